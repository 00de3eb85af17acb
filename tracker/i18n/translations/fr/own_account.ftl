# Ce qui est arrivé au compte de chacun : les messages qui le disent à son titulaire, et la liste sur la page du compte.

letter-own-account-text =
    Bonjour { $name },

    { $what } C’était le { $day } à { $time } en temps universel (UTC), sur { $address }.

    Si c’était vous, vous n’avez rien à faire. Si ce n’était pas vous : choisissez un nouveau mot de passe sur { $link }, parcourez ensuite « Votre compte » et prévenez votre club ou votre fédération.
letter-left-account-text =
    Bonjour { $name },

    { $what } C’était le { $day } à { $time } en temps universel (UTC), sur { $address }.

    Si c’était vous, vous n’avez rien à faire. Si ce n’était pas vous : prévenez tout de suite votre club ou votre fédération. Avec cette adresse, on ne peut plus demander de nouveau mot de passe.
letter-password-changed-subject = Votre mot de passe a été changé
letter-password-changed-what = Votre mot de passe a été changé, et vos autres navigateurs ont été déconnectés.
letter-second-factor-added-subject = Un second facteur a été ajouté à votre compte
letter-second-factor-added-what = Un second facteur a été ajouté à votre compte, avec dix nouveaux codes de secours, et vos autres navigateurs ont été déconnectés.
letter-second-factor-removed-subject = Le second facteur de votre compte a été retiré
letter-second-factor-removed-what = Le second facteur de votre compte a été retiré, et vos autres navigateurs ont été déconnectés. Le mot de passe seul suffit pour entrer.
letter-recovery-codes-made-subject = Vos codes de secours ont été renouvelés
letter-recovery-codes-made-what = Dix nouveaux codes de secours ont été faits pour votre compte. Les anciens ne servent plus.
letter-passkey-added-subject = Une clé d’accès a été ajoutée à votre compte
letter-passkey-added-what = Une clé d’accès a été ajoutée à votre compte. La personne qui détient cet appareil peut l’utiliser pour se connecter.
letter-passkey-removed-subject = Une clé d’accès a été retirée de votre compte
letter-passkey-removed-what = Une clé d’accès a été retirée de votre compte. Plus personne ne se connecte avec elle.
letter-address-set-subject = Votre nouvelle adresse
letter-address-set-what = Vous vous connectez désormais avec cette adresse.
letter-address-changed-subject = Votre adresse a été changée
letter-address-changed-what = Vous ne vous connectez plus avec cette adresse, mais avec une autre.
own-history = Ce qui est arrivé à votre compte
own-history-lead = Les cinquante dernières connexions et modifications, la plus récente d’abord. Si l’une d’elles n’est pas de vous, choisissez un nouveau mot de passe et déconnectez tous les autres navigateurs.
own-history-show = Les afficher
own-history-none = Rien n’est encore enregistré.
own-history-when = Quand
own-history-what = Quoi
happened-account-sign-in-done = Connexion
happened-account-sign-in-begun = Le mot de passe était juste ; le second facteur a été demandé
happened-account-sign-in-refused = Une connexion avec un mot de passe incorrect a été refusée
happened-account-sign-out-done = Déconnexion
happened-account-change-done = Nom ou langue modifiés
happened-browser-end-done = Navigateurs déconnectés
happened-role-end-done = Rôle terminé, tous les navigateurs déconnectés
happened-password-reset-begun = Un message pour choisir un nouveau mot de passe a été demandé
happened-password-reset-done = Un nouveau mot de passe a été choisi par un message
happened-password-change-done = Mot de passe modifié
happened-password-change-refused = Le mot de passe, redemandé, était incorrect
happened-email-change-begun = Un changement d’adresse a été demandé
happened-email-change-done = Adresse modifiée
happened-second-factor-add-done = Second facteur ajouté
happened-second-factor-remove-done = Second facteur retiré
happened-second-factor-show-refused = Un code du second facteur a été refusé
happened-passkey-add-done = Clé d’accès ajoutée
happened-passkey-remove-done = Clé d’accès retirée
happened-passkey-show-refused = Une clé d’accès a été refusée
happened-recovery-codes-make-done = Codes de secours renouvelés
