# The words that stand on the pages of reports.

# On every page
report-kind = Player pathway report
report-volume = Player pathway reports
report-author = Pathway Tracker
report-as-of = As of { $day }
report-prepared-for = Prepared for: { $audience }
report-shared = Shared by the family until { $day }
report-audience-parent = parent
report-audience-club = club
report-audience-scout = scout
report-audience-federation = federation
report-code-here = Report { $code } · To verify it, type this code under “Verify a report” at the site that issued it
report-code-at = Report { $code } · Verify it at { $site }
report-rules = Rule set { $fingerprint }
report-page = Page { $number } of { $pages }
report-coverage = Data coverage: { $share } of { $days ->
    [one] { $days } in-season day
   *[other] { $days } in-season days
} of registration on record.
report-coverage-none = Data coverage: no in-season days of registration are on record.
report-coverage-births = Data coverage: the birth of { $known } of { $players ->
    [one] { $players } player
   *[other] { $players } players
} is on record.

# Who the report is about
report-no-name = Name not shown
report-letters-missing = A □ in the name stands for a letter that the typeface of this report does not have.
report-fact-born = Born
report-fact-age = Age
report-fact-position = Position
report-fact-football = Football
report-fact-club = Club
report-fact-since = Registered since
report-fact-nationality = Nationality
report-fact-identifiers = Numbers
report-no-club = No club at present
report-not-recorded = not recorded
report-day-withheld = day and month withheld
report-age = { $oldest ->
    [one] { $oldest } year
   *[other] { $oldest } years
}
report-age-between = { $youngest } or { $oldest } years

# In brief, the strip
report-brief-heading = In brief
report-brief-empty = There is not enough on record yet to tell this pathway in sentences.
report-strip-heading = The pathway
report-strip-empty = We hold no registrations and no call-ups up to { $day }, so there is no pathway to draw yet.
report-stations-heading = The pathway as a table
report-stations-intro = This is what the drawing of the pathway shows, line by line.

# Minutes
report-minutes-heading = Minutes by level
report-minutes-empty = We hold no records of appearances up to { $day }.
report-minutes-sentence = Over { $seasons ->
    [one] one season
   *[other] { $seasons } seasons
} there are { $appearances ->
    [one] one appearance
   *[other] { $appearances } appearances
} and { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
} on record; the minutes are known for { $known } of { $appearances } appearances. Each bar is a season, and the darker its shade, the more senior the football.
report-bars-youth = Youth football up to U-19
report-bars-bridge = Bridge
report-bars-senior = Senior football
report-bars-unknown = Level not recorded
report-bars-not-recorded = minutes not recorded
report-bars-part = { $minutes } (known for { $known } of { $appearances })
report-basis-total = Season total
report-basis-matches = Match by match
report-basis-part = Minutes known for { $known } of { $appearances }
report-dash = A dash (—) stands for something that nobody recorded. It is never a zero.

# National sides
report-call-ups-heading = National sides
report-call-ups-empty = We hold no records of call-ups to a national side up to { $day }.
report-call-ups-sentence = There { $callups ->
    [one] is one call-up
   *[other] are { $callups } call-ups
} on record, and { $caps ->
    [0] none of them is a cap
    [one] one of them is a cap
   *[other] { $caps } of them are caps
}. A call-up is a cap only where the player was fielded.
report-times = { $matches ->
    [one] once
   *[other] { $matches } times
}
report-official = official competition
report-friendly = not an official competition
report-against = v { $opponent }

# Eligibility
report-eligibility-heading = Eligibility by age
report-eligibility-empty = No competition was asked about for this report.
report-settled-by = Would settle it: { $missing }.
report-provisional = Provisional

# Gaps
report-gaps-heading = Labelled periods
report-gaps-none = There is no quiet period of { $days } in-season days or more, no step down, no time of { $months } months or more between call-ups, and no stretch without records.
report-gaps-empty = No season of a registered team is on record, so quiet periods cannot be looked for.
report-gaps-sentence = { $gaps ->
    [one] One period is labelled
   *[other] { $gaps } periods are labelled
} on the pathway. A period without records says something about the records, not about the player.
report-gaps-note = Coverage is the share of the period’s in-season days that is on record; between call-ups it is not known. Length is counted in in-season days, and between call-ups in months.
report-gap-quiet = Quiet period
report-gap-record = No records held
report-gap-absence = Known absence
report-gap-step-down = Step down
report-gap-thin = Thin exposure
report-gap-national = Long time between call-ups
report-still-open = today
report-at-least = at least { $days }

# The bridge
report-bridge-heading = From youth to senior football
report-bridge-empty = Without a year of birth, the end of U-19 football cannot be placed, so nothing can be measured from it.
report-bridge-from-rule = The last day of U-19 football is { $day }, by the rule of the player’s category. Months are counted from that day, and are negative where a milestone came before it.
report-bridge-from-birth = No age rule of a U-19 league on record tells the last day for the player, so U-19 football is taken to end on { $day }, the last day of the year of the 19th birthday. Months are counted from that day, and are negative where a milestone came before it.
report-milestone-first-senior-appearance = First senior appearance
report-milestone-settled-minutes = Settled in senior football
report-milestone-established-minutes = Established in senior football
report-milestone-first-senior-call-up = First senior call-up
report-milestone-first-senior-cap = First senior cap
report-not-by = not on record by { $day }
report-cannot-tell-from = cannot be told; { $day } at the earliest

# From one national side to the next
report-national-heading = From one national side to the next
report-national-empty = We hold no records of call-ups to an age-group side up to { $day }.
report-national-sentence = A player ages out of an age group on December 31 of the year of that birthday. Months are counted from that day to the first call-up to an older age group or the senior side, and are negative where it came before.
report-since-last = Months so far since the last call-up on record: { $months }.
report-since-the-last = { $months } months after the last

# Records
report-records-heading = What is on record
report-faults-none = The records held do not contradict each other.
report-faults-sentence = { $faults ->
    [one] One record contradicts another and is shown as it is stored:
   *[other] { $faults } records contradict others and are shown as they are stored:
}
report-withheld-nothing = Nothing that is on record was withheld from this report.
report-withheld-fact = { $name ->
    [birth_date] Withheld: the day and month of birth, where we hold them.
    [identifiers] Withheld: official numbers, where there are any.
    [absences] Withheld: absences, where there are any.
   *[other] Withheld: a fact that is not for this reader ({ $name }).
}

# Heads of columns
report-head-season = Season
report-head-level = Level
report-head-team = Team
report-head-appearances = Played
report-head-minutes = Minutes
report-head-basis = Known from
report-head-date = Date
report-head-side = Side
report-head-call-up = Call-up
report-head-match = Opponent and competition
report-head-caps = Caps
report-head-competition = Competition
report-head-answer = By age
report-head-why = Why
report-head-source = Source
report-head-from-to = From – to
report-head-length = Length
report-head-kind = Kind
report-head-age-group = Age group
report-head-aged-out = Aged out
report-head-called-above = First call-up above
report-head-known = What we know
report-head-coverage = Coverage
report-head-milestone = Milestone
report-head-reached = Reached
report-head-months = Months
report-head-fault = What contradicts itself

# Method note
report-method-heading = How this report was made
report-method-intro = Everything here is true as of { $day }, to the extent of the records held on that day, and by rule set { $fingerprint }. The report was issued under the code { $code }.
report-term-in-season-days = In-season days
report-definition-in-season-days = Days that lie in a season of the player’s registered league. The off-season never counts. (D3)
report-term-quiet = Quiet period
report-definition-quiet = { $quiet } in-season days or more between two consecutive appearances at or above the level expected for the age; long from { $major }, very long from { $critical }. One that is still open counts up to the as-of date and says “at least”. (D4)
report-term-thin = Thin exposure
report-definition-thin = Minutes at or above age level in the last 365 days below { $thin }, and below those of three quarters of the players of the same sex and age on record. It is said only beside { $smallest } players or more, and never where records are missing or the player was away. (D5)
report-term-step-down = Step down
report-definition-step-down = The usual level of the last { $step } days is at least one rung below that of the { $step } days before, with { $fewest } appearances or more in each. It is not said of days that look back on missing records, nor within { $after } days after a known absence. (D6)
report-term-record-gap = No records held
report-definition-record-gap = The player was registered, but no match of the team is on record for { $hole } in-season days or more. It does not mean that the player did not play, and such days are left out of quiet periods. (D10)
report-term-bridge = Bridge lag
report-definition-bridge = Months from the last day of U-19 eligibility to a first senior appearance, to { $settled } senior minutes (settled), to { $established } (established), to a first senior call-up and to a first senior cap. A milestone that is not on record may still come, or may have come unrecorded. (D7)
report-term-national = Time between call-ups
report-definition-national = Months between call-ups that follow each other; from { $months } months the time is labelled. Also the months from ageing out of an age group to the first call-up above it. (D9)
report-term-call-up = Call-up and cap
report-definition-call-up = A call-up is a summons to a national side. It is a cap only where the player was fielded.
report-term-minutes = Minutes
report-definition-minutes = Unknown minutes are left out, never taken for 0 or for 90. A season total and the same season’s matches are never added together.
report-term-coverage = Data coverage
report-definition-coverage = The share of in-season days of registration that lies in no stretch without records.
report-term-provisional = Provisional
report-definition-provisional = The rule is known from general knowledge of the field and has not been read in its regulation, so the verdict is not firm.
