# Si deux fiches concernent la même personne
same-person-name-same = Même orthographe.
same-person-name-accents = Même orthographe, aux accents et aux signes près.
same-person-name-script = Le même nom, écrit dans un autre alphabet.
same-person-name-spelling = Le même nom, orthographié autrement.
same-person-name-short-form = Une fiche porte un diminutif ou une autre forme du nom.
same-person-name-typo = Un mot du nom diffère d’une ou deux lettres ; cela arrive chez des jumeaux.
same-person-name-initial = Une fiche ne porte qu’une initiale.
same-person-name-swapped = Les mots du nom sont dans un autre ordre.
same-person-name-shortened = Une fiche omet une partie du nom le plus long.
same-person-name-one-word = Une fiche ne porte qu’un mot de l’autre nom.
same-person-name-some-words = Les noms ont un mot en commun et chacun en a un autre que l’autre n’a pas ; c’est le cas entre frères, sœurs et jumeaux.
same-person-name-differs = Les noms n’ont rien en commun.
same-person-sex-differs = Une fiche figure parmi les femmes, l’autre parmi les hommes.
same-person-birth-same = Naissance le même jour.
same-person-birth-new-year = Les deux portent le même 1er janvier, qui signifie souvent que seule l’année est connue.
same-person-birth-swapped = La même naissance, jour et mois inversés.
same-person-birth-may-be = Pour autant qu’on les connaisse, les naissances peuvent être la même.
same-person-birth-unknown = Une des naissances n’est pas connue.
same-person-birth-apart = Les naissances ne peuvent pas être la même.
same-person-number-shared = Un numéro du type { $scheme } en commun.
same-person-number-differs = Chacune a un autre numéro du type { $scheme }.
same-person-country-same = Une nationalité en commun : { $countries }.
same-person-country-differs = Aucune nationalité en commun.
same-person-club-same = À { $club } à la même période.
same-person-played-for-two = Chacune a été alignée par une autre équipe le { $day }.
same-person-household-same = Le même foyer est enregistré.
same-person-household-two = Deux foyers sont enregistrés, comme pour un enfant qui a deux domiciles.

# La liste de qui figure peut-être deux fois
duplicates-none = Personne ne semble figurer deux fois.
duplicates-more = Voici les { $count } premiers ; réglez-en quelques-uns, puis demandez de nouveau.
duplicates-who = { $number } { $name }, naissance { $born }
duplicates-who-unborn = { $number } { $name }, naissance inconnue
duplicates-same = Sans doute la même personne : { $one } – { $other }
duplicates-perhaps = Peut-être la même personne : { $one } – { $other }
duplicates-kept-apart = { $one } et { $other } restent deux personnes ; la question ne sera plus posée.
