"""A draft squad as it stands: its players with their verdicts, what the rules say of it, and of whom it is made up.

A squad may be looked at as if more had been said of it, so that what would follow is counted before it is kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256

from tracker.access.redact import known_birth
from tracker.actions.own_lists import own_list
from tracker.actions.squad_notes import shown_part, shown_squad
from tracker.actions.verb import Act
from tracker.eligibility.competition import Competition, Edition
from tracker.eligibility.squads.active_list import Entry, ListStatus
from tracker.eligibility.squads.judge import judge_squads
from tracker.eligibility.squads.verdict import SquadsVerdict
from tracker.eligibility.verdict import Verdict
from tracker.football.people import Position
from tracker.football.phrase import Phrase, phrase
from tracker.football.shortlists import KeptEntry, ListKind
from tracker.store import shortlists
from tracker.store.people_behind import cards_in_order, in_order_of_name
from tracker.store.roster import Card
from tracker.store.squad_places import SquadPlace, associations_of, codes_of, places_of

#: Who is on the list of a squad and in it, now.
IN_IT = (ListStatus.ACTIVE, ListStatus.REPLACEMENT)
#: The order in which a squad is read out.
_PARTS = (*IN_IT, ListStatus.ALTERNATE, ListStatus.REPLACED)


@dataclass(frozen=True, slots=True)
class OpenSquad:
    """An own draft squad.

    Arguments:
        beside: an own shortlist whose players are to stand beside it.
        parts: where players are to stand to the squad, as if it were said so already; nothing is kept of it.
    """

    number: int
    beside: int | None = None
    parts: Mapping[int, ListStatus | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SquadLine:
    """A player on the list of a squad or beside it (`part` is then `None`), with the own verdict by age."""

    card: Card
    part: ListStatus | None
    verdict: Verdict
    place: SquadPlace

    @property
    def experience(self) -> Phrase | None:
        """How far the player has come with the senior side: capped, or called up and never capped; else nothing."""
        if self.place.capped:
            return phrase("squads-caps", caps=max(self.place.caps, 1))
        return phrase("squads-never-capped") if self.place.called_up else None


@dataclass(frozen=True, slots=True)
class Composition:
    """Of whom a squad is made up, each player in it counted once in every part but `abroad`.

    Arguments:
        leagues: how many play in each league, by its rung, the highest first; those at a college are apart.
        no_league: with a team of which no league is on record, or with none.
        abroad: with a club or a league of another association than the one whose squad it is; `None` where it is
            not known which that is.
        called_up: have been in a camp or a squad of the senior side, or were called up to it in another way.
        capped: have played for it.
    """

    leagues: tuple[tuple[int, str, int], ...]
    college: int
    no_league: int
    abroad: int | None
    called_up: int
    capped: int


@dataclass(frozen=True, slots=True)
class Squad:
    """A draft squad with its players by name, what the rules say of it, and of whom it is made up.

    Arguments:
        state: tells the squad as it is kept from one where somebody stands elsewhere; `set_squad` takes it.
    """

    number: int
    name: str
    competition: Competition
    edition: Edition
    lines: tuple[SquadLine, ...]
    beside: tuple[SquadLine, ...]
    unseen: int
    verdict: SquadsVerdict
    composition: Composition
    state: str

    @property
    def players(self) -> tuple[SquadLine, ...]:
        """Those who are in it, now."""
        return tuple(line for line in self.lines if line.part in IN_IT)


def squad_of(act: Act, command: OpenSquad) -> Squad:
    """A draft squad of whoever acts, as it stands or as it would.

    Raises:
        NotFoundError: one keeps none of this number, or no such shortlist, or the rules know the edition no more.
    """
    kept = own_list(act, ListKind.SQUAD, command.number)
    said = shown_squad(act.office.keys, kept.said)
    competition = act.library.catalogue.competition(said.competition)
    edition = act.library.catalogue.edition(said.competition, said.edition)
    parts = parts_of(act, kept.id)
    candidates = set(_on_shortlist(act, command.beside)) | set(command.parts)
    wanted = parts | dict.fromkeys(candidates - set(parts)) | dict(command.parts)
    cards = cards_in_order(act.session, act.day, in_order_of_name(act.session, wanted.keys()))
    known = [replace(card, birth=known_birth(card.birth, act.actor.roles)) for card in cards]
    known = [card for card in known if card.id in parts or competition.sex.admits(card.sex)]
    everybody = judge_squads(
        competition, edition, [_entry(card, ListStatus.ACTIVE) for card in known], None, act.library.confederation
    )
    verdicts = {one.entry.row: one.verdict for team in everybody.teams for one in team.judged}
    places = places_of(act.session, [card.id for card in known], act.day)
    lines = [
        SquadLine(card, wanted[card.id], verdicts[card.id], places.get(card.id, SquadPlace(card.id)))
        for card in known
        if card.id in verdicts
    ]
    on_it = tuple(sorted((line for line in lines if line.part is not None), key=_place_in_the_list))
    return Squad(
        kept.id,
        said.name,
        competition,
        edition,
        on_it,
        tuple(line for line in lines if line.part is None),
        shortlists.unseen(act.session, (kept.id,)).get(kept.id, 0),
        judge_squads(competition, edition, _entries(on_it), None, act.library.confederation),
        _composition(act, [line.place for line in on_it if line.part in IN_IT]),
        state_of(parts),
    )


def parts_of(act: Act, number: int) -> dict[int, ListStatus | None]:
    """Where each player in sight stands to a squad."""
    by_player: dict[int, list[KeptEntry]] = {}
    for entry in shortlists.entries_of(act.session, (number,)).get(number, ()):
        by_player.setdefault(entry.player_id, []).append(entry)
    return {player: shown_part(act.office.keys, rows) for player, rows in by_player.items()}


def state_of(parts: Mapping[int, ListStatus | None]) -> str:
    """Tells where everybody stands to a squad from where they would stand if somebody stood elsewhere.

    >>> state_of({})
    ''
    """
    if not parts:
        return ""
    said = sorted((player, part.value if part else "") for player, part in parts.items())
    return sha256(repr(said).encode()).hexdigest()[:16]


def _on_shortlist(act: Act, number: int | None) -> list[int]:
    if number is None:
        return []
    kept = own_list(act, ListKind.SHORTLIST, number)
    return [entry.player_id for entry in shortlists.entries_of(act.session, (kept.id,)).get(kept.id, ())]


def _place_in_the_list(line: SquadLine) -> tuple[int, int]:
    """Those in the squad first, and goalkeepers before the field, as a squad is read out; equals stay by name."""
    positions = tuple(Position)
    place = positions.index(line.card.position) if line.card.position else len(positions)
    return _PARTS.index(line.part) if line.part else len(_PARTS), place


def _entry(card: Card, part: ListStatus) -> Entry:
    """A player as a line of a squad list; two who share name and birth are told apart by their numbers."""
    return Entry(card.name, card.birth, None, card.sex, card.position, part, row=card.id, namesake=card.id)


def _entries(lines: tuple[SquadLine, ...]) -> list[Entry]:
    return [_entry(line.card, line.part) for line in lines if line.part is not None]


def _composition(act: Act, places: list[SquadPlace]) -> Composition:
    own = codes_of(act.session, _associations(act))
    counted: dict[tuple[int, str], int] = {}
    for place in places:
        if place.rung is not None and not place.college:
            counted[place.rung, place.league] = counted.get((place.rung, place.league), 0) + 1
    ordered = sorted(counted, key=lambda key: (-key[0], key[1]))
    known = [place for place in places if place.association]
    return Composition(
        leagues=tuple((rung, league, counted[rung, league]) for rung, league in ordered),
        college=sum(place.college for place in places),
        no_league=sum(place.rung is None and not place.college for place in places),
        abroad=sum(place.association not in own for place in known) if own else None,
        called_up=sum(place.called_up for place in places),
        capped=sum(place.capped for place in places),
    )


def _associations(act: Act) -> set[int]:
    """The associations whose squads whoever acts builds: those of the own role, or of the own club."""
    own = {one.federation_id for one in act.actor.bindings if one.federation_id}
    clubs = [one.club_id for one in act.actor.bindings if one.club_id]
    return own | associations_of(act.session, clubs)
