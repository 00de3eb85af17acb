# Ce qu’écrit la ligne de commande.

cli-source = Source : { $source }
cli-missing = Ce qui permettrait de trancher : { $missing }
cli-report-written = { $file } : { $kind }, code { $issued }.
