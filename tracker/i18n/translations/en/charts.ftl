# Charts: titles, sentences over them, names in them, keys under them, and the heads of their tables.

# What all charts have in common.
chart-title = { $chart ->
    [bands] Senior minutes by age
    [funnel] The funnel, both ways
    [steps] The funnel, step by step
    [incidence] Time to the senior debut
    [quarters] Births by quarter
    [routes] The bridge by route
    [trained] Clubs beside one another
    [lag] From the end of U-19 football to senior football
   *[turnover] Turnover of the squad
}{ $sex ->
    [female] , women’s football
    [male] , men’s football
   *[none] { "" }
}
chart-two-sentences = { $first } { $second }
chart-as-table = Read this chart as a table
chart-reads = Point at a part of the chart, tap it, or step through it by ← and →: it is read out here.
chart-leads = Each bar leads to the people behind it.
chart-table-of = { $title }, line by line
chart-number = { NUMBER($number, maximumFractionDigits: 0) }
chart-decimal = { NUMBER($number, minimumFractionDigits: 1, maximumFractionDigits: 1) }
chart-percent = { NUMBER($part, style: "percent", maximumFractionDigits: 0) }
chart-percent-exact = { NUMBER($part, style: "percent", maximumFractionDigits: 1) }
chart-percents = { NUMBER($low, style: "percent", maximumFractionDigits: 0) } to { NUMBER($high, style: "percent", maximumFractionDigits: 0) }
chart-interval = { NUMBER($low, style: "percent", maximumFractionDigits: 1) } to { NUMBER($high, style: "percent", maximumFractionDigits: 1) }
chart-fewer = fewer than { $fewest }
chart-hidden = hidden, fewer than { $fewest }
chart-of = { $count } of { $of }
chart-share = { $count } of { $of } ({ NUMBER($part, style: "percent", maximumFractionDigits: 1) })
chart-hint = { $name }: { $figure }
chart-none = —
chart-too-few = too few players
chart-not-on-record = no squad to compare with
chart-age = Age
chart-age-exact = { NUMBER($age, maximumFractionDigits: 2) }
chart-born = { $count ->
    [one] one player born
   *[other] { $count } players born
}
chart-key-interval = 95% interval
chart-key-in = one player counted
chart-key-out = one player not counted
chart-key-hidden = hidden: too few players
chart-stage = Stage
chart-way = Way
chart-share-head = Players
chart-interval-head = 95% interval
chart-season = { $year }/{ $next }
chart-season-head = Season

# The age benchmark.
chart-bands-too-few = Too few players to compare: { $pool } on record entered U-19 football, and { $least } at one age are needed.
chart-bands-minutes = Senior minutes, added up
chart-bands-line = { $part ->
    [10] 1 in 10 below
    [25] 1 in 4 below
    [50] half below
    [75] 3 in 4 below
   *[90] 9 in 10 below
}
chart-bands-survivors = survivors only
chart-bands-survivors-median = Survivors only, half below
chart-bands-known = Players with minutes known
chart-bands-no-line = No line where fewer than { $least } players can be compared
chart-bands-key-half = Grey band: middle half of { $pool } players
chart-bands-key-wide = Pale band: all but the lowest and the highest tenth
chart-bands-key-median = Line: half are below
chart-bands-key-survivors = Dotted: those who later became internationals, { $n } players – survivors only

# The funnel.
chart-funnel-nobody = Nobody who may be counted is on record at any of these stages yet.
chart-forwards = Forwards
chart-forwards-of = Of the players of each stage who are { $age } or older, those who later reached this one: { $goal }
chart-backwards = Backwards
chart-backwards-of = Of those who reached “{ $goal }”, those on record at each stage
chart-step = Step by step
chart-steps-fewest = Fewest go on after this stage: { $start }.
chart-step-of = Of the players of each stage who are { $age } or older, those who reached any later one

# Time to the senior debut.
chart-incidence-too-few = Too few players to say when debuts come: { $watched } were watched long enough, and { $least } are needed.
chart-incidence-share = Share of the players
chart-incidence-debut = Senior debut
chart-incidence-left = Left the game
chart-incidence-watched = Players still watched at that age, with neither behind them:
chart-incidence-watched-head = Still watched
chart-incidence-key-debut = Hatched: the debut lies between the two lines
chart-incidence-key-left = Dotted: leaving lies between the two lines
chart-by-age = Debut by { $age }: { $share }
chart-by-age-too-few = Debut by { $age }: too few players

# Birth quarters.
chart-quarters-panel = Year from { $cut_off }
chart-quarters-cut-off = Year from
chart-quarter-head = Quarter
chart-quarters-born = Born
chart-quarters-expected = Expected
chart-quarters-key-days = Expected, if births were spread evenly over the days
chart-quarters-key-births = Expected, if births were spread as in the whole country
chart-quarters-coarse = { $count ->
    [one] One more player’s birth is
   *[other] { $count } more players’ births are
} not known well enough for a quarter.
chart-quarters-tested = { $sentence } χ² = { NUMBER($square, minimumFractionDigits: 1, maximumFractionDigits: 1) } with 3 degrees of freedom, n = { $n }, p { $rare ->
    [yes] <
   *[no] =
} { NUMBER($p, minimumFractionDigits: 3, maximumFractionDigits: 3) }.
chart-quarter-from = from { $month } { $day }
chart-months = { $first }–{ $last }
chart-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}

# The bridge lags of a group.
lag-spread-shows = { $milestone }: of { $n ->
    [one] one player
   *[other] { $n } players
}, { $before ->
    [0] none
    [one] one
   *[other] { $before }
} got there before the end of U-19 football, { $soon ->
    [0] none
    [one] one
   *[other] { $soon }
} in the { $months } months after it and { $later ->
    [0] none
    [one] one
   *[other] { $later }
} later.{ $waiting ->
    [0] { " " }All are there.
    [one] { " " }One is not there yet.
   *[other] { " " }{ $waiting } are not there yet.
}{ $early ->
    [0] { "" }
    [one] { " " }For one, U-19 football was not over when last seen.
   *[other] { " " }For { $early }, U-19 football was not over when last seen.
}{ $stopped ->
    [0] { "" }
    [one] { " " }One stopped playing.
   *[other] { " " }{ $stopped } stopped playing.
}{ $followed ->
    [0] { "" }
    [one] { " " }One was followed beyond U-19 football.
   *[other] { " " }{ $followed } were followed beyond U-19 football.
}{ $unclear ->
    [0] { "" }
    [one] { " " }Of one more it cannot be told: minutes that nobody wrote down may have been enough.
   *[other] { " " }Of { $unclear } more it cannot be told: minutes that nobody wrote down may have been enough.
}
chart-lag-arrived-shows = { $n ->
    [0] There: nobody yet
    [one] There: one player, by the month of getting there
   *[other] There: { $n } players, by the month of getting there
}
chart-lag-waiting-shows = { $n ->
    [0] Not there yet: nobody
    [one] Not there yet: one player, by the months followed so far
   *[other] Not there yet: { $n } players, by the months followed so far
}
chart-lag-arrived-hint = { $between }: { $count ->
    [one] one player is there
   *[other] { $count } players are there
}
chart-lag-waiting-hint = { $between }: { $count ->
    [one] one player, followed so long, is not there yet
   *[other] { $count } players, followed so long, are not there yet
}
chart-lag-between = { $first } to { $last } months
chart-lag-axis = Months from the end of U-19 football; less than zero is before it
chart-lag-key-zero = End of U-19 football
chart-lag-unsure = { $count ->
    [one] One player’s
   *[other] { $count } players’
} months are known only to lie between two ends, and stand halfway.
chart-lag-undated = { $count ->
    [one] One more player is
   *[other] { $count } more players are
} left out: the year of birth is not known.
chart-lag-unclear = { $count ->
    [one] One of those below
   *[other] { $count } of those below
} may have been there since: minutes that nobody wrote down leave it open.
chart-lag-months = Months
chart-lag-arrived = There
chart-lag-waiting = Not there yet
chart-lag-of-waiting-early = { $count ->
    [one] For one of those below
   *[other] For { $count } of those below
} U-19 football was not over when last seen.
chart-lag-of-waiting-stopped = { $count ->
    [one] One of those below
   *[other] { $count } of those below
} stopped playing.
chart-lag-early = Of these, U-19 not over
chart-lag-stopped = Of these, stopped

# The bridge by route.
chart-routes-of = There by { $months } months after the end of U-19 football
chart-routes-milestone = Milestone
chart-routes-way = Way
chart-routes-there = There by { $months } months
chart-routes-before = Before the end of U-19
chart-routes-soon = In { $months } months after
chart-routes-later = Later
chart-routes-not = Not on record
chart-routes-open = Cannot tell
chart-routes-open-hint = { $count ->
    [one] one player of whom it cannot be told
   *[other] { $count } players of whom it cannot be told
}
chart-routes-others-hint = { $count ->
    [one] one player who was not there by then, as far as is on record
   *[other] { $count } players who were not there by then, as far as is on record
}

# Clubs beside one another.
chart-trained-club = Club
chart-trained-key-share = share of the club’s players
chart-trained-key-all = share of all players, with its interval

# Turnover.
chart-turnover-shows = { $seasons ->
    [one] The squad of { $first }: how much of it
   *[other] The squads of { $first } to { $last }: how much of each
} had left and come a season apart, and was still there three seasons later.
chart-turnover-nothing = { $seasons ->
    [0] No squad is on record.
   *[other] No two squads are on record that lie a season, or three, apart.
}
chart-turnover-out = Left
chart-turnover-out-of = Not in the squad a season later
chart-turnover-out-not-aged = Left, not for age
chart-turnover-out-not-aged-of = The same, without those who grew too old for it
chart-turnover-into = Came
chart-turnover-into-of = Not in the squad a season before
chart-turnover-persist = Stayed
chart-turnover-persist-of = In the squad three seasons later

# The parts of a bar of the funnel, and a share of whom it is partly open.
chart-of-between = { $least } to { $most } of { $of }
chart-share-between = { $least } to { $most } of { $of } ({ NUMBER($low, style: "percent", maximumFractionDigits: 1) } to { NUMBER($high, style: "percent", maximumFractionDigits: 1) })
chart-key-open = { $why ->
    [time] may have been there: no records of that time
    [sight] may have been there: lost from sight before, or minutes not known
   *[order] may have gone on: the order of the two is not known
}
chart-key-open-one = { $why ->
    [time] one player who may have been there: no records of that time
    [sight] one player who may have been there: lost from sight before, or minutes not known
   *[order] one player who may have gone on
}
chart-forwards-unordered = { $name }: { $count ->
    [one] one player, of whom the order is not known
   *[other] { $count } players, of whom the order is not known
}
chart-forwards-others = { $name }: { $count ->
    [one] one player who did not go on
   *[other] { $count } players who did not go on
}
chart-backwards-unobserved = { $name }: { $count ->
    [one] one player of whom we hold no records of that time
   *[other] { $count } players of whom we hold no records of that time
}
chart-backwards-others = { $name }: { $count ->
    [one] one player with records of that time, and none of this stage
   *[other] { $count } players with records of that time, and none of this stage
}
chart-step-unordered = { $name }: { $count ->
    [one] one player, of whom the order of the steps is not known
   *[other] { $count } players, of whom the order of the steps is not known
}
chart-step-others = { $name }: { $count ->
    [one] one player with no later stage on record
   *[other] { $count } players with no later stage on record
}
