"""The letters about correction cases: that something waits to be read. They name no child and no value."""

from __future__ import annotations

from collections.abc import Iterable

from tracker.access.actor import Actor
from tracker.access.policy import roles_towards
from tracker.actions.letters import send_letter
from tracker.actions.verb import Act
from tracker.store import cases
from tracker.store.standing import load_standing
from tracker.store.tables import User


def tell_the_club(act: Act, player_id: int, case_id: int) -> None:
    """Tell the directors who see the player today that a case waits for them."""
    clubs = {tie.club_id for tie in load_standing(act.session, player_id).registrations}
    _tell(act, player_id, case_id, "case-waits", cases.directors_of(act.session, clubs))


def tell_the_family(act: Act, player_id: int, case_id: int) -> None:
    """Tell everybody of the family who sees the player today that the club has answered."""
    _tell(act, player_id, case_id, "case-answered", cases.family_members(act.session, player_id))


def _tell(act: Act, player_id: int, case_id: int, code: str, people: Iterable[tuple[User, Actor]]) -> None:
    standing = load_standing(act.session, player_id)
    seeing = {user.id: user for user, actor in people if roles_towards(actor, standing, act.day)}
    link = f"{act.office.address}/players/{player_id}/cases/{case_id}"
    for user in seeing.values():
        send_letter(act, user.email, user.language, code, name=user.name, link=link)
