"""Every safety setting that is looked at, and what is found of each."""

from __future__ import annotations

from tracker.web.doctor import database, erasures, installation, pages
from tracker.web.doctor.check import Examined, Finding, look

CHECKS = (*installation.CHECKS, *database.CHECKS, *erasures.CHECKS, *pages.CHECKS)


def examine(examined: Examined, *, deploy: bool, leaving: frozenset[str] = frozenset()) -> tuple[Finding, ...]:
    """What is found of each setting that such an installation is asked for, but for those that are left out."""
    asked = (check for check in CHECKS if check.name not in leaving and (deploy or not check.deploy))
    return tuple(look(check, examined) for check in asked)
