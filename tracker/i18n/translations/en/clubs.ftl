# Clubs and their associations
clubs-none = No club is held yet.
clubs-line = { $club }: { $association }
clubs-line-alone = { $club }: association not known; `tracker clubs join` says which.
