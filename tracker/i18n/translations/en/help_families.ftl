# Help for parents, guardians and players.

help-invitations-title = Accepting an invitation
help-invitations-for = Your club writes to you, and each parent or guardian gets a sign-in of their own.
help-invitations-step-1 = Open the link in the letter. It is good once, and for { $invitation } days.
help-invitations-step-2 = Choose a name and a password, and press “{ web-invitation-accept }”. If your address has an account already, sign in with it and accept there.
help-invitations-step-3 = Sign in. Your child stands under “{ web-nav-children }”.
help-invitations-alt = A parent’s first page on a telephone: a card for each child with the stage, the last match and the next competition.
help-invitations-note-1 = “{ children-waits-heading }” means that the club has yet to confirm that you stand for the child. Until then nothing of the record is shown. Ask the club’s director.
help-invitations-note-2 = Share no password: the club invites every guardian with an address of their own, at two homes as at one.
help-invitations-note-3 = From 16 a player may have a sign-in, too, once a guardian agrees to it under “{ sharing-way }”.

help-player-title = A child’s page, and what its words mean
help-player-for = Read the path of one player: clubs, minutes, national sides, and of which time we hold no records.
help-player-step-1 = Choose the child under “{ web-nav-children }”, or the player in your list.
help-player-step-2 = Read the sentences on top first. They say what is on record, as of today.
help-player-step-3 = Below, clubs and national sides stand on one age axis. “{ web-strip-as-table }” says the same in lines.
help-player-step-4 = The line that stays at the top leads to “{ part-minutes }”, “{ part-national }”, “{ part-eligibility }”, “{ part-records }” and “{ part-sharing }”.
help-player-step-5 = Under “{ part-eligibility }” is the calendar file of all competitions that are open by age.
help-player-alt = A child’s page on a telephone: three sentences about what is on record, and below them the team, the last call-up, and of how much of the time there are records.
help-player-note-1 = There is no score, no ranking and no forecast on this page. Comparisons are told only beside { $cohort } players or more.
help-player-note-2 = If something is wrong, follow “{ cases-way }”.
help-player-note-3 = Whoever opens the page is on record, and the family can read it.

help-sharing-title = Who can see this, and saying no
help-sharing-for = Decide who sees your child’s records, and read who did.
help-sharing-step-1 = On the child’s card or page, follow “{ sharing-way }”.
help-sharing-step-2 = Read who sees the record today. Each purpose opens with its text.
help-sharing-step-3 = Press “{ sharing-agree }” or “{ sharing-refuse }”. For scouts you choose the federation and, if you like, one scout and a last day.
help-sharing-step-4 = “{ sharing-take-back }” ends what was agreed to, from the next click of anybody.
help-sharing-step-5 = “{ looks-way }” says who opened the record, in which role and why.
help-sharing-alt = The page of who can see this on a telephone: the purposes, with what the family said of each.
help-sharing-note-1 = Scouts see nothing until you agree. Then they see the year of birth, and the day only where you tick it.
help-sharing-note-2 = Whoever you refuse is not shown the record, from the next click on. Nothing is counted against a child for it.
help-sharing-note-3 = “{ records-way }” is on the same page: a file of all records, or the way to have everything erased for good.
help-sharing-note-4 = From the 18th birthday the player alone decides.

help-report-links-title = The report, and sharing it by a link
help-report-links-for = Read the report, get it as a PDF, or let somebody without an account read it for a while.
help-report-links-step-1 = On the child’s page follow “{ web-report-go }”.
help-report-links-step-2 = Read what the report says, choose its language, and press “{ web-report-get }” or, to read the same here, “{ web-as-page }”.
help-report-links-step-3 = Under “{ shared-heading }” say for whom the link is and for how long, up to { $shared } days, and press “{ shared-make }”.
help-report-links-step-4 = Copy the link, or send it by e-mail from there. It is shown this once.
help-report-links-step-5 = Each open link stands on the page of the report, with “{ sharing-take-back }”.
help-report-links-alt = Making a link on a telephone: for whom it is, for how long, and the button that makes it.
help-report-links-note-1 = Whoever has the link reads the report with the year of birth and without the day, needs no account, and can pass the link on.
help-report-links-note-2 = You read how often a link was opened. Nothing is kept of who opened it.
help-report-links-note-3 = Guardians who may decide make links; from 18 the player alone.

help-cases-title = Something in the records is wrong
help-cases-for = Say what is wrong. The club answers, and you can follow every step.
help-cases-step-1 = On the child’s page follow “{ cases-way }”.
help-cases-step-2 = Choose what it is about, and then the record and the field.
help-cases-step-3 = Write what it should say, and press “{ case-form-go }”.
help-cases-step-4 = A letter tells you when the club has answered. If it asks back, write again on the page of the case.
help-cases-alt = Opening a case on a telephone: the kind of record was chosen, and the form asks what is wrong and what it should say.
help-cases-note-1 = If a record is missing, choose “{ case-record-player }” and then “{ case-field-whole }”.
help-cases-note-2 = You can take a case back. Nothing that was written in it is changed or removed.
help-cases-note-3 = For a club: “{ cases-heading }” lists what waits. Accepting a case corrects the record at once, with everything that is counted from it.
