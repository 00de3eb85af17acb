"""Reading correction cases: a child's, a club's, one with its history, and the records that may be disputed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from tracker.access.case import CaseStatus, RecordKind
from tracker.access.permissions import Permission
from tracker.access.roles import Role
from tracker.actions.case_fields import Field, Form, field_named, fields_of
from tracker.actions.case_values import readable, said
from tracker.actions.cases import case_in, disputing_family, may_dispute, may_withdraw
from tracker.actions.family import family_of
from tracker.actions.verb import Act, verb
from tracker.store import cases
from tracker.store.case_records import Described, record_named, records_of
from tracker.store.evidence import birth_seen
from tracker.store.tables import CorrectionCase


@dataclass(frozen=True, slots=True)
class ListCases:
    """Whose cases are listed."""

    player_id: int


@dataclass(frozen=True, slots=True)
class ListClubCases:
    """The cases of everybody who is registered with the director's club."""


@dataclass(frozen=True, slots=True)
class ReadCase:
    """One case of a player."""

    player_id: int
    case_id: int


@dataclass(frozen=True, slots=True)
class ListDisputable:
    """The records of a kind about which a family may open a case."""

    player_id: int
    record: RecordKind


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A case in a list."""

    id: int
    player_id: int
    player: str
    record: RecordKind
    field: str
    opened_on: date
    status: CaseStatus


@dataclass(frozen=True, slots=True)
class Cases:
    """A player's cases, and whether whoever looks may open another."""

    player_id: int
    player: str
    listed: tuple[CaseLine, ...]
    may_open: bool


@dataclass(frozen=True, slots=True)
class NamedRecord:
    """A record by the days it lies between, the names that say which one it is, and what it says field by field."""

    number: int
    starts: date | None
    ends: date | None
    names: tuple[str, ...]
    says: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Disputable:
    """The records of a kind, with the fields of each."""

    player_id: int
    player: str
    record: RecordKind
    held: tuple[NamedRecord, ...]


@dataclass(frozen=True, slots=True)
class CaseStepTaken:
    """A step of a case, and what it changed in the record, if it did."""

    at: datetime
    by: str
    status: CaseStatus
    words: str
    changed: tuple[str, str] | None


@dataclass(frozen=True, slots=True)
class ShownCase:
    """A case with its history.

    Arguments:
        about: the record as it is now; nothing once it is gone.
        field: what is disputed of it.
        corrected: what the family wrote, as the field would hold it; empty where only a person can read it.
        verified: a document confirms the birth that is disputed.
        answers, replies, withdraws: what whoever looks may do now.
    """

    line: CaseLine
    version: int
    about: NamedRecord | None
    field: Field
    says: str
    should_say: str
    corrected: str
    verified: bool
    steps: tuple[CaseStepTaken, ...]
    answers: bool
    replies: bool
    withdraws: bool

    @property
    def correctable(self) -> bool:
        """Whether accepting the case changes the record at once."""
        return self.field.form is not Form.ELSEWHERE


@verb(needs=Permission.CASE_READ)
def list_cases(act: Act, command: ListCases) -> Cases:
    """The cases about a player's records, those that are open first.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
    """
    family = family_of(act, command.player_id)
    listed = tuple(_line(case, family.player.name) for case in cases.cases_of(act.session, family.player.id))
    return Cases(family.player.id, family.player.name, listed, may_dispute(family))


@verb(needs=Permission.CASE_ANSWER)
def list_club_cases(act: Act, command: ListClubCases) -> tuple[CaseLine, ...]:
    """The cases of the director's club, those that wait for it first."""
    del command
    return tuple(_line(case, name) for case, name in cases.cases_in_sight(act.session))


@verb(needs=Permission.CASE_OPEN)
def list_disputable(act: Act, command: ListDisputable) -> Disputable:
    """The records of a kind with what they say, for whoever may open a case about one.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        DeniedError: asking for corrections is somebody else's right today.
    """
    player = disputing_family(act, command.player_id).player
    held = records_of(act.session, player.id, command.record)
    return Disputable(player.id, player.name, command.record, tuple(_named(one, command.record) for one in held))


@verb(needs=Permission.CASE_READ)
def read_case(act: Act, command: ReadCase) -> ShownCase:
    """A case with its history.

    Raises:
        NotFoundError: there is no such player or case, or this actor may not know of one.
    """
    family = family_of(act, command.player_id)
    case = case_in(act, family.player.id, command.case_id)
    record = record_named(act.session, family.player.id, case.record, case.record_id)
    field = field_named(case.record, case.field)
    born = case.record is RecordKind.PLAYER and field.name == "born"
    waits = not case.status.closed
    return ShownCase(
        line=_line(case, family.player.name),
        version=case.version,
        about=_named(record, case.record) if record else None,
        field=field,
        says=case.says,
        should_say=case.should_say,
        corrected=readable(field, case.should_say),
        verified=born and birth_seen(act.session, family.player) is not None,
        steps=_steps(act, case),
        answers=waits and _answers(act, case),
        replies=waits and may_dispute(family),
        withdraws=waits and may_withdraw(act, family, case),
    )


def _answers(act: Act, case: CorrectionCase) -> bool:
    return act.actor.role is Role.DIRECTOR and case.opened_by_id != act.actor.user_id


def _steps(act: Act, case: CorrectionCase) -> tuple[CaseStepTaken, ...]:
    return tuple(
        CaseStepTaken(
            at=step.at,
            by=name or "",
            status=step.status,
            words=step.text,
            changed=None if step.was is None else (step.was, step.became or ""),
        )
        for step, name in cases.steps_of(act.session, case.id)
    )


def _line(case: CorrectionCase, player: str) -> CaseLine:
    return CaseLine(
        id=case.id,
        player_id=case.player_id,
        player=player,
        record=case.record,
        field=case.field,
        opened_on=case.opened_at.date(),
        status=case.status,
    )


def _named(one: Described, record: RecordKind) -> NamedRecord:
    says = tuple(
        (field.name, said("", one.row, field)) for field in fields_of(record) if field.form is not Form.REMOVAL
    )
    return NamedRecord(one.row.id, one.starts, one.ends, one.names, says)
