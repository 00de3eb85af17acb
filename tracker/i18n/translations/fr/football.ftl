# Les mots du terrain : échelons, sexes, postes, types de convocation.

rung-club = { $rung ->
    [1] Football de jeunes jusqu’aux U14
    [2] U15 et U16
    [3] U17
    [4] U18 et U19
    [5] Passerelle : équipe B, réserve, championnat U21 ou U23, université
    [6] Football senior sous le deuxième niveau
    [7] Deuxième niveau senior
    [8] Premier niveau senior
   *[9] Continental
}
stage-senior-football = Football senior
rung-club-short = { $rung ->
    [1] U14
    [2] U16
    [3] U17
    [4] U19
    [5] Passerelle
    [6] Senior
    [7] 2e niveau
    [8] 1er niveau
   *[9] Continental
}
rung-club-unknown = Niveau non enregistré
rung-national = { $rung ->
    [1] Sélection U14 à U16
    [2] Sélection U17
    [3] Sélection U18 ou U19
    [4] Sélection U20
    [5] Sélection U21 à U23 ou olympique
    [6] Convocation en équipe A
    [7] Sélection jouée en équipe A
   *[8] Match officiel en équipe A
}
rung-national-short = { $rung ->
    [1] U16
    [2] U17
    [3] U19
    [4] U20
    [5] U23
    [6] Convoc. A
    [7] Match A
   *[8] Match A officiel
}
sex-female = Femmes et filles
sex-male = Hommes et garçons
position-goalkeeper = But
position-defender = Défense
position-midfielder = Milieu
position-forward = Attaque
call-up-provisional = Liste provisoire
call-up-camp = Stage
call-up-squad = Dans le groupe
call-up-bench = Sur le banc
call-up-fielded = A joué
