# Rules in lists, and routes: the competitions held, and the way to a finals.

rules-born-from = Born on or after { $first }
rules-born-until = Born on or before { $last }
rules-born-between = Born from { $first } to { $last }
rules-no-limit = No age limit
rules-no-upper-limit = No upper age limit; whether there is a minimum age has not been verified
rules-not-held = No age rule is on record, which does not mean that there is none
rules-overage = { $places ->
    [0] no overage places
    [one] one overage place
   *[other] { $places } overage places
}
rules-overage-not-known = whether there are overage places is not known
rules-with-overage = { $births }; { $overage }
rules-for-sides = For sides of { $confederations }: { $rule }
rules-known-from = Known from { $day }: { $rule }
rules-days = { $first } – { $last }
rules-days-from = From { $first }
rules-year = { $year }, days not known
rules-teams = { $teams } teams
rules-squad = Squads of up to { $players }
rules-squad-between = Squads of { $least } to { $players }
rules-squad-alternates = { $players ->
    [one] one alternate
   *[other] { $players } alternates
}
rules-squad-goalkeepers = { $players ->
    [one] at least one goalkeeper
   *[other] at least { $players } goalkeepers
}
rules-squad-per-match = { $players } named for a match
rules-provisional = { $said } (provisional)
rules-cancelled = Cancelled. { $note }
rules-format = Format: { $format }
rules-note = Note: { $note }

rules-sex-men = Men
rules-sex-women = Women
rules-sex-men-women = Men and women
rules-entered-by = Entered by { $confederations }
rules-entered-by-all = Entered from all over the world

rules-editions-counted = { $editions ->
    [one] One edition
   *[other] { $editions } editions
}
rules-known = { $sourced } sourced, { $recalled } recalled
rules-counted = { $editions ->
    [one] One edition
   *[other] { $editions } editions
} of { $competitions ->
    [one] one competition
   *[other] { $competitions } competitions
}
rules-fingerprint = Fingerprint of the rule set: { $fingerprint }

rules-head-id = ID
rules-head-competition = Competition
rules-head-sex = Open to
rules-head-editions = Editions
rules-head-years = Years
rules-head-sourced = Sourced
rules-head-recalled = Recalled
rules-head-known = How they are known
rules-head-next = Next edition

route-heading = The way to { $edition }
route-rule-same = The same births as at the finals
route-rule-younger = { $years ->
    [0] Younger than the finals: the cut-off comes later
    [one] One year younger than the finals
   *[other] { $years } years younger than the finals
}
route-rule-older = { $years ->
    [0] Older than the finals: the cut-off comes earlier
    [one] One year older than the finals
   *[other] { $years } years older than the finals
}
route-rule-narrower = The same cut-off as at the finals, but the youngest of the finals may not play here
route-rule-wider = The same cut-off as at the finals, and players too young for the finals may play here
route-rule-unknown = How this rule stands beside that of the finals cannot be told
route-overage-none-here = { $places ->
    [one] No overage place here, one at the finals
   *[other] No overage places here, { $places } at the finals
}
route-overage-differs = Overage places: { $here } here, { $places } at the finals
route-overage-unknown = Whether there are as many overage places as at the finals is not known
route-places = { $places ->
    [one] one place
   *[other] { $places } places
}
route-places-not-known = number of places not known
route-places-source = Source of the places: { $source }
route-leads-to = Leads to { $edition }: { $places }
route-leads-to-how = Leads to { $edition }: { $places } ({ $how })
route-beyond = From there the way leads on to { $editions }
route-none = No qualifier is on record for this edition. That does not mean that there was none.
route-none-of = No qualifier for sides of { $confederation } is on record for this edition. That does not mean that there was none.
route-not-held-for = Not on record are the qualifiers for sides of { $confederations }.

route-door-open-open = Open here and at the finals
route-door-open-place = Open here, at the finals only by an overage place
route-door-open-closed = Open here, closed at the finals
route-door-place-open = Open here only by an overage place, open at the finals
route-door-place-place = Open by an overage place, here and at the finals
route-door-place-closed = Open here by an overage place, closed at the finals
route-door-closed-open = Closed here, open at the finals
route-door-closed-place = Closed here, at the finals open by an overage place
route-door-closed-closed = Closed here and at the finals
route-door-cannot-tell = Whether it is open here and at the finals cannot be told

web-nav-competitions = Competitions
web-competitions-heading = Competitions and their age rules
web-competitions-lead = { $counted }. Each rule has its source, and those that are only recalled are marked.
web-competitions-coming = Still to come
web-competitions-others = No edition to come on record
web-competitions-all = All competitions
web-rules-heading = The rules as a file
web-rules-says = All rules in one JSON file, to keep or to check. The fingerprint changes whenever a rule does, and stands on every report.
web-rules-get = Download the rules
web-edition-behind = Notes and sources
web-edition-route = The way to this edition: { $edition }
web-route-finals = The finals
web-route-steps = The qualifiers, in order
web-route-born-hint = See which steps are open to a birth: 2008-05-17, 2008-05 or only 2008. Nothing you type is stored.
web-route-side-hint = Only the steps that its sides enter.
web-route-side-all = All confederations
web-route-go = Show the way
web-route-provisional = What is marked as provisional is recalled and has not yet been read in the regulations.
web-route-of-answer = The way to these finals
