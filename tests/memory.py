"""Where tests keep their databases: in memory, where the machine has some to spare.

Each commit waits for the disk, in tests as in service, and a run commits many thousand times. What is tested stays
as it is: the same settings, the same waiting, on a disk that answers at once.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

_MEMORY = Path("/dev/shm")
_ENOUGH = 4 * 1024**3


def memory() -> str | None:
    """A folder in memory; none where there is little, or where the run was told a folder."""
    told = os.environ.get("PYTEST_DEBUG_TEMPROOT")
    if told:
        return told
    spare = os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free >= _ENOUGH
    return str(_MEMORY) if spare else None
