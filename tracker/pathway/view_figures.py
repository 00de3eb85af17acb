"""Every figure of a club's or a federation's view that leads to somebody, by its key."""

from __future__ import annotations

from tracker.football.phrase import Phrase, phrase
from tracker.pathway.club_view import ClubView
from tracker.pathway.federation_view import By, FederationView, Group
from tracker.pathway.figures import (
    Figure,
    Figures,
    Found,
    Names,
    counted,
    in_benchmark,
    in_bridges,
    in_clubs,
    in_debut,
    in_funnel,
    in_lags,
    in_productivity,
    in_quarters,
    in_routes,
    in_training,
    in_turnover,
    in_young,
    under,
)
from tracker.pathway.funnel import Funnel
from tracker.pathway.story import Milestone


def club_figures(view: ClubView, clubs: Names, teams: Names) -> Figures:
    """The figures of a club; `clubs` and `teams` are the names of all that are mentioned."""
    return dict(_of_club(view, clubs, teams))


def federation_figures(view: FederationView, clubs: Names) -> Figures:
    """The figures of a federation; `clubs` are the names of all that are mentioned."""
    return dict(_of_federation(view, clubs))


def _of_club(view: ClubView, clubs: Names, teams: Names) -> Found:
    yield "now", counted("gaps-registered", view.now)
    yield "trainees", counted("gaps-trainees", view.trainees)
    if view.funnel:
        yield from _along("club", view.funnel, clubs)
    for held in view.turnover:
        yield from under(f"turnover-{held.team}", in_turnover(held, teams))
    yield from _over_the_bridge(view)
    if view.productivity:
        yield from under("productivity", in_productivity(view.productivity))
    yield from under("quarters", in_quarters(view.relative_age))
    yield from under("u21", in_young(view.u21))
    if view.benchmark:
        yield from under("benchmark", in_benchmark(view.benchmark))


def _of_federation(view: FederationView, clubs: Names) -> Found:
    yield "players", counted("gaps-counted", view.players)
    yield from _along("club", view.club, clubs)
    yield from _along("national", view.national, clubs)
    yield from under("trained", in_training(view.trained, clubs))
    yield from _over_the_bridge(view)
    yield from under("routes", in_routes(view.routes))
    if view.debut:
        yield from under("debut", in_debut(view.debut))
    if view.benchmark:
        yield from under("benchmark", in_benchmark(view.benchmark))
    yield from under("quarters", in_quarters(view.relative_age))
    yield from under("u21", in_young(view.u21))
    for groups in view.groups:
        for group in groups.shown:
            yield from under(group.by.value, _of_group(group, clubs))


def _over_the_bridge(view: ClubView | FederationView) -> Found:
    """The lags to each milestone, each under a name of its own."""
    yield from under("lags", in_lags(view.lags))
    for milestone, found in view.later_lags.items():
        yield from under(lags_name(milestone), in_lags(found))


def lags_name(milestone: Milestone) -> str:
    """The name of the lags to a milestone after the first senior appearance."""
    return f"lags-{milestone.value.replace('_', '-')}"


def _along(rail: str, funnel: Funnel, clubs: Names) -> Found:
    """A funnel, and the ways of those who came through it."""
    yield from under(f"{rail}-funnel", in_funnel(funnel))
    yield from under(f"{rail}-clubs", in_clubs(funnel.clubs, clubs))
    yield from under(f"{rail}-bridges", in_bridges(funnel.bridges))


def _of_group(group: Group, clubs: Names) -> Found:
    name = group_name(group, clubs)
    yield group.key, Figure(phrase("gaps-group", name=name, n=group.n), group.players)
    for rail, funnel in (("club", group.club), ("national", group.national)):
        for key, figure in under(f"{group.key}.{rail}", in_funnel(funnel)):
            yield key, Figure(phrase("chart-hint", name=name, figure=figure.says), figure.players)


def group_name(group: Group, clubs: Names) -> str | Phrase:
    """What a group is called: the year, the region, the club or the quarter."""
    if group.by is By.QUARTER:
        return phrase("gaps-quarter", number=group.key)
    return clubs.get(int(group.key), group.key) if group.by is By.CLUB else group.key
