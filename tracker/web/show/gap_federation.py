"""The parts of a federation's page that a club has not: the time to the debut, and the same by group."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from tracker.actions.gaps import FederationGaps
from tracker.football.phrase import Phrase
from tracker.pathway.chart_words import interval_of, none, number, percents, shares_of
from tracker.pathway.debut import Reading, TimeToDebut
from tracker.pathway.federation_view import By, FederationView, Group, Groups
from tracker.pathway.figures import Names
from tracker.pathway.incidence_chart import incidence_chart
from tracker.pathway.passage import Passage
from tracker.pathway.view_figures import group_name
from tracker.web.show.gap_beside import clubs as beside
from tracker.web.show.gap_beside import coverage, routes
from tracker.web.show.gap_sections import ageing, along, bands, lags, quarters, young
from tracker.web.show.gap_shown import Sections, Shown
from tracker.web.show.rules import Line
from tracker.web.show.table import Cell, Table


def federation_counts(shown: Shown, view: FederationView) -> tuple[Line, ...]:
    """How many players are counted, with the list of them."""
    return (Line(shown.say("gaps-counted", n=view.n), address=shown.leads("players")),)


def federation_sections(shown: Shown, view: FederationView, found: FederationGaps) -> Sections:
    """Every part of which there is anything to say to whoever asks."""
    clubs = found.clubs
    yield from along(shown, "club", view.club, clubs, view.club_losses)
    yield from along(shown, "national", view.national, clubs, view.national_losses)
    yield lags(shown, view)
    yield routes(shown, view)
    if view.debut:
        yield from _debut(shown, view.debut)
    yield from bands(shown, view.benchmark)
    yield from quarters(shown, view.relative_age)
    yield from young(shown, view.u21, view.season)
    yield from beside(shown, view, clubs)
    for groups in view.groups:
        yield from _groups(shown, groups, clubs)
    yield from ageing(shown, found.ageing)
    yield from coverage(shown, view.coverage, to_the_day=view.sight.to_the_day)


def _debut(shown: Shown, found: TimeToDebut) -> Sections:
    chart = shown.chart("incidence", partial(incidence_chart, found), "debut", found.left_out)
    heads = (shown.say("chart-age"), shown.say("web-gaps-share"), shown.say("chart-interval-head"))
    rows = (_reading(shown, each) for each in found.readings if each.least is not None)
    table = shown.table(shown.say("web-gaps-debut-by"), heads, rows)
    yield shown.section("debut", charts=(chart,), tables=(table,) if table else ())


def _reading(shown: Shown, reading: Reading) -> tuple[Cell, ...]:
    age = shown.say("chart-age-exact", age=reading.age)
    interval = interval_of(reading.interval) if reading.interval else none()
    return (
        Cell(age, address=shown.leads(f"debut.by-{reading.age}")),
        Cell(shown.voice.speak(percents(reading.least or 0.0, reading.most or 0.0))),
        Cell(shown.voice.speak(interval)),
    )


def _groups(shown: Shown, groups: Groups, clubs: Names) -> Sections:
    """The same by group, a line each: how many came through from each stage; without a figure no line."""
    told = tuple(filter(_told, groups.shown))
    table = _table(shown, groups.by, told, clubs) if told else None
    hidden = groups.hidden + len(groups.shown) - len(told)
    notes = [
        shown.say(code, count=count)
        for code, count in (("gaps-groups-hidden", hidden), ("gaps-groups-unknown", len(groups.unknown)))
        if count
    ]
    says = (shown.say("web-gaps-groups-say" if table else "web-gaps-groups-none"),)
    part = groups.by.value
    yield shown.section(f"by-{part}", part, says=says, tables=(table,) if table else (), notes=tuple(notes))


def _told(group: Group) -> bool:
    """Whether a line of the table has any figure of it."""
    return any(not each.share.least.hidden for *_, each in _passages(group))


def _table(shown: Shown, by: By, groups: Sequence[Group], clubs: Names) -> Table | None:
    heads = [shown.say("web-gaps-group"), shown.say("web-gaps-players")]
    heads += [shown.voice.speak(each.start.name) for _, _, each in _passages(groups[0])]
    rows = (_row(shown, group, clubs) for group in groups)
    return shown.table(shown.say("gaps-head", part=by.value), heads, rows)


def _row(shown: Shown, group: Group, clubs: Names) -> tuple[Cell, ...]:
    name, base = group_name(group, clubs), f"{group.by.value}.{group.key}"
    spoken = shown.voice.speak(name) if isinstance(name, Phrase) else name
    cells = [Cell(spoken, address=shown.leads(base)), Cell(shown.voice.speak(number(group.n)))]
    for rail, way, each in _passages(group):
        key = f"{base}.{rail}.{way}-{each.start.rail}-{each.start.rung}"
        cells.append(Cell(_share(shown, each), address=shown.leads(key)))
    return tuple(cells)


def _share(shown: Shown, each: Passage) -> str:
    least, most = each.share.least, each.share.most
    if least.hidden:
        return shown.say("web-gaps-too-few")
    return shown.voice.speak(shares_of(least, most, shown.thresholds))


def _passages(group: Group) -> Iterator[tuple[str, str, Passage]]:
    """Who came through: on the club rail from each stage, on the national rail from the first and the last."""
    yield from (("club", "forwards", each) for each in group.club.prospective)
    ends = (group.national.prospective[0], group.national.prospective[-1])
    yield from (("national", "forwards", each) for each in ends)
