"""Everything an operator may set, read once from the environment. `docs/run/settings.md` lists each line."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from tracker.football.errors import SettingError
from tracker.football.limits import HOME_ASSOCIATION, Thresholds
from tracker.typefaces import VARIABLE, typefaces_in

LOOPBACK_HOSTS = ("127.0.0.1", "localhost")
SHORTEST_KEY = 32
#: Every file that somebody begins with is kept in the database until it is taken in.
MOST_MEGABYTES = 5


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one installation."""

    #: Where the embedded database and the secret key live.
    home: Path
    database: str
    #: PostgreSQL as the owner of the tables, for migrations; the application then signs in as another role.
    owner_database: str | None = field(default=None, repr=False)
    #: The key handed in; without one the installation keeps its own, made when it is first asked for.
    given_key: str | None = field(default=None, repr=False)
    #: The keys of before, the newest first: what they signed, sealed or hid is still known again.
    fallback_keys: tuple[str, ...] = field(default=(), repr=False)
    trusted_hosts: tuple[str, ...] = LOOPBACK_HOSTS
    #: How many proxies stand in front and set X-Forwarded-For and X-Forwarded-Proto.
    proxies: int = 0
    #: Plain HTTP cookies, for a trial on this machine only.
    insecure_cookies: bool = False
    #: Where the pages are, as people type it; links in letters begin with it and never with what a browser sent.
    address: str = "http://localhost:8000"
    #: Whether staff need a second factor; only a trial over plain HTTP may do without.
    second_factor: bool = True
    #: Where letters are handed in, as `smtp://user:password@host:port` or `smtps://`; without it a folder.
    mail_server: str | None = field(default=None, repr=False)
    #: The address letters come from.
    mail_from: str = ""
    #: How long the database may work for a page before it is broken off; 0 is for ever.
    statement_seconds: int = 30
    #: The largest file that is taken in through the pages, in megabytes.
    largest_file: int = MOST_MEGABYTES
    #: Whether the process that serves the pages makes the reports that are ordered, too.
    worker: bool = True
    rules_folder: Path | None = None
    #: A file of periods for which what is held on people is kept, in place of the package's own.
    retention: Path | None = None
    #: Whose championships stand on a player's page, beside those of the world.
    confederation: str = "CONCACAF"
    #: The association for which the pool says whether each player may play for it.
    association: str = HOME_ASSOCIATION
    #: Files of typefaces for letters that the reports' own lacks, the first that has one taken.
    fonts: tuple[Path, ...] = ()
    thresholds: Thresholds = field(default_factory=Thresholds)

    @property
    def key_file(self) -> Path:
        """Where an installation that was handed no key keeps its own."""
        return self.home / "secret.key"

    @property
    def secret_key(self) -> str:
        """The key that signs what browsers send back.

        Raises:
            SettingError: the key is too short, or none can be kept in the home folder.
        """
        key = self.given_key or _kept_key(self.key_file)
        if len(key) < SHORTEST_KEY:
            message = f"TRACKER_SECRET_KEY has {len(key)} characters; it must be random, of {SHORTEST_KEY} or more."
            raise SettingError(message)
        return key


#: Names of the environment variables by the setting they fill. Thresholds are TRACKER_ and their own name.
VARIABLES: Mapping[str, str] = {
    "home": "TRACKER_HOME",
    "database": "TRACKER_DATABASE",
    "owner_database": "TRACKER_OWNER_DATABASE",
    "given_key": "TRACKER_SECRET_KEY",
    "fallback_keys": "TRACKER_SECRET_KEY_FALLBACKS",
    "trusted_hosts": "TRACKER_TRUSTED_HOSTS",
    "proxies": "TRACKER_PROXIES",
    "insecure_cookies": "TRACKER_INSECURE_COOKIES",
    "address": "TRACKER_ADDRESS",
    "second_factor": "TRACKER_SECOND_FACTOR",
    "mail_server": "TRACKER_MAIL_SERVER",
    "mail_from": "TRACKER_MAIL_FROM",
    "statement_seconds": "TRACKER_STATEMENT_SECONDS",
    "largest_file": "TRACKER_LARGEST_FILE",
    "worker": "TRACKER_WORKER",
    "rules_folder": "TRACKER_RULES_FOLDER",
    "retention": "TRACKER_RETENTION",
    "confederation": "TRACKER_CONFEDERATION",
    "association": "TRACKER_ASSOCIATION",
    "fonts": VARIABLE,
    **{threshold.name: f"TRACKER_{threshold.name.upper()}" for threshold in fields(Thresholds)},
}


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings as the environment gives them, with the defaults of an embedded trial for the rest.

    Raises:
        SettingError: a value cannot be used; names the variable and what would be right.
    """
    given = {
        name: value for name, value in (environment if environment is not None else os.environ).items() if value
    }
    home = Path(given.get("TRACKER_HOME", "instance")).absolute()
    rules, retention = given.get("TRACKER_RULES_FOLDER"), given.get("TRACKER_RETENTION")
    return Settings(
        home=home,
        database=given.get("TRACKER_DATABASE", f"sqlite:///{home / 'tracker.sqlite'}"),
        owner_database=given.get("TRACKER_OWNER_DATABASE"),
        given_key=given.get("TRACKER_SECRET_KEY"),
        fallback_keys=_fallback_keys(given),
        trusted_hosts=_listed(given, "TRACKER_TRUSTED_HOSTS") or LOOPBACK_HOSTS,
        proxies=_whole_number(given, "TRACKER_PROXIES", 0),
        insecure_cookies=_yes_or_no(given, "TRACKER_INSECURE_COOKIES"),
        address=_address(given),
        second_factor=_second_factor(given),
        mail_server=_mail_server(given),
        mail_from=given.get("TRACKER_MAIL_FROM", ""),
        statement_seconds=_whole_number(given, "TRACKER_STATEMENT_SECONDS", 30),
        largest_file=_largest_file(given),
        worker=_yes_or_no(given, "TRACKER_WORKER", default="yes"),
        rules_folder=Path(rules) if rules else None,
        retention=Path(retention) if retention else None,
        confederation=given.get("TRACKER_CONFEDERATION", "CONCACAF").upper(),
        association=given.get("TRACKER_ASSOCIATION", HOME_ASSOCIATION).upper(),
        fonts=typefaces_in(given),
        thresholds=_thresholds(given),
    )


@cache
def typefaces() -> tuple[Path, ...]:
    """The typefaces of this process, which are known to ReportLab as a whole, read from its environment once.

    Raises:
        SettingError: one of them is none.
    """
    return typefaces_in(os.environ)


def _listed(given: Mapping[str, str], name: str) -> tuple[str, ...]:
    return tuple(one.strip() for one in given.get(name, "").split(",") if one.strip())


def _fallback_keys(given: Mapping[str, str]) -> tuple[str, ...]:
    keys = _listed(given, "TRACKER_SECRET_KEY_FALLBACKS")
    if any(len(key) < SHORTEST_KEY for key in keys):
        message = (
            f"TRACKER_SECRET_KEY_FALLBACKS has a key of fewer than {SHORTEST_KEY} characters; "
            "it must be the keys of before, whole, the newest first, separated by commas."
        )
        raise SettingError(message)
    return keys


def _thresholds(given: Mapping[str, str]) -> Thresholds:
    defaults = Thresholds()
    values = {
        threshold.name: _whole_number(given, VARIABLES[threshold.name], getattr(defaults, threshold.name))
        for threshold in fields(Thresholds)
    }
    found = Thresholds(**values)
    if not found.quiet_days <= found.major_quiet_days <= found.critical_quiet_days:
        message = "TRACKER_QUIET_DAYS, TRACKER_MAJOR_QUIET_DAYS and TRACKER_CRITICAL_QUIET_DAYS must not descend."
        raise SettingError(message)
    return found


def _whole_number(given: Mapping[str, str], name: str, default: int) -> int:
    text = given.get(name)
    if text is None:
        return default
    if not text.isdecimal():
        message = f"{name} is {text!r}; it must be a whole number such as {default}."
        raise SettingError(message)
    return int(text)


def _largest_file(given: Mapping[str, str]) -> int:
    megabytes = _whole_number(given, "TRACKER_LARGEST_FILE", MOST_MEGABYTES)
    if not 1 <= megabytes <= MOST_MEGABYTES:
        message = f"TRACKER_LARGEST_FILE is {megabytes}; it must be from 1 to {MOST_MEGABYTES} megabytes."
        raise SettingError(message)
    return megabytes


def _address(given: Mapping[str, str]) -> str:
    address = given.get("TRACKER_ADDRESS", "http://localhost:8000").rstrip("/")
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        message = (
            f"TRACKER_ADDRESS is {address!r}; it must be where the pages are, such as https://tracker.example.org."
        )
        raise SettingError(message)
    return address


def _mail_server(given: Mapping[str, str]) -> str | None:
    """The server, looked at before the first letter is to go out. Its password is in no sentence."""
    server = given.get("TRACKER_MAIL_SERVER")
    if server is None:
        return None
    try:
        parts = urlsplit(server)
        known = parts.scheme in ("smtp", "smtps") and parts.hostname and parts.port != 0 and parts.path in ("", "/")
    except ValueError:
        known = False
    if not known:
        message = "TRACKER_MAIL_SERVER is no mail server; write it as smtp://user:password@mail.example.org:587."
        raise SettingError(message)
    sender = given.get("TRACKER_MAIL_FROM", "")
    if "@" not in sender or not sender.isprintable():
        message = "TRACKER_MAIL_FROM is no address; a mail server needs one, such as tracker@example.org."
        raise SettingError(message)
    return server


def _second_factor(given: Mapping[str, str]) -> bool:
    wanted = _yes_or_no(given, "TRACKER_SECOND_FACTOR", default="yes")
    if not wanted and not _yes_or_no(given, "TRACKER_INSECURE_COOKIES"):
        message = "TRACKER_SECOND_FACTOR is no; only a trial with TRACKER_INSECURE_COOKIES=yes may do without it."
        raise SettingError(message)
    return wanted


def _yes_or_no(given: Mapping[str, str], name: str, default: str = "no") -> bool:
    text = given.get(name, default).lower()
    if text not in ("yes", "no", "1", "0"):
        message = f"{name} is {text!r}; it must be yes or no."
        raise SettingError(message)
    return text in ("yes", "1")


def _kept_key(path: Path) -> str:
    """The key of this installation, made at the first start and readable by its owner alone."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not path.exists():
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as kept:
                kept.write(secrets.token_hex(SHORTEST_KEY))
        return path.read_text(encoding="ascii").strip()
    except OSError as error:
        message = f"The folder {path.parent} cannot be used ({error.strerror}); set TRACKER_HOME to one that can."
        raise SettingError(message) from error
