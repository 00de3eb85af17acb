"""Three questions that the pathway gives rise to, worded for whoever is to ask them."""

from __future__ import annotations

from tracker.pathway.questions import Question, questions
from tracker.reports.blocks import Block, Blocks, Heading, Prose, Tone, together
from tracker.reports.section import Telling


def to_ask(telling: Telling) -> Blocks:
    """The questions under the heading that says whom they are for."""
    voice, audience = telling.voice, telling.report.audience.value
    heading = Heading(voice.say("questions-heading", audience=audience), "questions")
    asked = questions(telling.report.story)
    listed: list[Block] = [
        Prose(voice.say("question", number=number, question=_said(one, telling)))
        for number, one in enumerate(asked, 1)
    ]
    return together(heading, *listed, Prose(voice.say("questions-note", labelled=_labelled(asked)), Tone.NOTE))


def _labelled(asked: tuple[Question, ...]) -> str:
    """How many of the questions follow from a labelled period, as phrases write it."""
    labelled = [one for one in asked if one.gap is not None]
    if not labelled:
        return "none"
    return "all" if len(labelled) == len(asked) else "some"


def _said(question: Question, telling: Telling) -> str:
    voice, code = telling.voice, f"question-{telling.report.audience.value}-{question.code}"
    if question.gap is None:
        return voice.say(code)
    window = question.gap.window
    opened = "yes" if question.gap.open else "no"
    return voice.say(code, start=window.start, end=window.end, open=opened)
