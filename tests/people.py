"""The cast: two clubs, a federation, four children with their families, and everybody who asks about them.

Every test that needs people takes these. What makes each of them interesting is said beside the name.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import Engine
from sqlalchemy.orm import Session
from tests.filled_once import filled_once
from tracker.access.account import LinkPurpose
from tracker.access.actor import Actor, Binding
from tracker.access.case import CaseStatus, DocumentKind, RecordKind
from tracker.access.consent import Purpose
from tracker.access.guardianship import Relation
from tracker.access.roles import Role
from tracker.actions.account import hashed
from tracker.football.appearances import AbsenceReason, Selection
from tracker.football.call_ups import CallUpKind
from tracker.football.issued import ReportKind
from tracker.football.people import Birth, Position, Sex, folded
from tracker.football.report_orders import ItemState, OrderState
from tracker.football.shortlists import ListKind
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.store.summaries import Measure, rebuild

PASSWORD = "four quiet harbours"
#: The day on which all tests take place.
TODAY = date(2026, 6, 30)
LONG_AGO = datetime(2025, 1, 10, 9, 0, tzinfo=UTC)
#: Hashing is slow on purpose, so everybody of the cast has the same password.
_HASH = hashed(PASSWORD)
Row = TypeVar("Row", bound=Base)

#: Whom each person sees, written by hand and knowing nothing of the policy. Everything else is a stranger's child
#: and does not exist for them.
SEES: dict[str, set[str]] = {
    "visitor": set(),
    "parent": {"maya"},
    "other_parent": {"ilse"},
    "director": {"maya", "ilse"},
    "other_director": {"noor", "theo"},
    "scout": {"ilse"},
    "foreign_scout": set(),
    "coach": {"maya", "ilse"},
    "officer": {"ilse"},
    "player": {"ilse"},
    "administrator": set(),
    "operator": {"maya", "ilse", "noor", "theo"},
}


@dataclass(frozen=True, slots=True)
class Cast:
    """The numbers of everybody, by name, and the actors they are."""

    federation: int
    other_federation: int
    harbour: int
    hill: int
    girls: int
    maya: int
    ilse: int
    noor: int
    theo: int
    pat: int
    odile: int
    dana: int
    rowan: int
    sam: int
    alex: int
    cass: int
    ona: int
    own_ilse: int

    @property
    def parent(self) -> Actor:
        """Pat: mother of Maya, who is of age and lets her go on seeing. Her claim on Theo nobody has confirmed."""
        return Actor(self.pat, "Pat Ferrant", (Binding(Role.PARENT),))

    @property
    def other_parent(self) -> Actor:
        """Odile: Ilse's mother; she shares Ilse's records with the federation's scouts."""
        return Actor(self.odile, "Odile Marchetti", (Binding(Role.PARENT),))

    @property
    def director(self) -> Actor:
        """Dana: directs Harbour Athletic, where Maya and Ilse play."""
        return Actor(self.dana, "Dana Ruiz-Okafor", (Binding(Role.DIRECTOR, club_id=self.harbour),))

    @property
    def other_director(self) -> Actor:
        """Rowan: directs Hill Rovers, where Noor and Theo play."""
        return Actor(self.rowan, "Rowan Achterberg", (Binding(Role.DIRECTOR, club_id=self.hill),))

    @property
    def scout(self) -> Actor:
        """Sam: scouts for the federation. Ilse's family shares with it; Noor's has taken that back."""
        return Actor(self.sam, "Sam Delacroix", (Binding(Role.SCOUT, federation_id=self.federation),))

    @property
    def foreign_scout(self) -> Actor:
        """A scout of the other federation, with which nobody shares."""
        return Actor(self.sam, "Sam Delacroix", (Binding(Role.SCOUT, federation_id=self.other_federation),))

    @property
    def coach(self) -> Actor:
        """Cass: coaches the girls' under 19 of Harbour Athletic, in which Maya and Ilse play."""
        return Actor(self.cass, "Cass Oyelaran", (Binding(Role.COACH, team_id=self.girls),))

    @property
    def officer(self) -> Actor:
        """Ona: works for the federation, and sees what families share with it."""
        return Actor(self.ona, "Ona Vainikainen", (Binding(Role.OFFICER, federation_id=self.federation),))

    @property
    def player(self) -> Actor:
        """Ilse, who is 16 and has a sign-in of her own; her mother agreed, and the club confirmed it."""
        return Actor(self.own_ilse, "Ilse Marchetti", (Binding(Role.PLAYER),))

    @property
    def administrator(self) -> Actor:
        """Alex: keeps the system running and sees no child."""
        return Actor(self.alex, "Alex Thornbury", (Binding(Role.ADMINISTRATOR),))


def email_of(name: str) -> str:
    """The sign-in of a person of the cast, by first name."""
    return f"{name.casefold()}@example.org"


def invite(engine: Engine) -> Cast:
    """Put the cast into an empty database."""
    return filled_once(engine, _invite)


def _invite(engine: Engine) -> Cast:
    with Session(engine) as session, session.begin():
        keep = _Keeper(session)
        country = keep(t.Federation(code="NMK", name="Football Association of Northmark"))
        abroad = keep(t.Federation(code="SOE", name="Southern Eastland Football"))
        harbour, harbour_girls = _club(keep, "Harbour Athletic", country.id)
        hill, hill_boys = _club(keep, "Hill Rovers", country.id, Sex.MALE)
        league = _league(keep, country.id, harbour_girls.id)
        people = {name: _user(keep, name, full) for name, full in _PEOPLE.items()}
        maya = _maya(keep, harbour_girls, league, country.id)
        ilse = _player(keep, "Ilse Marchetti", "2009-11-03", Sex.FEMALE, harbour_girls.id)
        noor = _player(keep, "Noor van der Heuvel", "2008", Sex.MALE, hill_boys.id)
        theo = _player(keep, "Théo Ngannou-Lindqvist", None, Sex.MALE, hill_boys.id)
        keep(t.RoleBinding(user_id=people["dana"], role=Role.DIRECTOR, club_id=harbour.id))
        keep(t.RoleBinding(user_id=people["rowan"], role=Role.DIRECTOR, club_id=hill.id))
        keep(t.RoleBinding(user_id=people["sam"], role=Role.SCOUT, federation_id=country.id))
        keep(t.RoleBinding(user_id=people["alex"], role=Role.ADMINISTRATOR))
        keep(t.RoleBinding(user_id=people["cass"], role=Role.COACH, team_id=harbour_girls.id))
        keep(t.RoleBinding(user_id=people["ona"], role=Role.OFFICER, federation_id=country.id))
        mother = _guardian(keep, people["pat"], maya, LONG_AGO)
        _came_of_age(keep, maya, mother, people)
        _guardian(keep, people["odile"], ilse, LONG_AGO)
        _guardian(keep, people["pat"], theo, None)
        _guardian(keep, people["own_ilse"], ilse, LONG_AGO, Relation.SELF)
        _shared(keep, ilse, people["odile"], country.id, withdrawn_at=None)
        _shared(keep, noor, people["odile"], country.id, withdrawn_at=datetime(2026, 3, 1, tzinfo=UTC))
        rebuild(session.connection(), Measure(TODAY))
        return Cast(
            federation=country.id,
            other_federation=abroad.id,
            harbour=harbour.id,
            hill=hill.id,
            girls=harbour_girls.id,
            maya=maya,
            ilse=ilse,
            noor=noor,
            theo=theo,
            **people,
        )


def report_on(
    engine: Engine,
    player: int | None,
    code: str = "0123-4567",
    *,
    at: datetime = LONG_AGO,
    readers: str = "parent",
    by: int | None = None,
) -> None:
    """Let a report have left the system, on somebody or on many; nobody of the cast has one of their own."""
    with Session(engine) as session, session.begin():
        session.add(
            t.IssuedReport(
                code=code,
                kind=ReportKind.PLAYER if player else ReportKind.SQUAD,
                player_id=player,
                audience=readers,
                language="en",
                as_of=TODAY,
                issued_at=at,
                issued_by_id=by,
                fingerprint="0" * 12,
                sha256="0" * 64,
                verdicts={},
            )
        )


_PEOPLE = {
    "pat": "Pat Ferrant",
    "odile": "Odile Marchetti",
    "dana": "Dana Ruiz-Okafor",
    "rowan": "Rowan Achterberg",
    "sam": "Sam Delacroix",
    "alex": "Alex Thornbury",
    "cass": "Cass Oyelaran",
    "ona": "Ona Vainikainen",
    "own_ilse": "Ilse Marchetti",
}


class _Keeper:
    """Adds a row and gives it back with its number."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def __call__(self, row: Row) -> Row:
        self.session.add(row)
        self.session.flush()
        return row


def _club(keep: _Keeper, name: str, federation: int, sex: Sex = Sex.FEMALE) -> tuple[t.Club, t.Team]:
    club = keep(t.Club(name=name, name_folded=folded(name), federation_id=federation))
    return club, keep(t.Team(club_id=club.id, name="Under 19", name_folded="under 19", sex=sex))


def _league(keep: _Keeper, federation: int, team: int) -> t.LeagueSeason:
    name = "Northmark Youth League"
    league = keep(t.League(name=name, name_folded=folded(name), sex=Sex.FEMALE, federation_id=federation))
    season = keep(
        t.LeagueSeason(
            league_id=league.id,
            label="2025-26",
            starts=date(2025, 8, 15),
            ends=date(2026, 5, 31),
            rung=4,
            cut_off_month=1,
            cut_off_day=1,
        )
    )
    keep(t.TeamInSeason(team_id=team, league_season_id=season.id))
    return season


def _user(keep: _Keeper, name: str, full: str) -> int:
    return keep(t.User(email=email_of(name), name=full, password_hash=_HASH)).id


def _player(keep: _Keeper, name: str, born: str | None, sex: Sex, team: int) -> int:
    birth = Birth.read(born) if born else None
    row = t.PlayerRow(
        name=name,
        name_folded=folded(name),
        sex=sex,
        born_earliest=birth.earliest if birth else None,
        born_latest=birth.latest if birth else None,
    )
    player = keep(row).id
    keep(t.Registration(player_id=player, team_id=team, starts=date(2025, 8, 1)))
    keep(t.IdentifierRow(player_id=player, scheme="fan", value=f"NMK{player:06}"))
    return player


def _maya(keep: _Keeper, team: t.Team, season: t.LeagueSeason, federation: int) -> int:
    """Maya: a row of every kind, so that whatever hangs on a player hangs on her."""
    maya = _player(keep, "Maya Ferrant", "2008-03-14", Sex.FEMALE, team.id)
    row = keep.session.get_one(t.PlayerRow, maya)
    row.position = Position.MIDFIELDER
    keep(t.NationalityRow(player_id=maya, country="NMK"))
    for day, selection, minutes in (
        (date(2025, 9, 6), Selection.STARTED, 90),
        (date(2025, 9, 13), Selection.SUBSTITUTE, None),
        (date(2025, 9, 20), Selection.BENCH, None),
    ):
        fixture = t.FixtureRow(
            team_id=team.id,
            played_on=day,
            opponent="Meadow Town",
            opponent_folded="meadow town",
            competition="Northmark Youth League",
            league_season_id=season.id,
        )
        keep(t.AppearanceRow(player_id=maya, fixture_id=keep(fixture).id, selection=selection, minutes=minutes))
    keep(t.SeasonTotalRow(player_id=maya, team_id=team.id, league_season_id=season.id, appearances=2, minutes=None))
    keep(t.AbsenceRow(player_id=maya, starts=date(2025, 10, 1), ends=date(2025, 11, 1), reason=AbsenceReason.OTHER))
    side = keep(t.NationalSideRow(federation_id=federation, category="U-17", sex=Sex.FEMALE, rung=2))
    day = date(2025, 2, 3)
    keep(t.CallUpRow(player_id=maya, side_id=side.id, earliest=day, latest=day, kind=CallUpKind.CAMP))
    return maya


def _guardian(
    keep: _Keeper, user: int, player: int, confirmed_at: datetime | None, relation: Relation = Relation.MOTHER
) -> t.Guardian:
    primary = relation is not Relation.SELF
    row = t.Guardian(player_id=player, user_id=user, relation=relation, primary=primary, confirmed_at=confirmed_at)
    return keep(row)


def _came_of_age(keep: _Keeper, maya: int, mother: t.Guardian, people: dict[str, int]) -> None:
    """Maya is 18: the record was handed over, and she lets her mother go on seeing it."""
    birthday = datetime(2026, 3, 14, 8, 0, tzinfo=UTC)
    mother.kept_at = birthday
    noticed = datetime(2026, 2, 12, 8, 0, tzinfo=UTC)
    keep(t.HandOver(player_id=maya, of_age_on=birthday.date(), noticed_at=noticed, handed_at=birthday))
    born, dana = date(2008, 3, 14), people["dana"]
    seen = LONG_AGO.date()
    passport = DocumentKind.PASSPORT
    keep(t.DocumentSeen(player_id=maya, kind=passport, seen_by_id=dana, seen_on=seen, born=born, at=LONG_AGO))
    keep(t.InspectionRow(player_id=maya, user_id=people["alex"], day=seen, reason="Merged", at=LONG_AGO))
    case = keep(
        t.CorrectionCase(
            player_id=maya,
            record=RecordKind.APPEARANCE,
            record_id=1,
            field="minutes",
            says="80",
            should_say="90",
            opened_by_id=people["pat"],
            opened_at=LONG_AGO,
            status=CaseStatus.ACCEPTED,
            closed_at=LONG_AGO,
        )
    )
    step = CaseStatus.ACCEPTED
    keep(t.CaseStep(case_id=case.id, player_id=maya, at=LONG_AGO, user_id=dana, status=step, text="You are right."))
    counts: dict[str, Any] = {"added": 0, "changed": 1, "same": 0}
    file = keep(
        t.ImportBatch(kind="appearances", file_name="", sha256="0" * 64, at=LONG_AGO, user_id=None, **counts)
    )
    row: dict[str, Any] = {"table": "appearances", "row_id": 1, "column": "minutes", "old": "80", "new": "90"}
    keep(t.KeptApart(player_id=maya, other=maya + 1_000, at=LONG_AGO))
    keep(t.ImportCorrection(batch_id=file.id, player_id=maya, **row))
    # Another record was joined to hers by mistake, and parted from it at once.
    parted = keep(t.MergedRow(player_id=maya, gone=maya, at=LONG_AGO, user_id=None, undone_at=LONG_AGO))
    keep(t.MergeNoteRow(merge_id=parted.id, player_id=maya, table="players", row_id=maya, before="{}", after=None))
    # From when Alex scouted; as an administrator nobody opens a list.
    kept = keep(t.PlayerList(user_id=people["alex"], kind=ListKind.SHORTLIST, said="", changed_at=LONG_AGO))
    keep(t.ListedPlayer(list_id=kept.id, player_id=maya, role=Role.SCOUT, since=LONG_AGO, said=""))
    asked = t.SavedQuestion(
        user_id=people["alex"],
        mark="0" * 64,
        said="",
        asks="",
        seen_at=LONG_AGO,
        too_many=None,
        changed_at=LONG_AGO,
    )
    link: dict[str, Any] = {
        "token_hash": "1" * 64,
        "for_whom": "A coach",
        "made_by_id": people["pat"],
        "own": False,
    }
    keep(t.SharedLink(player_id=maya, made_at=LONG_AGO, ends=seen + timedelta(days=14), **link))
    keep(t.SavedQuestionPlayer(question_id=keep(asked).id, player_id=maya))
    terms: dict[str, Any] = {"audience": "club", "language": "en", "paper": "a4", "form": "zip", "said": ""}
    whose: dict[str, Any] = {"user_id": people["alex"], "role": Role.DIRECTOR, "state": OrderState.READY}
    ordered = keep(t.ReportOrder(as_of=LONG_AGO.date(), asked_at=LONG_AGO, **whose, **terms))
    keep(t.OrderedReport(order_id=ordered.id, player_id=maya, place=1, state=ItemState.LEFT_OUT))
    told = {"name": "Pat Kerr", "name_folded": "pat kerr", "phone": "555 0100", "email": email_of("pat")}
    keep(t.NamedGuardian(player_id=maya, batch_id=file.id, club_id=None, relation=Relation.FATHER, **told))
    keep(
        t.Link(
            token_hash="0" * 64,
            purpose=LinkPurpose.INVITATION,
            email=email_of("pat"),
            made_at=LONG_AGO,
            ends_at=LONG_AGO + timedelta(days=7),
            used_at=LONG_AGO,
            made_by_id=dana,
            role=Role.PARENT,
            player_id=maya,
            relation=Relation.MOTHER,
        )
    )


def _shared(keep: _Keeper, player: int, by: int, federation: int, *, withdrawn_at: datetime | None) -> None:
    keep(
        t.Consent(
            player_id=player,
            purpose=Purpose.SCOUTS,
            wording="2025-01",
            given_by_id=by,
            given_at=LONG_AGO,
            federation_id=federation,
            withdrawn_at=withdrawn_at,
        )
    )
