"""What a heading may say, in any of the languages, before anybody has looked at the cells under it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from tracker.importing.mapping.meaning import Meaning
from tracker.importing.mapping.wordbook import WordBook, word_book, words_of

#: A heading is looked at no further.
_LONGEST = 100
#: What a guardian's column may be about.
_OF_GUARDIANS = (
    Meaning.NAME,
    Meaning.GIVEN_NAME,
    Meaning.FAMILY_NAME,
    Meaning.EMAIL,
    Meaning.PHONE,
    Meaning.ADDRESS,
    Meaning.ID,
)


@dataclass(frozen=True, slots=True)
class Heard:
    """What a heading may mean, in which languages each. `guardian` says whose column it is: 1, 2, mother, father.

    `part` is what a guardian's column is about.
    """

    meanings: Mapping[Meaning, frozenset[str]]
    guardian: str = ""
    part: Meaning | None = None

    @property
    def languages(self) -> frozenset[str]:
        """Every language in which the heading is known."""
        return frozenset[str]().union(*self.meanings.values())


_NOTHING = Heard({})


def heard(heading: str) -> Heard:
    """What a heading may mean.

    >>> list(heard("* Date of Birth (YYYY/MM/DD)").meanings), heard("P2 Email").guardian
    ([<Meaning.BORN: 'born'>], '2')
    """
    book = word_book()
    line = heading[:_LONGEST]
    bare = re.sub(r"\([^)]*\)|\[[^\]]*\]", "", line)
    words = words_of(bare) or words_of(line)
    if not words:
        known = book.headings.get(line.strip())
        return Heard(known) if known else _NOTHING
    known = book.headings.get("".join(words)) or book.headings.get("".join(words_of(line)))
    if known:
        return Heard(known)
    if not book.emergency.isdisjoint(words):
        return Heard({Meaning.EMERGENCY: frozenset()})
    return _guardian(words, book) or _loosely(words, book)


def _loosely(words: tuple[str, ...], book: WordBook) -> Heard:
    """By the words that carry meaning: without "of" and "the", and without the player whose column it is."""
    bare = tuple(word for word in words if word not in book.joins)
    own = tuple(word for word in bare if word not in book.subjects)
    for key in (bare, own):
        known = book.loose.get("".join(key))
        if known:
            return Heard(known)
    return _NOTHING


def _guardian(words: tuple[str, ...], book: WordBook) -> Heard | None:
    for length in (3, 2, 1):
        for start in range(len(words) - length + 1):
            role = book.guardians.get(words[start : start + length])
            rest = words[:start] + words[start + length :]
            number = next((word for word in rest if word.isdigit()), "")
            # P and G alone head positions and goals.
            if role is None or (len("".join(words[start : start + length])) == 1 and not number):
                continue
            return _of_guardian(role, number, rest, book)
    return None


def _of_guardian(role: str, number: str, rest: tuple[str, ...], book: WordBook) -> Heard:
    left = tuple(word for word in rest if word != number)
    others = tuple(word for word in left if (word,) not in book.guardians)
    about = _loosely(others, book).meanings if others else {Meaning.NAME: frozenset[str]()}
    part = next((meaning for meaning in _OF_GUARDIANS if meaning in about), None)
    whose = number or (role if role != "any" else "1")
    return Heard({Meaning.GUARDIAN: frozenset[str]().union(*about.values())}, whose, part)
