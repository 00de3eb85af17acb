# A family's home: a card for each child, the one thing to know, and what changed since somebody last looked.

children-stage = Stage
children-last-match = Last match on record
children-no-match = We hold no records
children-against = against { $opponent }
children-minutes = { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}
children-next-window = Next competition open by age
children-window = Competition open by age
children-window-year = in { $year }, days not known
children-no-window = None held
children-ways = Ways on
children-way-page = Pathway
children-way-windows = Competitions and calendar
children-waits-heading = Waiting for the club
children-waits = { $club } has yet to confirm that you stand for a child. Until then nothing of the record is shown, nor whose it is. Ask the club’s director to confirm it: it takes one click there.
children-waits-nowhere = A club has yet to confirm that you stand for a child. Until then nothing of the record is shown, nor whose it is. Ask the director of the child’s club to confirm it.
children-waits-own = { $club } has yet to confirm that this sign-in is the player’s own. Ask the club’s director to confirm it.
children-waits-own-nowhere = A club has yet to confirm that this sign-in is the player’s own. Ask your club to confirm it.

thing-answer-waits = { $count ->
    [one] The club has answered a correction and waits for you.
   *[other] The club has answered { $count } corrections and waits for you.
}
thing-of-age-soon = { $player } comes of age on { $day }. From then on the player alone decides about the record.
thing-of-age-soon-own = You come of age on { $day }. From then on you alone decide about your record.
thing-quiet = There is a quiet period since { $day }: no match at age level is on record. It says how long, and not why.
thing-window-opens = { $about }, begins on { $day } and is open by age.
thing-window-closes = { $about }, is open by age until { $day }.
thing-record-gap = We hold no records since { $day }. The club can say whether they are still to come.
thing-no-birth = The day of birth is not on record, so some questions of age cannot be answered.
thing-no-matches = We hold no records of matches yet.
thing-nothing = Nothing waits for you.
thing-way-answer = Read the answer
thing-way-gaps = What we know of it
thing-way-windows = All competitions by age

changes-heading = What changed
changes-never = You have not opened this record yet.
changes-first = This is your first visit to this record. From the next one on, it says here what has changed since.
changes-none = Nothing has changed since you last looked, on { $day }.
changes-some = { $count ->
    [one] One change since you last looked, on { $day }
   *[other] { $count } changes since you last looked, on { $day }
}
change-matches = { $count ->
    [one] A match is new on record: { $day }, against { $about }
   *[other] { $count } matches are new on record, the latest on { $day } against { $about }
}
change-minutes = { $minutes ->
    [one] one minute known
   *[other] { $minutes } minutes known
}
change-totals = { $count ->
    [one] The total of a season is new on record: { $about }
   *[other] The totals of { $count } seasons are new on record
}
change-call-ups = { $count ->
    [one] A call-up is new on record: { $about }, { $day }
   *[other] { $count } call-ups are new on record, the latest { $about }, { $day }
}
change-team = { $count ->
    [one] A registration with a team is new or has changed
   *[other] { $count } registrations with teams are new or have changed
}
change-absences = { $count ->
    [one] An absence is new on record
   *[other] { $count } absences are new on record
}
change-nationalities = { $count ->
    [one] A nationality is new on record: { $about }
   *[other] { $count } nationalities are new on record
}
change-answered = { $count ->
    [one] The club answered a correction on { $day }
   *[other] The club answered corrections { $count } times, the last on { $day }
}
change-corrected = { $count ->
    [one] A record was corrected by what the club sent on { $day }
   *[other] { $count } records were corrected by what the club sent, the last on { $day }
}
change-taken-back = { $count ->
    [one] The club undid something that it had sent, on { $day }; whatever that had brought is gone
   *[other] The club undid { $count } things that it had sent, the last on { $day }; whatever they had brought is gone
}
change-joined = { $count ->
    [one] Another record was found to be of the same person, and is part of this one since { $day }
   *[other] { $count } other records were found to be of the same person, and are part of this one
}
change-consents = { $count ->
    [one] Something was agreed to, refused or taken back by somebody else of the family on { $day }
   *[other] Agreements were given, refused or taken back { $count } times by somebody else of the family
}
change-guardians = { $count ->
    [one] Who stands for the player changed on { $day }
   *[other] Who stands for the player changed { $count } times
}
change-shared = { $count ->
    [one] Somebody else of the family made a link to the report, on { $day }
   *[other] Somebody else of the family made { $count } links to the report, the last on { $day }
}
change-looks = { $count ->
    [one] Somebody opened the record for the first time, on { $day }
   *[other] { $count } people opened the record for the first time, the last on { $day }
}
change-opened = { $count ->
    [one] The report was opened by a link, on { $day }
   *[other] The report was opened by { $count } links, the last time on { $day }
}

part-nav = Parts of this page
part-pathway = Pathway
part-minutes = Minutes
part-national = National
part-eligibility = Eligibility
part-records = Records
part-sharing = Sharing
part-tools = Tools
ways-family-heading = Sharing
ways-staff-heading = Also about this player
ways-who = Guardians, consents, club and scouts
ways-guardians = Who stands for the player, and since when
ways-looks = By person and day, in which role and why
ways-cases = Say what, and follow what the club answers
ways-cases-staff = What the family says is wrong, and what was answered
ways-documents = Which documents the club has seen, never a copy
ways-absence = Days on which the player was away, without a reason that tells more
ways-beside = Up to three pathways on one age axis
ways-records = A file of all of it, or everything gone for good
