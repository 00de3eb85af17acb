# Reports of many players that somebody asks for together, and how far they are.

orders-none = You have asked for no such reports, or they are kept no longer.
orders-nobody = Nobody is meant by this; choose others of whom you want reports.
orders-no-team = You have no such team, or no roster.
orders-no-club = There is no club “{ $club }”; { $near ->
    [0] `tracker clubs` lists all of them.
   *[other] the nearest are { $clubs }.
}
orders-too-many = These are { $players } players; reports are made of up to { $most } at once. Ask team by team.
orders-at-work = { $most } of your requests are still being worked on; wait for one of them, or take one back.
orders-kept-enough = The files of { $most } of your requests are kept; take one back, or wait until one of them is deleted.
orders-not-taken-back = This was not taken back, so there is nothing to bring back.
orders-not-ready = The reports are not ready yet; look again in a while.
orders-none-made = There is no report to download.
orders-changed = What is on record changed meanwhile; the report is made again.

orders-of-all = The whole roster
orders-of-team = { $team }
orders-of-born = Born in { $born }
orders-of-team-born = { $team }, born in { $born }
orders-of-list = { $list }

orders-heading = Reports of many players
orders-lead = Ask for the pathway reports of a team, a year of birth or a list together. They are made one after the other while you do something else, each as if you had asked for it alone: it goes on record, and the family can read that it was made.
orders-whom = Of whom
orders-whom-roster = Roster
orders-whom-teams = Teams
orders-whom-years = Years of birth
orders-whom-lists = My lists
orders-whom-one = { $name } ({ $players })
orders-form = As
orders-form-zip = A file for each player, in one ZIP archive
orders-form-pdf = One PDF to print, with all of them
orders-paper = Paper
orders-paper-a4 = A4
orders-paper-letter = Letter
orders-go = Make the reports
orders-nobody-to-choose = There is nobody here of whom you could ask for a report: no player is on your roster, and on none of your lists is anybody you may see today.
orders-whole = One report about all of them
orders-asked = Asked for
orders-empty = You have asked for nothing lately. What you ask for is kept here for { $days ->
    [one] { $days } day
   *[other] { $days } days
} and then deleted.
orders-said-asked = Asked for. You can leave this page; the reports are made all the same.
orders-said-taken-back = Taken back. What was made is deleted.
orders-said-brought-back = It is made after all. You can leave this page; the reports are made all the same.
orders-said-again = Somebody in this file is not to be in it any more. It is put together again without them.

orders-line = { $reports ->
    [one] { $reports } report
   *[other] { $reports } reports
}, as of { $day }
orders-terms = { $reports ->
    [one] { $reports } report
   *[other] { $reports } reports
} as of { $day } · { $audience } · { $language } · { $paper }
orders-state-working = Being made
orders-state-ready = Ready
orders-state-taken-back = Taken back
orders-state-stopped = Stopped
orders-progress = { $done } of { $total } reports made
orders-progress-name = Reports made
orders-together = All reports are made; they are being put together in one file.
orders-being-made = The reports are being made. You can leave this page and come back.
orders-nobody-works = Nothing is made at present: no sign of whatever makes the reports has come for some minutes. Whoever runs this installation can see why.
orders-ready = { $done ->
    [0] No report could be made.
    [one] The report is ready.
   *[other] { $done } reports are ready.
}
orders-is-taken-back = You took this back. Nothing of it is kept but what you asked for.
orders-is-stopped = This was stopped, as the role in which it was asked for has ended or the file could not be put together. Nothing of it is kept; ask again.
orders-left-out = { $count ->
    [one] { $count } player is left out, whom you may not see any more.
   *[other] { $count } players are left out, whom you may not see any more.
}
orders-failed = { $count ->
    [one] { $count } report could not be made, though it was tried { $tries } times:
   *[other] { $count } reports could not be made, though each was tried { $tries } times:
}
orders-failed-hint = You can ask for each of them on the page of the player.
orders-download-zip = Download the archive
orders-download-pdf = Download the file
orders-kept = Kept until the end of { $day }, and then deleted.
orders-look-again = Look again
orders-by-itself = This page keeps itself up to date.
orders-take-back = Take it back
orders-take-back-says = You can take this back: what was made is deleted, and nothing more is made. That reports were issued stays on record. As long as you find it here you can have it made again.
orders-bring-back = Have it made after all
orders-bring-back-says = Until the end of { $day } you can have it made after all: everything is made anew, and each report in an archive goes on record once more.

orders-cli-made = { $file }: { $reports ->
    [one] { $reports } report
   *[other] { $reports } reports
}.
orders-cli-pieces = { $pieces ->
    [0] Nothing waits.
    [one] { $pieces } piece of work was done.
   *[other] { $pieces } pieces of work were done.
}
orders-cli-working = Making the reports that are asked for, until stopped (Ctrl+C).
orders-cli-stopped = Stopped; what was begun is finished.
