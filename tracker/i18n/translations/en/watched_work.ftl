# Imports and reports in the making, as an administrator sees them: counts and moments.

admin-imports = Imports
admin-imports-say = { $imports ->
    [0] Nothing was taken in during the last { $days } days.
    [one] One file was taken in during the last { $days } days.
   *[other] { $imports } files were taken in during the last { $days } days.
}
admin-imports-lead = What was taken in over all clubs, the latest first: when, by whom in which role, and how much of it. What a file is called is not shown, as it may name a child.
admin-imports-none = Nothing has been taken in yet.
admin-import-rows = { $add } added, { $change } corrected, { $same } as they were
admin-import-typed = Not a file: typed in, or a season turned
admin-import-undone = Undone on { $day }
admin-import-stands = Stands
admin-jobs = Reports in the making
admin-jobs-say = { $waiting ->
    [0] No report is waiting.
    [one] One report is waiting.
   *[other] { $waiting } reports are waiting.
} { $failed ->
    [0] None has failed.
    [one] One could not be made.
   *[other] { $failed } could not be made.
}
admin-jobs-lead = Reports that people asked for together, the latest first. Of whom they are is not shown.
admin-jobs-none = Nobody has asked for reports together lately.
admin-jobs-silent = Reports are waiting, and nothing that makes them has given a sign for five minutes. See that the pages are served with their worker, or start `tracker worker`.
admin-job-form-zip = As a ZIP archive
admin-job-form-pdf = As one PDF
admin-job-left-out = { $count } left out: whoever asked may not see the player any more.
admin-job-failed = { $count } could not be made: each was begun three times and never came to an end. What went wrong stands in the log, by its kind.
admin-job-since = For { $age }
admin-job-took = Took { $age }
admin-workers = Who makes them
admin-workers-lead = A worker gives a sign each half a minute. What one had begun that is gone is taken up again after two minutes.
admin-workers-none = Nothing that makes reports has given a sign in the last day.
admin-worker-pages = The process that serves the pages
admin-worker-command = tracker worker
admin-worker-seen = { $age } ago
admin-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
admin-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
admin-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
admin-moment = { $day }, { $time } UTC
admin-head-at = When
admin-head-file-kind = What
admin-head-by = By
admin-head-rows = Rows
admin-head-undone = Since then
admin-head-asked = Asked for
admin-head-progress = How far
admin-head-worker = Worker
admin-head-since = Since
admin-head-sign = Last sign of life
