"""Competitions, their editions and the rules of these in plain words, a line each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tracker.actions.rules import CompetitionList, OpenedCompetition
from tracker.eligibility.competition import Competition, Edition
from tracker.eligibility.listing import Listed
from tracker.eligibility.routes.ways import WayOn
from tracker.eligibility.routes.words import leads_to
from tracker.eligibility.rule import RuleVersion
from tracker.eligibility.rule_words import rule_parts, squad_phrases, staged
from tracker.football.phrase import Phrase, phrase
from tracker.i18n.speak import Speak

_HEADS = ("id", "sex", "editions", "years", "sourced", "recalled", "next", "competition")
_NUMBERS = frozenset({"editions", "sourced", "recalled"})
_NONE = "–"
_BETWEEN = " · "


def list_lines(listed: CompetitionList, say: Speak) -> Iterator[str]:
    """A table of the competitions, the soonest first, with what stands under it."""
    heads = [say(phrase(f"rules-head-{head}")) for head in _HEADS]
    rows = [heads, *(_row(one, say) for one in listed.competitions)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    yield from (_aligned(row, widths) for row in rows)
    editions = sum(len(one.competition.editions) for one in listed.competitions)
    yield ""
    yield say(phrase("rules-counted", editions=editions, competitions=len(listed.competitions)))
    yield say(phrase("rules-fingerprint", fingerprint=listed.fingerprint))


def _row(listed: Listed, say: Speak) -> list[str]:
    competition = listed.competition
    return [
        competition.id,
        say(sex_phrase(competition)),
        str(len(competition.editions)),
        years_of(listed),
        str(listed.sourced),
        str(listed.recalled),
        listed.coming.name if listed.coming else _NONE,
        competition.name,
    ]


def years_of(listed: Listed) -> str:
    """From which year to which there are editions; a year stands the same in every language."""
    years = dict.fromkeys(str(year) for year in (listed.first_year, listed.last_year) if year)
    return _NONE.join(years) or _NONE


def _aligned(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = zip(_HEADS, row, widths, strict=True)
    return "  ".join(
        text.rjust(width) if head in _NUMBERS else text.ljust(width) for head, text, width in cells
    ).rstrip()


def sex_phrase(competition: Competition) -> Phrase:
    """Whose competition it is."""
    return phrase(f"rules-sex-{competition.sex.value.replace('+', '-')}")


def competition_lines(opened: OpenedCompetition, say: Speak) -> Iterator[str]:
    """One competition and its editions, the newest first."""
    competition = opened.competition
    yield f"{competition.name} ({competition.id})"
    yield f"  {competition.description}"
    named = ", ".join(one.value for one in competition.confederations)
    entered = phrase("rules-entered-by", confederations=named) if named else phrase("rules-entered-by-all")
    yield f"  {say(sex_phrase(competition))}. {say(entered)}."
    for edition, ways in opened.editions:
        yield ""
        yield f"  {edition.id}: {edition.name}" if edition.name != edition.id else f"  {edition.id}"
        yield from (f"    {line}" for line in edition_lines(edition, ways, say))


def edition_lines(edition: Edition, ways: tuple[WayOn, ...], say: Speak) -> Iterator[str]:
    """When and where, by whom, under which rules, and what to know besides."""
    yield from staging_lines(edition, say)
    for version in edition.versions:
        yield rule_line(version, say)
    if edition.squad:
        yield _BETWEEN.join(map(say, squad_phrases(edition.squad)))
    yield from (way_line(way, say) for way in ways)
    notes = [edition.note, *(version.note for version in edition.versions)]
    yield from (say(phrase("rules-note", note=note)) for note in notes if note)
    yield from source_lines([version.source for version in edition.versions], say)


def staging_lines(edition: Edition, say: Speak) -> Iterator[str]:
    """When, where, how and by how many teams it is played, as far as that is held."""
    parts = [part if isinstance(part, str) else say(part) for part in staged(edition)]
    if parts:
        yield _BETWEEN.join(parts)
    if edition.cancelled:
        yield say(phrase("rules-cancelled", note=edition.cancelled.note))
    if edition.format:
        yield say(phrase("rules-format", format=edition.format))


def rule_line(version: RuleVersion, say: Speak) -> str:
    """A rule in a line, marked where it is only recalled."""
    said = _BETWEEN.join(map(say, rule_parts(version)))
    return marked(said, say, provisional=version.provisional)


def way_line(way: WayOn, say: Speak) -> str:
    """Where places are won, marked where they are only recalled."""
    return marked(say(leads_to(way)), say, provisional=way.won.provisional)


def marked(said: str, say: Speak, *, provisional: bool) -> str:
    """What is said, with the mark that it waits for somebody to read the regulation."""
    return say(phrase("rules-provisional", said=said)) if provisional else said


def source_lines(sources: Sequence[str | None], say: Speak) -> Iterator[str]:
    """Where it can be read, each source once."""
    yield from (say(phrase("cli-source", source=source)) for source in dict.fromkeys(sources) if source)
