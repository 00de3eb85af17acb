# Examiner un fichier ligne par ligne.

import-perhaps-held = Il peut s’agir de { $name } ({ $born }), déjà enregistré comme joueur { $number } : indiquez s’il s’agit de la même personne ou d’une autre.
import-another-needs-number = { $name } ({ $born }) est déjà enregistré, et rien dans cette ligne ne distinguerait une autre personne de ce nom : donnez à la ligne un numéro qui lui soit propre.
import-settled-unknown = Il n’y a pas de joueur { $number } que cette ligne puisse désigner : choisissez l’un de ceux qui sont montrés à côté d’elle.
import-registered-before-held-birth = La période commence le { $start }, avant la naissance enregistrée du joueur ({ $born }) : corrigez le jour, ou laissez la ligne de côté et vérifiez d’abord la naissance.
import-born-after-held-spell = La naissance { $born } est postérieure à la première période enregistrée du joueur, qui commence le { $start } : corrigez la naissance, ou laissez la ligne de côté et vérifiez d’abord la période.

# Une copie de la feuille avec ce qui ne va pas
marked-not-yet = Indiquez d’abord comment lire le fichier ; ensuite chaque ligne peut dire ce qui l’empêche d’être intégrée.
