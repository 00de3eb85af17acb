"""What a person is told of a column: what it is taken to mean, how surely, why, and with which cells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tracker.football.phrase import Phrase, phrase
from tracker.i18n.speak import Speak
from tracker.importing.faults import quoted
from tracker.importing.mapping.guess import Confidence, meant
from tracker.importing.mapping.meaning import WHO_PLAYS, Meaning
from tracker.importing.mapping.sheet_mapping import SheetMapping

_MOST_SHOWN = 3


@dataclass(frozen=True, slots=True)
class ColumnView:
    """A column of a file. `taken` is where the import format takes it in, empty where it does not.

    `guardian` says whose it is where it is a guardian's, such as 1 or mother, and `part` what of theirs it tells.
    """

    heading: str
    meaning: Meaning | None
    taken: str
    confidence: Confidence
    why: Phrase
    samples: tuple[str, ...]
    guardian: str = ""
    part: Meaning | None = None

    @property
    def told(self) -> Phrase:
        """The column in a sentence."""
        samples = " · ".join(self.samples[:_MOST_SHOWN])
        values: dict[str, str | Phrase] = {
            "column": quoted(self.heading),
            "why": self.why,
            "samples": samples or "–",
        }
        if self.confidence is Confidence.ASK:
            return phrase("mapping-column-asked", column=quoted(self.heading), samples=samples)
        if self.meaning is None:
            return phrase("mapping-column-unknown", **values)
        meaning = (
            phrase("mapping-of-guardian", guardian=self.guardian, part=meant(self.part)) if self.part else None
        )
        code = f"mapping-column-{self.confidence.value}" if self._is_used else "mapping-column-left"
        return phrase(code, **values, meaning=meaning or meant(self.meaning))

    @property
    def _is_used(self) -> bool:
        return bool(self.taken) or self.meaning in WHO_PLAYS

    def as_json(self, say: Speak) -> dict[str, Any]:
        """The column as a JSON document."""
        return {
            "heading": self.heading,
            "meaning": self.meaning.value if self.meaning else None,
            "taken": self.taken or None,
            "confidence": self.confidence.value,
            "guardian": self.guardian or None,
            "part": self.part.value if self.part else None,
            "why": {"code": self.why.code, "text": say(self.why)},
            "samples": list(self.samples),
        }


def column_views(mapping: SheetMapping) -> tuple[ColumnView, ...]:
    """Every column of a file; none where all that are taken in are headed as the import format heads them."""
    if mapping.as_the_format and not mapping.questions:
        return ()
    return tuple(
        ColumnView(
            heading=guess.heading,
            meaning=guess.meaning,
            taken=guess.taken or guess.feeds,
            confidence=guess.confidence,
            why=guess.why,
            samples=guess.cells.samples,
            guardian=guess.heard.guardian,
            part=guess.heard.part,
        )
        for guess in mapping.guesses
    )
