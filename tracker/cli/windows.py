"""`tracker windows`: the editions that a birth allows, the next first, and a calendar file of them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from tracker.access.actor import OPERATOR
from tracker.actions.players import FindPlayer, find_player
from tracker.actions.window_lists import export_player_windows, export_windows
from tracker.actions.windows import AskWindows, OpenWindows, SeenWindows, ask_windows, open_windows
from tracker.cli.disputes_json import disputed_as_json
from tracker.cli.house import RULES_ONLY, opened
from tracker.cli.list_files import ListFile, list_files, write_list
from tracker.cli.values import (
    LANGUAGE,
    BirthOption,
    DayOption,
    check_writable,
    print_json,
    print_lines,
    write_bytes,
)
from tracker.cli.windows_lines import windows_lines
from tracker.eligibility.windows.shown import windows_as_json
from tracker.football.disputes import birth_is_disputed
from tracker.football.errors import BadInputError
from tracker.football.people import Birth, Sex
from tracker.football.phrase import phrase
from tracker.i18n.speak import Speak, speaker
from tracker.reports.windows_calendar import windows_calendar


@click.command("windows")
@click.option("--born", type=BirthOption(), metavar="DATE", help="1993-05-17, 1993-05 or 1993.")
@click.option("--sex", type=click.Choice(Sex, case_sensitive=False), help="Whose competitions are meant.")
@click.option("--player", metavar="ID", help="A player on record instead: a number, scheme:value, or a full name.")
@click.option("--all-confederations", is_flag=True, help="Look at the championships of every confederation.")
@click.option("--as-of", type=DayOption(), metavar="DATE", help="Look from this day; from today if not given.")
@click.option(
    "--ics", type=click.Path(path_type=Path), metavar="FILE", help="Write a calendar of those still open."
)
@click.option("--title", default="", help="The calendar's title; without one the file names nobody.")
@click.option("--json", "in_json", is_flag=True, help="Print the answer as JSON.")
@LANGUAGE
@list_files
def command(
    *,
    born: Birth | None,
    sex: Sex | None,
    player: str | None,
    all_confederations: bool,
    as_of: date | None,
    ics: Path | None,
    title: str,
    in_json: bool,
    language: str,
    into: ListFile | None,
) -> None:
    """List every edition that a birth allows, the next first, and how long each competition stays open.

    Give --born and --sex, or --player for somebody on record.
    """
    if ics and into:
        message = "A calendar and a list are two files; ask for one after the other."
        raise BadInputError(message)
    if ics:
        check_writable(ics)
    if player is not None:
        seen = _of_player(player, as_of, born, sex, into, language, everywhere=all_confederations)
    else:
        seen = _of_birth(born, sex, as_of, into, language, everywhere=all_confederations)
    if seen is None:
        return
    say = speaker(language)
    written = [_write_calendar(seen, ics, title, say)] if ics else []
    if in_json:
        about_birth = [one for one in seen.disputes if birth_is_disputed([one])]
        print_json({**windows_as_json(seen.windows, say), "disputed": disputed_as_json(about_birth)})
    else:
        print_lines([*windows_lines(seen.windows, say), *written])


def _of_birth(
    born: Birth | None,
    sex: Sex | None,
    as_of: date | None,
    into: ListFile | None,
    language: str,
    *,
    everywhere: bool,
) -> SeenWindows | None:
    """The windows, or nothing where they went into a file."""
    if born is None or sex is None:
        message = "Give --born and --sex, such as --born 2008-03-14 --sex female, or --player for one on record."
        raise BadInputError(message)
    asked = AskWindows(born, sex, as_of, everywhere=everywhere)
    with opened(RULES_ONLY) as house:
        if into:
            write_list(house, export_windows, asked, into, language)
            return None
        return house.perform(ask_windows, asked, OPERATOR)


def _of_player(
    player: str,
    as_of: date | None,
    born: Birth | None,
    sex: Sex | None,
    into: ListFile | None,
    language: str,
    *,
    everywhere: bool,
) -> SeenWindows | None:
    """The windows of somebody on record, or nothing where they went into a file."""
    if born or sex:
        message = "A player on record has a birth and a sex there; leave out --born and --sex, or --player."
        raise BadInputError(message)
    with opened() as house:
        asked = OpenWindows(house.perform(find_player, FindPlayer(player), OPERATOR), as_of, everywhere)
        if into:
            write_list(house, export_player_windows, asked, into, language)
            return None
        return house.perform(open_windows, asked, OPERATOR)


def _write_calendar(seen: SeenWindows, path: Path, title: str, say: Speak) -> str:
    """Write the file, and tell what is in it."""
    write_bytes(path, windows_calendar(seen.windows, say, seen.at, title))
    return say(phrase("windows-calendar-written", file=str(path), entries=len(seen.windows.coming)))
