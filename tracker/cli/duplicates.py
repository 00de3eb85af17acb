"""`tracker duplicates`: who is perhaps recorded twice, and saying that two are two, or one."""

from __future__ import annotations

import sys
from typing import Any

import click

from tracker.access.actor import OPERATOR
from tracker.actions.duplicates import (
    AskAgain,
    Candidate,
    KeepApart,
    ListDuplicates,
    Record,
    ask_again,
    keep_apart,
    list_duplicates,
)
from tracker.actions.merging import ListMerges, MergePlayers, UndoMerge, list_merges, merge_players, undo_merge
from tracker.actions.record_lists import export_duplicates, export_merges
from tracker.cli import REFUSED
from tracker.cli.duplicates_lines import merge_json, merge_lines, merges_json, merges_lines, part_json, part_lines
from tracker.cli.house import opened
from tracker.cli.list_files import ListFile, list_files, write_list
from tracker.cli.values import LANGUAGE, print_json
from tracker.football.phrase import Phrase, phrase
from tracker.i18n.speak import Speak, speaker


@click.group("duplicates")
def command() -> None:
    """See who is perhaps recorded twice, and say of two records that they are of two people, or of one."""


@command.command("list")
@click.option("--limit", type=int, default=100, show_default=True, help="How many pairs to list at the most.")
@click.option("--json", "in_json", is_flag=True, help="Print the list as JSON.")
@LANGUAGE
@list_files
def list_command(*, limit: int, in_json: bool, language: str, into: ListFile | None) -> None:
    """Who is perhaps recorded twice, with what speaks for it and what against it; the surest first."""
    with opened() as house:
        if into:
            write_list(house, export_duplicates, ListDuplicates(limit), into, language)
            return
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
@click.option("--json", "in_json", is_flag=True, help="Print the outcome as JSON.")
@LANGUAGE
def keep_apart_command(*, one: int, other: int, in_json: bool, language: str) -> None:
    """Say that the players ONE and OTHER are two people, so that nobody asks again."""
    with opened() as house:
        house.perform(keep_apart, KeepApart(one, other), OPERATOR)
    if in_json:
        print_json({"players": [one, other], "kept_apart": True})
        return
    click.echo(speaker(language)(phrase("duplicates-kept-apart", one=str(one), other=str(other))))


@command.command("ask-again")
@click.argument("one", type=click.IntRange(min=1))
@click.argument("other", type=click.IntRange(min=1))
@click.option("--json", "in_json", is_flag=True, help="Print the outcome as JSON.")
@LANGUAGE
def ask_again_command(*, one: int, other: int, in_json: bool, language: str) -> None:
    """Take back that the players ONE and OTHER are two people."""
    with opened() as house:
        was = house.perform(ask_again, AskAgain(one, other), OPERATOR)
    if in_json:
        print_json({"players": [one, other], "kept_apart": False, "was_kept_apart": was})
        return
    code = "duplicates-asked-again" if was else "duplicates-not-apart"
    click.echo(speaker(language)(phrase(code, one=str(one), other=str(other))))


@command.command("merge")
@click.argument("keep", type=click.IntRange(min=1))
@click.argument("gone", type=click.IntRange(min=1))
@click.option("--name-of", type=click.IntRange(min=1), help="Whose name is right; the fuller one if not given.")
@click.option("--birth-of", type=click.IntRange(min=1), help="Whose birth is right; the better known if not given.")
@click.option("--json", "in_json", is_flag=True, help="Print the outcome as JSON.")
@LANGUAGE
def merge_command(
    *, keep: int, gone: int, name_of: int | None, birth_of: int | None, in_json: bool, language: str
) -> None:
    """Let the record GONE become part of KEEP, with its history and its numbers; for 30 days it can be undone."""
    with opened() as house:
        view = house.perform(merge_players, MergePlayers(keep, gone, name_of, birth_of), OPERATOR)
    say = speaker(language)
    if in_json:
        print_json(merge_json(view, say))
    else:
        click.echo("\n".join(merge_lines(view, say)), err=bool(view.faults))
    if view.faults:
        sys.exit(REFUSED)


@command.command("merges")
@click.option("--json", "in_json", is_flag=True, help="Print the list as JSON.")
@LANGUAGE
@list_files
def merges_command(*, in_json: bool, language: str, into: ListFile | None) -> None:
    """What was put together in the last 30 days and can be undone, the newest first."""
    with opened() as house:
        if into:
            write_list(house, export_merges, ListMerges(), into, language)
            return
        found = house.perform(list_merges, ListMerges(), OPERATOR)
    if in_json:
        print_json(merges_json(found))
        return
    click.echo("\n".join(merges_lines(found, speaker(language))))


@command.command("undo")
@click.argument("number", type=click.IntRange(min=1))
@click.option("--json", "in_json", is_flag=True, help="Print the outcome as JSON.")
@LANGUAGE
def undo_command(*, number: int, in_json: bool, language: str) -> None:
    """Part the two records of the merge NUMBER again, each as it was; or say what stands in the way."""
    with opened() as house:
        view = house.perform(undo_merge, UndoMerge(number), OPERATOR)
    say = speaker(language)
    if in_json:
        print_json(part_json(view, say))
    else:
        click.echo("\n".join(part_lines(view, say)), err=bool(view.obstacles))
    if view.obstacles:
        sys.exit(REFUSED)


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
