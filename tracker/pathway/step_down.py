"""Definition D6: a step down, the usual level of half a year at least a rung below that of the half-year before.

How the definition is read day by day is written down in `docs/decisions/step-down.md`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from tracker.football.calendar import ONE_DAY, Window, united, without
from tracker.football.ladder import ClubRung
from tracker.football.limits import Thresholds
from tracker.football.phrase import Phrase, phrase
from tracker.football.spells import Nature, Spell
from tracker.pathway.labelled import absent_days, coverage
from tracker.pathway.on_record import Record
from tracker.pathway.story import Gap, GapKind
from tracker.pathway.timeline import Timeline
from tracker.pathway.usual_level import Played, Standing, Usual, standings

#: The rungs from which a loan to the first rung of senior football is a step up.
_BEFORE_SENIOR = (ClubRung.YOUTH_U19, ClubRung.BRIDGE)


@dataclass(frozen=True, slots=True)
class _StepUp:
    """A loan that is a step up, with its team."""

    team_id: int
    window: Window


def steps_down(record: Record, timeline: Timeline, thresholds: Thresholds) -> tuple[Gap, ...]:
    """The steps down up to the as-of date, each from the first day to the last on which the condition holds.

    One that is over and lasted only for days is left out: see `docs/decisions/step-down.md`.
    """
    found = standings(_played(record), thresholds.step_window_days, record.as_of)
    barred = _barred(timeline, thresholds)
    held = [
        (part, standing)
        for standing in found
        if _is_lower(standing, thresholds)
        for part in without((standing.window,), barred)
    ]
    lasting = (
        (window, first)
        for window, first in _joined(held)
        if window.end == record.as_of or window.days >= thresholds.step_least_days
    )
    return tuple(_gap(window, first, timeline, thresholds) for window, first in lasting)


def _is_lower(standing: Standing, thresholds: Thresholds) -> bool:
    fewest = min(standing.earlier.appearances, standing.later.appearances)
    return fewest >= max(1, thresholds.step_appearances) and standing.later.rung <= standing.earlier.rung - 1


def _barred(timeline: Timeline, thresholds: Thresholds) -> tuple[Window, ...]:
    """The days of which nothing is said: they look back on a hole in the records, or follow a known absence.

    An absence that begins after a day is no reason on that day, so what was said of it stays.
    """
    back = timedelta(days=2 * thresholds.step_window_days - 1)
    after = timedelta(days=thresholds.step_absence_days)
    holes = (Window(hole.start, hole.end + back) for hole in timeline.record_gaps)
    away = (Window(absence.start, absence.end + after) for absence in absent_days(timeline))
    return united((*holes, *away))


def _played(record: Record) -> Iterator[Played]:
    """The appearances of a known rung, in order of days.

    Those on a loan that is a step up count as the highest of all in the later stretch, so as never to lower it.
    """
    ups = tuple(_steps_up(record))
    for match in record.fielded:
        if match.rung is not None:
            up = match.rung == ClubRung.SENIOR_LOWER and any(
                match.team_id == loan.team_id and match.day in loan.window for loan in ups
            )
            yield Played(match.day, match.rung, max(ClubRung) if up else match.rung)


def _steps_up(record: Record) -> Iterator[_StepUp]:
    """The loans on which a player of the youth or the bridge went to senior football below the second tier."""
    for spell in record.dossier.spells:
        window = spell.window(record.as_of)
        if window and spell.nature is Nature.LOAN and _lent_from(record, spell) in _BEFORE_SENIOR:
            yield _StepUp(spell.team.id, window)


def _lent_from(record: Record, loan: Spell) -> int | None:
    """The rung of the team that the player was registered with on the eve of a loan; of several, the highest."""
    eve = loan.start - ONE_DAY
    own = [spell for spell in record.dossier.spells if spell.nature is not Nature.LOAN and spell.start <= eve]
    running = [spell for spell in own if spell.end is None or spell.end >= eve]
    last = max((spell.end for spell in own if spell.end), default=None)
    lenders = running or [spell for spell in own if spell.end == last]
    rungs = [rung for spell in lenders if (rung := _rung_on(record, spell.team.id, eve)) is not None]
    return max(rungs, default=None)


def _rung_on(record: Record, team_id: int, day: date) -> int | None:
    """The highest rung of a team on a day, or between two seasons that of the last one."""
    begun = [season for season in record.seasons.get(team_id, ()) if season.window.start <= day]
    running = [season.rung for season in begun if day <= season.window.end]
    if running:
        return max(running)
    last = max((season.window.end for season in begun), default=None)
    return max((season.rung for season in begun if season.window.end == last), default=None)


def _joined(held: Iterable[tuple[Window, Standing]]) -> Iterator[tuple[Window, Standing]]:
    """Days that follow each other as one period, with how the stretches stood on its first day."""
    last: tuple[Window, Standing] | None = None
    for window, standing in held:
        if last and window.start == last[0].end + ONE_DAY:
            last = Window(last[0].start, window.end), last[1]
            continue
        if last:
            yield last
        last = window, standing
    if last:
        yield last


def _gap(window: Window, first: Standing, timeline: Timeline, thresholds: Thresholds) -> Gap:
    covered = coverage(timeline, window)
    still = window.end == timeline.as_of
    sides = {"earlier": _level(first.earlier), "later": _level(first.later)}
    return Gap(
        kind=GapKind.STEP_DOWN,
        window=window,
        in_season_days=covered.in_season_days,
        open=still,
        coverage=covered,
        sentence=phrase(
            "gap-step-down", open="yes" if still else "no", start=window.start, end=window.end, **sides
        ),
        evidence=phrase(
            "evidence-step-down",
            later=first.later.appearances,
            earlier=first.earlier.appearances,
            days=thresholds.step_window_days,
            day=window.start,
        ),
    )


def _level(usual: Usual) -> Phrase:
    """A usual level within a sentence; the middle may lie between two, neither of which is made up."""
    if usual.low == usual.high:
        return phrase("level", rung=usual.low)
    return phrase("level-between", low=phrase("level", rung=usual.low), high=phrase("level", rung=usual.high))
