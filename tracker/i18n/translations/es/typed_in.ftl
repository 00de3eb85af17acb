# Escribir a mano: lo que comparten todas las páginas
typed-heading = Escribir a mano
typed-lead = Lo que escriba aquí pasa por los mismos controles que un archivo y puede deshacerse durante 30 días.
way-in-by-hand = Escribir a mano
way-in-by-hand-says = Una alineación en menos de un minuto, una lista de convocados, totales de temporada, una ausencia.
typed-save = Guardar
typed-undo = Deshacer
typed-list = Mostrar los jugadores
typed-entered = Incorporado: { $title }. Nuevos: { $added }; cambiados: { $changed }; como antes: { $same }.
typed-same = Todo ello constaba ya, así que no se cambió nada.
typed-team = Equipo
typed-date = Día del partido
typed-opponent = Rival
typed-competition = Competición
typed-season = Liga
typed-minutes-label = Minutos
typed-appearances = Partidos jugados
typed-player = Jugador
typed-choose = Elija un jugador
typed-look = Todavía no se ha guardado nada: lo que falla está junto a su campo.
typed-missing = Rellene este campo.
typed-long = Es demasiado largo. Dígalo con menos palabras.
typed-number = Escriba un número entero que aquí sea posible, o deje el campo vacío si nadie lo sabe.
typed-nobody = Todavía no hay nada rellenado: diga algo de al menos un jugador.
typed-nobody-here = Nadie de quienes usted ve estaba inscrito aquí en ese tiempo.
typed-no-teams = De su club no consta todavía ningún equipo. Incorpore primero a sus jugadores; sus equipos vienen con ellos.
typed-no-club = Esto es para directores de un club.
typed-no-team = En su club no hay tal equipo.
typed-no-season = Este equipo no participa en tal temporada.
typed-no-seasons = De este equipo no consta ninguna temporada de liga. Incorpore primero a sus jugadores con su liga.

# Un acta de alineación
typed-sheet-heading = Alineación
typed-sheet-lead = Elija el equipo y el día. Aparecen todos los que estaban inscritos ese día, y usted dice quién jugó.
typed-sheet-open = Rellenar la alineación
typed-sheet-again = Volver a abrir un partido de { $team }
typed-sheet-another = Otro partido
typed-sheet-held = Este partido ya consta. Lo que cambie aquí lo corrige.
typed-sheet-hint = Escriba los minutos como 60 o 45+2. Escriba ? (o *) si nadie sabe el minuto. Quien fue expulsado salió del campo. Los minutos se calculan; valen los que usted escriba.
typed-keys = Con el teclado: 1 titular, 2 entró, 3 banquillo, 4 titular y salió, 5 jugó, 0 no convocado. Intro pasa al siguiente jugador, Ctrl e Intro guarda.
typed-nobody-registered = Nadie de quienes usted ve estaba inscrito ese día con este equipo.
typed-no-league = Ninguna, o copa o amistoso
typed-friendly = Un amistoso
typed-length = Duración en minutos
typed-length-hint = Sin el tiempo añadido. Vacío si nadie la sabe.
typed-also = También jugadores de otro equipo
typed-also-nobody = Nadie más
typed-also-go = Añadirlos
typed-work-out = Calcular los minutos
typed-on = Entra
typed-off = Sale
typed-part-started = Titular
typed-part-substitute = Entró
typed-part-fielded = Jugó
typed-part-bench = Banquillo
typed-part-none = Fuera
typed-count-started = Titulares
typed-count-on = Entraron
typed-count-off = Salieron
typed-count-bench = Banquillo
typed-count-minutes = Minutos
typed-count-unknown = Sin saber
typed-minute = «{ $text }» no es un minuto de un partido: escriba 60 o 45+2, como mucho { $most }, o ? si nadie lo sabe.
typed-minutes = «{ $text }» no son minutos: escriba un número entero de 0 a { $most }, o ? si nadie lo sabe.
typed-no-part = Diga cómo figuró este jugador, o vacíe los minutos.
typed-on-for-a-starter = Quien fue titular estuvo desde el principio: vacíe esto, o elija «Entró».
typed-unused = Quien se quedó en el banquillo ni entró ni salió: vacíe esto, o elija cómo jugó.
typed-off-before-on = Nadie sale antes de entrar: corrija uno de los dos.
typed-after-the-end = El partido duró { $length } minutos: escriba { $length }+1 para el tiempo añadido, o corrija su duración.
typed-crowded = Desde el minuto { $minute } habría { $count } jugadores en el campo: diga quién salió, con ? si nadie sabe el minuto.
typed-crowded-start = { $count } jugadores habrían sido titulares: lo son once como mucho.
typed-held-line = Este jugador figura en la alineación que consta. Aquí no se quita una línea: deshaga lo que la trajo, o elija «Banquillo».
typed-held-minutes = { $minutes ->
    [one] Consta un minuto
   *[other] Constan { $minutes } minutos
}. Un número conocido aquí se corrige y no se olvida: escriba otro, o deshaga lo que lo trajo.
typed-title-sheet = { $team } – { $opponent }, { $day }

# Una lista de convocados
typed-call-ups-heading = Lista de convocados
typed-call-ups-lead = Una selección, sus días y, de cada jugador convocado, hasta dónde llegó. Solo «Jugó» es una internacionalidad.
typed-whole-club = Todo el club
typed-association = Federación
typed-association-wrong = Escriba el código de tres letras de la federación, como USA.
typed-category = Selección
typed-category-hint = U-17, senior, olympic
typed-first = Primer día
typed-last = Último día
typed-last-hint = Vacío si fue un solo día.
typed-official = En una competición oficial
typed-official-unknown = Nadie lo sabe
typed-official-yes = Sí
typed-official-no = No
typed-kind = Hasta dónde
typed-not-called = No convocado
typed-no-kind = Diga hasta dónde llegó la convocatoria, o vacíe los minutos.
typed-title-call-ups = Convocatoria { $category }, { $day }

# Totales de temporada
typed-totals-heading = Total de temporada
typed-totals-lead = Una temporada de la que solo se sabe la suma: cuántas veces jugó cada jugador y cuánto tiempo. Deje vacío lo que nadie sepa.
typed-held-number = Consta { $number }. Un número conocido aquí se corrige y no se olvida: escriba otro, o deshaga lo que lo trajo.
typed-title-totals = Total de temporada { $team }, { $season }

# Ausencias
typed-absence-way = Escribir una ausencia
typed-absence-heading = Ausencia
typed-absence-lead = Un tiempo en que no se pudo contar con un jugador, para que no parezca un tiempo sin partidos. No se guarda nada médico.
typed-reason = Motivo
typed-reason-hint = Quien estaba lesionado o enfermo no estaba disponible; no se guarda más.
typed-reason-unavailable = No disponible
typed-reason-suspended = Sancionado
typed-reason-national-duty = Con una selección
typed-reason-other = Otro motivo
typed-last-open = Último día (vacío mientras dure)
typed-lasting = aún dura
typed-absences-held = Ausencias que constan
typed-absences-of = Ausencias de { $name } que constan
typed-title-absence = Ausencia
