"""`tracker eligible`: the age verdict for a date of birth. It needs no database."""

from __future__ import annotations

from datetime import date

import click

from tracker.access.actor import OPERATOR
from tracker.actions.eligibility import AskEligibility, ask_eligibility
from tracker.cli.house import RULES_ONLY, opened
from tracker.cli.values import CONFEDERATION, LANGUAGE, BirthOption, DayOption, print_json
from tracker.eligibility.rule import Confederation
from tracker.eligibility.shown import as_json
from tracker.eligibility.verdict import Verdict
from tracker.football.people import Birth
from tracker.football.phrase import phrase
from tracker.i18n.speak import Speak, speaker


@click.command("eligible")
@click.option("--competition", required=True, metavar="ID", help="The competition, such as olympic-men.")
@click.option("--edition", required=True, metavar="ID", help="The edition, such as 2016.")
@click.option("--born", required=True, type=BirthOption(), metavar="DATE", help="1993-05-17, 1993-05 or 1993.")
@click.option("--as-of", type=DayOption(), metavar="DATE", help="Use the rule as it was known on this day.")
@CONFEDERATION
@click.option("--json", "in_json", is_flag=True, help="Print the answer as JSON.")
@LANGUAGE
def command(
    *,
    competition: str,
    edition: str,
    born: Birth,
    as_of: date | None,
    confederation: Confederation | None,
    in_json: bool,
    language: str,
) -> None:
    """Say whether somebody born on a day may play in an edition, by age.

    A month or a year alone is enough where the rule does not cut through it.
    """
    with opened(RULES_ONLY) as house:
        question = AskEligibility(competition, edition, born, as_of, confederation)
        verdict = house.perform(ask_eligibility, question, OPERATOR)
    say = speaker(language)
    if in_json:
        print_json(as_json(verdict, say))
    else:
        click.echo("\n".join(verdict_lines(verdict, say)))


def verdict_lines(verdict: Verdict, say: Speak) -> list[str]:
    """A verdict in plain words, a line each."""
    answer = say(phrase(f"answer-{verdict.answer.value.replace('_', '-')}"))
    lines = [f"{verdict.competition_name}, {verdict.edition_name}: {answer}"]
    lines += [f"  {say(reason.phrase)}" for reason in verdict.reasons]
    sources = dict.fromkeys(reason.source for reason in verdict.reasons if reason.source)
    lines += [f"  {say(phrase('cli-source', source=source))}" for source in sources]
    missing = [say(phrase(f"missing-{name.replace('_', '-')}")) for name in verdict.missing]
    if missing:
        lines.append(f"  {say(phrase('cli-missing', missing=', '.join(missing)))}")
    return [*lines, say(phrase("age-only"))]
