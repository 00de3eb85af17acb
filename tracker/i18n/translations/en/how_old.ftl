# Which age group is a child in, league by league, and what is ahead: the page that asks for no sign-in.

how-old-nav = Age groups
how-old-heading = Which age group is my child in?
how-old-lead = Some leagues count the birth year, others the school year. See them side by side, this season and next, with the competitions ahead.
how-old-born = When was your child born?
how-old-born-hint = Year, month, day: 2011-09-14 or 20110914. The year alone will do: 2011.
how-old-go = Show the age groups
how-old-not-kept = Nothing that you type is kept.
how-old-choices = Girls or boys, another season
how-old-football = Whose competitions
how-old-football-missing = Choose girls' or boys' football; a calendar holds the competitions of one.
how-old-girls = Girls and women
how-old-boys = Boys and men
how-old-both = Both
how-old-season = Seasons

how-old-asked = Born { $births }
how-old-season-this = This season, { $season }
how-old-season-next = Next season, { $season }
how-old-season-other = Season { $season }
how-old-agree = Every league whose rule is held says { $groups }.
how-old-differ = It depends on the league: { $groups }.
how-old-open = Not settled in every league: either { $groups }.
how-old-no-rule = For { $season } no rule is held.
how-old-for-births = born { $births }
how-old-either = { $older } if born up to { $day }, otherwise { $younger }
how-old-in-year = { $group } in { $year }
how-old-by-year = { $system }: { $told }.

how-old-systems-heading = Every league, and why
how-old-head-league = League
how-old-head-why = Why
how-old-not-verified = No rule is held: which day this league counts from has not been verified.
how-old-counts = Counts { $how }.
how-old-moved = From the season { $season } on it counts { $new }; before that, { $old }.
how-old-cut-over = { $leagues }: from the season { $season } on they count { $new }; before that, { $old }.
how-old-by-birth-year = the birth year, January to December
how-old-by-day = births from { $first } to { $last } together, as a school year does
how-old-grounds = The rules word by word, with their sources
how-old-sources = Where these rules can be read

how-old-ahead = Competitions ahead
how-old-head-rule = Rule

how-old-pass-on = Pass this page on
how-old-pass-on-lead = This link leads to the page with your choices and without the date of birth.
how-old-with-birth = A link with the date of birth in it
how-old-with-birth-lead = Whoever has this link can read the date of birth, and it stays in the history of every browser that opens it.

how-old-further = What else you can ask
how-old-door-eligibility = May my child play in it?
how-old-door-eligibility-says = A World Cup, the Games, a championship: the answer by age for any edition, with the rule and its source.
how-old-door-competitions = Competitions and their rules
how-old-door-competitions-says = Every age rule held, edition by edition, and the way that leads there.
how-old-door-sign-in-says = For families, clubs and scouts with an account.
