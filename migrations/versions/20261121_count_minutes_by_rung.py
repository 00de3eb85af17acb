"""count minutes by rung: those of the trailing year on a rung or higher, and those of the year before

They are nought until summaries are made anew, as after every update (docs/run/summaries.md).
Expand first, contract later: a column that running code still reads is dropped in a later revision.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "f1a6c83d5e09"
down_revision = "a9d4c7e1b362"
branch_labels = None
depends_on = None

_COLUMNS = ("lately_4", "lately_5", "lately_7", "lately_8", "lately_9", "senior_before", "at_level_before")


def upgrade() -> None:
    with op.batch_alter_table("player_summaries", recreate="never") as batch_op:
        for name in _COLUMNS:
            batch_op.add_column(sa.Column(name, sa.Integer(), nullable=False, server_default="0"))


def downgrade() -> None:
    with op.batch_alter_table("player_summaries", recreate="never") as batch_op:
        for name in reversed(_COLUMNS):
            batch_op.drop_column(name)
