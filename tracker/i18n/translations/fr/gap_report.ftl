# Le rapport de la fédération sur l’endroit où le chemin s’arrête : ses propres mots. Ce que disent les chiffres est dans cohorts.ftl et charts.ftl.

# Sur les pages qui y mènent
report-board-title = Rapport pour le comité
report-board-says = { $about } : les mêmes chiffres à imprimer ou à lire à la suite, avec le nombre de personnes derrière chacun et une note de méthode. Il nomme des clubs et aucune personne. Il est noté que le rapport a été fait.
report-board-in-short = Où le chemin vers le football senior s’arrête, dans les chiffres de la fédération pour son comité. Il nomme des clubs et aucune personne.
report-board-get = Obtenir le rapport

# Sur chaque page, et la première
report-board-kind = Rapport fédéral, { $sex ->
    [female] football féminin
   *[male] football masculin
}
report-board-answer-heading = La réponse en un coup d’œil
report-board-nobody = Nous n’avons encore aucune donnée sur ce football : il n’y a rien à dire de l’endroit où le chemin s’arrête.
report-board-a-few = Nous avons les données de si peu de personnes de ce football que rien n’en est dit.
report-board-coverage-few = Couverture des données : trop peu de personnes pour le dire.
report-board-too-few = Nous avons les données de trop peu de personnes pour une part. Les nombres qui peuvent être montrés sont dans les pages suivantes.
report-board-football = { $sex ->
    [female] Football féminin
   *[male] Football masculin
}
report-board-fact-football = Football
report-board-fact-players = Personnes comptées
report-board-fact-matured = { $age } ans ou plus
report-board-fact-matured-under = suivies vers l’avant
report-board-fact-coverage = Documenté
report-board-fact-coverage-under = des jours de saison
report-board-shared-only = Sont comptées les personnes dont la famille partage les données avec la fédération, et personne d’autre. Partager n’est pas rester : les parts peuvent différer de celles de l’ensemble.
report-board-years-only = Qui a demandé ce rapport ne connaît que l’année de naissance : le temps jusqu’aux débuts et les trimestres de naissance ne sont pas calculés.
report-board-not-by-years = Non calculé : il y faut le jour de naissance, et qui a demandé ce rapport ne peut connaître que l’année.
report-board-no-record = Ne rien avoir enregistré ne veut pas dire ne pas avoir joué.
report-board-since = depuis { $year }
report-board-seen-there = { $players } personnes
report-board-loss-heading = Où se trouve la plus grande perte
report-board-loss-note = Arrêts : un club l’a dit. Encore là : sous licence ou enregistrées à la fin de nos données. Données finies : personne n’a dit pourquoi. Ne rien avoir enregistré ne veut pas dire ne pas avoir joué.
report-board-head-stage = Après cette étape
report-board-head-on = Ont continué
report-board-head-interval = Intervalle à 95 %
report-board-head-lost = Perdues
report-board-head-stopped = Arrêts
report-board-head-playing = Encore là
report-board-head-ended = Données finies
report-board-under-note = Sous chaque part figure son intervalle à 95 %.
report-board-bridge-note = Nombre de personnes parvenues { $months } mois après la fin du football U19, ou avant ; dessous, la part et son intervalle à 95 %. Là où cela reste ouvert, d’aucune à toutes ; l’intervalle vaut quoi qu’elles soient devenues.
report-board-bridge-when = De toutes les personnes comptées, quelle que soit leur voie :
report-board-bridge-when-note = Rien d’enregistré : aucune trace, que la personne ait arrêté, ait été suivie ou ait été perdue de vue.
report-board-all-clubs = Ensemble
report-board-clubs-note = Sous chaque part figure son intervalle à 95 % ; de cinq à dix-neuf personnes, des nombres seuls. Les clubs sont dans l’ordre de leurs noms.
report-board-two-cut-offs = Les championnats ont changé de catégorie d’âge à plus d’une date : les naissances sont réparties en trimestres une fois pour chacune.
report-board-literature = Chiffres publiés sur le même football, pour situer ceux du rapport. D’autres échantillons, d’autres définitions : ils n’y sont jamais ajoutés.
report-board-head-figure = Ce qui a été trouvé
report-board-head-sample = Échantillon
report-board-head-source = Source
report-board-head-term = Terme
report-board-head-definition = Ce qu’il veut dire ici
report-board-head-n = Personnes
report-board-term-counted = Qui est compté
report-board-definition-counted = Qui a la nationalité de la fédération ou a jamais eu une licence dans l’un de ses clubs, même après son départ, pour autant que la personne qui a demandé le rapport puisse le voir. Si la famille a refusé, la personne n’est dans aucun chiffre.
report-board-term-forwards = Vers l’avant
report-board-definition-forwards = Parmi les personnes de { $age } ans ou plus avec un match ou une convocation à une étape, celles qui en ont un ultérieur à la dernière étape de l’échelle ou au-dessus. Là où l’ordre de deux événements n’est pas connu, la part va d’aucune à toutes. (D12)
report-board-term-backwards = À rebours
report-board-definition-backwards = Parmi toutes celles qui ont atteint la dernière étape, quel que soit leur âge, celles qui sont enregistrées à chaque étape, avant ou après. Pour celles dont rien n’est enregistré de l’époque où elles avaient cet âge, cela reste ouvert. (D12)
report-board-term-loss = Plus grande perte
report-board-definition-loss = Un pas demande n’importe quelle étape ultérieure de l’échelle. La plus grande perte est nommée parmi les pas de { $cohort } personnes ou plus, d’après celles qui n’ont sûrement aucune étape ultérieure enregistrée. Des personnes perdues, un club a dit qu’elles avaient arrêté ; ou elles avaient une licence ou une trace à la fin de nos données (encore là) ; ou leurs données s’arrêtent sans motif. La plus grande perte est ferme si elle restait la plus grande même si toutes avaient continué, sauf celles dont on sait qu’elles ont arrêté.
report-board-term-debut = Temps jusqu’aux débuts
report-board-definition-debut = Le premier match senior en compétition, selon l’âge, avec entrée différée à la première observation et le départ du football comme fin concurrente (Aalen et Johansen). Là où les données s’arrêtent sans motif, la borne basse suppose que toutes ont quitté le football, la borne haute qu’elles ont été perdues de vue. Lu à 19, 20, 21 et 23 ans là où au moins { $hidden } ont été suivies jusque-là. Un moins Kaplan–Meier le surestime et n’est pas montré. (D13)
report-board-term-bridge = Délai de passerelle
report-board-definition-bridge = Mois depuis le dernier jour du football U19, d’après la date de référence du championnat ou, à défaut, le 31 décembre de l’année des 19 ans. Sont comptées les personnes dont les { $months } mois suivants sont écoulés ; qui a été perdu de vue avant n’est ni laissé de côté ni tenu pour non parvenu, mais laisse la part ouverte. { $settled } minutes sont des minutes seniors en compétition. (D7)
report-board-term-call-up = Convocation et sélection
report-board-definition-call-up = Une convocation est un appel en équipe A. Elle ne devient une sélection jouée que si la personne est entrée sur le terrain. Les deux sont comptées à part.
report-board-term-clubs = Clubs
report-board-definition-clubs = Un club a formé qui y a passé une saison entre 15 et 21 ans, et chaque personne compte dans chacun de ces clubs. Les parts sont celles de « vers l’avant », sur les personnes du club.
report-board-term-quarters = Âge relatif
report-board-definition-quarters = Naissances par trimestre à partir de la date de référence du championnat, face aux jours de chaque trimestre : χ² à 3 degrés de liberté et rapport du premier trimestre au dernier avec son intervalle à 95 % selon Woolf, à partir de { $births } naissances ; en dessous, des nombres seuls. (D15)
report-board-term-coverage = Couverture des données
report-board-definition-coverage = La part des jours de saison avec licence qui ne tombe dans aucune période de { $hole } jours de saison ou plus sans match enregistré de l’équipe. (D3, D10)
report-board-term-interval = Intervalle à 95 %
report-board-definition-interval = Celui de Wilson pour une part. Là où une part va d’une borne à une autre, il va de l’extrémité basse de l’une à l’extrémité haute de l’autre.
report-board-term-hidden = Petits nombres
report-board-definition-hidden = En dessous de { $hidden } personnes, aucune part n’est montrée ni, si aussi peu sont perdues, ce qu’elles sont devenues ; en dessous de { $cohort }, des nombres sans pourcentage. Un club ou une voie est caché aussi là où le total moins tout ce qui est montré serait de moins de { $hidden } autres.
report-board-term-not-said = Ce qu’ils ne disent pas
report-board-definition-not-said = Les chiffres disent combien, et non pourquoi. Des groupes qui diffèrent ici peuvent différer par bien des choses non enregistrées. Ne rien avoir enregistré ne veut pas dire ne pas avoir joué. Rien n’est prédit.
report-board-term-sexes = Femmes et hommes
report-board-definition-sexes = Deux rapports : aucun chiffre de l’un n’est dans l’autre, et aucun chiffre publié sur l’un n’est comparé à l’autre.
