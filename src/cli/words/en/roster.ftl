# `techcamp roster`: how many people are on a list, and how many are not, by the reason.

roster-in = { $count ->
    [one] one person is on the list
   *[other] { $count } people are on the list
}
roster-not-coming = left out: { $count } not accepted, or not there
roster-suppressed = left out: { $count } who asked to be on no list
roster-at-risk = left out: { $count } at risk
roster-other-terms = left out: { $count } who agreed to another version of the terms
roster-no-consent = left out: { $count } who did not agree
roster-empty = left out: { $count } without what the list must have
roster-double = left out: { $count } with the same as somebody else
roster-too-long = left out: { $count } with a text too long
roster-address = left out: { $count } with an address that the platform would not take
roster-country = left out: { $count } without a country’s code
roster-phone = left out: { $count } without an international number
roster-date = left out: { $count } without a date
