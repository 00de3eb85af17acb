# L’accueil de l’administration : l’état de l’installation, en nombres et en jours.

admin-heading = Administration
admin-lead = { $look ->
    [0] Tout va bien.
    [one] Une chose est à regarder.
   *[other] { $look } choses sont à regarder.
}
admin-sees-nobody = Ces pages contiennent des nombres et des jours. Aucune ne nomme un enfant.
admin-look = À regarder
admin-people-says = { $people ->
    [0] Aucun rôle n’est tenu
    [one] Un rôle est tenu
   *[other] { $people } rôles sont tenus
}, { $administrators ->
    [0] dont aucun d’administration.
    [one] dont un d’administration.
   *[other] dont { $administrators } d’administration.
}
admin-invitations-say = { $invitations ->
    [0] Aucune n’attend de réponse.
    [one] Une attend sa réponse.
   *[other] { $invitations } attendent leur réponse.
}

admin-rules = Règles en vigueur
admin-rules-lead = Les règles sont lues au démarrage du tracker. L’empreinte change dès qu’une règle change et figure sur chaque rapport.
admin-rules-say = { $editions ->
    [0] Aucune édition n’est conservée
    [one] Une édition est conservée
   *[other] { $editions } éditions sont conservées
}. { $recalled ->
    [0] Chaque règle a été lue à sa source.
    [one] La règle de l’une est provisoire : citée de mémoire, pas encore lue à sa source.
   *[other] Les règles de { $recalled } sont provisoires : citées de mémoire, pas encore lues à leur source.
}
admin-quotas-say = { $quotas ->
    [0] Aucun quota de minutes n’est conservé.
    [one] Un quota de minutes est conservé.
   *[other] { $quotas } quotas de minutes sont conservés.
} { $provisional ->
    [0] Chacune de leurs règles a été lue à sa source.
    [one] Une de leurs règles est provisoire.
   *[other] { $provisional } de leurs règles sont provisoires.
}
admin-recalled = Provisoires : { $editions }
admin-all-sourced = Toutes lues à leur source

admin-ledger = Registre
admin-ledger-says = { $lines ->
    [0] Aucune ligne ces { $days } derniers jours.
    [one] Une ligne ces { $days } derniers jours.
   *[other] { $lines } lignes ces { $days } derniers jours.
}
admin-ledger-says-of-day = { $lines ->
    [0] Aucune ligne le { $day }.
    [one] Une ligne le { $day }.
   *[other] { $lines } lignes le { $day }.
}
admin-verified-on = Trouvé intact pour la dernière fois le { $day }.
admin-verified-never = Personne ne l’a encore vérifié.
admin-ledger-late = Le registre est vérifié chaque nuit, et ne l’a pas été depuis trois jours. Vérifiez-le maintenant, et voyez si la commande nocturne tourne encore.
admin-verify = Vérifier maintenant
admin-verify-says = Chaque ligne est scellée avec la précédente. Vérifier, c’est les parcourir toutes ; personne d’autre n’attend.
admin-told = Ce que dit le registre
admin-event = Événement
admin-every-event = Tous les événements
admin-day = Jour
admin-day-to-come = Ce jour n’est pas encore venu. Donnez aujourd’hui ou un jour passé.
admin-count = Compter
admin-told-none = Le registre ne dit rien de tel.
admin-told-note = Les événements portent le nom sous lequel le registre les garde : la chose, l’acte et son issue. Qui l’a fait, et au sujet de qui, n’est pas montré ici.
admin-head-event = Événement
admin-head-role = Dans quel rôle
admin-head-lines = Lignes
admin-head-last = Dernière fois
admin-role-parent = Parent
admin-role-player = Joueuse ou joueur
admin-role-coach = Entraîneuse ou entraîneur
admin-role-director = Direction sportive
admin-role-scout = Recruteuse ou recruteur
admin-role-officer = Responsable de la fédération
admin-role-administrator = Administration
admin-role-operator = Qui gère l’installation
admin-role-visitor = Sans connexion

admin-retention = Conservation
admin-retained-on = Dernier passage le { $day }.
admin-retained-never = Elle n’a pas encore eu lieu.
admin-retention-says = { $due ->
    [0] Rien n’est échu aujourd’hui.
    [one] Une chose est échue et part au prochain passage.
   *[other] { $due } choses sont échues et partent au prochain passage.
}
admin-retention-say = Combien de temps chaque sorte de donnée est gardée, et ce qui arrive à échéance.
admin-retention-late = La conservation passe chaque jour, et ne l’a pas fait depuis trois jours. Voyez si la commande quotidienne tourne encore.
admin-retention-note = Une durée qui attend sa source est un choix de ce programme, à vérifier par qui en répond. Une fédération fixe d’autres durées dans un fichier à elle.
admin-head-kept = Ce qui est gardé
admin-head-length = Combien de temps
admin-head-due = Échu aujourd’hui
admin-head-known = Comment la durée est connue
admin-period-sourced = Lue à sa source
admin-period-recalled = Attend sa source
