# Vérifier un rapport par le code qui y est imprimé.

verify-heading = Vérifier un rapport
verify-lead = Chaque page d’un rapport porte un code de dix lettres et chiffres. Il vous dit si le rapport a été émis ici, quel jour, et si ce sur quoi il repose a changé depuis. Aucun compte n’est nécessaire.
verify-code = Le code
verify-code-hint = Il figure au bas de chaque page, par exemple QK7MT-2VX4H. Tirets, espaces et minuscules n’ont pas d’importance.
verify-code-missing = Saisissez le code imprimé sur le rapport.
verify-code-wrong = Ce n’est pas le code d’un rapport : il a dix lettres et chiffres, sans 0, 1, 8 ni 9.
verify-go = Vérifier
verify-none = Nous n’avons aucun rapport portant ce code. Il a peut-être été saisi autrement qu’il n’est imprimé, ou le rapport n’a pas été émis ici. Quand des données sont effacées, rien n’est gardé non plus des rapports qui en parlent.
verify-no-file = Aucun rapport n’a été émis avec exactement ces octets. Un rapport dont le code est connu a pu être recomposé depuis, ou le fichier a été modifié : vérifiez le code qui y est imprimé, et comparez.

verify-issued = Ce rapport a été émis ici
verify-issued-on = Le rapport { $report } a été émis le { $day } et dit ce qui était enregistré au { $asof }.
verify-fact-kind = Nature
verify-fact-prepared = Préparé pour
verify-fact-shared = Partagé par la famille jusqu’au
verify-fact-language = Langue
verify-fact-rules = Règles
verify-kind-player = Rapport de parcours
verify-kind-squad = Verdict sur un effectif
verify-kind-roster = Examen de l’effectif d’un club
verify-kind-pool = Joueuses et joueurs éligibles
verify-kind-gaps = Rapport de la fédération sur les écarts

verify-still = Est-il toujours juste ?
verify-records = Données
verify-rules = Règles
verify-same = inchangées
verify-changed = changées depuis
verify-open = ne peut être dit ici
verify-records-same = Jusqu’au jour dont parle le rapport, la même chose est enregistrée aujourd’hui.
verify-records-changed = Jusqu’au jour dont parle le rapport, quelque chose a été ajouté, corrigé ou contesté depuis. Un nouveau rapport le dirait.
verify-records-open = Si ce sur quoi il repose a changé depuis ne peut être dit ici. Demandez-en un nouveau à la personne qui vous l’a remis.
verify-many-same = Rien n’a été ajouté ni corrigé dans les données depuis.
verify-many-open = Des données ont été ajoutées ou corrigées depuis. Si l’une d’elles touche ce rapport ne peut être dit ici ; un nouveau le dirait.
verify-rules-same = Les règles sont celles avec lesquelles le rapport a été fait.
verify-rules-changed = Des règles ont été ajoutées ou corrigées depuis, si bien qu’une question d’éligibilité peut avoir une autre réponse aujourd’hui.

verify-whose-heading = Vous pouvez l’ouvrir
verify-whose-player = C’est le rapport de { $name }.
verify-whose-squad = C’est le verdict sur une de vos ébauches d’effectif.
verify-whose-club = Il parle de { $name }.
verify-told = Ce qui est arrivé depuis qu’il a été émis
verify-anew = Le faire refaire
verify-open-squad = Ouvrir l’effectif
verify-open-club = Ouvrir la liste du club
verify-not-told = Ce que cette page ne dit pas
verify-not-told-whose = De qui est le rapport, elle ne le dit à personne qui ne pourrait l’ouvrir ici de toute façon. Comparez la nature, les jours, le destinataire et les règles avec la feuille que vous avez en main.
verify-not-told-copied = Un code peut être copié sur une autre feuille. Si beaucoup en dépend, demandez à la famille ou au club un rapport qui vienne d’eux, ou un lien.
verify-file = Pour qui a le fichier
verify-file-says = Le fichier tel qu’il a été émis la première fois a cette somme SHA-256. Si la somme du vôtre est la même, pas un octet n’a été changé.
verify-another = Vérifier un autre rapport
