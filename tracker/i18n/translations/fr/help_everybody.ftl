# L’aide pour tout le monde, avec ou sans connexion.

help-how-old-title = Quel âge, dans quelle ligue
help-how-old-for = Voyez dans quelle catégorie est un enfant, ligue par ligue, cette saison et la suivante, et quelles compétitions l’attendent.
help-how-old-step-1 = Ouvrez « { how-old-nav } ». Personne n’a besoin de se connecter.
help-how-old-step-2 = Écrivez quand l’enfant est né, l’année d’abord. L’année seule suffit.
help-how-old-step-3 = Appuyez sur « { how-old-go } ».
help-how-old-step-4 = « { how-old-choices } » resserre les compétitions, ou regarde une autre saison.
help-how-old-alt = La réponse pour une naissance en septembre 2011 : deux saisons, chacune avec ses catégories et les ligues qui les emploient.
help-how-old-note-1 = { how-old-not-kept } La naissance ne figure dans aucune adresse, et le lien pour transmettre la page l’omet.
help-how-old-note-2 = Quand seule l’année est connue et qu’une limite y tombe, la réponse nomme les deux catégories et le jour qui décide.
help-how-old-note-3 = Là où personne n’a vérifié la règle d’une ligue, la page le dit et ne devine pas.

help-eligibility-title = Peut-on y jouer ?
help-eligibility-for = Demandez pour une compétition et une naissance : la réponse par âge, avec la règle et l’endroit où la lire.
help-eligibility-step-1 = Ouvrez « { web-nav-eligibility } » et choisissez une compétition.
help-eligibility-step-2 = Écrivez la date de naissance autant qu’elle est connue : le jour, le mois ou seulement l’année.
help-eligibility-step-3 = Appuyez sur « { web-eligibility-go } ».
help-eligibility-step-4 = « { web-nav-competitions } » donne toutes les règles tenues, édition par édition, et le chemin qui mène à chaque phase finale.
help-eligibility-alt = La réponse pour un tournoi olympique : possible hors limite d’âge, avec la règle mot pour mot et sa source.
help-eligibility-note-1 = Il ne s’agit que de l’âge. La nationalité, la licence, la discipline et la sélection se décident ailleurs.
help-eligibility-note-2 = Quand c’est impossible à dire, la réponse dit ce qui trancherait.
help-eligibility-note-3 = Rien de ce que vous écrivez n’est conservé.

help-verify-title = Vérifier un rapport
help-verify-for = Voyez si un rapport que vous avez en main a été émis ici, quel jour, et s’il est toujours juste.
help-verify-step-1 = Pointez l’appareil photo d’un téléphone sur le code carré au bas d’une page et ouvrez l’adresse qu’il lit.
help-verify-step-2 = Sans appareil photo, ouvrez « { verify-heading } » au bas de n’importe quelle page d’ici et saisissez le code.
help-verify-step-3 = Comparez ce que dit la page avec la feuille : nature, jours, destinataire et règles.
help-verify-alt = La page pour vérifier un rapport : le champ pour le code qui y est imprimé, et le bouton.
help-verify-note-1 = De qui est le rapport, elle ne le dit à personne qui ne pourrait l’ouvrir ici de toute façon.
help-verify-note-2 = « { verify-changed } » porte sur les données jusqu’au jour dont parle le rapport. Un match d’un jour ultérieur n’y change rien.
help-verify-note-3 = Un code peut être copié sur une autre feuille. Si beaucoup en dépend, demandez à la famille ou au club un rapport qui vienne d’eux.
help-verify-note-4 = Si les données de quelqu’un ont été effacées, plus aucun rapport à son sujet n’est connu.

help-search-title = Trouver une page, un joueur, une compétition
help-search-for = Allez partout en quelques lettres, à la souris, du doigt ou au clavier.
help-search-step-1 = Appuyez sur « { web-search-title } » en haut de chaque page, ou sur les touches { keys-search-press }.
help-search-step-2 = Écrivez le début des mots, dans n’importe quel ordre. Les accents et les majuscules ne comptent pas.
help-search-step-3 = Choisissez avec les flèches et appuyez sur Entrée.
help-search-step-4 = Appuyez sur { keys-help-press } pour voir toutes les touches. Celles qui sont une seule lettre peuvent y être désactivées.
help-search-alt = La recherche au-dessus d’une page : quelques lettres sont écrites, et ce qui est trouvé est en dessous, le premier choisi.
help-search-note-1 = Elle ne trouve que ce que vous pouvez ouvrir. Un joueur que vous ne pouvez pas voir et un joueur qui n’existe pas se ressemblent.
help-search-note-2 = Ce que vous écrivez ne figure dans aucune adresse ni dans aucun journal du serveur.

help-sign-in-title = Se connecter
help-sign-in-for = Entrez dans votre compte et gardez-le bien : la seconde étape, les clés d’accès, un mot de passe oublié.
help-sign-in-step-1 = Ouvrez « { web-sign-in } » et écrivez votre adresse électronique et votre mot de passe.
help-sign-in-step-2 = Là où un code est demandé, écrivez les six chiffres que montre votre authentificateur, ou un des codes de secours que vous avez sur papier.
help-sign-in-step-3 = Là où des clés d’accès sont proposées, « { web-nav-account } » a « { web-passkey-add } ». Dès lors « { web-passkey-sign-in } » vous laisse entrer d’un doigt, d’un visage ou d’un code PIN.
help-sign-in-step-4 = Si le mot de passe est perdu, suivez « { web-forgotten } » et écrivez l’adresse avec laquelle vous vous connectez.
help-sign-in-alt = La page de connexion : les champs de l’adresse électronique et du mot de passe, et le bouton.
help-sign-in-note-1 = Entraîneurs, direction sportive, recruteurs, responsables et administration voient beaucoup d’enfants : un mot de passe seul ne les laisse pas entrer. Les familles peuvent elles aussi ajouter une seconde étape.
help-sign-in-note-2 = Si le téléphone est perdu, un code de secours vous laisse entrer une fois.
help-sign-in-note-3 = « { own-history } » donne vos cinquante dernières connexions et modifications. Si l’une n’était pas de vous, choisissez un autre mot de passe.
help-sign-in-note-4 = Personne ne s’inscrit soi-même : un compte commence par l’invitation d’un club ou d’une fédération.
