"""`tracker allegiance`: which association may field a player, from a file of the player's career."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import click

from tracker.access.actor import OPERATOR
from tracker.actions.allegiance import AskAllegiance, ask_allegiance
from tracker.cli.house import RULES_ONLY, opened
from tracker.cli.values import LANGUAGE, DayOption, print_json
from tracker.eligibility.allegiance.answer import Verdict
from tracker.eligibility.allegiance.finding import Ground
from tracker.eligibility.allegiance.read import MOST_BYTES
from tracker.eligibility.allegiance.shown import as_json
from tracker.football.errors import BadInputError
from tracker.football.phrase import phrase
from tracker.i18n.speak import Speak, speaker

STANDARD_INPUT = "-"


@click.command("allegiance")
@click.argument("file")
@click.option("--association", metavar="CODE", help="The association that asks, such as USA.")
@click.option("--on", type=DayOption(), metavar="DATE", help="The day on which the player would be fielded.")
@click.option("--competition", metavar="NAME", help="The edition of a competition, as the file names it.")
@click.option("--json", "in_json", is_flag=True, help="Print the answer as JSON.")
@LANGUAGE
def command(
    *,
    file: str,
    association: str | None,
    on: date | None,
    competition: str | None,
    in_json: bool,
    language: str,
) -> None:
    """Say whether an association may field a player on a day: nationality and change of association.

    FILE is JSON of the shape of docs/allegiance.schema.json, or - for standard input. The association and the day
    may stand in the file.
    """
    with opened(RULES_ONLY) as house:
        asked = AskAllegiance(_content(file), association, on, competition)
        verdict = house.perform(ask_allegiance, asked, OPERATOR)
    say = speaker(language)
    if in_json:
        print_json(as_json(verdict, say))
    else:
        click.echo("\n".join(verdict_lines(verdict, say)))


def _content(file: str) -> bytes:
    """No more is read than shows that it is too much."""
    if file == STANDARD_INPUT:
        return sys.stdin.buffer.read(MOST_BYTES + 1)
    try:
        with Path(file).open("rb") as source:
            return source.read(MOST_BYTES + 1)
    except OSError as error:
        message = f"The file {file} cannot be read ({error.strerror}); give the path of a file that is there."
        raise BadInputError(message) from error


def verdict_lines(verdict: Verdict, say: Speak) -> list[str]:
    """A verdict in plain words: the answer, its grounds, what is missing, the sources, and what it is not."""
    answer = say(phrase(f"allegiance-answer-{verdict.answer.value.replace('_', '-')}"))
    fielding = f"allegiance-fielding-{verdict.may_be_fielded.value.replace('_', '-')}"
    lines = [
        say(phrase("allegiance-asked", association=verdict.association, day=verdict.on, answer=answer)),
        say(phrase(fielding)),
    ]
    if verdict.provisional:
        lines.append(say(phrase("allegiance-provisional")))
    lines += ["", say(phrase("allegiance-grounds")), *(f"  {_ground(ground, say)}" for ground in verdict.reasons)]
    if verdict.missing:
        lines += [say(phrase("allegiance-missing")), *(f"  {_missing(place, say)}" for place in verdict.missing)]
    text = verdict.text
    lines.append(say(phrase("allegiance-version", version=text.id, says=text.phrase)))
    lines += ["", say(phrase("allegiance-sources")), *(f"  {source}" for source in _sources(verdict))]
    return [*lines, "", say(phrase("allegiance-no-advice"))]


def _ground(ground: Ground, say: Speak) -> str:
    citation = ground.citation
    code = f"allegiance-ground-{citation.confidence.value}"
    return say(phrase(code, text=ground.phrase, basis=citation.basis))


def _sources(verdict: Verdict) -> dict[str, None]:
    """Each source once, in the order in which the grounds rest on them."""
    cited = [*(ground.citation for ground in verdict.reasons), verdict.text.citation]
    return dict.fromkeys(source for citation in cited for source in citation.source.split(" ; "))


def _missing(place: str, say: Speak) -> str:
    """A place in the file as it is; the rule itself is named in words."""
    return say(phrase("missing-rule")) if place == "rule" else place
