"""put every report on record that is issued, also one that is about nobody alone

Expand first, contract later: a column that running code still reads is dropped in a later revision.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "5e1d90b7c3f4"
down_revision = "f87ca7ccb5aa"
branch_labels = None
depends_on = None

_NEW = (
    sa.Column("squad", sa.Integer(), nullable=True),
    sa.Column("club_id", sa.Integer(), nullable=True),
    sa.Column("edition", sa.String(length=120), nullable=True),
    sa.Column("shared_until", sa.Date(), nullable=True),
    sa.Column("records", sa.String(length=80), nullable=True),
)


def upgrade() -> None:
    # Whatever was issued so far is a player's, and so is what code of before goes on issuing.
    op.add_column(
        "issued_reports", sa.Column("kind", sa.String(length=40), nullable=False, server_default="player")
    )
    with op.batch_alter_table("issued_reports", schema=None) as batch_op:
        for column in _NEW:
            batch_op.add_column(column)
        batch_op.alter_column("player_id", existing_type=sa.Integer(), nullable=True)
        batch_op.create_foreign_key(op.f("fk_issued_reports_club_id"), "clubs", ["club_id"], ["id"])


def downgrade() -> None:
    op.execute("DELETE FROM issued_reports WHERE player_id IS NULL")
    with op.batch_alter_table("issued_reports", schema=None) as batch_op:
        batch_op.drop_constraint(op.f("fk_issued_reports_club_id"), type_="foreignkey")
        batch_op.alter_column("player_id", existing_type=sa.Integer(), nullable=False)
        for column in reversed(_NEW):
            batch_op.drop_column(column.name)
        batch_op.drop_column("kind")
