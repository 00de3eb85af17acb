"""Reports asked for together: who asks for whose, what is made of it, and what ends it."""

from __future__ import annotations

import re
from datetime import timedelta
from io import BytesIO
from zipfile import ZipFile

import pytest
from pypdf import PdfReader
from sqlalchemy import delete, event, func, select, update
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.ordered import at, collect, issued_lines, make_all, more_players, order
from tests.people import Cast, invite
from tracker.access.actor import OPERATOR, Actor, Binding
from tracker.access.consent import Purpose
from tracker.access.keys import Keys
from tracker.access.retention import Kept
from tracker.access.roles import Role
from tracker.access.sight import EVERYBODY
from tracker.actions import reports
from tracker.actions.consents import RefuseConsent, TakeBackConsent, refuse_consent, take_back_consent
from tracker.actions.erasing import EraseRecords, erase_records
from tracker.actions.ordered_players import AskChoices, OfList, OfRoster, read_choices
from tracker.actions.report_files import CollectReports, collect_reports, packed
from tracker.actions.report_orders import (
    BringBackOrder,
    ListOrders,
    OpenOrder,
    OrderReports,
    ShownOrder,
    TakeBackOrder,
    bring_back_order,
    list_orders,
    open_order,
    order_reports,
    take_back_order,
)
from tracker.actions.report_work import ReadOrdered, read_ordered
from tracker.actions.report_worker import work_once
from tracker.actions.reports import IssueReport, ReportIssue, issue_player_report
from tracker.actions.retention import ApplyPeriod, apply_period
from tracker.actions.shortlists import KeepOnShortlist, StartShortlist, keep_on_shortlist, start_shortlist
from tracker.actions.watching_work import WatchOrders, watch_orders
from tracker.football.errors import BadInputError, DeniedError, NotFoundError
from tracker.football.limits import Thresholds
from tracker.football.report_orders import ItemState, OrderForm, OrderState, Progress
from tracker.store import tables as t
from tracker.store.report_work import keep_report, take_work
from tracker.store.scope import open_session
from tracker.wiring import House


@pytest.fixture
def cast(house: House) -> Cast:
    return invite(house.engine)


def shown(house: House, number: int, by: Actor) -> ShownOrder:
    return house.perform(open_order, OpenOrder(number), by)


def fetched(house: House, number: int, by: Actor) -> bytes:
    made = collect(house, number, by)
    assert made is not None
    with made.content:
        return made.content.read()


def names_in(content: bytes) -> list[str]:
    with ZipFile(BytesIO(content)) as archive:
        assert archive.testzip() is None
        return archive.namelist()


def players_of(house: House, number: int) -> list[int]:
    with house.engine.connect() as connection:
        return list(
            connection.scalars(
                select(t.OrderedReport.player_id)
                .where(t.OrderedReport.order_id == number)
                .order_by(t.OrderedReport.place)
            )
        )


def test_a_director_gets_every_report_of_the_club_as_if_each_had_been_asked_for_alone(
    house: House, cast: Cast
) -> None:
    number = order(house, cast.director)
    assert shown(house, number, cast.director).order.progress == Progress(waiting=2)
    make_all(house)
    found = shown(house, number, cast.director)
    assert (found.order.state, found.order.progress) == (OrderState.READY, Progress(done=2))
    assert issued_lines(house) == {cast.maya: 1, cast.ilse: 1}
    content = fetched(house, number, cast.director)
    assert names_in(content) == ["pathway-ilse-marchetti-2026-06-30.pdf", "pathway-maya-ferrant-2026-06-30.pdf"]
    alone = house.perform(issue_player_report, IssueReport(cast.maya), cast.director)
    with ZipFile(BytesIO(content)) as archive:
        assert archive.read("pathway-maya-ferrant-2026-06-30.pdf") == alone.content


def test_who_made_the_report_is_whoever_asked(house: House, cast: Cast) -> None:
    order(house, cast.director)
    make_all(house)
    with house.engine.connect() as connection:
        line = t.AuditEvent
        said = connection.execute(select(line.user_id, line.role).where(line.verb == "issue_ordered")).all()
    assert [tuple(one) for one in said] == [(cast.dana, "director")] * 2


def test_one_file_of_all_holds_each_report_with_its_own_pages_and_an_entry(house: House, cast: Cast) -> None:
    number = order(house, cast.director, OrderForm.PDF)
    make_all(house)
    reader = PdfReader(BytesIO(fetched(house, number, cast.director)))
    entries = [one for one in reader.outline if not isinstance(one, list)]
    assert [one.title for one in entries] == ["Ilse Marchetti", "Maya Ferrant"]
    second = reader.get_destination_page_number(entries[1])
    pages = [page.extract_text() for page in reader.pages]
    assert second is not None
    assert f"Page 1 of {second}" in pages[0]
    assert f"Page 1 of {len(pages) - second}" in pages[second]
    assert "Maya" not in "".join(pages[:second])
    assert "Ilse" not in "".join(pages[second:])
    assert "Ferrant" not in str(reader.metadata)
    assert issued_lines(house) == {cast.maya: 1, cast.ilse: 1}, "Putting together issues nothing a second time."


def test_a_report_says_the_same_among_others_as_alone(house: House, cast: Cast) -> None:
    number = order(house, cast.director, OrderForm.PDF)
    make_all(house)
    among = PdfReader(BytesIO(fetched(house, number, cast.director)))
    alone = [
        page.extract_text()
        for player in (cast.ilse, cast.maya)
        for page in PdfReader(
            BytesIO(house.perform(issue_player_report, IssueReport(player), cast.director).content)
        ).pages
    ]
    assert [page.extract_text() for page in among.pages] == alone


def test_what_is_kept_can_be_read_in_no_table(house: House, cast: Cast) -> None:
    for form in OrderForm:
        order(house, cast.director, form)
    make_all(house)
    with Session(house.engine) as session:
        kept = [
            *(row.content for row in session.scalars(select(t.OrderedReport))),
            *(text for row in session.scalars(select(t.ReportOrder)) for text in (row.content, row.said)),
        ]
    assert sum(text is not None for text in kept) == 2 + 1 + 2
    for text in filter(None, kept):
        assert re.fullmatch(r"gAAAA[\w=-]+", text), "It is a token that Fernet made."


def test_a_scout_asks_for_those_on_a_list_whom_families_share(house: House, cast: Cast) -> None:
    kept = house.perform(start_shortlist, StartShortlist("To see in May"), cast.scout)
    house.perform(keep_on_shortlist, KeepOnShortlist(kept, cast.ilse), cast.scout)
    (choice,) = house.perform(read_choices, AskChoices(), cast.scout).lists
    assert (choice.name, choice.players) == ("To see in May", 1)
    number = house.perform(order_reports, OrderReports(OfList(choice.number)), cast.scout)
    make_all(house)
    found = shown(house, number, cast.scout)
    assert (found.order.audience, found.order.progress) == ("scout", Progress(done=1))
    with pytest.raises(NotFoundError):
        house.perform(order_reports, OrderReports(OfRoster()), cast.scout)
    with pytest.raises(BadInputError, match="Nobody is meant"):
        house.perform(order_reports, OrderReports(OfList(choice.number)), cast.foreign_scout)


def test_a_coach_asks_for_the_own_team_and_a_year_of_it(house: House, cast: Cast) -> None:
    choices = house.perform(read_choices, AskChoices(), cast.coach)
    assert [(one.name, one.players) for one in (*choices.teams, *choices.years)] == [
        ("Under 19", 2),
        ("2008", 1),
        ("2009", 1),
    ]
    number = house.perform(order_reports, OrderReports(OfRoster(cast.girls, 2009)), cast.coach)
    assert players_of(house, number) == [cast.ilse]


@pytest.mark.parametrize("whom", [OfRoster(999_999), OfRoster(born=1999), OfList(999_999)])
def test_nobody_is_ordered_of_what_is_not_ones_own(house: House, cast: Cast, whom: OfRoster | OfList) -> None:
    for actor in (cast.director, cast.coach, OPERATOR):
        with pytest.raises((NotFoundError, BadInputError)):
            house.perform(order_reports, OrderReports(whom), actor)


def test_no_more_is_made_at_once_than_can_be_waited_for(
    sqlite_house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    cast = invite(sqlite_house.engine)
    monkeypatch.setattr("tracker.actions.report_orders.MOST_REPORTS", 1)
    with pytest.raises(BadInputError, match="These are 2 players"):
        order(sqlite_house, cast.director)
    monkeypatch.undo()
    for _ in range(5):
        order(sqlite_house, cast.director)
    with pytest.raises(BadInputError, match="still being worked on"):
        order(sqlite_house, cast.director)
    make_all(sqlite_house)
    order(sqlite_house, cast.director)


def test_an_order_is_nobody_elses_and_of_one_role_alone(house: House, cast: Cast) -> None:
    number = order(house, cast.director)
    make_all(house)
    for stranger in (cast.other_director, cast.coach, cast.scout, OPERATOR):
        assert house.perform(list_orders, ListOrders(), stranger) == ()
        with pytest.raises(NotFoundError):
            shown(house, number, stranger)
        with pytest.raises(NotFoundError):
            fetched(house, number, stranger)
        with pytest.raises(NotFoundError):
            house.perform(take_back_order, TakeBackOrder(number), stranger)
    assert [one.order.number for one in house.perform(list_orders, ListOrders(), cast.director)] == [number]
    with pytest.raises(DeniedError):
        house.perform(open_order, OpenOrder(number), cast.parent)


def refuse_club(house: House, cast: Cast) -> None:
    """Ilse's mother refuses the use by the club."""
    house.perform(refuse_consent, RefuseConsent(cast.ilse, Purpose.CLUB_USE), cast.other_parent)


def test_whoever_refuses_before_it_is_made_is_left_out_and_that_is_said(house: House, cast: Cast) -> None:
    number = order(house, cast.director)
    refuse_club(house, cast)
    make_all(house)
    found = shown(house, number, cast.director)
    assert found.order.progress == Progress(done=1, left_out=1)
    assert names_in(fetched(house, number, cast.director)) == ["pathway-maya-ferrant-2026-06-30.pdf"]
    assert issued_lines(house) == {cast.maya: 1}


@pytest.mark.parametrize("form", OrderForm)
def test_whoever_refuses_after_it_is_made_is_in_no_file_that_goes_out(
    house: House, cast: Cast, form: OrderForm
) -> None:
    number = order(house, cast.director, form)
    make_all(house)
    refuse_club(house, cast)
    if form is OrderForm.PDF:
        assert collect(house, number, cast.director) is None
        assert shown(house, number, cast.director).order.state is OrderState.WORKING
        make_all(house)
    content = fetched(house, number, cast.director)
    if form is OrderForm.ZIP:
        assert names_in(content) == ["pathway-maya-ferrant-2026-06-30.pdf"]
    else:
        assert "Ilse" not in "".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages)
    assert shown(house, number, cast.director).order.progress == Progress(done=1, left_out=1)
    with Session(house.engine) as session:
        (left,) = session.scalars(select(t.OrderedReport).where(t.OrderedReport.player_id == cast.ilse))
        assert left.content is None


def test_a_family_that_no_longer_shares_is_in_no_report_of_a_scout(house: House, cast: Cast) -> None:
    kept = house.perform(start_shortlist, StartShortlist("To see"), cast.scout)
    house.perform(keep_on_shortlist, KeepOnShortlist(kept, cast.ilse), cast.scout)
    number = house.perform(order_reports, OrderReports(OfList(kept)), cast.scout)
    with Session(house.engine) as session:
        (given,) = session.scalars(select(t.Consent.id).where(t.Consent.player_id == cast.ilse))
    house.perform(take_back_consent, TakeBackConsent(cast.ilse, given), cast.other_parent)
    make_all(house)
    assert shown(house, number, cast.scout).order.progress == Progress(left_out=1)
    with pytest.raises(BadInputError, match="no report to download"):
        collect(house, number, cast.scout)
    assert issued_lines(house) == {}


@pytest.mark.parametrize("form", OrderForm)
def test_whoever_is_erased_is_in_no_file_any_more(house: House, cast: Cast, form: OrderForm) -> None:
    number = order(house, cast.director, form)
    make_all(house)
    house.perform(erase_records, EraseRecords(cast.ilse, "Ilse Marchetti"), OPERATOR)
    with Session(house.engine) as session:
        assert session.get_one(t.ReportOrder, number).content is None
        assert session.scalars(select(t.OrderedReport.player_id)).all() == [cast.maya]
    if form is OrderForm.PDF:
        assert collect(house, number, cast.director) is None
        make_all(house)
    fetched(house, number, cast.director)


def test_whose_role_has_ended_gets_nothing_made_and_nothing_handed_out(house: House, cast: Cast) -> None:
    done = order(house, cast.director)
    make_all(house)
    order(house, cast.director)
    with Session(house.engine) as session, session.begin():
        session.execute(delete(t.RoleBinding).where(t.RoleBinding.user_id == cast.dana))
    assert issued_lines(house) == {cast.maya: 1, cast.ilse: 1}
    make_all(house)
    assert issued_lines(house) == {cast.maya: 1, cast.ilse: 1}
    with Session(house.engine) as session:
        states = session.scalars(select(t.ReportOrder.state).order_by(t.ReportOrder.id)).all()
    assert states == [OrderState.READY, OrderState.STOPPED]
    former = Actor(cast.dana, "Dana Ruiz-Okafor", (Binding(Role.PARENT),))
    with pytest.raises(DeniedError):
        collect(house, done, former)


def test_a_director_who_went_to_another_club_is_handed_nobody_of_the_old_one(house: House, cast: Cast) -> None:
    number = order(house, cast.director)
    make_all(house)
    with Session(house.engine) as session, session.begin():
        moved = update(t.RoleBinding).where(t.RoleBinding.user_id == cast.dana)
        session.execute(moved.values(club_id=cast.hill))
    elsewhere = Actor(cast.dana, "Dana Ruiz-Okafor", cast.other_director.bindings)
    with pytest.raises(BadInputError, match="no report to download"):
        collect(house, number, elsewhere)


def test_an_order_taken_back_is_made_no_further_and_nothing_of_it_is_kept(house: House, cast: Cast) -> None:
    ready, waiting = order(house, cast.director, OrderForm.PDF), 0
    make_all(house)
    waiting = order(house, cast.director)
    for number in (ready, waiting):
        house.perform(take_back_order, TakeBackOrder(number), cast.director)
        with pytest.raises(BadInputError, match="not ready"):
            collect(house, number, cast.director)
    assert make_all(house) == 0
    with Session(house.engine) as session:
        files = (t.OrderedReport.content.is_not(None), t.ReportOrder.content.is_not(None))
        assert session.scalar(select(func.count()).select_from(t.OrderedReport).where(files[0])) == 0
        assert session.scalar(select(func.count()).select_from(t.ReportOrder).where(files[1])) == 0


@pytest.mark.parametrize("form", OrderForm)
def test_an_order_taken_back_is_made_after_all_for_those_whom_one_may_still_see(
    house: House, cast: Cast, form: OrderForm
) -> None:
    number = order(house, cast.director, form)
    make_all(house)
    house.perform(take_back_order, TakeBackOrder(number), cast.director)
    house.perform(refuse_consent, RefuseConsent(cast.ilse, Purpose.CLUB_USE), cast.other_parent)
    with pytest.raises(NotFoundError):
        house.perform(bring_back_order, BringBackOrder(number), cast.other_director)
    house.perform(bring_back_order, BringBackOrder(number), cast.director)
    assert shown(house, number, cast.director).order.state is OrderState.WORKING
    make_all(house)
    made = collect(house, number, cast.director)
    if made is None:
        make_all(house)
        made = collect(house, number, cast.director)
    assert made is not None
    with made.content:
        assert made.rows == 1
    # What is drawn from the records anew is not issued anew; an archive holds reports that were.
    assert issued_lines(house)[cast.maya] == (2 if form is OrderForm.ZIP else 1)


def test_what_was_not_taken_back_is_not_brought_back(house: House, cast: Cast) -> None:
    number = order(house, cast.director)
    with pytest.raises(BadInputError, match="was not taken back"):
        house.perform(bring_back_order, BringBackOrder(number), cast.director)


def test_the_files_of_so_many_orders_are_kept_and_no_more(
    house: House, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tracker.actions.report_orders.MOST_KEPT", 2)
    first, _ = order(house, cast.director), order(house, cast.director)
    make_all(house)
    with pytest.raises(BadInputError, match="The files of 2 of your requests are kept"):
        order(house, cast.director)
    house.perform(take_back_order, TakeBackOrder(first), cast.director)
    order(house, cast.director)
    with pytest.raises(BadInputError, match="The files of 2"):
        house.perform(bring_back_order, BringBackOrder(first), cast.director)
    later = at(house, NOW + timedelta(days=3))
    order(later, cast.director)


def test_a_file_is_packed_when_the_act_is_over_and_nobody_waits_for_it(
    house: House, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = order(house, cast.director)
    make_all(house)
    with monkeypatch.context() as within:
        within.setattr(Keys, "show", None)
        collected = house.perform(collect_reports, CollectReports(number), cast.director)
    assert collected is not None
    order(house, cast.other_director)
    with packed(collected).content as content:
        assert len(names_in(content.read())) == 2


def test_after_three_days_it_is_handed_out_no_more_and_the_worker_lets_it_go(house: House, cast: Cast) -> None:
    number = order(house, cast.director)
    make_all(house)
    last, over = at(house, NOW + timedelta(days=2)), at(house, NOW + timedelta(days=3))
    assert shown(last, number, cast.director).last_day == (NOW + timedelta(days=2)).date()
    with pytest.raises(NotFoundError):
        shown(over, number, cast.director)
    assert house.perform(apply_period, ApplyPeriod(Kept.REPORT_ORDERS), OPERATOR) == 0
    make_all(over)
    with Session(house.engine) as session:
        assert session.scalar(select(func.count()).select_from(t.ReportOrder)) == 0
        assert session.scalar(select(func.count()).select_from(t.OrderedReport)) == 0


def test_what_can_never_be_made_is_given_up_and_named_and_the_others_are_made(
    sqlite_house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house, cast = sqlite_house, invite(sqlite_house.engine)
    number = order(house, cast.director)
    drawn = reports.drawn

    def breaks(issue: ReportIssue, thresholds: Thresholds, site: str | None) -> bytes:
        if issue.pathway.story.player.id == cast.ilse:
            message = "somebody's name"
            raise ValueError(message)
        return drawn(issue, thresholds, site)

    monkeypatch.setattr("tracker.actions.report_worker.drawn", breaks)
    for minute in range(4):
        make_all(at(house, NOW + timedelta(minutes=minute)))
    found = shown(at(house, NOW + timedelta(minutes=4)), number, cast.director)
    assert (found.order.state, found.order.progress) == (OrderState.READY, Progress(done=1, failed=1))
    assert found.failed == ((cast.ilse, "Ilse Marchetti"),)


def test_large_orders_keep_no_small_one_waiting_for_all_of_them(house: House, cast: Cast) -> None:
    more_players(house, cast, 6)
    large = order(house, cast.director)
    small = house.perform(order_reports, OrderReports(OfRoster()), cast.other_director)
    worker = house.worker("command")
    while shown(house, small, cast.other_director).order.state is OrderState.WORKING:
        assert work_once(worker)
    assert shown(house, large, cast.director).order.progress.waiting


def test_whoever_has_nothing_to_do_writes_nothing_and_keeps_nobody_from_writing(house: House, cast: Cast) -> None:
    worker = house.worker("command")
    assert not work_once(worker)
    begun: list[str] = []
    event.listen(house.engine, "commit", lambda _connection: begun.append("committed"))
    assert not work_once(worker)
    assert not begun


def test_a_report_that_is_made_while_its_order_is_taken_back_is_not_kept(house: House, cast: Cast) -> None:
    number = order(house, cast.director)
    work = take_work(house.engine, "a" * 32, NOW, NOW + timedelta(minutes=2))
    assert work is not None
    assert work.number is not None
    made = house.perform(read_ordered, ReadOrdered(work.number, work.lease), cast.director)
    with open_session(house.engine, EVERYBODY, writes=True) as late, late.begin():
        late.execute(update(t.ReportOrder).values(state=OrderState.TAKEN_BACK))
    with open_session(house.engine, EVERYBODY, writes=True) as session, session.begin():
        assert not keep_report(session, work.number, work.lease, made.code, None)
    assert shown(house, number, cast.director).order.progress.done == 0


def test_the_administrator_is_told_of_what_waits_to_be_put_together_and_of_nothing_taken_back(
    house: House, cast: Cast
) -> None:
    later = at(house, NOW + timedelta(hours=1))
    number = order(house, cast.director, OrderForm.PDF)
    assert later.perform(watch_orders, WatchOrders(), cast.administrator).silent
    house.perform(take_back_order, TakeBackOrder(number), cast.director)
    assert not later.perform(watch_orders, WatchOrders(), cast.administrator).silent
    order(house, cast.director, OrderForm.PDF)
    with Session(house.engine) as session, session.begin():
        session.execute(update(t.OrderedReport).values(state=ItemState.FAILED))
    assert later.perform(watch_orders, WatchOrders(), cast.administrator).silent
