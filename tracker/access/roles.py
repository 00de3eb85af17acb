"""What a person is to the tracker."""

from __future__ import annotations

from enum import Enum


class Role(Enum):
    """A role is bound to something: a parent to a child, a director to a club, a scout to a federation."""

    PARENT = "parent"
    DIRECTOR = "director"
    SCOUT = "scout"
    ADMINISTRATOR = "administrator"
    #: Whoever runs commands on the machine the tracker is installed on; every such act is on record.
    OPERATOR = "operator"
    #: Nobody has signed in.
    VISITOR = "visitor"
