"""Where a player is on the path, how long each step took, and what is missing. Pure."""
