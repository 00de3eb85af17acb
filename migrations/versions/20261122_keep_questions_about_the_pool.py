"""keep questions about the pool, and who was in their answers

Expand first, contract later: a column that running code still reads is dropped in a later revision.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "7b90c4e2a16d"
down_revision = "d41f6b0e97ac"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "saved_questions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("mark", sa.String(length=64), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("asks", sa.Text(), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("too_many", sa.Integer(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_saved_questions_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_questions")),
        sa.UniqueConstraint("user_id", "mark", name=op.f("uq_saved_questions_user_id_mark")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "uq_saved_questions_of_nobody",
        "saved_questions",
        ["mark"],
        unique=True,
        sqlite_where=sa.text("user_id IS NULL"),
        postgresql_where=sa.text("user_id IS NULL"),
    )
    op.create_table(
        "saved_question_players",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("question_id", sa.Integer(), nullable=False),
        sa.Column("player_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["question_id"], ["saved_questions.id"], name=op.f("fk_saved_question_players_question_id")
        ),
        sa.ForeignKeyConstraint(["player_id"], ["players.id"], name=op.f("fk_saved_question_players_player_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_question_players")),
    )
    op.create_index("ix_saved_question_players_seen", "saved_question_players", ["question_id", "player_id"])
    op.create_index(op.f("ix_saved_question_players_player_id"), "saved_question_players", ["player_id"])


def downgrade() -> None:
    op.drop_table("saved_question_players")
    op.drop_table("saved_questions")
