"""The first page: what is to be settled before which day, counted, and what is good to know."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from tracker.football.people import Sex
from tracker.football.phrase import phrase
from tracker.reports.blocks import Blocks, Cell, Column, Entry, Fact, Facts, Grid, Heading, Prose, Title, Tone
from tracker.reports.plain import plain
from tracker.reports.roster_audit.report import TO_KNOW, TO_SETTLE, Ahead, Item, Matter, in_order
from tracker.reports.roster_audit.telling import Telling, begins, day_of, of_sex, when, why

_BETWEEN = " · "
#: So many of what comes next stand on the first page; all of it follows.
_NEXT = 4


def opening(telling: Telling) -> Blocks:
    """Whose roster it is, and in a paragraph and four facts how it stands."""
    report = telling.report
    names = tuple(player.name for team in report.teams for player in team.players)
    unshown = telling.voice.say("letters-missing-somewhere")
    title = Title(plain(report.club) or telling.voice.say("no-name"), unshown, names)
    scope = Prose(telling.say("scope"), Tone.NOTE)
    if not report.players:
        return title, Prose(telling.say("nobody", club=report.club), Tone.LEAD), scope
    return title, Prose(" ".join(_lead(telling)), Tone.LEAD), Facts(tuple(_facts(telling))), scope


def _lead(telling: Telling) -> Iterator[str]:
    report = telling.report
    yield telling.say("lead-players", players=report.players, club=report.club, teams=_teams(telling))
    sheets = next(item.number for item in report.items if item.matter is Matter.SHEETS)
    yield telling.say("lead-settle", settle=report.to_settle, sheets=sheets)
    if report.first:
        yield telling.say(f"lead-first-{report.first.when.value}", day=day_of(report.first, telling))


def _teams(telling: Telling) -> int:
    return sum(bool(team.players) for team in telling.report.teams)


def _facts(telling: Telling) -> Iterator[Fact]:
    report, voice = telling.report, telling.voice
    counted = Counter({one.sex: one.players for one in report.football})
    sexes = [of_sex(sex, counted[sex], telling) for sex in Sex if counted[sex]]
    yield Fact(telling.say("fact-players"), voice.number(report.players), _BETWEEN.join(sexes))
    yield Fact(telling.say("fact-teams"), voice.number(_teams(telling)))
    yield Fact(telling.say("fact-settle"), voice.number(report.to_settle))
    if report.first:
        yield Fact(telling.say("fact-first"), when(report.first, telling), why(report.first, telling))


def to_settle(telling: Telling) -> Blocks:
    """What somebody has to settle, the next deadline first, and which checks are in order."""
    items = [item for item in telling.report.items if item.matter in TO_SETTLE]
    if not telling.report.players and not any(item.number for item in items):
        return ()
    due = sorted((item for item in items if item.number), key=lambda item: in_order(item.deadline))
    heading = Heading(telling.voice.speak(phrase("today-to-settle")), "to-settle")
    settled = [item for item in items if not item.number]
    if not due:
        return heading, Prose(telling.say("all-in-order", checks=len(items)))
    note = " ".join([telling.say("deadline-note"), *_in_order(settled, telling)])
    return heading, _grid(due, telling, note)


def _in_order(settled: Iterable[Item], telling: Telling) -> Iterator[str]:
    named = [telling.voice.speak(phrase(f"today-{item.matter.value}")) for item in settled]
    if named:
        yield telling.say("in-order", what=_BETWEEN.join(named))


def to_know(telling: Telling) -> Blocks:
    """What is to be known rather than done."""
    items = [item for item in telling.report.items if item.matter in TO_KNOW and item.number]
    if not items:
        return ()
    heading = Heading(telling.voice.speak(phrase("today-to-know")), "to-know")
    return heading, _grid(items, telling)


def by_date(telling: Telling) -> Blocks:
    """Before which day a birth that nobody knows well enough leaves open whether players may play."""
    report = telling.report
    open_ones = [one for football in report.football for one in football.ahead if one.unknown]
    waiting = sorted(
        (one for one in open_ones if one.until >= report.as_of), key=lambda one: one.begins or one.until
    )
    if not waiting:
        return ()
    columns = (
        Column(telling.say("head-begins"), 1.1),
        Column(telling.voice.say("head-competition"), 3.2),
        Column(telling.say("head-unknown"), 0.9, number=True),
    )
    rows = tuple(_waiting(one, telling) for one in waiting[:_NEXT])
    heading = Heading(telling.say("waits-heading"), "by-date")
    return heading, Prose(telling.say("waits-says")), Grid(columns, rows)


def _waiting(one: Ahead, telling: Telling) -> tuple[Cell, ...]:
    named = telling.say("named", name=one.name, under=one.under)
    return Entry(begins(one, telling), bold=True), named, telling.say("count-of", count=one.unknown, of=one.of)


def _grid(items: Iterable[Item], telling: Telling, note: str = "") -> Grid:
    columns = (
        Column(telling.say("head-what"), 2.5),
        Column(telling.say("head-number"), 0.75, number=True),
        Column(telling.say("head-when"), 2.1),
    )
    return Grid(columns, tuple(_row(item, telling) for item in items), note)


def _row(item: Item, telling: Telling) -> tuple[Cell, ...]:
    voice, deadline = telling.voice, item.deadline
    parts = [telling.say("counted", what=what, count=voice.number(count)) for what, count in item.parts]
    reasons = [why(deadline, telling)]
    if deadline.hangs:
        reasons.append(telling.say(f"hangs-{item.matter.value}", hangs=deadline.hangs))
    return (
        Entry(voice.speak(phrase(f"today-{item.matter.value}")), _BETWEEN.join(parts), bold=True),
        voice.number(item.number),
        Entry(when(deadline, telling), _BETWEEN.join(filter(None, reasons))),
    )
