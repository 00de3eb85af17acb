"""Every page names the verb it does, every verb its permission, and no answer leaves without its headers."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

import pytest
from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.people import Cast, invite
from tests.web.browsing import Browser
from tracker.access.permissions import HOLDERS
from tracker.actions.players import ListPlayers, list_players
from tracker.actions.verb import VERBS
from tracker.store.base import Base
from tracker.web.app import create_app
from tracker.web.door import open_door
from tracker.web.headers import add_headers
from tracker.web.task import Do, Task, UndeclaredDeedError, deeds_of
from tracker.wiring import House

#: How each endpoint is asked by the director of Harbour Athletic. A new endpoint is written in here.
EXAMPLES = {
    "front.door": "/",
    "administration.home": "/administration",
    "administration.rules": "/administration/rules",
    "administration.ledger": "/administration/ledger",
    "administration.verify": "/administration/ledger",
    "administration.retention": "/administration/retention",
    "administration.imports": "/administration/imports",
    "administration.jobs": "/administration/jobs",
    "administration.settings": "/administration/settings",
    "players.all_mine": "/players?q=a",
    "players.take_along": "/players/export",
    "players.take_club": "/players/export/club",
    "player.one": "/players/{maya}",
    "player.calendar": "/players/{maya}/windows.ics",
    "player.report": "/players/{maya}/report",
    "player.read_report": "/players/{maya}/report/page",
    "report_links.every": "/players/{maya}/report",
    "report_links.make": "/players/{maya}/report/links",
    "report_links.take_back": "/players/{maya}/report/links/999999/take-back",
    "shared.look": "/shared/nothing",
    "shared.report": "/shared/nothing/report.pdf",
    "shared.read_report": "/shared/nothing/report",
    "verify.ask": "/verify",
    "verify.one": "/verify/AAAAA-AAAAA",
    "documents.look": "/players/{maya}/documents",
    "documents.note": "/players/{maya}/documents",
    "cases.look": "/players/{maya}/cases",
    "cases.begin": "/players/{maya}/cases",
    "cases.one": "/players/{maya}/cases/1",
    "cases.answer": "/players/{maya}/cases/1/answer",
    "cases.reply": "/players/{maya}/cases/1/reply",
    "cases.withdraw": "/players/{maya}/cases/1/withdraw",
    "club_cases.every": "/cases",
    "records_in.hub": "/records-in",
    "records_in.one": "/records-in/files/999999",
    "records_in.take_along": "/records-in/files/export",
    "records_in.undo": "/records-in/files/999999/undo",
    "drafts.choose": "/records-in/file",
    "drafts.begin": "/records-in/file",
    "drafts.look": "/records-in/drafts/999999",
    "drafts.say_encoding": "/records-in/drafts/999999/encoding",
    "drafts.say_tab": "/records-in/drafts/999999/sheet",
    "drafts.look_at_columns": "/records-in/drafts/999999/columns",
    "drafts.say_columns": "/records-in/drafts/999999/columns",
    "drafts.tick": "/records-in/drafts/999999/ticks",
    "drafts.settle": "/records-in/drafts/999999/rows",
    "drafts.take_in": "/records-in/drafts/999999/take-in",
    "drafts.marked": "/records-in/drafts/999999/marked",
    "drafts.drop": "/records-in/drafts/999999/drop",
    "compare.look": "/compare?player={maya}",
    "compare.beside": "/compare",
    "squads.every": "/squads",
    "squads.start": "/squads",
    "squads.one": "/squads/999999",
    "squads.save": "/squads/999999",
    "squads.add": "/squads/999999/add",
    "squads.counts": "/squads/999999/verdict.json",
    "squads.report": "/squads/999999/report",
    "squads.read_report": "/squads/999999/report/page",
    "squads.take_along": "/squads/999999/export",
    "squads.forget": "/squads/999999/forget",
    "squads.drop": "/squads/999999/drop",
    "squad_additions.put_in": "/squads/put-in",
    "squad_additions.take_out": "/squads/put-in/999999/out",
    "report_orders.every": "/reports",
    "report_orders.ask": "/reports",
    "report_orders.one": "/reports/999999",
    "report_orders.collect": "/reports/999999/file",
    "report_orders.take_back": "/reports/999999/take-back",
    "report_orders.bring_back": "/reports/999999/bring-back",
    "saved_questions.every": "/pool/saved",
    "saved_questions.keep": "/pool/saved",
    "saved_questions.one": "/pool/saved/999999",
    "saved_questions.seen": "/pool/saved/999999/seen",
    "saved_questions.rename": "/pool/saved/999999/name",
    "saved_questions.forget": "/pool/saved/999999/forget",
    "saved_questions.bring_back": "/pool/saved/put-aside/999999/back",
    "shortlists.bring_back": "/shortlists/put-aside/999999/back",
    "search.look": "/search",
    "search.find": "/search",
    "shortlists.every": "/shortlists",
    "shortlists.start": "/shortlists",
    "shortlists.keep": "/shortlists/keep",
    "shortlists.one": "/shortlists/999999",
    "shortlists.rename": "/shortlists/999999/name",
    "shortlists.drop": "/shortlists/999999/drop",
    "shortlists.note": "/shortlists/999999/note",
    "shortlists.off": "/shortlists/999999/off",
    "shortlists.forget": "/shortlists/999999/forget",
    "season_turn.look": "/season-turn?season=2025-26",
    "season_turn.preview": "/season-turn/preview",
    "season_turn.write": "/season-turn/write",
    "duplicates.every": "/records-in/duplicates",
    "duplicates.pair": "/records-in/duplicates/pair?one={maya}&other=999999",
    "duplicates.join": "/records-in/duplicates/join",
    "duplicates.apart": "/records-in/duplicates/apart",
    "duplicates.again": "/records-in/duplicates/again",
    "duplicates.part": "/records-in/duplicates/999999/part",
    "sharing.look": "/players/{maya}/sharing",
    "records.look": "/players/{maya}/records",
    "looks.look": "/players/{maya}/looks",
    "children.mine": "/children",
    "records.take": "/players/{maya}/records",
    "records.before_erasing": "/players/{maya}/records/erase",
    "records.erase": "/players/{maya}/records/erase",
    "sharing.agree": "/players/{maya}/sharing/agree",
    "sharing.share": "/players/{maya}/sharing/share",
    "sharing.refuse": "/players/{maya}/sharing/refuse",
    "sharing.take_back": "/players/{maya}/sharing/take-back",
    "sharing.grant": "/players/{maya}/sharing/rights",
    "sharing.end": "/players/{maya}/sharing/end",
    "sharing.keep": "/players/{maya}/sharing/keep",
    "guardians.waiting": "/people/guardians?player={maya}",
    "guardians.settle": "/people/guardians",
    "guardians.primary": "/people/guardians/{maya}/primary",
    "named_guardians.listed": "/people/guardians/named?page=1",
    "named_guardians.send": "/people/guardians/named/1/invite",
    "named_guardians.forget": "/people/guardians/named/1/forget",
    "typed_in.choose": "/type-in",
    "team_sheets.look": "/type-in/team-sheet?team=1&date=2026-05-09",
    "team_sheets.enter": "/type-in/team-sheet",
    "call_up_lists.look": "/type-in/call-ups",
    "call_up_lists.enter": "/type-in/call-ups",
    "season_totals.look": "/type-in/season-total?team=1&season=1",
    "season_totals.enter": "/type-in/season-total",
    "absences.look": "/type-in/absence?player={maya}",
    "absences.enter": "/type-in/absence",
    "helping.every": "/help",
    "helping.one": "/help/how-old",
    "how_old.look": "/how-old?born=2011-09-14&season=2026-27&football=girls",
    "how_old.answer": "/how-old",
    "how_old.calendar": "/how-old/windows.ics",
    "eligibility.ask": "/eligibility?edition=olympic-men/2016&born=1993",
    "competitions.every": "/competitions",
    "competitions.one": "/competitions/olympic-men",
    "competitions.rules_file": "/rules.json",
    "routes.trace": "/routes/olympic-men/2016?born=1993",
    "what_if.ask": "/what-if?edition=fifa-u17-women/2025&born-on-or-after=2009-01-01",
    "pool.find": "/pool?competition=olympic-men&edition=2016",
    "pool.why": "/pool/why?competition=olympic-men&edition=2016&who={maya}",
    "pool.take_along": "/pool/export",
    "pool.report": "/pool/report",
    "pool.read_report": "/pool/report/page",
    "pool.depth": "/pool/depth?competition=olympic-men&edition=2016",
    "pool.late": "/pool/late?competition=olympic-men&edition=2016",
    "today.mine": "/today",
    "today.one": "/today/quiet",
    "roster_matrix.look": "/roster?born=2008",
    "roster_matrix.take_along": "/roster/export",
    "roster_matrix.audit": "/roster/audit",
    "roster_matrix.read_audit": "/roster/audit/page",
    "gaps.mine": "/gaps",
    "gaps.club": "/clubs/{harbour}/gaps",
    "gaps.club_people": "/clubs/{harbour}/gaps/people?sex=female&figure=now",
    "gaps.take_club_people": "/clubs/{harbour}/gaps/people?sex=female&figure=now",
    "gaps.take_federation_people": "/federations/NMK/gaps/people?sex=female&figure=players",
    "gaps.federation": "/federations/NMK/gaps",
    "gaps.report": "/federations/NMK/gaps/report",
    "gaps.read_report": "/federations/NMK/gaps/report/page",
    "gaps.federation_people": "/federations/NMK/gaps/people?sex=female&figure=players",
    "passwords.forgotten": "/password/forgotten",
    "passwords.ask": "/password/forgotten",
    "passwords.look": "/password/reset/nothing",
    "passwords.reset": "/password/reset/nothing",
    "invitations.form": "/invite",
    "invitations.send": "/invite",
    "invitations.sent": "/invitations",
    "invitations.take_back": "/invitations/999999/take-back",
    "held_roles.every": "/people/roles",
    "invitations.take_along": "/invitations/export",
    "named_guardians.take_along": "/people/guardians/named/export",
    "guardians.take_along": "/people/guardians/export",
    "club_cases.take_along": "/cases/export",
    "duplicates.take_along": "/records-in/duplicates/export",
    "duplicates.take_merges": "/records-in/duplicates/merges/export",
    "competitions.take_along": "/competitions/export?format=xlsx",
    "competitions.take_editions": "/competitions/olympic-men/export",
    "what_if.take_along": "/what-if/export",
    "season_turn.take_along": "/season-turn/export",
    "held_roles.take_along": "/people/roles/export",
    "held_roles.end": "/people/roles/999999/end",
    "invitations.look": "/invitation/nothing",
    "invitations.accept": "/invitation/nothing",
    "invitations.join": "/invitation/nothing/join",
    "own_account.mine": "/account",
    "own_account.profile": "/account",
    "own_account.password": "/account/password",
    "own_account.ask_address": "/account/address",
    "own_account.end_one": "/account/browsers/1/end",
    "own_account.end_others": "/account/browsers/end",
    "own_account.look_at_address": "/address/nothing",
    "own_account.confirm": "/address/nothing",
    "inspecting.ask": "/inspect",
    "inspecting.state": "/inspect",
    "sign_in.form": "/sign-in",
    "sign_in.enter": "/sign-in",
    "sign_in.leave": "/sign-out",
    "second_factor.ask": "/sign-in/code",
    "second_factor.answer": "/sign-in/code",
    "second_factor.manage": "/account/second-factor",
    "second_factor.add": "/account/second-factor",
    "second_factor.renew": "/account/second-factor/recovery-codes",
    "second_factor.remove": "/account/second-factor/remove",
    "passkeys.ask_to_add": "/account/passkeys/challenge",
    "passkeys.add": "/account/passkeys",
    "passkeys.remove": "/account/passkeys/1/remove",
    "passkeys.ask_to_show": "/sign-in/passkey/challenge",
    "passkeys.enter": "/sign-in/passkey",
    "roles.choose": "/role",
    "roles.take": "/role",
    "static": "/static/tracker.css",
}

ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}


@pytest.fixture
def cast(sqlite_house: House) -> Cast:
    return invite(sqlite_house.engine)


@pytest.fixture
def app(sqlite_house: House, cast: Cast) -> Flask:
    return create_app(sqlite_house)


def paths(app: Flask, cast: Cast, reading: bool) -> dict[str, str]:
    """The example of each endpoint that is read, or that is sent a form."""
    methods = {rule.endpoint: rule.methods or set() for rule in app.url_map.iter_rules()}
    return {
        endpoint: path.format(maya=cast.maya, harbour=cast.harbour)
        for endpoint, path in EXAMPLES.items()
        if ("GET" in methods[endpoint]) is reading
    }


def test_every_endpoint_has_an_example(app: Flask) -> None:
    found = {rule.endpoint for rule in app.url_map.iter_rules()}
    assert found == set(EXAMPLES), "Write the new endpoint into EXAMPLES, so that it is tested like the others."


def test_every_endpoint_names_verbs_that_exist(app: Flask) -> None:
    for endpoint, deeds in deeds_of(app).items():
        strangers = [deed.name for deed in deeds if VERBS.get(deed.name) is not deed]
        assert deeds, endpoint
        assert not strangers, f"{endpoint} names {strangers}, which are no verbs of tracker/actions."


def test_every_verb_has_a_permission_that_somebody_holds() -> None:
    for verb in VERBS.values():
        assert HOLDERS.get(verb.needs), f"{verb.name} needs {verb.needs}; say in HOLDERS who holds it."


def test_a_route_without_a_verb_cannot_be_written() -> None:
    task = Task("careless")
    with pytest.raises(TypeError, match="does"):
        task.route("/careless")(lambda do: "")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="takes a verb"):
        task.route("/careless", does=())
    with pytest.raises(TypeError):
        task.get("/careless")(lambda: "")


def test_an_endpoint_that_came_by_another_way_is_refused(app: Flask) -> None:
    app = Flask("another")
    app.add_url_rule("/back-door", "back_door", lambda: "")
    with pytest.raises(UndeclaredDeedError, match="back_door names no verb"):
        deeds_of(app)


def test_a_view_does_what_it_declares_and_nothing_else(sqlite_house: House, cast: Cast) -> None:
    do = Do(sqlite_house, cast.director, (VERBS["sign_out"],))
    with pytest.raises(UndeclaredDeedError, match="list_players"):
        do(list_players, ListPlayers())


def test_whoever_may_not_do_the_verb_does_not_reach_the_view(sqlite_house: House) -> None:
    reached: list[str] = []
    task = Task("guarded")

    @task.route("/guarded", does=list_players)
    def view(do: Do) -> str:
        reached.append("view")
        return ""

    app = Flask("guarded")
    app.config["SECRET_KEY"] = "x" * 32
    open_door(app, sqlite_house)
    add_headers(app)
    app.register_blueprint(task)
    assert app.test_client().get("/guarded").status_code == 500
    assert not reached


def test_addresses_are_in_lower_case_with_hyphens(app: Flask) -> None:
    """A file is named with its ending, so that it can be saved under its name."""
    for rule in app.url_map.iter_rules():
        fixed = re.sub(r"<[^>]*>", "x", rule.rule)
        kebab = re.fullmatch(r"/(?:[a-z]+(?:-[a-z]+)*(?:/|(?:\.[a-z]+)?$))*", fixed)
        assert kebab, f"{rule.rule}: write it in kebab-case."


def test_no_form_is_taken_without_its_token(app: Flask, cast: Cast) -> None:
    browser = Browser(app).signed_in("dana")
    for endpoint, path in paths(app, cast, reading=False).items():
        for given in ({}, {"csrf_token": "made-up"}):
            assert browser.client.post(path, data=given).status_code == 400, endpoint


def test_no_form_is_taken_from_another_site(app: Flask, cast: Cast) -> None:
    browser = Browser(app).signed_in("dana")
    for endpoint, path in paths(app, cast, reading=False).items():
        for site in ("cross-site", "same-site"):
            answer = browser.client.post(path, headers={"Sec-Fetch-Site": site})
            assert answer.status_code == 403, endpoint


def test_looking_changes_nothing_but_the_ledger_and_what_is_counted(
    sqlite_house: House, app: Flask, cast: Cast
) -> None:
    browser = Browser(app).signed_in("dana")
    declared = deeds_of(app)
    for endpoint, path in paths(app, cast, reading=True).items():
        before = contents(sqlite_house)
        browser.get(path)
        changed = {table for table, rows in contents(sqlite_house).items() if rows != before[table]}
        deeds = declared.get(endpoint, ())
        events = {"audit_events", "ledger_head"} if any(deed.leaves for deed in deeds) else set[str]()
        counted = {"buckets"} if any(deed.tries for deed in deeds) else set[str]()
        assert changed <= events | counted, f"GET {path} changed {changed}."


def contents(house: House) -> dict[str, list[str]]:
    """Every row of every table."""
    with Session(house.engine) as session:
        return {
            table.name: [repr(row) for row in session.execute(select(table))]
            for table in Base.metadata.sorted_tables
        }


def answers(app: Flask, cast: Cast) -> list[tuple[str, dict[str, str]]]:
    """The headers of everything that can be answered: pages, forms, files, refusals and faults."""
    read = (*paths(app, cast, reading=True).values(), "/nowhere", "/players/999", "/static/nothing.css", "//x")
    found = []
    for browser in (Browser(app), Browser(app).signed_in("dana")):
        found += [(path, browser.get(path)) for path in read]
        found += [(f"POST {path}", browser.client.post(path)) for path in paths(app, cast, reading=False).values()]
        found.append(("DELETE /players", browser.client.delete("/players")))
        found.append(("Host: evil", browser.get("/players", Host="evil.example")))
    return [(path, dict(answer.headers)) for path, answer in found]


def test_every_answer_has_the_headers(app: Flask, cast: Cast) -> None:
    for path, headers in answers(app, cast):
        policy = headers.get("Content-Security-Policy", "")
        assert "default-src 'none'" in policy, path
        assert "unsafe" not in policy, path
        # Whoever holds the address of what a family shares reads it, so no other page learns it.
        shared = {"Referrer-Policy": "no-referrer"} if path.startswith("/shared/") else {}
        assert (ALWAYS | shared).items() <= headers.items(), path
        assert headers.get("Permissions-Policy"), path
        assert "Strict-Transport-Security" not in headers, path


def test_a_fault_has_the_headers_too(sqlite_house: House, cast: Cast) -> None:
    broken = create_app(replace(sqlite_house, clock=broken_clock))
    answer = broken.test_client().get(EXAMPLES["eligibility.ask"])
    assert answer.status_code == 500
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert answer.headers["Cache-Control"] == "no-store"


def broken_clock() -> datetime:
    """A clock that fails, and says why to whoever reads the log."""
    message = "secret-canary: the spring is broken"
    raise RuntimeError(message)


def test_a_nonce_is_good_for_one_answer(app: Flask) -> None:
    nonces = {re.search(r"'nonce-([^']+)'", policy(app)).group(1) for _ in range(5)}  # type: ignore[union-attr]
    assert len(nonces) == 5


def policy(app: Flask) -> str:
    return app.test_client().get("/sign-in").headers["Content-Security-Policy"]


def test_https_is_demanded_only_over_https(app: Flask) -> None:
    answer = app.test_client().get("/sign-in", base_url="https://localhost")
    assert answer.headers["Strict-Transport-Security"] == "max-age=31536000; includeSubDomains"


#: What may be kept, and for how long. Everything else tells of somebody, or carries a form's token.
KEPT = {EXAMPLES["static"]: "no-cache", EXAMPLES["competitions.rules_file"]: "public, max-age=3600"}


def test_nobody_keeps_a_page(app: Flask, cast: Cast) -> None:
    for path, headers in answers(app, cast):
        assert headers["Cache-Control"] == KEPT.get(path, "no-store"), path


def test_a_file_asked_for_by_its_content_is_kept_for_good(app: Flask) -> None:
    client = app.test_client()
    for address in re.findall(r'(?:href|src)="(/static/[^"]+)"', client.get("/sign-in").text):
        answer = client.get(address.replace("&amp;", "&"), buffered=True)
        assert answer.status_code == 200
        assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    stale = client.get("/static/tracker.css?v=other", buffered=True)
    assert stale.headers["Cache-Control"] == "no-cache"
