"""How letters leave an installation: by a mail server, or into a folder where there is none."""
