"""What the rule files say in words of their own, which are English whatever language a page speaks.

A page in another language marks them, so that they are read aloud as English.
"""

from __future__ import annotations

from tracker.reports.voice import Voice

ENGLISH = "en"


def passages(voice: Voice, *texts: str | None) -> tuple[str, ...]:
    """Those texts that are foreign to a voice; a page in English has none."""
    return () if voice.language == ENGLISH else tuple(text for text in texts if text)
