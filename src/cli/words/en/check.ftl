# One message for each rule of src/check/rules: what is wrong, why it matters, what to do.
# Written for an organizer who is no programmer. People are named by id only.

unknown-reference = { $kind ->
    [room] There is no room “{ $id }”.
    [person] There is nobody with the id “{ $id }”.
    [session] There is no session “{ $id }”.
    [block] There is no block “{ $id }”.
    [topic] There is no topic “{ $id }”.
    [organization] There is no organization “{ $id }”.
   *[other] There is no { $kind } “{ $id }”.
}
    .why = What is named here would be missing on every sheet.
    .fix = { $kind ->
    [person] Correct the id, or add a row with this id to the table of people.
    [organization] Correct the id, or add a row with this id to organizations.csv.
    [need] Correct the id, or add a row with this id to needs.csv.
   *[other] Correct the id, or add a { $kind } with this id to event.toml.
}

unknown-rule = { $fault ->
    [fixed] The rule “{ $id }” protects people, or sheets from being printed without letters, and cannot be changed.
   *[unknown] There is no rule “{ $id }” that can be set here.
}
    .why = This line of [severity] has no effect.
    .fix = { $fault ->
    [fixed] Remove the line and mend what the rule tells.
   *[unknown] Take the rule's name from the brackets of a message: mistake[room-too-small] is “room-too-small”.
}

placeholder = The { $field } of “{ $of }” still says “{ $text }”.
    .why = It would be printed as it stands (language: { $lang }).
    .fix = Write the real text, or leave it empty: what is empty is not printed.

day-outside = { $fault ->
    [none] The event has no day.
    [twice] { $day } is there twice.
    [backwards] { $day } comes after { $before } in the list, but lies before it.
    [apart] { $day } is more than two weeks after { $before }.
    [block] The block “{ $id }” is on day { $day }, and the event has { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
    [room] The room “{ $id }” is open on day { $day }, and the event has { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
   *[person] “{ $id }” is available on day { $day }, and the event has { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
}
    .why = Agendas, badges and calendars are made day by day.
    .fix = { $fault ->
    [none] Add one [[day]] with its date for each day of the event.
    [twice] Correct one of the two dates.
    [backwards] Put the days in order of time.
    [apart] Look at the month and the year of both dates.
   *[other] Days are counted from 1. Correct the number, or add a [[day]].
}

block-outside-day = { $fault ->
    [late] The block “{ $block }” begins at { $start }, after the end of its day.
   *[long] The block “{ $block }” begins at { $start } and lasts until { $end }.
}
    .why = A day ends at 29:59 at the latest, which is 5:59 of the next morning.
    .fix = Correct start, minutes or end, or put the block on the next day.

block-overlap = “{ $block }” ({ $time }) and “{ $other }” ({ $othertime }) overlap on day { $day }.
    .why = The same people cannot be in both.
    .fix = Move or shorten one of them. If people are meant to choose, write parallel = true in one of them.

clock-change = { $fault ->
    [skipped] The block “{ $block }” begins at { $time } on { $date }, and there is no such time in { $zone }.
    [repeated] The block “{ $block }” begins at { $time } on { $date }, and this hour comes twice in { $zone }.
   *[meanwhile] The clocks of { $zone } change while the block “{ $block }” is running ({ $date }, { $time }).
}
    .why = { $fault ->
    [skipped] The clocks go forward that night and skip it.
    [repeated] The clocks go back that night. The first of the two is taken.
   *[meanwhile] It lasts an hour more or less than the clock on the wall says.
}
    .fix = { $fault ->
    [skipped] Choose a time before or after the hour that is skipped.
    [repeated] Write fold = 1 if you mean the second, or choose another time.
   *[meanwhile] Move the block, or tell the people in it.
}

remarks-too-long = The { $count ->
    [one] speaker of “{ $block }” needs
   *[other] { $count } speakers of “{ $block }” need
} { $sum } minutes, and the block has { $minutes }.
    .why = Everything after it would begin { $over ->
    [one] a minute
   *[other] { $over } minutes
} late.
    .fix = Give the block { $sum } minutes, or shorten the remarks by { $over }.

long-without-break = On day { $day } people sit from { $start } to { $end } without a break: { $minutes } minutes, beginning with “{ $block }”.
    .why = After { $longest } minutes nobody listens any more.
    .fix = Put a break of ten minutes or more between.

missing-room = { $count ->
    [one] The block “{ $blocks }” has no room yet.
   *[other] { $count } blocks have no room yet: { $blocks }.
}
    .why = The agenda says “to be confirmed” there, and it stands on no sheet for a door.
    .fix = Write room = "…" in each of them. For a block of the kit write into event.toml [[block]], id = "{ $block }" and room = "…".

missing-owner = { $count ->
    [one] Nobody is in charge of the block “{ $blocks }” yet.
   *[other] Nobody is in charge of { $count } blocks yet: { $blocks }.
}
    .why = The run of show says “to be confirmed” there, and nobody knows who begins and who ends it.
    .fix = Write owner = "…" with a person's id in each of them. For a block of the kit write into event.toml [[block]], id = "{ $block }" and owner = "…".

room-twice = The room “{ $room }” is taken at { $time }: “{ $who }” would meet there beside { $others }.
    .why = { $groups ->
    [one] Only one group can meet in it at a time.
   *[other] Only { $groups } groups can meet in it at a time.
}
    .fix = Give one of them another room or another time. If there is space for more, write it in the room's “groups”. (Block: { $block })

no-time-to-walk = { $person } gives “{ $session }” in { $room } and then “{ $other }” in { $there }, on another floor, with { $minutes ->
    [0] no time
    [one] one minute
   *[other] { $minutes } minutes
} between.
    .why = The walk takes { $walk } minutes (walk_minutes), so the second session would begin late.
    .fix = Choose a room on the same floor for one of them, another time, or another trainer; or correct the rooms' “floor”.

room-too-small = { $for ->
    [session] The session “{ $id }” takes { $count } people, and the room “{ $room }” has { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    }.
   *[block] { $count } people are expected in { $room }, with { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    } ({ $id }).
}
    .why = Some would stand at the door.
    .fix = { $for ->
    [session] Choose a larger room, or a smaller capacity.
   *[block] Choose a larger room, name a second one with rooms = ["…", "…"], or correct the number of seats.
}

room-equipment = { $room ->
    [none] The session “{ $session }” needs “{ $equipment }”, and no room has it.
   *[other] The session “{ $session }” needs “{ $equipment }”, and the room “{ $room }” does not have it.
}
    .why = The trainer would stand there without it.
    .fix = { $room ->
    [none] Hire it and add it to a room's equipment, or strike it from the session.
   *[other] Choose another room, bring it there and add it to the room's equipment, or strike it from the session.
}

room-closed = The room “{ $room }” is not open for “{ $block }” (day { $day }, { $time }).
    .why = It is open: { $open }.
    .fix = Choose another room or another time, or correct the room's “open”.

room-steps = The room “{ $room }” has steps, and { $count ->
    [one] somebody who comes needs
   *[other] { $count } people who come need
} a way without.
    .why = They could not take part in: { $blocks }.
    .fix = Choose a room without steps, or put up a ramp and write step_free = true.

over-capacity = { $for ->
    [expected] { $count } participants come, and { $seats } were expected.
    [plenary] { $count } participants come, and the largest plenary room, “{ $id }”, has { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    }.
   *[session] { $count } people have a seat by hand in the session “{ $id }”, which has { $seats }.
}
    .why = { $for ->
    [expected] Food, badges and printed sheets are counted by that number.
    [plenary] Not everybody finds a seat.
   *[session] The last ones on the list would stand at the door.
}
    .fix = { $for ->
    [expected] Correct “expected”, or put some people on the waiting list (status: waitlisted).
    [plenary] Find a larger room, or put some people on the waiting list (status: waitlisted).
   *[session] Take some of these pins away, or raise the capacity.
}

block-takes-no-sessions = The session “{ $session }” is pinned to “{ $block }”, a block of the kind “{ $kind }”.
    .why = A session like this belongs into a block of the kind “{ $wanted }”.
    .fix = Pin it to another block, correct the kind of the block, or let the plan choose one.

repeat-mismatch = The session “{ $session }” is given { $repeat ->
    [one] once
   *[other] { $repeat } times
}, and is pinned to { $count } blocks.
    .why = It is not clear which of the blocks is meant.
    .fix = Write repeat = { $count }, or take the blocks away that are too many.

double-session-number = The sessions “{ $first }” and “{ $session }” both have number { $number }.
    .why = People choose by the number, on slips and sign-up sheets.
    .fix = Give one of them another number, or leave it out: a free one is chosen.

minimum-above-capacity = The session “{ $session }” needs { $minimum } people at least, and has { $seats ->
    [one] { $seats } seat
   *[other] { $seats } seats
}.
    .why = It could never take place.
    .fix = Raise the capacity, or lower the minimum.

person-twice = “{ $person }” is needed twice on day { $day } at { $time }: for “{ $what }” and for “{ $other }”.
    .why = Nobody can be in two places.
    .fix = Move one of the two, or name somebody else for it.

trainer-unavailable = { $fault ->
    [not-coming] “{ $person }” is named here and does not come.
    [away] “{ $person }” is needed for “{ $block }” (day { $day }, { $time }) and is not there then.
   *[too-often] “{ $person }” has { $time } sessions on day { $day } and agreed to { $there }.
}
    .why = { $fault ->
    [not-coming] The table of people says so in the column “status”.
    [away] The table of people says in the column “available”: { $there }.
   *[too-often] The table of people says so in the column “max_sessions”.
}
    .fix = { $fault ->
    [not-coming] Name somebody else, or correct the status.
    [away] Move it to a time when this person is there, name somebody else, or correct the column.
   *[too-often] Give one of the sessions to somebody else or move it to another day, or ask and correct the column.
}

trainer-without-role = “{ $person }” gives something here, and is no trainer in the table of people.
    .why = The badge and the lists would not say so. The run sheet is made all the same.
    .fix = Write “trainer” into the column “roles” (several roles are separated by a semicolon).

session-without-trainer = The session “{ $session }” has no trainer yet.
    .why = { $topics ->
    [none] It names no topic, so nobody can be looked for by skill.
   *[other] Nobody who comes as a trainer has the skill: { $topics }.
}
    .fix = Write trainers = ["…"] with a person's id, or note the skill in the table of people.

choices-missing = Seats are assigned, and { $people ->
    [one] the one participant has
   *[other] none of the { $people } participants has
} said which sessions to go to. Hand out the choice slips, fill in choices.xlsx and run “techcamp plan” again.
    .why = Until then nobody gets a seat, and there is no result for the wall.
    .fix = Fill in the typing grid from the slips and save it in this folder as choices.xlsx. Or fill in wish_1, wish_2 … in the table of people.

no-shared-language = { $for ->
    [wishes] { $count ->
        [one] Somebody wishes for “{ $id }” and speaks
       *[other] { $count } people wish for “{ $id }” and speak
    } none of its languages ({ $languages }).
   *[trainer] “{ $person }” teaches in { $speaks }, and “{ $id }” is given in { $languages }.
}
    .why = They would not understand each other.
    .fix = { $for ->
    [wishes] Repeat the session in another language, find an interpreter, or tell them early.
   *[trainer] Name another trainer, correct the languages of one of the two, or find an interpreter.
}

speed-geeking-fit = { $rings ->
    [0] “{ $block }” needs { $needed } minutes for { $rounds ->
        [one] { $rounds } round
       *[other] { $rounds } rounds
    } at { $stations ->
        [one] { $stations } station
       *[other] { $stations } stations
    }, and has { $minutes }.
   *[other] The { $stations } stations of “{ $block }” go round in { $rings } rings of { $ring }, side by side.
}
    .why = { $rings ->
    [0] { $fit ->
        [0] Not even one talk of { $talk } minutes fits.
        [one] Only { $fit } station fits with talks of { $talk } minutes.
       *[other] Only { $fit } stations fit with talks of { $talk } minutes.
    }
   *[other] There is time for { $total ->
        [one] { $total } round
       *[other] { $total } rounds
    }, so each group sees the stations of its own ring only{ $skips ->
        [0] .
       *[other] , and skips { $skips } of them where the ring is longest.
    }
}
    .fix = { $rings ->
    [0] { $shorter ->
        [0] Give the block { $needed } minutes, have { $fit } stations, or write rounds = { $fit } so that each group skips some.
       *[other] Give the block { $needed } minutes, shorten talks to { $shorter } minutes, have { $fit } stations, or write rounds = { $fit } so that each group skips some.
    }
   *[other] Nothing, if that is what you want. For every group to see every station, give the block { $needed } minutes or have { $total } stations.
}

station-without-trainer = { $fault ->
    [no-stations] “{ $station }” is speed geeking, and there are no stations yet.
   *[no-trainer] The station “{ $station }” has no trainer yet.
}
    .why = The rounds are made from the stations and their trainers.
    .fix = { $fault ->
    [no-stations] Add to event.toml a [[station]] with id, title and trainer for each table; six to eight are right. Without speed geeking: [[block]], id = "{ $station }" and enabled = false.
   *[no-trainer] Write trainer = "…" with a person's id, or take the station away.
}

double-station-number = The stations “{ $first }” and “{ $station }” both have number { $number }.
    .why = Groups walk by the numbers on the tables.
    .fix = Give one of them another number.

people-per-group = { $people } people at { $stations ->
    [one] { $stations } station
   *[other] { $stations } stations
} make groups of { $each } in “{ $block }”.
    .why = With more than { $most } around a table some neither see nor hear.
    .fix = { $wanted } stations would be right. Or run the block twice, with half of the people each time.

interpreter-missing = Nobody interprets between { $from } and { $to } yet, for: { $blocks }.
    .why = Some people would not understand a word.
    .fix = Add somebody with the role “interpreter” and both languages to the table of people.

interpreter-turn = One person alone interprets between { $from } and { $to } for { $minutes } minutes on day { $day } from { $time } ({ $blocks }).
    .why = After { $longest } minutes without relief interpreting goes wrong.
    .fix = Find a second interpreter for these languages, or put a break of ten minutes between.

double-badge-number = “{ $first }” and “{ $person }” both have badge number { $number }.
    .why = The desk, the groups and the seats go by this number. Who has none in the table keeps the one of the last plan.
    .fix = Give one of them another number, or leave the cell empty: a free one is chosen.

double-name = { $count } rows have the same name: { $people }. Are they { $count } people?
    .why = Somebody who registered twice gets two badges, two meals and two seats.
    .fix = If it is one person, take out what is too much. If not, give each a badge_name that tells them apart by more than the name, such as the town: then this is not asked again.

double-email = “{ $first }” and “{ $person }” have the same mail address.
    .why = It is often the same person twice, who would get two badges and two seats.
    .fix = Remove one of the two rows. If two people share an address, leave it as it is.

unusable-email = The mail address of “{ $person }” cannot be right.
    .why = Contact lists and invitations would lose this person.
    .fix = Look for a space, a comma, a missing @ or two addresses in one cell.

contact-missing = There is nobody to turn to when something is wrong.
    .why = The code of conduct and the emergency sheet print a name with a phone number or a mail address.
    .fix = Add a [[contact]] with name, role and phone.

with-and-not-with = The columns “with” and “not_with” contradict each other in this row.
    .why = By “with”, perhaps over several people, two are to sit together who by “not_with” must not. They are kept apart.
    .fix = Ask those concerned, each alone, and correct one of the two columns.

with-over-capacity = { $people } people who are to sit together are there at one time, and no session has more than { $seats } seats.
    .why = The column “with” chains them: who sits with somebody also sits with everybody that one sits with.
    .fix = Give a session more seats or a larger room, or let the column “with” name smaller parties.

with-against-pins = Seats set by hand in block { $block } part people who are to sit together.
    .why = What is set by hand is kept, so the column “with” does not hold in that block.
    .fix = Correct the [[pin]] or the row of signups.csv, or the column “with”.

at-risk-without-pseudonym = { $fault ->
    [missing] “{ $person }” (badge { $number }) is at risk and has no pseudonym.
   *[own-name] The pseudonym of “{ $person }” (badge { $number }) contains a part of the real name.
}
    .why = The pseudonym is what badges, lists and door sheets show of people at risk.
    .fix = Ask this person for a name to use, and write it into the column “pseudonym”.

name-in-id = { $risk ->
    [yes] { $count ->
        [one] Somebody at risk has an id that is
       *[other] { $count } people at risk have ids that are
    } made of the own name or address: badge { $numbers }.
   *[no] { $count ->
        [one] Somebody has an id that is
       *[other] { $count } people have ids that are
    } made of the own name or address: badge { $numbers }.
}
    .why = Ids stand in names of files, and in lists that hold no names.
    .fix = Give an id that tells nothing, as “p-07”, in people.csv and wherever the old one stands.

consent-terms = { $fault ->
    [other] { $count ->
        [one] Somebody has
       *[other] { $count } people have
    } agreed to another version of the terms than { $terms }: { $people }.
    [missing] { $count ->
        [one] Somebody has
       *[other] { $count } people have
    } agreed, and it is not written to which version of the terms: { $people }.
   *[unnamed] { $count ->
        [one] Somebody has
       *[other] { $count } people have
    } agreed to terms, and the event does not say which version they have: { $people }.
}
    .why = { $fault ->
        [unnamed] A yes counts for the text that was read; here every yes counts.
       *[other] A yes counts for the text that was read. Theirs is left out of all lists until they are asked again.
    }
    .fix = { $fault ->
        [other] Ask again with the present text, and write its version, { $terms }, beside the new answer.
        [missing] Where they read version { $terms }, write { $terms } into the column “consent.….version”; else ask again.
       *[unnamed] Write terms = "1" into [event], and into the columns “consent.….version” what each person read.
    }

controller-missing = It is not said who answers for the personal data of { $count ->
    [one] { $count } person
   *[other] { $count } people
}.
    .why = Everybody has the right to know whom to ask, and forms print it.
    .fix = Write controller = "…" with the organization and an address.

keep-until = { $fault ->
    [early] The personal data are to be dropped on { $date }, and the event ends on { $last }.
   *[missing] It is not said how long the personal data of { $count ->
        [one] { $count } person
       *[other] { $count } people
    } are kept.
}
    .why = What is kept for no reason can only be lost.
    .fix = Write keep_until = with a date after the event, six months later for example.

grant-limits = { $what ->
    [team] The project “{ $project }” has { $has ->
        [one] one person
       *[other] { $has } people
    } in its team; the grant asks for { $limit }.
    [fees] { $has } % of what the project “{ $project }” asks for are fees; the grant allows { $limit } %.
    [travel] { $has } % of what the project “{ $project }” asks for is travel; the grant allows { $limit } %.
   *[most] The project “{ $project }” asks for { $has }; the grant gives { $limit } at most.
}
    .why = An application outside the limits is sent back, whatever it is about.
    .fix = Change the costs (cost_fees, cost_travel, cost_other) or the team in projects.csv, or the limits in [grant] if they are others.

material-part = { $what ->
    [unknown] No part of a session’s material is called “{ $name }”.
    [unclosed] The part “{ $name }” that begins here never ends.
    [hidden] “{ $name }” looks like a part, and stands where it is read as text.
    [stray] A part ends here, and none has begun.
    [minutes] “{ $name }” are no minutes.
   *[deep] Parts stand in parts in parts: more than eight deep.
}
    .why = { $what ->
        [minutes] The run sheet could not be right, so nothing is written.
       *[other] What is for the trainer alone could reach participants, so nothing is written.
    }
    .fix = { $what ->
        [unknown] { $near ->
            [none] Write ::: step, exercise, solution, discussion, trainer or slide.
           *[other] Did you mean “{ $near }”? The parts are step, exercise, solution, discussion, trainer and slide.
        }
        [unclosed] Put a line where it ends: ::: for a part, ``` for code.
        [hidden] Begin the line with three colons and nothing before them, and end code above it with a line ``` of its own. In text write it otherwise.
        [stray] Take the line out, or put ::: and the part’s name where it begins.
        [minutes] Write the minutes as 20, or as 10-20 for at least 10 and planned 20: ::: step 10-20 Title
       *[deep] Take some of the marks out.
    }

material-goal = The material of “{ $session }” has no goal.
    .why = The goal stands first on the hand-out, and tells trainer and participants when the session was a success.
    .fix = Write goal = "…" into its front matter: what people can do afterwards.

material-timing = The steps of “{ $session }” ({ $lang }) take { $least } minutes at the least, and its longest block has { $longest }.
    .why = { $planned } minutes are planned. Even with all that may be cut, { $over } minutes are too many.
    .fix = Make steps shorter, say which may be: ::: step 5-15 (at least 5), ::: step 0-10 (may be left out); or make a block longer.

material-open = Participants would read what stands under “{ $text }” in the material of “{ $session }”.
    .why = Only what is marked is kept for the trainer.
    .fix = Put ::: solution or ::: trainer above it, and ::: below.

material-link = The link to “{ $to }” in the material of “{ $session }” leads nowhere.
    .why = A hand-out is printed or sent as one file: other files do not come along.
    .fix = Write the whole address, with https://, or take the link out.

material-untranslated = “{ $session }” is given in { $lang }, and its material is not there in that language.
    .why = People who speak { $lang } get it in { $written }, with a line that says so.
    .fix = Write sessions/{ $session }.{ $lang }.md, or set the rule to ignore in [severity].

material-differs = The timed parts of “{ $session }” are others in { $lang } than in { $main }: number { $number } is “{ $here }”, and in { $main } “{ $there }”.
    .why = People who read { $lang } would have another session than those beside them.
    .fix = Give both files the same parts with the same minutes, in the same order.

material-picture = { $what ->
    [missing] The picture “{ $picture }” is not there.
    [remote] The picture “{ $picture }” is on the internet.
    [outside] The picture “{ $picture }” would be outside of sessions/.
    [format] The picture “{ $picture }” is a { $found }, which is not shown.
    [unknown] “{ $picture }” is no picture.
    [large] The picture “{ $picture }” has { $found } million pixels.
    [broken] The picture “{ $picture }” is broken.
   *[alt] The picture “{ $picture }” has no words for those who do not see it.
}
    .why = { $what ->
        [alt] Who listens to the page, or has no picture, gets the file’s name instead.
       *[other] Its words stand in its place: nothing is fetched, and only JPEG and PNG of at most 40 million pixels are shown.
    }
    .fix = { $what ->
        [missing] Put the file at { $found }, or mend the address, which counts from sessions/.
        [remote] Save it to sessions/ and name the file: ![a map](map.png).
        [outside] Put it into sessions/ and name it from there: ![a map](pictures/map.png).
        [format] Save it as PNG or JPEG.
        [unknown] Save it as PNG or JPEG.
        [large] Save it smaller: 1600 pixels are all that is shown.
        [broken] Save it again from the program it comes from.
       *[alt] Write what is to be seen between the brackets: ![a street with six points](map.png).
    }
