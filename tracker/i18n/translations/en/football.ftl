# The words of the field: rungs, sexes, positions, kinds of call-up.

rung-club = { $rung ->
    [1] Youth football up to U-14
    [2] U-15 and U-16
    [3] U-17
    [4] U-18 and U-19
    [5] Bridge: B team, reserves, U-21 or U-23 league, college
    [6] Senior football below the second tier
    [7] Senior second tier
    [8] Senior top tier
   *[9] Continental
}
stage-senior-football = Senior football
rung-club-short = { $rung ->
    [1] U-14
    [2] U-16
    [3] U-17
    [4] U-19
    [5] Bridge
    [6] Senior
    [7] 2nd tier
    [8] Top tier
   *[9] Continental
}
rung-club-unknown = Level not recorded
rung-national = { $rung ->
    [1] U-14 to U-16 side
    [2] U-17 side
    [3] U-18 or U-19 side
    [4] U-20 side
    [5] U-21 to U-23 or Olympic side
    [6] Senior call-up
    [7] Senior cap
   *[8] Senior cap in an official competition
}
rung-national-short = { $rung ->
    [1] U-16
    [2] U-17
    [3] U-19
    [4] U-20
    [5] U-23
    [6] Senior call-up
    [7] Senior cap
   *[8] Official cap
}
sex-female = Women and girls
sex-male = Men and boys
position-goalkeeper = Goalkeeper
position-defender = Defender
position-midfielder = Midfielder
position-forward = Forward
call-up-provisional = Provisional list
call-up-camp = Training camp
call-up-squad = Named in the squad
call-up-bench = On the bench
call-up-fielded = Played
