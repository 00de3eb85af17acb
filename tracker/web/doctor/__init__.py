"""`tracker doctor`: whether an installation is safe, read from what runs and not from what was meant to."""
