# What the command line prints.

cli-source = Source: { $source }
cli-missing = What would settle it: { $missing }
cli-report-written = { $file }: { $kind }, code { $issued }.
