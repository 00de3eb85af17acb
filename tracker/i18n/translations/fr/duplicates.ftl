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
duplicates-asked-again = Le { $one } et le { $other } peuvent de nouveau être une même personne ; ils figurent dans la liste s’ils se ressemblent.
duplicates-not-apart = Personne n’avait dit que le { $one } et le { $other } sont deux personnes.

# Les pages des personnes peut-être enregistrées deux fois
way-in-duplicates = Enregistrés deux fois
way-in-duplicates-says = Regardez les dossiers qui sont peut-être ceux d’une même personne, et dites s’ils le sont.
duplicates-heading = Enregistrés deux fois
duplicates-lead = Une même personne peut figurer dans deux fichiers sous d’autres orthographes. Rien n’est réuni tout seul : vous regardez chaque paire et dites si c’est une personne ou deux.
duplicates-pairs = Peut-être une même personne
duplicates-nobody = Personne ne semble enregistré deux fois.
duplicates-nobody-says = Les nouveaux fichiers sont comparés avec toutes les personnes que vous voyez.
duplicates-answer-same = Probablement la même personne
duplicates-answer-perhaps = Peut-être la même personne
duplicates-answer-different = Probablement deux personnes
duplicates-under = Nº { $number }, naissance : { $born }
duplicates-birth-unknown = inconnue
duplicates-compare = Comparer
duplicates-two = Ce sont deux personnes
duplicates-merges = Réunis au cours des 30 derniers jours
duplicates-merged = Le nº { $gone } est devenu une partie du nº { $kept } le { $day }. Cela peut être annulé jusqu’au { $until }.
duplicates-part = Les séparer de nouveau
duplicates-back = Retour à toutes les paires
duplicates-pair-lead = Deux enfants dans un dossier, c’est pire qu’un enfant dans deux. Si vous n’êtes pas sûr, demandez d’abord à la famille.
duplicates-beside = Côte à côte
duplicates-what = Ce qui est connu
duplicates-of = Nº { $number }
duplicates-name = Nom
duplicates-born = Naissance
duplicates-seen = Un document le montre.
duplicates-numbers = Numéros
duplicates-countries = Nationalité
duplicates-clubs = Inscription
duplicates-matches = Jours de match
duplicates-guardians = Responsables
duplicates-stay = { $club } { $starts } – { $ends }
duplicates-stay-open = { $club } depuis { $starts }
duplicates-evidence = Ce qui parle pour quoi
duplicates-for-same = Pour une personne
duplicates-for-different = Pour deux personnes
duplicates-for-neither = Pour aucune des deux
duplicates-decide = Une personne ou deux ?
duplicates-cannot = Tels qu’ils sont, ces deux dossiers ne peuvent pas être réunis :
duplicates-if-one = Si c’est une personne
duplicates-comes = Les deux histoires et tous les numéros restent : { $moved ->
    [one] une ligne est déplacée
   *[other] { $moved } lignes sont déplacées
}, et { $folded ->
    [0] aucune ne figure dans les deux.
    [one] une qui figure dans les deux n’en fait plus qu’une.
   *[other] { $folded } qui figurent dans les deux n’en font plus qu’une chacune.
}
duplicates-comes-sheets = { $count ->
    [one] Les deux figurent sur une même feuille de match. Deux joueurs d’un même match aussi : vérifiez que c’est deux fois la même ligne.
   *[other] Les deux figurent sur { $count } feuilles de match. Deux joueurs d’un même match aussi : vérifiez que ce sont deux fois les mêmes lignes.
}
duplicates-comes-consents = { $count ->
    [one] Un accord d’une famille prend fin, parce que l’autre famille ne l’a pas donné.
   *[other] { $count } accords d’une famille prennent fin, parce que l’autre famille ne les a pas donnés.
}
duplicates-record = Dossier
duplicates-name-of = Le bon nom
duplicates-birth-of = La bonne naissance
duplicates-keep = Le numéro qui reste
duplicates-keep-says = L’autre numéro mène ici dès lors.
duplicates-told = Les deux familles reçoivent une lettre. Pendant 30 jours, cela peut être annulé, et chaque dossier redevient ce qu’il était.
duplicates-one-person = C’est une personne
duplicates-if-two = Si ce sont deux personnes
duplicates-if-two-says = La question n’est plus posée à leur sujet.
duplicates-ask-again = C’est peut-être une personne après tout
duplicates-refused = Pas séparés
duplicates-no-pair = Ce ne sont pas deux dossiers. La page des doublons mène à chaque paire.
duplicates-joined = Les deux dossiers n’en font plus qu’un. Vous pouvez les séparer de nouveau ci-dessous.
duplicates-are-two = Ils restent deux personnes.
duplicates-parted = Les deux dossiers sont de nouveau deux, chacun tel qu’il était.
