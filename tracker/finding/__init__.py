"""What may be asked of the pool of players, as terms and as an address, and what is answered. Pure."""
