# Les questions sur le vivier que quelqu’un conserve, et ce qui est nouveau dans leurs réponses.

saved-none = Vous ne conservez pas de telle question. Vos questions sont sur la page des questions conservées.
saved-name-missing = Donnez un nom à la question.
saved-name-long = Le nom est trop long ; { $most } caractères suffisent.
saved-name-taken = Vous conservez déjà une autre question de ce nom ; donnez-lui un nom à elle.
saved-too-many = Vous conservez déjà { $most } questions ; supprimez-en une avant d’en conserver une autre.
saved-answer-changed = La réponse a changé depuis que vous avez ouvert la page, rien n’a donc été noté. Regardez ce qui est nouveau maintenant.
saved-asks = { $part } : { $value }
saved-asks-all = Tous ceux qui peuvent participer
saved-asks-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} ou plus à « { $rung } » ou plus haut
saved-asks-nationality = { $how ->
    [only] { $country } comme seule nationalité
    [second] { $country } après la première
   *[any] { $country }
}
saved-asks-share = { $share } % ou plus
saved-asks-day = { $day }
saved-now = { $players ->
    [0] Personne n’est dans la réponse maintenant
    [one] { $players } joueur est dans la réponse maintenant
   *[other] { $players } joueurs sont dans la réponse maintenant
}, { $before ->
    [0] personne
   *[other] { $before }
} quand vous avez dit pour la dernière fois l’avoir vue, le { $day }.
saved-new = { $players ->
    [0] Personne n’est nouveau depuis le { $day }.
    [one] { $players } joueur est nouveau depuis le { $day }.
   *[other] { $players } joueurs sont nouveaux depuis le { $day }.
}
saved-left = { $players ->
    [0] Personne que vous pouvez encore voir n’a quitté la réponse.
    [one] { $players } joueur que vous pouvez encore voir a quitté la réponse.
   *[other] { $players } joueurs que vous pouvez encore voir ont quitté la réponse.
}
saved-too-wide = Il y avait { $before } joueurs dans la réponse, plus que les { $most } dont on conserve qui ils étaient. Précisez la question ; on pourra alors dire qui est nouveau.
saved-line = { $name } (vue la dernière fois le { $day })
saved-unknown = { $questions ->
    [0] Aucune question ne s’appelle « { $name } » ; aucune n’est conservée.
   *[other] Aucune question ne s’appelle « { $name } » ; il y a { $names }.
}
saved-kept = Conservée sous « { $name } ». Ceux qu’elle trouve maintenant comptent comme vus.
saved-seen = « { $name } » : ceux qu’elle trouve maintenant comptent comme vus.
saved-renamed = La question s’appelle maintenant « { $name } ».
saved-forgotten = « { $name } » est supprimée, avec ceux qu’elle avait trouvés.
saved-no-questions = Aucune question n’est conservée.
saved-nearest = Ce qui s’en approche le plus : { $question }
