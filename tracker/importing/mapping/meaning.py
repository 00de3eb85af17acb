"""What a column of somebody's own sheet may mean, and which column of the import format takes it in."""

from __future__ import annotations

from enum import Enum

from tracker.importing.columns import columns_of, missing_of, plain
from tracker.importing.kind import Kind
from tracker.importing.registry import IMPORTABLE


class Meaning(Enum):
    """What the cells of a column are about. The value is what a person writes to say so."""

    ID = "id"
    FIFA_ID = "fifa_id"
    NAME = "name"
    NAME_FAMILY_FIRST = "name_family_first"
    GIVEN_NAME = "given_name"
    MIDDLE_NAME = "middle_name"
    PATRONYMIC = "patronymic"
    INFIX = "infix"
    FAMILY_NAME = "family_name"
    SECOND_FAMILY_NAME = "second_family_name"
    SUFFIX = "suffix"
    KNOWN_AS = "known_as"
    LOCAL_NAME = "local_name"
    SEX = "sex"
    BORN = "born"
    BIRTH_YEAR = "birth_year"
    AGE = "age"
    AGE_GROUP = "age_group"
    GRADUATION_YEAR = "graduation_year"
    GRADE = "grade"
    NATIONALITIES = "nationalities"
    POSITION = "position"
    SECOND_POSITION = "second_position"
    FOOT = "foot"
    SHIRT_NUMBER = "shirt_number"
    SHIRT_SIZE = "shirt_size"
    HEIGHT = "height"
    WEIGHT = "weight"
    CLUB = "club"
    TEAM = "team"
    REGISTERED_FROM = "registered_from"
    REGISTERED_UNTIL = "registered_until"
    NATURE = "nature"
    EXIT_REASON = "exit_reason"
    DESTINATION = "destination"
    LEAGUE = "league"
    SEASON = "season"
    DIVISION = "division"
    SOURCE = "source"
    ROLE = "role"
    NON_PLAYER = "non_player"
    COUNTRY = "country"
    BIRTHPLACE = "birthplace"
    EMAIL = "email"
    PHONE = "phone"
    ADDRESS = "address"
    GUARDIAN = "guardian"
    EMERGENCY = "emergency"
    SCHOOL = "school"
    MEDICAL = "medical"
    PLAYED_ON = "played_on"
    OPPONENT = "opponent"
    COMPETITION = "competition"
    COMPETITIVE = "competitive"
    SELECTION = "selection"
    MINUTES = "minutes"
    APPEARANCES = "appearances"
    CAPS = "caps"
    GOALS = "goals"
    MOVED_ON = "moved_on"
    FROM_CLUB = "from_club"
    TO_CLUB = "to_club"
    MOVE = "move"
    ON_BENCH = "on_bench"
    FIELDED = "fielded"
    EDITION = "edition"
    FIRST_DAY = "first_day"
    LAST_DAY = "last_day"
    REASON = "reason"
    NATIONAL_SIDE = "national_side"
    ASSOCIATION = "association"
    CATEGORY = "category"
    KIND = "kind"
    NOTE = "note"


#: The parts of which a name is put together, in the order in which it is shown.
NAME_PARTS = (
    Meaning.GIVEN_NAME,
    Meaning.MIDDLE_NAME,
    Meaning.PATRONYMIC,
    Meaning.INFIX,
    Meaning.FAMILY_NAME,
    Meaning.SECOND_FAMILY_NAME,
    Meaning.SUFFIX,
)
WHOLE_NAMES = (Meaning.NAME, Meaning.NAME_FAMILY_FIRST)
#: Columns that say whether a row is a player's at all.
WHO_PLAYS = (Meaning.ROLE, Meaning.NON_PLAYER)

_ELSEWHERE = {
    Meaning.BIRTH_YEAR: "born",
    Meaning.FIFA_ID: "id",
    **dict.fromkeys((*NAME_PARTS, *WHOLE_NAMES), "name"),
}
#: Where a meaning is taken in by kinds of file that have no column of its own for it; the first that is there.
_BY_NUMBER = {
    Meaning.ID: ("player",),
    Meaning.FIFA_ID: ("player",),
    Meaning.PLAYED_ON: ("date",),
    Meaning.EDITION: ("date",),
    Meaning.MOVED_ON: ("date",),
    Meaning.FIRST_DAY: ("from",),
    Meaning.LAST_DAY: ("last_day", "to"),
    Meaning.REGISTERED_FROM: ("registered_from", "from"),
    Meaning.REGISTERED_UNTIL: ("registered_until", "last_day", "to"),
    Meaning.EXIT_REASON: ("exit_reason", "reason"),
    Meaning.NATIONALITIES: ("nationalities", "association"),
    Meaning.AGE_GROUP: ("category",),
    Meaning.APPEARANCES: ("appearances", "matches"),
    Meaning.EMAIL: ("guardian_email",),
    Meaning.PHONE: ("guardian_phone",),
}
#: Kinds in which these are nobody else's: an address in a list of appearances is the player's.
_IN_THESE = {Meaning.EDITION: (Kind.CALL_UPS,)}


def taken_as(kind: Kind, meaning: Meaning) -> str | None:
    """The heading of the import format under which a kind of file takes this in; nothing if it has no place.

    >>> taken_as(Kind.PLAYERS, Meaning.BIRTH_YEAR), taken_as(Kind.PLAYERS, Meaning.GRADUATION_YEAR)
    ('born', None)
    """
    declared = {column.heading for column in columns_of(IMPORTABLE[kind].record)}
    if kind not in _IN_THESE.get(meaning, (kind,)):
        return None
    for heading in (_ELSEWHERE.get(meaning), *_BY_NUMBER.get(meaning, ()), meaning.value):
        if heading in declared:
            return heading
    return None


def declared_as(kind: Kind, heading: str) -> Meaning | None:
    """What a heading of the import format means, of those that a column of somebody's own may mean as well."""
    for meaning in Meaning:
        if taken_as(kind, meaning) == heading and meaning not in NAME_PARTS:
            return meaning
    return None


def declared_heading(kind: Kind, heading: str) -> str:
    """The heading of the import format that a heading is, but for case, spaces, underscores and hyphens."""
    declared = (column.heading for column in columns_of(IMPORTABLE[kind].record))
    return next((one for one in declared if plain(one) == plain(heading)), "")


def is_in_the_format(kind: Kind, header: tuple[str, ...]) -> bool:
    """Whether every column that the import format needs is there under the format's own heading."""
    found = {plain(heading) for heading in header}
    columns = columns_of(IMPORTABLE[kind].record)
    return not any(missing_of(columns, (column.heading for column in columns if plain(column.heading) in found)))
