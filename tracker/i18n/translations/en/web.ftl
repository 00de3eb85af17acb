# The words of the web pages that stand in no report.

# Around every page
web-product = Pathway Tracker
web-skip = Skip to the content
web-nav = Main
web-nav-players = Players
web-nav-children = My children
web-nav-own-record = My record
web-nav-rules = Rules
web-nav-people = People
web-nav-eligibility = Age and eligibility
web-languages = Languages
web-footer = A child’s records are shown to the family, the club, and those the family shares them with. Who opens them is put on record.

# Signing in and out
web-sign-in = Sign in
web-sign-out = Sign out
web-sign-in-lead = For families, clubs and scouts with an account.
web-sign-in-to-go-on = Sign in to go on to the page you asked for.
web-sign-in-refused = The e-mail address or the password is not right.
web-signed-out = You are signed out.
web-email = E-mail address
web-email-missing = Type your e-mail address.
web-password = Password
web-password-missing = Type your password.
web-eligibility-without-account = Ask about age and eligibility without an account

# The list
web-search = Search by name
web-search-go = Search
web-search-clear = Show all
web-head-name = Name
web-players-counted = { $players ->
    [one] One player
   *[other] { $players } players
}
web-players-found = { $players ->
    [0] No player’s name fits “{ $words }”.
    [one] One player’s name fits “{ $words }”.
   *[other] { $players } players’ names fit “{ $words }”.
}
web-players-near = { $players ->
    [one] No player’s name fits “{ $words }”; one comes near it.
   *[other] No player’s name fits “{ $words }”; { $players } come near it.
}
web-players-counted-over = More than { $players } players
web-players-found-over = More than { $players } players’ names fit “{ $words }”.
web-players-near-over = No player’s name fits “{ $words }”; more than { $players } come near it.
web-players-none-found = Try fewer words, or a part of the name. Accents, capitals and the order of the words make no difference.
web-players-no-more = The list ends here.
web-players-empty-parent = No child is linked to your account yet. A club links a child to you once it has confirmed that you are a guardian; ask the club to do so. Whoever is 18 decides who goes on seeing the record.
web-players-empty-director = No player is registered with your club today. Players appear here as soon as the club’s file is imported.
web-players-empty-scout = No family shares a player’s records with your federation at present. A player appears here when the family agrees to it, and only for as long as it does.
web-players-empty-administrator = An administrator keeps the system running and sees no player. This is by design, and nothing is missing. To open one record, say why under “Open a record”.
web-players-empty-player = Your own record is not linked to your account at present. Ask your club to confirm that it is yours.
web-players-empty-coach = No player is registered with your team today. Players appear here as soon as the club’s file is imported.
web-players-empty-officer = No family shares a player’s records with your federation at present. A player appears here when the family agrees to it, and only for as long as it does.
web-pages = Pages of the list
web-more = More players
web-from-start = Back to the start

# A player’s page
web-birth-year-only = year only: the family has not shared the day
web-since = since { $day }
web-on-loan = on loan
web-last-call-up = Last call-up
web-on-record = On record
web-days-on-record = { $days } of { $all ->
    [one] { $all } in-season day
   *[other] { $all } in-season days
} of registration
web-now-heading = Right now
web-minutes-sentence = Over { $seasons ->
    [one] one season
   *[other] { $seasons } seasons
} there are { $appearances ->
    [one] one appearance
   *[other] { $appearances } appearances
} and { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
} on record; the minutes are known for { $known } of { $appearances } appearances.
web-strip-table = The pathway, line by line
web-strip-as-table = Read the pathway as a table
web-withheld-heading = What is not shown to you
web-withheld-nothing = Nothing that is on record is held back from you.
web-withheld-fact = { $name ->
    [birth_date] The day and month of birth, where we hold them.
    [identifiers] Official numbers, where there are any.
    [absences] Absences, where there are any.
   *[other] A fact that is not for this reader ({ $name }).
}
web-method-heading = How this is reckoned
web-method-open = Read the definitions
web-rows-all = Show all { $rows } rows
web-contents = On this page
web-report-go = Report (PDF)
web-tools = As-of date and report
web-as-of = As of
web-as-of-hint = See the pathway as it stood on an earlier day.
web-as-of-go = Show
web-no-day = This is no day of the calendar. Write it as 2026-06-30.
web-as-of-future = This day has not come yet. Choose today or an earlier day.
web-as-of-refused = Which day do you mean?
web-as-of-today = See the pathway as of today
web-windows-heading = Competitions open by age
web-windows-when = When
web-windows-open = Stays open
web-windows-until = until { $day }
web-windows-until-year = until the end of { $year }
web-windows-latest = at the latest
web-windows-left = { $days ->
    [0] the last day is today
    [one] one more day
   *[other] { $days } more days
}
web-windows-then = Afterwards
web-windows-calendar = Calendar file (.ics)
web-windows-why = Each answer with its reasons and sources
web-report-language = Language of the report
web-report-hint = The same content as this page, to print or to pass on.
web-report-get = Get the report (PDF)

# Age and eligibility
web-eligibility-heading = Age and eligibility
web-eligibility-lead = May somebody play in a competition, by age? A year of birth is often enough. Nothing you type is stored.
web-edition = Competition
web-edition-choose = Choose a competition
web-edition-missing = Choose a competition from the list.
web-editions-ahead = Still to come
web-editions-others = Others
web-choice-unknown = This is not in the list. Choose something that is.
web-born = Date of birth
web-born-hint = As far as it is known: 2008-05-17, 2008-05 or only 2008.
web-born-missing = Type a date of birth. The year alone will do.
web-born-unreadable = This cannot be read as a date of birth. Write it as 2008-05-17, 2008-05 or 2008.
web-born-no-day = There is no such day. Check the month and the day, or type the year alone.
web-born-year-first = Put the year first, as in 2008-05-17; otherwise 03/04 could be two different days.
web-born-too-early = Type a year of birth from 1900 on.
web-born-future = This date lies in the future. Type one up to today.
web-rules-on = Rules as known on
web-rules-on-hint = Leave it empty for the rules as they are known now.
web-confederation = Confederation
web-confederation-hint = It matters here: each confederation has a rule of its own in this edition.
web-confederation-choose = Not known
web-eligibility-go = Ask
web-answer-heading = The answer, by age

# Refusals
web-refusal-400-title = That did not work
web-refusal-400-says = What was sent cannot be understood. Go back, look at it again and send it once more.
web-refusal-403-title = Not part of your role
web-refusal-403-says = Your account does not include this. Whoever manages accounts in your club or federation can change that.
web-refusal-404-title = Nothing here
web-refusal-404-says = There is no such page, or nothing on it that you may see.
web-refusal-405-title = Not like this
web-refusal-405-says = This address takes a form that is sent, and cannot be opened by itself.
web-refusal-409-title = Changed in the meantime
web-refusal-409-says = Somebody else changed this record after you opened it. Open it again and look at the change first.
web-refusal-413-title = Too much at once
web-refusal-413-says = More was sent than this page takes. Send less.
web-refusal-429-title = A moment, please
web-refusal-429-says = That was asked for very often in a short time. Wait a little and try again.
web-refusal-500-title = Something broke on our side
web-refusal-500-says = It was noted, and nothing that you entered was half saved. Try again; if it stays like this, tell us the reference.
web-refusal-503-title = Back in a moment
web-refusal-503-says = The records cannot be reached just now. Try again in a minute; if it stays like this, tell us the reference.
web-refusal-too-long-title = That took too long
web-refusal-too-long-says = What was asked for is more than can be answered in time, so it was broken off. Nothing was half saved.
web-refusal-form-expired-title = This form has been open for too long
web-refusal-form-expired-says = Nothing was sent. Go back, load the page again and send the form once more.
web-refusal-again = Try again
web-refusal-above = To the page this belongs to
web-refusal-home = Home
web-refusal-elsewhere = Or go to
web-refusal-reference = Reference: { $reference }
