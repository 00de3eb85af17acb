# Importaciones e informes en preparación, como los ve un administrador: cifras y momentos.

admin-imports = Importaciones
admin-imports-say = { $imports ->
    [0] No se incorporó nada en los últimos { $days } días.
    [one] Se incorporó un archivo en los últimos { $days } días.
   *[other] Se incorporaron { $imports } archivos en los últimos { $days } días.
}
admin-imports-lead = Lo que se incorporó en todos los clubes, lo más reciente primero: cuándo, quién según su función, y cuánto. No se muestra cómo se llama un archivo, porque puede nombrar a un menor.
admin-imports-none = Aún no se ha incorporado nada.
admin-import-rows = { $add } añadidas, { $change } corregidas, { $same } como estaban
admin-import-typed = Sin archivo: escrito a mano, o cambio de temporada
admin-import-undone = Deshecha el { $day }
admin-import-stands = Sigue en pie
admin-jobs = Informes en preparación
admin-jobs-say = { $waiting ->
    [0] Ningún informe espera.
    [one] Un informe espera.
   *[other] { $waiting } informes esperan.
} { $failed ->
    [0] Ninguno ha fallado.
    [one] Uno no se pudo hacer.
   *[other] { $failed } no se pudieron hacer.
}
admin-jobs-lead = Los informes que la gente pidió juntos, los más recientes primero. No se muestra de quién son.
admin-jobs-none = Nadie ha pedido informes juntos en los últimos días.
admin-jobs-silent = Hay informes en espera, y desde hace cinco minutos no hay señal de nada que los haga. Compruebe que las páginas se sirven con su proceso de trabajo, o inicie `tracker worker`.
admin-job-form-zip = En un archivo ZIP
admin-job-form-pdf = En un solo PDF
admin-job-left-out = { $count } sin hacer: quien los pidió ya no puede ver al jugador.
admin-job-failed = { $count } no se pudieron hacer: cada uno se empezó tres veces y nunca terminó. Qué falló consta en el registro, según su tipo.
admin-job-since = Desde hace { $age }
admin-job-took = Tardó { $age }
admin-workers = Quién los hace
admin-workers-lead = Un proceso de trabajo da una señal cada medio minuto. Lo que había empezado uno que ya no está se retoma a los dos minutos.
admin-workers-none = En el último día no ha dado señal nada que haga informes.
admin-worker-pages = El proceso que sirve las páginas
admin-worker-command = tracker worker
admin-worker-seen = Hace { $age }
admin-seconds = { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
}
admin-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
admin-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
admin-moment = { $day }, { $time } UTC
admin-head-at = Cuándo
admin-head-file-kind = Qué
admin-head-by = Quién
admin-head-rows = Filas
admin-head-undone = Desde entonces
admin-head-asked = Pedidos
admin-head-progress = Avance
admin-head-worker = Proceso
admin-head-since = Desde
admin-head-sign = Última señal
