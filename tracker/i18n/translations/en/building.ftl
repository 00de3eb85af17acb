# Building a squad for an edition.

squads-heading = Squads
squads-lead = Draft squads of your own for an edition of a competition. What the rules say is counted while you choose. Nobody else reads a draft; the families of the players see that you keep them on a list.
squads-name = Name of the squad
squads-none = You are building no squad yet. Choose an edition and begin one.
squads-start = Begin a squad
squads-verdict = What the rules say
squads-players = Players
squads-nobody = Nobody is in this squad yet.
squads-keeps = The squad keeps every limit that is known, by age, size and goalkeepers.
squads-not-saved = Counted as chosen, and not saved yet.
squads-count-players = In the squad
squads-count-overage = Overage places
squads-count-goalkeepers = Goalkeepers
squads-count-alternates = Standing by
squads-count-replaced = Replaced
squads-at-most = of { $count }
squads-at-least = at least { $count }
squads-part = Place
squads-part-active = In the squad
squads-part-alternate = Stands by
squads-part-replaced = Replaced
squads-part-replacement = Replacement
squads-part-none = Not on the list
squads-count = Count
squads-add = Add to the squad
squads-beside = Shortlist
squads-beside-hint = Its players then stand below the squad, to be chosen.
squads-beside-go = Put beside the squad
squads-beside-heading = From the shortlist
squads-made-of = Of whom it is made up
squads-head-where = Where they play
squads-experience = { $called } of { $players ->
    [one] { $players } player
   *[other] { $players } players
} in the squad { $called ->
    [one] has
   *[other] have
} been called up to the senior side, { $capped ->
    [0] and nobody has played for it.
    [one] and { $capped } has played for it.
   *[other] and { $capped } have played for it.
}
squads-league = { $rung }: { $league }
squads-college = College
squads-no-league = No league on record
squads-abroad = Of all of these, abroad
squads-amateurs = Whether somebody is an amateur is not on record. Abroad is a league or a club of another association than your own.
squads-rules = Rules
squads-source = Source: { $source }
squads-head-verdict = By age
squads-along = Take along
squads-along-says = A report or a list that you take along goes on record.
squads-list-says = The list with each player’s place and verdict.
squads-json = The counts as JSON, without names
squads-report-get = Get the verdict (PDF)
squads-report-kind = Squad verdict
squads-drop = Delete the squad
squads-drop-says = The draft goes, and the next page offers to undo it.
squads-other-football = This player does not play in the football of this competition, so is not put in its squad.
squads-way = Build a squad for a competition
squads-tick = For a squad
squads-put-in = Put those ticked into a squad
squads-put-in-says = Tick players in the list first. Whoever is on the squad’s list already stays as said there.
squads-which = Squad
squads-new = A new squad
squads-new-name = Name of a new squad
squads-new-name-hint = Only for a new one; leave it empty where you chose one of yours.
squads-new-edition = Competition of a new squad
squads-name-missing = Give the new squad a name, or choose one of yours.
squads-put-in-go = Put into the squad
squads-nobody-ticked = Nobody is ticked. Tick at least one player in a list.
squads-several-of-other-football = Nobody was put in, for these do not play in the football of this competition: { $names }.
squads-caps = { $caps ->
    [one] { $caps } senior cap
   *[other] { $caps } senior caps
}
squads-never-capped = called up to the senior side, no cap
