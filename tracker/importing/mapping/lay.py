"""From a sheet and what its columns mean to a sheet that can be checked as any file in the import format."""

from __future__ import annotations

from collections.abc import Callable

from tracker.importing.kind import Kind
from tracker.importing.mapping import readers
from tracker.importing.mapping.derived import Derived, derived_of
from tracker.importing.mapping.guess import Guess
from tracker.importing.mapping.layout import LaidRows, Layout, LeftOut
from tracker.importing.mapping.meaning import NAME_PARTS, WHO_PLAYS, WHOLE_NAMES, Meaning
from tracker.importing.mapping.names import NameShape, shape_of
from tracker.importing.mapping.nations import associations
from tracker.importing.mapping.sheet_mapping import SheetMapping, own_column, reads_as_it_is
from tracker.importing.sheet import Sheet

Read = Callable[[str], object]
_NAME = "name"
_SINCE = "registered_from"


def lay(mapping: SheetMapping, sheet: Sheet, left_out: LeftOut) -> Layout:
    """The sheet under the headings of the import format. Rows that need nothing added are handed on untouched.

    How many rows are of people who do not play is counted in `left_out` while the rows are walked through.
    """
    taken = [guess for guess in mapping.guesses if guess.taken]
    parts = sorted(
        (guess for guess in taken if guess.meaning in NAME_PARTS),
        key=lambda guess: NAME_PARTS.index(guess.meaning) if guess.meaning in NAME_PARTS else 0,
    )
    since = _since(mapping, taken)
    told = {*(guess.taken for guess in taken), *(one.heading for one in since)}
    given = {heading: text for heading, text in mapping.answers.given.items() if heading not in told}
    roles = [guess.place for guess in mapping.guesses if guess.meaning is Meaning.ROLE and _filters(mapping)]
    idle = [guess.place for guess in mapping.guesses if guess.meaning is Meaning.NON_PLAYER and _filters(mapping)]
    names = {guess.place: guess.taken for guess in taken if guess not in parts}
    header = [names.get(place, "") for place in range(len(sheet.header))]
    derived = (*_derived(mapping), *since)
    added = ([_NAME] if parts else []) + list(given) + [one.heading for one in derived]
    titles = {guess.taken: guess.heading for guess in taken if guess not in parts}
    if parts:
        titles[_NAME] = ", ".join(guess.heading for guess in parts)
    titles |= {one.heading: one.title for one in derived}
    rows = sheet.rows
    if added or roles or idle:
        places = tuple(guess.place for guess in parts)
        capitals = tuple(_in_capitals(guess, parts) for guess in parts)
        width = len(sheet.header)
        texts = tuple(one.text for one in derived)
        who = tuple(roles), tuple(idle), left_out
        rows = LaidRows(sheet, width, places, capitals, tuple(given.values()), *who, texts)
    return Layout(
        sheet=Sheet((*header, *added), rows),
        titles=titles,
        readers={guess.taken: _reader(mapping, guess) for guess in taken if _is_read_otherwise(mapping, guess)},
        not_read=tuple(guess.heading for guess in mapping.guesses if guess.heading and not _is_used(guess)),
        added=len(added),
    )


def _derived(mapping: SheetMapping) -> tuple[Derived, ...]:
    """What is worked out, but for what is said of all rows."""
    return tuple(
        one for one in derived_of(mapping.kind, mapping.guesses) if one.heading not in mapping.answers.given
    )


def _since(mapping: SheetMapping, taken: list[Guess]) -> tuple[Derived, ...]:
    """The first day that is said of all spells, for the rows that have one: a list may hold players of no club."""
    day = mapping.answers.given.get(_SINCE)
    club = next((guess.place for guess in taken if guess.taken == "club"), None)
    if mapping.kind is not Kind.PLAYERS or not day or club is None or mapping.answers.club:
        return ()
    if any(guess.taken == _SINCE for guess in taken):
        return ()
    return (Derived(_SINCE, _SINCE, lambda cells: day if cells[club].strip() else ""),)


def _filters(mapping: SheetMapping) -> bool:
    return mapping.kind is Kind.PLAYERS


def _is_used(guess: Guess) -> bool:
    return bool(guess.taken or guess.feeds) or guess.meaning in WHO_PLAYS


def _in_capitals(guess: Guess, parts: list[Guess]) -> bool:
    """Whether the family names are in capitals and the given ones are not, so that it is a way of writing them."""
    if guess.meaning not in (Meaning.FAMILY_NAME, Meaning.SECOND_FAMILY_NAME):
        return False
    given = next((part.cells.texts for part in parts if part.meaning is Meaning.GIVEN_NAME), ())
    both = [f"{family} {first}" for family, first in zip(guess.cells.texts, given, strict=False)]
    return shape_of(both) is NameShape.CAPITALS_FIRST


def _is_read_otherwise(mapping: SheetMapping, guess: Guess) -> bool:
    if guess.meaning in NAME_PARTS:
        return False
    return not reads_as_it_is(mapping.kind, guess, in_the_format=mapping.in_the_format)


def _reader(mapping: SheetMapping, guess: Guess) -> Read:
    own = own_column(mapping.kind, guess).read
    if guess.place in mapping.orders:
        order = mapping.orders[guess.place]
        if guess.meaning is Meaning.BORN:
            return readers.birth(order)
        # Of a call-up the day may be known in part, as of a birth.
        whole = mapping.kind is Kind.CALL_UPS and guess.taken == "date"
        return readers.stretch(order) if whole else readers.day(order)
    if guess.place in mapping.sexes:
        return readers.sex(mapping.sexes[guess.place].meant)
    if guess.meaning in WHOLE_NAMES:
        return readers.name(mapping.names, own)
    if guess.taken == "matches":
        counts_none = any(one.heading == "kind" for one in _derived(mapping))
        return readers.some_matches(own) if counts_none else readers.number(own)
    if guess.taken in _TAKEN:
        return _TAKEN[guess.taken](own)
    make = _MADE.get(guess.meaning) if guess.meaning else None
    return make(own) if make else readers.unless_nothing(own)


#: Readers of what several meanings may bring, by where the import format takes it in.
_TAKEN: dict[str, Callable[[Read], Read]] = {
    "association": lambda own: readers.unless_nothing(readers.association(own)),
    "category": lambda own: readers.unless_nothing(readers.age_category(own)),
    "reason": lambda own: readers.unless_nothing(readers.reason(own)),
    "move": lambda own: readers.unless_nothing(readers.move(own)),
    **dict.fromkeys(("from_club", "to_club"), lambda own: readers.unless_nothing(readers.club(own))),
}

#: Readers that are the same for every column of a meaning, made of the import format's own.
_MADE: dict[Meaning, Callable[[Read], Read]] = {
    Meaning.BIRTH_YEAR: readers.year,
    Meaning.POSITION: lambda _: readers.unless_nothing(readers.position),
    Meaning.NATIONALITIES: lambda _: readers.unless_nothing(associations),
    Meaning.FOOT: lambda _: readers.unless_nothing(readers.foot),
    Meaning.ID: readers.player_number,
    Meaning.FIFA_ID: lambda own: readers.player_number(own, "fifa"),
    Meaning.MINUTES: readers.number,
    Meaning.APPEARANCES: readers.number,
}
