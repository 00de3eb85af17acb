# Colonnes d’une feuille quelconque : ce que chacune signifie, pourquoi, et ce qu’il faut demander.

# Ce que peut signifier une colonne
meaning-id = numéro du joueur
meaning-fifa-id = numéro FIFA
meaning-name = nom
meaning-name-family-first = nom, nom de famille en premier
meaning-given-name = prénom
meaning-middle-name = deuxième prénom
meaning-patronymic = nom formé sur celui du père
meaning-infix = particule du nom
meaning-family-name = nom de famille
meaning-second-family-name = second nom de famille
meaning-suffix = suffixe du nom
meaning-known-as = surnom
meaning-local-name = nom dans une autre écriture
meaning-sex = sexe
meaning-born = date de naissance
meaning-birth-year = année de naissance
meaning-age = âge
meaning-age-group = catégorie d’âge
meaning-graduation-year = année de fin d’études
meaning-grade = classe
meaning-nationalities = nationalité
meaning-position = poste
meaning-second-position = second poste
meaning-foot = pied fort
meaning-shirt-number = numéro de maillot
meaning-shirt-size = taille de tenue
meaning-height = taille
meaning-weight = poids
meaning-club = club
meaning-team = équipe
meaning-registered-from = premier jour de la licence
meaning-registered-until = dernier jour de la licence
meaning-nature = prêt ou définitif
meaning-exit-reason = motif du départ
meaning-destination = destination
meaning-league = championnat
meaning-season = saison
meaning-division = division
meaning-source = origine du numéro
meaning-role = fonction
meaning-non-player = si la ligne est celle d’un non-joueur
meaning-country = pays de l’adresse ou du club
meaning-birthplace = lieu de naissance
meaning-email = adresse électronique
meaning-phone = téléphone
meaning-address = adresse
meaning-guardian = responsable légal
meaning-emergency = contact d’urgence
meaning-school = école
meaning-medical = santé
meaning-played-on = jour du match
meaning-opponent = adversaire
meaning-competition = compétition
meaning-competitive = si officiel
meaning-selection = rôle dans le match
meaning-minutes = minutes
meaning-appearances = matchs joués
meaning-caps = sélections nationales
meaning-goals = buts et cartons
meaning-on-bench = sur le banc ou non
meaning-fielded = a joué ou non
meaning-edition = année du tournoi
meaning-first-day = premier jour
meaning-last-day = dernier jour
meaning-reason = motif
meaning-national-side = sélection nationale avec son âge
meaning-moved-on = jour du transfert
meaning-from-club = club quitté
meaning-to-club = club rejoint
meaning-move = type de transfert
meaning-association = fédération
meaning-category = sélection nationale
meaning-kind = type de convocation
meaning-note = remarque

# Avec quelle certitude
mapping-column-sure = « { $column } » → { $meaning } : { $why } ({ $samples })
mapping-column-likely = « { $column } » → sans doute { $meaning } : { $why } ({ $samples })
mapping-column-left = « { $column } » ({ $meaning }) n’est pas reprise : { $why } ({ $samples })
mapping-column-unknown = « { $column } » n’est pas reprise : { $why } ({ $samples })
mapping-column-asked = « { $column } » n’est pas claire et fait l’objet d’une question ci-dessous ({ $samples })
mapping-of-guardian =
    { $guardian ->
        [mother] responsable légal (mère) : { $part }
        [father] responsable légal (père) : { $part }
       *[other] responsable légal ({ $guardian }) : { $part }
    }

# Pourquoi
mapping-why-template = l’en-tête est celui du format d’importation.
mapping-why-said = vous l’avez dit.
mapping-why-remembered = cela a déjà été dit des mêmes en-têtes.
mapping-why-heading = l’en-tête le dit et les cellules concordent.
mapping-why-heading-alone = l’en-tête le dit ; aucune cellule ne le confirme.
mapping-why-heading-doubted = l’en-tête le dit, mais la plupart des cellules ne peuvent pas être lues ainsi.
mapping-why-beside = l’en-tête peut signifier plusieurs choses ; les autres colonnes et les cellules indiquent : { $meaning }.
mapping-why-cells = l’en-tête est inconnu, mais les cellules sont claires.
mapping-why-overruled = l’en-tête dit { $said }, mais les cellules sont : { $meaning }.
mapping-why-unknown = personne ne connaît cet en-tête et les cellules n’en disent rien.
mapping-why-empty = personne ne connaît cet en-tête et la colonne est vide.
mapping-why-another = « { $column } » le dit déjà.
mapping-why-shared-number = plusieurs noms partagent un numéro : ce n’est donc pas celui du joueur.
mapping-why-third-guardian = la ligne d’un joueur a de la place pour deux responsables : importez les autres comme fichier de responsables.
mapping-why-career-caps = les sélections de toute une carrière n’ont pas de jours et ne sont pas comptées une seconde fois.
mapping-why-no-place = ce type de fichier ne lui réserve aucune place.
mapping-why-graduation = une année de fin d’études n’est pas une date de naissance.
mapping-why-age = un âge sans le jour où il était exact n’est pas une date de naissance.
mapping-why-age-group = la catégorie découle de la naissance et des règles d’une saison, jamais l’inverse.
mapping-why-guardian = d’un responsable, on reprend le nom, l’adresse électronique et le téléphone, et rien d’autre.
mapping-why-national-side = ce sont des sélections nationales et non des équipes d’un club.
mapping-why-no-club = cela relève d’une licence, et aucun club n’est nommé.
mapping-why-league-and-season = un championnat et sa saison vont ensemble, et il manque l’un des deux.

# Ce qui est demandé
mapping-ask-which = Que contient « { $column } » : { $first } ou { $second } ?
mapping-ask-whether = Personne ne connaît l’en-tête « { $column } », et ses cellules pourraient être : { $meaning }. Est-ce le cas ?
mapping-ask-twins = « { $first } » et « { $second } » signifient la même chose et ne concordent pas : laquelle faut-il laisser de côté ?
mapping-ask-club = « { $column } » nomme des équipes, mais aucune colonne ne nomme leur club : quel est-il, ou sont-ce les clubs eux-mêmes ?
mapping-ask-club-of-all = Aucune colonne ne nomme le club : quel est-il, ou quelle colonne le nomme ?
mapping-ask-since = Des clubs ou des équipes sont nommés, mais pas depuis quand : quel est le premier jour de ces licences ?
mapping-ask-name = Aucune colonne ne contient les noms des joueurs : laquelle parmi celles-ci ? { $found }
mapping-ask-number = Aucune colonne ne contient les numéros des joueurs : laquelle parmi celles-ci ? { $found }
mapping-ask-sex = Aucune colonne ne dit s’il s’agit de filles ou de garçons : lesquels ?
mapping-ask-caps = Les sélections de « { $column } » sont-elles celles de cette équipe ces jours-là, ou celles de toute une carrière ?
mapping-ask-all = Aucune colonne ne dit « { $column } » : qu’est-ce dans toutes les lignes, ou quelle colonne le dit ?
mapping-ask-order = Que vient en premier dans « { $column } », le jour ou le mois ? De ses dates : { $why }
mapping-ask-letter = Que signifie « { $letter } » dans « { $column } » : filles ou garçons ?

# Comme une personne le lit
mapping-columns = Comment les colonnes sont lues :
mapping-questions = { $count ->
    [one] Une question :
   *[other] { $count } questions :
}
mapping-answers = Répondez par l’une de ces options : { $answers }
mapping-asked = Rien n’a été écrit. Répondez aux questions et importez de nouveau.
mapping-staff = { $count ->
    [one] 1 ligne concerne une personne qui ne joue pas et est laissée de côté
   *[other] { $count } lignes concernent des personnes qui ne jouent pas et sont laissées de côté
}
mapping-no-heading = La première ligne ressemble à une personne et non à un en-tête : ajoutez au-dessus une ligne qui dise ce qu’est chaque colonne.

# Years of two digits
import-short-year = « { $text } » n’est pas une date possible dans l’ordre de sa colonne : écrivez l’année avec quatre chiffres.
date-order-short = les années ont deux chiffres. { $count ->
    [one] Une date est possible dans plusieurs ordres.
   *[other] { $count } dates sont possibles dans plusieurs ordres.
} Nommez l’ordre avec --date-order.
