# Lo que imprime la línea de órdenes.

cli-source = Fuente: { $source }
cli-missing = Qué lo aclararía: { $missing }
