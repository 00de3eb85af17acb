"""Taking out everything that is held on a player: the right of a family, and of a player who is of age."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.access.actor import Actor
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.family import Family, family_of, may_erase, may_take_out
from tracker.actions.spoken import spoken
from tracker.actions.throttling import Try, take_out_tries
from tracker.actions.verb import Act, verb
from tracker.football.bundle import RESOURCES
from tracker.football.errors import DeniedError
from tracker.football.phrase import phrase
from tracker.i18n.speak import LANGUAGES, speaker
from tracker.reports.records import records_file
from tracker.store.bundle_rows import BundleRows
from tracker.store.take_out import held_on


@dataclass(frozen=True, slots=True)
class OpenRecords:
    """Whose records may be taken out."""

    player_id: int


@dataclass(frozen=True, slots=True)
class TakeOutRecords:
    """Whose records are taken out."""

    player_id: int


@dataclass(frozen=True, slots=True)
class HeldRecords:
    """Of whom records are held, and which of both whoever asks may do with them: take them out, or erase them."""

    player_id: int
    name: str
    may_take_out: bool
    may_erase: bool


@dataclass(frozen=True, slots=True)
class RecordsFile:
    """The records as a file."""

    file_name: str
    content: bytes


@verb(needs=Permission.RECORDS_TAKE_OUT)
def open_records(act: Act, command: OpenRecords) -> HeldRecords:
    """Whose records would be taken out or erased.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        DeniedError: both are somebody else's right.
    """
    family = family_of(act, command.player_id)
    takes, erases = may_take_out(family), may_erase(act, family)
    if not takes and not erases:
        raise spoken(DeniedError, phrase("refused-records"))
    return HeldRecords(family.player.id, family.player.name, takes, erases)


def _counted(_command: TakeOutRecords, actor: Actor) -> tuple[Try, ...]:
    return take_out_tries(actor.user_id)


@verb(needs=Permission.RECORDS_TAKE_OUT, leaves=(Event.RECORDS_TAKEN_OUT,), tries=_counted)
def take_out_records(act: Act, command: TakeOutRecords) -> RecordsFile:
    """Everything that is held on a player, as JSON and CSV, without what is other people's.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        DeniedError: taking them out is somebody else's right.
        TooManyTriesError: this person took out so many that the next has to wait.
    """
    player = _entitled(act, command.player_id).player
    tables = held_on(act.session, player.id, act.actor.user_id)
    rows = sum(len(one) for one in tables.values())
    act.record(Event.RECORDS_TAKEN_OUT, "player", player.id, {"tables": len(tables), "rows": rows})
    told = (speaker(one)(phrase("records-read-me", player=player.name, day=act.day)) for one in LANGUAGES)
    football = BundleRows(act.session, {player.id}, whole=False)
    files = ((RESOURCES[name], football.of(name)) for name in BundleRows.FILES)
    content = records_file(tables, "\n\n----\n\n".join(told) + "\n", files)
    return RecordsFile(f"records-{player.id}-{act.day.isoformat()}.zip", content)


def _entitled(act: Act, player_id: int) -> Family:
    """The family of a player, asked for by a guardian who was given the right, or by the player.

    Once the player is of age, it is the player's right alone.
    """
    family = family_of(act, player_id)
    if not may_take_out(family):
        raise spoken(DeniedError, phrase("refused-take-out"))
    return family
