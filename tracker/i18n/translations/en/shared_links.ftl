# A player's report before it is issued, and the links by which a family shows it.

report-page-heading = Report
report-page-lead = Read here what the report says before you get it, print it or pass it on.
report-page-back = Back to the pathway
report-page-get = Get the report
report-page-get-hint = The preview below says the same in the language of this page.
report-page-preview = Preview
report-page-preview-says = This is what the PDF says, in the same order.
web-as-page = Read it as a page
web-as-pdf = Get it as a PDF

shared-heading = Share by link
shared-says = Make a link for somebody who has no account here, such as another club’s coach. Whoever has the link reads the report with the year of birth: no day of birth, no official numbers, no absences, no documents, and nothing of you. You read in “Who looked” when it was opened. Refusing to share with scouts shuts every open link at once.
shared-for-whom = For whom
shared-for-whom-hint = Only your family reads this, for example “Coach of the trial in May”.
shared-for-whom-missing = Say for whom the link is.
shared-for-whom-long = Say it in 80 letters or fewer.
shared-days = Good for
shared-for-days = { $days ->
    [1] 1 day
   *[other] { $days } days
}
shared-make = Make the link
shared-none = No link is open now.
shared-not-yours = Making links is not yours today: a guardian with the right to decide does so, and from 18 the player alone.
shared-not-yours-to-make = Until you are 18 a guardian makes links. You may take back every one of them here.
shared-until = Open until { $day }
shared-not-opened = Not opened yet
shared-opened = { $times ->
    [1] Opened once, on { $day }
   *[other] Opened { $times } times, last on { $day }
}
shared-made-by-you = Made by you
shared-made-by = Made by { $person }
shared-take-back = Take back the link for { $person }
shared-taken-back = The link for { $person } is taken back. It shows nothing any more.
shared-ended = Links that have ended
shared-head-state = State
shared-head-opened = Opened
shared-state-taken-back = taken back
shared-state-over = over since { $day }
shared-state-lapsed = ended: whoever made it does not decide today, or the club’s use or sharing with scouts was refused

shared-made = The link is ready
shared-made-says = It is for { $person } and shows the report until { $day }.
shared-link = The link
shared-link-hint = Copy it now: it is shown this once, and cannot be shown again.
shared-made-holds = Whoever holds the link can open it, also when it is passed on. A messenger that shows a preview may open it too, and counts. You can take the link back at any time.
shared-made-back = Back to the links
shared-letter = Send it by e-mail
shared-letter-subject = A report for you to read
shared-letter-body =
    I share a player’s report with you. You can read it until { $day }:

    { $link }

shared-title = Player pathway report
shared-envelope = It shows what the family lets you read, with the year of birth.
shared-told = The family reads that the link was opened. Nothing is kept of who you are.
shared-over = There is no report to read behind this link. If somebody gave it to you, ask them for a new one.

refused-shared-for-whom = Say for whom the link is, in { $most } letters or fewer.
refused-shared-days = A link is good for 1 to { $most } days; choose a number between them.
refused-shared-club-use = The family has refused the club’s use of the records, so no link shows them either; agree to that use first.
refused-shared-many = { $most } links are open, which is as many as may be; take one back first.
refused-shared-gone = This link was taken back in the meantime; the page shows those that are open.
