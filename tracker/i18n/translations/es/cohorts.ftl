# Lo que muestra un grupo: embudos, tiempo hasta el debut, referencias por edad, trimestres de nacimiento, rotación y contexto publicado.

cohort-too-few = Hay muy pocas personas para comparar.
cohort-group = { $sex ->
    [female] { $group ->
        [goalkeeper] porteras
        [defender] defensas
        [midfielder] centrocampistas
        [forward] atacantes
       *[all] jugadoras de todas las posiciones
    }
   *[male] { $group ->
        [goalkeeper] porteros
        [defender] defensas
        [midfielder] centrocampistas
        [forward] atacantes
       *[all] jugadores de todas las posiciones
    }
}
cohort-share-hidden = muy pocas personas para mostrarlo
cohort-share-counts = { $count } de { $of }
cohort-share = { $count } de { $of } ({ NUMBER($part, style: "percent", maximumFractionDigits: 1) }, intervalo del 95 %: de { NUMBER($low, style: "percent", maximumFractionDigits: 1) } a { NUMBER($high, style: "percent", maximumFractionDigits: 1) })
cohort-share-counts-between = entre { $least } y { $most } de { $of }
cohort-share-between = entre { $least } y { $most } de { $of } (de { NUMBER($from_part, style: "percent", maximumFractionDigits: 1) } a { NUMBER($to_part, style: "percent", maximumFractionDigits: 1) }, intervalo del 95 %: de { NUMBER($low, style: "percent", maximumFractionDigits: 1) } a { NUMBER($high, style: "percent", maximumFractionDigits: 1) })

funnel-shows = { $n ->
    [one] De la única persona
   *[other] De las { $n } personas
} de { $age } años o más, cuántas de cada etapa llegaron después a esta: { $goal }. Hacia atrás se mira a quienes llegaron, de cualquier edad.
funnel-passage = { $start } → { $goal }: { $share }
funnel-origin = { $stage }: { $share }
funnel-largest-loss = La etapa tras la cual continúan menos: { $start }. { $lost } de { $of } no tienen ninguna etapa posterior registrada, con un intervalo del 95 % de { NUMBER($low, style: "percent", maximumFractionDigits: 0) } a { NUMBER($high, style: "percent", maximumFractionDigits: 0) }. { $clear ->
    [yes] El intervalo queda separado de los de todos los demás pasos.
   *[no] Otro paso puede perder otros tantos: los intervalos se solapan o no hay otro con el que comparar.
}
funnel-not-matured = { $count ->
    [one] Una persona tiene menos de { $age } años y aún no se cuenta.
   *[other] { $count } personas tienen menos de { $age } años y aún no se cuentan.
}
funnel-age-unknown = De { $count ->
    [one] una persona
   *[other] { $count } personas
} no puede decirse si ya se han cumplido los { $age } años.
funnel-unordered = De { $count ->
    [one] una persona no puede decirse qué etapa fue primero: la cifra menor supone que no continuó y la mayor, que sí.
   *[other] { $count } personas no puede decirse qué etapa fue primero: las cifras menores suponen que ninguna continuó y las mayores, que todas.
}
funnel-unobserved = De { $count ->
    [one] una persona no tenemos registros del tiempo de alguna etapa: hacia atrás, la cifra menor supone que no había estado allí y la mayor, que sí.
   *[other] { $count } personas no tenemos registros del tiempo de alguna etapa: hacia atrás, las cifras menores suponen que ninguna había estado allí y las mayores, que todas.
}
answer-through = De quienes estuvieron en «{ $start }» y tienen { $age } años o más, llegaron después a «{ $goal }»: { $share }.
loss-named = La etapa tras la cual continúan menos: { $start }. { $lost } de { $of } ({ NUMBER($part, style: "percent", maximumFractionDigits: 0) }, intervalo del 95 %: de { NUMBER($low, style: "percent", maximumFractionDigits: 0) } a { NUMBER($high, style: "percent", maximumFractionDigits: 0) }) no tienen ninguna etapa posterior registrada.
loss-known = { $lost ->
    [0] Todas las personas de esta etapa tienen una posterior registrada, o quizá la tengan: { $start }.
    [one] De la única persona sin etapa posterior registrada tras «{ $start }» se sabe lo siguiente:
   *[other] De las { $lost } personas sin etapa posterior registrada tras «{ $start }» se sabe lo siguiente:
}{ $lost ->
    [0] { "" }
   *[other] { " " }{ $stopped } dejaron de jugar, según dijo un club; { $playing } seguían con inscripción o constaban al final de nuestros registros; los registros de { $ended } terminan y nadie dijo por qué. Que no conste no significa que no se jugara.
}
loss-firm = Aunque hubieran continuado todas las personas de las que no podemos decirlo, este sería el paso en que más se pierden.
loss-apart = Según los registros es donde más se pierden: su intervalo queda separado de todos los demás. Las personas de las que no podemos decirlo podrían cambiarlo.
loss-overlaps = No es seguro que sea donde más se pierden: su intervalo se solapa con el del paso tras «{ $rival }»{ $others ->
    [0] .
    [one] { " " }y con el de otro.
   *[other] { " " }y con los de otros { $others }.
}
loss-alone = Ningún otro paso tiene personas suficientes para compararlo.
loss-too-few = No se puede decir en qué paso se pierden más: muy pocas personas tienen ya la edad.

crossing-none = Sin vía registrada
crossing-all = Todas
crossing-there = { $milestone }, { $way }: en { $months } meses, { $share }
crossing-whole = { $milestone }, a los { $months } meses del final del fútbol sub-19 o antes: { $share }.
crossings-show = De { $n ->
    [one] la única persona
   *[other] hasta { $n } personas
} cuyo fútbol sub-19 terminó hace { $months } meses o más, cuántas habían llegado a los { $months } meses de ese final, según la vía por la que fueron.
crossings-too-soon = { $count ->
    [one] Una persona aún no se cuenta: sus { $months } meses no han pasado.
   *[other] { $count } personas aún no se cuentan: sus { $months } meses no han pasado.
}
crossings-undated = { $count ->
    [one] Una persona no se cuenta: no se conoce el año de nacimiento.
   *[other] { $count } personas no se cuentan: no se conoce el año de nacimiento.
}
crossings-begun-before = { $milestone }: { $count ->
    [one] se deja fuera a una persona
   *[other] se deja fuera a { $count } personas
} cuyo fútbol sub-19 había terminado antes de que constara nada semejante.
crossings-open = En rayado, las personas de las que no se puede decir: dejaron de constar antes de que pasaran los { $months } meses, o tienen minutos que nadie anotó. El intervalo vale sea lo que sea de ellas.
crossings-not-weighed = Una misma persona puede haber recorrido varias vías, por lo que los recuentos no se suman. Una vía solo se conoce cuando ya se ha recorrido, y una cesión o una liga semiprofesional ya son fútbol adulto. Las proporciones describen las vías; no dicen cuál elegir.
view-coverage = Cobertura de datos: { NUMBER($part, style: "percent", maximumFractionDigits: 0) } de { $days ->
    [one] { $days } día de temporada
   *[other] { $days } días de temporada
} con inscripción ({ $n ->
    [one] una persona
   *[other] { $n } personas
}).
view-coverage-none = Cobertura de datos: no consta ningún día de temporada con inscripción.
view-coverage-births = Se conoce el día de nacimiento del { NUMBER($day, style: "percent", maximumFractionDigits: 0) } de las personas, y al menos el mes del { NUMBER($month, style: "percent", maximumFractionDigits: 0) }.
view-coverage-ends = Del { NUMBER($stopped, style: "percent", maximumFractionDigits: 0) } un club dijo que dejaron de jugar; los registros del { NUMBER($ended, style: "percent", maximumFractionDigits: 0) } terminan sin motivo.
view-coverage-stages = Desde cuándo consta cada etapa
view-coverage-stage = Etapa
view-coverage-since = Consta desde
view-coverage-players = Personas vistas allí
trained-table = De las personas de cada etapa, las que llegaron después a esta: { $goal }
trained-shows = De las personas que cada club formó entre los 15 y los 21 años, que estuvieron en la etapa «{ $start }» y tienen edad para contar, cuántas llegaron después a esta: { $goal }. Una persona cuenta en cada uno de sus clubes, así que los recuentos no suman el total. Los clubes van por orden de nombre.
trained-apart = { $clubs ->
    [one] Un club tiene
   *[other] { $clubs } clubes tienen
} personas suficientes para un porcentaje; { $apart ->
    [0] ningún intervalo deja fuera la proporción del conjunto
    [one] un intervalo deja fuera la proporción del conjunto
   *[other] { $apart } intervalos dejan fuera la proporción del conjunto
}. El azar solo ya lo haría más o menos una vez de cada 20 clubes.
trained-hidden = { $count ->
    [one] No se muestra un club más, porque muy pocas de sus personas se pueden contar o porque mostrarlo revelaría algo de unas pocas otras.
   *[other] No se muestran { $count } clubes más, porque muy pocas de sus personas se pueden contar o porque mostrarlos revelaría algo de unas pocas otras.
}
trained-unknown = De { $count ->
    [one] una persona
   *[other] { $count } personas
} no consta ninguna temporada de formación entre los 15 y los 21 años.
bridge-b-team = Filial
bridge-college = Universidad
bridge-loan = Cesión
bridge-semi-professional = Liga semiprofesional
ways-hidden = { $count ->
    [one] No se muestra una vía más, porque pocas personas pasaron por ella.
   *[other] No se muestran { $count } vías más, porque pocas personas pasaron por cada una.
}
ways-unknown = De { $count ->
    [one] una persona
   *[other] { $count } personas
} no tenemos registrada la vía.

debut-shows = Cuántas de { $n ->
    [one] una persona
   *[other] { $n } personas
} habían debutado en el fútbol adulto, y cuántas habían dejado el fútbol, por edad.{ $unexplained ->
    [0] { "" }
    [one] { " " }Los registros de una persona terminan sin motivo, así que el debut queda entre dos líneas.
   *[other] { " " }Los registros de { $unexplained } personas terminan sin motivo, así que el debut queda entre dos líneas.
}
debut-by = A los { $age } años, cerca del { NUMBER($part, style: "percent", maximumFractionDigits: 0) } de { $n } personas había debutado en el fútbol adulto.
debut-by-between = A los { $age } años, entre el { NUMBER($least, style: "percent", maximumFractionDigits: 0) } y el { NUMBER($most, style: "percent", maximumFractionDigits: 0) } de { $n } personas había debutado en el fútbol adulto.
debut-within = { $sentence } Intervalo del 95 %: de { NUMBER($low, style: "percent", maximumFractionDigits: 1) } a { NUMBER($high, style: "percent", maximumFractionDigits: 1) }.
debut-too-few = Se siguió a muy pocas personas hasta los { $age } años para poder decirlo.
debut-coarse-birth = { $count ->
    [one] Una persona no se cuenta
   *[other] { $count } personas no se cuentan
}: no se conoce el mes de nacimiento.
debut-seen-late = { $count ->
    [one] Una persona no se cuenta
   *[other] { $count } personas no se cuentan
}: no hay nada registrado antes del debut adulto.
debut-begun-before = { $count ->
    [one] Una persona no se cuenta: tenía
   *[other] { $count } personas no se cuentan: tenían
} 19 años o más cuando empiezan los registros de partidos adultos, y el debut pudo ser anterior.
debut-not-seen = { $count ->
    [one] Una persona no se cuenta
   *[other] { $count } personas no se cuentan
}: no hay ningún periodo registrado desde los 15 años.
debut-coarse-debut = { $count ->
    [one] De un debut solo se sabe que está entre dos fechas; se cuenta desde la posterior.
   *[other] De { $count } debuts solo se sabe que están entre dos fechas; se cuentan desde la posterior.
}

benchmark-shows = Minutos adultos acumulados por edad de { $n } { $group } que entraron en el fútbol sub-19, incluidos quienes dejaron el fútbol. La banda gris es la mitad central.
benchmark-survivors = Línea de puntos: quienes llegaron después a la selección absoluta, { $n } personas. Solo quienes llegaron: la mayoría no llega.
benchmark-survivors-too-few = Muy pocas personas llegaron después a la selección absoluta para trazar su línea.
percentile-about = { $tenths ->
    [0] { $sex ->
        [female] Casi todas las jugadoras
       *[male] Casi todos los jugadores
    } de su edad tienen los mismos minutos o más
    [10] { $sex ->
        [female] Casi todas las jugadoras
       *[male] Casi todos los jugadores
    } de su edad tienen menos minutos
   *[other] Cerca de { $tenths } de cada 10 { $sex ->
        [female] jugadoras
       *[male] jugadores
    } de su edad { $tenths ->
        [one] tiene
       *[other] tienen
    } menos minutos
} (comparación con { $n } { $group }).

cut-off-day = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
quarters-counts = Nacimientos por trimestre del año desde el { $cut_off }, contados: { $n } son muy pocos para comparar los trimestres.
quarters-empty = Nacimientos de { $n } personas por trimestre del año desde el { $cut_off }. El primer trimestre o el último no tiene ninguno, así que no se comparan.
quarters-ratio = Nacimientos de { $n } personas por trimestre del año desde el { $cut_off }: día por día, { NUMBER($ratio, minimumFractionDigits: 1, maximumFractionDigits: 1) } en el primer trimestre por cada uno en el último (intervalo del 95 %: de { NUMBER($low, minimumFractionDigits: 1, maximumFractionDigits: 1) } a { NUMBER($high, minimumFractionDigits: 1, maximumFractionDigits: 1) }).

turnover-out = Ya no estaban en la plantilla una temporada después de { $year }: { $share }.
turnover-out-ages-untold = Ya no estaban en la plantilla una temporada después de { $year }: { $share }. No se puede saber quiénes superaron la edad, pues las ligas de este nivel son de más de una categoría de edad.
turnover-ages-untold = Lo mismo, sin quienes superaron la edad. No se indica si las ligas de un nivel son de más de una categoría de edad, como hasta la sub-16.
turnover-open = No tenemos ninguna plantilla de la temporada posterior a { $year }.
turnover-outgrown = Este equipo tiene límite de edad y se deja atrás antes de tres temporadas: que pocas personas sigan en él no dice nada de quién sigue en el club.
u21-share = { $variant ->
    [match-day] Quienes no tenían 21 años el día del partido
   *[cohort] Quienes cumplen 21 años en el año en que empezó la temporada, o después
}{ $nationals ->
    [own] { " " }y con la nacionalidad del país
   *[all] { "" }
}: { $open ->
    [yes] entre el { NUMBER($least, style: "percent", maximumFractionDigits: 1) } y el { NUMBER($most, style: "percent", maximumFractionDigits: 1) }
   *[no] { NUMBER($least, style: "percent", maximumFractionDigits: 1) }
} de los minutos. Se conocen los minutos de { $known } de { $appearances } participaciones.
u21-no-minutes = No hay minutos registrados de ninguna de { $appearances } participaciones.
u21-no-nationality = De los { $of } minutos contados, { $minutes } los jugaron futbolistas cuya nacionalidad no consta.
productivity-shows = De { $n } personas formadas en el club, { $seniors } tienen minutos adultos registrados: { $minutes } minutos, ponderados por categoría y por la parte de las temporadas de formación en el club.

reference-context = { $figure } { $sample } Fuente: { $source }.
reference-sample = { $of ->
    [five-nations] Muestra: { $n } internacionales masculinos de cinco países.
    [italy] Muestra: { $n } internacionales masculinos de Italia.
    [germany] Muestra: programas completos de canteras masculinas y de selecciones juveniles de Alemania, no equipos sueltos.
    [sweden] Muestra: { $n } internacionales masculinos de Suecia.
    [scottish-academy] Muestra: { $n } jugadores de una cantera masculina de Escocia.
    [top-leagues] Muestra: primeras ligas masculinas de Europa, de 2009 a 2020.
    [scotland] Muestra: primera liga masculina de Escocia.
    [associations] Muestra: 205 asociaciones, fútbol femenino y masculino.
    [college-men] Muestra: chicos de institutos de Estados Unidos.
   *[college-women] Muestra: chicas de institutos de Estados Unidos.
}
reference-five-nations = Cerca del { NUMBER($u17, style: "percent", maximumFractionDigits: 0) } de los internacionales sub-17, del { NUMBER($u19, style: "percent", maximumFractionDigits: 0) } de los sub-19 y del { NUMBER($u21, style: "percent", maximumFractionDigits: 0) } de los sub-21 llegó a la selección absoluta.
reference-italy = Nacimientos en el primer trimestre frente al último: cerca de { $u16 } a 1 en sub-16 y de { $senior } a 1 en la absoluta (razón de probabilidades).
reference-germany = Cada año se renovó el { NUMBER($academies, style: "percent", maximumFractionDigits: 1) } de los jugadores de cantera y el { NUMBER($national, style: "percent", maximumFractionDigits: 1) } de los internacionales juveniles; a los { $seasons } años seguía menos de la mitad.
reference-sweden = De los internacionales absolutos, el { NUMBER($first, style: "percent", maximumFractionDigits: 0) } fue elegido por primera vez en sub-15 o sub-16, el { NUMBER($second, style: "percent", maximumFractionDigits: 0) } en sub-17 o sub-18 y el { NUMBER($third, style: "percent", maximumFractionDigits: 0) } en sub-21 o ya como adulto.
reference-scottish-academy = { $count } de { $of } jugadores de la cantera ({ NUMBER($part, style: "percent", maximumFractionDigits: 1) }) llegaron a profesionales.
reference-top-leagues = Los jugadores formados en su club pasaron del { NUMBER($before, style: "percent", maximumFractionDigits: 0) } al { NUMBER($after, style: "percent", maximumFractionDigits: 0) } de las plantillas.
reference-scotland = Los menores de 21 años tuvieron entre el { NUMBER($low, style: "percent", maximumFractionDigits: 1) } y el { NUMBER($high, style: "percent", maximumFractionDigits: 1) } de los minutos, según el club.
reference-associations = Muchas jugadoras y jugadores dejan el fútbol a partir de los 16 o 17 años, en parte porque hay pocas oportunidades en el fútbol adulto.
reference-college-men = El { NUMBER($part, style: "percent", maximumFractionDigits: 1) } de los jugadores de instituto siguió jugando en la universidad.
reference-college-women = El { NUMBER($part, style: "percent", maximumFractionDigits: 1) } de las jugadoras de instituto siguió jugando en la universidad.
