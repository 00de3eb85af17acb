"""What is held of the things a file names, and what a file brings: the words that the store and the desk for
imports share.

A thing has a key that says which one it is, and facts that may be corrected. Keys name other things by their
`Ref`: the store's own number, or a negative one for what the file itself brings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Any, NamedTuple

from tracker.football.appearances import Selection
from tracker.football.calendar import CutOff
from tracker.football.people import Basis, Birth, Foot, Position, Sex
from tracker.football.spells import ExitReason, Nature

Ref = int
Key = tuple[Any, ...]
Facts = tuple[Any, ...]


#: The scheme of the numbers under which this installation itself holds players; no file gives one of these.
OWN_SCHEME = "player"


class Called(int):
    """A ref that also knows what people call the thing, for showing what a correction replaces."""

    name: str

    def __new__(cls, ref: Ref, name: str) -> Called:
        made = super().__new__(cls, ref)
        made.name = name
        return made


class Thing(Enum):
    """What a file can add, with its key. A thing comes after those that its key or its values name."""

    FEDERATION = "federation"  # code
    CLUB = "club"  # folded name
    TEAM = "team"  # club, folded name, sex
    LEAGUE = "league"  # folded name, sex
    LEAGUE_SEASON = "league season"  # league, label
    TEAM_SEASON = "team in a season"  # team, league season
    PLAYER = "player"  # the player's own ref
    IDENTIFIER = "identifier"  # scheme, value
    NATIONALITY = "nationality"  # player, country
    REGISTRATION = "registration"  # player, team, first day
    FIXTURE = "fixture"  # team, day, folded opponent
    APPEARANCE = "appearance"  # player, fixture
    SEASON_TOTAL = "season total"  # player, team, league season
    ABSENCE = "absence"  # player, first day, reason
    SIDE = "national side"  # federation, category, sex
    CALL_UP = "call-up"  # player, side, earliest, latest, kind, competition, opponent
    NAMED_GUARDIAN = "named guardian"  # player, folded name, telephone, address


class ClubFacts(NamedTuple):
    """What is known of a club when it is added."""

    federation: Ref | None = None
    region: str | None = None


class NationalityFacts(NamedTuple):
    """What is known of a nationality when it is added."""

    basis: Basis | None = None
    since: date | None = None
    until: date | None = None


class AbsenceFacts(NamedTuple):
    """When an absence ended."""

    ends: date | None = None


class LeagueFacts(NamedTuple):
    """What may be corrected of a league."""

    federation: Called | None = None


class SeasonFacts(NamedTuple):
    """What may be corrected of a league's season."""

    starts: date | None = None
    ends: date | None = None
    rung: int | None = None
    cut_off: CutOff | None = None


class PlayerFacts(NamedTuple):
    """What may be corrected of a player. A sex is corrected by hand only: teams and ladders hang on it."""

    name: str
    sex: Sex
    born: Birth | None = None
    position: Position | None = None
    foot: Foot | None = None


class IdentifierFacts(NamedTuple):
    """Whose number it is."""

    player: Ref


class SpellFacts(NamedTuple):
    """What may be corrected of a registration."""

    registered_until: date | None = None
    nature: Nature | None = None
    exit_reason: ExitReason | None = None
    destination: str | None = None


class FixtureFacts(NamedTuple):
    """What may be corrected of a fixture."""

    competition: str | None = None
    league: Called | None = None
    competitive: bool | None = None


class LineFacts(NamedTuple):
    """What may be corrected of a player's line on a team sheet."""

    selection: Selection
    minutes: int | None = None


class TotalFacts(NamedTuple):
    """What may be corrected of a season total."""

    appearances: int | None = None
    minutes: int | None = None


class CallUpFacts(NamedTuple):
    """What may be corrected of a call-up."""

    matches: int | None = None
    official: bool | None = None
    minutes: int | None = None


class GuardianFacts(NamedTuple):
    """What is written of a guardian whom a file names. Nothing is corrected: another telephone is another entry."""

    name: str
    relation: str | None = None
    club: Ref | None = None


Namesake = tuple[str, Sex]
#: Whether records of a person (folded name, sex, birth, number with its scheme) were erased for good.
IsErased = Callable[[str, Sex, Birth | None, tuple[str, str] | None], bool]


def nobody_erased(_name: str, _sex: Sex, _born: Birth | None, _number: tuple[str, str] | None) -> bool:
    """Of nobody were records erased."""
    return False


@dataclass(frozen=True, slots=True)
class Known:
    """What is held of the things a file names: each by its key, with its ref and its values.

    `namesakes` has an entry for every folded name and sex that was asked for, empty where nobody has it.
    `verified` are the players whose birth a document confirms; no file changes it. `apart` are those who were once
    said not to be somebody else whom they are like.
    `unseen` are those whom a club once registered and may no longer see: they are recognised, so that no list
    brings them twice, and nothing is told of them or changed in them. `elsewhere` are numbers of players out of its
    sight, and `foreign` such as are for another club to give, held or not. `gone` are those of the unseen who are
    with another club, with the day from which on no file of the club says that they are with it.
    """

    things: Mapping[Thing, Mapping[Key, tuple[Ref, Facts]]] = field(default_factory=dict)
    namesakes: Mapping[Namesake, tuple[Ref, ...]] = field(default_factory=dict)
    is_erased: IsErased = nobody_erased
    verified: frozenset[Ref] = frozenset()
    unseen: frozenset[Ref] = frozenset()
    elsewhere: frozenset[tuple[str, str]] = frozenset()
    foreign: frozenset[tuple[str, str]] = frozenset()
    gone: Mapping[Ref, date] = field(default_factory=dict)
    #: Whether all of it is of one club, so that nobody comes without a spell there.
    of_one_club: bool = False
    apart: frozenset[Ref] = frozenset()
    #: Whom the families' clubs have invited already, or who stands for the player: player and address.
    invited: frozenset[tuple[Ref, str]] = frozenset()

    def of(self, thing: Thing) -> Mapping[Key, tuple[Ref, Facts]]:
        """The things of one sort."""
        return self.things.get(thing, {})


@dataclass(slots=True)
class Wanted:
    """What a file names, so that the store can look all of it up at once."""

    federations: set[str] = field(default_factory=set)
    clubs: set[str] = field(default_factory=set)
    leagues: set[str] = field(default_factory=set)
    identifiers: set[tuple[str, str]] = field(default_factory=set)
    namesakes: set[Namesake] = field(default_factory=set)
    #: Players by the numbers under which they are held, because somebody said that a row is of one of them.
    players: set[Ref] = field(default_factory=set)
    #: What is to be looked up of each player found.
    of_players: tuple[Thing, ...] = ()
    #: Whether the file speaks of births, so that it is to be looked up which of them are verified.
    births: bool = False
    #: The first and the last day on which a match of the file was played.
    first_match: date | None = None
    last_match: date | None = None


@dataclass(slots=True)
class Holding:
    """A thing as it stands once a file is taken in: its facts now, and `before` the file if it was held then.

    `once` is what is written when it is added and never corrected, such as the spelling of a club's name.
    """

    ref: Ref
    facts: Facts
    before: Facts = ()
    once: Any = None

    @property
    def new(self) -> bool:
        """Whether the file brings it."""
        return self.ref < 0

    @property
    def changed(self) -> bool:
        """Whether the file corrects what was held of it."""
        return not self.new and self.facts != self.before


@dataclass(frozen=True, slots=True)
class Delivery:
    """All things that a file speaks of, ready to be written."""

    things: Mapping[Thing, Mapping[Key, Holding]]

    def added(self, thing: Thing) -> Iterator[tuple[Key, Holding]]:
        """The things of a sort that the file brings, in the order of its rows."""
        return ((key, holding) for key, holding in self.things.get(thing, {}).items() if holding.new)

    def changed(self, thing: Thing) -> Iterator[tuple[Key, Holding]]:
        """The held things of a sort that the file corrects."""
        return ((key, holding) for key, holding in self.things.get(thing, {}).items() if holding.changed)
