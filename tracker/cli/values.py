"""What people write on a command line, read into values with one clear sentence where that fails."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from io import BytesIO
from pathlib import Path
from shutil import copyfileobj
from typing import IO

import click

from tracker.eligibility.rule import Confederation
from tracker.football.errors import BadInputError
from tracker.football.people import Birth
from tracker.i18n.speak import DEFAULT_LANGUAGE, LANGUAGES
from tracker.importing.content import Content, lying_at
from tracker.importing.squad_text import harmless
from tracker.reports.paper import Paper

#: The sheets that a report is printed on.
PAPERS = click.Choice([paper.name.lower() for paper in Paper])


class DayOption(click.ParamType[date]):
    """A day, as YYYY-MM-DD."""

    name = "date"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day that is written."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is no day; write it as 2026-06-30.", param, ctx)


class BirthOption(click.ParamType[Birth]):
    """A date of birth as far as it is known, as YYYY-MM-DD, YYYY-MM or YYYY."""

    name = "birth"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Birth:
        """The birth that is written."""
        try:
            return value if isinstance(value, Birth) else Birth.read(str(value))
        except BadInputError as error:
            self.fail(str(error), param, ctx)


def read_bytes(path: Path) -> bytes:
    """A file's content.

    Raises:
        BadInputError: the file is not there or cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise _unreadable(path, error) from error


def file_at(path: Path) -> Content:
    """A file that may be too long to be held, which is read where it lies.

    Raises:
        BadInputError: the file is not there or cannot be read.
    """
    try:
        return lying_at(path)
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: OSError) -> BadInputError:
    return BadInputError(
        f"The file {path} cannot be read ({error.strerror}); give the path of a file that is there."
    )


def write_bytes(path: Path, content: bytes) -> None:
    """Write a file whole or not at all.

    Raises:
        BadInputError: the path cannot be written to.
    """
    write_pieces(path, BytesIO(content))


def write_pieces(path: Path, content: IO[bytes]) -> None:
    """Write what may be too long for memory, whole or not at all.

    Raises:
        BadInputError: the path cannot be written to.
    """
    unfinished = path.with_name(f".{path.name}.unfinished")
    try:
        with unfinished.open("wb") as file:
            copyfileobj(content, file)
        unfinished.replace(path)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        message = f"The file {path} cannot be written ({error.strerror}); give a path in a folder you may write to."
        raise BadInputError(message) from error


def check_writable(path: Path) -> None:
    """Refuse a path before any work is done for it.

    Raises:
        BadInputError: the folder is not there, or the path is a folder itself.
    """
    if path.is_dir():
        message = f"{path} is a folder; give the name of the file to write, such as {path / 'report.pdf'}."
        raise BadInputError(message)
    if not path.parent.is_dir():
        message = f"The folder {path.parent} is not there; make it first or give another path."
        raise BadInputError(message)


def print_lines(lines: Iterable[str]) -> None:
    """Print lines of text, with names of whatever signs in a way that cannot steer the terminal."""
    click.echo("\n".join(map(harmless, lines)))


def print_json(shown: object) -> None:
    """Print plain data as JSON, in the letters it is made of."""
    click.echo(json.dumps(shown, ensure_ascii=False, indent=2))


#: The language that people are answered in.
LANGUAGE = click.option(
    "--language", type=click.Choice(LANGUAGES), default=DEFAULT_LANGUAGE, show_default=True, help="Answer in it."
)

#: The confederation of the side that is asked about.
CONFEDERATION = click.option(
    "--confederation",
    type=click.Choice(Confederation),
    help="The confederation of the player's side, where an edition has a rule for each.",
)
