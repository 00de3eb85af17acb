"""The one door by which records of players are written in many: a file, lists typed in by hand, a season turned.

Whatever comes through it is checked alike, is written as one batch that can be undone, and leaves one line in the
ledger. A club's director takes in what is the club's own; the operator of the machine anything.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from hashlib import sha256
from typing import Any

from tracker.access.erased import ERASED, mark_of_number, mark_of_person
from tracker.access.events import Event
from tracker.access.roles import Role
from tracker.actions.spoken import spoken
from tracker.actions.verb import Act
from tracker.football.errors import BadInputError, DeniedError, TrackerError
from tracker.football.holdings import (
    OWN_SCHEME,
    Facts,
    IsErased,
    Key,
    Known,
    Ref,
    SpellFacts,
    Thing,
    Wanted,
    nobody_erased,
)
from tracker.football.people import Birth, Sex, folded
from tracker.football.phrase import Phrase, phrase
from tracker.importing.check import Checked
from tracker.importing.faults import Fault, Faults, quoted
from tracker.importing.kind import Kind
from tracker.importing.plan import Plan
from tracker.importing.propose import propose, wanted_of
from tracker.importing.registry import IMPORTABLE
from tracker.importing.source import club_source, is_another_clubs
from tracker.importing.view import ImportView, view_of
from tracker.store.batch_titles import as_text
from tracker.store.clubs import club_names
from tracker.store.erasing import tombstones
from tracker.store.intake import apply, known_for, numbers_elsewhere
from tracker.store.tables import ImportBatch

_LONGEST_NAME = 200
#: The file name of what was no file.
_NO_FILE = ""
#: Leagues are every club's, and a move is of two clubs, so no club alone says what holds of them.
_NOT_FOR_CLUBS = frozenset({Kind.LEAGUES, Kind.MOVES})


@dataclass(frozen=True, slots=True)
class OwnClub:
    """The club for which a director takes in records."""

    id: int
    name: str

    @property
    def source(self) -> str:
        """Whose numbers those of its lists are, where they do not say so."""
        return club_source(self.id)


def own_club(act: Act, named: str = "") -> OwnClub | None:
    """The club that the actor takes in records for; nothing for the operator, who takes in every club's.

    Arguments:
        named: which of them is meant, for whoever directs several.

    Raises:
        DeniedError: the actor directs no club, or not the one that is named.
        BadInputError: the actor directs several and names none.
    """
    if act.actor.role is Role.OPERATOR:
        return None
    bound = {binding.club_id for binding in act.actor.bindings if binding.role is Role.DIRECTOR and binding.club_id}
    clubs = [OwnClub(number, name) for number, name in club_names(act.session, bound).items()]
    meant = [club for club in clubs if folded(club.name) == folded(named)] if named else clubs
    if len(meant) == 1:
        return meant[0]
    names = ", ".join(sorted(club.name for club in clubs))
    if meant:
        raise spoken(BadInputError, phrase("refused-which-club", clubs=names))
    raise _not_own(names, named)


def _not_own(names: str, named: str) -> TrackerError:
    if not names:
        return spoken(DeniedError, phrase("refused-no-club"))
    return spoken(BadInputError, phrase("refused-another-club", club=quoted(named), clubs=names))


@dataclass(frozen=True, slots=True)
class Lines:
    """Records of one kind that a person typed in or settled, each with the number of its row.

    Arguments:
        records: rows of the kind, as `tracker.importing.kinds` declares them.
        title: what they are called among the files that were taken in; it is kept as a phrase, so that everybody
            reads it in their own language.
        headings: what each column is called where it was typed in, for faults.
    """

    kind: Kind
    records: tuple[Any, ...]
    title: Phrase
    headings: Mapping[str, str] = field(default_factory=dict)

    @property
    def sha256(self) -> str:
        """Tells them from others."""
        return sha256(repr(self.records).encode()).hexdigest()


def plan_lines(act: Act, lines: Lines, named: str = "") -> tuple[ImportView, Plan]:
    """What records would add and change, or all that is wrong with them; nothing is written.

    Arguments:
        named: whose they are, of a director who directs several clubs.

    Raises:
        DeniedError: the actor may not take in records of this kind, or directs no club.
    """
    own = own_club(act, named)
    checked = _checked(lines, act)
    plan = planned(act, lines.kind, checked, own.source if own else OWN_SCHEME, own)
    return view_of(lines.kind, _NO_FILE, checked, plan), plan


def take_in(act: Act, lines: Lines) -> ImportView:
    """Write records whole, or nothing of them where anything is wrong. The verb `remembers` and may leave
    `Event.FILE_IMPORTED`; whoever calls takes the turn of all imports first (`tracker.store.intake.take_turn`).

    Raises:
        DeniedError: the actor may not take in records of this kind, or directs no club.
        ChangedMeanwhileError: somebody else wrote the same meanwhile.
    """
    view, plan = plan_lines(act, lines)
    if plan.faults.count or plan.empty:
        return view
    return enter_lines(act, lines, view, plan, own_club(act))


def enter_lines(act: Act, lines: Lines, view: ImportView, plan: Plan, own: OwnClub | None) -> ImportView:
    """Write a plan of typed-in or settled records as one batch, with its line in the ledger.

    Raises:
        ChangedMeanwhileError: somebody else wrote the same meanwhile.
    """
    return enter_numbered(act, view, plan, lines.sha256, own, lines.title)[0]


def enter(act: Act, view: ImportView, plan: Plan, digest: str, own: OwnClub | None) -> ImportView:
    """Write a file's plan without faults as one batch, with its line in the ledger.

    Raises:
        ChangedMeanwhileError: somebody else wrote the same meanwhile.
    """
    return enter_numbered(act, view, plan, digest, own)[0]


def enter_numbered(
    act: Act, view: ImportView, plan: Plan, digest: str, own: OwnClub | None, title: Phrase | None = None
) -> tuple[ImportView, Mapping[Ref, int]]:
    """The same, with the numbers that whatever the plan brings was given.

    Raises:
        ChangedMeanwhileError: somebody else wrote the same meanwhile.
    """
    counts = {"add": view.add, "change": view.change, "same": view.same}
    batch = batch_row(act, view.kind.value, view.file_name, digest, own, counts)
    batch.titled = as_text(title) if title else None
    put_on_record(act, view)
    act.session.add(batch)
    act.session.flush()
    # A new player is in nobody's sight before the spell that comes with them.
    with act.session.past_row_security():
        refs = apply(act.session, plan.delivery, batch.id)
    return view.as_batch(batch.id), refs


def put_on_record(act: Act, view: ImportView) -> ImportView:
    """The line in the ledger that something taken in leaves."""
    counts = {"add": view.add, "change": view.change, "same": view.same}
    act.record(Event.FILE_IMPORTED, "import", None, {"kind": view.kind.value, **counts})
    return view


def batch_row(
    act: Act, kind: str, name: str, digest: str, own: OwnClub | None, counts: Mapping[str, int]
) -> ImportBatch:
    """What is put on record of something taken in."""
    made = batch_values(act, kind, name, digest, own)
    return ImportBatch(**made, added=counts["add"], changed=counts["change"], same=counts["same"])


def batch_values(act: Act, kind: str, name: str, digest: str, own: OwnClub | None) -> dict[str, Any]:
    """The same, before it is known what came of it."""
    return {
        "kind": kind,
        "file_name": name[-_LONGEST_NAME:],
        "sha256": digest,
        "at": act.now,
        "user_id": act.actor.user_id,
        "club_id": own.id if own else None,
    }


def planned(act: Act, kind: Kind, checked: Checked, source: str, own: OwnClub | None) -> Plan:
    """The plan of checked records, held against what the actor may know of.

    Raises:
        DeniedError: a club does not say what holds of leagues.
    """
    checked = admitted(kind, checked, own)
    return propose(kind, checked, known_to(act, wanted_of(kind, checked, source), own), source)


def admitted(kind: Kind, checked: Checked, own: OwnClub | None) -> Checked:
    """The records that whoever takes them in may take in; each of another club's is a fault.

    Raises:
        DeniedError: a club does not say what holds of leagues.
    """
    if own is None:
        return checked
    if kind in _NOT_FOR_CLUBS:
        raise spoken(DeniedError, phrase("refused-not-for-clubs", kind=kind.value))
    return _of_own_club(checked, own)


def _checked(lines: Lines, act: Act) -> Checked:
    """Records that were typed in, as far as each can be understood by itself."""
    faults, sound = Faults(), []
    for record in lines.records:
        before = faults.count

        def complain(column: str, said: Any, row: int = record.row) -> None:
            faults.add(Fault(row, lines.headings.get(column, column), said))

        IMPORTABLE[lines.kind].check_line(record, act.day, complain)
        if faults.count == before:
            sound.append(record)
    return Checked(sound, len(lines.records), faults, lines.headings, ())


def _of_own_club(checked: Checked, own: OwnClub) -> Checked:
    """The records of a director's own club; each of another's is a fault."""
    kept, name = [], folded(own.name)
    for record in checked.records:
        club = getattr(record, "club", None)
        if club is None or folded(club) == name:
            kept.append(record)
        else:
            said = phrase("import-another-club", club=quoted(club), own=own.name)
            checked.faults.add(Fault(record.row, checked.headings.get("club", "club"), said))
    return replace(checked, records=kept)


def known_to(act: Act, wanted: Wanted, own: OwnClub | None) -> Known:
    """What is held of all that records name: for a club whom it sees, and whom it once registered."""
    seen = known_for(act.session, wanted)
    if own is None:
        return replace(seen, is_erased=who_is_erased(act))
    assert act.remembering is not None, "A verb by which a club takes in records `remembers`."
    with act.remembering() as session:
        known = known_for(session, wanted)
    unseen = frozenset(ref for (ref,) in known.of(Thing.PLAYER).keys() - seen.of(Thing.PLAYER).keys())
    numbers = _told_numbers(known, unseen, own)
    unknown = wanted.identifiers - numbers.keys()
    foreign = frozenset(number for number in unknown if is_another_clubs(number[0], own.source))
    return replace(
        known,
        things={**known.things, Thing.IDENTIFIER: numbers},
        is_erased=who_is_erased(act),
        unseen=unseen,
        elsewhere=numbers_elsewhere(act.session, unknown - foreign),
        foreign=foreign,
        gone=dict.fromkeys(_with_another_club(known, unseen, own, act.day), act.day),
        of_one_club=True,
    )


def _told_numbers(known: Known, unseen: Collection[Ref], own: OwnClub) -> dict[Key, tuple[Ref, Facts]]:
    """The numbers by which players are known; what another club calls one out of sight is not told."""
    return {
        number: (ref, facts)
        for number, (ref, facts) in known.of(Thing.IDENTIFIER).items()
        if facts[0] not in unseen or not is_another_clubs(number[0], own.source)
    }


def _with_another_club(known: Known, unseen: Collection[Ref], own: OwnClub, day: date) -> Iterator[Ref]:
    """The players out of sight who are registered with another club on a day, or will be."""
    teams = {ref for (club, _, _), (ref, _) in known.of(Thing.TEAM).items() if club == own.id}
    for (player, team, _), (_, facts) in known.of(Thing.REGISTRATION).items():
        if player in unseen and team not in teams and (SpellFacts(*facts).registered_until or date.max) >= day:
            yield player


def who_is_erased(act: Act) -> IsErased:
    """Who is recognised by the marks of those whose records were erased."""
    marks = frozenset(mark for _, some in tombstones(act.session).values() for mark in some)
    if not marks:
        return nobody_erased
    seals = partial(act.office.keys.seals, ERASED)

    def is_erased(name: str, sex: Sex, born: Birth | None, number: tuple[str, str] | None) -> bool:
        own = mark_of_number(seals, *number) if number else ()
        return not marks.isdisjoint((*mark_of_person(seals, name, sex, born), *own))

    return is_erased
