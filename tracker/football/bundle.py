"""What a bundle of football records holds: its files, their columns, and what points to what.

Whoever writes a bundle and whoever reads one share this. Players are numbered within the bundle; everything else is
named as people name it. Rows of a file stand in the order in which they were first written down.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from tracker.football.appearances import AbsenceReason, Selection
from tracker.football.call_ups import CallUpKind
from tracker.football.limits import MOST_MATCHES_IN_A_SEASON, MOST_MINUTES_IN_A_MATCH
from tracker.football.people import Basis, Foot, Position, Sex
from tracker.football.spells import ExitReason, Nature

#: Raised when the files of a bundle change in a way that an older tracker could not read.
FORMAT = 1


class Kind(Enum):
    """What a cell holds, in the words of Table Schema."""

    TEXT = "string"
    NUMBER = "integer"
    YES_NO = "boolean"
    DAY = "date"


@dataclass(frozen=True, slots=True)
class Field:
    """A column: what it says, whether it may be empty, and which values it may hold."""

    name: str
    meaning: str
    kind: Kind = Kind.TEXT
    required: bool = True
    choices: type[Enum] | None = None
    least: int = 0
    most: int = 0


@dataclass(frozen=True, slots=True)
class Points:
    """Columns that name a row of another file by its columns of the same order."""

    fields: tuple[str, ...]
    resource: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Resource:
    """A file of a bundle. `days` are pairs of columns of which the second is never before the first."""

    name: str
    title: str
    fields: tuple[Field, ...]
    key: tuple[str, ...]
    points: tuple[Points, ...] = ()
    days: tuple[tuple[str, str], ...] = ()

    @property
    def heads(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(field.name for field in self.fields)


def _optional(name: str, meaning: str, kind: Kind = Kind.TEXT, choices: type[Enum] | None = None) -> Field:
    return Field(name, meaning, kind, required=False, choices=choices)


def _minutes(most: int) -> Field:
    return Field("minutes", "Minutes played; empty where nobody knows", Kind.NUMBER, required=False, most=most)


_SEASON_MINUTES = MOST_MINUTES_IN_A_MATCH * MOST_MATCHES_IN_A_SEASON
_SEX = Field("sex", "female or male", choices=Sex)
_TEAM = ("club", "team", "team_sex")
_TEAM_FIELDS = (
    Field("club", "The club's name"),
    Field("team", "The team's name"),
    Field("team_sex", "Whose football the team plays", choices=Sex),
)
_TO_TEAM = Points(_TEAM, "teams", _TEAM)
_SEASON = ("league", "league_sex", "season")
_SEASON_FIELDS = (
    Field("league", "The league's name"),
    Field("league_sex", "Whose league it is", choices=Sex),
    Field("season", "The season as the league calls it"),
)
_TO_SEASON = Points(_SEASON, "league-seasons", _SEASON)
_PLAYER = Field("player", "The player's number in this bundle", Kind.NUMBER, least=1, most=10**9)
_TO_PLAYER = Points(("player",), "players", ("player",))
_MATCH = (*_TEAM, "date", "opponent")
_MATCH_FIELDS = (*_TEAM_FIELDS, Field("date", "The day of the match", Kind.DAY), Field("opponent", "Against whom"))
_SIDE = ("association", "category", "side_sex")
_SIDE_FIELDS = (
    Field("association", "The association's code"),
    Field("category", "The side: U-20, senior"),
    Field("side_sex", "Whose side it is", choices=Sex),
)

RESOURCES: dict[str, Resource] = {
    one.name: one
    for one in (
        Resource("associations", "Associations", (Field("code", "Its code"), Field("name", "Its name")), ("code",)),
        Resource(
            "clubs",
            "Clubs",
            (
                Field("club", "The club's name"),
                _optional("association", "The association it belongs to"),
                _optional("region", "Where it is"),
            ),
            ("club",),
            (Points(("association",), "associations", ("code",)),),
        ),
        Resource("teams", "Teams of clubs", _TEAM_FIELDS, _TEAM, (Points(("club",), "clubs", ("club",)),)),
        Resource(
            "leagues",
            "Leagues",
            (*_SEASON_FIELDS[:2], _optional("association", "The association it belongs to")),
            _SEASON[:2],
            (Points(("association",), "associations", ("code",)),),
        ),
        Resource(
            "league-seasons",
            "Seasons of leagues",
            (
                *_SEASON_FIELDS,
                Field("starts", "Its first day", Kind.DAY),
                Field("ends", "Its last day", Kind.DAY),
                Field("rung", "Its rung on the ladder", Kind.NUMBER, least=1, most=9),
                _optional("cut_off", "The day on which its age groups turn: 08-01"),
            ),
            _SEASON,
            (Points(_SEASON[:2], "leagues", _SEASON[:2]),),
            (("starts", "ends"),),
        ),
        Resource(
            "team-seasons",
            "Which team takes part in which season",
            (*_TEAM_FIELDS, *_SEASON_FIELDS),
            (*_TEAM, *_SEASON),
            (_TO_TEAM, _TO_SEASON),
        ),
        Resource(
            "players",
            "Players",
            (
                _PLAYER,
                Field("name", "The player's name"),
                _SEX,
                _optional("born_earliest", "The first day the birth may lie on", Kind.DAY),
                _optional("born_latest", "The last day the birth may lie on", Kind.DAY),
                _optional("position", "Where the player plays", choices=Position),
                _optional("foot", "The stronger foot", choices=Foot),
            ),
            ("player",),
            days=(("born_earliest", "born_latest"),),
        ),
        Resource(
            "identifiers",
            "Numbers that somebody gave a player",
            (_PLAYER, Field("scheme", "Who gave it"), Field("value", "The number")),
            ("scheme", "value"),
            (_TO_PLAYER,),
        ),
        Resource(
            "nationalities",
            "Nationalities held",
            (
                _PLAYER,
                Field("country", "The association's code"),
                _optional("basis", "By what it is held", choices=Basis),
                _optional("since", "Since when", Kind.DAY),
                _optional("until", "Until when", Kind.DAY),
            ),
            ("player", "country"),
            (_TO_PLAYER,),
        ),
        Resource(
            "registrations",
            "Spells with teams",
            (
                _PLAYER,
                *_TEAM_FIELDS,
                Field("registered_from", "First day of the spell", Kind.DAY),
                _optional("registered_until", "Last day of the spell; empty while it lasts", Kind.DAY),
                Field("nature", "permanent or loan", choices=Nature),
                _optional("exit_reason", "Why the spell ended", choices=ExitReason),
                _optional("destination", "Where the player went, in words"),
            ),
            ("player", *_TEAM, "registered_from"),
            (_TO_PLAYER, _TO_TEAM),
            (("registered_from", "registered_until"),),
        ),
        Resource(
            "matches",
            "Matches of teams",
            (
                *_MATCH_FIELDS,
                _optional("competition", "What the match belonged to, in words"),
                *(_optional(field.name, field.meaning, choices=field.choices) for field in _SEASON_FIELDS),
                Field("competitive", "Whether it was no friendly", Kind.YES_NO),
            ),
            _MATCH,
            (_TO_TEAM, _TO_SEASON),
        ),
        Resource(
            "appearances",
            "Players' lines on team sheets",
            (
                _PLAYER,
                *_MATCH_FIELDS,
                Field("selection", "started, substitute, fielded or bench", choices=Selection),
                _minutes(MOST_MINUTES_IN_A_MATCH),
            ),
            ("player", *_MATCH),
            (_TO_PLAYER, Points(_MATCH, "matches", _MATCH)),
        ),
        Resource(
            "season-totals",
            "Seasons known as a sum",
            (
                _PLAYER,
                *_TEAM_FIELDS,
                *_SEASON_FIELDS,
                Field("appearances", "How often fielded", Kind.NUMBER, required=False, most=_SEASON_MINUTES),
                _minutes(_SEASON_MINUTES),
            ),
            ("player", *_TEAM, *_SEASON),
            (_TO_PLAYER, _TO_TEAM, _TO_SEASON),
        ),
        Resource(
            "absences",
            "Stretches in which a player was not available",
            (
                _PLAYER,
                Field("from", "First day", Kind.DAY),
                _optional("to", "Last day; empty while it lasts", Kind.DAY),
                Field("reason", "Why, without any medical detail", choices=AbsenceReason),
            ),
            ("player", "from", "reason"),
            (_TO_PLAYER,),
            (("from", "to"),),
        ),
        Resource(
            "national-sides",
            "National sides",
            (*_SIDE_FIELDS, Field("rung", "Its rung on the national rail", Kind.NUMBER, least=1, most=6)),
            _SIDE,
            (Points(("association",), "associations", ("code",)),),
        ),
        Resource(
            "call-ups",
            "Call-ups to national sides",
            (
                _PLAYER,
                *_SIDE_FIELDS,
                Field("from", "The first day it may have been", Kind.DAY),
                Field("to", "The last day it may have been", Kind.DAY),
                Field("kind", "provisional, camp, squad, bench or fielded", choices=CallUpKind),
                Field("matches", "How many matches it stands for", Kind.NUMBER, least=1, most=10**6),
                _optional("official", "Whether in an official competition", Kind.YES_NO),
                _optional("competition", "Which competition, in words"),
                _optional("opponent", "Against whom"),
                _minutes(_SEASON_MINUTES),
            ),
            ("player", *_SIDE, "from", "to", "kind", "competition", "opponent"),
            (_TO_PLAYER, Points(_SIDE, "national-sides", _SIDE)),
            (("from", "to"),),
        ),
    )
}
