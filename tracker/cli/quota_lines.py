"""A quota's sum in the lines of a terminal: the answer, a table of the players, the bands and what is missing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tracker.eligibility.quotas.line import Minutes
from tracker.eligibility.quotas.player import Contribution, Standing
from tracker.eligibility.quotas.rule import Band, QuotaEdition, Quotas
from tracker.eligibility.quotas.shown import bounds, rounded
from tracker.eligibility.quotas.tally import Closing, Group, QuotaTally
from tracker.football.phrase import Phrase, phrase
from tracker.i18n.speak import Speak

_COLUMNS = ("player", "born", "minutes", "weight", "credit", "credited")
#: The first columns of the table hold words, the others numbers.
_WORDY = 2


def tally_lines(tally: QuotaTally, say: Speak) -> list[str]:
    """A quota's sum in plain words, a line each."""
    answer = say(phrase(f"quota-answer-{tally.verdict.value.replace('_', '-')}"))
    lines = [f"{tally.rule.name}, {tally.edition.name}: {answer}"]
    if tally.version:
        lines += [f"  {say(said)}" for said in _sums(tally)]
        lines += ["", *(f"  {line}" for line in _table(tally.players, say)), ""]
        lines += [f"  {say(_of_group(group))}" for group in tally.groups]
        lines.append("")
    lines += [f"  {say(reason.phrase)}" for reason in tally.reasons]
    if tally.version:
        lines.append(f"  {say(phrase('cli-source', source=tally.version.source))}")
    if tally.missing:
        missing = ", ".join(say(phrase(f"missing-{part.replace('_', '-')}")) for part in tally.missing)
        lines.append(f"  {say(phrase('cli-missing', missing=missing))}")
    return lines


def sum_lines(tally: QuotaTally) -> Iterator[Phrase]:
    """What counts, what is missing, and what each band brings, without the players."""
    yield from _sums(tally)
    yield from map(_of_group, tally.groups)


def _sums(tally: QuotaTally) -> Iterator[Phrase]:
    counted = shown(tally.credited)
    if tally.version is None or tally.version.required is None:
        yield phrase("quota-counted", minutes=counted)
    else:
        yield phrase("quota-counted-of", minutes=counted, required=tally.version.required)
    if tally.credited != tally.before_most:
        yield phrase("quota-before-most", minutes=shown(tally.before_most))
    if tally.shortfall and tally.shortfall.upper:
        yield phrase("quota-shortfall", minutes=_missing_minutes(tally.shortfall))
        yield from (_of_closing(closing) for closing in tally.closing)


def _of_closing(closing: Closing) -> Phrase:
    who = _births(closing.band)
    return phrase("quota-closing", minutes=closing.minutes, who=who, weight=closing.band.weight)


def _of_group(group: Group) -> Phrase:
    if group.band is None:
        who = phrase(f"quota-standing-{group.standing.value.replace('_', '-')}")
    else:
        who = phrase("quota-band", who=_births(group.band), weight=group.band.weight)
    return phrase("quota-group", who=who, count=group.players, minutes=shown(group.credited))


def _births(band: Band) -> Phrase:
    first, last = band.window.born_on_or_after, band.window.born_on_or_before
    if first is None:
        return phrase("quota-born-until", last=band.last)
    if last is None:
        return phrase("quota-born-from", first=first)
    if first == date(last.year, 1, 1) and last == date(last.year, 12, 31):
        return phrase("quota-born-year", year=str(last.year))
    return phrase("quota-born-between", first=first, last=last)


def shown(minutes: Minutes) -> Phrase:
    """A number of minutes, or the two it lies between."""
    lower, upper = bounds(minutes)
    if upper is None:
        return phrase("quota-from", lower=lower)
    if lower == upper:
        return phrase("quota-exactly", minutes=lower)
    return phrase("quota-between", lower=lower, upper=upper)


def _missing_minutes(minutes: Minutes) -> Phrase:
    assert minutes.upper is not None, "what is missing is never more than what is required"
    lower, upper = rounded(minutes.lower, up=True), rounded(minutes.upper, up=True)
    return phrase("quota-exactly", minutes=upper) if lower == upper else phrase("quota-up-to", upper=upper)


def _table(players: tuple[Contribution, ...], say: Speak) -> Iterator[str]:
    """The players under their headings, words to the left and numbers to the right."""
    rows = [[say(phrase(f"quota-heading-{column}")) for column in _COLUMNS]]
    rows += [_cells(player, say) for player in players]
    widths = [max(len(row[place]) for row in rows) for place in range(len(_COLUMNS))]
    for row in rows:
        words = [cell.ljust(width) for cell, width in zip(row[:_WORDY], widths, strict=False)]
        numbers = [cell.rjust(width) for cell, width in zip(row[_WORDY:], widths[_WORDY:], strict=True)]
        yield "  ".join([*words, *numbers])


def _cells(player: Contribution, say: Speak) -> list[str]:
    born = str(player.born) if player.born else "–"
    counts = player.standing is not Standing.NOT_NATIONAL
    weight = say(phrase("quota-percent", weight=shown(player.weight))) if counts else "–"
    numbers = (player.credit, player.credited)
    minutes = say(shown(player.minutes))
    return [player.player, born, minutes, weight, *(say(shown(number)) for number in numbers)]


def rule_lines(quotas: Quotas, say: Speak) -> list[str]:
    """The quotas held, with the newest rule of each edition."""
    return [line for rule in quotas.rules for line in _of_rule(rule.id, rule.name, rule.editions, say)]


def _of_rule(identity: str, name: str, editions: tuple[QuotaEdition, ...], say: Speak) -> Iterator[str]:
    yield f"{identity}: {name}"
    for edition in editions:
        version = edition.versions[-1]
        said = phrase("quota-asks-unknown")
        if version.required is not None:
            said = phrase("quota-asks", required=version.required)
        bands = "; ".join(
            say(phrase("quota-band", who=_births(band), weight=band.weight)) for band in version.bands
        )
        yield f"  {edition.id}: {edition.name}. {say(said)} {bands}."
