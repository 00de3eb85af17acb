"""Something on every page that has a list: to be looked at, and to be taken along."""

from __future__ import annotations

from tests.importing.files import sheet
from tests.people import Cast
from tests.recorded_twice import recorded_twice
from tests.web.test_players import register
from tracker.access.actor import OPERATOR
from tracker.access.case import RecordKind
from tracker.access.guardianship import Relation
from tracker.access.roles import Role
from tracker.actions.cases import OpenCase, open_case
from tracker.actions.imports import ImportFile, import_file
from tracker.actions.invitations import Invite, invite
from tracker.actions.merging import MergePlayers, merge_players
from tracker.importing.kind import Kind
from tracker.wiring import House

PLAYER = {"id": "7", "name": "=Wren Halloran", "sex": "female", "born": "2009-02-14"}
SPELL = {"team": "Under 19", "registered_from": "2026-01-05"}


def fill_lists(house: House, cast: Cast) -> None:
    """A file, a guardian whom it names, an invitation, a case, two records of a girl, and two that were joined."""
    players = sheet({**PLAYER, **SPELL})
    assert house.perform(import_file, ImportFile(Kind.PLAYERS, "=ours.csv", players), cast.director).written
    named = {"player": f"player:{cast.ilse}", "club": "Harbour Athletic", "guardian_name": "@Rosa M."}
    guardians = sheet({**named, "guardian_email": "rosa@example.org", "guardian_relation": "mother"})
    assert house.perform(import_file, ImportFile(Kind.GUARDIANS, "p.csv", guardians), cast.director).written
    house.perform(invite, Invite("new@example.org", Role.PARENT, cast.maya, Relation.FATHER), cast.director)
    house.perform(open_case, OpenCase(cast.ilse, RecordKind.PLAYER, cast.ilse, "name", "Ilsa"), cast.other_parent)
    joined = recorded_twice(house.engine, cast)
    assert house.perform(merge_players, MergePlayers(joined.one, joined.other), OPERATOR).merge
    register(house.engine, cast, ["Bea Lund", "LUND Bea"])
