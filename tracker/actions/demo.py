"""Loading a fictional federation, with people to sign in as, into a database that nobody is in yet."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import islice

from tracker.access.consent import Purpose
from tracker.access.events import Event
from tracker.access.guardianship import Relation
from tracker.access.of_age import youngest_of_age
from tracker.access.permissions import Permission
from tracker.access.roles import Role
from tracker.actions.account import hashed
from tracker.actions.verb import Act, verb
from tracker.demo.blocks import Block, Row
from tracker.demo.cast import Cast, Sample, cast, showcase
from tracker.demo.federation import PLAYERS, federation
from tracker.football.errors import BadInputError
from tracker.store.census import fill, is_empty, numbers_born_before
from tracker.store.tables import Guardian, RoleBinding, User

_PASSWORD_BYTES = 9
_CONSENT_WORDING = "demo"
_CONSENT_COLUMNS = ("player_id", "purpose", "wording", "given_by_id", "given_at", "federation_id", "own")
_ROWS_AT_ONCE = 10_000


@dataclass(frozen=True, slots=True)
class LoadFederation:
    """How many players, which of the federations that a seed gives, and the day its records end (today)."""

    players: int = PLAYERS
    seed: int = 1
    day: date | None = None


@dataclass(frozen=True, slots=True)
class SignInFor:
    """Somebody to sign in as. The password is made anew for each federation."""

    role: Role
    email: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class LoadedFederation:
    """What was loaded, as of which day, and what to look at first."""

    day: date
    counts: tuple[tuple[str, int], ...]
    sign_ins: tuple[SignInFor, ...]
    samples: tuple[Sample, ...]


@verb(needs=Permission.DATABASE_KEEP, leaves=(Event.FEDERATION_LOADED,))
def load_federation(act: Act, command: LoadFederation) -> LoadedFederation:
    """Fill an empty database with a federation in which nobody exists.

    Raises:
        BadInputError: somebody is in the database already, or so many players cannot be made.
    """
    if not is_empty(act.session):
        message = "The database already holds people; set TRACKER_HOME to an empty folder for the demo."
        raise BadInputError(message)
    act.record(Event.FEDERATION_LOADED, "federation", None, {"players": command.players, "seed": command.seed})
    day = command.day or act.day
    counts = fill(act.session, federation(command.seed, command.players, day=day))
    people = cast(command.seed)
    sign_ins = tuple(_invite(act, role, name, people) for role, name in _roles(people).items())
    _share(act, people, command.players)
    return LoadedFederation(day, tuple(counts.items()), sign_ins, showcase(day))


def _roles(people: Cast) -> dict[Role, str]:
    return {
        Role.PARENT: people.parent,
        Role.DIRECTOR: people.director,
        Role.SCOUT: people.scout,
        Role.OFFICER: people.officer,
        Role.ADMINISTRATOR: people.administrator,
    }


def _invite(act: Act, role: Role, name: str, people: Cast) -> SignInFor:
    """Give a person an account with a new password, bound to what the cast says."""
    password = secrets.token_urlsafe(_PASSWORD_BYTES)
    email = f"{role.value}@demo.example"
    user = _kept(act, User(email=email, name=name, password_hash=hashed(password)))
    if role is Role.PARENT:
        act.session.add_all(_guardian(act, user, child) for child in (people.child, people.second_child))
    else:
        club = people.director_club if role is Role.DIRECTOR else None
        federation_id = people.scout_federation if role in {Role.SCOUT, Role.OFFICER} else None
        act.session.add(RoleBinding(user_id=user, role=role, club_id=club, federation_id=federation_id))
    return SignInFor(role, email, password)


def _kept(act: Act, user: User) -> int:
    act.session.add(user)
    act.session.flush()
    return user.id


def _guardian(act: Act, user: int, player: int) -> Guardian:
    return Guardian(player_id=player, user_id=user, relation=Relation.GUARDIAN, primary=True, confirmed_at=act.now)


def _share(act: Act, people: Cast, players: int) -> None:
    """Let the families that the cast names share with the scouts, in the name of somebody who cannot sign in.

    Who is of age shares in their own right.
    """
    nobody = hashed(secrets.token_hex())
    families = _kept(
        act, User(email="families@demo.example", name="The families", password_hash=nobody, active=False)
    )
    given = (Purpose.SCOUTS.value, _CONSENT_WORDING, families, act.now, people.scout_federation)
    of_age = numbers_born_before(act.session, youngest_of_age(act.day))
    sharing = (player for player in range(1, players + 1) if people.shares_with_scouts(player))
    rows = ((player, *given, player in of_age) for player in sharing)
    fill(act.session, (Block("consents", _CONSENT_COLUMNS, chunk) for chunk in _chunks(rows)))


def _chunks(rows: Iterator[Row]) -> Iterator[list[Row]]:
    while chunk := list(islice(rows, _ROWS_AT_ONCE)):
        yield chunk
