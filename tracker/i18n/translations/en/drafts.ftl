# Taking in a file on the pages: handing it in, answering what it leaves open, looking at its rows.

# Handing it in
drafts-choose-heading = Take in a file
drafts-choose-lead = Take the list as it is: nothing has to be renamed, and nothing is written before you have seen every row.
drafts-file = File
drafts-file-hint = CSV, TSV or XLSX, up to { $megabytes } MB.
drafts-file-missing = Choose a file.
drop-says = Drop the file anywhere on this page, or choose it:
drafts-kind = What the rows are about
drafts-kind-hint = Mostly the headings tell. Choose it where they do not.
drafts-kind-by-headings = As the headings tell
drafts-kind-untold = The headings do not tell what the rows are about: choose it, and choose the file again.
drafts-club = Which of your clubs
drafts-club-hint = You direct several: write the name of the one whose list it is.
drafts-choose-go = Look at it
drafts-choose-note = The file is kept for you alone, for two weeks at the most, until you take it in or drop it.

# Letters and sheets
drafts-encoding-heading = In which of these are the names right?
drafts-encoding-lead = “{ $file }” does not say in which letters it is written, and a guess would spoil names. Look for a name that you know.
drafts-encoding = The same rows, read in several ways
drafts-encoding-missing = Choose the rows in which the names are right.
drafts-tab-heading = Which sheet is meant?
drafts-tab-lead = “{ $file }” has several sheets that hold something.
drafts-tab = Sheets of the workbook
drafts-tab-missing = Choose a sheet.
drafts-go-on = Go on
drafts-drop = Drop it
drafts-dropped = Dropped. Nothing of the file is kept.

# Columns and questions
drafts-columns-heading = How the columns are read
drafts-columns-lead = Change what is read wrongly. What you say is remembered for the next file with these headings.
drafts-columns-as-the-format = Every column is headed as the tracker itself heads it, so there is nothing to choose.
drafts-questions = { $rows ->
    [one] 1 row.
   *[other] { $rows } rows.
} { $count ->
    [one] One thing is not in the file and is asked here.
   *[other] { $count } things are not in the file and are asked here.
}
drafts-questions-heading = What the file leaves open
drafts-ask-order = What comes first in “{ $column }”: the day or the month?
drafts-samples = In the file:
drafts-choose-answer = Choose
drafts-sex = Are the players girls or boys?
drafts-sex-hint = No column tells.
drafts-all-female = Girls
drafts-all-male = Boys
drafts-since = Registered since
drafts-since-hint = No column tells. It is the first day on which these players belonged to the team, such as the first day of the season.
drafts-since-to-come = This day has not come yet. Give one up to today.
drafts-given-heading = What holds of every row
drafts-given-says = Only where it is so: leave empty what you do not want to say. A league and a season must be on record already.
drafts-team = Team
drafts-league = League
drafts-season = Season
drafts-too-long = This is too long for a name.
drafts-probably = Probably
drafts-read-as = { $column } is read as
drafts-left-out = not taken in
drafts-unheaded = Column { $number }
drafts-asked-above = Asked above.
drafts-believe = “{ $column }” is right

# The rows
drafts-preview-heading = Before it is taken in
drafts-preview-lead = { $rows ->
    [one] 1 row.
   *[other] { $rows } rows.
} Nothing is written yet: this is what would come of it.
drafts-marked = Get it with the faults marked (XLSX)
drafts-filters = Show rows
drafts-every = All { $rows }
drafts-count-add = To add { $rows }
drafts-count-change = To change { $rows }
drafts-count-same = On record { $rows }
drafts-count-conflict = Against the record { $rows }
drafts-count-question = Who is it? { $rows }
drafts-count-fault = To correct { $rows }
drafts-count-left-out = Left out { $rows }
drafts-outcome-add = Add
drafts-outcome-change = Change
drafts-outcome-same = On record
drafts-outcome-conflict = Against the record
drafts-outcome-question = Who is it?
drafts-outcome-fault = To correct
drafts-outcome-left-out = Left out
drafts-open-questions = { $count ->
    [one] One row may be of somebody on record or in another row: say who it is, or it is not taken in.
   *[other] { $count } rows may be of somebody on record or in another row: say who they are, or they are not taken in.
}
drafts-tick-all = Every row of this page
drafts-no-rows = There are no such rows.
drafts-pages = Pages of the file
drafts-page-before = Rows before
drafts-page-after = Rows after
drafts-paged = Page { $page } of { $pages }
drafts-changes = { $column }: { $old } → { $new }
drafts-adds = { $column }: { $new }
drafts-sheet = Rows of { $file }
drafts-take-in = { $rows ->
    [one] Take in 1 row
   *[other] Take in { $rows } rows
}
drafts-undo-says = You can undo it as a whole for 30 days.
drafts-kept = What you have done so far is kept until { $day }; go and come back as you like.
drafts-nothing-to-take-in = There is nothing to take in: all that can be is on record already.
drafts-taken-in = Taken in.
sheet-row = Row
sheet-tick = Take in row
sheet-the-same = It is { $name }
sheet-another = It is another person
sheet-speaks-same = For the same person:
sheet-speaks-neither = Tells neither:
sheet-speaks-different = Against:

# What is said while somebody waits
working-sends = The file is being sent and read.
working-reads = The file is being read.
working-writes = The rows are being taken in. Either all of them come in or none.
