"""Who may see and do what: roles, permissions, consent and the policy. Pure."""
