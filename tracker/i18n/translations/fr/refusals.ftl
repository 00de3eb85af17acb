# What a page says where something is refused, in the reader's own language.

refused-not-16 = On ne sait pas encore si cette personne a 16 ans ; son accès personnel viendra plus tard.
refused-own-account = La famille n’a pas accepté d’accès personnel ; un responsable légal peut le faire.
refused-grant = Seul le responsable principal accorde des droits ; le club peut dire qui c’est.
refused-end = Il ne vous revient pas d’y mettre fin ; le responsable principal ou le club le peut.
refused-player-decides = À partir de 18 ans, la personne en décide elle-même, et nul autre.
refused-relation = Dites ce que la personne est pour l’enfant : mère, père, responsable légal ou autre.
refused-other-address = Cette invitation a été envoyée à une autre adresse ; connectez-vous avec celle-ci ou demandez-en une pour la vôtre.
refused-has-account = Cette adresse a un compte ; connectez-vous et suivez le lien encore une fois.
refused-link = Ce lien n’est plus valable ; demandez-en un autre.
refused-no-document = Dites quel document montre la naissance et quel jour vous l’avez vu.
refused-birth-day = Un document montre le jour de naissance ; écrivez-le ainsi : 2008-05-17.
refused-own-case = Qui a ouvert une demande n’y répond pas ; une autre personne de la direction du club le fait.
refused-seen-later = Le document ne peut pas avoir été vu le { $seen } ; indiquez le { $today } ou un jour antérieur.
refused-birth-between = La naissance doit se situer entre { $year } et le jour où le document a été vu.
refused-other-birth = Le document montre une autre naissance que les données, rien n’a donc été noté ; la famille ouvre une demande de correction de la naissance, et l’accepter corrige les données.
refused-registered-before = La licence date du { $first }, avant cette naissance ; corrigez l’une des deux.
refused-records = Il ne vous revient aujourd’hui ni de les obtenir ni de les effacer ; un responsable légal qui en a le droit le peut.
refused-take-out = Il ne vous revient pas aujourd’hui de les obtenir ; un responsable légal qui en a le droit le peut, ou la personne elle-même une fois majeure.
refused-erase = Il ne vous revient pas aujourd’hui de les effacer ; qui peut refuser l’usage par le club le peut.
refused-decision = Cette décision ne vous revient pas aujourd’hui ; la page de qui peut voir ceci dit à qui elle revient.
refused-no-player = Il n’y a ici aucun joueur { $player } que vous puissiez voir.
refused-no-competition = Il n’y a aucune compétition « { $asked } » ; { $how ->
    [nearest] les plus proches sont
   *[all] il y a
} { $choices }.
refused-no-edition = La compétition { $competition } n’a aucune édition « { $asked } » ; { $how ->
    [nearest] les plus proches sont
   *[all] il y a
} { $choices }.
refused-nobody-called-so = Il n’y a ici aucun joueur « { $asked } » que vous puissiez voir ; indiquez un numéro ou le nom complet.
refused-several-called-so = « { $asked } » est le nom de plusieurs joueurs ; indiquez l’un des numéros { $numbers }.
refused-looks = La personne est majeure ; elle seule lit qui a consulté.
refused-case-open = Une demande à ce sujet est déjà ouverte ; écrivez-y.
refused-cases-open = { $count } demandes sont ouvertes pour ce joueur ; quand l’une sera close, ouvrez la suivante.
refused-case-back = Cette demande est retirée par qui l’a ouverte, ou par la personne elle-même une fois majeure.
refused-correct = Il ne vous revient pas aujourd’hui de demander des corrections ; un responsable légal qui en a le droit le peut, ou la personne elle-même une fois majeure.
refused-role = Votre rôle ne comprend pas cela.
refused-which-club = Vous dirigez plusieurs clubs ({ $clubs }) ; dites pour lequel sont ces données.
refused-no-club = Les données sont importées pour un club et votre rôle n’en nomme aucun ; la personne qui vous a invité peut le corriger.
refused-another-club = { $club } n’est pas un club que vous dirigez ({ $clubs }).
refused-not-for-clubs = Les fichiers de ce type ({ $kind }) valent pour tous les clubs et sont importés par la personne qui gère cette installation.
refused-too-many-rows = Un classeur contient au plus { $most } joueurs et la liste en compte davantage ; emportez-la en CSV ou cherchez moins de noms.
refused-too-often =
    { $minutes ->
        [one] Trop d’essais ; attendez une minute et réessayez.
       *[other] Trop d’essais ; attendez { $minutes } minutes et réessayez.
    }
refused-named-without-address = Le fichier ne donne aucune adresse pour ce responsable ; invitez-le à la main une fois que vous la connaissez.
refused-too-large = Le fichier dépasse { $megabytes } Mo : supprimez ce qui ne fait pas partie de la liste, ou divisez-le.
refused-too-long = La base de données a mis trop de temps et a été interrompue ; demandez moins, par exemple un club, une équipe ou une année de naissance, ou réessayez plus tard.
