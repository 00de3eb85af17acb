"""Where a player's page leads: the parts of the page itself, and the pages beside it for whoever looks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from flask import url_for

from tracker.access.actor import Actor
from tracker.access.deciding import is_of_age
from tracker.access.permissions import Permission, holds
from tracker.access.roles import Role
from tracker.football.phrase import phrase
from tracker.pathway.story import Story
from tracker.reports.voice import Voice
from tracker.web.door import today
from tracker.web.show.table import Section

#: The parts of the page that its own navigation leads to, by the section that each begins with.
_PARTS = (
    ("pathway", "part-pathway"),
    ("minutes", "part-minutes"),
    ("call-ups", "part-national"),
    ("windows", "part-eligibility"),
    ("records", "part-records"),
)


@dataclass(frozen=True, slots=True)
class Door:
    """A page beside this one: what it is called and what is behind it."""

    title: str
    says: str
    address: str


@dataclass(frozen=True, slots=True)
class PlayerWays:
    """The parts of the page, the heading of its last part, and the pages that this leads to."""

    parts: tuple[Section, ...]
    heading: str
    doors: tuple[Door, ...]


def player_ways(story: Story, actor: Actor, voice: Voice) -> PlayerWays:
    """Where the page of a story leads for whoever looks."""
    family = holds(actor, Permission.FAMILY_VIEW)
    last = ("tools", "part-sharing" if family else "part-tools")
    heading = "ways-family-heading" if family else "ways-staff-heading"
    doors = _of_the_family(story, actor) if family else _of_staff(story.player.id, actor)
    return PlayerWays(
        parts=tuple(Section(name, voice.speak(phrase(code)), ()) for name, code in (*_PARTS, last)),
        heading=voice.speak(phrase(heading)),
        doors=tuple(
            Door(voice.speak(phrase(title)), voice.speak(phrase(says)), address) for title, says, address in doors
        ),
    )


def _of_the_family(story: Story, actor: Actor) -> Iterator[tuple[str, str, str]]:
    """Who can see the record, who looked, and corrections; from 18 it is the player's alone to read who looked."""
    player, birth = story.player.id, story.player.birth
    yield "sharing-way", "ways-who", url_for("sharing.look", player_id=player)
    if actor.role is Role.PLAYER or not is_of_age(birth.latest if birth else None, today()):
        yield "looks-way", "ways-looks", url_for("looks.look", player_id=player)
    yield "cases-way", "ways-cases", url_for("cases.look", player_id=player)


def _of_staff(player: int, actor: Actor) -> Iterator[tuple[str, str, str]]:
    """What a director, and what whoever asks the pool, does about a player beside reading."""
    if holds(actor, Permission.GUARDIAN_CONFIRM):
        yield "sharing-way", "ways-guardians", url_for("guardians.waiting", player=player)
    if holds(actor, Permission.DOCUMENT_NOTE):
        yield "documents-heading", "ways-documents", url_for("documents.look", player_id=player)
    if holds(actor, Permission.CASE_READ):
        yield "cases-way", "ways-cases-staff", url_for("cases.look", player_id=player)
    if holds(actor, Permission.RECORDS_TYPE_IN):
        yield "typed-absence-way", "ways-absence", url_for("absences.look", player=player)
    if holds(actor, Permission.POOL_ASK):
        yield "compare-way", "ways-beside", url_for("compare.look", player=player)
