"""May this player play, by age? Rules are dated, cited data; answers carry their reasons. Pure."""
