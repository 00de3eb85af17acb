# Evidence: documents that were seen.

documents-heading = Documents seen
documents-list = What was seen so far
documents-none = Nobody has noted a document for this player yet.
documents-note = Note a document
documents-note-says = Only the kind, the day and the birth it shows are noted, with your name. The document itself is never kept: do not photograph or scan it.
documents-kind = Document
documents-seen-on = Seen on
documents-born = Date of birth it shows
documents-born-hint = Leave it empty if the document shows none. A birth that is noted here is verified and locked: no file changes it from then on.
documents-day-to-come = This day has not come yet. Give today or an earlier day.
documents-go = Note it
documents-head-seen = Seen
documents-head-born = Birth it shows
documents-no-birth = none
documents-birth-unknown = No birth is recorded yet.
documents-birth-open = Born { $born }; no document confirms it yet.
documents-birth-verified = Born { $born }, verified by a document on { $day }.
document-birth-certificate = Birth certificate
document-passport = Passport
document-identity-card = Identity card
document-registration-card = Registration card
birth-verified = verified by a document on { $day }
birth-verified-in = { $document ->
    [birth_certificate] verified by a birth certificate on { $day }
    [passport] verified by a passport on { $day }
    [identity_card] verified by an identity card on { $day }
   *[registration_card] verified by a registration card on { $day }
}
