# Huecos de un jugador, un club y una federación: títulos y lo que no se dice; las cifras hablan en cohorts.ftl.

gaps-of = { $name }, { $sex ->
    [female] fútbol femenino
   *[male] fútbol masculino
}, a fecha de { $day }
gaps-player-title = { $name }, a fecha de { $day }
gaps-counted = { $n ->
    [one] Se cuenta a una persona.
   *[other] Se cuenta a { $n } personas.
}
gaps-nobody = Aquí no consta nadie de quienes usted puede ver.
gaps-none = En esta trayectoria no hay ningún hueco señalado.
gaps-detail = { $sentence } { $evidence }
gaps-peers-age = El último año no se compara con otros: la edad no es segura.
gaps-peers-today = El último año solo se compara con otros a fecha de hoy.
gaps-peers-withheld = El último año no se compara con otros: haría falta la edad de ese día, y el día de nacimiento no se le muestra.
gaps-some-out-of-sight = Solo se cuenta a quienes usted puede ver. La cuota sub-21 no se calcula a partir de una parte del equipo.
gaps-counted-not-named = Se cuenta a quienes alguna vez estuvieron en el club, también a quienes ya se fueron. Las listas nombran solo a quienes tienen inscripción hoy; no se muestra lo que dejaría ver a unas pocas personas que se fueron.
gaps-leavers-out-of-sight = Quienes han dejado el club quedan fuera de su vista. Lo que los necesita no se calcula: el embudo, la rotación, la productividad y la referencia por edad.
gaps-years-only = Usted solo puede conocer el año de nacimiento. No se calculan los trimestres de nacimiento, la referencia por edad ni el tiempo hasta el debut.
gaps-trainees = { $n ->
    [one] Una persona tuvo aquí una temporada de formación entre los 15 y los 21 años.
   *[other] { $n } personas tuvieron aquí una temporada de formación entre los 15 y los 21 años.
}
gaps-registered = { $n ->
    [one] Una persona está inscrita aquí ese día.
   *[other] { $n } personas están inscritas aquí ese día.
}
gaps-head = { $part ->
    [club-funnel] Del fútbol juvenil al fútbol sénior
    [national-funnel] De las selecciones juveniles a la absoluta
    [looking-back] Mirando atrás
    [clubs] Clubes de quienes llegaron
    [bridges] Puentes de quienes llegaron
    [turnover] Rotación
    [lags] Del final del fútbol sub-19 al fútbol sénior
    [debut] Tiempo hasta el debut sénior
    [benchmark] Minutos sénior por edad
    [quarters] Nacimientos por trimestre
    [u21] Minutos de jóvenes
    [quota] Cuota de minutos juveniles de la liga
    [productivity] Lo que juegan quienes se formaron aquí
    [ageing] Quién supera la edad en los próximos doce meses
    [cohort] Por año de nacimiento
    [region] Por región
    [club] Por club
    [quarter] Por trimestre de nacimiento
    [routes] El puente según la vía
    [trained] Los clubes, uno junto a otro
    [coverage] Qué consta
   *[literature] Como contexto, de la literatura
}
gaps-on-rail = { $rail ->
    [club] Por los clubes.
   *[national] Por las selecciones.
} { $sentence }
gaps-stays = Quién se queda: de { $team } en { $season }, { $share } seguían en la plantilla tres temporadas después.
gaps-in-season = Temporada que empezó en { $year }: { $sentence }
gaps-quota = { $rule }, { $edition }: { $answer }. Minutos de { $n } personas en { $league } { $season }.
gaps-quota-born = Nacimiento en { $year }: { $minutes } minutos
gaps-quota-born-unknown = Año de nacimiento desconocido: { $minutes } minutos
gaps-team = { $team }: { $sentence }
gaps-way = { $name }: { $n } de { $of }
gaps-no-way = Por ningún club ni puente pasaron bastantes como para mostrarlo.
gaps-benchmark-at = { $middle ->
    [0] A los { $age } años, la mitad de { $n } personas no tenía minutos sénior, y la mitad central tenía entre { $low } y { $high }.
   *[other] A los { $age } años, la mitad de { $n } personas tenía { $middle } minutos sénior o menos, y la mitad central entre { $low } y { $high }.
}
gaps-quarters = Trimestres: { $first }, { $second }, { $third } y { $last } nacimientos.
gaps-ages-out = { $what }: { $n ->
    [one] una persona
   *[other] { $n } personas
}
gaps-nobody-ages-out = Nadie, hasta donde se conocen los nacimientos.
gaps-group = { $name } ({ $n ->
    [one] una persona
   *[other] { $n } personas
})
gaps-quarter = Trimestre { $number }
gaps-groups-hidden = { $count ->
    [one] Un grupo más no se muestra, porque se puede contar a muy pocas de sus personas.
   *[other] { $count } grupos más no se muestran, porque se puede contar a muy pocas personas de cada uno.
}
gaps-groups-unknown = { $count ->
    [one] Una persona no está
   *[other] { $count } personas no están
} en ningún grupo: nada de lo que consta dice en cuál.
