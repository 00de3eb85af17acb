"""The story in plain sentences: who and where, how much lately, the quiet periods, and what else is labelled."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tracker.football.calendar import Window
from tracker.football.ladder import Ladder
from tracker.football.people import Player
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.labelled import coverage
from tracker.pathway.lately import Lately, lately
from tracker.pathway.minutes import exposure_of
from tracker.pathway.on_record import Record
from tracker.pathway.quiet import level_days
from tracker.pathway.story import Gap, GapKind
from tracker.pathway.timeline import Coverage, Episode, Timeline


def sentences(
    record: Record, timeline: Timeline, gaps: tuple[Gap, ...], ladder: Ladder, beside: Phrase | None = None
) -> tuple[Phrase, ...]:
    """The sentences that open a report, or the one that says that nothing is on record yet.

    `beside` says how the minutes of the last year stand beside those of others, where that can be told.
    """
    player = record.dossier.player
    if not timeline.episodes and not timeline.moments and not record.fielded:
        return (phrase("story-empty", name=player.name),)
    return (
        _who_and_where(player, timeline),
        _lately(record, timeline, ladder),
        *([beside] if beside else []),
        _quiet(record, timeline, gaps, ladder),
        *_others(gaps),
    )


def _who_and_where(player: Player, timeline: Timeline) -> Phrase:
    stage = _stage(timeline)
    age = age_of(player, timeline.as_of)
    if age is None:
        return phrase("story-who-ageless", name=player.name, stage=stage)
    return phrase("story-who", name=player.name, age=age, stage=stage)


def age_of(player: Player, day: date) -> Phrase | None:
    """The player's age in words, as narrow as the birth is known; nothing where it is not known at all."""
    ages = player.birth.age_on(day) if player.birth else None
    if ages is None or ages.earliest < 0:
        return None
    if ages.exact:
        return phrase("story-age-exact", age=ages.earliest)
    code = "story-age-either" if ages.latest - ages.earliest == 1 else "story-age-between"
    return phrase(code, least=ages.earliest, most=ages.latest)


def _stage(timeline: Timeline) -> Phrase:
    running = [episode for episode in timeline.episodes if episode.open]
    if not running:
        return phrase("story-stage-none")
    highest = max(running, key=_height)
    if highest.rung is None:
        return phrase("story-stage-unknown", team=highest.team)
    return phrase("story-stage", rung=highest.rung, team=highest.team)


def _height(episode: Episode) -> tuple[int, date]:
    return episode.rung or 0, episode.window.start


def _lately(record: Record, timeline: Timeline, ladder: Ladder) -> Phrase:
    found = lately(record, ladder)
    covered = coverage(timeline, found.window)
    if not found.played:
        return _none_lately(timeline, found.window, covered, len(found.unsure))
    return _minutes_lately(record, found, covered)


def _none_lately(timeline: Timeline, window: Window, covered: Coverage, unsure: int) -> Phrase:
    if unsure:
        return phrase("story-lately-unsure", appearances=unsure)
    if covered.on_record_days:
        return phrase("story-lately-none", missing=covered.in_season_days - covered.on_record_days)
    dateless = any(hole.dates_missing for hole in timeline.holes if hole.window.clipped(window.start, window.end))
    return phrase("story-lately-dateless" if dateless else "story-lately-unrecorded")


def _minutes_lately(record: Record, found: Lately, covered: Coverage) -> Phrase:
    played, unsure = found.played, len(found.unsure)
    exposure = exposure_of(played)
    missing = covered.in_season_days - covered.on_record_days
    sex = record.dossier.player.sex.value
    if exposure.minutes is None:
        code = "story-lately-uncounted"
        return phrase(code, sex=sex, appearances=len(played), missing=missing, unsure=unsure)
    return phrase(
        "story-lately",
        sex=sex,
        minutes=exposure.minutes,
        known=exposure.minutes_known_for,
        appearances=len(played),
        complete="yes" if exposure.minutes_known_for == len(played) else "no",
        missing=missing,
        unsure=unsure,
    )


def _quiet(record: Record, timeline: Timeline, gaps: tuple[Gap, ...], ladder: Ladder) -> Phrase:
    covered = timeline.coverage
    missing = covered.in_season_days - covered.on_record_days
    quiet = [gap for gap in gaps if gap.kind is GapKind.QUIET]
    if not quiet:
        return _no_quiet(record, covered, missing, ladder)
    longest = max(quiet, key=_in_season_days)
    return phrase(
        "story-quiet",
        count=len(quiet),
        days=_in_season_days(longest),
        start=longest.window.start,
        end=longest.window.end,
        open="yes" if longest.open else "no",
        missing=missing,
    )


def _in_season_days(gap: Gap) -> int:
    return gap.in_season_days or 0


def _others(gaps: tuple[Gap, ...]) -> Iterator[Phrase]:
    """A sentence for each other kind of period that is labelled: of several of a kind, the last one."""
    for kind in (GapKind.STEP_DOWN, GapKind.THIN, GapKind.NATIONAL):
        last = [gap for gap in gaps if gap.kind is kind][-1:]
        yield from (gap.sentence for gap in last)


def _no_quiet(record: Record, covered: Coverage, missing: int, ladder: Ladder) -> Phrase:
    """Why no quiet period can be named: there is none, or the records cannot show one."""
    if not covered.in_season_days:
        return phrase("story-quiet-seasonless")
    if not covered.on_record_days:
        return phrase("story-quiet-unrecorded")
    if not level_days(record, ladder):
        return phrase("story-quiet-before-first")
    return phrase("story-quiet-none", missing=missing)
