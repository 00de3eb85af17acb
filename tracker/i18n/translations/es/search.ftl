# Finding whatever one may go to.

web-search-title = Buscar
web-search-everything = Página, jugador o competición
web-search-close = Cerrar
web-search-keys = Las flechas eligen, Intro abre, Esc cierra.
web-search-pages = Páginas
web-search-players = Jugadores
web-search-competitions = Competiciones
web-search-languages = Idiomas
web-search-counted = { $count ->
    [0] Nada se ajusta a estas palabras. Pruebe con menos letras o con otra grafía.
    [one] { $count } resultado
   *[other] { $count } resultados
}
web-search-more = Primeras { $shown } personas de { $total }; escriba más letras del nombre para encontrar a las demás.
