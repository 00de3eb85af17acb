# Llevarse registros como archivos, y qué se dice de ellos.

export-heading = Llevarse la lista
export-list-lead = La lista tal como está aquí, con todas sus páginas, como archivo CSV para cualquier hoja de cálculo. Queda constancia de que se la llevó. Quien tenga el archivo puede leerlo: guárdelo donde solo usted pueda abrirlo.
export-list-get = Obtener la lista (CSV)
export-written = { $file }: { $rows ->
    [one] una fila
   *[other] { $rows } filas
}.
export-so-far = { $rows } filas hasta ahora…
