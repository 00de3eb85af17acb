"""Files as others made them, read without a converter and held against what they are by hand.

`python -m tests.importing.other_shapes` prints the table of them all.
"""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml
from tracker.importing.check import Checked, check_laid
from tracker.importing.kind import Kind
from tracker.importing.mapping.answers import (
    NO_ANSWERS,
    Answers,
    Choices,
    read_columns,
    read_day,
    read_every,
    read_orders,
    read_sexes,
)
from tracker.importing.mapping.lay import lay
from tracker.importing.mapping.layout import LeftOut
from tracker.importing.mapping.sheet_mapping import SheetMapping, map_sheet
from tracker.importing.read_sheet import read_sheet

SHARED = Path(__file__).parents[3] / "shared" / "data"
EXPECTED: dict[str, dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "other_shapes.yaml").read_text(encoding="utf-8")
)
DAY = date(2026, 11, 21)
_ASKED = "mapping-ask-"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a file: its mapping by itself, its rows once the questions are answered, and what is wrong."""

    file: str
    mapping: SheetMapping
    checked: Checked
    wrong: tuple[str, ...]


def content_of(file: str) -> bytes:
    """A file as it is, unpacked."""
    content = (SHARED / file).read_bytes()
    return gzip.decompress(content) if file.endswith(".gz") else content


def answers_of(kind: Kind, given: dict[str, Any]) -> Answers:
    """The answers that the expectation of a file gives."""
    sex, words = read_sexes(given.get("sexes", ()))
    said = Choices(read_columns(kind, given.get("columns", ())), read_orders(given.get("orders", ())), words)
    since = read_day(given["since"]) if "since" in given else None
    every = read_every(kind, given.get("all", ()))
    of_all = {"club": given.get("club", ""), "league": given.get("league", ""), "season": given.get("season", "")}
    return Answers(said, sex=sex, **of_all, registered_from=since, every=every)


def read(file: str, kind: Kind, answers: Answers = NO_ANSWERS) -> tuple[SheetMapping, Checked]:
    """A file mapped and checked."""
    sheet = read_sheet(content_of(file))
    mapping = map_sheet(kind, sheet, DAY, answers)
    return mapping, check_laid(kind, lay(mapping, sheet, LeftOut()), DAY)


def file_of(name: str) -> str:
    """The file that an expectation is of; of one that is taken in as several kinds each has one."""
    return str(EXPECTED[name].get("file", name))


def outcome_of(name: str) -> Outcome:
    """A file read without any help, then with the answers, and both held against what was expected."""
    expected, file = EXPECTED[name], file_of(name)
    kind = Kind(expected.get("kind", "players"))
    mapping = map_sheet(kind, read_sheet(content_of(file)), DAY)
    answered, checked = read(file, kind, answers_of(kind, expected.get("answers", {})))
    taken = {
        guess.heading: guess.meaning.value if guess.meaning else guess.taken
        for guess in mapping.guesses
        if guess.taken or guess.feeds
    }
    asked = [f"{one.phrase.code.removeprefix(_ASKED)} {one.heading}".strip() for one in mapping.questions]
    rows = sum(1 for _ in read_sheet(content_of(file)).rows)
    held = {
        "taken": (taken, expected["taken"]),
        "asked": (asked, expected.get("asked", [])),
        "rows": (rows, expected["rows"]),
        "faults": (checked.faults.count, expected.get("faults", 0)),
        "still asked": (bool(answered.questions), bool(expected.get("faults") and answered.questions)),
    }
    wrong = tuple(f"{what}: {found} and not {wanted}" for what, (found, wanted) in held.items() if found != wanted)
    return Outcome(name, mapping, checked, wrong)


def main() -> None:
    """Print the table."""
    print("| file | kind | rows | columns taken | questions | faults | wrong |")  # noqa: T201
    print("| --- | --- | --: | --: | --: | --: | --: |")  # noqa: T201
    for file in EXPECTED:
        one = outcome_of(file)
        taken = sum(bool(guess.taken or guess.feeds) for guess in one.mapping.guesses)
        cells = (
            *(
                file_of(file),
                one.mapping.kind.value,
                EXPECTED[file]["rows"],
                f"{taken} of {len(one.mapping.guesses)}",
            ),
            *(len(one.mapping.questions), one.checked.faults.count, len(one.wrong)),
        )
        print("|", " | ".join(map(str, cells)), "|")  # noqa: T201
        for wrong in one.wrong:
            print("   ", wrong)  # noqa: T201


if __name__ == "__main__":
    main()
