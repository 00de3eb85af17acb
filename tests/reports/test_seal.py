"""The code on every page: what a phone reads from it, what somebody types who has none, and how small it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
import zxingcpp
from pypdfium2 import PdfDocument
from tests.reports.invented import REPORT, empty_report, named, withheld_report
from tests.reports.opened import opened, printed
from tracker.i18n.speak import LANGUAGES, speaker
from tracker.reports.document import CODE_SIDE, Furniture
from tracker.reports.paper import Paper
from tracker.reports.player_report import PlayerReport
from tracker.reports.qr import RIM, qr_code
from tracker.reports.render import add_player_report, open_volume
from tracker.reports.seal import Seal

ADDRESS = "https://tracker.example.org/verify/QK7MT-2VX4H"
#: As coarse as a phone's camera sees a page that it has whole in its picture.
DOTS_PER_INCH = 110
LONG = "https://pathway.development.some-long-football-federation.example.org/tracker"


def read_off(content: bytes, dots: int = DOTS_PER_INCH) -> list[list[str]]:
    """What a camera reads off each page."""
    pages = (page.render(scale=dots / 72, grayscale=True).to_pil() for page in PdfDocument(content))
    only = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    return [[code.text for code in zxingcpp.read_barcodes(page, formats=only)] for page in pages]


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("report", [REPORT, empty_report(), named("Ann " * 60), withheld_report()])
def test_a_camera_reads_the_address_off_every_page(report: PlayerReport, paper: Paper) -> None:
    found = read_off(opened(replace(report, page_size=paper)).content)
    assert found == [[ADDRESS]] * len(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_code_and_where_to_type_it_stand_beside_it_in_every_language(language: str) -> None:
    for page in opened(REPORT, language).pages:
        assert "QK7MT-2VX4H" in page
        assert "tracker.example.org/verify" in page


def test_a_long_address_is_read_at_twice_the_dots() -> None:
    found = read_off(opened(replace(REPORT, seal=Seal("QK7MT-2VX4H", LONG))).content, 2 * DOTS_PER_INCH)
    assert found == [[f"{LONG}/verify/QK7MT-2VX4H"]] * len(found)


def test_a_site_that_is_known_to_nobody_else_is_in_no_code() -> None:
    paper = opened(replace(REPORT, seal=Seal("QK7MT-2VX4H")))
    assert read_off(paper.content) == [[]] * len(paper.pages)
    for page in paper.pages:
        assert "Report QK7MT-2VX4H · To verify it, type this code under “Verify a report”" in " ".join(page.split())


def test_nothing_of_the_player_is_in_the_address() -> None:
    codes = {code for page in read_off(opened(named("Zuzana Quist")).content) for code in page}
    assert codes == {ADDRESS}


def test_every_report_of_a_volume_bears_a_code_of_its_own() -> None:
    say, codes = speaker("en"), ("AAAAA-AAAAA", "BBBBB-BBBBB")
    reports = [replace(named("Ann"), seal=replace(REPORT.seal, code=code)) for code in codes]
    volume = open_volume(Paper.A4, date(2026, 3, 1), say, "en")
    for report in reports:
        add_player_report(volume, report, say, "en")
    pages = len(opened(reports[0]).pages)
    assert read_off(volume.close()) == [[report.seal.address] for report in reports for _ in range(pages)]


def test_with_its_rim_it_is_as_large_as_a_phone_needs() -> None:
    """Eighteen millimetres, of which each square has a third of one or more."""
    side = CODE_SIDE / 72 * 25.4
    assert side >= 18
    assert side / (qr_code(ADDRESS).side + 2 * RIM) >= 0.33


def test_it_takes_less_than_a_kilobyte_and_a_half_of_the_file() -> None:
    with_code = printed(REPORT)
    without = printed(replace(REPORT, seal=replace(REPORT.seal, site=None)))
    assert len(with_code) - len(without) < 1_500


def test_no_report_can_do_without_it() -> None:
    with pytest.raises(TypeError, match="seal"):
        Furniture(title="", subject="", author="", language="en", kind="", name="", as_of="", foot=(), page_of=str)  # type: ignore[call-arg, arg-type]
