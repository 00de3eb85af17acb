# Lo que imprime la línea de órdenes.

cli-source = Fuente: { $source }
cli-missing = Qué lo aclararía: { $missing }
cli-report-written = { $file }: { $kind }, código { $issued }.
