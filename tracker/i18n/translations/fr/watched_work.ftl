# Importations et rapports en préparation, tels que les voit un administrateur : des nombres et des moments.

admin-imports = Importations
admin-imports-say = { $imports ->
    [0] Rien n’a été intégré au cours des { $days } derniers jours.
    [one] Un fichier a été intégré au cours des { $days } derniers jours.
   *[other] { $imports } fichiers ont été intégrés au cours des { $days } derniers jours.
}
admin-imports-lead = Ce qui a été intégré dans tous les clubs, le plus récent d’abord : quand, par qui selon le rôle, et combien. Le nom d’un fichier n’est pas montré, car il peut nommer un enfant.
admin-imports-none = Rien n’a encore été intégré.
admin-import-rows = { $add } ajoutées, { $change } corrigées, { $same } inchangées
admin-import-typed = Sans fichier : saisi à la main, ou changement de saison
admin-import-undone = Annulée le { $day }
admin-import-stands = En place
admin-jobs = Rapports en préparation
admin-jobs-say = { $waiting ->
    [0] Aucun rapport n’attend.
    [one] Un rapport attend.
   *[other] { $waiting } rapports attendent.
} { $failed ->
    [0] Aucun n’a échoué.
    [one] Un rapport n’a pas pu être établi.
   *[other] { $failed } rapports n’ont pas pu être établis.
}
admin-jobs-lead = Les rapports demandés ensemble, les plus récents d’abord. De qui ils sont n’est pas montré.
admin-jobs-none = Personne n’a demandé de rapports ensemble ces derniers jours.
admin-jobs-silent = Des rapports attendent, et rien de ce qui les établit n’a donné signe depuis cinq minutes. Vérifiez que les pages sont servies avec leur processus de travail, ou lancez « `tracker worker` ».
admin-job-form-zip = En archive ZIP
admin-job-form-pdf = En un seul PDF
admin-job-left-out = { $count } laissés de côté : la personne qui a demandé ne peut plus voir le joueur.
admin-job-failed = { $count } n’ont pas pu être établis : chacun a été commencé trois fois sans jamais aboutir. Le genre de l’erreur figure dans le journal.
admin-job-since = Depuis { $age }
admin-job-took = En { $age }
admin-workers = Qui les établit
admin-workers-lead = Un processus de travail donne signe toutes les trente secondes. Ce qu’avait commencé un processus disparu est repris au bout de deux minutes.
admin-workers-none = Rien de ce qui établit les rapports n’a donné signe depuis un jour.
admin-worker-pages = Le processus qui sert les pages
admin-worker-command = tracker worker
admin-worker-seen = Il y a { $age }
admin-seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
}
admin-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
admin-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
admin-moment = { $day }, { $time } UTC
admin-head-at = Quand
admin-head-file-kind = Quoi
admin-head-by = Par
admin-head-rows = Lignes
admin-head-undone = Depuis lors
admin-head-asked = Demandés
admin-head-progress = Avancement
admin-head-worker = Processus
admin-head-since = Depuis
admin-head-sign = Dernier signe
