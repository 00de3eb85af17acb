"""The list of competitions, and one of them with its editions, as pages show them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from flask import url_for

from tracker.actions.rules import CompetitionList, OpenedCompetition
from tracker.eligibility.competition import Competition, Edition
from tracker.eligibility.listing import Listed
from tracker.eligibility.routes.ways import WayOn
from tracker.eligibility.rule_words import days_phrase
from tracker.football.phrase import Phrase, phrase
from tracker.reports.voice import NOT_RECORDED, Voice
from tracker.web.show.rules import (
    EditionCard,
    Line,
    competition_address,
    facts_of,
    notes_of,
    parts,
    route_address,
    rule_lines,
    sources_of,
    staged_line,
    state_of,
    way_lines,
)
from tracker.web.show.table import Cell, Head, Section, Table


@dataclass(frozen=True, slots=True)
class ListPage:
    """All competitions in their groups, how many they are, and the mark of the rule set."""

    counted: str
    groups: tuple[Section, ...]
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Chip:
    """A place on the page that its list of contents leads to."""

    name: str
    heading: str


@dataclass(frozen=True, slots=True)
class CompetitionPage:
    """One competition: what it is, who enters, and a card for each edition, the newest first."""

    name: str
    entered: str
    description: str
    contents: tuple[Chip, ...]
    along: str
    editions: tuple[tuple[Chip, EditionCard], ...]


def list_page(listed: CompetitionList, voice: Voice) -> ListPage:
    """Competitions with an edition to come, the soonest first, and then those without."""
    coming = [one for one in listed.competitions if one.coming]
    others = [one for one in listed.competitions if not one.coming]
    groups = (("coming", coming), ("others", others))
    editions = sum(len(one.competition.editions) for one in listed.competitions)
    return ListPage(
        counted=voice.speak(phrase("rules-counted", editions=editions, competitions=len(listed.competitions))),
        groups=tuple(_group(name, held, voice) for name, held in groups if held),
        fingerprint=listed.fingerprint,
    )


def _group(name: str, listed: Iterable[Listed], voice: Voice) -> Section:
    heading = voice.speak(phrase(f"web-competitions-{name}"))
    heads = [Head(voice.speak(phrase("rules-head-competition")))]
    if name == "coming":
        heads.append(Head(voice.speak(phrase("rules-head-next")), long=True))
    heads += [Head(voice.speak(phrase(f"rules-head-{head}"))) for head in ("editions", "known")]
    rows = tuple(_row(one, voice, coming=name == "coming") for one in listed)
    return Section(name, heading, (), Table(heading, tuple(heads), rows))


def _row(listed: Listed, voice: Voice, *, coming: bool) -> tuple[Cell, ...]:
    competition = listed.competition
    years = dict.fromkeys(str(year) for year in (listed.first_year, listed.last_year) if year)
    counted = voice.speak(phrase("rules-editions-counted", editions=len(competition.editions)))
    known = phrase("rules-known", sourced=listed.sourced, recalled=listed.recalled)
    return (
        Cell(competition.name, _entered(competition, voice), competition_address(competition)),
        *([_next(listed, voice)] if coming else []),
        Cell(counted, "–".join(years)),
        Cell(voice.speak(known)),
    )


def _next(listed: Listed, voice: Voice) -> Cell:
    edition = listed.coming
    if edition is None:
        return Cell(NOT_RECORDED)
    days = days_phrase(edition)
    return Cell(edition.name, voice.speak(days) if days else "", route_address(listed.competition, edition))


def _entered(competition: Competition, voice: Voice) -> str:
    named = ", ".join(one.value for one in competition.confederations)
    entered = phrase("rules-entered-by", confederations=named) if named else phrase("rules-entered-by-all")
    return parts((sex_of(competition), entered), voice)


def sex_of(competition: Competition) -> Phrase:
    """Whose competition it is."""
    return phrase(f"rules-sex-{competition.sex.value.replace('+', '-')}")


def competition_page(opened: OpenedCompetition, voice: Voice) -> CompetitionPage:
    """A competition with a card for each edition."""
    competition = opened.competition
    chips = tuple(Chip(f"edition-{number}", edition.id) for number, (edition, _) in enumerate(opened.editions, 1))
    cards = (edition_card(competition, edition, ways, voice) for edition, ways in opened.editions)
    return CompetitionPage(
        name=competition.name,
        entered=_entered(competition, voice),
        description=competition.description,
        contents=chips,
        along=url_for("competitions.take_editions", competition=competition.id),
        editions=tuple(zip(chips, cards, strict=True)),
    )


def edition_card(competition: Competition, edition: Edition, ways: tuple[WayOn, ...], voice: Voice) -> EditionCard:
    """An edition with all versions of its rule, where it leads, and the page of the way to it."""
    way_here = voice.speak(phrase("web-edition-route", edition=edition.name))
    return EditionCard(
        competition="",
        edition=edition.name,
        address="",
        staged=staged_line(edition, voice),
        state=state_of(edition, voice),
        rules=rule_lines(edition.versions, voice),
        facts=facts_of(edition, voice),
        ways=(*way_lines(ways, voice), Line(way_here, address=route_address(competition, edition))),
        notes=notes_of(edition, edition.versions),
        sources=sources_of(edition.versions, ways, edition),
    )
