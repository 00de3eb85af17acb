"""No sheet, however headed and filled, brings the desk to a fall: it is read, asked about or refused."""

from __future__ import annotations

from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st
from tests.importing.files import DAY, table
from tracker.football.errors import BadInputError
from tracker.i18n.speak import speaker
from tracker.importing.check import check_laid
from tracker.importing.csv_sheet import read_csv
from tracker.importing.faults import UnreadableError
from tracker.importing.kind import Kind
from tracker.importing.mapping.answers import Answers, Choices
from tracker.importing.mapping.column_view import column_views
from tracker.importing.mapping.lay import lay
from tracker.importing.mapping.layout import LeftOut
from tracker.importing.mapping.meaning import Meaning
from tracker.importing.mapping.sheet_mapping import map_sheet

KNOWN = st.sampled_from(
    [
        *("Name", "Vorname", "Nom", "Apelido", "First Name", "name", "Full name", "Tussenvoegsel", "Отчество"),
        *("Sexo", "sex", "M/F", "DOB", "Born", "born", "Jahrgang", "Age", "Age group", "Class", "Grad Year"),
        *(
            "Country",
            "Nationality",
            "Club",
            "club",
            "Team",
            "League",
            "Season",
            "Joined",
            "Left on",
            "id",
            "FIFA ID",
        ),
        *("No.", "#", "Role", "Ruolo", "Non-Player", "P1 Email", "Mother", "Emergency contact", "Minutes", "Date"),
        *("player", "opponent", "selection", "kind", "from", "to", "", " ", "(", "🙂", "\u202e", "2024-08-01"),
    ]
)
CELLS = st.sampled_from(
    [
        *(
            "",
            " ",
            "-",
            "None",
            "M",
            "F",
            "H",
            "w",
            "female",
            "Ada Marsh",
            "MARSH Ada",
            "Marsh, Ada",
            "Ma, ",
            ", ",
            "(",
        ),
        *(
            "#10 ",
            "10",
            "#",
            "(c)",
            "17/05/2009",
            "05/06/2009",
            "2009-05-17",
            "2009",
            "2009.0",
            "20090517.0",
            "16",
            "99",
            "1,637",
        ),
        *(
            "USA",
            "Россия",
            "Great Britain",
            "GK",
            "left",
            "Coach",
            "yes",
            "a@x.org",
            "fifa:9",
            "\u202e",
            "é" * 300,
            "'",
        ),
    ]
)
HEADINGS = KNOWN | st.text(max_size=12)


@given(
    st.lists(HEADINGS, min_size=1, max_size=7),
    st.lists(st.lists(CELLS | st.text(max_size=12), max_size=7), max_size=5),
    st.sampled_from(Kind),
    st.dictionaries(st.sampled_from(["name", "dob", "#1", "#2"]), st.none() | st.sampled_from(Meaning), max_size=2),
)
def test_any_sheet_is_read_asked_about_or_refused(
    header: list[str], rows: list[list[str]], kind: Kind, said: dict[str, Meaning | None]
) -> None:
    filled = [[*row, *[""] * len(header)][: len(header)] for row in rows]
    with suppress(BadInputError, UnreadableError):
        sheet = read_csv(table([header, *filled]))
        mapping = map_sheet(kind, sheet, DAY, Answers(Choices(said)))
        say = speaker("en")
        assert all(say(view.told) for view in column_views(mapping))
        assert all(say(question.phrase) and question.answers for question in mapping.questions)
        if not mapping.questions:
            checked = check_laid(kind, lay(mapping, sheet, LeftOut()), DAY)
            assert all(say(fault.phrase) for fault in checked.faults.in_order())
