"""Words for age groups that pages and reports share: a group or either of several, and a system's marked name."""

from __future__ import annotations

from collections.abc import Sequence

from babel.lists import format_list

from tracker.eligibility.age_groups.groups import GroupAnswer
from tracker.eligibility.age_groups.reading import Outcome, Placing
from tracker.eligibility.age_groups.shown import system_name
from tracker.football.phrase import phrase
from tracker.reports.voice import Voice

_TOLD_APART = {
    Placing.BELOW_LOWEST: "group-answer-below-lowest",
    Placing.ABOVE_HIGHEST: "group-answer-above-highest",
}


def either(outcomes: Sequence[Outcome], voice: Voice) -> str:
    """A group by its name, or several of which one is the right one."""
    named = [
        voice.speak(phrase(_TOLD_APART[placing])) if placing in _TOLD_APART else name for placing, name in outcomes
    ]
    return str(format_list(list(dict.fromkeys(named)), style="or", locale=voice.language))


def marked(answer: GroupAnswer, voice: Voice) -> str:
    """The system by its name, with the mark of a rule that was not read at its source."""
    name = system_name(answer, voice.speak)
    provisional = answer.provisional and answer.placing is not Placing.NO_RULE_HELD
    return voice.speak(phrase("group-cell-provisional", group=name)) if provisional else name
