# Le changement de saison d’un club
turn-seen-otherwise = Ce que le changement écrirait n’est plus ce que vous avez vu ; regardez-le de nouveau, puis écrivez-le.
turn-season-unknown = Aucune ligue n’a de saison { $season } enregistrée ; il y a { $held }. La fédération ou la personne qui gère l’installation importe d’abord les saisons des ligues.
turn-no-registration = Ce club n’a pas d’inscription { $number } qui se termine avec la saison.
turn-no-reason = { $player } part : dites pourquoi.
turn-no-such-team = { $player } ne peut pas y passer ; choisissez une équipe du club qui continue la saison prochaine et qui est du même sexe.
turn-settled-otherwise = { $player } : l’inscription s’est déjà terminée le { $day } ; annulez le changement qui l’a terminée ou corrigez l’enregistrement.
turn-by-hand-only = { $player } est dans une équipe de l’autre sexe ; changez cette inscription à la main.
turn-no-team = Il est question d’une équipe qui n’est pas de ce club.
turn-no-such-season = { $team } ne peut pas jouer cette saison ; choisissez une saison enregistrée, d’une ligue du même sexe.
turn-other-kind-of-season = Le système { $system } ne compte pas les saisons comme { $season } : l’un suit l’année civile, l’autre passe le nouvel an. Choisissez un autre système.
turn-team-without-season = { $team } : la saison { $season } de { $league } n’est pas enregistrée. La fédération ou la personne qui gère l’installation l’importe ; ou choisissez la saison d’une autre ligue, ou dites que l’équipe ne continue pas.
turn-season-without-system = { $season } : personne n’a enregistré à quelle date ses catégories changent. Choisissez le système qu’elle suit.

# Ce que devient une catégorie
turn-outcome-repeats = Reste dans la même catégorie
turn-outcome-splits = Se partage entre deux systèmes
turn-outcome-cannot-tell = Impossible à dire
turn-outcome-skips = Saute une catégorie
turn-outcome-held-back = Passe dans une catégorie inférieure
turn-outcome-ages-out = Dépasse l’âge
turn-outcome-advances = Monte d’une catégorie
turn-outcome-enters = Entre dans les catégories
turn-outcome-too-young = Encore trop jeune
turn-outcome-beyond = Au-delà des catégories
turn-note-repeats = La même catégorie une fois de plus, parce que la date limite a changé ou que la saison compte autrement.
turn-note-splits = Deux ligues du club suivent deux systèmes et placent ces joueurs dans des catégories différentes. Quelqu’un doit choisir l’équipe.
turn-note-cannot-tell = La limite passe à travers ce que l’on sait de la naissance, ou aucune règle n’est enregistrée. Rien n’est deviné.
turn-note-skips = Une catégorie est sautée, parce que la date limite a changé.
turn-note-held-back = La catégorie de la nouvelle saison est plus basse que la précédente.
turn-note-ages-out = Le club n’a pas de catégorie de jeunes au-dessus : le chemin continue vers la passerelle ou le football senior.
turn-note-advances = La catégorie suivante, comme chaque année.
turn-note-enters = À partir de cette saison, l’âge suffit pour la catégorie la plus basse.
turn-note-too-young = En dessous de la catégorie la plus basse, la saison prochaine aussi.
turn-note-beyond = Déjà hors des catégories de jeunes, ou dans une équipe au-dessus d’elles.
turn-group = { $group }
turn-group-above = au-dessus des catégories de jeunes
turn-group-below = en dessous de la catégorie la plus basse
turn-group-either = l’une de { $groups }
turn-group-unknown = inconnue
turn-missing-birth = La date de naissance manque.
turn-missing-birth-year = L’année de naissance manque.
turn-missing-birth-month = Le mois de naissance le dirait.
turn-missing-birth-day = Le jour de naissance le dirait.
turn-missing-rule = Aucune règle de ce système n’est enregistrée pour la saison.
turn-missing-system = Personne n’a dit quel système suit la ligue.

# Ce que devient une inscription
turn-deed-asked = À décider
turn-deed-by-hand = À changer à la main : une équipe de l’autre sexe
turn-deed-stays = Reste avec { $team }
turn-deed-moves = Passe à { $team }
turn-deed-leaves = Part : { $reason }
turn-deed-leaves-to = Part : { $reason }, vers { $destination }
turn-no-reason-held = sans motif enregistré
turn-head = { $club } : passage à la saison { $season }
turn-summary = { $stays ->
    [0] Aucune inscription ne continue
    [one] Une inscription continue
   *[other] { $stays } inscriptions continuent
}, { $moves ->
    [0] aucune ne passe à une autre équipe
    [one] une passe à une autre équipe
   *[other] { $moves } passent à une autre équipe
}, { $leaves ->
    [0] aucune ne se termine
    [one] une se termine
   *[other] { $leaves } se terminent
} ; { $asked ->
    [0] aucune ne reste à décider
    [one] une reste à décider et est laissée telle quelle
   *[other] { $asked } restent à décider et sont laissées telles quelles
}. { $settled ->
    [0] {""}
    [one] Une était déjà réglée.
   *[other] { $settled } étaient déjà réglées.
}{ $by_hand ->
    [0] {""}
    [one] {" "}Une reste à changer à la main.
   *[other] {" "}{ $by_hand } restent à changer à la main.
}
turn-line-groups = { $before } → { $new } (avec l’ancienne limite, { $old })
turn-nothing-to-write = Il n’y a rien à écrire.
turn-would-write = À écrire : { $add } nouvelles inscriptions et { $change } changements. Rien n’est encore écrit.
turn-written = Écrit sous le numéro { $number } : { $add } nouvelles inscriptions et { $change } changements. Cela peut être annulé pendant 30 jours.
turn-faulty = Rien ne peut être écrit tant qu’il y a des erreurs.

# Les pages
way-in-season-turn = Changer de saison
way-in-season-turn-says = Voyez qui reste, qui monte ou qui part avec l’ancienne limite et la nouvelle, puis écrivez le tout d’un coup.
turn-heading = Changement de saison
turn-lead = Qui continue avec son équipe, qui passe à une autre et qui part. Rien n’est écrit avant que vous ayez vu ce que ce serait, et tout peut être annulé.
turn-club = Club
turn-season = Passer à la saison
turn-no-seasons = Aucune saison à venir d’une ligue n’est enregistrée. La fédération ou la personne qui gère l’installation importe d’abord les saisons des ligues.
turn-none-after = Après { $seasons }, aucune saison de { $count ->
    [one] cette ligue
   *[other] ces ligues
} n’est enregistrée. La fédération ou la personne qui gère l’installation l’importe d’abord, avec un fichier de ligues.
turn-show = Montrer qui bouge
turn-teams = Les équipes et leurs ligues
turn-teams-say = Dites pour quelle catégorie est une équipe quand plusieurs jouent au même échelon ; le nom d’une équipe n’est jamais lu pour cela.
turn-team = Équipe
turn-ending = Saison qui se termine
turn-league = Jouera en
turn-league-unsaid = Pas connu : choisissez
turn-stops = Ne continue pas
turn-team-group = Catégorie, moins de
turn-group-wrong = Une catégorie est un nombre de { $youngest } à { $oldest }.
turn-systems = Les systèmes d’âge des ligues
turn-systems-say = La date limite enregistrée avec la saison de la ligue compte, sauf si vous choisissez un système ici.
turn-system = Système d’âge
turn-system-own = Enregistré : { $cut_off }
turn-system-unsaid = Rien d’enregistré : choisissez
turn-nobody = Personne que vous puissiez voir n’est inscrit dans une équipe dont la saison se termine.
turn-who-moves = Qui bouge
turn-what-is-written = Ce qui sera écrit
turn-title = Passage à la saison { $season }
turn-undo-note = Tout est écrit d’un coup et peut être annulé en entier pendant 30 jours.
turn-write = Écrire le changement
turn-look = Voir ce que cela écrit
turn-before = Jusqu’ici
turn-by-old = Ancienne limite
turn-by-new = Nouvelle limite
turn-deed = Ce qu’il en est
turn-where = Où, en cas de départ
turn-leaves-team = { $team } : { $reason }
turn-beside = { $system } : { $group }
turn-done = Le changement de saison est fait.
