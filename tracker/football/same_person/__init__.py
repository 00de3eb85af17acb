"""Whether two records are of one person: what speaks for it, what against it, and what follows from that."""
