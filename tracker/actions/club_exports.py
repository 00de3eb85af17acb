"""Taking the football records of a whole club along as a data package, which our own import reads again."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from tracker.access.actor import Actor
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.access.roles import Role
from tracker.actions.exported import ExportedFile, Progress, nobody_waits, ready, spool
from tracker.actions.throttling import Try, club_export_tries
from tracker.actions.verb import Act, verb
from tracker.football.bundle import RESOURCES
from tracker.football.errors import BadInputError, NotFoundError
from tracker.football.phrase import phrase
from tracker.i18n.speak import LANGUAGES, speaker
from tracker.reports.data_package import PackageFile
from tracker.store.bundle_rows import BundleRows, players_ever_at
from tracker.store.cohorts import find_club


@dataclass(frozen=True, slots=True)
class ExportClub:
    """Whose records to take along: a director's own club, or for the operator a club by name, or everything.

    `told` hears how many rows are written.
    """

    club: str = ""
    told: Progress = field(default=nobody_waits, compare=False)


def _counted(_command: ExportClub, actor: Actor) -> tuple[Try, ...]:
    return club_export_tries(actor.user_id)


@verb(needs=Permission.CLUB_EXPORT, leaves=(Event.CLUB_EXPORTED, Event.RECORDS_EXPORTED), tries=_counted)
def export_club(act: Act, command: ExportClub) -> ExportedFile:
    """The football records of a club's players, as far as one may see them, with all that they point to.

    Raises:
        NotFoundError: there is no such club.
        BadInputError: a director names a club; it is always the own.
        TooManyTriesError: this person took so many along that the next has to wait.
    """
    only, whole = _whom(act, command.club.strip())
    rows = BundleRows(act.session, only, whole=whole)
    out = spool()
    package = PackageFile(out, "football-records")
    told = (speaker(one)(phrase("bundle-read-me")) for one in LANGUAGES)
    package.put("README.txt", ("\n\n----\n\n".join(told) + "\n").encode())
    add_football(package, rows, command.told)
    package.close()
    counts = {"rows": package.rows, "tables": len(RESOURCES)}
    # The whole of what is held is a backup; of a club each family reads who took the child's records along.
    for player in () if whole else rows.numbers:
        act.record(Event.RECORDS_EXPORTED, "player", player)
    act.record(Event.CLUB_EXPORTED, "club", None, {"players": rows.players, **counts})
    return ready(f"football-records-{act.day.isoformat()}.zip", out, package.rows)


def add_football(package: PackageFile, rows: BundleRows, told: Progress = nobody_waits, folder: str = "") -> None:
    """Put every file of football records into a package."""
    for name in BundleRows.FILES:
        package.football(RESOURCES[name], rows.of(name), folder)
        told(package.rows)


def _whom(act: Act, club: str) -> tuple[Collection[int] | None, bool]:
    """The numbers of the players (all in scope if none), and whether what nobody points to goes along."""
    if Role.OPERATOR not in act.actor.roles:
        if club:
            message = "A director takes the own club along; leave the club out."
            raise BadInputError(message)
        return None, False
    if not club:
        return None, True
    found = find_club(act.session, club)
    if found is None:
        message = f"There is no club {club!r}; give its name or its number."
        raise NotFoundError(message)
    return players_ever_at(act.session, found.id), False
