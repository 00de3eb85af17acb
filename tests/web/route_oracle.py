"""Who gets what at which address, written by hand; it knows nothing of the policy, of permissions or of verbs.

A new route is one line in `ORACLE`: the path as it is declared, without its converters, and for each method the
answer. `anybody`, `members`, `only`, `family_of` and `theirs` say who gets the status that is given; a visitor who
is not among them is sent to sign in (303), a person whose role does not include it is refused (403), and a child,
a club or a federation that is not theirs does not exist (404). What is sent as a form is given with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

#: Nils says that he is the father of Noor, but no club has confirmed it.
PEOPLE = ("visitor", "pat", "odile", "nils", "dana", "rowan", "sam", "alex", "cass", "ona", "own_ilse")
EVERYBODY = frozenset(PEOPLE)
MEMBERS = EVERYBODY - {"visitor"}
FAMILIES = frozenset({"pat", "odile", "nils", "own_ilse"})
DIRECTORS = frozenset({"dana", "rowan"})
ADMINISTRATORS = frozenset({"alex"})
TAKE_LISTS_ALONG = frozenset({"dana", "rowan", "sam", "cass", "ona"})
READ_ROSTERS = frozenset({"dana", "rowan", "cass"})
ASK_FOR_FIGURES = frozenset({"dana", "rowan", "sam", "ona"})
OFFICERS = frozenset({"ona"})

Sees = Mapping[str, frozenset[str]]


def _sees(**names: str) -> Sees:
    return {person: frozenset(names.get(person, "").split()) for person in PEOPLE}


#: Maya is of age and lets her mother see; Ilse is shared with Northmark's scouts; Noor's family took that back;
#: nobody has confirmed anybody for Théo.
CHILDREN = _sees(
    pat="maya",
    odile="ilse",
    dana="maya ilse",
    rowan="noor theo",
    sam="ilse",
    cass="maya ilse",
    ona="ilse",
    own_ilse="ilse",
)
CLUBS = _sees(dana="harbour", rowan="hill", sam="harbour hill", ona="harbour hill")
FEDERATIONS = _sees(sam="NMK", ona="NMK")
COMPETITIONS = {person: frozenset({"olympic-men"}) for person in PEOPLE}
HELP = {person: frozenset({"how-old"}) for person in PEOPLE}
FINDINGS = {person: frozenset({"quiet"}) for person in PEOPLE}
NOTHING = _sees()

#: What each parameter of a path is tried with. A new one is written in here.
TARGETS: Mapping[str, tuple[str, ...]] = {
    "player_id": ("maya", "ilse", "noor", "theo", "missing"),
    "club_id": ("harbour", "hill", "missing"),
    "code": ("NMK", "SOE", "missing"),
    "competition": ("olympic-men", "missing"),
    "edition": ("2016",),
    "token": ("made-up",),
    "report": ("AAAAA-AAAAA",),
    "number": ("missing",),
    "case": ("missing",),
    "filename": ("tracker.css", "missing"),
    "name": ("quiet", "missing"),
    "topic": ("how-old", "missing"),
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a method of a path answers.

    Arguments:
        done: the status for whoever may, about what is theirs.
        to: whose role includes it.
        sees: whose each target is; `None` where the path names nothing that could be somebody's.
        but: the status for one person, about one target or about `*` whichever is theirs.
        form: what is sent; `{link}` is the number of a tie of the child to somebody.
        query: what stands behind the path.
    """

    done: int
    to: frozenset[str] = EVERYBODY
    sees: Sees | None = None
    but: Mapping[tuple[str, str], int] = field(default_factory=dict)
    form: Mapping[str, str] = field(default_factory=dict)
    query: str = ""

    def status(self, person: str, target: str) -> int:
        """What this person gets, asking about this target."""
        if person not in self.to:
            return 303 if person == "visitor" else 403
        if self.sees is not None and target not in self.sees[person]:
            return 404
        return self.but.get((person, target), self.but.get((person, "*"), self.done))


def anybody(done: int, sees: Sees | None = None, query: str = "", **form: str) -> Answer:
    """Visitors too."""
    return Answer(done, EVERYBODY, sees, {}, form, query)


def members(done: int, sees: Sees | None = None, **form: str) -> Answer:
    """Everybody who is signed in."""
    return Answer(done, MEMBERS, sees, {}, form)


def only(people: frozenset[str], done: int, sees: Sees | None = None, query: str = "", **form: str) -> Answer:
    """Those whose role includes it."""
    return Answer(done, people, sees, {}, form, query)


def theirs(done: int, query: str = "", **form: str) -> Answer:
    """Whoever sees the child; an administrator's role includes it too, and sees nobody."""
    return Answer(done, MEMBERS, CHILDREN, {}, form, query)


def family_of(done: int, but: Mapping[tuple[str, str], int] | None = None, **form: str) -> Answer:
    """One of the child's family who decides; the mother of Maya, who is of age, sees and does not decide."""
    return Answer(done, FAMILIES, CHILDREN, but if but is not None else {("pat", "maya"): 403}, form)


def tie(done: int, but: Mapping[tuple[str, str], int], to: frozenset[str] = FAMILIES, **form: str) -> Answer:
    """Something about a person's tie to the child."""
    return Answer(done, to, CHILDREN, but, {"link": "{link}", **form})


#: Everybody in this figure who plays at Hill Rovers is a boy, so it has no page there.
#: What a federation's report for its board is asked for with.
_BOARD = {"sex": "female", "language": "en", "paper": "a4"}
_NO_GIRLS_AT_HILL = {("rowan", "hill"): 404, ("sam", "hill"): 404, ("ona", "hill"): 404}
#: The tie that is tried is the player's own sign-in, which is nobody else's to end.
_NOT_ENDED = {(person, "ilse"): 403 for person in ("odile", "own_ilse", "dana")}

_NOT_SHARED = {("pat", "maya"): 403, ("own_ilse", "ilse"): 403}

#: A question about the pool.
ANY_POOL = "competition=olympic-men&edition=2016"

ORACLE: Mapping[str, Mapping[str, Answer]] = {
    "/": {"GET": anybody(303)},
    "/account": {"GET": members(200), "POST": members(303, name="Somebody Else", language="en")},
    "/account/address": {"POST": members(400)},
    "/account/browsers/<number>/end": {"POST": members(404)},
    "/account/browsers/end": {"POST": members(303)},
    "/account/passkeys": {"POST": members(303)},
    "/account/passkeys/<number>/remove": {"POST": members(303)},
    "/account/passkeys/challenge": {"POST": members(400)},
    "/account/password": {"POST": members(400)},
    "/account/second-factor": {"GET": members(200), "POST": members(400)},
    "/account/second-factor/recovery-codes": {"POST": members(400)},
    "/account/second-factor/remove": {"POST": members(400)},
    "/address/<token>": {"GET": anybody(404), "POST": anybody(404)},
    "/cases": {"GET": only(DIRECTORS, 200)},
    "/clubs/<club_id>/gaps": {"GET": only(ASK_FOR_FIGURES, 200, CLUBS)},
    "/clubs/<club_id>/gaps/people": {
        "GET": Answer(200, ASK_FOR_FIGURES, CLUBS, _NO_GIRLS_AT_HILL, query="sex=female&figure=now"),
        "POST": Answer(200, ASK_FOR_FIGURES, CLUBS, _NO_GIRLS_AT_HILL, query="sex=female&figure=now"),
    },
    # Nobody has this number; tests/web/test_compare.py tries players who are there.
    "/compare": {"GET": only(ASK_FOR_FIGURES, 404, query="player=999999"), "POST": only(ASK_FOR_FIGURES, 303)},
    "/competitions": {"GET": anybody(200)},
    "/competitions/<competition>": {"GET": anybody(200, COMPETITIONS)},
    "/eligibility": {"GET": anybody(200)},
    "/administration": {"GET": only(ADMINISTRATORS, 200)},
    "/administration/imports": {"GET": only(ADMINISTRATORS, 200)},
    "/administration/jobs": {"GET": only(ADMINISTRATORS, 200)},
    "/administration/ledger": {"GET": only(ADMINISTRATORS, 200), "POST": only(ADMINISTRATORS, 303)},
    "/administration/retention": {"GET": only(ADMINISTRATORS, 200)},
    "/administration/rules": {"GET": only(ADMINISTRATORS, 200)},
    "/administration/settings": {"GET": only(ADMINISTRATORS, 200)},
    "/help": {"GET": anybody(200)},
    "/help/<topic>": {"GET": anybody(200, HELP)},
    "/how-old": {
        "GET": anybody(200, query="born=2011&season=2025-26&football=girls"),
        "POST": anybody(200, born="2011-09-14", football="girls"),
    },
    "/how-old/windows.ics": {"POST": anybody(200, born="2008", football="girls")},
    "/federations/<code>/gaps": {"GET": only(ASK_FOR_FIGURES, 200, FEDERATIONS)},
    "/federations/<code>/gaps/people": {
        "GET": only(ASK_FOR_FIGURES, 200, FEDERATIONS, "sex=female&figure=players"),
        "POST": only(ASK_FOR_FIGURES, 200, FEDERATIONS, "sex=female&figure=players"),
    },
    "/federations/<code>/gaps/report": {"POST": only(OFFICERS, 200, FEDERATIONS, **_BOARD)},
    "/federations/<code>/gaps/report/page": {"POST": only(OFFICERS, 200, FEDERATIONS, **_BOARD)},
    "/gaps": {"GET": only(ASK_FOR_FIGURES, 303)},
    "/inspect": {
        "GET": only(frozenset({"alex"}), 200),
        "POST": only(frozenset({"alex"}), 404, player="999999", reason="The club asked to look at a birth."),
    },
    "/invitation/<token>": {
        "GET": anybody(404),
        "POST": anybody(404, name="Nobody", password="six calm lanterns glow"),
    },
    "/invitation/<token>/join": {"POST": members(404)},
    "/invitations": {"GET": only(DIRECTORS | {"ona", "alex"}, 200)},
    "/invitations/<number>/take-back": {"POST": only(DIRECTORS | {"ona", "alex"}, 404)},
    # Of every token the head is the same: nothing is looked up for it.
    "/shared/<token>": {"GET": anybody(404), "HEAD": anybody(200)},
    "/shared/<token>/report.pdf": {"GET": anybody(404), "HEAD": anybody(200)},
    "/shared/<token>/report": {"GET": anybody(404), "HEAD": anybody(200)},
    # And of every code: no report was issued under this one.
    "/verify": {"GET": anybody(200)},
    "/verify/<report>": {"GET": anybody(404), "HEAD": anybody(200)},
    "/people/roles": {"GET": only(DIRECTORS | {"ona", "alex"}, 200)},
    "/invitations/export": {"POST": only(DIRECTORS | {"ona", "alex"}, 200)},
    "/people/guardians/named/export": {"POST": only(DIRECTORS, 200)},
    "/people/guardians/export": {"POST": only(DIRECTORS, 200)},
    "/cases/export": {"POST": only(DIRECTORS, 200)},
    "/records-in/duplicates/export": {"POST": only(DIRECTORS, 200)},
    "/records-in/duplicates/merges/export": {"POST": only(DIRECTORS, 200)},
    "/competitions/export": {"GET": anybody(200)},
    "/competitions/<competition>/export": {"GET": anybody(200, COMPETITIONS)},
    "/what-if/export": {
        "POST": Answer(
            200, ASK_FOR_FIGURES, form={"edition": "fifa-u17-women/2025", "born-on-or-after": "2009-01-01"}
        )
    },
    # Without a season there is no list; tests/web/test_list_files.py takes one along.
    "/season-turn/export": {"POST": only(DIRECTORS, 200)},
    "/people/roles/export": {"POST": only(DIRECTORS | {"ona", "alex"}, 200)},
    "/people/roles/<number>/end": {"POST": only(DIRECTORS | {"ona", "alex"}, 404)},
    "/invite": {
        "GET": only(DIRECTORS | {"ona", "alex"}, 200),
        "POST": only(DIRECTORS | {"ona", "alex"}, 400),
    },
    "/password/forgotten": {"GET": anybody(200), "POST": anybody(200, email="nobody@example.org")},
    "/password/reset/<token>": {"GET": anybody(404), "POST": anybody(404, password="six calm lanterns glow")},
    "/people/guardians": {
        "GET": only(DIRECTORS, 200),
        "POST": only(DIRECTORS, 404, link="999999", answer="yes"),
    },
    "/people/guardians/named": {"GET": only(DIRECTORS, 200)},
    "/people/guardians/named/<number>/invite": {"POST": only(DIRECTORS, 404)},
    "/people/guardians/named/<number>/forget": {"POST": only(DIRECTORS, 404)},
    "/people/guardians/<player_id>/primary": {
        "POST": tie(403, {("dana", "maya"): 303, ("dana", "ilse"): 400, ("rowan", "*"): 400}, FAMILIES | DIRECTORS)
    },
    "/children": {"GET": only(FAMILIES, 200)},
    "/players": {"GET": members(200)},
    "/players/export": {"POST": only(TAKE_LISTS_ALONG, 200)},
    "/players/export/club": {"POST": only(DIRECTORS, 200)},
    "/players/<player_id>": {"GET": theirs(200)},
    # The record that is sent is somebody else's, and no child has a case of that number; tests/web/test_cases.py
    # tries those that are there.
    "/players/<player_id>/cases": {
        "GET": only(FAMILIES | DIRECTORS, 200, CHILDREN),
        "POST": family_of(404, record="player", number="1", field="name"),
    },
    "/players/<player_id>/cases/<case>": {"GET": only(FAMILIES | DIRECTORS, 404, CHILDREN)},
    "/players/<player_id>/cases/<case>/answer": {
        "POST": only(DIRECTORS, 404, CHILDREN, version="1", answer="declined", words="No"),
    },
    "/players/<player_id>/cases/<case>/reply": {"POST": family_of(404, version="1", words="Again")},
    "/players/<player_id>/cases/<case>/withdraw": {"POST": only(FAMILIES, 404, CHILDREN, version="1")},
    "/players/<player_id>/documents": {
        "GET": only(DIRECTORS, 200, CHILDREN),
        "POST": only(DIRECTORS, 303, CHILDREN, kind="passport", **{"seen-on": "2026-06-01"}),
    },
    "/players/<player_id>/looks": {"GET": family_of(200)},
    "/players/<player_id>/records": {"GET": family_of(200), "POST": family_of(200)},
    "/players/<player_id>/records/erase": {"GET": family_of(200), "POST": family_of(400)},
    "/players/<player_id>/report": {
        "GET": only(MEMBERS - {"alex"}, 200, CHILDREN),
        "POST": Answer(200, MEMBERS - {"alex"}, CHILDREN, {}, {"language": "en"}),
    },
    "/players/<player_id>/report/page": {
        "POST": Answer(200, MEMBERS - {"alex"}, CHILDREN, {}, {"language": "en"}),
    },
    # Ilse is not of age, so that her mother shares, and not she.
    "/players/<player_id>/report/links": {"POST": family_of(200, _NOT_SHARED, for_whom="A coach", days="14")},
    "/players/<player_id>/report/links/<number>/take-back": {"POST": family_of(409, {("pat", "maya"): 403})},
    "/players/<player_id>/sharing": {"GET": family_of(200, {})},
    "/players/<player_id>/sharing/agree": {"POST": family_of(303, purpose="photo", wording="1")},
    "/players/<player_id>/sharing/end": {"POST": tie(303, _NOT_ENDED, FAMILIES | DIRECTORS)},
    "/players/<player_id>/sharing/keep": {"POST": tie(403, {}, FAMILIES | DIRECTORS, answer="no")},
    "/players/<player_id>/sharing/refuse": {"POST": family_of(303, purpose="photo")},
    "/players/<player_id>/sharing/rights": {"POST": tie(403, {("odile", "ilse"): 400}, FAMILIES | DIRECTORS)},
    "/players/<player_id>/sharing/share": {
        "POST": family_of(303, purpose="scouts", wording="1", federation="1"),
    },
    "/players/<player_id>/sharing/take-back": {"POST": family_of(409, consent="999999")},
    "/players/<player_id>/windows.ics": {"GET": theirs(200)},
    "/pool": {"GET": only(ASK_FOR_FIGURES, 200)},
    "/pool/depth": {"GET": only(ASK_FOR_FIGURES, 200, query=ANY_POOL)},
    "/pool/export": {"POST": only(ASK_FOR_FIGURES, 200, question=ANY_POOL)},
    "/pool/report": {"POST": only(ASK_FOR_FIGURES, 200, question=ANY_POOL, language="en", paper="letter")},
    "/pool/report/page": {"POST": only(ASK_FOR_FIGURES, 200, question=ANY_POOL, language="en", paper="letter")},
    # Nobody keeps a question of that number; tests/web/test_saved_questions.py tries those that are there.
    "/pool/saved": {
        "GET": only(ASK_FOR_FIGURES, 200),
        "POST": only(ASK_FOR_FIGURES, 303, name="Wingers", question="competition=olympic-men&edition=2028"),
    },
    "/pool/saved/<number>": {"GET": only(ASK_FOR_FIGURES, 404)},
    "/pool/saved/<number>/forget": {"POST": only(ASK_FOR_FIGURES, 404)},
    "/pool/saved/<number>/name": {"POST": only(ASK_FOR_FIGURES, 404, name="Wingers", version="1")},
    "/pool/saved/put-aside/<number>/back": {"POST": only(ASK_FOR_FIGURES, 404)},
    "/pool/saved/<number>/seen": {"POST": only(ASK_FOR_FIGURES, 404, state="0-0-0-0")},
    "/pool/why": {
        "GET": Answer(404, ASK_FOR_FIGURES, query=f"{ANY_POOL}&who=Nobody+Whom+Anybody+Knows"),
    },
    "/pool/late": {"GET": only(ASK_FOR_FIGURES, 200, query=ANY_POOL)},
    "/records-in": {"GET": only(DIRECTORS, 200)},
    # No file of that number was taken in; tests/web/test_records_in.py tries those that are there.
    # Nobody has these numbers; tests/web/test_duplicates.py says who settles whom.
    "/records-in/duplicates": {"GET": only(DIRECTORS, 200)},
    "/records-in/duplicates/<number>/part": {"POST": only(DIRECTORS, 404)},
    "/records-in/duplicates/again": {"POST": only(DIRECTORS, 404, one="999998", other="999999")},
    "/records-in/duplicates/apart": {"POST": only(DIRECTORS, 404, one="999998", other="999999")},
    "/records-in/duplicates/join": {"POST": only(DIRECTORS, 404, one="999998", other="999999", keep="999998")},
    "/records-in/duplicates/pair": {"GET": only(DIRECTORS, 404, query="one=999998&other=999999")},
    "/records-in/files/export": {"POST": only(DIRECTORS, 200)},
    "/records-in/files/<number>": {"GET": only(DIRECTORS, 404)},
    "/records-in/files/<number>/undo": {"POST": only(DIRECTORS, 404)},
    # No draft of that number was begun by anybody; tests/web/test_drafts.py tries those that are there.
    "/records-in/drafts/<number>": {"GET": only(DIRECTORS, 404)},
    "/records-in/drafts/<number>/columns": {"GET": only(DIRECTORS, 404), "POST": only(DIRECTORS, 404)},
    "/records-in/drafts/<number>/drop": {"POST": only(DIRECTORS, 404)},
    "/records-in/drafts/<number>/encoding": {"POST": only(DIRECTORS, 404, encoding="windows-1252")},
    "/records-in/drafts/<number>/marked": {"GET": only(DIRECTORS, 404)},
    "/records-in/drafts/<number>/rows": {"POST": only(DIRECTORS, 404, settle="2=")},
    "/records-in/drafts/<number>/sheet": {"POST": only(DIRECTORS, 404, tab="Girls")},
    "/records-in/drafts/<number>/take-in": {"POST": only(DIRECTORS, 404, tick="2")},
    "/records-in/drafts/<number>/ticks": {"POST": only(DIRECTORS, 404, tick="2")},
    "/records-in/file": {"GET": only(DIRECTORS, 200), "POST": only(DIRECTORS, 400)},
    "/role": {"GET": members(200), "POST": members(404, role="operator")},
    # Nothing was asked for under that number; tests/web/test_report_orders.py tries those that are there.
    "/reports": {"GET": only(TAKE_LISTS_ALONG, 200), "POST": only(TAKE_LISTS_ALONG, 400)},
    "/reports/<number>": {"GET": only(TAKE_LISTS_ALONG, 404)},
    "/reports/<number>/bring-back": {"POST": only(TAKE_LISTS_ALONG, 404)},
    "/reports/<number>/file": {"POST": only(TAKE_LISTS_ALONG, 404)},
    "/reports/<number>/take-back": {"POST": only(TAKE_LISTS_ALONG, 404)},
    "/roster": {"GET": only(READ_ROSTERS, 200)},
    "/roster/export": {"POST": only(READ_ROSTERS, 200)},
    "/roster/audit": {"POST": only(DIRECTORS, 200, language="en", paper="a4")},
    "/roster/audit/page": {"POST": only(DIRECTORS, 200, language="en", paper="a4")},
    "/routes/<competition>/<edition>": {"GET": anybody(200, COMPETITIONS)},
    "/rules.json": {"GET": anybody(200)},
    "/season-turn": {"GET": only(DIRECTORS, 200)},
    "/season-turn/preview": {"POST": only(DIRECTORS, 200)},
    # Without a season there is nothing to write; tests/web/test_season_turn.py writes one.
    "/season-turn/write": {"POST": only(DIRECTORS, 200)},
    "/search": {"GET": anybody(200), "POST": anybody(200, q="Nobody Whom Anybody Knows")},
    # Nobody keeps a list of that number; tests/web/test_shortlists.py tries those that are there.
    "/shortlists": {"GET": only(ASK_FOR_FIGURES, 200), "POST": only(ASK_FOR_FIGURES, 303, name="Left backs")},
    "/shortlists/keep": {"POST": only(ASK_FOR_FIGURES, 404, player="999999", name="Left backs")},
    "/shortlists/put-aside/<number>/back": {"POST": only(ASK_FOR_FIGURES, 404)},
    "/shortlists/<number>": {"GET": only(ASK_FOR_FIGURES, 404)},
    "/shortlists/<number>/drop": {"POST": only(ASK_FOR_FIGURES, 404)},
    "/shortlists/<number>/forget": {"POST": only(ASK_FOR_FIGURES, 404)},
    "/shortlists/<number>/name": {"POST": only(ASK_FOR_FIGURES, 404, name="Left backs", version="1")},
    "/shortlists/<number>/note": {
        "POST": only(ASK_FOR_FIGURES, 404, player="999999", status="seen", note="Quick", version="1"),
    },
    "/shortlists/<number>/off": {"POST": only(ASK_FOR_FIGURES, 404, player="999999")},
    # Nobody builds a squad of that number; tests/web/test_squads.py tries those that are there.
    "/squads": {
        "GET": only(ASK_FOR_FIGURES, 200),
        "POST": only(ASK_FOR_FIGURES, 303, name="Trip", edition="fifa-u17-women/2025"),
    },
    "/squads/<number>": {"GET": only(ASK_FOR_FIGURES, 404), "POST": only(ASK_FOR_FIGURES, 404)},
    "/squads/<number>/add": {"POST": only(ASK_FOR_FIGURES, 404, add="999999")},
    "/squads/<number>/drop": {"POST": only(ASK_FOR_FIGURES, 404)},
    "/squads/<number>/export": {"POST": only(ASK_FOR_FIGURES, 404)},
    "/squads/<number>/forget": {"POST": only(ASK_FOR_FIGURES, 404)},
    "/squads/<number>/report": {"POST": only(ASK_FOR_FIGURES, 404, language="en")},
    "/squads/<number>/report/page": {"POST": only(ASK_FOR_FIGURES, 404, language="en")},
    # Nobody was ticked, and nobody was put in under that number; tests/web/test_squad_additions.py ticks some.
    "/squads/put-in": {"POST": only(ASK_FOR_FIGURES, 400)},
    "/squads/put-in/<number>/out": {"POST": only(ASK_FOR_FIGURES, 404)},
    "/squads/<number>/verdict.json": {"GET": only(ASK_FOR_FIGURES, 404)},
    "/sign-in": {"GET": Answer(303, but={("visitor", "*"): 200}), "POST": anybody(400)},
    "/sign-in/code": {"GET": anybody(303), "POST": Answer(400, but={("visitor", "*"): 303})},
    "/sign-in/passkey": {"POST": anybody(303)},
    "/sign-in/passkey/challenge": {"POST": anybody(200)},
    "/sign-out": {"POST": anybody(303)},
    "/static/<filename>": {"GET": anybody(200, {person: frozenset({"tracker.css"}) for person in PEOPLE})},
    "/today": {"GET": only(READ_ROSTERS, 200)},
    "/today/<name>": {"GET": only(READ_ROSTERS, 200, FINDINGS)},
    # Dana's girls are team 1, in league season 1; to Rowan neither exists. tests/web/test_team_sheets.py tries whom
    # a form may name.
    "/type-in": {"GET": only(DIRECTORS, 200)},
    "/type-in/team-sheet": {
        "GET": only(DIRECTORS, 200),
        "POST": Answer(
            400,
            DIRECTORS,
            but={("rowan", "*"): 404},
            form={"team": "1", "date": "2026-05-09", "opponent": "Vale", "do": "save"},
        ),
    },
    "/type-in/call-ups": {"GET": only(DIRECTORS, 200), "POST": only(DIRECTORS, 400)},
    "/type-in/season-total": {
        "GET": only(DIRECTORS, 200),
        "POST": Answer(400, DIRECTORS, but={("rowan", "*"): 404}, form={"team": "1", "season": "1"}),
    },
    "/type-in/absence": {"GET": only(DIRECTORS, 200), "POST": only(DIRECTORS, 400)},
    "/what-if": {"GET": only(ASK_FOR_FIGURES, 200)},
}
