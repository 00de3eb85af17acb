# Le rapport avant son émission, et les liens par lesquels une famille le montre.

report-page-heading = Rapport
report-page-lead = Lisez ici ce que dit le rapport avant de l’obtenir, de l’imprimer ou de le transmettre.
report-page-back = Retour au parcours
report-page-get = Obtenir le rapport
report-page-get-hint = L’aperçu ci-dessous dit la même chose dans la langue de cette page.
report-page-preview = Aperçu
report-page-preview-says = Voici ce que dit le PDF, dans le même ordre.
web-as-page = Le lire en page
web-as-pdf = L’obtenir en PDF

shared-heading = Partager par un lien
shared-says = Créez un lien pour quelqu’un qui n’a pas de compte ici, comme l’entraîneur d’un autre club. Qui a le lien lit le rapport avec l’année de naissance : ni jour de naissance, ni numéros officiels, ni absences, ni documents, et rien sur vous. Vous lisez dans « Qui l’a consulté » quand il a été ouvert. Refuser le partage avec les recruteurs ferme aussitôt tous les liens ouverts.
shared-for-whom = Pour qui
shared-for-whom-hint = Seule votre famille le lit, par exemple « Entraîneur de l’essai de mai ».
shared-for-whom-missing = Dites pour qui est le lien.
shared-for-whom-long = Dites-le en 80 lettres au plus.
shared-days = Valable
shared-for-days = { $days ->
    [1] 1 jour
   *[other] { $days } jours
}
shared-make = Créer le lien
shared-none = Aucun lien n’est ouvert en ce moment.
shared-not-yours = Il ne vous revient pas aujourd’hui de créer des liens : un représentant qui a le droit de décider le fait et, dès 18 ans, le joueur ou la joueuse seule.
shared-not-yours-to-make = Jusqu’à vos 18 ans, un représentant crée les liens. Vous pouvez retirer ici chacun d’eux.
shared-until = Ouvert jusqu’au { $day }
shared-not-opened = Pas encore ouvert
shared-opened = { $times ->
    [1] Ouvert une fois, le { $day }
   *[other] Ouvert { $times } fois, la dernière le { $day }
}
shared-made-by-you = Créé par vous
shared-made-by = Créé par { $person }
shared-take-back = Retirer le lien pour { $person }
shared-taken-back = Le lien pour { $person } est retiré. Il ne montre plus rien.
shared-ended = Liens terminés
shared-head-state = État
shared-head-opened = Ouvert
shared-state-taken-back = retiré
shared-state-over = terminé le { $day }
shared-state-lapsed = terminé : qui l’a créé ne décide pas aujourd’hui, ou l’usage par le club ou le partage avec les recruteurs a été refusé

shared-made = Le lien est prêt
shared-made-says = Il est pour { $person } et montre le rapport jusqu’au { $day }.
shared-link = Le lien
shared-link-hint = Copiez-le maintenant : il n’est montré que cette fois et ne peut pas l’être de nouveau.
shared-made-holds = Qui a le lien peut l’ouvrir, aussi lorsqu’il est transmis. Une messagerie qui montre un aperçu peut l’ouvrir aussi, et cela compte. Vous pouvez retirer le lien à tout moment.
shared-made-back = Retour aux liens
shared-letter = L’envoyer par courriel
shared-letter-subject = Un rapport à lire
shared-letter-body =
    Je partage avec vous un rapport de parcours. Vous pouvez le lire jusqu’au { $day } :

    { $link }

shared-title = Rapport de parcours
shared-envelope = Il montre ce que la famille vous laisse lire, avec l’année de naissance.
shared-told = La famille lit que le lien a été ouvert. Rien n’est gardé de qui vous êtes.
shared-over = Il n’y a aucun rapport à lire derrière ce lien. Si quelqu’un vous l’a donné, demandez-lui-en un nouveau.

refused-shared-for-whom = Dites pour qui est le lien, en { $most } lettres au plus.
refused-shared-days = Un lien vaut de 1 à { $most } jours ; choisissez un nombre entre les deux.
refused-shared-club-use = La famille a refusé que le club utilise les données, et aucun lien ne les montre donc non plus ; acceptez d’abord cet usage.
refused-shared-many = { $most } liens sont ouverts, et c’est le maximum ; retirez-en un d’abord.
refused-shared-gone = Ce lien a été retiré entre-temps ; la page montre ceux qui sont ouverts.
