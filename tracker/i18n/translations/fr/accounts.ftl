# What is wrong with a new password, and letters that could not be sent
web-refusal-unsent-title = Le message n’a pas pu être envoyé
web-refusal-unsent-says = Ce que vous avez demandé est fait. Le message correspondant n’est pas parti, car le serveur de courrier ne répond pas ; prévenez la personne qui gère cette installation.
password-too-short = Utilisez au moins 12 caractères. Quelques mots à la suite se retiennent facilement.
password-too-long = Utilisez au plus 200 caractères.
password-common = C’est l’un des mots de passe essayés en premier. Choisissez-en un autre.
password-known-words = Il est fait de votre nom, de votre club ou de mots semblables, qu’un inconnu essaierait. Choisissez d’autres mots.

# Invitations
invited-as-coach = Entraîneur ou entraîneuse de { $place }
invited-as-parent = Parent ou tuteur d’un joueur de { $place }
invited-as-player = Joueur ou joueuse de { $place }
invited-as-director = Direction de { $place }
invited-as-scout = Recruteur ou recruteuse de { $place }
invited-as-officer = Responsable de { $place }
invited-as-administrator = Administration
invite-option-parent = Parent ou tuteur de { $place }
invite-option-player = { $place }, avec un compte personnel
web-nav-invite = Inviter
web-nav-account = Votre compte
web-invite-lead = La personne reçoit un message avec un lien, valable une fois et pendant sept jours.
web-invite-as = Invitation en tant que
web-invite-as-missing = Choisissez en tant que quoi la personne est invitée.
web-invite-choose = Choisissez
web-invite-relation = Pour un parent ou un tuteur seulement : son lien avec l’enfant
web-invite-language = Langue du message
web-invite-child-hint = En invitant un parent, le club confirme que cette personne répond de cet enfant. Le message ne nomme pas l’enfant.
web-invite-send = Envoyer l’invitation
web-invite-nobody = Il n’y a personne que vous puissiez inviter pour le moment.
web-invitation = Une invitation
web-invitation-for = Cette invitation a été envoyée à { $email }.
web-invitation-accept = Accepter
web-invitation-new = Choisissez un nom et un mot de passe pour votre compte.
web-invitation-known = Cette adresse a déjà un compte. Connectez-vous avec elle pour accepter.
web-invitation-other = Vous êtes connecté avec une autre adresse. Déconnectez-vous et entrez avec celle ci-dessus, ou demandez une invitation à la vôtre.
web-invitation-made = Votre compte est prêt. Connectez-vous avec votre adresse et le mot de passe choisi.
web-invitation-joined = Le rôle a été ajouté à votre compte.
web-name = Votre nom
web-name-missing = Écrivez votre nom.
web-new-password = Nouveau mot de passe
web-new-password-missing = Choisissez un mot de passe.
web-new-password-hint = 12 caractères ou plus. Quelques mots à la suite suffisent ; ni majuscules ni chiffres ne sont exigés.

# A forgotten password
web-forgotten = Mot de passe oublié ?
web-forgotten-lead = Écrivez l’adresse avec laquelle vous vous connectez. Un message avec un lien y sera envoyé ; le lien est valable une fois et pendant une heure.
web-forgotten-send = Envoyer le message
web-forgotten-sent = Un message est en route vers cette adresse. Si vous ne le trouvez pas, regardez dans le courrier indésirable.
web-email-wrong = Écrivez une adresse électronique, comme nom@example.org.
web-reset = Un nouveau mot de passe
web-reset-lead = Le choisir vous déconnecte partout. Le second facteur reste tel quel.
web-reset-go = Enregistrer le mot de passe
web-reset-done = Le mot de passe est enregistré. Connectez-vous avec lui.

# The own account
web-account-you = Nom et langue
web-language = Langue
web-language-missing = Choisissez une langue.
web-save = Enregistrer
web-account-saved = Enregistré.
web-account-password = Mot de passe
web-account-password-lead = Le changer déconnecte tous vos autres navigateurs.
web-old-password = Mot de passe actuel
web-password-change = Changer le mot de passe
web-password-changed = Le mot de passe est changé, et tous les autres navigateurs sont déconnectés.
password-wrong = Ce n’est pas votre mot de passe.
web-account-address = Adresse électronique
web-account-address-now = Vous vous connectez avec { $email }.
web-account-address-lead = Un message avec un lien part vers la nouvelle adresse, et un avis vers l’actuelle. Rien ne change tant que le lien n’est pas suivi.
web-new-email = Nouvelle adresse
web-address-send = Envoyer le message
web-address-sent = Un message est en route vers la nouvelle adresse.
web-address = Confirmer la nouvelle adresse
web-address-lead = Désormais, vous vous connecterez avec { $email }.
web-address-go = Confirmer
web-address-done = L’adresse est changée.
web-browsers = Où vous êtes connecté
web-browser-on = { $browser } sur { $system }
web-browser-unknown = Un navigateur inconnu
web-browser-here = celui-ci
web-browser-times = { $network } ; depuis { $began }, vu pour la dernière fois { $seen }
web-browser-end = Déconnecter
web-browsers-end = Déconnecter tous les autres
web-browsers-ended = Déconnecté là-bas.

# Letters
letter-invitation-subject = Une invitation à Pathway Tracker
letter-invitation-text =
    Bonjour,

    vous êtes invité à rejoindre Pathway Tracker sur { $address } en tant que :

    { $role }

    Pour accepter, suivez ce lien dans les sept jours. Il ne sert qu’une fois :

    { $link }

    Si vous n’attendiez pas ce message, vous n’avez rien à faire.
letter-reset-subject = Un nouveau mot de passe pour Pathway Tracker
letter-reset-text =
    Bonjour { $name },

    quelqu’un, sans doute vous, a demandé un nouveau mot de passe. Pour en choisir un, suivez ce lien dans l’heure. Il ne sert qu’une fois :

    { $link }

    Si ce n’était pas vous, vous n’avez rien à faire ; votre mot de passe reste tel quel.
letter-reset-unknown-subject = Un nouveau mot de passe pour Pathway Tracker
letter-reset-unknown-text =
    Bonjour,

    quelqu’un, sans doute vous, a demandé un nouveau mot de passe sur { $address }. Il n’y a pas de compte avec cette adresse. Vous en avez peut-être utilisé une autre.

    Si ce n’était pas vous, vous n’avez rien à faire.
letter-address-subject = Confirmez votre nouvelle adresse
letter-address-text =
    Bonjour { $name },

    pour vous connecter désormais avec cette adresse, suivez ce lien dans l’heure. Il ne sert qu’une fois :

    { $link }

    Si vous ne l’avez pas demandé, vous n’avez rien à faire.
letter-address-taken-subject = Une adresse pour Pathway Tracker
letter-address-taken-text =
    Bonjour,

    quelqu’un a voulu se connecter avec cette adresse sur { $address }. Elle a déjà un compte, donc rien n’a changé.
letter-address-notice-subject = Un changement de votre adresse a été demandé
letter-address-notice-text =
    Bonjour { $name },

    quelqu’un qui connaît votre mot de passe a demandé sur { $address } à se connecter avec une autre adresse. Rien n’a encore changé.

    Si ce n’était pas vous, changez-y votre mot de passe tout de suite.

# The command line
people-invited = L’invitation à { $email } est en route.
people-invited-outbox = Il n’y a pas de serveur de courrier (TRACKER_MAIL_SERVER), le message se trouve donc dans { $folder }. Transmettez-le.
