# Les mots des pages web qui ne figurent dans aucun rapport.

# Autour de chaque page
web-product = Pathway Tracker
web-skip = Aller au contenu
web-nav = Principal
web-nav-players = Joueurs
web-nav-children = Mes enfants
web-nav-own-record = Mon dossier
web-nav-rules = Règles
web-nav-people = Personnes
web-nav-eligibility = Âge et éligibilité
web-languages = Langues
web-footer = Les données d’un enfant sont visibles pour la famille, le club et ceux avec qui la famille les partage. Chaque consultation est consignée.

# Se connecter et se déconnecter
web-sign-in = Se connecter
web-sign-out = Se déconnecter
web-sign-in-lead = Pour les familles, les clubs et les recruteurs qui ont un compte.
web-sign-in-to-go-on = Connectez-vous pour accéder à la page demandée.
web-sign-in-refused = L’adresse électronique ou le mot de passe est inexact.
web-signed-out = Vous êtes déconnecté.
web-email = Adresse électronique
web-email-missing = Saisissez votre adresse électronique.
web-password = Mot de passe
web-password-missing = Saisissez votre mot de passe.
web-eligibility-without-account = S’informer sur l’âge et l’éligibilité sans compte

# La liste
web-search = Chercher par nom
web-search-go = Chercher
web-search-clear = Tout afficher
web-head-name = Nom
web-players-counted = { $players ->
    [one] Un joueur ou une joueuse
   *[other] { $players } joueurs
}
web-players-found = { $players ->
    [0] Aucun nom ne correspond à « { $words } ».
    [one] Un nom correspond à « { $words } ».
   *[other] { $players } noms correspondent à « { $words } ».
}
web-players-near = { $players ->
    [one] Aucun nom ne correspond à « { $words } » ; un nom s’en approche.
   *[other] Aucun nom ne correspond à « { $words } » ; { $players } s’en approchent.
}
web-players-counted-over = Plus de { $players } joueurs
web-players-found-over = Plus de { $players } noms correspondent à « { $words } ».
web-players-near-over = Aucun nom ne correspond à « { $words } » ; plus de { $players } s’en approchent.
web-players-none-found = Essayez avec moins de mots, ou une partie du nom. Les accents, les majuscules et l’ordre des mots ne comptent pas.
web-players-no-more = La liste s’arrête ici.
web-players-empty-parent = Aucun enfant n’est encore lié à votre compte. Le club fait ce lien après avoir confirmé que vous êtes son responsable légal ; demandez-le-lui. Qui a 18 ans décide qui continue à voir son dossier.
web-players-empty-director = Aucun joueur n’a de licence dans votre club aujourd’hui. Les joueurs apparaissent ici dès que le fichier du club est importé.
web-players-empty-scout = Aucune famille ne partage en ce moment de données avec votre fédération. Un joueur apparaît ici quand sa famille l’accepte, et seulement aussi longtemps qu’elle l’accepte.
web-players-empty-administrator = L’administration fait fonctionner le système et ne voit aucun joueur. C’est voulu : il ne manque rien. Pour ouvrir un dossier, donnez un motif sous « Ouvrir un dossier ».
web-players-empty-player = Votre propre fiche n’est pas liée à votre compte pour le moment. Demandez à votre club de confirmer que c’est la vôtre.
web-players-empty-coach = Aucun joueur n’a de licence dans votre équipe aujourd’hui. Les joueurs apparaissent ici dès que le fichier du club est importé.
web-players-empty-officer = Aucune famille ne partage en ce moment de données avec votre fédération. Un joueur apparaît ici quand sa famille l’accepte, et seulement aussi longtemps qu’elle l’accepte.
web-pages = Pages de la liste
web-more = Plus de joueurs
web-from-start = Revenir au début

# La page d’un joueur
web-birth-year-only = année seule : la famille n’a pas communiqué le jour
web-since = depuis le { $day }
web-on-loan = en prêt
web-last-call-up = Dernière convocation
web-on-record = Données enregistrées
web-days-on-record = { $days } sur { $all ->
    [one] { $all } jour de saison
   *[other] { $all } jours de saison
} avec licence
web-now-heading = En ce moment
web-minutes-sentence = Sur { $seasons ->
    [one] une saison
   *[other] { $seasons } saisons
}, les données comptent { $appearances ->
    [one] un match joué
   *[other] { $appearances } matchs joués
} et { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} ; les minutes sont connues pour { $known } sur { $appearances }.
web-strip-table = Le parcours, ligne par ligne
web-strip-as-table = Lire le parcours en tableau
web-withheld-heading = Ce qui ne vous est pas montré
web-withheld-nothing = Rien de ce qui est enregistré ne vous est caché.
web-withheld-fact = { $name ->
    [birth_date] Le jour et le mois de naissance, s’ils sont connus.
    [identifiers] Les numéros officiels, s’il y en a.
    [absences] Les absences, s’il y en a.
   *[other] Une donnée qui n’est pas pour ce lecteur ({ $name }).
}
web-method-heading = Comment c’est calculé
web-method-open = Lire les définitions
web-rows-all = Montrer les { $rows } lignes
web-contents = Sur cette page
web-report-go = Rapport (PDF)
web-tools = Date de référence et rapport
web-as-of = Situation au
web-as-of-hint = Voir le parcours tel qu’il était un jour passé.
web-as-of-go = Afficher
web-no-day = Ce jour n’existe pas au calendrier. Écrivez-le ainsi : 2026-06-30.
web-as-of-future = Ce jour n’est pas encore arrivé. Choisissez aujourd’hui ou un jour passé.
web-as-of-refused = De quel jour s’agit-il ?
web-as-of-today = Voir le parcours à ce jour
web-windows-heading = Compétitions ouvertes par l’âge
web-windows-when = Quand
web-windows-open = Reste ouverte
web-windows-until = jusqu’au { $day }
web-windows-until-year = jusqu’à la fin de { $year }
web-windows-latest = au plus tard
web-windows-left = { $days ->
    [0] le dernier jour est aujourd’hui
    [one] encore un jour
   *[other] encore { $days } jours
}
web-windows-then = Ensuite
web-windows-calendar = Fichier de calendrier (.ics)
web-windows-why = Chaque réponse avec ses motifs et ses sources
web-report-language = Langue du rapport
web-report-hint = Le même contenu que cette page, à imprimer ou à transmettre.
web-report-get = Obtenir le rapport (PDF)

# Âge et éligibilité
web-eligibility-heading = Âge et éligibilité
web-eligibility-lead = Quelqu’un peut-il jouer une compétition, d’après son âge ? L’année de naissance suffit souvent. Rien de ce que vous saisissez n’est conservé.
web-edition = Compétition
web-edition-choose = Choisissez une compétition
web-edition-missing = Choisissez une compétition dans la liste.
web-editions-ahead = À venir
web-editions-others = Autres
web-choice-unknown = Ceci n’est pas dans la liste. Choisissez ce qui y figure.
web-born = Date de naissance
web-born-hint = Autant qu’on la connaît : 2008-05-17, 2008-05 ou seulement 2008.
web-born-missing = Saisissez une date de naissance. L’année seule suffit.
web-born-unreadable = Ceci ne se lit pas comme une date de naissance. Écrivez 2008-05-17, 2008-05 ou 2008.
web-born-no-day = Ce jour n’existe pas. Vérifiez le mois et le jour, ou n’écrivez que l’année.
web-born-year-first = Écrivez d’abord l’année, comme dans 2008-05-17 ; sinon, 03/04 pourrait être deux jours différents.
web-born-too-early = Écrivez une année de naissance à partir de 1900.
web-born-future = Cette date est dans le futur. Saisissez-en une jusqu’à aujourd’hui.
web-rules-on = Règles connues au
web-rules-on-hint = Laissez vide pour les règles telles qu’on les connaît maintenant.
web-confederation = Confédération
web-confederation-hint = Elle compte ici : chaque confédération a sa propre règle pour cette édition.
web-confederation-choose = Inconnue
web-eligibility-go = Demander
web-answer-heading = La réponse, d’après l’âge

# Refus
web-refusal-400-title = Cela n’a pas fonctionné
web-refusal-400-says = Ce qui a été envoyé ne se comprend pas. Revenez en arrière, vérifiez et envoyez de nouveau.
web-refusal-403-title = Pas dans votre rôle
web-refusal-403-says = Votre compte ne comprend pas cela. La personne qui gère les comptes de votre club ou de votre fédération peut le changer.
web-refusal-404-title = Rien ici
web-refusal-404-says = Cette page n’existe pas, ou rien de ce qu’elle contient ne vous est ouvert.
web-refusal-405-title = Pas de cette façon
web-refusal-405-says = Cette adresse reçoit un formulaire envoyé et ne s’ouvre pas seule.
web-refusal-409-title = Modifié entre-temps
web-refusal-409-says = Quelqu’un d’autre a modifié cette fiche après que vous l’avez ouverte. Ouvrez-la de nouveau et regardez d’abord la modification.
web-refusal-413-title = Trop à la fois
web-refusal-413-says = Vous avez envoyé plus que cette page n’accepte. Envoyez moins.
web-refusal-429-title = Un instant, s’il vous plaît
web-refusal-429-says = Cela a été demandé très souvent en peu de temps. Attendez un peu et réessayez.
web-refusal-500-title = Une panne de notre côté
web-refusal-500-says = C’est noté, et rien de ce que vous avez saisi n’a été enregistré à moitié. Réessayez ; si cela persiste, donnez-nous la référence.
web-refusal-503-title = De retour dans un instant
web-refusal-503-says = Les données sont inaccessibles pour le moment. Réessayez dans une minute ; si cela persiste, donnez-nous la référence.
web-refusal-too-long-title = Cela a pris trop de temps
web-refusal-too-long-says = Ce qui a été demandé dépasse ce à quoi l’on peut répondre à temps : l’opération a été interrompue. Rien n’a été enregistré à moitié.
web-refusal-form-expired-title = Ce formulaire est resté ouvert trop longtemps
web-refusal-form-expired-says = Rien n’a été envoyé. Revenez en arrière, rechargez la page et envoyez le formulaire de nouveau.
web-refusal-again = Réessayer
web-refusal-above = À la page dont cela fait partie
web-refusal-home = Accueil
web-refusal-elsewhere = Ou allez à
web-refusal-reference = Référence : { $reference }
