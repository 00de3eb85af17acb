# Ayuda para la dirección deportiva: el cambio de temporada, las familias y las listas.

help-season-turn-title = Cambiar de temporada
help-season-turn-for = Vea quién repite categoría, quién sube y quién se va con el corte anterior y con el nuevo, y escríbalo de una vez.
help-season-turn-step-1 = En «{ web-nav-records }» elija «{ way-in-season-turn }».
help-season-turn-step-2 = Elija la temporada y pulse «{ turn-show }». Donde se pregunte, diga dónde juega un equipo y para qué categoría es.
help-season-turn-step-3 = Mire cada grupo y diga qué pasa con cada jugador: se queda, cambia de equipo, se va o se decide más tarde.
help-season-turn-step-4 = Pulse «{ turn-look }» y lea el resumen.
help-season-turn-step-5 = Pulse «{ turn-write }».
help-season-turn-alt = El cambio de temporada de un club ficticio: los jugadores según lo que les pasa, cada uno con la categoría de hasta ahora, con el corte anterior y con el nuevo.
help-season-turn-note-1 = Nada se escribe antes de que usted pulse el último botón, y todo puede deshacerse durante { $undo } días.
help-season-turn-note-2 = Donde dos ligas del club siguen dos sistemas, o el corte cae dentro de lo que se conoce de un nacimiento, se pregunta y nunca se adivina.
help-season-turn-note-3 = Los nombres de los equipos nunca se leen como categoría.
help-season-turn-note-4 = La temporada a la que se cambia queda registrada con su liga, que vale para todos los clubes: la federación o quien lleva la instalación importa un archivo de ligas. Hasta entonces puede decirse que un equipo juega en la temporada de otra liga.

help-guardians-title = Invitar a las familias, confirmar tutores
help-guardians-for = Deje que cada padre o madre vea a su propio hijo, y nadie a quien el club no conozca.
help-guardians-step-1 = Abra «{ web-nav-invite }», escriba el correo, elija como qué, y pulse «{ web-invite-send }». Una invitación para un menor concreto confirma el vínculo.
help-guardians-step-2 = A quien sus archivos nombran junto a un jugador lo encuentra en «{ named-heading }», con «{ named-invite }».
help-guardians-step-3 = Quien dice que responde por un menor espera en «{ people-heading }». Pulse «{ people-confirm }» o «{ people-decline }».
help-guardians-step-4 = «{ people-make-primary }» nombra a otro tutor principal.
help-guardians-alt = La página para invitar: el correo, como qué se invita a la persona, qué es del menor, y el botón.
help-guardians-note-1 = Confirme solo a quien conozca. Que un correo coincida no prueba nada.
help-guardians-note-2 = Una invitación sirve una sola vez, durante { $invitation } días. Ni el mensaje ni la página nombran al menor, porque el correo puede estar mal escrito.
help-guardians-note-3 = «{ invitations-way }» retira una que aún no se ha aceptado; «{ roles-heading }» pone fin a una función cuando alguien se va.

help-players-title = Encontrar jugadores, llevarse listas
help-players-for = Encuentre por su nombre a los jugadores que usted puede ver, y llévese lo que ve a cualquier hoja de cálculo.
help-players-step-1 = Abra «{ web-nav-players }» y escriba palabras cualesquiera del nombre, en cualquier orden.
help-players-step-2 = Debajo de la lista, en «{ export-heading }», elija «{ export-list-workbook }» o «{ export-list-get }».
help-players-step-3 = La dirección deportiva encuentra allí también «{ export-club-get }»: los registros de fútbol de todos los jugadores, para que los incorpore otro tracker.
help-players-alt = La lista de jugadores de un club ficticio, con la búsqueda por nombre encima.
help-players-note-1 = Se encuentran acentos, formas cortas y otras grafías. Donde ningún nombre encaja, se perdona un desliz en cada palabra, y la página lo dice.
help-players-note-2 = Queda registrado que se llevó una lista. Quien tiene el archivo puede leerlo, así que guárdelo donde solo usted llegue.
help-players-note-3 = La mayoría de las páginas con una tabla tienen su propio «{ export-heading }».

help-report-orders-title = Pedir muchos informes a la vez
help-report-orders-for = Pida juntos los informes de trayectoria de un equipo, de un año de nacimiento o de una lista, y haga otra cosa mientras se preparan.
help-report-orders-step-1 = Siga «{ orders-heading }» desde «{ web-nav-today }» o desde la lista de jugadores.
help-report-orders-step-2 = Elija en «{ orders-whom }», después la forma, el idioma y el papel, y pulse «{ orders-go }».
help-report-orders-step-3 = La página dice cuántos están hechos. Puede dejarla y volver: lo que pidió está en «{ orders-asked }».
help-report-orders-step-4 = Cuando estén listos, pulse «{ orders-download-zip }» o «{ orders-download-pdf }».
help-report-orders-alt = La página en la que se piden informes: de quién, en qué forma, en qué idioma y en qué papel, y el botón.
help-report-orders-note-1 = Cada informe se hace como si lo hubiera pedido solo: queda constancia de él, y la familia puede leer que se hizo.
help-report-orders-note-2 = A quien usted ya no puede ver se le deja fuera, también si su informe ya estaba hecho, y la página dice cuántos son.
help-report-orders-note-3 = Lo que pide se conserva { $ordered } días y después se borra. «{ orders-take-back }» lo borra antes.
help-report-orders-note-4 = En «{ orders-whole }» está lo que repasa a todos los jugadores en unas pocas páginas.
