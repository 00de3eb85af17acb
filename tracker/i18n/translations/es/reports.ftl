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
report-stations-heading = La trayectoria en una tabla
report-stations-intro = Esto es lo que muestra el dibujo de la trayectoria, línea por línea.

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
}; { $caps ->
    [0] en ninguna llegó a jugar
    [one] en una de ellas jugó
   *[other] en { $caps } de ellas jugó
}. Una convocatoria solo cuenta como internacionalidad si el jugador o la jugadora saltó al campo.
report-times = { $matches ->
    [one] una vez
   *[other] { $matches } veces
}
report-official = competición oficial
report-friendly = competición no oficial
report-against = contra { $opponent }

# Elegibilidad
report-eligibility-heading = Elegibilidad por edad
report-eligibility-empty = Para este informe no se preguntó por ninguna competición.
report-settled-by = Lo aclararía: { $missing }.
report-provisional = Provisional

# Períodos
report-gaps-heading = Períodos señalados
report-gaps-none = No hay ningún período tranquilo de { $days } días de temporada o más, ningún paso abajo, ningún tiempo de { $months } meses o más entre convocatorias, ni tramos sin registros.
report-gaps-empty = No consta ninguna temporada de un equipo con inscripción, así que no se pueden buscar períodos tranquilos.
report-gaps-sentence = { $gaps ->
    [one] Hay un período señalado
   *[other] Hay { $gaps } períodos señalados
} en la trayectoria. Un período sin registros dice algo de los registros, no de la persona.
report-gaps-note = La cobertura es la parte de los días de temporada del período que está registrada; entre convocatorias no se conoce. La duración se cuenta en días de temporada y, entre convocatorias, en meses.
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
report-bridge-from-rule = El último día de fútbol sub-19 es el { $day }, según la norma de la categoría correspondiente. Los meses se cuentan desde ese día y son negativos si el hito llegó antes.
report-bridge-from-birth = Ninguna norma de edad registrada de una liga sub-19 permite fijar el último día, así que se toma como final del fútbol sub-19 el { $day }, último día del año en que se cumplen 19. Los meses se cuentan desde ese día y son negativos si el hito llegó antes.
report-milestone-first-senior-appearance = Primer partido adulto
report-milestone-settled-minutes = Continuidad en el fútbol adulto
report-milestone-established-minutes = Consolidación en el fútbol adulto
report-milestone-first-senior-call-up = Primera convocatoria absoluta
report-milestone-first-senior-cap = Primer partido con la absoluta
report-not-by = no consta hasta el { $day }
report-cannot-tell-from = no se puede saber; como pronto el { $day }

report-national-heading = De una selección a la siguiente
report-national-empty = No tenemos registros de convocatorias a una selección de edad limitada hasta el { $day }.
report-national-sentence = La edad de una categoría se supera el 31 de diciembre del año de ese cumpleaños. Los meses se cuentan desde ese día hasta la primera convocatoria a una categoría superior o a la absoluta, y son negativos si llegó antes.
report-since-last = Meses hasta ahora desde la última convocatoria registrada: { $months }.
report-since-the-last = { $months } meses después de la anterior

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
