"""Taking a list along as a file: whoever may look at it may take it, it holds what is seen, and it goes on record.

A list that can be taken along is declared over the function that makes its sheet: `@takes_along(like=list_clubs)`.
It has the rights, the scope and the ledger lines of the verb that shows it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from tracker.access.actor import Actor
from tracker.access.events import Event
from tracker.actions.exported import ExportedFile, ListFormat, Progress, nobody_waits, ready, spool, written
from tracker.actions.spoken import spoken
from tracker.actions.throttling import Try, list_export_tries
from tracker.actions.verb import Act, Verb, verb
from tracker.football.errors import BadInputError
from tracker.football.phrase import phrase
from tracker.i18n.speak import DEFAULT_LANGUAGE, speaker
from tracker.reports.csv_file import list_lines
from tracker.reports.list_sheet import ListSheet
from tracker.reports.workbook import MOST_ROWS, TooManyRowsError, write_workbook

Asked = TypeVar("Asked")


@dataclass(frozen=True, slots=True)
class TakeAlong(Generic[Asked]):
    """What the list is asked where it is shown, as what it goes out, and in which language it is headed.

    `told` hears how many rows are written.
    """

    asked: Asked
    as_a: ListFormat = ListFormat.CSV
    language: str = DEFAULT_LANGUAGE
    told: Progress = field(default=nobody_waits, compare=False)


SheetMade = Callable[[Act, Asked], ListSheet]
Taking = Verb[TakeAlong[Asked], ExportedFile]


def takes_along(
    like: Verb[Asked, Any], *, of_people: bool = True
) -> Callable[[SheetMade[Asked]], Verb[TakeAlong[Asked], ExportedFile]]:
    """Declare that a function makes the sheet of the list that a verb shows, and is a verb like that one.

    Arguments:
        like: the verb that shows the list. Its permission, its scope, what it leaves and its tries hold here too.
        of_people: whether the list tells of anybody who is held. One that only tells of rules, or of what somebody
            brought along, leaves no line and is not counted, like the page that shows it.
    """

    def tries(command: TakeAlong[Asked], actor: Actor) -> tuple[Try, ...]:
        own = like.tries(command.asked, actor) if like.tries else ()
        return (*own, *list_export_tries(actor.user_id)) if of_people else own

    def declare(sheet_of: SheetMade[Asked]) -> Verb[TakeAlong[Asked], ExportedFile]:
        def work(act: Act, command: TakeAlong[Asked]) -> ExportedFile:
            listed = sheet_of(act, command.asked)
            made = sheet_file(act, listed, command.as_a, command.language, command.told)
            if of_people:
                put_on_record(act, listed, made)
            return made

        work.__name__, work.__doc__ = sheet_of.__name__, sheet_of.__doc__
        declared = verb(
            needs=like.needs,
            leaves=(*like.leaves, Event.LIST_EXPORTED) if of_people else like.leaves,
            counts=like.counts,
            figures=like.figures,
            registers=like.registers,
            remembers=like.remembers,
            tries=tries,
        )
        return declared(work)

    return declare


def put_on_record(act: Act, listed: ListSheet, made: ExportedFile) -> None:
    """Let the ledger tell that a list was taken along: which, and how many rows it has."""
    act.record(Event.LIST_EXPORTED, "list", None, {"list": listed.name, "rows": made.rows})


def sheet_file(
    act: Act, listed: ListSheet, as_a: ListFormat, language: str, told: Progress = nobody_waits
) -> ExportedFile:
    """A list as a file.

    Raises:
        BadInputError: a workbook holds fewer rows than that.
    """
    file_name, say = f"{listed.name}-{act.day.isoformat()}.{as_a.value}", speaker(language)
    if as_a is ListFormat.CSV:
        return written(file_name, list_lines(listed, say), told)
    content = spool()
    try:
        rows = write_workbook(content, listed, say, made_at=act.now)
    except TooManyRowsError:
        raise spoken(BadInputError, phrase("refused-too-many-rows", most=MOST_ROWS - 1)) from None
    return ready(file_name, content, rows)
