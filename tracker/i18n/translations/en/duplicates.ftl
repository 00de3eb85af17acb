# Whether two records are of one person
same-person-name-same = Spelt the same.
same-person-name-accents = Spelt the same but for accents and marks.
same-person-name-script = The same name, written in another script.
same-person-name-spelling = The same name in another spelling.
same-person-name-short-form = One has a short form or another form of the name.
same-person-name-typo = A word of the name differs in a letter or two; twins may have such names.
same-person-name-initial = One has no more than an initial.
same-person-name-swapped = The words of the name stand in another order.
same-person-name-shortened = One leaves out a part of the longer name.
same-person-name-one-word = One has a single word of the other name.
same-person-name-some-words = The names share a word, and each has another that the other has not; brothers, sisters and twins do.
same-person-name-differs = The names have nothing in common.
same-person-sex-differs = One is recorded among the women, one among the men.
same-person-birth-same = Born on the same day.
same-person-birth-new-year = Both recorded as born on the same 1 January, which often stands for a year of which no more is known.
same-person-birth-swapped = The same birth with day and month the other way round.
same-person-birth-may-be = As far as the births are known, they may be the same.
same-person-birth-unknown = One birth is not known.
same-person-birth-apart = The births cannot be the same.
same-person-number-shared = They share a number of the scheme { $scheme }.
same-person-number-differs = Each has another number of the scheme { $scheme }.
same-person-country-same = A nationality in common: { $countries }.
same-person-country-differs = No nationality in common.
same-person-club-same = At { $club } at the same time.
same-person-played-for-two = Each was fielded by another team on { $day }.
same-person-household-same = The same household is on record.
same-person-household-two = Two households are on record, as a child with two homes has.

# The list of who is perhaps recorded twice
duplicates-none = Nobody seems to be recorded twice.
duplicates-more = These are the first { $count }; settle some, then ask again.
duplicates-who = { $number } { $name }, born { $born }
duplicates-who-unborn = { $number } { $name }, birth not known
duplicates-same = Probably the same: { $one } – { $other }
duplicates-perhaps = Perhaps the same: { $one } – { $other }
duplicates-kept-apart = { $one } and { $other } are kept as two people; nobody is asked about them again.
