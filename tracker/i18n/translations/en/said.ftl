# What was just done, at the head of the next page.

said-undo = Undo
said-listed = { $player } is on your list “{ $list }”.
said-noted = What you say of { $player } is saved.
said-taken-off = { $player } was taken off the list “{ $list }”.
said-player-back = { $player } is on the list “{ $list }” again, with what was noted.
said-list-renamed = The list is called “{ $list }” now.
said-list-dropped = The list “{ $list }” was deleted.
said-list-back = The list “{ $list }” is there again, with what was noted on it.
said-back-missing = { $count ->
    [one] { $count } player who was on it is no longer on record.
   *[other] { $count } players who were on it are no longer on record.
}
said-unseen-forgotten = { $count ->
    [one] { $count } player whom you may not see any more was taken off.
   *[other] { $count } players whom you may not see any more were taken off.
}
said-squad-saved = The squad is saved.
said-put-in = { $players ->
    [one] One player is in the squad “{ $list }” now.
   *[other] { $players } players are in the squad “{ $list }” now.
}{ $already ->
    [0] { "" }
    [one] { " " }One was on its list already.
   *[other] { " " }{ $already } were on its list already.
}
said-put-in-begun = The squad “{ $list }” is begun, with { $players ->
    [one] one player
   *[other] { $players } players
} in it.
said-put-in-nobody = Nobody was put into the squad “{ $list }”: { $already ->
    [one] whoever was ticked is
   *[other] all who were ticked are
} on its list already.
said-put-in-undone = { $players ->
    [0] Nobody was taken out of the squad “{ $list }”.
    [one] One player was taken out of the squad “{ $list }” again.
   *[other] { $players } players were taken out of the squad “{ $list }” again.
}
said-squad-dropped = The squad “{ $list }” was deleted.
said-squad-back = The squad “{ $list }” is there again.
said-question-kept = The question “{ $name }” is kept.
said-question-renamed = The question is called “{ $name }” now.
said-question-dropped = The question “{ $name }” was deleted.
said-question-back = The question “{ $name }” is there again.
aside-gone = What was dropped cannot be brought back any more: that is possible once, and for a day.
said-document = Noted as seen: { $document }.
said-invited = The invitation to { $address } is on its way.
said-invitation-back = The invitation to { $address } was taken back. Its link opens nothing any more.
said-named-forgotten = { $guardian }, named for { $player }, was taken off the list.
said-role-ended = { $person } no longer has this role: { $role }. It opens nothing any more.
said-guardian-confirmed = Confirmed: { $guardian } stands for { $player }. It counts from now on.
said-guardian-declined = Declined: { $guardian } does not stand for { $player }.
said-primary = Another guardian is the primary one from now on.
said-agreed = You agreed: { $purpose }. It counts from now on.
said-refused = You refused: { $purpose }. It counts from now on.
said-consent-back = The agreement was taken back. It counts from now on.
said-rights = The guardian’s rights were changed. They count from now on.
said-stays = The guardian goes on seeing the record.
said-tie-ended = The guardian no longer sees the record.
said-case-opened = Your correction was sent to the club. The answer will stand here.
said-case-answered = Your answer stands in the history: { $answer }.
said-case-replied = What you wrote stands in the history now.
said-case-withdrawn = The case was taken back. It stays in the history.
said-draft-dropped = “{ $file }” was dropped, and nothing of it is kept. Choose the file again to begin anew.
