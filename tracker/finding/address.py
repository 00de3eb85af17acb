"""A question as an address, so that a page can be kept, sent and gone back to, and read from one again."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import date
from typing import Any
from urllib.parse import parse_qsl, urlencode

from tracker.finding.facets import CHOICES, LATEST_BIRTH_YEAR, MOST_CHOICES, Choice, Facet, Listed, Numbered
from tracker.finding.question import (
    COUNTRY,
    LONGEST_PAGE,
    LONGEST_WORDS,
    MINUTES_RUNGS,
    NATIONAL_RUNGS,
    Holds,
    Question,
    Sort,
)
from tracker.finding.refused import QuestionRefusedError
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.people import EARLIEST_BIRTH_YEAR

#: How "not on record" is written.
NOT_ON_RECORD = "-"
LONGEST_NAME = 80

Pairs = Iterable[tuple[str, str]]


def write(question: Question) -> tuple[tuple[str, str], ...]:
    """The names and values of a question, without those that narrow nothing.

    >>> write(Question("olympics-men", "2028").choosing(Facet.POSITION, ("defender", None)))[2:]
    (('position', 'defender'), ('position', '-'))
    """
    return tuple(_written(question))


def as_written(choice: Choice) -> str:
    """A choice of a facet as it stands in an address."""
    return NOT_ON_RECORD if choice is None else str(choice)


def address(question: Question) -> str:
    """A question as the query string of an address."""
    return urlencode(write(question))


def read_address(text: str) -> Question:
    """The question of a query string; see `read`."""
    return read(parse_qsl(text, keep_blank_values=True))


def read(pairs: Pairs, beside: Collection[str] = ()) -> Question:
    """The question that names and values make. Names in `beside` are somebody else's; empty values say nothing.

    Raises:
        QuestionRefusedError: something in it is none; with the question that the rest of it makes.
    """
    said: dict[str, list[str]] = {}
    for name, value in pairs:
        if value.strip() and name not in beside:
            said.setdefault(name, []).append(value.strip())
    faults: list[QuestionRefusedError] = []
    fields = dict(_fields(said, faults))
    if not {"competition", "edition"} <= set(fields):
        raise faults[0] if _tells_more(faults) else QuestionRefusedError("question-without-edition")
    if fields.get("born_from", date.min) > fields.get("born_to", date.max):
        faults.append(_fault("question-born-backwards", first=fields["born_from"], last=fields.pop("born_to")))
    question = Question(**fields)
    if faults:
        faults[0].nearest = question
        raise faults[0]
    return question


def _tells_more(faults: list[QuestionRefusedError]) -> bool:
    """Whether it was the edition itself that could not be read."""
    return any(
        dict(fault.phrase.values).get("name") in ("competition", "edition") for fault in faults if fault.phrase
    )


def _written(question: Question) -> Iterator[tuple[str, str]]:
    for name, (field, _) in _READERS.items():
        value = getattr(question, field)
        if value not in (None, "") and (value != _DEFAULTS.get(name)):
            yield name, str(getattr(value, "value", value))
    for facet, choices in question.chosen:
        for choice in choices:
            yield facet.value, as_written(choice)
    if question.after:
        yield "after", str(question.after)


def _fields(said: Mapping[str, list[str]], faults: list[QuestionRefusedError]) -> Iterator[tuple[str, Any]]:
    """The fields of the question, and into `faults` what can be none."""
    chosen: dict[Facet, tuple[Choice, ...]] = {}
    for name, values in said.items():
        try:
            if name in _FACETS:
                chosen[_FACETS[name]] = _choices(_FACETS[name], values, faults)
            elif name == "after":
                yield name, _player(_only(name, values))
            elif name in _READERS:
                field, reader = _READERS[name]
                yield field, reader(name, _only(name, values))
            else:
                faults.append(_fault("question-unknown-filter", name=name[:LONGEST_NAME], filters=_ALL))
        except QuestionRefusedError as fault:
            faults.append(fault)
    yield "chosen", tuple((facet, chosen[facet]) for facet in Facet if chosen.get(facet))


def _only(name: str, values: list[str]) -> str:
    if len(set(values)) > 1:
        raise _fault("question-said-twice", name=name)
    return values[0]


def _choices(facet: Facet, values: list[str], faults: list[QuestionRefusedError]) -> tuple[Choice, ...]:
    found: list[Choice] = []
    for value in dict.fromkeys(values):
        try:
            found.append(_choice(facet, value))
        except QuestionRefusedError as fault:
            faults.append(fault)
    if len(found) > MOST_CHOICES:
        faults.append(_fault("question-too-many-choices", name=facet.value, most=MOST_CHOICES))
    return tuple(dict.fromkeys(found))[:MOST_CHOICES]


def _choice(facet: Facet, value: str) -> Choice:
    kind = CHOICES[facet]
    if value == NOT_ON_RECORD and kind.admits(None):
        return None
    if isinstance(kind, Numbered):
        return _number(facet.value, value, kind.lowest, kind.highest)
    choice = _whole(value) if kind.numbers else value
    if choice is not None and kind.admits(choice):
        return choice
    if isinstance(kind, Listed):
        every = ", ".join(str(one) for one in kind.choices)
        raise _fault("question-unknown-choice", name=facet.value, value=value[:LONGEST_NAME], choices=every)
    raise _fault("question-too-long", name=facet.value, most=kind.longest)


def _player(value: str) -> int:
    """The number of the player after whom a page begins."""
    player = _whole(value)
    if player is None or player < 1:
        raise _fault("question-no-such-page")
    return player


def _fault(code: str, **values: str | int | date) -> QuestionRefusedError:
    return QuestionRefusedError(code, None, **values)


def _whole(value: str) -> int | None:
    """A whole number that both databases can hold, or nothing."""
    bare = value.removeprefix("-")
    fits = bare.isascii() and bare.isdecimal() and len(bare) <= len(str(LARGEST_NUMBER))
    return int(value) if fits and abs(int(value)) <= LARGEST_NUMBER else None


def _number(name: str, value: str, lowest: int, highest: int) -> int:
    number = _whole(value)
    if number is None or not lowest <= number <= highest:
        # A year is no amount, and is written without what parts its thousands.
        bounds: tuple[str | int, ...] = (lowest, highest)
        if highest == LATEST_BIRTH_YEAR:
            bounds = (str(lowest), str(highest))
        between = dict(zip(("lowest", "highest"), bounds, strict=True))
        raise _fault("question-no-number", name=name, value=value[:LONGEST_NAME], **between)
    return number


def _day(name: str, value: str) -> date:
    try:
        day = date.fromisoformat(value) if len(value) == len("2008-05-17") else None
    except ValueError:
        day = None
    if day is None or not EARLIEST_BIRTH_YEAR <= day.year <= LATEST_BIRTH_YEAR:
        raise _fault("question-no-day", name=name, value=value[:LONGEST_NAME])
    return day


def _word(name: str, value: str) -> str:
    if len(value) > LONGEST_NAME or not value.isprintable():
        raise _fault("question-too-long", name=name, most=LONGEST_NAME)
    return value


def _words(name: str, value: str) -> str:
    words = " ".join(value.split())
    if len(words) > LONGEST_WORDS or not words.isprintable():
        raise _fault("question-too-long", name=name, most=LONGEST_WORDS)
    return words


def _country(name: str, value: str) -> str:
    if not COUNTRY.fullmatch(value.upper()):
        raise _fault("question-no-country", name=name, value=value[:LONGEST_NAME])
    return value.upper()


def _one_of(kind: type[Holds] | type[Sort]) -> Callable[[str, str], Any]:
    def reader(name: str, value: str) -> Holds | Sort:
        for one in kind:
            if one.value == value:
                return one
        choices = ", ".join(one.value for one in kind)
        raise _fault("question-unknown-choice", name=name, value=value[:LONGEST_NAME], choices=choices)

    return reader


def _from_to(lowest: int, highest: int) -> Callable[[str, str], int]:
    return lambda name, value: _number(name, value, lowest, highest)


#: Every name of an address that is no facet, with the field of the question and how its value is read.
_READERS: Mapping[str, tuple[str, Callable[[str, str], Any]]] = {
    "competition": ("competition", _word),
    "edition": ("edition", _word),
    "on": ("as_of", _day),
    "confederation": ("confederation", _word),
    "born_from": ("born_from", _day),
    "born_to": ("born_to", _day),
    "nationality": ("nationality", _country),
    "holds": ("holds", _one_of(Holds)),
    "minutes": ("minutes", _from_to(0, LARGEST_NUMBER)),
    "rung": ("minutes_rung", _from_to(MINUTES_RUNGS[0], MINUTES_RUNGS[-1])),
    "national_from": ("national_from", _from_to(NATIONAL_RUNGS[0], NATIONAL_RUNGS[-1])),
    "caps_from": ("caps_from", _from_to(0, LARGEST_NUMBER)),
    "called_since": ("called_since", _day),
    "coverage_from": ("coverage_from", _from_to(0, 100)),
    "words": ("words", _words),
    "sort": ("sort", _one_of(Sort)),
    "limit": ("limit", _from_to(1, LONGEST_PAGE)),
}
_DEFAULTS = {
    "holds": Question.__dataclass_fields__["holds"].default,
    "rung": Question.__dataclass_fields__["minutes_rung"].default,
    "sort": Question.__dataclass_fields__["sort"].default,
    "limit": Question.__dataclass_fields__["limit"].default,
}
_FACETS = {facet.value: facet for facet in Facet}
_ALL = ", ".join(sorted({*_READERS, *_FACETS, "after"}))
