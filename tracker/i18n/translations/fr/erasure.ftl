# Effacer tout ce qui est conservé sur un joueur.

people-erased = Le joueur { $number } a été effacé : { $rows ->
    [one] une ligne supprimée
   *[other] { $rows } lignes supprimées
}, { $accounts ->
    [0] aucun compte vidé.
    [one] un compte vidé.
   *[other] { $accounts } comptes vidés.
}

records-not-yours = Ce n’est pas à vous de les obtenir aujourd’hui : un responsable légal qui en a le droit le peut et, dès la majorité, seule la personne elle-même.
erase-section = Tout faire effacer
erase-section-lead = Tout ce qui est conservé sur la personne peut être effacé définitivement. La page suivante dit ce qui disparaît et ce qui reste, et n’efface rien par elle-même.
erase-way = Ce qui serait effacé
erase-heading = Tout effacer
erase-lead = Vous pouvez faire effacer tout ce qui est conservé ici sur cette personne. C’est sans retour : personne ne peut le rétablir, ni le club ni la personne qui gère cette installation.
erase-goes = Ce qui disparaît
erase-goes-records = Nom, naissance, numéros, licences, feuilles de match, totaux, convocations, absences, documents vus, demandes avec tous leurs mots et rapports émis.
erase-goes-family = Qui représente la personne, ce qui a été accepté, et les comptes de la famille qui ne sont ici pour personne d’autre.
erase-goes-letters = Les messages à ces comptes, ou au sujet de la personne, qui attendent ici d’être envoyées, et les noms de fichiers importés qui contiennent une partie de son nom.
erase-goes-own = Votre propre compte disparaît aussi, car il n’est ici pour personne d’autre. Votre session prendra fin.
erase-stays-own = Votre propre compte reste, car il est ici pour quelqu’un d’autre aussi.
erase-stays = Ce qui reste
erase-stays-ledger = Que le dossier a été ouvert et effacé, quand et à quel titre : des numéros et des comptes, sans nom.
erase-stays-marks = Des marques qui ne permettent à personne de savoir qui c’était. Grâce à elles, ni un fichier du club ni une sauvegarde ancienne ne fait revenir qui que ce soit.
erase-stays-matches = Matchs, clubs et championnats, connus sans la personne, et chiffres de groupes nombreux.
erase-stays-elsewhere = Ce qui a été téléchargé, imprimé ou envoyé auparavant. Les sauvegardes prennent fin après les semaines prévues par la personne qui gère cette installation.
erase-first = D’abord, tout obtenir
erase-first-lead = Ensuite, il n’y aura plus rien à obtenir. Le fichier contient tout, en JSON et CSV.
erase-for-good = Effacer définitivement
erase-told = La famille et le club sont prévenus par un message qui ne nomme personne.
erase-name = Le nom de la personne
erase-name-hint = Écrivez-le comme il figure plus haut : { $name }
erase-name-missing = Écrivez le nom de la personne.
erase-name-wrong = Ce n’est pas son nom ; écrivez-le comme il figure en tête de page. Rien n’a été effacé.
erase-go = Tout effacer définitivement
erase-back = Tout laisser en l’état
erased-heading = Tout a été effacé
erased-lead = Plus rien n’est conservé ici sur cette personne.
erased-own-went = Votre compte a été effacé aussi et votre session a pris fin. Vous n’avez plus rien à faire.
erased-own-stays = Votre compte reste tel qu’il était.
erased-backups = Si une sauvegarde ancienne était un jour remise en place, le même effacement aurait lieu avant que quiconque soit servi.
letter-erased-family-subject = Des données ont été effacées
letter-erased-family-text = Bonjour,

    tout ce qui était conservé sur { $address } au sujet d’une personne que vous représentez, ou de vous-même, a été effacé définitivement. Quelqu’un de la famille, ou la personne elle-même, l’a demandé avec son mot de passe, ou la personne qui gère l’installation l’a fait en son nom.

    Si ce n’était pas convenu entre vous, parlez-en à votre club. Les données ne peuvent pas être rétablies.
letter-erased-club-subject = Les données d’une personne licenciée ont été effacées
letter-erased-club-text = Bonjour,

    la famille d’une personne licenciée dans votre club a fait effacer tout ce qui était conservé sur { $address }, comme c’est son droit. Cette personne y portait le numéro { $number }.

    Un fichier qui la contient encore sera refusé. Merci de veiller à ce que votre club conserve ailleurs.
