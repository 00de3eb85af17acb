# Incorporar un archivo en las páginas: entregarlo, responder lo que deja abierto, mirar sus filas.

# Entregarlo
drafts-choose-heading = Incorporar un archivo
drafts-choose-lead = Traiga la lista tal como está: no hay que cambiar ningún nombre, y no se escribe nada antes de que haya visto cada fila.
drafts-file = Archivo
drafts-file-hint = CSV, TSV o XLSX, hasta { $megabytes } MB.
drafts-file-missing = Elija un archivo.
drop-says = Suelte el archivo en cualquier lugar de esta página o elíjalo:
drafts-kind = De qué tratan las filas
drafts-kind-hint = Casi siempre lo dicen los encabezados. Elíjalo donde no lo digan.
drafts-kind-by-headings = Lo que digan los encabezados
drafts-kind-untold = Los encabezados no dicen de qué tratan las filas: elíjalo y vuelva a elegir el archivo.
drafts-club = Cuál de sus clubes
drafts-club-hint = Usted dirige varios: escriba el nombre del club al que pertenece la lista.
drafts-choose-go = Mirarlo
drafts-choose-note = El archivo se guarda solo para usted, dos semanas como máximo, hasta que lo incorpore o lo descarte.

# Letras y hojas
drafts-encoding-heading = ¿En cuál de estas lecturas están bien los nombres?
drafts-encoding-lead = «{ $file }» no dice con qué letras está escrito, y adivinarlo estropearía nombres. Busque un nombre que conozca.
drafts-encoding = Las mismas filas, leídas de varias maneras
drafts-encoding-missing = Elija las filas en las que los nombres están bien.
drafts-tab-heading = ¿Qué hoja es?
drafts-tab-lead = «{ $file }» tiene varias hojas con contenido.
drafts-tab = Hojas del libro
drafts-tab-missing = Elija una hoja.
drafts-go-on = Continuar
drafts-drop = Descartar
drafts-dropped = Descartado. No se guarda nada del archivo.

# Columnas y preguntas
drafts-columns-heading = Cómo se leen las columnas
drafts-columns-lead = Cambie lo que se lea mal. Lo que diga se recordará para el próximo archivo con estos encabezados.
drafts-columns-as-the-format = Todas las columnas tienen los encabezados del propio sistema: no hay nada que elegir.
drafts-questions = { $rows ->
    [one] 1 fila.
   *[other] { $rows } filas.
} { $count ->
    [one] Una cosa no está en el archivo y se pregunta aquí.
   *[other] { $count } cosas no están en el archivo y se preguntan aquí.
}
drafts-questions-heading = Lo que el archivo deja abierto
drafts-ask-order = ¿Qué va primero en «{ $column }»: el día o el mes?
drafts-samples = En el archivo:
drafts-choose-answer = Elegir
drafts-sex = ¿Son niñas o niños?
drafts-sex-hint = Ninguna columna lo dice.
drafts-all-female = Niñas
drafts-all-male = Niños
drafts-since = Inscritos desde
drafts-since-hint = Ninguna columna lo dice. Es el primer día en que estos jugadores pertenecían al equipo, por ejemplo el primero de la temporada.
drafts-since-to-come = Ese día aún no ha llegado. Indique uno hasta hoy.
drafts-given-heading = Lo que vale para todas las filas
drafts-given-says = Solo donde sea así: deje vacío lo que no quiera decir. La liga y la temporada tienen que constar ya.
drafts-team = Equipo
drafts-league = Liga
drafts-season = Temporada
drafts-too-long = Es demasiado largo para un nombre.
drafts-probably = Probablemente
drafts-read-as = { $column } se lee como
drafts-left-out = no se incorpora
drafts-unheaded = Columna { $number }
drafts-asked-above = Se pregunta arriba.
drafts-believe = «{ $column }» es lo correcto

# Las filas
drafts-preview-heading = Antes de incorporarlo
drafts-preview-lead = { $rows ->
    [one] 1 fila.
   *[other] { $rows } filas.
} Aún no se ha escrito nada: esto es lo que resultaría.
drafts-marked = Descargar con los errores marcados (XLSX)
drafts-filters = Mostrar filas
drafts-every = Todas { $rows }
drafts-count-add = Por añadir { $rows }
drafts-count-change = Por cambiar { $rows }
drafts-count-same = Ya constan { $rows }
drafts-count-conflict = Contra lo que consta { $rows }
drafts-count-question = ¿Quién es? { $rows }
drafts-count-fault = Por corregir { $rows }
drafts-count-left-out = Fuera { $rows }
drafts-outcome-add = Añadir
drafts-outcome-change = Cambiar
drafts-outcome-same = Ya consta
drafts-outcome-conflict = Contra lo que consta
drafts-outcome-question = ¿Quién es?
drafts-outcome-fault = Por corregir
drafts-outcome-left-out = Fuera
drafts-open-questions = { $count ->
    [one] Una fila puede ser de alguien que ya consta o que está en otra fila: diga quién es, o no se incorpora.
   *[other] { $count } filas pueden ser de alguien que ya consta o que está en otra fila: diga quiénes son, o no se incorporan.
}
drafts-tick-all = Todas las filas de esta página
drafts-no-rows = No hay filas así.
drafts-pages = Páginas del archivo
drafts-page-before = Filas anteriores
drafts-page-after = Filas siguientes
drafts-paged = Página { $page } de { $pages }
drafts-changes = { $column }: { $old } → { $new }
drafts-adds = { $column }: { $new }
drafts-sheet = Filas de { $file }
drafts-take-in = { $rows ->
    [one] Incorporar 1 fila
   *[other] Incorporar { $rows } filas
}
drafts-undo-says = Podrá deshacerlo entero durante 30 días.
drafts-kept = Lo que ha hecho hasta ahora se guarda hasta el { $day }; puede irse y volver cuando quiera.
drafts-nothing-to-take-in = No hay nada que incorporar: todo lo que se puede incorporar ya consta.
drafts-taken-in = Incorporado.
sheet-row = Fila
sheet-tick = Incorporar la fila
sheet-the-same = Es { $name }
sheet-another = Es otra persona
sheet-speaks-same = A favor de que sea la misma persona:
sheet-speaks-neither = No dice ni lo uno ni lo otro:
sheet-speaks-different = En contra:

# Lo que se dice mientras se espera
working-sends = Se envía y se lee el archivo.
working-reads = Se lee el archivo.
working-writes = Se incorporan las filas: o entran todas o no entra ninguna.
