"""Who is acting: a person in the role they have taken on, or the operator of the machine."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.access.roles import Role


@dataclass(frozen=True, slots=True)
class Binding:
    """A role and what it is bound to; parents and players are bound through guardianship, not here."""

    role: Role
    club_id: int | None = None
    federation_id: int | None = None
    team_id: int | None = None


@dataclass(frozen=True, slots=True)
class Actor:
    """A person and the roles they act in.

    Arguments:
        bindings: the role taken on, with all that it is bound to; a person who holds several roles acts in one at a
            time and switches knowingly.
        held: every role the person holds, with all they are bound to.
    """

    user_id: int | None
    name: str
    bindings: tuple[Binding, ...]
    language: str = "en"
    held: tuple[Binding, ...] = ()

    @property
    def roles(self) -> frozenset[Role]:
        """The roles without what they are bound to."""
        return frozenset(binding.role for binding in self.bindings)

    @property
    def role(self) -> Role:
        """The first role, in whose name an act is put on record."""
        return self.bindings[0].role if self.bindings else Role.VISITOR


VISITOR = Actor(None, "Visitor", (Binding(Role.VISITOR),))
OPERATOR = Actor(None, "Operator", (Binding(Role.OPERATOR),))
