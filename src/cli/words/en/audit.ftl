# techcamp audit

audit-title = Personal data of { $count } people: in which document, for whom, on which ground.
audit-audience = { $audience ->
    [public] Everyone
    [members] Participants
    [crew] The team
    [private] Organizers only
    [partners] Partners
    [donors] Donors
   *[person] Each person’s own documents
}
audit-row = { $ground ->
    [running] to run the event
    [organizers] the organizers answer for it
    [own] own record
    [consent-roster] agreed: contact list
    [consent-public] agreed: named in public
    [consent-photo] agreed: photos
    [consent-recording] agreed: recordings
    [consent-follow-up] agreed: letters afterwards
    [consent-partners] agreed: partners
    [consent-donors] agreed: donors
   *[consent-report] agreed: report
}{ $people ->
    [none] {""}
    [one] {", "}1 person
   *[other] {", "}{ $people } people
}
audit-end = The files of the event folder itself hold everything, and so does every copy that was sent or printed.
audit-person = { $id }, { $file }, row { $row }
audit-consents = Agreed to
audit-consent = { $counts ->
    [yes] yes
    [other] yes, but to another version of the text: it does not count
   *[no] no
}{ $version ->
    [none] {""}
   *[other] {", "}version { $version }
}{ $date ->
    [none] {""}
   *[other] {", "}{ $date }
}
audit-rights = { $controller ->
    [none] Nobody is named who answers for the data: add controller to event.toml.
   *[other] { $controller } answers for the data.
} { $until ->
    [none] No day is set on which it is deleted: add keep_until to event.toml.
   *[other] It is to be deleted by { $until }.
} The columns with and not_with are not shown: they are about other people too.
audit-nobody = Nobody in this event is called “{ $query }”.
audit-several = “{ $query }” can be:
audit-written = written: { $file }
