# L’aide pour les parents, les responsables légaux et les joueurs.

help-invitations-title = Accepter une invitation
help-invitations-for = Votre club vous écrit, et chaque parent ou responsable a son propre accès.
help-invitations-step-1 = Ouvrez le lien du message. Il est valable une fois, pendant { $invitation } jours.
help-invitations-step-2 = Choisissez un nom et un mot de passe, et appuyez sur « { web-invitation-accept } ». Si votre adresse a déjà un compte, connectez-vous avec lui et acceptez là.
help-invitations-step-3 = Connectez-vous. Votre enfant est sous « { web-nav-children } ».
help-invitations-alt = La première page d’une mère sur un téléphone : une carte par enfant avec l’étape, le dernier match et la prochaine compétition.
help-invitations-note-1 = « { children-waits-heading } » veut dire que le club doit encore confirmer que vous répondez de l’enfant. D’ici là, rien du dossier n’est montré. Adressez-vous à la direction du club.
help-invitations-note-2 = Ne partagez aucun mot de passe : le club invite chaque responsable à sa propre adresse, avec deux foyers comme avec un.
help-invitations-note-3 = Dès 16 ans, la personne qui joue peut avoir elle aussi un accès, une fois qu’un responsable l’accepte sous « { sharing-way } ».

help-player-title = La page d’un enfant, et ce que veulent dire ses mots
help-player-for = Lisez le parcours d’une personne : clubs, minutes, sélections, et de quel temps nous n’avons pas de données.
help-player-step-1 = Choisissez l’enfant sous « { web-nav-children } », ou le joueur dans votre liste.
help-player-step-2 = Lisez d’abord les phrases du haut. Elles disent ce qui est enregistré, à ce jour.
help-player-step-3 = En dessous, clubs et sélections sont sur un même axe d’âge. « { web-strip-as-table } » dit la même chose en lignes.
help-player-step-4 = La ligne qui reste en haut mène à « { part-minutes } », « { part-national } », « { part-eligibility } », « { part-records } » et « { part-sharing } ».
help-player-step-5 = Sous « { part-eligibility } » se trouve le calendrier, en fichier, de toutes les compétitions ouvertes par l’âge.
help-player-alt = La page d’une enfant sur un téléphone : trois phrases sur ce qui est enregistré, et en dessous l’équipe, la dernière convocation et de quelle part du temps il y a des données.
help-player-note-1 = Il n’y a sur cette page ni note, ni classement, ni prévision. On ne compare qu’à côté de { $cohort } joueurs ou plus.
help-player-note-2 = Si quelque chose est inexact, suivez « { cases-way } ».
help-player-note-3 = Qui ouvre la page est mis au registre, et la famille peut le lire.

help-sharing-title = Qui peut voir ceci, et dire non
help-sharing-for = Décidez qui voit les données de votre enfant, et lisez qui les a vues.
help-sharing-step-1 = Sur la carte ou la page de l’enfant, suivez « { sharing-way } ».
help-sharing-step-2 = Lisez qui voit le dossier aujourd’hui. Chaque usage s’ouvre avec son texte.
help-sharing-step-3 = Appuyez sur « { sharing-agree } » ou sur « { sharing-refuse } ». Pour les recruteurs, on choisit la fédération et, si l’on veut, une seule personne et un dernier jour.
help-sharing-step-4 = « { sharing-take-back } » met fin à ce qui était accepté, dès le prochain clic de quiconque.
help-sharing-step-5 = « { looks-way } » dit qui a ouvert le dossier, dans quel rôle et pourquoi.
help-sharing-alt = La page de qui peut voir ceci sur un téléphone : les usages, avec ce que la famille a dit de chacun.
help-sharing-note-1 = Les recruteurs ne voient rien tant que vous n’êtes pas d’accord. Ils voient alors l’année de naissance, et le jour seulement si vous le cochez.
help-sharing-note-2 = À qui vous le refusez, le dossier n’est pas montré, dès le prochain clic. Cela ne compte en rien contre l’enfant.
help-sharing-note-3 = « { records-way } » est sur la même page : un fichier de toutes les données, ou la façon de tout faire effacer pour de bon.
help-sharing-note-4 = Dès le 18e anniversaire, la personne qui joue décide seule.

help-report-links-title = Le rapport, et le partager par un lien
help-report-links-for = Lisez le rapport, obtenez-le en PDF, ou laissez quelqu’un sans compte le lire un certain temps.
help-report-links-step-1 = Sur la page de l’enfant, suivez « { web-report-go } ».
help-report-links-step-2 = Lisez ce que dit le rapport, choisissez sa langue et appuyez sur « { web-report-get } » ou, pour lire ici la même chose, sur « { web-as-page } ».
help-report-links-step-3 = Sous « { shared-heading } », dites pour qui est le lien et pour combien de temps, jusqu’à { $shared } jours, et appuyez sur « { shared-make } ».
help-report-links-step-4 = Copiez le lien, ou envoyez-le de là par courrier électronique. Il n’est montré que cette fois.
help-report-links-step-5 = Chaque lien ouvert figure sur la page du rapport, avec « { sharing-take-back } ».
help-report-links-alt = Créer un lien sur un téléphone : pour qui, pour combien de temps, et le bouton qui le crée.
help-report-links-note-1 = Qui a le lien lit le rapport avec l’année de naissance et sans le jour, n’a pas besoin de compte et peut transmettre le lien.
help-report-links-note-2 = Vous lisez combien de fois un lien a été ouvert. Rien n’est gardé de qui l’a ouvert.
help-report-links-note-3 = Les responsables qui peuvent décider créent des liens ; dès 18 ans, la personne qui joue, seule.

help-cases-title = Quelque chose est inexact dans les données
help-cases-for = Dites ce qui est inexact. Le club répond, et vous pouvez suivre chaque étape.
help-cases-step-1 = Sur la page de l’enfant, suivez « { cases-way } ».
help-cases-step-2 = Choisissez de quoi il s’agit, puis la donnée et le champ.
help-cases-step-3 = Écrivez ce qu’il faudrait lire, et appuyez sur « { case-form-go } ».
help-cases-step-4 = Un message vous dit quand le club a répondu. S’il demande quelque chose, écrivez de nouveau sur la page du cas.
help-cases-alt = Ouvrir un cas sur un téléphone : le genre de donnée est choisi, et le formulaire demande ce qui est inexact et ce qu’il faudrait lire.
help-cases-note-1 = S’il manque une donnée, choisissez « { case-record-player } », puis « { case-field-whole } ».
help-cases-note-2 = Vous pouvez retirer un cas. Rien de ce qui y a été écrit n’est changé ni enlevé.
help-cases-note-3 = Pour un club : « { cases-heading } » donne ce qui attend. Accepter un cas corrige la donnée aussitôt, avec tout ce qui en est compté.
