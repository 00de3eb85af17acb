"""A club's own sheet taken in: what was said of its columns is kept with it, once, and stays when it is undone."""

from __future__ import annotations

from sqlalchemy import select
from tests.importing.files import table
from tracker.access.actor import OPERATOR
from tracker.actions.imports import ImportFile, import_file, preview_import
from tracker.actions.undoing import UndoImport, undo_import
from tracker.importing.kind import Kind
from tracker.importing.mapping.answers import Answers, Choices, read_columns, read_day, read_orders
from tracker.importing.view import ImportView
from tracker.store import tables as t
from tracker.wiring import House

HEADING = ["Nome", "Apelido", "Sexo", "Nascimento"]
SAID = Choices(read_columns(Kind.PLAYERS, ["Apelido=family_name"]), read_orders(["dmy"]))


NOTHING = Choices()


def answers(said: Choices = NOTHING, club: str = "Porto Novo") -> Answers:
    """What is said of a club's file."""
    return Answers(said, club=club, registered_from=read_day("2024-08-01"))


def sheet(*names: tuple[str, str]) -> bytes:
    """Girls of one birth, which both orders of day and month read."""
    return table([HEADING, *([given, family, "F", "05/06/2009"] for given, family in names)])


def take_in(house: House, content: bytes, given: Answers) -> ImportView:
    """Take in a file."""
    return house.perform(import_file, ImportFile(Kind.PLAYERS, "lista.csv", content, answers=given), OPERATOR)


def kept(house: House) -> list[tuple[str, str]]:
    """Every club with what was said of its files."""
    with house.engine.connect() as connection:
        columns = t.SheetChoices.__table__.c
        return [tuple(row) for row in connection.execute(select(columns.club_folded, columns.choices))]


def test_what_was_said_is_kept_once_and_asked_no_more(house: House) -> None:
    assert take_in(house, sheet(("Rita", "Alves")), answers(SAID)).add == 1
    assert take_in(house, sheet(("Inês", "Couto")), answers(club="PORTO novo")).add == 1
    later = Choices(orders=read_orders(["Nascimento=mdy"]))
    assert take_in(house, sheet(("Ana", "Dias")), answers(later)).add == 1
    ((club, choices),) = kept(house)
    assert club == "porto novo"
    assert '"apelido": "family_name"' in choices
    assert '"nascimento": "mdy"' in choices


def test_a_preview_and_a_file_that_is_asked_about_keep_nothing(house: House) -> None:
    command = ImportFile(Kind.PLAYERS, "lista.csv", sheet(("Rita", "Alves")), answers=answers(SAID))
    assert house.perform(preview_import, command, OPERATOR).add == 1
    assert take_in(house, sheet(("Rita", "Alves")), answers()).questions
    assert kept(house) == []


def test_another_club_and_other_headings_are_asked(house: House) -> None:
    take_in(house, sheet(("Rita", "Alves")), answers(SAID))
    assert take_in(house, sheet(("Ana", "Dias")), answers(club="Vila Alta")).questions
    other = sheet(("Ana", "Dias")).replace(b"Nascimento", b"Nascimento,Nota").replace(b"2009", b"2009,")
    assert take_in(house, other, answers()).questions


def test_a_file_can_be_undone_although_its_headings_are_remembered(house: House) -> None:
    taken = take_in(house, sheet(("Rita", "Alves")), answers(SAID))
    assert taken.batch_id is not None
    house.perform(undo_import, UndoImport(taken.batch_id), OPERATOR)
    assert take_in(house, sheet(("Rita", "Alves")), answers()).add == 1
