"""What the cells of a column look like, whatever stands above them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from tracker.football.people import Foot, Position, Sex
from tracker.importing.faults import UnfitCellError
from tracker.importing.mapping.meaning import Meaning
from tracker.importing.mapping.wordbook import word_book, words_of
from tracker.importing.short_years import short_numbers
from tracker.importing.written_date import Numbers, read_written

#: So many cells of a column are looked at to tell what it is about.
MOST_LOOKED_AT = 200
_MOST_SAMPLES = 5
#: What people write where there is nothing to write.
NOTHING = frozenset({"", "-", "–", "—", "n/a", "na", "none", "null", "nan", "?", "."})
_OLDEST = 60
_YOUNGEST = 3
#: A column is about something if at least so much of it reads so.
MOSTLY = 0.6


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of a column that hold anything, as far as they were looked at.

    `marked` says whether others hold a mark for nothing, such as "-" or "None".
    """

    texts: tuple[str, ...]
    marked: bool = False

    @classmethod
    def of(cls, texts: Iterable[str]) -> Cells:
        """The cells of a column, told apart."""
        bare = [text for text in map(str.strip, texts) if text]
        held = tuple(text for text in bare if not is_nothing(text))
        return cls(held, len(held) < len(bare))

    @property
    def samples(self) -> tuple[str, ...]:
        """A few of them that differ, as they stand."""
        return tuple(dict.fromkeys(self.texts))[:_MOST_SAMPLES]

    def share(self, test: Callable[[str], bool]) -> float:
        """How many of them pass a test, from 0 to 1."""
        return sum(map(test, self.texts)) / len(self.texts) if self.texts else 0.0

    def mostly(self, test: Callable[[str], bool]) -> bool:
        """Whether most of them pass a test."""
        return self.share(test) >= MOSTLY


def is_nothing(text: str) -> bool:
    """Whether a cell says that there is nothing to say."""
    return text.strip().casefold() in NOTHING


def is_day(text: str) -> bool:
    """Whether it can be read as a day, in whichever order."""
    if short_numbers(text):
        return True
    try:
        found = read_written(text)
    except UnfitCellError:
        return False
    return isinstance(found, Numbers) or found.exact


def is_year(text: str) -> bool:
    """Whether it is a year."""
    return bool(re.fullmatch(r"(19|20)\d{2}(\.0)?", text.strip(), re.ASCII))


def is_birth_day(text: str, day: date) -> bool:
    """Whether it is a day on which somebody who plays football may have been born."""
    try:
        found = read_written(text)
    except UnfitCellError:
        return False
    year = found.year if isinstance(found, Numbers) else found.earliest.year
    exact = isinstance(found, Numbers) or found.exact
    return exact and _YOUNGEST <= day.year - year <= _OLDEST


def is_age(text: str) -> bool:
    """Whether it may be an age in years."""
    found = re.fullmatch(r"(\d{1,2})(\.0)?", text.strip(), re.ASCII)
    return bool(found) and _YOUNGEST <= int(found[1]) <= _OLDEST if found else False


def is_email(text: str) -> bool:
    """Whether it is an address for mail."""
    return bool(re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", text.strip()))


def is_small_number(text: str) -> bool:
    """Whether it may be the number on a shirt."""
    return bool(re.fullmatch(r"#?\d{1,3}(\.0)?", text.strip(), re.ASCII))


def is_number(text: str) -> bool:
    """Whether it is a whole number, however large."""
    return bool(re.fullmatch(r"\d[\d,. ]*", text.strip(), re.ASCII))


def is_named(text: str) -> bool:
    """Whether it may be somebody's name: letters, and neither an address nor a link."""
    return any(letter.isalpha() for letter in text) and not re.search(r"@|://", text) and not is_day(text)


def sex_in(text: str) -> Sex | None:
    """The sex that the words of a text mean, in any language; letters alone mean nothing by themselves.

    >>> sex_in("Women's Football"), sex_in("M"), sex_in("weiblich")
    (<Sex.FEMALE: 'female'>, None, <Sex.FEMALE: 'female'>)
    """
    known = word_book().sexes
    meant = {known[word] for word in words_of(text.replace("'", "").replace("’", "")) if word in known}
    return meant.pop() if len(meant) == 1 else None


def is_sex(text: str) -> bool:
    """Whether it tells a sex, by a word or by a letter that does so in some language."""
    folded = "".join(words_of(text))
    return sex_in(text) is not None or any(folded in letters for _, letters in word_book().letters)


def position_in(text: str) -> Position | None:
    """The position that a text tells; of several the first, but whoever keeps goal at all is a goalkeeper.

    >>> position_in("Left Wing-Back"), position_in("Central Midfield"), position_in("Left-footed")
    (<Position.DEFENDER: 'defender'>, <Position.MIDFIELDER: 'midfielder'>, None)
    """
    known, words = word_book().positions, words_of(text)
    whole = known.get("".join(words))
    runs = ("".join(words[place : place + long]) for long in (3, 2, 1) for place in range(len(words) - long + 1))
    found = [known[run] for run in runs if run in known]
    if whole is None and Position.GOALKEEPER in found:
        return Position.GOALKEEPER
    return whole or next(iter(found), None)


def foot_in(text: str) -> Foot | None:
    """The stronger foot that a text tells."""
    known = word_book().feet
    words = words_of(text)
    found = {known[word] for word in ("".join(words), *words) if word in known}
    return found.pop() if len(found) == 1 else (Foot.BOTH if {Foot.LEFT, Foot.RIGHT} <= found else None)


def fits(meaning: Meaning, cells: Cells) -> bool:
    """Whether the cells do not speak against what a heading says of them. Empty ones never do."""
    test = _TESTS.get(meaning)
    return test is None or not cells.texts or cells.mostly(test)


def _is_birth(text: str) -> bool:
    if short_numbers(text):
        return True
    try:
        read_written(text)
    except UnfitCellError:
        return False
    return True


_TESTS: dict[Meaning, Callable[[str], bool]] = {
    Meaning.BORN: _is_birth,
    Meaning.BIRTH_YEAR: is_year,
    Meaning.GRADUATION_YEAR: is_number,
    Meaning.AGE: is_age,
    Meaning.SEX: is_sex,
    Meaning.EMAIL: is_email,
    Meaning.POSITION: lambda text: position_in(text) is not None,
    Meaning.FOOT: lambda text: foot_in(text) is not None,
    Meaning.SHIRT_NUMBER: is_small_number,
    Meaning.MINUTES: is_number,
    Meaning.APPEARANCES: is_number,
    Meaning.REGISTERED_FROM: is_day,
    Meaning.REGISTERED_UNTIL: is_day,
    Meaning.PLAYED_ON: is_day,
    Meaning.SOURCE: lambda text: bool(re.fullmatch(r"[A-Za-z][A-Za-z0-9._-]{0,39}", text)),
    Meaning.NATIONALITIES: lambda text: not is_number(text),
    Meaning.ID: lambda text: (not is_day(text) and not is_email(text)) or is_number(text),
    **dict.fromkeys((Meaning.NAME, Meaning.NAME_FAMILY_FIRST, Meaning.GIVEN_NAME, Meaning.FAMILY_NAME), is_named),
}
