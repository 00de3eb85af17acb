"""Looking at the rules themselves: the competitions held, the way to a finals, the whole set as a file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.access.permissions import Permission
from tracker.actions.eligibility import refuse_impossible_days
from tracker.actions.verb import Act, verb
from tracker.eligibility.competition import Competition, Edition
from tracker.eligibility.fingerprint import fingerprint, rule_set_file
from tracker.eligibility.listing import Listed, list_all
from tracker.eligibility.routes.route import Asking, Route, route_to
from tracker.eligibility.routes.ways import WayOn, ways_on
from tracker.eligibility.rule import Confederation
from tracker.football.people import Birth


@dataclass(frozen=True, slots=True)
class ListCompetitions:
    """A wish to see every competition held."""


@dataclass(frozen=True, slots=True)
class CompetitionList:
    """Every competition, those with an edition to come first, and the fingerprint of the set they belong to."""

    competitions: tuple[Listed, ...]
    fingerprint: str


@dataclass(frozen=True, slots=True)
class OpenCompetition:
    """A competition to be looked at, by its id."""

    competition: str


@dataclass(frozen=True, slots=True)
class OpenedCompetition:
    """A competition with its editions, each with where it leads, the newest first."""

    competition: Competition
    editions: tuple[tuple[Edition, tuple[WayOn, ...]], ...]


@dataclass(frozen=True, slots=True)
class TraceRoute:
    """An edition to which the way is asked for, and for whom and as of when, if for somebody."""

    competition: str
    edition: str
    born: Birth | None = None
    as_of: date | None = None
    confederation: Confederation | None = None


@dataclass(frozen=True, slots=True)
class HandOutRules:
    """A wish for the rule set as a file; of one competition alone where one is named."""

    competition: str | None = None


@dataclass(frozen=True, slots=True)
class RuleSetFile:
    """The rule set as JSON, with its fingerprint, which changes whenever a rule does."""

    content: bytes
    fingerprint: str


@verb(needs=Permission.ELIGIBILITY_ASK)
def list_competitions(act: Act, command: ListCompetitions) -> CompetitionList:
    """Every competition held, with what comes next as of today."""
    del command
    catalogue = act.library.catalogue
    return CompetitionList(list_all(catalogue, act.day), fingerprint(catalogue))


@verb(needs=Permission.ELIGIBILITY_ASK)
def open_competition(act: Act, command: OpenCompetition) -> OpenedCompetition:
    """One competition with all its editions and where they lead.

    Raises:
        NotFoundError: there is no such competition; names the nearest.
    """
    catalogue = act.library.catalogue
    found = catalogue.competition(command.competition)
    newest_first = reversed(found.editions)
    return OpenedCompetition(found, tuple((each, tuple(ways_on(each, catalogue))) for each in newest_first))


@verb(needs=Permission.ELIGIBILITY_ASK)
def trace_route(act: Act, command: TraceRoute) -> Route:
    """The way to an edition, and what its rules do to a birth where one is named.

    Raises:
        NotFoundError: there is no such competition or edition; names the nearest.
        BadInputError: a day lies in the future, or sides of the confederation do not enter.
    """
    refuse_impossible_days(act.day, command.born, command.as_of)
    asking = Asking(command.born, command.as_of, command.confederation)
    return route_to(act.library.catalogue, command.competition, command.edition, asking)


@verb(needs=Permission.ELIGIBILITY_ASK)
def hand_out_rules(act: Act, command: HandOutRules) -> RuleSetFile:
    """The rule set as a file that anybody may keep; each competition in it is a rule file as it stands.

    Raises:
        NotFoundError: there is no such competition; names the nearest.
    """
    catalogue = act.library.catalogue
    only = catalogue.competition(command.competition) if command.competition else None
    return RuleSetFile(rule_set_file(catalogue, only), fingerprint(catalogue))
