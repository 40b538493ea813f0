# Why an artifact is left out: one message for each path in `needs` and each word of `for_each` in the kits.

without-people = { $audience ->
    [crew] there are no people yet
    [private] there are no people yet
    [person] there are no people yet
   *[other] nobody has agreed to be listed there
}
without-participants = there are no participants yet
without-participant = there are no participants yet
without-trainers = there are no trainers yet
without-trainer = there are no trainers yet
without-person = there are no people yet
without-blocks = no day has a block
without-day = the event has no day
without-room-day = nothing takes place in a room yet
without-badges = there is nobody to make one for, and none is to spare
without-occurrences = no session has a time yet
without-occurrence = no session has a time yet
without-room-kit = no session has a time yet
without-stations = there are no speed-geeking stations
without-station = there are no speed-geeking stations
without-rotations = there is no speed geeking
without-item-stations = no trainer has a speed-geeking station
without-numbers-session-blocks = no block takes sessions
without-collects = no sheet holds personal data
without-item-sessions = no trainer has a session yet
without-item-calendar = there is nothing to put into a calendar
without-item-is-team = nobody is in the team yet
without-kinds-pitches = no block is for presenting projects
without-kinds-remarks = no block is for remarks
without-booths = nothing is interpreted
without-item-booths = nothing is interpreted
without-coverage = there are no topics
without-gaps = nothing is missing
without-meals = there are no meals and breaks
without-needs-by-topic = there are no needs that may be shown
without-needs = there are no needs
without-need = there are no needs
without-item-to-ask = every need is confirmed
without-mentoring-mentors = nobody mentors
without-item-mentorship = nobody has a mentor yet
without-circles-circles = too few people who agreed share a topic and a language
without-circle = too few people who agreed share a topic and a language
without-kindred = no two organizations that may be named ask for the same or work on the same
without-toolkits-by-topic = there are no toolkits
without-projects = there are no projects
without-partners = there are no partners
without-partner = there are no partners
without-form = the kit has no forms
without-item-page = no form has a page of its own
without-session = there are no sessions
without-item-material-handout = no session has material yet
without-item-material-exercises = no session’s material has an exercise
without-item-material-slides = no session’s material has anything for slides
without-item-material-guide = no session has material yet
without-item-material-run = no session’s material has timed steps
without-item-material-run-steps = no session’s material has timed steps
without-tally = no answers to a form have come back, or too few to be shown to others
without-introductions = there is nobody to introduce with the consent of both sides
without-prints = nothing else is printed
without-event-chosen = seats are assigned, and nobody has chosen yet
without-results-rows = no seat is given by what people chose
without-event-photo-stickers = event.toml does not ask for it: photo_stickers
without-event-assigned = people choose their sessions on the spot
without-params-group = its group was not told
without-params-event = its event was not told
without-other = there is nothing to show: { $path }
without-follow-up-steps = there is no day, or no step afterwards
without-follow-up-calendar = there is no day, or no step afterwards
without-follow-up-group = nobody agreed to mail afterwards who could be called
without-letter = nobody agreed to mail afterwards
without-channels = event.toml names no group to join
without-teams-teams = too few people are in no project yet
without-kinds-team-forming = no block is for forming teams
without-grants = there are no projects yet
without-report = it is for others
