"""The page of guardians whom a club's files named, in finished words."""

from __future__ import annotations

from dataclasses import dataclass

from flask import url_for

from tracker.access.guardianship import Relation
from tracker.actions.named_guardians import UnmatchedGuardian, UnmatchedGuardians
from tracker.football.phrase import phrase
from tracker.reports.voice import Voice


@dataclass(frozen=True, slots=True)
class NamedPart:
    """One of them: whose guardian, as what, how to reach them, and since when they are on the list."""

    number: int
    player: str
    guardian: str
    reached: tuple[str, ...]
    named: str
    relation: str
    can_be_invited: bool


@dataclass(frozen=True, slots=True)
class NamedPage:
    """Everything that stands on the page."""

    count: str
    lines: tuple[NamedPart, ...]
    relations: dict[str, str]
    before: str
    after: str


def named_page(found: UnmatchedGuardians, voice: Voice) -> NamedPage:
    """The page of what the verb answered."""
    return NamedPage(
        count=voice.speak(phrase("named-count", count=found.total)),
        lines=tuple(_part(one, voice) for one in found.lines),
        relations={
            one.value: voice.speak(phrase(f"relation-{one.value}")) for one in Relation if one is not Relation.SELF
        },
        before=_address(found.page - 1) if found.page > 1 else "",
        after=_address(found.page + 1) if found.page < found.pages else "",
    )


def _address(page: int) -> str:
    return url_for("named_guardians.listed", page=page)


def _part(one: UnmatchedGuardian, voice: Voice) -> NamedPart:
    relation = voice.speak(phrase(f"relation-{one.relation.value}")) if one.relation else ""
    name = one.name or voice.speak(phrase("named-without-name"))
    named = phrase("named-on", day=one.named_on)
    return NamedPart(
        number=one.number,
        player=one.player,
        guardian=f"{name} ({relation})" if relation else name,
        reached=tuple(told for told in (one.email, one.phone) if told),
        named=voice.speak(named),
        relation=relation,
        can_be_invited=bool(one.email),
    )
