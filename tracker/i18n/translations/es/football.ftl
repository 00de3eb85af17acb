# Los términos del campo: peldaños, sexos, posiciones, tipos de convocatoria.

rung-club = { $rung ->
    [1] Fútbol base hasta sub-14
    [2] Sub-15 y sub-16
    [3] Sub-17
    [4] Sub-18 y sub-19
    [5] Puente: filial, reservas, liga sub-21 o sub-23, universidad
    [6] Fútbol adulto por debajo de la segunda categoría
    [7] Segunda categoría adulta
    [8] Primera categoría adulta
   *[9] Continental
}
stage-senior-football = Fútbol adulto
rung-club-short = { $rung ->
    [1] Sub-14
    [2] Sub-16
    [3] Sub-17
    [4] Sub-19
    [5] Puente
    [6] Adultos
    [7] 2.ª cat.
    [8] 1.ª cat.
   *[9] Continental
}
rung-club-unknown = Nivel no registrado
rung-national = { $rung ->
    [1] Selección sub-14 a sub-16
    [2] Selección sub-17
    [3] Selección sub-18 o sub-19
    [4] Selección sub-20
    [5] Selección sub-21 a sub-23 u olímpica
    [6] Convocatoria absoluta
    [7] Partido con la absoluta
   *[8] Partido oficial con la absoluta
}
rung-national-short = { $rung ->
    [1] Sub-16
    [2] Sub-17
    [3] Sub-19
    [4] Sub-20
    [5] Sub-23
    [6] Convoc. absoluta
    [7] Partido absoluta
   *[8] Partido oficial
}
sex-female = Mujeres y niñas
sex-male = Hombres y niños
position-goalkeeper = Portería
position-defender = Defensa
position-midfielder = Centro del campo
position-forward = Ataque
call-up-provisional = Lista provisional
call-up-camp = Concentración
call-up-squad = En la convocatoria
call-up-bench = En el banquillo
call-up-fielded = Jugó
