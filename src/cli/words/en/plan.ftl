# What the plan could not decide, and why it decided what it did.
# Written for an organizer who is no programmer; a reason about a participant names nobody else.

# ---- what `techcamp plan` shows

plan-day = Day { $day }, { $date }
plan-no-room = no room yet
plan-nobody = nobody yet
plan-seats = { $taken ->
    [none] { $seats } seats
   *[other] { $taken } of { $seats } seats
}
plan-groups = Speed-geeking groups: { $groups }
plan-routes = Speed-geeking routes: { $routes }; repeated meetings { $repeats }, and no routes have fewer than { $bound }.
plan-wishes = Seats by wish: first { $first }, second { $second }, third { $third }, later { $later }, not wished { $none }.
plan-fairness = Who got which wish: each person with wishes counts once, at the best wish that was met. Those of groups of fewer than { $least } are counted together, since a small number names somebody.
plan-unfair = Nothing can be told of who got which wish: no seats were given, or fewer than { $least } people have wishes.
plan-fairness-by = { $by ->
    [country] By country
    [language] By first language
    [organization] By organization
    [gender] By gender
   *[all] Everybody
}
plan-fairness-of = { $by ->
    [all] all
   *[other] smaller groups, or not said
}
plan-fairness-row = { $people } people: first { $first }, second { $second }, third { $third }, later { $later }, none { $none }
plan-gaps = Still to be found:
plan-hurried = The time given (--time) ended a search before its end. The plan keeps every rule, but it is not reproducible: made again, or on another machine, it may be another. Without --time it is always the same.

# How a search stands, while it goes.
plan-stands-timetable = Times and rooms: { $level ->
    [0] sessions without a time
    [1] sessions without a room
    [2] walks without time for them
    [3] sessions that move
    [4] sessions that lack something in their room
    [5] people with two first wishes at one time
    [6] people short of a seat
    [7] sessions of one topic at one time
    [8] trainers with two sessions in a row
    [9] sessions beside each other
   *[other] empty seats
} { $value }, and no choice has fewer than { $bound }.
plan-stands-staffing = Trainers: { $level ->
    [0] sessions with one { $value }, and no choice has more than { $bound }.
    [1] sessions that stay with who was announced { $value }, and no choice has more than { $bound }.
    [2] skill in all { $value }, and no choice has more than { $bound }.
   *[other] sharing the work evenly: { $value }, and no choice has fewer than { $bound }.
}
plan-stands-sections = Seats: { $level ->
    [0] seats by hand that are not given
    [1] people missing for a smallest number
    [2] people without a seat
    [3] needs not met
    [4] seats that change
    [5] sessions with nobody
    [6] people with none of the first four wishes
    [7] people with one of the first four wishes at most
    [8] people with two of the first four wishes at most
    [9] people with three of the first four wishes at most
   *[other] points for wishes
} { $value }, and no choice has { $level ->
    [10] more
   *[other] fewer
} than { $bound }.
plan-remembered = Remembered in { $file }.

# ---- problems

no-block-left = { $count ->
    [one] The session “{ $session }” has no time: no { $kind } block is left for one of its { $repeat } occurrences.
   *[other] The session “{ $session }” has no time: no { $kind } blocks are left for { $count } of its { $repeat } occurrences.
}
    .why = { $sessions ->
    [none] A session that is given several times needs a different block each time, and its trainers must be there and not busy.
   *[other] { strait-why }
}
    .fix = Add a { $kind } block, give the session less often, or name trainers who are there at another time.{ $sessions ->
    [none] { "" }
   *[other] { strait-ways }
}

no-room-left = The session “{ $session }” in block { $block } has no room.
    .why = { $sessions ->
    [none] Every room that is open then is taken or too small{ $equipment ->
        [none] .
       *[other] , or lacks what the session needs: { $equipment }.
    }
   *[other] { strait-why }
}
    .fix = Add a room, let two groups share a large one (groups = 2), or move the session to another block.{ $sessions ->
    [none] { "" }
   *[other] { strait-ways }
}

# What cannot hold together, and each way by which it could.
strait-why = A time and a room for each of: { $sessions }{ $minimum ->
    [none] { "" }
   *[other] ; the smallest numbers ({ $minimum })
}{ $things ->
    [none] { "" }
   *[other] ; the equipment ({ $things })
}{ $trainers ->
    [none] { "" }
    [somebody] ; the trainers' times
   *[other] ; the trainers' times ({ $trainers })
}{ $by_hand ->
    [none] { "" }
   *[other] ; the block or room set by hand ({ $by_hand })
}{ $open ->
    [none] { "" }
   *[other] ; the opening hours ({ $open })
}: this cannot all be. Without any one of it the rest can.
strait-ways = { $fewer ->
    [none] { "" }
   *[other] { " " }It would do to lower the minimum of “{ $fewer }” from { $fewer_from } to { $fewer_to }.
}{ $unset ->
    [none] { "" }
   *[other] { " " }It would do not to set the block and room of “{ $unset }” by hand.
}{ $equip ->
    [none] { "" }
   *[other] { " " }It would do to bring { $equip_things } into { $equip }.
}{ $longer ->
    [none] { "" }
   *[other] { " " }It would do to have { $longer } open on day { $longer_day } at { $longer_time } ({ $longer_block }).
}{ $there ->
    [none] { "" }
    [somebody] { " " }It would do to have its trainer there on day { $there_day } at { $there_time } ({ $there_block }).
   *[other] { " " }It would do to have { $there } there on day { $there_day } at { $there_time } ({ $there_block }).
}{ $other ->
    [none] { "" }
   *[other] { " " }It would do to find somebody else for “{ $other }”.
}{ $space ->
    [none] { "" }
   *[other] { " " }It would do to have one more room with { $space } { $space ->
        [one] seat
       *[other] seats
    }{ $space_things ->
        [none] { "" }
       *[other] { " " }and { $space_things }
    } on day { $space_day } at { $space_time } ({ $space_block }).
}
strait-told = { $sessions ->
    [none] { "" }
   *[other] { " " }{ strait-why }{ strait-ways }
}

no-trainer-free = Nobody is free to give “{ $session }” in block { $block }.
    .why = It needs somebody who knows { $topics } and teaches in { $languages }; all who do are away, busy or have enough sessions that day.
    .fix = Name a trainer for it, ask one for another hour (available, max_sessions), or find one more.

trainer-elsewhere = { $person } is named for “{ $session }”, but is away or busy in block { $block }.
    .why = Nobody can be in two places at once, so the plan looked for somebody else.
    .fix = Pin the session to another block, change who gives it, or correct when { $person } is available.

below-minimum = “{ $session }” in block { $block } has { $people } of the { $minimum } people it needs.
    .why = Its trainer asked for a smallest group.
    .fix = Ask the trainer whether a small group is fine, or leave the session out.

seats-missing = { $people ->
    [one] One person has no seat in block { $block }.
   *[other] { $people } people have no seat in block { $block }.
}
    .why = The sessions of that block are full, or in languages these people do not speak, or have no room for all who are to sit together.
    .fix = Add a session or seats, or interpretation to the block.

not-together = In block { $block }, { $people } people who are to sit together each have a seat of their own.
    .why = No session of that block has seats and a language for all of them, or seats set by hand or the column “not_with” keep them apart.
    .fix = Give a session of that block more seats or interpretation, or correct the columns “with” and “not_with” or the seats set by hand.

plan-choices-missing = Seats are still open: nobody has chosen yet. Fill in choices.xlsx from the choice slips, then run “techcamp plan” again.

plan-proof = { $by ->
    [exchanged] Where seats are worth the same to everybody concerned, people of one organization were spread over the sessions by exchanges of two; that no more can be is not proven.
    [none] No other choice of { $of ->
        [timetable] times and rooms
        [trainers] trainers
       *[seats] seats
    } is better: this is proven.
   *[other] No other choice of { $of ->
        [timetable] times and rooms
        [trainers] trainers
       *[seats] seats
    } is better by more than { $by } at the first count that is not proven.
}

claim-discarded = The solver claimed better { $of ->
        [timetable] times and rooms
        [trainers] trainers
       *[seats] seats
    } than there are when they are counted, so its claim was not used.
    .why = Everything it says is counted again; the plan is sound, but it may not be the best there is.
    .fix = Nothing has to be done. Please report it with the event, if that can be shared.

pin-not-kept = The seat set by hand for { $person } in “{ $session }” cannot be given.
    .why = { $others ->
        [none] The session is not in that block, or it is full, or { $person } is away or busy then, or it does not fit together with the other seats.
       *[other] It contradicts what was set by hand for { $others }{ $seats ->
            [none] .
            [one] : there is one seat.
           *[other] : there are { $seats } seats.
        }
    }
    .fix = Correct the [[pin]] or the row of signups.csv, or give the session more seats.

group-languages-mixed = Group { $group } was given people of { $languages } languages.
    .why = A speed-geeking group hears each table in one language, so somebody would not follow.
    .fix = Give the people of one language a group of their own in the column “group”.

group-of-one = Group { $group } is one person, alone in { $language }.
    .why = A language is kept whole, and nobody else walks in this one.
    .fix = Ask whether another language would do and put it first for that person, or send a helper along.

stations-idle = { $idle ->
    [one] One of { $stations } tables stands idle
   *[other] { $idle } of { $stations } tables stand idle
} in each round of { $block }: there { $groups ->
    [one] is only one group
   *[other] are only { $groups } groups
}.
    .why = There are too few people for a group at each table.
    .fix = Tell the trainers that they will have free rounds, or run fewer tables.

mixing-languages = In { $block } some people stay in groups, although mixing = true.
    .why = Languages share stations there, and a station speaks one language at a time.
    .fix = Give each language stations of its own, or take mixing out.

station-language = { $turns ->
    [one] In one turn of { $block } a group stands at a table in a language it does not follow.
   *[other] In { $turns } turns of { $block } a group stands at a table in a language it does not follow.
}
    .why = No order of going round avoids it with these tables.
    .fix = Add interpretation to the block, a language to a station, or a table in that language.

no-interpreter-free = Nobody is free to interpret between { $from } and { $to } in { $turns } turns of { $block }.
    .why = Those who speak both languages are away or at work elsewhere.
    .fix = Find one more interpreter, or take the interpretation off that block.

interpreter-long = “{ $person }” interprets for { $minutes } minutes in one go on day { $day }, beginning in { $block }.
    .why = After { $longest } minutes without relief interpreting goes wrong, and the plan found no order of these interpreters that avoids it.
    .fix = Find one more interpreter for one of the languages, or put a break of ten minutes between.

trainer-walk = { $person } gives “{ $session }” in { $room } and then “{ $other }” in { $there }, on another floor, with { $minutes ->
    [0] no time
    [one] one minute
   *[other] { $minutes } minutes
} between.
    .why = The walk takes { $walk } minutes (walk_minutes), and no other times and rooms were found that spare it.
    .fix = Name another trainer for one of them, leave more time between, or correct the rooms' “floor”.

interpreter-walk = “{ $person }” interprets in { $block } and then in { $other }, on another floor, with { $minutes ->
    [0] no time
    [one] one minute
   *[other] { $minutes } minutes
} between.
    .why = The walk takes { $walk } minutes (walk_minutes), and nobody else is free to begin there.
    .fix = Find one more interpreter, leave more time between, or correct the rooms' “floor”.

plan-unreadable = plan.toml cannot be read: { $fault }
    .why = It holds the decisions that were made, so nothing is thrown away without asking.
    .fix = Take the file back from a copy; or run `techcamp plan --fresh` to decide anew.

plan-newer = plan.toml was written by a newer techcamp (format { $format }; this one knows { $known }).
    .why = Reading it halfway could lose decisions.
    .fix = Update techcamp, or run `techcamp plan --fresh` to decide anew.

# ---- why: the facts

why-private = Private: this may name other people. Keep it to yourself; do not print, show or send it.
why-unknown = Nobody and nothing in this event is called “{ $about }”.
why-choice = “{ $about }” can be:
why-nothing = The plan has decided nothing here.
why-not-coming = The table of people says: not coming. So the plan has given no seat and no task.
why-placed = “{ $session }” ({ $occurrence }) is in block { $block }{ $room ->
    [none] , without a room
   *[other] , in { $room }
}; { $taken ->
    [0] { $seats } seats
   *[other] { $taken } of { $seats } seats taken
}.
why-seat = A seat in “{ $session }”, block { $block }, in { $room }.
why-unmet = Wish { $wish }, “{ $session }”, could not be met.
why-teaches = Gives “{ $session }” ({ $occurrence }) in block { $block }, in { $room }.
why-backup = Could step in for “{ $session }” ({ $occurrence }) in block { $block }.
why-not-teaches = Could give “{ $session }” ({ $occurrence }) in block { $block }, and does not.
why-taught-by = { $person ->
    [somebody] A trainer gives { $occurrence }.
   *[other] { $occurrence } is given by { $person }.
}
why-backed-by = { $person ->
    [somebody] Somebody could step in for { $occurrence }.
   *[other] { $person } could step in for { $occurrence }.
}
why-wished-by = { $people ->
    [one] One person wishes for it
   *[other] { $people } people wish for it
}{ $unmet ->
    [0] .
   *[other] ; for { $unmet } it could not be.
}
why-interprets = Interprets between { $from } and { $to } in block { $block }, { $start } to { $end }.
why-interpreted-by = { $person ->
    [somebody] Somebody
   *[other] { $person }
} interprets from { $from } into { $to }, { $start } to { $end }.
why-in-group = Walks in speed-geeking group { $group } ({ $language }).
why-on-route = Walks route { $group } through speed geeking, among those who hear { $language }.
why-rounds = { $rounds ->
    [one] One round in block { $block }.
   *[other] { $rounds } rounds in block { $block }.
}
why-visited = { $groups ->
    [one] One group comes to “{ $station }” in block { $block }.
   *[other] { $groups } groups come to “{ $station }” in block { $block }.
}
why-choices-missing = Nobody has chosen sessions yet, so nobody has been given a seat.
why-open-seating = People choose their sessions on the spot, so nobody has been given a seat.
why-missing-block = { $of } has no time yet.
why-missing-room = { $of } has no room yet.
why-missing-trainer = { $of } has no trainer yet.
why-missing-interpreter = An interpreter is missing in { $of }.
why-missing-station = { $of } has no tables yet.

# ---- why: the reasons

why-kept = It was so in the plan before, and nothing speaks against it.
why-placed-pinned = The block was set by hand in event.toml.
why-placed-moved = Its place in { $block } is no longer possible.
why-placed-only = No other block is possible: by its kind, its trainers' times and the rooms.
why-placed-best = { $clashes ->
    [0] Nobody has to choose: among the first { $first } wishes of each person there is no other session that is given only at this time.
    [one] One person has to choose: among the first { $first } wishes is another session that is given only at this time. No change was found that makes the whole better.
   *[other] { $clashes } times somebody has to choose: among the first { $first } wishes is another session that is given only at this time. No change was found that makes the whole better.
}{ $beside ->
    [0] { "" }
    [one] { " " }One other session runs beside it.
   *[other] { " " }{ $beside } others run beside it.
}
why-placed-repeated = It is given { $times } times, each at another time.{ $beside ->
    [0] { "" }
    [one] { " " }One other session runs beside it here.
   *[other] { " " }{ $beside } others run beside it here.
}
why-room-set = The room was set by hand in event.toml.
why-room-fits = The room is free and open then, has what the session needs, and gives { $seats } seats.
why-not-room-used = Not in { $room }, which is larger: { $block } is there at that time.
why-not-room-named = Not in { $room }, which is larger: { $block } has rooms of its own, and this is none of them.
why-not-room-lacks = Not in { $room }, which is larger: it has no { $things }.
why-not-room-closed = Not in { $room }, which is larger: it is not open then.
why-not-room-taken = Not in { $room }, which is larger: { $session ->
    [several] others are there and could not change places with it.
   *[other] “{ $session }” is there and could not change places with it.
}
why-not-room-walk = Not in { $room }, which is larger{ $session ->
    [none] { "" }
   *[other] , in exchange with “{ $session }”
}: trainers would have { $by ->
    [one] one more walk
   *[other] { $by } more walks
} to another floor without time for it.
why-not-room-short = Not in { $room }, which is larger{ $session ->
    [none] { "" }
   *[other] , in exchange with “{ $session }”
}: { $by ->
    [one] one more person
   *[other] { $by } more people
} of those to expect would find no seat.
why-not-room-waste = Not in { $room }, which is larger{ $session ->
    [none] { "" }
   *[other] , in exchange with “{ $session }”
}: { $by ->
    [one] one more seat
   *[other] { $by } more seats
} would stay empty.
why-not-room-free = It could be in { $room } as well, which is larger{ $session ->
    [none] { "" }
   *[other] , in exchange with “{ $session }”
}. To have it there, set its room in event.toml.
why-not-room-other = Not in { $room }, which is larger: the timetable of the event as it is now does not allow it.

why-teaches-named = Named for it in event.toml.
why-teaches-skill = Skill { $skill } of 3 in { $topic }, teaches in the session's language, and is free then.
why-teaches-leads = Leads groups in the session's language, and is free then.

# Tried: with this trainer there, or without. Whoever else is meant is named only in a private answer.
instead-plans = { $plans ->
    [all] In every plan
   *[found] In the best plan found
} { $here ->
    [with] with
   *[without] without
} this trainer here
instead-who = { $here ->
    [with] { $who ->
        [nobody] Nobody gives it now.
        [somebody] Another trainer gives it now.
       *[other] { $who } gives it now.
    }
   *[without] { $who ->
        [nobody] Then nobody gives it.
        [somebody] Then another trainer gives it.
       *[other] Then { $who } gives it.
    }
}
why-instead-nobody = Nobody else with the skill and the language is there and free then.
why-instead-unfilled = { instead-plans }, { $by ->
    [one] one more session has
   *[other] { $by } more sessions have
} no trainer; in the one found it is “{ $session }”. { instead-who }
why-instead-moved = { instead-plans }, { $by ->
    [one] one more session is
   *[other] { $by } more sessions are
} not given by who was announced. { instead-who }
why-instead-skill = { instead-plans }, skill is lost: { $by } in all, where each session counts 1 to 3. { instead-who }
why-instead-loads = { instead-plans }, work is shared less evenly: one more trainer gives { $by ->
    [one] a session
   *[other] { $by } sessions or more
}. { instead-who }
why-instead-hands = { instead-plans }, sessions that are given several times have { $by ->
    [one] one more trainer
   *[other] { $by } more trainers
} to prepare them. { instead-who }
why-instead-even = { $here ->
    [with] With this trainer here nothing that is counted gets worse. To have it so, name the trainer in event.toml.
   *[without] Without this trainer here nothing that is counted gets worse.
} { instead-who }
why-instead-named = { $who ->
    [somebody] Another trainer
   *[other] { $who }
} is named for it in event.toml.
why-instead-language = It is given in { $languages }, in which this trainer does not teach.
why-instead-away = Away then, as the table of people says.
why-instead-busy = In charge of something else then.
why-instead-same-time = “{ $session }”, for which this trainer is named, is then, or is too near in time for the walk.
why-instead-enough = { $most ->
    [one] One session
   *[other] { $most } sessions
} a day are the most that was agreed, and what this trainer is named for fills that day.
why-turns-short = Nobody interprets for longer than half an hour at a time where there is somebody to change with.
why-group-set = The group was set by hand in the table of people.
why-group-language = A group hears everything in one language, { $language }; this one has { $people ->
    [one] one person
   *[other] { $people } people
}, and groups of one language differ by one at most.
why-mixing = Groups are drawn anew in every round, so that people meet many others. { $repeats ->
    [0] No two people meet twice.
   *[other] Repeated meetings are { $repeats }, where each pair of meetings of the same two people counts; no routes have fewer than { $bound }.
}
why-rounds-all = { $stations ->
    [0] There are no tables yet, so there are no rounds.
   *[other] { $stations } tables in { $minutes } minutes: there is time for each group to visit every table{ $rings ->
        [one] .
       *[other] { " " }of its ring; { $rings } rings go round side by side.
    }
}
why-rounds-pause = { $stations } tables in { $minutes } minutes: there is time for everybody to visit every table, in { $rounds } rounds with { $pauses ->
    [one] one pause
   *[other] { $pauses } pauses
} { $of ->
   *[all] each
    [some] each for some
}. So people meet more new faces than without.
why-rounds-fit = { $stations } tables in { $minutes } minutes: { $rounds } rounds fit, each group skips { $skips }.
why-rounds-set = { $stations } tables in { $minutes } minutes: { $rounds } rounds were asked for, each group skips { $skips }.
why-seat-pinned = The organizers set this seat by hand.
why-seat-wished = It was wish { $wish }.
why-seat-needed = No wish was met at that time; this session is about { $topic }, which was named as a need.
why-seat-free = No wish was met at that time; this session has free seats and a shared language.
why-unmet-full = All its seats are taken, and no exchange at that time would free one.
why-unmet-lot = A plan with it would be just as good for all together; the event's lottery decided.
why-unmet-fair = { $plans ->
    [all] In every plan with it
   *[found] In the best plan found with it
}, { $by ->
    [one] one more person
   *[other] { $by } more people
} would have { $most ->
    [0] none
    [one] at most one
   *[other] at most { $most }
} of the first four wishes.
why-unmet-points = { $plans ->
    [all] In every plan with it
   *[found] In the best plan found with it
}, others would lose more than it brings: { $by ->
    [one] one point
   *[other] { $by } points
} in all, where a first wish counts 10 and a tenth 1.
why-unmet-seat = { $plans ->
    [all] In every plan with it
   *[found] In the best plan found with it
}, { $by ->
    [one] one more seat
   *[other] { $by } more seats
} would be missing for people who are there.
why-unmet-need = { $plans ->
    [all] In every plan with it
   *[found] In the best plan found with it
}, { $by ->
    [one] one more need
   *[other] { $by } more needs
} would not be met.
why-unmet-empty = { $plans ->
    [all] In every plan with it
   *[found] In the best plan found with it
}, { $by ->
    [one] one more session
   *[other] { $by } more sessions
} would have nobody.
why-unmet-minimum = { $plans ->
    [all] In every plan with it
   *[found] In the best plan found with it
}, sessions would be { $by ->
    [one] one person
   *[other] { $by } people
} further below the smallest number that was asked for.
why-unmet-not-held = It could not be held at that time: too few people could come, or its room is too small.
why-unmet-same-time = It is at the same time as “{ $session }”, a wish that was met.
why-unmet-kept = { $plans ->
    [all] In every plan with it
   *[found] In the best plan found with it
}, { $by ->
    [one] one more seat
   *[other] { $by } more seats
} would change for people who know their programme already.
why-unmet-arranged = The organizers arranged the seats at that time by hand.
why-unmet-programme = It does not fit together with the rest of the programme.
why-unmet-language = It is given in { $languages }, with no shared language and no interpretation.
why-unmet-not-offered = It has no place in the programme.
why-unmet-absent = Away at that time, or busy with a task of one's own.
why-displaced = In the cheapest exchange at that time, { $person } would leave “{ $session }” ({ $wish ->
    [none] not a wish
   *[other] wish { $wish }
}) { $instead ->
    [nowhere] and have no seat then
    [none] for a session that was not wished
   *[other] for wish { $instead }
}{ $met ->
    [0] , with none of the first four wishes left.
    [one] , with one of the first four wishes left.
   *[other] , with { $met } of the first four wishes left.
}
why-gap-block = “{ $session }” found no free { $kind } block and room.{ strait-told }
why-gap-block-trainer = None of the trainers of “{ $session }” is there and free in any { $kind } block.{ strait-told }
why-gap-room = To look for: a room free in block { $block } for { $people } people{ $equipment ->
    [none] .
   *[other] , with { $equipment }.
}{ strait-told }
why-gap-trainer = To look for: somebody who knows { $topics }, teaches in { $languages }, and is free in block { $block }.
why-gap-station = To look for: trainers who each show one thing at a table in { $block }.
why-gap-station-trainer = To look for: somebody who shows this table in { $languages }.
why-gap-station-twice = Its trainer stands at another table at the same time. To look for: somebody who shows it in { $languages }.
why-gap-interpreter = To look for: an interpreter between { $from } and { $to }.
