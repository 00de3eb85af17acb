"""What the rows of a file are about, as far as its headings tell."""

from __future__ import annotations

from collections.abc import Mapping

from tracker.importing.columns import columns_of, plain
from tracker.importing.kind import Kind
from tracker.importing.mapping.heading import heard
from tracker.importing.mapping.meaning import Meaning, is_in_the_format
from tracker.importing.registry import IMPORTABLE

#: What is found in lists of one kind and seldom beside the names in another.
_TELLING: Mapping[Kind, frozenset[Meaning]] = {
    Kind.PLAYERS: frozenset(
        {
            *(Meaning.SEX, Meaning.BORN, Meaning.BIRTH_YEAR, Meaning.NATIONALITIES, Meaning.POSITION, Meaning.FOOT),
            *(Meaning.SHIRT_NUMBER, Meaning.REGISTERED_FROM, Meaning.GRADUATION_YEAR),
        }
    ),
    Kind.APPEARANCES: frozenset(
        {
            *(Meaning.PLAYED_ON, Meaning.OPPONENT, Meaning.COMPETITION, Meaning.SELECTION, Meaning.MINUTES),
            Meaning.APPEARANCES,
        }
    ),
    Kind.CALL_UPS: frozenset({Meaning.ASSOCIATION, Meaning.CATEGORY, Meaning.KIND}),
}
#: One heading may stand in any list; two that tell of the same kind are no accident.
_FEWEST = 2
#: Nobody writes a birth or a sex beside a name but in a list of people.
_ALONE = frozenset({Meaning.SEX, Meaning.BORN, Meaning.BIRTH_YEAR})


def kind_told(header: tuple[str, ...]) -> Kind | None:
    """The kind of file whose headings these are; nothing where they may be those of several.

    >>> kind_told(("First Name", "Last Name", "DOB", "Gender", "Team", "Parent 1 Email"))
    <Kind.PLAYERS: 'players'>
    >>> kind_told(("Name", "Team")) is None
    True
    """
    own = {kind: _own(kind, header) for kind in Kind if is_in_the_format(kind, header)}
    telling = {kind: _telling(header, told) for kind, told in _TELLING.items()}
    fewest = 1 if _telling(header, _ALONE) else _FEWEST
    # A heading or two may be the format's own by chance, such as "Player" and "Club".
    return _most(own, -(-len(header) // 2)) or _most(telling, fewest)


def _most(counted: Mapping[Kind, int], fewest: int) -> Kind | None:
    """The kind for which most headings speak; nothing where they are too few, or as many for another."""
    most = max(counted.values(), default=0)
    kinds = [kind for kind, count in counted.items() if count == most >= fewest]
    return kinds[0] if len(kinds) == 1 else None


def _own(kind: Kind, header: tuple[str, ...]) -> int:
    """How many headings are the import format's own for a kind."""
    declared = {plain(column.heading) for column in columns_of(IMPORTABLE[kind].record)}
    return sum(plain(heading) in declared for heading in header)


def _telling(header: tuple[str, ...], told: frozenset[Meaning]) -> int:
    """How many headings say what is found in lists of one kind."""
    return sum(not told.isdisjoint(heard(heading).meanings) for heading in header)
