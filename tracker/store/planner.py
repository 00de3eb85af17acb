"""What PostgreSQL's planner knows of the tables that newcomers fill, told it while very many are coming.

It counts rows in the background, and never those of a transaction that is still open. A table whose last file was
taken back is empty to it, so what is written next would be joined as if it were a row: each of thousands of
newcomers with all the others. Only the owner of a table may count its rows, which the application is not; it calls
a function that runs as the owner and reads no argument.
"""

from __future__ import annotations

from sqlalchemy import Connection, Table, text

FUNCTION = "tracker_count_rows"
#: In this order alone, so that two who count never wait for each other.
_COUNTED = ("players", "identifiers", "nationalities", "registrations", "player_summaries")
#: Fewer are joined in a blink, however it is planned.
_MANY = 1_000
_KNOWN = text("SELECT reltuples FROM pg_class WHERE oid = to_regclass(:table)")


def function(schema: str) -> str:
    """The function that counts the rows of the tables which newcomers fill, as SQL."""
    return f"""CREATE OR REPLACE FUNCTION {schema}.{FUNCTION}() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
  ANALYZE {", ".join(_COUNTED)};
END
$body$"""


def know_newcomers(connection: Connection, table: Table, newcomers: int) -> None:
    """Have the rows counted where the planner knows of fewer in a table than newcomers have just written there."""
    if newcomers < _MANY or connection.dialect.name != "postgresql":
        return
    known = connection.scalar(_KNOWN, {"table": table.name})
    if known is not None and known < newcomers:
        connection.execute(text(f"SELECT {FUNCTION}()"))
