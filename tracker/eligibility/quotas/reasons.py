"""What a reader must know beside a quota's sum. The sentences stand in `tracker/i18n/translations/*/quotas.ftl`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from tracker.eligibility.quotas.line import Line
from tracker.eligibility.quotas.player import Contribution, Standing
from tracker.eligibility.quotas.rule import Blank, QuotaEdition, QuotaVersion
from tracker.eligibility.verdict import Reason
from tracker.football.phrase import Phrase, phrase


def grounds(
    edition: QuotaEdition,
    version: QuotaVersion | None,
    lines: Sequence[Line],
    players: tuple[Contribution, ...],
    as_of: date | None,
) -> tuple[Reason, ...]:
    """The version applied, what was left out or could not be counted, and how well the rule is known."""
    if version is None:
        first = edition.versions[0].known_from
        assert as_of is not None, "without an as-of day the newest version is taken"
        assert first is not None, "a version known from the start is known on every day"
        return (Reason(phrase("quota-no-rule-yet", as_of=as_of, first=first)),)
    said = (
        *_of_the_version(edition, version),
        *_of_the_requirement(version),
        *_of_minutes(lines),
        *_of_matches(version, lines),
        *_of_absences(version, lines),
        *_of_players(version, players),
    )
    if version.provisional:
        said = (*said, phrase("age-provisional"))
    return tuple(Reason(spoken, version.source) for spoken in said)


def _of_the_version(edition: QuotaEdition, version: QuotaVersion) -> Iterator[Phrase]:
    place = edition.versions.index(version)
    if len(edition.versions) > 1 and version.known_from:
        yield phrase("age-version-from", known_from=version.known_from)
    elif len(edition.versions) > 1:
        changed = edition.versions[place + 1].known_from
        assert changed is not None, "every version but the first has the day on which it became known"
        yield phrase("age-version-first", changed=changed)


def _of_the_requirement(version: QuotaVersion) -> Iterator[Phrase]:
    if version.required is None:
        yield phrase("quota-requirement-not-held")
    if version.condition:
        yield phrase("quota-condition", condition=version.condition)
    if version.nationals:
        yield phrase("quota-nationals", association=version.nationals)


def _of_minutes(lines: Sequence[Line]) -> Iterator[Phrase]:
    known = sum(line.minutes is not None for line in lines)
    if known < len(lines):
        yield phrase("quota-minutes-known", known=known, of=len(lines))


def _of_matches(version: QuotaVersion, lines: Sequence[Line]) -> Iterator[Phrase]:
    if version.most_per_match is Blank.NOT_KNOWN:
        yield phrase("quota-most-not-known")
    elif isinstance(version.most_per_match, int) and any(line.match is None for line in lines):
        yield phrase("quota-most-not-applied", most=version.most_per_match)


def _of_absences(version: QuotaVersion, lines: Sequence[Line]) -> Iterator[Phrase]:
    absent = any(line.absences for line in lines)
    if version.absence_credit is Blank.NOT_KNOWN:
        yield phrase("quota-credit-not-known")
    elif version.absence_credit is Blank.NONE:
        if absent:
            yield phrase("quota-credit-none")
    elif any(line.absences is None for line in lines):
        stated = sum(line.absences is not None for line in lines)
        yield phrase("quota-absences-stated", stated=stated, of=len(lines))


def _of_players(version: QuotaVersion, players: tuple[Contribution, ...]) -> Iterator[Phrase]:
    foreign = sum(player.standing is Standing.NOT_NATIONAL for player in players)
    if foreign and version.nationals:
        yield phrase("quota-left-out", count=foreign, association=version.nationals)
