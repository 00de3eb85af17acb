"""What the words mean: a season, a spell, an appearance, a call-up, a rung, a dossier. Pure values only."""
