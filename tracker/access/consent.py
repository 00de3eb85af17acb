"""What a family may agree to. Each purpose is asked for, given and taken back on its own."""

from __future__ import annotations

from enum import Enum


class Purpose(Enum):
    """What records are used for."""

    CLUB_USE = "club_use"
    SCOUTS = "scouts"
    PHOTO = "photo"
    STATISTICS = "statistics"
