# What is wrong with a new password, and letters that could not be sent
web-refusal-unsent-title = The letter could not be sent
web-refusal-unsent-says = What you asked for is done. The letter about it did not leave, as the mail server does not answer; tell whoever runs this installation.
password-too-short = Use at least { $least } characters. A few words in a row are easy to remember.
password-too-long = Use at most { $most } characters.
password-common = This is one of the passwords that are tried first. Choose another.
password-known-words = This is made of your name, your club or the like, which a stranger would try. Choose other words.
