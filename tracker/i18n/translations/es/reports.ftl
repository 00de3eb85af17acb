# Las palabras que figuran en las páginas de los informes.

# En cada página
report-kind = Informe de trayectoria
report-volume = Informes de trayectoria
report-author = Pathway Tracker
report-as-of = Situación al { $day }
report-prepared-for = Preparado para: { $audience }
report-shared = Compartido por la familia hasta el { $day }
report-audience-parent = familia
report-audience-club = club
report-audience-scout = ojeador
report-audience-federation = federación
report-code-here = Informe { $code } · Para verificarlo, escriba este código en «Verificar un informe» en el sitio que lo emitió
report-code-at = Informe { $code } · Verifíquelo en { $site }
report-rules = Reglas { $fingerprint }
report-page = Página { $number } de { $pages }
report-coverage = Cobertura de datos: registrado el { $share } de { $days ->
    [one] { $days } día de temporada
   *[other] { $days } días de temporada
} con inscripción.
report-coverage-none = Cobertura de datos: no consta ningún día de temporada con inscripción.
report-coverage-births = Cobertura de datos: consta el nacimiento de { $known } de { $players ->
    [one] { $players } persona de la plantilla
   *[other] { $players } personas de la plantilla
}.

# De quién trata el informe
report-no-name = Nombre no mostrado
report-letters-missing = Un □ en el nombre ocupa el lugar de una letra que la tipografía de este informe no tiene.
report-letters-missing-somewhere = Una □ en un nombre está por una letra que el tipo de letra de este informe no tiene.
report-fact-born = Nacimiento
report-fact-age = Edad
report-fact-position = Posición
report-fact-football = Fútbol
report-fact-club = Club
report-fact-since = Inscripción desde
report-fact-nationality = Nacionalidad
report-fact-identifiers = Números
report-no-club = Sin club actualmente
report-not-recorded = no consta
report-day-withheld = día y mes reservados
report-age = { $oldest ->
    [one] { $oldest } año
   *[other] { $oldest } años
}
report-age-between = { $youngest } o { $oldest } años

# En breve, la línea de trayectoria
report-brief-heading = En breve
report-brief-empty = Todavía no hay datos suficientes para contar esta trayectoria en frases.
report-strip-heading = La trayectoria
report-strip-empty = No tenemos inscripciones ni convocatorias hasta el { $day }, así que aún no hay trayectoria que dibujar.
report-stations-heading = Inscripciones
report-stations-intro = La mitad superior del dibujo; el resto está en tablas propias.

# Minutos
report-minutes-heading = Minutos por nivel
report-minutes-empty = No tenemos registros de partidos jugados hasta el { $day }.
report-minutes-sentence = En { $seasons ->
    [one] una temporada
   *[other] { $seasons } temporadas
} constan { $appearances ->
    [one] un partido jugado
   *[other] { $appearances } partidos jugados
} y { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
}; los minutos se conocen en { $known } de { $appearances } partidos. Cada barra es una temporada y, cuanto más oscura, más cerca del fútbol adulto.
report-bars-youth = Fútbol base hasta sub-19
report-bars-bridge = Puente
report-bars-senior = Fútbol adulto
report-bars-unknown = Nivel no registrado
report-bars-not-recorded = minutos no registrados
report-bars-part = { $minutes } (conocidos en { $known } de { $appearances })
report-basis-total = Total de temporada
report-basis-matches = Partido a partido
report-basis-part = Minutos conocidos en { $known } de { $appearances }
report-dash = Una raya (—) indica algo que nadie registró. Nunca es un cero.

# Selecciones
report-call-ups-heading = Selecciones nacionales
report-call-ups-empty = No tenemos registros de convocatorias a una selección hasta el { $day }.
report-call-ups-sentence = { $callups ->
    [one] Consta una convocatoria
   *[other] Constan { $callups } convocatorias
}; { $callups ->
    [one] { $caps ->
        [0] en ella no llegó a jugar
       *[other] en ella jugó
    }
   *[other] { $caps ->
        [0] en ninguna llegó a jugar
        [one] en una de ellas jugó
       *[other] en { $caps } de ellas jugó
    }
}. Una convocatoria solo cuenta como internacionalidad si el jugador o la jugadora saltó al campo.
report-times = { $matches ->
    [one] una vez
   *[other] { $matches } veces
}
report-official = oficial
report-friendly = no oficial
report-against = contra { $opponent }

# Elegibilidad
report-eligibility-heading = Elegibilidad por edad
report-eligibility-empty = Para este informe no se preguntó por ninguna competición.
report-settled-by = Qué lo aclararía: { $missing }.
report-provisional = Provisional

# Períodos
report-gaps-heading = Períodos señalados
report-gaps-none = No hay ningún período tranquilo de { $days } días de temporada o más, ningún paso abajo, ningún tiempo de { $months } meses o más entre convocatorias, ni tramos sin registros.
report-gaps-empty = No consta ninguna temporada de un equipo con inscripción, así que no se pueden buscar períodos tranquilos.
report-gaps-sentence = { $gaps ->
    [one] Hay un período señalado
   *[other] Hay { $gaps } períodos señalados
} en la trayectoria. Un período sin registros dice algo de los registros, no de la persona.
report-gaps-note = La duración va en días de temporada y, entre convocatorias, en meses. La cobertura es la parte de esos días que está registrada.
report-gap-quiet = Período tranquilo
report-gap-record = Sin registros
report-gap-absence = Ausencia conocida
report-gap-step-down = Paso abajo
report-gap-thin = Poca exposición
report-gap-national = Largo tiempo entre convocatorias
report-still-open = hoy
report-at-least = al menos { $days }

# El puente
report-bridge-heading = Del fútbol juvenil al adulto
report-bridge-empty = Sin año de nacimiento no se puede situar el final del fútbol sub-19, así que nada puede medirse desde él.
report-bridge-from-rule = El último día de fútbol sub-19 es el { $day }, según la norma de la categoría correspondiente.
report-bridge-from-birth = Ninguna norma de edad registrada de una liga sub-19 permite fijar el último día, así que se toma como final del fútbol sub-19 el { $day }, último día del año en que se cumplen 19.
report-bridge-months = Los meses se cuentan desde ese día y son negativos si el hito llegó antes.
report-milestone-first-senior-appearance = Primer partido adulto
report-milestone-settled-minutes = Continuidad en el fútbol adulto
report-milestone-established-minutes = Consolidación en el fútbol adulto
report-milestone-first-senior-call-up = Primera convocatoria absoluta
report-milestone-first-senior-cap = Primer partido con la absoluta
report-not-by = no consta hasta el { $day }
report-cannot-tell-from = no se puede saber; como pronto el { $day }

report-national-heading = De una selección a la siguiente
report-national-empty = No tenemos registros de convocatorias a una selección de edad limitada hasta el { $day }.
report-national-sentence = Meses desde el 31 de diciembre del año en que acaba una categoría hasta la primera convocatoria superior; negativos si llegó antes.
report-since-last = Meses hasta ahora desde la última convocatoria registrada: { $months }.
report-since-last-short = Menos de un mes hasta ahora desde la última convocatoria registrada.
report-since-the-last = { $months } meses después
report-days-since-the-last = { $days ->
    [0] el mismo día
    [one] un día después
   *[other] { $days } días después
}
report-soon-after-the-last = menos de un mes después

# Registros
report-records-heading = Lo que está registrado
report-faults-none = Los registros disponibles no se contradicen entre sí.
report-faults-sentence = { $faults ->
    [one] Un registro contradice a otro y se muestra tal como está guardado:
   *[other] { $faults } registros contradicen a otros y se muestran tal como están guardados:
}
report-withheld-nothing = No se ha reservado nada de lo que está registrado.
report-withheld-fact = { $name ->
    [birth_date] Reservado: el día y el mes de nacimiento, si constan.
    [identifiers] Reservado: los números oficiales, si los hay.
    [absences] Reservado: las ausencias, si las hay.
   *[other] Reservado: un dato que no corresponde a quien lee ({ $name }).
}

# Cabeceras de columnas
report-head-season = Temporada
report-head-level = Nivel
report-head-team = Equipo
report-head-appearances = Partidos
report-head-minutes = Minutos
report-head-basis = Origen del dato
report-head-date = Fecha
report-head-side = Selección
report-head-call-up = Convocatoria
report-head-match = Rival y competición
report-head-caps = Jugados
report-head-competition = Competición
report-head-answer = Por edad
report-head-why = Por qué
report-head-source = Fuente
report-head-from-to = Desde – hasta
report-head-length = Duración
report-head-kind = Tipo
report-head-age-group = Categoría
report-head-aged-out = Edad superada
report-head-called-above = Primera por encima
report-head-known = Lo que sabemos
report-head-coverage = Cobertura
report-head-milestone = Hito
report-head-reached = Alcanzado
report-head-months = Meses
report-head-fault = Qué se contradice

# Nota de método
report-method-heading = Cómo se hizo este informe
report-method-intro = Todo lo que figura aquí es cierto al { $day }, hasta donde alcanzan los registros de ese día, y según las reglas { $fingerprint }. El informe se emitió con el código { $code }.
report-term-in-season-days = Días de temporada
report-definition-in-season-days = Días comprendidos en una temporada de la liga en la que hay inscripción. El receso nunca cuenta. (D3)
report-term-quiet = Período tranquilo
report-definition-quiet = { $quiet } días de temporada o más entre dos partidos consecutivos al nivel esperado para la edad o por encima; largo desde { $major }, muy largo desde { $critical }. Uno que sigue abierto cuenta hasta la fecha del informe y dice «al menos». (D4)
report-term-thin = Poca exposición
report-definition-thin = Minutos al nivel de su edad o por encima en los últimos 365 días, menos de { $thin } y menos que los de tres cuartas partes de las personas registradas del mismo sexo y edad. Solo se dice al lado de { $smallest } personas o más, y nunca donde faltan registros o hubo una ausencia. (D5)
report-term-step-down = Paso abajo
report-definition-step-down = El nivel habitual de los últimos { $step } días está al menos un peldaño por debajo del de los { $step } días anteriores, con { $fewest } partidos o más en cada tramo. No se dice de días que miran atrás a registros que faltan, ni en los { $after } días siguientes a una ausencia conocida. (D6)
report-term-record-gap = Sin registros
report-definition-record-gap = Había inscripción, pero no consta ningún partido del equipo durante { $hole } días de temporada o más. No significa que no se jugara, y esos días quedan fuera de los períodos tranquilos. (D10)
report-term-bridge = Tiempo de puente
report-definition-bridge = Meses desde el último día de elegibilidad sub-19 hasta el primer partido adulto, hasta { $settled } minutos adultos (continuidad), hasta { $established } (consolidación), hasta la primera convocatoria absoluta y hasta el primer partido con la absoluta. Un hito que no consta puede llegar todavía, o haber llegado sin quedar registrado. (D7)
report-term-national = Tiempo entre convocatorias
report-definition-national = Meses entre convocatorias consecutivas; desde { $months } meses el tiempo se señala. También los meses desde que se supera la edad de una categoría hasta la primera convocatoria por encima de ella. (D9)
report-term-call-up = Convocatoria e internacionalidad
report-definition-call-up = Una convocatoria es una llamada de una selección. Solo es una internacionalidad si se llegó a jugar.
report-term-minutes = Minutos
report-definition-minutes = Los minutos desconocidos se dejan fuera; nunca se toman por 0 ni por 90. Un total de temporada y los partidos de esa misma temporada nunca se suman.
report-term-coverage = Cobertura de datos
report-definition-coverage = La parte de los días de temporada con inscripción que no cae en ningún tramo sin registros.
report-term-provisional = Provisional
report-definition-provisional = La norma se conoce por conocimiento general del fútbol y no se ha leído en su reglamento, por lo que el veredicto no es firme.

# Ahora mismo
report-now-heading = Ahora mismo
report-now-groups = Categoría en { $season }
report-now-groups-ageless = Categoría la próxima temporada
report-now-no-birth = Sin el año de nacimiento no se puede saber ninguna categoría.
report-now-group = { $group }: { $systems }
report-now-provisional = { $system } (provisional)
report-now-window = { $place ->
    [1] Próxima competición
   *[other] Y después
}
report-now-missing = Registros que faltan
report-now-nothing-missing = Ninguno que sepamos.
missing-record-birth = La fecha de nacimiento, sin la cual no se puede saber ninguna edad.
missing-record-birth-day = El día de nacimiento: solo consta en parte, y por eso algunas respuestas sobre la edad quedan abiertas.
missing-record-matches = { $holes ->
    [one] Los partidos de un período, del { $start } al { $end }.
   *[other] Los partidos de { $holes } períodos, el último del { $start } al { $end }.
}
missing-record-minutes = Los minutos de { $appearances ->
    [one] un partido jugado.
   *[other] { $appearances } partidos jugados.
}
missing-record-all = Inscripciones, partidos y convocatorias: aún no consta ninguno.
missing-record-seasons = La temporada de un equipo de la inscripción, sin la cual no se pueden buscar períodos sin partidos.

# La cuenta atrás, las fuentes
report-countdown-title = Las próximas competiciones abiertas por edad
report-countdown-says = En claro: desde hoy hasta el primer día de cada competición abierta por edad. En oscuro: mientras se juega.
report-countdown-today = Hoy
report-sources = Fuentes:
report-countdown-closes = { $competition }: { $until }
report-bridge-none-yet = Ninguno de los hitos consta hasta el { $day }: primer partido adulto, { $settled } minutos adultos, { $established } minutos adultos, primera convocatoria absoluta, primera internacionalidad absoluta.
report-ground-asks = Exige { $window }.
report-ground-asks-no-latest = Exige { $window }. No se encontró una fecha máxima.
report-ground-overage = Exige { $window }; { $places ->
    [one] una plaza
   *[other] { $places } plazas
} para mayores del límite.
report-ground-places-not-held = Exige { $window }. No se sabe si hay plazas para mayores del límite.
report-overage-note = Por encima de la edad: supera la edad que pide la norma y podría ocupar una de las pocas plazas para mayores. El equipo no tiene que usarlas.

# Preguntas, estudios, correcciones
report-questions-heading = { $audience ->
    [parent] Preguntas que podría hacer al entrenador o a la entrenadora
    [club] Preguntas para la próxima conversación con la familia
   *[scout] Preguntas para el club
}
report-question = { $number }. { $question }
report-questions-note = { $labelled ->
    [none] Son preguntas que siempre vale la pena hacer. Ninguna da por supuesto un motivo.
    [some] Primero van los períodos señalados arriba, empezando por el más reciente; lo demás siempre vale la pena preguntarlo. Ninguna da por supuesto un motivo.
   *[all] Surgen de los períodos señalados arriba, primero los más recientes. Ninguna da por supuesto un motivo.
    }
report-question-parent-record = No nos constan partidos del { $start } al { $end }. ¿Guarda el club actas de ese tiempo que se puedan añadir?
report-question-parent-absence = { $open ->
    [yes] ¿Cómo será la vuelta a los partidos, paso a paso, y quién decide cada paso?
   *[no] Tras la ausencia que terminó el { $end }, ¿cómo se volvió poco a poco a entrenar y jugar, y a qué hay que seguir atentos?
}
report-question-parent-quiet = { $open ->
    [yes] Desde el { $start } no consta ningún partido al nivel de su edad. ¿Qué ayudaría a llegar al próximo, y cuándo podríamos volver a hablarlo?
   *[no] Del { $start } al { $end } no consta ningún partido al nivel de su edad. ¿Qué plan había en ese tiempo, y qué se aprendió?
}
report-question-parent-step-down = Desde el { $start } los partidos fueron de un nivel inferior al de antes. ¿Qué se busca con ese nivel, y qué llevaría a seguir adelante?
report-question-parent-thin = En los últimos 12 meses hubo pocos minutos de juego. ¿Dónde podría haber más: otro equipo del club, otra posición, una cesión?
report-question-parent-national = Entre las convocatorias pasó mucho tiempo. ¿Sabe el club qué buscan las selecciones a esta edad?
report-question-parent-next-step = ¿Cuál es el próximo paso en la temporada que viene, y cómo se verá que se ha dado?
report-question-parent-playing-time = ¿Cómo se reparte el tiempo de juego en este equipo, y cómo nos enteraremos si eso cambia?
report-question-parent-keeping-records = ¿Qué partidos, entrenamientos y valoraciones se anotan, y podemos verlos?
report-question-club-record = Del { $start } al { $end } no constan partidos. ¿Quién tiene las actas, y se pueden incorporar antes de la próxima conversación?
report-question-club-absence = { $open ->
    [yes] ¿Está acordada con los servicios médicos y la familia una vuelta a los partidos paso a paso?
   *[no] ¿Se ha completado la vuelta tras la ausencia que terminó el { $end }, y quién lo confirma?
}
report-question-club-quiet = { $open ->
    [yes] Desde el { $start } no consta ningún partido al nivel de su edad. ¿Qué equipo le dará partidos en las próximas semanas, y quién lo dice a la familia?
   *[no] Del { $start } al { $end } no consta ningún partido al nivel de su edad. ¿Estaba previsto, y consta el motivo?
}
report-question-club-step-down = Desde el { $start } el nivel habitual es inferior al de antes. ¿Ha de durar, y qué llevaría de vuelta?
report-question-club-thin = En los últimos 12 meses hubo pocos minutos de juego. ¿Daría más un segundo equipo, una doble inscripción o una cesión?
report-question-club-national = Pasó mucho tiempo entre convocatorias. ¿Tienen las selecciones los últimos registros de partidos?
report-question-club-next-step = ¿Cuál es el próximo paso en la temporada que viene, y en qué se verá que se ha dado?
report-question-club-playing-time = ¿Cuánto tiempo de juego está previsto para la próxima media temporada, a qué nivel, y quién lo revisa a mitad de camino?
report-question-club-keeping-records = ¿Constan la fecha de nacimiento, la inscripción y los minutos de todos los partidos, y se han visto en un documento?
report-question-scout-record = No constan partidos del { $start } al { $end }. ¿Puede el club mostrar dónde jugó en ese tiempo?
report-question-scout-absence = ¿Se puede contar ahora con esta persona para todos los partidos?
report-question-scout-quiet = { $open ->
    [yes] No consta ningún partido al nivel de su edad desde el { $start }. ¿Juega partidos que no constan aquí?
   *[no] No consta ningún partido al nivel de su edad del { $start } al { $end }. ¿Hubo partidos que no constan aquí?
}
report-question-scout-step-down = El nivel habitual es inferior desde el { $start }. ¿Estaba previsto el cambio de nivel?
report-question-scout-thin = En los últimos 12 meses hubo pocos minutos de juego. ¿A qué nivel y en qué posición se le podrá ver?
report-question-scout-national = Pasó mucho tiempo entre convocatorias. ¿Ha acudido a verle desde entonces alguien de las selecciones?
report-question-scout-next-step = ¿Qué tiene previsto el club para la próxima temporada?
report-question-scout-playing-time = ¿En qué equipo y qué días se le podrá ver en las próximas semanas?
report-question-scout-keeping-records = ¿Qué partidos no están en estos registros, y se pueden añadir?
report-research-heading = Lo que dicen los estudios
report-research-note = Cifras publicadas sobre otras personas del mismo sexo. No dicen nada de lo que será de una sola.
report-corrections = { $audience ->
    [parent] ¿Hay algo incorrecto o falta algo? En la página del jugador o de la jugadora elija «{ $way }»; el club tiene que responder, y allí se puede seguir el caso.
    [club] Las familias piden correcciones en la página de cada jugador o jugadora; sus casos están en «Correcciones», en la lista del club.
   *[scout] Las correcciones las pide la familia o la propia persona, y las responde el club. Lo que está en disputa lleva una marca.
}
report-nothing-disputed = Ningún registro está en disputa.
report-term-bands = Minutos adultos por edad
report-definition-bands = Minutos adultos acumulados a cada edad de quienes entraron en el fútbol sub-19 con clubes de su asociación, también quienes lo dejaron; ninguna línea con menos de { $smallest } personas. (D14)
report-term-beside = Cerca de tantos de cada 10
report-definition-beside = De las personas del mismo sexo y edad en estos registros, redondeado a un décimo, las que tuvieron menos minutos al nivel de su edad o superior en los últimos 365 días. Con menos de { $smallest } no se compara nada. (D5)
report-term-unknown = Lo que no sabemos
report-definition-unknown = Los entrenamientos, los partidos que nadie anotó, por qué se eligió a una persona y no a otra, y lo que vendrá. Ninguna cifra de aquí lo predice.
report-bands-too-few-ages = En las demás hay muy pocas personas.
report-eligibility-over = Ya celebradas o cerradas por edad:
report-eligibility-over-one = { $edition } ({ $answer })
report-bands-players-head = Jugadores
