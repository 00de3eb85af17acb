# Correction cases: lists, and opening one
cases-heading = Corrections
cases-way = Is something wrong here?
cases-lead-family = Say what is wrong in the records of { $player }. The club answers, and you can follow every step.
cases-lead-look = What was said to be wrong in the records of { $player }, and what the club answered.
cases-lead-club = What families say is wrong in the records of your players. What waits for you comes first.
cases-list = Cases
cases-none = Nobody has opened a case about these records.
cases-none-club = No family of your club has opened a case.
cases-head-about = About
cases-head-opened = Opened
cases-head-status = Where it stands
case-status-open = waits for the club
case-status-answered = waits for the family
case-status-accepted = accepted
case-status-declined = declined
case-status-withdrawn = taken back
cases-open = Open a case
cases-open-says = Choose what it is about. What the record says now is taken from it; you write what it should say.
cases-records-none = No record of this kind is held.
cases-records-which = Which one is it about?
case-record-player = The player
case-record-registration = Registrations with a club
case-record-appearance = Matches
case-record-season-total = Season totals
case-record-call-up = Call-ups
case-record-absence = Absences
case-record-nationality = Nationalities
case-field-name = Name
case-field-born = Date of birth
case-field-position = Position
case-field-foot = Stronger foot
case-field-sex = Football
case-field-starts = First day
case-field-ends = Last day
case-field-nature = Permanent or loan
case-field-exit-reason = Why it ended
case-field-destination = Where the player went
case-field-team = Team
case-field-selection = Part in the match
case-field-minutes = Minutes
case-field-match = Day, opponent or competition
case-field-appearances = Appearances
case-field-season = Team, league or season
case-field-date = Date
case-field-kind = Kind
case-field-matches = Matches
case-field-official = Official competition
case-field-competition = Competition
case-field-opponent = Opponent
case-field-side = National side
case-field-reason = Reason
case-field-country = Country
case-field-basis = How it came about
case-field-since = Since
case-field-until = Until
case-field-removal = All of it: it should not be here
case-field-whole = Something else, or something is missing
case-field-says = { $field }: { $says }
case-value-none = not recorded
case-value-selection-started = Started
case-value-selection-substitute = Came on as a substitute
case-value-selection-fielded = Played
case-value-selection-bench = On the bench
case-value-foot-left = Left
case-value-foot-right = Right
case-value-foot-both = Both
case-value-nature-permanent = Permanent
case-value-nature-loan = Loan
case-value-exit-reason-transfer = Transfer
case-value-exit-reason-loan-ended = The loan ended
case-value-exit-reason-released = Released
case-value-exit-reason-aged-out = Too old for the team
case-value-exit-reason-college = College
case-value-exit-reason-moved-away = Moved away
case-value-exit-reason-stopped-playing = Stopped playing
case-value-exit-reason-other = Another reason
case-value-basis-birth = By birth
case-value-basis-descent = By descent
case-value-basis-residence = By residence
case-value-basis-other = In another way
case-value-official-yes = Yes
case-value-official-no = No
case-form-field = What is wrong
case-form-should = What it should say
case-form-should-hint = Write it as you know it. The club puts it into the right form.
case-form-words = What the club should know
case-form-words-hint = You may leave this empty. Do not write anything about health.
case-form-go = Open the case
case-form-missing = Write what it should say.
case-form-long = This is too long. Say it in fewer words.

# One case
case-heading = Case { $number }
case-back = All cases about this player
case-record = Record
case-gone = no longer there
case-says = It said
case-should = It should say
case-stands = Where it stands
case-verified = A document confirms the birth on record. Nothing changes it but accepting this case.
case-history = History
case-step-opened = { $person } opened the case
case-step-wrote = { $person } wrote again
case-step-answered = { $person } answered for the club
case-step-accepted = { $person } accepted it for the club
case-step-declined = { $person } declined it for the club
case-step-withdrawn = { $person } took it back
case-step-changed = The record said “{ $was }” and has said “{ $became }” since.
case-step-removed = The record was taken away: { $was }
case-step-same = The record says “{ $became }” already.
case-answer-heading = Your answer
case-answer = Answer
case-answer-answered = Ask back or say something
case-answer-accepted = Accept and correct it
case-answer-accepted-elsewhere = Accept, as said above
case-answer-declined = Decline
case-answer-words = Your words to the family
case-answer-words-hint = Needed unless you accept. Asking back leaves the case open.
case-corrected = What the record shall say
case-corrected-hint = Only for accepting. It counts at once, everywhere.
case-corrected-born = Only for accepting: the day of birth that the document shows, as 2008-05-17.
case-corrected-removal = Accepting takes this record away at once, together with all that is counted from it.
case-corrected-unknown = Nobody knows it
case-corrected-missing = Put in what the record shall say, or say that nobody knows it.
case-choose = Choose
case-document-hint = Only for accepting: a document has to show the birth. It is noted as seen, with your name.
case-document-none = Choose a document
case-elsewhere-sex = Whose football somebody plays decides on teams and rules, so it is not changed from a case. After accepting, whoever runs this installation has to correct it.
case-elsewhere-match = A match belongs to everybody on its team sheet, so it is not changed from a case. After accepting, the club hands in a file of appearances with the right match; a case about all of this record takes the wrong line away.
case-elsewhere-season = A league and its season belong to a whole team, so they are not changed from a case. After accepting, the club hands in a file of appearances with the right season; a case about all of this record takes the wrong total away.
case-elsewhere-side = A call-up to another side is another call-up. After accepting, a file of call-ups with the right side is handed in; a case about all of this record takes the wrong one away.
case-elsewhere-team = A spell with another team is another registration. After accepting, the club hands in a file of players with the right spell; a case about the last day ends this one.
case-elsewhere-whole = What is missing comes with a file. After accepting, the club hands it in to whoever takes files in here.
case-answer-go = Send the answer
case-words-missing = Write something first.
case-own = You opened this case, so another director of the club answers it.
case-reply-heading = Write again
case-reply-words = Your words
case-reply-go = Send
case-withdraw-heading = Take it back
case-withdraw-says = The record stays as it is, and the case is closed.
case-withdraw-go = Take the case back
case-meanwhile = Somebody wrote to this case, or to its record, after you opened it. Nothing of yours was sent. Read first what is new.
case-kept = This is what you wrote: { $words }

# Letters about cases
letter-case-waits-subject = A correction case waits for your club
letter-case-waits-text =
    Hello { $name },

    a family says that something in a record is wrong. Read it and answer here:

    { $link }

    For privacy this letter does not say whose record it is.
letter-case-answered-subject = An answer to a correction case
letter-case-answered-text =
    Hello { $name },

    the club has answered in a correction case. Read it here:

    { $link }

    For privacy this letter does not say whose record it is.
cases-waiting = { $count ->
    [one] { $count } waits for the club.
   *[other] { $count } wait for the club.
}
