"""A whole squad held against an edition: each player, and the limits on the squad of each day."""
