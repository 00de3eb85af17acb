# Reprendre un fichier sur les pages : le remettre, répondre à ce qu’il laisse ouvert, regarder ses lignes.

# Le remettre
drafts-choose-heading = Reprendre un fichier
drafts-choose-lead = Prenez la liste telle qu’elle est : rien n’est à renommer, et rien n’est écrit avant que vous ayez vu chaque ligne.
drafts-file = Fichier
drafts-file-hint = CSV, TSV ou XLSX, jusqu’à { $megabytes } Mo.
drafts-file-missing = Choisissez un fichier.
drop-says = Déposez le fichier n’importe où sur cette page, ou choisissez-le :
drafts-kind = De quoi parlent les lignes
drafts-kind-hint = Le plus souvent, les intitulés le disent. Choisissez là où ils ne le disent pas.
drafts-kind-by-headings = Ce que disent les intitulés
drafts-kind-untold = Les intitulés ne disent pas de quoi parlent les lignes : choisissez-le, puis choisissez à nouveau le fichier.
drafts-club = Lequel de vos clubs
drafts-club-hint = Vous en dirigez plusieurs : écrivez le nom de celui dont c’est la liste.
drafts-choose-go = Regarder
drafts-choose-note = Le fichier n’est gardé que pour vous, deux semaines au plus, jusqu’à ce que vous le repreniez ou l’abandonniez.

# Lettres et feuilles
drafts-encoding-heading = Dans laquelle de ces lectures les noms sont-ils justes ?
drafts-encoding-lead = « { $file } » ne dit pas avec quelles lettres il est écrit, et deviner abîmerait des noms. Cherchez un nom que vous connaissez.
drafts-encoding = Les mêmes lignes, lues de plusieurs façons
drafts-encoding-missing = Choisissez les lignes où les noms sont justes.
drafts-tab-heading = De quelle feuille s’agit-il ?
drafts-tab-lead = « { $file } » a plusieurs feuilles qui contiennent quelque chose.
drafts-tab = Feuilles du classeur
drafts-tab-missing = Choisissez une feuille.
drafts-go-on = Continuer
drafts-drop = Abandonner
drafts-dropped = Abandonné. Rien du fichier n’est gardé.

# Colonnes et questions
drafts-columns-heading = Comment les colonnes sont lues
drafts-columns-lead = Changez ce qui est mal lu. Ce que vous dites est retenu pour le prochain fichier avec ces intitulés.
drafts-columns-as-the-format = Toutes les colonnes portent les intitulés du système lui-même : il n’y a rien à choisir.
drafts-questions = { $rows ->
    [one] 1 ligne.
   *[other] { $rows } lignes.
} { $count ->
    [one] Une chose n’est pas dans le fichier et vous est demandée ici.
   *[other] { $count } choses ne sont pas dans le fichier et vous sont demandées ici.
}
drafts-questions-heading = Ce que le fichier laisse ouvert
drafts-ask-order = Qu’est-ce qui vient d’abord dans « { $column } » : le jour ou le mois ?
drafts-samples = Dans le fichier :
drafts-choose-answer = Choisir
drafts-sex = Sont-ce des filles ou des garçons ?
drafts-sex-hint = Aucune colonne ne le dit.
drafts-all-female = Filles
drafts-all-male = Garçons
drafts-since = Inscrits depuis
drafts-since-hint = Aucune colonne ne le dit. C’est le premier jour où ces joueurs appartenaient à l’équipe, par exemple le premier jour de la saison.
drafts-since-to-come = Ce jour n’est pas encore venu. Donnez-en un jusqu’à aujourd’hui.
drafts-given-heading = Ce qui vaut pour toutes les lignes
drafts-given-says = Seulement là où c’est le cas : laissez vide ce que vous ne voulez pas dire. Le championnat et la saison doivent déjà être enregistrés.
drafts-team = Équipe
drafts-league = Championnat
drafts-season = Saison
drafts-too-long = C’est trop long pour un nom.
drafts-probably = Probablement
drafts-read-as = { $column } est lu comme
drafts-left-out = pas repris
drafts-unheaded = Colonne { $number }
drafts-asked-above = Demandé plus haut.
drafts-believe = « { $column } » est juste

# Les lignes
drafts-preview-heading = Avant la reprise
drafts-preview-lead = { $rows ->
    [one] 1 ligne.
   *[other] { $rows } lignes.
} Rien n’est encore écrit : voici ce qu’il en adviendrait.
drafts-marked = Le télécharger avec les fautes marquées (XLSX)
drafts-filters = Montrer les lignes
drafts-every = Toutes { $rows }
drafts-count-add = À ajouter { $rows }
drafts-count-change = À modifier { $rows }
drafts-count-same = Déjà là { $rows }
drafts-count-conflict = Contredit les données { $rows }
drafts-count-question = Qui est-ce ? { $rows }
drafts-count-fault = À corriger { $rows }
drafts-count-left-out = Écartées { $rows }
drafts-outcome-add = Ajouter
drafts-outcome-change = Modifier
drafts-outcome-same = Déjà là
drafts-outcome-conflict = Contredit les données
drafts-outcome-question = Qui est-ce ?
drafts-outcome-fault = À corriger
drafts-outcome-left-out = Écartée
drafts-open-questions = { $count ->
    [one] Une ligne est peut-être celle d’une personne déjà enregistrée ou d’une autre ligne : dites qui c’est, sinon elle n’est pas reprise.
   *[other] { $count } lignes sont peut-être celles de personnes déjà enregistrées ou d’autres lignes : dites qui c’est, sinon elles ne sont pas reprises.
}
drafts-tick-all = Toutes les lignes de cette page
drafts-no-rows = Il n’y a pas de telles lignes.
drafts-pages = Pages du fichier
drafts-page-before = Lignes précédentes
drafts-page-after = Lignes suivantes
drafts-paged = Page { $page } sur { $pages }
drafts-changes = { $column } : { $old } → { $new }
drafts-adds = { $column } : { $new }
drafts-sheet = Lignes de { $file }
drafts-take-in = { $rows ->
    [one] Reprendre 1 ligne
   *[other] Reprendre { $rows } lignes
}
drafts-undo-says = Vous pourrez tout annuler pendant 30 jours.
drafts-kept = Ce que vous avez fait jusqu’ici est gardé jusqu’au { $day } ; partez et revenez quand vous voulez.
drafts-nothing-to-take-in = Il n’y a rien à reprendre : tout ce qui peut l’être est déjà enregistré.
drafts-taken-in = Repris.
sheet-row = Ligne
sheet-tick = Reprendre la ligne
sheet-the-same = C’est { $name }
sheet-another = C’est une autre personne
sheet-speaks-same = Pour la même personne :
sheet-speaks-neither = Ne dit ni l’un ni l’autre :
sheet-speaks-different = Contre :

# Ce qui est dit pendant l’attente
working-sends = Le fichier est envoyé et lu.
working-reads = Le fichier est lu.
working-writes = Les lignes sont reprises : soit toutes, soit aucune.
