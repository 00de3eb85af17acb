# Ayuda para la dirección deportiva y los entrenadores: lo que hay que hacer, y los registros que llegan.

help-today-title = La lista de hoy
help-today-for = Empiece el día con lo que queda por resolver en los registros del club, a un paso de donde se resuelve.
help-today-step-1 = Abra «{ web-nav-today }». Cada ficha de «{ today-to-settle }» dice cuántos hay y nombra a los primeros.
help-today-step-2 = Siga un nombre hasta la página en la que se resuelve, o abra la lista entera.
help-today-step-3 = Resuélvalo allí. «{ today-back }» lleva de vuelta.
help-today-alt = La página de hoy de un club ficticio: fichas con un número cada una y los primeros nombres debajo.
help-today-note-1 = Lo que está en «{ today-to-know }» no pide nada. Quizá merezca una conversación, o muestre que falta un registro.
help-today-note-2 = Un entrenador tiene la misma lista de su propio equipo, y lee sin escribir.
help-today-note-3 = Cuando una temporada va a terminar, la página lleva a «{ turn-heading }».

help-documents-title = Documentos que se han visto
help-documents-for = Anote que vio una partida de nacimiento o un pasaporte, para que el nacimiento que consta cuente como verificado.
help-documents-step-1 = En la página de un jugador siga «{ documents-heading }», o en «{ web-nav-today }» un nombre cuyo nacimiento espera un documento.
help-documents-step-2 = Elija el documento y el día en que lo vio, y escriba el nacimiento que muestra.
help-documents-step-3 = Pulse «{ documents-go }».
help-documents-alt = La página de documentos de un jugador: los que se han visto, y el formulario para anotar otro.
help-documents-note-1 = El documento nunca se guarda: no lo fotografíe ni lo escanee. Su tipo, el día, el nacimiento que muestra y su nombre son todo lo que se anota.
help-documents-note-2 = Un nacimiento que un documento confirma queda bloqueado, y desde entonces ningún archivo lo cambia. Si el documento muestra un nacimiento distinto del que consta, no se anota nada; el camino es un caso de corrección.
help-documents-note-3 = Solo la dirección deportiva anota documentos. Quien puede conocer el día de nacimiento lee que está verificado, y desde cuándo.

help-roster-matrix-title = La plantilla frente a lo que viene
help-roster-matrix-for = Vea quién de sus jugadores puede jugar en qué competición, por edad.
help-roster-matrix-step-1 = Siga «{ matrix-heading }» desde «{ web-nav-today }» o desde la lista de jugadores.
help-roster-matrix-step-2 = Elija mujeres u hombres, un equipo y un año de nacimiento, y pulse «{ matrix-go }».
help-roster-matrix-step-3 = Lea una columna para una competición y una línea para un jugador. Bajo cada competición consta cuántos pueden jugar.
help-roster-matrix-step-4 = Siga «{ matrix-overage }» o «{ matrix-cannot-tell }» hasta la página del jugador, que dice por qué.
help-roster-matrix-alt = Una tabla de jugadores por competición: en cada casilla una palabra con un signo, y arriba la cuenta de cada columna.
help-roster-matrix-note-1 = Se trata solo de la edad. La nacionalidad, la inscripción, la disciplina y la selección se deciden en otra parte.
help-roster-matrix-note-2 = Las categorías son las de sus propias ligas, según su corte registrado. Quien es más joven puede jugar con mayores.
help-roster-matrix-note-3 = La tabla se imprime a lo ancho y se lleva como archivo. «{ audit-get }» revisa todo el club para quien lo dirige, con lo que hay que resolver antes de qué día.

help-drafts-title = Incorporar un archivo
help-drafts-for = Traiga una lista tal como está, con los encabezados que tenga, y vea cada fila antes de que se escriba nada.
help-drafts-step-1 = En «{ web-nav-records }» elija «{ way-in-take-in }». Suelte el archivo sobre la página o elíjalo, y pulse «{ drafts-choose-go }».
help-drafts-step-2 = En «{ drafts-columns-heading }» cambie lo que se lee mal, responda lo que el archivo deja abierto y pulse «{ drafts-go-on }».
help-drafts-step-3 = Mire las filas: qué se añadiría, qué cambiaría, qué no es correcto. Donde una fila pueda ser de varias personas, diga de quién es.
help-drafts-step-4 = Marque las filas que han de entrar y pulse el botón que está debajo.
help-drafts-alt = Cómo se leen las columnas de una hoja: cada encabezado con muestras del archivo y lo que se entiende que significa.
help-drafts-note-1 = O entran todas las filas marcadas o ninguna, y todo puede deshacerse durante { $undo } días.
help-drafts-note-2 = Lo que usted dice de las columnas se recuerda para el próximo archivo con los mismos encabezados.
help-drafts-note-3 = «{ drafts-marked }» le devuelve su propia hoja con cada fallo escrito junto a su fila.
help-drafts-note-4 = El archivo se guarda solo para usted, { $draft } días como mucho, hasta que lo incorpore o lo descarte.

help-records-in-title = Deshacer lo incorporado
help-records-in-for = Retire un archivo entero, un acta escrita a mano o un cambio de temporada, durante { $undo } días.
help-records-in-step-1 = Abra «{ web-nav-records }». Lo que llegó está en «{ records-in-taken }», lo último primero.
help-records-in-step-2 = Abra un archivo para ver cuántas filas añadió y cambió.
help-records-in-step-3 = Pulse «{ records-in-undo-whole }».
help-records-in-alt = Un archivo incorporado: cuántas filas añadió y cambió, hasta cuándo puede deshacerse, y el botón para hacerlo.
help-records-in-note-1 = Después, cada registro está como antes del archivo.
help-records-in-note-2 = Si desde entonces se ha construido algo sobre el archivo, no se cambia nada, y la página dice qué lo impide.

help-duplicates-title = ¿Un jugador, o dos?
help-duplicates-for = Mire dos registros que pueden ser de una misma persona, y únalos o diga que son dos.
help-duplicates-step-1 = En «{ web-nav-records }» elija «{ way-in-duplicates }».
help-duplicates-step-2 = Pulse «{ duplicates-compare }» para ver dos registros uno al lado del otro, con lo que habla de una persona y lo que habla de dos.
help-duplicates-step-3 = Si es una, elija el nombre, el nacimiento y el número que se quedan, y pulse «{ duplicates-one-person }».
help-duplicates-step-4 = Si son dos, pulse «{ duplicates-two }». No se volverá a preguntar por ellas.
help-duplicates-alt = Dos registros uno al lado del otro: nombres, nacimientos, números y clubes.
help-duplicates-note-1 = Dos menores en un registro son peor que un menor en dos. Si no está seguro, pregunte antes a las familias.
help-duplicates-note-2 = Las dos familias reciben un mensaje. Durante { $undo } días, «{ duplicates-part }» vuelve a hacer de ello dos registros, cada uno como era.
help-duplicates-note-3 = Nada se une por sí solo, y las dos historias se conservan.

help-team-sheets-title = Escribir un partido a mano
help-team-sheets-for = Anote quién jugó, en menos de un minuto, donde ningún archivo lo tiene.
help-team-sheets-step-1 = En «{ web-nav-records }» elija «{ way-in-by-hand }», y después «{ typed-sheet-heading }».
help-team-sheets-step-2 = Elija el equipo y el día. Aparecen todos los que estaban inscritos ese día.
help-team-sheets-step-3 = Diga de cada jugador: «{ typed-part-started }», «{ typed-part-substitute }», «{ typed-part-bench }», «{ typed-part-none }». Escriba cuándo entró y cuándo salió.
help-team-sheets-step-4 = «{ typed-work-out }» muestra lo que resulta y no escribe nada. Pulse «{ typed-save }».
help-team-sheets-alt = Un acta que se está rellenando: cada jugador con su parte en el partido y los minutos.
help-team-sheets-note-1 = Donde nadie sepa el minuto, escriba «?». Lo desconocido sigue siendo desconocido; no se convierte en 0 ni en 90.
help-team-sheets-note-2 = { typed-keys }
help-team-sheets-note-3 = Un partido guardado se abre de nuevo desde la misma página y se corrige, y se deshace entero durante { $undo } días.
help-team-sheets-note-4 = Las listas de convocados, los totales de temporada y las ausencias se escriben al lado.
