# What `techcamp import` says. People are named by id and row only; what changes is shown as it stands.

import-source = { $by ->
    [none] Read as { $title } ({ $id }).
   *[other] Recognised: { $title } ({ $id }), by the headings { $by }.
}

import-column = { $becomes ->
    [field] {"  "}{ $heading } → { $name }
    [answer] {"  "}{ $heading } → kept as an answer, “{ $name }”
   *[ignored] {"  "}{ $heading } → left in the file
}

import-changed = { $person } changes (row { $row }):

import-change = {"  "}{ $field }: “{ $old }” → “{ $new }”

import-more = … and { $count } more.

import-left = { $word ->
    [suppressed] { $count ->
        [one] 1 row is of somebody new who is in suppress.csv, and is left out. Name its row with --new to take it.
       *[other] { $count } rows are of people who are new and in suppress.csv, and are left out. Name their rows with --new to take them.
    }
    [tags] { $count ->
        [one] 1 row below the headings is no person, and is left out.
       *[other] { $count } rows below the headings are no people, and are left out.
    }
   *[other] { $count ->
        [one] 1 row is left out: { $column } is “{ $word }”.
       *[other] { $count } rows are left out: { $column } is “{ $word }”.
    }
}

import-perhaps = Row { $row } may be { $person } ({ $place }): { $why ->
    [email] the same address, another name.
   *[name] the same name; organization and country do not contradict.
}

import-counts = { $rows } rows = { $new } new + { $updated } changed + { $unchanged } unchanged + { $repaired } to repair + { $doubtful } to decide + { $left } left out.

import-ask-who = Row { $row } may be { $person } ({ $why ->
    [email] the same address, another name
   *[name] the same name
}). Is it the same person? [y: the same, n: somebody new, Enter: decide later]

import-ask-write = Write this? [y/N]

import-needs-yes = Nothing was written. Look at the above, then run it again with --yes.

import-nothing-written = Nothing was written.

import-wrote = Wrote { $file }.

import-decision-form = Write --same ROW=ID, such as --same 4=p-12, and --new ROW.

# ---- what stops an import

source-syntax = This description of a source cannot be read: { $what }.
    .why = It says which column becomes what.
    .fix = Compare it with docs/how-to/source.md. Headings stand in quotes and brackets: name = ["Full name"].

source-field = There is no field “{ $field }” in { $table }.
    .why = What is mapped to it would be lost.
    .fix = { $suggestion ->
        [none] Write a column of { $table }, “answer” to keep the column, or “ignore” to leave it.
       *[other] Write “{ $suggestion }”, another column of { $table }, “answer” to keep the column, or “ignore” to leave it.
    }

source-unknown = There is no source “{ $source }”.
    .why = Without one nobody knows what the columns mean.
    .fix = { $suggestion ->
        [none] Take one of { $known }.
       *[other] Did you mean { $suggestion }? There are { $known }.
    }

import-unrecognised = { $headings ->
    [none] This file has no headings, and it fits no list that is known without them.
   *[other] This is no export that is known, by its headings { $headings } …
}
    .why = What a column means is never guessed.
    .fix = Say which it is with --as SOURCE, one of { $known }. Or write a file such as my.toml with over = "spreadsheet" and below [columns] the lines name = ["Heading of the names"] and email = ["Heading of the addresses"], and give it with --map my.toml.

import-tie = This file may come from { $sources }.
    .why = They read the same columns in different ways.
    .fix = Say which it is with --as SOURCE.

import-no-name = No column is understood as a name.
    .why = Nobody could be told from anybody else.
    .fix = Write a file such as my.toml with a line [columns] and below it name = ["Heading of the names"], or given and family, and give it with --map my.toml.

people-in-workbook = What is imported is kept in { $file }, which an import does not change.
    .why = Formats, formulas and other sheets of it would be lost.
    .fix = Save its sheet as “CSV UTF-8” under the name { $table }, take { $file } out of the folder, and import again.

import-no-row = There is no row { $row } in this file.
    .why = What was decided about it would mean nothing.
    .fix = Rows count as a spreadsheet counts them: the headings are row 1.

import-no-person = There is no { $person } in people.csv.
    .why = Row { $row } cannot be that person.
    .fix = Look the id up in people.csv.

# ---- what is told of rows and goes on

import-bad-email = This is no address that mail can go to.
    .why = Who cannot be reached misses everything that is sent.
    .fix = Write one address, such as name@example.org, or nothing.

import-apart = This row has { $cells } cells, and there are { $columns } columns.
    .why = A quote is missing somewhere, so that nobody knows which cell belongs where.
    .fix = Move the cells below their headings.

import-doubtful = Row { $row } may be { $person }.
    .why = { $why ->
        [email] It has the same address and another name: two people who share an address, or one who changed a name.
       *[name] It has the same name, and organization and country do not contradict. Only a person can know.
    }
    .fix = Import again with --same { $row }={ $person } when it is the same person, or with --new { $row } when it is not.

import-left-known = { $person } is in people.csv, and this row says “{ $word }”.
    .why = The row is left out, so that people.csv still says what it said before.
    .fix = Change the status of { $person } by hand if this person does not come.

import-closed = { $person } said no to { $column } before; the yes of this row was not taken.
    .why = An import never opens what somebody closed.
    .fix = When the yes is the later answer, write it into people.csv by hand, with its date.

import-other-tab = The sheet “{ $tab }” was not read ({ $rows } rows).
    .why = People stand in one sheet; others hold what repeats, or notes.
    .fix = Nothing, if nobody is only there. Else save that sheet as a file of its own and import it too.
