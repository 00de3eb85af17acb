"""find names by their words: in any order and script, by other names, and with one slip

Expand first, contract later: a column that running code still reads is dropped in a later revision.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from tracker.store.name_words import keep_all_names

revision = "d7b3f01c6e58"
down_revision = "f3b1c96d20e8"
branch_labels = None
depends_on = None


def _plain(length: int) -> sa.String:
    return sa.String(length).with_variant(sa.String(length, collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "name_words",
        sa.Column("word", _plain(40), nullable=False),
        sa.Column("name_folded", _plain(200), nullable=False),
        sa.Column("player_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["player_id"], ["players.id"], name=op.f("fk_name_words_player_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("word", "name_folded", "player_id", name=op.f("pk_name_words")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_name_words_player_id", "name_words", ["player_id", "word"])
    op.create_table(
        "word_forms",
        sa.Column("kind", sa.String(length=1), nullable=False),
        sa.Column("form", _plain(40), nullable=False),
        sa.Column("word", _plain(40), nullable=False),
        sa.PrimaryKeyConstraint("kind", "form", "word", name=op.f("pk_word_forms")),
        sqlite_with_rowid=False,
    )
    # Whoever changes by which words a name is found empties both tables in a revision and fills them like this.
    keep_all_names(op.get_bind())


def downgrade() -> None:
    op.drop_table("word_forms")
    op.drop_index("ix_name_words_player_id", "name_words")
    op.drop_table("name_words")
