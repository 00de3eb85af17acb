"""The imprint: what every page of every report bears, of whatever kind it is. No report can leave any of it out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.eligibility.reasons import AGE_ONLY
from tracker.football.issued import Readers
from tracker.reports.document import Furniture
from tracker.reports.plain import plain
from tracker.reports.player_report import Audience
from tracker.reports.seal import Seal
from tracker.reports.voice import Voice


@dataclass(frozen=True, slots=True)
class Imprint:
    """What a report is, whom it is about and for, as of which day, and on what it rests.

    Arguments:
        name: of whom or what it is about; it stands beside the kind on every page but the first.
        prepared: for whom it is, in words.
        coverage: how much of what it speaks of is on record, in words.
        fingerprint: the rule set in force when it was made.
    """

    kind: str
    name: str
    as_of: date
    prepared: str
    coverage: str
    fingerprint: str
    seal: Seal


def furniture_of(imprint: Imprint, voice: Voice) -> Furniture:
    """The head and the foot of a report's pages, and what its file says of itself."""
    name, as_of = plain(imprint.name), voice.say("as-of", day=imprint.as_of)
    rests_on = " · ".join((imprint.prepared, voice.say("rules", fingerprint=imprint.fingerprint)))
    return Furniture(
        title=f"{name} – {imprint.kind}",
        subject=f"{imprint.kind}. {as_of}. {imprint.prepared}",
        author=voice.say("author"),
        language=voice.language,
        kind=imprint.kind,
        name=name,
        as_of=as_of,
        foot=(rests_on, imprint.coverage, voice.speak(AGE_ONLY), code_in_words(imprint.seal, voice)),
        page_of=lambda number, pages: voice.say("page", number=number, pages=pages),
        seal=imprint.seal,
    )


def prepared_for(readers: Readers | Audience, voice: Voice, shared_until: date | None = None) -> str:
    """For whom a report is, or that a family shares it, and until when."""
    if shared_until:
        return voice.say("shared", day=shared_until)
    return voice.say("prepared-for", audience=voice.say(f"audience-{readers.value}"))


def code_in_words(seal: Seal, voice: Voice) -> str:
    """The code of a report, and where somebody types it who wants to know whether it was issued."""
    if seal.typed is None:
        return voice.say("code-here", code=seal.code)
    return voice.say("code-at", code=seal.code, site=seal.typed)
