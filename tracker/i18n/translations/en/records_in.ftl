# The page of records: the ways in, files begun, files taken in and undone.
web-nav-records = Records
records-in-lead = Bring in the lists you have, as they are. You see every row before anything is written, and a file can be undone as a whole for 30 days.
records-in-drafts = Begun and not taken in
records-in-drafts-say = Nothing of these is on record yet. Only you see them; they go by themselves after two weeks.
records-in-begun = { $kind }, begun on { $day }
records-in-taken = Taken in
records-in-none = No file of your club has been taken in yet.
records-in-none-says = Whatever is taken in stands here, with a button that undoes it.
records-in-of = { $kind }, { $day }
records-in-came-of-it = { $kind }, { $day }: { $added } added, { $changed } changed, { $same } as before.
records-in-until = Can be undone until { $day }.
records-in-too-late = Could be undone until { $day }.
records-in-was-undone = Undone on { $day }: everything is as it was before.
records-in-added = Rows added
records-in-changed = Rows that changed something
records-in-same = Rows on record before
records-in-undo = Undo
records-in-undo-whole = Undo this file
records-in-undone = The file was undone.
records-in-no-file = No file of your club was taken in as number { $number }.
records-in-done-title = Taken in
records-in-refused-title = This file stays as it is
records-in-back = Back to records
records-in-next = What next?
records-in-see-players = See the players
records-in-another = Take in another file

# Ways in
way-in-take-in = Take in a file
way-in-take-in-says = A list from a spreadsheet or another system, under whatever headings it has.

# Kinds of file
kind-of-file-leagues = Leagues
kind-of-file-players = Players and their registrations
kind-of-file-appearances = Matches and season totals
kind-of-file-call-ups = Call-ups and caps
kind-of-file-absences = Absences
kind-of-file-exits = Players who left
kind-of-file-moves = Moves between clubs
kind-of-file-guardians = Guardians
