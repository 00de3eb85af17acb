# Finding whatever one may go to.

web-search-title = Search
web-search-everything = Page, player or competition
web-search-close = Close
web-search-keys = Arrows choose, Enter opens, Esc closes, ? shows all keys.
web-search-pages = Pages
web-search-players = Players
web-search-competitions = Competitions
web-search-help = { help-heading }
web-search-languages = Languages
web-search-counted = { $count ->
    [0] Nothing fits these words. Try fewer letters, or another spelling.
    [one] { $count } result
   *[other] { $count } results
}
web-search-more = The first { $shown } of { $total } players; type more of the name to find the others.
keys-heading = Keys
keys-single = Use / and ? by themselves; without the tick they are letters like any other
keys-search-press = Ctrl K or /
keys-search = Search from any page
keys-help-press = ?
keys-help = Show these keys
keys-rows-press = ↑ ↓
keys-rows = In a table: the row above or below
keys-ends-press = Home End
keys-ends = In a table: the first or the last row
keys-open-press = Enter
keys-open = Open what the row leads to
keys-marks-press = ← →
keys-marks = In a chart: the mark before or after, read out under it
keys-escape-press = Esc
keys-escape = Close what is open
