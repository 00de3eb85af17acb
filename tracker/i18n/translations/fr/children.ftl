# L’accueil d’une famille : une fiche par enfant, la chose à savoir, et ce qui a changé depuis la dernière visite.

children-stage = Étape
children-last-match = Dernier match enregistré
children-no-match = Nous n’avons aucune donnée
children-against = contre { $opponent }
children-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
children-next-window = Prochaine compétition ouverte par l’âge
children-window = Compétition ouverte par l’âge
children-window-year = en { $year }, jours non connus
children-no-window = Aucune enregistrée
children-ways = Pour continuer
children-way-page = Parcours
children-way-windows = Compétitions et calendrier
children-waits-heading = En attente du club
children-waits = { $club } doit encore confirmer que vous représentez un enfant. D’ici là, rien du dossier n’est montré, ni à qui il est. Demandez à la direction du club de le confirmer : un clic y suffit.
children-waits-nowhere = Un club doit encore confirmer que vous représentez un enfant. D’ici là, rien du dossier n’est montré, ni à qui il est. Demandez à la direction du club de l’enfant de le confirmer.
children-waits-own = { $club } doit encore confirmer que cet accès est celui de la personne qui joue. Demandez à la direction du club de le confirmer.
children-waits-own-nowhere = Un club doit encore confirmer que cet accès est celui de la personne qui joue. Demandez à votre club de le confirmer.

thing-answer-waits = { $count ->
    [one] Le club a répondu à une correction et attend votre réponse.
   *[other] Le club a répondu à { $count } corrections et attend votre réponse.
}
thing-of-age-soon = Le { $day }, { $player } atteint la majorité. Dès lors, cette personne seule décide de son dossier.
thing-of-age-soon-own = Le { $day }, vous atteignez la majorité. Dès lors, vous seul ou seule décidez de votre dossier.
thing-quiet = Une période calme dure depuis le { $day } : aucun match au niveau de son âge n’est enregistré. Cela dit combien de temps, et non pourquoi.
thing-window-opens = { $about }, commence le { $day } et est ouverte par l’âge.
thing-window-closes = { $about }, est ouverte par l’âge jusqu’au { $day }.
thing-record-gap = Nous n’avons aucune donnée depuis le { $day }. Le club peut dire si elles doivent encore arriver.
thing-no-birth = Le jour de naissance n’est pas enregistré ; certaines questions d’âge restent donc sans réponse.
thing-no-matches = Nous n’avons encore aucune donnée de match.
thing-nothing = Rien n’attend votre réponse.
thing-way-answer = Lire la réponse
thing-way-gaps = Ce que nous en savons
thing-way-windows = Toutes les compétitions par âge

changes-heading = Ce qui a changé
changes-never = Vous n’avez pas encore ouvert ce dossier.
changes-first = C’est votre première visite à ce dossier. Dès la prochaine, il sera dit ici ce qui a changé entre-temps.
changes-none = Rien n’a changé depuis votre dernière visite, le { $day }.
changes-some = { $count ->
    [one] Un changement depuis votre dernière visite, le { $day }
   *[other] { $count } changements depuis votre dernière visite, le { $day }
}
change-matches = { $count ->
    [one] Un match nouvellement enregistré : { $day }, contre { $about }
   *[other] { $count } matchs nouvellement enregistrés, le dernier le { $day } contre { $about }
}
change-minutes = { $minutes ->
    [one] { $minutes } minute connue
   *[other] { $minutes } minutes connues
}
change-totals = { $count ->
    [one] Un total de saison nouvellement enregistré : { $about }
   *[other] Les totaux de { $count } saisons nouvellement enregistrés
}
change-call-ups = { $count ->
    [one] Une convocation nouvellement enregistrée : { $about }, { $day }
   *[other] { $count } convocations nouvellement enregistrées, la dernière : { $about }, { $day }
}
change-team = { $count ->
    [one] Une inscription dans une équipe est nouvelle ou a changé
   *[other] { $count } inscriptions dans des équipes sont nouvelles ou ont changé
}
change-absences = { $count ->
    [one] Une absence nouvellement enregistrée
   *[other] { $count } absences nouvellement enregistrées
}
change-nationalities = { $count ->
    [one] Une nationalité nouvellement enregistrée : { $about }
   *[other] { $count } nationalités nouvellement enregistrées
}
change-answered = { $count ->
    [one] Le club a répondu à une correction le { $day }
   *[other] Le club a répondu { $count } fois à des corrections, la dernière fois le { $day }
}
change-corrected = { $count ->
    [one] Une donnée a été corrigée par un envoi du club, le { $day }
   *[other] { $count } données ont été corrigées par des envois du club, le dernier le { $day }
}
change-taken-back = { $count ->
    [one] Le club a annulé un de ses envois le { $day } ; ce qu’il avait apporté n’y est plus
   *[other] Le club a annulé { $count } de ses envois, le dernier le { $day } ; ce qu’ils avaient apporté n’y est plus
}
change-joined = { $count ->
    [one] Un autre dossier s’est révélé être celui de la même personne et fait partie de celui-ci depuis le { $day }
   *[other] { $count } autres dossiers se sont révélés être ceux de la même personne et font partie de celui-ci
}
change-consents = { $count ->
    [one] Une autre personne de la famille a accepté, refusé ou retiré quelque chose le { $day }
   *[other] Une autre personne de la famille a accepté, refusé ou retiré quelque chose { $count } fois
}
change-guardians = { $count ->
    [one] Qui représente la personne qui joue a changé le { $day }
   *[other] Qui représente la personne qui joue a changé { $count } fois
}
change-shared = { $count ->
    [one] Une autre personne de la famille a créé un lien vers le rapport, le { $day }
   *[other] Une autre personne de la famille a créé { $count } liens vers le rapport, le dernier le { $day }
}
change-looks = { $count ->
    [one] Quelqu’un a ouvert le dossier pour la première fois, le { $day }
   *[other] { $count } personnes ont ouvert le dossier pour la première fois, la dernière le { $day }
}
change-opened = { $count ->
    [one] Le rapport a été ouvert par un lien, le { $day }
   *[other] Le rapport a été ouvert par { $count } liens, la dernière fois le { $day }
}

part-nav = Parties de cette page
part-pathway = Parcours
part-minutes = Minutes
part-national = Sélection
part-eligibility = Âge
part-records = Données
part-sharing = Qui le voit
part-tools = Plus
ways-family-heading = Qui le voit
ways-staff-heading = Aussi sur cette fiche
ways-who = Responsables légaux, accords, club et recruteurs
ways-guardians = Qui représente la personne qui joue, et depuis quand
ways-looks = Par personne et par jour, à quel titre et pourquoi
ways-cases = Dites quoi, et suivez ce que répond le club
ways-cases-staff = Ce que la famille dit inexact, et ce qui a été répondu
ways-documents = Quels documents le club a vus, jamais une copie
ways-absence = Les jours d’absence, sans motif qui en dise plus
ways-beside = Jusqu’à trois parcours sur un même axe d’âge
ways-records = Un fichier de tout, ou l’effacement définitif
