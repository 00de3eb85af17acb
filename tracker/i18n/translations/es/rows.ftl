# Mirar un archivo fila por fila.

import-perhaps-held = Puede tratarse de { $name } ({ $born }), que ya figura como jugador { $number }: indique si es la misma persona u otra.
import-twice-in-file = La fila { $first } trae a alguien con el mismo nombre y nacimiento bajo otro número. Si es una sola persona, dé a las dos filas el mismo número o deje esta fuera; si no, indique que es otra persona.
import-another-needs-number = { $name } ({ $born }) ya figura en el registro y nada en esta fila distinguiría a otra persona con ese nombre: dé a la fila un número propio.
import-settled-unknown = No hay ningún jugador { $number } al que pueda referirse esta fila: elija uno de los que se muestran junto a ella.
import-registered-before-held-birth = La etapa comienza el { $start }, antes del nacimiento que figura del jugador ({ $born }): corrija el día, o deje fuera la fila y revise antes el nacimiento.
import-born-after-held-spell = El nacimiento { $born } es posterior a la primera etapa que figura del jugador, que comienza el { $start }: corrija el nacimiento, o deje fuera la fila y revise antes la etapa.

# Una copia de la hoja con lo que está mal
marked-not-yet = Diga primero cómo ha de leerse el archivo; después puede decirse de cada fila qué lo impide.

# En la terminal
rows-question = { $count ->
    [one] 1 pregunta sobre quién es:
   *[other] { $count } preguntas sobre quién es:
}
rows-conflict = { $count ->
    [one] 1 fila contradice lo que figura y no puede sustituirse:
   *[other] { $count } filas contradicen lo que figura y no puede sustituirse:
}
rows-fault = { $count ->
    [one] 1 fila está mal en sí misma:
   *[other] { $count } filas están mal en sí mismas:
}
rows-change = { $count ->
    [one] 1 fila cambia lo que figura:
   *[other] { $count } filas cambian lo que figura:
}
rows-add = { $count ->
    [one] 1 fila añade algo:
   *[other] { $count } filas añaden algo:
}
rows-left-out = { $count ->
    [one] 1 fila queda fuera:
   *[other] { $count } filas quedan fuera:
}
rows-same = { $count ->
    [one] 1 fila ya figura:
   *[other] { $count } filas ya figuran:
}
rows-line = fila { $row }: { $cells }
rows-told-of-cell = { $column }: { $said }
rows-told = { $said }
rows-were-left-out = { $count ->
    [one] 1 fila queda fuera
   *[other] { $count } filas quedan fuera
}
rows-refused = No se escribe nada mientras haya una fila que no pueda incorporarse: corríjala, diga quién es con --row, déjela fuera con --leave-out o incorpore todas las demás con --only-sound.
rows-so-far = { $rows } filas leídas…
marked-written = { $file }: una copia de la hoja en la que { $count ->
    [0] no hay nada señalado
    [one] hay 1 fila señalada
   *[other] hay { $count } filas señaladas
}.
rows-who = { $name } ({ $born })

# Negativas sobre archivos empezados
draft-too-large = El archivo ocupa más de { $most } MB; quite lo que no pertenece a la lista.
draft-too-many = Hay { $most } archivos empezados y no incorporados; incorpore uno de ellos o descártelo antes.
draft-no-such-row = El archivo no tiene ninguna fila { $row }; sus filas llevan los números que una hoja de cálculo muestra a su lado.
draft-row-not-sound = La fila { $row } no puede incorporarse tal como está; vea qué lo impide.
draft-row-asks-nothing = La fila { $row } no pregunta de quién es; vea qué lo impide.
draft-not-shown-beside = No se cree que la fila { $row } sea del jugador { $number }; elija uno de los que se muestran junto a ella.
draft-none = No hay ningún archivo así entre los que usted empezó; se incorporó, se descartó o se eliminó al terminar su plazo.
rows-too-many = El archivo tiene más de { $most } filas, demasiadas para mirarlas una por una; incorpórelo entero.
