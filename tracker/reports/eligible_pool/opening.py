"""The first page: which pool it is, how many are in it, and what was asked."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.football.phrase import phrase
from tracker.reports.blocks import Blocks, Cell, Column, Entry, Fact, Facts, Grid, Heading, Prose, Title, Tone
from tracker.reports.eligible_pool.telling import Telling
from tracker.reports.plain import plain


def opening(telling: Telling) -> Blocks:
    """The competition and the edition, and in a few sentences how many may play."""
    report = telling.report
    lead = Prose(" ".join(_lead(telling)), Tone.LEAD)
    notes = tuple(Prose(sentence, Tone.NOTE) for sentence in _notes(telling))
    names = tuple(one.name for one in (*report.members, *report.leaving))
    title = Title(plain(report.competition), telling.voice.say("letters-missing-somewhere"), names)
    return title, lead, Facts(tuple(_facts(telling))), *notes


def _lead(telling: Telling) -> Iterator[str]:
    report = telling.report
    yield telling.say("lead", edition=report.edition, players=report.total)
    if report.within:
        yield telling.voice.speak(report.within)


def _facts(telling: Telling) -> Iterator[Fact]:
    report, voice = telling.report, telling.voice
    yield Fact(telling.say("fact-edition"), report.edition)
    yield Fact(telling.say("fact-found"), voice.number(report.total))
    yield Fact(telling.say("fact-listed"), voice.number(len(report.members)))
    day = report.rules_on or report.as_of
    quiet = voice.say("provisional") if report.provisional else ""
    yield Fact(telling.say("fact-rules"), voice.day(day), quiet)


def _notes(telling: Telling) -> Iterator[str]:
    report = telling.report
    yield telling.voice.speak(report.scope)
    if not report.to_the_day:
        yield telling.voice.speak(phrase("web-pool-years-only"))


def asked(telling: Telling) -> Blocks:
    """What the answer is narrowed by, in words."""
    report, voice = telling.report, telling.voice
    heading = Heading(telling.say("asked-heading"), "asked")
    if not report.asked:
        return heading, Prose(telling.say("asked-nothing"))
    columns = (Column(telling.say("head-by"), 1.0), Column(telling.say("head-asked"), 2.4))
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (Entry(voice.speak(part), bold=True), " · ".join(map(voice.speak, wanted))) for part, wanted in report.asked
    )
    return heading, Grid(columns, rows)


def emptied(telling: Telling) -> Blocks:
    """Where nobody is found, what may be left out and how many there would be then."""
    report, voice = telling.report, telling.voice
    if report.total or not report.emptied:
        return ()
    columns = (Column(telling.say("head-without"), 2.4), Column(telling.say("head-players"), 1.0, number=True))
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (voice.speak(part), telling.number(players)) for part, players in report.emptied
    )
    return Heading(voice.speak(phrase("web-pool-emptied")), "emptied"), Grid(columns, rows)
