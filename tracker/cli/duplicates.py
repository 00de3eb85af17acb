"""`tracker duplicates`: who is perhaps recorded twice, and saying that two are two."""

from __future__ import annotations

from typing import Any

import click

from tracker.access.actor import OPERATOR
from tracker.actions.duplicates import (
    Candidate,
    KeepApart,
    ListDuplicates,
    Record,
    keep_apart,
    list_duplicates,
)
from tracker.cli.house import opened
from tracker.cli.values import LANGUAGE, print_json
from tracker.football.phrase import Phrase, phrase
from tracker.i18n.speak import Speak, speaker


@click.group("duplicates")
def command() -> None:
    """See who is perhaps recorded twice, and say of two records that they are of two people."""


@command.command("list")
@click.option("--limit", type=int, default=100, show_default=True, help="How many pairs to list at the most.")
@click.option("--json", "in_json", is_flag=True, help="Print the list as JSON.")
@LANGUAGE
def list_command(*, limit: int, in_json: bool, language: str) -> None:
    """Who is perhaps recorded twice, with what speaks for it and what against it; the surest first."""
    with opened() as house:
        view = house.perform(list_duplicates, ListDuplicates(limit), OPERATOR)
    say = speaker(language)
    if in_json:
        print_json({"pairs": [_as_json(one, say) for one in view.found], "more": view.more})
        return
    lines = [line for one in view.found for line in _lines(one, say)]
    if view.more:
        lines.append(say(phrase("duplicates-more", count=len(view.found))))
    click.echo("\n".join(lines) or say(phrase("duplicates-none")))


@command.command("keep-apart")
@click.argument("one", type=click.IntRange(min=1))
@click.argument("other", type=click.IntRange(min=1))
@LANGUAGE
def keep_apart_command(*, one: int, other: int, language: str) -> None:
    """Say that the players ONE and OTHER are two people, so that nobody asks again."""
    with opened() as house:
        house.perform(keep_apart, KeepApart(one, other), OPERATOR)
    click.echo(speaker(language)(phrase("duplicates-kept-apart", one=str(one), other=str(other))))


def _lines(candidate: Candidate, say: Speak) -> list[str]:
    pair = {"one": _who(candidate.one), "other": _who(candidate.other)}
    head = phrase(f"duplicates-{candidate.comparison.answer.value}", **pair)
    return [say(head), *(f"  {_MARK[one.side.value]} {say(one.phrase)}" for one in candidate.comparison.evidence)]


#: What speaks for one person, for neither, and for two.
_MARK = {"same": "+", "neither": " ", "different": "-"}


def _who(record: Record) -> Phrase:
    person, number = record.person, str(record.number)
    if person.born is None:
        return phrase("duplicates-who-unborn", number=number, name=person.name)
    return phrase("duplicates-who", number=number, name=person.name, born=str(person.born))


def _as_json(candidate: Candidate, say: Speak) -> dict[str, Any]:
    return {
        "answer": candidate.comparison.answer.value,
        "players": [_record(candidate.one), _record(candidate.other)],
        "evidence": [
            {"code": one.code, "speaks_for": one.side.value, "settles": one.settles, "text": say(one.phrase)}
            for one in candidate.comparison.evidence
        ],
    }


def _record(record: Record) -> dict[str, Any]:
    born = record.person.born
    return {"number": record.number, "name": record.person.name, "born": None if born is None else str(born)}
