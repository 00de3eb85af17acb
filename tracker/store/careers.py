"""Reading summaries back: the careers that a cohort counts, within the scope of a session, and how old they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Select, func, select

from tracker.football.people import Birth, Position, Sex
from tracker.logic.span import Span
from tracker.pathway.career import Career
from tracker.pathway.scan import Summary
from tracker.pathway.scan_gap import OpenGap
from tracker.pathway.scan_lately import Before, Lately, LatelyFrom
from tracker.pathway.scan_milestones import Days, Milestones, Possibly, StageEvents
from tracker.pathway.summary_career import career_of
from tracker.store import tables as t
from tracker.store.dossiers import birth_of
from tracker.store.driver_rows import Among, among_all_from, among_numbers, parts
from tracker.store.scope import ScopedSession
from tracker.store.summary_packing import read_bridges, read_numbers, read_played

Person = tuple[Sex, Birth | None, Position | None]

_ROW, _PLAYER = t.PlayerSummary, t.PlayerRow
_COLUMNS = tuple(getattr(_ROW, column.name) for column in _ROW.__table__.columns)
_AT_ONCE = 2_000
_PERSON = (_PLAYER.sex, _PLAYER.born_earliest, _PLAYER.born_latest, _PLAYER.position)

_OLDEST_AND_NEWEST: Select[*tuple[Any, ...]] = select(func.min(_ROW.as_of), func.max(_ROW.as_of))


def load_careers(session: ScopedSession, players: Collection[int] | None = None) -> Iterator[Career]:
    """The careers of all players in scope, or of those of them that are asked for, in order of their numbers."""
    for summary, person in load_summaries(session, players):
        yield career_of(summary, *person)


def load_summaries(
    session: ScopedSession, players: Collection[int] | None = None
) -> Iterator[tuple[Summary, Person]]:
    """The summaries of all players in scope, or of some, each with whom it is about; a chunk is held at a time."""
    for rows, among in _chunks(session, players):
        stages, trained = _stages(session, among), _trained(session, among)
        for row in rows:
            sex, earliest, latest, position = row[-len(_PERSON) :]
            summary = _summary(row, stages.get(row.player_id, ()), trained.get(row.player_id, ()))
            yield summary, (sex, birth_of(earliest, latest), position)


def summarised_on(session: ScopedSession) -> Span[date] | None:
    """The oldest and the newest day that summaries in scope are true for; nothing where there is none."""
    oldest, newest = session.execute(_OLDEST_AND_NEWEST).one()
    return None if oldest is None else Span(oldest, newest)


def _chunks(session: ScopedSession, players: Collection[int] | None) -> Iterator[tuple[Sequence[Any], Among]]:
    question = select(*_COLUMNS, *_PERSON).join(_PLAYER, _PLAYER.id == _ROW.player_id).order_by(_ROW.player_id)
    if players is not None:
        for some in parts(sorted(players)):
            among = among_numbers(some)
            yield session.execute(question.where(among(_ROW.player_id))).all(), among
        return
    last = 0
    while rows := session.execute(question.where(_ROW.player_id > last).limit(_AT_ONCE)).all():
        first, last = rows[0].player_id, rows[-1].player_id
        yield rows, among_all_from(first, last)


def _stages(session: ScopedSession, among: Among) -> Mapping[int, Sequence[StageEvents]]:
    stage = t.PlayerStage
    days = (stage.earliest, stage.latest, stage.last_earliest, stage.last_latest)
    question = select(stage.player_id, stage.rail, stage.rung, *days).where(among(stage.player_id))
    found: dict[int, list[StageEvents]] = defaultdict(list)
    for player, rail, rung, *when in _rows(session, question.order_by(stage.player_id, stage.rail, stage.rung)):
        found[player].append(StageEvents(rail.value, rung, *(day.toordinal() for day in when)))
    return found


def _trained(session: ScopedSession, among: Among) -> Mapping[int, Sequence[tuple[int, int]]]:
    at = t.PlayerTraining
    question = select(at.player_id, at.club_id, at.seasons).where(among(at.player_id))
    found: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for player, club, seasons in _rows(session, question.order_by(at.player_id, at.club_id)):
        found[player].append((club, seasons))
    return found


def _rows(session: ScopedSession, question: Select[*tuple[Any, ...]]) -> Iterator[Sequence[Any]]:
    yield from session.execute(question)


def _summary(row: Any, stages: Sequence[StageEvents], trained: Sequence[tuple[int, int]]) -> Summary:
    gap = None
    if row.gap_kind:
        gap = OpenGap(row.gap_kind, row.gap_since.toordinal(), row.gap_days, row.gap_grade)
    return Summary(
        player=row.player_id,
        as_of=row.as_of.toordinal(),
        stages=tuple(stages),
        played=read_played(row.played),
        senior_lately=Lately(row.senior_lately_least, row.senior_lately_most, row.senior_lately_unknown),
        at_level_lately=Lately(row.at_level_lately_least, row.at_level_lately_most, row.at_level_lately_unknown),
        lately_from=LatelyFrom(row.lately_4, row.lately_5, row.lately_7, row.lately_8, row.lately_9),
        before=Before(row.senior_before, row.at_level_before),
        last_at_level=_day(row.last_at_level),
        u19_ends=_day(row.u19_ends),
        milestones=Milestones(
            _between(row.senior_from, row.senior_by),
            _possibly(row.settled_from, row.settled_by),
            _possibly(row.established_from, row.established_by),
            _between(row.called_up_from, row.called_up_by),
            _between(row.capped_from, row.capped_by),
        ),
        gap=gap,
        in_season_days=row.in_season_days,
        on_record_days=row.on_record_days,
        first_seen=_day(row.first_seen),
        last_seen=_day(row.last_seen),
        leaving=row.leaving,
        bridges=read_bridges(row.bridges),
        trained=tuple(trained),
        by_age=read_numbers(row.by_age),
        gap_by_year=row.gap_kind_by_year,
    )


def _day(day: date | None) -> int | None:
    return day.toordinal() if day else None


def _between(earliest: date | None, latest: date | None) -> Days | None:
    return (earliest.toordinal(), latest.toordinal()) if earliest and latest else None


def _possibly(earliest: date | None, latest: date | None) -> Possibly | None:
    """The same of minutes, which may have been reached and may not: then there is no latest day."""
    return (earliest.toordinal(), _day(latest)) if earliest else None
