"""How the names in a column are written, and how each becomes one name with the given name first.

The whole column decides. Nothing that may belong to a name is dropped: only a number on a shirt, a mark of the
captain or the goalkeeper, and the number that a provider glues to it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from enum import Enum

from tracker.importing.mapping.wordbook import word_book, words_of

#: A column is written in a way if so much of it can be told to be.
_ENOUGH = 0.5


class NameShape(Enum):
    """How the names of a column are written."""

    AS_SHOWN = "as-shown"
    CAPITALS_FIRST = "capitals-first"
    CAPITALS_LAST = "capitals-last"
    COMMA = "comma"
    PATRONYMIC = "patronymic"
    FAMILY_FIRST = "family-first"


def shape_of(texts: Iterable[str], *, family_first: bool = False) -> NameShape:
    """How a column's names are written; `family_first` where its heading says so.

    >>> shape_of(["ROWE Ben", "MARSH Ada", "ABNER"]), shape_of(["Marsh, Ada", "Rowe, Ben Jr."])
    (<NameShape.CAPITALS_FIRST: 'capitals-first'>, <NameShape.COMMA: 'comma'>)
    """
    names = [cleaned(text) for text in texts]
    names = [name for name in names if len(name.split()) > 1]
    for shape, test in _TOLD.items():
        if names and sum(map(test, names)) >= _ENOUGH * len(names):
            return shape
    return NameShape.FAMILY_FIRST if family_first else NameShape.AS_SHOWN


def shown(text: str, shape: NameShape) -> str:
    """A name of a column of this shape as it is to be shown, given name first.

    >>> shown("van der BERG Anna (c)", NameShape.CAPITALS_FIRST), shown("#9 Ada Marsh", NameShape.AS_SHOWN)
    ('Anna van der Berg', 'Ada Marsh')
    """
    return _SHOWN[shape](cleaned(text))


def cleaned(text: str) -> str:
    """A name without what is glued to it.

    >>> cleaned("10. Ada Marsh (captain)"), cleaned("Ada Marsh (1058343)"), cleaned("Ada (Addie) Marsh")
    ('Ada Marsh', 'Ada Marsh', 'Ada (Addie) Marsh')
    """
    line = " ".join(text.split())
    bare = _IN_BRACKETS.sub(lambda found: " " if _is_mark(found[0]) else found[0], line)
    bare = _NUMBER_BEFORE.sub("", _NUMBER_AFTER.sub("", bare))
    bare = " ".join(bare.replace("*", " ").replace("©", " ").replace("†", " ").split())
    return bare or line


_IN_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
_NUMBER_BEFORE = re.compile(
    r"^(?:(?:#|no\.?|nr\.?|n[º°])\s*\d{1,3}|\d{1,2})(?:\s*[-–.:)])?\s+(?=[^\d\s])", re.IGNORECASE
)
_NUMBER_AFTER = re.compile(r"\s*(?:[-–,]\s*)?#\s*\d{1,3}\s*$")


def _is_mark(bracketed: str) -> bool:
    inside = words_of(bracketed)
    joined = "".join(inside)
    return joined.isdigit() or joined in word_book().captains


def _is_capital(word: str) -> bool:
    """Whether a word is written in capitals, as McCOWAN and O'HARA are; one letter alone may be an initial."""
    if _is_suffix(word):
        return False
    rest = re.sub(r"^(?:Mc|Mac|O['’]|d['’]|D['’])(?=[^\W\d_]{2})", "", word)
    letters = [letter for letter in rest if letter.isalpha()]
    return len(letters) > 1 and all(letter.isupper() for letter in letters) and letters[0] != letters[0].lower()


def _capitals_at_start(words: list[str]) -> int:
    """How many words at the start are a family name in capitals, with the particles that lead to it."""
    last = 0
    for place, word in enumerate(words, start=1):
        if _is_capital(word):
            last = place
        elif not (word.islower() or word in ("Mac", "Mc")):
            break
    return last


def _leads_in_capitals(name: str) -> bool:
    """Whether a family name in capitals leads to a given name; "MAYA ferrant" leads to none."""
    words = name.split()
    marked = _capitals_at_start(words)
    return marked > 0 and any(not word.islower() for word in words[marked:])


def _ends_in_capitals(name: str) -> bool:
    words = name.split()
    return _is_capital(words[-1]) and not any(map(_is_capital, words[:1])) and not words[0].islower()


def _has_comma(name: str) -> bool:
    before, comma, after = name.partition(",")
    return bool(comma and before.strip() and after.strip()) and not _is_suffix(after)


def _is_suffix(text: str) -> bool:
    return words_of(text) in _SUFFIXES


#: Junior and Senior written out are given names as often, in Brazil and in Ghana.
_SUFFIXES = {(word,) for word in ("jr", "sr", "jnr", "snr", "ii", "iii", "iv")}
_PATRONYMIC = re.compile(r"[^\W\d_]+(?:ович|евич|ьич|инич|кич|мич|овна|евна|ична|инична)", re.IGNORECASE)
_BRANCHES = frozenset({"оглы", "кызы", "угли", "оглу", "гызы"})


def _ends_in_patronymic(name: str) -> bool:
    words = name.split()
    return len(words) > 2 and bool(_PATRONYMIC.fullmatch(words[-1]) or words[-1].casefold() in _BRANCHES)


def _from_capitals_first(name: str) -> str:
    words = name.split()
    count = _capitals_at_start(words)
    family = (_in_small_letters(word) for word in words[:count])
    return " ".join((*words[count:], *family))


def _from_capitals_last(name: str) -> str:
    return " ".join(_in_small_letters(word) for word in name.split())


def _from_comma(name: str) -> str:
    if not _has_comma(name):
        return name
    before, _, after = name.partition(",")
    given, _, suffix = after.partition(",")
    parts = before.split()
    if any(map(_is_capital, parts)) and not all(map(_is_capital, given.split())):
        parts = [_in_small_letters(part) for part in parts]
    return " ".join(" ".join((given, *parts, suffix)).split())


def _from_patronymic(name: str) -> str:
    """Family, given, patronymic becomes given, patronymic, family. What is longer is not known to be cut so."""
    words = name.split()
    if len(words) == 2 or (len(words) == 3 and _ends_in_patronymic(name)):
        return " ".join((*words[1:], words[0]))
    return name


def _from_family_first(name: str) -> str:
    """Two words are turned; of more nobody can say where the family name ends."""
    words = name.split()
    return f"{words[1]} {words[0]}" if len(words) == 2 else name


def in_small_letters(family: str) -> str:
    """A family name in capitals as it is written elsewhere; the letters after Mc and O' stay large.

    >>> in_small_letters("O'HARA-MCNEIL"), in_small_letters("DE LA FUENTE"), in_small_letters("Mac ALLISTER")
    ("O'Hara-McNeil", 'de la Fuente', 'Mac Allister')
    """
    return " ".join(map(_in_small_letters, family.split()))


def _in_small_letters(word: str) -> str:
    if not _is_capital(word):
        return word
    if word.casefold() in _PARTICLES:
        return word.casefold()
    return re.sub(r"[^\W\d_]+", _capitalised, word)


def _capitalised(found: re.Match[str]) -> str:
    part = found[0]
    if re.match(r"(?:MC|Mc)\w{2}", part):
        return f"Mc{part[2]}{part[3:].lower()}"
    return part[0] + part[1:].lower()


#: Words that stand before a family name in small letters wherever it is not written in capitals.
_PARTICLES = frozenset(
    (
        *("de", "la", "las", "los", "del", "da", "do", "das", "dos", "di", "du", "des"),
        *("van", "von", "der", "den", "ten", "ter", "vom", "zum", "zur", "y", "e"),
    )
)

_TOLD: dict[NameShape, Callable[[str], bool]] = {
    NameShape.COMMA: _has_comma,
    NameShape.CAPITALS_FIRST: _leads_in_capitals,
    NameShape.CAPITALS_LAST: _ends_in_capitals,
    NameShape.PATRONYMIC: _ends_in_patronymic,
}
_SHOWN: dict[NameShape, Callable[[str], str]] = {
    NameShape.AS_SHOWN: lambda name: name,
    NameShape.CAPITALS_FIRST: _from_capitals_first,
    NameShape.CAPITALS_LAST: _from_capitals_last,
    NameShape.COMMA: _from_comma,
    NameShape.PATRONYMIC: _from_patronymic,
    NameShape.FAMILY_FIRST: _from_family_first,
}
