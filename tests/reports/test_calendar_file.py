"""The calendar file, read back by a parser of its own: every text arrives whole, and nobody is named."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tracker.eligibility.competition import Cancellation, Competition, Edition, OpenTo
from tracker.eligibility.competition import Status as Staged
from tracker.eligibility.load import load_catalogue
from tracker.eligibility.rule import BirthWindow, Confidence, RuleVersion
from tracker.eligibility.rule_set import Catalogue
from tracker.eligibility.windows.windows import Windows, windows_of
from tracker.football.errors import NotFoundError
from tracker.football.people import Birth, Sex
from tracker.i18n.speak import LANGUAGES, speaker
from tracker.reports.icalendar import Entry, Status, calendar_file
from tracker.reports.windows_calendar import windows_calendar

NOW = datetime(2026, 6, 30, 12, 0, tzinfo=UTC)
CATALOGUE = load_catalogue()
TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\r\x7f", exclude_categories=["Cc"]), max_size=300)
LINES = st.lists(TEXTS, max_size=4).map("\n".join)

Properties = list[tuple[str, str]]


def unfolded(content: bytes) -> list[str]:
    """The lines as they were before they were folded."""
    text = content.decode("utf-8")
    assert text.endswith("\r\n")
    return text.removesuffix("\r\n").replace("\r\n ", "").split("\r\n")


def read_back(value: str) -> str:
    """A text as it was before it was escaped, sign by sign."""
    found, signs = "", iter(value)
    for sign in signs:
        assert sign not in ";,", "A separator stands unmarked."
        if sign == "\\":
            marked = next(signs)
            assert marked in "\\;,nN"
            found += "\n" if marked in "nN" else marked
        else:
            found += sign
    return found


def events(content: bytes) -> list[dict[str, str]]:
    """Each event's properties by name, with their parameters; the frame around them is checked on the way."""
    lines = unfolded(content)
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[1] == "VERSION:2.0"
    assert lines[2].startswith("PRODID:")
    assert lines[-1] == "END:VCALENDAR"
    found: list[dict[str, str]] = []
    inside = False
    for line in lines[3:-1]:
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            assert not inside
            found.append({})
            inside = True
        elif line == "END:VEVENT":
            inside = False
        elif inside:
            assert name not in found[-1], f"{name} stands twice."
            found[-1][name] = value
    return found


def entry(summary: str = "Cup", description: str = "", uid: str = "one", **changes: object) -> Entry:
    return Entry(uid, date(2027, 9, 25), date(2027, 10, 17), summary, description, **changes)  # type: ignore[arg-type]


@given(LINES, LINES, TEXTS, LINES)
def test_every_text_comes_back_as_it_was(summary: str, description: str, uid: str, title: str) -> None:
    content = calendar_file(title, [entry(summary, description, uid)], NOW)
    (event,) = events(content)
    assert [read_back(event[name]) for name in ("SUMMARY", "DESCRIPTION", "UID")] == [summary, description, uid]
    named = [line.partition(":")[2] for line in unfolded(content) if line.startswith(("NAME:", "X-WR-CALNAME:"))]
    assert [read_back(one) for one in named] == [title, title]


@given(LINES, LINES)
def test_no_line_is_longer_than_75_octets_or_cut_inside_a_letter(summary: str, description: str) -> None:
    content = calendar_file("Title", [entry(summary, description)], NOW)
    lines = content.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert all(line.decode("utf-8") is not None for line in lines)
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert b"\r" not in content.replace(b"\r\n", b"")


@pytest.mark.parametrize("length", range(60, 75))
def test_a_letter_of_several_octets_is_never_cut(length: int) -> None:
    content = calendar_file("T", [entry("a" * length + "語😀é" * 5)], NOW)
    assert all(len(line) <= 75 and line.decode("utf-8") is not None for line in content.split(b"\r\n"))
    assert read_back(events(content)[0]["SUMMARY"]) == "a" * length + "語😀é" * 5


def test_a_line_of_just_75_octets_is_not_folded() -> None:
    exact = "a" * (75 - len("SUMMARY:"))
    assert f"SUMMARY:{exact}\r\n".encode() in calendar_file("T", [entry(exact)], NOW)
    assert f"SUMMARY:{exact}\r\n a\r\n".encode() in calendar_file("T", [entry(exact + "a")], NOW)


def test_the_day_after_the_last_ends_an_event() -> None:
    (event,) = events(calendar_file("T", [entry()], NOW))
    assert (event["DTSTART;VALUE=DATE"], event["DTEND;VALUE=DATE"]) == ("20270925", "20271018")
    single = Entry("one", date(2027, 9, 25), None, "", "")
    assert "DTEND;VALUE=DATE" not in events(calendar_file("T", [single], NOW))[0]
    last = Entry("one", date(9999, 12, 1), date.max, "", "")
    assert "DTEND;VALUE=DATE" not in events(calendar_file("T", [last], NOW))[0]


def test_the_moment_is_written_in_utc_and_must_know_its_zone() -> None:
    elsewhere = NOW.astimezone(timezone(timedelta(hours=-5)))
    assert events(calendar_file("T", [entry()], elsewhere))[0]["DTSTAMP"] == "20260630T120000Z"
    with pytest.raises(ValueError, match="has no time zone"):
        calendar_file("T", [entry()], NOW.replace(tzinfo=None))


def test_control_characters_do_not_reach_the_file() -> None:
    content = calendar_file("T", [entry("a\x00b\x1b\x7fc\td", "one\r\ntwo\rthree")], NOW)
    (event,) = events(content)
    assert (event["SUMMARY"], read_back(event["DESCRIPTION"])) == ("abcd", "one\ntwo\nthree")


def test_a_cancelled_event_says_so_with_a_later_revision() -> None:
    (event,) = events(calendar_file("T", [entry(status=Status.CANCELLED, revision=2)], NOW))
    assert (event["STATUS"], event["SEQUENCE"], event["TRANSP"]) == ("CANCELLED", "2", "TRANSPARENT")


def windows(born: str, sex: Sex = Sex.MALE, catalogue: Catalogue = CATALOGUE) -> Windows:
    return windows_of(catalogue, Birth.read(born), sex, NOW.date(), None)


def test_each_edition_still_open_is_one_entry_and_none_that_is_over() -> None:
    found = windows("2008-03-14")
    listed = events(windows_calendar(found, speaker("en"), NOW))
    assert [event["UID"] for event in listed] == [f"{one.name}@windows.pathway-tracker" for one in found.coming]
    assert len(listed) > 2


def test_an_edition_with_days_takes_its_days_and_one_without_takes_its_year() -> None:
    listed = {event["UID"]: event for event in events(windows_calendar(windows("2008-03-14"), speaker("en"), NOW))}
    known = listed["concacaf-u20-men/2026@windows.pathway-tracker"]
    assert (known["DTSTART;VALUE=DATE"], known["DTEND;VALUE=DATE"]) == ("20260725", "20260810")
    assert (known["STATUS"], known["SEQUENCE"]) == ("CONFIRMED", "1")
    assert read_back(known["SUMMARY"]) == "CONCACAF U-20 Championship, 2026: Within age (provisional)"
    year = listed["olympic-men/2028@windows.pathway-tracker"]
    assert (year["DTSTART;VALUE=DATE"], year["DTEND;VALUE=DATE"]) == ("20280101", "20290101")
    assert (year["STATUS"], year["SEQUENCE"]) == ("TENTATIVE", "0")
    assert "days not known yet" in year["SUMMARY"]


def test_the_description_has_the_rule_its_source_and_what_it_leaves_open() -> None:
    listed = {event["UID"]: event for event in events(windows_calendar(windows("2008-03-14"), speaker("en"), NOW))}
    told = read_back(listed["concacaf-u20-men/2026@windows.pathway-tracker"]["DESCRIPTION"]).split("\n")
    assert told[0] == "The rule asks for a birth on or after January 1, 2007."
    assert told[1].startswith("Provisional: ")
    assert told[2].startswith("Source: ")
    assert told[-1].startswith("Age only.")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_says_no_more_of_a_birth_than_its_answers(language: str) -> None:
    """Two children with the same answers have the same file, though the grounds of the answers tell them apart."""
    say = speaker(language)
    one, other = windows("2008-03-14"), windows("2008-11-02")
    assert [window.verdict.reasons for window in one.coming] != [window.verdict.reasons for window in other.coming]
    assert windows_calendar(one, say, NOW) == windows_calendar(other, say, NOW)


def test_a_title_is_written_where_it_is_wished() -> None:
    found = windows("2008")
    assert "X-WR-CALNAME:Competitions open by age" in unfolded(windows_calendar(found, speaker("en"), NOW))
    assert "NAME:Maya\\, U-20" in unfolded(windows_calendar(found, speaker("en"), NOW, "Maya, U-20"))


def test_the_same_windows_make_the_same_file() -> None:
    first, second = (windows_calendar(windows("2008"), speaker("en"), NOW) for _ in range(2))
    assert first == second


def staged(**changes: object) -> Catalogue:
    version = RuleVersion(None, BirthWindow(date(2007, 1, 1)), 0, "Regulations", Confidence.SOURCED)
    edition = Edition("2027", "Cup 2027", 2027, (version,), **changes)  # type: ignore[arg-type]
    return Catalogue((Competition("cup", "Cup", "A cup.", OpenTo.MEN, (edition,)),))


def test_a_cancelled_edition_is_cancelled_in_the_calendar_too() -> None:
    off = staged(
        status=Staged.CANCELLED, cancelled=Cancellation("Called off.", "A newspaper"), start=date(2027, 9, 1)
    )
    (event,) = events(windows_calendar(windows("2008", catalogue=off), speaker("en"), NOW))
    assert (event["STATUS"], event["SEQUENCE"]) == ("CANCELLED", "2")
    assert "This edition was cancelled." in read_back(event["DESCRIPTION"])
    assert "Source: A newspaper" in read_back(event["DESCRIPTION"])


def test_of_an_edition_whose_end_is_not_known_the_first_day_stands_alone() -> None:
    (event,) = events(
        windows_calendar(windows("2008", catalogue=staged(start=date(2027, 9, 1))), speaker("en"), NOW)
    )
    assert event["DTSTART;VALUE=DATE"] == "20270901"
    assert "DTEND;VALUE=DATE" not in event
    assert event["STATUS"] == "TENTATIVE"
    assert "The last day is not known." in read_back(event["DESCRIPTION"])


def test_where_nothing_is_open_there_is_no_calendar() -> None:
    with pytest.raises(NotFoundError, match="there is no calendar to write"):
        windows_calendar(windows("1960", catalogue=staged()), speaker("en"), NOW)
