"""From the rows of a bundle to a plan: all that is not held yet is added, and nothing that is held is changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from tracker.football.bundle import RESOURCES, Resource
from tracker.football.calendar import CutOff
from tracker.football.holdings import (
    AbsenceFacts,
    CallUpFacts,
    ClubFacts,
    Facts,
    FixtureFacts,
    IdentifierFacts,
    Key,
    Known,
    LeagueFacts,
    LineFacts,
    NationalityFacts,
    PlayerFacts,
    Ref,
    SeasonFacts,
    SpellFacts,
    Thing,
    TotalFacts,
    Wanted,
)
from tracker.football.people import Birth, folded
from tracker.football.phrase import phrase
from tracker.importing.bundle_cells import read_row
from tracker.importing.bundle_file import BundleFile
from tracker.importing.cells import cut_off
from tracker.importing.faults import Fault, Faults, quoted
from tracker.importing.match import Somebody, known_player
from tracker.importing.plan import Plan
from tracker.importing.planner import Planner

Values = dict[str, Any]
#: Each file after those that it points to.
ORDER = (
    *("associations", "clubs", "teams", "leagues", "league-seasons", "team-seasons", "players", "identifiers"),
    *("nationalities", "registrations", "matches", "appearances", "season-totals", "absences"),
    *("national-sides", "call-ups"),
)
_OF_PLAYERS = (
    *(Thing.NATIONALITY, Thing.REGISTRATION, Thing.APPEARANCE, Thing.SEASON_TOTAL, Thing.ABSENCE, Thing.CALL_UP),
)


@dataclass(slots=True)
class CheckedBundle:
    """The rows of every file by its name, each with its number, and everything that is wrong with them."""

    rows: dict[str, list[tuple[int, Values]]]
    paths: dict[str, str]
    faults: Faults = field(default_factory=Faults)

    @property
    def count(self) -> int:
        """How many rows there are in all."""
        return sum(map(len, self.rows.values()))


def check_bundle(bundle: BundleFile, day: date) -> CheckedBundle:
    """What a bundle says, as far as each row can be understood by itself.

    Raises:
        UnreadableError: a file of it has other columns, or is damaged.
    """
    checked = CheckedBundle({}, {name: bundle.path_of(one) for name, one in RESOURCES.items()})
    for name in ORDER:
        checked.rows[name] = list(_read(bundle, RESOURCES[name], day, checked))
    return checked


def _read(
    bundle: BundleFile, resource: Resource, day: date, checked: CheckedBundle
) -> Iterator[tuple[int, Values]]:
    for row in bundle.rows(resource):
        values, wrong = read_row(resource, row, day)
        for column, said in wrong:
            checked.faults.add(Fault(row.number, f"{checked.paths[resource.name]}: {column}", said))
        if not wrong:
            yield row.number, values


def bundle_wanted(checked: CheckedBundle) -> Wanted:
    """What has to be looked up before a plan can be made."""
    rows = {name: [values for _, values in some] for name, some in checked.rows.items()}
    wanted = Wanted(of_players=_OF_PLAYERS)
    wanted.federations.update(one["code"] for one in rows["associations"])
    wanted.clubs.update(folded(one["club"]) for one in rows["clubs"])
    wanted.leagues.update(folded(one["league"]) for one in rows["leagues"])
    wanted.identifiers.update((one["scheme"], one["value"]) for one in rows["identifiers"])
    numbered = {one["player"] for one in rows["identifiers"]}
    wanted.namesakes.update(
        (folded(one["name"]), one["sex"]) for one in rows["players"] if one["player"] not in numbered
    )
    days = [one["date"] for one in rows["matches"]]
    if days:
        wanted.first_match, wanted.last_match = min(days), max(days)
    return wanted


@dataclass(frozen=True, slots=True)
class BundlePlan:
    """The plan, and how many players are left out because their records were erased here for good."""

    plan: Plan
    erased: int


def propose_bundle(checked: CheckedBundle, known: Known) -> BundlePlan:
    """What a bundle adds to what is held."""
    desk = _Desk(Planner(known, "bundle", checked.faults), checked)
    for name in ORDER:
        desk.take(name)
    return BundlePlan(desk.planner.finished(), len(desk.erased))


class _Desk:
    """Takes the files of a bundle in, one after the other."""

    def __init__(self, planner: Planner, checked: CheckedBundle) -> None:
        self.planner = planner
        self.erased: set[int] = set()
        self._checked = checked
        self._players: dict[int, Ref] = {}
        self._of: dict[int, list[tuple[str, str]]] = defaultdict(list)
        for _, one in checked.rows["identifiers"]:
            self._of[one["player"]].append((one["scheme"], one["value"]))

    def take(self, name: str) -> None:
        """Every row of a file."""
        path = self._checked.paths[name]
        heads = {head: f"{path}: {head}" for head in RESOURCES[name].heads}
        self.planner.headings = {**heads, "": path}
        put: Callable[[Values], None] = getattr(self, f"_put_{name.replace('-', '_')}")
        for number, values in self._checked.rows[name]:
            if values.get("player") in self.erased:
                continue
            self.planner.open_row(number)
            put(values)
            self.planner.close_row()

    def _add(self, thing: Thing, key: Key | None, facts: Facts = (), once: Any = None) -> Ref:
        """A thing as it is held, or added; nothing where what its key names is not there."""
        if key is None:
            return 0
        held = self.planner.known.of(thing).get(key)
        if held is not None:
            return held[0]
        return self.planner.state(thing, key, facts, once=once, subject=True)

    def _named(self, thing: Thing, key: Key | None, column: str, text: str) -> Ref | None:
        """What a row points to."""
        found = self.planner.found(thing, key) if key is not None else None
        if found is None:
            self.planner.complain(column, phrase("bundle-points-nowhere", text=quoted(text)))
            return None
        return found[0]

    def _association(self, values: Values, column: str = "association") -> Ref | None:
        code = values[column]
        return self._named(Thing.FEDERATION, (code,), column, code) if code else None

    def _club_of(self, values: Values) -> Ref | None:
        return self._named(Thing.CLUB, (folded(values["club"]),), "club", values["club"])

    def _team(self, values: Values) -> Ref | None:
        club = self._club_of(values)
        if club is None:
            return None
        return self._named(Thing.TEAM, (club, folded(values["team"]), values["team_sex"]), "team", values["team"])

    def _season(self, values: Values) -> Ref | None:
        league = (folded(values["league"]), values["league_sex"])
        owner = self._named(Thing.LEAGUE, league, "league", values["league"])
        if owner is None:
            return None
        return self._named(Thing.LEAGUE_SEASON, (owner, values["season"]), "season", values["season"])

    def _player(self, values: Values) -> Ref | None:
        number = values["player"]
        if number not in self._players:
            self.planner.complain("player", phrase("bundle-points-nowhere", text=str(number)))
            return None
        return self._players[number]

    def _match(self, values: Values) -> Ref | None:
        team = self._team(values)
        if team is None:
            return None
        key = (team, values["date"], folded(values["opponent"]))
        return self._named(Thing.FIXTURE, key, "opponent", values["opponent"])

    def _side(self, values: Values) -> Ref | None:
        association = self._association(values)
        if association is None:
            return None
        key = (association, values["category"], values["side_sex"])
        return self._named(Thing.SIDE, key, "category", values["category"])

    def _put_associations(self, values: Values) -> None:
        self._add(Thing.FEDERATION, (values["code"],), once=values["name"])

    def _put_clubs(self, values: Values) -> None:
        facts = ClubFacts(self._association(values), values["region"])
        self._add(Thing.CLUB, (folded(values["club"]),), facts, values["club"])

    def _put_teams(self, values: Values) -> None:
        key = _key(self._club_of(values), folded(values["team"]), values["team_sex"])
        self._add(Thing.TEAM, key, once=values["team"])

    def _put_leagues(self, values: Values) -> None:
        association: Any = self._association(values)
        key = (folded(values["league"]), values["league_sex"])
        self._add(Thing.LEAGUE, key, LeagueFacts(association), values["league"])

    def _put_league_seasons(self, values: Values) -> None:
        name = values["league"]
        owner = self._named(Thing.LEAGUE, (folded(name), values["league_sex"]), "league", name)
        turn: CutOff | None = cut_off(values["cut_off"]) if values["cut_off"] else None
        facts = SeasonFacts(values["starts"], values["ends"], values["rung"], turn)
        self._add(Thing.LEAGUE_SEASON, _key(owner, values["season"]), facts)

    def _put_team_seasons(self, values: Values) -> None:
        self._add(Thing.TEAM_SEASON, _key(self._team(values), self._season(values)))

    def _put_players(self, values: Values) -> None:
        born = Birth(values["born_earliest"], values["born_latest"]) if values["born_earliest"] else None
        facts = PlayerFacts(values["name"], values["sex"], born, values["position"], values["foot"])
        held = self._held(values["player"], facts)
        if held is None and self._is_erased(values["player"], facts):
            self.erased.add(values["player"])
            return
        if not self.planner.faulty:
            ref = self.planner.new_ref() if held is None else held
            self._players[values["player"]] = ref
            self._add(Thing.PLAYER, (ref,), facts)

    def _held(self, number: int, facts: PlayerFacts) -> Ref | None:
        """The player as one is held here: by a number that somebody gave, or by name and birth where none did."""
        numbers: list[tuple[str, str] | None] = [*self._of[number]] or [None]
        known = [one for one in numbers if one is None or self.planner.known.of(Thing.IDENTIFIER).get(one)]
        refs = {known_player(self.planner, Somebody(one, facts.name, facts.sex, facts.born)) for one in known}
        if len(refs) > 1:
            self.planner.complain("player", phrase("bundle-player-is-several", name=facts.name))
        return next(iter(refs), None)

    def _is_erased(self, number: int, facts: PlayerFacts) -> bool:
        marks = (None, *self._of[number])
        return any(self.planner.known.is_erased(folded(facts.name), facts.sex, facts.born, one) for one in marks)

    def _put_identifiers(self, values: Values) -> None:
        player = self._player(values)
        if player is not None:
            self._add(Thing.IDENTIFIER, (values["scheme"], values["value"]), IdentifierFacts(player))

    def _put_nationalities(self, values: Values) -> None:
        facts = NationalityFacts(values["basis"], values["since"], values["until"])
        self._add(Thing.NATIONALITY, _key(self._player(values), values["country"]), facts)

    def _put_registrations(self, values: Values) -> None:
        ends = values["registered_until"]
        facts = SpellFacts(ends, values["nature"], values["exit_reason"], values["destination"])
        key = _key(self._player(values), self._team(values), values["registered_from"])
        self._add(Thing.REGISTRATION, key, facts)

    def _put_matches(self, values: Values) -> None:
        season: Any = self._season(values) if values["league"] else None
        facts = FixtureFacts(values["competition"], season, values["competitive"])
        key = _key(self._team(values), values["date"], folded(values["opponent"]))
        self._add(Thing.FIXTURE, key, facts, values["opponent"])

    def _put_appearances(self, values: Values) -> None:
        key = _key(self._player(values), self._match(values))
        self._add(Thing.APPEARANCE, key, LineFacts(values["selection"], values["minutes"]))

    def _put_season_totals(self, values: Values) -> None:
        key = _key(self._player(values), self._team(values), self._season(values))
        self._add(Thing.SEASON_TOTAL, key, TotalFacts(values["appearances"], values["minutes"]))

    def _put_absences(self, values: Values) -> None:
        key = _key(self._player(values), values["from"], values["reason"])
        self._add(Thing.ABSENCE, key, AbsenceFacts(values["to"]))

    def _put_national_sides(self, values: Values) -> None:
        key = _key(self._association(values), values["category"], values["side_sex"])
        self._add(Thing.SIDE, key, once=values["rung"])

    def _put_call_ups(self, values: Values) -> None:
        days = (values["from"], values["to"], values["kind"])
        words = (values["competition"] or "", values["opponent"] or "")
        key = _key(self._player(values), self._side(values), *days, *words)
        self._add(Thing.CALL_UP, key, CallUpFacts(values["matches"], values["official"], values["minutes"]))


def _key(*parts: Any) -> Key | None:
    """A key, or nothing where a part of it is not there and was complained about."""
    return None if any(part is None for part in parts) else parts
