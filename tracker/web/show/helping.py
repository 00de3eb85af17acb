"""Help as a reader finds it: the tasks in groups, and one of them with its steps, its picture and what to know."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from flask import url_for

from tracker.access.actor import VISITOR, Actor
from tracker.actions.helping import InForce
from tracker.football.phrase import Phrase
from tracker.reports.voice import Voice
from tracker.web.assets import asset
from tracker.web.help_pages import GROUPS, HELPS, Help
from tracker.web.places import places_of
from tracker.web.show.identity import Fact


@dataclass(frozen=True, slots=True)
class HelpLine:
    """A task in a list: what its help is called, what the task is for, and where the help stands."""

    title: str
    says: str
    address: str


@dataclass(frozen=True, slots=True)
class HelpList:
    """The tasks of those who do them."""

    name: str
    heading: str
    lines: tuple[HelpLine, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A page of the demonstration, in light and in dark, with its size and what is seen on it."""

    light: str
    dark: str
    width: int
    height: int
    alt: str


@dataclass(frozen=True, slots=True)
class Onward:
    """Where the task is done: an address and what it is called."""

    address: str
    says: str


@dataclass(frozen=True, slots=True)
class HelpPage:
    """The help on one task."""

    head: HelpLine
    steps: tuple[str, ...]
    picture: Picture
    notes: tuple[str, ...]
    words: tuple[Fact, ...]
    onward: Onward | None
    beside: tuple[HelpLine, ...]


class _Told:
    """Says what help says, with the numbers in force."""

    def __init__(self, numbers: InForce, voice: Voice) -> None:
        self.values = tuple(asdict(numbers).items())
        self.voice = voice

    def __call__(self, code: str) -> str:
        return self.voice.speak(Phrase(f"help-{code}", self.values))


def every_help(numbers: InForce, voice: Voice) -> tuple[HelpList, ...]:
    """All help, in groups."""
    told = _Told(numbers, voice)
    return tuple(
        HelpList(group.name, told(f"group-{group.name}"), tuple(_line(one, told) for one in group.helps))
        for group in GROUPS
    )


def help_page(one: Help, numbers: InForce, actor: Actor, voice: Voice) -> HelpPage:
    """The help on one task. It leads to where the task is done, if this reader may go there."""
    told = _Told(numbers, voice)
    return HelpPage(
        head=_line(one, told),
        steps=tuple(told(f"{one.name}-step-{number}") for number in range(1, one.steps + 1)),
        picture=_picture(one, told),
        notes=tuple(told(f"{one.name}-note-{number}") for number in range(1, one.notes + 1)),
        words=tuple(Fact(told(f"word-{word}"), told(f"meaning-{word}")) for word in one.words),
        onward=_onward(one, actor, voice),
        beside=tuple(_line(HELPS[task.replace("_", "-")], told) for task in one.beside),
    )


def _line(one: Help, told: _Told) -> HelpLine:
    return HelpLine(told(f"{one.name}-title"), told(f"{one.name}-for"), url_for("helping.one", topic=one.name))


def _picture(one: Help, told: _Told) -> Picture:
    light, dark = (asset(f"help/{one.name}-{scheme}.webp") for scheme in ("light", "dark"))
    return Picture(light, dark, one.cut.width, one.cut.height, told(f"{one.name}-alt"))


def _onward(one: Help, actor: Actor, voice: Voice) -> Onward | None:
    """The first of the task's pages that the reader may open; to whoever is not signed in, the way in."""
    places = places_of(actor)
    for address in map(url_for, one.pages):
        if address in places:
            place = voice.speak(Phrase(places[address]))
            return Onward(address, voice.speak(Phrase("help-go", (("place", place),))))
    if actor == VISITOR and one.pages:
        return Onward(url_for("sign_in.form"), voice.speak(Phrase("web-sign-in")))
    return None
