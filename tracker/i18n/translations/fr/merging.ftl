# Réunir deux dossiers d’une même personne, et les séparer de nouveau
merge-done = Le { $gone } fait maintenant partie du { $kept } : { $moved ->
    [one] une ligne a été déplacée
   *[other] { $moved } lignes ont été déplacées
}, { $folded ->
    [0] aucune ne figurait dans les deux
    [one] une figurait dans les deux
   *[other] { $folded } figuraient dans les deux
}. Jusqu’au { $until }, cela peut être annulé sous le numéro { $number }.
merge-taken-back = { $count ->
    [one] Un accord d’une famille a pris fin, parce que l’autre famille ne l’avait pas donné.
   *[other] { $count } accords d’une famille ont pris fin, parce que l’autre famille ne les avait pas donnés.
}
merge-refused = Les deux dossiers n’ont pas été réunis, et rien n’a été modifié :
merge-parted = Le { $gone } et le { $kept } sont de nouveau deux dossiers, chacun tel qu’il était : { $restored ->
    [one] une ligne a été rendue
   *[other] { $restored } lignes ont été rendues
}.
merge-not-parted = Les deux dossiers ne peuvent pas être séparés, et rien n’a été modifié. Voici ce qui l’empêche ; annulez-le ou corrigez-le d’abord :
merge-none = Rien n’a été réuni au cours des 30 derniers jours.
merge-line = { $number } : le { $gone } est devenu une partie du { $kept } { $name } le { $day } ; cela peut être annulé jusqu’au { $until }.
merge-unknown = Il n’y a pas de réunion { $number }, ou pas de dossiers que vous voyez ; `tracker duplicates merges` donne les numéros.
merge-undone-already = Cela a déjà été annulé le { $day }.
merge-too-late = Ce que disaient les deux dossiers est conservé { $days } jours ; cela ne peut donc plus être annulé. Corrigez les dossiers un par un.
merge-later-first = Un autre dossier a depuis été réuni au même ; annulez d’abord le numéro { $number }.
merge-of-a-third = Le nom et la naissance sont ceux de l’un des deux dossiers ; donnez l’un de leurs numéros.
merge-birth-verified = Un document confirme l’autre naissance, et seule une correction acceptée la change ; gardez celle-là.
merge-obstacle-changed = { $rows } venant des deux dossiers et modifiés depuis
merge-obstacle-built-on = { $rows } ajoutés depuis, dont personne ne peut dire à qui ils appartiennent

# Pourquoi deux dossiers ne sont pas réunis
merge-fault-kept-apart = Quelqu’un a dit que ce sont deux personnes. Si c’était une erreur, faites d’abord reposer la question.
merge-fault-two-verified = Des documents confirment deux naissances différentes.
merge-fault-younger = D’après sa naissance, l’une des deux est majeure, et la naissance qui resterait ne le dit pas. Gardez celle de la personne majeure.
merge-fault-open-case = { $count ->
    [one] La famille conteste le nom ou la naissance ; répondez d’abord à sa demande.
   *[other] Des familles contestent le nom ou la naissance dans { $count } demandes ; répondez-y d’abord.
}
merge-fault-tie-ended = Quelqu’un représente l’un des dossiers, et pour l’autre cela a pris fin ou a été refusé. Mettez-y fin pour les deux, ou invitez cette personne pour l’autre.
merge-fault-tie-two-parts = Un même compte est responsable dans un dossier et joueur dans l’autre. Mettez d’abord fin à l’un des deux.
merge-fault-tie-two-sign-ins = Chaque dossier a un accès propre à la personne qui joue. Mettez d’abord fin à l’un des deux.
merge-fault-contradiction = { $what } : les deux dossiers se contredisent sur { $which }. Corrigez d’abord l’un d’eux.

# Les lettres aux deux familles
letter-merged-subject = Deux dossiers ont été réunis
letter-merged-text = Bonjour { $name },

    le { $day }, deux dossiers conservés sur { $address } ont été considérés comme ceux d’une même personne et réunis : le numéro { $gone } fait maintenant partie du numéro { $kept }. Vous représentez l’un d’eux, ou c’est de vous qu’il s’agit.

    Rien n’a été perdu. Ce qu’une famille avait refusé reste refusé, et ce qu’une seule des deux familles avait accepté a pris fin. La page du dossier montre qui représente la personne et ce qui est accepté maintenant.

    S’il s’agit de deux personnes et non d’une seule, dites-le au club avant le { $until } : jusque-là, cela peut être annulé, et chaque dossier redevient ce qu’il était.
letter-parted-subject = Deux dossiers ont été séparés de nouveau
letter-parted-text = Bonjour { $name },

    le { $day }, deux dossiers conservés sur { $address } qui avaient été réunis ont été séparés de nouveau : le numéro { $gone } et le numéro { $kept } sont deux dossiers, chacun tel qu’il était auparavant. Vous représentez l’un d’eux, ou c’est de vous qu’il s’agit.

    S’il manque quelque chose ou si quelque chose est faux maintenant, dites-le au club.
