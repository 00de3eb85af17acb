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
report-letters-missing-somewhere = A □ in a name stands for a letter that the typeface of this report does not have.
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
report-stations-heading = Registrations
report-stations-intro = The upper half of the drawing; the rest of it stands in tables of its own.

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
} on record, and { $callups ->
    [one] { $caps ->
        [0] it is not a cap
       *[other] it is a cap
    }
   *[other] { $caps ->
        [0] none of them is a cap
        [one] one of them is a cap
       *[other] { $caps } of them are caps
    }
}. A call-up is a cap only where the player was fielded.
report-times = { $matches ->
    [one] once
   *[other] { $matches } times
}
report-official = official
report-friendly = not official
report-against = v { $opponent }

# Eligibility
report-eligibility-heading = Eligibility by age
report-eligibility-empty = No competition was asked about for this report.
report-settled-by = What would settle it: { $missing }.
report-provisional = Provisional

# Gaps
report-gaps-heading = Labelled periods
report-gaps-none = There is no quiet period of { $days } in-season days or more, no step down, no time of { $months } months or more between call-ups, and no stretch without records.
report-gaps-empty = No season of a registered team is on record, so quiet periods cannot be looked for.
report-gaps-sentence = { $gaps ->
    [one] One period is labelled
   *[other] { $gaps } periods are labelled
} on the pathway. A period without records says something about the records, not about the player.
report-gaps-note = Length is in in-season days, between call-ups in months. Coverage is the share of those days that is on record.
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
report-bridge-from-rule = The last day of U-19 football is { $day }, by the rule of the player’s category.
report-bridge-from-birth = No age rule of a U-19 league on record tells the last day for the player, so U-19 football is taken to end on { $day }, the last day of the year of the 19th birthday.
report-bridge-months = Months are counted from that day, and are negative where a milestone came before it.
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
report-national-sentence = Months from December 31 of the year in which an age group ends for the player to the first call-up above it; negative where that came before.
report-since-last = Months so far since the last call-up on record: { $months }.
report-since-last-short = Less than a month so far since the last call-up on record.
report-since-the-last = { $months } months later
report-days-since-the-last = { $days ->
    [0] on the same day
    [one] one day later
   *[other] { $days } days later
}
report-soon-after-the-last = less than a month later

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

# Right now
report-now-heading = Right now
report-now-groups = Age group in { $season }
report-now-groups-ageless = Age group next season
report-now-no-birth = Without a year of birth no age group can be told.
report-now-group = { $group }: { $systems }
report-now-provisional = { $system } (provisional)
report-now-window = { $place ->
    [1] Next competition
   *[other] And after that
}
report-now-missing = Missing records
report-now-nothing-missing = None that we know of.
missing-record-birth = The date of birth, without which no age can be told.
missing-record-birth-day = The day of birth; we hold it only in part, so some answers by age stay open.
missing-record-matches = { $holes ->
    [one] Match records of one stretch, from { $start } to { $end }.
   *[other] Match records of { $holes } stretches, the last from { $start } to { $end }.
}
missing-record-minutes = The minutes of { $appearances ->
    [one] one appearance.
   *[other] { $appearances } appearances.
}
missing-record-all = Registrations, matches and call-ups: we hold none yet.
missing-record-seasons = The season of a registered team, without which quiet periods cannot be looked for.

# The countdown, the sources
report-countdown-title = The next competitions open by age
report-countdown-says = Pale: from today to the first day of each competition open by age. Dark: while it is played.
report-countdown-today = Today
report-sources = Sources:
report-countdown-closes = { $competition }: { $until }
report-bridge-none-yet = None of the milestones is on record by { $day }: first senior appearance, { $settled } senior minutes, { $established } senior minutes, first senior call-up, first senior cap.
report-ground-asks = Asks for { $window }.
report-ground-asks-no-latest = Asks for { $window }. No latest date was found.
report-ground-overage = Asks for { $window }; { $places ->
    [one] one place
   *[other] { $places } places
} for older players.
report-ground-places-not-held = Asks for { $window }. Whether there are places for older players is not known.
report-overage-note = Overage: the player is older than the rule asks for and could take one of the few places for older players. A team need not use them.

# Questions, research, corrections
report-questions-heading = { $audience ->
    [parent] Questions you could ask the coach
    [club] Questions for the next review with the family
   *[scout] Questions to ask the club
}
report-question = { $number }. { $question }
report-questions-note = { $labelled ->
    [none] They are worth asking of every player. None of them claims a reason.
    [some] The periods that are labelled above come first, the latest of them at the top; the rest is worth asking of every player. None of them claims a reason.
   *[all] They follow from the periods that are labelled above, the latest first. None of them claims a reason.
    }
report-question-parent-record = We hold no match records from { $start } to { $end }. Does the club keep team sheets from that time that could be added?
report-question-parent-absence = { $open ->
    [yes] What does the way back into matches look like, step by step, and who decides on each step?
   *[no] After the absence that ended on { $end }, how were training and matches built up again, and what is still to be watched?
}
report-question-parent-quiet = { $open ->
    [yes] Since { $start } no match at age level is on record. What would help towards the next one, and when could we talk about it again?
   *[no] From { $start } to { $end } no match at age level is on record. What was the plan in that time, and what was learned from it?
}
report-question-parent-step-down = Since { $start } the matches were at a lower level than before. What is that level meant to give, and what would lead on from there?
report-question-parent-thin = There was little match time in the last 12 months. Where could more of it be found: another team of the club, another position, a loan?
report-question-parent-national = Between the call-ups there was a long time. Does the club hear from the national coaches what they look for at this age?
report-question-parent-next-step = What is the next step in the coming season, and what would be a sign that it has been reached?
report-question-parent-playing-time = How is match time shared out in this team, and how will we hear about it when that changes?
report-question-parent-keeping-records = Which matches, training blocks and assessments are written down, and may we see them?
report-question-club-record = From { $start } to { $end } no match records are held. Who has the team sheets, and can they be taken in before the next review?
report-question-club-absence = { $open ->
    [yes] Is the return to matches agreed with the medical staff and the family, with a step at a time?
   *[no] Has the build-up after the absence that ended on { $end } been completed, and who confirms it?
}
report-question-club-quiet = { $open ->
    [yes] Since { $start } no match at age level is on record. Which team gives matches in the next weeks, and who tells the family?
   *[no] From { $start } to { $end } no match at age level is on record. Was it planned, and is the reason on record?
}
report-question-club-step-down = Since { $start } the usual level is lower than before. Is it meant to last, and what would lead back?
report-question-club-thin = Match time in the last 12 months was short. Would a second team, a dual registration or a loan give more of it?
report-question-club-national = There was a long time between call-ups. Do the national coaches have the latest match records?
report-question-club-next-step = What is the next step in the coming season, and by what will it be seen to be reached?
report-question-club-playing-time = How much match time is planned for the coming half-season, at which level, and who looks at it half-way?
report-question-club-keeping-records = Are the date of birth, the registration and the minutes of all matches on record and seen in a document?
report-question-scout-record = No match records are held from { $start } to { $end }. Can the club show where the player played in that time?
report-question-scout-absence = Is the player at present available for every match?
report-question-scout-quiet = { $open ->
    [yes] No match at age level is on record since { $start }. Is the player in matches that are not recorded here?
   *[no] No match at age level is on record from { $start } to { $end }. Were there matches that are not recorded here?
}
report-question-scout-step-down = The usual level is lower since { $start }. Was the change of level planned?
report-question-scout-thin = Match time in the last 12 months was short. At which level, and in which position, can the player be watched next?
report-question-scout-national = There was a long time between call-ups. Has the player been watched by a national coach since?
report-question-scout-next-step = What does the club plan for the player in the coming season?
report-question-scout-playing-time = In which team, and on which days, can the player be watched in the coming weeks?
report-question-scout-keeping-records = Which matches are not in these records, and can they be added?
report-research-heading = What the research says
report-research-note = Published figures about other players, of the same sex. They say nothing about what becomes of one player.
report-corrections = { $audience ->
    [parent] Something is wrong or missing? On the player’s page choose “{ $way }”; the club has to answer, and you can follow the case there.
    [club] Families ask for corrections on the player’s page; their cases stand under “Corrections” in the club’s list.
   *[scout] Corrections are asked for by the player or the family and answered by the club. What is disputed is marked.
}
report-nothing-disputed = No record is in dispute.
report-term-bands = Senior minutes by age
report-definition-bands = Added-up senior minutes at each age of all who entered U-19 football with clubs of the player’s association, leavers included; no line beside fewer than { $smallest } players. (D14)
report-term-beside = About so many in 10
report-definition-beside = Of the players of the same sex and age in these records, rounded to a tenth, who had fewer minutes at or above age level in the last 365 days. With fewer than { $smallest } of them nothing is compared. (D5)
report-term-unknown = What we do not know
report-definition-unknown = Training, matches that nobody recorded, why a coach chose one player and not another, and what comes next. No figure here foretells it.
report-bands-too-few-ages = At the others there are too few players.
report-eligibility-over = Over by now or closed by age:
report-eligibility-over-one = { $edition } ({ $answer })
report-bands-players-head = Players
