"""The grounds of a verdict for a table in which the date of birth is said once, over all of them."""

from __future__ import annotations

from tracker.football.phrase import Phrase
from tracker.reports.voice import Voice

#: Grounds that are made of the birth and of what the rule asks for.
_OF_A_WINDOW = {
    "age-within": "ground-asks",
    "age-within-no-latest": "ground-asks-no-latest",
    "age-overage": "ground-overage",
    "age-too-old": "ground-asks",
    "age-too-young": "ground-asks",
    "age-places-not-held": "ground-places-not-held",
}


def ground(said: Phrase, voice: Voice) -> str:
    """A ground without the birth: what the rule asks for. Any other ground is said whole."""
    short = _OF_A_WINDOW.get(said.code)
    if short is None:
        return voice.speak(said)
    values = {name: value for name, value in said.values if name != "born"}
    return voice.say(short, **values)
