"""Which sections a report has for whom, in which order, and how exactly it prints a date of birth.

A recipe arranges; it hides nothing that a story still holds, apart from the day of birth. What a reader may
not know was cut out of the dossier before anything was thought about it.
"""

from __future__ import annotations

from dataclasses import dataclass

from tracker.reports.player_report import Audience
from tracker.reports.section import BirthPrecision, Section
from tracker.reports.sections.bands import bands
from tracker.reports.sections.bridge import bridge
from tracker.reports.sections.brief import brief
from tracker.reports.sections.call_ups import call_ups
from tracker.reports.sections.disputes import disputes
from tracker.reports.sections.eligibility import eligibility
from tracker.reports.sections.gaps import gaps
from tracker.reports.sections.identity import identity
from tracker.reports.sections.method import method
from tracker.reports.sections.minutes import minutes
from tracker.reports.sections.national import national
from tracker.reports.sections.now import now
from tracker.reports.sections.questions import to_ask
from tracker.reports.sections.records import records
from tracker.reports.sections.research import research_says
from tracker.reports.sections.strip import strip, strip_in_words


@dataclass(frozen=True, slots=True)
class Recipe:
    """The sections of a player's report in their order, and the precision of the date of birth."""

    sections: tuple[Section, ...]
    birth: BirthPrecision


#: Page 1, the story in one look: who it is about, the account in short, the drawing, and what is to be known today.
_OPENING = (identity, brief)
_IN_ONE_LOOK = (strip, now)
_LEVELS = (minutes, bands)
_NATIONAL = (call_ups, eligibility)
_NEXT_STEPS = (gaps, to_ask, research_says)
#: How much is on record, where corrections are asked for, and what is in dispute.
_ON_RECORD = (records, disputes)
#: For whoever wants to check: the milestones, the drawing in words, and how it was made.
_APPENDIX = (bridge, national, strip_in_words, method)

RECIPES: dict[Audience, Recipe] = {
    Audience.PARENT: Recipe(
        (*_OPENING, *_IN_ONE_LOOK, *_LEVELS, *_NATIONAL, *_NEXT_STEPS, *_ON_RECORD, *_APPENDIX), BirthPrecision.DAY
    ),
    Audience.CLUB: Recipe(
        (*_OPENING, *_IN_ONE_LOOK, *_NATIONAL, *_LEVELS, *_NEXT_STEPS, *_ON_RECORD, *_APPENDIX), BirthPrecision.DAY
    ),
    # A scout is told first how much of the record there is to judge by.
    Audience.SCOUT: Recipe(
        (
            *(*_OPENING, strip, *_ON_RECORD, now, *_NATIONAL),
            *(*_LEVELS, *_NEXT_STEPS, *_APPENDIX),
        ),
        BirthPrecision.YEAR,
    ),
}
