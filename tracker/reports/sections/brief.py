"""The account in a few sentences, as the pathway room worded it."""

from __future__ import annotations

from tracker.reports.blocks import Blocks, Prose, Tone, together
from tracker.reports.section import Telling, empty, heading_of


def brief(telling: Telling) -> Blocks:
    """The sentences of the story as one paragraph in larger letters."""
    heading = heading_of(telling, "brief")
    sentences = telling.report.story.sentences
    if not sentences:
        return empty(heading, telling.voice.say("brief-empty"))
    return together(heading, Prose(" ".join(map(telling.voice.speak, sentences)), Tone.LEAD))
