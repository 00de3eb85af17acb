"""Which association a country's name or code means, in any of the languages."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path

from babel import Locale

from tracker.eligibility.allegiance.nations import load_nations
from tracker.eligibility.entry import Entry
from tracker.eligibility.strict_yaml import read_yaml
from tracker.football.people import folded
from tracker.football.phrase import phrase
from tracker.importing.faults import UnfitCellError, quoted

_FILE = Path(__file__).parent / "nations.yaml"
_LANGUAGES = ("en", "es", "fr", "pt", "de", "it", "nl", "ru")
#: An age group or a sex behind a country's name, which makes of it a national side.
_OF_A_SIDE = re.compile(r"\b(?:u|under|sub)[\s.-]*\d{1,2}\b|\b(?:olympic|women|men|w)\b", re.IGNORECASE)


@cache
def _by_name() -> dict[str, str]:
    """Associations by the folded names and the letters of their countries."""
    entry = _entry()
    territories = entry.values["territories"]
    assert isinstance(territories, dict)
    found: dict[str, str] = {}
    for language in _LANGUAGES:
        names = Locale.parse(language).territories
        found |= {_key(names[territory]): code for code, territory in territories.items()}
    called = entry.below("called", (*territories, "ENG", "SCO", "WAL", "NIR"))
    assert called is not None
    found |= {_key(name): code for code in called.values for name in called.texts(code)}
    return found | {code.casefold(): code for code in (*territories, *called.values)}


@cache
def _entry() -> Entry:
    keys = ("notes", "territories", "called", "sides", "committees")
    return Entry.read(read_yaml(_FILE.read_bytes(), _FILE.name), _FILE.name, keys)


@cache
def _other_sides() -> frozenset[str]:
    return frozenset(map(_key, (*_entry().texts("sides"), *_entry().texts("committees"))))


def _key(name: str) -> str:
    return re.sub(r"[^\w]+", " ", folded(name)).strip()


def association_in(text: str) -> str | None:
    """The association that a text means, if it means one.

    >>> association_in("Países Bajos"), association_in("ger"), association_in("Rovers")
    ('NED', 'GER', None)
    """
    return _by_name().get(_key(text))


def is_known_code(code: str) -> bool:
    """Whether letters are those of an association, of an Olympic committee, or of a side that is or was neither.

    >>> [is_known_code(code) for code in ("GER", "NGR", "GBR", "DEU", "ZZZ")]
    [True, True, True, False, False]
    """
    return association_in(code) == code or _key(code) in _other_sides()


def nearest_code(code: str) -> str:
    """The association that letters most likely mean: as others write it, as its name begins, or by a slip.

    >>> nearest_code("DEU"), nearest_code("EUA"), nearest_code("SPA"), nearest_code("BAR"), nearest_code("POT")
    ('GER', 'USA', 'ESP', 'BRB', 'BOT')
    """
    meant = association_in(code) or load_nations().written_otherwise.get(code) or _beginning_with(code)
    return meant or min(sorted(set(_by_name().values())), key=lambda known: _slips(code, known))


def _beginning_with(letters: str) -> str | None:
    """The first association whose country's name begins with letters."""
    return next((code for name, code in sorted(_by_name().items()) if name.startswith(letters.casefold())), None)


def _slips(code: str, known: str) -> tuple[int, int]:
    """How many letters of a code are not those of another, wherever they stand, and how many do not stand there."""
    strange = sum((Counter(code) - Counter(known)).values())
    return strange, sum(one != other for one, other in zip(code, known, strict=True))


def is_national_side(text: str) -> bool:
    """Whether a team's name is that of a country, with or without an age.

    >>> is_national_side("Netherlands U18"), is_national_side("Harbour U18")
    (True, False)
    """
    bare = _OF_A_SIDE.sub(" ", text)
    return association_in(bare) is not None or _key(bare) in _other_sides()


def side_of(text: str) -> tuple[str, str]:
    """The association and the category that the name of a national side tells; a senior one tells no age.

    An association that nobody knows stands as it was written, so that a fault can repeat it.

    >>> side_of("Netherlands U18"), side_of("Brazil"), side_of("Rovers Olympic")
    (('NED', 'U-18'), ('BRA', 'senior'), ('Rovers', 'olympic'))
    """
    if is_nothing(text):
        return "", ""
    bare = " ".join(_OF_A_SIDE.sub(" ", text).split())
    return association_in(bare) or bare, _category_of(text)


def _category_of(side: str) -> str:
    age = re.search(r"\b(?:u|under|sub)[\s.-]*(\d{1,2})\b", side, re.IGNORECASE)
    if age:
        return f"U-{int(age[1])}"
    return "olympic" if re.search(r"\bolympic\b", side, re.IGNORECASE) else "senior"


def tells_an_age(text: str) -> bool:
    """Whether a side or a competition is told to be of an age group, or Olympic."""
    return side_of(text)[1] not in ("", "senior")


def is_nothing(text: str) -> bool:
    """Whether a cell names nobody."""
    return text.strip() in ("", "-", "–", "—")


def associations(text: str) -> tuple[str, ...]:
    """All associations that a cell names, whatever stands between them.

    >>> associations("Россия, США"), associations("Trinidad and Tobago")
    (('RUS', 'USA'), ('TRI',))

    Raises:
        UnfitCellError: part of it is the name of no country.
    """
    whole = association_in(text)
    if whole:
        return (whole,)
    found = []
    for part in (part for part in re.split(r"[;,/|+]|\s{2,}", text) if part.strip()):
        one = association_in(part)
        if one is None:
            raise UnfitCellError(phrase("import-country", text=quoted(part.strip())))
        found.append(one)
    return tuple(dict.fromkeys(found))
