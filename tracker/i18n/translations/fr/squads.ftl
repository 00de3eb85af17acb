# Listes de joueurs face aux limites d’une édition : leur lecture, et ce que chaque équipe utilise, enfreint ou laisse ouvert.

# La ligne d’une équipe
squad-no-team = (équipe non indiquée)
squad-side-female = femmes
squad-side-male = hommes
squad-players = { $count ->
    [one] { $count } joueur
   *[other] { $count } joueurs
}
squad-within-age = { $count } dans la limite d’âge
squad-named-overage = { $count } hors limite d’âge : { $names }
squad-named-too-old = { $count } trop âgés : { $names }
squad-named-too-young = { $count } sous l’âge minimum : { $names }
squad-named-cannot-tell = Impossible à dire pour { $count } : { $names }
squad-named-alternates = Réservistes, non comptés : { $names }
squad-named-replaced = Remplacés, plus comptés : { $names }

# Infractions
squad-and-more = { $first } et { $count } de plus

squad-breach-overage-places = Infraction : { $used ->
    [one] un joueur plus âgé
   *[other] { $used } joueurs plus âgés
} pour { $limit ->
    [0] aucune place hors limite d’âge.
    [one] une place hors limite d’âge.
   *[other] { $limit } places hors limite d’âge.
}
squad-breach-too-young = Infraction : { $used ->
    [one] un joueur n’a pas
   *[other] { $used } joueurs n’ont pas
} l’âge minimum.
squad-breach-squad-size = Infraction : { $used } joueurs dans une liste de { $limit } au plus.
squad-breach-alternates = Infraction : { $used } remplaçants de réserve là où { $limit ->
    [0] aucun n’est admis.
    [one] un seul est admis.
   *[other] { $limit } sont admis.
}
squad-breach-squad-too-small = Infraction : { $used ->
    [0] aucun joueur
    [one] un joueur
   *[other] { $used } joueurs
} dans une liste de { $limit } au moins.
squad-breach-goalkeepers = Infraction : { $used ->
    [0] aucun gardien
    [one] un gardien
   *[other] { $used } gardiens
} là où il en faut { $limit }.
squad-as-listed = Selon la liste : elle ne marque pas qui est remplaçant de réserve.
squad-on = Il en était ainsi le { $days }.
squad-day = { $day }

# Questions ouvertes
squad-question-overage-places = Ouvert : { $used ->
    [0] aucun joueur plus âgé
    [one] un joueur plus âgé
   *[other] { $used } joueurs plus âgés
}{ $possible ->
    [0] {""}
   *[other] {" "}et jusqu’à { $possible } de plus
} pour { $limit ->
    [0] aucune place hors limite d’âge.
    [one] une place hors limite d’âge.
   *[other] { $limit } places hors limite d’âge.
}
squad-question-too-young = Ouvert : { $used ->
    [0] aucun joueur n’est
    [one] un joueur est
   *[other] { $used } joueurs sont
} sous l’âge minimum{ $possible ->
    [0] .
   *[other] , et jusqu’à { $possible } de plus pourraient l’être.
}
squad-question-squad-too-small = Ouvert : { $used } joueurs, et jusqu’à { $possible } de plus, dans une liste de { $limit } au moins.
squad-question-goalkeepers = Ouvert : { $used ->
    [0] aucun gardien certain
    [one] un gardien certain
   *[other] { $used } gardiens certains
}, là où il en faut { $limit }.
squad-why-births = Cela dépend de dates de naissance qui ne sont pas entièrement connues.
squad-why-positions = Cela dépend de joueurs dont le poste n’est pas connu.
squad-why-exchanges = Cela dépend d’échanges de joueurs dont le jour n’est pas connu.

# Sous les équipes
squad-limit-places = Places hors limite d’âge : { $count ->
    [0] aucune
   *[other] { $count }
}.
squad-limit-size = Liste : { $count } joueurs au plus{ $alternates ->
    [0] .
    [one] , et un réserviste à part.
   *[other] , et { $alternates } réservistes à part.
}
squad-not-known-overage-places = Le nombre de places hors limite d’âge n’est pas connu : leur dépassement n’est pas jugé.
squad-not-known-squad-size = Le nombre de joueurs autorisé n’est pas connu : la taille de la liste n’est pas jugée.
squad-not-marked = La liste ne marque pas les réservistes ; tous ceux qui y figurent comptent.
squad-left-out-other-sex = Laissées de côté, car hors de cette compétition : { $count ->
    [one] { $count } ligne de l’autre sexe.
   *[other] { $count } lignes de l’autre sexe.
}
squad-left-out-other-edition = Laissées de côté, car d’une autre édition : { $count ->
    [one] { $count } ligne.
   *[other] { $count } lignes.
}
squad-left-out-other-competition = Laissées de côté, car d’une autre compétition : { $count ->
    [one] { $count } ligne.
   *[other] { $count } lignes.
}
squad-left-out-staff = Laissées de côté, car encadrement et non joueurs : { $count ->
    [one] { $count } ligne.
   *[other] { $count } lignes.
}
squad-left-out-repeated = Laissées de côté, car répétant la même chose du même joueur : { $count ->
    [one] { $count } ligne.
   *[other] { $count } lignes.
}
squad-remark = { $player }, ligne { $row } : { $said }
squad-more-remarks = Et { $count } autres du même genre ; --json les donne toutes.
squad-namesake = Une autre ligne porte ce nom, et aucune date de naissance exacte ne dit si les deux sont un même joueur ; les deux comptent. S’il s’agit d’un seul, retirez une ligne.
squad-days-not-read = Non lu, faute d’une colonne de statut qui dise de quoi sont les jours : { $count ->
    [one] la colonne { $names }.
   *[other] les colonnes { $names }.
}
squad-competition-named = La liste se dit de « { $named } », ce qui ne ressemble pas à { $asked } ; elle a été comparée à cette dernière.
squad-birth-missing-count = Sans date de naissance : { $count ->
    [one] { $count } joueur.
   *[other] { $count } joueurs.
}
squad-birth-two-ways-count = Date de naissance lisible de deux façons : { $count ->
    [one] { $count } joueur. Une réponse n’est donnée que si les deux concordent.
   *[other] { $count } joueurs. Une réponse n’est donnée que là où les deux concordent.
}
squad-birth-by-age-count = Sans date de naissance, bornée par l’âge : { $count ->
    [one] { $count } joueur.
   *[other] { $count } joueurs.
}

# Ce que l’on sait d’une naissance
squad-birth-missing = Il n’y a pas de date de naissance.
squad-birth-unreadable = « { $text } » n’est pas une date : écrivez-la comme 1994-02-18, ou avec le nom du mois.
squad-birth-no-day = « { $text } » n’est pas un jour du calendrier : corrigez le mois ou le jour.
squad-birth-early = « { $text } » est antérieur à { $first } et ne peut être la naissance d’un joueur : corrigez l’année.
squad-birth-future = « { $text } » est postérieur à aujourd’hui, { $day } : corrigez la date.
squad-birth-two-ways = « { $text } » peut être le { $earliest } ou le { $latest }.
squad-birth-against-order = « { $text } » ne peut se lire dans l’ordre { $order } : corrigez la date, ou indiquez l’ordre de la colonne.
squad-birth-against-stated = « { $text } » n’est pas écrite dans l’ordre indiqué.
squad-birth-by-age = Il n’y a pas de date de naissance ; elle est bornée par l’âge de { $age } ans le { $day }.
squad-age-unreadable = Il n’y a pas de date de naissance, et « { $text } » n’est pas un âge en années entières.

# L’ordre du jour et du mois
squad-dates = Dates : { $why }
date-order-dmy = jour, mois, année
date-order-mdy = mois, jour, année
date-order-ymd = année, mois, jour
date-order-ydm = année, jour, mois
date-order-none = aucune n’a le jour et le mois en chiffres ; leur ordre ne se pose pas.
date-order-no-matter = chacune est le même jour, que le jour ou le mois vienne en premier.
date-order-stated = lues comme { $order }, ainsi qu’indiqué{ $against ->
    [0] .
    [one] . Une date ne peut se lire ainsi et reste ouverte.
   *[other] . { $against } dates ne peuvent se lire ainsi et restent ouvertes.
}
date-order-cannot-be = aucune n’est écrite dans l’ordre indiqué.
date-order-decided = lues comme { $order } : { $decisive ->
    [one] une date ne peut
   *[other] { $decisive } dates ne peuvent
} se lire dans un autre ordre, et { $both ->
    [0] aucune ne se lit
    [one] une se lit
   *[other] { $both } se lisent
} des deux façons.
date-order-as-written = lues comme année, mois, jour, ainsi que s’écrivent les dates qui commencent par l’année. { $both ->
    [one] Une se lit
   *[other] { $both } se lisent
} des deux façons, trop peu pour en douter.
date-order-open = la colonne admet aussi bien { $first } que { $second }. { $both ->
    [one] Une date se lit
   *[other] { $both } dates se lisent
} des deux façons, et aucun jour qui existe au calendrier ne dépasse le 12. Indiquez l’ordre avec --date-order.
date-order-not-believed = la colonne admet aussi bien { $first } que { $second }. { $both } dates se lisent des deux façons, et aucun jour qui existe au calendrier ne dépasse le 12. Parmi de vrais jours, trois sur cinq le dépassent : jour et mois ont pu être échangés, et ce qui ne convenait pas perdu. Indiquez l’ordre avec --date-order.
date-order-disagrees = aucun ordre ne convient à toutes. { $by_month ->
    [0] Aucune date n’admet
    [one] Une date n’admet
   *[other] { $by_month } dates n’admettent
} que { $first }, { $by_day ->
    [one] une
   *[other] { $by_day }
} que { $second }, et { $both ->
    [0] aucune ne se lit
    [one] une se lit
   *[other] { $both } se lisent
} des deux façons. Indiquez l’ordre avec --date-order, ou corrigez la colonne.
