# Youth-minutes quotas: what a club's minutes come to, what is missing, and what could not be counted.

quota-answer-met = Met
quota-answer-not-met = Not met
quota-answer-cannot-tell = Cannot tell
quota-answer-no-requirement-held = No requirement held

missing-minutes = the minutes
missing-nationality = the nationality
missing-appearances = the matches played in

quota-exactly = { $minutes }
quota-between = { $lower } to { $upper }
quota-from = { $lower } or more
quota-up-to = up to { $upper }
quota-percent = { $weight }%

quota-counted = Counted: { $minutes } minutes.
quota-counted-of = Counted: { $minutes } of the { $required } minutes required.
quota-before-most = Before the most that a match counts: { $minutes } minutes.
quota-shortfall = Missing: { $minutes } minutes. Any one of these would close the gap:
quota-closing = – { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
} by players { $who } ({ $weight }%)

quota-born-from = born on or after { $first }
quota-born-until = born on or before { $last }
quota-born-between = born from { $first } to { $last }
quota-born-year = born in { $year }

quota-band = { $who } ({ $weight }%)
quota-group = { $who }, { $count ->
    [one] 1 player
   *[other] { $count } players
}: { $minutes } minutes
quota-standing-outside = born in none of the bands
quota-standing-open = band not certain
quota-standing-not-national = of another nationality

quota-heading-player = Player
quota-heading-born = Born
quota-heading-minutes = Minutes
quota-heading-weight = Weight
quota-heading-credit = For absences
quota-heading-credited = Counted

quota-asks = { $required } minutes.
quota-asks-unknown = No requirement held.

quota-no-rule-yet = On { $as_of } no rule for this edition was known; the first became known on { $first }.
quota-requirement-not-held = No requirement is held for this rule. That does not mean that there is none.
quota-condition = The rule also asks, and these lines cannot show: { $condition }
quota-nationals = Only players with the nationality { $association } count.
quota-left-out = { $count ->
    [one] 1 player is left out, not having the nationality { $association }.
   *[other] { $count } players are left out, not having the nationality { $association }.
}
quota-minutes-known = Minutes are known for { $known } of { $of ->
    [one] 1 line
   *[other] { $of } lines
}. What is not known is never counted as 0.
quota-most-not-known = Whether a match counts for no more than some number of minutes is not known.
quota-most-not-applied = A match counts for { $most } minutes at most. Lines that name no match are counted whole, so the league’s own count may be lower.
quota-credit-not-known = Whether minutes are credited for matches missed for a national side is not known.
quota-credit-none = The rule credits nothing for matches missed for a national side.
quota-absences-stated = Matches missed for a national side are stated on { $stated } of { $of ->
    [one] 1 line
   *[other] { $of } lines
}; no credit is counted for the others.
quota-source = Source: { $source }
