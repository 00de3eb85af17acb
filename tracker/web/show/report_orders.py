"""Asking for the reports of many players and seeing how far they are, in finished words."""

from __future__ import annotations

from dataclasses import dataclass

from flask import url_for

from tracker.access.actor import Actor
from tracker.access.permissions import Permission, holds
from tracker.actions.ordered_players import Choice, Choices
from tracker.actions.report_orders import ShownOrder
from tracker.football.phrase import phrase
from tracker.football.report_orders import MOST_TRIES, KeptOrder, OrderForm, OrderState
from tracker.reports.voice import Voice
from tracker.web.navigation import NAMES
from tracker.web.show.papers import papers
from tracker.web.show.player_ways import Door


@dataclass(frozen=True, slots=True)
class WhomGroup:
    """Choices of one kind: each value with its name."""

    name: str
    choices: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ListedOrder:
    """An order in the list of them."""

    name: str
    address: str
    line: str
    state: str
    progress: str
    open: bool


@dataclass(frozen=True, slots=True)
class OrdersPage:
    """Of whom one may ask, how, and what was asked for."""

    whom: tuple[WhomGroup, ...]
    forms: dict[str, str]
    papers: dict[str, str]
    orders: tuple[ListedOrder, ...]
    empty: str


@dataclass(frozen=True, slots=True)
class OrderPage:
    """How far an order has come.

    Arguments:
        says: the sentences that say how it stands.
        progress: how many are made, in words; nothing once it is over.
        download: what the button says, where there is a file.
        failed: the players whose reports could not be made, each with the address.
        may_bring_back: until when it can be made after all, in words; nothing where it was not taken back.
    """

    number: int
    name: str
    terms: str
    state: str
    working: bool
    done: int
    total: int
    progress: str
    says: tuple[str, ...]
    download: str
    kept: str
    failed_heading: str
    failed: tuple[tuple[str, str], ...]
    may_take_back: bool
    may_bring_back: str


def orders_page(choices: Choices, orders: tuple[ShownOrder, ...], days: int, voice: Voice) -> OrdersPage:
    """The page on which reports are asked for."""
    return OrdersPage(
        whom=_whom(choices, voice),
        forms={form.value: voice.speak(phrase(f"orders-form-{form.value}")) for form in OrderForm},
        papers=papers(voice),
        orders=tuple(_listed(one, voice) for one in orders),
        empty=voice.speak(phrase("orders-empty", days=days)),
    )


def whole_reports(actor: Actor, voice: Voice) -> tuple[Door, ...]:
    """The reports about many players as one, and where each is offered."""
    every = (
        (Permission.ROSTER_AUDIT, "audit-kind", "audit-says", url_for("roster_matrix.look", _anchor="on-paper")),
        (Permission.POOL_ASK, "pool-report-kind", "pool-report-says", url_for("pool.find")),
        (
            Permission.GAPS_REPORT,
            "report-board-title",
            "report-board-in-short",
            url_for("gaps.mine", _anchor="on-paper"),
        ),
    )
    return tuple(
        Door(voice.speak(phrase(title)), voice.speak(phrase(says)), address)
        for needed, title, says, address in every
        if holds(actor, needed)
    )


def order_page(shown: ShownOrder, voice: Voice) -> OrderPage:
    """The page of an order."""
    order, progress = shown.order, shown.order.progress
    working, ready = order.state is OrderState.WORKING, order.state is OrderState.READY
    download = voice.speak(phrase(f"orders-download-{order.form.value}")) if ready and progress.done else ""
    failed = phrase("orders-failed", count=progress.failed, tries=MOST_TRIES)
    until = phrase("orders-bring-back-says", day=voice.day(shown.last_day))
    return OrderPage(
        number=order.number,
        name=voice.speak(shown.whom),
        terms=_terms(order, voice),
        state=voice.speak(phrase(f"orders-state-{order.state.value.replace('_', '-')}")),
        working=working,
        done=progress.done,
        total=progress.total,
        progress=_far(order, voice) if working else "",
        says=tuple(_says(shown, voice)),
        download=download,
        kept=voice.speak(phrase("orders-kept", day=voice.day(shown.last_day))) if working or download else "",
        failed_heading=voice.speak(failed) if shown.failed else "",
        failed=tuple((name, url_for("player.one", player_id=number)) for number, name in shown.failed),
        may_take_back=working or bool(download),
        may_bring_back=voice.speak(until) if order.state is OrderState.TAKEN_BACK else "",
    )


def _whom(choices: Choices, voice: Voice) -> tuple[WhomGroup, ...]:
    everybody = (Choice(0, voice.speak(phrase("orders-of-all")), choices.roster),) if choices.roster else ()
    kinds = (("roster", everybody), ("teams", choices.teams), ("years", choices.years), ("lists", choices.lists))
    values = {"roster": "all", "teams": "team-{}", "years": "born-{}", "lists": "list-{}"}
    return tuple(
        WhomGroup(
            voice.speak(phrase(f"orders-whom-{kind}")),
            tuple((values[kind].format(one.number), _named(one, voice)) for one in some),
        )
        for kind, some in kinds
        if some
    )


def _named(one: Choice, voice: Voice) -> str:
    return voice.speak(phrase("orders-whom-one", name=one.name, players=voice.number(one.players)))


def _listed(shown: ShownOrder, voice: Voice) -> ListedOrder:
    order = shown.order
    working = order.state is OrderState.WORKING
    line = phrase("orders-line", reports=order.progress.total, day=voice.day(order.as_of))
    return ListedOrder(
        name=voice.speak(shown.whom),
        address=url_for("report_orders.one", number=order.number),
        line=voice.speak(line),
        state=voice.speak(phrase(f"orders-state-{order.state.value.replace('_', '-')}")),
        progress=_far(order, voice) if working else "",
        open=order.state in (OrderState.WORKING, OrderState.READY),
    )


def _terms(order: KeptOrder, voice: Voice) -> str:
    paper = voice.speak(phrase(f"orders-paper-{order.paper}"))
    audience = voice.say("prepared-for", audience=voice.say(f"audience-{order.audience}"))
    return voice.speak(
        phrase(
            "orders-terms",
            reports=order.progress.total,
            day=voice.day(order.as_of),
            audience=audience,
            language=NAMES[order.language],
            paper=paper,
        )
    )


def _far(order: KeptOrder, voice: Voice) -> str:
    return voice.speak(phrase("orders-progress", done=order.progress.done, total=order.progress.total))


def _says(shown: ShownOrder, voice: Voice) -> list[str]:
    order, progress = shown.order, shown.order.progress
    said = []
    match order.state:
        case OrderState.WORKING:
            together = not progress.waiting and order.form is OrderForm.PDF
            code = "orders-together" if together else "orders-being-made"
            said.append(phrase("orders-nobody-works" if shown.waits_in_vain else code))
        case OrderState.READY:
            said.append(phrase("orders-ready", done=progress.done))
        case _:
            said.append(phrase(f"orders-is-{order.state.value.replace('_', '-')}"))
    if progress.left_out:
        said.append(phrase("orders-left-out", count=progress.left_out))
    return [voice.speak(one) for one in said]
