# Taking records along as files, and what is said of them.

export-heading = Take along
export-list-lead = The list as it stands here, all pages of it, for any spreadsheet: as a workbook (XLSX) or as CSV. That you took it along goes on record. Whoever has the file can read it, so keep it where only you can.
export-list-get = Get the list (CSV)
export-list-workbook = Get the list (XLSX)
export-written = { $file }: { $rows ->
    [one] one row
   *[other] { $rows } rows
}.
export-so-far = { $rows } rows so far …
export-club-lead = All football records of the club’s players as a bundle of CSV files with a description: a data package that another tracker takes in. Accounts, consents and documents stay here. That you took it along goes on record.
export-club-get = Get the club’s records (ZIP)
bundle-read-me =
    Football records as a data package: a CSV file for each kind, and datapackage.json, which says what each column means.
    Players are numbered within this bundle. A text that a spreadsheet would compute has an apostrophe in front.
    Another tracker takes it in with: tracker import bundle FILE
bundle-none = This is no bundle of football records: it needs a datapackage.json that a tracker wrote in this format. Give a file that tracker export club or a family’s take-out wrote.
bundle-broken = This bundle is damaged and cannot be read; get it again.
bundle-file-missing = The file { $file } is not in the bundle; get the bundle again.
bundle-columns = The file { $file } has other columns than a bundle’s; it needs { $columns }.
bundle-altered = The file { $file } is not as it was written; get the bundle again, and take in what you change as a file of its own.
bundle-huge = Unpacked, this bundle is larger than { $most } MiB; take it along club by club.
bundle-points-nowhere = { $text } stands in no other file of this bundle where it should.
bundle-player-is-several = The numbers of { $name } are those of several players here; make sure whose they are.
bundle-erased = { $count ->
    [one] one player is left out, whose records were erased here for good
   *[other] { $count } players are left out, whose records were erased here for good
}
