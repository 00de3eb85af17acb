"""The youth-minutes quota of a club's league, as a part of a page: the answer, the minutes by year, the sum."""

from __future__ import annotations

from tracker.actions.club_quota import ClubQuota
from tracker.eligibility.quotas.in_words import answer_of, counted, who_in
from tracker.eligibility.quotas.in_words import shown as minutes_of
from tracker.football.phrase import Phrase
from tracker.pathway.chart_words import number
from tracker.web.show.chart_section import ChartSection
from tracker.web.show.gap_shown import Shown
from tracker.web.show.in_english import passages
from tracker.web.show.table import Cell, Table


def quota_section(shown: Shown, found: ClubQuota) -> ChartSection:
    """A quota with what a club's minutes come to under it; it names nobody and leads to nobody."""
    tally, speak = found.tally, shown.voice.speak
    names: dict[str, str | Phrase] = {"rule": tally.rule.name, "edition": tally.edition.name}
    heading = shown.say(
        "gaps-quota", league=found.league, season=found.season, n=found.n, answer=answer_of(tally), **names
    )
    notes = [speak(reason.phrase) for reason in tally.reasons]
    english: tuple[str, ...] = ()
    if tally.version:
        notes.append(shown.say("quota-source", source=tally.version.source))
        english = passages(shown.voice, tally.version.source, tally.version.condition)
    tables = (_by_year(shown, found), _by_band(shown, found))
    return shown.section(
        f"quota-{tally.rule.id}",
        "quota",
        says=(heading, *map(speak, counted(tally))),
        tables=tuple(table for table in tables if table),
        notes=tuple(notes),
        english=english,
    )


def _by_year(shown: Shown, found: ClubQuota) -> Table | None:
    rows = [
        (
            Cell(str(born.year) if born.year else shown.say("web-gaps-quota-unknown")),
            Cell(shown.voice.speak(minutes_of(born.minutes))),
        )
        for born in found.by_year
    ]
    heads = (shown.say("web-gaps-quota-born"), shown.say("web-gaps-quota-minutes"))
    return shown.table(shown.say("web-gaps-quota-by-year"), heads, rows)


def _by_band(shown: Shown, found: ClubQuota) -> Table | None:
    """How many stand in each band and in none, and what they bring."""
    speak = shown.voice.speak
    rows = [
        (
            Cell(speak(who_in(group))),
            Cell(speak(number(group.players))),
            Cell(speak(minutes_of(group.credited))),
        )
        for group in found.tally.groups
    ]
    heads = (shown.say("web-gaps-who"), shown.say("web-gaps-players"), shown.say("web-gaps-quota-counted"))
    return shown.table(shown.say("web-gaps-quota-by-band"), heads, rows)
