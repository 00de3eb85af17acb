"""What changed since somebody last looked, in finished words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from flask import url_for

from tracker.actions.changes import Changes
from tracker.football.changes import Change, ChangeKind
from tracker.football.phrase import phrase
from tracker.reports.voice import Voice

#: The part of a player's page that shows what is new; of the other kinds a page of the family does.
_PARTS = {
    ChangeKind.MATCHES: "minutes",
    ChangeKind.TOTALS: "minutes",
    ChangeKind.CALL_UPS: "call-ups",
    ChangeKind.TEAM: "now",
    ChangeKind.ABSENCES: "gaps",
    ChangeKind.NATIONALITIES: "facts",
    ChangeKind.CORRECTED: "records",
    ChangeKind.TAKEN_BACK: "records",
    ChangeKind.JOINED: "records",
}
_PAGES = {
    ChangeKind.ANSWERED: "cases.look",
    ChangeKind.CONSENTS: "sharing.look",
    ChangeKind.GUARDIANS: "sharing.look",
    ChangeKind.SHARED: "report_links.every",
    ChangeKind.LOOKS: "looks.look",
    ChangeKind.OPENED: "looks.look",
}


@dataclass(frozen=True, slots=True)
class ShownChange:
    """One line: what changed, and where it is seen."""

    says: str
    address: str


@dataclass(frozen=True, slots=True)
class ShownChanges:
    """How much changed since when, and the lines; without lines the heading says all."""

    heading: str
    lines: tuple[ShownChange, ...] = ()


def shown_changes(changes: Changes, player_id: int, voice: Voice) -> ShownChanges:
    """What is told on a card, or at the top of the page itself."""
    if changes.since is None:
        return ShownChanges(voice.speak(phrase("changes-first" if changes.opened else "changes-never")))
    if not changes.told:
        return ShownChanges(voice.speak(phrase("changes-none", day=changes.since)))
    many = sum(one.count for one in changes.told)
    heading = voice.speak(phrase("changes-some", count=many, day=changes.since))
    return ShownChanges(heading, lines_of(changes.told, player_id, voice))


def lines_of(told: Iterable[Change], player_id: int, voice: Voice) -> tuple[ShownChange, ...]:
    """A line for each change."""
    return tuple(ShownChange(_says(one, voice), _address(one, player_id)) for one in told)


def _says(change: Change, voice: Voice) -> str:
    about = change.about
    said = voice.speak(phrase(f"change-{change.kind.code}", count=change.count, day=change.day, about=about))
    if change.kind is ChangeKind.MATCHES and change.minutes is not None:
        said = f"{said} · {voice.speak(phrase('change-minutes', minutes=change.minutes))}"
    return said


def _address(change: Change, player_id: int) -> str:
    if change.kind in _PAGES:
        return url_for(_PAGES[change.kind], player_id=player_id)
    return url_for("player.one", player_id=player_id, _anchor=_PARTS[change.kind])
