"""Putting a report on record that leaves the system, whatever its kind: its code, its readers, what it rests on.

By the code that is printed on it whoever holds it can ask later whether it was issued.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from typing import Any
from urllib.parse import urlsplit

from tracker.access.actor import Actor
from tracker.access.events import Event
from tracker.access.roles import Role
from tracker.actions.verb import Act
from tracker.eligibility.fingerprint import fingerprint
from tracker.football.issued import NOBODY, About, Readers, ReportKind
from tracker.reports.seal import Seal
from tracker.settings import LOOPBACK_HOSTS
from tracker.store.issued import is_on_record
from tracker.store.tables import IssuedReport

_READERS = {
    Role.PARENT: Readers.PARENT,
    Role.PLAYER: Readers.PARENT,
    Role.SCOUT: Readers.SCOUT,
    Role.OFFICER: Readers.FEDERATION,
}


@dataclass(frozen=True, slots=True)
class Issued:
    """A report that leaves the system.

    Arguments:
        code: as `tracker.football.issued.report_code` makes it of all that the report says.
        about: whom or what it is about, which nobody is told who could not open it there.
        records: a mark of the records it rests on, where there is one.
        shared_until: the last day of the link by which a family shares it.
        verdicts: as they were issued; verdicts elsewhere are computed and never stored.
    """

    kind: ReportKind
    code: str
    readers: Readers
    language: str
    as_of: date
    about: About = NOBODY
    records: str | None = None
    shared_until: date | None = None
    verdicts: Mapping[str, Any] = field(default_factory=dict)


def put_on_record(act: Act, issued: Issued, content: bytes, **more: str | int) -> None:
    """Put on record that a report leaves the system, of a verb that leaves `Event.REPORT_ISSUED`.

    The same report issued again is the same report: each time leaves a line, and the register keeps the first.

    Arguments:
        more: what else the line in the ledger tells, in numbers and names of kinds.
    """
    told: dict[str, str | int] = {"code": issued.code, "audience": issued.readers.value, **more}
    player = issued.about.player
    if player is None:
        act.record(Event.REPORT_ISSUED, "report", None, {"kind": issued.kind.value, **told})
    else:
        act.record(Event.REPORT_ISSUED, "player", player, told)
    if is_on_record(act.session, issued.code):
        return
    act.session.add(
        IssuedReport(
            code=issued.code,
            kind=issued.kind,
            player_id=player,
            squad=issued.about.squad,
            club_id=issued.about.club,
            edition=issued.about.edition,
            audience=issued.readers.value,
            language=issued.language,
            as_of=issued.as_of,
            issued_at=act.now,
            issued_by_id=act.actor.user_id,
            shared_until=issued.shared_until,
            fingerprint=fingerprint(act.library.catalogue),
            sha256=sha256(content).hexdigest(),
            records=issued.records,
            verdicts=dict(issued.verdicts),
        )
    )


def seal_for(act: Act, code: str) -> Seal:
    """What every page of a report bears so that it can be verified: its code, and the site that knows it."""
    return Seal(code, site_of(act.office.address))


def site_of(address: str) -> str | None:
    """Where whoever holds a report finds the pages; nothing where they are for this machine alone."""
    return None if urlsplit(address).hostname in LOOPBACK_HOSTS else address


def readers_of(actor: Actor) -> Readers:
    """For whom a report is that somebody in this role has made."""
    return _READERS.get(actor.role, Readers.CLUB)
