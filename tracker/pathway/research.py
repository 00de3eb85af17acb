"""What the research says beside one pathway: two published figures about players of the same sex, or none."""

from __future__ import annotations

from tracker.pathway.literature import Reference, Topic, references
from tracker.pathway.story import GapKind, Story

#: So many figures stand in a report.
MOST = 2
_OF_THE_PATHWAY = (Topic.YOUNG_PLAYERS, Topic.ORIGIN, Topic.FUNNEL, Topic.LEAVING)
_OF_CALL_UPS = (Topic.ORIGIN, Topic.FUNNEL, Topic.LEAVING)


def research(story: Story) -> tuple[Reference, ...]:
    """The figures that bear on a pathway, one a topic. A figure about the other sex never stands in for one."""
    called = bool(story.call_ups) or any(gap.kind is GapKind.NATIONAL for gap in story.gaps)
    topics = _OF_CALL_UPS if called else _OF_THE_PATHWAY
    found = [of_topic[0] for topic in topics if (of_topic := references(story.player.sex, topic))]
    return tuple(found[:MOST])
