# `techcamp network merge`

network-people = { $people } people out of { $records } records of { $events ->
    [one] one event
   *[other] { $events } events
}
network-forgotten = { $forgotten ->
    [0] {""}
    [one] left out: one person who asked to be on no list
   *[other] left out: { $forgotten } people who asked to be on no list
}
network-alike = { $alike ->
    [0] {""}
    [one] two people look alike: write yes or no into same.csv, and merge again
   *[other] { $alike } pairs look alike: write yes or no into same.csv, and merge again
}
network-same-event = It has the id “{ $id }”, as { $one } has. Is it the same event twice? Leave one out, or give it an id of its own.
network-answer = This is neither a yes nor a no.
    .why = Two people are taken for one only when that is said.
    .fix = Write yes or no in the column “same”, or leave it empty.
