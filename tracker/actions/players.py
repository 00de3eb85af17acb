"""Seeing the players one may see: the list, and one player's pathway."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from tracker.access.actor import Actor
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.access.policy import roles_towards, shares_birth_date
from tracker.access.redact import known_birth, may_know_official_numbers, redact
from tracker.actions.ahead import ahead_of
from tracker.actions.others import Others, told_beside, with_bands
from tracker.actions.spoken import spoken
from tracker.actions.throttling import Try, search_tries
from tracker.actions.verb import Act, Library, verb
from tracker.eligibility.decide import decide
from tracker.eligibility.disputed import under_dispute, windows_under_dispute
from tracker.eligibility.verdict import Verdict
from tracker.eligibility.windows.windows import Windows, windows_of
from tracker.football.disputes import birth_is_disputed
from tracker.football.dossier import Dossier
from tracker.football.errors import BadInputError, NotFoundError
from tracker.football.people import EARLIEST_BIRTH_YEAR, Player
from tracker.football.phrase import phrase
from tracker.pathway.beside_bands import BesideBands
from tracker.pathway.story import Story
from tracker.reports.ahead import Ahead
from tracker.store.dossiers import load_dossier
from tracker.store.name_search import asked_for
from tracker.store.roster import Card, count_cards, find_players, list_cards, place_of
from tracker.store.standing import load_standing

LONGEST_PAGE = 200
LONGEST_SEARCH = 100
#: No more players are counted for a list: whom of a million one may see is looked up for each of them, for seconds.
MOST_COUNTED = 10_000
#: Editions this many years back still stand on a player's page; older ones are history that decides nothing.
YEARS_BACK = 2


@dataclass(frozen=True, slots=True)
class ListPlayers:
    """Which players to list: those whose names fit all `words`, after the player of a number if one is given.

    A number that is nobody's in sight begins at the start. A page begins after no name: an address is to tell none.
    """

    words: str = ""
    after: int | None = None
    limit: int = 100


@dataclass(frozen=True, slots=True)
class PlayerList:
    """A page of the players the actor may see.

    Arguments:
        total: how many there are, as far as they are counted.
        nears: nobody's name fits the words, so those that come near are listed.
        over: there are more than `total`.
        continued: it goes on after a player, and does not begin at the start.
    """

    cards: tuple[Card, ...]
    total: int
    words: str
    following: int | None
    nears: bool = False
    over: bool = False
    continued: bool = False


@dataclass(frozen=True, slots=True)
class OpenPlayer:
    """Which player's pathway to open, and as of which day (today if none is named)."""

    player_id: int
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class FindPlayer:
    """A player as somebody wrote it: a number, the full name, or `scheme:value` where that may be known."""

    written: str


@dataclass(frozen=True, slots=True)
class Pathway:
    """One player's pathway and verdicts, cut down to what the actor may know."""

    story: Story
    verdicts: tuple[Verdict, ...]
    #: No part of what a report is named by: the verdicts and the rule set's fingerprint tell it already.
    windows: Windows = field(repr=False)
    #: The senior minutes beside those of everybody; `None` where nobody asked for others.
    bands: BesideBands | None = None
    #: The age groups of next season and the next windows.
    ahead: Ahead = field(default_factory=Ahead)


def _counted(command: ListPlayers, actor: Actor) -> tuple[Try, ...]:
    return search_tries(actor.user_id, command.words)


@verb(needs=Permission.PLAYER_LIST, tries=_counted)
def list_players(act: Act, command: ListPlayers) -> PlayerList:
    """The players one may see, in order of name."""
    words = command.words.strip()[:LONGEST_SEARCH]
    limit = min(max(command.limit, 1), LONGEST_PAGE)
    names = asked_for(act.session, words)
    after = place_of(act.session, command.after) if command.after is not None else None
    cards, following = list_cards(act.session, act.day, names, after, limit)
    known = tuple(replace(card, birth=known_birth(card.birth, act.actor.roles)) for card in cards)
    counted = count_cards(act.session, names, MOST_COUNTED)
    total = min(counted, MOST_COUNTED)
    nears = names.nears and total > 0
    begins = following.id if following else None
    more = {"nears": nears, "over": counted > total, "continued": after is not None}
    return PlayerList(known, total, words, begins, **more)


@verb(needs=Permission.PLAYER_LIST)
def find_player(act: Act, command: FindPlayer) -> int:
    """The number of the one player that is meant.

    Raises:
        NotFoundError: there is none, or none that this actor may see.
        BadInputError: there are several; the sentence gives their numbers.
    """
    numbered = may_know_official_numbers(act.actor.roles)
    found = find_players(act.session, command.written.strip(), official_numbers=numbered)
    # Letters that steer a page or a terminal are repeated as their codes only.
    asked = repr(command.written)[1:-1]
    if not found:
        missing = NotFoundError(
            f"There is no player {command.written!r}; give a number, scheme:value, or the full name."
        )
        missing.phrase = phrase("refused-nobody-called-so", asked=asked)
        raise missing
    if len(found) > 1:
        numbers = ", ".join(str(number) for number, _ in found)
        several = BadInputError(
            f"{command.written!r} is the name of several players; give one of the numbers {numbers}."
        )
        several.phrase = phrase("refused-several-called-so", asked=asked, numbers=numbers)
        raise several
    return found[0][0]


@verb(needs=Permission.PLAYER_OPEN, leaves=(Event.DOSSIER_OPENED,))
def open_player(act: Act, command: OpenPlayer) -> Pathway:
    """One player's pathway; that it was opened is put on record for the family to see.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        BadInputError: the as-of day lies in the future.
    """
    dossier = dossier_for(act, command.player_id)
    act.record(Event.DOSSIER_OPENED, "player", command.player_id)
    as_of = day_asked_for(act, command.as_of)
    return pathway_of(dossier, act.library, as_of, with_bands(act, dossier, as_of))


def dossier_for(act: Act, player_id: int) -> Dossier:
    """A player's dossier as the actor may know it.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
    """
    dossier = load_dossier(act.session, player_id)
    if dossier is None:
        raise spoken(NotFoundError, phrase("refused-no-player", player=str(player_id)))
    standing = load_standing(act.session, player_id)
    roles = roles_towards(act.actor, standing, act.day)
    return redact(dossier, roles, birth_date=shares_birth_date(act.actor, standing, act.day))


def day_asked_for(act: Act, as_of: date | None) -> date:
    """The day a statement is made for: today, or an earlier one.

    Raises:
        BadInputError: the day has not come yet, and nobody can say what will be on record then; or it lies before
            anybody was born who can be on record.
    """
    if as_of and as_of.year < EARLIEST_BIRTH_YEAR:
        message = f"The as-of date {as_of} lies before {EARLIEST_BIRTH_YEAR}; give a day from then on."
        raise BadInputError(message)
    if as_of and as_of > act.day:
        message = f"The as-of date {as_of} lies in the future; give {act.day} or an earlier day."
        raise BadInputError(message)
    return as_of or act.day


def pathway_of(dossier: Dossier, library: Library, as_of: date, others: Others | None = None) -> Pathway:
    """What a dossier says as of a day: the story, beside that of others if they were asked for, and the verdicts.

    Raises:
        BadInputError: the player was not born yet on that day.
    """
    refuse_unborn(dossier.player, as_of)
    story = told_beside(dossier, library, as_of, others)
    windows = windows_for(dossier, library, as_of)
    verdicts = verdicts_for(dossier, library, as_of)
    ahead = ahead_of(dossier.player.birth, windows, library)
    return Pathway(story, verdicts, windows, others.bands if others else None, ahead)


def refuse_unborn(player: Player, as_of: date) -> None:
    """Refuse a day on which the player was surely not born yet.

    Raises:
        BadInputError: it is one.
    """
    if player.birth and as_of < player.birth.earliest:
        message = f"On {as_of} the player was not born yet; give a later as-of date."
        raise BadInputError(message)


def windows_for(dossier: Dossier, library: Library, as_of: date, *, everywhere: bool = False) -> Windows:
    """The editions that the player's birth allows, as seen from a day, by the rules known today.

    They are those of the world and of the installation's confederation, or of all where that is asked for.
    Where the birth is disputed, each answer that rests on it says so.
    """
    player = dossier.player
    side = None if everywhere else library.confederation
    youngest = library.thresholds.youngest_entrant
    found = windows_of(library.catalogue, player.birth, player.sex, as_of, side, youngest)
    return windows_under_dispute(found) if birth_is_disputed(dossier.disputes) else found


def verdicts_for(dossier: Dossier, library: Library, as_of: date) -> tuple[Verdict, ...]:
    """The verdicts for the editions that the player's sides may enter, to come or not long past, the latest first.

    The rules are those known today, not those known on the as-of day: what is asked is what the player may do.
    Where the birth is disputed, each verdict that rests on it says so, and is the same.
    """
    player = dossier.player
    relevant = [
        (competition, edition)
        for competition, edition in library.catalogue.editions()
        if competition.sex.admits(player.sex)
        and competition.open_to(library.confederation)
        and edition.year is not None
        and edition.year >= as_of.year - YEARS_BACK
    ]
    relevant.sort(key=lambda pair: (pair[1].when, pair[0].id), reverse=True)
    found = tuple(
        decide(competition, edition, player.birth, confederation=library.confederation)
        for competition, edition in relevant
    )
    return tuple(map(under_dispute, found)) if birth_is_disputed(dossier.disputes) else found
