# Guardians whom a club's file named, until a director invites them.

named-heading = Guardians named in files
named-lead = Your club’s files name these people as a player’s guardian. Nothing was sent to them and they see nothing. An invitation shows each of them the child’s record once they accept it; whoever is invited leaves this list.
named-count = { $count ->
    [one] One person has not been invited.
   *[other] { $count } people have not been invited.
}
named-none = Nobody is waiting to be invited.
named-without-name = name not given
named-on = From a file of { $day }
named-relation = What this person is to the child
named-invite = Send an invitation
named-forget = Take off the list
named-forgotten = Taken off the list.
named-before = Earlier in the list
named-after = Further in the list
named-line = { $number }: { $player } – { $told } (file of { $day })
way-in-named-guardians = Invite guardians named in files
way-in-named-guardians-says = Parents whom your files name beside a player. Nothing was sent to them yet.
