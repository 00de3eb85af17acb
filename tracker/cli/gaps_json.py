"""Figures as plain data: each with its values, its n, its interval and the numbers of the players behind it.

What may not be shown is not in it either: a share of fewer than five is `{"showing": "hidden"}`, and a list of
fewer than five players is `null`, unless it is the counted part of a group that may be shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any

from tracker.football.phrase import Phrase
from tracker.i18n.speak import Speak
from tracker.logic.span import Span
from tracker.pathway.cohort import People, how_many, listed, unseen
from tracker.pathway.debut import Reading, TimeToDebut
from tracker.pathway.funnel import Origin
from tracker.pathway.passage import Passage
from tracker.pathway.proportions import Portion, Share, ShareBetween, Showing

#: How the numbers of players are declared where they are counted.
_PEOPLE = "People"


class Plain:
    """Turns figures into plain data in the words of one language; lists of fewer than `least` are hidden."""

    def __init__(self, say: Speak, least: int) -> None:
        self._say, self._least = say, least

    def __call__(self, value: Any) -> Any:
        """The value as JSON has it."""
        match value:
            case None | bool() | int() | float() | str():
                return value
            case Phrase():
                return self._say(value)
            case date():
                return value.isoformat()
            case Enum():
                return value.value
            case Mapping():
                return {str(self(key)): self(held) for key, held in value.items()}
            case list() | tuple() | set() | frozenset():
                return [self(each) for each in value]
            case _:
                return self._figure(value)

    def _figure(self, value: Any) -> Any:
        match value:
            case Span():
                return {"earliest": self(value.earliest), "latest": self(value.latest)}
            case Share():
                return self._share(value)
            case ShareBetween():
                return self._hidden(value) if value.least.hidden else self._between(value)
            case Portion():
                return self._portion(value)
            case Passage() | Origin():
                return self._passage(value) if isinstance(value, Passage) else self._origin(value)
            case TimeToDebut():
                return self._debut(value)
            case Reading() if value.least is None:
                return {"age": value.age, **self._hidden(value)}
            case _ if getattr(value, "showing", None) is Showing.HIDDEN:
                return self._hidden(value)
            case _ if is_dataclass(value):
                return self._fields(value)
        message = f"{type(value).__name__} has no plain form."
        raise TypeError(message)

    def _hidden(self, value: Any) -> dict[str, Any]:
        return {"showing": Showing.HIDDEN.value, "text": self._say(value.sentence)}

    def _share(self, share: Share) -> dict[str, Any]:
        if share.hidden:
            return self._hidden(share)
        low, high = (share.low, share.high) if share.whole else (None, None)
        counts = {"count": share.count, "n": share.of, "part": share.part if share.whole else None}
        return {
            **counts,
            "low": low,
            "high": high,
            "showing": share.showing.value,
            "text": self._say(share.sentence),
        }

    def _between(self, share: ShareBetween) -> dict[str, Any]:
        bounds = {"least": self._share(share.least), "most": self._share(share.most), "n": share.of}
        interval = self(share.interval) if share.least.whole else None
        return {**bounds, "interval": interval, "text": self._say(share.sentence)}

    def _portion(self, portion: Portion) -> dict[str, Any]:
        if portion.share.hidden:
            return self._share(portion.share)
        people = {"inside": portion.inside, "outside": portion.outside}
        return {**self._share(portion.share), **self._listed(people)}

    def _passage(self, step: Passage) -> dict[str, Any]:
        names = {"start": self(step.start.name), "goal": self(step.goal.as_goal)}
        if step.share.least.hidden:
            return {**names, **self._hidden(step.share)}
        people = {"inside": step.went_on.inside, "outside": step.went_on.outside, "unordered": step.unordered}
        return {**names, **self._between(step.share), **self._listed(people)}

    def _origin(self, origin: Origin) -> dict[str, Any]:
        """The share lies between two where some could not be observed; its interval holds both."""
        named = {"stage": self(origin.stage), "goal": self(origin.goal), "n": origin.n}
        if origin.share.least.hidden:
            return {**named, "been_there": self._hidden(origin.share), "text": self._say(origin.sentence)}
        share, interval = self._share(origin.share.least), origin.share.interval
        whole = origin.share.least.whole
        share["part"] = share["part"] if origin.share.exact else None
        share["low"], share["high"] = (interval.low, interval.high) if whole else (None, None)
        share |= {"least": self._share(origin.share.least), "most": self._share(origin.share.most)}
        share["text"] = self._say(origin.share.sentence)
        known = origin.been_there
        people = {"inside": known.inside, "outside": known.outside, "unobserved": origin.unobserved}
        return {**named, "been_there": {**share, **self._listed(people)}, "text": self._say(origin.sentence)}

    def _listed(self, held: Mapping[str, People]) -> dict[str, Any]:
        """The numbers of players in sight, and beside them how many more there are where some are out of it."""
        told = {name: people for name, people in held.items() if listed(people)}
        unnamed = {f"{name}_not_in_sight": unseen(people) for name, people in told.items() if unseen(people)}
        return {name: [*people] if name in told else None for name, people in held.items()} | unnamed

    def _debut(self, found: TimeToDebut) -> dict[str, Any]:
        """What the curves say at some ages; their steps would tell the debut of each player."""
        told = {"text": self(found.sentence), "left_out": self(found.left_out)}
        return {"n": found.n, **told, "readings": self(found.readings)}

    def _fields(self, value: Any) -> dict[str, Any]:
        shown = {each.name: self._field(each.type, getattr(value, each.name)) for each in fields(value)}
        held = {each.name: getattr(value, each.name) for each in fields(value) if each.type == _PEOPLE}
        shown |= self._listed({name: people for name, people in held.items() if how_many(people) >= self._least})
        if hasattr(value, "n"):
            shown["n"] = value.n
        if hasattr(value, "sentence"):
            shown["text"] = self._say(value.sentence)
        return shown

    def _field(self, declared: Any, value: Any) -> Any:
        if declared == _PEOPLE and 0 < how_many(value) < self._least:
            return None
        return self(value)
