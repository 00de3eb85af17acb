"""A view in three or four sentences: where most are lost, how long the bridge takes, who stays."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tracker.football.phrase import Phrase, phrase
from tracker.pathway.club_view import ClubView, outgrown
from tracker.pathway.cohort import how_many
from tracker.pathway.debut import Reading, TimeToDebut
from tracker.pathway.federation_view import FederationView
from tracker.pathway.funnel import Funnel

#: The age at which the summary says who had made the senior debut.
_READ_AT = 21


def club_summary(view: ClubView, teams: Mapping[int, str]) -> Iterator[Phrase]:
    """A club's view: the largest loss, or who is there where it cannot be told; the bridge; who stays."""
    if view.funnel:
        yield _loss(view.funnel)
    else:
        yield phrase("gaps-registered", n=len(view.now))
        yield phrase("gaps-trainees", n=how_many(view.trainees))
    yield (view.crossed or view.lags).sentence
    stays = _who_stays(view, teams)
    if stays:
        yield stays


def federation_summary(view: FederationView) -> Iterator[Phrase]:
    """A federation's view: the largest loss on each rail, the bridge, and who has made the debut."""
    for rail, found in (("club", view.club_losses), ("national", view.national_losses)):
        yield phrase("gaps-on-rail", rail=rail, sentence=found.sentence)
    yield view.lags.sentence
    reading = _reading(view.debut)
    if reading:
        yield reading.sentence


def federation_answer(view: FederationView) -> Iterator[Phrase]:
    """A federation's view for who reads one page of it: who comes through, who is over the bridge, who has debuted.

    Where the largest loss lies is told beside it. What cannot be told is left out.
    """
    bar = next(
        (each for each in (*view.club.prospective[1:], *view.club.prospective) if each.share.least.whole), None
    )
    if bar:
        age, share = view.club.matured_age, bar.share.sentence
        yield phrase("answer-through", start=bar.start.name, goal=bar.goal.as_goal, age=age, share=share)
    bridge = view.routes.milestones[0]
    if bridge.whole.share.least.whole:
        yield bridge.sentence
    reading = _reading(view.debut)
    if reading and reading.least is not None:
        yield reading.sentence


def _loss(funnel: Funnel) -> Phrase:
    return funnel.loss_sentence if funnel.largest_loss else phrase("loss-too-few")


def _who_stays(view: ClubView, teams: Mapping[int, str]) -> Phrase | None:
    """Of the highest squad without an age limit, as of the latest season that is known: who stayed three seasons.

    An age group is outgrown by then, whoever stays with the club. Of several squads on one rung it is the larger.
    """
    known = [
        (view.rungs[each.team], season.year, season.n, each.team, season.persist)
        for each in view.turnover
        if not outgrown(view.rungs[each.team])
        for season in each.seasons
        if season.persist and not season.persist.share.hidden
    ]
    if not known:
        return None
    _, year, _, team, persist = max(known, key=lambda one: one[:4])
    season = phrase("chart-season", year=str(year), next=str(year + 1))
    name = teams.get(team, str(team))
    return phrase("gaps-stays", team=name, season=season, share=persist.share.sentence)


def _reading(debut: TimeToDebut | None) -> Reading | None:
    return next((each for each in debut.readings if each.age == _READ_AT), None) if debut else None
