# Columns of somebody's own sheet: what each is taken to mean, why, and what has to be asked.

# What a column may mean
meaning-id = number of the player
meaning-fifa-id = FIFA number
meaning-name = name
meaning-name-family-first = name, family name first
meaning-given-name = given name
meaning-middle-name = middle name
meaning-patronymic = patronymic
meaning-infix = particle before the family name
meaning-family-name = family name
meaning-second-family-name = second family name
meaning-suffix = suffix of the name
meaning-known-as = nickname
meaning-local-name = name in another script
meaning-sex = sex
meaning-born = date of birth
meaning-birth-year = year of birth
meaning-age = age
meaning-age-group = age group
meaning-graduation-year = year of leaving school
meaning-grade = school year
meaning-nationalities = nationality
meaning-position = position
meaning-second-position = second position
meaning-foot = stronger foot
meaning-shirt-number = shirt number
meaning-shirt-size = size of clothes
meaning-height = height
meaning-weight = weight
meaning-club = club
meaning-team = team
meaning-registered-from = first day of the registration
meaning-registered-until = last day of the registration
meaning-nature = loan or permanent
meaning-exit-reason = reason for leaving
meaning-destination = destination
meaning-league = league
meaning-season = season
meaning-division = division
meaning-source = who gave the number
meaning-role = role
meaning-non-player = whether the row is of somebody who does not play
meaning-country = country of the address or the club
meaning-birthplace = place of birth
meaning-email = e-mail address
meaning-phone = telephone
meaning-address = address
meaning-guardian = guardian
meaning-emergency = emergency contact
meaning-school = school
meaning-medical = health
meaning-played-on = day of the match
meaning-opponent = opponent
meaning-competition = competition
meaning-competitive = whether competitive
meaning-selection = part in the match
meaning-minutes = minutes
meaning-appearances = appearances
meaning-caps = caps
meaning-goals = goals and cards
meaning-on-bench = whether on the bench
meaning-fielded = whether fielded
meaning-edition = year of the tournament
meaning-first-day = first day
meaning-last-day = last day
meaning-reason = reason
meaning-national-side = national side with its age
meaning-moved-on = day of the move
meaning-from-club = club that was left
meaning-to-club = club that was joined
meaning-move = sort of move
meaning-association = association
meaning-category = national side
meaning-kind = kind of call-up
meaning-note = note

# How sure it is
mapping-column-sure = “{ $column }” → { $meaning }: { $why } ({ $samples })
mapping-column-likely = “{ $column }” → probably { $meaning }: { $why } ({ $samples })
mapping-column-left = “{ $column }” ({ $meaning }) is not taken: { $why } ({ $samples })
mapping-column-unknown = “{ $column }” is not taken: { $why } ({ $samples })
mapping-column-asked = “{ $column }” is not clear and is asked about below ({ $samples })
mapping-of-guardian = guardian ({ $guardian }): { $part }

# Why
mapping-why-template = the heading is the one of the import format.
mapping-why-said = you say so.
mapping-why-remembered = so it was said of the same headings before.
mapping-why-heading = the heading says so, and the cells agree.
mapping-why-heading-alone = the heading says so; no cell confirms it.
mapping-why-heading-doubted = the heading says so, but most cells cannot be read as such.
mapping-why-beside = the heading may mean several things; the other columns and the cells tell which: { $meaning }.
mapping-why-cells = the heading is not known, but the cells are plain.
mapping-why-overruled = the heading says { $said }, but the cells are { $meaning }.
mapping-why-unknown = nobody knows this heading, and the cells do not tell.
mapping-why-empty = nobody knows this heading, and the column is empty.
mapping-why-another = “{ $column }” says it already.
mapping-why-shared-number = several names share a number, so it is not the player’s own.
mapping-why-third-guardian = a player’s row has room for two guardians: take in the others as a file of guardians.
mapping-why-career-caps = caps of a whole career have no days, and are not counted again.
mapping-why-no-place = there is no place for it in this kind of file.
mapping-why-graduation = a year of leaving school is no date of birth.
mapping-why-age = an age without the day it was true on is no date of birth.
mapping-why-age-group = an age group follows from the birth and the rules of a season, never the other way round.
mapping-why-guardian = of a guardian, name, e-mail and telephone are taken in, and nothing else.
mapping-why-national-side = these are national sides and no teams of a club.
mapping-why-no-club = it belongs to a registration, and no club is named.
mapping-why-league-and-season = a league and its season are given together, and one of them is missing.

# What is asked
mapping-ask-which = What does “{ $column }” hold: { $first }, or { $second }?
mapping-ask-whether = Nobody knows the heading “{ $column }”, and its cells could be this: { $meaning }. Are they?
mapping-ask-twins = “{ $first }” and “{ $second }” mean the same and do not agree: which of them is to be left out?
mapping-ask-club = “{ $column }” names teams, but no column names their club: which club is it, or are these the clubs themselves?
mapping-ask-club-of-all = No column names the club: which club is it, or which column names it?
mapping-ask-since = Clubs or teams are named, but not since when: what is the first day of these registrations?
mapping-ask-name = No column holds the players’ names: which of these does? { $found }
mapping-ask-number = No column holds the players’ numbers: which of these does? { $found }
mapping-ask-sex = No column tells whether the players are girls or boys: which are they?
mapping-ask-caps = Are the caps in “{ $column }” those of this side on these days, or of a whole career?
mapping-ask-all = No column tells “{ $column }”: what is it in all rows, or which column tells it?
mapping-ask-order = What comes first in “{ $column }”, the day or the month? Of its dates: { $why }
mapping-ask-letter = What does “{ $letter }” mean in “{ $column }”: girls or boys?

# As a person reads it
mapping-columns = How the columns are read:
mapping-questions = { $count ->
    [one] One question:
   *[other] { $count } questions:
}
mapping-answers = Answer with one of: { $answers }
mapping-asked = Nothing was written. Answer the questions and import again.
mapping-staff = { $count ->
    [one] 1 row is of somebody who does not play, and is left out
   *[other] { $count } rows are of people who do not play, and are left out
}
mapping-no-heading = The first row looks like a person and not like a heading: add a row above it that says what each column is.

# Years of two digits
import-short-year = “{ $text }” is no possible date in the order of its column: write the year with four digits.
date-order-short = the years have two digits. { $count ->
    [one] One date is possible in several orders.
   *[other] { $count } dates are possible in several orders.
} Name the order with --date-order.
