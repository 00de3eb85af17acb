"""`tracker gaps`: where the way breaks off, for a player, a club or a federation."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import click

from tracker.access.actor import OPERATOR
from tracker.actions.club_quota import ClubQuota
from tracker.actions.gap_ageing import AgesOut
from tracker.actions.gaps import (
    OpenGaps,
    PlayerGaps,
    ViewClub,
    ViewFederation,
    open_player_gaps,
    view_club,
    view_federation,
)
from tracker.actions.players import FindPlayer, find_player
from tracker.cli.disputes_json import disputed_as_json
from tracker.cli.gaps_json import Plain
from tracker.cli.gaps_lines import club_lines, federation_lines, player_lines
from tracker.cli.house import opened
from tracker.cli.values import LANGUAGE, DayOption, print_json, print_lines
from tracker.eligibility.quotas.line import Minutes
from tracker.eligibility.quotas.shown import bounds
from tracker.eligibility.windows.ageing_in_words import ending_named
from tracker.football.errors import BadInputError
from tracker.football.people import Sex
from tracker.football.phrase import Phrase
from tracker.i18n.speak import speaker
from tracker.reports.voice import Voice
from tracker.wiring import House

SEXES = click.Choice([sex.value for sex in Sex])
Answer = tuple[Any, Iterable[Phrase]]


@click.command("gaps")
@click.option("--player", default="", metavar="ID", help="A player: a number, scheme:value, or the full name.")
@click.option("--club", default="", metavar="ID", help="A club: its number or its name.")
@click.option("--federation", default="", metavar="CODE", help="A federation, such as USA.")
@click.option("--sex", type=SEXES, help="Of a club or a federation, women's or men's football only.")
@click.option("--as-of", type=DayOption(), metavar="DATE", help="What was true on this day; today if not given.")
@click.option("--json", "in_json", is_flag=True, help="Print all values as JSON.")
@LANGUAGE
def command(
    *,
    player: str,
    club: str,
    federation: str,
    sex: str | None,
    as_of: date | None,
    in_json: bool,
    language: str,
) -> None:
    """Say where the way to senior football breaks off, for one player, a club or a federation."""
    _check(player, club, federation, sex)
    say, only = speaker(language), Sex(sex) if sex else None
    with opened() as house:
        least = house.library.thresholds.smallest_cell
        if player:
            found, lines = _player(house, player, as_of, Voice(say, language))
        elif club:
            found, lines = _club(house, ViewClub(club, only, as_of))
        else:
            found, lines = _federation(house, ViewFederation(federation, only, as_of))
    if in_json:
        print_json(Plain(say, least)(found))
    else:
        print_lines(map(say, lines))


def _check(player: str, club: str, federation: str, sex: str | None) -> None:
    if sum(bool(asked.strip()) for asked in (player, club, federation)) != 1:
        message = "Ask about one thing: give --player, --club or --federation."
        raise BadInputError(message)
    if player and sex:
        message = "A player's sex is on record; leave --sex out."
        raise BadInputError(message)


def _player(house: House, written: str, as_of: date | None, voice: Voice) -> Answer:
    number = house.perform(find_player, FindPlayer(written), OPERATOR)
    found = house.perform(open_player_gaps, OpenGaps(number, as_of), OPERATOR)
    return _of_player(found), player_lines(found, voice)


def _of_player(found: PlayerGaps) -> dict[str, Any]:
    story, peers = found.story, found.peers
    timeline, coverage = story.timeline, story.timeline.coverage
    on_record = {"in_season_days": coverage.in_season_days, "on_record_days": coverage.on_record_days}
    return {
        "player": story.player.id,
        "name": story.player.name,
        "as_of": story.as_of,
        "sentences": story.sentences,
        "gaps": story.gaps,
        "faults": timeline.faults,
        "coverage": {**on_record, "share": coverage.share},
        "timeline": {"episodes": timeline.episodes, "moments": timeline.moments, "absences": timeline.absences},
        "withheld": sorted(story.withheld),
        "disputed": disputed_as_json(story.disputes),
        "bridge": story.bridge,
        "national": story.national,
        "compared": story.compared,
        "peers": {"age": peers.age, "n": peers.n, "p25": peers.p25} if peers and peers.n else None,
    }


def _club(house: House, asked: ViewClub) -> Answer:
    found = house.perform(view_club, asked, OPERATOR)
    shown = {
        "club": found.club,
        "name": found.name,
        "as_of": found.as_of,
        "views": found.views,
        "quotas": [_quota(one) for one in found.quotas],
        "ages_out": [_leaving(one) for one in found.ageing or ()],
        "clubs": found.clubs,
        "teams": found.teams,
    }
    return shown, club_lines(found)


def _quota(found: ClubQuota) -> dict[str, Any]:
    summed, version = found.tally, found.tally.version
    return {
        "league": found.league,
        "season": found.season,
        "sex": found.sex,
        "n": found.n,
        "rule": summed.rule.id,
        "edition": summed.edition.id,
        "verdict": summed.verdict,
        "provisional": summed.provisional,
        "required": version.required if version else None,
        "credited": _bounds(summed.credited),
        "by_year": [{"born": born.year, **_bounds(born.minutes)} for born in found.by_year],
        "reasons": [reason.phrase for reason in summed.reasons],
        "source": version.source if version else None,
    }


def _bounds(minutes: Minutes) -> dict[str, Any]:
    return dict(zip(("lower", "upper"), bounds(minutes), strict=True))


def _leaving(one: AgesOut) -> dict[str, Any]:
    what = {"what": ending_named(one.ending), "sex": one.sex, "last_day": one.ending.last_day}
    return {**what, "n": len(one.players), "players": one.players}


def _federation(house: House, asked: ViewFederation) -> Answer:
    found = house.perform(view_federation, asked, OPERATOR)
    shown = {
        "federation": found.code,
        "name": found.name,
        "as_of": found.as_of,
        "views": found.views,
        "ages_out": [_leaving(one) for one in found.ageing or ()],
        "clubs": found.clubs,
    }
    return shown, federation_lines(found)
