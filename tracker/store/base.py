"""The ground all tables stand on: names of constraints, UTC times that refuse naive values, stored enums."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import Enum as PythonEnum
from typing import Annotated

from sqlalchemy import DateTime, Dialect, Enum, MetaData, String, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, MappedAsDataclass, mapped_column

#: Constraints carry predictable names, so that a migration can drop on one database what it made on another.
NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcTime(TypeDecorator[datetime]):
    """A moment, stored in UTC. SQLite drops the zone silently, so a naive value is refused, never guessed."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The moment in UTC.

        Raises:
            ValueError: the value has no time zone.
        """
        del dialect
        if value is None:
            return None
        if value.tzinfo is None:
            message = f"{value.isoformat()} has no time zone; hand in a time that knows its own, such as UTC."
            raise ValueError(message)
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The moment with its zone given back."""
        del dialect
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def stored(kind: type[PythonEnum]) -> Enum:
    """The column type of an enum: its values as text, so that a table reads plainly and survives renaming."""
    return Enum(
        kind,
        native_enum=False,
        create_constraint=False,
        validate_strings=True,
        length=40,
        values_callable=lambda members: [member.value for member in members],
    )


Key = Annotated[int, mapped_column(primary_key=True)]
Name = Annotated[str, mapped_column(String(200))]
Word = Annotated[str, mapped_column(String(40))]
Moment = Annotated[datetime, mapped_column(UtcTime)]


class Base(MappedAsDataclass, DeclarativeBase, kw_only=True):
    """The root of all tables. Rows carry no behaviour; what they mean is thought about elsewhere."""

    metadata = MetaData(naming_convention=NAMING)
