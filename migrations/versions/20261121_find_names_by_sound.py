"""find names by their sound: one key for every way of writing a name, and births by their day

Expand first, contract later: a column that running code still reads is dropped in a later revision.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from tracker.football.same_person.sound import name_key

revision = "c58e1f70a4d2"
down_revision = "4e7c2ab9d310"
branch_labels = None
depends_on = None

_AT_ONCE = 5_000


def upgrade() -> None:
    op.add_column("players", sa.Column("name_key", sa.String(length=200), nullable=True))
    _fill(op.get_bind())
    op.create_index("ix_players_name_key", "players", ["name_key"])
    op.create_index("ix_players_born_earliest", "players", ["born_earliest"])


def _fill(connection: sa.Connection) -> None:
    """Key the names that are held already; whoever changes what a key is fills all anew in the same way."""
    players = sa.table("players", sa.column("id"), sa.column("name"), sa.column("name_key"))
    keyed = sa.update(players).where(players.c.id == sa.bindparam("number")).values(name_key=sa.bindparam("key"))
    last = 0
    while True:
        some = sa.select(players.c.id, players.c.name).where(players.c.id > last).order_by(players.c.id)
        rows = connection.execute(some.limit(_AT_ONCE)).all()
        if not rows:
            return
        connection.execute(keyed, [{"number": number, "key": name_key(name)} for number, name in rows])
        last = rows[-1][0]


def downgrade() -> None:
    op.drop_index("ix_players_born_earliest", "players")
    op.drop_index("ix_players_name_key", "players")
    with op.batch_alter_table("players", recreate="never") as batch:
        batch.drop_column("name_key")
