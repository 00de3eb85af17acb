"""What a family may agree to. Each purpose is asked for, given and taken back on its own."""

from __future__ import annotations

from enum import Enum


class Purpose(Enum):
    """What records are used for."""

    #: The club's own staff work with the record. It goes with the registration until somebody refuses it.
    CLUB_USE = "club_use"
    #: The scouts and officers of a federation see the record. It needs a yes.
    SCOUTS = "scouts"
    #: A photo may be kept. It needs a yes.
    PHOTO = "photo"
    #: The player counts in figures about many. It goes with the registration until somebody refuses it.
    STATISTICS = "statistics"
    #: The player, from 16, has a sign-in of their own. It needs a guardian's yes, and the club confirms it.
    OWN_ACCOUNT = "own_account"


#: The purposes that nothing happens for without a yes; the others go with the registration until refused.
NEED_A_YES = frozenset({Purpose.SCOUTS, Purpose.PHOTO, Purpose.OWN_ACCOUNT})

#: The version of the texts that are agreed to now. A text is never changed: it gets a new version, and stays.
WORDING = "1"
#: Every version there has been; each has its texts in all languages.
WORDINGS = (WORDING,)
