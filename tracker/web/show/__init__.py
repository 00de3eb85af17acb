"""From what a verb answers to what a template shows: finished sentences, tables and facts, nothing to decide."""
