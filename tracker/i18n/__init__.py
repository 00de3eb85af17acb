"""The house's voice: codes become sentences, in every language."""
