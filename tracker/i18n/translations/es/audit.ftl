# La revisión de la plantilla de un club en papel: qué resolver antes de qué día, quién puede jugar dónde, equipo por equipo.

audit-club = Club
audit-says = Todo el club revisado a día de hoy: qué resolver antes de qué día, quién puede jugar dónde equipo por equipo, quién supera antes la edad y los nacimientos por trimestre. Queda constancia de que se hizo.
audit-get = Obtener la revisión en PDF
audit-no-club = No existe aquí tal club cuya plantilla pueda revisar.
audit-which-club = Usted dirige varios clubes. Diga de cuál es la revisión.

# En cada página, y la primera
audit-kind = Revisión de plantilla del club
audit-lead-players = { $players ->
    [one] Hoy consta una persona inscrita
   *[other] Hoy constan { $players } personas inscritas
} con { $club }, en { $teams ->
    [one] un equipo
   *[other] { $teams } equipos
}.
audit-lead-settle = { $settle ->
    [0] No hay nada que resolver sobre ninguna de ellas
    [one] Hay algo que resolver sobre una de ellas
   *[other] Hay algo que resolver sobre { $settle } de ellas
}{ $sheets ->
    [0] .
    [one] , y falta el registro de una temporada o un partido.
   *[other] , y faltan los registros de { $sheets } temporadas y partidos.
}
audit-lead-first-now = Algo de ello corre prisa ya.
audit-lead-first-before = Lo primero debe estar antes del { $day }.
audit-lead-first-by = Lo primero debe estar el { $day } a más tardar.
audit-lead-first-within-year = Lo primero debe estar dentro de { $day }.
audit-nobody = Hoy no consta nadie inscrito con { $club }.
audit-scope = Se reservan las personas cuya familia negó al club el uso de sus registros: este informe no las nombra ni las cuenta.
audit-fact-players = Personas inscritas
audit-fact-teams = Equipos con jugadores
audit-fact-settle = Con algo que resolver
audit-fact-first = Lo primero
audit-of-sex = { $sex ->
    [female] { $count ->
        [one] { $count } jugadora
       *[other] { $count } jugadoras
    }
   *[male] { $count ->
        [one] { $count } jugador
       *[other] { $count } jugadores
    }
}

# Qué resolver, y para cuándo
audit-head-what = Qué
audit-head-number = Cuántos
audit-head-when = Para cuándo
audit-when-now = Ya
audit-when-before = Antes del { $day }
audit-when-by = Hasta el { $day }
audit-when-within-year = Dentro de { $day }
audit-when-no-date = Sin fecha
audit-why-now = { $what } se está jugando
audit-why-before = Empieza { $what }
audit-why-by = Termina { $what }
audit-why-within-year = { $what }; aún no constan sus días
audit-why-no-date = { $what }
audit-named = { $name }, { $under }
audit-head-named = { $name } { $under }
audit-season = { $season }
audit-hangs-birth-missing = { $hangs ->
    [one] de uno no se puede saber allí
   *[other] de { $hangs } no se puede saber allí
}
audit-hangs-birth-conflict = { $hangs ->
    [one] allí importa para uno
   *[other] allí importa para { $hangs }
}
audit-hangs-ageing-out = { $hangs ->
    [one] uno de ellos
   *[other] { $hangs } de ellos
}
audit-waits-heading = Antes de qué día
audit-waits-says = Lo próximo que empieza y para lo que no se conoce lo bastante un nacimiento: de tantos no se puede saber si pueden jugar.
audit-counted = { $what }: { $count }
audit-part-not-at-all = No consta nada
audit-part-by-the-year = Solo el año
audit-part-in-part = Conocida en parte
audit-part-seasons = Temporadas
audit-part-matches = Partidos
audit-deadline-note = Como plazo figura el primer día de una competición o temporada, o el último día de una temporada. Cuándo hay que entregar una lista lo dice el reglamento de la competición, y aquí no consta.
audit-in-order = Revisado y sin nada por resolver: { $what }.
audit-all-in-order = No queda nada por resolver: las { $checks } comprobaciones están en orden.

# Equipo por equipo
audit-teams-heading = Equipo por equipo
audit-teams-says = A cuántos jugadores afecta cada asunto, y de cuántas temporadas y partidos del equipo faltan registros. Fechas: nacimientos sin el día; sin acuerdo: la familia o un documento dicen otra cosa.
audit-team = { $team } · { $sex ->
    [female] mujeres y niñas
   *[male] hombres y niños
}
audit-team-sex = { $sex ->
    [female] mujeres y niñas
   *[male] hombres y niños
}
audit-whole-club = Todo el club
audit-head-team = Equipo
audit-short-players = Inscritos
audit-short-birth-missing = Fechas
audit-short-birth-conflict = Sin acuerdo
audit-short-over-age = Sobre la edad
audit-short-no-records = Sin datos
audit-short-sheets = Actas
audit-short-quiet = Período tranq.
audit-short-ageing-out = Dejan la edad
audit-team-players = { $players ->
    [one] Una persona inscrita.
   *[other] { $players } personas inscritas.
}
audit-league = Juega en { $season }.
audit-league-up-to = Juega en { $season }, hasta sub-{ $age } contando desde el { $cut_off }.
audit-no-league = No consta ninguna temporada de liga de este equipo.
audit-team-settle = { $settle ->
    [0] No hay nada que resolver sobre su plantilla.
    [one] Hay algo que resolver sobre una de ellas.
   *[other] Hay algo que resolver sobre { $settle } de ellas.
}
audit-head-player = Nombre
audit-head-part = { $head } (parte { $part } de { $parts })
audit-alike = { $players ->
    [one] Para la única persona
   *[other] Lo mismo para las { $players }
}: { $answer }. { $where }.
audit-alike-but = Lo mismo para { $told } de { $players }: { $answer }. { $where }. No se puede saber allí de: { $names }.
audit-may-play = Pueden jugar
audit-count-of = { $count } de { $of }
audit-provisional = { $what } (provisional)
audit-team-leaving = Quién del equipo supera antes la edad:
audit-head-ends = Qué termina
audit-head-last-day = Último día
audit-head-players = Quiénes

# Lo que viene para todo el club
audit-ahead-heading = Lo que viene: { $sex ->
    [female] mujeres y niñas
   *[male] hombres y niños
}
audit-ahead-nothing = Ninguna competición por venir de las que constan aquí, ni ningún grupo de edad de las ligas del club, es para estas personas.
audit-ahead-says = Cuántos de { $sex ->
    [female] las { $players } jugadoras
   *[male] los { $players } jugadores
} del club pueden jugar en lo que viene, por edad. A los demás les sobra o les falta edad.
audit-head-begins = Empieza
audit-head-may = Pueden jugar
audit-head-overage = Plaza de mayor
audit-head-unknown = Sin saberse
audit-day-not-known = { $year }, día no conocido
audit-is-over = terminó el { $day }
audit-is-played = se está jugando

# Quién supera la edad
audit-ageing-heading = Quién supera antes la edad
audit-ageing-says = Con qué superan la edad jugadores del club en los próximos { $months } meses, y cuántos de qué equipo. No se cuenta a quien no se le conoce lo bastante el nacimiento.
audit-ageing-nobody = En los próximos { $months } meses nadie supera con certeza la edad de una competición o de una categoría de selecciones.

# Trimestres de nacimiento
audit-quarters-heading = Nacimientos por trimestre: { $sex ->
    [female] mujeres y niñas
   *[male] hombres y niños
}
audit-head-year-from = Año desde el { $cut_off }
audit-head-births = Total
audit-head-ratio = Primero a último
audit-coarse = { $count ->
    [one] otro que no se conoce lo bastante
   *[other] otros { $count } que no se conocen lo bastante
}
audit-fewer-than = menos de { $fewest }
audit-ratio = { NUMBER($ratio, minimumFractionDigits: 1, maximumFractionDigits: 1) }
audit-interval = { NUMBER($low, minimumFractionDigits: 1, maximumFractionDigits: 1) } a { NUMBER($high, minimumFractionDigits: 1, maximumFractionDigits: 1) }
audit-too-few-births = solo recuento
audit-empty-quarter = un trimestre vacío
audit-quarters-note = Primero a último: nacimientos en el primer trimestre por cada uno en el último, día por día, y debajo su intervalo del 95 %. Solo se da a partir de { $births } nacimientos; de menos de { $fewest } no se da ni el recuento.
audit-quarters-refused = Hay familias que no quisieron que se contara a alguien en cifras, así que los nacimientos se dan de todos los equipos juntos y no de cada uno.

# Cómo se hizo
audit-term-registered = Inscripción de hoy
audit-definition-registered = Una inscripción con un equipo del club que ha empezado y no ha terminado. Quien tiene varias figura en el equipo de la que empezó la última.
audit-term-by-age = Pueden jugar
audit-definition-by-age = Solo por edad, según las normas que constan y el nacimiento registrado: un año de nacimiento no es una fecha, y donde una norma corta el año no se puede saber. Una plaza de mayor es una de las pocas para jugadores de más edad.
audit-term-over-age = Sobre la edad
audit-definition-over-age = Con certeza por encima del grupo de mayor edad del nivel en que se juega la liga del equipo, contando desde la fecha de corte que consta. La liga puede permitirlo.
audit-term-ages-out = Superan la edad
audit-definition-ages-out = Con certeza dentro de la edad de una edición y por encima de la de la siguiente que consta, o en el último año de una sub-17, sub-20 o sub-23 de selecciones, en los próximos { $months } meses.
audit-term-quarters = Nacimientos por trimestre
audit-definition-quarters = Los trimestres del año que empieza en la fecha de corte de una liga. Tras un cambio de fecha se muestran ambos. Lo esperado es la parte de los nacimientos que toca a cada trimestre por sus días. (D15)
