"""Alembic's entry: migrates the database whose connection `tracker.store.migrate` hands in."""

from __future__ import annotations

from typing import Any, Literal

import sqlalchemy as sa
import tracker.store.tables  # noqa: F401 - importing the tables completes the metadata.
from alembic import context
from tracker.store.base import Base, UtcTime


def plain_type(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    """A migration names what the database stores, so that it still runs when the code has moved on."""
    if kind == "type" and isinstance(item, UtcTime):
        return "sa.DateTime(timezone=True)"
    if kind == "type" and isinstance(item, sa.Enum):
        return f"sa.String(length={item.length})"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    render_item=plain_type,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
