"""The room that asks about the pool is a stranger to the rooms whose words it uses; here they are held together."""

from __future__ import annotations

from tracker.eligibility.verdict import Answer
from tracker.finding.facets import ANSWERS, GAPS
from tracker.finding.refused import SENTENCES
from tracker.football.phrase import phrase
from tracker.i18n.speak import speaker
from tracker.pathway.story import GapKind


def test_the_answers_that_can_be_chosen_are_those_of_the_rules() -> None:
    assert tuple(answer.value for answer in Answer) == ANSWERS


def test_the_gaps_that_can_be_chosen_are_those_of_the_pathway() -> None:
    assert tuple(kind.value for kind in GapKind) == GAPS


def test_a_refused_question_says_the_same_in_the_terminal_as_on_a_page() -> None:
    speak = speaker("en")
    names = ("name", "value", "choices", "filters", "most", "lowest", "highest", "first", "last", "day", "today")
    values = {name: name.upper() for name in names}
    for code, sentence in SENTENCES.items():
        assert sentence.format(**values) == speak(phrase(code, **values))
