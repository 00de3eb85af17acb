"""What every section of a pool's report is handed, and the words that several of them say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tracker.football.phrase import Phrase, Value, phrase
from tracker.reports.birth_words import born
from tracker.reports.blocks import Blocks, Entry
from tracker.reports.dispute_words import under
from tracker.reports.eligible_pool.report import PoolMember, PoolReport
from tracker.reports.seal import Seal
from tracker.reports.voice import NOT_RECORDED, Voice


@dataclass(frozen=True, slots=True)
class Telling:
    """The answer, the voice, and the seal under which it is issued."""

    report: PoolReport
    voice: Voice
    seal: Seal

    def say(self, code: str, **values: Value | Phrase) -> str:
        """The sentence of a code of `pool_report.ftl`, which all begin with `pool-report-`."""
        return self.voice.speak(phrase(f"pool-report-{code}", **values))

    def number(self, players: int | None) -> str:
        """A count, or that there are a few."""
        return self.voice.speak(phrase("web-pool-few")) if players is None else self.voice.number(players)


Section = Callable[[Telling], Blocks]


def named(member: PoolMember, telling: Telling) -> Entry:
    """The name over the birth as far as it may be known and the position."""
    voice = telling.voice
    known = born(member.birth, voice) if member.birth else NOT_RECORDED
    quiet = [under(voice, known, disputed=member.disputed), *position(member.position, telling)]
    return Entry(member.name, " · ".join(quiet), bold=True)


def position(held: str | None, telling: Telling) -> tuple[str, ...]:
    """The position in words; nothing where it is not on record."""
    return (telling.voice.speak(phrase(f"position-{held}")),) if held else ()
