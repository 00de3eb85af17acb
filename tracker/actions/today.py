"""What there is to be settled in the records of the own roster today: what it is, about whom, and since when.

It names whoever is registered with the own club or team and in sight. What waits elsewhere, such as guardians,
duplicates and drafts, is told by the verbs of its own pages.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from tracker.access.permissions import Permission
from tracker.actions.own_roster import group_of, own_of
from tracker.actions.verb import Act, verb
from tracker.eligibility.age_groups.team_for import oldest_on_rung
from tracker.eligibility.windows.ageing import Ending, ages_out, endings_of, period
from tracker.eligibility.windows.ageing_in_words import ending_named
from tracker.football.birth_faults import BirthFault, BirthKnown, against_document, how_known
from tracker.football.own_roster import OnRoster, OwnTeam
from tracker.football.people import Sex
from tracker.football.phrase import Phrase, phrase
from tracker.football.season_turn import is_turning
from tracker.logic.truth import Truth
from tracker.pathway.story import GapKind
from tracker.store import own_roster as kept
from tracker.store.own_roster import NoRecord as NoRecord  # Given on to the doors, which know no store.

#: So far ahead it is told who ages out: as far as the coming season goes.
MONTHS_AHEAD = 12
#: Records that are older than this nobody is asked to bring.
_LOOKS_BACK = timedelta(days=365)
_QUIET = (GapKind.QUIET, GapKind.STEP_DOWN, GapKind.THIN)


class Finding(Enum):
    """Something to be looked at about players, in the order of the page."""

    BIRTH_MISSING = "birth-missing"
    BIRTH_CONFLICT = "birth-conflict"
    OVER_AGE = "over-age"
    NO_RECORDS = "no-records"
    QUIET = "quiet"
    AGEING_OUT = "ageing-out"


@dataclass(frozen=True, slots=True)
class ReadToday:
    """Nothing is needed to ask."""


@dataclass(frozen=True, slots=True)
class Noted:
    """A player in a finding, and why. `case` is the correction case in which it is settled, if there is one.

    `endings` are the editions and groups with which the player ages out.
    """

    player: OnRoster
    says: tuple[Phrase, ...]
    case: int | None = None
    endings: tuple[Ending, ...] = ()


@dataclass(frozen=True, slots=True)
class Turn:
    """A season that is over or over soon while none has begun after it."""

    label: str
    last_day: date


@dataclass(frozen=True, slots=True)
class Today:
    """Everything that was found on a day, each finding with everybody in it, and the teams without records.

    `sex` is that of all players, and nothing where there are both or none.
    """

    day: date
    clubs: tuple[str, ...]
    players: int
    sex: str
    teams: Mapping[int, OwnTeam]
    noted: Mapping[Finding, tuple[Noted, ...]]
    without_records: tuple[NoRecord, ...]
    turn: Turn | None


@verb(needs=Permission.ROSTER_READ)
def read_today(act: Act, _command: ReadToday) -> Today:
    """What is to be settled about the players of the own club or team, in a fixed number of questions."""
    return today_of(act, own_of(act))


def today_of(act: Act, own: kept.Own) -> Today:
    """The same about the players of given clubs and teams."""
    day = act.day
    teams = kept.own_teams(act.session, own, day)
    roster = kept.roster_on(act.session, own, day)
    of = {team.id: team for team in teams}
    periods = kept.open_periods(act.session)
    noted = {
        Finding.BIRTH_MISSING: tuple(_births_missing(roster)),
        Finding.BIRTH_CONFLICT: tuple(_births_in_conflict(act, roster)),
        Finding.OVER_AGE: tuple(_over_age(roster, of)),
        Finding.NO_RECORDS: tuple(_in_a_period(periods, roster, (GapKind.RECORD,))),
        Finding.QUIET: tuple(_in_a_period(periods, roster, _QUIET)),
        Finding.AGEING_OUT: tuple(_ageing_out(act, roster)),
    }
    return Today(
        day=day,
        clubs=tuple(dict.fromkeys(team.club for team in teams)),
        players=len(roster),
        sex="".join({one.sex.value for one in roster} if len({one.sex for one in roster}) == 1 else ()),
        teams=of,
        noted=noted,
        without_records=kept.without_records(act.session, own, day - _LOOKS_BACK, day),
        turn=_turn_due(teams, day),
    )


def _births_missing(roster: tuple[OnRoster, ...]) -> Iterator[Noted]:
    for one in roster:
        known = how_known(one.birth)
        if known is BirthKnown.EXACTLY:
            continue
        code = f"today-born-{known.value.replace('_', '-')}"
        span = {"first": one.birth.earliest, "last": one.birth.latest} if one.birth else {}
        yield Noted(one, (phrase(code, born=str(one.birth or ""), **span),))


def _births_in_conflict(act: Act, roster: tuple[OnRoster, ...]) -> Iterator[Noted]:
    disputed = kept.births_disputed(act.session)
    otherwise = kept.births_shown_otherwise(act.session)
    for one in roster:
        faults = []
        if one.id in disputed:
            faults.append(phrase(f"today-birth-{BirthFault.DISPUTED.value}"))
        shown = otherwise.get(one.id)
        if shown and one.birth:
            fault = against_document(one.birth, shown).value.replace("_", "-")
            faults.append(phrase(f"today-birth-{fault}"))
        if faults:
            yield Noted(one, tuple(faults), disputed.get(one.id))


def _over_age(roster: tuple[OnRoster, ...], teams: Mapping[int, OwnTeam]) -> Iterator[Noted]:
    """Whoever is surely older than the group that the league of the team is for; a birth year may leave it open."""
    answers = {team.id: group_of(team.season) for team in teams.values()}
    for one in roster:
        season = teams[one.team_id].season
        if answers[one.team_id](one.birth) is Truth.NO and season:
            group = phrase("matrix-group", age=str(oldest_on_rung(season.rung)))
            yield Noted(one, (phrase("today-older-than", group=group, league=season.name),))


def _in_a_period(
    periods: Iterable[kept.OpenPeriod], roster: tuple[OnRoster, ...], kinds: tuple[GapKind, ...]
) -> Iterator[Noted]:
    """Those in a period that goes on, the one that began first at the top."""
    of = {one.id: one for one in roster}
    for open_one in periods:
        if open_one.kind in kinds and open_one.player_id in of:
            kind = open_one.kind.value.replace("_", "-")
            yield Noted(of[open_one.player_id], (phrase(f"today-period-{kind}", since=open_one.since),))


def _ageing_out(act: Act, roster: tuple[OnRoster, ...]) -> Iterator[Noted]:
    """Whoever surely ages out of an edition or a group within the months ahead, in order of name."""
    library = act.library
    last = period(act.day, MONTHS_AHEAD)
    youngest = library.thresholds.youngest_entrant
    endings = endings_of(library.catalogue, act.day, last, library.confederation, youngest)
    # Nobody surely ages out where it is not said of which births an edition is the last.
    said = {sex: [one for one in endings if one.leaving and sex in one.sexes] for sex in Sex}
    for one in roster:
        born = one.birth
        if born is None:
            continue
        found = tuple(ending for ending in said[one.sex] if ages_out(ending, born, one.sex) is Truth.YES)
        if found:
            yield Noted(one, tuple(map(_said, found)), endings=found)


def _said(ending: Ending) -> Phrase:
    return phrase("today-ages-out-says", what=ending_named(ending), day=ending.last_day)


def _turn_due(teams: Iterable[OwnTeam], day: date) -> Turn | None:
    """The season that ends first of those that are over or nearly so; nothing while all go on for long."""
    held = {team.season.id: team.season for team in teams if team.season}
    due = [one for one in held.values() if is_turning(one.window, day)]
    first = min(due, key=lambda season: season.window.end, default=None)
    return Turn(first.label, first.window.end) if first else None
