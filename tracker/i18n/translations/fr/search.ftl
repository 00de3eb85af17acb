# Finding whatever one may go to.

web-search-title = Rechercher
web-search-everything = Page, joueur ou compétition
web-search-close = Fermer
web-search-keys = Les flèches choisissent, Entrée ouvre, Échap ferme, ? montre toutes les touches.
web-search-pages = Pages
web-search-players = Joueurs
web-search-competitions = Compétitions
web-search-help = { help-heading }
web-search-languages = Langues
web-search-counted = { $count ->
    [0] Rien ne correspond à ces mots. Essayez moins de lettres ou une autre orthographe.
    [one] { $count } résultat
   *[other] { $count } résultats
}
web-search-more = Les { $shown } premières personnes sur { $total } ; écrivez une plus grande partie du nom pour trouver les autres.
keys-heading = Touches
keys-single = Utiliser / et ? seules ; sans la coche, ce sont des lettres comme les autres
keys-search-press = Ctrl K ou /
keys-search = Rechercher depuis n’importe quelle page
keys-help-press = ?
keys-help = Afficher ces touches
keys-rows-press = ↑ ↓
keys-rows = Dans un tableau : la ligne du dessus ou du dessous
keys-ends-press = Début Fin
keys-ends = Dans un tableau : la première ou la dernière ligne
keys-open-press = Entrée
keys-open = Ouvrir ce à quoi mène la ligne
keys-marks-press = ← →
keys-marks = Dans un graphique : la marque précédente ou suivante, lue dessous
keys-escape-press = Échap
keys-escape = Fermer ce qui est ouvert
