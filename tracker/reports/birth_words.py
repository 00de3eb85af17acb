"""A birth in words: as far as it is known, and which kind of document shows it, seen on which day."""

from __future__ import annotations

from babel.dates import format_skeleton

from tracker.football.people import Birth, Player
from tracker.football.phrase import phrase
from tracker.reports.voice import Voice


def born(birth: Birth, voice: Voice) -> str:
    """A birth as far as it is known: a day, a month, a year, or the days it lies between."""
    if birth.exact:
        return voice.day(birth.earliest)
    if birth == Birth.read(birth.earliest.strftime("%Y-%m")):
        return str(format_skeleton("yMMMM", birth.earliest, locale=voice.language))
    return str(birth.year) if birth == birth.year_only and birth.year else voice.days(birth.span)


def verified(player: Player, voice: Voice) -> str:
    """That a document shows the birth, seen on a day, and of which kind to those who may know that."""
    if player.birth_seen_on is None:
        return ""
    if player.birth_seen_in is None:
        return voice.speak(phrase("birth-verified", day=player.birth_seen_on))
    return voice.speak(phrase("birth-verified-in", document=player.birth_seen_in.value, day=player.birth_seen_on))
