# Documentos vistos.

documents-heading = Documentos vistos
documents-list = Lo que se ha visto hasta ahora
documents-none = Nadie ha anotado todavía un documento de esta persona.
documents-note = Anotar un documento
documents-note-says = Solo se anotan el tipo, el día y el nacimiento que muestra, con su nombre. El documento nunca se guarda: no lo fotografíe ni lo escanee.
documents-kind = Documento
documents-seen-on = Visto el
documents-born = Fecha de nacimiento que muestra
documents-born-hint = Déjelo vacío si el documento no muestra ninguna. Un nacimiento anotado aquí queda verificado y bloqueado: desde entonces ningún archivo lo cambia.
documents-day-to-come = Este día aún no ha llegado. Indique hoy o un día anterior.
documents-go = Anotar
documents-head-seen = Visto
documents-head-born = Nacimiento que muestra
documents-no-birth = ninguno
documents-birth-unknown = Todavía no consta ningún nacimiento.
documents-birth-open = Nacimiento: { $born }; ningún documento lo confirma todavía.
documents-birth-verified = Nacimiento: { $born }, verificado con un documento el { $day }.
document-birth-certificate = Partida de nacimiento
document-passport = Pasaporte
document-identity-card = Documento de identidad
document-registration-card = Ficha federativa
birth-verified = verificado con un documento el { $day }
birth-verified-in = { $document ->
    [birth_certificate] verificado con una partida de nacimiento el { $day }
    [passport] verificado con un pasaporte el { $day }
    [identity_card] verificado con un documento de identidad el { $day }
   *[registration_card] verificado con una ficha federativa el { $day }
}
