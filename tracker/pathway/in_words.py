"""The strip in words: the sentence that says what it shows, and the table that says the same as the drawing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.football.phrase import Phrase, phrase
from tracker.pathway.club_rail import kind_of, name_of
from tracker.pathway.disputed import Disputed, marked
from tracker.pathway.drawing import TableTwin
from tracker.pathway.episodes import Episode
from tracker.pathway.gap_row import is_lower_bound, short_name
from tracker.pathway.scene import Say
from tracker.pathway.story import Gap, GapKind, Story
from tracker.pathway.timeline import Fault, Moment


@dataclass(frozen=True, slots=True)
class _Entry:
    """One line of the table; `until` is empty words where a day stands alone."""

    start: date
    end: date
    cells: tuple[str, str, str, str, str]


def description(story: Story, say: Say) -> str:
    """One sentence that says what the strip shows."""
    timeline = story.timeline
    starts = [episode.window.start for episode in timeline.episodes]
    starts += [moment.when.earliest for moment in timeline.moments]
    if not starts:
        return say(phrase("path-empty", name=story.player.name))
    return say(
        phrase(
            "path-description",
            name=story.player.name,
            start=min(starts),
            end=story.as_of,
            teams=len({(episode.team, episode.club) for episode in timeline.episodes}),
            call_ups=sum(max(1, moment.caps) for moment in timeline.moments),
            **{kind.value: sum(gap.kind is kind for gap in story.gaps) for kind in GapKind},
        )
    )


def table(story: Story, say: Say) -> TableTwin:
    """Every bar, mark and box of the strip as a line, in order of days."""
    disputed = Disputed(story.disputes)
    entries = [
        *(_episode(one, disputed, say) for one in story.timeline.episodes),
        *(_moment(one, disputed, say) for one in story.timeline.moments),
        *(_gap(one, disputed, say) for one in story.gaps),
        *(_fault(fault, say) for fault in story.timeline.faults),
    ]
    entries.sort(key=lambda entry: (entry.start, entry.end))
    heads = ("path-head-from", "path-head-to", "path-head-what", "path-head-with", "path-head-level")
    return TableTwin(tuple(say(phrase(head)) for head in heads), tuple(entry.cells for entry in entries))


def _episode(episode: Episode, disputed: Disputed, say: Say) -> _Entry:
    until = phrase("path-ongoing") if episode.open else _day(episode.window.end)
    named = episode.team if episode.club in ("", episode.team) else f"{episode.team} ({episode.club})"
    what = marked(phrase(kind_of(episode)), disputed=disputed.episode(episode))
    start, level = _day(episode.window.start), name_of(episode.rung, say)
    return _Entry(episode.window.start, episode.window.end, (say(start), say(until), say(what), named, level))


def _moment(moment: Moment, disputed: Disputed, say: Say) -> _Entry:
    what = phrase(f"call-up-{moment.kind.value}")
    if moment.caps > 1:
        what = phrase("path-times", what=what, count=moment.caps)
    what = marked(what, disputed=disputed.moment(moment))
    level = phrase("rung-national-short", rung=moment.rung)
    first, last = moment.when.earliest, moment.when.latest
    return _Entry(first, last, (say(_day(first)), say(_day(last)), say(what), moment.side, say(level)))


def _gap(gap: Gap, disputed: Disputed, say: Say) -> _Entry:
    until = phrase("path-ongoing") if gap.open else _day(gap.window.end)
    name = marked(_name(gap), disputed=disputed.gap(gap))
    cells = (say(_day(gap.window.start)), say(until), say(name), say(_measure(gap)), "")
    return _Entry(gap.window.start, gap.window.end, cells)


def _name(gap: Gap) -> Phrase:
    if gap.kind is GapKind.QUIET and gap.grade:
        return phrase(f"grade-{gap.grade.value}")
    return phrase(f"path-key-{gap.kind.code}")


def _measure(gap: Gap) -> Phrase:
    if gap.kind is GapKind.RECORD and gap.dates_missing:
        return short_name(gap)
    if gap.in_season_days is None:
        return short_name(gap)
    code = "path-in-season-at-least" if is_lower_bound(gap) else "path-in-season"
    return phrase(code, days=gap.in_season_days)


def _fault(fault: Fault, say: Say) -> _Entry:
    window = fault.window
    cells = (say(_day(window.start)), say(_day(window.end)), say(phrase("path-key-fault")), say(fault.sentence), "")
    return _Entry(window.start, window.end, cells)


def _day(day: date) -> Phrase:
    return phrase("path-day", day=day)
