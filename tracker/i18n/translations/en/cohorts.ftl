# What a cohort shows: funnels, time to the debut, benchmarks, birth quarters, turnover, and context from the literature.

cohort-too-few = Too few players to compare.
cohort-group = { $group ->
    [goalkeeper] goalkeepers
    [defender] defenders
    [midfielder] midfielders
    [forward] forwards
   *[all] players of all positions
} in { $sex ->
    [female] women’s
   *[male] men’s
} football
cohort-share-hidden = too few players to show
cohort-share-counts = { $count } of { $of }
cohort-share = { $count } of { $of } ({ NUMBER($part, style: "percent", maximumFractionDigits: 1) }, 95% interval { NUMBER($low, style: "percent", maximumFractionDigits: 1) } to { NUMBER($high, style: "percent", maximumFractionDigits: 1) })
cohort-share-counts-between = { $least } to { $most } of { $of }
cohort-share-between = { $least } to { $most } of { $of } ({ NUMBER($from_part, style: "percent", maximumFractionDigits: 1) } to { NUMBER($to_part, style: "percent", maximumFractionDigits: 1) }, 95% interval { NUMBER($low, style: "percent", maximumFractionDigits: 1) } to { NUMBER($high, style: "percent", maximumFractionDigits: 1) })

# The funnel, both ways.
funnel-shows = Of the { $n ->
    [one] one player
   *[other] { $n } players
} aged { $age } or older, how many of each stage later reached this one: { $goal }. Backwards, everybody who reached it is looked at, of any age.
funnel-passage = { $start } → { $goal }: { $share }
funnel-origin = { $stage }: { $share }
funnel-largest-loss = Fewest go on after this stage: { $start }. { $lost } of { $of } have no later stage on record, a 95% interval of { NUMBER($low, style: "percent", maximumFractionDigits: 0) } to { NUMBER($high, style: "percent", maximumFractionDigits: 0) }. { $clear ->
    [yes] The interval lies apart from those of all other steps.
   *[no] Another step may lose as many: the intervals overlap, or there is no other to compare.
}
funnel-not-matured = { $count ->
    [one] One player is
   *[other] { $count } players are
} younger than { $age } and not counted yet.
funnel-age-unknown = Of { $count ->
    [one] one player
   *[other] { $count } players
} it cannot be told whether they are { $age } yet.
funnel-unordered = Of { $count ->
    [one] one player it cannot be told which stage came first: the lower figure takes it that the player did not go on, the higher one that they did.
   *[other] { $count } players it cannot be told which stage came first: the lower figures take it that none of them went on, the higher ones that all did.
}
funnel-unobserved = { $count ->
    [one] Of one player we hold no records of the time of some stage: looking back, the lower figure takes it that the player had not been there, the higher one that they had.
   *[other] Of { $count } players we hold no records of the time of some stage: looking back, the lower figures take it that none of them had been there, the higher ones that all had.
}
answer-through = Of those who were at the stage “{ $start }” and are { $age } or older, { $share } later reached this one: { $goal }.
loss-named = Fewest go on after this stage: { $start }. { $lost } of { $of } ({ NUMBER($part, style: "percent", maximumFractionDigits: 0) }, 95% interval { NUMBER($low, style: "percent", maximumFractionDigits: 0) } to { NUMBER($high, style: "percent", maximumFractionDigits: 0) }) have no later stage on record.
loss-known = { $lost ->
    [0] All who were at this stage have a later one on record, or may have: { $start }.
    [one] Of the one player without a later stage on record after “{ $start }”, this is known:
   *[other] Of the { $lost } players without a later stage on record after “{ $start }”, this is known:
}{ $lost ->
    [0] { "" }
   *[other] { " " }{ $stopped } stopped playing, as a club said; { $playing } were still registered or seen at the end of our records; the records of { $ended } end and nobody said why. No record is not the same as not having played.
}
loss-firm = Even if all of whom we cannot tell had gone on, this would be the step that loses most.
loss-apart = On record it loses most: its interval lies apart from those of all other steps. Those of whom we cannot tell could change that.
loss-overlaps = Whether it loses most is not certain: its interval overlaps with that of the step after “{ $rival }”{ $others ->
    [0] .
    [one] { " " }and of one more.
   *[other] { " " }and of { $others } more.
}
loss-alone = No other step has enough players to be compared with.
loss-too-few = At which step most are lost cannot be said: too few players are old enough.

# The bridge by route, and the records behind a view.
crossing-none = No way on record
crossing-all = All
crossing-there = { $milestone }, { $way }: there within { $months } months, { $share }
crossing-whole = { $milestone }, by { $months } months after the end of U-19 football or before it: { $share }.
crossings-show = Of up to { $n ->
    [one] one player
   *[other] { $n } players
} whose U-19 football ended { $months } months ago or longer, how many were there by { $months } months after it, by the way they went.
crossings-too-soon = { $count ->
    [one] One player is not counted yet: the { $months } months are not over.
   *[other] { $count } players are not counted yet: their { $months } months are not over.
}
crossings-undated = { $count ->
    [one] One player is not counted: the year of birth is not known.
   *[other] { $count } players are not counted: the year of birth is not known.
}
crossings-begun-before = { $milestone }: { $count ->
    [one] one player is
   *[other] { $count } players are
} left out, whose U-19 football was over before anything of the kind came on record.
crossings-open = Hatched are those of whom it cannot be told: lost from sight before the { $months } months were over, or with minutes that nobody wrote down. The interval holds for whatever became of them.
crossings-not-weighed = A player may have gone more than one way, so the counts do not add up. A route is known only once it was gone, and a loan or a semi-professional league is senior football already. The shares describe the routes; they do not say which to choose.
view-coverage = Data coverage: { NUMBER($part, style: "percent", maximumFractionDigits: 0) } of { $days ->
    [one] { $days } in-season day
   *[other] { $days } in-season days
} of registration of { $n ->
    [one] one player
   *[other] { $n } players
} on record.
view-coverage-none = Data coverage: no in-season days of registration are on record.
view-coverage-births = Births are known to the day of { NUMBER($day, style: "percent", maximumFractionDigits: 0) } of the players and at least to the month of { NUMBER($month, style: "percent", maximumFractionDigits: 0) }.
view-coverage-ends = Of { NUMBER($stopped, style: "percent", maximumFractionDigits: 0) } a club said that they stopped playing; the records of { NUMBER($ended, style: "percent", maximumFractionDigits: 0) } end without a reason.
view-coverage-stages = Since when each stage is on record
view-coverage-stage = Stage
view-coverage-since = On record since
view-coverage-players = Players seen there
trained-table = Of the players at each stage, those who later reached this one: { $goal }
trained-shows = Of the players that each club trained between 15 and 21 who were at the stage “{ $start }” and are old enough to count, how many later reached this one: { $goal }. A player counts at each club, so the counts do not add up. Clubs stand in order of their names.
trained-apart = { $clubs ->
    [one] One club has
   *[other] { $clubs } clubs have
} enough players for a percentage; { $apart ->
    [0] no interval leaves out the share of all
    [one] one interval leaves out the share of all
   *[other] { $apart } intervals leave out the share of all
}. Chance alone would do that about once in 20 clubs.
trained-hidden = { $count ->
    [one] One more club is not shown, because too few of its players can be counted, or to show it would tell of a few others.
   *[other] { $count } more clubs are not shown, because too few of their players can be counted, or to show them would tell of a few others.
}
trained-unknown = Of { $count ->
    [one] one player
   *[other] { $count } players
} no training season between 15 and 21 is on record.
bridge-b-team = B team
bridge-college = College
bridge-loan = Loan
bridge-semi-professional = Semi-professional league
ways-hidden = { $count ->
    [one] One more way is not shown, because few players went by it.
   *[other] { $count } more ways are not shown, because few players went by each of them.
}
ways-unknown = Of { $count ->
    [one] one player
   *[other] { $count } players
} we hold no record of the way.

# Time to the senior debut.
debut-shows = How many of { $n ->
    [one] one player
   *[other] { $n } players
} had made the senior debut, and how many had left the game, by age.{ $unexplained ->
    [0] { "" }
    [one] { " " }The records of one player end without a reason, so the debut lies between two lines.
   *[other] { " " }The records of { $unexplained } players end without a reason, so the debut lies between two lines.
}
debut-by = By the age of { $age }, about { NUMBER($part, style: "percent", maximumFractionDigits: 0) } of { $n } players had made the senior debut.
debut-by-between = By the age of { $age }, between { NUMBER($least, style: "percent", maximumFractionDigits: 0) } and { NUMBER($most, style: "percent", maximumFractionDigits: 0) } of { $n } players had made the senior debut.
debut-within = { $sentence } 95% interval: { NUMBER($low, style: "percent", maximumFractionDigits: 1) } to { NUMBER($high, style: "percent", maximumFractionDigits: 1) }.
debut-too-few = Too few players were watched up to the age of { $age } to say.
debut-coarse-birth = { $count ->
    [one] One player takes
   *[other] { $count } players take
} no part: the birth is not known to the month.
debut-seen-late = { $count ->
    [one] One player takes
   *[other] { $count } players take
} no part: nothing before the senior debut is on record.
debut-begun-before = { $count ->
    [one] One player takes
   *[other] { $count } players take
} no part: they were 19 or older when senior matches came on record, and may have made the debut before.
debut-not-seen = { $count ->
    [one] One player takes
   *[other] { $count } players take
} no part: no stretch of time from the age of 15 on is on record.
debut-coarse-debut = { $count ->
    [one] One debut is known only to lie between two days and is counted from the later one.
   *[other] { $count } debuts are known only to lie between two days and are counted from the later one.
}

# The age benchmark.
benchmark-shows = Senior minutes added up by age, of { $n } { $group } who entered U-19 football, those who left the game included. The grey band is the middle half.
benchmark-survivors = Dotted: those who later reached the senior national side, { $n } players. Survivors only: most players do not get there.
benchmark-survivors-too-few = Too few players later reached the senior national side to draw their line.
percentile-about = { $tenths ->
    [0] Nearly all players { $sex ->
        [female] her
       *[male] his
    } age have as many minutes or more
    [10] Nearly all players { $sex ->
        [female] her
       *[male] his
    } age have fewer minutes
   *[other] About { $tenths } in 10 players { $sex ->
        [female] her
       *[male] his
    } age have fewer minutes
} (compared with { $n } { $group }).

# Birth quarters.
cut-off-day = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $day }
quarters-counts = Births by quarter of the year from { $cut_off }, counted: { $n } are too few to compare the quarters.
quarters-empty = Births of { $n } players by quarter of the year from { $cut_off }. The first or the last quarter has none, so the two are not compared.
quarters-ratio = Births of { $n } players by quarter of the year from { $cut_off }: day for day, { NUMBER($ratio, minimumFractionDigits: 1, maximumFractionDigits: 1) } in the first quarter for each one in the last (95% interval { NUMBER($low, minimumFractionDigits: 1, maximumFractionDigits: 1) } to { NUMBER($high, minimumFractionDigits: 1, maximumFractionDigits: 1) }).

# Turnover, minutes of young players, productivity.
turnover-out = Not in the squad a season after { $year }: { $share }.
turnover-out-ages-untold = Not in the squad a season after { $year }: { $share }. Who of them grew too old for it cannot be told, as leagues of this step are for more than one age group.
turnover-ages-untold = The same, without those who grew too old for it. Not told where leagues of a step are for more than one age group, as up to U-16.
turnover-open = We hold no squad for the season after { $year }.
turnover-outgrown = This squad has an age limit and is outgrown within three seasons: that few stayed says nothing of who stays with the club.
u21-share = { $variant ->
    [match-day] Players not yet 21 on match day
   *[cohort] Players who turn 21 in the year the season began, or later
}{ $nationals ->
    [own] { " " }and of the country’s nationality
   *[all] { "" }
}: { $open ->
    [yes] between { NUMBER($least, style: "percent", maximumFractionDigits: 1) } and { NUMBER($most, style: "percent", maximumFractionDigits: 1) }
   *[no] { NUMBER($least, style: "percent", maximumFractionDigits: 1) }
} of the minutes. Minutes are known for { $known } of { $appearances } appearances.
u21-no-minutes = No minutes are on record for any of { $appearances } appearances.
u21-no-nationality = Of the { $of } minutes counted, { $minutes } were played by players whose nationality is not on record.
productivity-shows = Of { $n } players trained at the club, { $seniors } have senior minutes on record: { $minutes } minutes, weighed by tier and by the share of training seasons at the club.

# Figures from the literature.
reference-context = { $figure } { $sample } Source: { $source }.
reference-sample = { $of ->
    [five-nations] Sample: { $n } men’s internationals of five nations.
    [italy] Sample: { $n } men’s internationals of Italy.
    [germany] Sample: whole programmes of men’s academies and of youth national sides in Germany, not single squads.
    [sweden] Sample: { $n } men’s internationals of Sweden.
    [scottish-academy] Sample: { $n } players of one men’s academy in Scotland.
    [top-leagues] Sample: men’s top leagues in Europe, 2009 to 2020.
    [scotland] Sample: men’s top league of Scotland.
    [associations] Sample: 205 associations, women’s and men’s football.
    [college-men] Sample: boys in high schools of the United States.
   *[college-women] Sample: girls in high schools of the United States.
}
reference-five-nations = About { NUMBER($u17, style: "percent", maximumFractionDigits: 0) } of U-17, { NUMBER($u19, style: "percent", maximumFractionDigits: 0) } of U-19 and { NUMBER($u21, style: "percent", maximumFractionDigits: 0) } of U-21 internationals reached the senior side.
reference-italy = Odds of a birth in the first quarter against the last: about { $u16 } to 1 at U-16, about { $senior } to 1 in the senior side.
reference-germany = Each year { NUMBER($academies, style: "percent", maximumFractionDigits: 1) } of academy players and { NUMBER($national, style: "percent", maximumFractionDigits: 1) } of youth internationals were replaced; after { $seasons } years fewer than half were still there.
reference-sweden = Of senior internationals, { NUMBER($first, style: "percent", maximumFractionDigits: 0) } were first picked at U-15 or U-16, { NUMBER($second, style: "percent", maximumFractionDigits: 0) } at U-17 or U-18, { NUMBER($third, style: "percent", maximumFractionDigits: 0) } at U-21 or as seniors.
reference-scottish-academy = { $count } of { $of } academy players ({ NUMBER($part, style: "percent", maximumFractionDigits: 1) }) turned professional.
reference-top-leagues = Players trained at their club went from { NUMBER($before, style: "percent", maximumFractionDigits: 0) } to { NUMBER($after, style: "percent", maximumFractionDigits: 0) } of squads.
reference-scotland = Players under 21 had between { NUMBER($low, style: "percent", maximumFractionDigits: 1) } and { NUMBER($high, style: "percent", maximumFractionDigits: 1) } of the minutes, depending on the club.
reference-associations = Many players leave the game from 16 or 17 on, partly because there are few chances in senior football.
reference-college-men = { NUMBER($part, style: "percent", maximumFractionDigits: 1) } of high-school players went on to play in college.
reference-college-women = { NUMBER($part, style: "percent", maximumFractionDigits: 1) } of high-school players went on to play in college.
