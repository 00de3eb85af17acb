"""Which association may field this player: nationality, what ties a player, and a change of association. Pure."""
