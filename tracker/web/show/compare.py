"""Some players beside each other, in finished words: how much is on record first, then paths and levels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from flask import url_for

from tracker.football.phrase import phrase
from tracker.pathway.common_axis import has_place
from tracker.pathway.drawing import Drawing
from tracker.pathway.layout import abreast
from tracker.pathway.story import GapKind, Story
from tracker.reports.gap_words import days_of
from tracker.reports.voice import NOT_RECORDED, Voice
from tracker.web.show.identity import Fact, facts
from tracker.web.show.now import level, now
from tracker.web.show.strip import NARROW, WIDE, ShownStrip
from tracker.web.show.table import Cell, Head, Section, Table, twin_of

#: Born, age, position, women's or men's football, and nationality; numbers that others gave are left out.
_FACTS = 5


@dataclass(frozen=True, slots=True)
class Compared:
    """One of the players: the pathway on the common axis, or why there is none, and the address without them."""

    player: int
    name: str
    line: str
    strip: ShownStrip | None
    without: str


@dataclass(frozen=True, slots=True)
class ComparePage:
    """Everything that stands on the page."""

    heading: str
    names: tuple[str, ...]
    axis: str
    known: Table
    players: tuple[Compared, ...]
    sections: tuple[Section, ...]
    full: bool


def compare_page(stories: Sequence[Story], voice: Voice) -> ComparePage:
    """The page of some stories, in their order."""
    return ComparePage(
        heading=voice.speak(phrase("compare-heading")),
        names=tuple(story.player.name for story in stories),
        axis=_axis(stories, voice),
        known=_known(stories, voice),
        players=_players(stories, voice),
        sections=(_minutes(stories, voice), _call_ups(stories, voice), _gaps(stories, voice)),
        full=len(stories) > 2,
    )


def _axis(stories: Sequence[Story], voice: Voice) -> str:
    exact = all(one.player.birth is not None and one.player.birth.exact for one in stories)
    return voice.speak(phrase("compare-axis-days" if exact else "compare-axis-years"))


def _players(stories: Sequence[Story], voice: Voice) -> tuple[Compared, ...]:
    placed = [story for story in stories if has_place(story.timeline)]
    wide = _drawn(placed, voice, WIDE)
    narrow = _drawn(placed, voice, NARROW)
    numbers = [story.player.id for story in stories]
    return tuple(
        Compared(
            story.player.id,
            story.player.name,
            voice.say("as-of", day=story.as_of),
            _strip(narrow[story.player.id], wide[story.player.id], voice) if story.player.id in wide else None,
            url_for("compare.look", player=[one for one in numbers if one != story.player.id]),
        )
        for story in stories
    )


def _drawn(stories: Sequence[Story], voice: Voice, width: float) -> dict[int, Drawing]:
    drawings = abreast(stories, voice.speak, width) if stories else ()
    return {story.player.id: drawing for story, drawing in zip(stories, drawings, strict=True)}


def _strip(narrow: Drawing, wide: Drawing, voice: Voice) -> ShownStrip:
    table = twin_of(wide.table, voice.speak(phrase("web-strip-table"))) if wide.table.rows else None
    return ShownStrip(wide.description, narrow, wide, table)


def _known(stories: Sequence[Story], voice: Voice) -> Table:
    """Who they are and where they play, how much is on record before everything else."""
    each = [(now(story, voice)[-1], *facts(story, voice)[:_FACTS], _club(story, voice)) for story in stories]
    rows = tuple(
        (Cell(of_all[0].label), *(Cell(one.value, one.under, mark=one.mark) for one in of_all))
        for of_all in zip(*each, strict=True)
    )
    return Table(voice.speak(phrase("compare-known")), _heads(stories, voice, "compare-head-what"), rows)


def _club(story: Story, voice: Voice) -> Fact:
    """The team that the registration that goes on and began last is with."""
    running = [one for one in now(story, voice)[:-1] if one.value]
    with_team = running[0]
    under = " · ".join(part for part in (with_team.label, with_team.under) if part and with_team.under)
    return Fact(voice.say("fact-club"), with_team.value, under, with_team.mark)


def _heads(stories: Sequence[Story], voice: Voice, code: str, *, number: bool = False) -> tuple[Head, ...]:
    return (Head(voice.speak(phrase(code))), *(Head(story.player.name, number=number) for story in stories))


def _section(
    name: str, stories: Sequence[Story], voice: Voice, rows: Sequence[tuple[str, Callable[[Story], Cell]]]
) -> Section:
    heading = voice.speak(phrase(f"compare-{name}"))
    if not rows:
        return Section(name, heading, (voice.speak(phrase(f"compare-{name}-none")),))
    lines = tuple((Cell(label), *(cell(story) for story in stories)) for label, cell in rows)
    table = Table(heading, _heads(stories, voice, f"compare-head-{name}"), lines)
    return Section(name, heading, (voice.speak(phrase(f"compare-{name}-says")),), table, voice.say("dash"))


def _minutes(stories: Sequence[Story], voice: Voice) -> Section:
    """Minutes at each level, the lowest first, with how many appearances have none written down."""
    rungs = {row.rung for story in stories for row in story.minutes}
    ordered = sorted(rungs, key=lambda rung: (rung is None, rung or 0))

    def cell(rung: int | None) -> Callable[[Story], Cell]:
        def of(story: Story) -> Cell:
            rows = [row for row in story.minutes if row.rung == rung]
            if not rows:
                return Cell(NOT_RECORDED)
            known = [row.minutes for row in rows if row.minutes is not None]
            counted = phrase(
                "compare-minutes-of",
                known=sum(row.minutes_known_for for row in rows),
                appearances=sum(row.appearances or 0 for row in rows),
            )
            return Cell(voice.number(sum(known)) if known else NOT_RECORDED, voice.speak(counted))

        return of

    return _section("minutes", stories, voice, [(level(rung, voice), cell(rung)) for rung in ordered])


def _call_ups(stories: Sequence[Story], voice: Voice) -> Section:
    """Call-ups and caps with each side, the youngest side first, and the last of each."""
    sides = {(one.side.rung, f"{one.side.association} {one.side.category}") for s in stories for one in s.call_ups}

    def cell(name: str) -> Callable[[Story], Cell]:
        def of(story: Story) -> Cell:
            rows = [one for one in story.call_ups if f"{one.side.association} {one.side.category}" == name]
            if not rows:
                return Cell(NOT_RECORDED)
            callups, caps = sum(one.matches for one in rows), sum(one.caps for one in rows)
            last = voice.speak(phrase("compare-last", day=voice.days(rows[-1].when)))
            return Cell(voice.speak(phrase("compare-call-ups-of", callups=callups, caps=caps)), last)

        return of

    return _section("call-ups", stories, voice, [(name, cell(name)) for _, name in sorted(sides)])


def _gaps(stories: Sequence[Story], voice: Voice) -> Section:
    """How many labelled periods of each kind, and the latest of them."""
    kinds = [kind for kind in GapKind if any(gap.kind is kind for story in stories for gap in story.gaps)]

    def cell(kind: GapKind) -> Callable[[Story], Cell]:
        def of(story: Story) -> Cell:
            found = [gap for gap in story.gaps if gap.kind is kind]
            if not found:
                return Cell(NOT_RECORDED)
            last = voice.speak(phrase("compare-last", day=days_of(found[-1], voice)))
            return Cell(voice.number(len(found)), last)

        return of

    rows = [(voice.say(f"gap-{kind.code}"), cell(kind)) for kind in kinds]
    return _section("gaps", stories, voice, rows)
