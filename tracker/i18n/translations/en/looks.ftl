# Who looked at a player's record.

looks-heading = Who looked
looks-way = Who looked at the record
looks-back = Who can see this
looks-lead-own = Whoever opened your record, issued a report of it or took it out, the latest day first.
looks-lead-child = Whoever opened the record of { $player }, issued a report of it or took it out, the latest day first. What { $player } opens with an own sign-in is not told here.
looks-counted = Each person stands once for each day, in the role they acted in. A list that names the player among others is not counted. Days are those of universal time (UTC).
looks-none = Nobody has opened the record yet.
looks-more = Earlier days
looks-head-who = Who
looks-head-day = Day
looks-head-what = What
looks-head-why = Why
looks-you = You
looks-day = { $day }
looks-opened = { $times ->
    [1] opened
   *[other] opened { $times } times
}
looks-report = { $times ->
    [1] report issued
   *[other] report issued { $times } times
}
looks-taken-out = { $times ->
    [1] records taken out
   *[other] records taken out { $times } times
}
looks-exported = { $times ->
    [1] taken along with the club’s records
   *[other] taken along with the club’s records { $times } times
}
looks-shared = { $times ->
    [1] report opened by a link
   *[other] report opened by a link { $times } times
}
looks-only-stated = stated a reason, not opened
looks-role-parent = parent or guardian
looks-role-player = player
looks-role-coach = coach
looks-role-director = director
looks-role-scout = scout
looks-role-officer = federation officer
looks-role-administrator = administrator
looks-role-operator = Whoever runs the installation
looks-role-visitor = Somebody with a link
looks-why-parent = Stands for the player.
looks-why-player = The record is the player’s own.
looks-why-coach = Trains the team and plans its matches.
looks-why-director = Answers for the players of the club.
looks-why-scout = Follows players whose family shares the record.
looks-why-officer = Looks after the players whose family shares the record with the association.
looks-why-operator = Keeps the installation running.
looks-why-visitor = Opened by a link that the family made.
looks-why-link = Opened by a link that the family made for { $people }.
looks-stated = “{ $reason }”
looks-no-reason = No reason is on record.
looks-kept-heading = Kept on a list
looks-kept-since = Since
looks-kept-says = These people keep the player on a private list for their own work. What they note there is read by nobody else, not here either; ask them, and they can tell you. Whoever may no longer see the record finds no name on such a list.
