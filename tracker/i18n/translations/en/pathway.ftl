# One player's pathway: gaps, the bridge to senior football, the story in three sentences, the strip.

# Labelled periods. Calm words: a hole in the records is the records', and a quiet period is no failure.
grade-gap = Quiet period
grade-major = Long quiet period
grade-critical = Very long quiet period
gap-quiet = { $length }: { $days ->
    [one] one in-season day
   *[other] { $days } in-season days
} from { $start } to { $end } with no match at or above age level on record.{ $absent ->
    [0] { "" }
    [one] { " " }One day of a known absence is not counted.
   *[other] { " " }{ $absent } days of a known absence are not counted.
}
gap-quiet-open = { $length }: at least { $days ->
    [one] one in-season day
   *[other] { $days } in-season days
} so far, since { $start }, with no match at or above age level on record.{ $absent ->
    [0] { "" }
    [one] { " " }One day of a known absence is not counted.
   *[other] { " " }{ $absent } days of a known absence are not counted.
}
gap-quiet-at-least = { $length }: at least { $days ->
    [one] one in-season day
   *[other] { $days } in-season days
} from { $start } to { $end } with no match at or above age level on record. What came before or after cannot be told for certain.{ $absent ->
    [0] { "" }
    [one] { " " }One day of a known absence is not counted.
   *[other] { " " }{ $absent } days of a known absence are not counted.
}
gap-quiet-ended = { $length }: { $days ->
    [one] one in-season day
   *[other] { $days } in-season days
} from { $start } until the registration ended on { $end }, with no match at or above age level on record.{ $absent ->
    [0] { "" }
    [one] { " " }One day of a known absence is not counted.
   *[other] { " " }{ $absent } days of a known absence are not counted.
}
gap-record = We hold no match records of { $teams } from { $start } to { $end }.
gap-record-dates = From { $start } to { $end } we hold a season total for { $teams }, but not the dates of the matches.
gap-absence = Known absence from { $start } to { $end }: { $reason }.
gap-absence-open = Known absence since { $start }: { $reason }.
absence-unavailable = unavailable
absence-suspended = suspended
absence-national-duty = with a national side
absence-other = another reason
gap-step-down = { $open ->
    [yes] Step down since { $start }: the usual level is { $later }; in the half-year before it was { $earlier }.
   *[no] Step down from { $start } to { $end }: the usual level was { $later }; in the half-year before it was { $earlier }.
}
level = { $rung ->
    [1] youth football up to U-14
    [2] U-15 and U-16 football
    [3] U-17 football
    [4] U-18 and U-19 football
    [5] the bridge from youth to senior football
    [6] senior football below the second tier
    [7] the senior second tier
    [8] the senior top tier
   *[9] continental football
}
level-between = between { $low } and { $high }
gap-thin = Thin exposure: { $exact ->
    [yes] { $most ->
        [one] one minute
       *[other] { $most } minutes
    }
   *[no] { $least } to { $most } minutes
} at or above age level from { $start } to { $end }. About 3 in 4 { $group } aged { $age } have more.
thin-not = The match time of the last 12 months is not thin beside that of { $n } { $group } aged { $age }.
thin-untold = Whether the match time of the last 12 months is thin cannot be told: { $why ->
    [age] the age is not known for certain, or the players to compare are of another age.
    [records] match records are missing for part of that time.
    [registration] for part of that time no registration, or no league season, is on record.
    [absence] a known absence lies in that time.
    [minutes] the minutes or the level of some matches are not on record.
   *[other] the records do not settle it.
}
gap-national = { $months ->
    [one] One month passed
   *[other] { $months } months passed
} between two call-ups on record, of { $start } and { $end }.{ $absent ->
    [0] { "" }
    [one] { " " }One day of a known absence lies in that time.
   *[other] { " " }{ $absent } days of a known absence lie in that time.
}
gap-national-open = { $months ->
    [one] One month has passed
   *[other] { $months } months have passed
} since the last call-up on record, of { $start }.{ $absent ->
    [0] { "" }
    [one] { " " }One day of a known absence lies in that time.
   *[other] { " " }{ $absent } days of a known absence lie in that time.
}
gap-national-ended = { $months ->
    [one] One month passed
   *[other] { $months } months passed
} from the last call-up on record, of { $start }, until the registration ended on { $end }.{ $absent ->
    [0] { "" }
    [one] { " " }One day of a known absence lies in that time.
   *[other] { " " }{ $absent } days of a known absence lie in that time.
}

# What a labelled period rests on.
evidence-quiet = { $sure ->
    [yes] The matches at age level on either side were on { $before } and { $after }.
   *[no] The matches on either side, on { $before } and { $after }, were or may have been at age level.
} { $matches ->
    [0] No match
    [one] One match
   *[other] { $matches } matches
} of the player’s teams { $matches ->
    [one] is
   *[other] are
} on record in the period.
evidence-quiet-last = { $sure ->
    [yes] The last match at age level was on { $before }.
   *[no] The last match that was or may have been at age level was on { $before }.
} { $matches ->
    [0] No match
    [one] One match
   *[other] { $matches } matches
} of the player’s teams { $matches ->
    [one] is
   *[other] are
} on record in the period.
evidence-record = { $sides ->
    [both] The matches on record on either side are of { $before } and { $after }.
    [before] The last match on record is of { $before }.
   *[after] The first match on record is of { $after }.
}
evidence-record-none = No match of the team is on record at any time.
evidence-record-dates = { $undated ->
    [0] The total gives no number of matches.
    [one] One match of the total has no date.
   *[other] { $undated } matches of the total have no date.
}
evidence-absence = { $ended ->
    [yes] Entered in the records from { $start } to { $end }.
   *[no] Entered in the records from { $start } on, without a last day.
}
evidence-step-down = On the first day it rests on { $later } matches of a known level in the { $days } days up to { $day }, and on { $earlier } in the { $days } days before those. The usual level is the middle one of all.
evidence-thin = It rests on { $appearances ->
    [0] no match
    [one] one match
   *[other] { $appearances } matches
} at age level, with the minutes of { $known } known{ $unsure ->
    [0] { "" }
    [one] , on one more of which the level cannot be told
   *[other] , on { $unsure } more of which the level cannot be told
}, and on { $n } players to compare, a quarter of whom have fewer than { $p25 } minutes.
evidence-national = The call-ups on either side: { $first } and { $then }. Whether every call-up is on record is not known.
evidence-national-last = The last of { $count ->
    [one] one call-up
   *[other] { $count } call-ups
} on record: { $first }. Whether every call-up is on record is not known.

# From an age group of national sides to the first call-up above it.
age-group = U-{ $oldest }
above-dated = { $exact ->
    [yes] First call-up above the { $group }: { $earliest }
   *[no] First call-up above the { $group }: between { $earliest } and { $latest }
}
above-after = { $dated }, { $exact ->
    [yes] { $most ->
        [one] one month
       *[other] { $most } months
    }
   *[no] { $least } to { $most } months
} after ageing out of it.
above-before = { $dated }, { $exact ->
    [yes] { $most ->
        [one] one month
       *[other] { $most } months
    }
   *[no] { $least } to { $most } months
} before ageing out of it.
above-around = { $dated }, around the time of ageing out of it.
above-none = First call-up above the { $group }: none on record up to { $until }.
above-none-early = First call-up above the { $group }: none on record up to { $until }; the age group lasts until { $out }.
above-none-after = First call-up above the { $group }: none on record up to { $until }, { $months ->
    [one] one month
   *[other] { $months } months
} after ageing out of it.

# The bridge from U-19 to senior football.
milestone-first-senior-appearance = First senior match in a competition
milestone-minutes = { $minutes } minutes of senior football in competitions
milestone-first-senior-call-up = First senior call-up
milestone-first-senior-cap = First senior cap
lag-dated = { $milestone }: { $day }
lag-dated-between = { $milestone }: between { $earliest } and { $latest }
lag-at = { $dated }, within weeks of the end of U-19 football on { $t0 }.
lag-after = { $dated }, { $months ->
    [one] one month
   *[other] { $months } months
} after the end of U-19 football.
lag-after-between = { $dated }, { $least } to { $most } months after the end of U-19 football.
lag-before = { $dated }, { $months ->
    [one] one month
   *[other] { $months } months
} before the end of U-19 football.
lag-before-between = { $dated }, { $least } to { $most } months before the end of U-19 football.
lag-around = { $dated }, around the end of U-19 football on { $t0 }.
lag-open = { $milestone }: none on record up to { $until }, { $months ->
    [one] one month
   *[other] { $months } months
} after the end of U-19 football.
lag-open-early = { $milestone }: none on record up to { $until }; U-19 football lasts until { $t0 }.
lag-open-undated = { $milestone }: none on record up to { $until }.
lag-cannot-tell = Whether { $minutes } minutes of senior football in competitions were reached cannot be told: minutes are known for { $known } of { $of ->
    [one] one appearance
   *[other] { $of } appearances
}. The earliest day possible is { $day }.

# The story in three sentences.
story-empty = We hold no football records for { $name } yet.
story-age-exact = { $age }
story-age-either = { $least } or { $most }
story-age-between = between { $least } and { $most }
story-who = { $name } is { $age } and { $stage }.
story-who-ageless = { $name }, whose date of birth is not on record, { $stage }.
story-stage = { $rung ->
    [1] plays youth football up to U-14 with { $team }
    [2] is in the U-15 and U-16 stage with { $team }
    [3] is in the U-17 stage with { $team }
    [4] is in the U-18 and U-19 stage with { $team }
    [5] is on the bridge from youth to senior football with { $team }
    [6] is in senior football below the second tier with { $team }
    [7] is in the senior second tier with { $team }
    [8] is in the senior top tier with { $team }
   *[9] is in continental football with { $team }
}
story-stage-unknown = is registered with { $team }, whose level is not on record
story-stage-none = is registered with no team in our records at present
story-lately = { $sex ->
    [female] She
   *[male] He
} has played { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
} at or above age level in the last 12 months{ $complete ->
    [yes] { "" }, in { $appearances ->
        [one] one match
       *[other] { $appearances } matches
    }
   *[no] { " " }(minutes known for { $known } of { $appearances } matches)
}.{ $unsure ->
    [0] { "" }
    [one] { " " }For one more match the level cannot be told.
   *[other] { " " }For { $unsure } more matches the level cannot be told.
}{ $missing ->
    [0] { "" }
    [one] { " " }Match records are missing for one in-season day of that time.
   *[other] { " " }Match records are missing for { $missing } in-season days of that time.
}
story-lately-uncounted = { $sex ->
    [female] She
   *[male] He
} has played in { $appearances ->
    [one] one match
   *[other] { $appearances } matches
} at or above age level in the last 12 months; the minutes are not on record.{ $unsure ->
    [0] { "" }
    [one] { " " }For one more match the level cannot be told.
   *[other] { " " }For { $unsure } more matches the level cannot be told.
}{ $missing ->
    [0] { "" }
    [one] { " " }Match records are missing for one in-season day of that time.
   *[other] { " " }Match records are missing for { $missing } in-season days of that time.
}
story-lately-none = No match at or above age level is on record for the last 12 months.{ $missing ->
    [0] { "" }
    [one] { " " }Match records are missing for one in-season day of that time.
   *[other] { " " }Match records are missing for { $missing } in-season days of that time.
}
story-lately-unsure = { $appearances ->
    [one] One match is
   *[other] { $appearances } matches are
} on record for the last 12 months, but whether at age level cannot be told.
story-lately-dateless = For the last 12 months we hold season totals but not the dates of the matches, so recent minutes cannot be counted.
story-lately-unrecorded = We hold no match records for the last 12 months.
story-quiet = { $count ->
    [one] There is one quiet period
   *[other] There are { $count } quiet periods, the longest
}: { $open ->
    [yes] at least { $days } in-season days so far, since { $start }
   *[no] { $days } in-season days from { $start } to { $end }
}.{ $missing ->
    [0] { "" }
    [one] { " " }One in-season day without match records is left out.
   *[other] { " " }{ $missing } in-season days without match records are left out.
}
story-quiet-none = There is no quiet period on record.{ $missing ->
    [0] { "" }
    [one] { " " }One in-season day without match records is left out.
   *[other] { " " }{ $missing } in-season days without match records are left out.
}
story-quiet-before-first = Quiet periods are counted from the first match at age level, and none is on record yet.
story-quiet-unrecorded = Whether there were quiet periods cannot be told, as we hold no dated match records.
story-quiet-seasonless = Whether there were quiet periods cannot be told, as no league season is on record.

# Contradictions in the records, for those who keep them.
fault-spell-before-birth = The registration with { $subject } begins on or before the day of birth.
fault-spell-too-young = The registration with { $subject } begins before the sixth birthday.
fault-spell-ends-first = The registration with { $subject } is said to end on { $start }, before it begins on { $end }.
fault-absence-ends-first = An absence is said to end on { $start }, before it begins on { $end }.
fault-match-before-birth = Matches from { $start } to { $end } lie before the birth.
fault-call-up-before-birth = A call-up to the { $subject } side from { $start } to { $end } lies before the birth.
fault-total-before-birth = The season total of { $subject } lies before the birth.
fault-total-too-young = The season total of { $subject } lies before the sixth birthday.
fault-match-minutes = A match for { $subject } on { $start } has more minutes than a match lasts.
fault-total-minutes = The season total of { $subject } has more minutes than its matches last.
fault-call-up-too-young = A call-up to the { $subject } side from { $start } to { $end } lies before the sixth birthday.
fault-match-too-young = Matches from { $start } to { $end } lie before the sixth birthday.
fault-spells-overlap = Two registrations run at the same time from { $start } to { $end }, neither on loan from the other: { $subject }.
fault-match-outside-spell = Matches for { $subject } from { $start } to { $end } lie outside every registration with the club.
fault-match-in-absence = A match between { $start } and { $end } falls into a known absence.
fault-total-below-matches = The season total of { $subject } is lower than the number of league matches on record.

# The strip: words on the drawing, in its hints and in its table.
path-title = Pathway of { $name }
path-description = { $name } from { $start } to { $end }: { $teams ->
    [0] no club team
    [one] one team
   *[other] { $teams } teams
}, { $call_ups ->
    [0] no call-up to a national side
    [one] one call-up to a national side
   *[other] { $call_ups } call-ups to national sides
}, { $quiet ->
    [0] no quiet period
    [one] one quiet period
   *[other] { $quiet } quiet periods
}{ $step_down ->
    [0] { "" }
    [one] , one step down
   *[other] , { $step_down } steps down
}{ $thin ->
    [0] { "" }
   *[other] , thin exposure
}{ $national ->
    [0] { "" }
    [one] , one long time between call-ups
   *[other] , { $national } long times between call-ups
} and { $record ->
    [0] no stretch with records missing
    [one] one stretch with records missing
   *[other] { $record } stretches with records missing
}.
path-empty = We hold no records of { $name }’s pathway yet.
path-nothing-yet = We hold no records yet. The pathway appears here with the first one.
path-club = Clubs
path-national = National sides
path-no-club = No registration or match with a club is on record.
path-no-national = No call-up is on record.
path-senior-side = Senior
path-level-unknown = Unknown
path-periods = Periods
path-between = Between
path-age = Age
path-age-turned = Turns
path-year = Year
path-as-of = As of { $day }
path-name-loan = { $team } (loan)
path-days = { $days ->
    [one] one day
   *[other] { $days } days
}
path-days-at-least = { $days }+ days
path-no-records = no records
path-dates-missing = totals only
path-absence = absence
path-months = { $months ->
    [one] one month
   *[other] { $months } months
}
path-months-at-least = { $months }+ months
path-step-down = step down
path-thin = thin exposure
path-faults = To check
path-registered = Registered
path-loan = On loan
path-visiting = Fielded, not registered
path-hint-episode = { $team }: { $kind }, { $level }, from { $start }{ $open ->
    [yes] { "" }, ongoing
   *[no] { " " }to { $end }
}
path-hint-call-up = { $side }: { $kind }{ $count ->
    [one] { "" }
   *[other] { " " }({ $count })
}, { $exact ->
    [yes] { $start }
   *[no] between { $start } and { $end }
}
path-call-ups = Call-ups
path-key-loan = On loan
path-key-visiting = Fielded, not registered
path-key-quiet = Quiet period, in-season days
path-key-record = Records missing
path-key-absence = Known absence
path-key-step-down = Step down
path-key-thin = Thin exposure
path-key-national = Between call-ups
path-key-fault = Records that contradict each other
path-key-ring = Call-up, not fielded
path-key-dot = Played
path-key-diamond = Senior cap
path-head-from = From
path-head-to = To
path-head-what = What
path-head-with = With
path-head-level = Level
path-ongoing = ongoing
path-day = { $day }
path-times = { $what } ({ $count } times)
path-in-season = { $days ->
    [one] one in-season day
   *[other] { $days } in-season days
}
path-in-season-at-least = at least { $days ->
    [one] one in-season day
   *[other] { $days } in-season days
}
