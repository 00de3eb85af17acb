"""Who a page is about: what is known of the person on the as-of date, and what is held back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tracker.football.disputes import BORN
from tracker.football.phrase import phrase
from tracker.pathway.story import Story
from tracker.reports.birth_words import born, verified
from tracker.reports.dispute_words import field_mark, nationality_mark
from tracker.reports.voice import Voice


@dataclass(frozen=True, slots=True)
class Fact:
    """A label, its value, something quieter under it, and the mark of a value that is disputed."""

    label: str
    value: str
    under: str = ""
    mark: str = ""


def facts(story: Story, voice: Voice) -> tuple[Fact, ...]:
    """The facts of the person, in the order in which people ask for them."""
    return tuple(_facts(story, voice))


def _facts(story: Story, voice: Voice) -> Iterator[Fact]:
    player = story.player
    yield Fact(voice.say("fact-born"), *_born(story, voice), field_mark(story, BORN, voice))
    yield Fact(voice.say("fact-age"), _age(story, voice))
    position = player.position
    plays = position_of(position.value, voice) if position else _unknown(voice)
    yield Fact(voice.say("fact-position"), plays, mark=field_mark(story, "position", voice))
    football = voice.speak(phrase(f"sex-{player.sex.value}"))
    yield Fact(voice.say("fact-football"), football, mark=field_mark(story, "sex", voice))
    held = [one for one in player.nationalities if one.until is None or one.until >= story.as_of]
    countries = ", ".join(one.country for one in held) or _unknown(voice)
    yield Fact(voice.say("fact-nationality"), countries, mark=nationality_mark(story, held, voice))
    if player.identifiers:
        yield Fact(voice.say("fact-identifiers"), ", ".join(map(str, player.identifiers)))


def position_of(position: str, voice: Voice) -> str:
    """A position in words."""
    return voice.speak(phrase(f"position-{position}"))


def _born(story: Story, voice: Voice) -> tuple[str, str]:
    birth, withheld = story.player.birth, "birth_date" in story.withheld
    if birth is None:
        return voice.say("not-recorded"), ""
    if story.player.birth_seen_on:
        return born(birth, voice), verified(story.player, voice)
    return born(birth, voice), voice.speak(phrase("web-birth-year-only")) if withheld else ""


def _age(story: Story, voice: Voice) -> str:
    birth = story.player.birth
    age = birth.age_on(story.as_of) if birth else None
    if age is None or age.earliest < 0:
        return _unknown(voice)
    return voice.say("age" if age.exact else "age-between", youngest=age.earliest, oldest=age.latest)


def _unknown(voice: Voice) -> str:
    return voice.say("not-recorded")
