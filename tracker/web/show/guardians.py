"""The director's page of guardians, in finished words."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.actions.guardians import Guardians, KnownGuardian
from tracker.football.phrase import phrase
from tracker.reports.voice import Voice


@dataclass(frozen=True, slots=True)
class WaitingPart:
    """Somebody who waits for the club, and the address they signed in with."""

    link_id: int
    claim: str
    email: str


@dataclass(frozen=True, slots=True)
class KnownPart:
    """Somebody who stands for the player that was asked for."""

    link_id: int
    line: str
    email: str
    ends: bool
    may_be_primary: bool


@dataclass(frozen=True, slots=True)
class GuardiansPage:
    """Everything that stands on the page."""

    waiting: tuple[WaitingPart, ...]
    agreed: tuple[str, ...]
    heading: str
    player_id: int | None
    of_player: tuple[KnownPart, ...]


def guardians_page(guardians: Guardians, voice: Voice) -> GuardiansPage:
    """The page of what the verb answered."""
    heading = voice.speak(phrase("people-of-player", player=guardians.player)) if guardians.player else ""
    return GuardiansPage(
        waiting=tuple(_waiting(one, voice) for one in guardians.waiting),
        agreed=guardians.agreed,
        heading=heading,
        player_id=guardians.player_id,
        of_player=tuple(_known(one, voice) for one in guardians.of_player),
    )


def _waiting(one: KnownGuardian, voice: Voice) -> WaitingPart:
    relation = voice.speak(phrase(f"relation-{one.relation.value}"))
    claim = voice.speak(phrase("people-claims", person=one.name, relation=relation, player=one.player))
    return WaitingPart(one.link_id, claim, one.email)


def _known(one: KnownGuardian, voice: Voice) -> KnownPart:
    own = one.relation.value == "self"
    said = [f"{one.name} ({voice.speak(phrase(f'relation-{one.relation.value}'))})"]
    said += [voice.speak(phrase("guardians-primary"))] if one.primary else []
    said += [voice.speak(phrase("people-waits"))] if not one.confirmed else []
    may_be_primary = one.confirmed and not one.primary and not own
    return KnownPart(one.link_id, " · ".join(said), one.email, not own, may_be_primary)
