"""Finding and opening rule files: each file of a folder is read or refused, and none is passed over in silence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.resources.abc import Traversable

from tracker.eligibility.entry import Entry
from tracker.eligibility.strict_yaml import read_yaml
from tracker.football.errors import SettingError

#: The folders that may stand in a federation's folder of rules, beside its competitions.
AGE_SYSTEMS, COLLEGE_CLOCK, QUOTAS = "age-systems", "college-clock", "quotas"
ROOMS = (AGE_SYSTEMS, COLLEGE_CLOCK, QUOTAS)

_IDENTITY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
#: What people and their tools leave beside rules, and nobody takes for one.
_NO_RULES = (".md", ".txt")


def rule_files(folder: Traversable, rooms: tuple[str, ...] = ()) -> Iterator[Traversable]:
    """The rule files of a folder in the order of their names; `rooms` are the folders that may stand in it.

    Raises:
        SettingError: there is no such folder, or something in it would never be read.
    """
    if not folder.is_dir():
        message = f"{folder}: there is no such folder of rule files; create it or take it out of the settings."
        raise SettingError(message)
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if file.name.startswith(".") or file.name.endswith(_NO_RULES) or file.name in rooms:
            continue
        if file.is_dir():
            known = f"the folders are {', '.join(rooms)}" if rooms else "put the files into the folder above"
            message = f"{file}: rules in this folder would never be read; {known}."
            raise SettingError(message)
        if not file.name.endswith(".yaml"):
            message = f"{file}: this would never be read; end the name of a rule file in .yaml, or take it away."
            raise SettingError(message)
        yield file


def own_files(folder: Traversable) -> Iterator[Traversable]:
    """The rule files of one of the `ROOMS`, which a federation need not have.

    Raises:
        SettingError: the room is no folder, or something in it would never be read.
    """
    if folder.is_dir():
        yield from rule_files(folder)
    elif folder.is_file():
        message = f"{folder}: this is a file; make it a folder of rule files, or give it another name."
        raise SettingError(message)


def opened(file: Traversable, kind: str, keys: tuple[str, ...]) -> tuple[str, Entry]:
    """The id of the `kind` of thing that a file states, which is the file's name, and what it states of it.

    Raises:
        SettingError: the file cannot be read, or has another name than the id in it.
    """
    try:
        content = file.read_bytes()
    except OSError as fault:
        message = f"{file}: the rule file cannot be read ({fault.strerror}); check that it is a file open to you."
        raise SettingError(message) from None
    entry = Entry.read(read_yaml(content, str(file)), str(file), keys)
    identity = entry.text("id", f"write the {kind}'s id, which is the file's name without .yaml")
    if not _IDENTITY.fullmatch(identity):
        raise entry.refusal(f"{identity!r} is no id; write lower-case letters, digits and hyphens", "id")
    if file.name != f"{identity}.yaml":
        raise entry.refusal(f"the {kind} {identity} stands in {file.name}; name the file {identity}.yaml", "id")
    return identity, entry
