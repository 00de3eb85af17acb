# `tracker people retention`, and the letter before a player's records end.

retention-would = What would go today:
retention-did = What went:
retention-line = - { $what }, kept for { $length }: { $count }
retention-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
retention-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
kept-browsers = Browsers that are no longer let in
kept-invitations = Invitations used or ended
kept-resets = Links for passwords and addresses, used or ended
kept-tries = Counts of tries
kept-letters = Letters in the outbox
kept-file-names = Names of imported files
kept-corrections = Values that imported files replaced
kept-drafts = Files begun and not taken in
kept-shortlists = Lists of players that nobody worked with
kept-questions = Questions about the pool that nobody worked with
kept-shared-links = Links to reports that families made
kept-report-orders = Reports asked for together
kept-issued-reports = Reports on nobody alone, in the register
kept-put-aside = What was dropped from lists and questions
kept-merges = What records were before they became one
kept-named-guardians = Guardians whom files named and nobody invited
kept-reasons = Why administrators opened a record
kept-cases = Closed correction cases
kept-accounts = Accounts that stand for nobody
kept-players = Players who left
retention-told-would = { $count ->
    [0] No family would be told that records end.
    [one] The family of { $count } player would be told that the records end.
   *[other] The families of { $count } players would be told that the records end.
}
retention-told-did = { $count ->
    [0] No family was to be told that records end.
    [one] The family of { $count } player was told that the records end.
   *[other] The families of { $count } players were told that the records end.
}
retention-untold = { $count ->
    [one] The letter about { $count } player could not be sent; the records stay, and it is tried again the next time.
   *[other] The letters about { $count } players could not be sent; the records stay, and it is tried again the next time.
}
retention-undated = { $count ->
    [one] Of { $count } player nothing on record bears a day, so nobody can say when the records end. Ask the club, and take in a registration or erase them.
   *[other] Of { $count } players nothing on record bears a day, so nobody can say when the records end. Ask the club, and take in a registration or erase them.
}
letter-records-end-subject = Records that will be erased
letter-records-end-text = Hello,

    nothing has been added to the football records of { $player } for a long time, so they are to be erased after { $day }. Nothing needs to be done for that.

    If you want to keep them, sign in at { $address } before then and take out everything that is held. If { $player } still plays, tell the club: records with a new registration stay.
