# Importación de archivos: qué falla en una celda, una fila o un archivo, y qué resulta de una importación.

# Celdas
import-cell-empty = La celda está vacía, y cada fila necesita su «{ $column }».
import-name = «{ $text }» no es un nombre: no tiene ni letras ni cifras.
import-text-long = «{ $text }» es demasiado largo: esta columna admite hasta { $most } letras.
import-control-character = «{ $text }» contiene un carácter que no se puede mostrar; escriba el texto de nuevo.
import-day = «{ $text }» no está escrito como un día: escriba año, mes y día, como en 2024-08-31.
import-day-impossible = «{ $text }» no es un día del calendario: corrija el mes o el día.
import-birth = «{ $text }» no es una fecha de nacimiento: escriba 1993-05-17, o 1993-05 o 1993 si no se sabe más.
import-days = «{ $text }» no es una fecha: escriba 2024-03-22, o 2024-03 o 2024 si no se sabe más.
import-number = «{ $text }» no es un número entero de { $least } a { $most }.
import-choice = «{ $text }» no es ninguna de las palabras admitidas aquí: { $allowed }.
import-country = «{ $text }» no es el código de tres letras de una federación: escriba USA o MEX; si son varios, sepárelos con punto y coma.
import-scheme = «{ $text }» no puede nombrar una fuente: empiece por una letra y siga con letras, cifras, puntos, guiones o guiones bajos, como fifa.
import-cut-off = «{ $text }» no es un día del año: escriba mes y día, como en 08-01.

# Filas
import-width = La fila tiene { $found ->
    [one] un campo
   *[other] { $found } campos
} y el encabezado tiene { $wanted }: revise los separadores y las comillas de esta fila.
import-end-before-start = El último día, { $end }, es anterior al primero, { $start }: corrija uno de los dos.
import-born-later = La fecha de nacimiento { $born } es posterior a hoy, { $day }: corríjala.
import-spell-without-start = Se nombra un club, pero no desde cuándo: indique el primer día de la etapa.
import-spell-without-club = La fila indica { $given } pero no nombra ningún club: nómbrelo o deje vacías esas celdas.
import-league-and-season = La liga y su temporada se indican juntas: rellene las dos celdas o ninguna.
import-birth-verified = Un documento confirma el nacimiento registrado ({ $born }) y ningún archivo lo cambia: escriba el mismo día o deje la celda vacía. Si no es correcto, la familia abre un caso de corrección.
import-registered-before-birth = La etapa comienza el { $start }, antes del nacimiento del jugador ({ $born }): corrija una de las dos fechas.
import-before-birth = Esto fue el { $day } a más tardar, antes del nacimiento de { $name } ({ $born }): corrija el día o el jugador.
import-day-later = El { $played } es posterior a hoy, { $day }: lo que no se ha jugado aún no puede constar.
import-match-incomplete = Una fila con fecha es un partido y necesita rival y participación: rellene esta celda.
import-match-or-total = Una fila con fecha es un solo partido y no lleva número de partidos jugados: vacíe esta celda, o la fecha si es toda una temporada.
import-match-without-day = La fila habla de un partido pero no tiene fecha: indique el día en que se jugó.
import-minutes-on-bench = Un jugador en el banquillo no jugó ningún minuto: deje vacíos los minutos o corrija la participación.
import-minutes-not-fielded = Una convocatoria del tipo «{ $kind }» no tiene minutos: déjelos vacíos o escriba «fielded».
import-total-without-season = Una fila sin fecha es toda una temporada y necesita su liga y su temporada: rellene esta celda.
import-total-empty = La fila no indica ni partidos ni minutos: indique lo que se sepa de la temporada.
import-total-minutes = { $appearances ->
    [one] Un partido tiene
   *[other] { $appearances } partidos tienen
} como máximo { $most } minutos: corrija los minutos o los partidos.
import-one-way-of-dating = Indique el día de una sola manera: o una fecha, o bien «from» y «to».
import-row-repeated = La fila { $first } ya trata de lo mismo: reúna todo en una fila y borre la otra.
import-rows-disagree = La fila { $first } dice «{ $said }» y esta fila dice «{ $now }»: haga que coincidan.

# Lo que ya consta
import-born = nacimiento: { $born }
import-born-unknown = fecha de nacimiento desconocida
import-player-unknown = No consta ningún jugador con el número { $number } de «{ $source }»: importe antes los jugadores o nombre la fuente que dio el número.
import-sex-differs = El jugador con este número consta como { $name } ({ $held }): corrija en el archivo el número o el sexo.
import-number-of-another = El número { $number } es de otra persona, { $name } ({ $born }): si los números son de otra lista, nombre su fuente.
import-number-elsewhere = El número { $number } de «{ $source }» consta a nombre de un jugador que su club no ve hoy: deje el número en blanco o pida a su federación que una ambos registros.
import-number-another-clubs = El número { $number } de «{ $source }» lo da otro club: deje el número en blanco.
import-player-once = Un jugador llamado { $name } estuvo antes en su club y el nacimiento no dice si es la misma persona: indique el número del jugador o la fecha de nacimiento completa.
import-spell-gone = { $name } estuvo antes en su club, y una inscripción que llega hasta hoy o más allá no la puede anotar su club por sí solo: consulte a quien administra esta instalación.
import-club-needed = Nadie consta con este nombre y nacimiento, y un jugador nuevo de su club necesita una inscripción en él: indique el club y el primer día.
import-another-club = La fila es de { $club } y usted incorpora los registros de { $own }: deje fuera la fila o corrija el club.
import-players-alike = Constan { $count } jugadores como { $name } ({ $born }): indique el número del jugador, para que se sepa de cuál se trata.
import-player-perhaps = Puede tratarse de { $name } ({ $born }), que ya consta: indique el número del jugador o su fecha de nacimiento completa.
import-erased = Los datos de esta persona se borraron definitivamente y no se vuelven a incorporar: quite la fila.
import-league-unknown = No consta ninguna liga { $sex ->
    [female] femenina
   *[male] masculina
} «{ $league }»: importe antes las ligas o corrija el nombre.
import-season-unknown = No consta la temporada «{ $season }» de la liga «{ $league }»: impórtela con las ligas o escriba una de estas: { $held }.
import-association-unknown = Aquí no se conoce ninguna federación con el código { $association }: el código más parecido es { $nearest }, y una federación que falta entra con el archivo de sus ligas.
import-category-unknown = La selección «{ $category }» no consta: escriba U- y la edad, como U-20, o senior, u olympic.

# Archivos
import-file-changed = El archivo cambió mientras se leía, así que no se incorporó nada: impórtelo de nuevo cuando esté terminado.
import-file-empty = El archivo está vacío: necesita un encabezado y filas debajo.
import-file-wide = El archivo tiene { $found } columnas y se leen { $most } como máximo: borre lo que está al lado de la lista.
import-file-no-text = Esto no es un archivo de texto ni un libro XLSX: ábralo en el programa del que procede y guárdelo como CSV (UTF-8).
import-file-encoding = La línea { $line } contiene letras que no son UTF-8, y adivinarlas estropearía nombres: indique qué codificación es o guarde el archivo como CSV (UTF-8).
import-quotes-broken = En esta fila hay unas comillas sin cerrar o en medio de una celda, y desde aquí no se puede leer nada: duplíquelas o quítelas.
import-field-huge = Una celda contiene aquí más de { $most } letras, y desde aquí no se puede leer nada: busque unas comillas sin cerrar.
import-encoding-candidate = Leído como { $encoding }:
import-encoding-row = { $row }
import-encoding-asked = No se ha escrito nada. Indique con --encoding la codificación en la que los nombres son correctos.
import-encoding-unknown = «{ $stated }» no es una codificación que se pueda leer aquí; puede ser { $known }.
import-encoding-needless = El archivo está en Unicode y lo dice él mismo: no indique ninguna codificación.
import-encoding-wrong = El archivo no está en { $stated }: algunos de sus bytes no son letras allí.

# Libros de hojas de cálculo
import-book-broken = Este libro está dañado o no es como los escriben los programas de hojas de cálculo: ábralo en uno, guárdelo de nuevo como XLSX o como CSV (UTF-8) e inténtelo otra vez.
import-book-not-excel = Esto es un archivo comprimido, pero no un libro XLSX: ábralo en el programa del que procede y guárdelo como XLSX o CSV (UTF-8).
import-book-old = Este libro es del formato antiguo (.xls) o tiene contraseña: guárdelo como XLSX sin contraseña o como CSV (UTF-8).
import-book-huge = Este libro ocupa descomprimido más de { $most } MB: borre lo que no pertenece a la lista o guarde la hoja como CSV (UTF-8).
import-book-wide = Una celda de la fila { $row } está tan lejos del resto que la hoja abarca más de { $most } celdas: borre lo que está fuera de la lista o guarde la hoja como CSV (UTF-8).
import-book-doctype = Este libro contiene instrucciones (un DOCTYPE) que ningún programa de hojas de cálculo escribe, así que no se ha abierto: guarde la lista como CSV (UTF-8).
import-book-formula = Una celda de la fila { $row } contiene una fórmula cuyo valor no se guardó: abra el libro en un programa de hojas de cálculo, guárdelo e inténtelo otra vez.
import-book-unread = Este libro no se pudo leer con la memoria y el tiempo que necesita una lista: guarde la hoja como CSV (UTF-8).
import-book-which-tab = El libro tiene varias hojas con contenido: { $names }. Indique con --tab cuál es.
import-book-no-such-tab = No hay tal hoja en el libro; las que tienen contenido son { $names }.
import-no-rows = Hay un encabezado, pero ninguna fila debajo.
import-column-missing = Falta la columna «{ $column }»; las columnas encontradas son: { $found }.
import-column-twice = Hay dos columnas con el encabezado «{ $column }»: cambie el nombre de una o quítela.

# Resultado de una importación
import-summary = { $file }: { $rows ->
    [0] ninguna fila
    [one] 1 fila
   *[other] { $rows } filas
}
import-counts = nuevas { $add }, cambios { $change }, iguales { $same }
import-new-clubs = { $count ->
    [one] 1 club nuevo: { $names }
   *[other] { $count } clubes nuevos: { $names }
}
import-new-teams = { $count ->
    [one] 1 equipo nuevo: { $names }
   *[other] { $count } equipos nuevos: { $names }
}
import-new-sides = { $count ->
    [one] 1 selección nueva: { $names }
   *[other] { $count } selecciones nuevas: { $names }
}
import-not-read = { $count ->
    [one] No se lee 1 columna: { $names }
   *[other] No se leen { $count } columnas: { $names }
}
import-change-replaced = fila { $row }, { $column }: { $old } → { $new }
import-change-added = fila { $row }, { $column }: se añade { $new }
import-change-removed = fila { $row }, { $column }: se quita { $old }
import-faults = { $count ->
    [one] 1 fallo:
   *[other] { $count } fallos:
}
import-fault-line = fila { $row }, { $column }: { $said }
import-fault-line-row = fila { $row }: { $said }
import-more = … y { $count } más
import-refused = No se escribe nada hasta que todo el archivo esté bien.
import-acceptable = Esto es una vista previa; no se ha escrito nada.
import-nothing-to-change = Nada que cambiar: todo consta ya.
import-written = Incorporado como importación { $batch }.
