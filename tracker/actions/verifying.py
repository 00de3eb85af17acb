"""Verifying a report by the code that is printed on it: whether it was issued, when, and whether it still holds.

Whoever asks holds the report, or found its code; docs/decisions/issued-reports.md says what a code alone tells.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from tracker.access.actor import Actor
from tracker.access.issued_records import rest_unchanged
from tracker.access.permissions import Permission, holds
from tracker.access.roles import Role
from tracker.actions.spoken import spoken
from tracker.actions.throttling import WRONG_CODE, Try, verifying_tries
from tracker.actions.verb import Act, verb
from tracker.eligibility.fingerprint import fingerprint
from tracker.football.changes import RECORDS, Change
from tracker.football.errors import NotFoundError
from tracker.football.issued import About, KeptReport, read_code
from tracker.football.phrase import phrase
from tracker.football.shortlists import ListKind
from tracker.logic.truth import Truth
from tracker.store import issued as store
from tracker.store.changed_since import changed_since, folded
from tracker.store.clubs import club_names
from tracker.store.dossiers import load_dossier
from tracker.store.families import player_named
from tracker.store.shortlists import list_of


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """The code of a report as somebody typed it, and the network it is asked from."""

    typed: str
    network: str = ""


@dataclass(frozen=True, slots=True)
class VerifyFile:
    """The bytes of a report."""

    content: bytes


@dataclass(frozen=True, slots=True)
class Whose:
    """What a report is about, for whoever may open that here anyway, and how the rest calls it."""

    about: About
    name: str


@dataclass(frozen=True, slots=True)
class Verified:
    """A report that was issued, and whether it would say the same today as of the same day.

    Arguments:
        records: whether the records are still those it rests on; "cannot tell" also where nobody is to be told.
        rules: whether the rules are.
        whose: nothing for whoever may not open it.
        told: what the family is told of changed records since.
    """

    kept: KeptReport
    records: Truth
    rules: Truth
    whose: Whose | None = None
    told: tuple[Change, ...] = ()


def _counted(command: VerifyReport, _actor: Actor) -> tuple[Try, ...]:
    return verifying_tries(command.network, read_code(command.typed) or "")


@verb(needs=Permission.REPORT_VERIFY, tries=_counted, vouches=True)
def verify_report(act: Act, command: VerifyReport) -> Verified:
    """What the register says of the report of a code.

    Raises:
        NotFoundError: none was issued under it, or what it was about has been erased.
        TooManyTriesError: so many wrong codes came from this network, or this one so often, that the next has to
            wait.
    """
    code = read_code(command.typed)
    kept = store.issued_under(act.session, code) if code else None
    if kept is None:
        raise spoken(NotFoundError, phrase("verify-none"))
    act.spare_try(WRONG_CODE)
    return _verified(act, kept)


@verb(needs=Permission.REPORT_VERIFY, vouches=True)
def verify_file(act: Act, command: VerifyFile) -> Verified:
    """What the register says of a file: it is found only if not a byte of it was changed.

    Raises:
        NotFoundError: no report was issued with these bytes.
    """
    kept = store.issued_with(act.session, sha256(command.content).hexdigest())
    if kept is None:
        raise spoken(NotFoundError, phrase("verify-no-file"))
    return _verified(act, kept)


def _verified(act: Act, kept: KeptReport) -> Verified:
    records, whose = _records(act, kept), _whose(act, kept.about)
    same_rules = kept.fingerprint == fingerprint(act.library.catalogue)
    told = _told(act, kept) if whose and records is Truth.NO else ()
    return Verified(kept, records, Truth.YES if same_rules else Truth.NO, whose, told)


def _records(act: Act, kept: KeptReport) -> Truth:
    """Whether the records are those a report rests on.

    Of one player they are held against their mark. Of many it is known for certain only that nothing at all has
    changed since.
    """
    if kept.about.player is None:
        return Truth.UNKNOWN if store.anything_changed_since(act.session, kept.issued_at) else Truth.YES
    assert act.vouching is not None, "A verb that verifies vouches."
    with act.vouching(kept.code) as session:
        dossier = load_dossier(session, kept.about.player)
    if dossier is None or kept.records is None:
        return Truth.UNKNOWN
    return rest_unchanged(kept.records, dossier, kept.as_of)


def _whose(act: Act, about: About) -> Whose | None:
    match about:
        case About(player=int(number)):
            player = player_named(act.session, number)
            return Whose(about, player.name) if player else None
        case About(squad=int(number)) if act.actor.user_id is not None:
            return Whose(about, "") if list_of(act.session, act.actor.user_id, ListKind.SQUAD, number) else None
        case About(club=int(number)) if _directs(act.actor, number):
            return Whose(about, club_names(act.session, (number,)).get(number, ""))
        case _:
            return None


def _directs(actor: Actor, club: int) -> bool:
    return any(binding.role is Role.DIRECTOR and binding.club_id == club for binding in actor.bindings)


def _told(act: Act, kept: KeptReport) -> tuple[Change, ...]:
    """What changed in the records since; only the family is told, as at the top of the player's page."""
    player = kept.about.player
    if player is None or not holds(act.actor, Permission.FAMILY_VIEW):
        return ()
    found = changed_since(act.session, {player: kept.issued_at}, act.actor.user_id)
    return folded([one for one in found if one.kind in RECORDS])
