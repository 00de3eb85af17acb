# The administrator at home: how the installation stands, in counts and days.

admin-heading = Administration
admin-lead = { $look ->
    [0] All is well.
    [one] One thing wants looking at.
   *[other] { $look } things want looking at.
}
admin-sees-nobody = These pages hold counts and days. None of them names a child.
admin-look = Wants looking at
admin-people-says = { $people ->
    [one] One role is held
   *[other] { $people } roles are held
}, { $administrators ->
    [one] one of them an administrator’s.
   *[other] { $administrators } of them administrators’.
}
admin-invitations-say = { $invitations ->
    [0] None is waiting.
    [one] One is waiting for its answer.
   *[other] { $invitations } are waiting for their answers.
}

admin-rules = Rules in force
admin-rules-lead = The rules are read when the tracker starts. The fingerprint changes whenever a rule does, and stands on each report.
admin-rules-say = { $editions ->
    [one] One edition is held
   *[other] { $editions } editions are held
}. { $recalled ->
    [0] Each rule was read where its source says.
    [one] The rule of one is provisional: recalled, and not yet read at its source.
   *[other] The rules of { $recalled } are provisional: recalled, and not yet read at their source.
}
admin-quotas-say = { $quotas ->
    [one] One quota of minutes is held.
   *[other] { $quotas } quotas of minutes are held.
} { $provisional ->
    [0] Each of their rules was read where its source says.
    [one] One of their rules is provisional.
   *[other] { $provisional } of their rules are provisional.
}
admin-recalled = Provisional: { $editions }
admin-all-sourced = All read at their source

admin-ledger = Ledger
admin-ledger-says = { $lines ->
    [0] No line in the last { $days } days.
    [one] One line in the last { $days } days.
   *[other] { $lines } lines in the last { $days } days.
}
admin-ledger-says-of-day = { $lines ->
    [0] No line on { $day }.
    [one] One line on { $day }.
   *[other] { $lines } lines on { $day }.
}
admin-verified-on = Last found whole on { $day }.
admin-verified-never = Nobody has verified it yet.
admin-ledger-late = The ledger is to be verified each night, and was not in the last three days. Verify it now, and see whether the nightly command still runs.
admin-verify = Verify now
admin-verify-says = Every line is sealed with the one before. To verify is to walk along all of them; nobody has to wait for it but you.
admin-told = What the ledger tells
admin-event = Event
admin-every-event = Every event
admin-day = Day
admin-day-to-come = This day has not come yet. Give today or an earlier day.
admin-count = Count
admin-told-none = The ledger tells of nothing like that.
admin-told-note = Events bear the names under which the ledger keeps them: the thing, the deed and how it ended. Who did it, and about whom, is not shown here.
admin-head-event = Event
admin-head-role = In which role
admin-head-lines = Lines
admin-head-last = Last on
admin-role-parent = Parent
admin-role-player = Player
admin-role-coach = Coach
admin-role-director = Director
admin-role-scout = Scout
admin-role-officer = Federation officer
admin-role-administrator = Administrator
admin-role-operator = Whoever runs the installation
admin-role-visitor = Nobody signed in

admin-retention = Retention
admin-retained-on = Last run on { $day }.
admin-retained-never = It has not run yet.
admin-retention-says = { $due ->
    [0] Nothing has run out today.
    [one] One thing has run out and goes with the next run.
   *[other] { $due } things have run out and go with the next run.
}
admin-retention-say = How long each kind of record is kept, and what runs out.
admin-retention-late = Retention is to run each day, and did not in the last three days. See whether the daily command still runs.
admin-retention-note = A period that waits for its source is a choice of this program, to be checked by whoever answers for it. A federation names other periods in a file of its own.
admin-head-kept = What is kept
admin-head-length = For how long
admin-head-due = Run out today
admin-head-known = How the period is known
admin-period-sourced = Read at its source
admin-period-recalled = Waits for its source
