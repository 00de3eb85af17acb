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
    heard,
    is_long_enough,
    may_be_slip,
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

    def within(self, fit: Fit) -> int:
        """About how many names have what is asked within a word, where that fits well enough."""
        return _NAMES_A_WORD * len(self.others.get(Fit.WITHIN, ())) if fit >= Fit.WITHIN else 0

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


def rarest_first(connection: Connection, meant: Sequence[Meant], fit: Fit) -> list[Meant]:
    """Several words in the order of how many names have each, as well as it is worth while to know."""
    if fit <= Fit.BEGINS:
        return sorted(meant, key=lambda each: each.names)
    given = {f"listed_{at}": each.listed(fit) for at, each in enumerate(meant)}
    listed = connection.execute(_listed_counts(len(meant)), given).one()
    sizes = [each.names + count + each.within(fit) for each, count in zip(meant, listed, strict=True)]
    return [meant[at] for at in sorted(range(len(meant)), key=sizes.__getitem__)]


@cache
def _listed_counts(words: int) -> Question:
    word = NameWord.word
    lists = (word.in_(bindparam(f"listed_{at}", expanding=True)) for at in range(words))
    some = (select(word).where(listed).limit(_COUNTED).subquery() for listed in lists)
    return select(*(select(func.count()).select_from(each).scalar_subquery() for each in some))


def meant_by(connection: Connection, asked: Sequence[str], names: Sequence[int]) -> tuple[Meant, ...]:
    """What each word may mean by another name, by its sound, within another word, or with one slip."""
    given: dict[str, object] = {
        "sounds": sorted({sound for word in asked for sound in (heard(word), *sounds_of_others(word))}),
        "slips": sorted({slip for word in asked if len(word) > 1 for slip in slips(word)}),
    }
    # A word that is too short to be looked for within others ends where it begins, and before any ending.
    for at, word in enumerate(asked):
        given |= {f"ending_{at}": word, f"last_{at}": word + LAST_LETTER if is_long_enough(word) else ""}
    found = {(Form(kind), word) for kind, word in connection.execute(_forms(len(asked)), given)}
    return tuple(_meant(each, count, found) for each, count in zip(asked, names, strict=True))


@cache
def _forms(words: int) -> Select[str, str]:
    row = WordForm
    own = select(row.kind, row.word)
    return union_all(  # type: ignore[return-value]  # It is executed alike.
        own.where(row.kind == Form.SOUND.value, row.form.in_(bindparam("sounds", expanding=True))),
        own.where(row.kind == Form.SLIP.value, row.form.in_(bindparam("slips", expanding=True))),
        *(own.where(*_ending(bindparam(f"ending_{at}"), bindparam(f"last_{at}"))) for at in range(words)),
    )


def endings(first: Text, last: Text) -> Select[str]:
    """The words with an ending from the first to the last."""
    return select(WordForm.word).where(*_ending(first, last))


def _ending(first: Text, last: Text) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return WordForm.kind == Form.ENDING.value, WordForm.form.between(first, last)


def _meant(asked: str, names: int, found: set[tuple[Form, str]]) -> Meant:
    best: dict[str, Fit] = {}
    for kind, word in found:
        fit = _fit(asked, kind, word)
        if fit is not None:
            best[word] = min(fit, best.get(word, fit))
    others: defaultdict[Fit, list[str]] = defaultdict(list)
    for word in sorted(best):
        others[best[word]].append(word)
    return Meant(asked, names, {fit: others[fit] for fit in sorted(others)})


def _fit(asked: str, kind: Form, word: str) -> Fit | None:
    """How well a word fits as that by which it was found, if it does and does not begin with what is asked."""
    if word.startswith(asked):
        return None
    if kind is Form.ENDING:
        return Fit.WITHIN if asked in word and is_long_enough(asked) else None
    if kind is Form.SLIP:
        return Fit.ONE_SLIP if len(asked) > 1 and may_be_slip(asked, word) else None
    if heard(word) in sounds_of_others(asked):
        return Fit.OTHER_NAME
    return Fit.SOUNDS if heard(word) == heard(asked) else None
