"""The words that people head columns with and write into them, read once from the files in `words/`.

A word may stand in several languages and under several meanings; which is meant is told from the column, elsewhere.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path
from typing import TypeVar

from tracker.eligibility.entry import Entry
from tracker.eligibility.strict_yaml import read_yaml
from tracker.football.appearances import AbsenceReason
from tracker.football.people import Foot, Position, Sex, folded
from tracker.importing.kinds.moves import Move
from tracker.importing.mapping.meaning import Meaning

FOLDER = Path(__file__).parent / "words"
_KEYS = (
    *("language", "notes", "subjects", "joins", "guardians", "emergency", "captain", "headings", "sexes"),
    *("positions", "feet", "absences", "moves", "no_clubs"),
)
Value = TypeVar("Value", bound=Enum)
#: What single letters for the sexes mean in a language.
Letters = Mapping[str, Sex]


@dataclass(frozen=True, slots=True)
class WordBook:
    """Every word, folded. Headings are keyed by their words run together, each with its meanings and languages."""

    headings: Mapping[str, Mapping[Meaning, frozenset[str]]]
    loose: Mapping[str, Mapping[Meaning, frozenset[str]]]
    subjects: frozenset[str]
    joins: frozenset[str]
    guardians: Mapping[tuple[str, ...], str]
    emergency: frozenset[str]
    captains: frozenset[str]
    sexes: Mapping[str, Sex]
    letters: tuple[tuple[str, Letters], ...]
    positions: Mapping[str, Position]
    feet: Mapping[str, Foot]
    absences: Mapping[str, AbsenceReason]
    moves: Mapping[str, Move]
    no_clubs: frozenset[str]


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, folded, with numbers and the parts of CamelCase as words of their own.

    >>> words_of("PlayerLastName"), words_of("P1 E-Mail"), words_of("Né(e) le")
    (('player', 'last', 'name'), ('p', '1', 'e', 'mail'), ('ne', 'e', 'le'))
    """
    return tuple(re.findall(r"\d+|[^\W\d_]+", folded(_HUMPS.sub(" ", text))))


_HUMPS = re.compile(r"(?<=[a-zà-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])|(?<=[A-Z])(?=[A-Z][a-z]{2})")


_YES = frozenset({"yes", "y", "true", "1", "x", "si", "oui", "sim", "ja", "j", "s", "o", "да"})
_NO = frozenset({"no", "n", "false", "0", "non", "nao", "nein", "nee", "нет"})


def is_yes(text: str) -> bool:
    """Whether a cell says yes, in any of the languages."""
    return "".join(words_of(text)) in _YES


def is_no(text: str) -> bool:
    """Whether a cell says no."""
    return "".join(words_of(text)) in _NO


@cache
def word_book() -> WordBook:
    """All languages together.

    Raises:
        SettingError: a file of words is not fit to be read; says where and what would be right.
    """
    files = [_read(path) for path in sorted(FOLDER.glob("*.yaml"))]
    joins = frozenset(word for file in files for word in _words(file, "joins"))
    headings, loose = _headings(files, joins)
    letters = ((_language(file), one) for file in files for one in _letters(file))
    return WordBook(
        headings=headings,
        loose=loose,
        subjects=frozenset(word for file in files for word in _words(file, "subjects")),
        joins=joins,
        guardians={words_of(text): role for file in files for role, text in _guardians(file)},
        emergency=frozenset(word for file in files for word in _words(file, "emergency")),
        captains=frozenset("".join(words_of(text)) for file in files for text in file.texts("captain")),
        sexes=_certain(_under(files, "sexes", Sex)),
        letters=tuple(letters),
        positions=_certain(_under(files, "positions", Position)),
        feet=_certain(_under(files, "feet", Foot)),
        absences=_certain(_under(files, "absences", AbsenceReason)),
        moves=_certain(_under(files, "moves", Move)),
        no_clubs=frozenset("".join(words_of(text)) for file in files for text in file.texts("no_clubs")),
    )


def _read(path: Path) -> Entry:
    place = f"{path.parent.name}/{path.name}"
    return Entry.read(read_yaml(path.read_bytes(), place), place, _KEYS)


def _language(file: Entry) -> str:
    return Path(file.place).stem


def _words(file: Entry, key: str) -> Iterable[str]:
    return (folded(text) for text in file.texts(key))


def _headings(
    files: list[Entry], joins: frozenset[str]
) -> tuple[dict[str, dict[Meaning, frozenset[str]]], dict[str, dict[Meaning, frozenset[str]]]]:
    """Every heading by its words run together, and by those of them that carry meaning."""
    exact: dict[str, dict[Meaning, frozenset[str]]] = defaultdict(dict)
    loose: dict[str, dict[Meaning, frozenset[str]]] = defaultdict(dict)
    for file in files:
        under = file.below("headings", tuple(meaning.value for meaning in Meaning))
        assert under is not None, f"{file.place} has no headings."
        for name in under.values:
            for heading in under.texts(name):
                words = words_of(heading) or (heading,)
                bare = tuple(word for word in words if word not in joins) or words
                for found, key in ((exact, words), (loose, bare)):
                    held = found["".join(key)]
                    languages = held.get(Meaning(name), frozenset())
                    held[Meaning(name)] = languages | {_language(file)} - {"vendors"}
    return exact, loose


def _guardians(file: Entry) -> Iterable[tuple[str, str]]:
    under = file.below("guardians", ("any", "mother", "father"))
    if under is not None:
        for role in under.values:
            yield from ((role, text) for text in under.texts(role))


def _letters(file: Entry) -> Iterable[Letters]:
    under = file.below("sexes", ("female", "male", "letters"))
    for values in under.values.get("letters", []) if under else []:  # type: ignore[attr-defined]
        yield {letter: Sex(sex) for letter, sex in values.items()}


def _under(files: list[Entry], key: str, kind: type[Value]) -> Iterable[tuple[str, Value]]:
    names = tuple(str(one.value) for one in kind)
    for file in files:
        under = file.below(key, (*names, "letters"))
        for name in names if under else ():
            assert under is not None
            yield from (("".join(words_of(text)), kind(name)) for text in under.texts(name))


def _certain(pairs: Iterable[tuple[str, Value]]) -> dict[str, Value]:
    """Words with what they mean, but for those that mean one thing here and another there."""
    meant: dict[str, set[Value]] = defaultdict(set)
    for word, value in pairs:
        meant[word].add(value)
    return {word: values.pop() for word, values in meant.items() if len(values) == 1}
