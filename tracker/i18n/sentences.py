"""The sentences of one language, of which each file is read when the first of its sentences is said.

To read them all takes a second. A command says a few, and begins at once.
"""

from __future__ import annotations

import re
from importlib.resources import files
from threading import Lock

from fluent.runtime import FluentBundle, FluentResource

#: Where a sentence begins: its code at the edge of the file.
_CODE = re.compile(r"^([a-z][\w-]*) *=", re.MULTILINE)
#: Where a sentence is made of another, as help is of the names of buttons.
_OTHER = re.compile(r"\{ *([a-z][\w-]*)")


class Sentences:
    """What a language has a sentence for, and the means to say it."""

    def __init__(self, language: str) -> None:
        # Isolating marks keep mixed directions apart in HTML, but print as boxes in a PDF without a shaping engine.
        self.bundle = FluentBundle([language], use_isolating=False)
        folder = files("tracker.i18n") / "translations" / language
        self._unread = {source.name: source.read_text(encoding="utf-8") for source in folder.iterdir()}
        self._places = {code: name for name, text in self._unread.items() for code in _CODE.findall(text)}
        self._reading = Lock()

    @property
    def codes(self) -> frozenset[str]:
        """Every code that there is a sentence for."""
        return frozenset(self._places)

    def look_up(self, code: str) -> bool:
        """Whether there is a sentence for a code; if so, the bundle can say it from now on."""
        if code not in self._places:
            return False
        # Whoever asks for a sentence of a file that another is just reading has to wait for it.
        with self._reading:
            self._read(self._places[code])
        return True

    def _read(self, name: str) -> None:
        text = self._unread.pop(name, None)
        if text is None:
            return
        self.bundle.add_resource(FluentResource(text))
        for code in _OTHER.findall(text):
            if code in self._places:
                self._read(self._places[code])
