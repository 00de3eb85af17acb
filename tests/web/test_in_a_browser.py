"""The pages in Chromium: nothing axe finds, nothing the content policy stops, nothing that leaves or overflows."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader
from tests.people import PASSWORD, email_of
from tests.web.in_chromium import Looking, Place
from tests.web.soundness import DESK, NARROWEST, PHONE, press_until, sideways
from tests.web.test_hostile_records import MARKUP

#: Who looks at what; a path may name a player. Each role's home and main task is here, and every way in which a
#: page is laid out. All others, and what a page is rarely met with, are looked at by `make audit`.
PAGES = [
    ("", "/sign-in"),
    ("", "/patterns"),
    ("", "/eligibility?edition=olympic-men/1992&born=1969"),
    ("", "/eligibility?edition=&born=x"),
    ("", "/how-old?born=2011&season=2025-26"),
    ("", "/help"),
    ("dana", "/help/drafts"),
    ("", "/competitions/olympic-men"),
    ("", "/routes/olympic-men/2016?born=1992-12-31"),
    ("", "/verify?code=x"),
    ("dana", "/players"),
    ("dana", "/players/{career}"),
    ("dana", "/players/{career}/report"),
    ("dana", "/what-if?edition=fifa-u17-women/2025&born-on-or-after=2009-01-01"),
    ("dana", "/season-turn?season=2025-26"),
    ("dana", "/records-in"),
    ("dana", "/records-in/file"),
    ("dana", "/clubs/{harbour}/gaps"),
    ("dana", "/clubs/{harbour}/gaps/people?sex=female&figure=trainees"),
    ("dana", "/today"),
    ("dana", "/roster"),
    ("dana", "/compare?player={career}&player={maya}&player={ilse}"),
    ("cass", "/today"),
    ("pat", "/players/{maya}"),
    ("sam", "/players/{ilse}"),
    ("odile", "/players/{ilse}/looks"),
    ("nils", "/children"),
    ("ona", "/people/roles"),
    ("ona", "/federations/NMK/gaps"),
    ("alex", "/inspect"),
    ("alex", "/administration"),
    ("alex", "/administration/ledger"),
    ("alex", "/administration/settings"),
]


@pytest.mark.parametrize(("person", "path"), PAGES)
def test_a_page_is_sound(reading: Looking, place: Place, person: str, path: str) -> None:
    assert reading(person).wrong_at(place.address(path)) == []


@pytest.mark.parametrize(
    "path",
    [
        *("/help?lang=fr", "/help/player?lang=es", "/how-old?born=2021-11-30&football=girls&lang=fr"),
        *(
            "/how-old",
            "/eligibility",
            "/competitions",
            "/today/ageing-out?lang=fr",
            "/clubs/{harbour}/gaps?lang=es",
        ),
    ],
)
def test_longer_words_fit_the_narrowest_screen(look: Looking, place: Place, path: str) -> None:
    assert sideways(look("dana", NARROWEST).at(place.address(path))) == 0


@pytest.mark.parametrize(("width", "shown"), [(PHONE, "narrow"), (DESK, "wide")])
def test_one_of_the_two_drawings_is_shown(look: Looking, place: Place, width: int, shown: str) -> None:
    page = look("dana", width).at(place.address("/players/{career}"))
    visible = {name: page.locator(f".drawing-{name}").is_visible() for name in ("narrow", "wide")}
    assert visible == {"narrow": shown == "narrow", "wide": shown == "wide"}


def test_the_letters_of_the_drawing_can_be_read_on_a_telephone(look: Looking, place: Place) -> None:
    page = look("dana", PHONE).at(place.address("/players/{career}"))
    heights = page.locator(".drawing-narrow text").evaluate_all(
        "texts => texts.map(text => parseFloat(text.getAttribute('font-size')) * text.getScreenCTM().a)"
    )
    assert min(heights) >= 9.5


def test_markup_in_a_name_does_nothing(look: Looking, place: Place) -> None:
    window = look("dana")
    page = window.at(f"{place.origin}/players")
    assert page.get_by_text(MARKUP).count() == 1
    page.get_by_text(MARKUP).click()
    assert page.get_by_role("heading", level=1).inner_text() == MARKUP
    assert window.complaints == []
    assert window.elsewhere == []


def test_a_script_of_somebody_elses_does_not_run(look: Looking, place: Place) -> None:
    """The content policy is a second lock; here it is tried with the first one open."""
    window = look()
    page = window.at(f"{place.origin}/sign-in")
    page.evaluate("document.body.append(Object.assign(document.createElement('script'), {text: 'window.ran = 1'}))")
    assert page.evaluate("window.ran") is None
    assert any("Content Security Policy" in complaint for complaint in window.complaints)


def test_a_parent_comes_to_the_child_and_the_report_by_keyboard_alone(look: Looking, place: Place) -> None:
    page = look(width=PHONE).at(f"{place.origin}/players")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.get_by_label("E-mail address").focus()
    page.keyboard.type(email_of("pat"))
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url(f"{place.origin}/players")
    press_until(page, "Maya Ferrant")
    page.keyboard.press("Enter")
    page.wait_for_url("**/players/*")
    press_until(page, "Get the report (PDF)")
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    assert download.value.suggested_filename == "pathway-maya-ferrant-2026-06-30.pdf"


def test_a_page_on_paper_is_light_and_has_no_buttons(look: Looking, place: Place) -> None:
    page = look("dana", scheme="dark").at(place.address("/players/{career}"))
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(255, 255, 255)"
    assert [button for button in page.get_by_role("button").all() if button.is_visible()] == []
    assert page.locator(".drawing-wide").is_visible()


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_an_answer_at_the_front_door_is_in_no_address_and_fits_one_sheet(
    look: Looking, place: Place, language: str
) -> None:
    window = look()
    asked: list[str] = []
    window.page.on("request", lambda request: asked.append(request.url + request.headers.get("referer", "")))
    page = window.at(f"{place.origin}/how-old?lang={language}")
    page.locator("#born").fill("2011")
    page.keyboard.press("Enter")
    page.locator("#answer").wait_for()
    page.locator(".door-in").first.click()
    assert asked
    assert not [one for one in asked if "2011" in one]
    page.goto(f"{place.origin}/how-old?born=2011&lang={language}")
    margin = dict.fromkeys(("top", "bottom", "left", "right"), "10mm")
    sheet = page.pdf(format="A4", margin=margin)  # type: ignore[arg-type]
    assert len(PdfReader(BytesIO(sheet)).pages) == 1
