# Lacunes d’un joueur, d’un club et d’une fédération : titres et ce qui n’est pas dit ; les chiffres parlent dans cohorts.ftl.

gaps-of = { $name }, { $sex ->
    [female] football féminin
   *[male] football masculin
}, au { $day }
gaps-player-title = { $name }, au { $day }
gaps-counted = { $n ->
    [one] Une personne est comptée.
   *[other] { $n } personnes sont comptées.
}
gaps-nobody = Personne que vous puissiez voir n’est enregistré ici.
gaps-none = Aucune lacune n’est signalée sur ce parcours.
gaps-detail = { $sentence } { $evidence }
gaps-peers-age = La dernière année n’est pas comparée à celle des autres : l’âge n’est pas certain.
gaps-peers-today = La dernière année n’est comparée à celle des autres qu’à la date d’aujourd’hui.
gaps-peers-withheld = La dernière année n’est pas comparée à d’autres : il faudrait l’âge exact, et le jour de naissance ne vous est pas communiqué.
gaps-some-out-of-sight = Seules les personnes que vous pouvez voir sont comptées. La part des moins de 21 ans n’est pas calculée sur une partie d’une équipe.
gaps-counted-not-named = Toutes les personnes qui ont été inscrites au club sont comptées, y compris celles qui l’ont quitté. Les listes ne nomment que celles qui le sont ce jour-là ; ce qui laisserait voir quelques personnes parties n’est pas montré.
gaps-leavers-out-of-sight = Les personnes qui ont quitté le club échappent à votre vue. Ce qui les demande n’est pas calculé : entonnoir, rotation, productivité et repère par âge.
gaps-years-only = Vous ne pouvez connaître que l’année de naissance. Les trimestres de naissance, le repère par âge et le temps jusqu’aux débuts ne sont pas calculés.
gaps-trainees = { $n ->
    [one] Une personne a passé ici une saison de formation entre 15 et 21 ans.
   *[other] { $n } personnes ont passé ici une saison de formation entre 15 et 21 ans.
}
gaps-registered = { $n ->
    [one] Une personne est licenciée ici ce jour-là.
   *[other] { $n } personnes sont licenciées ici ce jour-là.
}
gaps-head = { $part ->
    [club-funnel] Du football des jeunes au football senior
    [national-funnel] Des sélections de jeunes à la sélection senior
    [looking-back] En regardant en arrière
    [clubs] Clubs des personnes qui ont percé
    [bridges] Passerelles des personnes qui ont percé
    [turnover] Rotation
    [lags] De la fin du football U19 au football senior
    [debut] Temps jusqu’aux débuts en senior
    [benchmark] Minutes en senior selon l’âge
    [quarters] Naissances par trimestre
    [u21] Minutes des jeunes
    [quota] Quota de minutes jeunes du championnat
    [productivity] Ce que jouent les personnes formées ici
    [ageing] Qui dépasse l’âge dans les douze prochains mois
    [cohort] Par année de naissance
    [region] Par région
    [club] Par club
    [quarter] Par trimestre de naissance
    [routes] La passerelle selon la voie
    [trained] Les clubs côte à côte
    [coverage] Ce qui est enregistré
   *[literature] Pour situer, dans la littérature
}
gaps-on-rail = { $rail ->
    [club] Par les clubs.
   *[national] Par les sélections.
} { $sentence }
gaps-stays = Qui reste : de { $team } en { $season }, { $share } étaient encore dans l’effectif trois saisons plus tard.
gaps-in-season = Saison commencée en { $year } : { $sentence }
gaps-quota = { $rule }, { $edition } : { $answer }. Minutes de { $n } personnes en { $league } { $season }.
gaps-quota-born = Naissance en { $year } : { $minutes } minutes
gaps-quota-born-unknown = Année de naissance inconnue : { $minutes } minutes
gaps-team = { $team } : { $sentence }
gaps-way = { $name } : { $n } sur { $of }
gaps-no-way = Aucun club, aucune passerelle n’a servi assez souvent pour être montré.
gaps-benchmark-at = { $middle ->
    [0] À { $age } ans, la moitié de { $n } personnes n’avait aucune minute en senior, et la moitié centrale entre { $low } et { $high }.
   *[other] À { $age } ans, la moitié de { $n } personnes avait au plus { $middle } minutes en senior, et la moitié centrale entre { $low } et { $high }.
}
gaps-quarters = Trimestres : { $first }, { $second }, { $third } et { $last } naissances.
gaps-ages-out = { $what } : { $n ->
    [one] une personne
   *[other] { $n } personnes
}
gaps-nobody-ages-out = Personne, pour autant que les naissances soient connues.
gaps-group = { $name } ({ $n ->
    [one] une personne
   *[other] { $n } personnes
})
gaps-quarter = Trimestre { $number }
gaps-groups-hidden = { $count ->
    [one] Un autre groupe n’est pas montré, car trop peu de ses membres peuvent être comptés.
   *[other] { $count } autres groupes ne sont pas montrés, car trop peu de leurs membres peuvent être comptés.
}
gaps-groups-unknown = { $count ->
    [one] Une personne n’est
   *[other] { $count } personnes ne sont
} dans aucun groupe : rien de ce qui est enregistré ne dit lequel.
