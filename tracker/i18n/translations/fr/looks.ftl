# Qui a consulté le dossier d’un joueur.

looks-heading = Qui l’a consulté
looks-way = Qui a consulté le dossier
looks-back = Qui peut voir ceci
looks-lead-own = Qui a ouvert votre dossier, en a émis un rapport ou emporté les données, du jour le plus récent au plus ancien.
looks-lead-child = Qui a ouvert le dossier concernant { $player }, en a émis un rapport ou emporté les données, du jour le plus récent au plus ancien. Ce qui est ouvert par { $player } avec son propre accès ne figure pas ici.
looks-counted = Chaque personne figure une fois par jour, au titre auquel elle a agi. Une liste qui nomme le joueur parmi d’autres n’est pas comptée. Les jours sont ceux du temps universel (UTC).
looks-none = Personne n’a encore ouvert le dossier.
looks-more = Jours précédents
looks-head-who = Qui
looks-head-day = Jour
looks-head-what = Quoi
looks-head-why = Pourquoi
looks-you = Vous
looks-day = { $day }
looks-opened = { $times ->
    [1] ouvert
   *[other] ouvert { $times } fois
}
looks-report = { $times ->
    [1] rapport émis
   *[other] rapport émis { $times } fois
}
looks-taken-out = { $times ->
    [1] données emportées
   *[other] données emportées { $times } fois
}
looks-exported = { $times ->
    [1] emporté avec les données du club
   *[other] emporté avec les données du club { $times } fois
}
looks-shared = { $times ->
    [1] rapport ouvert par un lien
   *[other] rapport ouvert par un lien { $times } fois
}
looks-only-stated = motif donné, non ouvert
looks-role-parent = parent ou responsable légal
looks-role-player = joueur
looks-role-coach = encadrement de l’équipe
looks-role-director = direction
looks-role-scout = recruteur ou recruteuse
looks-role-officer = responsable de la fédération
looks-role-administrator = administration
looks-role-operator = Qui exploite l’installation
looks-role-visitor = Quelqu’un avec un lien
looks-why-parent = Représente le joueur.
looks-why-player = Le dossier est celui du joueur.
looks-why-coach = Entraîne l’équipe et prépare ses matchs.
looks-why-director = Répond des joueurs du club.
looks-why-scout = Suit des joueurs dont la famille partage le dossier.
looks-why-officer = S’occupe des joueurs dont la famille partage le dossier avec la fédération.
looks-why-operator = Fait fonctionner l’installation.
looks-why-visitor = Ouvert par un lien que la famille a créé.
looks-why-link = Ouvert par un lien que la famille a créé pour { $people }.
looks-stated = « { $reason } »
looks-no-reason = Aucun motif n’est inscrit.
looks-kept-heading = Sur une liste
looks-kept-since = Depuis
looks-kept-says = Ces personnes gardent le joueur sur une liste privée, pour leur propre travail. Ce qu’elles y notent n’est lu par personne d’autre, ici non plus ; demandez-leur, et elles pourront vous le dire. Qui ne peut plus voir le dossier ne trouve aucun nom sur une telle liste.
