"""A name is text, whatever it looks like: it is printed as it stands and nothing in it is obeyed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.reports.invented import CALL_UPS, EPISODES, MINUTES, REPORT, STORY, TIMELINE, VERDICTS, named
from tests.reports.opened import Opened, opened, squeezed
from tracker.eligibility.verdict import Reason
from tracker.reports.plain import plain
from tracker.reports.player_report import PlayerReport
from tracker.reports.seal import Seal
from tracker.reports.text import clean

ROOM = Path(__file__).parents[2] / "tracker" / "reports"
A_FILE = ROOM / "fonts" / "LICENSE"

#: Each name, and what is to be read on paper where that is not the name itself.
HOSTILE = {
    "bold": ("<b>Bob</b>", None),
    "unclosed": ("<b>Bob", None),
    "picture": (f'<img src="{A_FILE}" width="10" height="10"/>Ida', None),
    "picture from the network": ('<img src="http://127.0.0.1:9/x.png"/>', None),
    "script link": ('<a href="javascript:app.alert(1)">Ann</a>', None),
    "link": ('<a href="https://example.org">Ann</a> <link href="#x">', None),
    "font": ('<font color="[...]" name="Nowhere">Kit</font>', None),
    "on draw": ('<onDraw name="x" label="y"/>Lou', None),
    "entities": ("Tom &amp; Jerry &lt;i&gt; &#65; &nbsp;&bogus;", None),
    "sequence": ("<seq id='a'/><bullet>x</bullet><greek>a</greek>", None),
    "control": ("Al\x00ex\x07 \x1b[31mRed\x7f", "Alex [31mRed"),
    "line breaks": ("Ann\r\nLee\u2028Poe\tRay", "Ann Lee Poe Ray"),
    "direction override": ("Ada\u202egnp.exe\u202c \u2066Lin\u2069\u200f", "Adagnp.exe Lin"),
    "lone surrogate": ("Zed\ud800Ray", "ZedRay"),
    "quotes": ("""O'Neil "Ace" \\(x\\) ) Tj ET `v`""", None),
    "120 letters": ("Maximiliana" * 11, None),
    "emoji": ("Kim \U0001f3c6\u26bd", "Kim □□"),
    "other script": ("Łukasz Żółć Ελένη Милица 中田", "Łukasz Żółć Ελένη Милица □□"),
    "decomposed": ("Zoe\u0308", "Zoë"),
    "template": ("{{7*7}} {0} %s ${x} { $day }", None),
}


def everywhere(text: str) -> PlayerReport:
    """A report that bears the text wherever somebody outside could have written one."""
    call_up = replace(CALL_UPS[2], opponent=text, competition=text, side=replace(CALL_UPS[2].side, category=text))
    story = replace(
        named(text).story,
        timeline=replace(TIMELINE, episodes=(replace(EPISODES[-1], team=text, club=text),)),
        call_ups=(call_up,),
        minutes=(replace(MINUTES[0], teams=(text,), season=text),),
    )
    verdict = replace(
        VERDICTS[0],
        competition_name=text,
        edition_name=text,
        reasons=(Reason(VERDICTS[0].reasons[0].phrase, text),),
    )
    return replace(REPORT, story=story, verdicts=(verdict,), fingerprint=text, seal=Seal(text))


def harmless(paper: Opened) -> bool:
    """Whether the file holds no picture, no link, no script and no note."""
    for held in paper.dictionaries():
        if held.get("/Subtype") in ("/Image", "/Link") or {"/URI", "/JS", "/AA", "/OpenAction"} & set(held):
            return False
    return b"/URI" not in paper.content and b"/JavaScript" not in paper.content


@pytest.mark.parametrize(("name", "read"), HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_name_is_printed_as_it_stands(name: str, read: str | None) -> None:
    paper = opened(named(name))
    assert clean(name) == (read or name)
    assert all(squeezed(clean(name)) in squeezed(page) for page in paper.pages)
    assert paper.reader.metadata is not None
    assert str(paper.reader.metadata.title).startswith(plain(name))
    assert harmless(paper)


@pytest.mark.parametrize(("name", "read"), HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_does_no_harm_in_any_place(name: str, read: str | None) -> None:
    paper = opened(everywhere(name))
    # Once as the name and once in each table and each place of the running foot.
    assert squeezed(" ".join(paper.pages)).count(squeezed(read or name)) >= 10
    assert harmless(paper)


def test_texts_of_many_lines_are_printed_to_their_end_in_any_place() -> None:
    paper = opened(everywhere("endless words " * 20 + "end."))
    assert squeezed(" ".join(paper.pages)).count("endlesswordsend.") >= 10


@pytest.mark.parametrize("name", ["Ann Lee " * 120, "W" * 400])
def test_a_name_longer_than_anybodys_is_printed_to_its_end(name: str) -> None:
    assert all(squeezed(name) in squeezed(page) for page in opened(named(name)).pages)


def test_cells_longer_than_a_page_are_printed_to_their_end() -> None:
    reason = Reason(VERDICTS[0].reasons[0].phrase, "endless words " * 400 + "end.")
    paper = opened(replace(REPORT, verdicts=(replace(VERDICTS[0], reasons=(reason,)),) * 3))
    # The three verdicts rest on one source, which is named once.
    assert squeezed(" ".join(paper.pages)).count("endlesswords") == 400
    assert len(paper.pages) < 25


def test_a_name_of_nothing_but_control_characters_is_said_not_to_be_shown() -> None:
    paper = opened(named("\x00\u202e"))
    assert all("Name not shown" in page for page in paper.pages)


def test_a_letter_that_the_typeface_lacks_is_explained() -> None:
    assert "A □ in the name stands for a letter" in opened(named("中田 Mai")).text
    assert "stands for a letter" not in opened(REPORT).text


def test_paragraphs_are_made_in_one_place_only() -> None:
    """Whatever else imports Paragraph could hand it a name; see control 16 of the security design."""
    wrong = [
        f"{source.relative_to(ROOM)}: import para() from tracker.reports.text instead of Paragraph"
        for source in sorted(ROOM.rglob("*.py"))
        if source.name != "text.py" and ("Paragraph " in source.read_text() or "Paragraph(" in source.read_text())
    ]
    assert not wrong, wrong


def test_the_invented_story_is_the_one_that_is_printed() -> None:
    """The tables of hostile names would prove nothing if the report left the name out."""
    assert STORY.player.name in opened(REPORT).pages[0]
