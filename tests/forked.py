"""Processes that begin as this one is, with all that it has read and brought in, and do one thing.

To start Python and to bring in the house takes two seconds; to go on in a copy of this process takes none.
"""

from __future__ import annotations

import multiprocessing
import signal
import warnings
from collections.abc import Callable
from multiprocessing.context import ForkProcess
from typing import Any


def forked(work: Callable[..., Any], *given: Any) -> ForkProcess:
    """A process that does something; what it opens is its own, and it must use nothing that is open here."""
    process = multiprocessing.get_context("fork").Process(target=work, args=given)
    with warnings.catch_warnings():
        # Newer Pythons warn of other threads: here they wait for xdist and for Chromium, and hold no lock of ours.
        warnings.simplefilter("ignore", DeprecationWarning)
        process.start()
    return process


def ended(process: ForkProcess, seconds: float = 120) -> int:
    """What a process ended with; the number of a signal below zero."""
    process.join(seconds)
    assert process.exitcode is not None, f"The process did not end within {seconds} s."
    return process.exitcode


def ended_killed(process: ForkProcess) -> None:
    """Make sure that a process was killed, as nobody can refuse to be."""
    assert ended(process) == -signal.SIGKILL, "It was not killed; what it said stands above."
