# Unir dos registros de una misma persona y volver a separarlos
merge-done = El { $gone } forma ahora parte del { $kept }: { $moved ->
    [one] se trasladó una fila
   *[other] se trasladaron { $moved } filas
}, { $folded ->
    [0] ninguna estaba en los dos
    [one] una estaba en los dos
   *[other] { $folded } estaban en los dos
}. Hasta el { $until } se puede deshacer con el número { $number }.
merge-taken-back = { $count ->
    [one] Con ello terminó un consentimiento de una familia, porque la otra no lo había dado.
   *[other] Con ello terminaron { $count } consentimientos de una familia, porque la otra no los había dado.
}
merge-refused = Los dos registros no se han unido y no ha cambiado nada:
merge-parted = El { $gone } y el { $kept } vuelven a ser dos registros, cada uno como era: { $restored ->
    [one] se devolvió una fila
   *[other] se devolvieron { $restored } filas
}.
merge-not-parted = Los dos registros no se pueden separar y no ha cambiado nada. Esto lo impide; deshágalo o corríjalo antes:
merge-none = En los últimos 30 días no se ha unido nada.
merge-line = { $number }: el { $gone } pasó a formar parte del { $kept } { $name } el { $day }; se puede deshacer hasta el { $until }.
merge-unknown = No hay ninguna unión { $number }, o no es de registros que usted ve; `tracker duplicates merges` tiene los números.
merge-undone-already = Ya se deshizo el { $day }.
merge-too-late = Lo que decían los dos registros se conserva { $days } días, así que ya no se puede deshacer. Corrija los registros uno por uno.
merge-later-first = Desde entonces otro registro pasó a formar parte del mismo; deshaga antes el número { $number }.
merge-of-a-third = El nombre y el nacimiento son los de uno de los dos registros; indique uno de sus números.
merge-birth-verified = Un documento confirma el otro nacimiento, y solo lo cambia una corrección aceptada; conserve ese.
merge-obstacle-changed = { $rows } que venían de los dos registros y han cambiado desde entonces
merge-obstacle-built-on = { $rows } que se añadieron desde entonces y de las que nadie puede decir a quién pertenecen

# Por qué no se unen dos registros
merge-fault-kept-apart = Alguien dijo que son dos personas. Si fue un error, haga primero que se vuelva a preguntar por ellas.
merge-fault-two-verified = Hay documentos que confirman dos nacimientos distintos.
merge-fault-younger = Según su nacimiento, en uno de los dos la persona es mayor de edad, y el nacimiento que quedaría no lo dice. Conserve el de la persona mayor de edad.
merge-fault-open-case = { $count ->
    [one] La familia impugna el nombre o el nacimiento; responda antes a la solicitud.
   *[other] Hay { $count } solicitudes de familias que impugnan el nombre o el nacimiento; respóndalas antes.
}
merge-fault-tie-ended = Alguien representa a uno de los registros, y para el otro eso terminó o se rechazó. Termínelo en los dos o invite a esa persona para el otro.
merge-fault-tie-two-parts = Una misma cuenta es tutora en un registro y jugadora en el otro. Termine antes una de las dos cosas.
merge-fault-tie-two-sign-ins = Cada registro tiene un acceso propio de quien juega. Termine antes uno de los dos.
merge-fault-contradiction = { $what }: los dos registros no coinciden en { $which }. Corrija antes uno de ellos.

# Las cartas a las dos familias
letter-merged-subject = Se han unido dos registros
letter-merged-text = Hola, { $name }:

    El { $day } se consideró que dos registros conservados en { $address } eran de una misma persona y se unieron: el número { $gone } forma ahora parte del número { $kept }. Usted representa a uno de ellos o es quien juega.

    No se perdió nada. Lo que una familia había rechazado sigue rechazado, y lo que solo una de las dos familias había aceptado ha terminado. En la página de quien juega se ve quién le representa y qué está aceptado ahora.

    Si son dos personas y no una, dígaselo al club antes del { $until }: hasta entonces se puede deshacer, y cada registro vuelve a ser como era.
letter-parted-subject = Dos registros se han vuelto a separar
letter-parted-text = Hola, { $name }:

    El { $day } se volvieron a separar dos registros conservados en { $address } que se habían unido: el número { $gone } y el número { $kept } son dos registros, cada uno como era antes. Usted representa a uno de ellos o es quien juega.

    Si ahora falta algo o algo está mal, dígaselo al club.
