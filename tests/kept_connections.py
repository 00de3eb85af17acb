"""Connections to the PostgreSQL of the tests that outlive the engine of one test and serve the next one.

With a connection the server forgets what it has read of tables, rights and policies, and puts every statement into
plans anew. In service a connection lives for hours and remembers it as well. What
somebody asked of a connection itself is forgotten before anybody else has it.
"""

from __future__ import annotations

import os
from typing import Any

from psycopg import Connection, OperationalError
from psycopg.pq import ConnStatus, TransactionStatus
from sqlalchemy import Dialect, Engine, event
from sqlalchemy.pool import ConnectionPoolEntry

#: Everything that may be asked of a connection for longer than a transaction.
_FORGET = (
    b"RESET SESSION AUTHORIZATION; RESET ALL; CLOSE ALL; UNLISTEN *; SELECT pg_advisory_unlock_all();"
    b" DISCARD TEMP; DISCARD SEQUENCES"
)
#: All statements of the house find room; with less, each test would push out what the next one needs.
_STATEMENTS = 2_000


class KeptConnection(Connection[Any]):
    """A connection that waits for the next test where another one would end."""

    keeper: KeptConnections | None = None

    def close(self) -> None:
        """Wait for the next test, where nothing is wrong with it and somebody keeps it."""
        keeper, self.keeper = self.keeper, None
        if keeper and self._forgets():
            keeper.waiting.append(self)
        else:
            super().close()

    def answers(self) -> bool:
        """Whether the server has not ended it meanwhile."""
        try:
            self.pgconn.consume_input()
        except OperationalError:
            return False
        return self.pgconn.status == ConnStatus.OK

    def _forgets(self) -> bool:
        if self.pgconn.status != ConnStatus.OK or self.pgconn.transaction_status != TransactionStatus.IDLE:
            return False
        self.pgconn.exec_(_FORGET)
        self._notice_handlers.clear()
        self.autocommit, self.isolation_level, self.read_only = False, None, None
        return self.answers()


class KeptConnections:
    """The connections to one database, from one test to the next."""

    def __init__(self) -> None:
        self.waiting: list[KeptConnection] = []
        self._process = os.getpid()

    def serve(self, engine: Engine) -> Engine:
        """Have an engine use those that wait before it opens others."""
        event.listen(engine, "do_connect", self._connect)
        return engine

    def processes(self) -> list[int]:
        """The processes of the server behind those that wait."""
        return [one.info.backend_pid for one in self.waiting]

    def end(self) -> None:
        """End those that wait."""
        while self.waiting:
            self.waiting.pop().close()

    def _connect(self, _of: Dialect, _entry: ConnectionPoolEntry, _in_order: object, named: dict[str, Any]) -> Any:
        if os.getpid() != self._process:
            # A copy of this process opens its own.
            return None
        while self.waiting:
            one = self.waiting.pop()
            if one.answers():
                break
            one.close()
        else:
            one = KeptConnection.connect(**named)
            one.prepared_max = _STATEMENTS
        one.keeper = self
        return one
