"""What there is to be settled today as a page shows it, and everybody in one of its findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from flask import url_for

from tracker.access.actor import Actor
from tracker.access.permissions import Permission, holds
from tracker.actions.today import Finding, NoRecord, Noted, Today, Turn
from tracker.football.phrase import Phrase, phrase
from tracker.reports.voice import Voice
from tracker.web.show.finding import FIRST_FEW, ShownFinding, ShownLine, shown
from tracker.web.show.table import Cell, Head, Table
from tracker.web.show.waiting import Waiting, elsewhere

#: The finding that is about teams and no players: seasons without a record, and matches without a team sheet.
SHEETS = "sheets"
#: What is to be known rather than done.
_TO_KNOW = frozenset({Finding.QUIET.value, Finding.AGEING_OUT.value, "quotas"})
#: What a document that somebody looks at settles.
_BY_A_DOCUMENT = (Finding.BIRTH_MISSING, Finding.BIRTH_CONFLICT, Finding.OVER_AGE)
_BETWEEN = " · "


@dataclass(frozen=True, slots=True)
class ShownGroup:
    """Findings of one kind: those to be settled, or those to be known."""

    name: str
    heading: str
    findings: tuple[ShownFinding, ...]


@dataclass(frozen=True, slots=True)
class ShownTurn:
    """That a season is over or nearly so, and where it is turned."""

    says: str
    address: str


@dataclass(frozen=True, slots=True)
class TodayPage:
    """The page. `in_order` are the headings of what has nothing to do."""

    about: str
    as_of: str
    counted: str
    groups: tuple[ShownGroup, ...]
    in_order: tuple[str, ...]
    in_order_counted: str
    turn: ShownTurn | None
    empty: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FindingPage:
    """Everybody in one finding, each with what is to be known and where it is settled."""

    heading: str
    says: str
    counted: str
    table: Table | None
    empty: tuple[str, ...]


def today_page(today: Today, waiting: Waiting | None, actor: Actor, voice: Voice) -> TodayPage:
    """The page of what the verbs answered; what the actor's role does not include is not asked for."""
    found = [*_of_own(today, actor, voice), *(elsewhere(waiting, voice) if waiting else ())]
    due = [one for one in found if one.lines]
    in_order = tuple(one.heading for one in found if not one.lines)
    return TodayPage(
        about=", ".join(today.clubs),
        as_of=voice.speak(phrase("today-as-of", day=today.day, players=today.players, sex=today.sex)),
        counted=voice.speak(phrase("today-counted", due=len(due), checks=len(found))),
        groups=tuple(_groups(due, voice)),
        in_order=in_order,
        in_order_counted=voice.speak(phrase("today-in-order", count=len(in_order))),
        turn=_turn(today, actor, voice),
        empty=() if today.players else (voice.speak(phrase("today-nobody")),),
    )


def finding_page(today: Today, name: str, actor: Actor, voice: Voice) -> FindingPage:
    """The page of one finding with all that is in it."""
    rows = [_row(line, under) for line, under in _all_of(today, name, actor, voice)]
    heading = voice.speak(phrase(f"today-{name}"))
    heads = (
        Head(voice.speak(phrase("report-head-team" if name == SHEETS else "web-head-name"))),
        *((Head(voice.say("head-team")),) if name != SHEETS else ()),
        Head(voice.speak(phrase("today-head-why")), long=True),
    )
    return FindingPage(
        heading=heading,
        says=voice.speak(phrase(f"today-{name}-says")),
        counted=voice.speak(_counted(today, name)) if rows else "",
        table=Table(heading, heads, tuple(rows)) if rows else None,
        empty=() if rows else (voice.speak(phrase("today-nothing")),),
    )


def _counted(today: Today, name: str) -> Phrase:
    """How many players are in a finding, each once, or how many seasons and matches wait for a sheet."""
    if name == SHEETS:
        return phrase("today-listed-sheets", count=len(today.without_records))
    players = {one.player.id for one in today.noted[Finding(name)]}
    return phrase("today-listed", count=len(players), sex=today.sex)


def _row(line: ShownLine, team: str) -> tuple[Cell, ...]:
    named = Cell(line.text, address=line.address)
    return (named, *((Cell(team),) if team else ()), Cell(line.under))


def _all_of(today: Today, name: str, actor: Actor, voice: Voice) -> Iterator[tuple[ShownLine, str]]:
    """Every line of a finding, with the team of the player it is about."""
    if name == SHEETS:
        yield from ((_record(one, today, actor, voice), "") for one in today.without_records)
        return
    finding = Finding(name)
    for one in today.noted[finding]:
        yield _line(one, finding, actor, voice), today.teams[one.player.team_id].name


def _groups(due: Iterable[ShownFinding], voice: Voice) -> Iterator[ShownGroup]:
    held = tuple(due)
    to_settle = tuple(one for one in held if one.name not in _TO_KNOW)
    to_know = tuple(one for one in held if one.name in _TO_KNOW)
    for name, some in (("to-settle", to_settle), ("to-know", to_know)):
        if some:
            yield ShownGroup(name, voice.speak(phrase(f"today-{name}")), some)


def _of_own(today: Today, actor: Actor, voice: Voice) -> Iterator[ShownFinding]:
    for finding, noted in today.noted.items():
        lines = [_line(one, finding, actor, voice) for one in noted[:FIRST_FEW]]
        yield shown(finding.value, len(noted), lines, url_for("today.one", name=finding.value), voice)
    records = today.without_records
    lines = [_record(one, today, actor, voice) for one in records[:FIRST_FEW]]
    yield shown(SHEETS, len(records), lines, url_for("today.one", name=SHEETS), voice)


def _line(one: Noted, finding: Finding, actor: Actor, voice: Voice) -> ShownLine:
    return ShownLine(one.player.name, _said(one.says, voice), _fix(one, finding, actor))


def _said(says: Iterable[Phrase], voice: Voice) -> str:
    return _BETWEEN.join(map(voice.speak, says))


def _fix(one: Noted, finding: Finding, actor: Actor) -> str:
    """The page on which it is settled by whoever may; for everybody else the player's own."""
    player = one.player.id
    if one.case is not None and holds(actor, Permission.CASE_ANSWER):
        return url_for("cases.one", player_id=player, case=one.case)
    if finding in _BY_A_DOCUMENT and holds(actor, Permission.DOCUMENT_NOTE):
        return url_for("documents.look", player_id=player, _anchor="note")
    if finding is Finding.NO_RECORDS and holds(actor, Permission.RECORDS_TYPE_IN):
        return url_for("team_sheets.look", team=one.player.team_id)
    anchor = "windows" if finding is Finding.AGEING_OUT else "now"
    return url_for("player.one", player_id=player, _anchor=anchor)


def _record(one: NoRecord, today: Today, actor: Actor, voice: Voice) -> ShownLine:
    """A season or a match of a team, with the page on which a sheet is typed in, where one may."""
    says = phrase("today-empty-season", season=one.season)
    given = {"team": str(one.team_id)}
    if one.played_on is not None:
        says = phrase("today-no-sheet", opponent=one.opponent, day=one.played_on)
        given |= {"date": one.played_on.isoformat(), "opponent": one.opponent}
    may = holds(actor, Permission.RECORDS_TYPE_IN)
    address = url_for("team_sheets.look", **given) if may else ""  # type: ignore[arg-type]
    return ShownLine(today.teams[one.team_id].name, voice.speak(says), address)


def _turn(today: Today, actor: Actor, voice: Voice) -> ShownTurn | None:
    turn = today.turn
    if turn is None or not holds(actor, Permission.ROSTER_IMPORT):
        return None
    return ShownTurn(voice.speak(_turn_phrase(turn, over=turn.last_day < today.day)), url_for("season_turn.look"))


def _turn_phrase(turn: Turn, *, over: bool) -> Phrase:
    code = "today-turn-over" if over else "today-turn-ahead"
    return phrase(code, season=turn.label, day=turn.last_day)
