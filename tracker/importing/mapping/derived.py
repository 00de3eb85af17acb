"""Columns of the import format that no column of a sheet holds by itself, worked out from one or two that do.

A national side with its age in one text is an association and a category; two columns of yes and no say whether
somebody was fielded; a guardian's given and family name are one name. Which of it is worked out, a preview shows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from tracker.football.appearances import Selection
from tracker.football.call_ups import CallUpKind
from tracker.importing.kind import Kind
from tracker.importing.mapping.guess import Guess
from tracker.importing.mapping.meaning import Meaning
from tracker.importing.mapping.names import cleaned
from tracker.importing.mapping.nations import side_of
from tracker.importing.mapping.wordbook import is_no, is_yes

Cells = tuple[str, ...]

#: How many guardians the row of a player may name, and what the columns of each begin with.
SLOTS = {Kind.PLAYERS: ("guardian1", "guardian2"), Kind.GUARDIANS: ("guardian",)}
_PARENTS = ("mother", "father")


@dataclass(frozen=True, slots=True)
class Derived:
    """A column that is worked out: its heading in the import format, the title for faults, and its text."""

    heading: str
    title: str
    text: Callable[[Cells], str]


def derived_of(kind: Kind, guesses: Sequence[Guess]) -> tuple[Derived, ...]:
    """Everything that is worked out of a sheet's columns."""
    found = {one.heading: one for one in (*_sides(guesses), *_kinds(kind, guesses), *_parts(guesses))}
    found |= {one.heading: one for one in _guardians(kind, guesses)}
    taken = {guess.taken for guess in guesses}
    return tuple(one for heading, one in found.items() if heading not in taken)


def _fed(guesses: Sequence[Guess], *headings: str) -> list[Guess]:
    return [guess for guess in guesses if guess.feeds in headings]


def _sides(guesses: Sequence[Guess]) -> Iterator[Derived]:
    for guess in _fed(guesses, "association, category", "association"):
        yield Derived("association", guess.heading, partial(_association, guess.place))
        if guess.feeds != "association":
            yield Derived("category", guess.heading, partial(_category, guess.place))


def _association(place: int, row: Cells) -> str:
    return side_of(row[place])[0]


def _category(place: int, row: Cells) -> str:
    return side_of(row[place])[1]


def _kinds(kind: Kind, guesses: Sequence[Guess]) -> Iterator[Derived]:
    counted = next((guess for guess in guesses if guess.taken == "matches"), None)
    if kind is Kind.CALL_UPS and counted:
        yield Derived("kind", counted.heading, partial(_kind, counted.place))


def _kind(place: int, row: Cells) -> str:
    """A row that counts matches is of caps; one that counts none is of a summons without any."""
    nothing = not row[place].strip().strip("0.")
    return str((CallUpKind.SQUAD if nothing else CallUpKind.FIELDED).value)


def _parts(guesses: Sequence[Guess]) -> Iterator[Derived]:
    fielded = next((guess for guess in guesses if guess.feeds and guess.meaning is Meaning.FIELDED), None)
    bench = next((guess for guess in guesses if guess.feeds and guess.meaning is Meaning.ON_BENCH), None)
    told = [guess for guess in (fielded, bench) if guess]
    if told:
        played, benched = (guess.place if guess else None for guess in (fielded, bench))
        title = ", ".join(guess.heading for guess in told)
        yield Derived("selection", title, partial(_selection, played, benched))


def _selection(played: int | None, benched: int | None, row: Cells) -> str:
    """What two answers say together; nothing where they say nothing, or that somebody was not there at all."""
    fielded, bench = ("" if place is None else row[place] for place in (played, benched))
    if is_yes(fielded):
        return str((Selection.SUBSTITUTE if is_yes(bench) else Selection.FIELDED).value)
    if is_yes(bench) and (is_no(fielded) or not fielded.strip()):
        return Selection.BENCH.value
    return ""


def _guardians(kind: Kind, guesses: Sequence[Guess]) -> Iterator[Derived]:
    for slot in SLOTS.get(kind, ()):
        names = sorted(_fed(guesses, f"{slot}_name"), key=lambda guess: guess.heard.part is Meaning.FAMILY_NAME)
        if names:
            title = ", ".join(guess.heading for guess in names)
            yield Derived(f"{slot}_name", title, partial(_name, tuple(guess.place for guess in names)))
        own = [guess for guess in guesses if guess.taken.startswith(f"{slot}_") or guess in names]
        whose = {guess.heard.guardian for guess in own}
        if len(whose) == 1 and (relation := whose.pop()) in _PARENTS:
            places = tuple(guess.place for guess in own)
            yield Derived(f"{slot}_relation", own[0].heading, partial(_relation, relation, places))


def _name(places: tuple[int, ...], row: Cells) -> str:
    return " ".join(part for place in places if (part := cleaned(row[place])))


def _relation(relation: str, places: tuple[int, ...], row: Cells) -> str:
    return relation if any(row[place].strip() for place in places) else ""
