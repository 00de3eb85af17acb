# The second factor, roles, and what belongs to signing in.

web-code-title = The code from your authenticator
web-code-lead = Your password is right. Now type the code that your authenticator shows.
web-code-hint = Six digits, or one of the recovery codes you have on paper. Each code is good once.
web-code = Code
web-code-missing = Type a code: six digits, or one from your list of recovery codes.
web-code-refused = This code is not right, has run out, or was used already. Wait for the next one and try again.
web-break-off = Stop signing in

web-password-or-code-refused = The password or the code is not right, or the code has run out or was used already. Try again.
web-second-factor = Second factor
web-second-factor-needed = Your role reaches more than one family, so a password alone does not let you in. Add an authenticator once; it takes two minutes.
web-second-factor-offered = A second factor keeps your children’s records safe even if somebody learns your password. It is up to you.
web-second-factor-app = Open an authenticator on your telephone. Any that makes six-digit codes will do.
web-second-factor-scan = Let it read this picture.
web-qr = A picture for your authenticator to read
web-second-factor-type = Where it cannot, type this key into it:
web-code-first-hint = The six digits that it shows then.
web-second-factor-add = Add the second factor
web-second-factor-added = Your second factor is on.
web-second-factor-on = Your second factor is on. { $codes ->
    [0] No recovery code is left: make new ones.
    [one] One recovery code is left.
   *[other] { $codes } recovery codes are left.
}
web-second-factor-kept = In your role the second factor stays on.
web-second-factor-remove = Do without the second factor
web-second-factor-removed = Your second factor is off. Your password alone lets you in.
web-recovery-codes = Your recovery codes
web-recovery-lead = Print this page or write the codes down, and keep them where your telephone is not. They are shown this once.
web-recovery-once = If your authenticator is lost, each of them lets you in once.
web-recovery-kept = I have kept them
web-recovery-renew = Make new recovery codes
web-recovery-renew-lead = Ten new codes take the place of all you had before.

web-role-title = In which role?
web-role-lead = You hold several. You act in one at a time, and what you open is on record in that role. You can switch at the top of each page.
web-role-parent = Parent
web-role-player = Player
web-role-coach = Coach
web-role-director = Director
web-role-scout = Scout
web-role-officer = Federation officer
web-role-administrator = Administrator
web-role-switch-parent = Switch to parent
web-role-switch-player = Switch to player
web-role-switch-coach = Switch to coach
web-role-switch-director = Switch to director
web-role-switch-scout = Switch to scout
web-role-switch-officer = Switch to federation officer
web-role-switch-administrator = Switch to administrator

# Passkeys
web-passkey = Passkey
web-passkeys = Passkeys
web-passkeys-lead = A passkey lets you in with your finger, your face or the PIN of a device, without password and code. Only this device knows it; it works for this address and nowhere else.
web-passkey-hint = If you added a passkey to your account, a finger, a face or a PIN will do.
web-passkey-sign-in = Sign in with a passkey
web-passkey-name = What you call this device
web-passkey-name-hint = So that you know it again, such as Telephone.
web-passkey-add = Add a passkey
web-passkey-added = The passkey is added. You can sign in with it from now on.
web-passkey-used = added { $added }, last used { $used }
web-passkey-unused = added { $added }, not used yet
web-passkey-remove = Remove { $name }
web-passkey-remove-go = Remove the passkey
web-passkey-removed = The passkey is removed. Nobody signs in with it any more.
web-passkey-refused = This passkey did not let you in. Try again, or sign in with your password.
web-passkey-no-answer = The device gave no answer. Try again.
passkey-not-added = The passkey was not added. Try again.
passkey-too-many = You have 20 passkeys. Remove one you no longer need first.
