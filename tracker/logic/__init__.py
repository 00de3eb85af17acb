"""Yes, no and cannot tell: the one grammar that rules, access policy and search filters are written in."""
