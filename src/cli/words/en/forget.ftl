# techcamp forget

forget-title = This will go:
forget-folder = { $folder }, the whole folder{ $kind ->
    [package] ; “techcamp build” writes it again without those who are forgotten
    [roster] ; “techcamp roster” writes it again without those who are forgotten
   *[other] {""}
}
forget-other = in it, put there or changed by hand: { $file }
forget-kept = These are event folders of their own and stay as they are. Run “techcamp forget” there too:
forget-file = { $file }{ $what ->
    [gone] {", "}the whole file
    [new] {", "}new, with counts or unreadable addresses only
   *[changed] {", "}changed
}
forget-place = { $file }{ $sheet ->
    [none] {""}
   *[other] {", "}sheet { $sheet }
}{ $line ->
    [0] {", "}the name of the file
   *[other] {", "}line or row { $line }
}
forget-by-hand = This program does not write into workbooks, event.toml or session files. Take the rows or the id out there yourself:
forget-too-early = { $until ->
    [none] The event names no day until which data is kept.
   *[other] The data is kept until { $until }, and that day has not passed.
} Nothing was removed. To forget everybody all the same, add --before-date.
forget-without-ids = people has rows without an id. They are known by their row numbers, which would all move. Write an id into each row first, then try again.
forget-ask = Remove all this for good? (yes/no)
forget-say-yes = Nobody is here to ask: add --yes.
forget-nothing = Nothing was removed.
forget-searched = Searched { $files } files: names, addresses and telephone numbers { $found ->
    [0] were found in none of them.
   *[other] still stand in { $found } places. Take them out there:
}
forget-closed = Neither text nor spreadsheets, and not looked into: { $files }
forget-elsewhere = Out of reach: copies and backups, mails that were sent, printed sheets, other folders, and the history of a version control.
