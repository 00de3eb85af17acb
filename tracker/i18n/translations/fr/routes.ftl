# Règles en liste, et chemins : les compétitions enregistrées et la voie vers une phase finale.

rules-born-from = Naissance le { $first } ou après
rules-born-until = Naissance le { $last } ou avant
rules-born-between = Naissance du { $first } au { $last }
rules-no-limit = Sans limite d’âge
rules-no-upper-limit = Sans limite d’âge supérieure ; l’existence d’un âge minimum n’a pas été vérifiée
rules-not-held = Aucune règle d’âge n’est enregistrée, ce qui ne veut pas dire qu’il n’y en a pas
rules-overage = { $places ->
    [0] aucune place hors limite d’âge
    [one] une place hors limite d’âge
   *[other] { $places } places hors limite d’âge
}
rules-overage-not-known = on ignore s’il existe des places hors limite d’âge
rules-with-overage = { $births } ; { $overage }
rules-for-sides = Pour les sélections de la { $confederations } : { $rule }
rules-known-from = Connue depuis le { $day } : { $rule }
rules-days = { $first } – { $last }
rules-days-from = À partir du { $first }
rules-year = { $year }, dates inconnues
rules-teams = { $teams } équipes
rules-squad = Effectifs de { $players } au plus
rules-squad-between = Effectifs de { $least } à { $players }
rules-squad-alternates = { $players ->
    [one] un réserviste
   *[other] { $players } réservistes
}
rules-squad-goalkeepers = { $players ->
    [one] au moins un gardien
   *[other] au moins { $players } gardiens
}
rules-squad-per-match = { $players } inscrits par match
rules-provisional = { $said } (provisoire)
rules-cancelled = Annulée. { $note }
rules-format = Formule : { $format }
rules-note = Remarque : { $note }

rules-sex-men = Hommes
rules-sex-women = Femmes
rules-sex-men-women = Hommes et femmes
rules-entered-by = Sélections engagées : { $confederations }
rules-entered-by-all = Sélections engagées : le monde entier

rules-editions-counted = { $editions ->
    [one] Une édition
   *[other] { $editions } éditions
}
rules-known = { $sourced } de source lue, { $recalled } de mémoire
rules-counted = { $editions ->
    [one] Une édition
   *[other] { $editions } éditions
} de { $competitions ->
    [one] une compétition
   *[other] { $competitions } compétitions
}
rules-fingerprint = Empreinte du jeu de règles : { $fingerprint }

rules-head-id = ID
rules-head-competition = Compétition
rules-head-sex = Ouverte aux
rules-head-editions = Éditions
rules-head-years = Années
rules-head-sourced = Source lue
rules-head-recalled = De mémoire
rules-head-known = D’où on les connaît
rules-head-next = Prochaine édition

route-heading = Le chemin vers { $edition }
route-rule-same = Les mêmes naissances qu’en phase finale
route-rule-younger = { $years ->
    [0] Plus jeune que la phase finale : la date limite est postérieure
    [one] Plus jeune d’un an que la phase finale
   *[other] Plus jeune de { $years } ans que la phase finale
}
route-rule-older = { $years ->
    [0] Plus âgée que la phase finale : la date limite est antérieure
    [one] Plus âgée d’un an que la phase finale
   *[other] Plus âgée de { $years } ans que la phase finale
}
route-rule-narrower = La même date limite qu’en phase finale, mais les plus jeunes n’y sont pas admis
route-rule-wider = La même date limite qu’en phase finale, et de plus jeunes joueurs y sont admis
route-rule-unknown = Impossible de comparer cette règle avec celle de la phase finale
route-overage-none-here = { $places ->
    [one] Aucune place hors limite d’âge ici, une en phase finale
   *[other] Aucune place hors limite d’âge ici, { $places } en phase finale
}
route-overage-differs = Places hors limite d’âge : { $here } ici, { $places } en phase finale
route-overage-unknown = On ignore s’il y a autant de places hors limite d’âge qu’en phase finale
route-places = { $places ->
    [one] une place
   *[other] { $places } places
}
route-places-not-known = nombre de places inconnu
route-places-source = Source des places : { $source }
route-leads-to = Mène à { $edition } : { $places }
route-leads-to-how = Mène à { $edition } : { $places } ({ $how })
route-beyond = De là, le chemin mène encore à { $editions }
route-none = Aucune épreuve qualificative n’est enregistrée pour cette édition. Cela ne veut pas dire qu’il n’y en a pas eu.
route-none-of = Aucune épreuve qualificative de la { $confederation } n’est enregistrée pour cette édition. Cela ne veut pas dire qu’il n’y en a pas eu.
route-not-held-for = Les épreuves qualificatives de ces confédérations ne sont pas enregistrées : { $confederations }.

route-door-open-open = Ouverte ici et en phase finale
route-door-open-place = Ouverte ici, en phase finale seulement hors limite d’âge
route-door-open-closed = Ouverte ici, fermée en phase finale
route-door-place-open = Ici seulement hors limite d’âge, ouverte en phase finale
route-door-place-place = Hors limite d’âge, ici et en phase finale
route-door-place-closed = Ici hors limite d’âge, fermée en phase finale
route-door-closed-open = Fermée ici, ouverte en phase finale
route-door-closed-place = Fermée ici, en phase finale hors limite d’âge
route-door-closed-closed = Fermée ici et en phase finale
route-door-cannot-tell = Impossible de dire si elle est ouverte ici et en phase finale

web-nav-competitions = Compétitions
web-competitions-heading = Les compétitions et leurs règles d’âge
web-competitions-lead = { $counted }. Chaque règle a sa source, et celles qui ne sont citées que de mémoire sont signalées.
web-competitions-coming = Encore à jouer
web-competitions-others = Sans édition à venir enregistrée
web-competitions-all = Toutes les compétitions
web-rules-heading = Les règles dans un fichier
web-rules-says = Toutes les règles dans un fichier JSON, à garder ou à vérifier. L’empreinte change avec chaque règle et figure sur tous les rapports.
web-rules-get = Télécharger les règles
web-edition-behind = Remarques et sources
web-edition-route = Le chemin vers cette édition : { $edition }
web-route-finals = La phase finale
web-route-steps = Les épreuves qualificatives, dans l’ordre
web-route-born-hint = Voyez quelles étapes sont ouvertes à une naissance : 2008-05-17, 2008-05 ou seulement 2008. Rien de ce que vous tapez n’est conservé.
web-route-side-hint = Seulement les étapes où ses sélections sont engagées.
web-route-side-all = Toutes les confédérations
web-route-go = Montrer le chemin
web-route-provisional = Ce qui est signalé comme provisoire est cité de mémoire et n’a pas encore été lu dans le règlement.
web-route-of-answer = Le chemin vers cette phase finale
