# The summaries of players that lists and cohorts are made from.

summaries-rebuilt = { $players ->
    [0] There are no players yet, so there is nothing to summarise.
    [one] The summary of one player was made anew, as of { $day }.
   *[other] The summaries of { $players } players were made anew, as of { $day }.
}
