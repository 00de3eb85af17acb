# Demandes de correction : listes, et en ouvrir une
cases-heading = Corrections
cases-way = Quelque chose est inexact ?
cases-lead-family = Dites ce qui est inexact dans les données concernant { $player }. Le club répond, et vous pouvez suivre chaque étape.
cases-lead-look = Ce qui a été signalé comme inexact dans les données concernant { $player }, et ce que le club a répondu.
cases-lead-club = Ce que les familles signalent comme inexact dans les données de vos joueurs. Ce qui vous attend vient en premier.
cases-list = Demandes
cases-none = Personne n’a ouvert de demande sur ces données.
cases-none-club = Aucune famille de votre club n’a ouvert de demande.
cases-head-about = Objet
cases-head-opened = Ouverte
cases-head-status = État
case-status-open = attend le club
case-status-answered = attend la famille
case-status-accepted = acceptée
case-status-declined = refusée
case-status-withdrawn = retirée
cases-open = Ouvrir une demande
cases-open-says = Choisissez ce dont il s’agit. Ce que dit la donnée aujourd’hui en est repris ; vous écrivez ce qu’elle devrait dire.
cases-records-none = Aucune donnée de cette sorte n’est enregistrée.
cases-records-which = De laquelle s’agit-il ?
case-record-player = Le joueur
case-record-registration = Licences dans un club
case-record-appearance = Matchs
case-record-season-total = Totaux de saison
case-record-call-up = Convocations
case-record-absence = Absences
case-record-nationality = Nationalités
case-field-name = Nom
case-field-born = Date de naissance
case-field-position = Poste
case-field-foot = Pied fort
case-field-sex = Football
case-field-starts = Premier jour
case-field-ends = Dernier jour
case-field-nature = Définitif ou prêt
case-field-exit-reason = Raison de la fin
case-field-destination = Où le joueur est allé
case-field-team = Équipe
case-field-selection = Rôle dans le match
case-field-minutes = Minutes
case-field-match = Jour, adversaire ou compétition
case-field-appearances = Matchs joués
case-field-season = Équipe, championnat ou saison
case-field-date = Date
case-field-kind = Sorte
case-field-matches = Matchs
case-field-official = Compétition officielle
case-field-competition = Compétition
case-field-opponent = Adversaire
case-field-side = Sélection
case-field-reason = Motif
case-field-country = Pays
case-field-basis = Comment elle a été acquise
case-field-since = Depuis
case-field-until = Jusqu’au
case-field-removal = Tout : cela ne devrait pas figurer ici
case-field-whole = Autre chose, ou il manque quelque chose
case-field-says = { $field } : { $says }
case-value-none = non renseigné
case-value-selection-started = Titulaire
case-value-selection-substitute = Entré en jeu
case-value-selection-fielded = A joué
case-value-selection-bench = Sur le banc
case-value-foot-left = Gauche
case-value-foot-right = Droit
case-value-foot-both = Les deux
case-value-nature-permanent = Définitif
case-value-nature-loan = Prêt
case-value-exit-reason-transfer = Transfert
case-value-exit-reason-loan-ended = Fin du prêt
case-value-exit-reason-released = Libéré par le club
case-value-exit-reason-aged-out = Trop âgé pour l’équipe
case-value-exit-reason-college = Université
case-value-exit-reason-moved-away = Déménagement
case-value-exit-reason-stopped-playing = A cessé de jouer
case-value-exit-reason-other = Autre raison
case-value-basis-birth = Par la naissance
case-value-basis-descent = Par filiation
case-value-basis-residence = Par résidence
case-value-basis-other = Autrement
case-value-official-yes = Oui
case-value-official-no = Non
case-form-field = Ce qui est inexact
case-form-should = Ce que cela devrait dire
case-form-should-hint = Écrivez-le comme vous le savez. Le club lui donne la bonne forme.
case-form-words = Ce que le club devrait savoir
case-form-words-hint = Vous pouvez laisser ce champ vide. N’écrivez rien sur la santé.
case-form-go = Ouvrir la demande
case-form-missing = Écrivez ce que cela devrait dire.
case-form-long = C’est trop long. Dites-le en moins de mots.

# Une demande
case-heading = Demande { $number }
case-back = Toutes les demandes sur ce joueur
case-record = Donnée
case-gone = n’existe plus
case-says = Elle disait
case-should = Elle devrait dire
case-stands = État
case-verified = Un document confirme la naissance enregistrée. Rien ne la change, sauf l’acceptation de cette demande.
case-history = Historique
case-step-opened = { $person } a ouvert la demande
case-step-wrote = { $person } a écrit de nouveau
case-step-answered = { $person } a répondu pour le club
case-step-accepted = { $person } l’a acceptée pour le club
case-step-declined = { $person } l’a refusée pour le club
case-step-withdrawn = { $person } l’a retirée
case-step-changed = La donnée disait « { $was } » et dit depuis « { $became } ».
case-step-removed = La donnée a été retirée : { $was }
case-step-same = La donnée dit déjà « { $became } ».
case-answer-heading = Votre réponse
case-answer = Réponse
case-answer-answered = Demander ou dire quelque chose
case-answer-accepted = Accepter et corriger
case-answer-accepted-elsewhere = Accepter, comme dit plus haut
case-answer-declined = Refuser
case-answer-words = Vos mots à la famille
case-answer-words-hint = Nécessaires, sauf si vous acceptez. Une question laisse la demande ouverte.
case-corrected = Ce que dira la donnée
case-corrected-hint = Seulement pour accepter. Cela compte aussitôt, partout.
case-corrected-born = Seulement pour accepter : le jour de naissance que montre le document, comme 2008-05-17.
case-corrected-removal = Accepter retire aussitôt cette donnée, avec tout ce qui est compté à partir d’elle.
case-corrected-unknown = Personne ne le sait
case-corrected-missing = Indiquez ce que dira la donnée, ou que personne ne le sait.
case-choose = Choisissez
case-document-hint = Seulement pour accepter : un document doit montrer la naissance. Il est noté comme vu, avec votre nom.
case-document-none = Choisissez un document
case-elsewhere-sex = Le football que joue quelqu’un décide des équipes et des règles ; il n’est donc pas changé par une demande. Après l’acceptation, la personne qui gère cette installation doit le corriger.
case-elsewhere-match = Un match appartient à tous ceux de sa feuille de match ; il n’est donc pas changé par une demande. Après l’acceptation, le club remet un fichier de matchs joués avec le bon match ; une demande sur toute cette donnée retire la ligne erronée.
case-elsewhere-season = Un championnat et sa saison appartiennent à toute une équipe ; ils ne sont donc pas changés par une demande. Après l’acceptation, le club remet un fichier de matchs joués avec la bonne saison ; une demande sur toute cette donnée retire le total erroné.
case-elsewhere-side = Une convocation dans une autre sélection est une autre convocation. Après l’acceptation, un fichier de convocations avec la bonne sélection est remis ; une demande sur toute cette donnée retire la convocation erronée.
case-elsewhere-team = Une période dans une autre équipe est une autre licence. Après l’acceptation, le club remet un fichier de joueurs avec la bonne période ; une demande sur le dernier jour met fin à celle-ci.
case-elsewhere-whole = Ce qui manque arrive avec un fichier. Après l’acceptation, le club le remet à la personne qui reprend les fichiers ici.
case-answer-go = Envoyer la réponse
case-words-missing = Écrivez d’abord quelque chose.
case-own = Vous avez ouvert cette demande ; une autre personne de la direction du club y répond.
case-reply-heading = Écrire de nouveau
case-reply-words = Vos mots
case-reply-go = Envoyer
case-withdraw-heading = La retirer
case-withdraw-says = La donnée reste telle quelle et la demande est close.
case-withdraw-go = Retirer la demande
case-meanwhile = Quelqu’un a écrit dans cette demande, ou changé la donnée, après que vous l’avez ouverte. Rien de ce que vous avez écrit n’a été envoyé. Lisez d’abord ce qui est nouveau.
case-kept = Voici ce que vous aviez écrit : { $words }

# Messages sur les demandes
letter-case-waits-subject = Une demande de correction attend votre club
letter-case-waits-text =
    Bonjour { $name },

    une famille dit que quelque chose est inexact dans les données. Lisez sa demande et répondez-y ici :

    { $link }

    Par discrétion, ce message ne dit pas de qui il s’agit.
letter-case-answered-subject = Une réponse à une demande de correction
letter-case-answered-text =
    Bonjour { $name },

    le club a répondu à une demande de correction. Lisez sa réponse ici :

    { $link }

    Par discrétion, ce message ne dit pas de qui il s’agit.
cases-waiting = { $count ->
    [one] { $count } attend le club.
   *[other] { $count } attendent le club.
}
