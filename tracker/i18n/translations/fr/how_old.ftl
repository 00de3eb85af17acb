# Dans quelle catégorie est un enfant, ligue par ligue, et ce qui reste à venir : la page qui ne demande pas de compte.

how-old-nav = Catégories d’âge
how-old-heading = Dans quelle catégorie joue mon enfant ?
how-old-lead = Certaines ligues comptent l’année de naissance, d’autres l’année scolaire. Voyez-les côte à côte, cette saison et la prochaine, avec les compétitions à venir.
how-old-born = Quand votre enfant est-il né ?
how-old-born-hint = Année, mois, jour : 2011-09-14 ou 20110914. L’année seule suffit : 2011.
how-old-go = Voir les catégories
how-old-not-kept = Rien de ce que vous saisissez n’est conservé.
how-old-choices = Filles ou garçons, autre saison
how-old-football = Compétitions
how-old-football-missing = Choisissez le football féminin ou masculin ; un calendrier contient les compétitions de l’un des deux.
how-old-girls = Filles et femmes
how-old-boys = Garçons et hommes
how-old-both = Les deux
how-old-season = Saisons

how-old-asked = Naissance { $births }
how-old-season-this = Cette saison, { $season }
how-old-season-next = La saison prochaine, { $season }
how-old-season-other = Saison { $season }
how-old-agree = Toutes les ligues dont la règle est enregistrée disent { $groups }.
how-old-differ = Cela dépend de la ligue : { $groups }.
how-old-open = Pas encore tranché dans toutes les ligues : { $groups }.
how-old-no-rule = Pour { $season }, aucune règle n’est enregistrée.
how-old-for-births = naissances { $births }
how-old-either = { $older } si la naissance est au plus tard le { $day }, sinon { $younger }
how-old-in-year = { $group } en { $year }
how-old-by-year = { $system } : { $told }.

how-old-systems-heading = Chaque ligue, et pourquoi
how-old-head-league = Ligue
how-old-head-why = Pourquoi
how-old-not-verified = Aucune règle n’est enregistrée : le jour à partir duquel cette ligue compte n’a pas été vérifié.
how-old-counts = Compte { $how }.
how-old-moved = À partir de la saison { $season }, elle compte { $new } ; avant cela, { $old }.
how-old-cut-over = { $leagues } : à partir de la saison { $season }, elles comptent { $new } ; avant cela, { $old }.
how-old-by-birth-year = l’année de naissance, de janvier à décembre
how-old-by-day = ensemble les naissances du { $first } au { $last }, comme une année scolaire
how-old-grounds = Les règles mot à mot, avec leurs sources
how-old-sources = Où lire ces règles

how-old-ahead = Compétitions à venir
how-old-head-rule = Règle

how-old-pass-on = Transmettre cette page
how-old-pass-on-lead = Ce lien mène à la page avec vos choix et sans la date de naissance.
how-old-with-birth = Un lien avec la date de naissance
how-old-with-birth-lead = Quiconque a ce lien peut lire la date de naissance, et elle reste dans l’historique de chaque navigateur qui l’ouvre.

how-old-further = Que demander encore
how-old-door-eligibility = Mon enfant peut-il y jouer ?
how-old-door-eligibility-says = Une Coupe du monde, les Jeux, un championnat : la réponse d’après l’âge pour chaque édition, avec la règle et sa source.
how-old-door-competitions = Les compétitions et leurs règles
how-old-door-competitions-says = Toutes les règles d’âge enregistrées, édition par édition, et le chemin qui mène à chacune.
how-old-door-sign-in-says = Pour les familles, les clubs et les recruteurs qui ont un compte.
