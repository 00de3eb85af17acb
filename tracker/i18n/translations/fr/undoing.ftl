# Annuler un fichier importé
imports-none = Aucun fichier n’a encore été importé.
imports-line = { $number } : { $file } ({ $kind }), { $day } : { $add } ajoutés, { $change } modifiés.
imports-line-undone = { $number } : { $file } ({ $kind }), { $day } : { $add } ajoutés, { $change } modifiés ; annulé.
undo-done = « { $file } » a été annulé : { $removed ->
    [one] une ligne a été retirée
   *[other] { $removed } lignes ont été retirées
} et { $restored ->
    [one] une valeur est redevenue
   *[other] { $restored } valeurs sont redevenues
} comme avant.
undo-refused = « { $file } » ne peut pas être annulé en entier et rien n’a été modifié. Voici ce qui l’empêche ; annulez-le ou corrigez-le d’abord :
undo-already = « { $file } » (numéro { $number }) a déjà été annulé le { $day }.
undo-too-late = « { $file } » (numéro { $number }) a été importé le { $day }, il y a plus de { $days } jours, et ne peut plus être annulé ; corrigez ses données une par une.
undo-not-kept = Ce que « { $file } » (numéro { $number }) a écrit n’est pas conservé ; corrigez ses données une par une.
batch-nameless = Nom qui n’est plus conservé
undo-obstacle-changed = { $rows } de ce fichier, avec des modifications ultérieures
undo-obstacle-built-on = ajout ultérieur à ce que ce fichier a apporté : { $rows }
undo-obstacle-corrected = { $rows } avec une correction de ce fichier, puis une autre
undo-obstacle-verified = { $rows } dont ce fichier a corrigé la naissance, confirmée depuis par un document
undo-obstacle-merged = { $rows } de ce fichier réunis depuis à un autre dossier ; annulez d’abord cette réunion
undo-obstacle-out-of-sight = { $rows } de ce fichier que votre club ne voit plus ; demandez à la personne qui gère cette installation
undo-rows = { $table ->
    [players] { $count ->
        [one] 1 joueur
       *[other] { $count } joueurs
    }
    [registrations] { $count ->
        [one] 1 licence
       *[other] { $count } licences
    }
    [appearances] { $count ->
        [one] 1 ligne d’une feuille de match
       *[other] { $count } lignes de feuilles de match
    }
    [fixtures] { $count ->
        [one] 1 match
       *[other] { $count } matchs
    }
    [season_totals] { $count ->
        [one] 1 total de saison
       *[other] { $count } totaux de saison
    }
    [call_ups] { $count ->
        [one] 1 convocation
       *[other] { $count } convocations
    }
    [absences] { $count ->
        [one] 1 absence
       *[other] { $count } absences
    }
    [teams] { $count ->
        [one] 1 équipe
       *[other] { $count } équipes
    }
    [league_seasons] { $count ->
        [one] 1 saison d’un championnat
       *[other] { $count } saisons de championnats
    }
    [leagues] { $count ->
        [one] 1 championnat
       *[other] { $count } championnats
    }
    [clubs] { $count ->
        [one] 1 club
       *[other] { $count } clubs
    }
    [team_seasons] { $count ->
        [one] 1 place d’une équipe dans un championnat
       *[other] { $count } places d’équipes dans des championnats
    }
    [national_sides] { $count ->
        [one] 1 sélection nationale
       *[other] { $count } sélections nationales
    }
    [identifiers] { $count ->
        [one] 1 numéro d’un joueur
       *[other] { $count } numéros de joueurs
    }
    [nationalities] { $count ->
        [one] 1 nationalité
       *[other] { $count } nationalités
    }
    [guardians] { $count ->
        [one] 1 responsable légal
       *[other] { $count } responsables légaux
    }
    [consents] { $count ->
        [one] 1 décision d’une famille
       *[other] { $count } décisions de familles
    }
    [documents_seen] { $count ->
        [one] 1 document vu
       *[other] { $count } documents vus
    }
    [correction_cases] { $count ->
        [one] 1 demande de correction
       *[other] { $count } demandes de correction
    }
    [issued_reports] { $count ->
        [one] 1 rapport émis
       *[other] { $count } rapports émis
    }
    [import_corrections] { $count ->
        [one] 1 correction par un autre fichier
       *[other] { $count } corrections par d’autres fichiers
    }
    [links] { $count ->
        [one] 1 invitation
       *[other] { $count } invitations
    }
    [role_bindings] { $count ->
        [one] 1 rôle d’une personne
       *[other] { $count } rôles de personnes
    }
   *[other] { $count ->
        [one] 1 autre ligne
       *[other] { $count } autres lignes
    }
}
