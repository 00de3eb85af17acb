"""What people do here, in their own words: one file per task, one verb per deed."""
