"""Everything that one question is answered with: the career, the question, the version in force and the rules."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tracker.eligibility.allegiance.career import Career, Match, Question
from tracker.eligibility.allegiance.days import Days, before, exact, exactly, known, later_by_years, not_after
from tracker.eligibility.allegiance.finding import Citation, Finding, Ground, found
from tracker.eligibility.allegiance.nations import Nations
from tracker.eligibility.allegiance.texts import Rules, Text
from tracker.football.phrase import Value
from tracker.logic.truth import Truth


@dataclass(frozen=True, slots=True)
class Desk:
    """One question with what answers it. What lies after the day asked about is looked at by nobody."""

    career: Career
    question: Question
    text: Text
    rules: Rules
    nations: Nations

    @property
    def target(self) -> str:
        """The association that asks whether it may field the player."""
        return self.question.association

    @property
    def on(self) -> Days:
        """The day of the question."""
        return exactly(self.question.on)

    @property
    def birth(self) -> Days:
        """The days on which the player may have been born."""
        return known(self.career.birth.span if self.career.birth else None)

    @property
    def birth_missing(self) -> tuple[str, ...]:
        """The date of birth as a thing that would settle an answer, unless the day is known."""
        return () if self.career.birth and self.career.birth.exact else ("birth_date",)

    def under(self, rule: Text) -> Desk:
        """The same question under another version."""
        return replace(self, text=rule)

    def ground(self, code: str, rule: str | Citation, **values: Value) -> Ground:
        """A reason by its code, resting on a row of the table."""
        return self.rules.ground(code, rule, **values)

    def by_now(self, day: Days | None, place: str) -> Finding:
        """Whether something had happened by the day asked about."""
        return found(not_after(known(day), self.on), place)

    def younger_than(self, years: int, day: Days, place: str) -> Finding:
        """Whether the player had not yet reached an age on a day, which stands at a place of the file."""
        birthday = later_by_years(self.birth, years)
        fields = self.birth_missing + (() if exact(day) else (place,))
        return found(before(day, birthday), *fields)

    @property
    def matches(self) -> tuple[Match, ...]:
        """The matches that may have been played by the day asked about."""
        return tuple(match for match in self.career.matches or () if not_after(match.day, self.on) is not Truth.NO)

    @property
    def others(self) -> tuple[Match, ...]:
        """Those of other associations."""
        return tuple(match for match in self.matches if match.association != self.target)

    @property
    def own(self) -> tuple[Match, ...]:
        """Those of the association that asks."""
        return tuple(match for match in self.matches if match.association == self.target)
