# Finding whatever one may go to.

web-search-title = Rechercher
web-search-everything = Page, joueur ou compétition
web-search-close = Fermer
web-search-keys = Les flèches choisissent, Entrée ouvre, Échap ferme.
web-search-pages = Pages
web-search-players = Joueurs
web-search-competitions = Compétitions
web-search-languages = Langues
web-search-counted = { $count ->
    [0] Rien ne correspond à ces mots. Essayez moins de lettres ou une autre orthographe.
    [one] { $count } résultat
   *[other] { $count } résultats
}
web-search-more = Les { $shown } premières personnes sur { $total } ; écrivez une plus grande partie du nom pour trouver les autres.
