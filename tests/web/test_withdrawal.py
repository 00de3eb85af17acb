"""What a family takes back is gone with the next request, wherever a child is shown to somebody besides the family.

Every address of the application stands in one of the groups below, by hand; a new one fails the run until somebody
has said whether it tells of players, and to whom.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZipFile, is_zipfile

import pytest
from flask import Flask
from pypdf import PdfReader
from tests.in_full import IN_FULL
from tests.people import Cast
from tests.web.browsing import Browser
from tests.web.test_route_matrix import path_of
from tracker.access.actor import Actor
from tracker.access.consent import Purpose
from tracker.access.permissions import Permission, holds
from tracker.actions.ageing import AskAgeingOut
from tracker.actions.ageing_lists import export_ageing_out
from tracker.actions.changed_lists import export_what_if
from tracker.actions.comparing import ComparePlayers
from tracker.actions.consents import GiveConsent, RefuseConsent, give_consent, refuse_consent
from tracker.actions.depth import AskDepth
from tracker.actions.exported import ExportedFile
from tracker.actions.finding import FindInPool, WhyNotHere
from tracker.actions.gap_exports import ExportClubPeople, ExportFederationPeople
from tracker.actions.gap_people import ListClubPeople, ListFederationPeople
from tracker.actions.gap_places import ListGapPlaces
from tracker.actions.gap_report import IssueGapReport
from tracker.actions.gaps import OpenGaps, ViewClub, ViewFederation
from tracker.actions.late_developers import AskLateDevelopers
from tracker.actions.list_exports import ExportPlayers
from tracker.actions.merging import FindMerged
from tracker.actions.players import FindPlayer, ListPlayers, OpenPlayer
from tracker.actions.pool_lists import export_pool, export_pool_data
from tracker.actions.pool_report import IssuePoolReport
from tracker.actions.quota_shortfalls import ListQuotaShortfalls
from tracker.actions.report_preview import PreviewReport
from tracker.actions.reports import IssuedPdf, IssueReport
from tracker.actions.roster_audit import IssueRosterAudit
from tracker.actions.roster_matrix import AskMatrix, export_matrix
from tracker.actions.ruled import Question
from tracker.actions.taking_along import TakeAlong
from tracker.actions.today import ReadToday
from tracker.actions.verb import VERBS
from tracker.actions.what_if import AskWhatIf
from tracker.actions.window_lists import export_player_windows
from tracker.actions.windows import OpenWindows
from tracker.eligibility.what_if import Move
from tracker.finding.question import Question as Sought
from tracker.football.errors import NotFoundError
from tracker.football.people import Sex
from tracker.store.base import Base
from tracker.web.app import create_app
from tracker.wiring import House

NAME = "Ilse Marchetti"

#: About one player, and open to somebody besides the family: after a withdrawal it is not there. With what is sent.
OF_ONE: dict[str, dict[str, str] | None] = {
    "/players/<player_id>": None,
    "/players/<player_id>/windows.ics": None,
    "/players/<player_id>/documents": None,
    "/players/<player_id>/cases": None,
    "/players/<player_id>/cases/<case>": None,
    "/players/<player_id>/cases/<case>/answer": {"version": "1", "answer": "declined", "words": "No"},
    "/players/<player_id>/report": {"language": "en"},
    "/players/<player_id>/report/page": {"language": "en"},
    "/players/<player_id>/sharing/end": {"link": "1"},
    "/players/<player_id>/sharing/keep": {"link": "1", "answer": "no"},
    "/players/<player_id>/sharing/rights": {"link": "1"},
    "/people/guardians/<player_id>/primary": {"link": "1"},
}
#: About one player, and the family's alone.
OF_THE_FAMILY = {
    *("/players/<player_id>/looks", "/players/<player_id>/records", "/players/<player_id>/records/erase"),
    "/players/<player_id>/sharing",
    *(f"/players/<player_id>/sharing/{step}" for step in ("agree", "refuse", "share", "take-back")),
    *(f"/players/<player_id>/cases/<case>/{step}" for step in ("reply", "withdraw")),
    *("/players/<player_id>/report/links", "/players/<player_id>/report/links/<number>/take-back"),
}
#: The family's own children, whom nobody else sees.
OF_OWN_CHILDREN = {"/children"}
#: Lists, counts and answers about many: after a withdrawal the name is in none of them.
OF_MANY = {
    "/players": ("/players", "/players?q=Ilse"),
    "/search": ("/search?q=Ilse",),
    "/cases": ("/cases",),
    "/compare": ("/compare?player={ilse}", "/compare?add=Ilse+Marchetti"),
    "/what-if": (
        "/what-if?edition=fifa-u17-women/2025&born-on-or-after=2009-01-01",
        "/what-if?edition=fifa-u17-women/2025&born-on-or-after=2010-01-01",
    ),
    "/pool": (
        "/pool?competition=fifa-u17-women&edition=2025",
        "/pool?competition=fifa-u17-women&edition=2025&words=ilse&answer=within_age",
    ),
    "/pool/why": ("/pool/why?competition=fifa-u17-women&edition=2025&who={ilse}",),
    "/pool/depth": ("/pool/depth?competition=fifa-u17-women&edition=2025",),
    "/pool/late": ("/pool/late?competition=fifa-u17-women&edition=2025",),
    "/roster": ("/roster", "/roster?sex=female&born=2009"),
    "/today": ("/today",),
    "/today/<name>": tuple(f"/today/{name}" for name in ("ageing-out", "birth-missing", "quiet", "no-records")),
    "/season-turn": ("/season-turn?season=2025-26",),
    "/type-in": ("/type-in",),
    "/type-in/absence": ("/type-in/absence",),
    "/type-in/call-ups": ("/type-in/call-ups",),
    "/type-in/season-total": ("/type-in/season-total?team=1&season=1",),
    "/type-in/team-sheet": ("/type-in/team-sheet?team=1&date=2026-05-09",),
    "/records-in/duplicates": ("/records-in/duplicates",),
    "/records-in/duplicates/pair": ("/records-in/duplicates/pair?one=1&other=2",),
    "/gaps": ("/gaps",),
    "/clubs/<club_id>/gaps": ("/clubs/{harbour}/gaps",),
    "/clubs/<club_id>/gaps/people": ("/clubs/{harbour}/gaps/people?sex=female&figure=now",),
    "/federations/<code>/gaps": ("/federations/NMK/gaps",),
    "/federations/<code>/gaps/people": ("/federations/NMK/gaps/people?sex=female&figure=players",),
}
#: Lists that are taken along as files: the name is in none of them either.
OF_FILES = {"/players/export", "/players/export/club"}
#: Files of lists that hold her name only where something waits to be settled about her.
OF_LISTS = {"/cases/export", "/records-in/duplicates/export", "/records-in/duplicates/merges/export"}
#: Forms about many, answered with a page that shows the same people as the one that the form stands on.
OF_FORMS = {f"/season-turn/{step}": {"season": "2025-26"} for step in ("preview", "write", "export")}
OF_FORMS |= {"/roster/export": {"sex": "female"}}
OF_FORMS |= {"/what-if/export": {"edition": "fifa-u17-women/2025", "born-on-or-after": "2009-01-01"}}
OF_FORMS |= {"/pool/export": {"question": "competition=fifa-u17-women&edition=2025", "format": "json"}}
#: Reports about many, on paper: the name is in none of them either.
_ON_PAPER = {"language": "en", "paper": "letter"}
_POOL_ON_PAPER = _ON_PAPER | {"question": "competition=fifa-u17-women&edition=2025"}
OF_PAPERS = {f"/roster/audit{page}": _ON_PAPER for page in ("", "/page")}
OF_PAPERS |= {f"/pool/report{page}": _POOL_ON_PAPER for page in ("", "/page")}
OF_PAPERS |= {f"/federations/<code>/gaps/report{page}": _ON_PAPER | {"sex": "female"} for page in ("", "/page")}
#: Who stands for a child is the club's to confirm: here its director reads the name, and nothing else.
OF_GUARDIANS = {"/people/guardians": "/people/guardians", "/invite": "/invite", "/invitations": "/invitations"}
OF_GUARDIANS |= {"/people/guardians/named": "/people/guardians/named"}
OF_GUARDIAN_FILES = {"/people/guardians/export", "/people/guardians/named/export", "/invitations/export"}
#: Of what somebody handed in, and of whom its rows may be: tests/web/test_drafts.py withdraws from under one.
OF_DRAFTS = {
    "/records-in/drafts/<number>",
    *(f"/records-in/drafts/<number>/{step}" for step in ("columns", "drop", "encoding", "rows", "sheet")),
    *(f"/records-in/drafts/<number>/{step}" for step in ("marked", "take-in", "ticks")),
}
#: Of lists that somebody keeps: tests/web/test_shortlists.py and test_squads.py withdraw from under one.
OF_SHORTLISTS = {
    *(
        "/squads",
        "/squads/<number>",
        "/squads/<number>/report/page",
        "/squads/put-in",
        "/squads/put-in/<number>/out",
    ),
    *(f"/squads/<number>/{step}" for step in ("add", "drop", "export", "forget", "report", "verdict.json")),
    *("/shortlists", "/shortlists/keep", "/shortlists/<number>", "/shortlists/put-aside/<number>/back"),
    *(f"/shortlists/<number>/{step}" for step in ("drop", "forget", "name", "note", "off")),
}
#: Of questions that somebody keeps: tests/web/test_saved_questions.py withdraws from under one.
OF_QUESTIONS = {
    *("/pool/saved", "/pool/saved/<number>", "/pool/saved/put-aside/<number>/back"),
    *(f"/pool/saved/<number>/{step}" for step in ("forget", "name", "seen")),
}
#: Of reports that were asked for together: tests/actions/test_report_orders.py withdraws from under them.
OF_ORDERS = {"/reports", *(f"/reports/<number>{step}" for step in ("", "/bring-back", "/file", "/take-back"))}
#: Of what a family shows by a link: tests/web/test_shared.py withdraws from under one.
OF_LINKS = {"/shared/<token>", "/shared/<token>/report", "/shared/<token>/report.pdf"}
#: Of reports that were issued: tests/actions/test_verifying.py withdraws from under them.
OF_REPORTS = {"/verify/<report>"}
#: Tells of no player: the rules, one's own account, the ways in, and what leads on.
OF_NOBODY = {
    *("/", "/account", "/account/address", "/account/browsers/<number>/end", "/account/browsers/end"),
    *("/account/passkeys", "/account/passkeys/<number>/remove", "/account/passkeys/challenge", "/account/password"),
    *("/account/second-factor", "/account/second-factor/recovery-codes", "/account/second-factor/remove"),
    *("/address/<token>", "/invitation/<token>", "/invitation/<token>/join", "/invitations/<number>/take-back"),
    *("/people/roles", "/people/roles/export", "/people/roles/<number>/end"),
    *(f"/people/guardians/named/<number>/{step}" for step in ("forget", "invite")),
    # What is done about two records: it leads back to the page that shows them, or says that one is not there.
    *(f"/records-in/duplicates/{step}" for step in ("again", "apart", "join", "<number>/part")),
    # What files were called and how many rows they had.
    *("/records-in", "/records-in/file", "/records-in/files/<number>", "/records-in/files/<number>/undo"),
    "/records-in/files/export",
    *("/competitions/export", "/competitions/<competition>/export"),
    *("/competitions", "/competitions/<competition>", "/routes/<competition>/<edition>", "/rules.json"),
    *("/help", "/help/<topic>", "/how-old", "/how-old/windows.ics", "/verify"),
    # Counts and days of the whole installation.
    *("/administration", *(f"/administration/{page}" for page in ("ledger", "retention", "rules", "settings"))),
    *("/administration/imports", "/administration/jobs"),
    *("/eligibility", "/password/forgotten", "/password/reset/<token>", "/role", "/static/<filename>"),
    *("/sign-in", "/sign-in/code", "/sign-in/passkey", "/sign-in/passkey/challenge", "/sign-out"),
    # An administrator's reason opens the record of one day, whatever the family agreed to; it reads of it.
    "/inspect",
}


def test_every_address_says_whether_it_tells_of_players(sqlite_app: Flask) -> None:
    found = {path_of(rule.rule) for rule in sqlite_app.url_map.iter_rules()}
    named = [*OF_ONE, *OF_THE_FAMILY, *OF_MANY, *OF_FILES, *OF_LISTS, *OF_FORMS, *OF_PAPERS]
    named += [
        *OF_OWN_CHILDREN,
        *OF_GUARDIANS,
        *OF_GUARDIAN_FILES,
        *OF_DRAFTS,
        *OF_SHORTLISTS,
        *OF_QUESTIONS,
        *OF_ORDERS,
        *OF_LINKS,
        *OF_REPORTS,
        *OF_NOBODY,
    ]
    assert len(named) == len(set(named)), "An address stands in one group."
    assert found == set(named), "Put the new address into one of the groups of tests/web/test_withdrawal.py."
    assert all("<player_id>" in path for path in (*OF_ONE, *OF_THE_FAMILY))
    assert not any("<player_id>" in path for path in named if path not in {*OF_ONE, *OF_THE_FAMILY})


class Clock:
    """A clock that a test can put forward."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


LATE = datetime(2026, 6, 30, 23, 50, tzinfo=UTC)
NEXT_DAY = datetime(2026, 7, 1, 0, 5, tzinfo=UTC)

Step = Callable[[House, Cast], None]


def give(house: House, cast: Cast, purpose: Purpose, **more: object) -> None:
    house.perform(give_consent, GiveConsent(cast.ilse, purpose, **more), cast.other_parent)  # type: ignore[arg-type]


def refuse(purpose: Purpose) -> Step:
    return lambda house, cast: house.perform(refuse_consent, RefuseConsent(cast.ilse, purpose), cast.other_parent)


def nothing(_house: House, _cast: Cast) -> None:
    """As the cast stands, Ilse is shared with the whole federation."""


def with_one_scout(house: House, cast: Cast) -> None:
    refuse(Purpose.SCOUTS)(house, cast)
    give(house, cast, Purpose.SCOUTS, federation_id=cast.federation, scout_id=cast.sam)


def until_today(house: House, cast: Cast) -> None:
    refuse(Purpose.SCOUTS)(house, cast)
    give(house, cast, Purpose.SCOUTS, federation_id=cast.federation, ends=LATE.date())


def midnight(house: House, _cast: Cast) -> None:
    assert isinstance(house.clock, Clock)
    house.clock.now = NEXT_DAY


#: What was agreed to, what ends it, and who no longer sees her for it.
WITHDRAWALS: dict[str, tuple[Step, Step, tuple[str, ...]]] = {
    "the federation": (nothing, refuse(Purpose.SCOUTS), ("sam", "ona")),
    "one scout": (with_one_scout, refuse(Purpose.SCOUTS), ("sam",)),
    "an end that passes": (until_today, midnight, ("sam", "ona")),
    "the club": (nothing, refuse(Purpose.CLUB_USE), ("dana", "cass")),
}


def in_another_worker(app: Flask, browser: Browser) -> Browser:
    """The same browser, whose next request another process answers."""
    other = Browser(app)
    for name in ("tracker", "tracker-form"):
        value = browser.cookie(name)
        assert value is not None
        other.client.set_cookie(name, value)
    return other


def others_of(app: Flask, browser: Browser, *, first_of_all: bool) -> list[Browser]:
    """The browsers that another process answers: of the first who looks, and in full of everybody."""
    return [in_another_worker(app, browser)] if first_of_all or IN_FULL else []


def pages_of(browser: Browser, cast: Cast) -> set[str]:
    """Every page at which she is shown: one of hers that is there, or one of many that holds her name."""
    found = set[str]()
    for path, form in OF_ONE.items():
        address = path.replace("<player_id>", str(cast.ilse)).replace("<case>", "1")
        if form is None or "/report" in path:
            answer = browser.get(address) if form is None else browser.send(address, form, read_at="/eligibility")
            found |= {path} if answer.status_code == 200 else set()
    for path, addresses in OF_MANY.items():
        pages = (browser.get(one.format(harbour=cast.harbour, ilse=cast.ilse)) for one in addresses)
        found |= {path for page in pages if NAME in page.text or f"/players/{cast.ilse}" in page.text}
    return found


def shown_at(browser: Browser, cast: Cast) -> set[str]:
    """Every address at which she is shown: the pages, and the answers and files that hold her name."""
    found = pages_of(browser, cast)
    for path, given in OF_FORMS.items():
        answer = browser.send(path, given | {"format": "csv"}, read_at="/eligibility")
        found |= {path} if NAME in answer.text else set()
    for path, given in OF_PAPERS.items():
        answer = browser.send(path.replace("<code>", "NMK"), given, read_at="/eligibility")
        found |= {path} if NAME in told_in(answer.data) else set()
    files = {path: browser.send(path, {}, read_at="/eligibility").data for path in {*OF_FILES, *OF_LISTS}}
    return found | {path for path, file in files.items() if NAME in told_in(file)}


def told_in(file: bytes) -> str:
    """The text of an answer; of a package, that of every file in it, and of a report, that of every page."""
    if file.startswith(b"%PDF"):
        return "\n".join(page.extract_text() for page in PdfReader(BytesIO(file)).pages)
    if not is_zipfile(BytesIO(file)):
        return file.decode()
    with ZipFile(BytesIO(file)) as package:
        return "\n".join(package.read(name).decode() for name in package.namelist())


@pytest.mark.parametrize("withdrawal", WITHDRAWALS)
def test_what_is_taken_back_is_gone_from_every_address(
    sqlite_house: House, sqlite_cast: Cast, withdrawal: str
) -> None:
    agreed, ended, people = WITHDRAWALS[withdrawal]
    house, cast = replace(sqlite_house, clock=Clock(LATE)), sqlite_cast
    agreed(house, cast)
    first, second = create_app(house), create_app(house)
    browsers = {person: Browser(first).signed_in(person) for person in people}
    for person, browser in browsers.items():
        before = shown_at(browser, cast)
        assert {"/players/<player_id>", "/players/<player_id>/report", "/players"} <= before, person
        assert before >= (OF_FILES if person == "dana" else {"/players/export"}), person
        assert person == "cass" or {"/what-if", "/pool"} <= before, person
    ended(house, cast)
    for person, browser in browsers.items():
        for one in (browser, *others_of(second, browser, first_of_all=person == people[0])):
            assert shown_at(one, cast) == set(), person
        for path, form in OF_ONE.items():
            address = path.replace("<player_id>", str(cast.ilse)).replace("<case>", "1")
            answer = browser.get(address) if form is None else browser.send(address, form, read_at="/eligibility")
            assert answer.status_code in (403, 404), (person, path)
            assert NAME not in answer.text
        for address in OF_GUARDIANS.values():
            page = browser.get(address)
            assert f"/players/{cast.ilse}" not in page.text
            assert page.status_code == 403 or person in ("dana", "ona")
            assert NAME not in page.text or person == "dana"
        for path in OF_GUARDIAN_FILES:
            assert NAME not in browser.send(path, {}, read_at="/eligibility").text or person == "dana"


def test_who_refuses_to_be_counted_leaves_every_figure_and_is_still_seen(
    sqlite_house: House, sqlite_cast: Cast
) -> None:
    first, second = create_app(sqlite_house), create_app(sqlite_house)
    figures = {path for path in OF_MANY if path.endswith("/people")}
    browsers = {person: Browser(first).signed_in(person) for person in ("dana", "sam", "ona")}
    for person, browser in browsers.items():
        assert pages_of(browser, sqlite_cast) & figures, person
    refuse(Purpose.STATISTICS)(sqlite_house, sqlite_cast)
    for person, browser in browsers.items():
        for one in (browser, *others_of(second, browser, first_of_all=person == "dana")):
            found = pages_of(one, sqlite_cast)
            assert not found & figures, person
            assert {"/players/<player_id>", "/players"} <= found, person


def test_no_photo_is_kept_that_could_be_shown() -> None:
    columns = {column.name for table in Base.metadata.tables.values() for column in table.columns}
    assert not {name for name in columns if "photo" in name or "picture" in name}


def asked_of_verbs(cast: Cast) -> dict[str, object]:
    """Every verb that tells of players to somebody besides the family, asked so that it would tell of her."""
    girls = Question("fifa-u17-women", "2025")
    return {
        "list_players": ListPlayers(),
        "find_player": FindPlayer(NAME),
        "find_merged": FindMerged(cast.ilse),
        "open_player": OpenPlayer(cast.ilse),
        "open_player_gaps": OpenGaps(cast.ilse),
        "open_windows": OpenWindows(cast.ilse),
        "issue_player_report": IssueReport(cast.ilse),
        "preview_report": PreviewReport(cast.ilse),
        "compare_players": ComparePlayers((cast.ilse,)),
        "ask_what_if": AskWhatIf(girls, Move(overage=1)),
        "ask_ageing_out": AskAgeingOut(),
        "view_club": ViewClub("Harbour Athletic"),
        "view_federation": ViewFederation("NMK"),
        "list_club_people": ListClubPeople("Harbour Athletic", Sex.FEMALE, "now"),
        "list_federation_people": ListFederationPeople("NMK", Sex.FEMALE, "players"),
        "list_gap_places": ListGapPlaces(),
        "list_quota_shortfalls": ListQuotaShortfalls(),
        "read_today": ReadToday(),
        "read_matrix": AskMatrix(),
        export_matrix.name: TakeAlong(AskMatrix()),
        "export_players": ExportPlayers(),
        export_what_if.name: TakeAlong(AskWhatIf(girls, Move(overage=1))),
        export_player_windows.name: TakeAlong(OpenWindows(cast.ilse)),
        export_ageing_out.name: TakeAlong(AskAgeingOut(months=120)),
        "ask_depth": AskDepth(Sought("fifa-u17-women", "2025")),
        "ask_late_developers": AskLateDevelopers(Sought("fifa-u17-women", "2025")),
        "find_in_pool": FindInPool(Sought("fifa-u17-women", "2025")),
        "why_not_here": WhyNotHere(Sought("fifa-u17-women", "2025"), cast.ilse),
        export_pool.name: TakeAlong(FindInPool(Sought("fifa-u17-women", "2025"))),
        export_pool_data.name: FindInPool(Sought("fifa-u17-women", "2025")),
        "issue_pool_report": IssuePoolReport(Sought("fifa-u17-women", "2025")),
        "issue_roster_audit": IssueRosterAudit(),
        "issue_gap_report": IssueGapReport("NMK", Sex.FEMALE),
        "export_club_people": ExportClubPeople(ListClubPeople("Harbour Athletic", Sex.FEMALE, "now")),
        "export_federation_people": ExportFederationPeople(ListFederationPeople("NMK", Sex.FEMALE, "players")),
    }


#: The permissions to see players, of which the family's own are none.
SEEING = {
    Permission.PLAYER_LIST,
    Permission.PLAYER_OPEN,
    Permission.PLAYER_REPORT,
    Permission.POOL_ASK,
    Permission.GAPS_REPORT,
    Permission.LIST_EXPORT,
    Permission.ROSTER_READ,
    Permission.ROSTER_AUDIT,
}


#: What the worker does under leases that nobody else has; tests/actions/test_report_orders.py withdraws meanwhile.
UNDER_A_LEASE = {"read_ordered", "issue_ordered", "list_ordered", "think_ordered", "keep_volume"}


def told_by(house: House, cast: Cast, actor: Actor) -> set[str]:
    """The verbs whose answer tells of her."""
    found = set()
    for name, command in asked_of_verbs(cast).items():
        if not holds(actor, VERBS[name].needs):
            continue
        try:
            answer = house.perform(VERBS[name], command, actor)
        except NotFoundError:
            continue
        told = _told(answer)
        if NAME in told or name in ("issue_player_report", "find_player", "open_windows", "export_player_windows"):
            found.add(name)
    return found


def _told(answer: object) -> str:
    match answer:
        case ExportedFile():
            return answer.content.read().decode()
        case IssuedPdf():
            return told_in(answer.content)
        case _:
            return repr(answer)


def test_every_verb_by_which_players_are_seen_is_asked(sqlite_cast: Cast) -> None:
    asked = set(asked_of_verbs(sqlite_cast)) | UNDER_A_LEASE
    assert {name for name, verb in VERBS.items() if verb.needs in SEEING} == asked


@pytest.mark.parametrize("withdrawal", WITHDRAWALS)
def test_no_verb_tells_of_whom_it_was_taken_back(house: House, cast: Cast, withdrawal: str) -> None:
    agreed, ended, people = WITHDRAWALS[withdrawal]
    house = replace(house, clock=Clock(LATE))
    agreed(house, cast)
    actors = [getattr(cast, {"sam": "scout", "ona": "officer", "dana": "director"}[name]) for name in people[:1]]
    for actor in actors:
        assert {"list_players", "open_player", "issue_player_report", "find_in_pool"} <= told_by(house, cast, actor)
    ended(house, cast)
    for actor in actors:
        assert told_by(house, cast, actor) == set()
