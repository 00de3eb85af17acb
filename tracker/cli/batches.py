"""`tracker imports`: which files were taken in, and undoing one of them."""

from __future__ import annotations

import sys
from typing import Any

import click

from tracker.access.actor import OPERATOR
from tracker.actions.record_lists import export_imports
from tracker.actions.undoing import ListImports, UndoImport, UndoView, list_imports, undo_import
from tracker.cli import REFUSED
from tracker.cli.house import opened
from tracker.cli.list_files import ListFile, list_files, write_list
from tracker.cli.values import LANGUAGE, print_json
from tracker.football.batches import Batch
from tracker.football.phrase import Phrase, phrase
from tracker.i18n.speak import Speak, speaker


@click.group("imports")
def command() -> None:
    """See which files were taken in, and undo one of them as a whole."""


@command.command("list")
@click.option("--json", "in_json", is_flag=True, help="Print the list as JSON.")
@LANGUAGE
@list_files
def list_command(*, in_json: bool, language: str, into: ListFile | None) -> None:
    """The files that were taken in, the newest first."""
    with opened() as house:
        if into:
            write_list(house, export_imports, ListImports(), into, language)
            return
        found = house.perform(list_imports, ListImports(), OPERATOR)
    say = speaker(language)
    if in_json:
        print_json([_as_json(batch, say) for batch in found])
        return
    click.echo("\n".join(say(_line(batch)) for batch in found) or say(phrase("imports-none")))


@command.command("undo")
@click.argument("number", type=click.IntRange(min=1))
@click.option("--json", "in_json", is_flag=True, help="Print the outcome as JSON.")
@LANGUAGE
def undo_command(*, number: int, in_json: bool, language: str) -> None:
    """Take back everything that the file NUMBER added and corrected; for 30 days after it was taken in.

    Where somebody has built on it since, nothing is undone and it is said what stands in the way.
    """
    with opened() as house:
        view = house.perform(undo_import, UndoImport(number), OPERATOR)
    say = speaker(language)
    if in_json:
        print_json(_outcome(view, say))
    else:
        click.echo("\n".join(_lines(view, say)), err=bool(view.obstacles))
    if view.obstacles:
        sys.exit(REFUSED)


def _line(batch: Batch) -> Phrase:
    code = "imports-line" if batch.undone_at is None else "imports-line-undone"
    counts = {"add": batch.added, "change": batch.changed}
    file, day = batch.name, batch.at.date()
    return phrase(code, number=str(batch.number), file=file, kind=batch.kind, day=day, **counts)


def _lines(view: UndoView, say: Speak) -> list[str]:
    if view.undone:
        done = view.undone
        return [say(phrase("undo-done", file=view.batch.name, removed=done.removed, restored=done.restored))]
    head = phrase("undo-refused", file=view.batch.name)
    return [say(head), *(f"  {say(one.said)}" for one in view.obstacles)]


def _as_json(batch: Batch, say: Speak) -> dict[str, Any]:
    undone = batch.undone_at and batch.undone_at.isoformat()
    counts = {"added": batch.added, "changed": batch.changed, "same": batch.same}
    title = say(batch.titled) if batch.titled else None
    own = {"number": batch.number, "kind": batch.kind, "file": batch.file_name, "title": title}
    return {**own, "at": batch.at.isoformat(), **counts, "undone_at": undone}


def _outcome(view: UndoView, say: Speak) -> dict[str, Any]:
    return {
        "batch": view.batch.number,
        "file": view.batch.file_name,
        "title": say(view.batch.titled) if view.batch.titled else None,
        "undone": view.undone is not None,
        "removed": view.undone.removed if view.undone else 0,
        "restored": view.undone.restored if view.undone else 0,
        "obstacles": [
            {"table": one.table, "reason": one.reason.value, "count": one.count, "text": say(one.said)}
            for one in view.obstacles
        ],
    }
