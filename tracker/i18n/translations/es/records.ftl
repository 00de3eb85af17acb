# Llevarse todo lo que se guarda sobre un jugador.

records-heading = Todo lo que se guarda sobre usted o su hijo
records-lead = El archivo contiene todos los datos del jugador: nacimiento, fichas, partidos, convocatorias, consentimientos, documentos vistos, rectificaciones y quién abrió el expediente y en qué función. Es un ZIP con JSON y CSV, que cualquier programa puede leer.
records-without-others = No contiene nada que sea de otras personas: en lugar de su nombre figura lo que son, por ejemplo «guardian» o «director».
records-on-record = Queda constancia de que se ha sacado. Quien tenga el archivo puede leerlo: guárdelo donde solo usted pueda.
records-get = Obtener el archivo (ZIP)
records-back = Volver a la trayectoria
records-way = Obtener o borrar todo lo que se conserva
records-read-me = Datos de { $player }, tal como se guardaban el { $day }.

    records.json contiene todas las tablas; la carpeta csv, lo mismo, con un archivo por cada tabla que tiene filas.
    Una columna como player_id o team_id nombra una fila por su número en la columna id de la tabla players o teams.
    Donde otra persona hizo algo, el archivo dice qué es esa persona: you (usted), guardian, player, director, scout.
    Los días se escriben AAAA-MM-DD y los momentos, en UTC. born_earliest y born_latest son los dos días entre los que cae el nacimiento.
    En los archivos CSV, un texto que una hoja de cálculo tomaría por fórmula empieza con un apóstrofo.
