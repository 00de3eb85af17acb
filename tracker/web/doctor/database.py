"""The database and the ledger of an installation."""

from __future__ import annotations

from tracker.access.actor import OPERATOR
from tracker.actions.audit import VerifyLedger, verify_ledger
from tracker.actions.retention import AskLastRetention, LastRetention, ask_last_retention
from tracker.football.errors import SettingError
from tracker.web.doctor.check import Check, Examined
from tracker.web.doctor.installation import is_closed
from tracker.wiring import House


def _ready(examined: Examined) -> House:
    """The house, if its database can be looked into. One that is not there must not be made by looking.

    Raises:
        SettingError: it cannot.
    """
    if not examined.house.database_is_ready():
        message = "The database is not ready for this version; run `tracker database migrate` first."
        raise SettingError(message)
    return examined.house


def _made(examined: Examined) -> bool:
    return examined.house.database_is_ready()


def _safely_kept(examined: Examined) -> bool:
    return _ready(examined).database_is_safely_kept()


def _which(examined: Examined) -> str:
    return ", ".join(_ready(examined).database_facts())


def _rows_locked(examined: Examined) -> bool:
    """Whether PostgreSQL's policies bind the application; an embedded database has none and nobody else reaches it.

    Raises:
        SettingError: they do not; says why.
    """
    faults = _ready(examined).row_security_faults()
    if faults:
        raise SettingError(" ".join(faults))
    return True


def _ledger_whole(examined: Examined) -> bool:
    return _ready(examined).perform(verify_ledger, VerifyLedger(), OPERATOR).broken is None


def _heads_noted(examined: Examined) -> bool:
    """Whether the heads are noted in a file of its owner's, as soon as there is anything to note."""
    noted = _ready(examined).ledger_heads.file
    if noted.exists():
        return is_closed(noted)
    return examined.house.perform(verify_ledger, VerifyLedger(), OPERATOR).lines == 0


def _last_retention(examined: Examined) -> LastRetention:
    return _ready(examined).perform(ask_last_retention, AskLastRetention(), OPERATOR)


def _retention_runs(examined: Examined) -> bool:
    return not _last_retention(examined).late


def _last_run(examined: Examined) -> str:
    at = _last_retention(examined).at
    return f"retention last ran on {at:%Y-%m-%d}" if at else "retention has not run yet"


CHECKS = (
    Check(
        "database-ready",
        "The database is there and of this version",
        "run `tracker database migrate`",
        _made,
    ),
    Check(
        "database-safe",
        "The database is kept in a way that is safe on its version",
        "let nothing else set the journal mode or the synchronous setting of the embedded database",
        _safely_kept,
        found=_which,
    ),
    Check(
        "rows-locked",
        "PostgreSQL, where it is used, itself refuses rows of children whom a person may not see",
        "let the application sign in as a role of its own, as docs/run/postgresql.md has it",
        _rows_locked,
        deploy=True,
    ),
    Check(
        "ledger-whole",
        "The ledger is as it was written",
        "see what `tracker audit verify` says, and docs/run/ledger.md",
        _ledger_whole,
    ),
    Check(
        "heads-noted",
        "The heads of the ledger are noted outside the database, in a file of its owner's alone",
        "put ledger-heads.log back into the home folder, and run `chmod 600` on it",
        _heads_noted,
    ),
    Check(
        "retention-runs",
        "What has been kept for its period is let go each day",
        "let `tracker people retention` run each day, as docs/run/retention.md has it",
        _retention_runs,
        deploy=True,
        found=_last_run,
    ),
)
