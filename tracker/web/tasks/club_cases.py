"""The correction cases of a director's club, those that wait for it first."""

from __future__ import annotations

from flask.typing import ResponseReturnValue

from tracker.actions.case_pages import ListClubCases, list_club_cases
from tracker.web.language import voice
from tracker.web.page import page
from tracker.web.show.cases import club_cases_table
from tracker.web.task import Do, Task

task = Task("club_cases")


@task.route("/cases", does=list_club_cases)
def every(do: Do) -> ResponseReturnValue:
    """The list."""
    listed = club_cases_table(do(list_club_cases, ListClubCases()), voice())
    return page("tasks/club_cases/page.html", listed=listed)
