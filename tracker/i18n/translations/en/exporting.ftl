# Taking records along as files, and what is said of them.

export-heading = Take along
export-list-lead = The list as it stands here, all pages of it, as a CSV file for any spreadsheet. That you took it along goes on record. Whoever has the file can read it, so keep it where only you can.
export-list-get = Get the list (CSV)
export-written = { $file }: { $rows ->
    [one] one row
   *[other] { $rows } rows
}.
export-so-far = { $rows } rows so far …
