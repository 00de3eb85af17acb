# El informe de los elegibles en papel: qué se preguntó, cuánta profundidad hay, quién deja antes la edad y quiénes son.

pool-report-heading = Informe en PDF
pool-report-says = Qué se preguntó, cuánta profundidad hay, quién deja antes la edad y los jugadores en una lista. Queda constancia de que se hizo.
pool-report-get = Obtener el informe

# En cada página, y la primera
pool-report-kind = Jugadores elegibles
pool-report-coverage = Cobertura de datos: de { $count } de { $players ->
    [one] { $players } persona
   *[other] { $players } personas
} constan partidos del 75 % de los días de temporada o más.
pool-report-coverage-none = Cobertura de datos: no se encuentra a nadie, así que no hay registros de los que hablar.
pool-report-lead = { $edition }: { $players ->
    [0] no se encuentra a nadie a quien usted pueda ver.
    [one] se encuentra a una persona.
   *[other] se encuentra a { $players } personas.
}
pool-report-scope-club = En este informe están quienes se inscribieron con el club y cuya familia no le ha negado el uso. El resto se reserva: no está en ninguna cifra ni en ninguna lista.
pool-report-scope-scout = En este informe están aquellos cuyas familias comparten sus registros con usted. El resto se reserva: no está en ninguna cifra ni en ninguna lista.
pool-report-scope-federation = En este informe están aquellos cuyas familias comparten sus registros con la federación. El resto se reserva: no está en ninguna cifra ni en ninguna lista.
pool-report-scope-everybody = En este informe se cuenta a todas las personas que constan y se encuentran.
pool-report-fact-edition = Edición
pool-report-fact-found = Encontrados
pool-report-fact-listed = En la lista
pool-report-fact-rules = Norma conocida el

# Qué se preguntó
pool-report-asked-heading = Qué se preguntó
pool-report-asked-nothing = Nada acota la respuesta: están todos los que pueden participar en la competición.
pool-report-head-by = Acotado por
pool-report-head-asked = Se pide
pool-report-head-without = Sin esto
pool-report-head-players = Jugadores

# La profundidad
pool-report-depth-heading = Profundidad por año de nacimiento y posición
pool-report-depth-says = Cuántos hay. De menos de { $least } en un lugar no se da ninguna cifra: dice «{ web-pool-few }». Una raya significa que no hay nadie.

# La cuenta atrás
pool-report-countdown-heading = Quién deja antes la edad
pool-report-countdown-says = { $players ->
    [one] La persona
   *[other] Las { $players } personas
} de la respuesta que aún pueden jugar y dejan antes la edad, con el último día de la última edición por delante que con certeza admite el nacimiento.
pool-report-countdown-nobody = Nadie de esta respuesta puede jugar con certeza, así que nadie deja la edad.
pool-report-head-player = Nombre
pool-report-head-until = Abierta hasta
pool-report-head-here = Ediciones aquí
pool-report-head-everywhere = Ediciones en total

# Lo que consta
pool-report-record-heading = Cuánto consta
pool-report-record-says = Cómo se reparten los encontrados. De menos de { $least } no se da ninguna cifra.

# Los jugadores
pool-report-players-heading = Jugadores
pool-report-cut = La lista tiene los primeros { $listed } de { $players }; { $left_out ->
    [one] el otro está contado
   *[other] los otros { $left_out } están contados
} arriba y no figura en ella. La respuesta entera se puede llevar como libro de cálculo, CSV o JSON desde la página de la pregunta.
pool-report-order = Por este orden: { $order }.
pool-report-left = { $windows ->
    [one] { $windows } edición
   *[other] { $windows } ediciones
}
pool-report-head-national = Selección más alta
pool-report-head-records = Partidos registrados

# Cómo se hizo
pool-report-term-by-age = Por edad
pool-report-definition-by-age = Lo que la norma de la edición responde al nacimiento registrado: un año de nacimiento no es una fecha, y donde la norma corta el año no se puede saber. Un mayor del límite ocupa una plaza de mayor.
pool-report-term-countdown = Ediciones que quedan
pool-report-definition-countdown = Ediciones que no han terminado ni se han suspendido, incluida aquella por la que se pregunta, cuyas normas registradas admiten con certeza el nacimiento.
pool-report-term-depth = Profundidad
pool-report-definition-depth = Dentro de la edad están aquellos a quienes la norma deja jugar sin plaza de mayor. Quienes solo podrían jugar como mayores del límite van aparte.
pool-report-term-minutes = Minutos
pool-report-definition-minutes = Minutos jugados con certeza en los últimos 365 días en el nivel por el que se pregunta o más alto. Los minutos desconocidos se dejan fuera, nunca se toman por 90; un 0 dice que no consta ninguno con certeza.
pool-report-term-records = Partidos registrados
pool-report-definition-records = La parte de los días de temporada de un jugador para los que constan partidos de su equipo. Donde faltan registros no se dice que no jugara.
pool-report-term-evidence = Documento del nacimiento
pool-report-definition-evidence = Si alguien del club ha visto un documento que muestra el nacimiento registrado. De qué tipo era no se dice aquí.
pool-report-term-whole = Pocos jugadores
pool-report-definition-whole = No se da una cifra de menos de { $least } jugadores, para que no se reconozca a nadie por ella. El total sí, pues los jugadores están en la lista.
