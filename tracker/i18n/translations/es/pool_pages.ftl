# La selección posible como página: quién puede jugar, con qué se acota, el cuadro de profundidad y la maduración tardía.

web-nav-pool = Elegibles
web-nav-scouting = Ojeo
web-pool-heading = Jugadores elegibles
web-pool-lead = Quién puede jugar, por edad y por todo lo demás que consta. Elija una competición para empezar.
web-pool-begin = Mostrar los elegibles
web-pool-views = Formas de ver a los elegibles
web-pool-view-list = Jugadores
web-pool-view-depth = Cuadro de profundidad
web-pool-view-late = Maduración tardía
web-pool-narrow = Acotar
web-pool-go = Mostrar
web-pool-reading = Cómo leer esta lista
web-pool-tools-way = Guardar esta pregunta, llevarse la lista o preguntar por qué no está alguien
web-pool-emptied = Lo que se puede quitar
web-pool-no-club = sin club registrado
web-pool-most-listed = Estos son los que tienen más jugadores. Acote de otro modo para ver más.
web-pool-least = Al menos
web-pool-code = Federación
web-pool-code-hint = Su código de tres letras, como USA.
web-pool-group-call-ups = Internacionalidades y convocatorias
web-pool-national-from = Selección más alta, al menos
web-pool-national-any = Cualquiera o ninguna
web-pool-caps-from = Internacionalidades absolutas, al menos
web-pool-called-since = Última convocatoria con la selección más alta, desde el
web-pool-group-birth = Día de nacimiento
web-pool-group-coverage = Mínimo de registros de partidos
web-pool-coverage-from = Al menos, en tanto por ciento de los días de temporada
web-pool-records-says = Los registros de partidos son la parte de los días de temporada de un jugador para los que constan partidos de su equipo.
web-pool-left-says = Las ediciones por delante son las de esta competición que no han terminado, incluida la que se mira, en las que la persona está con certeza dentro de la edad, hasta donde constan sus normas.
web-pool-sort = Ordenar por
web-pool-sort-oldest = Quién deja antes de tener la edad
web-pool-sort-youngest = Los más jóvenes primero
web-pool-sort-minutes = Más minutos
web-pool-sort-caps = Más internacionalidades
web-pool-sort-national = Convocatoria más alta
web-pool-sort-name = Nombre
web-pool-chosen = Lo elegido
web-pool-chip = { $part }: { $value }
web-pool-leave-out = Quitar
web-pool-clear = Quitar todo
web-pool-few = pocos
web-pool-holds = Cómo la tiene
web-pool-holds-any = De cualquier modo
web-pool-holds-only = Como única nacionalidad
web-pool-holds-second = Junto a otra anterior
web-pool-rung = En este nivel o más alto
web-pool-minutes-from = { $minutes } en «{ $rung }» o más alto
web-pool-as-known = Según constan los registros el { $day }.
web-pool-counted = { $players ->
    [0] No se encuentra a nadie
    [one] Una persona
   *[other] { $players } personas
}
web-pool-within = { $players ->
    [0] Nadie de estas personas está con certeza dentro de la edad.
    [one] Una de ellas está con certeza dentro de la edad.
   *[other] { $players } de ellas están con certeza dentro de la edad.
}
web-pool-within-few = Unas pocas de ellas están con certeza dentro de la edad.
web-pool-rung-of-minutes = { $rung } o más alto
web-pool-years-only = Donde una familia no comparte el día de nacimiento, solo se compara el año con la norma y con los filtros.
web-pool-empty = Nadie a quien usted puede ver cumple todo lo elegido.
web-pool-empty-all = Nadie a quien usted puede ver participa en esta competición.
web-pool-page-empty = No hay nadie más después de este lugar.
web-pool-without = Sin «{ $part }»: { $players ->
    [one] una persona
   *[other] { $players } personas
}
web-pool-without-few = Sin «{ $part }»: unas pocas personas
web-pool-foot-left = pie izquierdo
web-pool-foot-right = pie derecho
web-pool-foot-both = ambos pies
web-pool-minutes = Minutos, últimos 12 meses
web-pool-from-rung = Los minutos son los que con certeza se jugaron en los últimos 365 días en «{ $rung }» o más alto.
web-pool-called-up = Convocatoria más alta
web-pool-caps = { $caps ->
    [0] ninguna internacionalidad absoluta
    [one] una internacionalidad absoluta
   *[other] { $caps } internacionalidades absolutas
}
web-pool-records = Registros de partidos
web-pool-born = nacimiento: { $born }
web-pool-left = { $windows ->
    [0] Ninguna edición por delante dentro de la edad
    [one] Dentro de la edad para una edición por delante
   *[other] Dentro de la edad para { $windows } ediciones por delante
}
web-pool-tools = Más sobre esta pregunta
web-pool-export-lead = Todos los de la respuesta, no solo esta página. De cada uno se dice lo mismo que en la página.
web-pool-export-json = Descargar como JSON
web-pool-why = ¿Por qué no está alguien?
web-pool-why-who = Nombre o número de la persona
web-pool-why-go = Buscar
web-pool-why-heading = Por qué alguien está o no entre los elegibles
web-pool-why-found = { $name } está en la respuesta a esta pregunta.
web-pool-why-not = { $name } no está en la respuesta:
web-pool-back = Volver a los elegibles
web-pool-refused = Esta dirección no se puede responder
web-pool-too-costly = Esta pregunta tarda demasiado
web-pool-narrower = Pedir menos
web-pool-nearest = Ir a la pregunta más cercana
web-pool-start-again = Elegir una competición

# El cuadro de profundidad
web-depth-lead = Cuántos hay por año de nacimiento y posición. Una cifra lleva a los jugadores.
web-depth-within = Dentro de la edad
web-depth-overage = Como mayores del límite
web-depth-year = Año de nacimiento
web-depth-short = { $position ->
    [goalkeeper] POR
    [defender] DEF
    [midfielder] CEN
    [forward] DEL
   *[none] —
}
web-depth-year-unknown = Año sin registrar
web-depth-position-unknown = Posición sin registrar
web-depth-nobody = Nadie de esta pregunta está dentro de la edad.
web-depth-no-overage = Nadie de esta pregunta podría jugar solo como mayor del límite.
web-depth-untold = { $players ->
    [one] De un jugador no se puede decir, porque el nacimiento o la norma no se conocen lo bastante.
   *[other] De { $players } jugadores no se puede decir, porque el nacimiento o la norma no se conocen lo bastante.
}
web-depth-untold-few = De unos pocos jugadores no se puede decir, porque el nacimiento o la norma no se conocen lo bastante.
web-depth-outside = { $players ->
    [one] Un jugador es demasiado mayor o demasiado joven y no está en ningún cuadro.
   *[other] { $players } jugadores son demasiado mayores o demasiado jóvenes y no están en ningún cuadro.
}
web-depth-outside-few = Unos pocos jugadores son demasiado mayores o demasiado jóvenes y no están en ningún cuadro.
web-depth-small = Donde solo hay unos pocos jugadores no se dice ninguna cifra; los propios jugadores están en la lista.

# Maduración tardía
web-late-lead = Jugadores de esta pregunta a los que una selección temprana pudo pasar por alto, cada uno con el motivo para volver a mirar.
web-late-calm = Un motivo es algo que consta, y no un pronóstico. Donde faltan registros anteriores, puede parecer que alguien llegó tarde.
web-late-known-quarter = El trimestre de nacimiento solo se mira donde una familia comparte el día de nacimiento.
web-late-none = Nadie de esta pregunta tiene uno de estos motivos.
web-late-count = { $reason ->
    [quarter] Nacimiento en el último trimestre del año
    [entry] Primer registro a los 16 o más tarde
   *[rising] Más minutos absolutos y ninguna convocatoria
}
web-late-first = { $players ->
    [one] El jugador con más motivos.
   *[other] Los { $players } jugadores con más motivos; acote la pregunta para ver a otros.
}
late-reason-quarter = Nació en el último trimestre del año y está, por tanto, entre los más jóvenes de su grupo.
late-reason-entry = Consta por primera vez el { $day }, con { NUMBER($age) } años o más.
late-reason-rising = { NUMBER($minutes) } minutos absolutos en el último año, después de { NUMBER($before) } en el anterior, y no consta ninguna convocatoria.
