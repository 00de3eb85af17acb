# Emporter des enregistrements sous forme de fichiers, et ce qui en est dit.

export-heading = Emporter la liste
export-list-lead = La liste telle qu’elle est ici, avec toutes ses pages, pour n’importe quel tableur, en classeur (XLSX) ou en CSV. Il est consigné que vous l’avez emportée. Quiconque détient le fichier peut le lire : gardez-le là où vous seul pouvez l’ouvrir.
export-list-get = Obtenir la liste (CSV)
export-list-workbook = Obtenir la liste (XLSX)
export-written = { $file } : { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}.
export-so-far = { $rows } lignes jusqu’ici…
export-club-lead = Tous les enregistrements de football des joueurs du club, en un lot de fichiers CSV avec leur description, qu’un autre tracker peut intégrer. Les comptes, les consentements et les documents restent ici. Il est consigné que vous l’avez emporté.
export-club-get = Obtenir les enregistrements du club (ZIP)
bundle-read-me =
    Enregistrements de football sous forme de paquet de données : un fichier CSV par sorte, et datapackage.json, qui dit ce que signifie chaque colonne.
    Les joueurs sont numérotés dans ce lot. Un texte qu’un tableur calculerait est précédé d’une apostrophe.
    Un autre tracker l’intègre avec : tracker import bundle FICHIER
bundle-none = Ceci n’est pas un lot d’enregistrements de football : il y manque un datapackage.json qu’un tracker ait écrit dans ce format. Indiquez un fichier écrit par tracker export club ou obtenu par une famille.
bundle-broken = Ce lot est endommagé et ne peut être lu ; obtenez-le de nouveau.
bundle-file-missing = Le fichier { $file } n’est pas dans le lot ; obtenez le lot de nouveau.
bundle-columns = Le fichier { $file } a d’autres colonnes que celles d’un lot ; il lui faut { $columns }.
bundle-altered = Le fichier { $file } n’est plus tel qu’il a été écrit ; obtenez le lot de nouveau et intégrez à part, dans un fichier à elles, les données que vous changez.
bundle-huge = Décompressé, ce lot dépasse { $most } Mio ; emportez-le club par club.
bundle-points-nowhere = { $text } ne figure pas dans l’autre fichier de ce lot où il devrait être.
bundle-player-is-several = { $name } : ces numéros sont ici ceux de plusieurs joueurs ; vérifiez à qui ils sont.
bundle-erased = { $count ->
    [one] { $count } joueur est laissé de côté, dont les enregistrements ont été effacés ici pour toujours
   *[other] { $count } joueurs sont laissés de côté, dont les enregistrements ont été effacés ici pour toujours
}
