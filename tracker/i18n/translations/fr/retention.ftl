# `tracker people retention`, et le message avant que les données d’un joueur ne prennent fin.

retention-would = Ce qui serait effacé aujourd’hui :
retention-did = Ce qui a été effacé :
retention-line = - { $what }, conservation { $length } : { $count }
retention-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
retention-years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}
kept-browsers = Navigateurs qui ne donnent plus accès
kept-invitations = Invitations utilisées ou expirées
kept-resets = Liens de mots de passe et d’adresses, utilisés ou expirés
kept-tries = Comptes d’essais
kept-letters = Messages dans le dossier de départ
kept-file-names = Noms de fichiers importés
kept-corrections = Valeurs remplacées par des fichiers importés
kept-drafts = Fichiers commencés et non intégrés
kept-shortlists = Listes de joueurs avec lesquelles personne n’a travaillé
kept-questions = Questions sur le vivier avec lesquelles personne n’a travaillé
kept-shared-links = Liens vers des rapports créés par des familles
kept-report-orders = Rapports demandés ensemble
kept-issued-reports = Rapports sur personne en particulier, au registre
kept-put-aside = Ce qui a été retiré des listes et des questions
kept-merges = Ce que disaient les dossiers avant d’être réunis
kept-named-guardians = Responsables nommés par des fichiers et jamais invités
kept-reasons = Motifs pour lesquels l’administration a ouvert un dossier
kept-cases = Demandes de correction closes
kept-accounts = Comptes qui ne représentent personne
kept-players = Joueurs partis
retention-told-would = { $count ->
    [0] Aucune famille ne serait prévenue de la fin des données.
    [one] La famille de { $count } joueur serait prévenue de la fin des données.
   *[other] Les familles de { $count } joueurs seraient prévenues de la fin des données.
}
retention-told-did = { $count ->
    [0] Aucune famille n’était à prévenir de la fin des données.
    [one] La famille de { $count } joueur a été prévenue de la fin des données.
   *[other] Les familles de { $count } joueurs ont été prévenues de la fin des données.
}
retention-untold = { $count ->
    [one] Le message au sujet de { $count } joueur n’a pas pu partir ; les données restent, et l’envoi sera repris la prochaine fois.
   *[other] Les messages au sujet de { $count } joueurs n’ont pas pu partir ; les données restent, et l’envoi sera repris la prochaine fois.
}
retention-undated = { $count ->
    [one] Pour { $count } joueur, rien de ce qui est enregistré ne porte de date : personne ne peut dire quand les données prennent fin. Demandez au club et importez une licence, ou effacez-les.
   *[other] Pour { $count } joueurs, rien de ce qui est enregistré ne porte de date : personne ne peut dire quand les données prennent fin. Demandez au club et importez une licence, ou effacez-les.
}
letter-records-end-subject = Des données vont être effacées
letter-records-end-text = Bonjour,

    rien n’a été ajouté depuis longtemps aux données de football concernant { $player } ; elles seront donc effacées après le { $day }. Il n’y a rien à faire pour cela.

    Pour les garder, connectez-vous avant cette date sur { $address } et obtenez tout ce qui est conservé. Si { $player } joue toujours, dites-le au club : avec une nouvelle licence, les données restent.
