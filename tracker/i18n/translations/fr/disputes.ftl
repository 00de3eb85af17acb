# Données qu’une famille conteste : la mention à côté de la valeur et ce qui en est dit jusqu’à la clôture de la demande.

dispute-mark = contesté
dispute-beside = { $what } ({ dispute-mark })
dispute-heading = Données contestées
dispute-some = { $records ->
    [one] Une donnée est contestée et signalée comme telle partout où elle figure.
   *[other] { $records } données sont contestées et signalées comme telles partout où elles figurent.
}
dispute-some-told = { $records ->
    [one] La famille dit qu’une donnée est inexacte. Elle porte la mention « contesté » jusqu’à la clôture de la demande.
   *[other] La famille dit que { $records } données sont inexactes. Elles portent la mention « contesté » jusqu’à la clôture de leurs demandes.
}
dispute-changes-nothing = D’ici là, tout est compté et décidé d’après les données telles qu’elles sont.
dispute-head-record = Donnée
dispute-head-field = Ce qui est contesté
dispute-head-since = Contesté depuis
dispute-head-stand = État
dispute-unanswered = La famille dit que c’est inexact ; le club n’a pas encore répondu.
dispute-answered = La famille dit que c’est inexact ; le club a répondu et la demande reste ouverte.
dispute-about-player = Données personnelles
dispute-about-registration = Licence avec { $team } à partir du { $day }
dispute-about-appearance = Match contre { $opponent } du { $day }
dispute-about-season-total = Total de la saison, { $season }
dispute-about-call-up = Convocation avec { $side }, { $day }
dispute-about-absence = Absence à partir du { $day }
dispute-about-nationality = Nationalité { $country }
dispute-field = { $field ->
    [appearances] matchs joués
    [basis] comment elle a été acquise
    [born] date de naissance
    [competition] compétition
    [country] pays
    [date] jour
    [destination] où le joueur est allé
    [ends] dernier jour
    [exit_reason] raison de la fin
    [foot] pied fort
    [kind] type de convocation
    [match] quel match
    [matches] nombre de matchs
    [minutes] minutes
    [missing] autre chose, ou quelque chose qui manque
    [name] nom
    [nature] définitif ou prêt
    [official] match officiel ou amical
    [opponent] adversaire
    [position] poste
    [reason] motif
    [season] quelle saison
    [selection] rôle dans le match
    [sex] football féminin ou masculin
    [side] quelle sélection
    [since] premier jour
    [starts] premier jour
    [team] quelle équipe
    [until] dernier jour
   *[other] toute la donnée
}
dispute-line = Contesté depuis le { $since } : { $record }, { $field }.
dispute-birth-mark = naissance contestée
report-term-disputed = Contesté
report-definition-disputed = La donnée est contestée et la demande n’est pas close. Elle est montrée et comptée telle qu’elle est.
