"""The people around a player who is erased: whose account is there for nobody else, and who is to be told.

The statements go past the session because its scope hangs on the guardians; whoever calls has found the player
within the scope first.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from sqlalchemy import Connection, delete, exists, func, or_, select, update

from tracker.access.roles import Role
from tracker.football.people import folded
from tracker.store import tables as t
from tracker.store.scope import ScopedSession

#: What hangs on an account and goes with it. Its row stays, as others point to its number.
_OF_AN_ACCOUNT = (
    *(t.WebSession, t.RecoveryCode, t.Passkey, t.ImportDraft, t.PlayerList, t.SavedQuestion, t.PutAside),
    t.ReportOrder,
)
#: Shorter words, such as "de" and "xu", stand in names of files for something else more often than for a person.
_SHORTEST_WORD = 3


def left_without(session: ScopedSession, player_id: int) -> Collection[int]:
    """The people who stand for a player and for nobody else, and hold no role: their accounts go too."""
    with session.past_row_security():
        return people_left_without(session.connection(), player_id)


def addresses_of(session: ScopedSession, player_id: int) -> set[str]:
    """The addresses that are forgotten with a player: of accounts that go, and of invitations nobody else has."""
    user, link = t.User, t.Link
    with session.past_row_security():
        connection = session.connection()
        people = people_left_without(connection, player_id)
        going = set(connection.scalars(select(user.email).where(user.id.in_(people))))
        asked = set(connection.scalars(select(link.email).where(link.player_id == player_id)))
        staying = set(connection.scalars(select(user.email).where(user.email.in_(asked)))) - going
    return going | (asked - staying)


def directors_of(session: ScopedSession, player_id: int, day: date) -> Sequence[t.User]:
    """The directors of the clubs with which a player is registered on a day."""
    spell, role = t.Registration, t.RoleBinding
    clubs = (
        select(t.Team.club_id)
        .join(spell, spell.team_id == t.Team.id)
        .where(spell.player_id == player_id, spell.starts <= day, or_(spell.ends.is_(None), spell.ends >= day))
    )
    directs = select(role.user_id).where(role.role == Role.DIRECTOR, role.club_id.in_(clubs))
    return session.scalars(select(t.User).where(t.User.id.in_(directs), t.User.active).order_by(t.User.id)).all()


def forget_file_names(session: ScopedSession, name_folded: str) -> None:
    """Forget each name of something taken in that holds a word of a person's name; better one too many."""
    words = [word for word in name_folded.split() if len(word) >= _SHORTEST_WORD]
    row, connection = t.ImportBatch, session.connection()
    columns = (row.id, row.file_name, func.coalesce(row.titled, ""))
    named = connection.execute(select(*columns).where(or_(row.file_name != "", row.titled.is_not(None))))
    found = [number for number, *name in named if any(word in folded(" ".join(name)) for word in words)]
    if found:
        connection.execute(update(row).where(row.id.in_(found)).values(file_name="", titled=None))


def people_left_without(connection: Connection, player_id: int) -> list[int]:
    """The people who stand for this player and for nobody else, and hold no role."""
    tie, other, role = t.Guardian, t.Guardian.__table__.alias("other"), t.RoleBinding
    stands = exists().where(
        other.c.user_id == tie.user_id, other.c.player_id != player_id, other.c.ended_at.is_(None)
    )
    holds = exists().where(role.user_id == tie.user_id)
    question = select(tie.user_id).where(tie.player_id == player_id, ~stands, ~holds)
    return sorted(connection.scalars(question))


def empty_accounts(connection: Connection, people: Collection[int]) -> None:
    """Take everything from accounts but their numbers, which lines of the ledger name; they let nobody in."""
    if not people:
        return
    user, link = t.User, t.Link
    addresses = select(user.email).where(user.id.in_(people))
    theirs = or_(link.user_id.in_(people), link.made_by_id.in_(people), link.email.in_(addresses))
    connection.execute(delete(link).where(theirs))
    connection.execute(delete(t.SharedLink).where(t.SharedLink.made_by_id.in_(people)))
    listed, lists = t.ListedPlayer, select(t.PlayerList.id).where(t.PlayerList.user_id.in_(people))
    connection.execute(delete(listed).where(listed.list_id.in_(lists)))
    seen, questions = t.SavedQuestionPlayer, select(t.SavedQuestion.id).where(t.SavedQuestion.user_id.in_(people))
    connection.execute(delete(seen).where(seen.question_id.in_(questions)))
    ordered, orders = t.OrderedReport, select(t.ReportOrder.id).where(t.ReportOrder.user_id.in_(people))
    connection.execute(delete(ordered).where(ordered.order_id.in_(orders)))
    for kind in _OF_AN_ACCOUNT:
        connection.execute(delete(kind).where(kind.user_id.in_(people)))
    for number in people:
        # An address that no mail server takes and nobody can type a password for: the column must be unique.
        emptied = {"email": f"erased-{number}", "name": "", "password_hash": "", "active": False, "language": "en"}
        secrets = {"totp_secret": None, "totp_since": None, "totp_last_step": None}
        changed = update(user).where(user.id == number).values(**emptied, **secrets, version=user.version + 1)
        connection.execute(changed)
