# Jusqu’à trois joueurs côte à côte.

compare-heading = Côte à côte
compare-lead = Jusqu’à trois joueurs sur un même axe d’âge, dans l’ordre où vous les nommez. Il n’y a ni note ni classement, et ce que vous ne pouvez pas savoir de l’un d’eux n’est pas ici.
compare-known = Ce qui est connu
compare-head-what = Quoi
compare-paths = Parcours sur un même axe
compare-axis-days = Chaque parcours est dessiné par années d’âge révolues, de sorte que ce qui est l’un sous l’autre a eu lieu au même âge.
compare-axis-years = Chaque parcours est dessiné par l’âge atteint dans une année civile, parce que vous ne connaissez pas le jour de naissance de l’un d’eux. Ce qui est l’un sous l’autre a eu lieu dans l’année du même anniversaire.
compare-no-birth = On ne sait pas assez bien en quelle année ce joueur est né pour le dessiner sur un axe d’âge. Les tableaux plus bas tiennent ce qui est enregistré.
compare-without = Retirer de cette page
compare-minutes = Minutes par niveau
compare-minutes-says = Toutes les minutes enregistrées à chaque niveau, le plus bas d’abord. Les minutes que personne n’a notées ne sont pas dans les sommes.
compare-minutes-none = Aucune minute n’est enregistrée pour l’un d’eux.
compare-head-minutes = Niveau
compare-minutes-of = { $appearances ->
    [one] minutes connues pour { $known } match sur { $appearances }
   *[other] minutes connues pour { $known } matchs sur { $appearances }
}
compare-call-ups = Convocations
compare-call-ups-says = Une convocation n’est pas une sélection : le second nombre compte celles où le joueur a joué.
compare-call-ups-none = Aucune convocation n’est enregistrée pour l’un d’eux.
compare-head-call-ups = Équipe nationale
compare-call-ups-of = { $callups ->
    [one] { $callups } convocation
   *[other] { $callups } convocations
}, { $caps ->
    [one] { $caps } sélection
   *[other] { $caps } sélections
}
compare-last = la dernière : { $day }
compare-gaps = Périodes signalées
compare-gaps-says = Combien de périodes il y a de chaque sorte. Ce qui n’est pas enregistré d’un joueur peut être la raison pour laquelle il y en a moins.
compare-gaps-none = Il n’y a aucune période signalée sur ces parcours.
compare-head-gaps = Sorte
compare-add = Ajouter un joueur
compare-add-hint = Le numéro du joueur ou son nom complet, tel qu’il est enregistré.
compare-go = Mettre à côté
compare-way = Mettre à côté d’autres
compare-address = Cette adresse ne nomme aucun joueur ; ajoutez-les ici.
compare-nobody = Il n’y a aucun joueur de ce numéro ou de ce nom que vous puissiez voir.
compare-several = Plusieurs joueurs portent ce nom ; ouvrez celui que vous voulez dire dans la liste des joueurs et continuez de là.
compare-how-many = Entre un et { $most } joueurs se mettent côte à côte ; choisissez de nouveau.
compare-one-football = Le football féminin et le football masculin ont leurs propres équipes et niveaux, si bien que femmes et hommes ne sont pas dessinés sur une même page.
