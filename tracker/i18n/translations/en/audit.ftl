# The audit of a club's roster on paper: what to settle before which day, who may play where, team by team.

audit-club = Club
audit-says = The whole club gone through as of today: what to settle before which day, who may play where team by team, who ages out next, and births by quarter. That it was made goes on record.
audit-get = Get the audit as a PDF
audit-no-club = There is no such club here whose roster you may go through.
audit-which-club = You direct several clubs. Say which one the audit is of.

# On every page, and the first one
audit-kind = Club roster audit
audit-lead-players = { $players ->
    [one] One player is
   *[other] { $players } players are
} registered with { $club } today, in { $teams ->
    [one] one team
   *[other] { $teams } teams
}.
audit-lead-settle = { $settle ->
    [0] There is nothing to settle about any of them
    [one] There is something to settle about one of them
   *[other] There is something to settle about { $settle } of them
}{ $sheets ->
    [0] .
    [one] , and one season or match is without records.
   *[other] , and { $sheets } seasons and matches are without records.
}
audit-lead-first-now = Some of it is due now.
audit-lead-first-before = What comes first is due before { $day }.
audit-lead-first-by = What comes first is due by { $day }.
audit-lead-first-within-year = What comes first is due within { $day }.
audit-nobody = Nobody is registered with { $club } today.
audit-scope = Players whose families refused the club’s use of their records are withheld from this report: they are neither named nor counted.
audit-fact-players = Players
audit-fact-teams = Teams with players
audit-fact-settle = Players with something to settle
audit-fact-first = What comes first
audit-of-sex = { $sex ->
    [female] { $count ->
        [one] { $count } woman or girl
       *[other] { $count } women and girls
    }
   *[male] { $count ->
        [one] { $count } man or boy
       *[other] { $count } men and boys
    }
}

# What to settle, and by when
audit-head-what = What
audit-head-number = How many
audit-head-when = By when
audit-when-now = Now
audit-when-before = Before { $day }
audit-when-by = By { $day }
audit-when-within-year = Within { $day }
audit-when-no-date = No date
audit-why-now = { $what } is being played
audit-why-before = { $what } begins
audit-why-by = { $what } ends
audit-why-within-year = { $what }; its days are not on record yet
audit-why-no-date = { $what }
audit-named = { $name }, { $under }
audit-head-named = { $name } { $under }
audit-season = { $season }
audit-hangs-birth-missing = { $hangs ->
    [one] of one of them nobody can tell there
   *[other] of { $hangs } of them nobody can tell there
}
audit-hangs-birth-conflict = { $hangs ->
    [one] it matters for one of them
   *[other] it matters for { $hangs } of them
}
audit-hangs-ageing-out = { $hangs ->
    [one] one of them
   *[other] { $hangs } of them
}
audit-waits-heading = Before which day
audit-waits-says = What begins next for which a birth is not known well enough: of so many nobody can tell whether they may play.
audit-counted = { $what }: { $count }
audit-part-not-at-all = Nothing on record
audit-part-by-the-year = The year only
audit-part-in-part = Known in part
audit-part-seasons = Seasons
audit-part-matches = Matches
audit-deadline-note = The first day of a competition or season stands for the deadline, or the last day of a season. By when a list has to be handed in is in the regulations of the competition and not on record here.
audit-in-order = Looked at and with nothing to settle: { $what }.
audit-all-in-order = Nothing is left to settle: all { $checks } checks are in order.

# Team by team
audit-teams-heading = Team by team
audit-teams-says = How many players each matter is about, and how many seasons and matches of the team are without records. Births are those not known to the day; in conflict are those of which the family or a document says otherwise.
audit-team = { $team } · { $sex ->
    [female] women and girls
   *[male] men and boys
}
audit-team-sex = { $sex ->
    [female] women and girls
   *[male] men and boys
}
audit-whole-club = The whole club
audit-head-team = Team
audit-short-players = Players
audit-short-birth-missing = Births
audit-short-birth-conflict = In conflict
audit-short-over-age = Over-age
audit-short-no-records = No records
audit-short-sheets = Sheets
audit-short-quiet = Quiet
audit-short-ageing-out = Ageing out
audit-team-players = { $players ->
    [one] One player.
   *[other] { $players } players.
}
audit-league = Plays in { $season }.
audit-league-up-to = Plays in { $season }, for players up to U-{ $age } counted from { $cut_off }.
audit-no-league = No season of a league is on record for this team.
audit-team-settle = { $settle ->
    [0] There is nothing to settle about its players.
    [one] There is something to settle about one of them.
   *[other] There is something to settle about { $settle } of them.
}
audit-head-player = Player
audit-head-part = { $head } (part { $part } of { $parts })
audit-alike = { $players ->
    [one] For the one player
   *[other] The same for all { $players }
}: { $answer }. { $where }.
audit-alike-but = The same for { $told } of { $players }: { $answer }. { $where }. Of { $names } nobody can tell there.
audit-may-play = May play
audit-count-of = { $count } of { $of }
audit-provisional = { $what } (provisional)
audit-team-leaving = Who of the team ages out next:
audit-head-ends = What ends
audit-head-last-day = Last day
audit-head-players = Players

# What is ahead of the whole club
audit-ahead-heading = What is ahead: { $sex ->
    [female] women and girls
   *[male] men and boys
}
audit-ahead-nothing = No competition ahead that is held here, and no age group of the club’s leagues, is for these players.
audit-ahead-says = How many of the club’s { $players } { $sex ->
    [female] women and girls
   *[male] men and boys
} may play in what is ahead, by age. The others are too old or too young.
audit-head-begins = Begins
audit-head-may = May play
audit-head-overage = Overage place
audit-head-unknown = Cannot tell
audit-day-not-known = { $year }, day not known
audit-is-over = over since { $day }
audit-is-played = is being played

# Who ages out
audit-ageing-heading = Who ages out next
audit-ageing-says = What players of the club become too old for in the next { $months } months, and how many of which team. Whose birth is not known well enough is not among them.
audit-ageing-nobody = In the next { $months } months nobody surely becomes too old for a competition or an age group of national sides.

# Birth quarters
audit-quarters-heading = Births by quarter: { $sex ->
    [female] women and girls
   *[male] men and boys
}
audit-head-year-from = Year from { $cut_off }
audit-head-births = Births
audit-head-ratio = First to last
audit-coarse = { $count ->
    [one] one more not known well enough
   *[other] { $count } more not known well enough
}
audit-fewer-than = fewer than { $fewest }
audit-ratio = { NUMBER($ratio, minimumFractionDigits: 1, maximumFractionDigits: 1) }
audit-interval = { NUMBER($low, minimumFractionDigits: 1, maximumFractionDigits: 1) } to { NUMBER($high, minimumFractionDigits: 1, maximumFractionDigits: 1) }
audit-too-few-births = counts only
audit-empty-quarter = a quarter is empty
audit-quarters-note = First to last: births in the first quarter for each one in the last, day for day, with its 95% interval below. It stands only from { $births } births on; of fewer than { $fewest } not even the counts are told.
audit-quarters-refused = Families refused that some players are counted in figures, so births are told of all teams together and not of each.

# How it was made
audit-term-registered = Registered today
audit-definition-registered = A registration with a team of the club that has begun and not ended. A player with several stands with the team of the one that began last.
audit-term-by-age = May play
audit-definition-by-age = By age alone, from the rules on file and from the birth on record: a birth year is not a birth date, so where a rule cuts through the year, nobody can tell. An overage place is one of the few for older players.
audit-term-over-age = Over-age
audit-definition-over-age = Surely older than the oldest age group of the level on which the team’s league is played, counted from the cut-off on record. The league may allow it.
audit-term-ages-out = Ages out
audit-definition-ages-out = Surely allowed by an edition and surely too old for the next one on file, or the last year of a U-17, U-20 or U-23 of national sides, in the next { $months } months.
audit-term-quarters = Births by quarter
audit-definition-quarters = The quarters of the year that begins on a league’s cut-off. After a change of cut-off both are shown. Expected is what the days of each quarter make of all births. (D15)
