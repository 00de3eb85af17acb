"""Records that we are missing: what a family or a club could still bring, said of the records alone."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.football.phrase import Phrase, phrase
from tracker.pathway.story import GapKind, Story

#: The word in `Story.withheld` for the day and month of birth, which are then not missing but kept back.
_BIRTH_DATE = "birth_date"


def missing_records(story: Story) -> tuple[Phrase, ...]:
    """A sentence for each kind of record that is missing, the one that most hangs on first.

    What nobody can know of is not here: a match that no record speaks of is not known to be missing.
    """
    return tuple(_in_order(story))


def _in_order(story: Story) -> Iterator[Phrase]:
    birth = story.player.birth
    if birth is None:
        yield phrase("missing-record-birth")
    elif not birth.exact and _BIRTH_DATE not in story.withheld:
        yield phrase("missing-record-birth-day")
    holes = [gap for gap in story.gaps if gap.kind is GapKind.RECORD]
    if holes:
        last = holes[-1].window
        yield phrase("missing-record-matches", holes=len(holes), start=last.start, end=last.end)
    unknown = sum((row.appearances or 0) - row.minutes_known_for for row in story.minutes)
    if unknown > 0:
        yield phrase("missing-record-minutes", appearances=unknown)
    if not (story.timeline.episodes or story.minutes or story.call_ups):
        yield phrase("missing-record-all")
    elif not story.timeline.coverage.in_season_days:
        yield phrase("missing-record-seasons")
