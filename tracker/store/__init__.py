"""Where facts rest: tables, the scope that guards them, and the ledger of who did what."""
