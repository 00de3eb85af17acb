# Ce qui vient d’être fait, en tête de la page suivante.

said-undo = Annuler
said-listed = { $player } figure sur votre liste « { $list } ».
said-noted = Ce que vous notez sur { $player } est enregistré.
said-taken-off = { $player } ne figure plus sur la liste « { $list } ».
said-player-back = { $player } figure de nouveau sur la liste « { $list } », avec ce qui était noté.
said-list-renamed = La liste s’appelle désormais « { $list } ».
said-list-dropped = La liste « { $list } » a été supprimée.
said-list-back = La liste « { $list } » est de nouveau là, avec ce qui y était noté.
said-back-missing = { $count ->
    [one] { $count } personne qui y figurait n’est plus enregistrée.
   *[other] { $count } personnes qui y figuraient ne sont plus enregistrées.
}
said-unseen-forgotten = { $count ->
    [one] { $count } personne que vous ne pouvez plus voir a été retirée.
   *[other] { $count } personnes que vous ne pouvez plus voir ont été retirées.
}
said-squad-saved = L’effectif est enregistré.
said-put-in = { $players ->
    [one] Une personne de plus est dans l’effectif « { $list } ».
   *[other] { $players } personnes de plus sont dans l’effectif « { $list } ».
}{ $already ->
    [0] { "" }
    [one] { " " }Une figurait déjà sur sa liste.
   *[other] { " " }{ $already } figuraient déjà sur sa liste.
}
said-put-in-begun = L’effectif « { $list } » est commencé, avec { $players ->
    [one] une personne.
   *[other] { $players } personnes.
}
said-put-in-nobody = Personne n’a été ajouté à l’effectif « { $list } » : { $already ->
    [one] la personne cochée figure
   *[other] les personnes cochées figurent
} déjà sur sa liste.
said-put-in-undone = { $players ->
    [0] Personne n’a été retiré de l’effectif « { $list } ».
    [one] Une personne a été retirée de l’effectif « { $list } ».
   *[other] { $players } personnes ont été retirées de l’effectif « { $list } ».
}
said-squad-dropped = L’effectif « { $list } » a été supprimé.
said-squad-back = L’effectif « { $list } » est de nouveau là.
said-question-kept = La question « { $name } » est conservée.
said-question-renamed = La question s’appelle désormais « { $name } ».
said-question-dropped = La question « { $name } » a été supprimée.
said-question-back = La question « { $name } » est de nouveau là.
aside-gone = Ce qui a été retiré ne peut plus être rétabli : c’est possible une seule fois, pendant un jour.
said-document = Noté comme vu : { $document }.
said-invited = L’invitation à { $address } est en route.
said-invitation-back = L’invitation à { $address } a été retirée. Son lien n’ouvre plus rien.
said-named-forgotten = { $guardian }, mentionné pour { $player }, ne figure plus sur la liste.
said-role-ended = { $person } n’a plus ce rôle : { $role }. Il n’ouvre plus rien.
said-guardian-confirmed = Confirmé : { $guardian } répond pour { $player }. Cela vaut dès maintenant.
said-guardian-declined = Refusé : { $guardian } ne répond pas pour { $player }.
said-primary = Le responsable principal a changé.
said-agreed = Vous avez accepté : { $purpose }. Cela vaut dès maintenant.
said-refused = Vous avez refusé : { $purpose }. Cela vaut dès maintenant.
said-consent-back = L’accord a été retiré. Cela vaut dès maintenant.
said-rights = Les droits de cette personne ont été modifiés. Ils valent dès maintenant.
said-stays = Cette personne continue de voir le dossier.
said-tie-ended = Cette personne ne voit plus le dossier.
said-case-opened = Votre correction a été envoyée au club. La réponse figurera ici.
said-case-answered = Votre réponse figure dans l’historique : { $answer }.
said-case-replied = Ce que vous avez écrit figure maintenant dans l’historique.
said-case-withdrawn = Le cas a été retiré. Il reste dans l’historique.
said-draft-dropped = « { $file } » a été abandonné et rien n’en est conservé. Choisissez de nouveau le fichier pour recommencer.
