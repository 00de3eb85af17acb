"""Names as they are asked for: by which words a name is found, and what else a word may mean.

Accents, case, order and script make no difference, since all words are in plain Latin letters as far as the table
of letters reaches. What a word may mean beside itself is found by its forms, which are worked out for each
different word once and not for each player.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from enum import Enum, IntEnum
from functools import lru_cache

from tracker.football.same_person.letters import in_latin
from tracker.football.same_person.other_names import other_forms
from tracker.football.same_person.sound import sound

#: Words are cut off after so many letters, in names and in what is asked.
LONGEST_WORD = 40
#: So many words of what is asked are heeded.
MOST_WORDS = 8
#: Of a word in Latin letters so many are wanted before it is looked for within others, or a slip in it is forgiven.
FEWEST_LETTERS = 3


class Fit(IntEnum):
    """How a name fits what was asked: the best first. A name fits as well as the worst of the words asked for."""

    EXACT = 1
    BEGINS = 2
    #: A short form or another form of the name: Jen for Jennifer.
    OTHER_NAME = 3
    #: Another habit of writing the same sounds: Zhirkov and Shirkow.
    SOUNDS = 4
    WITHIN = 5
    #: One letter too many, too few, another one, or two that changed places.
    ONE_SLIP = 6


class Form(Enum):
    """By what a word is found beside itself."""

    #: The word itself, and what is left of it without one of its letters.
    SLIP = "d"
    #: What is left of it without its first letters.
    ENDING = "e"
    SOUND = "s"


def words_of(name: str) -> tuple[str, ...]:
    """The words by which a name is found, each once, in the order of the alphabet.

    What a hyphen or an apostrophe joins is found by its parts and as one word.

    >>> words_of("Łucja Ruiz-Okafor"), words_of("Юрий O'Dwyer")
    (('lucja', 'okafor', 'ruiz', 'ruizokafor'), ('dwyer', 'o', 'odwyer', 'yuriy'))
    """
    found = {word for piece in name.split() for word in _words_of_piece(piece)}
    return tuple(sorted(found))


def words_asked(text: str) -> tuple[str, ...]:
    """The words that somebody asks for, each once, in the order they stand in.

    >>> words_asked("OKAFOR, łucja"), words_asked("...")
    (('okafor', 'lucja'), ())
    """
    found = dict.fromkeys(word for piece in text.split() for word in _parts(piece))
    return tuple(found)[:MOST_WORDS]


@lru_cache(maxsize=65_536)
def _words_of_piece(piece: str) -> tuple[str, ...]:
    parts = _parts(piece)
    return parts if len(parts) < 2 else (*parts, "".join(parts)[:LONGEST_WORD])


def _parts(piece: str) -> tuple[str, ...]:
    spaced = "".join(letter if _belongs(letter) else " " for letter in in_latin(piece))
    return tuple(word[:LONGEST_WORD] for word in spaced.split())


def _belongs(letter: str) -> bool:
    """Whether something is part of a word: a letter, a digit, or a mark that Indian scripts write vowels with."""
    return letter.isalnum() or unicodedata.category(letter)[0] == "M"


def forms_of(word: str) -> Iterator[tuple[Form, str]]:
    """All forms by which a word is found, each once.

    >>> [form for kind, form in forms_of("mina") if kind is Form.SLIP]
    ['mina', 'ina', 'mna', 'mia', 'min']
    >>> [form for kind, form in forms_of("mina") if kind is not Form.SLIP]
    ['ina', 'mina']
    """
    yield from ((Form.SLIP, slip) for slip in slips(word))
    endings = (word[start:] for start in range(1, len(word)))
    yield from ((Form.ENDING, ending) for ending in endings if is_long_enough(ending))
    if heard(word):
        yield Form.SOUND, heard(word)


def slips(word: str) -> tuple[str, ...]:
    """A word and what is left of it without one of its letters: two words that are one slip apart share one.

    >>> slips("anna")
    ('anna', 'nna', 'ana', 'ann')
    """
    shorter = (word[:at] + word[at + 1 :] for at in range(len(word)))
    return tuple(dict.fromkeys((word, *filter(None, shorter))))


def is_long_enough(word: str) -> bool:
    """Whether a word says enough to be looked for within others; where a letter is a syllable, one does."""
    return len(word) >= FEWEST_LETTERS or not word.isascii()


def heard(word: str) -> str:
    """How a word sounds, cut off where words are."""
    return sound(word)[:LONGEST_WORD]


@lru_cache(maxsize=1_024)
def sounds_of_others(word: str) -> frozenset[str]:
    """How the other forms of a name sound.

    >>> sorted(sounds_of_others("jen"))
    ['enifer']
    """
    return frozenset(map(heard, other_forms(word))) - {heard(word)}


def fit_of_word(asked: str, word: str) -> Fit | None:
    """How well a word of a name fits one that is asked for, if it does.

    >>> [fit_of_word("ana", word).name for word in ("ana", "anabel", "anna", "diana", "ina")]
    ['EXACT', 'BEGINS', 'SOUNDS', 'WITHIN', 'ONE_SLIP']
    """
    if word.startswith(asked):
        return Fit.EXACT if word == asked else Fit.BEGINS
    if heard(word) and heard(word) in sounds_of_others(asked):
        return Fit.OTHER_NAME
    if heard(word) and heard(word) == heard(asked):
        return Fit.SOUNDS
    if is_long_enough(asked) and asked in word:
        return Fit.WITHIN
    return Fit.ONE_SLIP if len(asked) > 1 and may_be_slip(asked, word) else None


def fit_of_name(asked: Sequence[str], name: str) -> Fit | None:
    """How well a name fits all words that are asked for, if it does.

    >>> fit_of_name(words_asked("silva ana"), "Ana Sliva")
    <Fit.ONE_SLIP: 6>
    """
    words = words_of(name)
    fits = [[fit for word in words if (fit := fit_of_word(each, word))] for each in asked]
    return max(map(min, fits)) if fits and all(fits) else None


def may_be_slip(asked: str, word: str) -> bool:
    """Whether a slip makes one word the other, and it is not all there is of them."""
    return max(len(asked), len(word)) >= FEWEST_LETTERS and one_slip_apart(asked, word)


def one_slip_apart(one: str, other: str) -> bool:
    """Whether a single slip makes one word the other.

    >>> one_slip_apart("silva", "sliva"), one_slip_apart("silva", "silv"), one_slip_apart("silva", "avlis")
    (True, True, False)
    """
    if len(one) > len(other):
        one, other = other, one
    if len(other) - len(one) > 1:
        return False
    same = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
    rest, others = one[same:], other[same:]
    if len(one) < len(other):
        return rest == others[1:]
    return rest[1:] == others[1:] or (rest[2:] == others[2:] and rest[:2] == others[1::-1])
