"""The parts of a club's page that a federation has not: turnover, productivity, and the quota of its league."""

from __future__ import annotations

from dataclasses import replace

from tracker.actions.gaps import ClubGaps
from tracker.football.limits import Thresholds
from tracker.football.phrase import phrase
from tracker.pathway.chart_words import number
from tracker.pathway.club_view import ClubView, outgrown
from tracker.pathway.cohort import how_many
from tracker.pathway.drawing import Drawing
from tracker.pathway.figures import Names
from tracker.pathway.productivity import Productivity
from tracker.pathway.scene import Say
from tracker.pathway.squad_seasons import TeamTurnover
from tracker.pathway.turnover_chart import turnover_chart
from tracker.web.show.chart import ShownChart
from tracker.web.show.gap_quota import quota_section
from tracker.web.show.gap_sections import ageing, along, bands, lags, quarters, young
from tracker.web.show.gap_shown import Sections, Shown
from tracker.web.show.rules import Line
from tracker.web.show.table import Cell


def club_counts(shown: Shown, view: ClubView) -> tuple[Line, ...]:
    """Who is there and who was trained there, with their people."""
    return (
        Line(shown.say("gaps-registered", n=len(view.now)), address=shown.leads("now")),
        Line(shown.say("gaps-trainees", n=how_many(view.trainees)), address=shown.leads("trainees")),
    )


def club_sections(shown: Shown, view: ClubView, found: ClubGaps) -> Sections:
    """Every part of which there is anything to say to whoever asks."""
    if view.funnel:
        yield from along(shown, "club", view.funnel, found.clubs)
    if view.turnover:
        charts = tuple(_squad(shown, view, each, found.teams) for each in view.turnover)
        yield shown.section("turnover", charts=charts)
    yield lags(shown, view)
    yield from quarters(shown, view.relative_age)
    yield from bands(shown, view.benchmark)
    yield from young(shown, view.u21, view.season)
    if view.productivity:
        yield from _productivity(shown, view.productivity)
    for quota in found.quotas:
        if quota.sex is shown.sex:
            yield quota_section(shown, quota)
    yield from ageing(shown, found.ageing)


def _squad(shown: Shown, view: ClubView, held: TeamTurnover, teams: Names) -> ShownChart:
    """A team's turnover, with the name of the team in its title, and whether its squad is one that is outgrown."""
    team = teams.get(held.team, str(held.team))
    notes = (phrase("turnover-outgrown"),) if outgrown(view.rungs[held.team]) else ()

    def draw(thresholds: Thresholds, say: Say, width: float) -> Drawing:
        drawing = turnover_chart(held.seasons, shown.sex, thresholds, say, width)
        return replace(drawing, title=f"{team} · {drawing.title}")

    return shown.chart(f"turnover-{held.team}", draw, f"turnover-{held.team}", notes)


def _productivity(shown: Shown, found: Productivity) -> Sections:
    says = (shown.voice.speak(found.sentence), shown.say("web-gaps-productivity-note"))
    rows = [
        (Cell(shown.say(f"web-gaps-{key}"), address=address), Cell(shown.voice.speak(number(how_many(players)))))
        for key, players in (("trainees", found.trainees), ("seniors", found.seniors))
        if (address := shown.leads(f"productivity.{key}"))
    ]
    heads = (shown.say("web-gaps-who"), shown.say("web-gaps-players"))
    table = shown.table(shown.say("gaps-head", part="productivity"), heads, rows)
    yield shown.section("productivity", says=says, tables=(table,) if table else ())
