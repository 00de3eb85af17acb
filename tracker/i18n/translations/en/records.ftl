# Taking out everything that is held on a player.

records-heading = Everything held on you or your child
records-lead = The file holds every record of the player: births, registrations, matches, call-ups, consents, documents seen, cases, and who opened the record in which role. It is a ZIP with JSON and CSV, which any program can read.
records-without-others = It holds nothing that is other people’s: in place of their names stands what they are, such as guardian or director.
records-on-record = That it was taken out goes on record. Whoever has the file can read it, so keep it where only you can.
records-get = Get the file (ZIP)
records-back = Back to the pathway
records-way = Take out or erase everything that is held
records-read-me = Records of { $player }, as they were held on { $day }.

    records.json holds all tables; the folder csv holds the same, a file for each table that has rows.
    A column such as player_id or team_id names a row by its number in the column id of the table players or teams.
    Where another person did something, the file says what that person is: you, guardian, player, director, scout.
    Days are written as YYYY-MM-DD, moments in UTC. born_earliest and born_latest are the two days a birth lies between.
    In CSV files, a text that a spreadsheet would take for a formula begins with an apostrophe.
