"""Players and the spells for which they were registered with a team; several rows of one player are spells."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from tracker.football.holdings import IdentifierFacts, PlayerFacts, Ref, SpellFacts, Thing, Wanted
from tracker.football.people import Birth, Foot, Identifier, Position, Sex, folded
from tracker.football.phrase import phrase
from tracker.football.same_person.person import Person, Stay
from tracker.football.spells import ExitReason, Nature
from tracker.importing import cells
from tracker.importing.clubs import join_season, season_named, team_named
from tracker.importing.columns import Column
from tracker.importing.contacts import Contact, Kin, name_beside
from tracker.importing.faults import Complain, quoted
from tracker.importing.match import Somebody, as_told, identifier, remember
from tracker.importing.planner import Planner
from tracker.importing.settled import described_player
from tracker.importing.source import is_default_source
from tracker.importing.twice import ask_whether_twice, note_for_twins


@dataclass(frozen=True, slots=True)
class PlayerLine:
    """A row: a player, and one spell of theirs if it names a club."""

    row: int
    id: Annotated[
        str | None,
        Column(cells.words(), "The player's number in this file or, as fifa:1A2B3C, with whoever gave it"),
    ]
    name: Annotated[str, Column(cells.name(), "The player's name as it is to be shown", required=True)]
    sex: Annotated[Sex, Column(cells.one_of(Sex), "female or male", required=True)]
    born: Annotated[
        Birth | None, Column(cells.birth, "Date of birth as far as it is known: 2008-05-17, 2008-05 or 2008")
    ]
    nationalities: Annotated[tuple[str, ...] | None, Column(cells.countries, "Associations' codes: USA;MEX")]
    position: Annotated[
        Position | None, Column(cells.one_of(Position), "goalkeeper, defender, midfielder or forward")
    ]
    foot: Annotated[Foot | None, Column(cells.one_of(Foot), "left, right or both")]
    club: Annotated[str | None, Column(cells.name(), "The club of the spell; added if it is not held")]
    team: Annotated[str | None, Column(cells.name(), "The team of the club; the club's own name if empty")]
    registered_from: Annotated[date | None, Column(cells.day, "First day of the spell; needed beside a club")]
    registered_until: Annotated[date | None, Column(cells.day, "Last day of the spell; empty while it lasts")]
    nature: Annotated[Nature | None, Column(cells.one_of(Nature), "permanent or loan; permanent if empty")]
    exit_reason: Annotated[
        ExitReason | None,
        Column(
            cells.one_of(ExitReason), f"Why the spell ended: {', '.join(reason.value for reason in ExitReason)}"
        ),
    ]
    destination: Annotated[str | None, Column(cells.words(), "Where the player went, in words")]
    league: Annotated[str | None, Column(cells.name(), "The league the team plays in; it must be held")]
    season: Annotated[str | None, Column(cells.words(40), "The league's season; it must be held")]
    source: Annotated[
        str | None, Column(cells.scheme, "Who gave the number in `id`; the import's own source if empty")
    ]
    guardian1_name: Annotated[str | None, Column(cells.name(), "A guardian's name")] = None
    guardian1_email: Annotated[str | None, Column(cells.email, "That guardian's address")] = None
    guardian1_phone: Annotated[str | None, Column(cells.words(40), "That guardian's telephone")] = None
    guardian1_relation: Annotated[Kin | None, Column(cells.one_of(Kin), "mother, father, guardian or other")] = None
    guardian2_name: Annotated[str | None, Column(cells.name(), "Another guardian's name")] = None
    guardian2_email: Annotated[str | None, Column(cells.email, "That guardian's address")] = None
    guardian2_phone: Annotated[str | None, Column(cells.words(40), "That guardian's telephone")] = None
    guardian2_relation: Annotated[Kin | None, Column(cells.one_of(Kin), "mother, father, guardian or other")] = None

    @property
    def contacts(self) -> tuple[tuple[str, Contact], ...]:
        """The guardians whom the row names, each with the column that tells of them first."""
        first = Contact(self.guardian1_name, self.guardian1_email, self.guardian1_phone, self.guardian1_relation)
        second = Contact(self.guardian2_name, self.guardian2_email, self.guardian2_phone, self.guardian2_relation)
        both = ("guardian1_email", first), ("guardian2_email", second)
        return tuple((column, contact) for column, contact in both if not contact.empty)


#: Under what a planner remembers the first day of each held player.
FIRST_SPELLS = "first spells of players"
_BEFORE_HELD_BIRTH = "import-registered-before-held-birth"


def check_line(line: PlayerLine, day: date, complain: Complain) -> None:
    """What must hold within a row."""
    if line.born and line.born.earliest > day:
        complain("born", phrase("import-born-later", born=str(line.born), day=day))
    start, end = line.registered_from, line.registered_until
    if start and end and end < start:
        complain("registered_until", phrase("import-end-before-start", start=start, end=end))
    if line.club and not start:
        complain("registered_from", phrase("import-spell-without-start"))
    if not line.club:
        _check_no_spell(line, complain)
    if bool(line.league) is not bool(line.season):
        complain("season" if line.league else "league", phrase("import-league-and-season"))


def _check_no_spell(line: PlayerLine, complain: Complain) -> None:
    spell = ("team", "registered_from", "registered_until", "nature", "exit_reason", "destination", "league")
    given = [name for name in spell if getattr(line, name) is not None]
    if given:
        complain("club", phrase("import-spell-without-club", given=", ".join(given)))


def wanted(lines: Iterable[PlayerLine], source: str) -> Wanted:
    """What the rows name."""
    named = Wanted(of_players=(Thing.NATIONALITY, Thing.REGISTRATION), births=True)
    clubs, leagues = set(), set()
    contacts = False
    for line in lines:
        contacts = contacts or bool(line.contacts)
        number = number_of(line, source)
        if number:
            named.identifiers.add(number)
        else:
            named.namesakes.add((folded(line.name), line.sex))
        clubs.add(line.club)
        leagues.add(line.league)
    if contacts:
        named.of_players += (Thing.NAMED_GUARDIAN,)
    named.clubs.update(folded(club) for club in clubs if club)
    named.leagues.update(folded(league) for league in leagues if league)
    return named


def person(line: PlayerLine, source: str) -> tuple[Hashable, Person]:
    """What rows of one person have in common, and the person as far as the row describes one.

    A number of which nobody said whose it is tells nothing of whether two are the same.
    """
    number = number_of(line, source)
    own = (folded(line.name), line.sex, line.born)
    numbers = [Identifier(*number)] if number and not is_default_source(number[0]) else []
    start = line.registered_from
    stays = (Stay(line.club, start, line.registered_until),) if line.club and start else ()
    countries = frozenset(line.nationalities or ())
    return number or own, Person(line.name, line.sex, line.born, frozenset(numbers), countries, stays)


def put(planner: Planner, line: PlayerLine) -> None:
    """What a row does."""
    number = number_of(line, planner.source)
    somebody = Somebody(number, line.name, line.sex, line.born)
    held = described_player(planner, somebody)
    if held is None and planner.known.is_erased(*somebody.namesake, line.born, number):
        planner.complain("name", phrase("import-erased"))
    if held is None and planner.known.of_one_club and not line.club:
        planner.complain("club", phrase("import-club-needed"))
    if held is None and number:
        ask_whether_twice(planner, somebody)
    if planner.faulty:
        return
    player = planner.new_ref() if held is None else held
    if player in planner.known.unseen:
        _put_spell_of(planner, line, player)
        return
    facts = PlayerFacts(line.name, line.sex, line.born, line.position, line.foot)
    _check_new_birth(planner, line, player)
    planner.state(Thing.PLAYER, (player,), facts, subject=not line.club)
    if held is None:
        remember(planner, somebody, player)
        note_for_twins(planner, somebody, player)
        if number:
            planner.need(Thing.IDENTIFIER, number, facts=IdentifierFacts(player))
    for country in line.nationalities or ():
        planner.link(Thing.NATIONALITY, (player, country), "nationalities")
    _put_spell_of(planner, line, player)
    for column, contact in line.contacts:
        club = planner.found(Thing.CLUB, (folded(line.club),)) if line.club else None
        name_beside(planner, player, contact, club[0] if club else None, column)


def _put_spell_of(planner: Planner, line: PlayerLine, player: Ref) -> None:
    if line.club and line.registered_from:
        _put_spell(planner, line, player, line.club, line.registered_from)


def _check_new_birth(planner: Planner, line: PlayerLine, player: Ref) -> None:
    """A birth that the row corrects must be one that no document confirms, and come before what is held."""
    held = planner.known.of(Thing.PLAYER).get((player,))
    if line.born is None or held is None or PlayerFacts(*held[1]).born == line.born:
        return
    if player in planner.known.verified:
        planner.complain("born", phrase("import-birth-verified", born=str(PlayerFacts(*held[1]).born)))
        return
    first = _first_spells(planner).get(player)
    if first and first < line.born.earliest:
        planner.complain("born", phrase("import-born-after-held-spell", start=first, born=str(line.born)))


def _first_spells(planner: Planner) -> dict[Ref, date]:
    """The first day of the first held spell of each player, looked up once for the file."""
    found: dict[Ref, date] | None = planner.memory.get(FIRST_SPELLS)
    if found is None:
        found = planner.memory[FIRST_SPELLS] = {}
        for player, _, start in planner.known.of(Thing.REGISTRATION):
            found[player] = min(start, found.get(player, start))
    return found


def _put_spell(planner: Planner, line: PlayerLine, player: Ref, club: str, start: date) -> None:
    held = planner.found(Thing.PLAYER, (player,))
    born = as_told(planner, player, PlayerFacts(*held[1])).born if held else None
    if born and start < born.earliest:
        code = "import-registered-before-birth" if line.born or player < 0 else _BEFORE_HELD_BIRTH
        planner.complain("registered_from", phrase(code, start=start, born=str(born)))
    team = team_named(planner, club, line.team, line.sex)
    spell = SpellFacts(line.registered_until, line.nature, line.exit_reason, line.destination)
    if _brings_back(planner, (player, team, start), line.registered_until):
        planner.complain("registered_from", phrase("import-spell-gone", name=quoted(line.name)))
    planner.state(Thing.REGISTRATION, (player, team, start), spell, subject=True)
    if line.league and line.season:
        season = season_named(planner, line.league, line.season, line.sex)
        if season is not None:
            join_season(planner, team, season)


def _brings_back(planner: Planner, key: tuple[Ref, Ref, date], until: date | None) -> bool:
    """Whether a row says that somebody who is with another club by now is with the club, longer than is held."""
    day = planner.known.gone.get(key[0])
    if day is None:
        return False
    held = planner.known.of(Thing.REGISTRATION).get(key)
    if held is None:
        return until is None or until >= day
    last = SpellFacts(*held[1]).registered_until
    return until is not None and until >= day and last is not None and until > last


def number_of(line: PlayerLine, source: str) -> tuple[str, str] | None:
    """The number that a row gives its player, with its scheme."""
    return identifier(line.id, line.source or source) if line.id else None
