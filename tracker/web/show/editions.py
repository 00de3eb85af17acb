"""The competitions that a form offers: what is still ahead first, as that is what people mostly ask about."""

from __future__ import annotations

from collections.abc import Mapping

from tracker.football.phrase import phrase
from tracker.reports.voice import Voice
from tracker.web.door import house, today
from tracker.web.forms.fields import Choices

#: Choices by the heading that they stand under.
Groups = Mapping[str, Choices]


def in_time(offered: Choices, voice: Voice) -> Groups:
    """Editions still to be played, the next first; then the others, in the order in which they are offered."""
    day = today()
    coming = {
        f"{competition.id}/{edition.id}": edition.when
        for competition, edition in house().library.catalogue.editions()
        if edition.coming_on(day)
    }
    ahead = sorted(offered.keys() & coming.keys(), key=lambda one: (coming[one], offered[one]))
    groups = {
        "web-editions-ahead": {one: offered[one] for one in ahead},
        "web-editions-others": {one: name for one, name in offered.items() if one not in coming},
    }
    return {voice.speak(phrase(code)): group for code, group in groups.items() if group}
