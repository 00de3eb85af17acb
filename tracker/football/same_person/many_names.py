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


class ManyNames:
    """Names as they are found, whatever the accents, the order, the script or the habit of writing."""

    def __init__(self) -> None:
        #: Words that are folded to one word, and words that sound like one and are no particle.
        self._folded: dict[str, str] = {}
        self._sounds: dict[str, str] = {}

    def folded(self, names: Iterable[str]) -> list[str]:
        """What `folded` makes of each.

        >>> ManyNames().folded(["Łukasz  ŻÓŁĆ", "Ada Marsh"])
        ['lukasz zolc', 'ada marsh']
        """
        return [" ".join(name.casefold().split()) if name.isascii() else self._folded_name(name) for name in names]

    def keys(self, names: Iterable[str]) -> list[str]:
        """What `name_key` makes of each.

        >>> ManyNames().keys(["ZHIRKOV Yuri", "Юрий Жирков"])
        ['iuri sirkov', 'iuri sirkov']
        """
        return [self._key(name) for name in names]

    def _folded_name(self, name: str) -> str:
        known = self._folded
        try:
            return " ".join([known[word] for word in name.split()])
        except KeyError:
            each = {word: known.get(word) or folded(word) for word in name.split()}
            if len(known) < _MOST_KEPT:
                known |= {word: plain for word, plain in each.items() if plain}
            return " ".join(filter(None, map(each.__getitem__, name.split())))

    def _key(self, name: str) -> str:
        known = self._sounds
        try:
            heard = [known[word] for word in name.split()]
        except KeyError:
            each = {word: known.get(word) or _alone(word) for word in name.split()}
            if len(known) < _MOST_KEPT:
                known |= {word: key for word, key in each.items() if key}
            if not all(each.values()):
                return name_key(name)
            heard = [each[word] for word in name.split()]
        heard.sort()
        return " ".join(heard)[:LONGEST_KEY]


def _alone(word: str) -> str:
    """What a word sounds like that adds just that to any name; nothing of others."""
    parts = () if _TOGETHER.search(word) else words(word)
    return sound(parts[0]) if len(parts) == 1 and parts[0] not in PARTICLES else ""
