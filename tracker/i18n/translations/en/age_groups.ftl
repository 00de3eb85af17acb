# Which age group is somebody in, and when does the college clock start: answers, their grounds, the table's words.

group-answer-below-lowest = too young
group-answer-above-highest = too old
group-answer-no-rule-held = no rule held
group-answer-no-age-clock = counts seasons

group-cut-off = { $month ->
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
group-own-cut-off = Own cut-off, { $cut_off }

group-births-on = on { $day }
group-births-in = in { $year }
group-births-between = from { $first } to { $last }

group-placed = Born { $births }: { $group }. In this season { $group } is for those born { $held }.
group-below-lowest = Born { $births }: too young for { $group }, the lowest group of this season, which is for those born { $held }.
group-below-named = Born { $births }: too young. Which group is the lowest here is not held, and no rule that is held names one below { $group }.
group-above-highest = Born { $births }: too old for { $group }, the highest group of this season, which is for those born { $held }.
group-open = Born { $births }: that does not settle the group, for the cut-off lies in between.
group-if-in = Born { $births }: { $group }.
group-if-below = Born { $births }: too young for { $group }, the lowest group.
group-if-below-named = Born { $births }: too young; no rule that is held names a group below { $group }.
group-if-above = Born { $births }: too old for { $group }, the highest group.
group-two-rules = More than one rule may count here; this is what each of them says.
group-by-rule = With the cut-off on { $cut_off }: { $then }

group-plays-from = Nobody under { $age } plays matches. The birthday that changes this falls { $day }; from then on { $group } is open, and no other group.
group-repeats = Born { $births }, a player repeats { $group }, for it was the group in { $season } as well.
group-passes-over = Born { $births }, a player passes over a group: { $before } in { $season }, now { $group }.

group-no-rule = No rule is held for the season { $season }.
group-no-rule-yet = On { $as_of } no rule for the season { $season } was known; the first became known { $known_from }.
group-not-verified = For the season { $season } no rule is held: which cut-off is used has not been verified.
group-replaced = This is the rule as known on { $as_of }. Another one, known { $known_from }, took its place.
group-known-from = The rule for this season was changed; this is the one known { $known_from }.
group-changing = The rule for this season was being changed; the newer of the two is known { $known_from }.
group-known-on = from { $day }
group-known-between = from a day between { $first } and { $last }
group-provisional = Provisional: this rule is recalled and has not yet been read at its source.

group-missing-enrolment-term = The term in which the enrolment counts
group-asked = Born { $births }, season { $season }
group-heading-system = System
group-heading-season = Season
group-heading-group = Group
group-heading-births = Births
group-heading-before = Before
group-heading-after = After
group-cell-provisional = { $group }, provisional
group-note = Remark in the rule file: { $note }
group-and-younger = U-13 means that group and younger players. Playing up is a matter of its own.

college-heading = College: { $name }
college-starts = The clock starts in { $years }
college-birthday-before = The player turns { $age } on { $day }, before { $boundary }. By age the clock starts with the academic year { $year }.
college-birthday-after = The player turns { $age } on { $day }, not before { $boundary }. By age the clock starts with the academic year { $year }.
college-if-born = Born { $births }: by age the clock starts with the academic year { $year }.
college-enrolling-sooner = A full-time enrolment before that, a junior college included, would start it sooner.
college-enrolled = The full-time enrolment on { $day } belongs to the academic year { $year }.
college-enrolled-between = The full-time enrolment on { $day } lies between two academic years, { $first } and { $second }; the term decides.
college-earlier-counts = The earlier of age and enrolment starts the clock.
college-runs = It runs for { $years ->
    [one] one year
   *[other] { $years } years on end
}, from { $first } to { $last }, whether the player plays or not.
college-exceptions = Written exceptions for pregnancy, a religious mission and active military service are not asked about here.
college-before-rule = The rule is for clocks from { $first } on. How those who would have started before that pass over to it is not held.
college-seasons = The older rule asks no birth date: { $seasons ->
    [one] one season
   *[other] { $seasons } seasons
} within { $years ->
    [one] one year
   *[other] { $years } years
}. In soccer, whoever enrols later than { $months ->
    [one] one month
   *[other] { $months } months
} after leaving school loses seasons for organised matches played since.
college-no-rule = No rule on college eligibility was known on that day.
college-not-held = No rule is held for { $names }.
age-system-calendar-year = Calendar year (FIFA and most federations)
