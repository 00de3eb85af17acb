"""The roster against what is ahead as a page shows it: a row a player, a column an edition or a league."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from flask import url_for

from tracker.actions.roster_matrix import AskMatrix, Matrix, MatrixColumn, Tally
from tracker.eligibility.verdict import Answer
from tracker.football.own_roster import OnRoster
from tracker.football.people import Birth, Sex
from tracker.football.phrase import Phrase, phrase
from tracker.reports.answer_words import SIGNS, short_answer
from tracker.reports.birth_words import born
from tracker.reports.dispute_words import mark
from tracker.reports.voice import NOT_RECORDED, Voice
from tracker.web.forms.fields import Choices
from tracker.web.next_steps import Step, next_steps
from tracker.web.show.gap_page import Tab

#: How an answer looks: its class. The sign before its word lets it be read in grey.
_LOOKS = {
    Answer.WITHIN_AGE: "yes",
    Answer.NO_AGE_LIMIT: "yes",
    Answer.OVERAGE: "place",
    Answer.TOO_OLD: "no",
    Answer.TOO_YOUNG: "no",
    Answer.CANNOT_TELL: "unknown",
    Answer.NO_RULE_HELD: "unknown",
}
#: The answers that lead to why they are so.
_LEADS = frozenset({Answer.OVERAGE, Answer.CANNOT_TELL, Answer.NO_RULE_HELD})


@dataclass(frozen=True, slots=True)
class ShownAnswer:
    """An answer in a cell: its class, its sign, its word, and whether it leads to why."""

    kind: str
    sign: str
    text: str
    leads: bool


@dataclass(frozen=True, slots=True)
class ShownColumn:
    """The head of a column, where it leads, and how many of those who are shown may play and may not be told."""

    name: str
    under: str
    address: str
    provisional: bool
    tally: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A player with the answers in the order of the columns; `why` is the page that says why."""

    name: str
    address: str
    why: str
    birth: str
    mark: str
    team: str
    answers: tuple[ShownAnswer, ...]


@dataclass(frozen=True, slots=True)
class MatrixPage:
    """The page: what can be chosen and what was, and the table."""

    as_of: str
    counted: str
    tabs: tuple[Tab, ...]
    teams: Choices
    years: Choices
    given: Mapping[str, str]
    columns: tuple[ShownColumn, ...]
    rows: tuple[ShownRow, ...]
    legend: tuple[ShownAnswer, ...]
    says: tuple[str, ...]
    empty: tuple[str, ...]
    ways: tuple[Step, ...]


def matrix_page(found: Matrix, asked: AskMatrix, voice: Voice) -> MatrixPage:
    """The page of what the verb answered."""
    said = {answer: _answer(answer, voice) for answer in Answer}
    births = {one.birth: born(one.birth, voice) if one.birth else NOT_RECORDED for one in found.players}
    whose = found.sex.value if found.sex else ""
    counted = phrase("matrix-counted", shown=len(found.players), total=found.total, sex=whose)
    return MatrixPage(
        as_of=voice.speak(phrase("matrix-as-of", day=found.day)),
        counted=voice.speak(counted),
        tabs=tuple(_tab(sex, found, voice) for sex in found.sexes) if len(found.sexes) > 1 else (),
        teams={str(team.id): team.name for team in found.of_sex},
        years={str(year): str(year) for year in found.years},
        given=_given(found.sex, asked),
        columns=tuple(_column(one, voice) for one in found.columns),
        rows=tuple(_row(place, found, said, births, voice) for place in range(len(found.players))),
        legend=tuple(dict.fromkeys(said[one] for column in found.columns for one in column.answers)),
        says=_says(found, voice),
        empty=_why_empty(found, voice),
        ways=_ways_on(found, voice),
    )


def own_clubs(found: Matrix) -> Choices:
    """The clubs whose roster it is, where they are several."""
    clubs = {str(team.club_id): team.club for team in found.teams.values()}
    return clubs if len(clubs) > 1 else {}


def _says(found: Matrix, voice: Voice) -> tuple[str, ...]:
    """How to read the column of a league, where there is one."""
    leagues = any(one.edition is None for one in found.columns)
    return (voice.speak(phrase("matrix-up-to-says")),) if leagues else ()


def _given(sex: Sex | None, asked: AskMatrix) -> dict[str, str]:
    """What was chosen, as it stands in an address."""
    chosen = {"sex": sex.value if sex else None, "team": asked.team, "born": asked.born}
    return {name: str(value) for name, value in chosen.items() if value is not None}


def _tab(sex: Sex, found: Matrix, voice: Voice) -> Tab:
    address = url_for("roster_matrix.look", sex=sex.value)
    return Tab(voice.speak(phrase(f"sex-{sex.value}")), address, here=sex is found.sex)


def _why_empty(found: Matrix, voice: Voice) -> tuple[str, ...]:
    if not found.total:
        return (voice.speak(phrase("today-nobody")),)
    if not found.players:
        return (voice.speak(phrase("matrix-nobody")),)
    return () if found.columns else (voice.speak(phrase("matrix-nothing-ahead")),)


def _ways_on(found: Matrix, voice: Voice) -> tuple[Step, ...]:
    """Where an empty table leads: to a roster, to everybody in it, or to every competition that is held."""
    if not found.total:
        return next_steps(("way-in-take-in", "drafts.choose"), ("way-in-season-turn", "season_turn.look"))
    if not found.players:
        sex = found.sex.value if found.sex else None
        return ((voice.speak(phrase("web-search-clear")), url_for("roster_matrix.look", sex=sex)),)
    return next_steps(("web-nav-competitions", "competitions.every"))


def _answer(answer: Answer, voice: Voice) -> ShownAnswer:
    return ShownAnswer(_LOOKS[answer], SIGNS[answer], voice.speak(short_answer(answer)), answer in _LEADS)


def _column(column: MatrixColumn, voice: Voice) -> ShownColumn:
    address = url_for("competitions.one", competition=column.edition[0]) if column.edition else ""
    return ShownColumn(
        name=voice.speak(column.name) if isinstance(column.name, Phrase) else column.name,
        under=column.under,
        address=address,
        provisional=column.provisional,
        tally=tuple(_counted(column.tally, voice)),
    )


def _counted(tally: Tally, voice: Voice) -> Iterator[str]:
    """How many may play, and of the others those whom there is something to say of."""
    yield voice.speak(phrase("matrix-tally", may=tally.may, shown=tally.of))
    if tally.overage:
        yield voice.speak(phrase("matrix-tally-overage", count=tally.overage))
    if tally.unknown:
        yield voice.speak(phrase("matrix-tally-unknown", count=tally.unknown))


def _row(
    place: int,
    found: Matrix,
    said: Mapping[Answer, ShownAnswer],
    births: Mapping[Birth | None, str],
    voice: Voice,
) -> ShownRow:
    one: OnRoster = found.players[place]
    address = url_for("player.one", player_id=one.id)
    return ShownRow(
        name=one.name,
        address=address,
        why=f"{address}#windows",
        birth=births[one.birth],
        mark=mark(voice, disputed=one.id in found.disputed),
        team=found.teams[one.team_id].name,
        answers=tuple(said[column.answers[place]] for column in found.columns),
    )
