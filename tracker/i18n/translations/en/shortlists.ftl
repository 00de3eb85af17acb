# Lists of players that somebody keeps for the own work.

shortlists-heading = Shortlists
shortlists-lead = Lists of players for your own work. Nobody else reads them, nor what you note, and no administrator does. The families of the players see that you keep them on a list and since when.
shortlists-none = You keep no list yet. Begin one here, or on a player’s page.
shortlist-name = Name of the list
shortlist-players = Players
shortlist-changed-on = Last changed
shortlist-start = Begin a list
shortlist-lead = A player who is no longer shared with you is not shown here from that moment on. The order is that of the names and says nothing else.
shortlist-counted = { $players ->
    [one] { $players } player
   *[other] { $players } players
}
shortlist-empty = Nobody whom you may see is on this list. A player’s page has a form that puts the player here.
shortlist-unseen = { $players ->
    [one] One player is no longer shared with you.
   *[other] { $players } players are no longer shared with you.
}
shortlist-forget = Take them off, with what was noted
shortlist-since = on the list since { $day }
shortlist-change = Change or take off
shortlist-status = How far you are
shortlist-status-watching = Watching
shortlist-status-to-see = To see
shortlist-status-seen = Seen
shortlist-status-club-contacted = Contacted the club
shortlist-status-recommended = Recommended
shortlist-status-set-aside = Set aside
shortlist-note = Notes
shortlist-note-hint = Football only, and only what you could tell the family, who may ask you for it.
shortlist-save = Save
shortlist-off = Take off the list
shortlist-itself = The list itself
shortlist-rename = Rename
shortlist-drop = Delete the list
shortlist-drop-says = The list goes with all that is noted on it, and the next page offers to undo it.
shortlist-which = List
shortlist-new = A new list
shortlist-new-name = Name of a new list
shortlist-keep-hint = Only for a new list. The family sees that you keep the player on a list, not your notes.
shortlist-keep = Put on the list
shortlist-on = On the list
shortlist-none = You keep no list of this number. Your lists are on the page of shortlists.
shortlist-not-on-it = This player is not on your list, or is no longer shared with you.
shortlist-changed = You have changed this elsewhere since you opened the page. What stands there now is shown below; say it again if it still holds.
shortlist-name-missing = Give the list a name.
shortlist-name-long = The name is too long; { $most } characters are enough.
shortlist-name-too-long = The name is too long; 80 characters are enough.
shortlist-note-long = The notes are too long; keep them to { $most } characters.
shortlist-note-too-long = The notes are too long; keep them to 2,000 characters.
shortlist-full = There are { $most } players on this list already; take somebody off, or begin another.
shortlist-too-many = You keep { $most } lists already; delete one before you begin another.
shortlist-beside-says = Those ticked, two or three of them, stand beside each other on one page.
shortlist-tick = Tick
shortlist-tick-says = Tick players to see them beside each other, or to put them into a squad; the buttons stand below the list.
