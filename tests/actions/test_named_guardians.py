"""Guardians whom a club's file names: kept for that club's directors, invited by them, and nobody's otherwise."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from tests.actions.test_one_rule_for_guardians import token_to
from tests.importing.files import sheet
from tests.people import Cast, email_of
from tracker.access.actor import OPERATOR, VISITOR, Actor, Binding
from tracker.access.guardianship import Relation
from tracker.access.roles import Role
from tracker.actions.imports import ImportFile, import_file
from tracker.actions.invitations import Accept, Invite, Join, accept_invitation, invite, join_by_invitation
from tracker.actions.named_guardians import (
    PAGE,
    ForgetNamed,
    InviteNamed,
    ListUnmatched,
    UnmatchedGuardian,
    forget_named_guardian,
    invite_named_guardian,
    list_unmatched_guardians,
)
from tracker.actions.take_out import TakeOutRecords, take_out_records
from tracker.actions.undoing import UndoImport, undo_import
from tracker.football.errors import BadInputError, DeniedError, NotFoundError, TrackerError
from tracker.importing.kind import Kind
from tracker.importing.view import ImportView
from tracker.store import tables as t
from tracker.wiring import House

WREN = {
    "id": "7",
    "name": "Wren Halloran",
    "sex": "female",
    "born": "2009-02-14",
    "club": "Harbour Athletic",
    "team": "Under 19",
    "registered_from": "2026-01-05",
    "guardian1_name": "Nell Halloran",
    "guardian1_email": "Nell@Example.org",
    "guardian1_relation": "mother",
    "guardian2_name": "Ivo Brandt",
    "guardian2_email": "ivo@example.org",
    "guardian2_phone": "555 0107",
}


def take_in(house: House, who: Actor, *rows: Mapping[str, str], kind: Kind = Kind.PLAYERS) -> ImportView:
    view = house.perform(import_file, ImportFile(kind, "club.csv", sheet(*map(dict, rows))), who)
    assert not view.faults, view.faults
    return view


def listed(house: House, who: Actor) -> tuple[UnmatchedGuardian, ...]:
    return house.perform(list_unmatched_guardians, ListUnmatched(), who).lines


def names(house: House, who: Actor) -> list[str]:
    return [one.name for one in listed(house, who)]


def letters(house: House) -> int:
    return len(list((house.settings.home / "outbox").glob("*.eml")))


def counted(house: House, kind: type[t.Guardian | t.User | t.Link | t.NamedGuardian]) -> int:
    with Session(house.engine) as session:
        return session.scalar(select(func.count()).select_from(kind)) or 0


def guardian_of(cast: Cast, house: House, child: str, email: str = "rosa@example.org") -> dict[str, str]:
    with Session(house.engine) as session:
        name = session.scalars(select(t.PlayerRow.name).where(t.PlayerRow.id == getattr(cast, child))).one()
    return {"name": name, "club": "Harbour Athletic", "guardian_name": "Rosa M.", "guardian_email": email}


@pytest.fixture(autouse=True)
def nobody_named_before(house: House, cast: Cast) -> None:
    del cast
    with Session(house.engine) as session, session.begin():
        session.query(t.NamedGuardian).delete()


def test_a_players_file_names_two_guardians_beside_the_player(house: House, cast: Cast) -> None:
    before = counted(house, t.Guardian), counted(house, t.User), counted(house, t.Link), letters(house)
    view = take_in(house, cast.director, WREN)
    assert view.add == 1
    nell, ivo = listed(house, cast.director)
    assert (nell.player, nell.name, nell.email, nell.relation) == (
        "Wren Halloran",
        "Nell Halloran",
        "nell@example.org",
        Relation.MOTHER,
    )
    assert (ivo.phone, ivo.relation, ivo.club) == ("555 0107", None, "Harbour Athletic")
    after = counted(house, t.Guardian), counted(house, t.User), counted(house, t.Link), letters(house)
    assert after == before


def test_they_are_undone_with_the_file(house: House, cast: Cast) -> None:
    view = take_in(house, cast.director, WREN)
    house.perform(undo_import, UndoImport(view.batch_id or 0), cast.director)
    assert counted(house, t.NamedGuardian) == 0


def test_the_same_file_again_plans_nothing(house: House, cast: Cast) -> None:
    take_in(house, cast.director, WREN)
    again = take_in(house, cast.director, WREN)
    assert (again.add, again.change, again.same, again.written) == (0, 0, 1, False)


def test_another_clubs_director_reads_none_of_it(house: House, cast: Cast) -> None:
    take_in(house, cast.director, WREN)
    number = listed(house, cast.director)[0].number
    assert names(house, cast.other_director) == []
    with pytest.raises(NotFoundError):
        house.perform(invite_named_guardian, InviteNamed(number), cast.other_director)
    with pytest.raises(NotFoundError):
        house.perform(forget_named_guardian, ForgetNamed(number), cast.other_director)
    assert names(house, OPERATOR) == ["Nell Halloran", "Ivo Brandt"]


def test_a_club_is_not_told_of_what_another_club_named(house: House, cast: Cast) -> None:
    """Harbour registers the child and Hill named the guardian: Harbour's director does not read it."""
    with Session(house.engine) as session:
        hill = session.scalars(select(t.Club.name).where(t.Club.id == cast.hill)).one()
    row = {**guardian_of(cast, house, "ilse"), "player": f"player:{cast.ilse}", "club": hill}
    take_in(house, OPERATOR, row, kind=Kind.GUARDIANS)
    assert names(house, OPERATOR) == ["Rosa M."]
    assert names(house, cast.director) == []


@pytest.mark.parametrize("who", ["officer", "scout", "coach", "parent", "player", "administrator"])
def test_nobody_else_reads_the_list(house: House, cast: Cast, who: str) -> None:
    with pytest.raises(DeniedError):
        listed(house, getattr(cast, who))


def test_one_click_invites_and_the_entry_goes(house: House, cast: Cast) -> None:
    take_in(house, cast.director, WREN)
    nell = listed(house, cast.director)[0]
    house.perform(invite_named_guardian, InviteNamed(nell.number), cast.director)
    assert names(house, cast.director) == ["Ivo Brandt"]
    accept = Accept(token_to(house, nell.email), nell.name, "six calm lanterns glow")
    assert house.perform(accept_invitation, accept, VISITOR) is None
    with Session(house.engine) as session:
        tie = session.scalars(select(t.Guardian).where(t.Guardian.player_id == nell.player_id)).one()
        assert (tie.relation, tie.primary) == (Relation.MOTHER, True)


def test_whoever_was_invited_does_not_come_back_with_the_file(house: House, cast: Cast) -> None:
    take_in(house, cast.director, WREN)
    house.perform(invite_named_guardian, InviteNamed(listed(house, cast.director)[0].number), cast.director)
    again = take_in(house, cast.director, WREN)
    assert (again.written, names(house, cast.director)) == (False, ["Ivo Brandt"])


def test_an_address_with_an_account_is_invited_like_any_other(house: House, cast: Cast) -> None:
    """Pat has an account: the file attaches nothing and drops nothing, and Pat adds the child by the letter."""
    take_in(house, cast.director, guardian_of(cast, house, "ilse", email_of("pat")), kind=Kind.GUARDIANS)
    ((number, relation),) = [(one.number, one.relation) for one in listed(house, cast.director)]
    assert relation is None
    ties = counted(house, t.Guardian)
    with pytest.raises(BadInputError):
        house.perform(invite_named_guardian, InviteNamed(number), cast.director)
    house.perform(invite_named_guardian, InviteNamed(number, Relation.GUARDIAN), cast.director)
    assert counted(house, t.Guardian) == ties
    pat = Actor(cast.pat, "pat", (Binding(Role.PARENT),))
    house.perform(join_by_invitation, Join(token_to(house, email_of("pat"))), pat)
    assert counted(house, t.Guardian) == ties + 1


def test_inviting_by_hand_takes_the_entry_off_the_list_too(house: House, cast: Cast) -> None:
    take_in(house, cast.director, guardian_of(cast, house, "ilse"), kind=Kind.GUARDIANS)
    house.perform(invite, Invite("rosa@example.org", Role.PARENT, cast.ilse, Relation.OTHER), cast.director)
    assert names(house, cast.director) == []


def test_without_an_address_nobody_is_invited(house: House, cast: Cast) -> None:
    take_in(house, cast.director, guardian_of(cast, house, "ilse", ""), kind=Kind.GUARDIANS)
    (one,) = listed(house, cast.director)
    with pytest.raises(BadInputError, match="no address"):
        house.perform(invite_named_guardian, InviteNamed(one.number, Relation.OTHER), cast.director)
    assert names(house, cast.director) == ["Rosa M."]


def test_a_wrong_entry_is_taken_off_the_list(house: House, cast: Cast) -> None:
    take_in(house, cast.director, WREN)
    house.perform(forget_named_guardian, ForgetNamed(listed(house, cast.director)[0].number), cast.director)
    assert names(house, cast.director) == ["Ivo Brandt"]


def test_the_operator_does_not_invite_families(house: House, cast: Cast) -> None:
    take_in(house, cast.director, WREN)
    with pytest.raises(TrackerError):
        house.perform(invite_named_guardian, InviteNamed(listed(house, OPERATOR)[0].number), OPERATOR)
    assert len(listed(house, OPERATOR)) == 2


def test_one_home_does_not_take_out_the_others_address(house: House, cast: Cast) -> None:
    take_in(house, cast.director, guardian_of(cast, house, "ilse", "father@example.org"), kind=Kind.GUARDIANS)
    archive = house.perform(take_out_records, TakeOutRecords(cast.ilse), cast.other_parent).content
    with zipfile.ZipFile(io.BytesIO(archive)) as packed:
        held = b"".join(packed.read(name) for name in packed.namelist())
    assert b"father@example.org" not in held
    assert b"Rosa M." not in held


def test_a_long_list_has_pages(house: House, cast: Cast) -> None:
    rows = [guardian_of(cast, house, "ilse", f"aunt{number}@example.org") for number in range(PAGE + 3)]
    take_in(house, cast.director, *rows, kind=Kind.GUARDIANS)
    first = house.perform(list_unmatched_guardians, ListUnmatched(), cast.director)
    second = house.perform(list_unmatched_guardians, ListUnmatched(2), cast.director)
    assert (len(first.lines), len(second.lines), first.total, first.pages) == (PAGE, 3, PAGE + 3, 2)
    with pytest.raises(BadInputError):
        house.perform(list_unmatched_guardians, ListUnmatched(3), cast.director)
