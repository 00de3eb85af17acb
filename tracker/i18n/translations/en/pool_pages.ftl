# The pool as a page: who may play, what it is narrowed by, the depth chart and late developers.

web-nav-pool = Pool
web-nav-scouting = Scouting
web-pool-heading = The pool
web-pool-lead = Who may play, by age and by everything else that is on record. Choose a competition to begin.
web-pool-begin = Show the pool
web-pool-views = Ways to look at the pool
web-pool-view-list = Players
web-pool-view-depth = Depth chart
web-pool-view-late = Late developers
web-pool-narrow = Narrow the pool
web-pool-go = Show
web-pool-reading = How to read this list
web-pool-tools-way = Keep this question, take the list along, or ask why somebody is not here
web-pool-emptied = What may be left out
web-pool-no-club = no club on record
web-pool-most-listed = These have the most players. Narrow the pool otherwise to see more of them.
web-pool-least = At least
web-pool-code = Association
web-pool-code-hint = Its code of three letters, such as USA.
web-pool-group-call-ups = Caps and call-ups
web-pool-national-from = Highest national side, at least
web-pool-national-any = Any or none
web-pool-caps-from = Senior caps, at least
web-pool-called-since = Last called up to the highest side on or after
web-pool-group-birth = Day of birth
web-pool-group-coverage = Least match records
web-pool-coverage-from = At least, in per cent of in-season days
web-pool-records-says = Match records are the share of a player’s in-season days for which the team has matches on record.
web-pool-left-says = Editions ahead are those of this competition that are not over, the one looked at included, in which the player surely is within age, as far as their rules are on file.
web-pool-sort = Sort by
web-pool-sort-oldest = Who becomes too old next
web-pool-sort-youngest = Youngest first
web-pool-sort-minutes = Most minutes
web-pool-sort-caps = Most caps
web-pool-sort-national = Highest call-up
web-pool-sort-name = Name
web-pool-chosen = What is chosen
web-pool-chip = { $part }: { $value }
web-pool-leave-out = Leave out
web-pool-clear = Leave out everything
web-pool-few = a few
web-pool-holds = How it is held
web-pool-holds-any = In any way
web-pool-holds-only = As the only nationality
web-pool-holds-second = Beside another that came first
web-pool-rung = On this level or higher
web-pool-minutes-from = { $minutes } at “{ $rung }” or higher
web-pool-as-known = As the records stand on { $day }.
web-pool-counted = { $players ->
    [0] Nobody is found
    [one] One player
   *[other] { $players } players
}
web-pool-within = { $players ->
    [0] Nobody of them is surely within age.
    [one] One of them is surely within age.
   *[other] { $players } of them are surely within age.
}
web-pool-within-few = A few of them are surely within age.
web-pool-rung-of-minutes = { $rung } or higher
web-pool-years-only = Where a family does not share the day of birth, only its year is held against the rule and the filters.
web-pool-empty = No player whom you may see fits everything that is chosen.
web-pool-empty-all = No player whom you may see enters this competition.
web-pool-page-empty = There are no more players after this place.
web-pool-without = Without “{ $part }”: { $players ->
    [one] one player
   *[other] { $players } players
}
web-pool-without-few = Without “{ $part }”: a few players
web-pool-foot-left = left-footed
web-pool-foot-right = right-footed
web-pool-foot-both = both feet
web-pool-minutes = Minutes, last 12 months
web-pool-from-rung = Minutes are those surely played in the last 365 days at “{ $rung }” or higher.
web-pool-called-up = Highest call-up
web-pool-caps = { $caps ->
    [0] no senior cap
    [one] one senior cap
   *[other] { $caps } senior caps
}
web-pool-records = Match records
web-pool-born = born { $born }
web-pool-left = { $windows ->
    [0] No edition ahead within age
    [one] Within age for one edition ahead
   *[other] Within age for { $windows } editions ahead
}
web-pool-tools = More about this question
web-pool-export-lead = Everybody in the answer, not this page alone. Each player is told as far as the page tells.
web-pool-export-json = Download as JSON
web-pool-why = Why is somebody not here?
web-pool-why-who = Name or number of a player
web-pool-why-go = Look
web-pool-why-heading = Why somebody is or is not in the pool
web-pool-why-found = { $name } is in the answer to this question.
web-pool-why-not = { $name } is not in the answer:
web-pool-back = Back to the pool
web-pool-refused = This address cannot be answered
web-pool-too-costly = This question takes too long
web-pool-narrower = Ask for less
web-pool-nearest = Go to the nearest question
web-pool-start-again = Choose a competition

# The depth chart
web-depth-lead = How many there are by year of birth and position. A figure leads to the players.
web-depth-within = Within age
web-depth-overage = As overage players
web-depth-year = Year of birth
web-depth-short = { $position ->
    [goalkeeper] GK
    [defender] DF
    [midfielder] MF
    [forward] FW
   *[none] —
}
web-depth-year-unknown = Year not on record
web-depth-position-unknown = Position not on record
web-depth-nobody = Nobody in this question is within age.
web-depth-no-overage = Nobody in this question could only play as an overage player.
web-depth-untold = { $players ->
    [one] Of one player nobody can tell, as the birth or the rule is not known well enough.
   *[other] Of { $players } players nobody can tell, as the birth or the rule is not known well enough.
}
web-depth-untold-few = Of a few players nobody can tell, as the birth or the rule is not known well enough.
web-depth-outside = { $players ->
    [one] One player is too old or too young and stands in neither chart.
   *[other] { $players } players are too old or too young and stand in neither chart.
}
web-depth-outside-few = A few players are too old or too young and stand in neither chart.
web-depth-small = Where there are only a few players no figure is told; the players themselves are in the list.

# Late developers
web-late-lead = Players of this question whom an early selection may have passed over, each with the reason to look again.
web-late-calm = A reason is something on record, and no forecast. Where earlier records are missing, somebody may seem to have come late.
web-late-known-quarter = The quarter of birth is asked about only where a family shares the day of birth.
web-late-none = Nobody in this question has one of these reasons.
web-late-count = { $reason ->
    [quarter] Born in the last quarter of the year
    [entry] First on record at 16 or later
   *[rising] More senior minutes, and no call-up
}
web-late-first = { $players ->
    [one] The player with the most reasons.
   *[other] The { $players } players with the most reasons; narrow the question to see others.
}
late-reason-quarter = Born in the last quarter of the year, and so among the youngest of a year group.
late-reason-entry = First on record on { $day }, at { NUMBER($age) } or older.
late-reason-rising = { NUMBER($minutes) } senior minutes in the last year after { NUMBER($before) } in the year before, and no call-up is on record.
