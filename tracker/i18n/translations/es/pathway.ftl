# La trayectoria de una persona: pausas, el puente al fútbol adulto, el relato en tres frases, la franja.

grade-gap = Período tranquilo
grade-major = Período tranquilo largo
grade-critical = Período tranquilo muy largo
gap-quiet = { $length }: { $days ->
    [one] un día de temporada
   *[other] { $days } días de temporada
} del { $start } al { $end } sin ningún partido registrado en el nivel de su edad o por encima.{ $absent ->
    [0] { "" }
    [one] { " " }No se cuenta un día de ausencia conocida.
   *[other] { " " }No se cuentan { $absent } días de ausencia conocida.
}
gap-quiet-open = { $length }: al menos { $days ->
    [one] un día de temporada
   *[other] { $days } días de temporada
} hasta ahora, desde el { $start }, sin ningún partido registrado en el nivel de su edad o por encima.{ $absent ->
    [0] { "" }
    [one] { " " }No se cuenta un día de ausencia conocida.
   *[other] { " " }No se cuentan { $absent } días de ausencia conocida.
}
gap-quiet-at-least = { $length }: al menos { $days ->
    [one] un día de temporada
   *[other] { $days } días de temporada
} del { $start } al { $end } sin ningún partido registrado en el nivel de su edad o por encima. Lo anterior o lo posterior no puede afirmarse con certeza.{ $absent ->
    [0] { "" }
    [one] { " " }No se cuenta un día de ausencia conocida.
   *[other] { " " }No se cuentan { $absent } días de ausencia conocida.
}
gap-quiet-ended = { $length }: { $days ->
    [one] un día de temporada
   *[other] { $days } días de temporada
} desde el { $start } hasta el fin de la inscripción el { $end }, sin ningún partido registrado en el nivel de su edad o por encima.{ $absent ->
    [0] { "" }
    [one] { " " }No se cuenta un día de ausencia conocida.
   *[other] { " " }No se cuentan { $absent } días de ausencia conocida.
}
gap-record = No tenemos registros de partidos de { $teams } del { $start } al { $end }.
gap-record-dates = Del { $start } al { $end } tenemos un total de temporada de { $teams }, pero no las fechas de los partidos.
gap-absence = Ausencia conocida del { $start } al { $end }: { $reason }.
gap-absence-open = Ausencia conocida desde el { $start }: { $reason }.
absence-unavailable = no disponible
absence-suspended = por sanción
absence-national-duty = con una selección
absence-other = otro motivo
gap-step-down = { $open ->
    [yes] Paso abajo desde el { $start }: el nivel habitual es { $later }; en el medio año anterior era { $earlier }.
   *[no] Paso abajo del { $start } al { $end }: el nivel habitual fue { $later }; en el medio año anterior era { $earlier }.
}
level = { $rung ->
    [1] el fútbol juvenil hasta sub-14
    [2] el fútbol sub-15 y sub-16
    [3] el fútbol sub-17
    [4] el fútbol sub-18 y sub-19
    [5] el puente del fútbol juvenil al adulto
    [6] el fútbol adulto por debajo de la segunda división
    [7] la segunda división adulta
    [8] la primera división adulta
   *[9] el fútbol continental
}
level-between = entre { $low } y { $high }
gap-thin = Poca exposición: { $exact ->
    [yes] { $most ->
        [one] un minuto
       *[other] { $most } minutos
    }
   *[no] de { $least } a { $most } minutos
} en el nivel de su edad o por encima del { $start } al { $end }. Unas 3 de cada 4 personas comparadas ({ $group }, { $age } años) tienen más.
thin-not = El tiempo de juego de los últimos 12 meses no es escaso al lado del de { $n } personas comparadas ({ $group }, { $age } años).
thin-untold = No puede decirse si el tiempo de juego de los últimos 12 meses es escaso: { $why ->
    [age] la edad no se conoce con certeza, o las personas comparadas son de otra edad.
    [records] faltan registros de partidos de una parte de ese tiempo.
    [registration] de una parte de ese tiempo no consta ninguna inscripción o ninguna temporada de liga.
    [absence] en ese tiempo hay una ausencia conocida.
    [minutes] de algunos partidos no constan los minutos o el nivel.
   *[other] los registros no lo deciden.
}
gap-national = { $months ->
    [one] Pasó un mes
   *[other] Pasaron { $months } meses
} entre dos convocatorias registradas, del { $start } y del { $end }.{ $absent ->
    [0] { "" }
    [one] { " " }En ese tiempo hay un día de ausencia conocida.
   *[other] { " " }En ese tiempo hay { $absent } días de ausencia conocida.
}
gap-national-open = { $months ->
    [one] Ha pasado un mes
   *[other] Han pasado { $months } meses
} desde la última convocatoria registrada, del { $start }.{ $absent ->
    [0] { "" }
    [one] { " " }En ese tiempo hay un día de ausencia conocida.
   *[other] { " " }En ese tiempo hay { $absent } días de ausencia conocida.
}
gap-national-ended = { $months ->
    [one] Pasó un mes
   *[other] Pasaron { $months } meses
} desde la última convocatoria registrada, del { $start }, hasta el fin de la inscripción el { $end }.{ $absent ->
    [0] { "" }
    [one] { " " }En ese tiempo hay un día de ausencia conocida.
   *[other] { " " }En ese tiempo hay { $absent } días de ausencia conocida.
}

evidence-quiet = { $sure ->
    [yes] Los partidos al nivel de su edad a ambos lados fueron el { $before } y el { $after }.
   *[no] Los partidos a ambos lados, el { $before } y el { $after }, fueron o pudieron ser al nivel de su edad.
} { $matches ->
    [0] En el período no consta ningún partido de sus equipos.
    [one] En el período consta un partido de sus equipos.
   *[other] En el período constan { $matches } partidos de sus equipos.
}
evidence-quiet-last = { $sure ->
    [yes] El último partido al nivel de su edad fue el { $before }.
   *[no] El último partido que fue o pudo ser al nivel de su edad fue el { $before }.
} { $matches ->
    [0] En el período no consta ningún partido de sus equipos.
    [one] En el período consta un partido de sus equipos.
   *[other] En el período constan { $matches } partidos de sus equipos.
}
evidence-record = { $sides ->
    [both] Los partidos registrados a ambos lados son del { $before } y del { $after }.
    [before] El último partido registrado es del { $before }.
   *[after] El primer partido registrado es del { $after }.
}
evidence-record-none = No consta ningún partido del equipo en ningún momento.
evidence-record-dates = { $undated ->
    [0] El total no da el número de partidos.
    [one] Un partido del total no tiene fecha.
   *[other] { $undated } partidos del total no tienen fecha.
}
evidence-absence = { $ended ->
    [yes] Anotada en los registros del { $start } al { $end }.
   *[no] Anotada en los registros desde el { $start }, sin último día.
}
evidence-step-down = El primer día se apoya en { $later } partidos de nivel conocido en los { $days } días hasta el { $day }, y en { $earlier } en los { $days } días anteriores. El nivel habitual es el que queda en medio de todos.
evidence-thin = Se apoya en { $appearances ->
    [0] ningún partido
    [one] un partido
   *[other] { $appearances } partidos
} al nivel de su edad, con minutos conocidos de { $known }{ $unsure ->
    [0] { "" }
    [one] , en uno más cuyo nivel no puede decirse
   *[other] , en { $unsure } más cuyo nivel no puede decirse
}, y en { $n } personas comparadas, de las que una cuarta parte tiene menos de { $p25 } minutos.
evidence-national = Las convocatorias a ambos lados: { $first } y { $then }. No se sabe si constan todas las convocatorias.
evidence-national-last = La última de { $count ->
    [one] una convocatoria registrada
   *[other] { $count } convocatorias registradas
}: { $first }. No se sabe si constan todas las convocatorias.

age-group = sub-{ $oldest }
above-dated = { $exact ->
    [yes] Primera convocatoria por encima de la { $group }: { $earliest }
   *[no] Primera convocatoria por encima de la { $group }: entre el { $earliest } y el { $latest }
}
above-after = { $dated }, { $exact ->
    [yes] { $most ->
        [one] un mes
       *[other] { $most } meses
    }
   *[no] de { $least } a { $most } meses
} después de superar esa edad.
above-before = { $dated }, { $exact ->
    [yes] { $most ->
        [one] un mes
       *[other] { $most } meses
    }
   *[no] de { $least } a { $most } meses
} antes de superar esa edad.
above-around = { $dated }, en torno al momento de superar esa edad.
above-none = Primera convocatoria por encima de la { $group }: ninguna registrada hasta el { $until }.
above-none-early = Primera convocatoria por encima de la { $group }: ninguna registrada hasta el { $until }; la categoría dura hasta el { $out }.
above-none-after = Primera convocatoria por encima de la { $group }: ninguna registrada hasta el { $until }, { $months ->
    [one] un mes
   *[other] { $months } meses
} después de superar esa edad.

milestone-first-senior-appearance = Primer partido adulto de competición
milestone-minutes = { $minutes } minutos de fútbol adulto de competición
milestone-first-senior-call-up = Primera convocatoria absoluta
milestone-first-senior-cap = Primer partido con la absoluta
lag-dated = { $milestone }: { $day }
lag-dated-between = { $milestone }: entre el { $earliest } y el { $latest }
lag-at = { $dated }, a pocas semanas del fin del fútbol sub-19, el { $t0 }.
lag-after = { $dated }, { $months ->
    [one] un mes
   *[other] { $months } meses
} después del fin del fútbol sub-19.
lag-after-between = { $dated }, de { $least } a { $most } meses después del fin del fútbol sub-19.
lag-before = { $dated }, { $months ->
    [one] un mes
   *[other] { $months } meses
} antes del fin del fútbol sub-19.
lag-before-between = { $dated }, de { $least } a { $most } meses antes del fin del fútbol sub-19.
lag-around = { $dated }, en torno al fin del fútbol sub-19, el { $t0 }.
lag-open = { $milestone }: nada registrado hasta el { $until }, { $months ->
    [one] un mes
   *[other] { $months } meses
} después del fin del fútbol sub-19.
lag-open-early = { $milestone }: nada registrado hasta el { $until }; el fútbol sub-19 dura hasta el { $t0 }.
lag-open-undated = { $milestone }: nada registrado hasta el { $until }.
lag-cannot-tell = No se puede saber si se llegó a { $minutes } minutos de fútbol adulto de competición: se conocen los minutos de { $known } de { $of ->
    [one] un partido jugado
   *[other] { $of } partidos jugados
}. El primer día posible es el { $day }.

story-empty = Todavía no tenemos registros de fútbol de { $name }.
story-age-exact = { $age ->
    [one] un año
   *[other] { $age } años
}
story-age-either = { $least } o { $most } años
story-age-between = entre { $least } y { $most } años
story-who = { $name } tiene { $age } y { $stage }.
story-who-ageless = { $name }, cuya fecha de nacimiento no está registrada, { $stage }.
story-stage = { $rung ->
    [1] juega fútbol base hasta sub-14 en { $team }
    [2] está en la etapa sub-15 y sub-16 en { $team }
    [3] está en la etapa sub-17 en { $team }
    [4] está en la etapa sub-18 y sub-19 en { $team }
    [5] está en el puente entre el fútbol juvenil y el adulto en { $team }
    [6] está en el fútbol adulto por debajo de la segunda categoría en { $team }
    [7] está en la segunda categoría adulta en { $team }
    [8] está en la primera categoría adulta en { $team }
   *[9] está en el fútbol continental en { $team }
}
story-stage-unknown = está en { $team }, cuyo nivel no está registrado
story-stage-none = no figura con ningún equipo en nuestros registros en este momento
story-lately = { $sex ->
    [female] Ella
   *[male] Él
} ha jugado { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
} en el nivel de su edad o por encima en los últimos 12 meses{ $complete ->
    [yes] { "" }, en { $appearances ->
        [one] un partido
       *[other] { $appearances } partidos
    }
   *[no] { " " }(minutos conocidos de { $known } de { $appearances } partidos)
}.{ $unsure ->
    [0] { "" }
    [one] { " " }De un partido más no se puede saber el nivel.
   *[other] { " " }De { $unsure } partidos más no se puede saber el nivel.
}{ $missing ->
    [0] { "" }
    [one] { " " }Falta el registro de partidos de un día de temporada de ese tiempo.
   *[other] { " " }Faltan los registros de partidos de { $missing } días de temporada de ese tiempo.
}
story-lately-uncounted = { $sex ->
    [female] Ella
   *[male] Él
} ha jugado { $appearances ->
    [one] un partido
   *[other] { $appearances } partidos
} en el nivel de su edad o por encima en los últimos 12 meses; los minutos no están registrados.{ $unsure ->
    [0] { "" }
    [one] { " " }De un partido más no se puede saber el nivel.
   *[other] { " " }De { $unsure } partidos más no se puede saber el nivel.
}{ $missing ->
    [0] { "" }
    [one] { " " }Falta el registro de partidos de un día de temporada de ese tiempo.
   *[other] { " " }Faltan los registros de partidos de { $missing } días de temporada de ese tiempo.
}
story-lately-none = No hay ningún partido registrado en el nivel de su edad o por encima en los últimos 12 meses.{ $missing ->
    [0] { "" }
    [one] { " " }Falta el registro de partidos de un día de temporada de ese tiempo.
   *[other] { " " }Faltan los registros de partidos de { $missing } días de temporada de ese tiempo.
}
story-lately-unsure = { $appearances ->
    [one] Hay un partido registrado
   *[other] Hay { $appearances } partidos registrados
} en los últimos 12 meses, pero no se puede saber si en el nivel de su edad.
story-lately-dateless = De los últimos 12 meses tenemos totales de temporada, pero no las fechas de los partidos; por eso no se pueden contar los minutos recientes.
story-lately-unrecorded = No tenemos registros de partidos de los últimos 12 meses.
story-quiet = { $count ->
    [one] Hay un período tranquilo
   *[other] Hay { $count } períodos tranquilos, el más largo
}: { $open ->
    [yes] al menos { $days } días de temporada hasta ahora, desde el { $start }
   *[no] { $days } días de temporada del { $start } al { $end }
}.{ $missing ->
    [0] { "" }
    [one] { " " }Queda fuera un día de temporada sin registros de partidos.
   *[other] { " " }Quedan fuera { $missing } días de temporada sin registros de partidos.
}
story-quiet-none = No hay ningún período tranquilo registrado.{ $missing ->
    [0] { "" }
    [one] { " " }Queda fuera un día de temporada sin registros de partidos.
   *[other] { " " }Quedan fuera { $missing } días de temporada sin registros de partidos.
}
story-quiet-before-first = Los períodos tranquilos se cuentan desde el primer partido en el nivel de su edad, y todavía no hay ninguno registrado.
story-quiet-unrecorded = No se puede saber si hubo períodos tranquilos, porque no tenemos registros de partidos con fecha.
story-quiet-seasonless = No se puede saber si hubo períodos tranquilos, porque no hay ninguna temporada de liga registrada.

fault-spell-before-birth = La inscripción en { $subject } empieza el día del nacimiento o antes.
fault-spell-too-young = La inscripción en { $subject } empieza antes del sexto cumpleaños.
fault-spell-ends-first = La inscripción con { $subject } terminaría el { $start }, antes de empezar el { $end }.
fault-absence-ends-first = Una ausencia terminaría el { $start }, antes de empezar el { $end }.
fault-match-before-birth = Los partidos del { $start } al { $end } son anteriores al nacimiento.
fault-call-up-before-birth = Una convocatoria con la { $subject } del { $start } al { $end } es anterior al nacimiento.
fault-total-before-birth = El total de temporada de { $subject } es anterior al nacimiento.
fault-total-too-young = El total de temporada de { $subject } es anterior a los seis años de edad.
fault-match-minutes = Un partido con { $subject } el { $start } tiene más minutos de los que dura un partido.
fault-total-minutes = El total de temporada de { $subject } tiene más minutos de los que duran sus partidos.
fault-call-up-too-young = Una convocatoria con la selección { $subject } del { $start } al { $end } es anterior al sexto cumpleaños.
fault-match-too-young = Hay partidos del { $start } al { $end }, antes del sexto cumpleaños.
fault-spells-overlap = Dos inscripciones coinciden del { $start } al { $end } sin que ninguna sea cesión de la otra: { $subject }.
fault-match-outside-spell = Hay partidos con { $subject } del { $start } al { $end } fuera de toda inscripción en el club.
fault-match-in-absence = Un partido entre el { $start } y el { $end } cae en una ausencia conocida.
fault-total-below-matches = El total de temporada de { $subject } es menor que el número de partidos de liga registrados.

# La franja: palabras del dibujo, de sus avisos y de su tabla.
path-title = Trayectoria de { $name }
path-description = { $name }, del { $start } al { $end }: { $teams ->
    [0] ningún equipo
    [one] un equipo
   *[other] { $teams } equipos
}, { $call_ups ->
    [0] ninguna convocatoria
    [one] una convocatoria con una selección
   *[other] { $call_ups } convocatorias con selecciones
}, { $quiet ->
    [0] ningún período tranquilo
    [one] un período tranquilo
   *[other] { $quiet } períodos tranquilos
}{ $step_down ->
    [0] { "" }
    [one] , un paso abajo
   *[other] , { $step_down } pasos abajo
}{ $thin ->
    [0] { "" }
   *[other] , poca exposición
}{ $national ->
    [0] { "" }
    [one] , un largo tiempo entre convocatorias
   *[other] , { $national } largos tiempos entre convocatorias
} y { $record ->
    [0] ningún tramo al que le falten registros
    [one] un tramo al que le faltan registros
   *[other] { $record } tramos a los que les faltan registros
}.
path-empty = Todavía no tenemos registros de la trayectoria de { $name }.
path-nothing-yet = Todavía no tenemos registros. La trayectoria aparecerá aquí con el primero.
path-club = Clubes
path-national = Selecciones
path-no-club = No hay ninguna inscripción ni partido con un club registrado.
path-no-national = No hay ninguna convocatoria registrada.
path-senior-side = Absoluta
path-level-unknown = Sin dato
path-periods = Períodos
path-between = Entre
path-age = Edad
path-age-turned = Cumple
path-year = Año
path-as-of = Al { $day }
path-name-loan = { $team } (cesión)
path-days = { $days ->
    [one] un día
   *[other] { $days } días
}
path-days-at-least = { $days }+ días
path-no-records = sin registros
path-dates-missing = solo totales
path-absence = ausencia
path-months = { $months ->
    [one] un mes
   *[other] { $months } meses
}
path-months-at-least = { $months }+ meses
path-step-down = paso abajo
path-thin = poca exposición
path-faults = A revisar
path-registered = Inscripción
path-loan = Cesión
path-visiting = Jugó sin inscripción
path-hint-episode = { $team }: { $kind }, { $level }, desde el { $start }{ $open ->
    [yes] { "" }, en curso
   *[no] { " " }hasta el { $end }
}
path-hint-call-up = { $side }: { $kind }{ $count ->
    [one] { "" }
   *[other] { " " }({ $count })
}, { $exact ->
    [yes] { $start }
   *[no] entre el { $start } y el { $end }
}
path-call-ups = Convocatorias
path-key-loan = Cesión
path-key-visiting = Jugó sin inscripción
path-key-quiet = Período tranquilo, días de temporada
path-key-record = Faltan registros
path-key-absence = Ausencia conocida
path-key-step-down = Paso abajo
path-key-thin = Poca exposición
path-key-national = Entre convocatorias
path-key-fault = Registros que se contradicen
path-key-ring = Convocatoria sin jugar
path-key-dot = Jugó
path-key-diamond = Partido con la absoluta
path-head-from = Desde
path-head-to = Hasta
path-head-what = Qué
path-head-with = Con
path-head-level = Nivel
path-ongoing = en curso
path-day = { $day }
path-times = { $what } ({ $count } veces)
path-in-season = { $days ->
    [one] un día de temporada
   *[other] { $days } días de temporada
}
path-in-season-at-least = al menos { $days ->
    [one] un día de temporada
   *[other] { $days } días de temporada
}
