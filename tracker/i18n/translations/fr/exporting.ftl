# Emporter des enregistrements sous forme de fichiers, et ce qui en est dit.

export-heading = Emporter la liste
export-list-lead = La liste telle qu’elle est ici, avec toutes ses pages, sous forme de fichier CSV pour n’importe quel tableur. Il est consigné que vous l’avez emportée. Quiconque détient le fichier peut le lire : gardez-le là où vous seul pouvez l’ouvrir.
export-list-get = Obtenir la liste (CSV)
export-written = { $file } : { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}.
export-so-far = { $rows } lignes jusqu’ici…
