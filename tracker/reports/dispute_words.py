"""Disputed records in words: the mark beside a value, which record it is, and how the case stands."""

from __future__ import annotations

from collections.abc import Iterable

from tracker.football.appearances import Absence, Appearance, SeasonTotal
from tracker.football.call_ups import CallUp
from tracker.football.disputes import NAME, Dispute, RecordKind, is_disputed, is_disputed_of_player
from tracker.football.people import Nationality
from tracker.football.phrase import Phrase, phrase
from tracker.football.spells import Spell
from tracker.pathway.story import Story
from tracker.reports.voice import Voice


def mark(voice: Voice, *, disputed: bool) -> str:
    """The one word beside a disputed value; nothing beside others."""
    return voice.speak(phrase("dispute-mark")) if disputed else ""


def under(voice: Voice, quiet: str, *, disputed: bool) -> str:
    """What stands quietly under a value, with the mark after it where the value is disputed."""
    return " · ".join(part for part in (quiet, mark(voice, disputed=disputed)) if part)


def name_mark(story: Story, voice: Voice) -> str:
    """The mark beside the player's name."""
    return field_mark(story, NAME, voice)


def field_mark(story: Story, field: str, voice: Voice) -> str:
    """The mark beside what is said of the player: the name, the birth, the position."""
    return mark(voice, disputed=is_disputed_of_player(story.disputes, field))


def nationality_mark(story: Story, shown: Iterable[Nationality], voice: Voice) -> str:
    """The mark beside the nationalities that are shown, if one of them is disputed."""
    return mark(voice, disputed=any(is_disputed(story.disputes, one) for one in shown))


def some_disputed(story: Story) -> tuple[Phrase, ...]:
    """How many records are disputed, and that nothing is reckoned otherwise for it; nothing where none is."""
    if not story.disputes:
        return ()
    records = len({(one.record, one.number) for one in story.disputes})
    code = "dispute-some-told" if any(one.since for one in story.disputes) else "dispute-some"
    return phrase(code, records=records), phrase("dispute-changes-nothing")


def record_of(dispute: Dispute, voice: Voice) -> str:
    """Which record it is, in the words of its kind."""
    code = f"dispute-about-{dispute.record.value.replace('_', '-')}"
    return voice.speak(_named(code, dispute, voice))


def field_of(dispute: Dispute, voice: Voice) -> str:
    """What of the record is disputed."""
    whole = "missing" if dispute.record is RecordKind.PLAYER else "whole"
    return voice.speak(phrase("dispute-field", field=dispute.field or whole))


def since_of(dispute: Dispute, voice: Voice) -> str:
    """Since when; only viewers who may follow the case are told."""
    return voice.day(dispute.since) if dispute.since else ""


def stand_of(dispute: Dispute, voice: Voice) -> str:
    """How the case stands; only viewers who may follow it are told."""
    if dispute.since is None:
        return ""
    return voice.speak(phrase("dispute-answered" if dispute.answered else "dispute-unanswered"))


def _named(code: str, dispute: Dispute, voice: Voice) -> Phrase:
    match dispute.about:
        case Spell(team=team, start=day):
            named = team.name if team.club in ("", team.name) else f"{team.name} ({team.club})"
            return phrase(code, team=named, day=voice.day(day))
        case Appearance(fixture=fixture):
            return phrase(code, opponent=fixture.opponent, day=voice.day(fixture.day))
        case SeasonTotal(season=season):
            return phrase(code, season=f"{season.league} {season.label}")
        case CallUp(side=side, when=when):
            return phrase(code, side=f"{side.association} {side.category}", day=voice.days(when))
        case Absence(start=day):
            return phrase(code, day=voice.day(day))
        case Nationality(country=country):
            return phrase(code, country=country)
        case _:
            return phrase(code)
