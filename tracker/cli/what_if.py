"""`tracker what-if`: who would enter and who would leave if one cut-off or the number of places were another."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import click

from tracker.access.actor import OPERATOR
from tracker.actions.changed_lists import export_what_if
from tracker.actions.players import LONGEST_PAGE
from tracker.actions.ruled import Question
from tracker.actions.what_if import Affected, AskWhatIf, ChangedCard, WhatIf, ask_what_if
from tracker.cli.house import opened
from tracker.cli.list_files import ListFile, list_files, write_list
from tracker.cli.values import CONFEDERATION, LANGUAGE, DayOption, print_json
from tracker.eligibility.reasons import AGE_ONLY, answer_phrase
from tracker.eligibility.rule import BirthWindow, Confederation, RuleVersion
from tracker.eligibility.what_if import Change, Effect, Move, rule_phrase
from tracker.football.phrase import Phrase, phrase
from tracker.i18n.speak import Speak, speaker


@click.command("what-if")
@click.option("--competition", required=True, metavar="ID", help="The competition, such as olympic-men.")
@click.option("--edition", required=True, metavar="ID", help="The edition, such as 2028.")
@click.option("--born-on-or-after", type=DayOption(), metavar="DATE", help="The first day of birth to ask about.")
@click.option("--born-on-or-before", type=DayOption(), metavar="DATE", help="The last day of birth to ask about.")
@click.option("--overage", type=int, metavar="N", help="The number of overage places to ask about.")
@click.option("--as-of", type=DayOption(), metavar="DATE", help="Begin from the rule as it was known on this day.")
@CONFEDERATION
@click.option(
    "--limit",
    type=click.IntRange(1, LONGEST_PAGE),
    default=50,
    show_default=True,
    metavar="N",
    help="Name no more players than this in each list.",
)
@click.option("--json", "in_json", is_flag=True, help="Print the answer as JSON.")
@LANGUAGE
@list_files
def command(
    *,
    competition: str,
    edition: str,
    born_on_or_after: date | None,
    born_on_or_before: date | None,
    overage: int | None,
    as_of: date | None,
    confederation: Confederation | None,
    limit: int,
    in_json: bool,
    language: str,
    into: ListFile | None,
) -> None:
    """Move a cut-off or the number of overage places, and see who of the players enters and who leaves.

    Nothing in the rules changes and nothing is stored. A file names all of them, whatever the limit is.
    """
    question = Question(competition, edition, as_of, confederation)
    move = Move(born_on_or_after, born_on_or_before, overage)
    asked = AskWhatIf(question, move, limit=limit)
    with opened() as house:
        if into:
            write_list(house, export_what_if, asked, into, language)
            return
        answer = house.perform(ask_what_if, asked, OPERATOR)
    say = speaker(language)
    if in_json:
        print_json(as_json(answer))
    else:
        click.echo("\n".join(what_if_lines(answer, say)))


def what_if_lines(answer: WhatIf, say: Speak) -> Iterator[str]:
    """The answer in plain words, a line each."""
    ruled = answer.ruled
    yield say(phrase("what-if-heading", competition=ruled.competition.name, edition=ruled.edition.name))
    yield f"  {say(phrase('what-if-as-known', rule=rule_phrase(answer.before)))}"
    yield f"  {say(phrase('what-if-as-asked', rule=rule_phrase(answer.after)))}"
    yield f"  {say(phrase('cli-source', source=answer.before.source))}"
    if ruled.provisional:
        yield f"  {say(phrase('age-provisional'))}"
    for listed in answer.lists:
        yield say(_counted(listed.effect, answer.count(listed.effect)))
        yield from (f"  {_line(found, say)}" for found in listed.cards)
        unnamed = answer.count(listed.effect) - len(listed.cards)
        if unnamed:
            yield f"  {say(phrase('what-if-more', players=unnamed))}"
    yield say(_counted(Effect.STAYS, answer.count(Effect.STAYS)))
    yield say(phrase("what-if-nothing-stored"))
    yield say(AGE_ONLY)


def _counted(effect: Effect, players: int) -> Phrase:
    return phrase(f"what-if-counted-{effect.value}", players=players)


def _line(found: ChangedCard, say: Speak) -> str:
    before, after = (answer_phrase(answer) for answer in (found.change.before, found.change.after))
    known = [found.card.name, str(found.card.birth) if found.card.birth else "", found.card.club or ""]
    changed = say(phrase("what-if-from-to", before=before, after=after))
    return f"{', '.join(part for part in known if part)}: {changed}"


def as_json(answer: WhatIf) -> dict[str, object]:
    """The answer as plain data: both rules, how many go from which answer to which, and who they are."""
    ruled = answer.ruled
    return {
        "competition": ruled.competition.id,
        "edition": ruled.edition.id,
        "provisional": ruled.provisional,
        "source": answer.before.source,
        "rule": _rule(answer.before),
        "asked": _rule(answer.after),
        "counts": [
            {**_pair(change), "effect": change.effect.value, "players": players}
            for change, players in answer.counts.items()
        ],
        **{listed.effect.value: _list(listed, answer.count(listed.effect)) for listed in answer.lists},
    }


def _rule(version: RuleVersion) -> dict[str, object]:
    window = version.limit
    assert isinstance(window, BirthWindow)
    bounds = {"born_on_or_after": window.born_on_or_after, "born_on_or_before": window.born_on_or_before}
    plain = {name: day.isoformat() if day else None for name, day in bounds.items()}
    return {**plain, "overage": version.overage}


def _list(listed: Affected, total: int) -> dict[str, object]:
    return {"total": total, "players": [_player(found) for found in listed.cards]}


def _player(found: ChangedCard) -> dict[str, object]:
    birth = found.card.birth
    born = {"earliest": birth.earliest.isoformat(), "latest": birth.latest.isoformat()} if birth else None
    return {"id": found.card.id, "name": found.card.name, "born": born, **_pair(found.change)}


def _pair(change: Change) -> dict[str, object]:
    return {"from": change.before.value, "to": change.after.value}
