# What can be wrong with a kit, with a template, or with what comes of them.

unknown-kit = There is no kit { $kit }.{ $near ->
    [none] {""}
   *[other] {" "}Did you mean { $near }?
}
    .why = The kit says what is made and in which words.
    .fix = Choose one of { $known }.
kit-loop = The kit { $kit } builds on itself, or on more than four others.
    .why = Layers are laid over each other from the lowest up.
    .fix = Take out one `extends` in its kit.toml.
kit-syntax = This kit.toml cannot be read: { $what }.
    .why = A kit is read as a whole or not at all.
    .fix = Correct the line shown. docs/kit-file.md lists every key.
kit-key = The artifact { $artifact } does not go together: { $what }.
    .why = Without it nobody knows what to make.
    .fix = Correct it in kit.toml; `techcamp kit show` lists what works.
form-syntax = This form cannot be read: { $what }.
    .why = What is asked, on paper and on telephones, is made from it.
    .fix = Correct the line shown. docs/how-to/form.md has every key.
form-question = { $what ->
    [name] “{ $question }” is no name for a question.
    [twice] There is already a question or a column { $question }.
    [purpose] The question { $question } asks for a consent in a wrong way, or for nothing that is known.
    [choices] The question { $question } needs either choices or from.
    [no-choices] The question { $question } has choices, and its type has none.
    [choice] A choice of { $question } stands there twice, or is no name.
    [by] Answers can be counted apart only by a question of type select_one; { $question } is none.
    [id] “{ $question }” is no name for a form.
   *[none] The form asks nothing.
}
    .why = Answers come back under these names, from other programs too.
    .fix = { $what ->
    [purpose] Write type = "consent" and name = "consent.photo", or another of roster, public, photo, recording, follow-up, partners, donors and report.
    [choices] Write choices = ["one", "two"], or from = "topics", "languages", "sessions" or "days".
    [no-choices] Write type = "select_one" or "select_multiple", or take them out.
    [by] Name a question of type select_one, or take `by` out.
    [id] Call the file by small letters a-z, digits and hyphens, as forms/our-survey.toml.
    [none] Write at least one [[question]] with name and type.
   *[other] Names have small letters a-z, digits, “_”, “-” and “.”, begin with a letter, and stand there once. `id` and `today` are taken.
}
kit-newer = The kit { $kit } was written for a newer techcamp.
    .why = It may ask for things that this version does not know.
    .fix = Update techcamp, or use an older version of the kit.
kit-template-missing = The artifact { $artifact } has no template { $template }.
    .why = A page is written from its template.
    .fix = Put the file into `templates/`, or name another with `template = "…"`.
kit-template = The template of { $artifact } cannot be used: { $what }
    .why = Nothing is written while one page would be missing.
    .fix = Correct the template at the place named. docs/kit-file.md lists what templates see.
kit-words = Some words of the kit cannot be read: { $what }.
    .why = The other words are used; these are missing on paper.
    .fix = Correct the entry in the .ftl file.
kit-too-slow = The event's own kit did not finish within { $seconds } seconds.
    .why = A template may run in a circle; it was stopped and nothing was written.
    .fix = Look for loops in `kit/templates`, or allow more time with --kit-seconds.
kit-too-large = The event's own kit asked for more than { $megabytes } megabytes of memory.
    .why = It runs by itself with limits, so that it cannot harm this machine.
    .fix = Look for loops in `kit/templates` that repeat too often, or allow more with --kit-megabytes.
kit-crashed = Making the package with the event's own kit broke off: { $what }
    .why = It runs by itself, so that it cannot harm this machine. Nothing was written.
    .fix = Take the newest change out of `kit/`. If it breaks off with a kit that you did not change, please report it.
left-out = { $count ->
    [one] One person is
   *[other] { $count } people are
} left out of a list that others get to see.
    .why = They did not agree to be listed there, or they are at risk.{ $public ->
        [0] {""}
       *[other] {" "}Missing for everyone: { $public } ({ $public-documents }).
    }{ $members ->
        [0] {""}
       *[other] {" "}Missing for participants: { $members } ({ $members-documents }).
    }{ $partners ->
        [0] {""}
       *[other] {" "}Missing for partners: { $partners } ({ $partners-documents }).
    }{ $donors ->
        [0] {""}
       *[other] {" "}Missing for donors: { $donors } ({ $donors-documents }).
    }
    .fix = Nothing, if that is what they want. Consents stand in people.csv, in the columns `consent.…`.
terms-text = The event asks for consents with words of its own, and calls them version { $terms }, which is the version of the program's text.
    .why = Whoever agreed to one of the two texts would count as having agreed to the other.
    .fix = Give your text a name of its own in [event], as terms = "{ $terms }-ours", and another one each time you change it. Who agreed to the text before is then asked again: check and the ledgers name them.

starter-people = { $count ->
    [one] An invented person of the new event is
   *[other] { $count } invented people of the new event are
} still there: { $people }.
    .why = They get badges, meals and seats as everybody does.
    .fix = Take their rows out of people.csv, or write real people over them. A trainer who goes is named in [[session]] too.
field-out-of-sight = The artifact { $artifact } asks for { $field }, which its readers may not see.
    .why = What is made for { $audience } never holds it, so the page would stay empty there.
    .fix = Take it out of the artifact, or make the artifact for another audience.
letters-without-font = The { $field } of { $id } holds letters that no font here has: { $letters } ({ $script }).
    .why = They would print as empty boxes.
    .fix = Put a font for { $script } (a .ttf or .otf file; the free Noto family has one) into the folder `fonts/` of the event.
letters-in-document = { $path } holds letters that no font here has: { $letters }.
    .why = They would print as empty boxes.
    .fix = Put a font that has them (a .ttf or .otf file) into the folder `fonts/` of the event.
page-overflow = { $path } does not fit one page, even in the smallest letters, and goes on to a second.
    .why = Letters smaller than 8 points cannot be read on a wall.
    .fix = Shorten it, or let it go on.
cell-overflow = In { $path } { $count ->
    [one] one place is
   *[other] { $count } places are
} too full even for the smallest letters.
    .why = Something there may be cut off.
    .fix = Look at it, and shorten the text.
nothing-for = { $artifact ->
    [none] Nothing in the package is
   *[other] No “{ $artifact }” is
} made for { $kind ->
    [person] one person, “{ $id }”,
    [room] one room, “{ $id }”,
    [session] one session, “{ $id }”,
    [occurrence] one occurrence of a session, “{ $id }”,
    [station] one station, “{ $id }”,
    [block] one block, “{ $id }”,
   *[other] “{ $id }”
} alone.
    .why = Nothing was written, so what stood there before still does.
    .fix = Leave out --for { $artifact ->
    [none] and build the whole package
   *[other] or --only
}; `techcamp kit show` tells which things are made one per person, room, session or station.
cannot-write = { $path } cannot be written: { $what }.
    .why = A package is written as a whole or not at all.
    .fix = If this is an event of your own without a kit of its own, please report it.
plan-stale = The event has changed since plan.toml was written.
    .why = The package uses a new plan that moves as little as possible; plan.toml itself is as it was.
    .fix = Run `techcamp plan` to keep the new plan and the badge numbers.
roster-left-out = { $count ->
    [one] One person is
   *[other] { $count } people are
} not on the list: in the column “{ $column }” { $reason ->
    [empty] nothing is given
    [double] another person has the same
    [too-long] the text is longer than the platform takes
    [address] the platform would not take the address
    [country] there is no two-letter code of a country
    [phone] there is no international number
    [date] there is no date
   *[other] something does not fit ({ $reason })
}.
    .why = The platform would refuse the row, or mix it up with another. The list of who is left out names { $count ->
        [one] the person
       *[other] all of them
    }.
    .fix = Mend it in the table of people { $reason ->
        [address] (one address, letters a to z before the @)
        [phone] (as +373 600 11 222)
        [country] (as MD)
        [date] (as 2011-07-15)
       *[other] {""}
    } and make the list again, or leave it so.
roster-mended = For { $count ->
    [one] one person
   *[other] { $count } people
} the column “{ $column }” is { $reason ->
    [too-long] cut at the end: the text is longer than the platform takes
    [address] left empty: the platform would not take the address
    [country] left empty: there is no two-letter code of a country
    [phone] left empty: there is no international number
    [date] left empty: there is no date
   *[other] left empty: something does not fit ({ $reason })
}.
    .why = They are on the list all the same, and the list beside it says for whom this is so.
    .fix = Mend it in the table of people and make the list again, or leave it so.
roster-value = The list “{ $artifact }” has to be told its { $name ->
    [group] group: the group’s own address
    [event] event: the number it has on the platform
   *[other] “{ $name }”
}.
    .why = It is a column of the list, and nothing in the event folder tells it. Nothing was written.
    .fix = Add --set { $name }={ $name ->
    [group] friends@example.org
    [event] 12
   *[other] …
}.
