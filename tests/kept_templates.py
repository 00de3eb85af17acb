"""Templates that are put into Python once by each process of a run, however many applications it makes.

In service one application lives for months. Here some sixty are made, and each put the same templates into Python
for a second and a half. A template is known by its text, so one that was changed is put into Python anew.
"""

from __future__ import annotations

from flask import Flask
from jinja2 import BytecodeCache
from jinja2.bccache import Bucket


class _KeptTemplates(BytecodeCache):
    """What templates became, by what they are called and say."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take what the template became before, if it did."""
        kept = self._kept.get((bucket.key, bucket.checksum))
        if kept is not None:
            bucket.bytecode_from_string(kept)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what the template became."""
        self._kept[bucket.key, bucket.checksum] = bucket.bytecode_to_string()


Flask.jinja_options = {**Flask.jinja_options, "bytecode_cache": _KeptTemplates()}
