"""The births of players who have just come, with what the pool says of one worked out once for each birth.

Very many are born on few days: a million players on four thousand.
"""

from __future__ import annotations

from dataclasses import fields
from datetime import date

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Date,
    Integer,
    MetaData,
    Table,
    and_,
    exists,
    func,
    insert,
    literal,
    select,
)

from tracker.store import tables as t
from tracker.store.pool_made_of import Born, born_between

#: Stands for an unknown birth where births are held against one another.
UNKNOWN: ColumnElement[date] = literal(date.min, Date())
#: Tables that hold what is worked out for newcomers, as long as the transaction lasts.
OF_THE_TRANSACTION = MetaData()
_NAMES = [field.name for field in fields(Born)]
_BIRTHS = Table(
    "newcomers_births",
    OF_THE_TRANSACTION,
    Column("born_earliest", Date, primary_key=True),
    Column("born_latest", Date, primary_key=True),
    *(Column(name, Integer) for name in _NAMES),
    prefixes=["TEMPORARY"],
)
_PLAYER = t.PlayerRow.__table__

#: Newcomers with their births, and what is said of these.
NEWCOMERS = _PLAYER.join(
    _BIRTHS,
    and_(
        _BIRTHS.c.born_earliest == func.coalesce(_PLAYER.c.born_earliest, UNKNOWN),
        _BIRTHS.c.born_latest == func.coalesce(_PLAYER.c.born_latest, UNKNOWN),
    ),
)
BORN = Born(**{name: _BIRTHS.c[name] for name in _NAMES})


def note_births(connection: Connection, births: Table) -> None:
    """Work out what is said of births that are not noted yet.

    Arguments:
        births: a table with the `earliest` and `latest` day of each, the smallest day where none is known.
    """
    earliest, latest = births.c.earliest, births.c.latest
    born = born_between(func.nullif(earliest, UNKNOWN), func.nullif(latest, UNKNOWN))
    noted = exists().where(_BIRTHS.c.born_earliest == earliest, _BIRTHS.c.born_latest == latest)
    new = select(earliest, latest, *(getattr(born, name) for name in _NAMES)).where(~noted).distinct()
    connection.execute(insert(_BIRTHS).from_select(["born_earliest", "born_latest", *_NAMES], new))
