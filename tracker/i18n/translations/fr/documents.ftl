# Documents vus.

documents-heading = Documents vus
documents-list = Ce qui a été vu jusqu’ici
documents-none = Personne n’a encore noté de document pour cette personne.
documents-note = Noter un document
documents-note-says = Seuls le type, le jour et la naissance indiquée sont notés, avec votre nom. Le document lui-même n’est jamais conservé : ne le photographiez pas et ne le numérisez pas.
documents-kind = Document
documents-seen-on = Vu le
documents-born = Date de naissance indiquée
documents-born-hint = Laissez vide si le document n’en indique aucune. Une naissance notée ici est vérifiée et verrouillée : aucun fichier ne la change ensuite.
documents-day-to-come = Ce jour n’est pas encore venu. Indiquez aujourd’hui ou un jour antérieur.
documents-go = Noter
documents-head-seen = Vu
documents-head-born = Naissance indiquée
documents-no-birth = aucune
documents-birth-unknown = Aucune naissance n’est encore enregistrée.
documents-birth-open = Naissance : { $born } ; aucun document ne la confirme encore.
documents-birth-verified = Naissance : { $born }, vérifiée par un document le { $day }.
document-birth-certificate = Acte de naissance
document-passport = Passeport
document-identity-card = Carte d’identité
document-registration-card = Licence
birth-verified = vérifiée par un document le { $day }
birth-verified-in = { $document ->
    [birth_certificate] vérifiée par un acte de naissance le { $day }
    [passport] vérifiée par un passeport le { $day }
    [identity_card] vérifiée par une carte d’identité le { $day }
   *[registration_card] vérifiée par une licence le { $day }
}
