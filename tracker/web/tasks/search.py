"""Finding whatever one may go to: pages, players, competitions and languages, by a few words.

The form is sent, and not asked by an address: a name that somebody types would stand in the log of every machine on
the way. A search by address is answered too, for whoever keeps one; nothing of ours leads to it.
"""

from __future__ import annotations

from dataclasses import replace

from flask import request
from flask.typing import ResponseReturnValue

from tracker.access.permissions import Permission, holds
from tracker.actions.players import ListPlayers, PlayerList, list_players
from tracker.actions.rules import ListCompetitions, list_competitions
from tracker.football.errors import TooManyTriesError
from tracker.web.forms.search import LONGEST, SearchEverythingForm
from tracker.web.language import refused, voice
from tracker.web.page import page
from tracker.web.show.search import MOST, SearchPage, search_page
from tracker.web.task import Do, Task

task = Task("search")

_HERE = "/search"
#: A name is looked for from so many letters on; one alone would begin too many.
_FEWEST = 2


@task.route(_HERE, does=(list_competitions, list_players))
def look(do: Do) -> ResponseReturnValue:
    """The form, with the pages one may go to; with words in the address, what they find."""
    return _page(do, SearchEverythingForm(request.args))


@task.route(_HERE, does=(list_competitions, list_players), methods=["POST"])
def find(do: Do) -> ResponseReturnValue:
    """What some words find."""
    return _page(do, SearchEverythingForm(request.form))


def _page(do: Do, form: SearchEverythingForm) -> str:
    words = (form.q.data or "")[:LONGEST]
    competitions = do(list_competitions, ListCompetitions()).competitions
    listed, wrong = _players(do, words)
    shown = search_page(words, do.actor, listed, competitions, voice())
    return page("tasks/search/page.html", form=form, shown=_without_count(shown) if wrong else shown, wrong=wrong)


def _players(do: Do, words: str) -> tuple[PlayerList | None, str]:
    """The players of that name whom one may see; whoever searched too often is told when it goes on."""
    if len(words) < _FEWEST or not holds(do.actor, Permission.PLAYER_LIST):
        return None, ""
    try:
        return do(list_players, ListPlayers(words, limit=MOST)), ""
    except TooManyTriesError as error:
        return None, refused(error)


def _without_count(shown: SearchPage) -> SearchPage:
    """The same without saying how many there are: not everything was looked through."""
    return replace(shown, counted="")
