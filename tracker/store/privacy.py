"""What kind of personal data each column holds, on one screen, so that whoever answers for it can read it through.

The list stands apart from the tables because it is read as a whole, by people who do not read tables. A column
without a class fails the tests of the house. docs/run/privacy.md says what each class means for taking out.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from sqlalchemy import Column

from tracker.store.base import Base


class Privacy(Enum):
    """What a column tells, and of whom."""

    #: The number of a row, by which others point to it; of a person it says nothing to whoever has only it.
    KEY = "key"
    #: Who the player is: name, numbers that others gave, nationality, sex.
    IDENTITY = "identity"
    #: When the player was born, or what tells it.
    BIRTH = "birth"
    #: What the player did on the pitch, and was registered for.
    SPORT = "sport"
    #: Who stands for the player, and what was agreed to.
    FAMILY = "family"
    #: The number of another person's account: who gave, saw, confirmed or wrote something.
    PERSON = "person"
    #: Words that people wrote about a player; they may say anything.
    WORDS = "words"
    #: What somebody notes of players for the own work, or asks of them; hidden, and nobody else's to read.
    NOTES = "notes"
    #: Name and address of whoever has a sign-in.
    CONTACT = "contact"
    #: What an account is set to, and where it is signed in.
    ACCOUNT = "account"
    #: What lets somebody in, or seals something; never shown to anybody.
    SECRET = "secret"  # noqa: S105 - the name of a class, not a secret.
    #: What happened and when, without a name or a value.
    WATCH = "watch"
    #: How the tracker counts and keeps its rows.
    OPERATION = "operation"
    #: Made from the records of one player, and made anew at any time.
    DERIVED = "derived"
    #: Made from the records of many, from which nobody can be told.
    FIGURES = "figures"
    #: Clubs, leagues, sides and matches, which are known without the player.
    PUBLIC = "public"


#: Every column of every table, by its class.
_CLASSES: dict[str, dict[Privacy, str]] = {
    "players": {
        Privacy.KEY: "id",
        Privacy.IDENTITY: "name name_folded sex",
        Privacy.BIRTH: "born_earliest born_latest",
        Privacy.SPORT: "position foot",
        Privacy.DERIVED: "name_key",
        Privacy.OPERATION: "version",
    },
    "name_words": {Privacy.KEY: "player_id", Privacy.DERIVED: "word name_folded"},
    # Words that names are made of, without whose they are.
    "word_forms": {Privacy.DERIVED: "kind form word"},
    "identifiers": {Privacy.KEY: "id player_id", Privacy.IDENTITY: "scheme value"},
    "nationalities": {Privacy.KEY: "id player_id", Privacy.IDENTITY: "country basis since until"},
    "registrations": {
        Privacy.KEY: "id player_id team_id",
        Privacy.SPORT: "starts ends nature exit_reason destination",
        Privacy.OPERATION: "version",
    },
    "appearances": {
        Privacy.KEY: "id player_id fixture_id",
        Privacy.SPORT: "selection minutes",
        Privacy.OPERATION: "version",
    },
    "season_totals": {
        Privacy.KEY: "id player_id team_id league_season_id",
        Privacy.SPORT: "appearances minutes",
        Privacy.OPERATION: "version",
    },
    "absences": {
        Privacy.KEY: "id player_id",
        Privacy.SPORT: "starts ends reason",
        Privacy.OPERATION: "version",
    },
    "call_ups": {
        Privacy.KEY: "id player_id side_id",
        Privacy.SPORT: "earliest latest kind matches official competition opponent minutes",
        Privacy.OPERATION: "version",
    },
    "player_summaries": {
        Privacy.KEY: "player_id",
        Privacy.DERIVED: "as_of club_rung national_rung senior_minutes played senior_lately_least"
        " senior_lately_most senior_lately_unknown at_level_lately_least at_level_lately_most"
        " at_level_lately_unknown last_at_level u19_ends senior_from senior_by settled_from settled_by"
        " established_from established_by called_up_from called_up_by capped_from capped_by gap_kind gap_since"
        " gap_days gap_grade in_season_days on_record_days first_seen last_seen leaving bridges by_age"
        " lately_4 lately_5 lately_7 lately_8 lately_9 senior_before at_level_before gap_kind_by_year",
    },
    "player_stages": {
        Privacy.KEY: "player_id",
        Privacy.DERIVED: "rail rung earliest latest last_earliest last_latest",
    },
    "player_training": {Privacy.KEY: "player_id club_id", Privacy.DERIVED: "seasons"},
    "pool_players": {
        Privacy.KEY: "player_id team_id club_id shared_with",
        Privacy.DERIVED: "as_of sex position foot born_earliest born_latest known_earliest known_latest birth_year"
        " quarter known_quarter country_1 country_2 countries region league_rung club_rung national_rung"
        " called_up_on caps minutes_4 minutes_5 minutes_6 minutes_7 minutes_8 minutes_9 minutes_6_most"
        " level_minutes before_6 level_before gap_kind gap_grade coverage evidence allegiance leaving first_seen"
        " shared_until shared_own shared_birth shared_else known_gap_kind",
    },
    "guardians": {
        Privacy.KEY: "id player_id",
        Privacy.PERSON: "user_id confirmed_by_id",
        Privacy.FAMILY: "relation primary confirmed_at ended_at kept_at may_consent may_correct may_take_out",
        Privacy.OPERATION: "version",
    },
    # Of a guardian of one home nothing goes along to another.
    "named_guardians": {
        Privacy.KEY: "id player_id club_id",
        Privacy.CONTACT: "name name_folded phone email",
        Privacy.FAMILY: "relation",
        Privacy.OPERATION: "batch_id version",
    },
    "consents": {
        Privacy.KEY: "id player_id federation_id",
        Privacy.PERSON: "given_by_id scout_id withdrawn_by_id",
        Privacy.FAMILY: "purpose wording given_at birth_date own ends withdrawn_at",
    },
    "hand_overs": {
        Privacy.KEY: "player_id",
        Privacy.BIRTH: "of_age_on",
        Privacy.FAMILY: "noticed_at handed_at",
    },
    "inspections": {
        Privacy.KEY: "id player_id",
        Privacy.PERSON: "user_id",
        Privacy.WORDS: "reason",
        Privacy.WATCH: "day at",
    },
    "correction_cases": {
        Privacy.KEY: "id player_id record_id",
        Privacy.PERSON: "opened_by_id",
        Privacy.WORDS: "says should_say",
        Privacy.WATCH: "record field opened_at status closed_at",
        Privacy.OPERATION: "version",
    },
    "case_steps": {
        Privacy.KEY: "id case_id player_id",
        Privacy.PERSON: "user_id",
        Privacy.WORDS: "text was became",
        Privacy.WATCH: "at status",
    },
    "documents_seen": {
        Privacy.KEY: "id player_id",
        Privacy.PERSON: "seen_by_id",
        Privacy.BIRTH: "born",
        Privacy.WATCH: "kind seen_on at",
    },
    "issued_reports": {
        Privacy.KEY: "id player_id squad club_id",
        Privacy.PERSON: "issued_by_id",
        Privacy.DERIVED: "verdicts",
        Privacy.WATCH: "code kind edition audience language as_of issued_at shared_until",
        Privacy.OPERATION: "fingerprint sha256 records",
    },
    "links": {
        Privacy.KEY: "id club_id federation_id team_id player_id",
        Privacy.PERSON: "made_by_id user_id",
        Privacy.CONTACT: "email",
        Privacy.SECRET: "token_hash",
        Privacy.FAMILY: "role relation",
        Privacy.WATCH: "purpose made_at ends_at used_at",
    },
    "users": {
        Privacy.KEY: "id",
        Privacy.CONTACT: "email name",
        Privacy.ACCOUNT: "language active",
        Privacy.SECRET: "password_hash totp_secret totp_since totp_last_step",
        Privacy.OPERATION: "version",
    },
    "role_bindings": {Privacy.KEY: "id user_id club_id federation_id team_id", Privacy.ACCOUNT: "role"},
    "web_sessions": {
        Privacy.KEY: "id user_id",
        Privacy.SECRET: "token_hash",
        Privacy.ACCOUNT: "began_at seen_at stage role agent network",
    },
    "recovery_codes": {
        Privacy.KEY: "id user_id",
        Privacy.SECRET: "code_hash",
        Privacy.ACCOUNT: "made_at used_at",
    },
    "passkeys": {
        Privacy.KEY: "id user_id",
        Privacy.SECRET: "credential public_key sign_count",
        Privacy.ACCOUNT: "name added_at used_at",
    },
    "buckets": {Privacy.SECRET: "key", Privacy.OPERATION: "left at"},
    "audit_events": {
        Privacy.KEY: "id subject_id",
        Privacy.PERSON: "user_id",
        Privacy.WATCH: "at role verb event subject details reason",
        Privacy.SECRET: "seal",
    },
    "ledger_head": {Privacy.KEY: "id", Privacy.OPERATION: "lines", Privacy.SECRET: "seal"},
    "tombstones": {Privacy.KEY: "id number", Privacy.SECRET: "fingerprint", Privacy.WATCH: "at"},
    "import_batches": {
        Privacy.KEY: "id club_id",
        Privacy.PERSON: "user_id",
        Privacy.WATCH: "kind file_name titled at added changed same undone_at",
        Privacy.OPERATION: "sha256",
    },
    "import_drafts": {
        Privacy.KEY: "id user_id club_id",
        Privacy.WATCH: "kind file_name begun_at",
        Privacy.OPERATION: "said",
        # Whatever somebody's sheet holds; it is hidden, and no record until it is taken in.
        Privacy.WORDS: "content",
    },
    "player_lists": {
        Privacy.KEY: "id user_id",
        Privacy.NOTES: "said",
        Privacy.WATCH: "changed_at",
        Privacy.OPERATION: "kind version",
    },
    # That somebody keeps the player on a list goes along, and since when; what is noted there does not.
    "listed_players": {
        Privacy.KEY: "id player_id",
        Privacy.NOTES: "said",
        Privacy.WATCH: "role since",
        Privacy.OPERATION: "list_id version",
    },
    # What somebody dropped and may bring back for a day: whole, and hidden.
    "put_aside": {Privacy.KEY: "id user_id", Privacy.WATCH: "at", Privacy.NOTES: "said"},
    "saved_questions": {
        Privacy.KEY: "id user_id",
        Privacy.NOTES: "said asks",
        Privacy.SECRET: "mark",
        Privacy.WATCH: "seen_at changed_at",
        Privacy.OPERATION: "too_many version",
    },
    # That somebody keeps a question which found the player goes along; which question does not.
    "saved_question_players": {Privacy.KEY: "id player_id", Privacy.OPERATION: "question_id"},
    "shared_links": {
        Privacy.KEY: "id player_id",
        Privacy.PERSON: "made_by_id",
        Privacy.FAMILY: "own ends taken_back_at",
        Privacy.WORDS: "for_whom",
        Privacy.SECRET: "token_hash",
        Privacy.WATCH: "made_at opened opened_on",
    },
    # That a report was made goes along as what was issued and what the ledger tells; these are copies for a while.
    "report_orders": {
        Privacy.KEY: "id user_id",
        Privacy.ACCOUNT: "role",
        Privacy.NOTES: "said content",
        Privacy.WATCH: "audience language paper form as_of asked_at state ready_at",
        Privacy.OPERATION: "lease leased_until tries reports",
    },
    "ordered_reports": {
        Privacy.KEY: "id player_id",
        Privacy.NOTES: "content",
        Privacy.WATCH: "state code",
        Privacy.OPERATION: "order_id place lease leased_until tries",
    },
    "report_workers": {Privacy.OPERATION: "mark kind began_at seen_at"},
    "import_additions": {Privacy.KEY: "batch_id first last", Privacy.OPERATION: "table"},
    "import_corrections": {
        Privacy.KEY: "id batch_id player_id row_id",
        Privacy.OPERATION: "table column",
        # A value may be a name or a birth as well as minutes.
        Privacy.WORDS: "old new",
    },
    # The number of another player is no part of what is held on this one.
    "kept_apart": {Privacy.KEY: "id player_id", Privacy.OPERATION: "other at"},
    "merges": {
        Privacy.KEY: "id player_id gone",
        Privacy.PERSON: "user_id",
        Privacy.WATCH: "at undone_at",
        Privacy.SECRET: "marks",
        Privacy.OPERATION: "last_rows",
    },
    # What stands in them stands in the tables themselves, but for another spelling of the name; they hold the
    # numbers of accounts as well, and go along to nobody.
    "merge_notes": {Privacy.KEY: "id merge_id player_id row_id", Privacy.OPERATION: "table before after"},
    "sheet_choices": {
        Privacy.KEY: "id",
        Privacy.OPERATION: "kind header choices at",
        Privacy.PUBLIC: "club_folded",
    },
    "age_bands": {Privacy.KEY: "federation_id", Privacy.FIGURES: "sex position as_of n survivors marks"},
    "federations": {Privacy.KEY: "id", Privacy.PUBLIC: "code name"},
    "clubs": {Privacy.KEY: "id federation_id", Privacy.PUBLIC: "name name_folded region"},
    "leagues": {Privacy.KEY: "id federation_id", Privacy.PUBLIC: "name name_folded sex"},
    "league_seasons": {
        Privacy.KEY: "id league_id",
        Privacy.PUBLIC: "label starts ends rung cut_off_month cut_off_day",
    },
    "teams": {Privacy.KEY: "id club_id", Privacy.PUBLIC: "name name_folded sex"},
    "team_seasons": {Privacy.KEY: "team_id league_season_id"},
    "fixtures": {
        Privacy.KEY: "id team_id league_season_id",
        Privacy.PUBLIC: "played_on opponent opponent_folded competition competitive",
    },
    "national_sides": {Privacy.KEY: "id federation_id", Privacy.PUBLIC: "category sex rung"},
}

PRIVACY: dict[tuple[str, str], Privacy] = {
    (table, column): kind
    for table, classes in _CLASSES.items()
    for kind, columns in classes.items()
    for column in columns.split()
}


def privacy_of(column: Column[object]) -> Privacy:
    """The class of a column.

    Raises:
        KeyError: nobody has said what it holds.
    """
    return PRIVACY[column.table.name, column.name]


def undeclared() -> Iterator[str]:
    """Columns of which nobody has said what they hold, as `table.column`."""
    for table in Base.metadata.sorted_tables:
        yield from (f"{table.name}.{one.name}" for one in table.columns if (table.name, one.name) not in PRIVACY)


def declared_twice() -> Iterator[str]:
    """Columns that stand under two classes."""
    for table, classes in _CLASSES.items():
        named = [column for columns in classes.values() for column in columns.split()]
        yield from sorted({f"{table}.{column}" for column in named if named.count(column) > 1})
