"""Turning phrases into sentences of a person's language.

The sentences stand in `translations/<language>/*.ftl` (Project Fluent), one file per room. A code that a
language lacks is a fault of the program, so it raises; the tests of the house keep all languages complete.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache, lru_cache

from babel.dates import format_date

from tracker.football.phrase import Phrase, Value
from tracker.i18n.sentences import Sentences

LANGUAGES = ("en", "es", "fr")
DEFAULT_LANGUAGE = "en"

Speak = Callable[[Phrase], str]
_Spoken = str | int | float

#: Fluent refuses a part of a sentence that is longer than 2,500 characters. The values together stay below that,
#: with room for the words around them, so that no datum can keep a sentence from being said.
_MOST_LETTERS = 2000
#: So many sentences of a language are remembered: some ten pages say no other.
_REMEMBERED = 4096
#: The kinds of values that a remembered sentence may hold. No text is among them, which could be a child's name.
_OF_NOBODY = frozenset({int, date})


class UnspokenError(LookupError):
    """A phrase has no sentence in a language, or lacks a value that its sentence names."""


@cache
def speaker(language: str) -> Speak:
    """The voice of one language: a function from a phrase to its sentence.

    >>> from tracker.football.phrase import phrase
    >>> speaker("en")(phrase("rung-club", rung=6))
    'Senior football below the second tier'
    """
    sentences = _sentences(language)
    bundle = sentences.bundle

    def say(spoken: Phrase) -> str:
        return remembered(spoken) if _is_of_nobody(spoken) else put(spoken)

    def put(spoken: Phrase) -> str:
        message = bundle.get_message(spoken.code) if sentences.look_up(spoken.code) else None
        if message is None or message.value is None:
            text = f"translations/{language}: there is no sentence for {spoken.code!r}."
            raise UnspokenError(text)
        values = _shortened({name: _said(value, say, language) for name, value in spoken.values})
        sentence, errors = bundle.format_pattern(message.value, values)
        if errors:
            text = f"translations/{language}, {spoken.code}: {errors[0]}."
            raise UnspokenError(text)
        return str(sentence)

    remembered = lru_cache(_REMEMBERED)(put)
    return say


def codes(language: str) -> frozenset[str]:
    """Every code that a language has a sentence for."""
    return _sentences(language).codes


def _is_of_nobody(spoken: Phrase) -> bool:
    """Whether a sentence holds only numbers and days beside its own words.

    Exact kinds are asked for: 1, 1.0 and True are equal, and are not said alike.
    """
    values = (value for _, value in spoken.values)
    return all(_is_of_nobody(one) if isinstance(one, Phrase) else type(one) in _OF_NOBODY for one in values)


def _said(value: Value | Phrase, say: Speak, language: str) -> _Spoken:
    if isinstance(value, Phrase):
        return say(value)
    return _dated(value, language) if isinstance(value, date) else value


def _shortened(values: dict[str, _Spoken]) -> dict[str, _Spoken]:
    """The values as they are, or the long ones cut with an ellipsis where Fluent could not say them all."""
    texts = [value for value in values.values() if isinstance(value, str)]
    if sum(map(len, texts)) <= _MOST_LETTERS:
        return values
    most = _MOST_LETTERS // len(texts)
    return {
        name: f"{value[: most - 1]}…" if isinstance(value, str) and len(value) > most else value
        for name, value in values.items()
    }


def _dated(day: date, language: str) -> str:
    """A day as it is written in the language; French says "1er", which the locale data leave to us.

    >>> _dated(date(1993, 1, 1), "en"), _dated(date(1993, 1, 1), "fr")
    ('January 1, 1993', '1er janvier 1993')
    """
    written = format_date(day, "long", locale=language)
    return f"1er {written[2:]}" if language == "fr" and day.day == 1 else written


@cache
def _sentences(language: str) -> Sentences:
    return Sentences(language)
