"""find who looked: the lines of the ledger about one player are read by the family, page after page

Expand first, contract later: a column that running code still reads is dropped in a later revision.
"""

from __future__ import annotations

from alembic import op

revision = "9d2f6b8e41a7"
down_revision = "5c1e9f3a7d42"
branch_labels = None
depends_on = None

_NAME = "ix_audit_events_subject_subject_id"


def upgrade() -> None:
    # The table itself is left alone: on SQLite making it anew would lose the triggers that keep lines as they are.
    op.create_index(_NAME, "audit_events", ["subject", "subject_id"])


def downgrade() -> None:
    op.drop_index(_NAME, "audit_events")
