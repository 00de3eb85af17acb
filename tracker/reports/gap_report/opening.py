"""The answer in one look: whose football, how many are counted, and three sentences worded from the numbers."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.football.phrase import Phrase, phrase
from tracker.pathway.chart_words import count_of
from tracker.pathway.view_in_short import federation_answer
from tracker.reports.blocks import Blocks, Fact, Facts, Heading, Prose, Title, Tone
from tracker.reports.gap_report.telling import Telling
from tracker.reports.plain import plain


def opening(telling: Telling) -> Blocks:
    """The federation's name over the facts, and the answer; of whom nothing is worked out is said below it."""
    heading = Heading(telling.say("answer-heading"), "answer")
    answer = Prose(" ".join(map(telling.speak, _answer(telling))), Tone.LEAD)
    limits = telling.notes(_limits(telling))
    return Title(plain(telling.report.federation)), Facts(tuple(_facts(telling))), heading, answer, *limits


def _answer(telling: Telling) -> tuple[Phrase, ...]:
    if telling.report.of_a_few:
        return (phrase(f"report-board-{'a-few' if telling.view.n else 'nobody'}"),)
    return tuple(federation_answer(telling.view)) or (phrase("report-board-too-few"),)


def _facts(telling: Telling) -> Iterator[Fact]:
    view, thresholds = telling.view, telling.report.thresholds
    yield Fact(telling.say("fact-football"), telling.say("football", sex=telling.report.sex.value))
    yield Fact(telling.say("fact-players"), telling.speak(count_of(view.n, thresholds)))
    if telling.report.of_a_few:
        return
    grown = telling.speak(count_of(view.club.n, thresholds))
    yield Fact(telling.say("fact-matured", age=view.club.matured_age), grown, telling.say("fact-matured-under"))
    share = telling.voice.share(view.coverage.share)
    yield Fact(telling.say("fact-coverage"), share, telling.say("fact-coverage-under"))


def _limits(telling: Telling) -> Iterator[Phrase]:
    """Who is not counted, and what is not worked out, for whoever had the report made."""
    if not telling.view.sight.everybody:
        yield phrase("report-board-shared-only")
    if not telling.view.sight.to_the_day:
        yield phrase("report-board-years-only")
