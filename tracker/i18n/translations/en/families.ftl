# Families: guardians, consents and coming of age.

# Who can see this: the family's page
sharing-heading = Who can see this
sharing-lead-child = You decide what the records of { $player } are used for. A change counts at once, everywhere.
sharing-lead-own = You see here who can see your records, and what they are used for. A change counts at once, everywhere.
sharing-lead-look = You see here who can see the records of { $player }, and what they are used for.
sharing-of-age = { $player } is of age: only the player decides now.
sharing-way = Who can see this
sharing-back = Back to the pathway
sharing-purposes = What the records are used for
sharing-yes = Allowed today
sharing-no = Not allowed
sharing-not-yours = You do not decide this today.
sharing-agree = I agree
sharing-refuse = I do not agree
sharing-refuse-all = Take all of it back
sharing-take-back = Take back
sharing-federation = Federation
sharing-federation-missing = Choose a federation from the list.
sharing-scout = For whom
sharing-scout-all = All scouts of the federation
sharing-ends = Last day
sharing-ends-hint = Leave it empty to share until you take it back.
sharing-ends-unreadable = This is not a day. Write it as 2026-06-30.
sharing-ends-past = This day is over. Give today or a later day.
sharing-birth-date = Share the day of birth too; otherwise only the year is seen
sharing-history = What was agreed to and refused
sharing-history-none = Nobody has agreed to or refused anything yet.
sharing-head-what = What
sharing-head-given = Said
sharing-head-state = Today
sharing-said-by = { $day }, { $person }
sharing-for-all = { $federation }, all scouts
sharing-for-one = { $federation }, only { $scout }
sharing-with-birth-date = with the day of birth
sharing-until = until { $day }
sharing-text-read = the text of version { $wording }
consent-state-runs = in force
consent-state-over = over
consent-state-lapsed = ended with the 18th birthday
consent-state-taken-back = taken back on { $day } by { $person }
consent-state-refused = refused
purpose-club-use = Use by the club
purpose-scouts = Sharing with a federation’s scouts
purpose-photo = Photo
purpose-statistics = Counting in figures about many
purpose-own-account = A sign-in of the player’s own

# The texts that are agreed to. A text is never changed: it gets a new version and stays.
consent-text-club-use-1 = The club’s director and the coach of the team see the records and work with them. Nobody else of the club does.
consent-text-scouts-1 = Scouts of the federation you choose see the pathway with the year of birth. They do not see absences or official numbers, and nobody’s address. Without your agreement they do not even see that there is a player.
consent-text-photo-1 = The club may keep a photo beside the records. It is shown to nobody outside the club.
consent-text-statistics-1 = The records count in figures about many players. No figure names anybody.
consent-text-own-account-1 = From 16 the player may sign in with an own password and see the own records. The club confirms it. If you take this back before the 18th birthday, the sign-in shows nothing any more.

# Guardians
guardians-family = Family
guardians-none = The club has confirmed nobody for this player yet.
guardians-you = you
guardians-primary = primary guardian
guardians-kept = goes on seeing the record
guardians-not-kept = no longer sees the record
guardians-sees = sees the record
guardians-rights = Rights of { $person }
guardians-save = Save the rights
guardians-end = End the tie
guardians-end-own = I no longer want to be listed here
guardians-keep = Let them go on seeing it
guardians-keep-not = No longer show it to them
right-consent = agree and refuse
right-correct = ask for corrections
right-take-out = take the records along
relation-mother = mother
relation-father = father
relation-guardian = guardian
relation-other = other
relation-self = the player

# Who else sees it
sharing-others = Who else sees it
sharing-club-sees = { $club }: the director, and the coach of the team
sharing-club-refused = { $club }: nobody, as the club’s use was refused
sharing-no-club = No club: the player is registered nowhere today.
sharing-no-federation = No federation: nothing is shared with scouts.
sharing-administrator = An administrator sees the record only for one day, after stating a reason that you can read.

# The director's page
people-heading = Guardians
people-lead = Confirm only whom you know. An address that matches proves nothing.
people-waiting = Waiting for you
people-waiting-none = Nobody is waiting to be confirmed.
people-claims = { $person } says: { $relation } of { $player }
people-confirm = Confirm
people-decline = Decline
people-agreed = The family agreed to a sign-in of the player’s own
people-agreed-says = These players can be invited:
people-of-player = Guardians of { $player }
people-of-nobody = Nobody stands for this player here yet.
people-make-primary = Make the primary guardian
people-waits = not confirmed

# Coming of age
people-handed-over = { $noticed ->
    [0] Told nobody beforehand
    [one] Told one family beforehand
   *[other] Told { $noticed } families beforehand
}, { $handed ->
    [0] handed nothing over.
    [one] handed one record over.
   *[other] handed { $handed } records over.
}
letter-of-age-subject = A record in the pathway tracker passes to the player
letter-notice-guardian = On { $day } { $player } is 18. From that day on the record belongs to the player alone, and you see it only if the player lets you. What you agreed to for scouts and photos ends on that day. A player without a sign-in can ask the club for one. { $address }
letter-notice-player = On { $day } you are 18, { $player }. From that day on your record is yours: you alone decide who sees it. Your parents and scouts no longer see it unless you say so, on the page of who can see it. { $address }
letter-handed-guardian = { $player } has been 18 since { $day }. The record belongs to the player now. You see it again if the player lets you. { $address }
letter-handed-player = You have been 18 since { $day }, { $player }. Your record is yours. Decide on the page of who can see it whether your parents, and which scouts, see it. { $address }
