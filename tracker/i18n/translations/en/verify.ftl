# Verifying a report by the code that is printed on it.

verify-heading = Verify a report
verify-lead = Every page of a report bears a code of ten letters and figures. With it you see whether the report was issued here, on which day, and whether what it rests on has changed since. You need no account.
verify-code = The code
verify-code-hint = It stands at the foot of each page, for example QK7MT-2VX4H. Dashes, spaces and small letters do not matter.
verify-code-missing = Type the code that is printed on the report.
verify-code-wrong = This is no code of a report: it has ten letters and figures, with neither 0, 1, 8 nor 9 among them.
verify-go = Verify
verify-none = We hold no report with this code. It may have been typed otherwise than printed, or the report was not issued here. Where records are erased, nothing is kept of reports about them either.
verify-no-file = No report was issued with exactly these bytes. One whose code is on record may have been set anew since, or the file was changed: verify the code that is printed on it, and compare.

verify-issued = This report was issued here
verify-issued-on = Report { $report } was issued on { $day } and says what was on record as of { $asof }.
verify-fact-kind = Kind
verify-fact-prepared = Prepared for
verify-fact-shared = Shared by the family until
verify-fact-language = Language
verify-fact-rules = Rule set
verify-kind-player = Player pathway report
verify-kind-squad = Squad verdict
verify-kind-roster = Club roster audit
verify-kind-pool = Eligible pool
verify-kind-gaps = Federation gap report

verify-still = Does it still hold?
verify-records = Records
verify-rules = Rules
verify-same = unchanged
verify-changed = changed since
verify-open = cannot be told here
verify-records-same = Up to the day the report stands for, the same is on record today.
verify-records-changed = Up to the day the report stands for, something has been added, corrected or disputed since. A new report would say it.
verify-records-open = Whether what it rests on has changed since cannot be told here. Ask whoever gave it to you for a new one.
verify-many-same = Nothing in the records has been added or corrected since.
verify-many-open = Records have come in or been corrected since. Whether any of them touches this report cannot be told here; a new one would say it.
verify-rules-same = The rule set is the one the report was made with.
verify-rules-changed = The rule set has been added to or corrected since, so a question of eligibility may be answered otherwise today.

verify-whose-heading = You may open this
verify-whose-player = It is the report of { $name }.
verify-whose-squad = It is the verdict on a draft squad of yours.
verify-whose-club = It is about { $name }.
verify-told = What has come in since it was issued
verify-anew = Have it made anew
verify-open-squad = Open the squad
verify-open-club = Open the roster
verify-not-told = What this page does not say
verify-not-told-whose = Whose report it is, it tells nobody who could not open that here anyway. Compare kind, days, readers and rule set with the sheet in your hand.
verify-not-told-copied = A code can be copied onto another sheet. Where much rests on it, ask the family or the club for a report that comes from them, or for a link to it.
verify-file = For whoever has the file
verify-file-says = The file as it was first issued has this SHA-256 sum. If the sum of your file is the same, not a byte of it was changed.
verify-another = Verify another report
