# Up to three players beside each other.

compare-heading = Beside each other
compare-lead = Up to three players on one age axis, in the order in which you name them. There is no score and no ranking, and what you may not know of one of them is not here.
compare-known = What is known
compare-head-what = What
compare-paths = Pathways on one axis
compare-axis-days = Each pathway is drawn by completed years of age, so that what stands below each other was at the same age.
compare-axis-years = Each pathway is drawn by the age turned in a calendar year, because the day of birth of one of them is not known to you. What stands below each other was in the year of the same birthday.
compare-no-birth = In which year this player was born is not known well enough to be drawn on an age axis. The tables below hold what is on record.
compare-without = Take off this page
compare-minutes = Minutes by level
compare-minutes-says = All minutes on record at each level, the lowest level first. Minutes that nobody wrote down are not in the sums.
compare-minutes-none = No minutes are on record for any of them.
compare-head-minutes = Level
compare-minutes-of = { $appearances ->
    [one] minutes known for { $known } of { $appearances } appearance
   *[other] minutes known for { $known } of { $appearances } appearances
}
compare-call-ups = Call-ups
compare-call-ups-says = A call-up is not a cap: the second number counts those in which the player was fielded.
compare-call-ups-none = No call-up is on record for any of them.
compare-head-call-ups = Side
compare-call-ups-of = { $callups ->
    [one] { $callups } call-up
   *[other] { $callups } call-ups
}, { $caps ->
    [one] { $caps } cap
   *[other] { $caps } caps
}
compare-last = last { $day }
compare-gaps = Labelled periods
compare-gaps-says = How many periods of each kind there are. What is not on record of one player may be why there are fewer.
compare-gaps-none = There is no labelled period on any of these pathways.
compare-head-gaps = Kind
compare-add = Add a player
compare-add-hint = The player’s number or full name, as it is on record.
compare-go = Put beside
compare-way = Put beside others
compare-address = This address names no players; add them here.
compare-nobody = There is no player of this number or name whom you may see.
compare-several = Several players have this name; open the one you mean in the list of players and go on from there.
compare-how-many = Between one and { $most } players stand beside each other; choose again.
compare-one-football = Women’s and men’s football have sides and levels of their own, so women and men are not drawn on one page.
