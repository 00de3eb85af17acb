"""lay the words of names in the order of players, and find them by an index that can be set aside

Expand first, contract later: a column that running code still reads is dropped in a later revision.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from tracker.store.name_words import keep_all_names

revision = "8a52c7e90d13"
down_revision = "7b90c4e2a16d"
branch_labels = None
depends_on = None


def _plain(length: int) -> sa.String:
    return sa.String(length).with_variant(sa.String(length, collation="C"), "postgresql")


def upgrade() -> None:
    _lay(["player_id", "word"], "ix_name_words_word", ["word", "name_folded", "player_id"])


def downgrade() -> None:
    _lay(["word", "name_folded", "player_id"], "ix_name_words_player_id", ["player_id", "word"])


def _lay(key: list[str], index: str, columns: list[str]) -> None:
    """Lay the table anew, and fill it as it is filled: what stands in it is worked out from the names."""
    op.drop_table("name_words")
    op.create_table(
        "name_words",
        sa.Column("player_id", sa.Integer(), nullable=False),
        sa.Column("word", _plain(40), nullable=False),
        sa.Column("name_folded", _plain(200), nullable=False),
        sa.ForeignKeyConstraint(
            ["player_id"], ["players.id"], name=op.f("fk_name_words_player_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint(*key, name=op.f("pk_name_words")),
        sqlite_with_rowid=False,
    )
    op.create_index(index, "name_words", columns)
    keep_all_names(op.get_bind())
