# Aujourd’hui : ce qui reste à régler dans les données de son propre effectif.

web-nav-today = Aujourd’hui
today-as-of = Au { $day } · { $sex ->
    [female] { $players ->
        [one] { $players } joueuse licenciée
       *[other] { $players } joueuses licenciées
    }
   *[other] { $players ->
        [one] { $players } joueur licencié
       *[other] { $players } joueurs licenciés
    }
}
today-counted = { $due ->
    [0] Il ne reste rien à faire : les { $checks } vérifications sont en ordre.
    [one] { $due } vérification sur { $checks } demande quelque chose.
   *[other] { $due } vérifications sur { $checks } demandent quelque chose.
}
today-nobody = Personne n’est enregistré chez vous aujourd’hui. Les fiches arrivent avec une liste du club ou avec le changement de saison.
today-to-settle = À régler
today-to-know = Bon à savoir
today-number = { $count }
today-number-or-more = { $count } ou plus
today-all = { $count ->
    [one] Ouvrir la liste
   *[other] Voir toute la liste ({ $count })
}
today-in-order = { $count ->
    [one] En ordre : { $count } vérification
   *[other] En ordre : { $count } vérifications
}
today-nothing-here = { $heading } : rien à faire
today-nothing = Rien à faire ici.
today-listed = { $sex ->
    [female] { $count ->
        [one] { $count } joueuse
       *[other] { $count } joueuses
    }
   *[other] { $count ->
        [one] { $count } joueur
       *[other] { $count } joueurs
    }
}
today-listed-sheets = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
today-head-why = Ce que l’on sait
today-back = Aujourd’hui : ce qui reste
today-no-list = Cette liste n’existe pas. La page du jour mène à chacune d’elles.
today-turn = Changer de saison
today-turn-over = La saison { $season } s’est terminée le { $day }. Le changement de saison montre qui continue dans quelle catégorie.
today-turn-ahead = La saison { $season } se termine le { $day }. Le changement de saison montre qui continue dans quelle catégorie.

today-birth-missing = Dates de naissance sans le jour
today-birth-missing-says = Sans le jour, on ne peut répondre qu’en partie pour les catégories d’âge et les compétitions. Notez un document qui le montre.
today-born-not-at-all = Aucune naissance n’est enregistrée
today-born-by-the-year = Seule l’année est enregistrée : { $born }
today-born-in-part = Connue en partie : entre le { $first } et le { $last }
today-birth-conflict = Dates de naissance qui ne concordent pas
today-birth-conflict-says = La famille dit que la naissance est inexacte, ou un document montre un autre jour que les données.
today-birth-disputed = La famille dit qu’elle est inexacte
today-birth-other-in-document = Un document montre un autre jour
today-birth-swapped = Un document a le jour et le mois inversés
today-over-age = Au-dessus de la catégorie d’âge de leur championnat
today-over-age-says = D’après la date de référence enregistrée, l’âge de la catégorie du championnat de leur équipe est dépassé. Le championnat peut le permettre ; l’autre raison est une naissance mal écrite.
today-older-than = Dépasse l’âge { $group } en { $league }
today-no-records = Sans données depuis quelque temps
today-no-records-says = Depuis quelque temps nous n’avons pas de données, alors que la saison continue. Cela ne veut pas dire que l’on n’a pas joué : une feuille de match peut manquer.
today-sheets = Saisons et matchs sans données
today-sheets-says = Les matchs des 12 derniers mois où personne n’est sur la feuille, et les saisons dont aucun match n’est enregistré.
today-empty-season = { $season } : aucun match enregistré
today-no-sheet = Match contre { $opponent } le { $day } : personne sur la feuille
today-quiet = En période calme
today-quiet-says = Une période calme dit qu’il y a eu moins à leur niveau qu’avant, pas pourquoi. Elle mérite peut-être une conversation, ou des données manquent.
today-period-record = Aucune donnée depuis le { $since }
today-period-quiet = Période calme depuis le { $since }
today-period-step-down = Surtout à un niveau inférieur depuis le { $since }
today-period-thin = Peu de football senior depuis le { $since }
today-ageing-out = Bientôt au-delà de la limite d’âge
today-ageing-out-says = Dans les 12 prochains mois, l’âge d’une compétition ou d’une catégorie de sélections est dépassé.
today-ages-out-says = { $what }, le { $day }
today-duplicates = Peut-être enregistrés deux fois
today-duplicates-says = Deux fiches qui peuvent être d’une même personne. Regardez-les côte à côte, puis réunissez-les ou dites qu’elles sont deux.
today-guardians = Responsables à confirmer
today-guardians-says = Des personnes disent représenter un enfant, et ne voient rien tant que le club ne l’a pas confirmé.
today-named = Responsables dans vos fichiers, non invités
today-named-says = Vos fichiers les ont nommés. Personne ne leur a encore écrit.
today-cases = Corrections demandées par les familles
today-cases-says = Une famille dit qu’une donnée est inexacte, et attend la réponse du club.
today-drafts = Fichiers commencés et non repris
today-drafts-says = Rien de ce qu’ils contiennent n’est encore enregistré. Continuez, ou abandonnez-les.
today-draft-until = Conservé jusqu’au { $day }
today-quotas = Minutes des jeunes non atteintes
today-quotas-says = D’après les données, le quota de minutes des jeunes du championnat n’est pas atteint, ou on ne peut pas le dire.

# L’effectif face à ce qui vient.
matrix-heading = Effectif et compétitions
matrix-lead = Qui, dans votre effectif, peut jouer où, selon l’âge.
matrix-as-of = Au { $day }. Les éditions à venir, et les catégories d’âge de vos propres championnats selon leur date de référence enregistrée.
matrix-counted = { $shown } sur { $total } { $sex ->
    [female] { $total ->
        [one] joueuse
       *[other] joueuses
    }
   *[other] { $total ->
        [one] joueur
       *[other] joueurs
    }
}
matrix-born = Année de naissance
matrix-all-teams = Toutes les équipes
matrix-all-years = Toutes les années
matrix-go = Afficher
matrix-legend = Ce que signifient les signes
matrix-table = Effectif par compétition
matrix-group = U-{ $age }
matrix-up-to = Jusqu’à U{ $age }
matrix-up-to-says = Un championnat est comparé à la catégorie la plus âgée de son niveau enregistré ; U15 et U16 forment un niveau, U18 et U19 un autre. Un ✓ pour un championnat U15 peut donc être d’âge U16.
matrix-nobody = Personne de l’effectif n’est de cette équipe et de cette année.
matrix-nothing-ahead = Aucune compétition à venir connue ici, ni aucune catégorie d’âge de vos championnats, n’est pour ces personnes.
matrix-unreadable = Ce choix n’est pas possible. Rouvrez l’effectif et choisissez là.
matrix-tally = { $may } sur { $shown } peuvent jouer
matrix-tally-overage = { $count } hors limite d’âge
matrix-tally-unknown = { $count } impossible à dire
matrix-within-age = Oui
matrix-no-age-limit = Oui
matrix-overage = Hors limite d’âge
matrix-too-old = Âge dépassé
matrix-too-young = Âge non atteint
matrix-cannot-tell = Impossible à dire
matrix-no-rule-held = Aucune règle connue
