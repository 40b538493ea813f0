# One message for each rule of form: what cannot be read in event.toml, in tables and in session files.
# Told by src/tree, src/sheet, src/model and when a folder is opened. People are named by id only.

# ---- files

empty-folder = This folder is empty.
    .why = An event needs at least the file event.toml.
    .fix = Go to the event's folder, or make a new one with “techcamp new”.

missing-file = There is no file “{ $file }” in this folder.
    .why = It says when and where the event is; everything else is made from it.
    .fix = Go to the event's folder, or make a new one with “techcamp new”. A file event.toml.txt must be renamed to event.toml.

too-large = { $what ->
    [file] The file has { $found } MB; up to { $limit } MB can be read.
    [workbook] The workbook unfolds to { $found } MB; up to { $limit } MB can be read.
    [rows] The table has more than { $limit } rows.
    [columns] The table has { $found } columns; up to { $limit } can be read.
   *[letters] This cell has { $found } letters; up to { $limit } can be read.
}
    .why = Nothing is cut off in silence, so the rest was not read.
    .fix = { $what ->
    [file] Take out what does not belong to the event, or split the file.
    [workbook] Copy the cells that matter into a new workbook, without pictures and formats.
    [rows] Take out rows that do not belong to the event.
    [columns] Take out columns that do not belong to the event.
   *[letters] Shorten the text. A quote that was never closed makes one long cell too.
}

bad-encoding = { $guess ->
    [western] From this line on the letters are not stored as UTF-8. They were read as Western European.
    [other] From this line on the letters are not stored as UTF-8, and cannot be guessed.
   *[none] From this line on the letters are not stored as UTF-8.
}
    .why = Names would be printed with wrong letters.
    .fix = { $guess ->
    [western] Look at names with accents. To be sure, save the table as “CSV UTF-8” or as .xlsx.
    [other] Save the table as “CSV UTF-8” or as .xlsx.
   *[none] Save the file again, with UTF-8 as its encoding.
}

odd-letters = Letters that nobody sees stand here ({ $letter }). They were taken out.
    .why = They turn text around, hide parts of it, or make two names look the same.
    .fix = Write the text again by hand. Text copied from a chat or a web page often brings them.

# ---- event.toml and the head of session files

toml-syntax = { $kind ->
    [quote] A text is not closed, or not in quotes.
    [list] A list is not complete.
    [key] This is not a line like key = value.
    [value] There is no value here that can be read.
    [table] This heading cannot be read.
    [deep] There are too many brackets inside each other.
   *[other] This line cannot be read ({ $message }).
}
    .why = What follows may be misunderstood.
    .fix = { $kind ->
    [quote] Put the text between two quotes on one line: title = "TechCamp".
    [list] Write it as ["a", "b"]: a comma between two elements, and a bracket at the end.
    [key] Write one key per line, then = and its value. Lines that say nothing begin with #.
    [value] Write a text in quotes, a number, true or false, or a date such as 2011-07-15.
    [table] Write [event] for one table and [[room]] for each of several.
    [deep] Take the brackets out.
   *[other] Compare it with the lines around it, or with the example in docs/event-file.md.
}

double-key = This is written a second time in the same table.
    .why = Only one of the two can count.
    .fix = Take one out. If it belongs to another room or block, a line such as [[room]] or [[block]] is missing above it.

unknown-key = There is no key “{ $key }” here.
    .why = What it says would be lost.
    .fix = { $home ->
    [event] Move the line up, below [event].
    [block] Take the line out. A session lasts as long as its block: set the minutes of that [[block]], and name it with blocks = ["…"].
   *[here] { $suggestion ->
        [none] Look it up in docs/event-file.md, which has every key, or take the line out.
       *[other] Write “{ $suggestion }”, or take the line out.
    }
}

missing-key = “{ $key }” is missing.
    .why = It cannot be left empty, and nobody can guess it.
    .fix = Add { $key }.

wrong-type = “{ $key }” is { $found ->
    [text] a text
    [number] a number
    [yes-no] true or false
    [date] a date
    [time] a time
    [list] a list
    [table] a table
   *[other] something else
}, but must be { $expected ->
    [text] a text
    [texts] a text, or one text for each language
    [whole-number] a whole number
    [number] a number
    [yes-no] true or false
    [date] a date
    [time] a time
    [list] a list
    [tables] one or several tables
   *[table] a table
}.
    .why = It cannot be read as it stands.
    .fix = { $expected ->
    [text] Put it in quotes: { $key } = "…".
    [texts] Put it in quotes: { $key } = "…", or write { "{" } en = "…", ro = "…" { "}" }.
    [whole-number] Write digits without quotes: { $key } = 20.
    [number] Write digits without quotes: { $key } = 1.5.
    [yes-no] Write { $key } = true or { $key } = false, without quotes.
    [date] Write it as { $key } = 2011-07-15.
    [time] Write it as { $key } = "09:15".
    [list] Write it in brackets: { $key } = ["…", "…"].
    [tables] Begin each with a line [[{ $key }]].
   *[table] Begin it with a line [{ $key }].
}

bad-value = “{ $value }” cannot stand here{ $key ->
    [none] .
   *[other] {" "}({ $key }).
}
    .why = It means nothing that is known here.
    .fix = { $form ->
    [one-of] Write one of these: { $expected }.
    [range] Write a number between the two of { $expected }.
   *[like] Write it like this: { $expected }.
}

bad-date = “{ $value }” is no date that can be read.
    .why = Agendas and calendars are made by dates.
    .fix = Write year, month and day: { $expected }.

no-such-day = There is no such day: { $value }.
    .why = Agendas and calendars are made by dates.
    .fix = Look at the month and the day, and write year, month and day: { $expected }.

bad-time = “{ $value }” is no time.
    .why = Agendas and calendars are made by times.
    .fix = Write it like this: { $expected }. After midnight the hours go on up to 29:59.

end-before-start = The block ends at “{ $value }”, not after its start.
    .why = It would have no length.
    .fix = Correct the start or the end, for example end = { $expected }. After midnight write "24:30", "25:00" and so on.

two-lengths = The end “{ $value }” and the minutes of this block do not agree.
    .why = Only one of the two can count.
    .fix = Take out end, or minutes.

bad-zone = There is no time zone “{ $value }”.
    .why = Calendars on people's phones would show wrong times.
    .fix = { $suggestion ->
    [none] Write it by continent and city, such as Europe/Chisinau. The list is on Wikipedia under “tz database”.
   *[other] Write “{ $suggestion }”, or another one by continent and city.
}

bad-language = “{ $value }” is no language tag.
    .why = Texts and people are brought together by language.
    .fix = { $suggestion ->
    [none] Write the short form, such as en, ro, ru, pt-BR or ar.
   *[other] Write “{ $suggestion }”.
}

bad-id = { $kind ->
    [person] This id of a person cannot be used.
   *[other] “{ $value }” cannot be used as an id.
}
    .why = Ids become names of files and stand in links; they must be safe everywhere.
    .fix = Use small letters a to z, digits and -, up to 40 of them: hall-1. Take no id from a person's name.

double-id = The id “{ $id }” is used twice.
    .why = Nobody could say which of the two is meant. The second was not read.
    .fix = Give one of them another id, or take one out.

nothing-to-remove = “enabled = false” finds nothing to take out{ $id ->
    [none] .
   *[other] : the kit has no “{ $id }”.
}
    .why = What you wanted to remove is perhaps still there.
    .fix = Correct the id, or take these lines out.

newer-format = The file says format = { $format }, and this program knows up to { $known }.
    .why = It was written for a newer techcamp. Reading half of it would be worse than none.
    .fix = Install the newer techcamp.

# ---- session files

bad-front-matter = { $fault ->
        [foreign] The head of this file stands between lines ---, and is not read.
       *[open] The head of this file begins with +++ and never ends.
    }
    .why = The head would be printed, and what it says would be lost.
    .fix = { $fault ->
        [foreign] Put it between two lines +++ and write it as title = "…", one key in a line: techcamp material SESSION --new shows how.
       *[open] Put a line +++ below the head, or take the first line out.
    }

id-in-file = The head of a session's file cannot give an id.
    .why = The name of the file is the session's id.
    .fix = Take the line out, or rename the file.

two-materials = Two files hold the material of “{ $id }” in “{ $language }”.
    .why = Only one of the two can be printed.
    .fix = Put their texts together, or correct the language in one file's name.

# ---- tables

not-a-table = { $kind ->
    [old-excel] This is an old Excel workbook, or one with a password.
    [pdf] This is a PDF, not a table.
    [html] This is a web page, not a table.
   *[workbook] This workbook is damaged or holds no table.
}
    .why = Nothing could be read from it.
    .fix = { $kind ->
    [html] Open the page in a spreadsheet program and save it as .xlsx or “CSV UTF-8”, or download the table again.
    [pdf] Ask for the table it was made from, as .xlsx or .csv.
   *[other] Open it in a spreadsheet program and save it as .xlsx without a password.
}

empty-table = The table is empty.
    .why = Perhaps it was saved from the wrong tab.
    .fix = Fill it in, or delete the file.

two-people-files = There are two tables of people: { $first } and { $second }.
    .why = Only { $first } was read; somebody may be missing.
    .fix = Put all people into one and move the other out of the folder.

stray-session = “{ $file }” is not read, since its name does not end in .md.
    .why = Its session has no hand-out, no slides and no guide.
    .fix = Save it as plain text and call it sessions/{ $suggestion }.md.

stray-table = “{ $file }” is not read: { $fault ->
    [ending] its ending is none of .csv, .tsv, .xlsx and .ods.
   *[name] no table has this name.
}
    .why = Whoever and whatever stands in it is missing everywhere.
    .fix = { $fault ->
    [ending] Open it in a spreadsheet program and save it as { $suggestion }.csv or { $suggestion }.xlsx.
   *[name] { $suggestion ->
        [none] Give it the name of a table ({ $known }). Is it what another program exported? Then run techcamp import with it.
       *[other] Rename it if { $suggestion } is meant, and see that there is one file of that name.
    } What is not meant to be read may lie in a folder inside this one, such as imports.
}

two-files = There are two files for one table: { $first } and { $second }.
    .why = Only { $first } was read.
    .fix = Put everything into one and move the other out of the folder.

unclosed-quote = A quote opens here and is never closed.
    .why = The rest of the file would become one cell; it was not read.
    .fix = Put a " at the end of the cell, or take the first one out.

ragged-row = This row has { $cells } cells, and the table { $columns } columns.
    .why = Cells stand in wrong columns, and a “no” may have become a “yes”.
    .fix = A comma or semicolon inside a cell is the usual reason: put quotes around that cell, or save from a spreadsheet program.

double-column = There are two columns “{ $column }”.
    .why = Only the first was read.
    .fix = Rename one of them, or take it out.

nameless-column = Column { $column } has cells and no heading.
    .why = It was not read.
    .fix = Give it a heading, or empty it.

bad-cell = The spreadsheet shows an error here: { $value }.
    .why = A formula in this cell could not be worked out.
    .fix = Mend the formula, or write the value itself.

missing-column = The column “{ $column }” is missing.
    .why = Without it the rows cannot be used.
    .fix = Add it. If it has another heading, rename that one.

missing-ids = { $count ->
    [one] { $count } row has no id.
   *[other] { $count } rows have no id.
}
    .why = For now the row's number stands in for it. When a row is added above, badges and seats change hands.
    .fix = Fill in a column “id” with p-001, p-002 and so on, and never change them again.

near-column = The column “{ $column }” is not known here. It was kept as an answer.
    .why = It looks like “{ $suggestion }”, and then what it says is missing there.
    .fix = Rename it to “{ $suggestion }” if that is meant.

slip-of-nobody = { $fault ->
    [number] Nobody has the badge number { $value }.
    [text] This is no badge number.
    [id] Nobody has this id.
    [both] The badge number and the id in this row belong to two people.
   *[none] It is not said whose row this is.
}
    .why = What was written on paper would be lost, or count for somebody else.
    .fix = { $fault ->
    [none] Write the badge number from the paper, or empty the row.
   *[other] Look at the paper again, and at the number on the badge.
}

no-such-session = { $value ->
    [none] This is not the number of a session.
   *[other] There is no session with the number { $value }.
}
    .why = A choice that names nothing is lost.
    .fix = Look at the slip again: numbers go up to { $most }, and there is one in each cell.

row-twice = The same { $what ->
    [seat] seat is signed up for twice
   *[slip] person has two rows
}.
    .why = { $what ->
    [seat] It counts once.
   *[slip] Only one of the two can count; the second was not read.
}
    .fix = { $what ->
    [seat] Take one out, or look whether it is somebody else's.
   *[slip] Look at the badge number on both slips, then take one row out.
}

choice-twice = The session “{ $session }” is chosen twice by the same person.
    .why = It counts once, at its better place.
    .fix = Look at the slip: perhaps one of the two is another number.

consent-unclear = The answer in “{ $column }” is neither yes nor no.
    .why = Only a clear yes counts, so it counts as no.
    .fix = Ask the person, then write yes or no.

consent-yes-and-no = A yes and a no to { $purpose } { $date ->
    [none] have no date that would tell which came later
   *[other] are both of { $date }
}.
    .why = It cannot be seen which counts, so it counts as no.
    .fix = Look at the forms, and give the answer that came later its date.

unknown-consent = There is no consent like “{ $column }”.
    .why = A yes in this column would be lost, and a no as well.
    .fix = Name the column consent. and one of these: { $known }. After it may stand .version or .date.

flag-unclear = The answer in “{ $column }” is neither yes nor no.
    .why = { $column ->
    [at_risk] To be safe, it counts as yes.
   *[other] It counts as no.
}
    .fix = Write yes or no.

# ---- answers

bad-answer = { $kind ->
    [integer] This is no number, which { $question } asks for.
    [date] This is no date, which { $question } asks for.
    [consent] This is neither yes nor no, which { $question } asks for.
   *[other] This is none of the answers to { $question }.
}
    .why = It cannot be counted.
    .fix = { $kind ->
    [integer] Write digits alone: 12.
    [date] Write it as 2011-07-15.
    [consent] Write yes or no, or leave the cell empty.
    [select_multiple] Write some of { $expected }, with “;” between them, or leave the cell empty.
   *[other] Write one of { $expected }, or leave the cell empty.
}

answers-of-no-form = There is no form “{ $form }” whose answers are kept here.
    .why = Nobody knows what was asked, so these answers are not counted.
    .fix = Call the file by its form: { $known }. Or add the form, as docs/how-to/form.md says.
