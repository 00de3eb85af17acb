"""How well a birth is known: which kind of document shows it, seen on which day."""

from __future__ import annotations

from tracker.football.people import Player
from tracker.football.phrase import phrase
from tracker.reports.voice import Voice


def verified(player: Player, voice: Voice) -> str:
    """That a document shows the birth, seen on a day, and of which kind to those who may know that."""
    if player.birth_seen_on is None:
        return ""
    if player.birth_seen_in is None:
        return voice.speak(phrase("birth-verified", day=player.birth_seen_on))
    return voice.speak(phrase("birth-verified-in", document=player.birth_seen_in.value, day=player.birth_seen_on))
