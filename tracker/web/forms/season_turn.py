"""What a director says of a season's turn: the season, each team and league, and each registration."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from werkzeug.datastructures import MultiDict
from wtforms import Form, StringField
from wtforms.validators import Length, Optional, Regexp

from tracker.actions.season_turn import PlanTurn
from tracker.actions.spoken import spoken
from tracker.actions.turn_teams import TeamSays
from tracker.football.errors import BadInputError
from tracker.football.phrase import phrase
from tracker.football.season_turn import LATER, STAYS, Deed, leaves, moves_to
from tracker.football.spells import ExitReason
from tracker.web.forms.fields import plain

#: The youngest and the oldest group that a team may be said to be for.
YOUNGEST, OLDEST = 4, 23
#: A team that does not go on.
STOPS = "stops"
_LONGEST = 200
_TO = "to-"
_NUMBER = r"\d{1,18}"
Given = MultiDict[str, str]


class TurnForm(Form):
    """Into which season, of which club where somebody directs several, and the plan that was seen."""

    season = StringField("turn-season", [Length(max=40, message="web-choice-unknown")], [plain])
    club = StringField("turn-club", [Length(max=_LONGEST, message="web-choice-unknown")], [plain])
    seen = StringField(validators=[Optional(), Regexp(r"[0-9a-f]{16}", message="web-choice-unknown")])


class TeamForm(Form):
    """Where a team plays in the new season, and for which age group it is."""

    league = StringField("turn-league", [Optional(), Regexp(f"{_NUMBER}|{STOPS}", message="web-choice-unknown")])
    group = StringField("turn-team-group", [Optional(), Regexp(r"\d{1,2}", message="turn-group-wrong")], [plain])


class SystemForm(Form):
    """By which age system a league's season goes."""

    system = StringField("turn-system", [Optional(), Regexp(r"[a-z0-9-]{1,60}", message="web-choice-unknown")])


class RowForm(Form):
    """What becomes of a registration, and where the player goes."""

    deed = StringField("turn-deed", [Optional(), Regexp(rf"[a-z_]{{1,30}}|{_TO}{_NUMBER}")])
    where = StringField("turn-where", [Optional(), Length(max=_LONGEST)], [plain])


def planned_in(given: Given) -> PlanTurn:
    """The turn that was asked for, as far as it can be read.

    Raises:
        BadInputError: something was sent that no page of ours offers, or a group that is none.
    """
    form = TurnForm(given)
    _refuse_invalid(form)
    return PlanTurn(
        season=form.season.data or "",
        club=form.club.data or "",
        teams={number: _team(TeamForm(given, prefix=f"team-{number}-")) for number in _numbers(given, "team")},
        systems=dict(_systems(given)),
        deeds=dict(_deeds(given)),
        seen=form.seen.data or "",
    )


def kept(given: Given) -> Mapping[str, str]:
    """What was said of the season, the teams and the leagues, to go along with what is said of players."""
    named = re.compile(rf"season|club|team-{_NUMBER}-(?:league|group)|season-{_NUMBER}-system")
    return {name: value for name, value in given.items() if named.fullmatch(name)}


def deed_named(deed: Deed | None) -> str:
    """How a form names what becomes of a registration."""
    if deed is None:
        return LATER.kind.value
    if deed.team_id is not None:
        return f"{_TO}{deed.team_id}"
    return deed.reason.value if deed.reason else deed.kind.value


def _team(form: TeamForm) -> TeamSays:
    _refuse_invalid(form)
    league, group = form.league.data or "", form.group.data or ""
    if group and not YOUNGEST <= int(group) <= OLDEST:
        raise spoken(BadInputError, phrase("turn-group-wrong", youngest=YOUNGEST, oldest=OLDEST))
    stops = league == STOPS
    return TeamSays(int(league) if league and not stops else None, int(group) if group else None, stops)


def _systems(given: Given) -> Iterator[tuple[int, str]]:
    for number in _numbers(given, "season"):
        form = SystemForm(given, prefix=f"season-{number}-")
        _refuse_invalid(form)
        if form.system.data:
            yield number, form.system.data


def _deeds(given: Given) -> Iterator[tuple[int, Deed]]:
    for number in _numbers(given, "spell"):
        form = RowForm(given, prefix=f"spell-{number}-")
        _refuse_invalid(form)
        if form.deed.data:
            yield number, _deed(form.deed.data, form.where.data or None)


def _deed(named: str, where: str | None) -> Deed:
    if named in (STAYS.kind.value, LATER.kind.value):
        return STAYS if named == STAYS.kind.value else LATER
    if named.startswith(_TO):
        return moves_to(int(named.removeprefix(_TO)))
    try:
        return leaves(ExitReason(named), where)
    except ValueError:
        raise spoken(BadInputError, phrase("web-choice-unknown")) from None


def _numbers(given: Given, kind: str) -> list[int]:
    """The numbers of the teams, seasons or registrations that something is said of, each once."""
    found = (re.match(rf"{kind}-({_NUMBER})-", name) for name in given)
    return list(dict.fromkeys(int(one[1]) for one in found if one))


def _refuse_invalid(form: Form) -> None:
    if not form.validate():
        if any("turn-group-wrong" in field.errors for field in form):
            raise spoken(BadInputError, phrase("turn-group-wrong", youngest=YOUNGEST, oldest=OLDEST))
        raise spoken(BadInputError, phrase("web-choice-unknown"))
