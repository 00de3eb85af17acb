# Finding whatever one may go to.

web-search-title = Buscar
web-search-everything = Página, jugador o competición
web-search-close = Cerrar
web-search-keys = Las flechas eligen, Intro abre, Esc cierra, ? muestra todas las teclas.
web-search-pages = Páginas
web-search-players = Jugadores
web-search-competitions = Competiciones
web-search-help = { help-heading }
web-search-languages = Idiomas
web-search-counted = { $count ->
    [0] Nada se ajusta a estas palabras. Pruebe con menos letras o con otra grafía.
    [one] { $count } resultado
   *[other] { $count } resultados
}
web-search-more = Primeras { $shown } personas de { $total }; escriba más letras del nombre para encontrar a las demás.
keys-heading = Teclas
keys-single = Usar / y ? por sí solas; sin la marca son letras como las demás
keys-search-press = Ctrl K o /
keys-search = Buscar desde cualquier página
keys-help-press = ?
keys-help = Mostrar estas teclas
keys-rows-press = ↑ ↓
keys-rows = En una tabla: la fila anterior o la siguiente
keys-ends-press = Inicio Fin
keys-ends = En una tabla: la primera o la última fila
keys-open-press = Intro
keys-open = Abrir aquello a lo que lleva la fila
keys-marks-press = ← →
keys-marks = En un gráfico: la marca anterior o la siguiente, leída debajo
keys-escape-press = Esc
keys-escape = Cerrar lo que está abierto
