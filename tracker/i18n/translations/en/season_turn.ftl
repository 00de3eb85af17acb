# Turning a club's season
turn-seen-otherwise = What the turn would write has changed since you looked; look at it again, then write it.
turn-season-unknown = No season called { $season } is held of any league; there are { $held }. The federation or whoever runs the installation takes in the leagues' seasons first.
turn-no-registration = There is no registration { $number } with this club that ends with the season.
turn-no-reason = { $player } leaves: say why.
turn-no-such-team = { $player } cannot move there; choose a team of the club that goes on in the new season and is for the same sex.
turn-settled-otherwise = The registration of { $player } ended on { $day } already; undo the turn that ended it, or correct the record.
turn-by-hand-only = { $player } is registered with a team of the other sex; change this registration by hand.
turn-no-team = Something was said of a team that is no team of this club.
turn-no-such-season = { $team } cannot play in that season; choose a season that is on record, of a league for the same sex.
turn-other-kind-of-season = The system { $system } does not count seasons as { $season } does: one goes by the calendar year, the other crosses the new year. Choose another system.
turn-team-without-season = { $team }: no season { $season } of { $league } is on record. The federation or whoever runs the installation takes it in; or choose another league's season, or say that the team does not go on.
turn-season-without-system = { $season }: nobody has recorded on which day its age groups turn. Choose the system it goes by.

# What becomes of an age group
turn-outcome-repeats = Repeats the group
turn-outcome-splits = Splits between two systems
turn-outcome-cannot-tell = Cannot be told
turn-outcome-skips = Passes over a group
turn-outcome-held-back = Comes into a lower group
turn-outcome-ages-out = Ages out
turn-outcome-advances = Advances by one group
turn-outcome-enters = Comes into the groups
turn-outcome-too-young = Still too young
turn-outcome-beyond = Beyond the age groups
turn-note-repeats = The same group once more, because the cut-off has moved or the season counts otherwise.
turn-note-splits = Two leagues of the club go by two systems, and place these players in different groups. Somebody has to choose the team.
turn-note-cannot-tell = The cut goes through what is known of the birth, or no rule is held. Nothing is guessed.
turn-note-skips = One group is passed over, because the cut-off has moved.
turn-note-held-back = The group of the new season is lower than the one before.
turn-note-ages-out = No youth group of the club is above: the way goes on to the bridge or to senior football.
turn-note-advances = The next group, as in any year.
turn-note-enters = Old enough for the lowest group from this season on.
turn-note-too-young = Below the lowest group in the new season, too.
turn-note-beyond = Out of the youth groups already, or in a team above them.
turn-group = { $group }
turn-group-above = above the youth groups
turn-group-below = below the lowest group
turn-group-either = one of { $groups }
turn-group-unknown = not known
turn-missing-birth = The date of birth is missing.
turn-missing-birth-year = The year of birth is missing.
turn-missing-birth-month = The month of birth would settle it.
turn-missing-birth-day = The day of birth would settle it.
turn-missing-rule = No rule of this system is held for the season.
turn-missing-system = Nobody said by which system the league goes.

# What becomes of a registration
turn-deed-asked = To be decided
turn-deed-by-hand = To be changed by hand: a team of the other sex
turn-deed-stays = Stays with { $team }
turn-deed-moves = Moves to { $team }
turn-deed-leaves = Leaves: { $reason }
turn-deed-leaves-to = Leaves: { $reason }, to { $destination }
turn-no-reason-held = no reason on record
turn-head = { $club }: turn into the season { $season }
turn-summary = { $stays ->
    [0] Nobody stays
    [one] One stays
   *[other] { $stays } stay
}, { $moves ->
    [0] nobody moves
    [one] one moves
   *[other] { $moves } move
}, { $leaves ->
    [0] nobody leaves
    [one] one leaves
   *[other] { $leaves } leave
}; { $asked ->
    [0] nobody is left to be decided
    [one] one is not decided and is left as it is
   *[other] { $asked } are not decided and are left as they are
}. { $settled ->
    [0] {""}
    [one] One was settled before.
   *[other] { $settled } were settled before.
}{ $by_hand ->
    [0] {""}
    [one] {" "}One is left to be changed by hand.
   *[other] {" "}{ $by_hand } are left to be changed by hand.
}
turn-line-groups = { $before } → { $new } (under the old cut-off { $old })
turn-nothing-to-write = There is nothing to write.
turn-would-write = To be written: { $add } new registrations and { $change } changes. Nothing is written yet.
turn-written = Written as number { $number }: { $add } new registrations and { $change } changes. It can be undone for 30 days.
turn-faulty = Nothing can be written while there are faults.

# The pages
way-in-season-turn = Turn the season
way-in-season-turn-says = See who repeats, moves up or leaves under the old and the new cut-off, then write it in one go.
turn-heading = Season turn
turn-lead = Who goes on with the team, who moves to another, and who leaves. Nothing is written until you have seen what it would be, and all of it can be undone.
turn-club = Club
turn-season = Turn into the season
turn-no-seasons = No league's season to come is on record. The federation or whoever runs the installation takes in the leagues' seasons first.
turn-none-after = After { $seasons } no { $count ->
    [one] season of that league
   *[other] season of those leagues
} is on record. The federation or whoever runs the installation takes it in first, with a file of leagues.
turn-show = Show who moves
turn-teams = Teams and their leagues
turn-teams-say = Say for which age group a team is where several play on the same rung; a team's name is never read for it.
turn-team = Team
turn-ending = Season that ends
turn-league = Plays in
turn-league-unsaid = Not known: choose
turn-stops = Does not go on
turn-team-group = Age group, under
turn-group-wrong = An age group is a number from { $youngest } to { $oldest }.
turn-systems = Age systems of the leagues
turn-systems-say = The cut-off that is recorded with a league's season counts, unless you choose a system here.
turn-system = Age system
turn-system-own = As recorded: { $cut_off }
turn-system-unsaid = Nothing recorded: choose
turn-nobody = Nobody in your sight is registered with a team whose season ends.
turn-who-moves = Who moves
turn-what-is-written = What will be written
turn-title = Season turn to { $season }
turn-undo-note = It is written in one go, and can be undone as a whole for 30 days.
turn-write = Write the turn
turn-look = See what this writes
turn-before = Until now
turn-by-old = Old cut-off
turn-by-new = New cut-off
turn-deed = What becomes of it
turn-where = Where to, if leaving
turn-leaves-team = { $team }: { $reason }
turn-beside = { $system }: { $group }
turn-done = The season was turned.
