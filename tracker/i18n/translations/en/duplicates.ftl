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
duplicates-asked-again = { $one } and { $other } may be one person again; they are listed if they look alike.
duplicates-not-apart = Nobody had said that { $one } and { $other } are two people.

# The pages of who is perhaps recorded twice
way-in-duplicates = Recorded twice
way-in-duplicates-says = Look at records that may be of one person, and say whether they are.
duplicates-heading = Recorded twice
duplicates-lead = The same player may stand in two files under other spellings. Nothing is put together by itself: you look at each pair and say whether it is one person or two.
duplicates-pairs = Perhaps one person
duplicates-nobody = Nobody seems to be recorded twice.
duplicates-nobody-says = New files are compared with everybody whom you see.
duplicates-answer-same = Probably the same person
duplicates-answer-perhaps = Perhaps the same person
duplicates-answer-different = Probably two people
duplicates-under = No. { $number }, born { $born }
duplicates-birth-unknown = not known
duplicates-compare = Compare
duplicates-two = These are two people
duplicates-merges = Put together in the last 30 days
duplicates-merged = No. { $gone } became part of no. { $kept } on { $day }. It can be undone until { $until }.
duplicates-part = Part them again
duplicates-back = Back to all pairs
duplicates-pair-lead = Two children in one record are worse than one child in two. If you are not sure, ask the family first.
duplicates-beside = Side by side
duplicates-what = What is held
duplicates-of = No. { $number }
duplicates-name = Name
duplicates-born = Born
duplicates-seen = A document shows it.
duplicates-numbers = Numbers
duplicates-countries = Nationality
duplicates-clubs = Registered
duplicates-matches = Days played
duplicates-guardians = Guardians
duplicates-stay = { $club } { $starts } – { $ends }
duplicates-stay-open = { $club } since { $starts }
duplicates-evidence = What speaks for what
duplicates-for-same = For one person
duplicates-for-different = For two people
duplicates-for-neither = For neither
duplicates-decide = One person, or two?
duplicates-cannot = These two cannot be put together as they are:
duplicates-if-one = If it is one person
duplicates-comes = Both histories and all numbers stay: { $moved ->
    [one] one row moves
   *[other] { $moved } rows move
}, and { $folded ->
    [0] none stands in both.
    [one] one that stands in both becomes one.
   *[other] { $folded } that stand in both become one each.
}
duplicates-comes-sheets = { $count ->
    [one] Both stand on one team sheet. Two players of one match do, too: make sure that it is the same line twice.
   *[other] Both stand on { $count } team sheets. Two players of one match do, too: make sure that these are the same lines twice.
}
duplicates-comes-consents = { $count ->
    [one] One agreement of a family ends, because the other family has not given it.
   *[other] { $count } agreements of a family end, because the other family has not given them.
}
duplicates-record = Record
duplicates-name-of = The right name
duplicates-birth-of = The right birth
duplicates-keep = The number that stays
duplicates-keep-says = The other number leads here from then on.
duplicates-told = Both families get a letter. For 30 days it can be undone, and each record is again as it was.
duplicates-one-person = This is one person
duplicates-if-two = If it is two people
duplicates-if-two-says = Nobody is asked about them again.
duplicates-ask-again = They may be one person after all
duplicates-refused = Not parted
duplicates-no-pair = These are no two records. The page of duplicates leads to each pair.
duplicates-joined = The two records are one. You can part them again below.
duplicates-are-two = They are kept as two people.
duplicates-parted = The two records are two again, each as it was.
