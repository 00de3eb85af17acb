"""Deciding what a column means that may mean several things, by what stands beside it and what is in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from tracker.football.phrase import phrase
from tracker.importing.kind import Kind
from tracker.importing.mapping.cells_say import is_small_number, is_year
from tracker.importing.mapping.guess import Confidence, Guess, meant
from tracker.importing.mapping.meaning import NAME_PARTS, Meaning, taken_as
from tracker.importing.mapping.question import Question, as_meaning

#: Nobody plays football who is younger; a year after it is no year of birth.
_YOUNGEST = 3
_MOST_ON_A_SHIRT = 99


def decide_between(kind: Kind, guesses: Sequence[Guess], day: date) -> list[Question]:
    """Settle what can be settled of the columns with several meanings; ask about the others."""
    for guess in guesses:
        if guess.options:
            _by_the_names_beside(guess, guesses)
    languages = main_languages(guesses)
    for guess in guesses:
        if guess.options:
            _by_the_place(kind, guess)
        if guess.options:
            _by_the_cells(guess, guesses, day)
        if guess.options:
            _by_language(guess, languages)
        if guess.options and not any(taken_as(kind, option) for option in guess.options):
            _let_go(guess)
    return [_asked(guess) for guess in guesses if guess.options]


def main_languages(guesses: Sequence[Guess]) -> frozenset[str]:
    """The language that most of the headings are in; several where they share it."""
    counted = Counter(language for guess in guesses for language in guess.heard.languages)
    most = max(counted.values(), default=0)
    return frozenset(language for language, count in counted.items() if count == most)


def _has(guesses: Sequence[Guess], besides: Guess, *meanings: Meaning) -> bool:
    return any(guess.meaning in meanings for guess in guesses if guess is not besides)


def _settle(guess: Guess, meaning: Meaning, confidence: Confidence = Confidence.LIKELY) -> None:
    guess.settle(meaning, confidence, phrase("mapping-why-beside", meaning=meant(meaning)))


def _let_go(guess: Guess) -> None:
    """Of what is not taken in anyway nobody is asked; days that could be births stay unknown."""
    if len(guess.options) > 1:
        _settle(guess, guess.options[0])
    else:
        guess.settle(None, Confidence.SURE, phrase("mapping-why-unknown"))


def _by_the_names_beside(guess: Guess, guesses: Sequence[Guess]) -> None:
    """Nom beside Prénom is the family name, and alone the whole name; Nome beside Cognome is the given one."""
    options = set(guess.options)
    if Meaning.GIVEN_NAME in options and _has(guesses, guess, Meaning.FAMILY_NAME):
        _settle(guess, Meaning.GIVEN_NAME, Confidence.SURE)
    elif Meaning.KNOWN_AS in options and _has(guesses, guess, Meaning.FAMILY_NAME):
        _settle(guess, Meaning.KNOWN_AS, Confidence.SURE)
    elif {Meaning.FAMILY_NAME, Meaning.NAME} <= options and _has(guesses, guess, Meaning.GIVEN_NAME):
        _settle(guess, Meaning.FAMILY_NAME, Confidence.SURE)
    elif Meaning.NAME in options and options <= {Meaning.NAME, *NAME_PARTS}:
        code = "mapping-why-template" if guess.own == Meaning.NAME.value else "mapping-why-heading"
        guess.settle(Meaning.NAME, Confidence.SURE, phrase(code))


def _by_the_cells(guess: Guess, guesses: Sequence[Guess], day: date) -> None:
    options = set(guess.options)
    texts = guess.cells.texts
    if options == {Meaning.ID, Meaning.SHIRT_NUMBER} and texts:
        if all(is_small_number(text) and _number(text) <= _MOST_ON_A_SHIRT for text in texts):
            _settle(guess, Meaning.SHIRT_NUMBER)
    elif options == {Meaning.NATIONALITIES, Meaning.COUNTRY}:
        addressed = any(_is_filled_beside(other, guess) for other in guesses if other.meaning is Meaning.ADDRESS)
        told = _has(guesses, guess, Meaning.NATIONALITIES)
        if told or (addressed and not _has(guesses, guess, Meaning.COUNTRY)):
            _settle(guess, Meaning.COUNTRY)
    elif Meaning.BIRTH_YEAR in options and texts:
        if all(is_year(text) and int(text[:4]) <= day.year - _YOUNGEST for text in texts):
            _settle(guess, Meaning.BIRTH_YEAR)
    elif options == {Meaning.POSITION, Meaning.ROLE}:
        # Only cells with positions in them let the first of the two stand so far.
        _settle(guess, Meaning.POSITION)
    elif options == {Meaning.BORN} and _has(guesses, guess, Meaning.BORN, Meaning.BIRTH_YEAR):
        guess.settle(None, Confidence.SURE, phrase("mapping-why-unknown"))


def _by_the_place(kind: Kind, guess: Guess) -> None:
    """Desde is the first day of whatever the file is of: what is taken in at one place need not be told apart."""
    places = {taken_as(kind, option) for option in guess.options}
    if len(places) == 1 and None not in places and len(guess.options) > 1:
        guess.settle(guess.options[0], Confidence.SURE, phrase("mapping-why-heading"))


def _is_filled_beside(address: Guess, guess: Guess) -> bool:
    """Whether most rows with a country have an address as well."""
    return 2 * len(address.cells.texts) > len(guess.cells.texts)


def _number(text: str) -> int:
    return int(text.strip("#").partition(".")[0])


def _by_language(guess: Guess, languages: frozenset[str]) -> None:
    own = [option for option in guess.options if guess.heard.meanings.get(option, frozenset()) & languages]
    if len(own) == 1 and len(guess.options) > 1:
        _settle(guess, own[0])


def _asked(guess: Guess) -> Question:
    answers = (*(as_meaning(guess.named, option) for option in guess.options), as_meaning(guess.named, None))
    if len(guess.options) == 1:
        said = phrase("mapping-ask-whether", column=guess.heading, meaning=meant(guess.options[0]))
    else:
        first, second = guess.options[:2]
        said = phrase("mapping-ask-which", column=guess.heading, first=meant(first), second=meant(second))
    guess.why = said
    return Question(said, guess.heading, answers, guess.options, named=guess.named)
