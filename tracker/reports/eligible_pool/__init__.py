"""The report of an eligible pool: what it is made of, its sections, a file each, and their order."""
