# Gráficos: títulos, frases que los presentan, nombres que llevan, leyendas y cabeceras de sus tablas.

# Lo que tienen en común todos los gráficos.
chart-title = { $chart ->
    [bands] Minutos adultos por edad
    [funnel] El embudo, en los dos sentidos
    [steps] El embudo, paso a paso
    [incidence] Tiempo hasta el debut adulto
    [quarters] Nacimientos por trimestre
    [routes] El puente según la vía
    [trained] Los clubes, uno junto a otro
    [lag] Del final del fútbol sub-19 al fútbol adulto
   *[turnover] Renovación de la plantilla
}{ $sex ->
    [female] , fútbol femenino
    [male] , fútbol masculino
   *[none] { "" }
}
chart-two-sentences = { $first } { $second }
chart-as-table = Leer este gráfico en una tabla
chart-reads = Señale una parte del gráfico, tóquela o recórralo con ← y →: se lee aquí.
chart-leads = Cada barra lleva a las personas que hay detrás.
chart-table-of = { $title }, línea por línea
chart-number = { NUMBER($number, maximumFractionDigits: 0) }
chart-decimal = { NUMBER($number, minimumFractionDigits: 1, maximumFractionDigits: 1) }
chart-percent = { NUMBER($part, style: "percent", maximumFractionDigits: 0) }
chart-percent-exact = { NUMBER($part, style: "percent", maximumFractionDigits: 1) }
chart-percents = de { NUMBER($low, style: "percent", maximumFractionDigits: 0) } a { NUMBER($high, style: "percent", maximumFractionDigits: 0) }
chart-interval = de { NUMBER($low, style: "percent", maximumFractionDigits: 1) } a { NUMBER($high, style: "percent", maximumFractionDigits: 1) }
chart-fewer = menos de { $fewest }
chart-hidden = oculto, menos de { $fewest }
chart-of = { $count } de { $of }
chart-share = { $count } de { $of } ({ NUMBER($part, style: "percent", maximumFractionDigits: 1) })
chart-hint = { $name }: { $figure }
chart-none = —
chart-too-few = muy pocas personas
chart-not-on-record = sin plantilla con la que comparar
chart-age = Edad
chart-age-exact = { NUMBER($age, maximumFractionDigits: 2) }
chart-born = { $count ->
    [one] un nacimiento
   *[other] { $count } nacimientos
}
chart-key-interval = intervalo del 95 %
chart-key-in = una persona contada
chart-key-out = una persona no contada
chart-key-hidden = oculto: muy pocas personas
chart-stage = Etapa
chart-way = Sentido
chart-share-head = Personas
chart-interval-head = Intervalo del 95 %
chart-season = { $year }/{ $next }
chart-season-head = Temporada

# La referencia por edad.
chart-bands-too-few = Muy pocas personas para comparar: entraron en el fútbol sub-19, según los registros, { $pool }, y hacen falta { $least } a una misma edad.
chart-bands-minutes = Minutos adultos, acumulados
chart-bands-line = { $part ->
    [10] 1 de 10 por debajo
    [25] 1 de 4 por debajo
    [50] la mitad por debajo
    [75] 3 de 4 por debajo
   *[90] 9 de 10 por debajo
}
chart-bands-survivors = solo quienes llegaron
chart-bands-survivors-median = Solo quienes llegaron, la mitad por debajo
chart-bands-known = Personas con minutos conocidos
chart-bands-no-line = Sin línea donde se pueden comparar menos de { $least } personas
chart-bands-key-half = Banda gris: mitad central de { $pool } personas
chart-bands-key-wide = Banda clara: todos menos la décima parte más baja y la más alta
chart-bands-key-median = Línea: la mitad está por debajo
chart-bands-key-survivors = Puntos: quienes llegaron después a la absoluta, { $n } personas – solo quienes llegaron

# El embudo.
chart-funnel-nobody = Todavía no consta en estas etapas nadie que se pueda contar.
chart-forwards = Hacia delante
chart-forwards-of = De las personas de cada etapa que tienen { $age } años o más, quienes llegaron después a esta: { $goal }
chart-backwards = Hacia atrás
chart-backwards-of = De quienes llegaron a «{ $goal }», quienes constan en cada etapa
chart-step = Paso a paso
chart-steps-fewest = La etapa tras la cual continúan menos: { $start }.
chart-step-of = De las personas de cada etapa que tienen { $age } años o más, quienes llegaron a alguna posterior

# Tiempo hasta el debut adulto.
chart-incidence-too-few = Muy pocas personas para decir cuándo llega el debut: se siguió el tiempo suficiente a { $watched }, y hacen falta { $least }.
chart-incidence-share = Parte de las personas
chart-incidence-debut = Debut adulto
chart-incidence-left = Dejó el fútbol
chart-incidence-watched = Personas que se siguen a esa edad, sin lo uno ni lo otro:
chart-incidence-watched-head = Se siguen
chart-incidence-key-debut = Rayado: el debut está entre las dos líneas
chart-incidence-key-left = Punteado: el abandono está entre las dos líneas
chart-by-age = Debut a los { $age }: { $share }
chart-by-age-too-few = Debut a los { $age }: muy pocas personas

# Trimestres de nacimiento.
chart-quarters-panel = Año desde el { $cut_off }
chart-quarters-cut-off = Año desde el
chart-quarter-head = Trimestre
chart-quarters-born = Nacimientos
chart-quarters-expected = Esperados
chart-quarters-key-days = Esperados, si los nacimientos se repartieran por igual entre los días
chart-quarters-key-births = Esperados, si los nacimientos se repartieran como en todo el país
chart-quarters-coarse = { $count ->
    [one] De una persona más no se conoce el nacimiento
   *[other] De { $count } personas más no se conoce el nacimiento
} lo bastante bien para un trimestre.
chart-quarters-tested = { $sentence } χ² = { NUMBER($square, minimumFractionDigits: 1, maximumFractionDigits: 1) } con 3 grados de libertad, n = { $n }, p { $rare ->
    [yes] <
   *[no] =
} { NUMBER($p, minimumFractionDigits: 3, maximumFractionDigits: 3) }.
chart-quarter-from = desde el { $day } { $month }
chart-months = { $first }–{ $last }
chart-month = { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sep
    [10] oct
    [11] nov
   *[12] dic
}

# Los plazos de un grupo.
lag-spread-shows = { $milestone }: de { $n ->
    [one] una persona
   *[other] { $n } personas
}, { $before ->
    [0] ninguna llegó
    [one] una llegó
   *[other] { $before } llegaron
} antes de que acabara el fútbol sub-19, { $soon ->
    [0] ninguna
    [one] una
   *[other] { $soon }
} en los { $months } meses siguientes y { $later ->
    [0] ninguna
    [one] una
   *[other] { $later }
} más tarde.{ $waiting ->
    [0] { " " }Han llegado todas.
    [one] { " " }Una aún no ha llegado.
   *[other] { " " }{ $waiting } aún no han llegado.
}{ $early ->
    [0] { "" }
    [one] { " " }Para una, el fútbol sub-19 no había acabado en su último registro.
   *[other] { " " }Para { $early }, el fútbol sub-19 no había acabado en su último registro.
}{ $stopped ->
    [0] { "" }
    [one] { " " }Una dejó de jugar.
   *[other] { " " }{ $stopped } dejaron de jugar.
}{ $followed ->
    [0] { "" }
    [one] { " " }A una se la siguió más allá del fútbol sub-19.
   *[other] { " " }A { $followed } se las siguió más allá del fútbol sub-19.
}{ $unclear ->
    [0] { "" }
    [one] { " " }De una más no se puede decir: los minutos que nadie anotó pudieron bastar.
   *[other] { " " }De { $unclear } más no se puede decir: los minutos que nadie anotó pudieron bastar.
}
chart-lag-arrived-shows = { $n ->
    [0] Llegaron: nadie todavía
    [one] Llegó: una persona, por el mes de su llegada
   *[other] Llegaron: { $n } personas, por el mes de su llegada
}
chart-lag-waiting-shows = { $n ->
    [0] Aún no han llegado: nadie
    [one] Aún no ha llegado: una persona, por los meses seguidos hasta ahora
   *[other] Aún no han llegado: { $n } personas, por los meses seguidos hasta ahora
}
chart-lag-arrived-hint = { $between }: { $count ->
    [one] llegó una persona
   *[other] llegaron { $count } personas
}
chart-lag-waiting-hint = { $between }: { $count ->
    [one] una persona, seguida ese tiempo, aún no ha llegado
   *[other] { $count } personas, seguidas ese tiempo, aún no han llegado
}
chart-lag-between = De { $first } a { $last } meses
chart-lag-axis = Meses desde el final del fútbol sub-19; por debajo de cero, antes de él
chart-lag-key-zero = Final del fútbol sub-19
chart-lag-unsure = { $count ->
    [one] Los meses de una persona solo se conocen
   *[other] Los meses de { $count } personas solo se conocen
} entre dos extremos, y se dibujan a medio camino.
chart-lag-undated = { $count ->
    [one] Falta una persona más
   *[other] Faltan { $count } personas más
}: no se conoce el año de nacimiento.
chart-lag-unclear = { $count ->
    [one] Una de las de abajo puede haber llegado
   *[other] { $count } de las de abajo pueden haber llegado
} desde entonces: los minutos que nadie anotó lo dejan abierto.
chart-lag-months = Meses
chart-lag-arrived = Llegaron
chart-lag-waiting = Aún no
chart-lag-of-waiting-early = { $count ->
    [one] Para una de las de abajo
   *[other] Para { $count } de las de abajo
} el fútbol sub-19 no había acabado en su último registro.
chart-lag-of-waiting-stopped = { $count ->
    [one] Una de las de abajo dejó
   *[other] { $count } de las de abajo dejaron
} de jugar.
chart-lag-early = De ellas, aún en edad sub-19
chart-lag-stopped = De ellas, dejaron de jugar

# El puente según la vía.
chart-routes-of = Habían llegado a los { $months } meses del final del fútbol sub-19
chart-routes-milestone = Hito
chart-routes-way = Vía
chart-routes-there = En { $months } meses
chart-routes-before = Antes del final sub-19
chart-routes-soon = En los { $months } meses siguientes
chart-routes-later = Más tarde
chart-routes-not = No consta
chart-routes-open = No se puede decir
chart-routes-open-hint = { $count ->
    [one] una persona de la que no se puede decir
   *[other] { $count } personas de las que no se puede decir
}
chart-routes-others-hint = { $count ->
    [one] una persona que no había llegado entonces, según consta
   *[other] { $count } personas que no habían llegado entonces, según consta
}

# Los clubes, uno junto a otro.
chart-trained-club = Club
chart-trained-key-share = proporción de las personas del club
chart-trained-key-all = proporción del conjunto, con su intervalo

# Renovación.
chart-turnover-shows = { $seasons ->
    [one] La plantilla de { $first }: qué parte
   *[other] Las plantillas de { $first } a { $last }: qué parte de cada una
} se había ido y había llegado con una temporada de diferencia, y seguía tres temporadas después.
chart-turnover-nothing = { $seasons ->
    [0] No consta ninguna plantilla.
   *[other] No constan dos plantillas separadas por una temporada, o por tres.
}
chart-turnover-out = Se fueron
chart-turnover-out-of = No estaban en la plantilla una temporada después
chart-turnover-out-not-aged = Se fueron, no por edad
chart-turnover-out-not-aged-of = Lo mismo, sin quienes superaron la edad
chart-turnover-into = Llegaron
chart-turnover-into-of = No estaban en la plantilla una temporada antes
chart-turnover-persist = Se quedaron
chart-turnover-persist-of = Estaban en la plantilla tres temporadas después

# Las partes de una barra del embudo, y una proporción de la que algo queda abierto.
chart-of-between = entre { $least } y { $most } de { $of }
chart-share-between = entre { $least } y { $most } de { $of } (de { NUMBER($low, style: "percent", maximumFractionDigits: 1) } a { NUMBER($high, style: "percent", maximumFractionDigits: 1) })
chart-key-open = { $why ->
    [time] quizá estuvo allí: no hay registros de ese tiempo
    [sight] quizá llegó: dejó de constar antes, o no se conocen los minutos
   *[order] quizá continuó: no se conoce el orden de los dos
}
chart-key-open-one = { $why ->
    [time] una persona que quizá estuvo allí: no hay registros de ese tiempo
    [sight] una persona que quizá llegó: dejó de constar antes, o no se conocen los minutos
   *[order] una persona que quizá continuó
}
chart-forwards-unordered = { $name }: { $count ->
    [one] una persona, de la que no se conoce el orden
   *[other] { $count } personas, de las que no se conoce el orden
}
chart-forwards-others = { $name }: { $count ->
    [one] una persona que no continuó
   *[other] { $count } personas que no continuaron
}
chart-backwards-unobserved = { $name }: { $count ->
    [one] una persona de la que no tenemos registros de ese tiempo
   *[other] { $count } personas de las que no tenemos registros de ese tiempo
}
chart-backwards-others = { $name }: { $count ->
    [one] una persona con registros de ese tiempo, y ninguno de esta etapa
   *[other] { $count } personas con registros de ese tiempo, y ninguno de esta etapa
}
chart-step-unordered = { $name }: { $count ->
    [one] una persona, de la que no se conoce el orden de los pasos
   *[other] { $count } personas, de las que no se conoce el orden de los pasos
}
chart-step-others = { $name }: { $count ->
    [one] una persona sin ninguna etapa posterior registrada
   *[other] { $count } personas sin ninguna etapa posterior registrada
}
