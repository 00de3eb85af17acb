"""Which editions a birth allows, how long each stays open, and who ages out of what."""
