# La page des données : les entrées, les fichiers commencés, repris et annulés.
web-nav-records = Données
records-in-lead = Apportez vos listes telles qu’elles sont. Vous voyez chaque ligne avant que rien ne soit écrit, et un fichier peut être annulé en entier pendant 30 jours.
records-in-drafts = Commencés et pas encore repris
records-in-drafts-say = Rien de tout cela n’est encore enregistré. Vous seul les voyez ; ils disparaissent d’eux-mêmes au bout de deux semaines.
records-in-begun = { $kind }, commencé le { $day }
records-in-taken = Repris
records-in-none = Aucun fichier de votre club n’a encore été repris.
records-in-none-says = Ce qui est repris figure ici, avec un bouton qui l’annule.
records-in-of = { $kind }, { $day }
records-in-came-of-it = { $kind }, { $day }. Lignes ajoutées : { $added }, modifiées : { $changed }, inchangées : { $same }.
records-in-until = Peut être annulé jusqu’au { $day }.
records-in-too-late = Pouvait être annulé jusqu’au { $day }.
records-in-was-undone = Annulé le { $day } : tout est comme avant.
records-in-added = Lignes ajoutées
records-in-changed = Lignes qui ont modifié quelque chose
records-in-same = Lignes déjà enregistrées
records-in-undo = Annuler
records-in-undo-whole = Annuler ce fichier
records-in-undone = Le fichier a été annulé.
records-in-no-file = Aucun fichier de votre club n’a été repris sous le numéro { $number }.
records-in-done-title = Repris
records-in-refused-title = Ce fichier reste tel quel
records-in-back = Retour aux données
records-in-next = Et maintenant ?
records-in-see-players = Voir les joueurs
records-in-another = Reprendre un autre fichier

# Entrées
way-in-take-in = Reprendre un fichier
way-in-take-in-says = Une liste d’un tableur ou d’un autre système, quels que soient ses intitulés.

# Sortes de fichiers
kind-of-file-leagues = Championnats
kind-of-file-players = Joueurs et leurs inscriptions
kind-of-file-appearances = Matchs et totaux de saison
kind-of-file-call-ups = Convocations et sélections
kind-of-file-absences = Absences
kind-of-file-exits = Joueurs partis
kind-of-file-moves = Transferts entre clubs
kind-of-file-guardians = Responsables légaux
