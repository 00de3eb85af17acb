"""The account in a few sentences, as the pathway room worded it."""

from __future__ import annotations

from tracker.reports.section import Flowables, Telling, empty, heading_of, together
from tracker.reports.style import LEAD
from tracker.reports.text import para


def brief(telling: Telling) -> Flowables:
    """The sentences of the story as one paragraph in larger letters."""
    heading = heading_of(telling, "brief")
    sentences = telling.report.story.sentences
    if not sentences:
        return empty(heading, telling.voice.say("brief-empty"))
    return together(heading, para(" ".join(map(telling.voice.speak, sentences)), LEAD))
