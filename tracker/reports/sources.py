"""Sources as a report names them: a number beside what rests on one, and once under the table what it is.

An address of a hundred letters in a narrow column takes more of a page than all it is the source of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from tracker.eligibility.verdict import Verdict
from tracker.reports.voice import NOT_RECORDED, Voice

_ADDRESS = re.compile(r"https?://([^/\s;]+)[^\s;]*")
_LONGEST_ADDRESS = 64


@dataclass(frozen=True, slots=True)
class Sources:
    """The sources of a report's verdicts, numbered from 1 in the order in which they are first met."""

    held: tuple[str, ...]

    @classmethod
    def of(cls, verdicts: Iterable[Verdict]) -> Sources:
        """Those of verdicts, each once."""
        return cls(tuple(dict.fromkeys(source for verdict in verdicts for source in _of(verdict))))

    @property
    def named(self) -> tuple[str, ...]:
        """Each in its own words, as it stands in the paragraph."""
        return tuple(map(named, self.held))

    def numbers(self, verdict: Verdict) -> str:
        """The numbers of a verdict's sources, or the dash where it has none."""
        return ", ".join(str(self.held.index(source) + 1) for source in dict.fromkeys(_of(verdict))) or NOT_RECORDED

    def listed(self, voice: Voice) -> str:
        """The sources by their numbers, in one paragraph."""
        told = voice.series(f"({number}) {source}" for number, source in enumerate(self.named, 1))
        # A phrase holds values of some length and no list of any: what is too long for one would be cut.
        return " ".join((voice.say("sources"), f"{told}."))


def named(source: str) -> str:
    """A source in its own words, with only the host of an address that would take a line of its own.

    >>> named("Zawya, FIFA grants hosts, https://www.zawya.com/en/life/sports/fifa-grants-rights-to-host-kt8jdm87")
    'Zawya, FIFA grants hosts, www.zawya.com'
    >>> named("https://tass.com/sports/1941205")
    'https://tass.com/sports/1941205'
    """
    return _ADDRESS.sub(lambda found: found[0] if len(found[0]) <= _LONGEST_ADDRESS else found[1], source)


def _of(verdict: Verdict) -> list[str]:
    return [reason.source for reason in verdict.reasons if reason.source]
