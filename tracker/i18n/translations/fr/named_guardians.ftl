# Responsables nommés par un fichier d’un club, jusqu’à ce qu’un directeur les invite.

named-heading = Responsables nommés dans des fichiers
named-lead = Les fichiers de votre club nomment ces personnes comme responsables d’un joueur. Rien ne leur a été envoyé et elles ne voient rien. Une invitation montre à chacune le dossier de l’enfant dès qu’elle l’accepte ; qui est invité quitte cette liste.
named-count = { $count ->
    [one] Une personne n’a pas été invitée.
   *[other] { $count } personnes n’ont pas été invitées.
}
named-none = Personne n’attend d’être invité.
named-without-name = sans nom
named-on = D’un fichier du { $day }
named-relation = Lien de cette personne avec l’enfant
named-invite = Envoyer une invitation
named-forget = Retirer de la liste
named-forgotten = Retiré de la liste.
named-before = Plus haut dans la liste
named-after = Plus loin dans la liste
named-line = { $number } : { $player } – { $told } (fichier du { $day })
way-in-named-guardians = Inviter les responsables des fichiers
way-in-named-guardians-says = Les parents que vos fichiers nomment à côté d’un joueur. Rien ne leur a encore été envoyé.
