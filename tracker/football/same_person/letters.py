"""Letters of other scripts in Latin ones, from a table that says who writes them so."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from tracker.football.errors import SettingError
from tracker.football.people import folded

CONFIDENCES = ("sourced", "recalled")
_CYRILLIC_OR_GREEK = re.compile(r"[\u0370-\u03ff\u0400-\u04ff]")


@dataclass(frozen=True, slots=True)
class Letters:
    """How each letter, or two that stand together, are written in Latin ones."""

    written: dict[str, str]
    pattern: re.Pattern[str]


@cache
def load_letters() -> Letters:
    """The table that comes with the package."""
    written: dict[str, str] = {}
    for script in rows("letters.toml", "script"):
        written |= script["letters"]
    longest_first = sorted(written, key=len, reverse=True)
    return Letters(written, re.compile("|".join(map(re.escape, longest_first))))


def rows(file: str, key: str) -> list[dict[str, Any]]:
    """The rows of a table of this room.

    Raises:
        SettingError: a row names no source of the file, or no confidence.
    """
    return checked((files(__package__) / file).read_text(encoding="utf-8"), file, key)


def checked(text: str, place: str, key: str) -> list[dict[str, Any]]:
    """The rows of a table in a text, each with its source and confidence.

    Raises:
        SettingError: as in `rows`.
    """
    held = tomllib.loads(text)
    for number, row in enumerate(held[key], 1):
        if row.get("source") not in held["sources"] or row.get("confidence") not in CONFIDENCES:
            message = f"{place}, {key} {number}: name a source of the file, and whether it is sourced or recalled."
            raise SettingError(message)
    return list(held[key])


def in_latin(name: str) -> str:
    """A name in plain Latin letters: without case, accents and other scripts.

    >>> in_latin("Юрий Жирков"), in_latin("Γεώργιος"), in_latin("Łukasz Groß")
    ('yuriy zhirkov', 'georgios', 'lukasz gross')
    """
    letters = load_letters()
    # A letter such as й falls apart when accents are taken off, so scripts come before accents.
    lowered = name.casefold() if _CYRILLIC_OR_GREEK.search(name) is None else _accented_greek(name.casefold())
    return folded(letters.pattern.sub(lambda found: letters.written[found[0]], lowered))


def other_script(name: str) -> bool:
    """Whether a name is written in letters that the table brings into Latin ones from another script."""
    return _CYRILLIC_OR_GREEK.search(name) is not None


def _accented_greek(text: str) -> str:
    """Greek without its accents, so that ώ is found as ω."""
    return text.translate(_GREEK_ACCENTS)


_GREEK_ACCENTS = str.maketrans("άέήίϊΐόύϋΰώ", "αεηιιιουυυω")
