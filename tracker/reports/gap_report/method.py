"""How the report was made: every definition its figures rest on, and of how many players each is."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.pathway.chart_words import count_of, none
from tracker.pathway.federation_view import FederationView
from tracker.pathway.lag_spread import SOON
from tracker.reports.blocks import Blocks, Column, Entry, Grid, Heading, Prose
from tracker.reports.gap_report.telling import Telling


def method(telling: Telling) -> Blocks:
    """The definitions with the thresholds they were used with, each with its number of players."""
    report = telling.report
    intro = telling.voice.say(
        "method-intro", day=report.view.as_of, fingerprint=report.fingerprint, code=telling.seal.code
    )
    columns = (
        Column(telling.say("head-term"), 0.9),
        Column(telling.say("head-definition"), 4.1),
        Column(telling.say("head-n"), 0.75, number=True),
    )
    return (
        Heading(telling.voice.say("method-heading"), "method"),
        Prose(intro),
        Grid(columns, tuple(_rows(telling))),
    )


def _rows(telling: Telling) -> Iterator[tuple[Entry, str, str]]:
    limits = telling.report.thresholds
    values = {
        "age": limits.matured_age,
        "hidden": limits.smallest_cell,
        "cohort": limits.smallest_cohort,
        "births": limits.smallest_birth_sample,
        "hole": limits.record_gap_days,
        "settled": limits.settled_minutes,
        "months": SOON,
    }
    for term, n in _numbers(telling):
        if n == 0 and term != "counted":
            continue  # What the report has no figure of needs no definition.
        said = none() if n is None else count_of(n, limits)
        name = Entry(telling.say(f"term-{term}"), bold=True)
        yield name, telling.say(f"definition-{term}", **values), telling.speak(said)


def _numbers(telling: Telling) -> Iterator[tuple[str, int | None]]:
    """Each term with the number of players its figures are of; some are of all figures alike."""
    view = telling.view
    yield "counted", view.n
    if not telling.report.of_a_few:
        yield from _figures(view)
        yield "interval", None
    for term in ("hidden", "not-said", "sexes"):
        yield term, None


def _figures(view: FederationView) -> Iterator[tuple[str, int]]:
    yield "forwards", view.club.n
    yield "backwards", max(each.n for each in view.club.retrospective)
    yield "loss", view.club_losses.largest.step.n if view.club_losses.largest else 0
    yield "debut", view.debut.n if view.debut else 0
    yield "bridge", view.routes.milestones[0].whole.n
    yield "call-up", view.routes.milestones[-1].whole.n
    yield "clubs", view.trained.whole[view.trained.stage].n
    yield "quarters", view.relative_age[0].n if view.relative_age else 0
    yield "coverage", view.coverage.n
