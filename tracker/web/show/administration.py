"""The page an administrator begins the day with: one line for each thing, and which of them wants looking at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from flask import url_for

from tracker.access.roles import Role
from tracker.actions.audit import Walk
from tracker.actions.retention import LastRetention
from tracker.actions.watching import DAYS, RetentionState, SystemState, Verified
from tracker.football.phrase import phrase
from tracker.reports.voice import Voice


@dataclass(frozen=True, slots=True)
class WatchedLine:
    """One thing that is watched: its name, how it stands, where more is said, and whether it wants looking at."""

    name: str
    says: str
    address: str
    look: bool = False


@dataclass(frozen=True, slots=True)
class AdministrationPage:
    """Whether all is well, in a sentence, and the lines."""

    lead: str
    lines: tuple[WatchedLine, ...]


def home_page(state: SystemState, voice: Voice) -> AdministrationPage:
    """How everything stands."""
    lines = tuple(_lines(state, voice))
    return AdministrationPage(voice.speak(phrase("admin-lead", look=sum(one.look for one in lines))), lines)


def how_broken(found: Walk, voice: Voice) -> str:
    """What is wrong with a ledger that is not as it was written."""
    assert found.broken is not None
    return voice.speak(phrase(f"ledger-{found.broken.value}", lines=found.lines, row=found.row or 0))


def verified_on(verified: Verified, voice: Voice) -> str:
    """When the ledger was last found whole."""
    return _on("admin-verified", verified.at, voice)


def last_run(last: LastRetention, voice: Voice) -> str:
    """When what has run out was last let go."""
    return _on("admin-retained", last.at, voice)


def due(state: RetentionState) -> int:
    """How much would go today, of every kind."""
    return sum(one.count for one in state.due.done)


def _lines(state: SystemState, voice: Voice) -> Iterator[WatchedLine]:
    def line(name: str, endpoint: str, *says: str, look: bool = False) -> WatchedLine:
        return WatchedLine(voice.speak(phrase(name)), " ".join(says), url_for(endpoint), look)

    administrators = state.roles.get(Role.ADMINISTRATOR, 0)
    people = phrase("admin-people-says", people=sum(state.roles.values()), administrators=administrators)
    yield line("roles-heading", "held_roles.every", voice.speak(people))
    invited = voice.speak(phrase("admin-invitations-say", invitations=state.invitations))
    yield line("invitations-heading", "invitations.sent", invited)
    held = phrase("admin-rules-say", editions=state.rules.editions, recalled=state.rules.recalled)
    yield line("admin-rules", "administration.rules", voice.speak(held))
    told = phrase("admin-ledger-says", lines=state.lines, days=DAYS)
    verified = verified_on(state.verified, voice)
    yield line("admin-ledger", "administration.ledger", verified, voice.speak(told), look=state.verified.late)
    ran, kept = last_run(state.retention, voice), voice.speak(phrase("admin-retention-say"))
    yield line("admin-retention", "administration.retention", ran, kept, look=state.retention.late)
    imports = voice.speak(phrase("admin-imports-say", imports=state.work.imports, days=DAYS))
    yield line("admin-imports", "administration.imports", imports)
    work = state.work
    made = voice.speak(phrase("admin-jobs-say", waiting=work.waiting, failed=work.failed))
    yield line("admin-jobs", "administration.jobs", made, look=work.silent or work.failed > 0)
    yield line("admin-settings", "administration.settings", voice.speak(phrase("admin-settings-say")))


def _on(code: str, at: datetime | None, voice: Voice) -> str:
    return voice.speak(phrase(f"{code}-on", day=voice.day(at.date())) if at else phrase(f"{code}-never"))
