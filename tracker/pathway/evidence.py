"""What a labelled period rests on, in a sentence: which matches, which totals, which entry."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tracker.football.appearances import Absence
from tracker.football.calendar import ONE_DAY, Window
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.on_record import Record
from tracker.pathway.registration import stretches


def quiet_evidence(record: Record, window: Window, before: date, after: date | None, *, sure: bool) -> Phrase:
    """The match at level on either side of a quiet period, and the matches of the player's teams within it."""
    return phrase(
        "evidence-quiet" if after else "evidence-quiet-last",
        sure="yes" if sure else "no",
        before=before,
        after=after or window.end,
        matches=_matches_of_teams(record, window),
    )


def _matches_of_teams(record: Record, window: Window) -> int:
    """How many matches of the teams the player was registered with are on record in a window."""
    found = {
        (stretch.spell.team.id, day)
        for stretch in stretches(record)
        if (here := stretch.window.clipped(window.start, window.end))
        for day in record.match_days.get(stretch.spell.team.id, ())
        if day in here
    }
    return len(found)


def hole_evidence(record: Record, window: Window, teams: Sequence[str], *, dates_missing: bool) -> Phrase:
    """The season totals that hold more than is dated, or the matches of the teams around a hole."""
    numbers = {number for number, team in record.teams.items() if team.name in teams}
    if dates_missing:
        undated = sum(
            tally.undated
            for tally in record.tallies
            if tally.season and tally.season.window.clipped(window.start, window.end)
            if record.team_name(tally.team_id, tally.season)[0] in teams
        )
        return phrase("evidence-record-dates", undated=undated)
    days = [day for number in numbers for day in record.match_days.get(number, ())]
    before = max((day for day in days if day < window.start), default=None)
    after = min((day for day in days if day > window.end), default=None)
    if before is None and after is None:
        return phrase("evidence-record-none")
    sides = "both" if before and after else "before" if before else "after"
    return phrase(
        "evidence-record", sides=sides, before=before or window.start - ONE_DAY, after=after or window.end + ONE_DAY
    )


def absence_evidence(absence: Absence) -> Phrase:
    """The entry of an absence as it stands in the records."""
    ended = absence.end is not None
    return phrase(
        "evidence-absence",
        ended="yes" if ended else "no",
        start=absence.start,
        end=absence.end or absence.start,
    )
