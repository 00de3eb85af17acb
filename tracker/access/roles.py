"""What a person is to the tracker."""

from __future__ import annotations

from enum import Enum


class Role(Enum):
    """A role is bound to something: a parent to a child, a coach to a team, a director to a club."""

    PARENT = "parent"
    #: The player: from 16 with the family's agreement, from 18 in their own right.
    PLAYER = "player"
    COACH = "coach"
    DIRECTOR = "director"
    SCOUT = "scout"
    #: Runs the federation's side: invites clubs and scouts, and sees what families share with the federation.
    OFFICER = "officer"
    ADMINISTRATOR = "administrator"
    #: Whoever runs commands on the machine the tracker is installed on; every such act is on record.
    OPERATOR = "operator"
    #: Nobody has signed in.
    VISITOR = "visitor"


#: Roles in which a person sees many children, so that a password alone does not let them in.
STAFF = frozenset({Role.COACH, Role.DIRECTOR, Role.SCOUT, Role.OFFICER, Role.ADMINISTRATOR})
