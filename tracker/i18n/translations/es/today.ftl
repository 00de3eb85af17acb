# Hoy: lo que queda por resolver en los registros de la plantilla propia.

web-nav-today = Hoy
today-as-of = Al { $day } · { $sex ->
    [female] { $players ->
        [one] { $players } jugadora inscrita
       *[other] { $players } jugadoras inscritas
    }
   *[other] { $players ->
        [one] { $players } jugador inscrito
       *[other] { $players } jugadores inscritos
    }
}
today-counted = { $due ->
    [0] No queda nada por hacer: las { $checks } comprobaciones están en orden.
    [one] { $due } de { $checks } comprobaciones tiene algo por hacer.
   *[other] { $due } de { $checks } comprobaciones tienen algo por hacer.
}
today-nobody = Hoy no hay nadie inscrito con usted. Las fichas llegan con una lista del club o con el cambio de temporada.
today-to-settle = Por resolver
today-to-know = Conviene saberlo
today-number = { $count }
today-number-or-more = { $count } o más
today-all = { $count ->
    [one] Abrir la lista
   *[other] Ver la lista completa ({ $count })
}
today-in-order = { $count ->
    [one] En orden: { $count } comprobación
   *[other] En orden: { $count } comprobaciones
}
today-nothing-here = { $heading }: nada por hacer
today-nothing = Aquí no hay nada por hacer.
today-listed = { $sex ->
    [female] { $count ->
        [one] { $count } jugadora
       *[other] { $count } jugadoras
    }
   *[other] { $count ->
        [one] { $count } jugador
       *[other] { $count } jugadores
    }
}
today-listed-sheets = { $count ->
    [one] { $count } línea
   *[other] { $count } líneas
}
today-head-why = Lo que se sabe
today-back = Hoy: lo que queda
today-no-list = No existe esa lista. La página de hoy lleva a cada una de ellas.
today-turn = Cambiar de temporada
today-turn-over = La temporada { $season } terminó el { $day }. El cambio de temporada muestra quién sigue en qué grupo.
today-turn-ahead = La temporada { $season } termina el { $day }. El cambio de temporada muestra quién sigue en qué grupo.

today-birth-missing = Fechas de nacimiento sin el día
today-birth-missing-says = Sin el día, los grupos de edad y las competiciones solo se pueden responder en parte. Anote un documento que lo muestre.
today-born-not-at-all = No consta ningún nacimiento
today-born-by-the-year = Solo consta el año: { $born }
today-born-in-part = Se conoce en parte: entre el { $first } y el { $last }
today-birth-conflict = Fechas de nacimiento que no coinciden
today-birth-conflict-says = La familia dice que el nacimiento está mal, o un documento muestra otro día que el registro.
today-birth-disputed = La familia dice que está mal
today-birth-other-in-document = Un documento muestra otro día
today-birth-swapped = Un documento tiene el día y el mes al revés
today-over-age = Por encima del grupo de edad de su liga
today-over-age-says = Según la fecha de corte que consta, superan la edad del grupo para el que es la liga de su equipo. La liga puede permitirlo; la otra razón es un nacimiento mal escrito.
today-older-than = Supera la edad de la categoría { $group } en { $league }
today-no-records = Sin registros desde hace un tiempo
today-no-records-says = Desde hace un tiempo no tenemos registros suyos, aunque su temporada sigue. No es lo mismo que no haber jugado: puede faltar un acta.
today-sheets = Temporadas y partidos sin registros
today-sheets-says = Partidos de los últimos 12 meses sin nadie en el acta, y temporadas de las que no consta ningún partido.
today-empty-season = { $season }: no consta ningún partido
today-no-sheet = Partido contra { $opponent } el { $day }: nadie en el acta
today-quiet = En un período tranquilo
today-quiet-says = Un período tranquilo dice que hubo menos a su nivel que antes, no por qué. Quizá merezca una conversación, o falte un registro.
today-period-record = Sin registros desde el { $since }
today-period-quiet = Período tranquilo desde el { $since }
today-period-step-down = Sobre todo en un nivel inferior desde el { $since }
today-period-thin = Poco fútbol sénior desde el { $since }
today-ageing-out = Pronto superan la edad
today-ageing-out-says = En los próximos 12 meses superan la edad de una competición o de un grupo de edad de las selecciones.
today-ages-out-says = { $what }, el { $day }
today-duplicates = Quizá registrados dos veces
today-duplicates-says = Dos registros que pueden ser de una misma persona. Mírelos uno junto a otro, y únalos o diga que son dos.
today-guardians = Tutores que esperan su respuesta
today-guardians-says = Dicen que representan a un menor, y no ven nada hasta que el club lo confirme.
today-named = Tutores en sus archivos, sin invitar
today-named-says = Sus archivos los nombraron. Nadie les ha escrito todavía.
today-cases = Correcciones que piden las familias
today-cases-says = Una familia dice que un registro está mal, y espera la respuesta del club.
today-drafts = Archivos empezados y sin incorporar
today-drafts-says = Nada de ellos es todavía un registro. Continúe o descártelos.
today-draft-until = Se conserva hasta el { $day }
today-quotas = Minutos de jóvenes no alcanzados
today-quotas-says = Según lo que consta, no se alcanza el cupo de minutos para jóvenes de la liga, o no se puede saber.

# La plantilla ante lo que viene.
matrix-heading = Plantilla y competiciones
matrix-lead = Quién de su plantilla puede jugar dónde, por edad.
matrix-as-of = Al { $day }. Ediciones por venir, y los grupos de edad de sus propias ligas según la fecha de corte que consta.
matrix-counted = { $shown } de { $total } { $sex ->
    [female] { $total ->
        [one] jugadora
       *[other] jugadoras
    }
   *[other] { $total ->
        [one] jugador
       *[other] jugadores
    }
}
matrix-born = Año de nacimiento
matrix-all-teams = Todos los equipos
matrix-all-years = Todos los años
matrix-go = Mostrar
matrix-legend = Qué significan los signos
matrix-table = Plantilla por competición
matrix-group = Sub-{ $age }
matrix-up-to = Hasta sub-{ $age }
matrix-up-to-says = Una liga se compara con el grupo de edad mayor de su nivel registrado; sub-15 y sub-16 son un nivel, y sub-18 y sub-19 otro. Por eso ✓ en una liga sub-15 puede ser de edad sub-16.
matrix-nobody = Nadie de la plantilla es de ese equipo y ese año.
matrix-nothing-ahead = Ninguna competición por venir de las que constan aquí, ni ningún grupo de edad de sus ligas, es para estas personas.
matrix-unreadable = Esto no se puede elegir. Abra de nuevo la plantilla y elija allí.
matrix-tally = { $may } de { $shown } pueden jugar
matrix-tally-overage = { $count } por encima de la edad
matrix-tally-unknown = { $count } sin saberse
matrix-within-age = Sí
matrix-no-age-limit = Sí
matrix-overage = Plaza de mayor
matrix-too-old = Supera la edad
matrix-too-young = No alcanza la edad
matrix-cannot-tell = No se puede saber
matrix-no-rule-held = No consta regla
