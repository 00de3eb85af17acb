# Finding whatever one may go to.

web-search-title = Search
web-search-everything = Page, player or competition
web-search-close = Close
web-search-keys = Arrows choose, Enter opens, Esc closes.
web-search-pages = Pages
web-search-players = Players
web-search-competitions = Competitions
web-search-languages = Languages
web-search-counted = { $count ->
    [0] Nothing fits these words. Try fewer letters, or another spelling.
    [one] { $count } result
   *[other] { $count } results
}
web-search-more = The first { $shown } of { $total } players; type more of the name to find the others.
