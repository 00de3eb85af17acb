"""An administrator's reason: what it opens, for how long, whom it tells, and what it does not open."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.people import Cast, email_of
from tracker.access.actor import Actor, Binding
from tracker.access.inspecting import LONGEST
from tracker.access.roles import Role
from tracker.actions.inspecting import StateReason, state_reason
from tracker.actions.looks import ListLooks, list_looks
from tracker.actions.players import FindPlayer, ListPlayers, OpenPlayer, find_player, list_players, open_player
from tracker.football.errors import BadInputError, DeniedError, NotFoundError, TooManyTriesError
from tracker.store import tables as t
from tracker.wiring import House

REASON = "The club says that the birth was typed wrongly."


def at(house: House, moment: datetime) -> House:
    return replace(house, clock=lambda: moment)


def stated(house: House, cast: Cast, player: int, reason: str = REASON) -> bool:
    return house.perform(state_reason, StateReason(player, reason), cast.administrator)


def letters(house: House) -> dict[str, str]:
    """What went out, by whom it went to."""
    folder = house.settings.home / "outbox"
    sent = [message_from_bytes(path.read_bytes(), policy=policy.default) for path in sorted(folder.glob("*.eml"))]
    return {str(one["To"]): f"{one['Subject']}\n{one.get_content()}" for one in sent}


def kept(house: House) -> tuple[int, list[tuple[str, str, int | None]]]:
    """How many reasons there are, and the lines of the ledger."""
    with Session(house.engine) as session:
        lines = session.scalars(select(t.AuditEvent).order_by(t.AuditEvent.id))
        told = [(one.event, one.subject, one.subject_id) for one in lines]
        reasons = select(func.count()).select_from(t.InspectionRow).where(t.InspectionRow.at == NOW)
        return session.scalar(reasons) or 0, told


def test_a_reason_opens_one_record_and_nothing_more(house: House, cast: Cast) -> None:
    with pytest.raises(NotFoundError):
        house.perform(open_player, OpenPlayer(cast.ilse), cast.administrator)
    assert house.perform(list_players, ListPlayers(), cast.administrator).total == 0
    assert stated(house, cast, cast.ilse)
    house.perform(open_player, OpenPlayer(cast.ilse), cast.administrator)
    listed = house.perform(list_players, ListPlayers(), cast.administrator)
    assert [card.id for card in listed.cards] == [cast.ilse]
    for other in (cast.maya, cast.noor, cast.theo):
        with pytest.raises(NotFoundError):
            house.perform(open_player, OpenPlayer(other), cast.administrator)
        with pytest.raises(NotFoundError):
            house.perform(find_player, FindPlayer(str(other)), cast.administrator)


def test_another_administrator_sees_nothing_by_it(house: House, cast: Cast) -> None:
    stated(house, cast, cast.ilse)
    another = Actor(cast.dana, "Dana Ruiz-Okafor", (Binding(Role.ADMINISTRATOR),))
    with pytest.raises(NotFoundError):
        house.perform(open_player, OpenPlayer(cast.ilse), another)


def test_it_is_good_until_the_day_ends(house: House, cast: Cast) -> None:
    midnight = datetime(2026, 6, 30, tzinfo=UTC)
    stated(at(house, midnight), cast, cast.ilse)
    at_last = at(house, midnight + timedelta(hours=23, minutes=59))
    at_last.perform(open_player, OpenPlayer(cast.ilse), cast.administrator)
    with pytest.raises(NotFoundError):
        at(house, midnight + timedelta(days=1)).perform(open_player, OpenPlayer(cast.ilse), cast.administrator)


def test_the_family_reads_it_from_the_moment_it_was_stated(house: House, cast: Cast) -> None:
    stated(house, cast, cast.ilse)
    (line,) = house.perform(list_looks, ListLooks(cast.ilse), cast.other_parent).lines
    assert (line.role, line.reasons, line.opened) == (Role.ADMINISTRATOR, (REASON,), 0)
    house.perform(open_player, OpenPlayer(cast.ilse), cast.administrator)
    (line,) = house.perform(list_looks, ListLooks(cast.ilse), cast.other_parent).lines
    assert (line.name, line.reasons, line.opened) == ("Alex Thornbury", (REASON,), 1)


def test_everybody_who_may_read_it_gets_a_letter_without_name_and_reason(house: House, cast: Cast) -> None:
    with Session(house.engine) as session, session.begin():
        session.get_one(t.User, cast.odile).language = "fr"
    stated(house, cast, cast.ilse)
    sent = letters(house)
    assert set(sent) == {email_of("odile"), email_of("own_ilse")}
    for text in sent.values():
        assert f"/players/{cast.ilse}/looks" in text
        assert REASON not in text
        assert "Alex" not in text
    assert "administration" in sent[email_of("odile")]
    assert "Ilse" not in sent[email_of("odile")]


def test_from_18_the_letter_goes_to_the_player_alone(house: House, cast: Cast) -> None:
    stated(house, cast, cast.maya)
    assert letters(house) == {}
    with Session(house.engine) as session, session.begin():
        own = session.scalars(select(t.Guardian).where(t.Guardian.user_id == cast.own_ilse)).one()
        own.player_id = cast.maya
    stated(house, cast, cast.maya)
    assert set(letters(house)) == {email_of("own_ilse")}


def test_whose_tie_waits_or_has_ended_gets_no_letter(house: House, cast: Cast) -> None:
    with Session(house.engine) as session, session.begin():
        session.scalars(select(t.Guardian).where(t.Guardian.user_id == cast.odile)).one().ended_at = NOW
    stated(house, cast, cast.ilse)
    stated(house, cast, cast.theo)
    assert set(letters(house)) == {email_of("own_ilse")}


def test_a_number_that_nobody_has_leaves_a_line_and_nothing_else(house: House, cast: Cast) -> None:
    assert not stated(house, cast, 999_999)
    assert kept(house) == (0, [("player:inspect:refused", "player", None)])
    assert letters(house) == {}


def test_the_ledger_tells_for_whom_and_not_why(house: House, cast: Cast) -> None:
    stated(house, cast, cast.ilse)
    assert kept(house) == (1, [("player:inspect:done", "player", cast.ilse)])
    with Session(house.engine) as session:
        assert REASON not in repr([vars(line) for line in session.scalars(select(t.AuditEvent))])


@pytest.mark.parametrize("reason", ["", "a birth", "why why why why why why why", "." * 60, "a b c " * LONGEST])
def test_what_is_no_reason_is_refused(sqlite_house: House, reason: str) -> None:
    nobody = Actor(1, "Alex", (Binding(Role.ADMINISTRATOR),))
    with pytest.raises(BadInputError):
        sqlite_house.perform(state_reason, StateReason(1, reason), nobody)


def test_nobody_else_states_one(house: House, cast: Cast) -> None:
    with pytest.raises(DeniedError):
        house.perform(state_reason, StateReason(cast.ilse, REASON), cast.director)


def test_twenty_a_day_and_no_more_also_of_numbers_that_nobody_has(house: House, cast: Cast) -> None:
    for number in range(20):
        stated(house, cast, 999_999 if number % 2 else cast.theo)
    with pytest.raises(TooManyTriesError):
        stated(house, cast, cast.theo)
    assert kept(house)[0] == 10
