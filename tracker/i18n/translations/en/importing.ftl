# Importing files: what is wrong with a cell, a row or a file, and what an import comes to.

# Cells
import-cell-empty = The cell is empty, and every row needs its “{ $column }”.
import-name = “{ $text }” is no name: it has neither a letter nor a digit.
import-text-long = “{ $text }” is too long: this column holds up to { $most } letters.
import-control-character = “{ $text }” holds a character that cannot be shown; type the text anew.
import-day = “{ $text }” is not written as a day: write year, month and day as in 2024-08-31.
import-day-impossible = “{ $text }” is no day of the calendar: correct the month or the day.
import-birth = “{ $text }” is no date of birth: write 1993-05-17, or 1993-05 or 1993 where no more is known.
import-days = “{ $text }” is no date: write 2024-03-22, or 2024-03 or 2024 where no more is known.
import-number = “{ $text }” is no whole number from { $least } to { $most }.
import-choice = “{ $text }” is none of the words allowed here: { $allowed }.
import-country = “{ $text }” is no three-letter code of an association: write USA or MEX; several are separated by semicolons.
import-scheme = “{ $text }” cannot name a source: use a letter first, then letters, digits, dots, hyphens or underscores, such as fifa.
import-cut-off = “{ $text }” is no day of the year: write month and day as in 08-01.

# Rows
import-width = The row has { $found ->
    [one] one field
   *[other] { $found } fields
} and the heading has { $wanted }: check the delimiters and the quotation marks in this row.
import-end-before-start = The last day, { $end }, comes before the first, { $start }: correct one of them.
import-born-later = The date of birth { $born } lies after today, { $day }: correct it.
import-spell-without-start = A club is named, but not since when: give the first day of the spell.
import-spell-without-club = The row says { $given } but names no club: name it, or leave these cells empty.
import-league-and-season = A league and its season are given together: fill in both cells or neither.
import-birth-verified = A document confirms the birth that is held ({ $born }), and no file changes it: write the same day or leave the cell empty. Where it is wrong, the family opens a correction case.
import-registered-before-birth = The spell begins on { $start }, before the player was born ({ $born }): correct one of the two.
import-before-birth = This was on { $day } at the latest, before { $name } was born ({ $born }): correct the day or the player.
import-day-later = { $played } lies after today, { $day }: what has not been played cannot be on record yet.
import-match-incomplete = A row with a date is a match and needs an opponent and a selection: fill in this cell.
import-match-or-total = A row with a date is one match and takes no number of appearances: empty this cell, or empty the date for a whole season.
import-match-without-day = The row tells of a match but has no date: give the day it was played.
import-minutes-on-bench = A player on the bench played no minutes: leave the minutes empty, or correct the selection.
import-minutes-not-fielded = A call-up of the kind “{ $kind }” has no minutes: leave them empty, or write “fielded”.
import-total-without-season = A row without a date is a whole season and needs its league and season: fill in this cell.
import-total-empty = The row gives neither appearances nor minutes: give what is known of the season.
import-total-minutes = { $appearances ->
    [one] One match has
   *[other] { $appearances } matches have
} at most { $most } minutes: correct the minutes or the matches.
import-one-way-of-dating = Give the day in one way: either a date, or both “from” and “to”.
import-row-repeated = Row { $first } is about the same already: put it all into one row and delete the other.
import-rows-disagree = Row { $first } says “{ $said }” and this row says “{ $now }”: make them agree.

# What is held
import-born = born { $born }
import-born-unknown = date of birth not known
import-player-unknown = No player with the number { $number } of “{ $source }” is held: import the players first, or name the source that gave the number.
import-sex-differs = The player with this number is held as { $name } ({ $held }): correct the number or the sex in the file.
import-number-of-another = The number { $number } belongs to somebody else, { $name } ({ $born }): if these are another list’s numbers, name its source.
import-number-elsewhere = The number { $number } of “{ $source }” is held for a player whom your club does not see today: leave the number out, or let your association join the two.
import-number-another-clubs = The number { $number } of “{ $source }” is for another club to give: leave the number out.
import-player-once = A player called { $name } was with your club before, and the birth does not tell whether it is the same person: give the player’s number or the full date of birth.
import-spell-gone = { $name } was with your club before, and a registration that lasts to this day or longer is not for your club alone to enter: ask whoever runs this installation.
import-club-needed = Nobody is held under this name and birth, and a new player of your club needs a spell with it: name the club and the first day.
import-another-club = The row is of { $club }, and you take in the records of { $own }: leave the row out, or correct the club.
import-players-alike = There are { $count } players held as { $name } ({ $born }): give the player’s number, so that the right one is meant.
import-player-perhaps = This may be { $name } ({ $born }), who is held already: give the player’s number or the full date of birth.
import-erased = The records of this person were erased for good and are not taken in again: leave the row out.
import-league-unknown = No { $sex ->
    [female] women’s
   *[male] men’s
} league “{ $league }” is held: import the leagues first, or correct the name.
import-season-unknown = No season “{ $season }” of the league “{ $league }” is held: import it with the leagues, or write one of { $held }.
import-association-unknown = No association is known here by the code { $association }: the nearest code is { $nearest }, and an association that is missing comes in with the file of its leagues.
import-category-unknown = The side “{ $category }” is not held: write U- and the age, such as U-20, or senior, or olympic.

# Files
import-file-changed = The file was changed while it was being read, so nothing of it was taken in: import it again once it is finished.
import-file-empty = The file is empty: it needs a heading and rows under it.
import-file-wide = The file has { $found } columns, and at most { $most } are read: delete what stands beside the list.
import-file-no-text = This is not a text file or an XLSX workbook: open it in the program it comes from and save it as CSV (UTF-8).
import-file-encoding = Line { $line } holds letters that are not UTF-8, and guessing would spoil names: say which encoding it is, or save the file as CSV (UTF-8).
import-quotes-broken = A quotation mark in this row is not closed or stands within a cell, so nothing from here on can be read: double it, or remove it.
import-field-huge = A cell here holds more than { $most } letters, so nothing from here on can be read: look for a quotation mark that is not closed.
import-encoding-candidate = Read as { $encoding }:
import-encoding-row = { $row }
import-encoding-asked = Nothing was written. Give the encoding in which the names are right with --encoding.
import-encoding-unknown = “{ $stated }” is no encoding that can be read here; it may be { $known }.
import-encoding-needless = The file is in Unicode and says so itself: leave the encoding out.
import-encoding-wrong = The file is not in { $stated }: some of its bytes are no letters there.

# Workbooks
import-book-broken = This workbook is damaged, or is not as spreadsheet programs write it: open it in one, save it anew as XLSX or as CSV (UTF-8), and try again.
import-book-not-excel = This is a packed file, but no XLSX workbook: open it in the program it comes from and save it as XLSX or CSV (UTF-8).
import-book-old = This is a workbook of the old format (.xls), or one with a password: save it as XLSX without a password, or as CSV (UTF-8).
import-book-huge = This workbook unpacks to more than { $most } MB: delete what does not belong to the list, or save its sheet as CSV (UTF-8).
import-book-wide = A cell in row { $row } lies so far from the rest that the sheet spans more than { $most } cells: delete what stands outside the list, or save the sheet as CSV (UTF-8).
import-book-doctype = This workbook holds instructions (a DOCTYPE) that no spreadsheet program writes, so it was not opened: save the list as CSV (UTF-8).
import-book-formula = A cell in row { $row } holds a formula whose value was not saved: open the workbook in a spreadsheet program, save it, and try again.
import-book-unread = This workbook could not be read within the memory and time that a list needs: save its sheet as CSV (UTF-8).
import-book-which-tab = The workbook has several sheets that hold something: { $names }. Say which one is meant with --tab.
import-book-no-such-tab = There is no such sheet in the workbook; those that hold something are { $names }.
import-no-rows = There is a heading but no row under it.
import-column-missing = The column “{ $column }” is missing; the columns found are: { $found }.
import-column-twice = Two columns are headed “{ $column }”: rename or remove one.

# What an import comes to
import-summary = { $file }: { $rows ->
    [0] no rows
    [one] 1 row
   *[other] { $rows } rows
}
import-counts = add { $add }, change { $change }, same { $same }
import-new-clubs = { $count ->
    [one] 1 new club: { $names }
   *[other] { $count } new clubs: { $names }
}
import-new-teams = { $count ->
    [one] 1 new team: { $names }
   *[other] { $count } new teams: { $names }
}
import-new-sides = { $count ->
    [one] 1 new national side: { $names }
   *[other] { $count } new national sides: { $names }
}
import-not-read = { $count ->
    [one] 1 column is not read: { $names }
   *[other] { $count } columns are not read: { $names }
}
import-change-replaced = row { $row }, { $column }: { $old } → { $new }
import-change-added = row { $row }, { $column }: { $new } added
import-change-removed = row { $row }, { $column }: { $old } removed
import-faults = { $count ->
    [one] 1 fault:
   *[other] { $count } faults:
}
import-fault-line = row { $row }, { $column }: { $said }
import-fault-line-row = row { $row }: { $said }
import-more = … and { $count } more
import-refused = Nothing is written until the whole file is right.
import-acceptable = This is a preview; nothing has been written.
import-nothing-to-change = Nothing to change: all of it is held already.
import-written = Taken in as import { $batch }.
