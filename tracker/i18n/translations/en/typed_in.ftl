# Typing in by hand: what all pages share
typed-heading = Type in by hand
typed-lead = What you type in here goes through the same checks as a file that is taken in, and can be undone for 30 days.
way-in-by-hand = Type in by hand
way-in-by-hand-says = A team sheet in under a minute, a call-up list, season totals, an absence.
typed-save = Save
typed-undo = Undo
typed-list = Show the players
typed-entered = Taken in: { $title }. { $added } new, { $changed } changed, { $same } as before.
typed-same = All of it is on record already, so nothing was changed.
typed-team = Team
typed-date = Day of the match
typed-opponent = Opponent
typed-competition = Competition
typed-season = League
typed-minutes-label = Minutes
typed-appearances = Matches played
typed-player = Player
typed-choose = Choose a player
typed-look = Nothing has been saved yet: what is wrong stands beside its field.
typed-missing = Fill in this field.
typed-long = This is too long. Say it in fewer words.
typed-number = Write a whole number that can be right here, or leave the field empty where nobody knows.
typed-nobody = Nothing is filled in yet: say something of at least one player.
typed-nobody-here = Nobody in sight was registered here at that time.
typed-no-teams = Your club has no team on record yet. Take in your players first; their teams come with them.
typed-no-club = This is for directors of a club.
typed-no-team = There is no such team in your club.
typed-no-season = This team takes part in no such season.
typed-no-seasons = This team takes part in no league’s season on record. Take in your players with their league first.

# A team sheet
typed-sheet-heading = Team sheet
typed-sheet-lead = Choose the team and the day. Everybody who was registered that day is listed, and you say who played.
typed-sheet-open = Fill in the team sheet
typed-sheet-again = Open a match of { $team } again
typed-sheet-another = Another match
typed-sheet-held = This match is on record. What you change here corrects it.
typed-sheet-hint = Write minutes as 60 or 45+2. Write ? (or *) where nobody knows the minute. Whoever was sent off went off. Minutes are worked out; those you type yourself stand.
typed-keys = By keyboard: 1 started, 2 came on, 3 bench, 4 started and went off, 5 played, 0 not named. Enter goes to the next player, Ctrl and Enter saves.
typed-nobody-registered = Nobody in sight was registered with this team that day.
typed-no-league = None, or a cup or a friendly
typed-friendly = A friendly
typed-length = Length in minutes
typed-length-hint = Without stoppage. Empty where nobody knows.
typed-also = Players of another team, too
typed-also-nobody = Nobody else
typed-also-go = List them
typed-work-out = Work out the minutes
typed-on = On
typed-off = Off
typed-part-started = Started
typed-part-substitute = Came on
typed-part-fielded = Played
typed-part-bench = Bench
typed-part-none = Not named
typed-count-started = Started
typed-count-on = Came on
typed-count-off = Went off
typed-count-bench = Bench
typed-count-minutes = Minutes
typed-count-unknown = Unknown
typed-minute = “{ $text }” is no minute of a match: write 60 or 45+2, at most { $most }, or ? where nobody knows.
typed-minutes = “{ $text }” are no minutes: write a whole number from 0 to { $most }, or ? where nobody knows.
typed-no-part = Say how this player stood on the sheet, or empty the minutes.
typed-on-for-a-starter = Whoever started was on from the beginning: empty this, or choose “Came on”.
typed-unused = Whoever stayed on the bench neither came on nor went off: empty this, or choose how they played.
typed-off-before-on = Nobody goes off before coming on: correct one of the two.
typed-after-the-end = The match lasted { $length } minutes: write { $length }+1 for stoppage, or correct its length.
typed-crowded = From minute { $minute } on, { $count } players would be on the pitch: say who went off, with ? where nobody knows the minute.
typed-crowded-start = { $count } players would have started: at most eleven do.
typed-held-line = This player stands on the sheet that is on record. A line is not taken away here: undo what brought it, or choose “Bench”.
typed-held-minutes = { $minutes ->
    [one] One minute is on record
   *[other] { $minutes } minutes are on record
}. A number that is known is corrected here and not forgotten: write another, or undo what brought it.
typed-title-sheet = { $team } – { $opponent }, { $day }

# A call-up list
typed-call-ups-heading = Call-up list
typed-call-ups-lead = A national side, its days, and for each player who was called how far it went. Only “Played” is a cap.
typed-whole-club = The whole club
typed-association = Association
typed-association-wrong = Write the association’s three-letter code, such as USA.
typed-category = Side
typed-category-hint = U-17, senior, olympic
typed-first = First day
typed-last = Last day
typed-last-hint = Empty if it was one day.
typed-official = In an official competition
typed-official-unknown = Nobody knows
typed-official-yes = Yes
typed-official-no = No
typed-kind = How far
typed-not-called = Not called
typed-no-kind = Say how far the call-up went, or empty the minutes.
typed-title-call-ups = Call-ups { $category }, { $day }

# Season totals
typed-totals-heading = Season total
typed-totals-lead = A season that is known only as a sum: how often each player was fielded, and for how long. Leave empty what nobody knows.
typed-held-number = { $number } is on record. A number that is known is corrected here and not forgotten: write another, or undo what brought it.
typed-title-totals = Season total { $team }, { $season }

# Absences
typed-absence-way = Type in an absence
typed-absence-heading = Absence
typed-absence-lead = A time in which a player could not be picked, so that it does not look like a time without matches. Nothing medical is kept.
typed-reason = Reason
typed-reason-hint = Whoever was injured or ill was unavailable; more is not kept.
typed-reason-unavailable = Unavailable
typed-reason-suspended = Suspended
typed-reason-national-duty = With a national side
typed-reason-other = Another reason
typed-last-open = Last day (empty while it lasts)
typed-lasting = still lasting
typed-absences-held = Absences on record
typed-absences-of = Absences of { $name } on record
typed-title-absence = Absence
