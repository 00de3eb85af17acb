"""What has been kept for its period goes on its day and not before, and only once."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from email import message_from_bytes, policy
from typing import Any

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.importing.files import sheet
from tests.people import LONG_AGO, TODAY, Cast, email_of, report_on
from tests.store.kept import as_kept, made_anew
from tracker.access.account import LinkPurpose
from tracker.access.actor import OPERATOR
from tracker.access.case import CaseStatus, RecordKind
from tracker.access.guardianship import Relation
from tracker.access.retention import Kept, load_schedule
from tracker.actions import retention as retaining
from tracker.actions.audit import VerifyLedger, verify_ledger
from tracker.actions.imports import ImportFile, import_file
from tracker.actions.leavers import TellFamily, tell_family
from tracker.actions.retention import (
    ApplyPeriod,
    AskLastRetention,
    PreviewRetention,
    Retained,
    apply_period,
    ask_last_retention,
    preview_retention,
    run_retention,
)
from tracker.football.phrase import phrase
from tracker.importing.kind import Kind
from tracker.logic.terms import ALWAYS
from tracker.post.letter import Letter
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.store.batch_titles import as_text
from tracker.store.erasing import tombstones
from tracker.store.scope import open_session
from tracker.wiring import House

Making = Callable[[House, Cast], object]


def on(house: House, day: date) -> House:
    """The same house on another day."""
    return replace(house, clock=lambda: datetime.combine(day, NOW.timetz()))


def run(house: House) -> Retained:
    return run_retention(lambda verb, asked: house.perform(verb, asked, OPERATOR))


def due(house: House) -> dict[Kept, int]:
    found = house.perform(preview_retention, PreviewRetention(), OPERATOR)
    return {one.period.of: one.count for one in found.done}


def went(found: Retained) -> dict[Kept, int]:
    return {one.period.of: one.count for one in found.done if one.count}


def keep(house: House, *rows: Base) -> None:
    with Session(house.engine) as session, session.begin():
        session.add_all(rows)


def a_browser(house: House, cast: Cast) -> None:
    keep(house, t.WebSession(token_hash="b" * 64, user_id=cast.pat, began_at=NOW, seen_at=NOW))


def a_link(purpose: LinkPurpose) -> Making:
    def make(house: House, cast: Cast) -> None:
        link: dict[str, Any] = {
            "made_at": NOW - timedelta(days=1),
            "ends_at": NOW + timedelta(days=6),
            "user_id": cast.pat,
        }
        keep(house, t.Link(token_hash="c" * 64, purpose=purpose, email=email_of("pat"), used_at=NOW, **link))

    return make


def a_try(house: House, _cast: Cast) -> None:
    keep(house, t.Bucket(key="d" * 64, left=1, at=NOW))


def a_letter(house: House, _cast: Cast) -> None:
    house.office.post(Letter(email_of("pat"), "Hello", "Words"))
    (path,) = (house.settings.home / "outbox").iterdir()
    os.utime(path, (NOW.timestamp(), NOW.timestamp()))


def a_file(house: House, _cast: Cast) -> None:
    counts: dict[str, Any] = {"added": 1, "changed": 0, "same": 0, "user_id": None}
    keep(house, t.ImportBatch(kind="players", file_name="ferrant.csv", sha256="e" * 64, at=NOW, **counts))


def something_typed_in(house: House, _cast: Cast) -> None:
    counts: dict[str, Any] = {"added": 1, "changed": 0, "same": 0, "user_id": None}
    titled = as_text(phrase("typed-title-absence"))
    keep(house, t.ImportBatch(kind="absences", file_name="", sha256="e" * 64, at=NOW, titled=titled, **counts))


def a_correction(house: House, cast: Cast) -> None:
    a_file(house, cast)
    with Session(house.engine) as session:
        batch = session.scalars(select(func.max(t.ImportBatch.id))).one()
    row: dict[str, Any] = {"player_id": cast.ilse, "table": "players", "row_id": cast.ilse, "column": "name"}
    keep(house, t.ImportCorrection(batch_id=batch, **row, old="Ilse M.", new="Ilse Marchetti"))


def a_named_guardian(house: House, cast: Cast) -> None:
    a_file(house, cast)
    with Session(house.engine) as session:
        batch = session.scalars(select(func.max(t.ImportBatch.id))).one()
    told: dict[str, Any] = {
        "name": "Rosa Marchetti",
        "name_folded": "rosa marchetti",
        "phone": "",
        "email": "rosa@example.org",
    }
    keep(house, t.NamedGuardian(player_id=cast.ilse, batch_id=batch, **told))


def a_reason(house: House, cast: Cast) -> None:
    keep(house, t.InspectionRow(player_id=cast.ilse, user_id=cast.alex, day=TODAY, reason="Asked", at=NOW))


def a_case(house: House, cast: Cast) -> None:
    about: dict[str, Any] = {
        "record": RecordKind.PLAYER,
        "record_id": cast.ilse,
        "field": "name",
        "says": "a",
        "should_say": "b",
    }
    told: dict[str, Any] = {
        "opened_by_id": cast.odile,
        "opened_at": NOW,
        "status": CaseStatus.ACCEPTED,
        "closed_at": NOW,
    }
    with Session(house.engine) as session, session.begin():
        case = t.CorrectionCase(player_id=cast.ilse, **about, **told)
        session.add(case)
        session.flush()
        step: dict[str, Any] = {
            "at": NOW,
            "user_id": cast.odile,
            "status": CaseStatus.ACCEPTED,
            "text": "So it is.",
        }
        session.add(t.CaseStep(case_id=case.id, player_id=cast.ilse, **step))


def an_account(house: House, cast: Cast) -> None:
    """Cass, who was a coach, signed in for the last time today."""
    with Session(house.engine) as session, session.begin():
        session.query(t.RoleBinding).filter_by(user_id=cast.cass).delete()
        session.add(line(cast.cass))
        session.add(t.RecoveryCode(user_id=cast.cass, code_hash="f" * 64, made_at=NOW))


def line(user: int | None, at: datetime = NOW) -> t.AuditEvent:
    told: dict[str, Any] = {"role": "coach", "verb": "sign_in", "event": "account:sign_in:done", "subject": "user"}
    return t.AuditEvent(at=at, user_id=user, subject_id=user, details={}, **told)


def a_report_on_many(house: House, cast: Cast) -> None:
    """One of a player made at the same time stays as long as the player."""
    report_on(house.engine, cast.ilse)
    report_on(house.engine, None, code="SQUAD-SQUAD", at=NOW)


MADE: dict[Kept, Making] = {
    Kept.BROWSERS: a_browser,
    Kept.INVITATIONS: a_link(LinkPurpose.INVITATION),
    Kept.RESETS: a_link(LinkPurpose.PASSWORD_RESET),
    Kept.TRIES: a_try,
    Kept.LETTERS: a_letter,
    Kept.FILE_NAMES: a_file,
    Kept.CORRECTIONS: a_correction,
    Kept.NAMED_GUARDIANS: a_named_guardian,
    Kept.REASONS: a_reason,
    Kept.CASES: a_case,
    Kept.ACCOUNTS: an_account,
    Kept.ISSUED_REPORTS: a_report_on_many,
}
#: The day on which each goes that was made on 30 June 2026.
GOES = {
    Kept.BROWSERS: date(2026, 7, 30),
    Kept.INVITATIONS: date(2026, 7, 30),
    Kept.RESETS: date(2026, 7, 7),
    Kept.TRIES: date(2026, 7, 2),
    Kept.LETTERS: date(2026, 7, 30),
    Kept.FILE_NAMES: date(2026, 9, 28),
    Kept.CORRECTIONS: date(2026, 7, 31),
    Kept.NAMED_GUARDIANS: date(2026, 12, 27),
    Kept.REASONS: date(2028, 6, 30),
    Kept.CASES: date(2028, 6, 30),
    Kept.ACCOUNTS: date(2027, 6, 30),
    Kept.ISSUED_REPORTS: date(2029, 6, 30),
}


@pytest.mark.parametrize(
    ("of", "made"),
    [*MADE.items(), (Kept.FILE_NAMES, something_typed_in)],
    ids=lambda one: one.value if isinstance(one, Kept) else one.__name__,
)
def test_it_goes_on_its_day_and_not_on_the_day_before(house: House, cast: Cast, of: Kept, made: Making) -> None:
    eve, day = on(house, GOES[of] - timedelta(days=1)), on(house, GOES[of])
    # What the cast brought along from long ago goes first.
    while eve.perform(apply_period, ApplyPeriod(of), OPERATOR):
        pass
    made(house, cast)
    assert due(eve)[of] == 0
    assert eve.perform(apply_period, ApplyPeriod(of), OPERATOR) == 0
    assert due(day)[of] == 1
    assert day.perform(apply_period, ApplyPeriod(of), OPERATOR) == 1
    assert due(day)[of] == 0
    assert day.perform(apply_period, ApplyPeriod(of), OPERATOR) == 0


def test_an_account_is_emptied_and_one_with_a_role_or_a_child_never(house: House, cast: Cast) -> None:
    an_account(house, cast)
    found = run(on(house, date(2030, 1, 1)))
    assert went(found)[Kept.ACCOUNTS] == 1
    with Session(house.engine) as session:
        users = {user.id: user for user in session.scalars(select(t.User))}
        assert (users[cast.cass].name, users[cast.cass].active) == ("", False)
        assert not session.scalars(select(t.RecoveryCode)).all()
        assert all(users[one].active for one in (cast.dana, cast.pat, cast.alex))


def rows(house: House) -> dict[str, int]:
    with Session(house.engine) as session:
        return {
            table.name: session.scalar(select(func.count()).select_from(table)) or 0
            for table in Base.metadata.sorted_tables
            if table.name not in ("audit_events", "ledger_head", "tombstones")
        }


def test_a_look_beforehand_changes_nothing_and_says_what_goes(house: House, cast: Cast) -> None:
    for make in MADE.values():
        if make is not MADE[Kept.RESETS]:
            make(house, cast)
    later = on(house, date(2028, 12, 1))
    before = rows(house)
    promised = {of: count for of, count in due(later).items() if count}
    assert rows(house) == before
    assert went(run(later)) == promised
    assert rows(house) != before


def test_run_again_it_changes_nothing_and_the_ledger_is_whole(house: House, cast: Cast) -> None:
    for of in (Kept.BROWSERS, Kept.CASES, Kept.FILE_NAMES):
        MADE[of](house, cast)
    later = on(house, date(2028, 12, 1))
    assert went(run(later))
    after = rows(house)
    assert went(run(later)) == {}
    assert rows(house) == after
    assert later.perform(verify_ledger, VerifyLedger(), OPERATOR).broken is None


def test_broken_off_in_the_middle_the_rest_goes_the_next_time(
    house: House, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retaining, "ROWS_AT_ONCE", 2)
    keep(house, *(t.Bucket(key=f"{n:064}", left=1, at=LONG_AGO) for n in range(7)))
    done = 0

    def breaking_off(verb: object, asked: object) -> object:
        nonlocal done
        if isinstance(asked, ApplyPeriod) and asked.of is Kept.TRIES:
            done += 1
            if done > 2:
                raise KeyboardInterrupt
        return house.perform(verb, asked, OPERATOR)  # type: ignore[arg-type]

    with pytest.raises(KeyboardInterrupt):
        run_retention(breaking_off)
    assert rows(house)["buckets"] == 3
    assert house.perform(ask_last_retention, AskLastRetention(), OPERATOR).at is None
    assert went(run(house))[Kept.TRIES] == 3
    assert house.perform(ask_last_retention, AskLastRetention(), OPERATOR).at == NOW


def gone_from_football(house: House, player: int, day: date) -> None:
    """The player's last registration ended on a day."""
    with Session(house.engine) as session, session.begin():
        ending = update(t.Registration).where(t.Registration.player_id == player)
        session.execute(ending.values(starts=day - timedelta(days=90), ends=day))


#: Ilse's last day; three years later her records end, and thirty days before that her family is told.
LAST, TOLD, ENDS = date(2026, 6, 1), date(2029, 5, 2), date(2029, 6, 1)


def test_a_player_who_left_goes_after_the_family_was_told(house: House, cast: Cast) -> None:
    gone_from_football(house, cast.ilse, LAST)
    assert run(on(house, TOLD - timedelta(days=1))).told == 0
    assert run(on(house, TOLD)).told == 1
    assert run(on(house, TOLD + timedelta(days=1))).told == 0
    assert Kept.PLAYERS not in went(run(on(house, ENDS - timedelta(days=1))))
    assert went(run(on(house, ENDS)))[Kept.PLAYERS] == 1
    with Session(house.engine) as session:
        assert session.get(t.PlayerRow, cast.ilse) is None
        assert session.get(t.PlayerRow, cast.maya)
        assert not session.get_one(t.User, cast.odile).active
    assert as_kept(house.engine) == made_anew(house.engine)


def test_the_letter_goes_to_the_family_and_its_head_names_nobody(house: House, cast: Cast) -> None:
    keep(house, t.Guardian(player_id=cast.ilse, user_id=cast.pat, relation=Relation.OTHER))
    on(house, TOLD).perform(tell_family, TellFamily(cast.ilse), OPERATOR)
    paths = (house.settings.home / "outbox").iterdir()
    mails = [message_from_bytes(path.read_bytes(), policy=policy.default) for path in paths]
    # Of Pat no club has said that it is so.
    assert {mail["To"] for mail in mails} == {email_of("odile"), email_of("own_ilse")}
    for mail in mails:
        assert "Ilse" not in mail["Subject"]
        assert "Ilse Marchetti" in mail.get_content()
        assert "June 1, 2029" in mail.get_content() or "1 June 2029" in mail.get_content()


def test_nobody_goes_whose_family_was_not_told_thirty_days_before(house: House, cast: Cast) -> None:
    """The job did not run for years: the family is told all the same, and has its time."""
    gone_from_football(house, cast.ilse, LAST)
    late = date(2031, 1, 1)
    found = run(on(house, late))
    assert (found.told, Kept.PLAYERS in went(found)) == (1, False)
    assert Kept.PLAYERS not in went(run(on(house, late + timedelta(days=29))))
    assert went(run(on(house, late + timedelta(days=30))))[Kept.PLAYERS] == 1


def test_where_the_letter_cannot_be_sent_the_records_stay_and_it_is_tried_again(house: House, cast: Cast) -> None:
    gone_from_football(house, cast.ilse, LAST)
    blocked = house.settings.home / "outbox"
    blocked.write_text("no folder")
    found = run(on(house, TOLD))
    assert (found.told, found.untold) == (0, 1)
    assert Kept.PLAYERS not in went(run(on(house, ENDS)))
    blocked.unlink()
    assert run(on(house, ENDS)).told == 1


def test_who_plays_again_stays_and_is_told_anew(house: House, cast: Cast) -> None:
    gone_from_football(house, cast.ilse, LAST)
    assert run(on(house, TOLD)).told == 1
    gone_from_football(house, cast.ilse, date(2029, 8, 1))
    assert went(run(on(house, date(2029, 9, 1)))).get(Kept.PLAYERS) is None
    back = date(2032, 8, 1)
    assert Kept.PLAYERS not in went(run(on(house, back - timedelta(days=31))))
    assert run(on(house, back - timedelta(days=30))).told == 1
    assert went(run(on(house, back)))[Kept.PLAYERS] == 1


def test_who_has_an_open_case_waits_for_its_answer(house: House, cast: Cast) -> None:
    gone_from_football(house, cast.ilse, LAST)
    a_case(house, cast)
    with Session(house.engine) as session, session.begin():
        session.execute(update(t.CorrectionCase).values(closed_at=None, status=CaseStatus.OPEN))
    run(on(house, TOLD))
    assert Kept.PLAYERS not in went(run(on(house, date(2032, 1, 1))))


def test_of_whom_nothing_bears_a_day_it_is_said(house: House, cast: Cast) -> None:
    with Session(house.engine) as session, session.begin():
        session.query(t.Registration).filter_by(player_id=cast.theo).delete()
    found = run(on(house, date(2040, 1, 1)))
    assert found.undated == 1
    with Session(house.engine) as session:
        assert session.get(t.PlayerRow, cast.theo)


def test_who_left_may_come_back_under_another_number_and_by_no_older_backup(house: House, cast: Cast) -> None:
    gone_from_football(house, cast.ilse, LAST)
    run(on(house, TOLD))
    run(on(house, ENDS))
    with open_session(house.engine, ALWAYS, writes=False) as session:
        assert len(tombstones(session)[cast.ilse][1]) == 1
    row = {"name": "Ilse Marchetti", "sex": "female", "born": "2009-11-03"}
    view = house.perform(import_file, ImportFile(Kind.PLAYERS, "players.csv", sheet(row)), OPERATOR)
    assert not view.faults
    with Session(house.engine) as session:
        number = session.scalars(select(t.PlayerRow.id).where(t.PlayerRow.name == "Ilse Marchetti")).one()
    assert number not in (cast.maya, cast.ilse, cast.noor, cast.theo)


def test_a_federation_names_its_own_period(house: House, cast: Cast) -> None:
    gone_from_football(house, cast.ilse, LAST)
    own = load_schedule()
    longer = replace(own.periods[Kept.PLAYERS], years=7)
    library = replace(house.library, retention=replace(own, periods={**own.periods, Kept.PLAYERS: longer}))
    theirs = replace(house, library=library)
    assert run(on(theirs, date(2031, 1, 1))).told == 0
    assert run(on(theirs, date(2033, 5, 2))).told == 1


def test_it_is_late_after_three_days_also_where_it_never_ran(house: House, cast: Cast) -> None:
    assert not house.perform(ask_last_retention, AskLastRetention(), OPERATOR).late
    keep(house, line(cast.pat, NOW - timedelta(days=3, seconds=1)))
    assert house.perform(ask_last_retention, AskLastRetention(), OPERATOR).late
    run(house)
    assert not on(house, TODAY + timedelta(days=3)).perform(ask_last_retention, AskLastRetention(), OPERATOR).late
    assert on(house, TODAY + timedelta(days=4)).perform(ask_last_retention, AskLastRetention(), OPERATOR).late


def test_no_invitation_is_given_the_number_of_one_that_went(house: House, cast: Cast) -> None:
    """Lines of the ledger name invitations by their numbers."""
    a_link(LinkPurpose.INVITATION)(house, cast)
    with Session(house.engine) as session:
        before = session.scalars(select(func.max(t.Link.id))).one()
    run(on(house, date(2026, 12, 1)))
    assert rows(house)["links"] == 0
    a_link(LinkPurpose.INVITATION)(house, cast)
    with Session(house.engine) as session:
        assert session.scalars(select(t.Link.id)).one() > before
