"""Which task has which help page: how many steps and notes, which words it explains, and how its picture is cut.

A help page is named after the module of the task it explains. Its sentences stand under the same name in the files
`help*.ftl`; the pictures are made by `tests/pictures.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class Cut(Enum):
    """How a picture is cut, in the pixels of a page: as a telephone shows it, or as a desk does."""

    PHONE = (384, 620)
    DESK = (760, 520)

    @property
    def width(self) -> int:
        """How wide it is."""
        return self.value[0]

    @property
    def height(self) -> int:
        """How high it is."""
        return self.value[1]


@dataclass(frozen=True, slots=True)
class Help:
    """The help on one task.

    Arguments:
        task: the name of the task's module.
        pages: where its work begins; the first of them that a reader may open is led to.
        steps: how many steps are told, and
        notes: how many things there are to know besides.
        words: the words of the field that it explains.
        beside: the tasks whose help is near to it.
        also: other tasks whose pages lead to this help.
        cut: how its picture is cut.
    """

    task: str
    pages: tuple[str, ...]
    steps: int
    notes: int
    words: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    cut: Cut = Cut.DESK

    @property
    def name(self) -> str:
        """What it is called in an address, in a file and in the code of a sentence."""
        return self.task.replace("_", "-")


@dataclass(frozen=True, slots=True)
class HelpGroup:
    """The help for those who do certain tasks."""

    name: str
    helps: tuple[Help, ...]


_CHILDREN = ("children.mine", "players.all_mine")

GROUPS: tuple[HelpGroup, ...] = (
    HelpGroup(
        "everybody",
        (
            Help("how_old", ("how_old.look",), 4, 3, ("cut-off", "provisional"), ("eligibility",), ("front",)),
            Help(
                *(
                    "eligibility",
                    ("eligibility.ask",),
                    4,
                    3,
                    ("overage", "cannot-tell", "provisional"),
                    ("how_old",),
                ),
                also=("competitions", "routes"),
            ),
            Help("verify", ("verify.ask",), 3, 4, beside=("report_links", "eligibility")),
            Help("search", (), 4, 2, beside=("players", "sign_in")),
            Help(
                *("sign_in", ("own_account.mine", "sign_in.form"), 4, 4),
                beside=("invitations", "search"),
                also=("own_account", "passkeys", "passwords", "roles", "second_factor"),
            ),
        ),
    ),
    HelpGroup(
        "families",
        (
            Help(
                *("invitations", ("children.mine",), 3, 3, ("guardian",), ("sign_in", "player", "sharing")),
                also=("children",),
                cut=Cut.PHONE,
            ),
            Help(
                *("player", _CHILDREN, 5, 3),
                words=("call-up", "cap", "quiet-period", "no-record", "at-level", "disputed"),
                beside=("sharing", "report_links", "cases"),
                cut=Cut.PHONE,
            ),
            Help(
                *("sharing", ("children.mine",), 5, 4, ("guardian",), ("player", "report_links", "cases")),
                also=("looks", "records"),
                cut=Cut.PHONE,
            ),
            Help(
                *("report_links", _CHILDREN, 5, 3, (), ("player", "sharing")),
                also=("shared",),
                cut=Cut.PHONE,
            ),
            Help(
                *("cases", ("club_cases.every", "children.mine"), 4, 3, ("disputed",), ("player", "sharing")),
                also=("club_cases",),
                cut=Cut.PHONE,
            ),
        ),
    ),
    HelpGroup(
        "clubs",
        (
            Help(
                *("today", ("today.mine",), 3, 3, ("quiet-period", "no-record")),
                beside=("roster_matrix", "documents", "drafts", "team_sheets", "cases"),
            ),
            Help("documents", ("today.mine",), 3, 3, beside=("today", "cases", "drafts")),
            Help(
                *("roster_matrix", ("roster_matrix.look",), 4, 3, ("overage", "cannot-tell", "cut-off")),
                beside=("today", "eligibility", "squads"),
            ),
            Help("drafts", ("drafts.choose",), 4, 4, beside=("records_in", "duplicates", "team_sheets")),
            Help("records_in", ("records_in.hub",), 3, 2, beside=("drafts", "team_sheets", "season_turn")),
            Help("duplicates", ("duplicates.every",), 4, 3, beside=("drafts", "today")),
            Help(
                *("team_sheets", ("team_sheets.look",), 4, 4),
                beside=("drafts", "records_in"),
                also=("typed_in", "call_up_lists", "season_totals", "absences"),
            ),
            Help("season_turn", ("season_turn.look",), 5, 4, ("cut-off",), ("how_old", "records_in")),
            Help(
                *("guardians", ("invitations.form", "guardians.waiting"), 4, 3, ("guardian",)),
                beside=("invitations", "sharing"),
                also=("named_guardians",),
            ),
            Help(
                "players",
                ("players.all_mine",),
                3,
                3,
                beside=("player", "search", "roster_matrix", "report_orders"),
            ),
            Help("report_orders", ("report_orders.every",), 4, 4, beside=("players", "roster_matrix", "pool")),
        ),
    ),
    HelpGroup(
        "scouts",
        (
            Help(
                *("pool", ("pool.find",), 5, 3, ("overage", "call-up", "cap")),
                beside=("shortlists", "squads", "eligibility"),
                also=("saved_questions",),
            ),
            Help(
                *("shortlists", ("shortlists.every",), 3, 3, ("call-up", "cap"), ("pool", "squads")),
                also=("compare",),
            ),
            Help(
                *("squads", ("squads.every",), 4, 2, ("overage",), ("pool", "shortlists", "eligibility")),
                also=("squad_additions",),
            ),
            Help(
                *("what_if", ("what_if.ask",), 3, 3, ("overage", "cannot-tell")),
                beside=("eligibility", "pool", "roster_matrix"),
            ),
            Help("gaps", ("gaps.mine",), 5, 3, ("bridge", "quiet-period", "no-record"), ("pool", "today")),
        ),
    ),
    HelpGroup(
        "administrators",
        (
            Help(
                *(
                    "administration",
                    ("administration.home",),
                    6,
                    2,
                    ("ledger", "provisional"),
                    ("guardians", "sign_in"),
                ),
                also=("inspecting", "held_roles"),
            ),
        ),
    ),
)

HELPS: Mapping[str, Help] = {one.name: one for group in GROUPS for one in group.helps}
_OF_TASKS: Mapping[str, Help] = {task: one for one in HELPS.values() for task in (one.task, *one.also)}


def help_of(task: str | None) -> Help | None:
    """The help on a task, by the name of its module; nothing for what leads to all of them."""
    return _OF_TASKS.get(task or "")
