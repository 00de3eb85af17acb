"""The page of open invitations, in finished words."""

from __future__ import annotations

from dataclasses import dataclass

from flask import url_for

from tracker.access.inviting import FAMILY
from tracker.access.roles import Role
from tracker.actions.open_invitations import SentInvitation, SentInvitations
from tracker.football.phrase import phrase
from tracker.reports.voice import Voice


@dataclass(frozen=True, slots=True)
class SentPart:
    """An invitation: to what, for whom of a family, where it went, when, and until when it is good."""

    number: int
    role: str
    child: str
    email: str
    sent: str
    ends: str


@dataclass(frozen=True, slots=True)
class SentPage:
    """Everything that stands on the page."""

    lead: str
    lines: tuple[SentPart, ...]
    more: str
    from_start: str


def sent_page(sent: SentInvitations, voice: Voice, *, continued: bool) -> SentPage:
    """The page of what the verb answered."""
    hidden = any(not one.email for one in sent.lines)
    return SentPage(
        lead=voice.speak(phrase("invitations-lead-all" if hidden else "invitations-lead")),
        lines=tuple(_part(one, voice) for one in sent.lines),
        more=url_for("invitations.sent", before=sent.following) if sent.following else "",
        from_start=url_for("invitations.sent") if continued else "",
    )


def _part(one: SentInvitation, voice: Voice) -> SentPart:
    sent = phrase("invitations-sent", day=one.sent_on)
    if one.sent_by:
        sent = phrase("invitations-sent-by", day=one.sent_on, person=one.sent_by)
    return SentPart(
        number=one.number,
        role=voice.speak(phrase(f"invited-as-{one.role.value}", place=one.place)),
        child=_child(one, voice) if one.role in FAMILY else "",
        email=one.email or voice.speak(phrase("invitations-no-address")),
        sent=voice.speak(sent),
        ends=voice.speak(phrase("invitations-ends", day=one.ends_on)),
    )


def _child(one: SentInvitation, voice: Voice) -> str:
    """Of whom somebody becomes the guardian, or who it is; without the name where that may not be known."""
    if one.role is Role.PLAYER:
        named = phrase("invitations-player", child=one.child)
        return voice.speak(named if one.child else phrase("invitations-player-alone"))
    relation = voice.speak(phrase(f"relation-{one.relation.value if one.relation else 'other'}"))
    named = phrase("invitations-relation", relation=relation, child=one.child)
    return voice.speak(named if one.child else phrase("invitations-relation-alone", relation=relation))
