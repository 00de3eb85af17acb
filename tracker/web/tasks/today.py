"""Where a director begins the day: what is to be settled, of whom, and one step from where it is settled."""

from __future__ import annotations

from flask.typing import ResponseReturnValue

from tracker.access.permissions import Permission, holds
from tracker.actions.case_pages import ListClubCases, list_club_cases
from tracker.actions.drafts import ListDrafts, list_drafts
from tracker.actions.duplicates import ListDuplicates, list_duplicates
from tracker.actions.guardians import ListGuardians, list_guardians
from tracker.actions.named_guardians import ListUnmatched, list_unmatched_guardians
from tracker.actions.quota_shortfalls import ListQuotaShortfalls, list_quota_shortfalls
from tracker.actions.today import Finding, ReadToday, read_today
from tracker.football.errors import NotFoundError
from tracker.football.phrase import phrase
from tracker.web.language import voice
from tracker.web.page import page
from tracker.web.show.today import SHEETS, finding_page, today_page
from tracker.web.show.waiting import Waiting
from tracker.web.task import Do, Task
from tracker.web.tasks.duplicates import ON_A_PAGE

task = Task("today")

_OF_OTHER_PAGES = (
    *(list_duplicates, list_unmatched_guardians, list_guardians, list_club_cases, list_drafts),
    list_quota_shortfalls,
)
_NAMES = frozenset({SHEETS, *(one.value for one in Finding)})


@task.route("/today", does=(read_today, *_OF_OTHER_PAGES))
def mine(do: Do) -> ResponseReturnValue:
    """Everything there is to be settled, each with its number and its first few."""
    with do.reading() as ask:
        found = ask(read_today, ReadToday())
        waiting = _waiting(ask) if holds(do.actor, Permission.GUARDIAN_CONFIRM) else None
    return page("tasks/today/page.html", shown=today_page(found, waiting, do.actor, voice()))


@task.route("/today/<name>", does=read_today)
def one(do: Do, name: str) -> ResponseReturnValue:
    """Everybody in one finding.

    Raises:
        NotFoundError: there is no such finding.
    """
    if name not in _NAMES:
        error = NotFoundError("There is no such list; the page of today leads to each of them.")
        error.phrase = phrase("today-no-list")
        raise error
    shown = finding_page(do(read_today, ReadToday()), name, do.actor, voice())
    return page("tasks/today/one.html", shown=shown)


def _waiting(ask: Do) -> Waiting:
    """What the other pages have, asked as they ask, so that they show as many; those who see the same in a row."""
    return Waiting(
        duplicates=ask(list_duplicates, ListDuplicates(ON_A_PAGE)),
        cases=ask(list_club_cases, ListClubCases()),
        drafts=ask(list_drafts, ListDrafts()),
        quotas=ask(list_quota_shortfalls, ListQuotaShortfalls()),
        named=ask(list_unmatched_guardians, ListUnmatched()),
        guardians=ask(list_guardians, ListGuardians(agreed=False)).waiting,
    )
