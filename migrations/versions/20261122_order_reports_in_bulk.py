"""order reports in bulk, and note who makes them

Expand first, contract later: a column that running code still reads is dropped in a later revision.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "f87ca7ccb5aa"
down_revision = "c3f7a05d9e82"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "report_orders",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("audience", sa.String(length=40), nullable=False),
        sa.Column("language", sa.String(length=40), nullable=False),
        sa.Column("paper", sa.String(length=40), nullable=False),
        sa.Column("form", sa.String(length=40), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("ready_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lease", sa.String(length=32), nullable=True),
        sa.Column("leased_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("content", sa.Text(), nullable=True),
        sa.Column("reports", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_report_orders_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_orders")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_report_orders_user_id"), "report_orders", ["user_id"])
    op.create_table(
        "ordered_reports",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("order_id", sa.Integer(), nullable=False),
        sa.Column("player_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("lease", sa.String(length=32), nullable=True),
        sa.Column("leased_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=True),
        sa.Column("content", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["order_id"], ["report_orders.id"], name=op.f("fk_ordered_reports_order_id")),
        sa.ForeignKeyConstraint(["player_id"], ["players.id"], name=op.f("fk_ordered_reports_player_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ordered_reports")),
        sa.UniqueConstraint("order_id", "place", name=op.f("uq_ordered_reports_order_id_place")),
    )
    op.create_index(op.f("ix_ordered_reports_player_id"), "ordered_reports", ["player_id"])
    op.create_table(
        "report_workers",
        sa.Column("mark", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("mark", name=op.f("pk_report_workers")),
    )


def downgrade() -> None:
    op.drop_table("report_workers")
    op.drop_table("ordered_reports")
    op.drop_table("report_orders")
