"""Documents that a club's director has seen: who saw which kind on which day, and what birth it showed.

No document is kept, and none is uploaded. A birth that a document shows is verified and locked from then on: no
file changes it, and only an accepted correction case does.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.access.case import DocumentKind
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.family import family_of
from tracker.actions.spoken import spoken
from tracker.actions.verb import Act, verb
from tracker.football.errors import BadInputError
from tracker.football.people import EARLIEST_BIRTH_YEAR, Birth
from tracker.football.phrase import phrase
from tracker.store.dossiers import birth_of
from tracker.store.evidence import birth_seen, documents_of, first_registered
from tracker.store.intake import take_turn
from tracker.store.tables import DocumentSeen, PlayerRow


@dataclass(frozen=True, slots=True)
class OpenDocuments:
    """Whose documents are asked for."""

    player_id: int


@dataclass(frozen=True, slots=True)
class NoteDocument:
    """A document that was seen, on which day, and the birth it showed, if it shows one."""

    player_id: int
    kind: DocumentKind
    seen_on: date
    born: date | None = None


@dataclass(frozen=True, slots=True)
class ShownDocument:
    """A document as it is told: which kind, who saw it on which day, and the birth it showed."""

    kind: DocumentKind
    seen_by: str
    seen_on: date
    born: date | None


@dataclass(frozen=True, slots=True)
class Documents:
    """What was seen for one player, and how well the birth is known by it."""

    player_id: int
    name: str
    birth: Birth | None
    birth_seen_on: date | None
    seen: tuple[ShownDocument, ...]


@verb(needs=Permission.DOCUMENT_NOTE)
def open_documents(act: Act, command: OpenDocuments) -> Documents:
    """The documents that were seen for a player of the director's club.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
    """
    player = family_of(act, command.player_id).player
    seen = tuple(
        ShownDocument(one.kind, name or "", one.seen_on, one.born)
        for one, name in documents_of(act.session, player.id)
    )
    birth = birth_of(player.born_earliest, player.born_latest)
    seen_on, _ = birth_seen(act.session, player) or (None, None)
    return Documents(player.id, player.name, birth, seen_on, seen)


@verb(needs=Permission.DOCUMENT_NOTE, leaves=(Event.DOCUMENT_NOTED,))
def note_document(act: Act, command: NoteDocument) -> None:
    """Note that a document was seen; a birth it shows is verified from then on.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        BadInputError: the days cannot be, or the document contradicts the record.
    """
    # A file that is being taken in must not put another birth over the one that is verified here.
    take_turn(act.session)
    player = family_of(act, command.player_id).player
    check_days(command.seen_on, command.born, act.day)
    details: dict[str, str | int] = {"kind": command.kind.value}
    if command.born:
        _check_birth(act, player, command.born)
        details["field"] = "born"
    act.record(Event.DOCUMENT_NOTED, "player", player.id, details)
    act.session.add(seen_now(act, player.id, command.kind, command.seen_on, command.born))
    if command.born:
        player.born_earliest = player.born_latest = command.born


def seen_now(act: Act, player_id: int, kind: DocumentKind, seen_on: date, born: date | None) -> DocumentSeen:
    """The row that says that whoever acts has seen a document."""
    return DocumentSeen(
        player_id=player_id, kind=kind, seen_by_id=act.actor.user_id, seen_on=seen_on, at=act.now, born=born
    )


def check_days(seen_on: date, born: date | None, today: date) -> None:
    """Refuse days that cannot be.

    Raises:
        BadInputError: the document was seen on a day to come, or shows a birth after that day or long ago.
    """
    if seen_on > today:
        raise spoken(BadInputError, phrase("refused-seen-later", seen=seen_on, today=today))
    if born and not date(EARLIEST_BIRTH_YEAR, 1, 1) <= born <= seen_on:
        raise spoken(BadInputError, phrase("refused-birth-between", year=str(EARLIEST_BIRTH_YEAR)))


def _check_birth(act: Act, player: PlayerRow, born: date) -> None:
    """Refuse a birth that the record contradicts; a document confirms what stands and never replaces it.

    Raises:
        BadInputError: the birth on record is another one, or the player was registered before.
    """
    held = birth_of(player.born_earliest, player.born_latest)
    if held and not held.earliest <= born <= held.latest:
        raise spoken(BadInputError, phrase("refused-other-birth"))
    first = first_registered(act.session, player.id)
    if first and first < born:
        raise spoken(BadInputError, phrase("refused-registered-before", first=first))
