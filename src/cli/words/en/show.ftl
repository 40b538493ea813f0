# How a list of problems is framed. Sentences of the rules stand in check.ftl, form.ftl, plan.ftl and kit.ftl.

show-block = mistake
show-warn = warning
show-why = why
show-fix = what to do
show-also = see also
show-more = and { $count } more places
show-instead = did you mean this?
show-instead-cell = did you mean “{ $text }”?
show-open-title = Still open
show-open-line = { $what } Due by { $due }.
show-line = { $file }, line { $line }
show-kit = kit { $kit }, line { $line } of its event.toml: techcamp kit show { $kit }
show-row = { $file }, row { $row }
show-cell = { $file }, row { $row }, column { $letter }
show-cell-named = { $file }, row { $row }, column { $letter } ({ $name })
show-sheet = { $file }, sheet “{ $sheet }”

# The last line.
show-none = No problems.
show-mend = { $count ->
    [one] { $count } problem must be mended before the package can be written
   *[other] { $count } problems must be mended before the package can be written
}
show-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
show-opens = { $count } still open
