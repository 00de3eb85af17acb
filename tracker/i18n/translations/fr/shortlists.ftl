# Listes de joueurs que quelqu’un tient pour son propre travail.

shortlists-heading = Listes
shortlists-lead = Des listes de joueurs pour votre propre travail. Personne d’autre ne les lit, ni ce que vous notez, pas même l’administration. Les familles des joueurs voient que vous les gardez sur une liste et depuis quand.
shortlists-none = Vous ne tenez pas encore de liste. Commencez-en une ici, ou sur la page d’un joueur.
shortlist-name = Nom de la liste
shortlist-players = Joueurs
shortlist-changed-on = Dernier changement
shortlist-start = Commencer une liste
shortlist-lead = Un joueur qui n’est plus partagé avec vous n’est plus montré ici dès ce moment. L’ordre est celui des noms et ne dit rien d’autre.
shortlist-counted = { $players ->
    [one] { $players } joueur
   *[other] { $players } joueurs
}
shortlist-empty = Personne que vous puissiez voir n’est sur cette liste. La page d’un joueur a un formulaire qui l’y met.
shortlist-unseen = { $players ->
    [one] Un joueur n’est plus partagé avec vous.
   *[other] { $players } joueurs ne sont plus partagés avec vous.
}
shortlist-forget = Les retirer, avec ce qui était noté
shortlist-since = sur la liste depuis le { $day }
shortlist-change = Changer ou retirer
shortlist-status = Où vous en êtes
shortlist-status-watching = Suivi
shortlist-status-to-see = À voir
shortlist-status-seen = Vu
shortlist-status-club-contacted = Club contacté
shortlist-status-recommended = Recommandé
shortlist-status-set-aside = Mis de côté
shortlist-note = Notes
shortlist-note-hint = Seulement du football, et seulement ce que vous pourriez dire à la famille, qui peut vous le demander.
shortlist-save = Enregistrer
shortlist-off = Retirer de la liste
shortlist-itself = La liste elle-même
shortlist-rename = Renommer
shortlist-drop = Supprimer la liste
shortlist-drop-says = La liste part avec tout ce qui y est noté, et la page suivante propose d’annuler.
shortlist-which = Liste
shortlist-new = Une nouvelle liste
shortlist-new-name = Nom d’une nouvelle liste
shortlist-keep-hint = Seulement pour une nouvelle liste. La famille voit que vous gardez le joueur sur une liste, pas vos notes.
shortlist-keep = Mettre sur la liste
shortlist-on = Sur la liste
shortlist-none = Vous ne tenez aucune liste de ce numéro. Vos listes sont sur la page des listes.
shortlist-not-on-it = Ce joueur n’est pas sur votre liste, ou n’est plus partagé avec vous.
shortlist-changed = Vous avez changé ceci ailleurs depuis que vous avez ouvert la page. Ce qui y est maintenant est montré plus bas ; dites-le encore si cela vaut toujours.
shortlist-name-missing = Donnez un nom à la liste.
shortlist-name-long = Le nom est trop long ; { $most } caractères suffisent.
shortlist-name-too-long = Le nom est trop long ; 80 caractères suffisent.
shortlist-note-long = Les notes sont trop longues ; tenez-vous à { $most } caractères.
shortlist-note-too-long = Les notes sont trop longues ; tenez-vous à 2 000 caractères.
shortlist-full = Il y a déjà { $most } joueurs sur cette liste ; retirez quelqu’un ou commencez-en une autre.
shortlist-too-many = Vous tenez déjà { $most } listes ; supprimez-en une avant d’en commencer une autre.
shortlist-beside-says = Les personnes cochées, deux ou trois, se voient côte à côte sur une page.
shortlist-tick = Cocher
shortlist-tick-says = Cochez des personnes pour les voir côte à côte ou les mettre dans un effectif ; les boutons sont sous la liste.
