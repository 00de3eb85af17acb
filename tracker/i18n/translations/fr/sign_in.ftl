# Le second facteur, les rôles et ce qui accompagne la connexion.

web-code-title = Le code de votre authentificateur
web-code-lead = Le mot de passe est juste. Saisissez maintenant le code que montre votre authentificateur.
web-code-hint = Six chiffres, ou l’un des codes de secours que vous avez sur papier. Chaque code sert une fois.
web-code = Code
web-code-missing = Saisissez un code : six chiffres, ou l’un de votre liste de codes de secours.
web-code-refused = Ce code n’est pas juste, a expiré ou a déjà servi. Attendez le suivant et réessayez.
web-break-off = Ne pas se connecter

web-password-or-code-refused = Le mot de passe ou le code n’est pas juste, ou le code a expiré ou a déjà servi. Réessayez.
web-second-factor = Second facteur
web-second-factor-needed = Votre rôle touche plus d’une famille ; le mot de passe seul ne suffit donc pas. Ajoutez un authentificateur une fois ; cela prend deux minutes.
web-second-factor-offered = Un second facteur protège les données de vos enfants même si quelqu’un apprend votre mot de passe. C’est à vous de choisir.
web-second-factor-app = Ouvrez un authentificateur sur votre téléphone. Tous ceux qui donnent des codes à six chiffres conviennent.
web-second-factor-scan = Faites-lui lire cette image.
web-qr = Une image à faire lire à votre authentificateur
web-second-factor-type = S’il ne le peut pas, saisissez-y cette clé :
web-code-first-hint = Les six chiffres qu’il montre alors.
web-second-factor-add = Ajouter le second facteur
web-second-factor-added = Votre second facteur est activé.
web-second-factor-on = Votre second facteur est activé. { $codes ->
    [0] Il ne reste aucun code de secours : faites-en de nouveaux.
    [one] Il reste un code de secours.
   *[other] Il reste { $codes } codes de secours.
}
web-second-factor-kept = Dans votre rôle, le second facteur reste activé.
web-second-factor-remove = Se passer du second facteur
web-second-factor-removed = Votre second facteur est désactivé. Le mot de passe seul suffit.
web-recovery-codes = Vos codes de secours
web-recovery-lead = Imprimez cette page ou notez les codes, et gardez-les là où votre téléphone n’est pas. Ils ne sont montrés que cette fois.
web-recovery-once = Si l’authentificateur est perdu, chacun d’eux vous laisse entrer une fois.
web-recovery-kept = Je les ai gardés
web-recovery-renew = Faire de nouveaux codes de secours
web-recovery-renew-lead = Dix nouveaux codes remplacent tous ceux que vous aviez.

web-role-title = Dans quel rôle ?
web-role-lead = Vous en avez plusieurs. Vous agissez dans un seul à la fois, et ce que vous ouvrez est consigné dans ce rôle. Vous pouvez en changer en haut de chaque page.
web-role-parent = Parent
web-role-player = Joueur
web-role-coach = Entraîneur
web-role-director = Directeur
web-role-scout = Recruteur
web-role-officer = Responsable de la fédération
web-role-administrator = Administrateur
web-role-switch-parent = Passer à parent
web-role-switch-player = Passer à joueur
web-role-switch-coach = Passer à entraîneur
web-role-switch-director = Passer à directeur
web-role-switch-scout = Passer à recruteur
web-role-switch-officer = Passer à responsable de la fédération
web-role-switch-administrator = Passer à administrateur

# Clés d’accès
web-passkey = Clé d’accès
web-passkeys = Clés d’accès
web-passkeys-lead = Une clé d’accès vous laisse entrer avec le doigt, le visage ou le code PIN d’un appareil, sans mot de passe ni code. Seul cet appareil la connaît ; elle vaut pour cette adresse et pour aucune autre.
web-passkey-hint = Si vous avez ajouté une clé d’accès à votre compte, le doigt, le visage ou un code PIN suffit.
web-passkey-sign-in = Se connecter avec une clé d’accès
web-passkey-name = Le nom que vous donnez à cet appareil
web-passkey-name-hint = Pour le reconnaître, par exemple « Téléphone ».
web-passkey-add = Ajouter une clé d’accès
web-passkey-added = La clé d’accès est ajoutée. Vous pouvez désormais vous connecter avec elle.
web-passkey-used = ajoutée { $added }, utilisée pour la dernière fois { $used }
web-passkey-unused = ajoutée { $added }, pas encore utilisée
web-passkey-remove = Retirer { $name }
web-passkey-remove-go = Retirer la clé d’accès
web-passkey-removed = La clé d’accès est retirée. Plus personne ne se connecte avec elle.
web-passkey-refused = Cette clé d’accès ne vous a pas laissé entrer. Réessayez, ou connectez-vous avec votre mot de passe.
web-passkey-no-answer = L’appareil n’a pas répondu. Réessayez.
passkey-not-added = La clé d’accès n’a pas été ajoutée. Réessayez.
passkey-too-many = Vous avez 20 clés d’accès. Retirez d’abord celle dont vous n’avez plus besoin.
