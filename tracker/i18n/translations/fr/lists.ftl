# Le nom des listes que l’on emporte et les intitulés de leurs colonnes.

list-players = Joueurs
list-head-number = Numéro
list-head-kind = Sorte
list-head-file = Fichier
list-head-taken-in = Repris le
list-head-undo-until = Peut être annulé jusqu’au
list-head-undone = Annulé
list-head-role = Rôle
list-head-place = Où
list-head-email = Adresse
list-roles = Rôles
kind-of-file-bundle = Un lot d’enregistrements de football
