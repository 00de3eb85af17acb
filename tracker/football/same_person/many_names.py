"""Names of very many people, made ready for finding: what is worked out of a word is worked out once.

A federation's names are made of a few ten thousand words. What comes out is what `folded` and `name_key` say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from tracker.football.people import folded
from tracker.football.same_person.sound import LONGEST_KEY, PARTICLES, name_key, sound, words

#: In a name with one of these, a word is not by itself: brackets take words away, a comma turns the order round.
_TOGETHER = re.compile(r"[()\[\],]")
#: More words than these are worked out each time they are met.
_MOST_KEPT = 100_000
_PARTICLE, _MAIN = False, True


class ManyNames:
    """Names as they are found, whatever the accents, the order, the script or the habit of writing."""

    def __init__(self) -> None:
        self._folded: dict[str, str] = {}
        self._sounds: dict[str, tuple[tuple[bool, str], ...]] = {}

    def folded(self, names: Iterable[str]) -> list[str]:
        """What `folded` makes of each.

        >>> ManyNames().folded(["Łukasz  ŻÓŁĆ", "Ada Marsh"])
        ['lukasz zolc', 'ada marsh']
        """
        return [
            " ".join(name.casefold().split()) if name.isascii() else " ".join(filter(None, self._each(name)))
            for name in names
        ]

    def keys(self, names: Iterable[str]) -> list[str]:
        """What `name_key` makes of each.

        >>> ManyNames().keys(["ZHIRKOV Yuri", "Юрий Жирков"])
        ['iuri sirkov', 'iuri sirkov']
        """
        return [self._key(name) for name in names]

    def _each(self, name: str) -> Iterable[str]:
        known = self._folded
        for word in name.split():
            plain = known.get(word)
            if plain is None:
                plain = folded(word)
                if len(known) < _MOST_KEPT:
                    known[word] = plain
            yield plain

    def _key(self, name: str) -> str:
        if _TOGETHER.search(name):
            return name_key(name)
        known = self._sounds
        found: list[tuple[bool, str]] = []
        for word in name.split():
            heard = known.get(word)
            found += self._heard(word) if heard is None else heard
        main = [each for is_main, each in found if is_main] or [each for _, each in found]
        main.sort()
        return " ".join(main)[:LONGEST_KEY]

    def _heard(self, word: str) -> tuple[tuple[bool, str], ...]:
        heard = tuple((_PARTICLE if part in PARTICLES else _MAIN, sound(part)) for part in words(word))
        if len(self._sounds) < _MOST_KEPT:
            self._sounds[word] = heard
        return heard
