"""The audit of a club's roster: what it is made of, its sections, a file each, and how it is put together."""
