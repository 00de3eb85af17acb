"""`tracker people retention`: letting go of what has been kept for its period."""

from __future__ import annotations

import click

from tracker.access.actor import OPERATOR
from tracker.actions.retention import PeriodDone, PreviewRetention, Retained, preview_retention, run_retention
from tracker.cli.house import opened
from tracker.cli.values import LANGUAGE, print_json
from tracker.football.phrase import Phrase, phrase
from tracker.i18n.speak import speaker


@click.command("retention")
@click.option("--dry-run", is_flag=True, help="Say what would go, and change nothing.")
@click.option("--json", "in_json", is_flag=True, help="Print the outcome as JSON.")
@LANGUAGE
def retention(*, dry_run: bool, in_json: bool, language: str) -> None:
    """Let go of what has been kept for its period. Run it each day; what was broken off goes on the next time."""
    with opened() as house:
        if dry_run:
            found = house.perform(preview_retention, PreviewRetention(), OPERATOR)
        else:
            found = run_retention(lambda verb, asked: house.perform(verb, asked, OPERATOR))
    if in_json:
        print_json(_plain(found, dry_run=dry_run))
    else:
        speak = speaker(language)
        click.echo("\n".join(speak(one) for one in _told(found, dry_run=dry_run)))


def _plain(found: Retained, *, dry_run: bool) -> dict[str, object]:
    return {
        "dry_run": dry_run,
        "periods": [
            {"of": one.period.of.value, "days": one.period.days, "years": one.period.years, "count": one.count}
            for one in found.done
        ],
        "told": found.told,
        "untold": found.untold,
        "undated": found.undated,
    }


def _told(found: Retained, *, dry_run: bool) -> list[Phrase]:
    tense = "would" if dry_run else "did"
    lines = [phrase(f"retention-{tense}"), *map(_line, found.done)]
    lines.append(phrase(f"retention-told-{tense}", count=found.told))
    if found.untold:
        lines.append(phrase("retention-untold", count=found.untold))
    if found.undated:
        lines.append(phrase("retention-undated", count=found.undated))
    return lines


def _line(one: PeriodDone) -> Phrase:
    period, what = one.period, phrase(f"kept-{one.period.of.value}")
    length = ("retention-years", period.years) if period.years else ("retention-days", period.days)
    return phrase("retention-line", what=what, length=phrase(length[0], count=length[1]), count=one.count)
