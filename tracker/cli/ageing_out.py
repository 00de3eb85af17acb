"""`tracker ageing-out`: who ages out of a competition or an age group in the months to come."""

from __future__ import annotations

import click

from tracker.access.actor import OPERATOR
from tracker.actions.ageing import (
    LONGEST_LIST,
    MOST_MONTHS,
    AgeingOut,
    AskAgeingOut,
    Card,
    Leavers,
    ask_ageing_out,
)
from tracker.actions.ageing_lists import export_ageing_out
from tracker.cli.ageing_lines import ageing_lines
from tracker.cli.house import opened
from tracker.cli.list_files import ListFile, list_files, write_list
from tracker.cli.values import LANGUAGE, print_json, print_lines
from tracker.eligibility.windows.ageing import GroupEnding
from tracker.eligibility.windows.ageing_in_words import ending_told
from tracker.i18n.speak import Speak, speaker


@click.command("ageing-out")
@click.option(
    "--federation", default="", metavar="CODE", help="Players of its nationality or its clubs, such as USA."
)
@click.option("--club", default="", metavar="NAME", help="Players registered with the club today.")
@click.option(
    "--months", type=int, default=12, show_default=True, help=f"How far to look ahead, up to {MOST_MONTHS}."
)
@click.option(
    "--limit", type=click.IntRange(0, LONGEST_LIST), default=200, show_default=True, help="Names in a list."
)
@click.option("--json", "in_json", is_flag=True, help="Print the answer as JSON.")
@LANGUAGE
@list_files
def command(
    *,
    federation: str,
    club: str,
    months: int,
    limit: int,
    in_json: bool,
    language: str,
    into: ListFile | None,
) -> None:
    """List who ages out of a competition or an age group, of all players or of a federation's or a club's.

    A file holds all of them, whatever the limit is.
    """
    asked = AskAgeingOut(federation, club, months, limit)
    with opened() as house:
        if into:
            write_list(house, export_ageing_out, asked, into, language)
            return
        found = house.perform(ask_ageing_out, asked, OPERATOR)
    say = speaker(language)
    if in_json:
        print_json(_shown(found, say))
    else:
        print_lines(ageing_lines(found, say))


def _shown(found: AgeingOut, say: Speak) -> dict[str, object]:
    return {
        "from": found.first.isoformat(),
        "until": found.last.isoformat(),
        "federation": found.federation or None,
        "club": found.club or None,
        "editions": [_edition(one, say) for one in found.leavers if not isinstance(one.ending, GroupEnding)],
        "groups": [_group(one) for one in found.leavers if isinstance(one.ending, GroupEnding)],
        "births_unknown": found.unknown,
    }


def _edition(one: Leavers, say: Speak) -> dict[str, object]:
    ending = one.ending
    assert not isinstance(ending, GroupEnding)
    following = ending.following
    cut_off = following.window.born_on_or_after if following and following.window else None
    return {
        "competition": ending.competition,
        "competition_name": ending.competition_name,
        "edition": ending.edition,
        "edition_name": ending.edition_name,
        "last_day": ending.last_day.isoformat(),
        "last_day_known": ending.days.end is not None,
        "next_edition": following.edition if following else None,
        "next_born_on_or_after": cut_off.isoformat() if cut_off else None,
        "next_overage": following.overage if following else None,
        "unsaid": ending.unsaid.value if ending.unsaid else None,
        "provisional": ending.provisional,
        "texts": [say(told) for told in ending_told(ending)],
        "allowed": one.allowed,
        **_people(one),
    }


def _group(one: Leavers) -> dict[str, object]:
    ending = one.ending
    assert isinstance(ending, GroupEnding)
    return {
        "group": f"U-{ending.age}",
        "sex": ending.sex.value,
        "last_day": ending.last_day.isoformat(),
        "born": ending.leaving.first.year,
        **_people(one),
    }


def _people(one: Leavers) -> dict[str, object]:
    return {
        "total": one.total,
        "players": [_card(card) for card in one.players],
        "cannot_tell_total": one.perhaps_total,
        "cannot_tell": [_card(card) for card in one.perhaps],
    }


def _card(card: Card) -> dict[str, object]:
    born = card.birth
    return {
        "id": card.id,
        "name": card.name,
        "sex": card.sex.value,
        "born": {"earliest": born.earliest.isoformat(), "latest": born.latest.isoformat()} if born else None,
        "club": card.club,
        "team": card.team,
    }
