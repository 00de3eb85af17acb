# Emporter tout ce qui est conservé sur un joueur.

records-heading = Tout ce qui est conservé sur vous ou votre enfant
records-lead = Le fichier contient toutes les données du joueur : naissance, licences, matchs, sélections, consentements, documents vus, rectifications, et qui a ouvert le dossier à quel titre. C’est un ZIP contenant du JSON et du CSV, que tout programme peut lire.
records-without-others = Il ne contient rien qui appartienne à d’autres personnes : à la place de leur nom figure ce qu’elles sont, par exemple « guardian » ou « director ».
records-on-record = Le retrait est inscrit au registre. Qui possède le fichier peut le lire : conservez-le là où vous seul y avez accès.
records-get = Obtenir le fichier (ZIP)
records-back = Retour au parcours
records-way = Obtenir ou effacer tout ce qui est conservé
records-read-me = Données concernant { $player }, telles qu’elles étaient conservées le { $day }.

    records.json contient toutes les tables ; le dossier csv contient la même chose, un fichier par table qui a des lignes.
    Une colonne comme player_id ou team_id désigne une ligne par son numéro dans la colonne id de la table players ou teams.
    Là où une autre personne a fait quelque chose, le fichier dit ce qu’elle est : you (vous), guardian, player, director, scout.
    Les jours s’écrivent AAAA-MM-JJ et les instants en UTC. born_earliest et born_latest sont les deux jours entre lesquels se situe la naissance.
    Dans les fichiers CSV, un texte qu’un tableur prendrait pour une formule commence par une apostrophe.
