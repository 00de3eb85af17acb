"""Youth-minutes quotas: rules of their own kind, tallied exactly, with every unknown as bounds."""
