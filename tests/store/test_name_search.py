"""Players are found by name in any order and script, by other names and with a slip: the same on both databases."""

from __future__ import annotations

import random

import pytest
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session
from tests.filled_once import filled_once
from tests.people import SEES, TODAY, Cast
from tests.store.kept import as_kept, made_anew
from tracker.access.actor import OPERATOR
from tracker.access.sight import visible_to
from tracker.actions.imports import ImportFile, import_file
from tracker.actions.undoing import UndoImport, undo_import
from tracker.football.names_asked import Fit, fit_of_name, fit_of_word, words_asked, words_of
from tracker.football.people import Sex, folded
from tracker.importing.kind import Kind
from tracker.logic.terms import ALWAYS
from tracker.store import tables as t
from tracker.store.name_search import named, search_names
from tracker.store.roster import find_players
from tracker.store.scope import ScopedSession, open_session
from tracker.store.summaries import Measure, rebuild
from tracker.wiring import House

NAMES = (
    *("Łucja Ruiz-Okafor", "Юлия Жиркова", "Jennifer O’Dwyer", "Ana Silva", "Anna Sliwa", "Silva Anabel"),
    *("Diana Silveira", "김 민수", "José María Pérez", "Yusuf bin Adam", "Müller, Greta", "Γεώργιος Nikas"),
    *("Ji-sung Mar", "Mar Mara", "Mara", "Ana Silva", "Sasha Meyer", "Aleksandr Popov", "x" * 60),
)


def fill(engine: Engine) -> None:
    """Players of all these names, with numbers from one on."""
    filled_once(engine, write)


def write(engine: Engine, names: tuple[str, ...] = NAMES) -> None:
    """Players of some names, past all verbs."""
    with Session(engine) as session, session.begin():
        for name in names:
            session.add(t.PlayerRow(name=name, name_folded=folded(name), sex=Sex.FEMALE))
            session.flush()
        rebuild(session.connection(), Measure(TODAY))


def found(session: ScopedSession, words: str, limit: int = 50) -> list[tuple[str, Fit]]:
    names = {row.id: row.name for row in session.execute(select(t.PlayerRow.id, t.PlayerRow.name))}
    return [(names[number], fit) for number, fit in search_names(session, words, limit)]


@pytest.mark.parametrize(
    ("words", "name", "fit"),
    [
        ("lucja RUIZ", "Łucja Ruiz-Okafor", Fit.EXACT),
        ("okafor, Łucja", "Łucja Ruiz-Okafor", Fit.EXACT),
        ("ruizokafor", "Łucja Ruiz-Okafor", Fit.EXACT),
        ("Zhirkova", "Юлия Жиркова", Fit.EXACT),
        ("julia shirkowa", "Юлия Жиркова", Fit.SOUNDS),
        ("ЖИРК", "Юлия Жиркова", Fit.BEGINS),
        ("jenny odwyer", "Jennifer O’Dwyer", Fit.OTHER_NAME),
        ("o'dwyer", "Jennifer O’Dwyer", Fit.EXACT),
        ("dwy jenn", "Jennifer O’Dwyer", Fit.BEGINS),
        ("wyer", "Jennifer O’Dwyer", Fit.WITHIN),
        ("jennifre dwyer", "Jennifer O’Dwyer", Fit.ONE_SLIP),
        ("민수", "김 민수", Fit.EXACT),
        ("민", "김 민수", Fit.BEGINS),
        ("수", "김 민수", Fit.WITHIN),
        ("jose maria perez", "José María Pérez", Fit.EXACT),
        ("ósé", "José María Pérez", Fit.WITHIN),
        ("yussuf", "Yusuf bin Adam", Fit.SOUNDS),
        ("mueller", "Müller, Greta", Fit.SOUNDS),
        ("georgios", "Γεώργιος Nikas", Fit.EXACT),
        ("jisung", "Ji-sung Mar", Fit.EXACT),
        ("sasha popov", "Aleksandr Popov", Fit.OTHER_NAME),
        ("pepov", "Aleksandr Popov", Fit.ONE_SLIP),
        ("opov", "Aleksandr Popov", Fit.WITHIN),
        ("x" * 50, "x" * 60, Fit.EXACT),
    ],
)
def test_a_player_is_found_however_somebody_writes_the_name(
    engine: Engine, words: str, name: str, fit: Fit
) -> None:
    fill(engine)
    with open_session(engine, ALWAYS, writes=False) as session:
        assert dict(found(session, words)).get(name) is fit


@pytest.mark.parametrize("words", ["", "  ", "...", "zzz", "silva zzz", "%", "_"])
def test_nobody_is_found_whose_name_has_nothing_of_it(engine: Engine, words: str) -> None:
    fill(engine)
    with open_session(engine, ALWAYS, writes=False) as session:
        assert found(session, words) == []


def test_of_a_single_word_the_best_come_first_in_the_order_of_words_and_names(engine: Engine) -> None:
    fill(engine)
    with open_session(engine, ALWAYS, writes=False) as session:
        assert found(session, "mar") == [
            *(("Ji-sung Mar", Fit.EXACT), ("Mar Mara", Fit.EXACT)),
            *(("Mara", Fit.BEGINS), ("José María Pérez", Fit.BEGINS)),
        ]
        assert found(session, "mar", 3) == found(session, "mar")[:3]
        assert [fit for _, fit in found(session, "ana")] == [
            *(Fit.EXACT, Fit.EXACT, Fit.BEGINS, Fit.SOUNDS, Fit.WITHIN),
        ]


def test_a_slip_is_forgiven_only_where_no_name_in_scope_has_the_words(engine: Engine) -> None:
    fill(engine)
    with open_session(engine, ALWAYS, writes=False) as session:
        row = t.PlayerRow
        asked = {words: select(row.name).where(named(session, words, row.id)) for words in ("sliva", "silva")}
        assert set(session.scalars(asked["silva"])) == {"Ana Silva", "Silva Anabel"}
        assert set(session.scalars(asked["sliva"])) == {"Anna Sliwa"}, "It sounds like it."
        near = select(row.name).where(named(session, "ana sliwe", row.id))
        assert set(session.scalars(near)) == {"Anna Sliwa"}
        assert set(session.scalars(select(row.name).where(named(session, " ", row.id)))) == set(NAMES)
        assert not session.scalars(select(row.name).where(named(session, "!", row.id))).all()


def test_a_command_is_told_of_a_player_by_all_words_of_the_name_in_any_order(engine: Engine) -> None:
    fill(engine)
    with open_session(engine, ALWAYS, writes=False) as session:
        assert find_players(session, "OKAFOR Lucja") == [(1, NAMES[0])]
        assert find_players(session, "zhirkova") == [(2, NAMES[1])]
        assert find_players(session, "silva ana") == [(4, "Ana Silva"), (16, "Ana Silva")]
        assert find_players(session, "Ana Silva") == [(4, "Ana Silva"), (16, "Ana Silva")]
        assert find_players(session, "okafr") == [], "Of a command nobody is meant who is not named."


def spoilt(word: str, chance: random.Random) -> str:
    """A word with as many slips as chance has it."""
    for _ in range(chance.choice((0, 0, 1, 1, 2))):
        at = chance.randrange(len(word) + 1)
        letter = chance.choice("aeiourslnt")
        word = chance.choice(
            (
                word[:at] + letter + word[at:],
                word[:at] + word[at + 1 :],
                word[:at] + letter + word[at + 1 :],
                word[:at] + word[at : at + 2][::-1] + word[at + 2 :],
                word[:at],
            )
        )
    return word


def test_what_is_found_is_what_holding_each_name_against_it_finds(engine: Engine) -> None:
    """Some hundreds of made-up questions, each asked with few and with many answers."""
    chance = random.Random(5)
    parts = ["ana", "mar", "jen", "silv", "rod", "yuri", "ko", "is", "ova", "ez", "é", "o'", "ł"]
    words = ["".join(chance.choices(parts, k=chance.choice((1, 2, 2, 3)))) for _ in range(60)]
    names = tuple(" ".join(chance.choices(words, k=chance.choice((1, 2, 2, 3)))) for _ in range(200))
    write(engine, names)
    with open_session(engine, ALWAYS, writes=False) as session:
        for _ in range(300):
            said = chance.choice(names).split()
            text = " ".join(
                spoilt(word, chance) for word in chance.sample(said, min(len(said), chance.choice((1, 2))))
            )
            expected = oracle(text, names)
            limit = chance.choice((1, 3, 20, 500))
            assert list(search_names(session, text, limit)) == expected[:limit], text
            strict = [(number, fit) for number, fit in expected if fit < Fit.ONE_SLIP] or expected
            held = session.scalars(select(t.PlayerRow.id).where(named(session, text, t.PlayerRow.id)))
            if words_asked(text):
                assert set(held) == {number for number, _ in strict}, text


def oracle(text: str, names: tuple[str, ...]) -> list[tuple[int, Fit]]:
    """Everybody whose name fits, in the order that the search promises, without any tables."""
    asked = words_asked(text)
    fitting = []
    for number, name in enumerate(names, 1):
        fit = fit_of_name(asked, name)
        if fit is not None:
            by = (
                min(word for word in words_of(name) if fit_of_word(asked[0], word) is fit)
                if len(asked) == 1
                else ""
            )
            fitting.append((fit, by, folded(name), number))
    return [(number, fit) for fit, _, _, number in sorted(fitting)]


@pytest.mark.parametrize("who", sorted(set(SEES) - {"visitor", "operator"}))
def test_nobody_finds_a_player_whom_they_may_not_see(engine: Engine, cast: Cast, who: str) -> None:
    names = {"maya": "Maya", "ilse": "Ilse", "noor": "Noor", "theo": "Theo"}
    with open_session(engine, ALWAYS, writes=False) as session:
        all_names = {row.id: row.name for row in session.execute(select(t.PlayerRow.id, t.PlayerRow.name))}
    with open_session(engine, visible_to(getattr(cast, who), TODAY), writes=False) as session:
        for first, name in names.items():
            number = getattr(cast, first)
            full = all_names[number]
            for words in (full, name[:3], name[1:], full.replace("a", "", 1)):
                seen = number in dict(search_names(session, words, 10))
                assert seen == (first in SEES[who]), words
                listed = select(t.PlayerRow.id).where(named(session, words, t.PlayerRow.id))
                assert (number in session.scalars(listed).all()) == seen


def test_a_name_out_of_sight_changes_nothing_of_what_is_found(engine: Engine, cast: Cast) -> None:
    """Else a scout would learn from what is forgiven, and what is not, whether there is such a child."""
    with Session(engine) as session, session.begin():
        row = t.PlayerRow(name="Else Marchetti", name_folded="else marchetti", sex=Sex.FEMALE)
        session.add(row)
        session.flush()
        rebuild(session.connection(), Measure(TODAY))
    with open_session(engine, visible_to(cast.scout, TODAY), writes=False) as session:
        listed = select(t.PlayerRow.id).where(named(session, "else marchetti", t.PlayerRow.id))
        assert session.scalars(listed).all() == [cast.ilse]
        assert search_names(session, "else marchetti", 5) == ((cast.ilse, Fit.ONE_SLIP),)


HEADER = "id,name,sex,born,club,team,registered_from\n"


def take_in(house: House, *names: str) -> int:
    """A file with players of these names, numbered from one on; the number of the file."""
    rows = (
        f"{n},{name},female,2008-02-11,Harbour Athletic,Under 19,2025-09-01\n" for n, name in enumerate(names, 1)
    )
    command = ImportFile(Kind.PLAYERS, f"{names[0]}.csv", (HEADER + "".join(rows)).encode())
    assert house.perform(import_file, command, OPERATOR).acceptable
    with Session(house.engine) as session:
        return session.scalars(select(func.max(t.ImportBatch.id))).one()


def names_found(house: House, words: str) -> list[str]:
    with open_session(house.engine, ALWAYS, writes=False) as session:
        return [name for name, _ in found(session, words)]


def words_kept(engine: Engine) -> set[str]:
    with Session(engine) as session:
        return set(session.scalars(select(t.WordForm.word)))


@pytest.mark.usefixtures("cast")
def test_who_comes_or_is_renamed_is_found_so_in_the_next_answer(house: House) -> None:
    take_in(house, "Ada Marsh", "Zelda Quorvby")
    assert names_found(house, "quorvby") == ["Zelda Quorvby"]
    second = take_in(house, "Ada Okonkwo", "Zelda Quorvby")
    assert (names_found(house, "marsh"), names_found(house, "okonkwo")) == ([], ["Ada Okonkwo"])
    assert as_kept(house.engine) == made_anew(house.engine)
    assert house.perform(undo_import, UndoImport(second), OPERATOR).undone
    assert (names_found(house, "marsh"), names_found(house, "okonkwo")) == (["Ada Marsh"], [])
    assert as_kept(house.engine) == made_anew(house.engine)


@pytest.mark.usefixtures("cast")
def test_words_that_nobody_has_any_more_are_kept_nowhere(house: House) -> None:
    before = words_kept(house.engine)
    batch = take_in(house, "Ilse Quorvby")
    assert names_found(house, "quorvby") == ["Ilse Quorvby"]
    assert words_kept(house.engine) == before | {"quorvby"}
    assert house.perform(undo_import, UndoImport(batch), OPERATOR).undone
    assert names_found(house, "quorvby") == []
    assert words_kept(house.engine) == before, "Ilse is the name of somebody else as well."
