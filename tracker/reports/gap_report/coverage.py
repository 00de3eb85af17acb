"""What all of it rests on: how much is on record, how well births are known, and since when."""

from __future__ import annotations

from tracker.football.phrase import phrase
from tracker.pathway.proportions import Showing
from tracker.reports.blocks import Blocks, Fact, Facts, Prose, together
from tracker.reports.gap_report.telling import Telling


def coverage(telling: Telling) -> Blocks:
    """The share of registrations that is on record, and the stages with the year their records begin."""
    found, heading = telling.view.coverage, telling.heading("coverage")
    if found.showing is Showing.HIDDEN:
        return together(heading, Prose(telling.speak(phrase("cohort-too-few"))))
    known = found.sentences(to_the_day=telling.view.sight.to_the_day)
    said = " ".join(map(telling.speak, known))
    return together(heading, Prose(f"{said} {telling.say('no-record')}"), *_stages(telling))


def _stages(telling: Telling) -> Blocks:
    """Since when each stage that the report asks about is on record, and of how many."""
    facts = tuple(
        Fact(
            telling.speak(each.short),
            telling.say("since", year=str(each.since)),
            telling.say("seen-there", players=each.n),
        )
        for each in telling.view.coverage.stages
    )
    return (Facts(facts),) if facts else ()
