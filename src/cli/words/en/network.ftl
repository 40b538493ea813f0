# `techcamp network`. What speaks for a pair or against it is said by the kit's words.

network-nothing = Nothing to bring together yet: there are no needs, no offers and no mentors.
network-nobody = nobody yet
network-needs = Needs, and who could help
network-offers-left = Offers that serve no need
network-joint = Needs that organizations share
network-mentors = Mentors and mentees
network-mentees-alone = Without a mentor
network-mentors-alone = Mentors without a mentee
network-circles = Communities of practice
network-coordinator = could coordinate: { $name } ({ $why })
network-placed = { $placed } people are in a circle; no other choice of circles has more than { $most }.
network-circles-alone = In no circle
network-kindred = Like-minded organizations
network-introductions = Introductions

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

# `techcamp why`, after the plan

why-mentors = could mentor { $person } afterwards
why-mentored = { $person ->
    [somebody] Somebody
   *[other] { $person }
} could be the mentor afterwards
why-no-mentor = has no mentor afterwards
why-no-mentee = has no mentee afterwards
why-circle = is in the community of practice “{ $topic }” ({ $circle })
why-coordinates = could coordinate the community of practice “{ $topic }” ({ $circle })
why-no-circle = is in no community of practice
why-team = is proposed for project team { $team }
why-no-team = is in no project team
