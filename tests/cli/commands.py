"""Running commands as a person does, in some folder: all of `main`, in this process or in one of its own.

Starting Python takes longer than most commands do, so they run here; those that are about a whole process, such as
the first steps of a new user, are started.
"""

from __future__ import annotations

import os
import subprocess
import sys
import traceback
from collections.abc import Iterator, Mapping
from contextlib import chdir, contextmanager, redirect_stderr, redirect_stdout, suppress
from io import BytesIO, TextIOWrapper
from pathlib import Path

from tracker.cli import main

_MIGRATED: list[bytes] = []


def tracker(folder: Path, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """Run a command with the folder as the home of the installation."""
    command = ["tracker", *words]
    out, err = (TextIOWrapper(BytesIO(), encoding="utf-8", write_through=True) for _ in range(2))
    with _standing_in(folder, command, settings), redirect_stdout(out), redirect_stderr(err):
        status = _status()
    return subprocess.CompletedProcess(command, status, _text(out), _text(err))


def migrated(folder: Path) -> bool:
    """Whether the folder has the empty database that `tracker database migrate` makes.

    The first of a process is made by the command, and the others are copies of it.
    """
    file = folder / "instance" / "tracker.sqlite"
    if _MIGRATED:
        file.parent.mkdir(mode=0o700, parents=True)
        file.write_bytes(_MIGRATED[0])
        return True
    if tracker(folder, "database", "migrate").returncode == 0:
        _MIGRATED.append(file.read_bytes())
    return bool(_MIGRATED)


def started(folder: Path, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """The same in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "tracker.cli", *words],
        cwd=folder,
        env=_environment(folder, settings),
        capture_output=True,
        text=True,
        check=False,
    )


def shown_at_a_terminal(folder: Path, *words: str) -> str:
    """What a command tells whoever waits for it, while it runs: its messages go to a terminal."""
    import pty  # Windows has no terminals of this kind, and everything else here runs there.

    terminal, end = pty.openpty()
    command = [sys.executable, "-m", "tracker.cli", *words]
    environment = _environment(folder, {})
    pieces = []
    with subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=end):
        os.close(end)
        # A terminal that nobody writes to any more ends in an error and not in nothing.
        with suppress(OSError):
            while piece := os.read(terminal, 65_536):
                pieces.append(piece)
    os.close(terminal)
    return b"".join(pieces).decode()


def _status() -> int:
    """What a process would end with, and a traceback where it would print one."""
    try:
        main()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0 if end.code is None else 1
    except Exception:
        traceback.print_exc()
        return 1
    return 0


def _text(stream: TextIOWrapper) -> str:
    buffer = stream.buffer
    assert isinstance(buffer, BytesIO)
    return buffer.getvalue().decode("utf-8")


def _environment(folder: Path, settings: Mapping[str, str]) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TRACKER_")}
    return kept | {"TRACKER_HOME": str(folder / "instance"), **settings}


@contextmanager
def _standing_in(folder: Path, command: list[str], settings: Mapping[str, str]) -> Iterator[None]:
    """The folder, the words and the environment of the command, and afterwards what they were before."""
    words, environment = sys.argv, dict(os.environ)
    with chdir(folder):
        sys.argv = command
        _set(_environment(folder, settings))
        try:
            yield
        finally:
            sys.argv = words
            _set(environment)


def _set(environment: Mapping[str, str]) -> None:
    os.environ.clear()
    os.environ.update(environment)
