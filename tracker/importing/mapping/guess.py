"""What one column means: its heading and its cells held against each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from tracker.football.phrase import Phrase, phrase
from tracker.importing.columns import plain
from tracker.importing.kind import Kind
from tracker.importing.mapping.answers import Answers
from tracker.importing.mapping.cells_say import (
    Cells,
    fits,
    is_age,
    is_birth_day,
    is_day,
    is_email,
    is_sex,
    is_year,
)
from tracker.importing.mapping.heading import Heard
from tracker.importing.mapping.meaning import Meaning, declared_as, declared_heading, taken_as


class Confidence(Enum):
    """How firmly a column's meaning is known."""

    SURE = "sure"
    LIKELY = "likely"
    ASK = "ask"


@dataclass(slots=True)
class Guess:
    """What a column is taken to mean, as far as it is settled; nothing is meant by a column that nobody knows.

    `options` are the meanings between which nothing has decided yet. `guardian` says whose column it is where it is
    about a guardian, and `part` what of theirs. A column with `taken` empty is not taken in.
    """

    place: int
    heading: str
    heard: Heard
    cells: Cells
    meaning: Meaning | None = None
    confidence: Confidence = Confidence.SURE
    why: Phrase = field(default_factory=lambda: phrase("mapping-why-unknown"))
    options: tuple[Meaning, ...] = ()
    taken: str = ""
    #: The headings of the import format that are worked out of it, perhaps together with another column.
    feeds: str = ""
    #: Whether a person decided it, so that no later step does.
    decided: bool = False
    #: The heading of the import format that the column has itself.
    own: str = ""
    #: By what an answer names it: its heading, or its number where that is empty or stands twice.
    named: str = ""

    def settle(self, meaning: Meaning | None, confidence: Confidence, why: Phrase) -> None:
        """Decide what it means."""
        self.meaning, self.confidence, self.why, self.options = meaning, confidence, why, ()

    def leave_out(self, why: Phrase) -> None:
        """Do not take it in, although it is known what it means."""
        self.taken, self.feeds, self.why = "", "", why


def first_guess(guess: Guess, kind: Kind, answers: Answers, day: date, *, in_the_format: bool) -> None:
    """What a column means by itself, before the others are looked at.

    Where the whole sheet is `in_the_format`, its headings are believed whatever stands under them.
    """
    guess.own = declared_heading(kind, guess.heading) if guess.heading else ""
    meaning = declared_as(kind, guess.own) if guess.own else None
    if _as_answered(guess, answers):
        return
    shared = meaning in _SHARED or (guess.own == _NUMBER and guess.cells.mostly(_is_full_name))
    if guess.own and (in_the_format or meaning is None) and not shared:
        guess.settle(meaning, Confidence.SURE, phrase("mapping-why-template"))
    else:
        _as_heard(guess, kind, meaning, day)


#: The column of the import format in which a player's number stands, and other lists write the name.
_NUMBER = "player"


def _is_full_name(text: str) -> bool:
    words = text.split()
    return len(words) > 1 and not any(letter.isdigit() or letter == ":" for letter in text)


def _as_answered(guess: Guess, answers: Answers) -> bool:
    for choices, code in ((answers.said, "mapping-why-said"), (answers.remembered, "mapping-why-remembered")):
        key = plain(guess.named)
        if key in choices.columns:
            guess.settle(choices.columns[key], Confidence.SURE, phrase(code))
            guess.decided = True
            return True
    return False


def _as_heard(guess: Guess, kind: Kind, own: Meaning | None, day: date) -> None:
    possible = tuple(guess.heard.meanings) or ((own,) if own else ())
    fitting = tuple(meaning for meaning in possible if fits(meaning, guess.cells))
    if own in fitting and (len(fitting) == 1 or own not in _SHARED):
        guess.settle(own, Confidence.SURE, phrase("mapping-why-template"))
    elif len(fitting) == 1:
        _by_heading(guess, fitting[0])
    elif fitting:
        guess.options, guess.confidence = fitting, Confidence.ASK
    else:
        _by_cells(guess, kind, possible, day)


#: Words of the import format that people use for something else as well.
_SHARED = frozenset({Meaning.NAME})


def _by_heading(guess: Guess, meaning: Meaning) -> None:
    if meaning is Meaning.BORN and guess.cells.texts and guess.cells.mostly(is_year):
        values = {"said": meant(Meaning.BORN), "meaning": meant(Meaning.BIRTH_YEAR)}
        guess.settle(Meaning.BIRTH_YEAR, Confidence.LIKELY, phrase("mapping-why-overruled", **values))
    elif guess.cells.texts:
        guess.settle(meaning, Confidence.SURE, phrase("mapping-why-heading"))
    else:
        guess.settle(meaning, Confidence.LIKELY, phrase("mapping-why-heading-alone"))


def _by_cells(guess: Guess, kind: Kind, possible: tuple[Meaning, ...], day: date) -> None:
    """The heading is not known, or says what the cells are not."""
    found = _told_by(guess.cells, possible, day)
    if found and possible:
        values = {"said": meant(possible[0]), "meaning": meant(found)}
        guess.settle(found, Confidence.LIKELY, phrase("mapping-why-overruled", **values))
    elif found is Meaning.BORN:
        # Days under a heading that nobody knows may be of anything; whether they are of birth is asked, of people.
        if kind is Kind.PLAYERS:
            guess.options, guess.confidence = (Meaning.BORN,), Confidence.ASK
    elif found:
        guess.settle(found, Confidence.LIKELY, phrase("mapping-why-cells"))
    elif possible:
        guess.settle(possible[0], Confidence.LIKELY, phrase("mapping-why-heading-doubted"))
    elif not guess.cells.texts:
        guess.settle(None, Confidence.SURE, phrase("mapping-why-empty"))


_BIRTHS = frozenset({Meaning.BORN, Meaning.BIRTH_YEAR, Meaning.AGE})


def _told_by(cells: Cells, possible: tuple[Meaning, ...], day: date) -> Meaning | None:
    """What cells can be told to be without any heading; years and small numbers only where it speaks of births."""
    if not cells.texts:
        return None
    if not _BIRTHS.isdisjoint(possible):
        for meaning, test in _OF_BIRTHS:
            if meaning not in possible and cells.mostly(test):
                return meaning
    if cells.mostly(is_email):
        return Meaning.EMAIL
    if cells.share(is_sex) == 1 and len({text.casefold() for text in cells.texts}) > 1:
        return Meaning.SEX
    born = cells.share(lambda text: is_birth_day(text, day)) == 1
    return Meaning.BORN if born and not possible else None


_OF_BIRTHS: tuple[tuple[Meaning, Callable[[str], bool]], ...] = (
    (Meaning.BORN, is_day),
    (Meaning.BIRTH_YEAR, is_year),
    (Meaning.AGE, is_age),
)


def meant(meaning: Meaning) -> Phrase:
    """What a meaning is called."""
    return phrase(f"meaning-{meaning.value.replace('_', '-')}")


def places_of(kind: Kind, guess: Guess) -> str:
    """Where the import format takes a column in; nothing if it has no place for it."""
    if guess.why.code == "mapping-why-template":
        return guess.own
    return (taken_as(kind, guess.meaning) or "") if guess.meaning else ""
