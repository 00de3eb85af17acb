"""What a word that is asked for may mean beside itself, looked up among the words of all names.

The words tell of children whom somebody may not see, so they stay in the store: only players in scope are answered
with, never a word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import ColumnElement, literal, or_, select, union_all
from sqlalchemy.orm import InstrumentedAttribute

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
from tracker.store.scope import ScopedSession
from tracker.store.tables import NameWord, WordForm

#: No letter has a greater number.
_LAST = "\U0010ffff"

Text = InstrumentedAttribute[str] | ColumnElement[str]


@dataclass(frozen=True, slots=True)
class Meant:
    """A word that is asked for, and the words of names that it may mean without beginning like it, by fit."""

    asked: str
    others: Mapping[Fit, Sequence[str]] = field(default_factory=dict)

    def may_be(self, fit: Fit) -> bool:
        """Whether there is any word that fits just as well as this."""
        return fit <= Fit.BEGINS or fit in self.others or (fit is Fit.WITHIN and is_long_enough(self.asked))

    def is_word(self, word: Text, fit: Fit) -> ColumnElement[bool]:
        """Whether a word fits as well as this or better, for a few words that are at hand."""
        if fit >= Fit.WITHIN and is_long_enough(self.asked):
            return or_(word.contains(self.asked, autoescape=True), self._by_itself(word, fit))
        return self._by_itself(word, fit)

    def rows(self, fit: Fit) -> list[Question]:
        """Names and numbers of players with a word that fits as well as this or better, as one or two questions."""
        row = NameWord
        asked = select(row.name_folded, row.player_id)
        found: list[Question] = [asked.where(self._by_itself(row.word, fit))]
        if fit >= Fit.WITHIN and is_long_enough(self.asked):
            ending = select(WordForm.word).where(*_endings(self.asked))
            found.append(asked.where(row.word.in_(ending)))
        return found

    def _by_itself(self, word: Text, fit: Fit) -> ColumnElement[bool]:
        if fit is Fit.EXACT:
            return word == self.asked
        listed = [other for each, words in self.others.items() if each <= fit for other in words]
        begins = begins_with(word, self.asked)
        return or_(begins, word.in_(listed)) if listed else begins


def begins_with(word: Text, asked: str) -> ColumnElement[bool]:
    """Whether a word begins with what is asked, or is it."""
    return word.between(asked, asked + _LAST)


def meant_by(session: ScopedSession, asked: Sequence[str]) -> tuple[Meant, ...]:
    """What each word may mean by another name, by its sound, or with one slip."""
    questions = [question for at, word in enumerate(asked) for question in _questions(at, word)]
    found: list[defaultdict[Fit, set[str]]] = [defaultdict(set) for _ in asked]
    for at, kind, form, word in session.execute(union_all(*questions)) if questions else ():
        fit = _fit(asked[at], Form(kind), form, word)
        if fit is not None:
            found[at][fit].add(word)
    return tuple(Meant(word, _each_once(fits)) for word, fits in zip(asked, found, strict=True))


def words_around(session: ScopedSession, asked: str) -> list[str]:
    """The words that have what is asked within them, and do not begin with it."""
    if not is_long_enough(asked):
        return []
    found = session.scalars(select(WordForm.word).where(*_endings(asked)).distinct())
    return sorted(word for word in found if not word.startswith(asked))


def _endings(asked: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return WordForm.kind == Form.ENDING.value, begins_with(WordForm.form, asked)


def _questions(at: int, asked: str) -> Iterator[Question]:
    row = WordForm
    forms = {Form.SOUND: {heard(asked), *sounds_of_others(asked)}}
    if len(asked) > 1:
        forms[Form.SLIP] = set(slips(asked))
    for kind, some in forms.items():
        given = select(literal(at), row.kind, row.form, row.word)
        yield given.where(row.kind == kind.value, row.form.in_(sorted(some)))


def _fit(asked: str, kind: Form, form: str, word: str) -> Fit | None:
    """How well a word fits that was found by a form, if it does and does not begin with what is asked."""
    if word.startswith(asked):
        return None
    if kind is Form.SOUND:
        return Fit.SOUNDS if form == heard(asked) else Fit.OTHER_NAME
    return Fit.ONE_SLIP if may_be_slip(asked, word) else None


def _each_once(fits: Mapping[Fit, set[str]]) -> dict[Fit, Sequence[str]]:
    """Each word under the best of its fits, in order."""
    seen: set[str] = set()
    found: dict[Fit, Sequence[str]] = {}
    for fit in sorted(fits):
        if fits[fit] - seen:
            found[fit] = sorted(fits[fit] - seen)
        seen |= fits[fit]
    return found
