"""A quota's sum in the lines of a terminal: the answer, a table of the players, the bands and what is missing."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.eligibility.quotas.in_words import births, counted, of_group, shown
from tracker.eligibility.quotas.player import Contribution, Standing
from tracker.eligibility.quotas.rule import QuotaEdition, Quotas
from tracker.eligibility.quotas.tally import QuotaTally
from tracker.football.phrase import phrase
from tracker.i18n.speak import Speak

_COLUMNS = ("player", "born", "minutes", "weight", "credit", "credited")
#: The first columns of the table hold words, the others numbers.
_WORDY = 2


def tally_lines(tally: QuotaTally, say: Speak) -> list[str]:
    """A quota's sum in plain words, a line each."""
    answer = say(phrase(f"quota-answer-{tally.verdict.value.replace('_', '-')}"))
    lines = [f"{tally.rule.name}, {tally.edition.name}: {answer}"]
    if tally.version:
        lines += [f"  {say(said)}" for said in counted(tally)]
        lines += ["", *(f"  {line}" for line in _table(tally.players, say)), ""]
        lines += [f"  {say(of_group(group))}" for group in tally.groups]
        lines.append("")
    lines += [f"  {say(reason.phrase)}" for reason in tally.reasons]
    if tally.version:
        lines.append(f"  {say(phrase('cli-source', source=tally.version.source))}")
    if tally.missing:
        missing = ", ".join(say(phrase(f"missing-{part.replace('_', '-')}")) for part in tally.missing)
        lines.append(f"  {say(phrase('cli-missing', missing=missing))}")
    return lines


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
        bands = "; ".join(say(phrase("quota-band", who=births(band), weight=band.weight)) for band in version.bands)
        yield f"  {edition.id}: {edition.name}. {say(said)} {bands}."
