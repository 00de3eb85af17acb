# Composer un effectif pour une édition.

squads-heading = Effectifs
squads-lead = Vos propres projets d’effectif pour une édition d’une compétition. Ce que disent les règles est compté pendant que vous choisissez. Personne d’autre ne lit un projet ; les familles des joueurs voient que vous les gardez sur une liste.
squads-name = Nom de l’effectif
squads-none = Vous ne composez pas encore d’effectif. Choisissez une édition et commencez-en un.
squads-start = Commencer un effectif
squads-verdict = Ce que disent les règles
squads-players = Joueurs
squads-nobody = Personne n’est encore dans cet effectif.
squads-keeps = L’effectif tient toutes les limites connues, d’âge, de nombre et de gardiens.
squads-not-saved = Compté selon votre choix, et pas encore enregistré.
squads-count-players = Dans l’effectif
squads-count-overage = Places hors âge
squads-count-goalkeepers = Gardiens
squads-count-alternates = En réserve
squads-count-replaced = Remplacés
squads-at-most = sur { $count }
squads-at-least = au moins { $count }
squads-part = Place
squads-part-active = Dans l’effectif
squads-part-alternate = En réserve
squads-part-replaced = Remplacé
squads-part-replacement = Remplaçant
squads-part-none = Pas sur la liste
squads-count = Compter
squads-add = Ajouter à l’effectif
squads-beside = Liste
squads-beside-hint = Ses joueurs sont alors sous l’effectif, à choisir.
squads-beside-go = Mettre à côté de l’effectif
squads-beside-heading = De la liste
squads-made-of = De qui il se compose
squads-head-where = Où ils jouent
squads-experience = { $called } sur { $players ->
    [one] { $players } joueur
   *[other] { $players } joueurs
} de l’effectif { $called ->
    [one] a été convoqué
   *[other] ont été convoqués
} en équipe A, { $capped ->
    [0] et personne n’y a joué.
    [one] et { $capped } y a joué.
   *[other] et { $capped } y ont joué.
}
squads-league = { $rung } : { $league }
squads-college = Université
squads-no-league = Aucune ligue enregistrée
squads-abroad = Parmi eux tous, à l’étranger
squads-amateurs = Il n’est pas enregistré si quelqu’un est amateur. À l’étranger veut dire dans une ligue ou un club d’une autre fédération que la vôtre.
squads-rules = Règles
squads-source = Source : { $source }
squads-head-verdict = Par âge
squads-along = Emporter
squads-along-says = Un rapport ou une liste que vous emportez est mis au registre.
squads-list-says = La liste avec la place et le verdict de chaque joueur.
squads-json = Les comptes en JSON, sans noms
squads-report-get = Obtenir le verdict (PDF)
squads-report-kind = Verdict sur un effectif
squads-drop = Supprimer l’effectif
squads-drop-says = Le projet part, et la page suivante propose d’annuler.
squads-other-football = Ce joueur ne joue pas dans le football de cette compétition et n’est donc pas mis dans son effectif.
squads-way = Composer un effectif pour une compétition
squads-tick = Pour un effectif
squads-put-in = Mettre les personnes cochées dans un effectif
squads-put-in-says = Cochez d’abord des personnes dans la liste. Qui figure déjà sur la liste de l’effectif y reste tel quel.
squads-which = Effectif
squads-new = Un nouvel effectif
squads-new-name = Nom d’un nouvel effectif
squads-new-name-hint = Seulement pour un nouveau ; laissez vide si vous avez choisi l’un des vôtres.
squads-new-edition = Compétition d’un nouvel effectif
squads-name-missing = Donnez un nom au nouvel effectif, ou choisissez l’un des vôtres.
squads-put-in-go = Mettre dans l’effectif
squads-nobody-ticked = Personne n’est coché. Cochez au moins une personne dans une liste.
squads-several-of-other-football = Personne n’a été ajouté, car ces personnes ne jouent pas dans le football de cette compétition : { $names }.
squads-caps = { $caps ->
    [one] { $caps } sélection en équipe A
   *[other] { $caps } sélections en équipe A
}
squads-never-capped = convoqué en équipe A, sans y jouer
