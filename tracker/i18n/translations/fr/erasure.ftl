# Effacer tout ce qui est conservé sur un joueur.

people-erased = Le joueur { $number } a été effacé : { $rows ->
    [one] une ligne supprimée
   *[other] { $rows } lignes supprimées
}, { $accounts ->
    [0] aucun compte vidé.
    [one] un compte vidé.
   *[other] { $accounts } comptes vidés.
}
