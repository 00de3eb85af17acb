"""Three questions that the pathway gives rise to, worded for whoever is to ask them."""

from __future__ import annotations

from tracker.pathway.questions import Question, questions
from tracker.reports.blocks import Block, Blocks, Heading, Prose, Tone, together
from tracker.reports.section import Telling


def to_ask(telling: Telling) -> Blocks:
    """The questions under the heading that says whom they are for."""
    voice, audience = telling.voice, telling.report.audience.value
    heading = Heading(voice.say("questions-heading", audience=audience), "questions")
    asked: list[Block] = [
        Prose(voice.say("question", number=number, question=_said(one, telling)))
        for number, one in enumerate(questions(telling.report.story), 1)
    ]
    return together(heading, *asked, Prose(voice.say("questions-note"), Tone.NOTE))


def _said(question: Question, telling: Telling) -> str:
    voice, code = telling.voice, f"question-{telling.report.audience.value}-{question.code}"
    if question.gap is None:
        return voice.say(code)
    window = question.gap.window
    opened = "yes" if question.gap.open else "no"
    return voice.say(code, start=window.start, end=window.end, open=opened)
