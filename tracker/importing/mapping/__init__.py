"""What the columns of somebody's own sheet mean: told from their headings and cells together, or asked. Pure."""
