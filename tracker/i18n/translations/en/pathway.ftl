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
} after U-19 football ended.
lag-after-between = { $dated }, { $least } to { $most } months after U-19 football ended.
lag-before = { $dated }, { $months ->
    [one] one month
   *[other] { $months } months
} before U-19 football ended.
lag-before-between = { $dated }, { $least } to { $most } months before U-19 football ended.
lag-around = { $dated }, around the end of U-19 football on { $t0 }.
lag-open = { $milestone }: none on record up to { $until }, { $months ->
    [one] one month
   *[other] { $months } months
} after U-19 football ended.
lag-open-early = { $milestone }: none on record up to { $until }; U-19 football lasts until { $t0 }.
lag-open-undated = { $milestone }: none on record up to { $until }.

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
