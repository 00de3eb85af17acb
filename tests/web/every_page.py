"""Every page there is, by everybody who may open it: worked out of the routes' oracle, or made for it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import product

from tests.people import PASSWORD, Cast
from tests.recorded_twice import recorded_twice
from tests.web.browsing import Browser
from tests.web.route_oracle import ANY_POOL, ORACLE, TARGETS
from tests.web.test_accounts_by_mail import asked_for_reset, invited, link_to
from tests.web.test_drafts import ENID, WREN, begun, say
from tracker.access.roles import Role
from tracker.actions.invitations import Invite
from tracker.actions.reports import IssueReport, issue_player_report
from tracker.web.help_pages import HELPS
from tracker.wiring import House

#: One person of each role; what another one of the same role sees differs by whose it is.
ROLES = ("visitor", "odile", "own_ilse", "dana", "cass", "sam", "ona", "alex")
#: What a GET answers with something else than a page.
NO_PAGE = {
    "/": "it leads on to the page that a role is at home at",
    "/gaps": "it leads on to the club's or the federation's page",
    "/competitions/export": "a file",
    "/competitions/<competition>/export": "a file",
    "/players/<player_id>/windows.ics": "a file",
    "/records-in/drafts/<number>/marked": "a file",
    "/rules.json": "a file",
    "/shared/<token>/report.pdf": "a file",
    "/squads/<number>/verdict.json": "a file",
    "/static/<filename>": "a file",
}
#: Pages on the way to something, and the test that comes by them in a browser.
ON_THE_WAY = {"/sign-in/code": "tests/web/test_second_factor_in_a_browser.py"}
#: Pages of what must be there first, by whom they are looked at; `made` makes them.
MADE: Mapping[str, tuple[str, ...]] = {
    "/address/<token>": ("pat",),
    "/compare": ("dana",),
    "/invitation/<token>": ("visitor",),
    "/password/reset/<token>": ("visitor",),
    "/players/<player_id>/cases/<case>": ("odile", "dana"),
    "/pool/saved/<number>": ("sam",),
    "/pool/why": ("dana",),
    "/records-in/drafts/<number>": ("dana",),
    "/records-in/drafts/<number>/columns": ("dana",),
    "/records-in/duplicates/pair": ("dana",),
    "/records-in/files/<number>": ("dana",),
    "/reports/<number>": ("dana",),
    "/shared/<token>": ("visitor",),
    "/shared/<token>/report": ("visitor",),
    "/shortlists/<number>": ("sam",),
    "/squads/<number>": ("sam",),
    "/verify/<report>": ("visitor", "odile"),
}
#: What a page is rarely met with, or is only in other words, and by whom it is looked at; a path may name a player.
RARER = [
    *(("visitor", f"/help/{name}?lang={language}") for name in HELPS for language in ("en", "es", "fr")),
    ("visitor", "/how-old?born=14.09.2011"),
    ("visitor", "/shared/never-was"),
    ("dana", "/what-if?edition=fifa-u17-women/2025"),
    ("dana", "/what-if?overage=1"),
    ("dana", "/players?q=nobody"),
    ("dana", "/players/{maya}?as-of=2030-01-01"),
    ("dana", "/clubs/{harbour}/gaps?sex=male"),
    ("dana", "/clubs/{harbour}/gaps?as-of=2030-01-01"),
    ("dana", "/clubs/{harbour}/gaps/people?sex=female&figure=nothing"),
    ("sam", "/federations/NMK/gaps/people?sex=female&figure=players"),
    ("nils", "/players"),
    ("dana", "/type-in/team-sheet?team={girls}"),
    ("dana", "/type-in/call-ups?team={nobody}"),
    ("dana", "/type-in/season-total?team={girls}&season=1"),
    ("dana", "/type-in/season-total?team={nobody}"),
]
PAGES = [path for path, row in ORACLE.items() if "GET" in row and path not in NO_PAGE | ON_THE_WAY]


def visits(path: str, numbers: Mapping[str, int], made: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Who looks at a page, and at which address."""
    if path in MADE:
        yield from ((person, made[path]) for person in MADE[path])
        return
    answer = ORACLE[path]["GET"]
    names = re.findall(r"<(\w+)>", path)
    for person in ROLES:
        for chosen in product(*(TARGETS[name] for name in names)):
            if answer.status(person, chosen[0] if chosen else "") == 200:
                address = path
                for name, target in zip(names, chosen, strict=True):
                    address = address.replace(f"<{name}>", str(numbers.get(target, target)))
                yield person, f"{address}?{answer.query}".rstrip("?")
                break


def make(house: House, cast: Cast, career: int, browse: Callable[[str], Browser]) -> dict[str, str]:
    """Make what the pages of `MADE` are about, and say where each of them is."""
    two = recorded_twice(house.engine, cast)
    dana, odile, sam = browse("dana"), browse("odile"), browse("sam")
    draft = begun(dana, WREN, ENID)
    file = say(dana, f"{_taken(dana)}/take-in", {}).location
    about = {"record": "player", "number": str(cast.ilse), "field": "position", "should-say": "Winger"}
    case = odile.send(f"/players/{cast.ilse}/cases", about, read_at=f"/players/{cast.ilse}/cases").location
    report = f"/players/{cast.ilse}/report"
    link = odile.send(f"{report}/links", {"for_whom": "A coach", "days": "14"}, read_at=report).text
    shared = re.search(r"/shared/[\w-]+", link)
    assert shared, "The page of a link that was made holds no link."
    given = {"address-new_email": "pat@elsewhere.example", "address-password": PASSWORD}
    browse("pat").send("/account/address", given, read_at="/account")
    kept = {"player": str(cast.ilse), "name": "Seen in May", "shortlist": ""}
    squad = {"name": "First draft", "edition": "fifa-u20-women/2026"}
    everybody = {"whom": "all", "as-a": "zip", "language": "en", "paper": "a4"}
    question = {"question": "competition=fifa-u20-women&edition=2026", "name": "Next summer"}
    issued = house.perform(issue_player_report, IssueReport(cast.ilse), cast.scout)
    return {
        "/address/<token>": link_to(house, "pat@elsewhere.example"),
        "/compare": f"/compare?player={career}&player={cast.maya}",
        "/invitation/<token>": invited(house, cast.director, Invite("coach@example.org", Role.COACH, cast.girls)),
        "/password/reset/<token>": asked_for_reset(house, dana.client.application),
        "/players/<player_id>/cases/<case>": case,
        "/pool/saved/<number>": sam.send("/pool/saved", question, read_at="/pool").location,
        "/pool/why": f"/pool/why?{ANY_POOL}&who={cast.maya}",
        "/records-in/drafts/<number>": draft,
        "/records-in/drafts/<number>/columns": f"{draft}/columns",
        "/records-in/duplicates/pair": f"/records-in/duplicates/pair?one={two.one}&other={two.other}",
        "/records-in/files/<number>": file,
        "/reports/<number>": dana.send("/reports", everybody, read_at="/reports").location,
        "/shared/<token>": shared.group(),
        "/shared/<token>/report": f"{shared.group()}/report",
        "/shortlists/<number>": sam.send("/shortlists/keep", kept, read_at="/shortlists").location,
        "/squads/<number>": sam.send("/squads", squad, read_at="/squads").location,
        "/verify/<report>": f"/verify/{issued.code}",
    }


def _taken(dana: Browser) -> str:
    """A second file, of which everything can be taken in."""
    return begun(dana, WREN)
