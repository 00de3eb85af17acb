"""Where an administrator is at home: how the installation stands, in counts and days, and nothing of any child."""

from __future__ import annotations

from contextvars import Context

from flask import current_app, redirect, request, url_for
from flask.typing import ResponseReturnValue

from tracker.actions.audit import note_verified, verify_and_note, verify_ledger
from tracker.actions.watching import (
    WatchLedger,
    WatchRetention,
    WatchRules,
    WatchSystem,
    watch_ledger,
    watch_retention,
    watch_rules,
    watch_system,
)
from tracker.actions.watching_work import WatchImports, WatchOrders, watch_imports, watch_orders
from tracker.football.phrase import phrase
from tracker.web.doctor.check import Examined
from tracker.web.doctor.checks import examine
from tracker.web.forms.administration import ImportsForm, LedgerForm, events
from tracker.web.language import voice
from tracker.web.page import page
from tracker.web.said import tell
from tracker.web.show.administration import home_page, how_broken
from tracker.web.show.watched import ledger_page, retention_page, rules_page, settings_page
from tracker.web.show.watched_work import imports_page, jobs_page
from tracker.web.task import Do, Task

task = Task("administration")
_HOME = "/administration"
#: It walks along the whole ledger, which has a page and a button of its own.
_ASKED_ELSEWHERE = frozenset({"ledger-whole"})


@task.route(_HOME, does=watch_system)
def home(do: Do) -> ResponseReturnValue:
    """Everything at once, a line each."""
    state = do(watch_system, WatchSystem())
    return page("tasks/administration/home.html", shown=home_page(state, voice()))


@task.route(f"{_HOME}/rules", does=watch_rules)
def rules(do: Do) -> ResponseReturnValue:
    """The rules in force, and which of them are known from memory alone."""
    return page("tasks/administration/rules.html", shown=rules_page(do(watch_rules, WatchRules()), voice()))


@task.route(f"{_HOME}/retention", does=watch_retention)
def retention(do: Do) -> ResponseReturnValue:
    """What is kept for how long, and how much would go today."""
    state = do(watch_retention, WatchRetention())
    return page("tasks/administration/retention.html", shown=retention_page(state, voice()))


@task.route(f"{_HOME}/imports", does=watch_imports)
def imports(do: Do) -> ResponseReturnValue:
    """The files that were taken in over all clubs, a page at a time."""
    form = ImportsForm(request.args)
    before = form.before.data if form.validate() else None
    state = do(watch_imports, WatchImports(before))
    return page(
        "tasks/administration/imports.html", shown=imports_page(state, voice(), continued=before is not None)
    )


@task.route(f"{_HOME}/jobs", does=watch_orders)
def jobs(do: Do) -> ResponseReturnValue:
    """The reports that are being made together, and who makes them."""
    state = do(watch_orders, WatchOrders())
    return page("tasks/administration/jobs.html", shown=jobs_page(state, do.house.clock(), voice()))


@task.route(f"{_HOME}/settings", does=watch_system)
def settings(do: Do) -> ResponseReturnValue:
    """What `tracker doctor` says of what is served now; the words of its refusals stay on the machine."""
    served = Examined(do.house, current_app._get_current_object())  # type: ignore[attr-defined]
    # A trial over plain HTTP is not asked for what only an installation that others reach must have.
    deploy = not do.house.settings.insecure_cookies
    # Each page is asked as from outside: within this request Flask would lend them what belongs to this one.
    findings = Context().run(examine, served, deploy=deploy, leaving=_ASKED_ELSEWHERE)
    return page("tasks/administration/settings.html", shown=settings_page(findings, voice()))


@task.route(f"{_HOME}/ledger", does=watch_ledger)
def ledger(do: Do) -> ResponseReturnValue:
    """What the ledger tells, counted."""
    return _ledger(do)


@task.route(f"{_HOME}/ledger", does=(verify_ledger, note_verified, watch_ledger), methods=["POST"])
def verify(do: Do) -> ResponseReturnValue:
    """Walk the whole ledger now."""
    found = verify_and_note(do)
    if found.broken is not None:
        return _ledger(do, how_broken(found, voice()))
    tell(phrase("ledger-whole", lines=found.lines))
    return redirect(url_for("administration.ledger"), 303)


def _ledger(do: Do, wrong: str = "") -> str:
    form = LedgerForm(request.args)
    asked = form.asked() if form.validate() else WatchLedger()
    shown = ledger_page(do(watch_ledger, asked), asked, voice())
    return page("tasks/administration/ledger.html", shown=shown, form=form, events=events(), wrong=wrong)
