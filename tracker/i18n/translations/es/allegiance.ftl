# Si esta asociación puede alinear al jugador: la respuesta, sus motivos y lo que resolvería una abierta.

allegiance-answer-eligible = Puede ser alineado
allegiance-answer-not-eligible = No puede ser alineado
allegiance-answer-eligible-after-change = Solo tras un cambio de asociación aprobado
allegiance-answer-cannot-tell = No se puede saber

allegiance-asked = { $association }, { $day }: { $answer }
allegiance-fielding-yes = Puede jugar ese día: sí
allegiance-fielding-no = Puede jugar ese día: no
allegiance-fielding-cannot-tell = Puede jugar ese día: no se puede saber
allegiance-provisional = Provisional: una norma que decide esta respuesta se cita de memoria y aún no se ha leído en el reglamento.
allegiance-grounds = Motivos:
allegiance-ground-sourced = { $text } ({ $basis }; con fuente)
allegiance-ground-recalled = { $text } ({ $basis }; de memoria)
allegiance-missing = Lo que lo resolvería:
allegiance-version = Versión de la norma: { $version }. { $says }
allegiance-sources = Fuentes:
allegiance-no-advice = Esto no es asesoramiento jurídico. Las normas se reunieron a partir de informaciones sobre el reglamento y no se leyeron en el propio reglamento; antes de alinear a un jugador, una persona debe consultar el reglamento vigente.

allegiance-decision = { $authority } decidió el { $day }. Una decisión registrada prevalece sobre lo que dirían las normas por sí solas.
allegiance-decision-some-day = { $authority } decidió. Una decisión registrada prevalece sobre lo que dirían las normas por sí solas.
allegiance-decision-open = No está claro si una decisión registrada vale para esta asociación en ese día.
allegiance-text-alone-eligible = Según las normas por sí solas, podría ser alineado.
allegiance-text-alone-not-eligible = Según las normas por sí solas, no podría ser alineado.
allegiance-text-alone-eligible-after-change = Según las normas por sí solas, haría falta un cambio aprobado.
allegiance-text-alone-cannot-tell = Según las normas por sí solas no habría respuesta.
allegiance-version-open = No es seguro qué versión de la norma estaba en vigor ese día, y las versiones difieren.
allegiance-no-requests-written = El archivo no dice nada de solicitudes de cambio; se ha supuesto que no las hubo.
allegiance-no-decisions-written = El archivo no dice nada de decisiones de la FIFA o del TAS; se ha supuesto que no las hubo.
allegiance-unknown-association = { $association } no figura entre los códigos de tres letras de los miembros de la FIFA; conviene comprobar que no sea una errata.

allegiance-nationality-held = Ese día se tiene la nacionalidad que pide { $association }, y no solo por residencia.
allegiance-nationality-enough = Antes de 2004 bastaba con tener la nacionalidad.
allegiance-nationality-not-held = Ese día no se tiene la nacionalidad que pide { $association }.
allegiance-nationality-not-permanent = La nacionalidad que pide { $association } depende de la residencia y no da derecho a jugar.
allegiance-nationality-open = No se sabe si ese día se tiene la nacionalidad de forma permanente.
allegiance-entitled-only = Tener derecho a una nacionalidad, u obtenerla más tarde, no es tenerla.
allegiance-stateless = No se tiene ninguna nacionalidad. En ese caso se puede jugar por la asociación del lugar de residencia si la FIFA lo decide.

allegiance-tied = { $matches ->
    [one] Un partido oficial
   *[other] { $matches } partidos oficiales
} con otra asociación, primero { $association }, vinculan con ella. También vinculan las categorías inferiores.
allegiance-tied-any-football = Haber jugado al futsal o al fútbol playa con { $association } vincula también para el fútbol.
allegiance-tied-to-target = Consta un partido oficial con { $association }. Vincula con esa asociación, pero no sustituye al vínculo con su territorio.
allegiance-tied-to-both = Constan partidos oficiales con dos asociaciones y ningún cambio aprobado entre ellas. Primero hay que aclarar a cuál se pertenece.
allegiance-tied-to-both-open = No se sabe si hay partidos oficiales con dos asociaciones ni cuáles fueron primero.
allegiance-friendlies-barred = Quien está vinculado tampoco puede jugar un amistoso con otra asociación.
allegiance-no-match-elsewhere = No consta ningún partido con otra asociación.
allegiance-friendlies-only = { $matches ->
    [one] El único partido con otra asociación no vincula
   *[other] Los { $matches } partidos con otras asociaciones no vinculan
}: los amistosos nunca lo hacen.
allegiance-bench-only = { $matches ->
    [one] Un partido oficial con otra asociación se vio desde el banquillo
   *[other] { $matches } partidos oficiales con otras asociaciones se vieron desde el banquillo
}. Quien no entró no fue alineado y no queda vinculado.
allegiance-matches-open = No se conocen los partidos jugados con selecciones nacionales.
allegiance-status-open = No se sabe si estos partidos fueron oficiales, y la respuesta depende de ello: { $matches }{ $more ->
    [0] .
    [one] { " " }y otro más.
   *[other] { " " }y otros { $more } más.
}
allegiance-tie-open = No se sabe si se jugó en estos partidos hasta ese día, y la respuesta depende de ello: { $matches }{ $more ->
    [0] .
    [one] { " " }y otro más.
   *[other] { " " }y otros { $more } más.
}
allegiance-same-either-way = No se sabe, y la respuesta es la misma en cualquier caso: { $fields }.

allegiance-held-from-birth = La nacionalidad se tuvo desde el nacimiento y no da derecho a jugar con otra asociación que { $association }, de modo que no hace falta otro vínculo.
allegiance-link-born = El nacimiento fue en el territorio de { $association }.
allegiance-link-parent = El padre o la madre nació en el territorio de { $association }.
allegiance-link-grandparent = Un abuelo o una abuela nació en el territorio de { $association }.
allegiance-link-residence = Hubo residencia en el territorio de { $association } durante al menos { $years } años sin interrupción.
allegiance-link-residence-new = Hubo residencia en el territorio de { $association } durante los años que exige la edad de llegada.
allegiance-link-schooling = Hubo al menos cinco años de escuela en el territorio de { $association } antes de los 18 años.
allegiance-link-none = Nada vincula con el territorio de { $association }: ni el nacimiento, ni los padres, ni los abuelos, ni un tiempo suficiente allí.
allegiance-link-open = No se sabe si el nacimiento, los padres, los abuelos o un tiempo suficiente vinculan con el territorio de { $association }.
allegiance-residence-proof = La llegada fue entre los 10 y los 18 años. La FIFA debe aceptar que la mudanza no se hizo para jugar con la selección.

allegiance-official-a-match = Hay un partido oficial con la selección absoluta de otra asociación.
allegiance-level-open = No se sabe si un partido oficial con otra asociación fue de la selección absoluta.
allegiance-not-held-at-first-match = La nacionalidad no se tenía en el primer partido oficial con otra asociación.
allegiance-held-at-first-match-open = No se sabe si la nacionalidad se tenía en el primer partido oficial con otra asociación.
allegiance-request-too-late = En aquel tiempo el cambio debía pedirse antes de los { $years } años.
allegiance-age-open = No se sabe si ya se habían cumplido los { $years } años.
allegiance-too-old-at-last-match = Ya se habían cumplido los { $years } años en el último partido oficial con otra asociación, en cualquier categoría.
allegiance-route-below-a-held = Todos los partidos oficiales con otras fueron por debajo de la absoluta, y la nacionalidad se tenía en el primero. No hay límite de edad.
allegiance-route-below-a-young = Todos los partidos oficiales con otras fueron por debajo de la absoluta, el último antes de los 21 años, y hay un vínculo con el territorio.
allegiance-route-few-a-matches = Se cumplen las cinco condiciones para un cambio tras un partido oficial con la absoluta.
allegiance-older-matches-not-counted = Para la edad en el último partido solo cuentan los partidos a partir del { $since }.
allegiance-too-many-a-matches = { $matches } partidos con la absoluta de otra asociación, amistosos incluidos, son más de { $limit }.
allegiance-a-matches-open = No se sabe si hubo más de { $limit } partidos con la absoluta de otra asociación, amistosos incluidos.
allegiance-a-match-too-recent = No han pasado { $years } años desde el último partido con la absoluta, amistosos incluidos; se cumplen el { $over }.
allegiance-last-a-match-open = No se sabe si han pasado { $years } años desde el último partido con la absoluta.
allegiance-final-tournament = Hubo un partido con la absoluta en la fase final de un Mundial o de un campeonato de confederación.
allegiance-final-tournament-open = No se sabe si un partido oficial con la absoluta fue en una fase final de las que cuentan.
allegiance-route-new-association = { $association } ingresó en la FIFA el { $joined }, después del primer partido, y desde entonces no se jugó con la asociación anterior.
allegiance-new-association-open = { $association } ingresó en la FIFA el { $joined }. No se sabe qué partidos se jugaron antes de ese día y cuáles después.
allegiance-route-lost-nationality = Un Estado retiró la nacionalidad de la asociación anterior contra la voluntad del jugador.
allegiance-loss-open = No se sabe si un Estado retiró la nacionalidad de la asociación anterior.

allegiance-change-approved = La FIFA aprobó el cambio a { $association } el { $day }.
allegiance-change-approved-some-day = La FIFA aprobó el cambio a { $association }.
allegiance-request-pending = La solicitud de cambio está pendiente. Hasta que se decida, ninguna de las dos asociaciones puede alinear al jugador.
allegiance-request-perhaps-pending = No se sabe si ese día ya se había presentado una solicitud de cambio. Presentada o no, no estaba aprobada.
allegiance-request-refused = Se denegó una solicitud de cambio. Puede presentarse otra si han cambiado la norma o los hechos.
allegiance-no-request = Hasta ese día no consta ninguna solicitud de cambio.
allegiance-request-open = No se sabe qué fue, hasta ese día, de una solicitud de cambio de asociación.
allegiance-leaving-pending = Está pendiente una solicitud para dejar la asociación. Hasta que se decida, ninguna de las dos puede alinear al jugador.
allegiance-gone-elsewhere = Se aprobó un cambio a { $association }. Ahora se pertenece a ella.
allegiance-second-change = Ya se aprobó un cambio a { $association }, y en una carrera solo cabe uno.
allegiance-change-unused = El cambio a { $association } se aprobó y nunca se usó. Se puede pedir una vez que se deshaga.
allegiance-change-used-open = No se sabe si el cambio a { $association } llegó a usarse.
allegiance-same-edition = En esta edición de la competición ya se jugó con otra asociación.
allegiance-edition-open = No se sabe si en esta edición de la competición ya se jugó con otra asociación.
allegiance-mind-same-edition = En una edición de una competición que ya se jugó con otra asociación sigue sin poderse jugar.

allegiance-text-before-2004 = Bastaba con tener la nacionalidad, y se podía pasar de una asociación a otra.
allegiance-text-2004-01 = Se exige un vínculo claro y se permite un cambio del fútbol juvenil al absoluto antes de los 21 años.
allegiance-text-2008-05-30 = Una nacionalidad nueva por residencia exige cinco años después de los 18.
allegiance-text-2009-06-03 = Desaparece el límite de edad para el cambio; sigue sin poder haber un partido oficial con la absoluta.
allegiance-text-2020-09-18 = Los artículos 5 a 9 se redactaron de nuevo, con más vías de cambio y años de residencia según la edad de llegada.
allegiance-text-2021-02 = Para la edad en el último partido solo cuentan los partidos a partir del 18 de septiembre de 2020.
