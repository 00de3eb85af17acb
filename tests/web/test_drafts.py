"""Taking in a file on the pages: from handing it in to undoing it, and what nobody else gets to see of it."""

from __future__ import annotations

import io
import os
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.importing.files import table
from tests.importing.workbooks import HOSTILE, workbook
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly, token_on, words_of
from tests.web.secretary import roster
from tracker.access.roles import Role
from tracker.football.people import folded
from tracker.i18n.speak import LANGUAGES
from tracker.store import tables as t
from tracker.web.app import create_app
from tracker.wiring import House
from werkzeug.datastructures import FileStorage
from werkzeug.test import TestResponse, encode_multipart

Browse = Callable[[str], Browser]
NEW = "/records-in/file"
HEADING = ["name", "sex", "born", "team", "registered_from"]
WREN = ["Wren Halloran", "female", "2009-02-14", "Under 19", "2026-01-05"]
ENID = ["Enid Poole", "female", "31.02.2009", "Under 19", "2026-01-05"]


def hand_in(browser: Browser, content: bytes, name: str = "roster.csv", **more: str) -> TestResponse:
    """What comes of a file that is handed in."""
    given = {"csrf_token": token_on(browser.get(NEW).text), "kind": "", **more}
    return browser.client.post(
        NEW, **as_sent({**given, "file": FileStorage(io.BytesIO(content), name)}), buffered=True
    )


def as_sent(given: Mapping[str, object]) -> dict[str, Any]:
    """A form with a file, put together here: the client's own way leaves a long one lying open."""
    boundary, body = encode_multipart(given)
    return {"data": body, "content_type": f'multipart/form-data; boundary="{boundary}"'}


def begun(browser: Browser, *rows: Iterable[str], **more: str) -> str:
    """Where the draft is of rows under the import format's headings."""
    answer = hand_in(browser, table([HEADING, *map(list, rows)]), **more)
    assert answer.status_code == 303, words_of(answer.text)
    assert answer.location
    return answer.location


def say(browser: Browser, where: str, given: Mapping[str, str | list[str]]) -> TestResponse:
    """What comes of a form on a draft's page; a name may be sent several times."""
    draft = re.match(r"/records-in/drafts/\d+", where)
    assert draft
    token = token_on(browser.get(draft.group()).text)
    return browser.client.post(where, data={**given, "csrf_token": token}, buffered=True)


def names_on_record(house: House) -> set[str]:
    with Session(house.engine) as session:
        return set(session.scalars(select(t.PlayerRow.name)))


def drafts_kept(house: House) -> int:
    with Session(house.engine) as session:
        return len(session.scalars(select(t.ImportDraft.id)).all())


def test_a_file_goes_from_drop_to_commit_and_back(sqlite_house: House, sqlite_cast: Cast, browse: Browse) -> None:
    dana, before = browse("dana"), names_on_record(sqlite_house)
    where = begun(dana, WREN, ENID)
    shown = words_of(dana.get(where).text)
    assert "2 rows. Nothing is written yet" in shown
    assert "“31.02.2009” is no" in shown
    assert "Take in 1 row" in shown
    assert names_on_record(sqlite_house) == before
    taken = say(dana, f"{where}/take-in", {"was": ["2"], "tick": ["2"]})
    assert taken.status_code == 303, words_of(taken.text)
    assert "Taken in." in words_of(dana.get(taken.location).text)
    assert names_on_record(sqlite_house) == before | {"Wren Halloran"}
    assert drafts_kept(sqlite_house) == 0
    assert dana.get(where).status_code == 404
    assert dana.send(f"{taken.location}/undo", {}, read_at="/records-in").status_code == 303
    assert names_on_record(sqlite_house) == before


def test_only_ticked_rows_are_taken_in(sqlite_house: House, sqlite_cast: Cast, browse: Browse) -> None:
    dana = browse("dana")
    other = ["Ida Vale", *WREN[1:]]
    where = begun(dana, WREN, other)
    assert "Take in 2 rows" in dana.get(where).text
    assert say(dana, f"{where}/ticks", {"was": ["2", "3"], "tick": ["3"]}).status_code == 303
    assert "Take in 1 row" in dana.get(where).text
    say(dana, f"{where}/take-in", {"was": ["3"], "tick": ["3"]})
    assert "Ida Vale" in names_on_record(sqlite_house)
    assert "Wren Halloran" not in names_on_record(sqlite_house)


def test_a_box_that_is_emptied_last_is_heeded_by_the_button(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    dana = browse("dana")
    where = begun(dana, WREN, ["Ida Vale", *WREN[1:]])
    say(dana, f"{where}/take-in", {"was": ["2", "3"], "tick": ["2"]})
    assert "Wren Halloran" in names_on_record(sqlite_house)
    assert "Ida Vale" not in names_on_record(sqlite_house)


def test_the_same_file_again_has_nothing_to_take_in(sqlite_house: House, sqlite_cast: Cast, browse: Browse) -> None:
    dana = browse("dana")
    say(dana, f"{begun(dana, WREN)}/take-in", {})
    again = begun(dana, WREN)
    page = dana.get(again).text
    assert "There is nothing to take in" in words_of(page)
    assert "data-take-in" not in page
    answer = say(dana, f"{again}/take-in", {})
    assert "There is nothing to take in" in words_of(dana.get(answer.location).text)


def test_whoever_directs_several_clubs_says_whose_list_it_is(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    with Session(sqlite_house.engine) as session, session.begin():
        session.add(t.RoleBinding(user_id=sqlite_cast.dana, role=Role.DIRECTOR, club_id=sqlite_cast.hill))
    dana, file = browse("dana"), table([HEADING, WREN])
    unsaid = hand_in(dana, file)
    assert unsaid.status_code == 400
    assert "Harbour Athletic, Hill Rovers" in words_of(unsaid.text)
    where = hand_in(dana, file, club="hill rovers").location or ""
    assert "1 new team: Hill Rovers: Under 19" in words_of(dana.get(where).text)


def test_a_draft_is_taken_up_again_and_dropped(sqlite_house: House, sqlite_cast: Cast, browse: Browse) -> None:
    where = begun(browse("dana"), WREN)
    again = browse("dana")
    hub = again.get("/records-in").text
    assert f'href="{where}"' in hub
    assert "Players and their registrations, begun on June 30, 2026" in words_of(hub)
    assert again.send(f"{where}/drop", {}, read_at=where).status_code == 303
    assert "was dropped, and nothing of it is kept." in words_of(again.get("/records-in").text)
    assert drafts_kept(sqlite_house) == 0


STEPS = {
    "": None,
    "/columns": None,
    "/marked": None,
    "/encoding": {"encoding": "windows-1252"},
    "/sheet": {"tab": "Girls"},
    "/ticks": {"was": "2"},
    "/rows": {"settle": "2="},
    "/take-in": {"was": "2", "tick": "2"},
    "/drop": {},
}


@pytest.mark.parametrize("step", STEPS)
def test_another_directors_draft_is_as_if_it_were_not_there(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse, step: str
) -> None:
    where = begun(browse("dana"), WREN)
    rowan, given = browse("rowan"), STEPS[step]
    assert where not in rowan.get("/records-in").text
    for address in (f"{where}{step}", f"/records-in/drafts/999999{step}"):
        answer = rowan.get(address) if given is None else rowan.send(address, given, read_at="/records-in")
        assert answer.status_code == 404, words_of(answer.text)
        assert "Wren" not in answer.text
    assert drafts_kept(sqlite_house) == 1


@pytest.mark.parametrize("person", ["pat", "sam", "cass", "ona", "alex", "own_ilse"])
def test_nobody_but_a_director_hands_in_a_file(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse, person: str
) -> None:
    browser = browse(person)
    assert browser.get(NEW).status_code == 403
    token = token_on(browser.get("/eligibility").text)
    file = FileStorage(io.BytesIO(table([HEADING, WREN])), "roster.csv")
    assert browser.client.post(NEW, **as_sent({"csrf_token": token, "file": file})).status_code == 403
    large = FileStorage(io.BytesIO(b"x" * 200_000), "roster.csv")
    assert browser.client.post(NEW, **as_sent({"csrf_token": token, "file": large})).status_code == 413
    assert drafts_kept(sqlite_house) == 0


@pytest.mark.parametrize("file", HOSTILE)
def test_a_workbook_made_to_do_harm_gets_a_plain_sentence_and_nothing_else_happens(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse, file: str
) -> None:
    make, sentence = HOSTILE[file]
    process, dana = os.getpid(), browse("dana")
    answer = hand_in(dana, make(), "roster.xlsx")
    assert answer.status_code == 400
    assert sentence in words_of(answer.text)
    assert "Traceback" not in answer.text
    assert drafts_kept(sqlite_house) == 0
    assert os.getpid() == process
    assert dana.get("/records-in").status_code == 200


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "The file is empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "This is not a text file or an XLSX workbook"),
        (b"PK\x05\x06" + b"\0" * 18, "This is not a text file"),
        (b"name,sex\n", "The headings do not tell"),
    ],
)
def test_what_is_no_list_is_said_so_beside_the_form(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse, content: bytes, sentence: str
) -> None:
    if sentence == "The headings do not tell":
        content = b"one,two\na,b\n"
    answer = hand_in(browse("dana"), content)
    assert answer.status_code == 400
    assert sentence in words_of(answer.text)
    read_strictly(answer.text)
    assert drafts_kept(sqlite_house) == 0


def test_no_file_at_all_is_said_beside_the_field(sqlite_house: House, sqlite_cast: Cast, browse: Browse) -> None:
    dana = browse("dana")
    answer = dana.send(NEW, {"kind": ""}, read_at=NEW)
    assert answer.status_code == 400
    assert "Choose a file." in words_of(answer.text)


def test_a_file_as_large_as_the_settings_say_comes_in_and_a_larger_one_gets_a_sentence(
    sqlite_house: House, sqlite_cast: Cast
) -> None:
    small = replace(sqlite_house, settings=replace(sqlite_house.settings, largest_file=1))
    dana = Browser(create_app(small)).signed_in("dana")
    rows = [[f"Wren Halloran {'i' * (at % 50)}", *WREN[1:]] for at in range(7_000)]
    assert 500_000 < len(table([HEADING, *rows])) < 1_000_000
    assert hand_in(dana, table([HEADING, *rows])).status_code == 303
    answer = hand_in(dana, b"x" * 1_100_000)
    assert answer.status_code == 413
    assert "The file is larger than 1 MB: delete what does not belong, or split it." in words_of(answer.text)


def test_every_other_form_keeps_its_length(sqlite_house: House, sqlite_cast: Cast, browse: Browse) -> None:
    dana = browse("dana")
    answer = dana.send("/records-in/files/1/undo", {"x": "x" * 100_000}, read_at="/records-in")
    assert answer.status_code == 413


def test_the_name_of_a_file_brings_no_folder_and_no_markup(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    dana = browse("dana")
    name = "C:\\folder-of-mine\\<b>it\x07s</b>.csv"
    where = hand_in(dana, table([HEADING, WREN]), name).location
    page = dana.get(where or "").text
    assert "<h1><bdi>b&gt;.csv</bdi></h1>" in page or "&lt;b&gt;it s&lt;" in page
    assert "folder-of-mine" not in page


def test_letters_are_asked_for_with_the_rows_to_choose_by(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    dana = browse("dana")
    where = hand_in(dana, table([HEADING, ["Zoé Núñez", *WREN[1:]]]).decode().encode("cp1252")).location or ""
    page = dana.get(where).text
    assert "Zoé Núñez Zoé Núñez,female" in words_of(page)
    assert "Zoй Nъсez,female" in words_of(page)
    assert say(dana, f"{where}/encoding", {}).status_code == 400
    assert say(dana, f"{where}/encoding", {"encoding": "utf-7"}).status_code == 400
    say(dana, f"{where}/encoding", {"encoding": "windows-1252"})
    say(dana, f"{where}/take-in", {})
    assert "Zoé Núñez" in names_on_record(sqlite_house)


def test_the_sheet_of_a_workbook_is_asked_for_by_name(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    dana = browse("dana")
    ida = ["Ida Vale", *WREN[1:]]
    where = hand_in(dana, workbook(("Girls", [HEADING, WREN]), ("Old", [HEADING, ida])), "club.xlsx").location or ""
    assert "Which sheet is meant?" in dana.get(where).text
    assert say(dana, f"{where}/sheet", {"tab": ""}).status_code == 400
    say(dana, f"{where}/sheet", {"tab": "Old"})
    say(dana, f"{where}/take-in", {})
    assert "Ida Vale" in names_on_record(sqlite_house)
    assert "Wren Halloran" not in names_on_record(sqlite_house)


def test_nothing_is_asked_that_is_known_and_what_was_said_is_remembered(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    dana = browse("dana")
    heading, row = ["Player", "DOB", "B/G", "Team"], ["HALLORAN, Wren", "03/04/2009", "G", "U17"]
    other = ["VALE, Ida", "04/05/2010", "G", "U17"]
    where = hand_in(dana, table([heading, row, other])).location or ""
    page = words_of(dana.get(where).text)
    assert "What comes first in “DOB”: the day or the month?" in page
    assert "Registered since" in page
    assert "club" not in page.split("What the file leaves open")[1].split("How the columns are read")[0].casefold()
    assert "--" not in page
    answer = say(dana, f"{where}/columns", {"order": "1=dmy", "since": "2025-09-01"})
    assert answer.status_code == 303
    say(dana, f"{where}/take-in", {})
    with Session(sqlite_house.engine) as session:
        wren = session.scalars(select(t.PlayerRow).where(t.PlayerRow.name_folded == folded("Wren Halloran"))).one()
    assert str(wren.born_earliest) == "2009-04-03"
    again = hand_in(dana, table([heading, ["OKORO, Bea", "05/06/2010", "G", "U17"]])).location or ""
    asked = words_of(dana.get(again).text)
    assert "What comes first" not in asked
    assert "Registered since" in asked


def test_a_column_that_is_read_wrongly_is_read_otherwise(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    dana = browse("dana")
    where = begun(dana, WREN)
    page = dana.get(f"{where}/columns")
    assert page.status_code == 200
    heading = ["Player", "Sex", "DOB", "Group"]
    where = hand_in(dana, table([heading, ["Wren Halloran", "F", "2009-02-14", "U17 Reds"]])).location or ""
    shown = dana.get(where).text
    assert '<option value="3=team">' in dana.get(f"{where}/columns").text, words_of(shown)
    said = say(dana, f"{where}/columns", {"column": ["3=team"], "since": "2025-09-01"})
    assert said.status_code == 303, words_of(said.text)
    say(dana, f"{where}/columns", {"column": ["3=team"], "since": "2025-09-01"})
    assert "1 new team: Harbour Athletic: U17 Reds" in words_of(dana.get(where).text)


@pytest.mark.parametrize(
    "given",
    [
        {"column": "99=born"},
        {"column": "x=born"},
        {"column": "0=nonsense"},
        {"order": "0=xyz"},
        {"letter": "M=neither"},
        {"answer": "²=born"},
        {"sex": "none"},
        {"since": "2099-01-01"},
        {"team": "x" * 300},
    ],
)
def test_answers_that_no_page_offers_are_refused(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse, given: dict[str, str]
) -> None:
    dana = browse("dana")
    where = hand_in(dana, table([["Player", "DOB", "B/G"], ["HALLORAN, Wren", "03/04/2009", "G"]])).location or ""
    assert say(dana, f"{where}/columns", given).status_code == 400


def test_a_row_that_may_be_of_somebody_is_settled_beside_the_record(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    dana = browse("dana")
    row = ["Ilse Marchetti-Vale", "female", "2009-11-03", "Under 17", "2026-01-05"]
    where = begun(dana, row)
    page = dana.get(where).text
    assert "One row may be of somebody on record" in words_of(page)
    assert f'name="settle" value="2={sqlite_cast.ilse}"' in page
    assert f'href="/players/{sqlite_cast.ilse}"' in page
    before = names_on_record(sqlite_house)
    assert say(dana, f"{where}/rows", {"settle": f"2={sqlite_cast.ilse}"}).status_code == 303
    assert "Take in 1 row" in dana.get(where).text
    assert say(dana, f"{where}/rows", {"settle": "2="}).status_code == 303
    say(dana, f"{where}/take-in", {"was": "2", "tick": "2"})
    assert names_on_record(sqlite_house) == before | {"Ilse Marchetti-Vale"}


def test_somebody_under_two_numbers_of_one_file_is_asked_about_on_the_page(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    dana = browse("dana")
    where = hand_in(dana, table([["id", *HEADING], ["71", *WREN], ["72", *WREN]])).location or ""
    page = dana.get(where).text
    assert "Row 2 brings somebody of the same name and birth under another number" in words_of(page)
    assert 'name="settle" value="3="' in page
    assert "Take in 1 row" in page
    assert say(dana, f"{where}/rows", {"settle": "3="}).status_code == 303
    assert "Take in 2 rows" in dana.get(where).text


@pytest.mark.parametrize("settle", ["2=999999", "2=x", "=1", "99=", ""])
def test_a_row_is_settled_only_as_the_page_offers(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse, settle: str
) -> None:
    dana = browse("dana")
    where = begun(dana, ["Ilse Marchetti-Vale", "female", "2009-11-03", "Under 17", "2026-01-05"])
    assert say(dana, f"{where}/rows", {"settle": settle}).status_code == 400


def test_a_question_never_shows_a_player_of_another_club_or_one_that_may_not_be_seen(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    rows = [
        ["Noor van der Heuvel", "male", "2008", "Under 19", "2026-01-05"],
        ["Noor Heuvel", "male", "2008-05-01", "Under 19", "2026-01-05"],
        ["Théo Lindqvist", "male", "2009-01-01", "Under 19", "2026-01-05"],
    ]
    dana = browse("dana")
    page = dana.get(begun(dana, *rows)).text
    for number in (sqlite_cast.noor, sqlite_cast.theo):
        assert f"/players/{number}" not in page
        assert f'={number}"' not in page
    assert "Hill Rovers" not in page
    assert "Take in 3 rows" in page


def test_pages_hold_a_hundred_rows_and_keep_what_was_ticked(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    dana = browse("dana")
    names = (f"Wren {chr(65 + at // 26)}{chr(97 + at % 26)} Halloran" for at in range(250))
    births = (f"20{8 + at % 3:02}-{1 + at % 12:02}-{1 + at % 28:02}" for at in range(250))
    rows = [[name, "female", born, *WREN[3:]] for name, born in zip(names, births, strict=True)]
    where = begun(dana, *rows)
    first = dana.get(where).text
    assert first.count('name="tick"') == 100
    assert "Page 1 of 3" in first
    answer = say(dana, f"{where}/ticks?page=2", {"was": ["2", "3"], "tick": ["3"]})
    assert answer.location.endswith("?page=2")
    assert "Page 2 of 3" in dana.get(answer.location).text
    assert "Take in 249 rows" in dana.get(f"{where}?page=3").text
    left = dana.get(f"{where}?outcome=left-out").text
    assert left.count('name="tick"') == 1
    for odd in ("page=0", "page=x", "outcome=nothing", f"page={10**30}", "page=99"):
        assert dana.get(f"{where}?{odd}").status_code == 200


def test_the_sheet_goes_out_with_its_faults_and_comes_in_again(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    dana = browse("dana")
    answer = dana.get(f"{begun(dana, WREN, ENID)}/marked")
    assert answer.headers["Content-Disposition"].startswith("attachment; filename=roster")
    again = hand_in(dana, answer.data, "roster.xlsx").location or ""
    page = words_of(dana.get(again).text)
    assert "Take in 1 row" in page
    assert "“31.02.2009” is no" in page


def test_whom_a_family_withdraws_is_asked_about_no_more(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    dana = browse("dana")
    where = begun(dana, ["Ilse Marchetti-Vale", "female", "2009-11-03", "Under 17", "2026-01-05"])
    assert "Ilse Marchetti </strong>" in dana.get(where).text.replace("</bdi>", " ")
    sharing = f"/players/{sqlite_cast.ilse}/sharing"
    odile = browse("odile")
    assert odile.send(f"{sharing}/refuse", {"purpose": "club_use"}, read_at=sharing).status_code == 303
    page = dana.get(where).text
    assert f"/players/{sqlite_cast.ilse}" not in page
    assert f'value="2={sqlite_cast.ilse}"' not in page
    assert "Ilse Marchetti </" not in page.replace("</bdi>", " ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_valid_and_speaks_the_language(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse, language: str
) -> None:
    dana = browse("dana")
    read_strictly(dana.get(f"{NEW}?lang={language}").text)
    where = hand_in(dana, roster()).location or ""
    read_strictly(dana.get(f"{where}?lang={language}").text)
    say(dana, f"{where}/encoding", {"encoding": "windows-1252"})
    read_strictly(dana.get(f"{where}?lang={language}").text)
    say(dana, f"{where}/columns", {"order": "5=dmy"})
    for address in (where, f"{where}?outcome=fault", f"{where}?outcome=same", f"{where}/columns"):
        page = dana.get(f"{address}{'&' if '?' in address else '?'}lang={language}").text
        read_strictly(page)
        ids = re.findall(r' id="([^"]+)"', page)
        assert len(ids) == len(set(ids))
    read_strictly(dana.get(f"/records-in?lang={language}").text)
