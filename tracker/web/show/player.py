"""One player's page, from what the verb answered."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.actions.players import Pathway
from tracker.football.limits import Thresholds
from tracker.pathway.story import Story
from tracker.reports.dispute_words import name_mark
from tracker.reports.voice import Voice
from tracker.web.show.bands import ShownBands, shown_bands
from tracker.web.show.bridge import bridge
from tracker.web.show.call_ups import call_ups
from tracker.web.show.disputes import disputes
from tracker.web.show.gaps import gaps
from tracker.web.show.identity import Fact, facts, position_of
from tracker.web.show.minutes import minutes
from tracker.web.show.national import national
from tracker.web.show.now import now
from tracker.web.show.records import method, records, withheld
from tracker.web.show.strip import ShownStrip, shown_strip
from tracker.web.show.table import Section
from tracker.web.show.verdicts import ShownVerdict, all_shown
from tracker.web.show.windows import ShownWindows, shown_windows


@dataclass(frozen=True, slots=True)
class PlayerPage:
    """Everything that stands on a player's page, in finished words."""

    id: int
    name: str
    name_mark: str
    line: str
    as_of: str
    as_of_said: str
    facts: tuple[Fact, ...]
    disputed: Section | None
    sentences: tuple[str, ...]
    strip: ShownStrip
    now: tuple[Fact, ...]
    windows: ShownWindows
    verdicts: tuple[ShownVerdict, ...]
    minutes: Section
    bands: ShownBands | None
    call_ups: Section
    gaps: Section
    bridge: Section
    national: Section
    records: Section
    withheld: Section
    method: tuple[Fact, ...]

    @property
    def about_the_records(self) -> tuple[Section, ...]:
        """The parts that tell of the records themselves, in the order in which they stand on the page."""
        disputed = (self.disputed,) if self.disputed else ()
        return self.records, *disputed, self.withheld


def player_page(pathway: Pathway, thresholds: Thresholds, voice: Voice) -> PlayerPage:
    """The page of a pathway."""
    story = pathway.story
    return PlayerPage(
        id=story.player.id,
        name=story.player.name,
        name_mark=name_mark(story, voice),
        line=_line(story, voice),
        as_of=story.as_of.isoformat(),
        as_of_said=voice.say("as-of", day=story.as_of),
        facts=facts(story, voice),
        disputed=disputes(story, voice),
        sentences=tuple(map(voice.speak, story.sentences)),
        strip=shown_strip(story, voice),
        now=now(story, voice),
        windows=shown_windows(pathway.windows, voice),
        verdicts=all_shown(pathway.verdicts, voice),
        minutes=minutes(story, voice),
        bands=shown_bands(pathway.bands, thresholds, voice) if pathway.bands else None,
        call_ups=call_ups(story, voice),
        gaps=gaps(story, thresholds, voice),
        bridge=bridge(story, voice),
        national=national(story, voice),
        records=records(story, voice),
        withheld=withheld(story, voice),
        method=method(story, thresholds, voice),
    )


def _line(story: Story, voice: Voice) -> str:
    """What stands under the name: the position and the clubs."""
    running = (each for each in story.timeline.episodes if each.open and each.registered)
    clubs = dict.fromkeys(each.club for each in running)
    position = story.player.position
    return " · ".join([*([position_of(position.value, voice)] if position else []), *clubs])
