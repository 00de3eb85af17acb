"""Definition D5: thin exposure, few minutes at level in the last 365 days, held against players of the same age.

When nothing is claimed is written down in `docs/decisions/thin-exposure.md`.
"""

from __future__ import annotations

from dataclasses import dataclass

from tracker.football.calendar import Window, clipped, days_in, without
from tracker.football.ladder import Ladder
from tracker.football.limits import Thresholds
from tracker.football.people import Player
from tracker.football.phrase import Phrase, phrase
from tracker.logic.span import Span
from tracker.pathway.cohort import MixedCohortError
from tracker.pathway.episodes import LONGEST_OFF_SEASON
from tracker.pathway.labelled import absent_days, coverage
from tracker.pathway.lately import Lately, lately, minutes_at_level
from tracker.pathway.on_record import Record
from tracker.pathway.peers import Peers
from tracker.pathway.registration import Stretch, stretches
from tracker.pathway.story import Gap, GapKind
from tracker.pathway.timeline import Timeline


@dataclass(frozen=True, slots=True)
class _Year:
    """What the comparison is made from."""

    record: Record
    timeline: Timeline
    thresholds: Thresholds
    peers: Peers
    lately: Lately
    minutes: Span[int]

    @property
    def line(self) -> float:
        """The minutes that a thin year stays below: a quarter of the peers', and never more than the setting."""
        assert self.peers.p25 is not None
        return min(self.peers.p25, self.thresholds.thin_minutes)


def thin_exposure(
    record: Record, timeline: Timeline, thresholds: Thresholds, ladder: Ladder, peers: Peers | None
) -> Gap | None:
    """The last 365 days, if they surely hold few minutes at level beside those of enough peers.

    Raises:
        MixedCohortError: the peers belong to the football of the other sex.
    """
    if peers is None or _too_few(peers, thresholds):
        return None
    year = _year(record, timeline, thresholds, ladder, peers)
    return _gap(year) if _untold(year) is None and year.minutes.latest < year.line else None


def compared(record: Record, timeline: Timeline, thresholds: Thresholds, ladder: Ladder, peers: Peers) -> Phrase:
    """How the last 365 days stand beside those of the peers, or why that cannot be told.

    Raises:
        MixedCohortError: the peers belong to the football of the other sex.
    """
    if _too_few(peers, thresholds):
        return phrase("cohort-too-few")
    year = _year(record, timeline, thresholds, ladder, peers)
    why = _untold(year)
    if why is None and year.minutes.latest < year.line:
        return _sentence(year)
    if why is None and year.minutes.earliest >= year.line:
        return phrase("thin-not", n=peers.n, group=peers.name, age=peers.age)
    return phrase("thin-untold", why=why or "minutes")


def standing(
    record: Record, timeline: Timeline, thresholds: Thresholds, ladder: Ladder, peers: Peers
) -> Phrase | None:
    """About how many in 10 of the peers have fewer minutes at level than the last 365 days hold.

    Of too few peers that is said. Nothing where the minutes are not known for certain, where nothing was played, or
    where the year is thin, which is said in a sentence of its own.

    Raises:
        MixedCohortError: the peers belong to the football of the other sex.
    """
    if _too_few(peers, thresholds):
        return phrase("cohort-too-few")
    year = _year(record, timeline, thresholds, ladder, peers)
    minutes = year.minutes.earliest
    if not (peers.lines and minutes and year.minutes.exact) or _untold(year) or minutes < year.line:
        return None
    tenths, sex = peers.below(minutes), peers.sex.value
    return phrase("percentile-about", tenths=tenths, sex=sex, n=peers.n, group=peers.name)


def _too_few(peers: Peers, thresholds: Thresholds) -> bool:
    return peers.p25 is None or peers.n < max(1, thresholds.smallest_cohort)


def _year(record: Record, timeline: Timeline, thresholds: Thresholds, ladder: Ladder, peers: Peers) -> _Year:
    _refuse_mixed(record.dossier.player, peers)
    found = lately(record, ladder)
    minutes = minutes_at_level(record, ladder, found.window)
    return _Year(record, timeline, thresholds, peers, found, minutes)


def _refuse_mixed(player: Player, peers: Peers) -> None:
    if peers.sex is not player.sex:
        message = "The year was to be held against players of the other sex; hand in the player's own cohort."
        raise MixedCohortError(message)


def _untold(year: _Year) -> str | None:
    """Why nothing can be claimed of the year whatever its minutes, as a word of the sentence that says so."""
    timeline, window = year.timeline, year.lately.window
    ages = timeline.birth.age_on(timeline.as_of) if timeline.birth else None
    if ages is None or not ages.exact or ages.earliest != year.peers.age:
        return "age"
    if any(hole.clipped(window.start, window.end) for hole in timeline.record_gaps):
        return "records"
    if not _registered_throughout(year):
        return "registration"
    if days_in(clipped(_in_season_absent(timeline), window.start, window.end)):
        return "absence"
    return None


def _in_season_absent(timeline: Timeline) -> tuple[Window, ...]:
    away = absent_days(timeline)
    return tuple(part for season in timeline.seasons for part in clipped(away, season.start, season.end))


def _registered_throughout(year: _Year) -> bool:
    """Whether the year was spent with teams whose leagues' seasons are held, but for short pauses."""
    window, least = year.lately.window, year.thresholds.record_gap_days
    held = [stretch for stretch in stretches(year.record) if stretch.window.clipped(window.start, window.end)]
    if not year.timeline.registered or min(stretch.window.start for stretch in held) > window.start:
        return False
    pauses = without((window,), (stretch.window for stretch in held))
    return not any(_long(pause, year, least) for pause in pauses) and all(
        _known(stretch, window, year, least) for stretch in held
    )


def _long(pause: Window, year: _Year, least: int) -> bool:
    """Whether a time without a registration is too long to be a summer between two clubs."""
    registered = {spell.team.id for spell in year.record.dossier.spells}
    seasons = (season.window for team in registered for season in year.record.seasons.get(team, ()))
    in_season = days_in(clipped(seasons, pause.start, pause.end))
    return in_season >= least or pause.days > LONGEST_OFF_SEASON.days


def _known(stretch: Stretch, window: Window, year: _Year, least: int) -> bool:
    """Whether the league season of a team is held, so that a missing match of it would be seen to be missing."""
    here = stretch.window.clipped(window.start, window.end)
    seasons = year.record.seasons.get(stretch.spell.team.id, ())
    return (
        here is None
        or here.days < least
        or any(season.window.clipped(window.start, window.end) for season in seasons)
    )


def _gap(year: _Year) -> Gap:
    covered = coverage(year.timeline, year.lately.window)
    return Gap(
        kind=GapKind.THIN,
        window=year.lately.window,
        in_season_days=covered.in_season_days,
        open=False,
        coverage=covered,
        sentence=_sentence(year),
        evidence=_evidence(year),
    )


def _sentence(year: _Year) -> Phrase:
    return phrase(
        "gap-thin",
        least=year.minutes.earliest,
        most=year.minutes.latest,
        exact="yes" if year.minutes.exact else "no",
        start=year.lately.window.start,
        end=year.lately.window.end,
        group=year.peers.name,
        age=year.peers.age,
    )


def _evidence(year: _Year) -> Phrase:
    assert year.peers.p25 is not None
    played = year.lately.played
    return phrase(
        "evidence-thin",
        appearances=len(played),
        known=sum(match.minutes is not None for match in played),
        unsure=len(year.lately.unsure),
        n=year.peers.n,
        p25=round(year.peers.p25),
    )
