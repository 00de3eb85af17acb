"""Which sex the words of a column mean: words by themselves, single letters by the whole column or not at all.

M is male beside F, and female beside H in Spanish; G is a girl in English and a boy in French.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tracker.football.people import Sex
from tracker.importing.mapping.cells_say import sex_in
from tracker.importing.mapping.wordbook import word_book, words_of


@dataclass(frozen=True, slots=True)
class SexWords:
    """What each text of a column means, as written and folded; `open` are letters that may mean either sex."""

    meant: Mapping[str, Sex]
    open: tuple[str, ...] = ()


def as_key(text: str) -> str:
    """A text under which its sex is held."""
    return "".join(words_of(text))


def sexes_of(texts: Iterable[str], languages: frozenset[str], stated: Mapping[str, Sex]) -> SexWords:
    """What the texts of a column mean, whose heading is written in one of these languages.

    >>> sorted(sexes_of(["H", "M"], frozenset({"es"}), {}).meant.items())
    [('h', <Sex.MALE: 'male'>), ('m', <Sex.FEMALE: 'female'>)]
    >>> sexes_of(["M", "M"], frozenset({"es"}), {}).open
    ('m',)
    """
    keys = {as_key(text): text for text in texts}
    meant = {key: stated[key] for key in keys if key in stated}
    meant |= {key: sex for key, text in keys.items() if key not in meant and (sex := sex_in(text))}
    letters = sorted(key for key in keys if key not in meant and _is_letter(key))
    # A word written out beside the letters tells as well as another letter would.
    ways = _ways(frozenset(letters), languages, meant)
    told = {letter: {way[letter] for way in ways} for letter in letters}
    meant |= {letter: sexes.pop() for letter, sexes in list(told.items()) if len(sexes) == 1}
    return SexWords(meant, tuple(letter for letter in letters if letter not in meant))


def _is_letter(key: str) -> bool:
    return any(key in letters for _, letters in word_book().letters)


def _ways(letters: frozenset[str], languages: frozenset[str], meant: Mapping[str, Sex]) -> list[Mapping[str, Sex]]:
    """Every way to read all the letters of a column at once, in its languages or, if none fits, in any.

    A way is out where somebody has stated otherwise of one of its letters; one that knows all the letters of the
    column comes before one that knows only those that are open.
    """
    known = frozenset(key for key in meant if _is_letter(key))
    agreeing = [
        (language, way)
        for language, way in word_book().letters
        if letters <= set(way) and all(way[key] is sex for key, sex in meant.items() if key in way)
    ]
    fitting = [(language, way) for language, way in agreeing if known <= set(way)] or agreeing
    own = [way for language, way in fitting if language in languages]
    return own or [way for _, way in fitting]
