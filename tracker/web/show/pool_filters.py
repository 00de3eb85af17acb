"""What the pool is narrowed by, as a page offers it: facets with counts, and fields for days, numbers and names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from flask import url_for

from tracker.finding.address import NOT_ON_RECORD, address
from tracker.finding.answer import Count
from tracker.finding.facets import LONG_LISTS, MOST_LISTED, Choice, Facet
from tracker.finding.question import MINUTES_RUNGS, NATIONAL_RUNGS, Filter, Holds, Part, Question
from tracker.finding.spoken import choice_phrase, part_phrase
from tracker.football.phrase import phrase
from tracker.reports.voice import Voice
from tracker.web.forms.fields import Choices

Counts = Mapping[Facet, tuple[Count, ...]]
#: The facets that are open before anything is chosen in them.
_OPENED = frozenset({Facet.ANSWER, Facet.POSITION})
#: Which fields of the address ask for which filter, and what a browser is told about each.
_DAY, _NUMBER = "date", "number"


@dataclass(frozen=True, slots=True)
class ShownChoice:
    """A choice of a facet, the players who have it, and whether it is chosen."""

    value: str
    text: str
    players: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class ShownFacet:
    """A facet with its choices; it stands open where something is chosen in it. `note` says that there are more."""

    name: str
    heading: str
    opened: bool
    choices: tuple[ShownChoice, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class ShownField:
    """A field to type into; `choices` are those of one that is chosen from."""

    name: str
    label: str
    value: str
    kind: str = ""
    choices: Choices | None = None
    hint: str = ""


@dataclass(frozen=True, slots=True)
class ShownGroup:
    """Fields that belong together, folded like a facet until something is asked in one of them."""

    heading: str
    opened: bool
    fields: tuple[ShownField, ...]


@dataclass(frozen=True, slots=True)
class Chip:
    """One thing that is chosen, and the address of the same question without it."""

    text: str
    address: str


def facets_of(question: Question, counts: Counts, clubs: Mapping[int, str], voice: Voice) -> tuple[ShownFacet, ...]:
    """Every facet that has something to choose between, or in which something is chosen."""
    found = (_facet(facet, question, counts.get(facet, ()), clubs, voice) for facet in Facet)
    return tuple(one for one in found if len(one.choices) > 1 or any(choice.chosen for choice in one.choices))


def words_of(question: Question, voice: Voice) -> ShownField:
    """The field for words of the name, which stands before everything else."""
    return _field(Filter.WORDS, question, voice, "text")


def groups_of(question: Question, voice: Voice) -> tuple[ShownGroup, ...]:
    """The other fields, those that belong together in a group."""
    return (
        _minutes(question, voice),
        _group(
            "call-ups",
            voice,
            _national(question, voice),
            _field(Filter.CAPS, question, voice, _NUMBER, _said(voice, "caps-from")),
            _field(Filter.CALLED_SINCE, question, voice, _DAY, _said(voice, "called-since")),
        ),
        _group(
            "birth",
            voice,
            _field(Filter.BORN_FROM, question, voice, _DAY),
            _field(Filter.BORN_TO, question, voice, _DAY),
        ),
        _nationality(question, voice),
        _group("coverage", voice, _field(Filter.COVERAGE, question, voice, _NUMBER, _said(voice, "coverage-from"))),
        _rules_on(question, voice),
    )


def chips_of(question: Question, endpoint: str, clubs: Mapping[int, str], voice: Voice) -> tuple[Chip, ...]:
    """Everything that is chosen, each with the way to leave it out."""
    return tuple(
        Chip(text, address_of(endpoint, question.without(part))) for part, text in _chosen(question, clubs, voice)
    )


def ways_to(narrower: Iterable[tuple[Part, Question]], endpoint: str, voice: Voice) -> tuple[Chip, ...]:
    """Narrower questions, each by what it narrows by."""
    return tuple(Chip(dict(_chosen(one, {}, voice))[part], address_of(endpoint, one)) for part, one in narrower)


def address_of(endpoint: str, question: Question) -> str:
    """The page that answers a question."""
    return f"{url_for(endpoint)}?{address(question)}"


def named_choice(facet: Facet, choice: Choice, clubs: Mapping[int, str], voice: Voice) -> str:
    """A choice in words; a club by its name."""
    club = clubs.get(choice) if facet is Facet.CLUB and isinstance(choice, int) else None
    return voice.speak(choice_phrase(facet, choice, club))


def _facet(
    facet: Facet, question: Question, counts: tuple[Count, ...], clubs: Mapping[int, str], voice: Voice
) -> ShownFacet:
    chosen = question.choices.get(facet, ())
    held = {count.choice: count for count in counts}
    # What was chosen stays to be seen, also where nobody has it any more.
    every = [*held.values(), *(Count(choice, 0) for choice in chosen if choice not in held)]
    return ShownFacet(
        name=facet.value,
        heading=voice.speak(part_phrase(facet)),
        opened=bool(chosen) or facet in _OPENED,
        choices=tuple(
            ShownChoice(
                value=NOT_ON_RECORD if count.choice is None else str(count.choice),
                text=named_choice(facet, count.choice, clubs, voice),
                players=_players(count, voice),
                chosen=count.choice in chosen,
            )
            for count in every
        ),
        note=_said(voice, "most-listed") if len(counts) >= MOST_LISTED and facet in LONG_LISTS else "",
    )


def _players(count: Count, voice: Voice) -> str:
    return voice.speak(phrase("web-pool-few")) if count.players is None else voice.number(count.players)


def _minutes(question: Question, voice: Voice) -> ShownGroup:
    """How many minutes at least, and on which level they count."""
    rungs = {str(rung): voice.speak(phrase("rung-club", rung=rung)) for rung in MINUTES_RUNGS}
    least = _field(Filter.MINUTES, question, voice, _NUMBER, _said(voice, "least"))
    rung = ShownField("rung", _said(voice, "rung"), str(question.minutes_rung), choices=rungs)
    return ShownGroup(voice.speak(part_phrase(Filter.MINUTES)), bool(least.value), (least, rung))


def _national(question: Question, voice: Voice) -> ShownField:
    """The rung of the national sides from which upwards players are found, or any."""
    rungs = {"": _said(voice, "national-any")}
    rungs |= {str(rung): voice.speak(phrase("rung-national", rung=rung)) for rung in NATIONAL_RUNGS}
    return replace(_field(Filter.NATIONAL_FROM, question, voice, "", _said(voice, "national-from")), choices=rungs)


def _nationality(question: Question, voice: Voice) -> ShownGroup:
    """Of which association, and whether besides another."""
    holds = {one.value: voice.speak(phrase(f"web-pool-holds-{one.value}")) for one in Holds}
    code = _field(Filter.NATIONALITY, question, voice, "code", _said(voice, "code"))
    code = replace(code, hint=_said(voice, "code-hint"))
    held = ShownField("holds", _said(voice, "holds"), question.holds.value, choices=holds)
    return ShownGroup(voice.speak(part_phrase(Filter.NATIONALITY)), bool(code.value), (code, held))


def _rules_on(question: Question, voice: Voice) -> ShownGroup:
    """The day on which the rule was known as it is asked about."""
    value = question.as_of.isoformat() if question.as_of else ""
    said = voice.speak(phrase("web-rules-on"))
    field = ShownField("on", said, value, _DAY, hint=voice.speak(phrase("web-rules-on-hint")))
    return ShownGroup(said, bool(value), (field,))


def _group(name: str, voice: Voice, *fields: ShownField) -> ShownGroup:
    return ShownGroup(_said(voice, f"group-{name}"), any(one.value for one in fields), fields)


def _field(part: Filter, question: Question, voice: Voice, kind: str, label: str = "") -> ShownField:
    value = getattr(question, part.value)
    label = label or voice.speak(part_phrase(part))
    return ShownField(part.value, label, "" if value is None else str(value), kind)


def _chosen(question: Question, clubs: Mapping[int, str], voice: Voice) -> Iterator[tuple[Part, str]]:
    for facet, choices in question.chosen:
        words = ", ".join(named_choice(facet, choice, clubs, voice) for choice in choices)
        yield facet, _chip(facet, words, voice)
    for part in Filter:
        value = getattr(question, part.value)
        if value not in (None, ""):
            yield part, _chip(part, _valued(part, question, voice), voice)


def _valued(part: Filter, question: Question, voice: Voice) -> str:
    value = getattr(question, part.value)
    match part:
        case Filter.BORN_FROM | Filter.BORN_TO | Filter.CALLED_SINCE:
            return voice.day(value)
        case Filter.MINUTES:
            rung = phrase("rung-club", rung=question.minutes_rung)
            return voice.speak(phrase("web-pool-minutes-from", minutes=value, rung=rung))
        case Filter.NATIONALITY if question.holds is not Holds.ANY:
            return f"{value}, {voice.speak(phrase(f'web-pool-holds-{question.holds.value}'))}"
        case Filter.COVERAGE:
            return voice.share(value / 100)
        case Filter.NATIONAL_FROM:
            return voice.speak(phrase("rung-national", rung=value))
        case _:
            return str(value)


def _chip(part: Part, value: str, voice: Voice) -> str:
    return voice.speak(phrase("web-pool-chip", part=part_phrase(part), value=value))


def _said(voice: Voice, name: str) -> str:
    return voice.speak(phrase(f"web-pool-{name}"))
