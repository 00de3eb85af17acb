"""The correction cases of a director's club, those that wait for it first."""

from __future__ import annotations

from flask.typing import ResponseReturnValue

from tracker.access.case import CaseStatus
from tracker.actions.case_lists import export_club_cases
from tracker.actions.case_pages import ListClubCases, list_club_cases
from tracker.web.language import voice
from tracker.web.page import page
from tracker.web.show.cases import club_cases_table
from tracker.web.taken_along import taken_along
from tracker.web.task import Do, Task

task = Task("club_cases")


@task.route("/cases", does=list_club_cases)
def every(do: Do) -> ResponseReturnValue:
    """The list."""
    found = do(list_club_cases, ListClubCases())
    waiting = sum(one.status is CaseStatus.OPEN for one in found)
    return page("tasks/club_cases/page.html", listed=club_cases_table(found, voice()), waiting=waiting)


@task.route("/cases/export", does=export_club_cases, methods=["POST"])
def take_along(do: Do) -> ResponseReturnValue:
    """The list as a file."""
    return taken_along(do, export_club_cases, ListClubCases())
