"""Which passwords are good enough: long, not among those that everybody tries first, and not made of what is known.

There are no rules on capitals, digits or signs. The common ones are looked up in a file of this package, so no
network is asked. `common_passwords.txt` beside it says where the list comes from.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha1
from importlib.resources import files

from tracker.football.phrase import Phrase, phrase

SHORTEST, LONGEST = 12, 200
#: How many characters must be left when a known word is taken out.
_ENOUGH_BESIDE_WORDS = 8
_SHORTEST_WORD = 4
_PRODUCT = ("pathway", "tracker", "football", "password")
_PREFIX = 6


def fault_in(password: str, known: Iterable[str] = ()) -> Phrase | None:
    """What is wrong with a new password, or nothing.

    Arguments:
        known: what a stranger would try for this person: names, the address, the club.
    """
    if len(password) < SHORTEST:
        return phrase("password-too-short")
    if len(password) > LONGEST:
        return phrase("password-too-long")
    if is_common(password):
        return phrase("password-common")
    return phrase("password-known-words") if _is_made_of(password, (*known, *_PRODUCT)) else None


def is_common(password: str) -> bool:
    """Whether it is among the million that are used most, in whatever case it is written."""
    prefixes, wanted = _common(), prefix_of(password)
    place = bisect_left(prefixes, wanted)
    return place < len(prefixes) and prefixes[place] == wanted


def prefix_of(password: str) -> bytes:
    """What of a password is kept in the list: enough to know it again, and too little to read it."""
    return sha1(password.casefold().encode("utf-8", "surrogatepass"), usedforsecurity=False).digest()[:_PREFIX]


def _is_made_of(password: str, known: Iterable[str]) -> bool:
    """Whether little is left when the known words are taken out, as with a club and a year."""
    rest = "".join(sign for sign in password.casefold() if sign.isalnum())
    words = {word for text in known for word in _words_of(text)}
    for word in sorted(words, key=len, reverse=True):
        shorter = rest.replace(word, "")
        if shorter != rest and len(shorter) < _ENOUGH_BESIDE_WORDS:
            return True
        rest = shorter
    return False


def _words_of(text: str) -> Iterable[str]:
    parts = "".join(sign if sign.isalnum() else " " for sign in text.casefold()).split()
    return (part for part in (*parts, "".join(parts)) if len(part) >= _SHORTEST_WORD)


@dataclass(frozen=True, slots=True)
class _Prefixes(Sequence[bytes]):
    """The sorted prefixes, read where they lie, without an object for each."""

    packed: bytes

    def __len__(self) -> int:
        return len(self.packed) // _PREFIX

    def __getitem__(self, place: int) -> bytes:  # type: ignore[override]  # Nobody asks for a slice.
        return self.packed[place * _PREFIX : (place + 1) * _PREFIX]


@cache
def _common() -> _Prefixes:
    return _Prefixes((files("tracker.access") / "common_passwords.bin").read_bytes())
