"""What stands around every page: where one can go, who is signed in, and the languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from flask import request, url_for

from tracker.access.actor import VISITOR, Actor
from tracker.access.permissions import Permission, holds
from tracker.access.roles import Role
from tracker.i18n.speak import LANGUAGES
from tracker.web.help_pages import help_of
from tracker.web.language import CHOICE, language

#: Each language's own name for itself, which is never translated.
NAMES = {"en": "English", "es": "Español", "fr": "Français"}


@dataclass(frozen=True, slots=True)
class Way:
    """A place to go to: the code of its name, its address, and whether one is there."""

    code: str
    address: str
    here: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Places of one kind behind one name, where a person has so many that they would not fit in a line."""

    code: str
    ways: tuple[Way, ...]

    @property
    def here(self) -> bool:
        """Whether one is at one of them."""
        return any(way.here for way in self.ways)


#: The tasks by which records are brought in.
_BRING_RECORDS = (
    *("records_in", "drafts", "season_turn"),
    *("typed_in", "team_sheets", "call_up_lists", "season_totals", "absences", "duplicates"),
)
#: The names of a scout's own places.
_SCOUTING = ("shortlists-heading", "web-nav-pool")
#: As many places stand in the line by themselves.
_IN_A_LINE = 4


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language to switch to, with the query that switches this page."""

    language: str
    name: str
    query: str
    here: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """What a page needs for what stands around it."""

    language: str
    person: str
    ways: tuple[Way | Group, ...]
    tongues: tuple[Tongue, ...]
    #: Where what is left to do stands, for whoever has such a page.
    today: str
    #: Where the help on this page stands, or all of it.
    help: str
    #: The code of the role a person with several acts in, and the others to switch to.
    role: str = ""
    other_roles: tuple[str, ...] = ()
    #: What was sent as a form, where the page lets it be asked again in another language.
    asked: tuple[tuple[str, str], ...] = ()

    @property
    def places(self) -> tuple[Way, ...]:
        """Every place, also those behind a name."""
        return tuple(one for way in self.ways for one in (way.ways if isinstance(way, Group) else (way,)))

    @property
    def signed_in(self) -> bool:
        """Whether somebody is signed in."""
        return bool(self.person)


def frame_for(actor: Actor, asked: Mapping[str, str] | None = None) -> Frame:
    """The frame as this person sees it, on a page that answers what was asked by a form."""
    name = "" if actor == VISITOR else actor.name
    today = url_for("today.mine") if holds(actor, Permission.ROSTER_READ) else ""
    sent = tuple((asked or {}).items())
    tongues = _tongues(again=bool(sent))
    return Frame(language(), name, tuple(_ways(actor)), tongues, today, _help(), *_roles(actor), asked=sent)


def _help() -> str:
    """The help on the task that one is at; all of it where the task has none, or is help itself."""
    found = help_of(request.blueprint)
    return url_for("helping.one", topic=found.name) if found else url_for("helping.every")


def _ways(actor: Actor) -> list[Way | Group]:
    own, rules, people, account = _own(actor), _rules(actor), _people(actor), list[Way]()
    if holds(actor, Permission.ACCOUNT_KEEP):
        account.append(_way("web-nav-account", "own_account.mine", "own_account"))
    if len(own) + len(rules) + len(people) + len(account) <= _IN_A_LINE:
        return [*own[:1], *rules, *own[1:], *people, *account]
    if len(people) > 1:
        people, account = [*people, *account], []
    groups = (Group("web-nav-rules", tuple(rules)), Group("web-nav-people", tuple(people)))
    behind = (group if len(group.ways) > 1 else way for group in groups for way in group.ways[:1])
    return [*_with_scouting_behind_a_name(own), *behind, *account]


def _with_scouting_behind_a_name(own: list[Way]) -> list[Way | Group]:
    """Whoever has a club's work to do finds what scouts do behind one name; the line is too short for all of it."""
    if len(own) <= _IN_A_LINE:
        return [*own]
    scouting = tuple(way for way in own if way.code in _SCOUTING)
    place = own.index(scouting[0])
    others: list[Way | Group] = [way for way in own if way not in scouting]
    return [*others[:place], Group("web-nav-scouting", scouting), *others[place:]]


def _own(actor: Actor) -> list[Way]:
    """The players one sees, and what is asked of all of them."""
    ways = []
    if holds(actor, Permission.ROSTER_READ):
        ways.append(_way("web-nav-today", "today.mine", "today"))
    if holds(actor, Permission.SYSTEM_WATCH):
        ways.append(_way("admin-heading", "administration.home", "administration"))
    if holds(actor, Permission.PLAYER_LIST):
        here = (
            "children",
            "players",
            "roster_matrix",
            "player",
            "report_links",
            "report_orders",
            "sharing",
            "looks",
            "documents",
            "cases",
            "compare",
        )
        home = "children.mine" if holds(actor, Permission.FAMILY_VIEW) else "players.all_mine"
        ways.append(_way(name_of_list(actor), home, *here))
    if holds(actor, Permission.SHORTLIST_KEEP):
        ways.append(_way("shortlists-heading", "shortlists.every", "shortlists", "squads", "squad_additions"))
    if holds(actor, Permission.POOL_ASK):
        ways.append(_way("web-nav-pool", "pool.find", "pool", "saved_questions"))
        ways.append(_way("web-nav-gaps", "gaps.mine", "gaps"))
    if holds(actor, Permission.ROSTER_IMPORT):
        ways.append(_way("web-nav-records", "records_in.hub", *_BRING_RECORDS))
    return ways


def _rules(actor: Actor) -> list[Way]:
    """What the rules say, and what if they said something else."""
    ways = [
        _way("how-old-nav", "how_old.look", "how_old"),
        _way("web-nav-eligibility", "eligibility.ask", "eligibility"),
        _way("web-nav-competitions", "competitions.every", "competitions", "routes"),
    ]
    if holds(actor, Permission.POOL_ASK):
        ways.append(_way("web-nav-what-if", "what_if.ask", "what_if"))
    return ways


def _people(actor: Actor) -> list[Way]:
    """What one does for and with other people."""
    each = (
        (Permission.GUARDIAN_CONFIRM, "people-heading", "guardians.waiting", "guardians"),
        (Permission.PLAYER_INSPECT, "web-inspect-heading", "inspecting.ask", "inspecting"),
        (Permission.CASE_ANSWER, "cases-heading", "club_cases.every", "club_cases"),
        (Permission.PEOPLE_INVITE, "web-nav-invite", "invitations.form", "invitations"),
    )
    return [_way(code, endpoint, task) for needed, code, endpoint, task in each if holds(actor, needed)]


def _roles(actor: Actor) -> tuple[str, tuple[str, ...]]:
    """The role taken on and the others held; nothing for whoever holds one only."""
    held = dict.fromkeys(binding.role.value for binding in actor.held)
    if len(held) < 2 or actor.role is Role.VISITOR:
        return "", ()
    return actor.role.value, tuple(role for role in held if role != actor.role.value)


def name_of_list(actor: Actor) -> str:
    """What the list of players is called: a parent has children, not players, and a player one record."""
    if actor.roles == {Role.PARENT}:
        return "web-nav-children"
    return "web-nav-own-record" if actor.roles == {Role.PLAYER} else "web-nav-players"


def _way(code: str, endpoint: str, *tasks: str) -> Way:
    return Way(code, url_for(endpoint), request.blueprint in tasks)


def _tongues(*, again: bool) -> tuple[Tongue, ...]:
    """Ways that keep the page; one that was sent as a form is asked for again by a form, where it says so."""
    if request.method not in ("GET", "HEAD") and not again:
        return ()
    return tuple(Tongue(one, NAMES[one], _switching(one), one == language()) for one in LANGUAGES)


def _switching(to: str) -> str:
    """A query alone, which a browser adds to the address it is at, whatever that is."""
    kept = [(name, value) for name, value in request.args.items(multi=True) if name != CHOICE]
    return "?" + urlencode([*kept, (CHOICE, to)])
