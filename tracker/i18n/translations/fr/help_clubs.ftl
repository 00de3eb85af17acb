# L’aide pour la direction sportive et les entraîneurs : ce qu’il y a à faire, et les données qui arrivent.

help-today-title = La liste du jour
help-today-for = Commencez la journée par ce qu’il y a à régler dans les données du club, à un pas de l’endroit où cela se règle.
help-today-step-1 = Ouvrez « { web-nav-today } ». Chaque carte sous « { today-to-settle } » dit combien il y en a et nomme les premiers.
help-today-step-2 = Suivez un nom jusqu’à la page où cela se règle, ou ouvrez toute la liste.
help-today-step-3 = Réglez-le là. « { today-back } » ramène.
help-today-alt = La page du jour d’un club fictif : des cartes avec un nombre chacune, et les premiers noms dessous.
help-today-note-1 = Ce qui est sous « { today-to-know } » ne demande rien. Cela mérite peut-être une conversation, ou montre qu’une donnée manque.
help-today-note-2 = Un entraîneur a la même liste de sa propre équipe, et lit sans écrire.
help-today-note-3 = Quand une saison va finir, la page mène à « { turn-heading } ».

help-documents-title = Les documents qui ont été vus
help-documents-for = Notez que vous avez vu un acte de naissance ou un passeport, pour que la naissance enregistrée compte comme vérifiée.
help-documents-step-1 = Sur la page d’un joueur, suivez « { documents-heading } », ou suivez dans « { web-nav-today } » un nom dont la naissance attend un document.
help-documents-step-2 = Choisissez le document et le jour où vous l’avez vu, et écrivez la naissance qu’il indique.
help-documents-step-3 = Appuyez sur « { documents-go } ».
help-documents-alt = La page des documents d’un joueur : ceux qui ont été vus, et le formulaire pour en noter un autre.
help-documents-note-1 = Le document lui-même n’est jamais conservé : ne le photographiez pas et ne le numérisez pas. Son type, le jour, la naissance indiquée et votre nom sont tout ce qui est noté.
help-documents-note-2 = Une naissance qu’un document confirme est verrouillée, et aucun fichier ne la change ensuite. Si le document indique une autre naissance que celle enregistrée, rien n’est noté ; une demande de correction est la voie à suivre.
help-documents-note-3 = Seule la direction sportive note des documents. Qui peut connaître le jour de naissance lit qu’il est vérifié, et depuis quand.

help-roster-matrix-title = L’effectif face à ce qui vient
help-roster-matrix-for = Voyez qui de vos joueurs peut jouer dans quelle compétition, par âge.
help-roster-matrix-step-1 = Suivez « { matrix-heading } » depuis « { web-nav-today } » ou depuis la liste des joueurs.
help-roster-matrix-step-2 = Choisissez femmes ou hommes, une équipe et une année de naissance, et appuyez sur « { matrix-go } ».
help-roster-matrix-step-3 = Lisez une colonne pour une compétition et une ligne pour un joueur. Sous chaque compétition figure combien peuvent jouer.
help-roster-matrix-step-4 = Suivez « { matrix-overage } » ou « { matrix-cannot-tell } » jusqu’à la page du joueur, qui dit pourquoi.
help-roster-matrix-alt = Un tableau des joueurs par compétition : dans chaque case un mot avec un signe, et en haut le compte de chaque colonne.
help-roster-matrix-note-1 = Il ne s’agit que de l’âge. La nationalité, la licence, la discipline et la sélection se décident ailleurs.
help-roster-matrix-note-2 = Les catégories sont celles de vos propres ligues, selon leur limite enregistrée. On peut jouer avec des plus âgés.
help-roster-matrix-note-3 = Le tableau s’imprime en largeur et s’emporte en fichier. « { audit-get } » passe tout le club en revue pour qui le dirige, avec ce qui est à régler avant quel jour.

help-drafts-title = Reprendre un fichier
help-drafts-for = Apportez une liste telle quelle, quels que soient ses intitulés, et voyez chaque ligne avant que rien ne soit écrit.
help-drafts-step-1 = Sous « { web-nav-records } », choisissez « { way-in-take-in } ». Déposez le fichier sur la page ou choisissez-le, et appuyez sur « { drafts-choose-go } ».
help-drafts-step-2 = Sous « { drafts-columns-heading } », changez ce qui est mal lu, répondez à ce que le fichier laisse ouvert, et appuyez sur « { drafts-go-on } ».
help-drafts-step-3 = Regardez les lignes : ce qui s’ajouterait, ce qui changerait, ce qui est inexact. Là où une ligne peut être de plusieurs personnes, dites de qui elle est.
help-drafts-step-4 = Cochez les lignes qui doivent entrer, et appuyez sur le bouton qui est dessous.
help-drafts-alt = Comment les colonnes d’une feuille sont lues : chaque intitulé avec des exemples du fichier et ce qu’on lui fait dire.
help-drafts-note-1 = Ou bien toutes les lignes cochées entrent, ou aucune, et le tout peut être annulé pendant { $undo } jours.
help-drafts-note-2 = Ce que vous dites des colonnes est retenu pour le prochain fichier aux mêmes intitulés.
help-drafts-note-3 = « { drafts-marked } » vous rend votre propre feuille avec chaque faute écrite à côté de sa ligne.
help-drafts-note-4 = Le fichier est gardé pour vous seul, { $draft } jours au plus, jusqu’à ce que vous le repreniez ou l’abandonniez.

help-records-in-title = Annuler ce qui a été repris
help-records-in-for = Retirez tout un fichier, une feuille saisie ou un changement de saison, pendant { $undo } jours.
help-records-in-step-1 = Ouvrez « { web-nav-records } ». Ce qui est arrivé est sous « { records-in-taken } », le plus récent d’abord.
help-records-in-step-2 = Ouvrez un fichier pour voir combien de lignes il a ajoutées et changées.
help-records-in-step-3 = Appuyez sur « { records-in-undo-whole } ».
help-records-in-alt = Un fichier repris : combien de lignes il a ajoutées et changées, jusqu’à quand il peut être annulé, et le bouton pour le faire.
help-records-in-note-1 = Ensuite, chaque donnée est comme avant le fichier.
help-records-in-note-2 = Si quelque chose s’est bâti depuis sur le fichier, rien n’est changé, et la page dit ce qui l’empêche.

help-duplicates-title = Un joueur, ou deux ?
help-duplicates-for = Regardez deux dossiers qui sont peut-être ceux d’une même personne, et réunissez-les ou dites qu’elles sont deux.
help-duplicates-step-1 = Sous « { web-nav-records } », choisissez « { way-in-duplicates } ».
help-duplicates-step-2 = Appuyez sur « { duplicates-compare } » pour voir deux dossiers côte à côte, avec ce qui parle pour une personne et ce qui parle pour deux.
help-duplicates-step-3 = Si c’est une personne, choisissez le nom, la naissance et le numéro qui restent, et appuyez sur « { duplicates-one-person } ».
help-duplicates-step-4 = Si elles sont deux, appuyez sur « { duplicates-two } ». On ne posera plus la question.
help-duplicates-alt = Deux dossiers côte à côte : noms, naissances, numéros et clubs.
help-duplicates-note-1 = Deux enfants dans un dossier, c’est pire qu’un enfant dans deux. En cas de doute, demandez d’abord aux familles.
help-duplicates-note-2 = Les deux familles reçoivent un message. Pendant { $undo } jours, « { duplicates-part } » en refait deux dossiers, chacun tel qu’il était.
help-duplicates-note-3 = Rien n’est réuni tout seul, et les deux histoires restent.

help-team-sheets-title = Saisir un match à la main
help-team-sheets-for = Notez qui a joué, en moins d’une minute, là où aucun fichier ne le dit.
help-team-sheets-step-1 = Sous « { web-nav-records } », choisissez « { way-in-by-hand } », puis « { typed-sheet-heading } ».
help-team-sheets-step-2 = Choisissez l’équipe et le jour. Tous ceux qui avaient une licence ce jour-là sont listés.
help-team-sheets-step-3 = Dites de chacun : « { typed-part-started } », « { typed-part-substitute } », « { typed-part-bench } », « { typed-part-none } ». Écrivez quand il est entré et sorti.
help-team-sheets-step-4 = « { typed-work-out } » montre ce que cela donne et n’écrit rien. Appuyez sur « { typed-save } ».
help-team-sheets-alt = Une feuille de match que l’on remplit : chaque joueur avec sa part au match et les minutes.
help-team-sheets-note-1 = Là où personne ne sait la minute, écrivez « ? ». L’inconnu reste inconnu ; il ne devient ni 0 ni 90.
help-team-sheets-note-2 = { typed-keys }
help-team-sheets-note-3 = Un match enregistré se rouvre depuis la même page et se corrige, et s’annule en entier pendant { $undo } jours.
help-team-sheets-note-4 = Les listes de convocation, les totaux de saison et les absences se saisissent à côté.
