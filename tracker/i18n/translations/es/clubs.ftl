# Los clubes y sus asociaciones
clubs-none = Todavía no hay ningún club.
clubs-line = { $club }: { $association }
clubs-line-alone = { $club }: asociación desconocida; se indica con `tracker clubs join`.
