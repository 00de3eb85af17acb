"""May the player play, by age: verdicts as a page shows them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tracker.eligibility.disputed import BIRTH_DISPUTED, rests_on_dispute
from tracker.eligibility.reasons import answer_phrase, missing_phrase
from tracker.eligibility.verdict import Verdict
from tracker.football.phrase import phrase
from tracker.reports.voice import Voice

#: Said once for all verdicts; each of those it holds for carries a mark.
PROVISIONAL = phrase("age-provisional")
SAID_ONCE = (PROVISIONAL, BIRTH_DISPUTED)
#: The mark of a verdict that rests on a disputed birth.
BIRTH_MARK = phrase("dispute-birth-mark")


@dataclass(frozen=True, slots=True)
class Source:
    """Where a rule can be read: in words, and as an address where the words are one."""

    text: str

    @property
    def address(self) -> str:
        """The address, if the source is nothing but one of the web."""
        lone = self.text.startswith("https://") and not any(sign.isspace() for sign in self.text)
        return self.text if lone else ""


@dataclass(frozen=True, slots=True)
class ShownVerdict:
    """A verdict with its grounds in words. `kind` is its name for the stylesheet."""

    competition: str
    edition: str
    kind: str
    answer: str
    provisional: bool
    reasons: tuple[str, ...]
    settled_by: str
    sources: tuple[Source, ...]
    disputed: str = ""


def shown(verdict: Verdict, voice: Voice) -> ShownVerdict:
    """A verdict in words."""
    missing = ", ".join(voice.speak(missing_phrase(name)) for name in verdict.missing)
    sources = dict.fromkeys(reason.source for reason in verdict.reasons if reason.source)
    return ShownVerdict(
        competition=verdict.competition_name,
        edition=verdict.edition_name,
        kind=verdict.answer.value.replace("_", "-"),
        answer=voice.speak(answer_phrase(verdict.answer)),
        provisional=verdict.provisional,
        reasons=tuple(voice.speak(one.phrase) for one in verdict.reasons if one.phrase not in SAID_ONCE),
        settled_by=voice.say("settled-by", missing=missing) if missing else "",
        sources=tuple(map(Source, sources)),
        disputed=voice.speak(BIRTH_MARK) if rests_on_dispute(verdict) else "",
    )


def all_shown(verdicts: Iterable[Verdict], voice: Voice) -> tuple[ShownVerdict, ...]:
    """Verdicts in words, in their order."""
    return tuple(shown(verdict, voice) for verdict in verdicts)
