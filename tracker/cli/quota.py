"""`tracker quota`: what a club's minutes come to under a league's youth-minutes quota. It needs no database."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from tracker.access.actor import OPERATOR
from tracker.actions.quotas import AskQuota, ListQuotas, ask_quota, list_quotas
from tracker.actions.rule_lists import export_quota_sum, export_quotas
from tracker.cli.house import RULES_ONLY, opened
from tracker.cli.list_files import ListFile, list_files, write_list
from tracker.cli.quota_lines import rule_lines, tally_lines
from tracker.cli.values import LANGUAGE, DayOption, print_json, read_bytes
from tracker.eligibility.quotas.shown import as_json, rules_as_json
from tracker.football.errors import BadInputError
from tracker.football.phrase import phrase
from tracker.i18n.speak import Speak, speaker
from tracker.importing.quota_sheet import QuotaSheet, read_quota_sheet
from tracker.importing.report import MOST_LINES


@click.command("quota")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--rule", metavar="ID", help="The quota, such as liga-mx-minors.")
@click.option("--edition", metavar="ID", help="The edition, such as apertura-2024.")
@click.option("--as-of", type=DayOption(), metavar="DATE", help="Use the rule as it was known on this day.")
@click.option("--list", "listing", is_flag=True, help="Show the quotas held; so does leaving the file out.")
@click.option("--json", "in_json", is_flag=True, help="Print the answer as JSON.")
@LANGUAGE
@list_files
def command(
    *,
    file: Path | None,
    rule: str | None,
    edition: str | None,
    as_of: date | None,
    listing: bool,
    in_json: bool,
    language: str,
    into: ListFile | None,
) -> None:
    """Sum a club's minutes under a league's youth-minutes quota, or show the quotas held.

    FILE is a CSV with the columns player, born and minutes, and where there are any nationality, appearances,
    absent_matches and match.
    """
    say = speaker(language)
    if file is None or listing:
        _show_rules(rule, language, into, in_json=in_json)
        return
    if rule is None or edition is None:
        message = "Name the quota and its edition with --rule and --edition; `tracker quota --list` shows them."
        raise BadInputError(message)
    sheet = _read(file, say)
    with opened(RULES_ONLY) as house:
        asked = AskQuota(rule, edition, sheet.lines, as_of)
        if into:
            write_list(house, export_quota_sum, asked, into, language)
            return
        tally = house.perform(ask_quota, asked, OPERATOR)
    if in_json:
        print_json(as_json(tally, say) | {"not_read": list(sheet.not_read)})
        return
    click.echo("\n".join(tally_lines(tally, say)))
    if sheet.not_read:
        names = ", ".join(sheet.not_read)
        click.echo(f"  {say(phrase('import-not-read', count=len(sheet.not_read), names=names))}")


def _show_rules(rule: str | None, language: str, into: ListFile | None, *, in_json: bool) -> None:
    with opened(RULES_ONLY) as house:
        if into:
            write_list(house, export_quotas, ListQuotas(rule), into, language)
            return
        quotas = house.perform(list_quotas, ListQuotas(rule), OPERATOR)
    if in_json:
        print_json(rules_as_json(quotas))
    else:
        click.echo("\n".join(rule_lines(quotas, speaker(language))))


def _read(file: Path, say: Speak) -> QuotaSheet:
    """The lines of the file.

    Raises:
        BadInputError: the file cannot be read, or has faults; all of them are named.
    """
    sheet = read_quota_sheet(read_bytes(file))
    if sheet.fault_count:
        raise BadInputError("\n".join(_fault_lines(file, sheet, say)))
    return sheet


def _fault_lines(file: Path, sheet: QuotaSheet, say: Speak) -> list[str]:
    lines = [f"{file.name}: {say(phrase('import-faults', count=sheet.fault_count))}"]
    for fault in sheet.faults[:MOST_LINES]:
        if fault.row is None:
            lines.append(f"  {say(fault.phrase)}")
        else:
            code = "import-fault-line" if fault.column else "import-fault-line-row"
            lines.append(f"  {say(phrase(code, row=str(fault.row), column=fault.column, said=fault.phrase))}")
    if sheet.fault_count > MOST_LINES:
        lines.append(f"  {say(phrase('import-more', count=sheet.fault_count - MOST_LINES))}")
    return lines
