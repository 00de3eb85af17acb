# May this association field the player: the answer, its grounds, and what would settle an open one.

allegiance-answer-eligible = Eligible
allegiance-answer-not-eligible = Not eligible
allegiance-answer-eligible-after-change = Eligible only after an approved change of association
allegiance-answer-cannot-tell = Cannot tell

allegiance-asked = { $association } on { $day }: { $answer }
allegiance-fielding-yes = May be fielded on that day: yes
allegiance-fielding-no = May be fielded on that day: no
allegiance-fielding-cannot-tell = May be fielded on that day: cannot tell
allegiance-provisional = Provisional: a rule that decides this is recalled and has not yet been read in the regulations.
allegiance-grounds = Grounds:
allegiance-ground-sourced = { $text } ({ $basis }; sourced)
allegiance-ground-recalled = { $text } ({ $basis }; recalled)
allegiance-missing = What would settle it:
allegiance-version = Version of the rule: { $version }. { $says }
allegiance-sources = Sources:
allegiance-no-advice = This is not legal advice. The tracker's rules were collected from reports on the regulations, not read in the regulations themselves; before a player is fielded, a person should check the regulations in force.

allegiance-decision = { $authority } decided on { $day }. A recorded decision wins over what the rules alone would say.
allegiance-decision-some-day = { $authority } decided. A recorded decision wins over what the rules alone would say.
allegiance-decision-open = Whether a recorded decision holds for this association on this day is not clear.
allegiance-text-alone-eligible = By the rules alone the answer would be: eligible.
allegiance-text-alone-not-eligible = By the rules alone the answer would be: not eligible.
allegiance-text-alone-eligible-after-change = By the rules alone the answer would be: eligible only after an approved change.
allegiance-text-alone-cannot-tell = By the rules alone there would be no answer.
allegiance-version-open = On this day it is not certain which version of the rule was in force, and the versions differ.
allegiance-no-requests-written = No change requests are in the file; it was taken that there were none.
allegiance-no-decisions-written = No decisions of FIFA or CAS are in the file; it was taken that there were none.
allegiance-unknown-association = { $association } is not among the three-letter codes of FIFA's members; check that it is no slip of the pen.

allegiance-nationality-held = The nationality that { $association } asks for is held on this day, and not only by residence.
allegiance-nationality-enough = Before 2004 holding the nationality was enough.
allegiance-nationality-not-held = The nationality that { $association } asks for is not held on this day.
allegiance-nationality-not-permanent = The nationality that { $association } asks for depends on residence, which does not entitle to play.
allegiance-nationality-open = Whether the nationality is held on this day, for good, is not known.
allegiance-entitled-only = To be entitled to a nationality, or to obtain it later, is not to hold it.
allegiance-stateless = No nationality is held. Such a player may play for the association of the place of residence, if FIFA decides so.

allegiance-tied = Fielded in { $matches ->
    [one] one official match
   *[other] { $matches } official matches
} for another association, first { $association }, the player is tied there. Age groups tie as well.
allegiance-tied-any-football = Fielded in futsal or beach football for { $association }, the player is tied there for football too.
allegiance-tied-to-target = An official match for { $association } is on record. It ties the player there and does not stand for a link to the territory.
allegiance-tied-to-both = Official matches for two associations are on record and no approved change between them. Who the player belongs to has to be settled first.
allegiance-tied-to-both-open = Whether there are official matches for two associations, and which came first, is not known.
allegiance-friendlies-barred = A tied player may not play for another association in a friendly either.
allegiance-no-match-elsewhere = No match for another association is on record.
allegiance-friendlies-only = { $matches ->
    [one] The one match for another association does not tie
   *[other] The { $matches } matches for other associations do not tie
}: friendlies never do.
allegiance-bench-only = { $matches ->
    [one] One official match for another association was watched from the bench
   *[other] { $matches } official matches for other associations were watched from the bench
}. Who did not enter was not fielded and is not tied.
allegiance-matches-open = The matches played for national sides are not known.
allegiance-status-open = Whether these matches were official is not known, and the answer depends on it: { $matches }{ $more ->
    [0] .
    [one] { " " }and one more.
   *[other] { " " }and { $more } more.
}
allegiance-tie-open = Whether the player was fielded in these matches by that day is not known, and the answer depends on it: { $matches }{ $more ->
    [0] .
    [one] { " " }and one more.
   *[other] { " " }and { $more } more.
}
allegiance-same-either-way = Not known, and the answer is the same either way: { $fields }.

allegiance-held-from-birth = The nationality was held from birth and entitles to play for no other association than { $association }, so no further link is needed.
allegiance-link-born = The player was born in the territory of { $association }.
allegiance-link-parent = A parent was born in the territory of { $association }.
allegiance-link-grandparent = A grandparent was born in the territory of { $association }.
allegiance-link-residence = The player lived in the territory of { $association } for at least { $years } years without a break.
allegiance-link-residence-new = The player lived in the territory of { $association } for as many years as the age of arrival asks for.
allegiance-link-schooling = The player went to school in the territory of { $association } for at least five years before the age of 18.
allegiance-link-none = Nothing links the player to the territory of { $association }: no birth, parent or grandparent, and not enough time there.
allegiance-link-open = Whether a birth, a parent, a grandparent or enough time links the player to the territory of { $association } is not known.
allegiance-residence-proof = The player arrived between the ages of 10 and 18. FIFA has to accept that the move was not made in order to play for the national side.

allegiance-official-a-match = There is an official A match for another association.
allegiance-level-open = Whether an official match for another association was one of the A team is not known.
allegiance-not-held-at-first-match = The nationality was not held at the first official match for another association.
allegiance-held-at-first-match-open = Whether the nationality was held at the first official match for another association is not known.
allegiance-request-too-late = At that time a change had to be asked for before the age of { $years }.
allegiance-age-open = Whether the player had turned { $years } is not known.
allegiance-too-old-at-last-match = The player was { $years } or older at the last official match for another association, at whatever level.
allegiance-route-below-a-held = All official matches for others were below A, and the nationality was held at the first of them. There is no age limit.
allegiance-route-below-a-young = All official matches for others were below A, the last of them before the age of 21, and there is a link to the territory.
allegiance-route-few-a-matches = All five conditions for a change after an official A match are met.
allegiance-older-matches-not-counted = For the age at the last match only matches from { $since } on are counted.
allegiance-too-many-a-matches = { $matches } A matches for another association, friendlies included, are more than { $limit }.
allegiance-a-matches-open = Whether there were more than { $limit } A matches for another association, friendlies included, is not known.
allegiance-a-match-too-recent = { $years } years have not gone by since the last A match, friendlies included; they are over on { $over }.
allegiance-last-a-match-open = Whether { $years } years have gone by since the last A match is not known.
allegiance-final-tournament = The player was fielded in an A match at the final tournament of a World Cup or of a confederation's championship.
allegiance-final-tournament-open = Whether an official A match was at a final tournament that counts is not known.
allegiance-route-new-association = { $association } joined FIFA on { $joined }, after the player's first match, and the old association has not fielded the player since.
allegiance-new-association-open = { $association } joined FIFA on { $joined }. Which matches were played before that day and since is not known.
allegiance-route-lost-nationality = The nationality of the old association was taken away by a state against the player's will.
allegiance-loss-open = Whether the nationality of the old association was taken away by a state is not known.

allegiance-change-approved = FIFA approved the change to { $association } on { $day }.
allegiance-change-approved-some-day = FIFA approved the change to { $association }.
allegiance-request-pending = A request for the change is pending. Until it is decided neither association may field the player.
allegiance-request-perhaps-pending = Whether a request for the change had been filed by this day is not known. Pending or not, it had not been approved.
allegiance-request-refused = A request for the change was refused. A new one may be made where the rule or the facts have changed.
allegiance-no-request = No request for the change is on record by this day.
allegiance-request-open = What became of a request to change association by this day is not known.
allegiance-leaving-pending = A request to leave the association is pending. Until it is decided neither association may field the player.
allegiance-gone-elsewhere = A change to { $association } was approved. The player belongs there now.
allegiance-second-change = A change to { $association } was approved before, and a career has only one.
allegiance-change-unused = The change to { $association } was approved and never used. The player may ask once to undo it.
allegiance-change-used-open = Whether the change to { $association } was ever used is not known.
allegiance-same-edition = The player was fielded in this edition of the competition for another association.
allegiance-edition-open = Whether the player was fielded in this edition of the competition for another association is not known.
allegiance-mind-same-edition = In an edition of a competition that was already played for another association the player may still not be fielded.

allegiance-text-before-2004 = Holding the nationality was enough, and a player could move from one association to another.
allegiance-text-2004-01 = A clear connection is asked for, and one change from youth to senior football before the age of 21.
allegiance-text-2008-05-30 = A new nationality by residence needs five years after the age of 18.
allegiance-text-2009-06-03 = The age limit on the change is gone; it still needs that no official A match was played.
allegiance-text-2020-09-18 = Articles 5 to 9 were written anew, with further ways to change and years of residence by age of arrival.
allegiance-text-2021-02 = The test of age at the last match counts only matches from September 18, 2020 on.
