"""May the player play, by age: a verdict for each competition, with its grounds and its sources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tracker.eligibility.disputed import BIRTH_DISPUTED, rests_on_dispute
from tracker.eligibility.reasons import AGE_ONLY, answer_phrase, missing_phrase
from tracker.eligibility.verdict import Answer, Verdict
from tracker.football.phrase import phrase
from tracker.reports.blocks import Blocks, Cell, Column, Entry, Grid, Prose, Tone
from tracker.reports.ground_words import ground
from tracker.reports.section import Telling, empty, heading_of
from tracker.reports.sections.countdown import counted_down
from tracker.reports.sources import Sources
from tracker.reports.voice import Voice
from tracker.reports.window_words import days_of

#: Said once under the table rather than in each row, where the mark stands instead.
_PROVISIONAL = phrase("age-provisional")
_SAID_ONCE = (_PROVISIONAL, BIRTH_DISPUTED)


def eligibility(telling: Telling) -> Blocks:
    """The verdicts as the rules stand, always with the line that they speak of age alone, and the countdown."""
    voice, verdicts = telling.voice, telling.report.verdicts
    heading = heading_of(telling, "eligibility")
    if not verdicts:
        return empty(heading, voice.say("eligibility-empty"))
    asked = _ahead(telling) or verdicts
    sources, days = Sources.of(asked), _days(telling)
    rows = tuple(_row(verdict, days.get(_key(verdict), ""), sources, voice) for verdict in asked)
    table = Grid(_columns(voice), rows, " ".join(_notes(verdicts, voice)))
    others = [one for one in verdicts if one not in asked]
    quiet = [Prose(sources.listed(voice), Tone.NOTE, sources.named)] if sources.held else []
    quiet += [Prose(_told_shortly(others, voice), Tone.NOTE)] if others else []
    return heading, Prose(voice.speak(AGE_ONLY)), table, *quiet, *counted_down(telling)


def _notes(verdicts: tuple[Verdict, ...], voice: Voice) -> Iterator[str]:
    if any(verdict.provisional for verdict in verdicts):
        yield voice.speak(_PROVISIONAL)
    if any(map(rests_on_dispute, verdicts)):
        yield voice.speak(BIRTH_DISPUTED)
    if any(verdict.answer is Answer.OVERAGE for verdict in verdicts):
        yield voice.say("overage-note")


def _ahead(telling: Telling) -> tuple[Verdict, ...]:
    """The verdicts that still decide something: for editions that are open, and those with which they close."""
    windows = telling.report.windows
    if windows is None:
        return ()
    closing = (one.closing for one in windows.series)
    held = [*windows.coming, *(one for one in closing if one and one.days.until >= windows.day)]
    keys = {_key(one.verdict) for one in held}
    return tuple(one for one in telling.report.verdicts if _key(one) in keys)


def _told_shortly(verdicts: Iterable[Verdict], voice: Voice) -> str:
    """Editions that are over or were never open by age: they decide nothing any more, and need no grounds."""
    told = (
        voice.say(
            "eligibility-over-one",
            edition=f"{one.competition_name}, {one.edition_name}",
            answer=answer_phrase(one.answer),
        )
        for one in verdicts
    )
    return " ".join((voice.say("eligibility-over"), f"{'; '.join(told)}."))


def _key(verdict: Verdict) -> tuple[str, str]:
    return verdict.competition, verdict.edition


def _days(telling: Telling) -> dict[tuple[str, str], str]:
    """When each edition is played, of those of which it is known."""
    windows = telling.report.windows
    listed = (*windows.coming, *windows.past) if windows else ()
    return {_key(one.verdict): days_of(one.days, telling.voice) for one in listed}


def _columns(voice: Voice) -> tuple[Column, ...]:
    return (
        Column(voice.say("head-competition"), 2.9),
        Column(voice.say("head-answer"), 1.05),
        Column(voice.say("head-why"), 3.2),
        Column(voice.say("head-source"), 0.65, number=True),
    )


def _row(verdict: Verdict, days: str, sources: Sources, voice: Voice) -> tuple[Cell, ...]:
    grounds = [reason.phrase for reason in verdict.reasons if reason.phrase not in _SAID_ONCE]
    return (
        Entry(f"{verdict.competition_name}, {verdict.edition_name}", days),
        Entry(
            voice.speak(answer_phrase(verdict.answer)),
            " · ".join(_marks(verdict, voice)),
            bold=True,
        ),
        Entry(" ".join(ground(one, voice) for one in grounds), _settling(verdict, voice)),
        sources.numbers(verdict),
    )


def _marks(verdict: Verdict, voice: Voice) -> Iterator[str]:
    if verdict.provisional:
        yield voice.say("provisional")
    if rests_on_dispute(verdict):
        yield voice.speak(phrase("dispute-birth-mark"))


def _settling(verdict: Verdict, voice: Voice) -> str:
    missing = ", ".join(voice.speak(missing_phrase(name)) for name in verdict.missing)
    return voice.say("settled-by", missing=missing) if missing else ""
