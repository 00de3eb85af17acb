# Una norma de edad preguntada sobre muchos jugadores: quién puede jugar, y qué pasaría si la norma fuera otra.

# Qué pasaría
what-if-heading = ¿Y si…? { $competition }, { $edition }
what-if-nothing-stored = Esto no cambia nada en las normas, y no se guarda nada.
what-if-as-known = La norma tal como está: { $rule }.
what-if-as-asked = La norma por la que se pregunta: { $rule }.
what-if-rule = { $window }; { $places }
what-if-places = { $places ->
    [0] sin plazas para mayores del límite
    [one] una plaza para mayores del límite
   *[other] { $places } plazas para mayores del límite
}
what-if-places-unknown = no se sabe si hay plazas para mayores del límite
what-if-counted-enters = { $players ->
    [0] No entraría nadie.
    [one] Entraría un jugador.
   *[other] Entrarían { $players } jugadores.
}
what-if-counted-leaves = { $players ->
    [0] No saldría nadie.
    [one] Saldría un jugador.
   *[other] Saldrían { $players } jugadores.
}
what-if-counted-changes = { $players ->
    [0] Ninguna respuesta cambiaría de otro modo.
    [one] La respuesta de un jugador cambiaría de otro modo.
   *[other] La respuesta de { $players } jugadores cambiaría de otro modo.
}
what-if-counted-stays = { $players ->
    [0] La respuesta no se mantendría para nadie.
    [one] La respuesta se mantiene para un jugador.
   *[other] La respuesta se mantiene para { $players } jugadores.
}
what-if-from-to = { $before } → { $after }
what-if-more = { $players ->
    [one] … y uno más
   *[other] … y { $players } más
}
what-if-years-only = Usted solo puede conocer el año de nacimiento, así que las normas se aplicaron al año.

# Por qué una norma no se puede mover así
what-if-no-rule = No consta ninguna norma para esta edición, así que no hay nada que mover. Pregunte por otra.
what-if-no-window = Esta norma no fija fechas de nacimiento, así que no hay ninguna fecha límite que mover. Pregunte por una edición que las tenga.
what-if-as-it-stands = Esa es la norma tal como está: { $rule }. Mueva una fecha límite o el número de plazas para mayores del límite.
what-if-no-number = Ese no es un número de plazas para mayores del límite. Indique uno de 0 a { $most }.
what-if-upside-down = Nadie nace el { $first } o después y a la vez el { $last } o antes. Indique una primera fecha que no sea posterior a la última.
what-if-too-early = El { $day } es anterior a { $year }. Indique el año de nacimiento que quiere decir.

# La página
web-nav-what-if = ¿Y si…?
web-what-if-heading = ¿Y si la norma fuera otra?
web-what-if-lead = Mueva una fecha límite o el número de plazas para mayores del límite en una competición, y vea cuáles de sus jugadores entrarían y cuáles saldrían.
web-what-if-first = Nacimiento desde el
web-what-if-last = Nacimiento hasta el
web-what-if-places = Plazas para mayores del límite
web-what-if-kept = Lo que deje vacío queda como dice la norma.
web-what-if-places-wrong = Indique un número entero de 0 a 99.
web-what-if-go = Ver quién entra y quién sale
web-what-if-rule-now = La norma exige
web-what-if-rule-then = Movida, exigiría
web-what-if-tally-enters = Entrarían
web-what-if-tally-leaves = Saldrían
web-what-if-tally-changes = Otra respuesta
web-what-if-tally-stays = La misma respuesta
web-what-if-figures = Todas las respuestas, antes y después
web-what-if-enters = Quién entraría
web-what-if-leaves = Quién saldría
web-what-if-changes = Para quién cambiaría la respuesta de otro modo
web-what-if-changes-note = Podían jugar antes y después, o de un lado u otro no se puede saber.
web-what-if-before = Norma actual
web-what-if-after = Norma movida
web-what-if-players = Jugadores
web-what-if-nobody = Ninguno de los jugadores que usted puede ver entra en esta competición.
