# Las palabras de las páginas web que no aparecen en ningún informe.

# Alrededor de cada página
web-product = Pathway Tracker
web-skip = Ir al contenido
web-nav = Principal
web-nav-players = Jugadores
web-nav-children = Mis hijos
web-nav-own-record = Mi registro
web-nav-rules = Reglas
web-nav-people = Personas
web-nav-eligibility = Edad y elegibilidad
web-languages = Idiomas
web-footer = Los datos de un menor los ven la familia, el club y aquellos con quienes la familia los comparte. Queda constancia de quién los abre.

# Entrar y salir
web-sign-in = Iniciar sesión
web-sign-out = Cerrar sesión
web-sign-in-lead = Para familias, clubes y ojeadores con cuenta.
web-sign-in-to-go-on = Inicie sesión para continuar a la página que pidió.
web-sign-in-refused = La dirección de correo o la contraseña no es correcta.
web-signed-out = Ha cerrado la sesión.
web-email = Correo electrónico
web-email-missing = Escriba su dirección de correo electrónico.
web-password = Contraseña
web-password-missing = Escriba su contraseña.
web-eligibility-without-account = Consultar la edad y la elegibilidad sin cuenta

# La lista
web-search = Buscar por nombre
web-search-go = Buscar
web-search-clear = Mostrar todos
web-head-name = Nombre
web-players-counted = { $players ->
    [one] Un jugador o jugadora
   *[other] { $players } jugadores
}
web-players-found = { $players ->
    [0] Ningún nombre corresponde a «{ $words }».
    [one] Un nombre corresponde a «{ $words }».
   *[other] { $players } nombres corresponden a «{ $words }».
}
web-players-near = { $players ->
    [one] Ningún nombre corresponde a «{ $words }»; uno se le parece.
   *[other] Ningún nombre corresponde a «{ $words }»; { $players } se le parecen.
}
web-players-counted-over = Más de { $players } jugadores
web-players-found-over = Más de { $players } nombres corresponden a «{ $words }».
web-players-near-over = Ningún nombre corresponde a «{ $words }»; más de { $players } se le parecen.
web-players-none-found = Pruebe con menos palabras o con una parte del nombre. Los acentos, las mayúsculas y el orden de las palabras no importan.
web-players-no-more = La lista termina aquí.
web-players-empty-parent = Todavía no hay ningún menor vinculado a su cuenta. El club lo vincula cuando ha confirmado que usted es su tutor o tutora: pídaselo al club. Quien tiene 18 años decide quién sigue viendo su registro.
web-players-empty-director = Hoy no hay nadie inscrito en su club. Los jugadores aparecen aquí en cuanto se importa el archivo del club.
web-players-empty-scout = Ninguna familia comparte ahora datos con su federación. Un jugador aparece aquí cuando su familia lo acepta, y solo mientras lo acepte.
web-players-empty-administrator = Quien administra mantiene el sistema en marcha y no ve a ningún jugador. Es así a propósito: no falta nada. Para abrir un registro, indique el motivo en «Abrir un registro».
web-players-empty-player = Por ahora su propia ficha no está vinculada a su cuenta. Pida a su club que confirme que es la suya.
web-players-empty-coach = Hoy no hay nadie inscrito en su equipo. Los jugadores aparecen aquí en cuanto se importa el archivo del club.
web-players-empty-officer = Ninguna familia comparte ahora datos con su federación. Un jugador aparece aquí cuando su familia lo acepta, y solo mientras lo acepte.
web-pages = Páginas de la lista
web-more = Más jugadores
web-from-start = Volver al principio

# La página de un jugador
web-birth-year-only = solo el año: la familia no ha compartido el día
web-since = desde el { $day }
web-on-loan = cedido
web-last-call-up = Última convocatoria
web-on-record = Datos registrados
web-days-on-record = { $days } de { $all ->
    [one] { $all } día de temporada
   *[other] { $all } días de temporada
} con inscripción
web-now-heading = En este momento
web-minutes-sentence = En { $seasons ->
    [one] una temporada
   *[other] { $seasons } temporadas
} constan { $appearances ->
    [one] un partido jugado
   *[other] { $appearances } partidos jugados
} y { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
}; los minutos se conocen en { $known } de { $appearances }.
web-strip-table = El recorrido, línea por línea
web-strip-as-table = Leer el recorrido en una tabla
web-withheld-heading = Lo que no se le muestra
web-withheld-nothing = No se le oculta nada de lo registrado.
web-withheld-fact = { $name ->
    [birth_date] El día y el mes de nacimiento, si constan.
    [identifiers] Los números oficiales, si los hay.
    [absences] Las ausencias, si las hay.
   *[other] Un dato que no es para este lector ({ $name }).
}
web-method-heading = Cómo se calcula
web-method-open = Leer las definiciones
web-rows-all = Mostrar las { $rows } filas
web-contents = En esta página
web-report-go = Informe (PDF)
web-tools = Fecha de referencia e informe
web-as-of = A fecha de
web-as-of-hint = Vea el recorrido tal como estaba en un día anterior.
web-as-of-go = Mostrar
web-no-day = Este día no existe en el calendario. Escríbalo como 2026-06-30.
web-as-of-future = Este día aún no ha llegado. Elija hoy o un día anterior.
web-as-of-refused = ¿A qué día se refiere?
web-as-of-today = Ver el recorrido a día de hoy
web-windows-heading = Competiciones abiertas por edad
web-windows-when = Cuándo
web-windows-open = Sigue abierta
web-windows-until = hasta el { $day }
web-windows-until-year = hasta finales de { $year }
web-windows-latest = como máximo
web-windows-left = { $days ->
    [0] hoy es el último día
    [one] un día más
   *[other] { $days } días más
}
web-windows-then = Después
web-windows-calendar = Archivo de calendario (.ics)
web-windows-why = Cada respuesta con sus motivos y fuentes
web-report-language = Idioma del informe
web-report-hint = El mismo contenido que esta página, para imprimir o entregar.
web-report-get = Obtener el informe (PDF)

# Edad y elegibilidad
web-eligibility-heading = Edad y elegibilidad
web-eligibility-lead = ¿Puede alguien jugar en una competición, por edad? A menudo basta el año de nacimiento. No se guarda nada de lo que escriba.
web-edition = Competición
web-edition-choose = Elija una competición
web-edition-missing = Elija una competición de la lista.
web-editions-ahead = Por jugar
web-editions-others = Otras
web-choice-unknown = Esto no está en la lista. Elija algo que sí lo esté.
web-born = Fecha de nacimiento
web-born-hint = Hasta donde se sepa: 2008-05-17, 2008-05 o solo 2008.
web-born-missing = Escriba una fecha de nacimiento. Basta con el año.
web-born-unreadable = No se puede leer como fecha de nacimiento. Escríbala como 2008-05-17, 2008-05 o 2008.
web-born-no-day = Ese día no existe. Compruebe el mes y el día, o escriba solo el año.
web-born-year-first = Ponga primero el año, como en 2008-05-17; de otro modo, 03/04 podría ser dos días distintos.
web-born-too-early = Escriba un año de nacimiento a partir de 1900.
web-born-future = Esta fecha está en el futuro. Escriba una hasta hoy.
web-rules-on = Reglas conocidas el
web-rules-on-hint = Déjelo vacío para las reglas tal como se conocen ahora.
web-confederation = Confederación
web-confederation-hint = Aquí importa: cada confederación tiene su propia regla en esta edición.
web-confederation-choose = No se sabe
web-eligibility-go = Consultar
web-answer-heading = La respuesta, por edad

# Negativas
web-refusal-400-title = No ha funcionado
web-refusal-400-says = No se entiende lo que se ha enviado. Vuelva atrás, revíselo y envíelo de nuevo.
web-refusal-403-title = No forma parte de su función
web-refusal-403-says = Su cuenta no incluye esto. Quien gestiona las cuentas de su club o federación puede cambiarlo.
web-refusal-404-title = Aquí no hay nada
web-refusal-404-says = Esta página no existe, o no hay en ella nada que usted pueda ver.
web-refusal-405-title = Así no
web-refusal-405-says = Esta dirección recibe un formulario enviado y no puede abrirse sola.
web-refusal-409-title = Ha cambiado entretanto
web-refusal-409-says = Otra persona cambió este registro después de que usted lo abriera. Ábralo de nuevo y mire antes el cambio.
web-refusal-413-title = Demasiado de una vez
web-refusal-413-says = Se ha enviado más de lo que admite esta página. Envíe menos.
web-refusal-429-title = Un momento, por favor
web-refusal-429-says = Se ha pedido muchas veces en poco tiempo. Espere un poco e inténtelo de nuevo.
web-refusal-500-title = Algo ha fallado por nuestra parte
web-refusal-500-says = Ha quedado anotado y nada de lo que escribió se ha guardado a medias. Inténtelo de nuevo; si sigue igual, díganos la referencia.
web-refusal-503-title = Volvemos enseguida
web-refusal-503-says = Ahora mismo no se puede acceder a los datos. Inténtelo en un minuto; si sigue igual, díganos la referencia.
web-refusal-too-long-title = Se ha tardado demasiado
web-refusal-too-long-says = Lo pedido es más de lo que se puede responder a tiempo, así que se interrumpió. Nada quedó guardado a medias.
web-refusal-form-expired-title = Este formulario lleva demasiado tiempo abierto
web-refusal-form-expired-says = No se ha enviado nada. Vuelva atrás, cargue la página de nuevo y envíe el formulario otra vez.
web-refusal-again = Intentarlo de nuevo
web-refusal-above = A la página a la que pertenece
web-refusal-home = Inicio
web-refusal-elsewhere = O vaya a
web-refusal-reference = Referencia: { $reference }
