"""What the research says: published figures about players of the same sex, each with its sample and its source."""

from __future__ import annotations

from tracker.pathway.research import research
from tracker.reports.blocks import Block, Blocks, Prose, Tone, together
from tracker.reports.section import Telling, heading_of


def research_says(telling: Telling) -> Blocks:
    """Two figures at the most; where there is none about players of the same sex, nothing is said."""
    voice, found = telling.voice, research(telling.report.story)
    if not found:
        return ()
    lines: list[Block] = [Prose(voice.speak(one.sentence)) for one in found]
    return together(heading_of(telling, "research"), *lines, Prose(voice.say("research-note"), Tone.NOTE))
