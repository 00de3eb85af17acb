"""The hall: the one place where settings, database, rules and verbs are put together."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar
from urllib.parse import unquote, urlsplit

from tracker.access.actor import OPERATOR, Actor
from tracker.access.erased import NOTED
from tracker.access.keys import Keys
from tracker.access.retention import load_schedule
from tracker.actions.arrival import Arrived, arrived
from tracker.actions.erasing import ReplayErasures, replay_erasures
from tracker.actions.issuing import site_of
from tracker.actions.reading import Reading
from tracker.actions.report_worker import Worker
from tracker.actions.verb import Library, Office, Verb, perform
from tracker.eligibility.age_groups.load import load_age_systems
from tracker.eligibility.allegiance.nations import load_nations
from tracker.eligibility.load import load_catalogue
from tracker.eligibility.quotas.load import load_quotas
from tracker.eligibility.rule import Confederation
from tracker.football.errors import SettingError, TrackerError
from tracker.football.limits import FICTIONAL_ASSOCIATION
from tracker.post.letter import Post
from tracker.post.outbox import Outbox, outbox
from tracker.settings import Settings
from tracker.store.backup import back_up
from tracker.store.engine import (
    Engine,
    answering,
    database_facts,
    embedded_file,
    is_safely_kept,
    make_room,
    open_engine,
)
from tracker.store.erasing import noted_otherwise
from tracker.store.ledger_heads import NotedHeads
from tracker.store.migrate import is_current, migrate
from tracker.store.noted_erasures import NotedErasures
from tracker.store.row_security import row_security_faults

Command = TypeVar("Command")
Answer = TypeVar("Answer")
Clock = Callable[[], datetime]
_log = logging.getLogger("tracker")


def utc_now() -> datetime:
    """The present moment. Doors read the clock; everything below them is handed the day."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class House:
    """One running installation: what every door needs, and nothing that belongs to one request."""

    settings: Settings
    engine: Engine
    library: Library
    clock: Clock = utc_now

    def perform(self, verb: Verb[Command, Answer], command: Command, actor: Actor) -> Answer:
        """Do a verb for an actor now."""
        with answering():
            return perform(
                verb,
                command,
                actor=actor,
                now=self.clock(),
                engine=self.engine,
                library=self.library,
                office=self.office,
            )

    @contextmanager
    def reading(self, actor: Actor) -> Iterator[Reading]:
        """Do several verbs for an actor that only read, all of them now."""
        with answering(), closing(Reading(actor, self.clock(), self.engine, self.library, self.office)) as several:
            yield several

    @property
    def office(self) -> Office:
        """The keys, the post and the address of this installation."""
        settings = self.settings
        keys = Keys(lambda: settings.secret_key, settings.fallback_keys)
        return Office(
            keys,
            open_post(settings),
            settings.address,
            second_factor=settings.second_factor,
            statement_seconds=settings.statement_seconds,
            heads=self.ledger_heads,
            erasures=NotedErasures(self.erasures_file(), partial(keys.seals, NOTED)),
            outbox=Outbox(settings.home / "outbox"),
            owner_database=settings.owner_database,
        )

    @property
    def ledger_heads(self) -> NotedHeads:
        """Where the heads of the ledger are noted outside the database."""
        return NotedHeads(self.settings.home / "ledger-heads.log")

    def worker(self, kind: str) -> Worker:
        """Somebody to make the reports that are ordered here."""
        return Worker(kind, self.engine, self.library, self.clock, self.perform, site_of(self.settings.address))

    def recognise(self, token: str) -> Actor | None:
        """Who holds a browser's token now; nobody if it was ended, has grown too old or is only on its way in."""
        found = self.arrived(token)
        return found.actor if found and found.is_in else None

    def arrived(self, token: str, *, attended: bool = True) -> Arrived | None:
        """Who stands at the door with a token, however far they have come."""
        needed = self.settings.second_factor
        with answering():
            return arrived(self.engine, token, self.clock(), second_factor=needed, attended=attended)

    def database_facts(self) -> tuple[str, ...]:
        """What an operator should know of the database in use, a line each."""
        return database_facts(self.engine)

    def back_up(self, to: Path) -> int:
        """Copy the embedded database into a new file, and say how many bytes it has.

        Raises:
            BadInputError: it is PostgreSQL, or there is such a file, or it cannot be written.
        """
        with answering():
            return back_up(self.engine, to)

    def database_is_ready(self) -> bool:
        """Whether the database is there and has the tables of this version; looking makes none."""
        file = embedded_file(self.engine)
        if file and not file.exists():
            return False
        with answering():
            return is_current(self.engine)

    def database_is_safely_kept(self) -> bool:
        """Whether the database is kept in a way that is safe on its version."""
        with answering():
            return is_safely_kept(self.engine)

    def erasures_file(self) -> Path:
        """Where it is noted outside the database who was erased."""
        return self.settings.home / "erased.log"

    def erasures_agree(self) -> bool:
        """Whether the database and the file of the erased say the same of who was erased.

        Raises:
            SettingError: the file was changed by somebody, or sealed with another secret.
        """
        erasures = self.office.erasures
        with answering():
            return erasures is None or not noted_otherwise(self.engine, erasures.all())

    def row_security_faults(self) -> tuple[str, ...]:
        """Why PostgreSQL would not hold its own lock on children's records here, a sentence each."""
        with answering():
            return row_security_faults(self.engine)

    def close(self) -> None:
        """Give the database connections back."""
        self.engine.dispose()


def open_post(settings: Settings) -> Post:
    """How letters leave this installation: by its mail server, or into a folder where it has none."""
    if settings.mail_server is None:
        return outbox(settings.home / "outbox")
    from tracker.post.smtp import MailServer, by_mail  # Few commands send anything, and loading it takes a while.

    parts = urlsplit(settings.mail_server)
    encrypted = parts.scheme == "smtps"
    return by_mail(
        MailServer(
            parts.hostname or "",
            parts.port or (465 if encrypted else 587),
            settings.mail_from,
            encrypted=encrypted,
            user=unquote(parts.username or ""),
            password=unquote(parts.password or ""),
        )
    )


def open_library(settings: Settings) -> Library:
    """The rules and thresholds in force.

    Raises:
        SettingError: a rule file is not fit to answer with, or there is no such confederation or association.
    """
    folders = [settings.rules_folder] if settings.rules_folder else []
    try:
        confederation = Confederation(settings.confederation)
    except ValueError:
        known = ", ".join(one.value for one in Confederation)
        message = f"TRACKER_CONFEDERATION is {settings.confederation!r}; it must be one of {known}."
        raise SettingError(message) from None
    if settings.association not in {*load_nations().members, FICTIONAL_ASSOCIATION}:
        message = f"TRACKER_ASSOCIATION is {settings.association!r}; it must be a member of FIFA by its code."
        raise SettingError(message)
    return Library(
        load_catalogue(folders),
        thresholds=settings.thresholds,
        confederation=confederation,
        association=settings.association,
        age_systems=load_age_systems(folders),
        quotas=load_quotas(folders),
        retention=load_schedule(settings.retention),
    )


def open_house(settings: Settings, clock: Clock = utc_now) -> House:
    """Open an installation whose database is ready.

    Raises:
        SettingError: the database has not been made, or is of another version.
    """
    house = open_unchecked(settings, clock)
    file = embedded_file(house.engine)
    if file and not file.exists():
        message = f"There is no database at {file} yet; run `tracker database migrate`, or `make demo` for a trial."
        raise SettingError(message)
    with answering():
        current = is_current(house.engine)
    if not current:
        house.close()
        message = "The database is not ready for this version; run `tracker database migrate` first."
        raise SettingError(message)
    _check_row_security(house)
    _erase_again(house)
    return house


def _erase_again(house: House) -> None:
    """Before anybody is served, let nobody be here whom a backup from before brought back.

    Raises:
        SettingError: the file of the erased was changed by somebody, or sealed with another secret.
    """
    if not house.erasures_agree():
        count = house.perform(replay_erasures, ReplayErasures(), OPERATOR)
        _log.warning("Records that were erased before had come back or were unknown; erased again: %d.", count)


def _check_row_security(house: House) -> None:
    """Refuse a login that PostgreSQL's policies do not bind; a trial over plain HTTP is warned instead.

    Raises:
        SettingError: the login is a superuser's, bypasses the policies or owns the tables, or they are not laid.
    """
    faults = house.row_security_faults()
    if faults and not house.settings.insecure_cookies:
        house.close()
        raise SettingError(" ".join(faults))
    for fault in faults:
        _log.warning("Row-level security does not hold in this trial. %s", fault)


def open_unchecked(settings: Settings, clock: Clock = utc_now) -> House:
    """Open an installation for verbs that touch no table, whether it has a database or not."""
    return House(settings, open_engine(settings.database), open_library(settings), clock)


def build_house(settings: Settings, clock: Clock = utc_now) -> House:
    """Make the database, or bring it up to date, and open the installation.

    Raises:
        SettingError: the database is not one that this version can bring up to date, or its owner's is another one.
    """
    house = open_unchecked(settings, clock)
    try:
        make_room(house.engine)
        with answering():
            if settings.owner_database is None:
                migrate(house.engine)
            else:
                _migrate_as_owner(settings.owner_database, house.engine)
    except TrackerError:
        house.close()
        raise
    return house


def _migrate_as_owner(database: str, application: Engine) -> None:
    """Bring the database up to date as the owner of its tables, and let the application's role in.

    Raises:
        SettingError: the application has no role of its own there, or works on another database.
    """
    role = application.url.username
    if application.dialect.name != "postgresql" or not role:
        message = "TRACKER_OWNER_DATABASE is for PostgreSQL, and TRACKER_DATABASE must name the application's role."
        raise SettingError(message)
    owner = open_engine(database)
    try:
        migrate(owner, role)
    finally:
        owner.dispose()
    if not is_current(application):
        message = "TRACKER_OWNER_DATABASE and TRACKER_DATABASE name different databases; let both name the same."
        raise SettingError(message)
