# Today: what there is to be settled in the records of the own roster.

web-nav-today = Today
today-as-of = As of { $day } · { $players ->
    [one] { $players } player registered
   *[other] { $players } players registered
}{ $sex ->
    [female] { " " }in women’s football
    [male] { " " }in men’s football
   *[both] { "" }
}
today-counted = { $due ->
    [0] Nothing is left to do: all { $checks } checks are in order.
    [one] { $due } of { $checks } checks has something to do.
   *[other] { $due } of { $checks } checks have something to do.
}
today-nobody = Nobody is registered with you today. Players come in with a list of the club, or with the season turn.
today-to-settle = To settle
today-to-know = Good to know
today-number = { $count }
today-number-or-more = { $count } or more
today-all = { $count ->
    [one] Open the list
   *[other] See all { $count }
}
today-in-order = { $count ->
    [one] In order: { $count } check
   *[other] In order: { $count } checks
}
today-nothing-here = { $heading }: nothing to do
today-nothing = Nothing to do here.
# Players have one word in English, whoever plays; other languages choose theirs by $sex.
today-listed = { $sex ->
   *[both] { $count ->
        [one] { $count } player
       *[other] { $count } players
    }
}
today-listed-sheets = { $count ->
    [one] { $count } line
   *[other] { $count } lines
}
today-head-why = What is known
today-back = Today: what is left
today-no-list = There is no such list. The page of today leads to each of them.
today-turn = Turn the season
today-turn-over = The season { $season } ended on { $day }. The season turn shows who goes on in which group.
today-turn-ahead = The season { $season } ends on { $day }. The season turn shows who goes on in which group.

today-birth-missing = Birth dates not known to the day
today-birth-missing-says = Without the day, age groups and competitions can only be answered in part. Note a document that shows it.
today-born-not-at-all = No birth is on record
today-born-by-the-year = Only the year is on record: { $born }
today-born-in-part = Known in part: between { $first } and { $last }
today-birth-conflict = Birth dates that do not agree
today-birth-conflict-says = The family says that the birth is wrong, or a document shows another day than the record.
today-birth-disputed = The family says that it is wrong
today-birth-other-in-document = A document shows another day
today-birth-swapped = A document has day and month the other way round
today-over-age = Older than the age group of their league
today-over-age-says = By the cut-off on record they are older than the group their team’s league is for. The league may allow it; a birth written wrongly is the other reason.
today-older-than = Older than { $group } in { $league }
today-no-records = Players without records for a while
today-no-records-says = We hold no records of them for a while, though their season goes on. That is not the same as not having played: a team sheet may be missing.
today-sheets = Seasons and matches without records
today-sheets-says = Matches of the last 12 months of which nobody stands on a team sheet, and seasons of which no match is on record.
today-empty-season = { $season }: no match on record
today-no-sheet = Match against { $opponent } on { $day }: nobody on the sheet
today-quiet = Players in a quiet period
today-quiet-says = A quiet period says that there was less at their level than before, not why. It may be worth a talk, or a record that is missing.
today-period-record = No records since { $since }
today-period-quiet = Quiet since { $since }
today-period-step-down = Mostly on a lower level since { $since }
today-period-thin = Little senior football since { $since }
today-ageing-out = Players who age out soon
today-ageing-out-says = In the next 12 months they become too old for a competition or an age group of national sides.
today-ages-out-says = { $what }, on { $day }
today-duplicates = Perhaps recorded twice
today-duplicates-says = Two records that may be of one person. Look at them side by side, then put them together or say that they are two.
today-guardians = Guardians who wait for you
today-guardians-says = They say that they stand for a child, and see nothing until the club confirms it.
today-named = Guardians in your files, not invited
today-named-says = Your files named them. Nobody has written to them yet.
today-cases = Corrections that families ask for
today-cases-says = A family says that a record is wrong, and waits for the club’s answer.
today-drafts = Files begun and not taken in
today-drafts-says = Nothing in them is a record yet. Go on, or drop them.
today-draft-until = Kept until { $day }
today-quotas = Youth minutes not met
today-quotas-says = By what is on record, the league’s quota of minutes for young players is not met, or nobody can tell.

# The roster against what is ahead.
matrix-heading = Roster and competitions
matrix-lead = Who of your players may play where, by age.
matrix-as-of = As of { $day }. Editions ahead, and the age groups of your own leagues by their cut-off on record.
matrix-counted = { $shown } of { $total } { $sex ->
    [female] women and girls
   *[male] men and boys
}
matrix-born = Year of birth
matrix-all-teams = All teams
matrix-all-years = All years
matrix-go = Show
matrix-legend = What the signs mean
matrix-table = Players by competition
matrix-group = U-{ $age }
matrix-up-to = Up to U-{ $age }
matrix-up-to-says = A league is held against the oldest age group of its level on record; U-15 and U-16 are one level, and so are U-18 and U-19. So ✓ for a U-15 league can be a player of U-16 age.
matrix-nobody = Nobody in the roster is of that team and year.
matrix-nothing-ahead = No competition ahead that is held here, and no age group of your leagues, is for these players.
matrix-unreadable = This cannot be chosen. Open the roster again and choose there.
matrix-tally = { $may } of { $shown } may play
matrix-tally-overage = { $count } overage
matrix-tally-unknown = { $count } cannot tell
matrix-within-age = Yes
matrix-no-age-limit = Yes
matrix-overage = Overage place
matrix-too-old = Too old
matrix-too-young = Too young
matrix-cannot-tell = Cannot tell
matrix-no-rule-held = No rule held
