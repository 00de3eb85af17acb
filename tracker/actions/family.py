"""Who asks about a player's family, and what they may decide: the ground of all verbs of the family."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.access.consent import Purpose
from tracker.access.consent_age import load_consent_ages
from tracker.access.deciding import Decider, is_of_age, may_decide
from tracker.access.guardianship import Relation
from tracker.access.roles import Role
from tracker.actions.spoken import spoken
from tracker.actions.verb import Act
from tracker.football.errors import DeniedError, NotFoundError
from tracker.football.phrase import phrase
from tracker.store import families
from tracker.store.tables import Guardian, PlayerRow


@dataclass(frozen=True, slots=True)
class Family:
    """A player, and the tie through which somebody of the family asks; `tie` is nothing for the club."""

    player: PlayerRow
    tie: Guardian | None
    of_age: bool
    consent_age: int

    @property
    def own(self) -> bool:
        """Whether it is the player who asks."""
        return self.tie is not None and self.tie.relation is Relation.SELF

    @property
    def runs_it(self) -> bool:
        """Whether this is the primary guardian of a child, who grants and ends."""
        return self.tie is not None and self.tie.primary and not self.own and not self.of_age


def family_of(act: Act, player_id: int) -> Family:
    """The player and the tie of whoever asks.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
    """
    player = families.player_named(act.session, player_id)
    if player is None:
        raise no_such_player(player_id)
    own = act.actor.role is Role.PLAYER
    from_home = act.actor.role in (Role.PARENT, Role.PLAYER)
    tie = families.tie_of(act.session, player_id, act.actor.user_id, own=own) if from_home else None
    codes = {code for _, code in families.clubs_today(act.session, player_id, act.day)}
    age = load_consent_ages().of_all(codes, act.day)
    return Family(player, tie, is_of_age(player.born_latest, act.day), age)


def no_such_player(player_id: int) -> NotFoundError:
    """The one refusal for a player who is not there and for one whom somebody may not know of."""
    return spoken(NotFoundError, phrase("refused-no-player", player=str(player_id)))


def decides(act: Act, family: Family, purpose: Purpose) -> bool:
    """Whether whoever asks may agree to a purpose, refuse it or take it back today."""
    if family.tie is None:
        return False
    who = Decider(own=family.own, may_consent=family.tie.may_consent)
    return may_decide(who, purpose, family.player.born_latest, family.consent_age, act.day)


def deciding_family(act: Act, player_id: int, purpose: Purpose) -> Family:
    """The same as `family_of` for somebody who may decide on a purpose.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        DeniedError: the decision is somebody else's on this day.
    """
    family = family_of(act, player_id)
    if not decides(act, family, purpose):
        raise spoken(DeniedError, phrase("refused-decision"))
    return family


def may_take_out(family: Family) -> bool:
    """Whether whoever asks may take all of it out: a guardian with the right, or the player; from 18 the player."""
    return family.tie is not None and (family.own or (family.tie.may_take_out and not family.of_age))


def may_erase(act: Act, family: Family) -> bool:
    """Whether whoever asks may have everything erased: who may refuse the club's use that day."""
    return decides(act, family, Purpose.CLUB_USE)
