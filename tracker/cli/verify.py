"""`tracker verify`: whether a report was issued here, by its code or by its file, and whether it still holds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from tracker.access.actor import OPERATOR
from tracker.actions.verifying import Verified, VerifyFile, VerifyReport, verify_file, verify_report
from tracker.cli.house import opened
from tracker.cli.values import LANGUAGE, print_json, print_lines, read_bytes
from tracker.football.phrase import phrase
from tracker.i18n.speak import speaker
from tracker.logic.truth import Truth
from tracker.reports.imprint import prepared_for
from tracker.reports.voice import Voice

#: The report says something that is not on record any more.
CHANGED = 1
_ANSWERS = {Truth.YES: "same", Truth.NO: "changed", Truth.UNKNOWN: "open"}


@click.command("verify")
@click.argument("report")
@click.option("--json", "in_json", is_flag=True, help="Print the outcome as JSON.")
@LANGUAGE
@click.pass_context
def command(context: click.Context, *, report: str, in_json: bool, language: str) -> None:
    """Say of REPORT, the code that is printed on it or its PDF file, whether it was issued here and still holds.

    A file is known if not a byte of it was changed. Exit status 1 where records or rules have changed since.
    """
    file = Path(report)
    with opened() as house:
        if file.is_file():
            found = house.perform(verify_file, VerifyFile(read_bytes(file)), OPERATOR)
        else:
            found = house.perform(verify_report, VerifyReport(report), OPERATOR)
    if in_json:
        print_json(_plain(found))
    else:
        print_lines(_lines(found, Voice(speaker(language), language)))
    context.exit(CHANGED if Truth.NO in (found.records, found.rules) else 0)


def _lines(found: Verified, voice: Voice) -> list[str]:
    kept = found.kept
    of_many = kept.about.player is None
    said = [
        phrase(f"verify-kind-{kept.kind.value}"),
        phrase("verify-issued-on", report=kept.code, day=kept.issued_at.date(), asof=kept.as_of),
        phrase(f"verify-{'many' if of_many else 'records'}-{_ANSWERS[found.records]}"),
        phrase(f"verify-rules-{_ANSWERS[found.rules]}"),
    ]
    if found.whose:
        said.append(phrase("verify-whose-player", name=found.whose.name))
    kind, *others = map(voice.speak, said)
    return [f"{kind}. {prepared_for(kept.readers, voice, kept.shared_until)}.", *others]


def _plain(found: Verified) -> dict[str, Any]:
    kept = found.kept
    return {
        "code": kept.code,
        "kind": kept.kind.value,
        "issued_at": kept.issued_at.isoformat(),
        "as_of": kept.as_of.isoformat(),
        "prepared_for": kept.readers.value,
        "shared_until": kept.shared_until.isoformat() if kept.shared_until else None,
        "language": kept.language,
        "rules": kept.fingerprint,
        "sha256": kept.sha256,
        "records": _ANSWERS[found.records],
        "rules_since": _ANSWERS[found.rules],
        "player": kept.about.player,
        "club": kept.about.club,
        "edition": kept.about.edition,
    }
