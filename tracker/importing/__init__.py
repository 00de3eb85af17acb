"""Taking in files: from the text of a sheet to a plan of what it adds, changes and leaves as it is. Pure."""
