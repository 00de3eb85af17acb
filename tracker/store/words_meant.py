"""What a word that is asked for may mean beside itself, looked up among the words of all names.

The words tell of children whom somebody may not see, so they stay in the store: only players in scope are answered
with, never a word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from sqlalchemy import ColumnElement, Connection, Select, bindparam, func, select, union_all

from tracker.football.names_asked import (
    Fit,
    Form,
    fit_of_word,
    heard,
    is_long_enough,
    slips,
    sounds_of_others,
)
from tracker.store.driver_rows import Question
from tracker.store.tables import NameWord, WordForm

#: No letter has a greater number.
LAST_LETTER = "\U0010ffff"
#: So many names with a word are counted, to begin with the rarest of several words.
_COUNTED = 2_000
#: So many names have a word, more or less.
_NAMES_A_WORD = 20

Text = str | ColumnElement[str]


@dataclass(frozen=True, slots=True)
class Meant:
    """A word that is asked for, and the words of names that it may mean without beginning like it, by fit.

    `names` is how many names have a word that begins so, up to where more make no difference.
    """

    asked: str
    names: int
    others: Mapping[Fit, Sequence[str]] = field(default_factory=dict)

    def listed(self, fit: Fit) -> list[str]:
        """The words that it may mean by its sound, another name or a slip, as well as this or better."""
        fits = (each for each in self.others if each <= fit and each is not Fit.WITHIN)
        return [word for each in fits for word in self.others[each]]

    def frequent(self, fit: Fit) -> int:
        """About how many names have a word that fits as well as this or better."""
        return self.names + _NAMES_A_WORD * sum(len(words) for each, words in self.others.items() if each <= fit)

    def has(self, fit: Fit) -> bool:
        """Whether any name has a word that fits as well as this or better."""
        return self.names > 0 or any(each <= fit for each in self.others)


def counted(connection: Connection, asked: Sequence[str]) -> list[tuple[int, int]]:
    """How many names have each word itself, and how many one that begins so; nothing of it is told to anybody."""
    given = {f"asked_{at}": word for at, word in enumerate(asked)}
    given |= {f"last_{at}": word + LAST_LETTER for at, word in enumerate(asked)}
    found = list(connection.execute(_counts(len(asked)), given).one())
    return list(zip(found[::2], found[1::2], strict=True))


@cache
def _counts(words: int) -> Question:
    word = NameWord.word
    counts = []
    for at in range(words):
        begins = word.between(bindparam(f"asked_{at}"), bindparam(f"last_{at}"))
        for condition in (word == bindparam(f"asked_{at}"), begins):
            some = select(word).where(condition).limit(_COUNTED).subquery()
            counts.append(select(func.count()).select_from(some).scalar_subquery())
    return select(*counts)


def meant_by(connection: Connection, asked: Sequence[str], names: Sequence[int]) -> tuple[Meant, ...]:
    """What each word may mean by another name, by its sound, within another word, or with one slip."""
    given: dict[str, object] = {
        "sounds": sorted({sound for word in asked for sound in (heard(word), *sounds_of_others(word))}),
        "slips": sorted({slip for word in asked if len(word) > 1 for slip in slips(word)}),
    }
    # A word that is too short to be looked for within others ends where it begins, and before any ending.
    for at, word in enumerate(asked):
        given |= {f"ending_{at}": word, f"last_{at}": word + LAST_LETTER if is_long_enough(word) else ""}
    words = {word for (word,) in connection.execute(_forms(len(asked)), given)}
    return tuple(_meant(each, count, words) for each, count in zip(asked, names, strict=True))


@cache
def _forms(words: int) -> Select[str]:
    row = WordForm
    own = select(row.word)
    return union_all(  # type: ignore[return-value]  # It is executed alike.
        own.where(row.kind == Form.SOUND.value, row.form.in_(bindparam("sounds", expanding=True))),
        own.where(row.kind == Form.SLIP.value, row.form.in_(bindparam("slips", expanding=True))),
        *(endings(bindparam(f"ending_{at}"), bindparam(f"last_{at}")) for at in range(words)),
    )


def endings(first: Text, last: Text) -> Select[str]:
    """The words with an ending from the first to the last."""
    row = WordForm
    return select(row.word).where(row.kind == Form.ENDING.value, row.form.between(first, last))


def _meant(asked: str, names: int, words: set[str]) -> Meant:
    found: defaultdict[Fit, list[str]] = defaultdict(list)
    for word in words:
        fit = fit_of_word(asked, word)
        if fit is not None and fit > Fit.BEGINS:
            found[fit].append(word)
    return Meant(asked, names, {fit: sorted(found[fit]) for fit in sorted(found)})
