"""Which competitions are held, and by which rules? Open to everybody, and the rules are there to be taken along."""

from __future__ import annotations

from flask import Response, request
from flask.typing import ResponseReturnValue

from tracker.actions.rule_lists import export_competitions, export_editions
from tracker.actions.rules import (
    HandOutRules,
    ListCompetitions,
    OpenCompetition,
    hand_out_rules,
    list_competitions,
    open_competition,
)
from tracker.web.headers import let_anybody_keep
from tracker.web.language import voice
from tracker.web.page import page
from tracker.web.show.competitions import competition_page, list_page
from tracker.web.taken_along import taken_along
from tracker.web.task import Do, Task

task = Task("competitions")

#: A rule set changes when its files do and the tracker is started again, so an hour is no long time.
_KEPT_FOR = 3600


@task.route("/competitions", does=list_competitions)
def every(do: Do) -> ResponseReturnValue:
    """Every competition held, those with an edition to come first."""
    listed = do(list_competitions, ListCompetitions())
    return page("tasks/competitions/list.html", shown=list_page(listed, voice()))


@task.route("/competitions/<competition>", does=open_competition)
def one(do: Do, competition: str) -> ResponseReturnValue:
    """One competition with the rules of all its editions."""
    found = do(open_competition, OpenCompetition(competition))
    return page("tasks/competitions/one.html", shown=competition_page(found, voice()))


@task.route("/competitions/export", does=export_competitions)
def take_along(do: Do) -> ResponseReturnValue:
    """The list as a file. It tells of nobody and leaves no line, and so it may be a link."""
    return taken_along(do, export_competitions, ListCompetitions())


@task.route("/competitions/<competition>/export", does=export_editions)
def take_editions(do: Do, competition: str) -> ResponseReturnValue:
    """The editions of one competition as a file, in the same way."""
    return taken_along(do, export_editions, OpenCompetition(competition))


@task.route("/rules.json", does=hand_out_rules)
def rules_file(do: Do) -> ResponseReturnValue:
    """The whole rule set as a file, the same for everybody, under a mark that changes whenever a rule does."""
    handed_out = do(hand_out_rules, HandOutRules())
    response = Response(handed_out.content, content_type="application/json; charset=utf-8")
    response.headers.set("Content-Disposition", "attachment", filename=f"rules-{handed_out.fingerprint}.json")
    response.set_etag(handed_out.fingerprint)
    let_anybody_keep(_KEPT_FOR)
    return response.make_conditional(request)
