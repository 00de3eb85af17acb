"""Bringing a database to the tables this version of the tracker works with."""

from __future__ import annotations

from functools import cache

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import ProgrammingError

from tracker import resources
from tracker.football.errors import SettingError
from tracker.store.row_security import is_laid, lay, take_off

#: What PostgreSQL calls a login that may not do something.
_NOT_PERMITTED = "42501"


def configuration(connection: Connection | None = None) -> Config:
    """Alembic's configuration, made here because the migrations move with the installation."""
    config = Config()
    config.set_main_option("script_location", str(resources.folder("migrations")))
    config.set_main_option("file_template", "%%(year)d%%(month).2d%%(day).2d_%%(slug)s")
    config.attributes["connection"] = connection
    return config


def migrate(engine: Engine, application: str | None = None) -> None:
    """Bring the database to the newest tables, from nothing or from an older version, and lay its second lock.

    Arguments:
        application: the role that the application signs in as on PostgreSQL, where another owns the tables.

    Raises:
        SettingError: the database was made by a newer version than this one, or this login may not change it.
    """
    try:
        _migrate(engine, application)
    except ProgrammingError as error:
        if getattr(error.orig, "sqlstate", None) != _NOT_PERMITTED:
            raise
        message = (
            "The database is not that of this version, and this login may not change its tables; run "
            "`tracker database migrate` once with TRACKER_OWNER_DATABASE (docs/run/postgresql.md)."
        )
        raise SettingError(message) from error


def _migrate(engine: Engine, application: str | None) -> None:
    with engine.begin() as connection:
        config = configuration(connection)
        current = MigrationContext.configure(connection).get_current_revision()
        known = {step.revision for step in ScriptDirectory.from_config(config).walk_revisions()}
        if current is not None and current not in known:
            message = (
                f"The database is at revision {current}, which this version does not know; install a newer one."
            )
            raise SettingError(message)
        if current != ScriptDirectory.from_config(config).get_current_head():
            take_off(connection)
            command.upgrade(config, "head")
        lay(connection, application)


def unwind(engine: Engine, revision: str = "base") -> None:
    """Take the database back to an older revision; to none at all by default."""
    with engine.begin() as connection:
        take_off(connection)
        command.downgrade(configuration(connection), revision)


def is_current(engine: Engine) -> bool:
    """Whether the database has the tables this version works with, and its second lock."""
    with engine.connect() as connection:
        current = MigrationContext.configure(connection).get_current_revision()
        return current == _newest() and is_laid(connection)


@cache
def _newest() -> str | None:
    """The revision of this version, which stays as it is while it runs; to find it, every migration is read."""
    return ScriptDirectory.from_config(configuration()).get_current_head()
