# What happened to somebody's own account: the letters that tell its owner, and the list on the page of the account.

letter-own-account-text =
    Hello { $name },

    { $what } This was on { $day } at { $time } in universal time (UTC), at { $address }.

    If it was you, you need not do anything. If it was not you: choose a new password at { $link }, look through “Your account” afterwards, and tell your club or federation.
letter-left-account-text =
    Hello { $name },

    { $what } This was on { $day } at { $time } in universal time (UTC), at { $address }.

    If it was you, you need not do anything. If it was not you: tell your club or federation at once. With this address no new password can be asked for any more.
letter-password-changed-subject = Your password was changed
letter-password-changed-what = Your password was changed, and your other browsers were signed out.
letter-second-factor-added-subject = A second factor was added to your account
letter-second-factor-added-what = A second factor was added to your account, with ten new recovery codes, and your other browsers were signed out.
letter-second-factor-removed-subject = The second factor was removed from your account
letter-second-factor-removed-what = The second factor was removed from your account, and your other browsers were signed out. The password alone lets you in.
letter-recovery-codes-made-subject = Your recovery codes were made anew
letter-recovery-codes-made-what = Ten new recovery codes were made for your account. The ones from before are no longer good.
letter-passkey-added-subject = A passkey was added to your account
letter-passkey-added-what = A passkey was added to your account. Whoever holds that device can sign in with it.
letter-passkey-removed-subject = A passkey was removed from your account
letter-passkey-removed-what = A passkey was removed from your account. Nobody signs in with it any more.
letter-address-set-subject = Your new address
letter-address-set-what = You sign in with this address from now on.
letter-address-changed-subject = Your address was changed
letter-address-changed-what = You no longer sign in with this address, but with another one.
own-history = What happened to your account
own-history-lead = The last fifty sign-ins and changes, the latest first. If one of them was not you, choose a new password and sign all other browsers out.
own-history-show = Show them
own-history-none = Nothing is on record yet.
own-history-when = When
own-history-what = What
happened-account-sign-in-done = Signed in
happened-account-sign-in-begun = The password was right; the second factor was asked for
happened-account-sign-in-refused = A sign-in with a wrong password was refused
happened-account-sign-out-done = Signed out
happened-account-change-done = Name or language changed
happened-browser-end-done = Browsers signed out
happened-role-end-done = A role was ended, and all browsers signed out
happened-password-reset-begun = A letter to set a new password was asked for
happened-password-reset-done = A new password was set through a letter
happened-password-change-done = Password changed
happened-password-change-refused = The password, asked for again, was wrong
happened-email-change-begun = A change of address was asked for
happened-email-change-done = Address changed
happened-second-factor-add-done = Second factor added
happened-second-factor-remove-done = Second factor removed
happened-second-factor-show-refused = A code of the second factor was refused
happened-passkey-add-done = Passkey added
happened-passkey-remove-done = Passkey removed
happened-passkey-show-refused = A passkey was refused
happened-recovery-codes-make-done = Recovery codes made anew
