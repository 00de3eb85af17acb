# Columnas de una hoja propia: qué significa cada una, por qué, y qué hay que preguntar.

# Qué puede significar una columna
meaning-id = número del jugador
meaning-fifa-id = número de FIFA
meaning-name = nombre
meaning-name-family-first = nombre con los apellidos delante
meaning-given-name = nombre de pila
meaning-middle-name = segundo nombre
meaning-patronymic = patronímico
meaning-infix = partícula del apellido
meaning-family-name = apellido
meaning-second-family-name = segundo apellido
meaning-suffix = sufijo del nombre
meaning-known-as = apodo
meaning-local-name = nombre en otra escritura
meaning-sex = sexo
meaning-born = fecha de nacimiento
meaning-birth-year = año de nacimiento
meaning-age = edad
meaning-age-group = categoría de edad
meaning-graduation-year = año de graduación
meaning-grade = curso escolar
meaning-nationalities = nacionalidad
meaning-position = posición
meaning-second-position = segunda posición
meaning-foot = pie dominante
meaning-shirt-number = dorsal
meaning-shirt-size = talla de ropa
meaning-height = estatura
meaning-weight = peso
meaning-club = club
meaning-team = equipo
meaning-registered-from = primer día de la inscripción
meaning-registered-until = último día de la inscripción
meaning-nature = cesión o definitivo
meaning-exit-reason = motivo de la salida
meaning-destination = destino
meaning-league = liga
meaning-season = temporada
meaning-division = división
meaning-source = quién dio el número
meaning-role = función
meaning-non-player = si la fila es de alguien que no juega
meaning-country = país del domicilio o del club
meaning-birthplace = lugar de nacimiento
meaning-email = correo electrónico
meaning-phone = teléfono
meaning-address = dirección
meaning-guardian = tutor
meaning-emergency = contacto de emergencia
meaning-school = centro escolar
meaning-medical = salud
meaning-played-on = día del partido
meaning-opponent = rival
meaning-competition = competición
meaning-competitive = si es oficial
meaning-selection = participación en el partido
meaning-minutes = minutos
meaning-appearances = partidos jugados
meaning-caps = internacionalidades
meaning-goals = goles y tarjetas
meaning-on-bench = si en el banquillo
meaning-fielded = si jugó
meaning-edition = año del torneo
meaning-first-day = primer día
meaning-last-day = último día
meaning-reason = motivo
meaning-national-side = selección con su edad
meaning-moved-on = día del traspaso
meaning-from-club = club que se dejó
meaning-to-club = club al que se llegó
meaning-move = tipo de traspaso
meaning-association = federación
meaning-category = selección nacional
meaning-kind = tipo de convocatoria
meaning-note = observación

# Con qué seguridad
mapping-column-sure = «{ $column }» → { $meaning }: { $why } ({ $samples })
mapping-column-likely = «{ $column }» → probablemente { $meaning }: { $why } ({ $samples })
mapping-column-left = «{ $column }» ({ $meaning }) no se importa: { $why } ({ $samples })
mapping-column-unknown = «{ $column }» no se importa: { $why } ({ $samples })
mapping-column-asked = «{ $column }» no está clara y se pregunta más abajo ({ $samples })
mapping-of-guardian =
    { $guardian ->
        [mother] tutor (madre): { $part }
        [father] tutor (padre): { $part }
       *[other] tutor ({ $guardian }): { $part }
    }

# Por qué
mapping-why-template = el encabezado es el del formato de importación.
mapping-why-said = usted lo dice.
mapping-why-remembered = así se dijo antes de los mismos encabezados.
mapping-why-heading = lo dice el encabezado y las celdas concuerdan.
mapping-why-heading-alone = lo dice el encabezado; ninguna celda lo confirma.
mapping-why-heading-doubted = lo dice el encabezado, pero la mayoría de las celdas no se pueden leer así.
mapping-why-beside = el encabezado puede significar varias cosas; las demás columnas y las celdas indican cuál: { $meaning }.
mapping-why-cells = el encabezado no se conoce, pero las celdas son claras.
mapping-why-overruled = el encabezado dice { $said }, pero las celdas son: { $meaning }.
mapping-why-unknown = nadie conoce este encabezado y las celdas no lo aclaran.
mapping-why-empty = nadie conoce este encabezado y la columna está vacía.
mapping-why-another = ya lo dice «{ $column }».
mapping-why-shared-number = varios nombres comparten un número, así que no es el del jugador.
mapping-why-third-guardian = la fila de un jugador tiene sitio para dos tutores: incorpore los demás como archivo de tutores.
mapping-why-career-caps = las internacionalidades de toda una carrera no tienen días y no se cuentan otra vez.
mapping-why-no-place = no hay sitio para ello en este tipo de archivo.
mapping-why-graduation = un año de graduación no es una fecha de nacimiento.
mapping-why-age = una edad sin el día en que era cierta no es una fecha de nacimiento.
mapping-why-age-group = la categoría se deduce del nacimiento y de las reglas de una temporada, nunca al revés.
mapping-why-guardian = de un tutor se incorporan el nombre, el correo y el teléfono, y nada más.
mapping-why-national-side = son selecciones nacionales y no equipos de un club.
mapping-why-no-club = pertenece a una inscripción y no se nombra ningún club.
mapping-why-league-and-season = la liga y su temporada van juntas, y falta una de las dos.

# Qué se pregunta
mapping-ask-which = ¿Qué contiene «{ $column }»: { $first } o { $second }?
mapping-ask-whether = Nadie conoce el encabezado «{ $column }» y sus celdas podrían ser: { $meaning }. ¿Lo son?
mapping-ask-twins = «{ $first }» y «{ $second }» significan lo mismo y no concuerdan: ¿cuál se omite?
mapping-ask-club = «{ $column }» nombra equipos, pero ninguna columna nombra su club: ¿cuál es, o son los propios clubes?
mapping-ask-club-of-all = Ninguna columna nombra el club: ¿cuál es, o qué columna lo nombra?
mapping-ask-since = Se nombran clubes o equipos, pero no desde cuándo: ¿cuál es el primer día de estas inscripciones?
mapping-ask-name = Ninguna columna contiene los nombres de los jugadores: ¿cuál de estas? { $found }
mapping-ask-number = Ninguna columna contiene los números de los jugadores: ¿cuál de estas? { $found }
mapping-ask-sex = Ninguna columna dice si son chicas o chicos: ¿cuál de los dos?
mapping-ask-caps = ¿Son las internacionalidades de «{ $column }» las de esta selección en estos días, o las de toda una carrera?
mapping-ask-all = Ninguna columna dice «{ $column }»: ¿cuál es en todas las filas, o qué columna lo dice?
mapping-ask-order = ¿Qué va primero en «{ $column }», el día o el mes? De sus fechas: { $why }
mapping-ask-letter = ¿Qué significa «{ $letter }» en «{ $column }»: chicas o chicos?

# Como lo lee una persona
mapping-columns = Cómo se leen las columnas:
mapping-questions = { $count ->
    [one] Una pregunta:
   *[other] { $count } preguntas:
}
mapping-answers = Responda con una de estas: { $answers }
mapping-asked = No se ha escrito nada. Responda a las preguntas e importe de nuevo.
mapping-staff = { $count ->
    [one] 1 fila es de alguien que no juega y se omite
   *[other] { $count } filas son de personas que no juegan y se omiten
}
mapping-no-heading = La primera fila parece una persona y no un encabezado: añada encima una fila que diga qué es cada columna.

# Years of two digits
import-short-year = «{ $text }» no es una fecha posible en el orden de su columna: escriba el año con cuatro cifras.
date-order-short = los años tienen dos cifras. { $count ->
    [one] Una fecha es posible en varios órdenes.
   *[other] { $count } fechas son posibles en varios órdenes.
} Nombre el orden con --date-order.
