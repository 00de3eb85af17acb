"""What a person of each role comes to the tracker for, in steps through a browser: tested, and pictured."""

from __future__ import annotations

from collections.abc import Mapping

from tests.stories.director import director
from tests.stories.parent import parent
from tests.stories.scout import scout
from tests.stories.stage import Story

STORIES: Mapping[str, Story] = {"parent": parent, "director": director, "scout": scout}
