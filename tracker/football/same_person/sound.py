"""By what names that sound alike are found, however somebody wrote them."""

from __future__ import annotations

import re
from functools import lru_cache

from tracker.football.same_person.letters import in_latin

#: Words that are left out by some and kept by others.
PARTICLES = frozenset(
    (
        *("de", "da", "do", "dos", "das", "del", "della", "di", "la", "le", "el", "al", "e", "y", "i"),
        *("van", "von", "der", "den", "ter", "the", "bin", "ben", "ibn"),
        *("jr", "junior", "sr", "filho", "neto"),
    )
)
#: A key is cut off after so many letters.
LONGEST_KEY = 200
_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_APOSTROPHES = re.compile(r"['\u2018\u2019\u02bc`´.]")
_WORD = re.compile(r"[^\W\d_]+")

#: From the first to the last, each on what the one before has left: they even out the many habits of writing the
#: same sound.
_EVEN: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), even)
    for pattern, even in (
        (r"shch|sch|sh", "s"),
        (r"tsch|tch|ch|cz|ts|tz", "C"),
        (r"kh", "h"),
        (r"ph", "f"),
        (r"([tgdbrz])h", r"\1"),
        (r"dj", "di"),
        (r"ck|q", "k"),
        (r"x", "ks"),
        (r"ou|oo", "u"),
        (r"ee", "i"),
        (r"w", "v"),
        (r"[yj]", "i"),
        (r"c(?=[eiy]|$)", "C"),
        (r"c", "k"),
        (r"^ie", "e"),
        (r"ae", "a"),
        (r"oe", "o"),
        (r"ue", "u"),
        (r"(?<=[bcdfgklmnprstvzC])e?r$", "er"),
        (r"z", "s"),
        (r"(.)\1+", r"\1"),
    )
)


@lru_cache(maxsize=65_536)
def words(name: str) -> tuple[str, ...]:
    """The words of a name in plain Latin letters, without what stands in brackets, in the order they stand in.

    >>> words("Ji-sung PARK (captain)"), words("N'Golo Kanté"), words("Müller, Jens")
    (('ji', 'sung', 'park'), ('ngolo', 'kante'), ('jens', 'muller'))
    """
    bare = _APOSTROPHES.sub("", _BRACKETS.sub(" ", name))
    surname, comma, given = bare.partition(",")
    return tuple(_WORD.findall(in_latin(f"{given} {surname}" if comma else bare)))


def main_words(name: str) -> tuple[str, ...]:
    """The words that a name is known by, without the small ones; all of them where there are only small ones."""
    found = words(name)
    return tuple(word for word in found if word not in PARTICLES) or found


@lru_cache(maxsize=65_536)
def sound(word: str) -> str:
    """What is left of a word in plain Latin letters when habits of writing its sounds are evened out.

    >>> sound("yuriy"), sound("yury"), sound("juri"), sound("zhirkov"), sound("shirkow")
    ('iuri', 'iuri', 'iuri', 'sirkov', 'sirkov')
    >>> sound("aleksandr") == sound("alexander"), sound("ivanovich") == sound("ivanovic")
    (True, True)
    """
    for pattern, even in _EVEN:
        word = pattern.sub(even, word)
    return word.lower()


def name_key(name: str) -> str:
    """One key for all ways of writing a name that differ in script, accents, order, case or habit.

    >>> name_key("ZHIRKOV Yuri"), name_key("Юрий Жирков")
    ('iuri sirkov', 'iuri sirkov')
    """
    return " ".join(sorted(map(sound, main_words(name))))[:LONGEST_KEY]
