# Une règle d’âge posée pour beaucoup de joueurs : qui peut jouer, et ce qui changerait si la règle était autre.

# Et si
what-if-heading = Et si ? { $competition }, { $edition }
what-if-nothing-stored = Cela ne change rien aux règles, et rien n’est conservé.
what-if-as-known = La règle telle qu’elle est : { $rule }.
what-if-as-asked = La règle envisagée : { $rule }.
what-if-rule = { $window } ; { $places }
what-if-places = { $places ->
    [0] aucune place hors limite d’âge
    [one] une place hors limite d’âge
   *[other] { $places } places hors limite d’âge
}
what-if-places-unknown = on ignore s’il existe des places hors limite d’âge
what-if-counted-enters = { $players ->
    [0] Personne n’entrerait.
    [one] Un joueur entrerait.
   *[other] { $players } joueurs entreraient.
}
what-if-counted-leaves = { $players ->
    [0] Personne ne sortirait.
    [one] Un joueur sortirait.
   *[other] { $players } joueurs sortiraient.
}
what-if-counted-changes = { $players ->
    [0] Aucune réponse ne changerait autrement.
    [one] La réponse d’un joueur changerait autrement.
   *[other] La réponse de { $players } joueurs changerait autrement.
}
what-if-counted-stays = { $players ->
    [0] La réponse ne resterait la même pour personne.
    [one] La réponse reste la même pour un joueur.
   *[other] La réponse reste la même pour { $players } joueurs.
}
what-if-from-to = { $before } → { $after }
what-if-more = { $players ->
    [one] … et un autre
   *[other] … et { $players } autres
}
what-if-years-only = Vous ne pouvez connaître que l’année de naissance ; les règles ont donc été appliquées à l’année.

# Pourquoi une règle ne peut pas être déplacée ainsi
what-if-no-rule = Aucune règle n’est enregistrée pour cette édition, il n’y a donc rien à déplacer. Choisissez-en une autre.
what-if-no-window = Cette règle ne fixe aucune date de naissance, il n’y a donc aucune date limite à déplacer. Choisissez une édition qui en a une.
what-if-as-it-stands = C’est la règle telle qu’elle est : { $rule }. Déplacez une date limite ou changez le nombre de places hors limite d’âge.
what-if-no-number = Ce n’est pas un nombre de places hors limite d’âge. Donnez-en un de 0 à { $most }.
what-if-upside-down = Personne ne naît le { $first } ou après et en même temps le { $last } ou avant. Donnez une première date qui ne soit pas postérieure à la dernière.
what-if-too-early = Le { $day } est antérieur à { $year }. Donnez l’année de naissance voulue.

# La page
web-nav-what-if = Et si ?
web-what-if-heading = Et si la règle était autre ?
web-what-if-lead = Déplacez une date limite ou changez le nombre de places hors limite d’âge d’une compétition, et voyez lesquels de vos joueurs entreraient et lesquels sortiraient.
web-what-if-first = Naissance à partir du
web-what-if-last = Naissance au plus tard le
web-what-if-places = Places hors limite d’âge
web-what-if-kept = Ce que vous laissez vide reste comme le dit la règle.
web-what-if-places-wrong = Donnez un nombre entier de 0 à 99.
web-what-if-go = Voir qui entre et qui sort
web-what-if-rule-now = La règle exige
web-what-if-rule-then = Déplacée, elle exigerait
web-what-if-tally-enters = Entreraient
web-what-if-tally-leaves = Sortiraient
web-what-if-tally-changes = Autre réponse
web-what-if-tally-stays = Même réponse
web-what-if-figures = Toutes les réponses, avant et après
web-what-if-enters = Qui entrerait
web-what-if-leaves = Qui sortirait
web-what-if-changes = Pour qui la réponse changerait autrement
web-what-if-changes-note = Ils pouvaient jouer avant et après, ou bien d’un côté ou de l’autre on ne peut pas le dire.
web-what-if-before = Règle actuelle
web-what-if-after = Règle envisagée
web-what-if-players = Joueurs
web-what-if-nobody = Aucun des joueurs que vous pouvez voir n’entre dans cette compétition.
