"""The way to a finals: its qualifiers with their own rules, and the doors they open or close for a birth."""
