# Ayuda para todo el mundo, con sesión iniciada o sin ella.

help-how-old-title = Qué edad, en qué liga
help-how-old-for = Vea en qué categoría está un niño o una niña, liga por liga, esta temporada y la siguiente, y qué competiciones vienen.
help-how-old-step-1 = Abra «{ how-old-nav }». Nadie tiene que iniciar sesión.
help-how-old-step-2 = Escriba cuándo nació, primero el año. Basta con el año.
help-how-old-step-3 = Pulse «{ how-old-go }».
help-how-old-step-4 = «{ how-old-choices }» acota las competiciones o mira otra temporada.
help-how-old-alt = La respuesta para un nacimiento de septiembre de 2011: dos temporadas, cada una con sus categorías y las ligas que las usan.
help-how-old-note-1 = { how-old-not-kept } El nacimiento no figura en ninguna dirección, y el enlace para pasar la página lo omite.
help-how-old-note-2 = Si solo se conoce el año y un corte cae dentro de él, la respuesta nombra las dos categorías y el día que decide.
help-how-old-note-3 = Donde nadie ha verificado la norma de una liga, la página lo dice y no adivina.

help-eligibility-title = ¿Puede jugar en ella?
help-eligibility-for = Pregunte por una competición y un nacimiento: la respuesta por edad, con la norma y dónde puede leerse.
help-eligibility-step-1 = Abra «{ web-nav-eligibility }» y elija una competición.
help-eligibility-step-2 = Escriba la fecha de nacimiento hasta donde se conozca: el día, el mes o solo el año.
help-eligibility-step-3 = Pulse «{ web-eligibility-go }».
help-eligibility-step-4 = «{ web-nav-competitions }» muestra todas las normas que se tienen, edición por edición, y el camino que lleva a cada fase final.
help-eligibility-alt = La respuesta para un torneo olímpico: posible como jugador mayor, con la norma palabra por palabra y su fuente.
help-eligibility-note-1 = Se trata solo de la edad. La nacionalidad, la inscripción, la disciplina y la selección se deciden en otra parte.
help-eligibility-note-2 = Cuando la respuesta es que no se puede saber, dice qué lo aclararía.
help-eligibility-note-3 = Nada de lo que escribe se guarda.

help-verify-title = Verificar un informe
help-verify-for = Vea si un informe que tiene en la mano se emitió aquí, qué día, y si sigue valiendo.
help-verify-step-1 = Apunte con la cámara de un teléfono al código cuadrado del pie de una página y abra la dirección que lee.
help-verify-step-2 = Sin cámara, abra «{ verify-heading }» al pie de cualquier página de aquí y escriba el código.
help-verify-step-3 = Compare lo que dice la página con la hoja: tipo, días, para quién se preparó y las reglas.
help-verify-alt = La página para verificar un informe: el campo para el código impreso en él, y el botón.
help-verify-note-1 = De quién es el informe no lo dice a nadie que no pueda abrirlo aquí de todos modos.
help-verify-note-2 = «{ verify-changed }» trata de los registros hasta el día al que se refiere el informe. Un partido de un día posterior no cambia nada en él.
help-verify-note-3 = Un código puede copiarse en otra hoja. Si es mucho lo que depende de ello, pida a la familia o al club un informe que venga de ellos.
help-verify-note-4 = Si se borraron los registros de alguien, ya no consta ningún informe sobre esa persona.

help-search-title = Encontrar una página, un jugador, una competición
help-search-for = Llegue a cualquier sitio con unas pocas letras, con el ratón, con el dedo o con el teclado.
help-search-step-1 = Pulse «{ web-search-title }» en la cabecera de cualquier página, o las teclas { keys-search-press }.
help-search-step-2 = Escriba el comienzo de las palabras, en cualquier orden. Los acentos y las mayúsculas no importan.
help-search-step-3 = Elija con las flechas y pulse Intro.
help-search-step-4 = Pulse { keys-help-press } para ver todas las teclas. Allí pueden desactivarse las que son una sola letra.
help-search-alt = La búsqueda sobre una página: se han escrito unas letras y debajo está lo hallado, con lo primero elegido.
help-search-note-1 = Solo encuentra lo que usted puede abrir. Un jugador que usted no puede ver y uno que no existe se ven igual.
help-search-note-2 = Lo que escribe no figura en ninguna dirección ni en ningún diario del servidor.

help-sign-in-title = Iniciar sesión
help-sign-in-for = Entre en su cuenta y guárdela bien: el segundo paso, las llaves de acceso, una contraseña olvidada.
help-sign-in-step-1 = Abra «{ web-sign-in }» y escriba su correo y su contraseña.
help-sign-in-step-2 = Donde se pida un código, escriba las seis cifras que muestra su autenticador, o uno de los códigos de recuperación que tiene en papel.
help-sign-in-step-3 = Donde se ofrezcan, «{ web-nav-account }» tiene «{ web-passkey-add }». Desde entonces «{ web-passkey-sign-in }» le deja entrar con un dedo, la cara o un PIN.
help-sign-in-step-4 = Si ha perdido la contraseña, siga «{ web-forgotten }» y escriba el correo con el que inicia sesión.
help-sign-in-alt = La página para iniciar sesión: los campos del correo y de la contraseña y el botón.
help-sign-in-note-1 = Entrenadores, direcciones deportivas, ojeadores, responsables y administración ven a muchos menores, así que una contraseña sola no les deja entrar. También las familias pueden añadir un segundo paso.
help-sign-in-note-2 = Si pierde el teléfono, un código de recuperación le deja entrar una vez.
help-sign-in-note-3 = «{ own-history }» muestra sus últimos cincuenta accesos y cambios. Si alguno no fue suyo, elija otra contraseña.
help-sign-in-note-4 = Nadie se da de alta por su cuenta: toda cuenta empieza con una invitación de un club o de una federación.
