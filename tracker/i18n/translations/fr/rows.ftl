# Examiner un fichier ligne par ligne.

import-perhaps-held = C’est peut-être { $name } ({ $born }), déjà sur nos listes sous le numéro { $number } : indiquez s’il s’agit de la même personne ou d’une autre.
import-twice-in-file = La ligne { $first } apporte quelqu’un du même nom et de la même naissance sous un autre numéro. S’il s’agit d’une seule personne, donnez un même numéro aux deux lignes ou laissez celle-ci de côté ; sinon, indiquez que c’est une autre personne.
import-another-needs-number = { $name } ({ $born }) est déjà enregistré, et rien dans cette ligne ne distinguerait une autre personne de ce nom : donnez à la ligne un numéro qui lui soit propre.
import-settled-unknown = Il n’y a pas de joueur { $number } que cette ligne puisse désigner : choisissez l’un de ceux qui sont montrés à côté d’elle.
import-registered-before-held-birth = La période commence le { $start }, avant la naissance enregistrée du joueur ({ $born }) : corrigez le jour, ou laissez la ligne de côté et vérifiez d’abord la naissance.
import-born-after-held-spell = La naissance { $born } est postérieure à la première période enregistrée du joueur, qui commence le { $start } : corrigez la naissance, ou laissez la ligne de côté et vérifiez d’abord la période.

# Une copie de la feuille avec ce qui ne va pas
marked-not-yet = Indiquez d’abord comment lire le fichier ; ensuite chaque ligne peut dire ce qui l’empêche d’être intégrée.

# Au terminal
rows-question = { $count ->
    [one] 1 question sur la personne visée :
   *[other] { $count } questions sur la personne visée :
}
rows-conflict = { $count ->
    [one] 1 ligne contredit ce qui est enregistré et ne peut être remplacé :
   *[other] { $count } lignes contredisent ce qui est enregistré et ne peut être remplacé :
}
rows-fault = { $count ->
    [one] 1 ligne est fautive en elle-même :
   *[other] { $count } lignes sont fautives en elles-mêmes :
}
rows-change = { $count ->
    [one] 1 ligne change ce qui est enregistré :
   *[other] { $count } lignes changent ce qui est enregistré :
}
rows-add = { $count ->
    [one] 1 ligne ajoute quelque chose :
   *[other] { $count } lignes ajoutent quelque chose :
}
rows-left-out = { $count ->
    [one] 1 ligne est laissée de côté :
   *[other] { $count } lignes sont laissées de côté :
}
rows-same = { $count ->
    [one] 1 ligne est déjà enregistrée :
   *[other] { $count } lignes sont déjà enregistrées :
}
rows-line = ligne { $row } : { $cells }
rows-told-of-cell = { $column } : { $said }
rows-told = { $said }
rows-were-left-out = { $count ->
    [one] 1 ligne laissée de côté
   *[other] { $count } lignes laissées de côté
}
rows-refused = Rien n’est écrit tant qu’une ligne ne peut être intégrée : corrigez-la, indiquez la personne visée avec --row, laissez-la de côté avec --leave-out, ou intégrez toutes les autres avec --only-sound.
rows-so-far = { $rows } lignes lues…
marked-written = { $file } : une copie de la feuille dans laquelle { $count ->
    [0] rien n’est signalé
    [one] 1 ligne est signalée
   *[other] { $count } lignes sont signalées
}.
rows-who = { $name } ({ $born })

# Refus concernant des fichiers commencés
draft-too-large = Le fichier dépasse { $most } Mo ; retirez ce qui n’appartient pas à la liste.
draft-too-many = { $most } fichiers ont été commencés et non intégrés ; intégrez-en un ou abandonnez-le d’abord.
draft-no-such-row = Le fichier n’a pas de ligne { $row } ; ses lignes portent les numéros qu’un tableur affiche à côté d’elles.
draft-row-not-sound = La ligne { $row } ne peut être intégrée telle quelle ; voyez ce qui l’empêche.
draft-row-asks-nothing = La ligne { $row } ne demande pas de qui elle est ; voyez ce qui l’empêche.
draft-not-shown-beside = Il n’est pas supposé que la ligne { $row } soit du joueur { $number } ; choisissez l’un de ceux qui sont montrés à côté d’elle.
draft-none = Aucun fichier de ce genre parmi ceux que vous avez commencés ; il a été intégré, abandonné, ou supprimé à la fin de son délai.
rows-too-many = Le fichier a plus de { $most } lignes, trop pour les examiner une à une ; intégrez-le en entier.
