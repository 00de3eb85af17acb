# Importation de fichiers : ce qui ne va pas dans une cellule, une ligne ou un fichier, et le résultat d’une importation.

# Cellules
import-cell-empty = La cellule est vide, et chaque ligne a besoin de sa valeur « { $column } ».
import-name = « { $text } » n’est pas un nom : il n’a ni lettre ni chiffre.
import-text-long = « { $text } » est trop long : cette colonne admet jusqu’à { $most } lettres.
import-control-character = « { $text } » contient un caractère qui ne peut être affiché ; saisissez le texte à nouveau.
import-day = « { $text } » n’est pas écrit comme un jour : écrivez l’année, le mois et le jour, comme 2024-08-31.
import-day-impossible = « { $text } » n’est pas un jour du calendrier : corrigez le mois ou le jour.
import-birth = « { $text } » n’est pas une date de naissance : écrivez 1993-05-17, ou 1993-05 ou 1993 si l’on n’en sait pas plus.
import-days = « { $text } » n’est pas une date : écrivez 2024-03-22, ou 2024-03 ou 2024 si l’on n’en sait pas plus.
import-number = « { $text } » n’est pas un nombre entier de { $least } à { $most }.
import-choice = « { $text } » n’est aucun des mots admis ici : { $allowed }.
import-country = « { $text } » n’est pas le code à trois lettres d’une fédération : écrivez USA ou MEX ; séparez-en plusieurs par des points-virgules.
import-scheme = « { $text } » ne peut nommer une source : commencez par une lettre, puis des lettres, chiffres, points, tirets ou tirets bas, comme fifa.
import-cut-off = « { $text } » n’est pas un jour de l’année : écrivez le mois et le jour, comme 08-01.

# Lignes
import-width = La ligne a { $found ->
    [one] un champ
   *[other] { $found } champs
} et l’en-tête en a { $wanted } : vérifiez les séparateurs et les guillemets de cette ligne.
import-end-before-start = Le dernier jour, { $end }, précède le premier, { $start } : corrigez l’un des deux.
import-born-later = La date de naissance { $born } est postérieure à aujourd’hui, { $day } : corrigez-la.
import-spell-without-start = Un club est nommé, mais pas depuis quand : indiquez le premier jour de la période.
import-spell-without-club = La ligne indique { $given } mais ne nomme aucun club : nommez-le, ou laissez ces cellules vides.
import-league-and-season = Un championnat et sa saison s’indiquent ensemble : remplissez les deux cellules ou aucune.
import-birth-verified = Un document confirme la naissance enregistrée ({ $born }) et aucun fichier ne la change : écrivez le même jour ou laissez la cellule vide. Si elle est inexacte, la famille ouvre une demande de correction.
import-registered-before-birth = La période commence le { $start }, avant la naissance du joueur ({ $born }) : corrigez l’une des deux dates.
import-before-birth = C’était le { $day } au plus tard ; or la naissance est postérieure ({ $name }, { $born }) : corrigez le jour ou le joueur.
import-day-later = Le { $played } est postérieur à aujourd’hui, { $day } : ce qui n’a pas été joué ne peut pas encore être enregistré.
import-match-incomplete = Une ligne avec une date est un match et demande un adversaire et une sélection : remplissez cette cellule.
import-match-or-total = Une ligne avec une date est un seul match et ne porte pas de nombre de matchs : videz cette cellule, ou la date s’il s’agit d’une saison entière.
import-match-without-day = La ligne parle d’un match mais n’a pas de date : indiquez le jour où il a été joué.
import-minutes-on-bench = Un joueur sur le banc n’a joué aucune minute : laissez les minutes vides, ou corrigez la sélection.
import-minutes-not-fielded = Une convocation de type « { $kind } » n’a pas de minutes : laissez-les vides, ou écrivez « fielded ».
import-total-without-season = Une ligne sans date est une saison entière et demande son championnat et sa saison : remplissez cette cellule.
import-total-empty = La ligne n’indique ni matchs ni minutes : indiquez ce que l’on sait de la saison.
import-total-minutes = { $appearances ->
    [one] Un match compte
   *[other] { $appearances } matchs comptent
} au plus { $most } minutes : corrigez les minutes ou les matchs.
import-one-way-of-dating = Indiquez le jour d’une seule façon : soit une date, soit « from » et « to ».
import-row-repeated = La ligne { $first } porte déjà sur la même chose : réunissez tout en une ligne et supprimez l’autre.
import-rows-disagree = La ligne { $first } dit « { $said } » et cette ligne dit « { $now } » : mettez-les d’accord.

# Ce qui est déjà enregistré
import-born = naissance : { $born }
import-born-unknown = date de naissance inconnue
import-player-unknown = Aucun joueur portant le numéro { $number } de « { $source } » n’est enregistré : importez d’abord les joueurs, ou nommez la source qui a donné le numéro.
import-sex-differs = Le joueur portant ce numéro est enregistré comme { $name } ({ $held }) : corrigez le numéro ou le sexe dans le fichier.
import-number-of-another = Le numéro { $number } est celui d’une autre personne, { $name } ({ $born }) : si ces numéros sont ceux d’une autre liste, nommez sa source.
import-number-elsewhere = Le numéro { $number } de « { $source } » est attribué à un joueur que votre club ne voit pas aujourd’hui : laissez le numéro vide ou demandez à votre fédération de réunir les deux.
import-number-another-clubs = Le numéro { $number } de « { $source } » est donné par un autre club : laissez le numéro vide.
import-player-once = Un joueur nommé { $name } a déjà été dans votre club et la naissance ne dit pas s’il s’agit de la même personne : indiquez le numéro du joueur ou la date de naissance complète.
import-spell-gone = { $name } a déjà été dans votre club, et une licence qui court jusqu’à ce jour ou au-delà ne peut être inscrite par votre club seul : demandez à la personne qui gère cette installation.
import-club-needed = Personne n’est enregistré sous ce nom et cette naissance, et un nouveau joueur de votre club doit y être inscrit : indiquez le club et le premier jour.
import-another-club = La ligne concerne { $club } et vous importez les données de { $own } : laissez la ligne de côté ou corrigez le club.
import-players-alike = { $count } joueurs sont enregistrés comme { $name } ({ $born }) : indiquez le numéro du joueur, afin que l’on sache duquel il s’agit.
import-player-perhaps = C’est peut-être { $name } ({ $born }), déjà sur nos listes : indiquez le numéro du joueur ou sa date de naissance complète.
import-erased = Les données de cette personne ont été effacées définitivement et ne sont pas reprises : retirez la ligne.
import-league-unknown = Aucun championnat { $sex ->
    [female] féminin
   *[male] masculin
} « { $league } » n’est enregistré : importez d’abord les championnats, ou corrigez le nom.
import-season-unknown = Aucune saison « { $season } » du championnat « { $league } » n’est enregistrée : importez-la avec les championnats, ou écrivez l’une de celles-ci : { $held }.
import-association-unknown = Aucune fédération n’est connue ici sous le code { $association } : le code le plus proche est { $nearest }, et une fédération qui manque arrive avec le fichier de ses championnats.
import-category-unknown = La sélection « { $category } » n’est pas enregistrée : écrivez U- et l’âge, comme U-20, ou senior, ou olympic.

# Fichiers
import-file-changed = Le fichier a été modifié pendant sa lecture ; rien n’en a donc été repris : importez-le de nouveau une fois qu’il est terminé.
import-file-empty = Le fichier est vide : il lui faut un en-tête et des lignes en dessous.
import-file-wide = Le fichier a { $found } colonnes, et { $most } au plus sont lues : supprimez ce qui se trouve à côté de la liste.
import-file-no-text = Ce n’est ni un fichier texte ni un classeur XLSX : ouvrez-le dans le programme dont il provient et enregistrez-le en CSV (UTF-8).
import-file-encoding = La ligne { $line } contient des lettres qui ne sont pas de l’UTF-8, et deviner abîmerait des noms : indiquez de quel encodage il s’agit, ou enregistrez le fichier en CSV (UTF-8).
import-quotes-broken = Dans cette ligne, un guillemet n’est pas fermé ou se trouve au milieu d’une cellule ; rien ne peut être lu à partir d’ici : doublez-le, ou supprimez-le.
import-field-huge = Une cellule contient ici plus de { $most } lettres ; rien ne peut être lu à partir d’ici : cherchez un guillemet qui n’est pas fermé.
import-encoding-candidate = Lu comme { $encoding } :
import-encoding-row = { $row }
import-encoding-asked = Rien n’a été écrit. Indiquez avec --encoding l’encodage dans lequel les noms sont justes.
import-encoding-unknown = « { $stated } » n’est pas un encodage qui puisse être lu ici ; ce peut être { $known }.
import-encoding-needless = Le fichier est en Unicode et le dit lui-même : n’indiquez pas d’encodage.
import-encoding-wrong = Le fichier n’est pas en { $stated } : certains de ses octets n’y sont pas des lettres.

# Classeurs
import-book-broken = Ce classeur est endommagé ou n’est pas tel que les tableurs l’écrivent : ouvrez-le dans l’un d’eux, enregistrez-le de nouveau en XLSX ou en CSV (UTF-8), puis réessayez.
import-book-not-excel = C’est un fichier compressé, mais pas un classeur XLSX : ouvrez-le dans le programme dont il provient et enregistrez-le en XLSX ou en CSV (UTF-8).
import-book-old = Ce classeur est de l’ancien format (.xls) ou protégé par un mot de passe : enregistrez-le en XLSX sans mot de passe, ou en CSV (UTF-8).
import-book-huge = Ce classeur occupe plus de { $most } Mo une fois décompressé : supprimez ce qui n’appartient pas à la liste, ou enregistrez la feuille en CSV (UTF-8).
import-book-wide = Une cellule de la ligne { $row } est si loin du reste que la feuille s’étend sur plus de { $most } cellules : supprimez ce qui se trouve hors de la liste, ou enregistrez la feuille en CSV (UTF-8).
import-book-doctype = Ce classeur contient des instructions (un DOCTYPE) qu’aucun tableur n’écrit ; il n’a donc pas été ouvert : enregistrez la liste en CSV (UTF-8).
import-book-formula = Une cellule de la ligne { $row } contient une formule dont la valeur n’a pas été enregistrée : ouvrez le classeur dans un tableur, enregistrez-le, puis réessayez.
import-book-unread = Ce classeur n’a pas pu être lu avec la mémoire et le temps qu’une liste demande : enregistrez la feuille en CSV (UTF-8).
import-book-which-tab = Le classeur a plusieurs feuilles qui contiennent quelque chose : { $names }. Indiquez avec --tab laquelle est visée.
import-book-no-such-tab = Il n’y a pas de telle feuille dans le classeur ; celles qui contiennent quelque chose sont { $names }.
import-no-rows = Il y a un en-tête, mais aucune ligne en dessous.
import-column-missing = La colonne « { $column } » manque ; les colonnes trouvées sont : { $found }.
import-column-twice = Deux colonnes ont pour en-tête « { $column } » : renommez-en une ou supprimez-la.

# Résultat d’une importation
import-summary = { $file } : { $rows ->
    [0] aucune ligne
    [one] 1 ligne
   *[other] { $rows } lignes
}
import-counts = nouvelles { $add }, modifiées { $change }, identiques { $same }
import-new-clubs = { $count ->
    [one] 1 nouveau club : { $names }
   *[other] { $count } nouveaux clubs : { $names }
}
import-new-teams = { $count ->
    [one] 1 nouvelle équipe : { $names }
   *[other] { $count } nouvelles équipes : { $names }
}
import-new-sides = { $count ->
    [one] 1 nouvelle sélection : { $names }
   *[other] { $count } nouvelles sélections : { $names }
}
import-not-read = { $count ->
    [one] 1 colonne n’est pas lue : { $names }
   *[other] { $count } colonnes ne sont pas lues : { $names }
}
import-change-replaced = ligne { $row }, { $column } : { $old } → { $new }
import-change-added = ligne { $row }, { $column } : { $new } ajouté
import-change-removed = ligne { $row }, { $column } : { $old } retiré
import-faults = { $count ->
    [one] 1 faute :
   *[other] { $count } fautes :
}
import-fault-line = ligne { $row }, { $column } : { $said }
import-fault-line-row = ligne { $row } : { $said }
import-more = … et { $count } de plus
import-refused = Rien n’est écrit tant que tout le fichier n’est pas juste.
import-acceptable = Ceci est un aperçu ; rien n’a été écrit.
import-nothing-to-change = Rien à modifier : tout est déjà enregistré.
import-written = Enregistré comme importation { $batch }.
