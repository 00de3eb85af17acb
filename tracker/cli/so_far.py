"""Telling whoever waits at a terminal how far a long file is; in a pipe, where nobody looks, nothing is told."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

from tracker.football.phrase import phrase
from tracker.i18n.speak import speaker

Told = Callable[[int], None]


@contextmanager
def so_far(code: str, language: str, *, silent: bool = False) -> Iterator[Told | None]:
    """What is to be told how many rows there were so far; nothing where nobody looks.

    Arguments:
        code: the sentence that says so, with its `rows`; it stands in one line, which each number writes anew.
        silent: whether nothing is to be told at a terminal either.
    """
    if silent or not sys.stderr.isatty():
        yield None
        return
    say, last = speaker(language), [0]

    def told(rows: int) -> None:
        last[0] = rows
        click.echo(f"\r{say(phrase(code, rows=rows))}", nl=False, err=True)

    yield told
    if last[0]:
        click.echo(err=True)
