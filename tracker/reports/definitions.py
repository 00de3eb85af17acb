"""The definitions that a pathway's numbers rest on, with the thresholds they were used with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tracker.football.limits import Thresholds
from tracker.pathway.story import GapKind, Story
from tracker.reports.player_report import PlayerReport
from tracker.reports.voice import Voice

_TERMS = (
    *("in-season-days", "quiet", "thin", "step-down", "record-gap", "bridge", "national"),
    *("call-up", "minutes", "coverage", "provisional"),
)


def used(report: PlayerReport) -> tuple[str, ...]:
    """The terms that a report uses, in their order, and at the end what nobody knows.

    Quiet periods are always explained, as it is said of every player whether there is one. What a section explains
    itself, such as a call-up that is no cap, is not said again.
    """
    story, kinds = report.story, {gap.kind for gap in report.story.gaps}
    codes = {one.code for one in story.sentences}
    uses = {
        "in-season-days": True,
        "quiet": True,
        "thin": GapKind.THIN in kinds or story.compared is not None,
        "beside": "percentile-about" in codes,
        "step-down": GapKind.STEP_DOWN in kinds,
        "record-gap": GapKind.RECORD in kinds,
        "bridge": any(lag.when or lag.possible_from for lag in story.bridge.lags),
        "national": GapKind.NATIONAL in kinds,
        "minutes": bool(story.minutes),
        "bands": report.bands is not None and report.bands.bands is not None,
        "disputed": bool(story.disputes),
        "unknown": True,
    }
    return tuple(term for term, is_used in uses.items() if is_used)


def definitions(
    story: Story, thresholds: Thresholds, voice: Voice, terms: Iterable[str] | None = None
) -> Iterator[tuple[str, str]]:
    """Each term with what it means here, all of them if none are named.

    A disputed record is explained where one is marked.
    """
    values = values_of(thresholds)
    for term in terms or (*_TERMS, *(["disputed"] if story.disputes else [])):
        yield voice.say(f"term-{term}"), voice.say(f"definition-{term}", **values)


def values_of(thresholds: Thresholds) -> dict[str, int]:
    """The thresholds as the definitions name them."""
    return {
        "quiet": thresholds.quiet_days,
        "major": thresholds.major_quiet_days,
        "critical": thresholds.critical_quiet_days,
        "hole": thresholds.record_gap_days,
        "thin": thresholds.thin_minutes,
        "smallest": thresholds.smallest_cohort,
        "step": thresholds.step_window_days,
        "fewest": thresholds.step_appearances,
        "after": thresholds.step_absence_days,
        "months": thresholds.national_gap_months,
        "settled": thresholds.settled_minutes,
        "established": thresholds.established_minutes,
    }
