# Cette association peut-elle aligner le joueur : la réponse, ses motifs, et ce qui trancherait.

allegiance-answer-eligible = Peut être aligné
allegiance-answer-not-eligible = Ne peut pas être aligné
allegiance-answer-eligible-after-change = Seulement après un changement d’association approuvé
allegiance-answer-cannot-tell = Impossible à dire

allegiance-asked = { $association }, { $day } : { $answer }
allegiance-fielding-yes = Peut jouer ce jour-là : oui
allegiance-fielding-no = Peut jouer ce jour-là : non
allegiance-fielding-cannot-tell = Peut jouer ce jour-là : impossible à dire
allegiance-provisional = Provisoire : une règle qui décide de cette réponse est citée de mémoire et n’a pas encore été lue dans le règlement.
allegiance-grounds = Motifs :
allegiance-ground-sourced = { $text } ({ $basis } ; avec source)
allegiance-ground-recalled = { $text } ({ $basis } ; de mémoire)
allegiance-missing = Ce qui trancherait :
allegiance-version = Version de la règle : { $version }. { $says }
allegiance-sources = Sources :
allegiance-no-advice = Ceci n’est pas un avis juridique. Les règles ont été recueillies dans des comptes rendus du règlement et non lues dans le règlement lui-même ; avant d’aligner un joueur, une personne doit consulter le règlement en vigueur.

allegiance-decision = { $authority } a décidé le { $day }. Une décision consignée l’emporte sur ce que diraient les règles seules.
allegiance-decision-some-day = { $authority } a décidé. Une décision consignée l’emporte sur ce que diraient les règles seules.
allegiance-decision-open = On ne sait pas si une décision consignée vaut pour cette association ce jour-là.
allegiance-text-alone-eligible = D’après les règles seules, il pourrait être aligné.
allegiance-text-alone-not-eligible = D’après les règles seules, il ne pourrait pas être aligné.
allegiance-text-alone-eligible-after-change = D’après les règles seules, il faudrait un changement approuvé.
allegiance-text-alone-cannot-tell = D’après les règles seules, il n’y aurait pas de réponse.
allegiance-version-open = On ne sait pas avec certitude quelle version de la règle était en vigueur ce jour-là, et les versions diffèrent.
allegiance-no-requests-written = Le fichier ne dit rien de demandes de changement ; il est supposé qu’il n’y en a pas eu.
allegiance-no-decisions-written = Le fichier ne dit rien de décisions de la FIFA ou du TAS ; il est supposé qu’il n’y en a pas eu.
allegiance-unknown-association = { $association } ne figure pas parmi les codes à trois lettres des membres de la FIFA ; vérifiez qu’il ne s’agit pas d’une faute de frappe.

allegiance-nationality-held = La nationalité que demande { $association } est détenue ce jour-là, et pas seulement par la résidence.
allegiance-nationality-enough = Avant 2004, il suffisait de détenir la nationalité.
allegiance-nationality-not-held = La nationalité que demande { $association } n’est pas détenue ce jour-là.
allegiance-nationality-not-permanent = La nationalité que demande { $association } dépend de la résidence et ne donne pas le droit de jouer.
allegiance-nationality-open = On ne sait pas si la nationalité est détenue ce jour-là à titre permanent.
allegiance-entitled-only = Avoir droit à une nationalité, ou l’obtenir plus tard, n’est pas la détenir.
allegiance-stateless = Aucune nationalité n’est détenue. On peut alors jouer pour l’association du lieu de résidence si la FIFA en décide ainsi.

allegiance-tied = { $matches ->
    [one] Un match officiel
   *[other] { $matches } matchs officiels
} pour une autre association, d’abord { $association }, créent un lien avec elle. Les catégories de jeunes lient aussi.
allegiance-tied-any-football = Avoir joué au futsal ou au football de plage pour { $association } lie aussi pour le football.
allegiance-tied-to-target = Un match officiel pour { $association } est consigné. Il lie le joueur à cette association et ne tient pas lieu de lien avec son territoire.
allegiance-tied-to-both = Des matchs officiels pour deux associations sont consignés, sans changement approuvé entre elles. Il faut d’abord établir à laquelle le joueur appartient.
allegiance-tied-to-both-open = On ne sait pas s’il y a des matchs officiels pour deux associations, ni lesquels ont eu lieu en premier.
allegiance-friendlies-barred = Un joueur lié ne peut pas non plus disputer un match amical pour une autre association.
allegiance-no-match-elsewhere = Aucun match pour une autre association n’est consigné.
allegiance-friendlies-only = { $matches ->
    [one] Le seul match pour une autre association ne lie pas
   *[other] Les { $matches } matchs pour d’autres associations ne lient pas
} : les matchs amicaux ne le font jamais.
allegiance-bench-only = { $matches ->
    [one] Un match officiel pour une autre association a été suivi du banc
   *[other] { $matches } matchs officiels pour d’autres associations ont été suivis du banc
}. Qui n’est pas entré en jeu n’a pas été aligné et n’est pas lié.
allegiance-matches-open = Les matchs disputés en sélection ne sont pas connus.
allegiance-status-open = On ne sait pas si ces matchs étaient officiels, et la réponse en dépend : { $matches }{ $more ->
    [0] .
    [one] { " " }et un autre.
   *[other] { " " }et { $more } autres.
}
allegiance-tie-open = On ne sait pas si le joueur a été aligné dans ces matchs jusqu’à ce jour, et la réponse en dépend : { $matches }{ $more ->
    [0] .
    [one] { " " }et un autre.
   *[other] { " " }et { $more } autres.
}
allegiance-same-either-way = On ne le sait pas, et la réponse est la même dans tous les cas : { $fields }.

allegiance-held-from-birth = La nationalité est détenue depuis la naissance et ne permet de jouer pour aucune autre association que { $association } : aucun autre lien n’est nécessaire.
allegiance-link-born = Le joueur est né sur le territoire de { $association }.
allegiance-link-parent = Un parent est né sur le territoire de { $association }.
allegiance-link-grandparent = Un grand-parent est né sur le territoire de { $association }.
allegiance-link-residence = Le joueur a vécu sur le territoire de { $association } pendant au moins { $years } ans sans interruption.
allegiance-link-residence-new = Le joueur a vécu sur le territoire de { $association } pendant les années que demande l’âge d’arrivée.
allegiance-link-schooling = Le joueur a été scolarisé sur le territoire de { $association } pendant au moins cinq ans avant l’âge de 18 ans.
allegiance-link-none = Rien ne lie le joueur au territoire de { $association } : ni naissance, ni parent, ni grand-parent, ni séjour assez long.
allegiance-link-open = On ne sait pas si une naissance, un parent, un grand-parent ou un séjour assez long lie le joueur au territoire de { $association }.
allegiance-residence-proof = Le joueur est arrivé entre 10 et 18 ans. La FIFA doit admettre que le déménagement n’avait pas pour but de jouer en sélection.

allegiance-official-a-match = Il y a un match officiel de l’équipe A pour une autre association.
allegiance-level-open = On ne sait pas si un match officiel pour une autre association était un match de l’équipe A.
allegiance-not-held-at-first-match = La nationalité n’était pas détenue lors du premier match officiel pour une autre association.
allegiance-held-at-first-match-open = On ne sait pas si la nationalité était détenue lors du premier match officiel pour une autre association.
allegiance-request-too-late = À cette époque, le changement devait être demandé avant l’âge de { $years } ans.
allegiance-age-open = On ne sait pas si le joueur avait déjà { $years } ans.
allegiance-too-old-at-last-match = Le joueur avait { $years } ans ou plus lors du dernier match officiel pour une autre association, à quelque niveau que ce soit.
allegiance-route-below-a-held = Tous les matchs officiels pour d’autres étaient en dessous de l’équipe A, et la nationalité était détenue lors du premier. Il n’y a pas de limite d’âge.
allegiance-route-below-a-young = Tous les matchs officiels pour d’autres étaient en dessous de l’équipe A, le dernier avant l’âge de 21 ans, et il y a un lien avec le territoire.
allegiance-route-few-a-matches = Les cinq conditions d’un changement après un match officiel de l’équipe A sont remplies.
allegiance-older-matches-not-counted = Pour l’âge lors du dernier match, seuls comptent les matchs à partir du { $since }.
allegiance-too-many-a-matches = { $matches } matchs de l’équipe A pour une autre association, amicaux compris, sont plus de { $limit }.
allegiance-a-matches-open = On ne sait pas s’il y a eu plus de { $limit } matchs de l’équipe A pour une autre association, amicaux compris.
allegiance-a-match-too-recent = { $years } ans ne se sont pas écoulés depuis le dernier match de l’équipe A, amicaux compris ; ce sera le cas le { $over }.
allegiance-last-a-match-open = On ne sait pas si { $years } ans se sont écoulés depuis le dernier match de l’équipe A.
allegiance-final-tournament = Le joueur a été aligné dans un match de l’équipe A lors de la phase finale d’une Coupe du Monde ou d’un championnat de confédération.
allegiance-final-tournament-open = On ne sait pas si un match officiel de l’équipe A relevait d’une phase finale qui compte.
allegiance-route-new-association = { $association } a rejoint la FIFA le { $joined }, après le premier match du joueur, et l’ancienne association ne l’a plus aligné depuis.
allegiance-new-association-open = { $association } a rejoint la FIFA le { $joined }. On ne sait pas quels matchs ont eu lieu avant ce jour et depuis.
allegiance-route-lost-nationality = Un État a retiré la nationalité de l’ancienne association contre la volonté du joueur.
allegiance-loss-open = On ne sait pas si un État a retiré la nationalité de l’ancienne association.

allegiance-change-approved = La FIFA a approuvé le changement pour { $association } le { $day }.
allegiance-change-approved-some-day = La FIFA a approuvé le changement pour { $association }.
allegiance-request-pending = Une demande de changement est en cours. Jusqu’à la décision, aucune des deux associations ne peut aligner le joueur.
allegiance-request-perhaps-pending = On ne sait pas si une demande de changement était déposée ce jour-là. Déposée ou non, elle n’était pas approuvée.
allegiance-request-refused = Une demande de changement a été refusée. Une nouvelle est possible si la règle ou les faits ont changé.
allegiance-no-request = Aucune demande de changement n’est consignée jusqu’à ce jour.
allegiance-request-open = On ne sait pas ce qu’il est advenu, jusqu’à ce jour, d’une demande de changement d’association.
allegiance-leaving-pending = Une demande pour quitter l’association est en cours. Jusqu’à la décision, aucune des deux associations ne peut aligner le joueur.
allegiance-gone-elsewhere = Un changement pour { $association } a été approuvé. Le joueur lui appartient désormais.
allegiance-second-change = Un changement pour { $association } a déjà été approuvé, et une carrière n’en compte qu’un.
allegiance-change-unused = Le changement pour { $association } a été approuvé et jamais utilisé. Le joueur peut demander une fois à revenir dessus.
allegiance-change-used-open = On ne sait pas si le changement pour { $association } a été utilisé.
allegiance-same-edition = Le joueur a été aligné pour une autre association dans cette édition de la compétition.
allegiance-edition-open = On ne sait pas si le joueur a été aligné pour une autre association dans cette édition de la compétition.
allegiance-mind-same-edition = Dans une édition de compétition déjà disputée pour une autre association, le joueur ne peut toujours pas être aligné.

allegiance-text-before-2004 = Il suffisait de détenir la nationalité, et l’on pouvait passer d’une association à une autre.
allegiance-text-2004-01 = Un lien clair est demandé, et un changement du football de jeunes à l’équipe A est possible avant l’âge de 21 ans.
allegiance-text-2008-05-30 = Une nouvelle nationalité par résidence demande cinq ans après l’âge de 18 ans.
allegiance-text-2009-06-03 = La limite d’âge du changement disparaît ; il ne doit toujours pas y avoir de match officiel de l’équipe A.
allegiance-text-2020-09-18 = Les articles 5 à 9 ont été réécrits, avec d’autres voies de changement et des années de résidence selon l’âge d’arrivée.
allegiance-text-2021-02 = Pour l’âge lors du dernier match, seuls comptent les matchs à partir du 18 septembre 2020.
