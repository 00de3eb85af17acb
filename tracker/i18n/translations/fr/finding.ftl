# Questions sur l’ensemble des joueurs : par quoi elles filtrent et comptent, pourquoi quelqu’un n’y est pas, et ce qui n’est pas une question.

finding-part-answer = Âge pour l’édition
finding-part-sex = Football
finding-part-position = Poste
finding-part-foot = Pied fort
finding-part-birth-year = Année de naissance
finding-part-quarter = Trimestre de naissance
finding-part-club = Club
finding-part-region = Région
finding-part-league = Niveau du championnat
finding-part-national = Sélection la plus élevée
finding-part-gap = Période en cours
finding-part-evidence = Document de naissance
finding-part-coverage = Matchs enregistrés
finding-part-allegiance = Éligibilité pour l’association de référence
finding-part-consent = Partagé avec les recruteurs
finding-part-born-from = Naissance à partir du
finding-part-born-to = Naissance jusqu’au
finding-part-nationality = Nationalité
finding-part-minutes = Minutes sur la dernière année
finding-part-national-from = Convocation minimale
finding-part-caps-from = Sélections en A
finding-part-called-since = Dernier rassemblement au plus haut niveau national
finding-part-coverage-from = Matchs enregistrés au minimum
finding-part-words = Nom

finding-plain = { $value }
finding-not-on-record = Non enregistré
finding-none-gap = Aucune période en cours
finding-none-national = Aucune convocation enregistrée
finding-gap-record = Trou dans les matchs enregistrés
finding-gap-absence = Absence connue
finding-gap-quiet = Période calme
finding-gap-step-down = Joue à un niveau inférieur
finding-gap-thin = Peu de temps de jeu
finding-gap-national = Longtemps sans convocation
finding-sharing-with-birth = Partagé, avec le jour de naissance
finding-sharing-shared = Partagé
finding-sharing-not-shared = Non partagé
finding-evidence = { $seen ->
    [0] Aucun n’a été vu
   *[other] Vu
}
finding-coverage = { $lowest ->
    [0] Moins de 25 % des jours de saison
    [25] De 25 % à 49 % des jours de saison
    [50] De 50 % à 74 % des jours de saison
   *[75] 75 % des jours de saison ou plus
}
finding-quarter = { $quarter ->
    [1] Janvier à mars
    [2] Avril à juin
    [3] Juillet à septembre
   *[4] Octobre à décembre
}

# Pourquoi quelqu’un n’y est pas.
why-not-chosen = { $part } : « { $has } » ne fait pas partie de votre choix.
why-not-birth-unknown = Aucune naissance n’est enregistrée : personne ne peut dire si elle tombe dans la période demandée.
why-not-born-from = Naissance entre le { $first } et le { $last } ; vous demandez le { $asked } ou après.
why-not-born-to = Naissance entre le { $first } et le { $last } ; vous demandez le { $asked } ou avant.
why-not-nationality = { $count ->
    [0] Aucune nationalité n’est enregistrée
    [one] La nationalité enregistrée est { $holds }
   *[other] Les nationalités enregistrées sont { $holds }
} ; vous demandez { $asked }{ $how ->
    [only] { " " }comme seule nationalité.
    [second] { " " }après la première.
   *[any] .
}
why-not-minutes = { $has ->
    [0] Aucune minute sûre n’est enregistrée
    [one] { $has } minute sûre est enregistrée
   *[other] { $has } minutes sûres sont enregistrées
} sur la dernière année à « { $rung } » ou plus haut ; vous en demandez { $asked }.
why-not-national-from = Sélection la plus élevée enregistrée : « { $has } » ; vous demandez « { $asked } » ou plus haut.
why-not-caps-from = { $has ->
    [0] Aucune sélection en A n’est enregistrée
    [one] { $has } sélection en A est enregistrée
   *[other] { $has } sélections en A sont enregistrées
} ; vous en demandez { $asked } ou plus.
why-not-called-since = Le dernier événement avec la sélection la plus élevée date du { $has } ; vous demandez le { $asked } ou après.
why-not-called-since-unknown = Aucun événement avec une sélection n’est enregistré ; vous en demandez un le { $asked } ou après.
why-not-coverage-from = Les matchs enregistrés couvrent { $has } % des jours de saison ; vous demandez { $asked } % ou plus.
why-not-coverage-from-unknown = On ne sait pas ce que couvrent les matchs enregistrés ; vous demandez { $asked } % ou plus.
why-not-enters = { $competition } n’est pas pour le football que pratique cette personne.
why-not-words = Le nom ne contient pas « { $asked } ».

# Ce qui n’est pas une question.
question-without-edition = Indiquez l’édition et sa compétition : competition et edition sont nécessaires.
question-unknown-filter = Il n’y a pas de filtre { $name } ; il y a { $filters }.
question-unknown-choice = { $value } n’est pas un choix de { $name } ; choisissez parmi { $choices }.
question-no-number = { $name } est un nombre entier de { $lowest } à { $highest }, pas { $value }.
question-no-day = { $name } est un jour comme 2008-05-17, pas { $value }.
question-no-country = { $name } est le code de trois lettres d’une fédération, comme USA, pas { $value }.
question-too-long = { $name } accepte un texte simple de { $most } lettres au plus.
question-said-twice = { $name } est indiqué plusieurs fois ; indiquez-le une seule fois.
question-too-many-choices = On peut demander au plus { $most } choix de { $name } à la fois.
question-born-backwards = Personne n’est né du { $first } au { $last } : le premier jour vient après.
question-day-to-come = Personne ne connaît encore les règles du { $day } ; indiquez le { $today } ou un jour antérieur.
question-no-such-page = Cette réponse n’a pas de telle page ; elle commence par la première.
question-no-confederation = { $value } n’est pas une confédération ; choisissez parmi { $choices }.
question-names-somebody = Une question avec des mots d’un nom porte sur une personne et n’est pas conservée ; retirez-les.
question-not-yours = Seuls les recruteurs et les responsables peuvent interroger { $name } ; retirez-le.
question-too-costly = Cette question a pris trop de temps à la base de données et a été interrompue ; restreignez-la par { $by }.

# La réponse sous forme de liste.
list-pool = Joueurs éligibles
finding-head-answer = Selon l’âge
finding-head-born = Naissance
finding-head-nationalities = Nationalités
finding-head-minutes = Minutes senior sur la dernière année
finding-head-coverage = Matchs enregistrés (% des jours de saison)
finding-head-here = Éditions restantes ici
finding-head-everywhere = Éditions restantes en tout
finding-head-until = Ouvert ici jusqu’au

# La réponse dans le terminal.
finding-heading = { $competition }, { $edition }
finding-total = { $players ->
    [0] Personne que vous puissiez voir n’est trouvé.
    [one] { $players } personne est trouvée.
   *[other] { $players } personnes sont trouvées.
}
finding-count = { $choice } : { $players }
finding-few = moins de { $least }
finding-emptied = Sans « { $part } », il y aurait { $players ->
    [few] quelques personnes
    [0] zéro personne
    [one] { $players } personne
   *[other] { $players } personnes
}.
finding-card = { $name } : { $answer }, { $minutes ->
    [none] aucune minute senior enregistrée
    [one] { $minutes } minute senior
   *[other] { $minutes } minutes senior
} sur la dernière année, { $left ->
    [0] plus aucune édition ici
    [one] { $left } édition restante ici
   *[other] { $left } éditions restantes ici
}
finding-more = … et d’autres ; la page suivante commence par --after { $after }
finding-is-found = Cette question trouve { $name }.
finding-is-not-found = Cette question ne trouve pas { $name } :
