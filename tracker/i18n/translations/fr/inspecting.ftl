# Le motif de l’administration pour ouvrir le dossier d’un mineur.

web-inspect-heading = Ouvrir un dossier
web-inspect-lead = Au titre de l’administration, vous ne voyez le dossier d’aucun joueur. Pour en ouvrir un, dites d’abord pourquoi.
web-inspect-read = La famille lit ce motif mot pour mot, avec votre nom et votre rôle d’administration.
web-inspect-day = Vous pouvez ouvrir ce dossier, et aucun autre, jusqu’à la fin du jour en temps universel (UTC).
web-inspect-told = La famille reçoit aussitôt un message disant qu’un motif a été donné.
web-inspect-player = Numéro du joueur
web-inspect-player-missing = Indiquez le numéro du joueur, en chiffres.
web-inspect-reason = Motif, que la famille lira
web-inspect-reason-hint = En une phrase de 20 à 500 caractères ; par exemple ce qui est faux dans le dossier et qui vous l’a demandé.
web-inspect-go = Donner le motif et ouvrir le dossier
web-inspect-stated = Votre motif est enregistré et la famille est prévenue, si elle a un accès. Vous pouvez ouvrir ce dossier jusqu’à la fin du jour.
inspect-reason-too-short = Dites en une phrase pourquoi, en 20 caractères au moins.
inspect-reason-too-long = Dites-le en 500 caractères au plus.
letter-inspection-subject = Un motif a été donné pour ouvrir un dossier
letter-inspection-text =
    Bonjour { $name },

    quelqu’un, au titre de l’administration, a donné sur { $address } un motif pour ouvrir le dossier d’un joueur de votre famille. Cette personne peut l’ouvrir jusqu’à la fin du jour en temps universel (UTC).

    Qui elle est et pourquoi, dans ses propres mots, vous le lisez ici :

    { $link }

    Si le motif ne vous paraît pas clair, demandez à votre club ou à votre fédération.
