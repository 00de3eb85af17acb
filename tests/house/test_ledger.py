"""The third lock: a write without a line in the ledger is refused, and a verb leaves what it declares."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module

import pytest
import tracker.actions
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.house.test_summaries import DOES, DONE_TO_A_PLAYER
from tests.people import PASSWORD, Cast, email_of
from tracker.access.actor import OPERATOR, VISITOR, Actor
from tracker.access.events import CHANGES_RECORDS, Event
from tracker.access.permissions import Permission
from tracker.actions.account import SignIn, SignOut, sign_in, sign_out
from tracker.actions.players import OpenPlayer, open_player
from tracker.actions.verb import VERBS, Act, UndeclaredError, Verb
from tracker.football.errors import NotFoundError
from tracker.logic.terms import ALWAYS
from tracker.store.ledger import UnrecordedError
from tracker.store.scope import open_session
from tracker.store.tables import AuditEvent, Federation
from tracker.wiring import House

# A verb is known once its module is; alone, this file would else know only those that it needs itself.
for module in pkgutil.iter_modules(tracker.actions.__path__, "tracker.actions."):
    import_module(module.name)


def lines(house: House) -> list[AuditEvent]:
    with Session(house.engine) as session:
        return list(session.scalars(select(AuditEvent).order_by(AuditEvent.id)))


def test_rows_written_without_a_line_are_refused(house: House) -> None:
    with open_session(house.engine, ALWAYS, writes=True) as session:
        session.add(Federation(code="XXX", name="Nobody's"))
        with pytest.raises(UnrecordedError):
            session.flush()


def test_rows_that_are_refused_are_not_there_afterwards(house: House) -> None:
    def slip_one_in(act: Act, _command: None) -> None:
        act.session.add(Federation(code="XXX", name="Nobody's"))

    unrecorded = Verb("slip_one_in", Permission.DATABASE_KEEP, (Event.FEDERATION_LOADED,), slip_one_in)
    with pytest.raises(UnrecordedError):
        house.perform(unrecorded, None, OPERATOR)
    with Session(house.engine) as session:
        assert session.scalars(select(Federation)).all() == []


def test_a_verb_that_leaves_what_it_does_not_declare_is_undone(house: House) -> None:
    def leave_another(act: Act, _command: None) -> None:
        act.record(Event.REPORT_ISSUED, "nothing")

    undeclared = Verb("leave_another", Permission.DATABASE_KEEP, (Event.FEDERATION_LOADED,), leave_another)
    with pytest.raises(UndeclaredError):
        house.perform(undeclared, None, OPERATOR)
    assert lines(house) == []


def test_opening_a_dossier_is_on_record_with_who_and_in_which_role(house: House, cast: Cast) -> None:
    house.perform(open_player, OpenPlayer(cast.maya), cast.director)
    (line,) = lines(house)
    assert (line.event, line.subject, line.subject_id) == ("dossier:open:done", "player", cast.maya)
    assert (line.user_id, line.role, line.at) == (cast.dana, "director", NOW)


def test_a_dossier_that_was_not_opened_leaves_no_line(house: House, cast: Cast) -> None:
    with pytest.raises(NotFoundError):
        house.perform(open_player, OpenPlayer(cast.noor), cast.director)
    assert lines(house) == []


def test_a_failed_sign_in_is_on_record_without_the_password_or_the_address(house: House, cast: Cast) -> None:
    house.perform(sign_in, SignIn(email_of("dana"), "wrong and secret"), VISITOR)
    house.perform(sign_in, SignIn("nobody@example.org", "wrong and secret"), VISITOR)
    known, unknown = lines(house)
    assert (known.event, known.subject_id) == ("account:sign_in:refused", cast.dana)
    assert (unknown.event, unknown.subject_id) == ("account:sign_in:refused", None)
    assert "secret" not in repr([vars(line) for line in (known, unknown)])


def test_signing_in_and_out_is_on_record(house: House, cast: Cast) -> None:
    signed_in = house.perform(sign_in, SignIn(email_of("dana"), PASSWORD), VISITOR)
    assert signed_in is not None
    house.perform(sign_out, SignOut(signed_in.token), cast.director)
    assert [line.event for line in lines(house)] == ["account:sign_in:done", "account:sign_out:done"]


def declared() -> Iterator[tuple[str, Event]]:
    yield from ((name, event) for name, verb in VERBS.items() for event in verb.leaves)


def test_every_event_is_left_by_a_verb() -> None:
    idle = sorted(event.value for event in set(Event) - {event for _, event in declared()})
    assert not idle, f"No verb leaves {', '.join(idle)}; declare them in a verb or strike them."


def test_events_and_permissions_are_written_as_their_grammar_says() -> None:
    assert all(len(event.value.split(":")) == 3 for event in Event)
    assert all(len(permission.value.split(":")) == 2 for permission in Permission)


def test_every_permission_is_needed_by_a_verb() -> None:
    idle = sorted(one.value for one in set(Permission) - {verb.needs for verb in VERBS.values()})
    assert not idle, f"No verb needs {', '.join(idle)}; strike them from access/permissions.py or write the verb."


def test_a_visitor_is_nobody_on_record() -> None:
    assert Actor(None, "Visitor", VISITOR.bindings) == VISITOR


def test_every_verb_that_changes_records_leaves_a_line_that_says_so() -> None:
    """By these lines it is known whether a report on many may say something else now."""
    changing = (DONE_TO_A_PLAYER | set(DOES)) - {"rebuild_summaries"}
    unsaid = {name for name in changing if CHANGES_RECORDS.isdisjoint(VERBS[name].leaves)}
    assert not unsaid, f"Add an event of {', '.join(sorted(unsaid))} to CHANGES_RECORDS (tracker/access/events.py)."
