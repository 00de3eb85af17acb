# Les pages des questions conservées.

web-saved-heading = Questions conservées
web-saved-lead = Les questions sur le vivier que vous conservez. Personne d’autre ne les lit. Chacune dit qui est nouveau dans sa réponse depuis que vous avez dit l’avoir vue.
web-saved-empty = Vous ne conservez encore aucune question. Posez-en une sur le vivier ; sous la réponse, vous pouvez la conserver sous un nom.
web-saved-new-unnamed = Qui est nouveau
web-saved-asked-no-more = Ne peut plus être posée
web-saved-not-counted = Non comptée maintenant
web-saved-too-many = Trop nombreux pour dire qui est nouveau
web-saved-how-many-new = { $players ->
    [0] Personne de nouveau
    [one] { $players } nouveau
   *[other] { $players } nouveaux
}
web-saved-in-answer = { $players ->
    [0] personne dans la réponse
   *[other] { $players } dans la réponse
}
web-saved-last-seen = vue la dernière fois le { $day }
web-saved-before = Retour
web-saved-keep-heading = Conserver cette question
web-saved-keep-lead = Elle dira qui est nouveau dans sa réponse. Ceux qu’elle trouve maintenant comptent comme vus.
web-saved-name = Nom de la question
web-saved-name-long = Le nom est trop long ; 80 caractères suffisent.
web-saved-keep = Conserver
web-saved-way = Vos questions conservées
web-saved-own = Les questions que vous conservez
web-saved-whole = Voir la réponse entière
web-saved-new = { $players ->
    [0] Personne de nouveau depuis le { $day }
    [one] { $players } nouveau depuis le { $day }
   *[other] { $players } nouveaux depuis le { $day }
}
web-saved-too-wide = Plus de { $most } joueurs étaient dans la réponse, et d’un si grand nombre on ne conserve pas qui ils étaient. Précisez la question et conservez-la de nouveau ; ou, quand la réponse sera plus petite, dites que vous l’avez vue.
web-saved-left = { $players ->
    [one] { $players } joueur a quitté la réponse
   *[other] { $players } joueurs ont quitté la réponse
}
web-saved-left-says = Ils y étaient quand vous l’avez vue la dernière fois, et vous pouvez encore les voir.
web-saved-left-more = { $players ->
    [one] et { $players } autre
   *[other] et { $players } autres
}
web-saved-seen = Je les ai vus
web-saved-seen-says = Qui est nouveau le reste jusqu’à ce que vous disiez avoir vu la réponse, aussi souvent que vous regardiez.
web-saved-itself = La question elle-même
web-saved-rename = Renommer
web-saved-forget = Supprimer la question
web-saved-forget-says = La question disparaît avec ceux qu’elle a trouvés, et la page suivante propose d’annuler.
web-saved-was-seen = Noté : personne de ceux qui sont dans la réponse maintenant n’est plus nouveau.
