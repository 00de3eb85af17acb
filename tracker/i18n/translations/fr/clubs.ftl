# Les clubs et leurs associations
clubs-none = Aucun club n’est encore enregistré.
clubs-line = { $club } : { $association }
clubs-line-alone = { $club } : association inconnue ; on l’indique avec `tracker clubs join`.
