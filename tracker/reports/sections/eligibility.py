"""May the player play, by age: a verdict for each competition, with its grounds and its sources."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.eligibility.disputed import BIRTH_DISPUTED, rests_on_dispute
from tracker.eligibility.reasons import AGE_ONLY, answer_phrase, missing_phrase
from tracker.eligibility.verdict import Verdict
from tracker.football.phrase import phrase
from tracker.reports.blocks import Blocks, Cell, Column, Entry, Grid, Prose
from tracker.reports.section import Telling, empty, heading_of
from tracker.reports.voice import NOT_RECORDED, Voice

#: Said once under the table rather than in each row, where the mark stands instead.
_PROVISIONAL = phrase("age-provisional")
_SAID_ONCE = (_PROVISIONAL, BIRTH_DISPUTED)


def eligibility(telling: Telling) -> Blocks:
    """The verdicts as the rules stand, always with the line that they speak of age alone."""
    voice, verdicts = telling.voice, telling.report.verdicts
    heading = heading_of(telling, "eligibility")
    if not verdicts:
        return empty(heading, voice.say("eligibility-empty"))
    intro = Prose(voice.speak(AGE_ONLY))
    notes = [voice.speak(_PROVISIONAL)] if any(verdict.provisional for verdict in verdicts) else []
    notes += [voice.speak(BIRTH_DISPUTED)] if any(map(rests_on_dispute, verdicts)) else []
    rows = tuple(_row(verdict, voice) for verdict in verdicts)
    return heading, intro, Grid(_columns(voice), rows, " ".join(notes))


def _columns(voice: Voice) -> tuple[Column, ...]:
    return (
        Column(voice.say("head-competition"), 1.6),
        Column(voice.say("head-answer"), 1.15),
        Column(voice.say("head-why"), 2.5),
        Column(voice.say("head-source"), 1.6),
    )


def _row(verdict: Verdict, voice: Voice) -> tuple[Cell, ...]:
    grounds = [reason.phrase for reason in verdict.reasons if reason.phrase not in _SAID_ONCE]
    sources = dict.fromkeys(reason.source for reason in verdict.reasons if reason.source)
    return (
        Entry(verdict.competition_name, verdict.edition_name),
        Entry(
            voice.speak(answer_phrase(verdict.answer)),
            " · ".join(_marks(verdict, voice)),
            bold=True,
        ),
        Entry(" ".join(map(voice.speak, grounds)), _settling(verdict, voice)),
        "; ".join(sources) or NOT_RECORDED,
    )


def _marks(verdict: Verdict, voice: Voice) -> Iterator[str]:
    if verdict.provisional:
        yield voice.say("provisional")
    if rests_on_dispute(verdict):
        yield voice.speak(phrase("dispute-birth-mark"))


def _settling(verdict: Verdict, voice: Voice) -> str:
    missing = ", ".join(voice.speak(missing_phrase(name)) for name in verdict.missing)
    return voice.say("settled-by", missing=missing) if missing else ""
