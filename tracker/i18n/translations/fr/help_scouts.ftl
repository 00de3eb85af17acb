# L’aide pour les recruteurs, les responsables et la direction sportive qui demandent pour beaucoup de joueurs.

help-pool-title = Le vivier : qui peut jouer, et pourquoi quelqu’un n’y est pas
help-pool-for = Demandez qui peut jouer dans une compétition, par âge et par tout ce qui est enregistré.
help-pool-step-1 = Ouvrez « { web-nav-pool } », choisissez une compétition et appuyez sur « { web-pool-begin } ».
help-pool-step-2 = Resserrez la réponse et appuyez sur « { web-pool-go } ». Le nombre à côté d’un choix dit combien il y en aurait avec lui.
help-pool-step-3 = « { web-pool-view-depth } » compte par année de naissance et par poste ; « { web-pool-view-late } » nomme ceux qu’une sélection précoce a pu laisser de côté.
help-pool-step-4 = « { web-pool-why } » prend un nom et dit ce qui tient cette personne à l’écart, avec la façon de l’omettre.
help-pool-step-5 = « { web-saved-keep-heading } » la garde sous un nom. Elle dit qui est nouveau dans sa réponse depuis que vous l’avez vue.
help-pool-alt = Le vivier pour un tournoi olympique : les joueurs trouvés, chacun avec la réponse par âge, les minutes et les convocations.
help-pool-note-1 = Ne sont trouvés que les joueurs dont les familles partagent les données avec vous, avec l’année de naissance, sauf si la famille partage le jour.
help-pool-note-2 = L’adresse est la question : gardez-la, ou envoyez-la à qui peut voir les mêmes joueurs. « { pool-report-get } » met la réponse sur papier.
help-pool-note-3 = Une raison de regarder de nouveau est une chose enregistrée, et non une prévision.

help-shortlists-title = Vos listes, et des joueurs côte à côte
help-shortlists-for = Gardez des joueurs sur une liste à vous, notez où vous en êtes, et voyez-en jusqu’à trois sur un même axe d’âge.
help-shortlists-step-1 = Sur la page d’un joueur, appuyez sur « { shortlist-keep } », pour une liste que vous avez ou une nouvelle.
help-shortlists-step-2 = Sur la liste, « { shortlist-change } » dit où vous en êtes, avec des notes. Appuyez sur « { shortlist-save } ».
help-shortlists-step-3 = Cochez deux ou trois joueurs et appuyez sur « { compare-heading } », ou suivez « { compare-way } » sur la page d’un joueur.
help-shortlists-alt = Trois joueurs côte à côte : leurs parcours sur un même axe d’âge, l’un sous l’autre.
help-shortlists-note-1 = Personne d’autre ne lit vos listes et vos notes, l’administration non plus. La famille lit que vous gardez le joueur sur une liste, et depuis quand.
help-shortlists-note-2 = Il n’y a ni points ni classement ; l’ordre est celui des noms.
help-shortlists-note-3 = Un joueur dont la famille ne partage plus n’est plus montré dès ce moment.

help-squads-title = Composer un effectif
help-squads-for = Préparez un effectif pour une édition, et voyez pendant que vous choisissez ce que disent ses règles.
help-squads-step-1 = Sous « { shortlists-heading } », suivez « { squads-way } ». Choisissez la compétition, nommez l’effectif et appuyez sur « { squads-start } ».
help-squads-step-2 = « { squads-add } » prend un nom ou un numéro ; « { squads-beside-go } » pose une liste sous l’effectif, pour y choisir. Plusieurs à la fois se cochent dans le vivier ou sur une liste, sous laquelle se trouve « { squads-put-in-go } ».
help-squads-step-3 = Choisissez la place de chacun : « { squads-part-active } », « { squads-part-alternate } », « { squads-part-none } ». Lisez « { squads-verdict } » et appuyez sur « { shortlist-save } ».
help-squads-step-4 = « { squads-report-get } » est là pour imprimer, « { web-as-page } » pour lire la même chose à l’écran.
help-squads-alt = Un effectif que l’on compose : combien y sont, combien de places hors âge sont prises, combien de gardiens, et les joueurs dessous.
help-squads-note-1 = Il ne s’agit que de l’âge, du nombre de places et des gardiens. La nationalité, la licence, la discipline et la sélection se décident ailleurs.
help-squads-note-2 = Personne d’autre ne lit un projet. Les familles de ses joueurs voient que vous les gardez sur une liste.

help-what-if-title = Essayer une autre règle
help-what-if-for = Déplacez une date limite ou changez le nombre de places hors limite d’âge d’une édition, et voyez lesquels de vos joueurs entreraient et lesquels sortiraient.
help-what-if-step-1 = Ouvrez « { web-nav-what-if } » et choisissez une édition.
help-what-if-step-2 = Remplissez ce qui doit changer : le premier ou le dernier jour de naissance, ou « { web-what-if-places } ». Ce que vous laissez vide reste.
help-what-if-step-3 = Appuyez sur « { web-what-if-go } » et lisez combien entreraient et sortiraient, et dessous qui ils sont.
help-what-if-alt = La réponse si un tournoi olympique n’avait aucune place hors limite d’âge : la règle telle qu’elle est et déplacée, et combien entreraient et sortiraient.
help-what-if-note-1 = Rien ne change dans les règles, et rien n’est conservé. L’adresse est la question.
help-what-if-note-2 = « { web-what-if-tally-enters } » veut dire : ne pouvaient pas jouer, et le pourraient. De deux places à une, aucune réponse ne change, car chacun des plus âgés pourrait encore en prendre une.
help-what-if-note-3 = Là où vous ne pouvez connaître que l’année de naissance, la réponse est tirée de l’année.

help-gaps-title = Où le chemin s’arrête
help-gaps-for = Voyez à quelle étape un club ou une fédération perd des joueurs, combien dure la passerelle, et qui est derrière chaque chiffre.
help-gaps-step-1 = Ouvrez « { web-nav-gaps } » et choisissez le football féminin ou masculin.
help-gaps-step-2 = Lisez d’abord les phrases du haut : où l’on en perd le plus, combien dure la passerelle, qui reste.
help-gaps-step-3 = Chaque graphique a une phrase au-dessus et un tableau dessous qui dit la même chose.
help-gaps-step-4 = Suivez une barre, ou une de ses parties, jusqu’aux joueurs qui sont derrière.
help-gaps-step-5 = « { web-gaps-other-day } », au pied, calcule le tout à une date antérieure.
help-gaps-alt = Où le chemin s’arrête dans un club fictif : un graphique de combien, à chaque étape, sont arrivés au football senior.
help-gaps-note-1 = Pour moins de { $cell } joueurs, aucune part n’est montrée ; pour moins de { $cohort }, des nombres seuls.
help-gaps-note-2 = Qui a quitté le club est compté et n’est nommé nulle part. Qui a refusé d’être compté n’est dans aucun chiffre.
help-gaps-note-3 = Un chiffre dit combien, non pourquoi, et ne prédit rien pour un enfant. Qui travaille à une fédération a ses chiffres sur papier pour le comité : « { report-board-title } ».

# Pour l’administration
help-administration-title = Comment va l’installation
help-administration-for = Voyez si tout va bien : les règles en vigueur, ce qui arrive, les rapports en préparation, le registre, ce qui est gardé et combien de temps, et qui a un rôle.
help-administration-step-1 = Ouvrez « { admin-heading } ». Une ligne pour chaque chose dit où elle en est ; « { admin-look } » marque ce qui a besoin de vous.
help-administration-step-2 = « { admin-rules } » dit quelles règles comptent aujourd’hui et lesquelles sont provisoires.
help-administration-step-3 = « { admin-imports } » compte ce qui a été intégré dans tous les clubs. « { admin-jobs } » dit où en sont les rapports demandés ensemble, et si quelque chose les établit.
help-administration-step-4 = Sous « { admin-ledger } », appuyez sur « { admin-verify } » : chaque ligne est comparée à la précédente.
help-administration-step-5 = « { admin-retention } » dit ce qui est gardé combien de temps, et combien est échu.
help-administration-step-6 = Sous « { roles-heading } », mettez fin au rôle de qui est parti.
help-administration-alt = La première page de l’administration : une carte pour les rôles, les invitations, les règles, le registre, la conservation, les importations et le reste, avec l’état de chacun.
help-administration-note-1 = Ces pages contiennent des nombres et des jours. L’administration ne voit aucun enfant.
help-administration-note-2 = Pour ouvrir un dossier, dites pourquoi sous « { web-inspect-heading } ». La famille reçoit aussitôt un message et lit la raison mot pour mot ; le dossier est ouvert jusqu’à la fin du jour.
