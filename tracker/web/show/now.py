"""Right now: where the player is registered on the as-of date, the last call-up, and how much is on record."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.football.disputes import is_disputed
from tracker.football.phrase import phrase
from tracker.football.spells import Nature
from tracker.pathway.disputed import Disputed
from tracker.pathway.story import Story
from tracker.pathway.timeline import Episode
from tracker.reports.dispute_words import mark
from tracker.reports.voice import Voice
from tracker.web.show.identity import Fact


def now(story: Story, voice: Voice) -> tuple[Fact, ...]:
    """A fact for each registration that goes on, then the last call-up and the coverage."""
    running = [each for each in story.timeline.episodes if each.open and each.registered]
    clubs = [_with(episode, story, voice) for episode in running] or [
        Fact(voice.say("fact-club"), voice.say("no-club"))
    ]
    return (*clubs, *_last_call_up(story, voice), _coverage(story, voice))


def _with(episode: Episode, story: Story, voice: Voice) -> Fact:
    since = voice.speak(phrase("web-since", day=voice.day(story.timeline.since(episode))))
    club = [episode.club] if episode.club != episode.team else []
    loan = [voice.speak(phrase("web-on-loan"))] if episode.nature is Nature.LOAN else []
    marked = mark(voice, disputed=Disputed(story.disputes).episode(episode))
    return Fact(level(episode.rung, voice), episode.team, " · ".join([*club, *loan, since]), marked)


def _last_call_up(story: Story, voice: Voice) -> Iterator[Fact]:
    if story.call_ups:
        last = story.call_ups[-1]
        kind = voice.speak(phrase(f"call-up-{last.kind.value}"))
        side = f"{last.side.association} {last.side.category}"
        marked = mark(voice, disputed=is_disputed(story.disputes, last))
        yield Fact(voice.speak(phrase("web-last-call-up")), side, f"{kind} · {voice.days(last.when)}", marked)


def _coverage(story: Story, voice: Voice) -> Fact:
    coverage = story.timeline.coverage
    label = voice.speak(phrase("web-on-record"))
    if coverage.share is None:
        return Fact(label, voice.say("not-recorded"), voice.say("coverage-none"))
    counted = phrase("web-days-on-record", days=coverage.on_record_days, all=coverage.in_season_days)
    return Fact(label, voice.share(coverage.share), voice.speak(counted))


def level(rung: int | None, voice: Voice) -> str:
    """A club rung in words."""
    return voice.speak(phrase("rung-club-unknown") if rung is None else phrase("rung-club", rung=rung))
