# Undoing a file that was taken in
imports-none = No file has been taken in yet.
imports-line = { $number }: { $file } ({ $kind }), { $day }: { $add } added, { $change } changed.
imports-line-undone = { $number }: { $file } ({ $kind }), { $day }: { $add } added, { $change } changed; undone.
undo-done = “{ $file }” was undone: { $removed ->
    [one] one row was
   *[other] { $removed } rows were
} taken away and { $restored ->
    [one] one value is
   *[other] { $restored } values are
} what they were before.
undo-refused = “{ $file }” cannot be undone as a whole, and nothing was changed. This stands in the way; undo or correct it first:
undo-already = “{ $file }” (number { $number }) was undone on { $day } already.
undo-too-late = “{ $file }” (number { $number }) was taken in on { $day }, more than { $days } days ago, and can no longer be undone; correct its records one by one.
undo-not-kept = It is not kept what “{ $file }” (number { $number }) wrote; correct its records one by one.
batch-nameless = Name no longer kept
undo-obstacle-changed = { $rows } from this file, changed since
undo-obstacle-built-on = { $rows } added since to what this file brought
undo-obstacle-corrected = { $rows } that this file corrected, corrected again since
undo-obstacle-verified = { $rows } whose birth this file corrected and a document has confirmed since
undo-obstacle-merged = { $rows } from this file that became part of another player’s record since, or to which another was joined; undo that first
undo-obstacle-out-of-sight = { $rows } of this file whom your club no longer sees; ask whoever runs this installation
undo-rows = { $table ->
    [players] { $count ->
        [one] 1 player
       *[other] { $count } players
    }
    [registrations] { $count ->
        [one] 1 registration
       *[other] { $count } registrations
    }
    [appearances] { $count ->
        [one] 1 line on a team sheet
       *[other] { $count } lines on team sheets
    }
    [fixtures] { $count ->
        [one] 1 match
       *[other] { $count } matches
    }
    [season_totals] { $count ->
        [one] 1 season total
       *[other] { $count } season totals
    }
    [call_ups] { $count ->
        [one] 1 call-up
       *[other] { $count } call-ups
    }
    [absences] { $count ->
        [one] 1 absence
       *[other] { $count } absences
    }
    [teams] { $count ->
        [one] 1 team
       *[other] { $count } teams
    }
    [league_seasons] { $count ->
        [one] 1 season of a league
       *[other] { $count } seasons of leagues
    }
    [leagues] { $count ->
        [one] 1 league
       *[other] { $count } leagues
    }
    [clubs] { $count ->
        [one] 1 club
       *[other] { $count } clubs
    }
    [team_seasons] { $count ->
        [one] 1 place of a team in a league
       *[other] { $count } places of teams in leagues
    }
    [national_sides] { $count ->
        [one] 1 national side
       *[other] { $count } national sides
    }
    [identifiers] { $count ->
        [one] 1 number of a player
       *[other] { $count } numbers of players
    }
    [nationalities] { $count ->
        [one] 1 nationality
       *[other] { $count } nationalities
    }
    [guardians] { $count ->
        [one] 1 guardian
       *[other] { $count } guardians
    }
    [consents] { $count ->
        [one] 1 decision of a family
       *[other] { $count } decisions of families
    }
    [documents_seen] { $count ->
        [one] 1 document seen
       *[other] { $count } documents seen
    }
    [correction_cases] { $count ->
        [one] 1 correction case
       *[other] { $count } correction cases
    }
    [issued_reports] { $count ->
        [one] 1 issued report
       *[other] { $count } issued reports
    }
    [import_corrections] { $count ->
        [one] 1 correction by another file
       *[other] { $count } corrections by other files
    }
    [links] { $count ->
        [one] 1 invitation
       *[other] { $count } invitations
    }
    [role_bindings] { $count ->
        [one] 1 role of a person
       *[other] { $count } roles of people
    }
   *[other] { $count ->
        [one] 1 other row
       *[other] { $count } other rows
    }
}
