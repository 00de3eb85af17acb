# An administrator's reason to open a child's record.

web-inspect-heading = Open a record
web-inspect-lead = As an administrator you see no player’s record. To open one, say why first.
web-inspect-read = The family reads this reason word for word, with your name and your role as administrator.
web-inspect-day = You may open this one record until the day ends, in universal time (UTC), and no other.
web-inspect-told = The family gets a letter at once that a reason was stated.
web-inspect-player = Number of the player
web-inspect-player-missing = Give the player’s number, in digits.
web-inspect-reason = Reason, for the family to read
web-inspect-reason-hint = In a sentence of 20 to 500 characters, such as what is wrong in the record and who asked you.
web-inspect-go = State the reason and open the record
web-inspect-stated = Your reason is on record, and the family was told, where it has a sign-in. You may open this record until the day ends.
inspect-reason-too-short = Say in a sentence why, with at least 20 characters.
inspect-reason-too-long = Say it in at most 500 characters.
letter-inspection-subject = A reason was stated to open a record
letter-inspection-text =
    Hello { $name },

    somebody in the role of administrator stated a reason at { $address } to open the record of a player whose family you belong to. Until the day ends, in universal time (UTC), they may open it.

    Who it is and why, in their own words, you read here:

    { $link }

    If the reason is not clear to you, ask your club or federation.
