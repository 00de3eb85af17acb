"""Which age group a birth falls in, by the dated rules of each system side by side."""
