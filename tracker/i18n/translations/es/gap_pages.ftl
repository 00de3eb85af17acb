# Las páginas con las cifras de un club y de una federación, y con las personas que hay detrás.

web-nav-gaps = Dónde se corta
web-gaps-heading = Dónde se corta el camino
web-gaps-about = { $sex ->
    [female] Fútbol femenino
   *[male] Fútbol masculino
}, a fecha de { $day }
web-gaps-sex = De qué fútbol
web-gaps-female = Fútbol femenino
web-gaps-male = Fútbol masculino
web-gaps-summary = En pocas palabras
web-gaps-other-day = Otro día
web-gaps-refused = ¿A qué cifras se refiere?
web-gaps-no-place = Ningún club ni ninguna federación está a su cargo. Quien mantiene el sistema puede vincular su cuenta a uno.
web-gaps-nobody-why = Elija el otro fútbol u otro día. Las personas aparecen aquí en cuanto constan y usted puede verlas.
web-gaps-small = De menos de cinco personas no se muestra ninguna proporción; de menos de veinte, recuentos sin porcentaje. Cada barra lleva a las personas que hay detrás y que usted puede ver; esa lista, como la de quienes dejan una categoría por edad, puede tener menos de cinco.
web-gaps-ways = { $rail ->
    [club] Por qué camino vinieron quienes llegaron al fútbol sénior
   *[national] Por qué camino vinieron quienes llegaron a la absoluta
}
web-gaps-ways-says = { $n ->
    [one] Llegó una persona. Una persona puede haber pasado por varios caminos.
   *[other] Llegaron { $n } personas. Una persona puede haber pasado por varios caminos, así que los recuentos no suman el total.
}
web-gaps-ways-note = { $part ->
    [clubs] Clubes: { $sentence }
   *[bridges] Puentes: { $sentence }
}
web-gaps-lags-of-those-in-sight = Los gráficos son solo de quienes tienen inscripción hoy.
web-gaps-lags-table = Desde el final del fútbol sub-19 hasta cada hito
web-gaps-milestone = Hito
web-gaps-lag-before = Antes
web-gaps-lag-soon = En { $months } meses
web-gaps-lag-later = Más tarde
web-gaps-lag-waiting = Aún no
web-gaps-lag-unclear = No se puede decir
web-gaps-clubs = Club
web-gaps-bridges = Puente
web-gaps-players = Personas
web-gaps-who = Quiénes
web-gaps-share = Proporción
web-gaps-pool = Todas las personas de las bandas
web-gaps-survivors = Quienes llegaron después a la absoluta (línea de puntos)
web-gaps-behind-bands = Quién hay detrás de las bandas
web-gaps-trainees = Se formaron en el club
web-gaps-seniors = Con minutos sénior registrados
web-gaps-productivity-note = Los minutos se ponderan según la categoría en que se jugaron y la parte de las temporadas de formación pasadas aquí.
web-gaps-definition = Definición
web-gaps-young-by = Cuota de los minutos según la definición
web-gaps-young = { $variant ->
    [match-day] Aún sin 21 años el día del partido
   *[cohort] Cumple 21 en el año en que empezó la temporada, o después
}{ $nationals ->
    [own] { " " }y con la nacionalidad del país
   *[all] { "" }
}
web-gaps-debut-by = Debut sénior hecho a esta edad
web-gaps-group = Grupo
web-gaps-groups-say = De quienes tienen edad para contar, quienes llegaron después desde cada etapa: de las etapas de los clubes al fútbol sénior, de las selecciones juveniles a la absoluta.
web-gaps-too-few = muy pocos
web-gaps-groups-none = Ningún grupo tiene personas suficientes para mostrarlo.
web-gaps-quota-by-year = Minutos por año de nacimiento
web-gaps-quota-by-band = Lo que cuenta, por tramo
web-gaps-quota-born = Año de nacimiento
web-gaps-quota-unknown = desconocido
web-gaps-quota-minutes = Minutos
web-gaps-quota-counted = Minutos que cuentan
web-gaps-ending = De qué quedan fuera por edad
web-gaps-last-day = Último día

figure-of-squad = { $team }, { $season }. { $figure }: { $n ->
    [one] una persona
   *[other] { $n } personas
}
figure-young-perhaps = { $n ->
    [one] Una persona más puede contar como joven: el nacimiento o la nacionalidad lo dejan abierto.
   *[other] { $n } personas más pueden contar como jóvenes: los nacimientos o las nacionalidades lo dejan abierto.
}
figure-seniors = { $n } de { $of } personas formadas en el club tienen minutos sénior registrados.
figure-debut-by = Quienes habían debutado en el fútbol sénior a los { $age } años.

web-behind-heading = Las personas detrás de una cifra
web-behind-counted = { $count ->
    [one] Hay una persona detrás.
   *[other] Hay { $count } personas detrás.
}
web-behind-unseen = { $count ->
    [one] Una de ellas queda
   *[other] { $count } de ellas quedan
} fuera de su vista, sin nombre aquí.
web-behind-nobody = Usted no puede ver a ninguna de estas personas.
web-behind-back = Todas las cifras
web-behind-before = Personas anteriores
web-behind-page = Página { $page } de { $pages }
web-behind-beside = Las demás personas de esta cifra
