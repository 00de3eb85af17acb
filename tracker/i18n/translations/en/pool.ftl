# An age rule asked about many players: who may play, and what if the rule were another.

# What if
what-if-heading = What if? { $competition }, { $edition }
what-if-nothing-stored = This changes nothing in the rules, and nothing is stored.
what-if-as-known = The rule as it stands: { $rule }.
what-if-as-asked = The rule as asked: { $rule }.
what-if-rule = { $window }; { $places }
what-if-places = { $places ->
    [0] no overage places
    [one] one overage place
   *[other] { $places } overage places
}
what-if-places-unknown = whether there are overage places is not known
what-if-counted-enters = { $players ->
    [0] Nobody would enter.
    [one] One player would enter.
   *[other] { $players } players would enter.
}
what-if-counted-leaves = { $players ->
    [0] Nobody would leave.
    [one] One player would leave.
   *[other] { $players } players would leave.
}
what-if-counted-changes = { $players ->
    [0] No answer would change otherwise.
    [one] One player’s answer would change otherwise.
   *[other] { $players } players’ answers would change otherwise.
}
what-if-counted-stays = { $players ->
    [0] For nobody would the answer stay as it is.
    [one] For one player the answer stays as it is.
   *[other] For { $players } players the answer stays as it is.
}
what-if-from-to = { $before } → { $after }
what-if-more = { $players ->
    [one] … and one more
   *[other] … and { $players } more
}
what-if-years-only = You may know the year of birth only, so the rules were held against the year.

# Why a rule cannot be moved like that
what-if-no-rule = No rule is held for this edition, so there is nothing to move. Ask about another one.
what-if-no-window = This rule has no window of births, so no cut-off can be moved. Ask about an edition that has one.
what-if-as-it-stands = That is the rule as it stands: { $rule }. Move a cut-off or the number of overage places.
what-if-no-number = This is no number of overage places. Give one from 0 to { $most }.
what-if-upside-down = Nobody is born on or after { $first } and on or before { $last }. Give a first day that is not later than the last.
what-if-too-early = { $day } lies before { $year }. Give the year of birth that is meant.

# The page
web-nav-what-if = What if?
web-what-if-heading = What if the rule were another?
web-what-if-lead = Move a cut-off or the number of overage places for one competition, and see which of your players would enter and which would leave.
web-what-if-first = Born on or after
web-what-if-last = Born on or before
web-what-if-places = Overage places
web-what-if-kept = What you leave empty stays as the rule has it.
web-what-if-places-wrong = Give a whole number from 0 to 99.
web-what-if-go = Show who enters and leaves
web-what-if-rule-now = The rule asks for
web-what-if-rule-then = Moved, it would ask for
web-what-if-tally-enters = Enter
web-what-if-tally-leaves = Leave
web-what-if-tally-changes = Another answer
web-what-if-tally-stays = Same answer
web-what-if-figures = Every answer, before and after
web-what-if-enters = Who would enter
web-what-if-leaves = Who would leave
web-what-if-changes = Whose answer would change otherwise
web-what-if-changes-note = They could be fielded before and after, or it cannot be told on one of the two sides.
web-what-if-before = As it stands
web-what-if-after = As asked
web-what-if-players = Players
web-what-if-nobody = None of the players you may see enter this competition.
