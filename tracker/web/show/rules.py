"""Editions and their rules as a page shows them: what stands on a card, in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from flask import url_for

from tracker.eligibility.competition import Competition, Edition
from tracker.eligibility.routes.ways import WayOn
from tracker.eligibility.routes.words import leads_to
from tracker.eligibility.rule import RuleVersion
from tracker.eligibility.rule_words import rule_parts, squad_phrases, staged
from tracker.football.phrase import Phrase, phrase
from tracker.reports.voice import Voice
from tracker.web.show.in_english import passages
from tracker.web.show.verdicts import Source


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a card: whether it waits for somebody to read the regulation, where it leads, and what in it is
    English on a page in another language.
    """

    text: str
    provisional: bool = False
    address: str = ""
    english: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EditionCard:
    """An edition on a card. `says` is what a route tells of it, `answer` what it means for the birth asked about.

    `kind` is the answer's name for the stylesheet.
    """

    competition: str
    edition: str
    address: str
    staged: str
    state: Line | None
    rules: tuple[Line, ...]
    facts: tuple[Line, ...]
    ways: tuple[Line, ...]
    notes: tuple[str, ...]
    sources: tuple[Source, ...]
    says: tuple[str, ...] = ()
    answer: Line | None = None
    kind: str = ""


def parts(said: Iterable[Phrase | str], voice: Voice) -> str:
    """Parts of a line, beside each other."""
    return " · ".join(part if isinstance(part, str) else voice.speak(part) for part in said)


def rule_lines(rules: Iterable[RuleVersion], voice: Voice) -> tuple[Line, ...]:
    """Rules in a line each."""
    return tuple(Line(parts(rule_parts(rule), voice), rule.provisional) for rule in rules)


def way_lines(ways: Iterable[WayOn], voice: Voice) -> tuple[Line, ...]:
    """Where places are won, each with the way to it."""
    return tuple(
        Line(
            voice.speak(leads_to(way)),
            way.won.provisional,
            route_address(way.competition, way.edition),
            passages(voice, way.won.how),
        )
        for way in ways
    )


def route_address(competition: Competition, edition: Edition) -> str:
    """The page of the way to an edition."""
    return url_for("routes.trace", competition=competition.id, edition=edition.id)


def competition_address(competition: Competition) -> str:
    """The page of a competition."""
    return url_for("competitions.one", competition=competition.id)


def state_of(edition: Edition, voice: Voice) -> Line | None:
    """That an edition was called off, and why."""
    if edition.cancelled is None:
        return None
    note = edition.cancelled.note
    return Line(voice.speak(phrase("rules-cancelled", note=note)), english=passages(voice, note))


def format_of(edition: Edition, voice: Voice) -> tuple[Line, ...]:
    """How it is played, if that is on record."""
    if not edition.format:
        return ()
    said = voice.speak(phrase("rules-format", format=edition.format))
    return (Line(said, english=passages(voice, edition.format)),)


def facts_of(edition: Edition, voice: Voice) -> tuple[Line, ...]:
    """How it is played and how many players a team names, as far as that is on record."""
    squad = (Line(parts(squad_phrases(edition.squad), voice)),) if edition.squad else ()
    return (*format_of(edition, voice), *squad)


def staged_line(edition: Edition, voice: Voice) -> str:
    """When, where and by how many teams."""
    return parts(staged(edition), voice)


def notes_of(edition: Edition, rules: Iterable[RuleVersion]) -> tuple[str, ...]:
    """What the rule file says besides, each note once."""
    return tuple(dict.fromkeys(note for note in (edition.note, *(rule.note for rule in rules)) if note))


def sources_of(rules: Iterable[RuleVersion], ways: Iterable[WayOn], edition: Edition) -> tuple[Source, ...]:
    """Where all of it can be read, each source once."""
    cancelled = [edition.cancelled.source] if edition.cancelled else []
    found = [*(rule.source for rule in rules), *cancelled, *(way.won.source for way in ways)]
    return tuple(Source(source) for source in dict.fromkeys(found) if source)
