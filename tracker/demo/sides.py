"""The national sides of the two associations, and the numbers of their rows."""

from __future__ import annotations

from typing import NamedTuple

from tracker.demo.blocks import COLUMNS, Block, Row
from tracker.demo.newcomers import ABROAD_CODE, HOME_CODE
from tracker.football.ladder import national_rung
from tracker.football.people import Sex


class Side(NamedTuple):
    """A side for players up to an age in the calendar year, the senior side having no limit."""

    category: str
    oldest: int | None


SIDES = (*(Side(f"U-{age}", age) for age in (15, 16, 17, 18, 19, 20, 23)), Side("senior", None))
#: Invented associations that the sides play against.
OPPONENTS = ("Orvelle", "Drovany", "Kesterland", "Zelmark", "Vathia", "Quorra", "Haveny", "Tessenia", "Ulmora")
HOME_ID, ABROAD_ID = 1, 2
_FEDERATIONS: list[Row] = [
    (HOME_ID, HOME_CODE, "Football Association of Marlovia"),
    (ABROAD_ID, ABROAD_CODE, "Football Association of Tessenia"),
]
_CATEGORIES = tuple(side.category for side in SIDES)


def side_id(category: str, sex: Sex, *, abroad: bool = False) -> int:
    """The number of a side's row."""
    return abroad * 2 * len(SIDES) + (sex is Sex.FEMALE) * len(SIDES) + _CATEGORIES.index(category) + 1


def association_blocks() -> list[Block]:
    """The rows of the two associations and their sides."""
    sides: list[Row] = [
        (
            *(side_id(side.category, sex, abroad=abroad), ABROAD_ID if abroad else HOME_ID),
            *(side.category, sex.value, int(national_rung(side.oldest))),
        )
        for abroad in (False, True)
        for sex in (Sex.MALE, Sex.FEMALE)
        for side in SIDES
    ]
    return [
        Block("federations", COLUMNS["federations"], list(_FEDERATIONS)),
        Block("national_sides", COLUMNS["national_sides"], sides),
    ]
