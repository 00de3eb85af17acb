# May this player play, by age: verdicts, their grounds, and what would settle an open one.

age-only = Age only. Nationality, registration, discipline and selection are decided elsewhere.

answer-within-age = Within age
answer-overage = Possible as overage
answer-too-old = Too old
answer-too-young = Too young
answer-cannot-tell = Cannot tell
answer-no-age-limit = No age limit
answer-no-rule-held = No rule held

missing-birth-year = the year of birth
missing-birth-month = the month of birth
missing-birth-day = the day of birth
missing-rule = the rule itself
missing-confederation = the confederation of the player's side

age-born-day = { $day }
age-born-year = { $year }, day not known
age-born-between = between { $earliest } and { $latest }
age-born-unknown = not on record

age-window-from = a birth on or after { $first }
age-window-until = a birth on or before { $last }
age-window-between = a birth from { $first } to { $last }, both days included

age-within = Date of birth: { $born }. The rule asks for { $window }.
age-within-no-latest = Date of birth: { $born }. The rule asks for { $window }. No latest date was found.
age-overage = Date of birth: { $born }. The rule asks for { $window }. Born before that, the player { $places ->
    [one] could take the one overage place.
   *[other] could take one of { $places } overage places.
}
age-too-old = Date of birth: { $born }. The rule asks for { $window }. The player was born before that, and there are no overage places.
age-too-young = Date of birth: { $born }. The rule asks for { $window }. The player was born after that.
age-places-not-held = Date of birth: { $born }. The rule asks for { $window }. The player was born before that, and whether there are overage places is not known.

age-cannot-tell-two = Date of birth: { $born }. Two answers are open. { $first } { $second }
age-cannot-tell-three = Date of birth: { $born }. Three answers are open. { $first } { $second } { $third }
age-if-before-overage = Born before { $first }, the player { $places ->
    [one] could take the one overage place.
   *[other] could take one of { $places } overage places.
}
age-if-before-too-old = Born before { $first }, the player is too old, as there are no overage places.
age-if-before-places-not-held = Born before { $first }, it depends on overage places, which are not known.
age-if-from = Born on or after { $first }, the player is within age.
age-if-until = Born on or before { $last }, the player is within age.
age-if-between = Born from { $first } to { $last }, the player is within age.
age-if-after = Born after { $last }, the player is too young.

age-no-limit = No age limit applies.
age-no-upper-limit = No upper age limit applies.
age-minimum-not-verified = Whether there is a minimum age has not been verified.
age-no-rule = No age rule is held for this edition. That does not mean that there is no age limit.
age-no-rule-yet = On { $as_of } no age rule for this edition was known; the first became known on { $first }.
age-no-rule-for-sides = No age rule is held for sides of this confederation. That does not mean that there is no age limit.
age-for-sides = For sides of { $confederations }: { $said }
age-for-other-sides = For all other sides: { $said }
age-of-sides = This rule holds for sides of { $confederations }.

age-version-from = The rule was changed; this is the one known from { $known_from }.
age-version-first = The rule was changed on { $changed }; this is the one known before.
age-cancelled = This edition was cancelled. The answer says what its rule would have meant.
age-birth-disputed = The birth on record is disputed; this answer takes it as it stands.
age-provisional = Provisional: this rule is recalled and has not yet been read in the regulations.
