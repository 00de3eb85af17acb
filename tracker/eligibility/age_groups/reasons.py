"""The grounds of an age group as phrases. Their sentences stand in `tracker/i18n/translations/*/age_groups.ftl`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tracker.eligibility.age_groups.birthday import birthday
from tracker.eligibility.age_groups.reading import Finding, Placing, Reading, Stretch, find
from tracker.eligibility.age_groups.system import AgeRule, AgeSystem, Group
from tracker.eligibility.rule import Confidence
from tracker.eligibility.verdict import Reason
from tracker.football.calendar import CutOff, Window
from tracker.football.people import Birth
from tracker.football.phrase import Phrase, phrase
from tracker.logic.span import Span


def grounds(
    system: AgeSystem, finding: Finding, born: Birth, season: int, as_of: date | None
) -> tuple[Reason, ...]:
    """Why the answer is what it is, and what a reader must know beside it."""
    if not finding.readings:
        return (_no_rule(system, finding, season, as_of),)
    found = [*_placings(finding, born), *_first_games(finding)]
    if len(finding.readings) == 1:
        found += _moves(system, finding.readings[0], season, as_of)
    found += _version(system, finding, season, as_of)
    recalled = [rule for rule in finding.rules if rule.confidence is Confidence.RECALLED]
    found += [Reason(phrase("group-provisional"), rule.source) for rule in recalled]
    return tuple(found)


def spoken_births(births: Window) -> Phrase:
    """Births as one day, a whole year, or from one day to another."""
    if births.start == births.end:
        return phrase("group-births-on", day=births.start)
    year = births.start.year
    if (births.start, births.end) == (date(year, 1, 1), date(year, 12, 31)):
        return phrase("group-births-in", year=str(year))
    return phrase("group-births-between", first=births.start, last=births.end)


def spoken_cut_off(cut_off: CutOff) -> Phrase:
    """A cut-off as a day of the year, such as 1 August."""
    return phrase("group-cut-off", month=cut_off.month, day=cut_off.day)


def _no_rule(system: AgeSystem, finding: Finding, season: int, as_of: date | None) -> Reason:
    name = system.season_name(season)
    if finding.rules:
        return Reason(phrase("group-not-verified", season=name), finding.rules[-1].source)
    known = [rule.known_from for rule in system.rules if season in rule.seasons]
    if as_of and known and known[0]:
        return Reason(phrase("group-no-rule-yet", season=name, as_of=as_of, known_from=_known_from(known[0])))
    return Reason(phrase("group-no-rule", season=name))


def _placings(finding: Finding, born: Birth) -> Iterator[Reason]:
    births = spoken_births(Window(born.earliest, born.latest))
    if len(finding.readings) > 1:
        yield Reason(phrase("group-two-rules"))
        for reading in finding.readings:
            cut_off = spoken_cut_off(reading.grouping.cut_off)
            for stretch in reading.stretches:
                yield Reason(
                    phrase("group-by-rule", cut_off=cut_off, then=_if_born(stretch, reading.rule)),
                    reading.rule.source,
                )
        return
    (reading,) = finding.readings
    if len(reading.stretches) == 1:
        yield Reason(_told(reading.stretches[0], reading.rule, births), reading.rule.source)
        return
    yield Reason(phrase("group-open", births=births), reading.rule.source)
    for stretch in reading.stretches:
        yield Reason(_if_born(stretch, reading.rule), reading.rule.source)


def _told(stretch: Stretch, rule: AgeRule, births: Phrase) -> Phrase:
    """The one answer that there is."""
    group, held = stretch.group.name, spoken_births(stretch.group.births)
    match stretch.placing:
        case Placing.BELOW_LOWEST if not rule.names_lowest:
            return phrase("group-below-named", births=births, group=group)
        case Placing.BELOW_LOWEST:
            return phrase("group-below-lowest", births=births, group=group, held=held)
        case Placing.ABOVE_HIGHEST:
            return phrase("group-above-highest", births=births, group=group, held=held)
        case _:
            return phrase("group-placed", births=births, group=group, held=held)


def _if_born(stretch: Stretch, rule: AgeRule) -> Phrase:
    """One of several possible answers, with the births that have it."""
    births, group = spoken_births(stretch.births), stretch.group.name
    match stretch.placing:
        case Placing.BELOW_LOWEST if not rule.names_lowest:
            return phrase("group-if-below-named", births=births, group=group)
        case Placing.BELOW_LOWEST:
            return phrase("group-if-below", births=births, group=group)
        case Placing.ABOVE_HIGHEST:
            return phrase("group-if-above", births=births, group=group)
        case _:
            return phrase("group-if-in", births=births, group=group)


def _first_games(finding: Finding) -> Iterator[Reason]:
    """Below the lowest group: from which birthday on a child may play in it after all."""
    for reading in finding.readings:
        for stretch in reading.stretches:
            age = reading.rule.nobody_under
            if stretch.placing is Placing.BELOW_LOWEST and age:
                first, last = (birthday(day, age) for day in (stretch.births.start, stretch.births.end))
                day = spoken_births(Window(first, last))
                yield Reason(
                    phrase("group-plays-from", age=age, day=day, group=stretch.group.name), reading.rule.source
                )


def _moves(system: AgeSystem, reading: Reading, season: int, as_of: date | None) -> Iterator[Reason]:
    """Who repeats a group or passes over one, because the cut-off moved since the season before."""
    for stretch in reading.stretches:
        if stretch.placing is not Placing.PLACED:
            continue
        before = find(system, Birth(stretch.births.start, stretch.births.end), season - 1, as_of)
        if before.placing is Placing.PLACED:
            spoken = _moved(before.groups[0], stretch, system.season_name(season - 1))
            if spoken:
                yield Reason(spoken, reading.rule.source)


def _moved(before: Group, stretch: Stretch, season: str) -> Phrase | None:
    births, group = spoken_births(stretch.births), stretch.group
    if before.name == group.name:
        return phrase("group-repeats", births=births, group=group.name, season=season)
    if group.youngest - before.oldest > 1:
        return phrase("group-passes-over", births=births, group=group.name, season=season, before=before.name)
    return None


def _version(system: AgeSystem, finding: Finding, season: int, as_of: date | None) -> Iterator[Reason]:
    """Which rule this is, where there was another one for the same season before or after it."""
    versions = [version for version in system.rules if season in version.seasons]
    newest = finding.rules[-1]
    later = versions[versions.index(newest) + 1 :]
    if as_of and later and later[0].known_from:
        known_from = _known_from(later[0].known_from)
        yield Reason(phrase("group-replaced", as_of=as_of, known_from=known_from), later[0].source)
    elif newest.known_from and len(versions) > 1:
        code = "group-known-from" if len(finding.rules) == 1 else "group-changing"
        yield Reason(phrase(code, known_from=_known_from(newest.known_from)), newest.source)


def _known_from(known: Span[date]) -> Phrase:
    if known.exact:
        return phrase("group-known-on", day=known.earliest)
    return phrase("group-known-between", first=known.earliest, last=known.latest)
