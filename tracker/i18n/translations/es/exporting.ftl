# Llevarse registros como archivos, y qué se dice de ellos.

export-heading = Llevarse la lista
export-list-lead = La lista tal como está aquí, con todas sus páginas, para cualquier hoja de cálculo: como libro (XLSX) o como CSV. Queda constancia de que se la llevó. Quien tenga el archivo puede leerlo: guárdelo donde solo usted pueda abrirlo.
export-list-get = Obtener la lista (CSV)
export-list-workbook = Obtener la lista (XLSX)
export-written = { $file }: { $rows ->
    [one] una fila
   *[other] { $rows } filas
}.
export-so-far = { $rows } filas hasta ahora…
export-club-lead = Todos los registros de fútbol de los jugadores del club, en un paquete de archivos CSV con su descripción, que otro tracker puede incorporar. Las cuentas, los consentimientos y los documentos se quedan aquí. Queda constancia de que se lo llevó.
export-club-get = Obtener los registros del club (ZIP)
bundle-read-me =
    Registros de fútbol como paquete de datos: un archivo CSV por cada tipo y datapackage.json, que dice qué significa cada columna.
    Los jugadores van numerados dentro de este paquete. Un texto que una hoja de cálculo calcularía lleva un apóstrofo delante.
    Otro tracker lo incorpora con: tracker import bundle ARCHIVO
bundle-none = Esto no es un paquete de registros de fútbol: le falta un datapackage.json que un tracker haya escrito en este formato. Indique un archivo escrito por tracker export club o el que obtuvo una familia.
bundle-broken = Este paquete está dañado y no se puede leer; obténgalo de nuevo.
bundle-file-missing = El archivo { $file } no está en el paquete; obtenga el paquete de nuevo.
bundle-columns = El archivo { $file } tiene otras columnas que las de un paquete; necesita { $columns }.
bundle-altered = El archivo { $file } no está como se escribió; obtenga el paquete de nuevo e incorpore aparte, en un archivo propio, lo que cambie.
bundle-huge = Descomprimido, este paquete supera los { $most } MiB; lléveselo club por club.
bundle-points-nowhere = { $text } no aparece en el otro archivo de este paquete donde debería.
bundle-player-is-several = Los números de { $name } son aquí de varios jugadores; compruebe de quién son.
bundle-erased = { $count ->
    [one] queda fuera un jugador cuyos registros se borraron aquí para siempre
   *[other] quedan fuera { $count } jugadores cuyos registros se borraron aquí para siempre
}
