"""A fictional federation, the same from the same seed: clubs, careers, matches and the holes in their records."""
