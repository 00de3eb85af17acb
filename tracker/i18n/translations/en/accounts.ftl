# What is wrong with a new password, and letters that could not be sent
web-refusal-unsent-title = The letter could not be sent
web-refusal-unsent-says = What you asked for is done. The letter about it did not leave, as the mail server does not answer; tell whoever runs this installation.
password-too-short = Use at least 12 characters. A few words in a row are easy to remember.
password-too-long = Use at most 200 characters.
password-common = This is one of the passwords that are tried first. Choose another.
password-known-words = This is made of your name, your club or the like, which a stranger would try. Choose other words.

# Invitations
invited-as-coach = Coach of { $place }
invited-as-parent = Parent or guardian of a player at { $place }
invited-as-player = Player at { $place }
invited-as-director = Director of { $place }
invited-as-scout = Scout for { $place }
invited-as-officer = Officer of { $place }
invited-as-administrator = Administrator
invite-option-parent = Parent or guardian of { $place }
invite-option-player = The player { $place }
web-nav-invite = Invite
web-nav-account = Your account
web-invite-lead = The person gets a letter with a link, which is good once and for seven days.
web-invite-as = Invited as
web-invite-as-missing = Choose what the person is invited as.
web-invite-choose = Choose
web-invite-relation = Only for a parent or guardian: what the person is to the child
web-invite-language = Language of the letter
web-invite-child-hint = With a parent’s invitation the club confirms that the person stands for this child. The letter does not name the child.
web-invite-send = Send the invitation
web-invite-nobody = There is nobody you could invite at present.
web-invitation = An invitation
web-invitation-for = This invitation was sent to { $email }.
web-invitation-accept = Accept
web-invitation-new = Choose a name and a password for your account.
web-invitation-known = This address has an account already. Sign in with it to accept.
web-invitation-other = You are signed in with another address. Sign out and sign in with the one above, or ask for an invitation to yours.
web-invitation-made = Your account is ready. Sign in with your address and the password you chose.
web-invitation-joined = The role was added to your account.
web-name = Your name
web-name-missing = Write your name.
web-new-password = New password
web-new-password-missing = Choose a password.
web-new-password-hint = 12 characters or more. A few words in a row are fine; capitals and digits are not needed.

# A forgotten password
web-forgotten = Forgotten your password?
web-forgotten-lead = Write the address you sign in with. A letter with a link goes to it; the link is good once and for an hour.
web-forgotten-send = Send the letter
web-forgotten-sent = A letter is on its way to this address. If you do not find it, look among the unwanted mail.
web-email-wrong = Write an e-mail address, such as name@example.org.
web-reset = A new password
web-reset-lead = Setting it signs you out everywhere. A second factor stays as it is.
web-reset-go = Set the password
web-reset-done = The password is set. Sign in with it.

# The own account
web-account-you = Name and language
web-language = Language
web-language-missing = Choose a language.
web-save = Save
web-account-saved = Saved.
web-account-password = Password
web-account-password-lead = Changing it signs out all your other browsers.
web-old-password = Password so far
web-password-change = Change the password
web-password-changed = The password is changed, and all other browsers are signed out.
password-wrong = This is not your password.
web-account-address = E-mail address
web-account-address-now = You sign in with { $email }.
web-account-address-lead = A letter with a link goes to the new address, and a notice to the one so far. Until the link is followed nothing changes.
web-new-email = New address
web-address-send = Send the letter
web-address-sent = A letter is on its way to the new address.
web-address = Confirm the new address
web-address-lead = From now on you sign in with { $email }.
web-address-go = Confirm
web-address-done = The address is changed.
web-browsers = Where you are signed in
web-browser-on = { $browser } on { $system }
web-browser-unknown = An unknown browser
web-browser-here = this one
web-browser-times = { $network }; since { $began }, last seen { $seen }
web-browser-end = Sign out
web-browsers-end = Sign out all others
web-browsers-ended = Signed out there.

# Letters
letter-invitation-subject = An invitation to Pathway Tracker
letter-invitation-text =
    Hello,

    you are invited to Pathway Tracker at { $address } as:

    { $role }

    To accept, follow this link within seven days. It works once:

    { $link }

    If you did not expect this letter, you need not do anything.
letter-reset-subject = A new password for Pathway Tracker
letter-reset-text =
    Hello { $name },

    somebody, probably you, asked for a new password. To choose one, follow this link within an hour. It works once:

    { $link }

    If it was not you, you need not do anything; your password stays as it is.
letter-reset-unknown-subject = A new password for Pathway Tracker
letter-reset-unknown-text =
    Hello,

    somebody, probably you, asked for a new password at { $address }. There is no account with this address. You may have signed up with another one.

    If it was not you, you need not do anything.
letter-address-subject = Confirm your new address
letter-address-text =
    Hello { $name },

    to sign in with this address from now on, follow this link within an hour. It works once:

    { $link }

    If you did not ask for it, you need not do anything.
letter-address-taken-subject = An address for Pathway Tracker
letter-address-taken-text =
    Hello,

    somebody wanted to sign in with this address at { $address }. It has an account already, so nothing was changed.
letter-address-notice-subject = A change of your address was asked for
letter-address-notice-text =
    Hello { $name },

    somebody who knows your password asked at { $address } to sign in with another address. Nothing has changed yet.

    If it was not you, change your password there at once.

# The command line
people-invited = The invitation to { $email } is on its way.
people-invited-outbox = There is no mail server (TRACKER_MAIL_SERVER), so the letter lies in { $folder }. Pass it on.
