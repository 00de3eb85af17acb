# L’aide pour la direction sportive : le changement de saison, les familles et les listes.

help-season-turn-title = Changer de saison
help-season-turn-for = Voyez qui reste dans sa catégorie, qui monte ou qui part avec l’ancienne limite et la nouvelle, et écrivez le tout d’un coup.
help-season-turn-step-1 = Sous « { web-nav-records } », choisissez « { way-in-season-turn } ».
help-season-turn-step-2 = Choisissez la saison et appuyez sur « { turn-show } ». Là où on le demande, dites où joue une équipe et pour quelle catégorie elle est.
help-season-turn-step-3 = Regardez chaque groupe et dites ce que devient chaque joueur : il reste, change d’équipe, part, ou cela se décide plus tard.
help-season-turn-step-4 = Appuyez sur « { turn-look } » et lisez le résumé.
help-season-turn-step-5 = Appuyez sur « { turn-write } ».
help-season-turn-alt = Le changement de saison d’un club fictif : les joueurs selon ce qui leur arrive, chacun avec la catégorie jusqu’ici, avec l’ancienne limite et avec la nouvelle.
help-season-turn-note-1 = Rien n’est écrit avant que vous n’appuyiez sur le dernier bouton, et le tout peut être annulé pendant { $undo } jours.
help-season-turn-note-2 = Là où deux ligues du club suivent deux systèmes, ou que la limite tombe dans ce qui est connu d’une naissance, on demande et on ne devine jamais.
help-season-turn-note-3 = Les noms des équipes ne sont jamais lus comme une catégorie.
help-season-turn-note-4 = La saison vers laquelle on change est enregistrée avec sa ligue, qui vaut pour tous les clubs : la fédération ou la personne qui gère l’installation importe un fichier de ligues. D’ici là, on peut dire qu’une équipe joue dans la saison d’une autre ligue.

help-guardians-title = Inviter les familles, confirmer les responsables
help-guardians-for = Laissez chaque parent voir son propre enfant, et personne que le club ne connaisse.
help-guardians-step-1 = Ouvrez « { web-nav-invite } », écrivez l’adresse, choisissez à quel titre, et appuyez sur « { web-invite-send } ». Une invitation pour un enfant précis confirme le lien.
help-guardians-step-2 = Qui est nommé par vos fichiers à côté d’un joueur est sous « { named-heading } », avec « { named-invite } ».
help-guardians-step-3 = Qui dit répondre d’un enfant attend sous « { people-heading } ». Appuyez sur « { people-confirm } » ou sur « { people-decline } ».
help-guardians-step-4 = « { people-make-primary } » nomme un autre responsable principal.
help-guardians-alt = La page d’une invitation : l’adresse, à quel titre la personne est invitée, ce qu’elle est pour l’enfant, et le bouton.
help-guardians-note-1 = Ne confirmez que qui vous connaissez. Une adresse qui concorde ne prouve rien.
help-guardians-note-2 = Une invitation est valable une fois, pendant { $invitation } jours. Ni le message ni la page ne nomment l’enfant, car l’adresse peut être mal écrite.
help-guardians-note-3 = « { invitations-way } » retire celle qui n’est pas encore acceptée ; « { roles-heading } » met fin à un rôle quand quelqu’un part.

help-players-title = Trouver des joueurs, emporter des listes
help-players-for = Trouvez par leur nom les joueurs que vous pouvez voir, et emportez ce que vous voyez dans n’importe quel tableur.
help-players-step-1 = Ouvrez « { web-nav-players } » et écrivez des mots du nom, dans n’importe quel ordre.
help-players-step-2 = Sous la liste, à « { export-heading } », choisissez « { export-list-workbook } » ou « { export-list-get } ».
help-players-step-3 = La direction sportive y trouve aussi « { export-club-get } » : les données de football de tous les joueurs, pour qu’un autre tracker les reprenne.
help-players-alt = La liste des joueurs d’un club fictif, avec la recherche par nom au-dessus.
help-players-note-1 = Les accents, les formes courtes et d’autres graphies sont trouvés. Là où aucun nom ne convient, une faute par mot est pardonnée, et la page le dit.
help-players-note-2 = Qu’une liste a été emportée est mis au registre. Qui a le fichier peut le lire : gardez-le là où vous seul pouvez l’atteindre.
help-players-note-3 = La plupart des pages qui ont un tableau ont leur propre « { export-heading } ».

help-report-orders-title = Demander plusieurs rapports à la fois
help-report-orders-for = Demandez ensemble les rapports de parcours d’une équipe, d’une année de naissance ou d’une liste, et faites autre chose pendant qu’ils sont établis.
help-report-orders-step-1 = Suivez « { orders-heading } » depuis « { web-nav-today } » ou depuis la liste des joueurs.
help-report-orders-step-2 = Choisissez sous « { orders-whom } », puis la forme, la langue et le papier, et appuyez sur « { orders-go } ».
help-report-orders-step-3 = La page dit combien sont établis. Vous pouvez la quitter et y revenir : vos demandes sont sous « { orders-asked } ».
help-report-orders-step-4 = Quand ils sont prêts, appuyez sur « { orders-download-zip } » ou « { orders-download-pdf } ».
help-report-orders-alt = La page où l’on demande des rapports : de qui, sous quelle forme, en quelle langue et sur quel papier, et le bouton.
help-report-orders-note-1 = Chaque rapport est établi comme si vous l’aviez demandé seul : il est consigné, et la famille peut lire qu’il a été établi.
help-report-orders-note-2 = Qui ne vous est plus visible est laissé de côté, même si son rapport est déjà établi, et la page dit combien ils sont.
help-report-orders-note-3 = Ce que vous demandez est gardé { $ordered } jours, puis supprimé. « { orders-take-back } » le supprime avant.
help-report-orders-note-4 = Sous « { orders-whole } » se trouve ce qui passe en revue tous les joueurs en quelques pages.
