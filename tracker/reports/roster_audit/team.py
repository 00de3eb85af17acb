"""One team: what is to be settled of whom, who may play in what is ahead, and who ages out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tracker.eligibility.verdict import Answer
from tracker.football.phrase import Phrase, phrase
from tracker.reports.answer_words import SIGNS, short_answer
from tracker.reports.blocks import Block, Blocks, Cell, Column, Entry, Grid, Heading, Prose
from tracker.reports.plain import plain
from tracker.reports.roster_audit.by_team import team_name
from tracker.reports.roster_audit.report import AnswerColumn, Leaving, Listed, Noted, TeamAudit
from tracker.reports.roster_audit.telling import Telling, player_entry, spoken

#: So many competitions stand beside one another; more would be set too small or break within a word.
_ABREAST = 5
#: A longer name would leave no room for rows under it.
_LONGEST_HEAD = 70
#: So many leave room for a column of births.
_FEW = 3
_MAY = (Answer.WITHIN_AGE, Answer.NO_AGE_LIMIT)
_OPEN = (Answer.CANNOT_TELL, Answer.NO_RULE_HELD)


def teams(telling: Telling) -> Blocks:
    """Every team with players, in the order of the club's list."""
    held = [team for team in telling.report.teams if team.players]
    return tuple(block for place, team in enumerate(held, 1) for block in _team(team, f"team-{place}", telling))


def _team(team: TeamAudit, key: str, telling: Telling) -> Iterator[Block]:
    yield Heading(plain(team_name(team, telling)), key)
    yield Prose(" ".join(_says(team, telling)))
    if team.noted:
        yield _noted(team.noted, telling)
    yield from _may_play(team, telling)
    if team.leaving:
        yield Prose(telling.say("team-leaving"))
        yield _leaving(team.leaving, telling)


def _says(team: TeamAudit, telling: Telling) -> Iterator[str]:
    yield telling.say("team-players", players=len(team.players))
    yield telling.voice.speak(team.league) if team.league else telling.say("no-league")
    yield telling.say("team-settle", settle=team.to_settle)


def _noted(noted: Sequence[Noted], telling: Telling) -> Grid:
    every = {"today-to-settle": [one.to_settle for one in noted], "today-to-know": [one.to_know for one in noted]}
    # A column in which nothing would stand is left out.
    held = {code: said for code, said in every.items() if any(said)}
    columns = (
        Column(telling.say("head-player"), 1.6),
        *(Column(telling.voice.speak(phrase(code)), 2.2) for code in held),
    )
    rows = tuple(
        _noted_row(one, tuple(said[place] for said in held.values()), telling) for place, one in enumerate(noted)
    )
    return Grid(columns, rows)


def _noted_row(one: Noted, held: Sequence[Sequence[Phrase]], telling: Telling) -> tuple[Cell, ...]:
    return player_entry(one.player, telling), *(_said(said, telling) for said in held)


def _said(phrases: Sequence[Phrase], telling: Telling) -> str:
    return " · ".join(map(telling.voice.speak, phrases))


def _may_play(team: TeamAudit, telling: Telling) -> Iterator[Block]:
    yield from (Prose(sentence) for sentence in _alike(team, telling))
    blocks = _abreast(team.columns)
    for part, columns in enumerate(blocks, 1):
        yield _matrix(team, columns, _head(part, len(blocks), telling), telling)


def _alike(team: TeamAudit, telling: Telling) -> Iterator[str]:
    """What gives everybody the same answer, and of whom nobody can tell there."""
    for one in team.alike:
        said = telling.voice.speak(short_answer(one.answer))
        where = " · ".join(_named(column, telling) for column in one.columns)
        players, told = len(team.players), len(team.players) - len(one.open)
        if not one.open:
            yield telling.say("alike", players=players, answer=said, where=where)
        else:
            names = ", ".join(one.open)
            yield telling.say("alike-but", players=players, told=told, answer=said, where=where, names=names)


def _named(column: AnswerColumn, telling: Telling) -> str:
    said = telling.say("named", name=column.name, under=column.under)
    return telling.say("provisional", what=said) if column.provisional else said


def _head_of(column: AnswerColumn, telling: Telling) -> str:
    """The name over a narrow column; of a very long one the beginning, as it stands in full in what is ahead."""
    name, under = (_beginning(text) for text in (spoken(column.name, telling), column.under))
    said = telling.say("head-named", name=name, under=under)
    return telling.say("provisional", what=said) if column.provisional else said


def _beginning(text: str) -> str:
    return text if len(text) <= _LONGEST_HEAD else f"{text[: _LONGEST_HEAD - 1]}…"


def _abreast(columns: Sequence[AnswerColumn]) -> list[Sequence[AnswerColumn]]:
    """The columns in blocks of about equal width; one block without any, so that the players are listed."""
    if not columns:
        return [()]
    blocks = -(-len(columns) // _ABREAST)
    wide = -(-len(columns) // blocks)
    return [columns[start : start + wide] for start in range(0, len(columns), wide)]


def _head(part: int, parts: int, telling: Telling) -> str:
    head = telling.say("head-player")
    return telling.say("head-part", head=head, part=part, parts=parts) if parts > 1 else head


def _matrix(team: TeamAudit, columns: Sequence[AnswerColumn], head: str, telling: Telling) -> Grid:
    # Where few competitions stand beside one another, the birth has a column and each player a single line.
    apart = len(columns) <= _FEW
    heads = (
        *((Column(head, 2.2), Column(telling.voice.say("fact-born"), 1.2)) if apart else (Column(head, 1.9),)),
        *(Column(_head_of(column, telling), 1.4 if apart else 1.0) for column in columns),
    )
    rows = [
        (*_who(player, telling, apart=apart), *(_cell(column.answers[place], telling) for column in columns))
        for place, player in enumerate(team.players)
    ]
    blank = ("",) if apart else ()
    counted = (Entry(telling.say("may-play"), bold=True), *blank, *(_tally(one, telling) for one in columns))
    return Grid(heads, (counted, *rows) if columns else tuple(rows))


def _who(player: Listed, telling: Telling, *, apart: bool) -> tuple[Cell, ...]:
    entry = player_entry(player, telling)
    return (Entry(entry.main, bold=True), entry.under) if apart else (entry,)


def _cell(answer: Answer, telling: Telling) -> Cell:
    return f"{SIGNS[answer]} {telling.voice.speak(short_answer(answer))}"


def _tally(column: AnswerColumn, telling: Telling) -> Cell:
    counts = {kind: sum(answer in kind for answer in column.answers) for kind in (_MAY, (Answer.OVERAGE,), _OPEN)}
    may, overage, unknown = counts.values()
    quiet = [
        telling.voice.speak(phrase(f"matrix-tally-{code}", count=count))
        for code, count in (("overage", overage), ("unknown", unknown))
        if count
    ]
    return Entry(telling.say("count-of", count=may, of=len(column.answers)), ", ".join(quiet), bold=True)


def _leaving(leaving: Sequence[Leaving], telling: Telling) -> Grid:
    voice = telling.voice
    columns = (
        Column(telling.say("head-ends"), 2.0),
        Column(telling.say("head-last-day"), 1.0),
        Column(telling.say("head-players"), 3.0),
    )
    rows = tuple(
        (
            voice.speak(one.what),
            voice.day(one.last_day),
            Entry(voice.number(len(one.players)), ", ".join(one.players)),
        )
        for one in leaving
    )
    return Grid(columns, rows)
