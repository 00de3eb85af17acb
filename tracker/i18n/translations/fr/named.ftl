# Fichiers dont les lignes désignent un joueur enregistré : de qui il s’agit, et ce qu’elles disent des absences et des départs.

import-nobody-named = La ligne ne désigne personne : indiquez le numéro ou le nom du joueur.
import-player-nobody = Personne d’enregistré ne s’appelle « { $name } », ou la naissance ou le sexe de la ligne ne concordent pas : importez d’abord le joueur, ou écrivez le nom tel qu’il est enregistré.
import-player-several = { $count ->
    [one] « { $name } » peut être un joueur déjà enregistré, ou quelqu’un d’autre : { $who }. Écrivez le numéro entre parenthèses si c’est lui.
   *[other] « { $name } » peut être l’un de { $count } joueurs : { $who }. Écrivez le numéro entre parenthèses de celui qui convient.
}
import-exit-without-spell = Aucun passage du joueur dans ce club n’est enregistré : corrigez le club ou le joueur.
import-exit-of-several = { $count } passages dans ce club sont ouverts : précisez lequel par son équipe.
import-exit-of-none-open = Le dernier passage du joueur dans ce club s’est terminé le { $last } : corrigez ce dernier jour, { $day }, ou retirez la ligne.
import-email = « { $text } » n’est pas une adresse électronique : écrivez-la comme nom@example.org, une par cellule.
import-guardian-empty = La ligne ne nomme aucun responsable : indiquez un nom, une adresse ou un téléphone.
import-guardian-club = Aucun club « { $club } » n’est enregistré : écrivez-le comme il est enregistré, car seuls ses directeurs voient le responsable.
import-move-nowhere = La ligne ne nomme ni le club quitté ni le club rejoint : indiquez l’un des deux.
