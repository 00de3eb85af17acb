# Deshacer un archivo importado
imports-none = Todavía no se ha importado ningún archivo.
imports-line = { $number }: { $file } ({ $kind }), { $day }: { $add } añadidos, { $change } cambiados.
imports-line-undone = { $number }: { $file } ({ $kind }), { $day }: { $add } añadidos, { $change } cambiados; deshecho.
undo-done = Se deshizo «{ $file }»: { $removed ->
    [one] se quitó una fila
   *[other] se quitaron { $removed } filas
} y { $restored ->
    [one] un valor vuelve a ser el que era
   *[other] { $restored } valores vuelven a ser los que eran
}.
undo-refused = «{ $file }» no se puede deshacer entero y no se ha cambiado nada. Esto lo impide; deshágalo o corríjalo antes:
undo-already = «{ $file }» (número { $number }) ya se deshizo el { $day }.
undo-too-late = «{ $file }» (número { $number }) se importó el { $day }, hace más de { $days } días, y ya no se puede deshacer; corrija sus datos uno por uno.
undo-not-kept = No se conserva lo que escribió «{ $file }» (número { $number }); corrija sus datos uno por uno.
batch-nameless = Nombre que ya no se conserva
undo-obstacle-changed = { $rows } de este archivo, con cambios posteriores
undo-obstacle-built-on = añadido después a lo que trajo este archivo: { $rows }
undo-obstacle-corrected = { $rows } que este archivo corrigió, con otra corrección posterior
undo-obstacle-verified = { $rows } cuyo nacimiento corrigió este archivo y después confirmó un documento
undo-obstacle-merged = { $rows } de este archivo que desde entonces forman parte del registro de otra persona, o a las que se unió otro; deshágalo antes
undo-obstacle-out-of-sight = { $rows } de este archivo que su club ya no ve; consulte a quien administra esta instalación
undo-rows = { $table ->
    [players] { $count ->
        [one] 1 jugador
       *[other] { $count } jugadores
    }
    [registrations] { $count ->
        [one] 1 inscripción
       *[other] { $count } inscripciones
    }
    [appearances] { $count ->
        [one] 1 línea de un acta
       *[other] { $count } líneas de actas
    }
    [fixtures] { $count ->
        [one] 1 partido
       *[other] { $count } partidos
    }
    [season_totals] { $count ->
        [one] 1 total de temporada
       *[other] { $count } totales de temporada
    }
    [call_ups] { $count ->
        [one] 1 convocatoria
       *[other] { $count } convocatorias
    }
    [absences] { $count ->
        [one] 1 ausencia
       *[other] { $count } ausencias
    }
    [teams] { $count ->
        [one] 1 equipo
       *[other] { $count } equipos
    }
    [league_seasons] { $count ->
        [one] 1 temporada de una liga
       *[other] { $count } temporadas de ligas
    }
    [leagues] { $count ->
        [one] 1 liga
       *[other] { $count } ligas
    }
    [clubs] { $count ->
        [one] 1 club
       *[other] { $count } clubes
    }
    [team_seasons] { $count ->
        [one] 1 plaza de un equipo en una liga
       *[other] { $count } plazas de equipos en ligas
    }
    [national_sides] { $count ->
        [one] 1 selección nacional
       *[other] { $count } selecciones nacionales
    }
    [identifiers] { $count ->
        [one] 1 número de un jugador
       *[other] { $count } números de jugadores
    }
    [nationalities] { $count ->
        [one] 1 nacionalidad
       *[other] { $count } nacionalidades
    }
    [guardians] { $count ->
        [one] 1 tutor
       *[other] { $count } tutores
    }
    [consents] { $count ->
        [one] 1 decisión de una familia
       *[other] { $count } decisiones de familias
    }
    [documents_seen] { $count ->
        [one] 1 documento visto
       *[other] { $count } documentos vistos
    }
    [correction_cases] { $count ->
        [one] 1 caso de corrección
       *[other] { $count } casos de corrección
    }
    [issued_reports] { $count ->
        [one] 1 informe emitido
       *[other] { $count } informes emitidos
    }
    [import_corrections] { $count ->
        [one] 1 corrección de otro archivo
       *[other] { $count } correcciones de otros archivos
    }
    [links] { $count ->
        [one] 1 invitación
       *[other] { $count } invitaciones
    }
    [role_bindings] { $count ->
        [one] 1 función de una persona
       *[other] { $count } funciones de personas
    }
   *[other] { $count ->
        [one] 1 otra fila
       *[other] { $count } otras filas
    }
}
