"""How large what is sent may be where a file is taken in: settled before any of it is read."""

from __future__ import annotations

from flask import request

from tracker.access.permissions import Permission, holds
from tracker.football.errors import TooLargeError
from tracker.settings import Settings
from tracker.web.config import LONGEST_BODY
from tracker.web.door import current_actor, house

MEGABYTE = 1_000_000
#: The one page that takes files.
TAKES_FILES = "drafts.begin"


def longest_with_a_file(settings: Settings) -> int:
    """The most bytes that are sent with the largest file and what else stands in its form."""
    return settings.largest_file * MEGABYTE + LONGEST_BODY


def let_files_in() -> None:
    """Let whoever may take in files send one to the page for it; everything else keeps to the length of a form.

    Raises:
        TooLargeError: it is larger than the settings say, and says so itself.
    """
    if request.endpoint != TAKES_FILES or not holds(current_actor(), Permission.ROSTER_IMPORT):
        return
    settings = house().settings
    request.max_content_length = longest_with_a_file(settings)
    # The file itself goes past this; what is read of it at once is held against it all the same.
    request.max_form_memory_size = 4 * LONGEST_BODY
    if (request.content_length or 0) > request.max_content_length:
        raise TooLargeError(settings.largest_file)
