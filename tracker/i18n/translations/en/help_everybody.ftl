# Help for everybody, signed in or not. Buttons are named by their own sentences, so that a new name reaches the help.

help-how-old-title = How old, in which league
help-how-old-for = See which age group a child is in, league by league, this season and the next, and which competitions are ahead.
help-how-old-step-1 = Open “{ how-old-nav }”. Nobody has to sign in.
help-how-old-step-2 = Type when the child was born, the year first. The year alone will do.
help-how-old-step-3 = Press “{ how-old-go }”.
help-how-old-step-4 = “{ how-old-choices }” narrows the competitions, or looks at another season.
help-how-old-alt = The answer for a birth in September 2011: two seasons side by side, each with its age groups and the leagues that use them.
help-how-old-note-1 = { how-old-not-kept } The birth stands in no address, and the link for passing the page on leaves it out.
help-how-old-note-2 = Where only the year is known and a cut-off lies within it, the answer names both groups and the day that decides.
help-how-old-note-3 = Where nobody has verified the rule of a league, the page says so and does not guess.

help-eligibility-title = May somebody play in it?
help-eligibility-for = Ask about one competition and one birth: the answer by age, with the rule and where it can be read.
help-eligibility-step-1 = Open “{ web-nav-eligibility }” and choose a competition.
help-eligibility-step-2 = Type the date of birth as far as it is known: the day, the month, or only the year.
help-eligibility-step-3 = Press “{ web-eligibility-go }”.
help-eligibility-step-4 = “{ web-nav-competitions }” lists every rule that is held, edition by edition, and the way that leads to each finals.
help-eligibility-alt = The answer for an Olympic tournament: possible as an overage player, with the rule word by word and its source.
help-eligibility-note-1 = It is age only. Nationality, registration, discipline and selection are decided elsewhere.
help-eligibility-note-2 = An answer of “cannot tell” says what would settle it.
help-eligibility-note-3 = Nothing that you type is stored.

help-verify-title = Verifying a report
help-verify-for = See whether a report in your hand was issued here, on which day, and whether it still holds.
help-verify-step-1 = Point a phone’s camera at the square code at the foot of a page, and open the address that it reads.
help-verify-step-2 = Without a camera, open “{ verify-heading }” at the foot of any page here, and type the code.
help-verify-step-3 = Compare what the page says with the sheet: kind, days, for whom it was prepared, and the rule set.
help-verify-alt = The page for verifying a report: the field for the code that is printed on it, and the button.
help-verify-note-1 = It says whose report it is to nobody who could not open that here anyway.
help-verify-note-2 = “{ verify-changed }” is about records up to the day the report stands for. A match of a later day changes nothing in it.
help-verify-note-3 = A code can be copied onto another sheet. Where much rests on it, ask the family or the club for a report that comes from them.
help-verify-note-4 = Where somebody’s records were erased, no report about them is known any more.

help-search-title = Finding a page, a player, a competition
help-search-for = Go anywhere in a few letters, by mouse, by finger or by keyboard.
help-search-step-1 = Press “{ web-search-title }” at the head of any page, or the keys { keys-search-press }.
help-search-step-2 = Type the beginnings of words, in any order. Accents and capitals make no difference.
help-search-step-3 = Choose with the arrows and press Enter.
help-search-step-4 = Press { keys-help-press } to see all keys. There the keys that are single letters can be turned off.
help-search-alt = The search over a page: a few letters were typed, and what was found stands below, the first of it chosen.
help-search-note-1 = It finds only what you may open. A player whom you may not see and one who does not exist look the same.
help-search-note-2 = What you type stands in no address and in no log.

help-sign-in-title = Signing in
help-sign-in-for = Get into your account, and keep it yours: the second step, passkeys, a lost password.
help-sign-in-step-1 = Open “{ web-sign-in }” and type your e-mail address and your password.
help-sign-in-step-2 = Where a code is asked for, type the six digits that your authenticator shows, or one of the recovery codes that you have on paper.
help-sign-in-step-3 = Where passkeys are offered, “{ web-nav-account }” has “{ web-passkey-add }”. From then on “{ web-passkey-sign-in }” lets you in with a finger, a face or a PIN.
help-sign-in-step-4 = If the password is lost, follow “{ web-forgotten }” and write the address you sign in with.
help-sign-in-alt = The page for signing in: the fields for the e-mail address and the password, and the button.
help-sign-in-note-1 = Coaches, directors, scouts, officers and administrators see many children, so a password alone does not let them in. Families may add a second step, too.
help-sign-in-note-2 = If the telephone is lost, a recovery code lets you in, once.
help-sign-in-note-3 = “{ own-history }” lists your last fifty sign-ins and changes. If one of them was not you, choose a new password.
help-sign-in-note-4 = Nobody signs themselves up: an account begins with an invitation from a club or a federation.
