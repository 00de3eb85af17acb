# Cette personne peut-elle jouer, selon l’âge : verdicts, motifs, et ce qui trancherait.

age-only = L’âge seulement. La nationalité, l’enregistrement, la discipline et la sélection se décident ailleurs.

answer-within-age = Dans la limite d’âge
answer-overage = Possible hors limite d’âge
answer-too-old = Âge dépassé
answer-too-young = Âge minimum non atteint
answer-cannot-tell = Impossible à dire
answer-no-age-limit = Sans limite d’âge
answer-no-rule-held = Aucune règle enregistrée

missing-birth-year = l’année de naissance
missing-birth-month = le mois de naissance
missing-birth-day = le jour de naissance
missing-rule = la règle elle-même
missing-confederation = la confédération de la sélection

age-born-day = { $day }
age-born-year = { $year }, jour inconnu
age-born-between = entre le { $earliest } et le { $latest }
age-born-unknown = non enregistrée

age-window-from = une naissance le { $first } ou après
age-window-until = une naissance le { $last } ou avant
age-window-between = une naissance du { $first } au { $last }, ces deux jours compris

age-within = Date de naissance : { $born }. La règle exige { $window }.
age-within-no-latest = Date de naissance : { $born }. La règle exige { $window }. Aucune date maximale n’a été trouvée.
age-overage = Date de naissance : { $born }. La règle exige { $window }. La date est antérieure, et { $places ->
    [one] la seule place hors limite d’âge pourrait être prise.
   *[other] une des { $places } places hors limite d’âge pourrait être prise.
}
age-too-old = Date de naissance : { $born }. La règle exige { $window }. La date est antérieure, et il n’y a aucune place hors limite d’âge.
age-too-young = Date de naissance : { $born }. La règle exige { $window }. La date est postérieure.
age-places-not-held = Date de naissance : { $born }. La règle exige { $window }. La date est antérieure, et l’on ignore s’il existe des places hors limite d’âge.

age-cannot-tell-two = Date de naissance : { $born }. Deux réponses restent ouvertes. { $first } { $second }
age-cannot-tell-three = Date de naissance : { $born }. Trois réponses restent ouvertes. { $first } { $second } { $third }
age-if-before-overage = Naissance avant le { $first } : { $places ->
    [one] la seule place hors limite d’âge pourrait être prise.
   *[other] une des { $places } places hors limite d’âge pourrait être prise.
}
age-if-before-too-old = Naissance avant le { $first } : âge dépassé, car il n’y a aucune place hors limite d’âge.
age-if-before-places-not-held = Naissance avant le { $first } : cela dépend des places hors limite d’âge, qui ne sont pas connues.
age-if-from = Naissance le { $first } ou après : dans la limite d’âge.
age-if-until = Naissance le { $last } ou avant : dans la limite d’âge.
age-if-between = Naissance du { $first } au { $last } : dans la limite d’âge.
age-if-after = Naissance après le { $last } : âge minimum non atteint.

age-no-limit = Il n’y a pas de limite d’âge.
age-no-upper-limit = Il n’y a pas de limite d’âge supérieure.
age-minimum-not-verified = L’existence d’un âge minimum n’a pas été vérifiée.
age-no-rule = Aucune règle d’âge n’est enregistrée pour cette édition. Cela ne veut pas dire qu’il n’y a pas de limite d’âge.
age-no-rule-yet = Le { $as_of }, aucune règle d’âge n’était connue pour cette édition ; la première l’a été le { $first }.
age-no-rule-for-sides = Aucune règle d’âge n’est connue pour les sélections de cette confédération. Cela ne veut pas dire qu’il n’y a pas de limite d’âge.
age-for-sides = Pour les sélections de la { $confederations } : { $said }
age-for-other-sides = Pour toutes les autres sélections : { $said }
age-of-sides = Cette règle vaut pour les sélections de la { $confederations }.

age-version-from = La règle a changé ; voici celle connue depuis le { $known_from }.
age-version-first = La règle a changé le { $changed } ; voici celle connue auparavant.
age-cancelled = Cette édition a été annulée. La réponse dit ce que sa règle aurait signifié.
age-birth-disputed = La naissance enregistrée est contestée ; cette réponse la prend telle qu’elle est.
age-provisional = Provisoire : cette règle est citée de mémoire et n’a pas encore été lue dans le règlement.
