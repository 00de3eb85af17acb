"""The births of an age group in words."""

from __future__ import annotations

from tracker.eligibility.age_groups.groups import GroupAnswer
from tracker.eligibility.age_groups.reading import Placing
from tracker.eligibility.age_groups.reasons import spoken_births
from tracker.football.phrase import phrase
from tracker.reports.voice import Voice


def births_of(answer: GroupAnswer, voice: Voice) -> str:
    """The births that the one group holds; nothing where there is no group, or several."""
    if answer.placing is not Placing.PLACED:
        return ""
    births = answer.groups[0].births
    return voice.speak(phrase("how-old-for-births", births=spoken_births(births)))
