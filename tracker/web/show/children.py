"""The cards of a family's own children, in finished words."""

from __future__ import annotations

from dataclasses import dataclass

from flask import url_for

from tracker.access.actor import Actor
from tracker.access.roles import Role
from tracker.actions.children import ChildCard, Children
from tracker.actions.one_thing import OneThing, Weight
from tracker.eligibility.windows.windows import EditionWindow
from tracker.football.phrase import phrase
from tracker.logic.span import Span
from tracker.reports.dispute_words import mark
from tracker.reports.voice import Voice
from tracker.web.navigation import name_of_list
from tracker.web.show.changes import ShownChanges, shown_changes
from tracker.web.show.identity import Fact
from tracker.web.show.now import level

#: So many lines of what changed stand on a card; the page of the child has them all.
FIRST_LINES = 3


@dataclass(frozen=True, slots=True)
class Link:
    """Where a card leads, and what that is called."""

    says: str
    address: str


@dataclass(frozen=True, slots=True)
class ShownChild:
    """A card: who it is, the one thing to know and where that leads, three facts, what is new, and the ways on."""

    id: int
    name: str
    address: str
    line: str
    thing: str
    thing_way: Link | None
    #: Nothing is to be known.
    calm: bool
    facts: tuple[Fact, ...]
    changes: ShownChanges
    ways: tuple[Link, ...]

    @property
    def first_lines(self) -> tuple[str, ...]:
        """The first of what changed."""
        return tuple(line.says for line in self.changes.lines[:FIRST_LINES])


@dataclass(frozen=True, slots=True)
class ChildrenPage:
    """The cards, what waits for a club, and what is said where there is nobody."""

    heading: str
    cards: tuple[ShownChild, ...]
    waiting: tuple[str, ...]
    empty: tuple[str, ...]


def children_page(children: Children, actor: Actor, voice: Voice) -> ChildrenPage:
    """The page of what the verb answered."""
    own = actor.role is Role.PLAYER
    nobody = voice.speak(phrase(f"web-players-empty-{actor.role.value}"))
    return ChildrenPage(
        heading=voice.speak(phrase(name_of_list(actor))),
        cards=tuple(_card(card, voice, own=own) for card in children.cards),
        waiting=tuple(_waits(club, voice, own=own) for club in children.waiting),
        empty=() if children.cards or children.waiting else (nobody,),
    )


def _waits(club: str, voice: Voice, *, own: bool) -> str:
    """Who it is about is not said before a club has: the address may have been mistyped."""
    code = "children-waits-own" if own else "children-waits"
    return voice.speak(phrase(code, club=club) if club else phrase(f"{code}-nowhere"))


def _card(card: ChildCard, voice: Voice, *, own: bool) -> ShownChild:
    running = card.running
    return ShownChild(
        id=card.id,
        name=card.name,
        address=url_for("player.one", player_id=card.id),
        line=" · ".join(dict.fromkeys([running.team, running.club])) if running else voice.say("no-club"),
        thing=_thing(card, voice, own=own),
        thing_way=_thing_way(card.one_thing, card.id, voice),
        calm=card.one_thing.weight is Weight.NOTHING,
        facts=(_stage(card, voice), _last_match(card, voice), _next_window(card, voice)),
        changes=shown_changes(card.changes, card.id, voice),
        ways=_ways(card.id, voice),
    )


def _thing(card: ChildCard, voice: Voice, *, own: bool) -> str:
    one = card.one_thing
    code = f"thing-{one.weight.value}"
    if one.weight is Weight.OF_AGE_SOON and own:
        code = "thing-of-age-soon-own"
    told = {"day": one.day} if one.day else {}
    return voice.speak(phrase(code, count=one.count, about=one.about, player=card.name, **told))


def _thing_way(one: OneThing, player_id: int, voice: Voice) -> Link | None:
    """Where something can be done about it, or where it is explained."""
    page = url_for("player.one", player_id=player_id)
    match one.weight:
        case Weight.ANSWER_WAITS:
            answer = url_for("cases.one", player_id=player_id, case=one.case)
            return Link(voice.speak(phrase("thing-way-answer")), answer)
        case Weight.QUIET | Weight.RECORD_GAP | Weight.NO_MATCHES:
            return Link(voice.speak(phrase("thing-way-gaps")), f"{page}#gaps")
        case Weight.WINDOW_OPENS | Weight.WINDOW_CLOSES:
            return Link(voice.speak(phrase("thing-way-windows")), f"{page}#windows")
        case Weight.NO_BIRTH:
            return Link(voice.speak(phrase("cases-way")), url_for("cases.look", player_id=player_id))
        case Weight.OF_AGE_SOON:
            return Link(voice.speak(phrase("sharing-way")), url_for("sharing.look", player_id=player_id))
        case Weight.NOTHING:
            return None


def _stage(card: ChildCard, voice: Voice) -> Fact:
    label = voice.speak(phrase("children-stage"))
    return Fact(label, level(card.running.rung, voice) if card.running else voice.say("not-recorded"))


def _last_match(card: ChildCard, voice: Voice) -> Fact:
    label, match = voice.speak(phrase("children-last-match")), card.last_match
    if match is None:
        return Fact(label, voice.speak(phrase("children-no-match")))
    known = match.minutes is not None
    minutes = [voice.speak(phrase("children-minutes", minutes=match.minutes or 0))] if known else []
    against = voice.speak(phrase("children-against", opponent=match.opponent))
    return Fact(label, voice.day(match.day), " · ".join([against, *minutes]))


def _next_window(card: ChildCard, voice: Voice) -> Fact:
    window = card.window
    # Whether a competition without days on record is still ahead nobody can tell until its year is over.
    dated = window is None or window.days.start is not None
    label = voice.speak(phrase("children-next-window" if dated else "children-window"))
    if window is None:
        return Fact(label, voice.speak(phrase("children-no-window")))
    name = f"{window.verdict.competition_name}, {window.verdict.edition_name}"
    return Fact(label, name, _when(window, voice), mark(voice, disputed=card.birth_disputed))


def _when(window: EditionWindow, voice: Voice) -> str:
    days = window.days
    if days.start and days.end:
        return voice.days(Span(days.start, days.end))
    return voice.day(days.start) if days.start else voice.speak(phrase("children-window-year", year=str(days.year)))


def _ways(player_id: int, voice: Voice) -> tuple[Link, ...]:
    page = url_for("player.one", player_id=player_id)
    return (
        Link(voice.speak(phrase("children-way-page")), page),
        Link(voice.speak(phrase("children-way-windows")), f"{page}#windows"),
        Link(voice.speak(phrase("sharing-way")), url_for("sharing.look", player_id=player_id)),
        Link(voice.speak(phrase("web-report-go")), url_for("report_links.every", player_id=player_id)),
    )
