# Les rapports de plusieurs joueurs que quelqu’un demande ensemble, et où ils en sont.

orders-none = Vous n’avez pas demandé de tels rapports, ou ils ne sont plus conservés.
orders-nobody = Cela ne désigne personne ; choisissez d’autres joueurs dont vous voulez les rapports.
orders-no-team = Vous n’avez pas cette équipe, ou pas d’effectif.
orders-no-club = Il n’y a aucun club « { $club } » ; { $near ->
    [0] `tracker clubs` les énumère tous.
   *[other] les plus proches sont { $clubs }.
}
orders-too-many = Cela fait { $players } joueurs ; on établit au plus { $most } rapports à la fois. Demandez-les équipe par équipe.
orders-at-work = { $most } de vos demandes sont encore en cours ; attendez-en une, ou retirez-en une.
orders-kept-enough = Les fichiers de { $most } de vos demandes sont conservés ; retirez-en une, ou attendez que l’une d’elles soit supprimée.
orders-not-taken-back = Cette demande n’a pas été retirée ; il n’y a rien à rétablir.
orders-not-ready = Les rapports ne sont pas encore prêts ; regardez à nouveau dans un moment.
orders-none-made = Il n’y a aucun rapport à télécharger.
orders-changed = Les données ont changé entre-temps ; le rapport est établi à nouveau.

orders-of-all = Tout l’effectif
orders-of-team = { $team }
orders-of-born = Année de naissance { $born }
orders-of-team-born = { $team }, année de naissance { $born }
orders-of-list = { $list }

orders-heading = Rapports de plusieurs joueurs
orders-lead = Demandez ensemble les rapports de parcours d’une équipe, d’une année de naissance ou d’une liste. Ils sont établis l’un après l’autre pendant que vous faites autre chose, chacun comme si vous l’aviez demandé seul : il est consigné, et la famille peut lire qu’il a été établi.
orders-whom = De qui
orders-whom-roster = Effectif
orders-whom-teams = Équipes
orders-whom-years = Années de naissance
orders-whom-lists = Mes listes
orders-whom-one = { $name } ({ $players })
orders-form = Sous forme de
orders-form-zip = Un fichier par joueur, dans une archive ZIP
orders-form-pdf = Un seul PDF à imprimer, avec tous les rapports
orders-paper = Papier
orders-paper-a4 = A4
orders-paper-letter = Letter
orders-go = Établir les rapports
orders-nobody-to-choose = Il n’y a ici personne dont vous pourriez demander un rapport : aucun joueur n’est dans votre effectif, et aucune de vos listes ne contient quelqu’un que vous pouvez voir aujourd’hui.
orders-whole = Un seul rapport sur tous
orders-asked = Demandés
orders-empty = Vous n’avez rien demandé ces derniers jours. Ce que vous demandez est conservé ici { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}, puis supprimé.
orders-said-asked = Demandé. Vous pouvez quitter cette page ; les rapports sont établis de toute façon.
orders-said-taken-back = Demande retirée. Ce qui était établi est supprimé.
orders-said-brought-back = Les rapports sont établis malgré tout. Vous pouvez quitter cette page : ils le seront quand même.
orders-said-again = Quelqu’un ne doit plus figurer dans ce fichier. Il est recomposé sans cette personne.

orders-line = { $reports ->
    [one] { $reports } rapport
   *[other] { $reports } rapports
}, situation au { $day }
orders-terms = { $reports ->
    [one] { $reports } rapport
   *[other] { $reports } rapports
} avec la situation au { $day } · { $audience } · { $language } · { $paper }
orders-state-working = En cours
orders-state-ready = Prêt
orders-state-taken-back = Retiré
orders-state-stopped = Arrêté
orders-progress = { $done } rapports établis sur { $total }
orders-progress-name = Rapports établis
orders-together = Tous les rapports sont établis ; ils sont réunis en un seul fichier.
orders-being-made = Les rapports sont en cours d’établissement. Vous pouvez quitter cette page et revenir.
orders-nobody-works = Rien n’est établi en ce moment : depuis quelques minutes, ce qui établit les rapports ne donne plus signe. La personne qui gère cette installation peut voir pourquoi.
orders-ready = { $done ->
    [0] Aucun rapport n’a pu être établi.
    [one] Le rapport est prêt.
   *[other] { $done } rapports sont prêts.
}
orders-is-taken-back = Vous avez retiré cette demande. Rien n’en est conservé, sauf ce que vous aviez demandé.
orders-is-stopped = Cette demande a été arrêtée : le rôle dans lequel elle a été faite a pris fin, ou le fichier n’a pas pu être composé. Rien n’en est conservé ; demandez à nouveau.
orders-left-out = { $count ->
    [one] { $count } joueur manque : vous ne pouvez plus le voir.
   *[other] { $count } joueurs manquent : vous ne pouvez plus les voir.
}
orders-failed = { $count ->
    [one] { $count } rapport n’a pas pu être établi, malgré { $tries } essais :
   *[other] { $count } rapports n’ont pas pu être établis, malgré { $tries } essais chacun :
}
orders-failed-hint = Vous pouvez demander chacun d’eux sur la page du joueur.
orders-download-zip = Télécharger l’archive
orders-download-pdf = Télécharger le fichier
orders-kept = Conservé jusqu’à la fin du { $day }, puis supprimé.
orders-look-again = Regarder à nouveau
orders-by-itself = Cette page se met à jour toute seule.
orders-take-back = Retirer
orders-take-back-says = Vous pouvez retirer cette demande : ce qui est établi est supprimé, et rien d’autre n’est établi. Il reste consigné que des rapports ont été émis. Tant que vous la trouvez ici, vous pouvez faire établir les rapports de nouveau.
orders-bring-back = Les faire établir malgré tout
orders-bring-back-says = Jusqu’à la fin du { $day }, vous pouvez les faire établir malgré tout : tout est établi à nouveau, et chaque rapport d’une archive est consigné une fois de plus.

orders-cli-made = { $file } : { $reports ->
    [one] { $reports } rapport
   *[other] { $reports } rapports
}.
orders-cli-pieces = { $pieces ->
    [0] Rien n’attend.
    [one] { $pieces } tâche a été accomplie.
   *[other] { $pieces } tâches ont été accomplies.
}
orders-cli-working = Les rapports demandés sont établis, jusqu’à l’arrêt (Ctrl+C).
orders-cli-stopped = Arrêté ; ce qui était commencé est terminé.
