# Words of the base kit, English. CC-BY-4.0.
# A title's .name is the index entry for all of its files, .about says there what it is and how it is used.

# ---- What the program itself asks for

page-of = Page { $page } of { $pages }
other = Other
to-be-confirmed = to be confirmed

audience-public = everyone
audience-members = participants
audience-crew = team
audience-private = organizers only
audience-partners = partners
audience-donors = donors
audience-person = for you
pack-title = { $name }: your pack

kind-registration = Registration
kind-remarks = Welcome remarks
kind-opening = Opening
kind-spectrogram = Where do you stand?
kind-speed-geeking = Speed geeking
kind-market = Topic market
kind-training = Training
kind-breakout = Discussion groups
kind-design-thinking = Design thinking
kind-problem-statements = Problem statements
kind-team-forming = Forming project teams
kind-project-work = Project work
kind-pitches = Project presentations
kind-closing = Closing
kind-plenary = All together
kind-meal = Meal
kind-break = Coffee break
kind-social = Social evening
kind-transfer = Transfer
kind-staff = Team only

role-participant = Participant
role-trainer = Trainer
role-facilitator = Facilitator
role-interpreter = Interpreter
role-note-taker = Note taker
role-staff = Team
role-guest = Guest
role-mentor = Mentor

level-intro = For beginners
level-intermediate = For people with some experience
level-advanced = Advanced
level-unknown = Level not known

language-en = English
language-es = Spanish
language-ro = Romanian
language-ru = Russian
language-fr = French
language-pt = Portuguese
language-de = German
language-it = Italian
language-uk = Ukrainian
language-pl = Polish
language-tr = Turkish
language-ar = Arabic
language-fa = Persian
language-hi = Hindi
language-ne = Nepali
language-zh = Chinese
language-ka = Georgian
language-hy = Armenian
language-az = Azerbaijani
language-kk = Kazakh
language-ky = Kyrgyz
language-uz = Uzbek
language-tg = Tajik
language-mn = Mongolian
language-sq = Albanian
language-mk = Macedonian
language-sr = Serbian
language-bs = Bosnian
language-hr = Croatian
language-bg = Bulgarian
language-el = Greek
language-id = Indonesian
language-vi = Vietnamese
language-sw = Swahili
language-am = Amharic
language-gag = Gagauz
language-rom = Romani
language-qu = Quechua
language-ay = Aymara
language-gn = Guarani
language-arn = Mapudungun
language-nah = Nahuatl
language-quc = K’iche’
language-kek = Q’eqchi’
language-cak = Kaqchikel
language-mam = Mam
language-ixl = Ixil
language-cab = Garifuna

equipment-projector = projector
equipment-screen = screen
equipment-sound = loudspeakers
equipment-mics = microphones
equipment-whiteboard = whiteboard
equipment-flipchart = flip chart
equipment-power = power sockets
equipment-wifi = Wi-Fi
equipment-booth = interpreters’ booth
equipment-computers = computers
equipment-internet = internet

diet-vegetarian = Vegetarian
diet-vegan = Vegan
diet-halal = Halal
diet-kosher = Kosher
diet-gluten-free = No gluten
diet-lactose-free = No lactose
diet-nut-free = No nuts
diet-no-nuts = No nuts
diet-no-pork = No pork
diet-diabetic = Diabetic
diet-fasting = Fasting food

gender-f = Women
gender-m = Men
gender-x = Other
gender-female = Women
gender-male = Men
gender-other = Other

urgency-high = urgent
urgency-medium = this year
urgency-low = when possible

partner-host = Host
partner-implementing-partner = Organizing partner
partner-venue = Venue
partner-ministry = Ministry
partner-government = Public institution
partner-donor = Donor
partner-company = Company
partner-technology-company = Technology company
partner-media = Media
partner-university = University
partner-multilateral = International organization
partner-embassy = Embassy

gap-trainer = No trainer found
gap-room = No room fits
gap-block = No time found
gap-interpreter = No interpreter found
gap-station = Nobody at this station

# ---- Index and print order

section-programme = The programme
section-each = For each participant
section-trainers = For trainers
section-team = For the team
section-walls = For doors and walls
section-desk = At the registration desk
section-sessions = In every session
section-speed = Speed geeking
section-projects = Problems and projects
section-network = After the event
section-buy = To buy, to cook, to print
section-other = Other

paper-paper = plain paper
paper-plain = plain paper
paper-card = thick paper
paper-badges = thick paper or label sheets
paper-stickers = sticker paper
paper-large = plain paper, enlarged to A3 if you can

cut-badges = cut along the marks
cut-four = cut in four
cut-lines = cut along the dashed lines

place-desk = registration desk
place-badge = behind the badge
place-trainers = trainers’ envelopes
place-team = team folder
place-lead = lead organizer, by hand
place-doors = beside the door
place-stations = on the stations
place-tables = on the tables
place-wall = on the wall
place-host = to the host
place-kitchen = to the kitchen
place-mc = to the moderator
place-jury = to the jury
place-interpreters = to the interpreters
place-closing = for the closing

when-month-before = four weeks before
when-week-before = the week before
when-day-before = the day before
when-each-morning = each morning
when-day-1 = first morning
when-last-day = last day
when-after = right after the event

# ---- Shared by several documents

yes = yes
no = no
perhaps = perhaps
comma = ,
semicolon = ;
from-to = { $from } → { $to }
nobody-yet = nobody yet
trainers-and-team = trainers and team
floor = floor { $floor }
floor-ground = ground floor
team-only = team only
with-trainers = With { $names }

column-time = Time
column-what = What
column-where = Where
column-who = Who
column-name = Name
column-organization = Organization
column-role = Role
column-group = Group
column-route = Route
column-badge = Badge
column-here = Here
column-photo = Photos
column-came = Came at
column-job = Work
column-city = City
column-country = Country
column-email = E-mail
column-phone = Phone
column-languages = Languages
column-topics = Topics
column-notes = Notes
column-minutes = Min
column-day = Day
column-room = Room
column-signature = Signature
column-language = Language
column-people = People
column-in-charge = In charge
column-cue = What the team does
column-interpretation = Interpretation
column-real-time = Began at
column-teaches = Teaches in
column-station = Station
column-sessions = Sessions
column-backs-up = Stands in for
column-available = Available
column-brings = Brings
column-topic = Topic
column-asking = People asking
column-needs = Needs
column-levels = Levels
column-trainers = Trainers
column-missing = Missing
column-until = Until
column-direction = From → to
column-interpreter = Interpreter
column-have = ✓
column-item = Item
column-quantity = How many
column-unit = Unit
column-why = Why
column-heads = Meals
column-diets = Of these
column-copies = Copies
column-paper = Paper
print-both-sides = both sides
column-place = Where to
column-when = When
column-file = File
column-collected = Collected
column-destroyed = Destroyed
column-badge-name = Name on badge
column-diet = Food
column-access = Access needs
column-arrival = Arrival
column-departure = Departure
column-travel = Travel
column-emergency = In an emergency

help-heading = If you need help

# ---- The programme

agenda-title = Agenda
    .name = Agenda
    .about = One page for everyone, in each language of the event. Send it three weeks before and lay it out at the desk.
agenda-calendar-title = { $event }
    .name = Agenda as a calendar
    .about = Send the file or put it on your website: phones and computers take it in with one tap.

# ---- For each person

my-agenda-title = Your agenda
    .name = Personal agendas
    .about = One page per participant in their language. Print all in one go: they come in the order of badge numbers.
my-agenda-intro = Your days at a glance.
my-agenda-group = For speed geeking you are in **group { $group }**.
my-agenda-route = For speed geeking you walk **route { $route }**: your stations are below, with other people at each.
my-agenda-badge = Badge { $number }.
my-agenda-unmet = Not every wish found a place:
why-unmet-full = all seats are taken; ask at the door whether one has come free
why-unmet-lot = it was even, and the event's lottery decided
why-unmet-fair = with it, more people would have had to do without first wishes
why-unmet-points = with it, fewer wishes of all together would have come true
why-unmet-seat = with it, somebody would have had no seat at all
why-unmet-need = with it, somebody would have missed what their work needs
why-unmet-empty = with it, another session would have stayed empty
why-unmet-minimum = with it, another session would have had too few people
why-unmet-not-held = it could not be held
why-unmet-same-time = at the same time as another wish of yours
why-unmet-kept = with it, seats that people already know would change
why-unmet-arranged = the organizers arranged seats at that time by hand
why-unmet-language = not given in a language of yours
why-unmet-not-offered = not in the programme this time
why-unmet-absent = you have something else to do at that time
my-calendar-title = { $event }: { $name }
    .name = Personal calendars
    .about = The same as a calendar file. Send each person only their own.
own-you-teach = **your session**
own-choose = choose one:
own-choose-many = { $fitting ->
    [0] choose one of the { $count } sessions in the agenda and on the wall
   *[other] choose one of the { $count } sessions in the agenda and on the wall. These fit what you asked for:
}
own-stations = Your stations:
own-booths = When you interpret

trainer-agenda-title = Your agenda
    .name = Trainers’ agendas
    .about = One page per trainer: own sessions, station, meetings with the team.
trainer-agenda-intro = Thank you for sharing what you know. Here is when and where.
trainer-agenda-station = In speed geeking you are at **station { $number }**: { $title }.
trainer-calendar-title = { $event }: { $name }
    .name = Trainers’ calendars
    .about = The same as a calendar file. Send each trainer only their own.

team-agenda-title = Your agenda
    .name = Team members’ agendas
    .about = One page per team member and interpreter, with everything that is for the team only.
team-calendar-title = { $event }: { $name }
    .name = Team members’ calendars
    .about = The same as a calendar file. Send each only their own.
team-agenda-intro = Your part in the team:

# ---- Doors and walls

door-sign-title = { $name }
    .name = Door signs
    .about = One sign per room and day. Put up the new one each morning and take down the old one.

# ---- Registration desk

badges-title = Badges
    .name = Name badges
    .about = In the order of badge numbers, with blank ones at the end. The sign at the bottom says who may be photographed.
badge-group = Group { $group }
badge-route = Route { $route }
badge-number = No. { $number }
badge-photo-yes = photos: yes
badge-photo-no = no photos
badge-photo-open = no sticker: no photos
photo-stickers-title = Photo stickers
    .name = Photo stickers
    .about = For everyone whose badge has an empty box: when the consent form is back, put the sticker with the answer there, or over an answer that has changed. No sticker means no photos.

desk-list-title = Registration desk
    .name = Desk list
    .about = Everybody you expect, by name, with boxes to tick and lines for those who come unannounced. Keep it out of sight of the queue.
desk-list-intro = Tick who has arrived and hand over badge and agenda. Write down latecomers and guests at the end. Do not leave this list lying open.

# ---- Choosing, where seats are assigned

choice-slip-title = Choice slips
    .name = Choice slips
    .about = One for each participant, by badge number, and spare ones. Hand them out with the badges, collect them, and type them into the grid.
choice-slip-heading = What do you want to learn?
choice-slip-intro = Write the number of one session into each box, in box 1 what you want most. Give this slip back at the desk.
choice-slip-badge = Badge
wall-result-title = Result by badge number
    .name = Result by badge number
    .about = Who goes where, by badge number and without names. Hang it up inside the venue only, and take it down afterwards.
wall-result-heading = Where you go, by badge number
wall-result-intro = Find the number on your badge. Beside it you see the session’s number and its room for each time. Where a wish could not be met, your own agenda says why, and so does the desk.
typing-grid-title = Typing grid for choices
    .name = Typing grid for choices
    .about = For two volunteers: one reads out the slips, the other types the numbers. Save it in the event’s folder as choices.xlsx, then run “techcamp plan” and build again.

# ---- Sessions

sign-up-title = Sign-up: { $name }
    .name = Sign-up sheets
    .about = One sheet per session with as many lines as there are seats. Hang them up when the topics are presented.
sign-up-intro = { $seats ->
    [one] There is one seat. Write your first name or, if you prefer, your badge number.
   *[other] There are { $seats } seats, one line each. Write your first name or, if you prefer, your badge number.
}
sign-up-name = Name or badge number
sign-up-typing = For the team, when typing this in: session { $number }, block { $block }.
sign-up-waiting = Waiting list
sign-up-waiting-intro = All lines taken? Write here and come to the door five minutes after the start: empty seats are given away in this order.
sign-up-grid-title = Typing grid for sign-up sheets
    .name = Typing grid for sign-up sheets
    .about = One row per sheet: type the badge numbers that stand on it, with a blank between. Save it in the event’s folder as signups.xlsx: whoever signed up twice at one time, and what is over full, is told.

# ---- The network

roster-members-title = Contact list
    .name = Contact list for participants
    .about = Holds only those who agreed to share their contact with the other participants.
roster-members-intro = Please use these contacts for our common work only, and do not pass them on.
contacts-members-title = Contact list
    .name = Contact cards for participants
    .about = The same contacts as cards for phones and mail programs: version 3 for older ones, version 4 for newer ones.
roster-public-title = Who took part
    .name = Public list of participants
    .about = Holds only those who agreed to be named in public, without any contact.
roster-public-intro = People who agreed to be named here.
roster-partners-title = Contact list for partners
    .name = Contact list for partners
    .about = Holds only those who agreed that partner organizations may write to them.
roster-partners-intro = Each person on this list agreed that partner organizations may write to them about this work.
roster-donors-title = Contact list for donors
    .name = Contact list for donors
    .about = Holds only those who agreed that donors may write to them.
roster-donors-intro = Each person on this list agreed that donors may write to them about this work.
roster-full-title = Everyone
    .name = Full list of people
    .about = Everything known about everybody who comes. Keep it on one computer, send it to nobody, delete it in time.
needs-digest-title = What our organizations need
    .name = Needs, without names
    .about = For trainers, companies and donors: what organizations asked for, as far as they allow it to be told.
needs-digest-intro = Organizations that take part told us what would help them. Can you help with one of these?
needs-digest-outcome = What would help:
needs-digest-tried = Tried so far:
needs-digest-offers = What is already offered
needs-digest-help = Write to the organizers, and we bring you together.

# ---- Attendance, consent, conduct

attendance-title = Attendance: { $name }
    .name = Attendance lists, by day
    .about = Names with room for a signature, one list per day. Donors and per diem payments often ask for it.
attendance-intro = Please sign next to your name, once per day. Nobody has to sign for the programme itself: this list proves to donors that the day took place.

consent-form-title = What we may do with your name and picture
    .name = Consent form
    .about = One sheet per person, filled in at registration. Enter the answers in the people table the same evening.
consent-form-intro = You take part in { $event } whatever you answer here. Tick yes or no in each line. An empty line means no.
consent-form-column = May we …
consent-form-yes = Yes
consent-form-no = No
consent-short-roster = Contact list
consent-short-public = Named in public
consent-short-photo = Photos
consent-short-recording = Recordings
consent-short-follow-up = Letters from us
consent-short-partners = Partners
consent-short-donors = Donors
consent-short-report = Report
consent-roster = Put my name, organization, e-mail and phone on the contact list that all participants receive.
consent-public = Name me and my organization on the website and in texts about the event.
consent-photo = Take pictures in which I can be recognized and publish them. My badge shows the answer.
consent-recording = Record my voice or film me, and publish it.
consent-follow-up = Write to me after the event: materials, next meetings, small grants.
consent-partners = Give my contact to the organizations that prepared the event with you.
consent-donors = Give my contact to those who paid for the event.
consent-report = Name me in the report about the event.
consent-form-know = Good to know
consent-form-free = No answer costs you anything: you get the same seat, food and certificate.
consent-form-change = You can change your mind at any time: tell us, and we take your name off our lists and out of what we publish from then on.
consent-form-controller = Ask: { $who }.
consent-form-until = We delete your details by { $date }.
consent-form-running = To run the event we need your name, seat and food wishes in any case. The team sees your name, organization and seat; your trainers see your name and what you want to learn; the kitchen sees numbers only. The rest stays with the organizers.
consent-form-risk = If being seen or named here could harm you, tell us quietly. You choose another name: your badge shows it, the team and your trainers see only that one, and nobody takes your picture. Only the organizers’ own lists keep your real name, such as the one you sign at the desk.
consent-form-name = Name
consent-form-date = Date
consent-form-version = Version { $version } of this text.

consent-register-title = Who agreed to what
    .name = Register of consents
    .about = Look here before you publish a picture, a name or a recording. A dash means no.
consent-register-intro = A dash means no. “Ask again” is a yes to another version of the text: it does not count.
consent-ask-again = ask again
consent-grid-title = Typing grid for consents
    .name = Typing grid for consents
    .about = For two volunteers: one reads out the forms, the other types yes or no into the row of the badge number. What stays empty was not answered. Correct the date where a form has another one, save it in the event’s folder as consents.xlsx, then build again.

# ---- Register of personal data, and what is known of one person

data-register-title = Register of personal data
data-register-intro = Which personal data is in which document, who reads it and on which ground. The files of the event folder hold everything.
column-reader = For
column-field = Field
column-ground = Ground
ground-running = running the event
ground-organizers = the organizers answer for it
ground-own = own record
ground-consent = agreed: { $purpose }
answer-title = What we know about you: { $name }
answer-intro = Everything we keep about you for { $event }.
answer-known = What we know
answer-value = What it says
answer-said = Your answer
answer-version = Version of the text
answer-silent = not answered (counts as no)
answer-where = Where it is

conduct-title = How we treat each other
    .name = Code of conduct
    .about = On the wall at the entrance and in the hall, with the people to turn to.
conduct-intro = We come from different places to learn from each other. These rules are for everyone: participants, trainers, guests and team.
conduct-listen = One person speaks, the others listen. In a group of eight, speak an eighth of the time.
conduct-welcome = Every question is welcome. Nobody is laughed at for not knowing.
conduct-harass = No insults, no threats, no unwanted touching, no pressure: not here, not in the evening, not online.
conduct-photo = Look at the badge before you take a picture. “No photos” also means not in the background.
conduct-quote = What somebody tells about their work or their safety stays here unless they say otherwise.
conduct-languages = Speak slowly, wait for the interpreters, explain abbreviations.
conduct-stop = If somebody says “stop”, we stop. Apologies come later.
conduct-help-heading = Is something wrong? Tell us.
conduct-help = You may come alone or with somebody. We listen, we believe you, and we do nothing without asking you, unless somebody is in danger.
conduct-after = Whoever breaks these rules may be asked to leave, whatever their position.

# ---- Sessions

session-cards-title = Session cards
    .name = Session cards for the wall
    .about = Four to a sheet; cut the whole stack at once. Pin them up in rows by time, and move a card when a session moves.
session-attendance-title = Attendance: { $name }
    .name = Attendance lists, by session
    .about = Signatures of those who were in the room, with names where seats are assigned.
session-attendance-intro = Please sign if you were here for most of the session.
note-sheet-title = Notes: { $name }
    .name = Note sheets
    .about = One per session. Afterwards photograph the sheet: that is the backup when the internet fails.
note-sheet-intro = Write down what helps somebody who was not here. Never write who said what.
note-sheet-writer = Who writes (badge number)
note-sheet-count = People in the room
note-sheet-quote = May the notes be published?
note-sheet-learned = What we learned
note-sheet-questions = Open questions
note-sheet-links = Tools, addresses, examples
note-sheet-next = Who does what next, by when
evaluation-slip-title = Evaluation slips
    .name = Evaluation slips
    .about = Four to a sheet. Hand them out ten minutes before a session ends and put a box at the door.
evaluation-slip-heading = This session
evaluation-form-column = How far is this true for you?
evaluation-use = I can use what I learned in my work.
evaluation-level = The level was right for me.
evaluation-speak = I had time to ask and to try things myself.
evaluation-language = I understood what was said in my language.
evaluation-people = I met people I want to work with.
evaluation-safe = I felt welcome and safe.
evaluation-place = Rooms, food and times were fine.
evaluation-first-use = What will you use first, and for what?
evaluation-best = What helped you most?
evaluation-better = What should we do better?
evaluation-missing = What do you still need, and from whom?
evaluation-again = Would you tell a colleague to come next time?

# ---- Speed geeking

rotation-title = Speed geeking: who is where
    .name = Rotation for speed geeking
    .about = For the moderator and the wall: which group is at which station, minute by minute.
rotation-intro = The numbers in the table are stations. Bell at every time in the top row. A dash means a pause.
rotation-intro-mixing = Everybody walks alone: the first column is the route on the badge, and groups form anew at each station.
station-sign-title = Station { $name }
    .name = Station signs
    .about = One large sign per table, with number and topic.
presenter-instructions-title = Your station in speed geeking
    .name = Instructions for presenters
    .about = One page per station: how to present, and who comes when.
presenter-station = { $name }, you are at **station { $number }: { $title }**.
presenter-when = { $day }, { $start }–{ $end }.
presenter-rounds = { $rounds ->
    [0] You speak for { $talk } minutes each time a group comes. Groups walk, you stay.
    [one] One group comes to you, and you speak for { $talk } minutes. Groups walk, you stay.
   *[other] { $rounds } groups come to you one after the other. You speak for { $talk } minutes each time. Groups walk, you stay.
}
presenter-before = Before
presenter-one-thing = Choose one thing to show: one example that really happened.
presenter-four-points = Four points at most: the problem, the idea, how it works, what it takes to start.
presenter-offline = Have everything offline: pictures, a screen recording, a printout. Do not trust the internet.
presenter-setup = Be at your table half an hour before: number visible, water at hand.
presenter-power = There is power at your table; bring your cable.
presenter-during = Each time
presenter-start = First sentence: who you are and which problem this solves.
presenter-show = Show it within the first minute. No slides that people have to read.
presenter-question = Leave the last minute for one question.
presenter-bell = Stop at the bell, even in the middle of a sentence. Drink something.
presenter-turns = Who comes when
presenter-thanks = Those who want more come to your session or find you at lunch.

# ---- For trainers

trainer-brief-title = Your sessions
    .name = Briefs for trainers
    .about = For each trainer: own sessions, room and equipment, and who comes with which level and needs.
trainer-brief-heading = { $name }: your sessions
trainer-brief-intro = Thank you for teaching. This is what we know today; changes reach you in a new copy.
trainer-brief-seats = { $n ->
    [one] { $n } seat
   *[other] { $n } seats
}
trainer-brief-language = Given in:
trainer-brief-room-has = We put in the room:
trainer-brief-supplies = We bring:
trainer-brief-prerequisites = Participants were told:
trainer-brief-seated = { $n ->
    [one] One person has a seat.
   *[other] { $n } people have a seat.
}
trainer-brief-wished = { $n ->
    [one] One person wished for this session. Others may walk in.
   *[other] { $n } people wished for this session. Others may walk in.
}
trainer-brief-unknown = We do not know yet who comes: people sign up at the door.
trainer-brief-levels = Their level:
trainer-brief-needs = They want to learn about:
trainer-brief-wants = Wants to learn about
trainer-brief-good = What makes a session good
trainer-brief-tip-hands = After ten minutes everybody is trying something with their own hands.
trainer-brief-tip-start = Ask first what they want to be able to do tomorrow. Drop what nobody needs.
trainer-brief-tip-language = Short sentences, no abbreviations. With interpretation, plan half as much.
trainer-brief-tip-offline = Have a way that works without internet.
trainer-brief-tip-end = Keep the last ten minutes for: what will you do first, and who can help you?

certificates-title = Certificate, { $item }
    .name = Certificates for participants
    .about = Names exactly as people wrote them. Print them on the last morning, only for those who were there.
certificate-heading = Certificate of participation
certificate-text = { $days ->
    [one] took part in { $event }, one day of practical training.
   *[other] took part in { $event }, { $days } days of practical training.
}
certificate-sign-team = For the organizers
certificate-sign-partners = For the partners
certificates-trainers-title = Certificate for a trainer, { $item }
    .name = Certificates for trainers
    .about = With thanks for what they taught.
certificate-trainer-heading = With thanks
certificate-trainer-text = taught at { $event } and shared knowledge and time with civil society.

# ---- Problems and projects

problem-canvas-title = Our problem
    .name = Problem sheets
    .about = One per discussion group, better enlarged to A3. Hang them up: the teams of the next day start from them.
canvas-topic = Topic
canvas-group = Group (first names or badge numbers)
problem-sentence = The problem in one sentence
problem-sentence-hint = Who cannot do what, and why does it matter?
problem-who = Whose problem is it?
problem-who-hint = Who lives with it every day? How many? Who was asked?
problem-today = What happens today?
problem-today-hint = What have people tried? What worked a little?
problem-why = Why is it so?
problem-why-hint = Ask “why?” three times.
problem-limits = What must hold?
problem-limits-hint = Law, money, language, time, and above all safety.
problem-better = A year from now, what is better?
problem-better-hint = Something one can see or count.
problem-need = What do we need?
problem-need-hint = Knowledge, data, tools, people, money: who has it?

project-canvas-title = Our project
    .name = Project sheets
    .about = One per team, better enlarged to A3. What it says is told on stage and becomes the application.
canvas-project = Project
canvas-team = Team
canvas-contact = Who answers for it
project-problem = The problem
project-problem-hint = One sentence, from the problem sheet.
project-idea = Our idea
project-idea-hint = One sentence a neighbour understands.
project-who = For whom?
project-who-hint = Who uses it first? Did you ask them?
project-change = How do we know it works?
project-change-hint = One number or one story in six months.
project-people = Who does what?
project-people-hint = Names and hours a week.
project-tools = Tools and data
project-tools-hint = Simple, free, safe. What exists already?
project-first = The next two weeks
project-first-hint = First step: who, what, by when.
project-months = The next six months
project-months-hint = Three milestones with dates.
project-money = What costs money?
project-money-hint = What do we get for free? What is left to pay?
project-risks = Who could be harmed?
project-risks-hint = And what do we do so that it does not happen?

pitch-order-title = Order of presentations
    .name = Order of presentations
    .about = For the moderator: teams, clock times, who speaks and what they need on stage. Draw lots for the order.
pitch-order-intro = { $count ->
    [one] One team, { $minutes } minutes, questions and change of team included.
   *[other] { $count } teams, { $minutes } minutes each, questions and change of team included.
}
pitch-order-about = { $count ->
    [one] About one team.
   *[other] About { $count } teams.
} Write names and times in once the teams are known.
pitch-order-team = Team and project
pitch-order-speakers = Who speaks
pitch-order-needs = Needs on stage
pitch-order-rules = One-minute card, then the bell. One question from the hall, then the next team. Applause for each.
scoring-sheet-title = Scoring sheet
    .name = Scoring sheets
    .about = One per member of the jury, filled in during the presentations.
scoring-sheet-intro = 1 = not yet, 2 = partly, 3 = yes, 4 = convincing. Decide alone; compare only after the last team.
scoring-sheet-rules = Leave out teams you belong to or work with.
scoring-sheet-name = Name of the jury member
score-need = A real need
score-idea = A clear idea
score-doable = Can be done
score-team = Team stays on it
score-safe = Harms nobody
score-sum = Sum
commitment-card-title = Commitment cards
    .name = Commitment cards
    .about = Four to a sheet, for the last half hour. Everyone keeps the card; photograph those that people want to share.
commitment-card-heading = I promise
commitment-card-body =
    What I will do:
    ____
    ____
    By when:
    ____
    Who reminds me:
    ____
    I can help others with:
    ____
    ____

# ---- For the team

run-of-show-title = Run of show: { $name }
    .name = Run of show
    .about = Every minute of the day for the team, with those in charge, cues and interpretation. Write down when things began.
run-of-show-intro = If the morning runs late, shorten remarks and questions, never lunch and never the last half hour.
protocol-title = Welcome remarks
    .name = Order of remarks
    .about = For the moderator and the protocol officer: who speaks when and for how long.
protocol-intro = Send this to the speakers three days before. The minutes are for speaking and applause together.
protocol-who = Who
protocol-name = Name and title, as pronounced
protocol-check = Half an hour before
protocol-check-names = Names and titles checked with each speaker’s office
protocol-check-time = Everyone has heard their number of minutes
protocol-check-seats = Seats in the first row, in the order of speaking
protocol-check-interpreters = Interpreters have the texts
protocol-check-photo = Photographer knows the signs on the badges
facilitation-title = How we run each part
    .name = Guide for moderators
    .about = Half a page per kind of block: what to prepare, what to say, what to avoid.
facilitation-intro = People came to talk and to try things. Whoever moderates speaks least.
guide-spectrogram = Clear the chairs. One wall is “yes, fully”, the other “not at all”. Read a statement twice, slowly, and give people half a minute to choose a place. Ask three people why they stand there: one from each end, one from the middle. Whoever is convinced may move. Stress one word at a time: a good statement splits the room. Four statements fill half an hour.
guide-spectrogram-lines = Our statements (short, sharp, about the work of the people in the room):
guide-speed-geeking = Say it in two minutes: find the station of your group, listen, ask, walk on at the bell. Groups stay together because each has one language. Walk the route yourself beforehand, in the direction of the numbers. One person rings the bell and does nothing else. If a presenter is missing, the group has a pause there.
guide-speed-geeking-mixing = With routes everybody walks alone: the route is on the badge and its stations are in the personal agenda, so that people meet others at each station.
guide-breakout = Hosts stand in front, say their topic in one sentence and lift a number. Then they walk out, and people follow the number. Groups of two and groups of twenty are both fine; more than twelve split in two. One thought per turn. Each group fills in one problem sheet and chooses who reads it.
guide-market = One sentence per trainer: “after this session you can …”. No slides, no questions. Then point at the sign-up sheets. Full means full: the waiting list decides.
guide-training = Somebody from the team looks in after ten minutes: are people there, does everything work, does everyone understand the language? Whoever is in the wrong room may leave without a word. Ten minutes before the end the slips are handed out.
guide-problem-statements = All problem sheets on one wall. One reader per group, one minute each. Everyone gets five dots and puts them on what they would work on. Similar sheets move together; nobody’s sheet is thrown away.
guide-team-forming = Those who wrote a sheet stand beside it. Everybody walks to the problem they want to work on. Five to eight people make a team; from nine on, make two. Ask: who knows the people concerned, who can build, who can write, who keeps the time? A sheet without people goes on the wall of ideas.
guide-project-work = Four steps, each with a bell: what is the problem, what is our idea, what is the first step, how do we tell it. Trainers walk from team to team and ask questions; they do not take the pen. Halfway, each team tells its idea to another team in one sentence.
guide-pitches = Draw lots for the order and hang it up. Four questions for every team: what is the problem, what is the idea, what do you do in the next two weeks, what do you need? The one-minute card is shown to all. Whoever can help stands up at the end of the presentation.
guide-closing = Next date first, because people leave early. Then commitment cards, evaluation, certificates, thanks to those who cleaned and cooked. Group photo only with those who want it; give the others something to do meanwhile.
trainer-table-title = Trainers
    .name = Table of trainers
    .about = Who teaches what, where and in which language, and what they bring.
coverage-title = What people need and what we offer
    .name = Needs against sessions
    .about = For each topic: how many ask, in which language, and whether a trainer and a session answer it.
coverage-intro = A line with an entry in the last column needs a decision: another trainer, an interpreter, or a word to those who asked.
coverage-no-session = no session
coverage-missing = nobody in { $languages }
gaps-title = Still open
    .name = What is still open
    .about = What could not be decided yet: trainers, rooms, interpreters to be found.
gaps-intro = Find somebody for each line, enter it in the event file and build again.
interpreter-grid-title = Interpreters: { $name }
    .name = Plan for interpreters
    .about = Who interprets when, from which language into which. Send it with texts and slides a week before.
interpreter-grid-intro = Nobody should interpret longer than 45 minutes in one go.
headset-sheet-title = Headsets
    .name = Headset list
    .about = Which headset went to whom. A badge number is enough.
headset-sheet-intro = Write the badge number when you hand out a headset, and tick when it comes back.
headset-sheet-set = No.
headset-sheet-who = Badge
headset-sheet-back = Back
team-contacts-title = Contacts and emergencies
    .name = Contacts and emergencies
    .about = One folded page in each team member’s pocket: whom to call, and where the ambulance finds us.
team-contacts-intro = Fill in the first line today. In an emergency: first help, then call, then tell the person in charge.
team-contacts-emergency = Emergency number
team-contacts-doctor = Nearest hospital
team-contacts-meeting-point = Meeting point outside
team-contacts-address = Tell the ambulance:
team-contacts-team = Team
team-contacts-more = Who needs help of a particular kind, and whose relatives to call, is on the emergency sheet: the lead organizer has it.

emergency-sheet-title = Emergency sheet
    .name = Emergency sheet
    .about = Access needs and whom to call, under real names. For the lead organizer alone: never copy it, and destroy it afterwards.
emergency-sheet-intro = Keep this sheet on you or under lock, and show nobody more than one line of it.
emergency-sheet-people = What we need to know about people
emergency-sheet-trainers = Trainers

# ---- To buy, to cook, to print

procurement-title = To buy and to borrow
    .name = Shopping list
    .about = How many of everything, worked out from people, rooms, sessions and stations. Ask the house first: half of it is there.
procurement-intro = The numbers come from the people table. Build again when it changes.
unit-pieces = pieces
unit-pads = pads of 100
unit-sheets = sheets
unit-rolls = rolls
unit-bottles = half-litre bottles
buy-badge-holders = Badge holders with cord
    .why = one per person, ten spare
buy-folders = Folders
    .why = one per participant, ten spare
buy-notebooks = Notebooks
    .why = one per person, ten spare
buy-pens = Pens
    .why = one per person, twenty get lost
buy-sticky-notes = Sticky notes in two colours
    .why = sixteen notes per participant
buy-markers = Thick felt pens, black and blue
    .why = four per team, two per room, one per station
buy-flip-chart-paper = Flip chart paper
    .why = five per team, four per session, five per room
buy-flip-charts = Flip chart stands
    .why = one per room
buy-dots = Sticky dots for voting (50 to a sheet)
    .why = five dots per participant
buy-tape = Masking tape that leaves walls clean
    .why = one per room, two spare
buy-scissors = Scissors
    .why = desk, team room, spare
buy-numbers = Laminated numbers
    .why = one per station; also for discussion groups
buy-tables = High tables or desks for stations
    .why = one per station
buy-chairs = Chairs
    .why = one per person, ten spare; they move between rooms
buy-extension-leads = Extension leads
    .why = two per room, one per station
buy-adapters = Projector adapters (HDMI, VGA, USB-C)
    .why = one set per room
buy-headsets = Headsets for interpretation
    .why = one per person, five spare
buy-water = Water
    .why = three per person and day
buy-bell = Bell or whistle
    .why = the one sound that everyone knows
buy-timer = Large clock or timer
    .why = hall and stage
buy-first-aid = First aid kit
    .why = at the desk; everyone on the team knows where
buy-boxes = Boxes with a slot
    .why = for evaluation slips
buy-envelopes = Large envelopes
    .why = for sheets with names, each evening
buy-bags = Rubbish bags
    .why = two per room

catering-title = Meals
    .name = Numbers for the kitchen
    .about = How many eat when, and what. Numbers only: the kitchen needs no names.
catering-intro = Put up a sign at each dish saying what is in it. Food for those who eat differently stands apart and is not for everyone.

print-order-title = Print order
    .name = Print order
    .about = What to print, how many, on which paper, and where it goes. Give it to the copy shop together with the files.
print-order-intro = Print one copy of each first and look at it. Print at 100 per cent, not “fit to page”. Print on one side unless it says both.
destroy-list-title = To collect and destroy
    .name = Sheets to collect and destroy
    .about = Paper with personal details. Tick it off in the evening.
destroy-list-intro = Collect these sheets each evening, count them, and shred them when you no longer need them: those with names on them, and those people have written on. Of what is marked “left over”, collect only what nobody took home. Consent forms and the register of consents are kept under lock.
destroy-left-over = left over

index-title = Everything in this package
    .name = Start here
    .about = This page.
index-heading = { $event }: everything in this package
index-intro = Open a file with a click. Files to print are PDF; lists to work with are Excel. The folder says who may have a file:
index-public = for everyone; may be put on a website
index-members = for participants
index-crew = for the team
index-private = for the organizers only: do not send these on
index-person = each file for one person only
index-partners = only people who agreed to that
index-for = For:
index-all = All in one file
index-sealed = Locked, inside this file:
index-each = Each in a file of its own ({ $count })
format-pdf = PDF to print
format-html = web page
format-md = text (Markdown)
format-txt = text
format-csv = CSV
format-xlsx = Excel
format-ics = calendar
format-vcf = contact cards, version 3
format-v4 = contact cards
    .vcf = contact cards, version 4

# ---- Rosters for the network

discourse-title = Discourse: bulk invite
    .name = Discourse: bulk invite
    .about = Invites people to a forum that runs on Discourse; --set groups=… and topic=… say to what.
mailchimp-title = Mailchimp: contacts
    .name = Mailchimp: contacts
    .about = Adds people to a mailing list at Mailchimp, tagged by event and language.
address-list-title = List of addresses
    .name = List of addresses
    .about = Only e-mail addresses, one to a line: for a hidden copy of a letter (Bcc).
civicrm-contacts-title = CiviCRM: contacts
    .name = CiviCRM: contacts
    .about = Adds people to CiviCRM as contacts.
civicrm-participants-title = CiviCRM: participants
    .name = CiviCRM: participants
    .about = Adds people in CiviCRM to an event there; --set event=… is its number. Import the contacts first.
amy-title = AMY: people
    .name = AMY: people
    .about = Adds people to AMY, the register of the Carpentries, with their roles.
google-contacts-title = Google Contacts
    .name = Google Contacts
    .about = Adds people to an address book at Google.
google-groups-title = Google Groups: members
    .name = Google Groups: members
    .about = Adds people to a group at Google, where members may see each other; --set group=… is the group’s address.
outlook-title = Outlook: contacts
    .name = Outlook: contacts
    .about = Adds people to the contacts of Outlook set to English.
vcard-title = Contact cards
    .name = Contact cards
    .about = Contact cards for phones and other address books: version 3 for most, version 4 for new ones.
directory-title = Directory of the network
    .name = Directory of the network
    .about = To print, or to keep as one page that needs no internet: search it with the browser’s own search.
directory-sheet-title = Directory of the network (spreadsheet)
    .name = Directory of the network (spreadsheet)
    .about = The directory as a spreadsheet, to sort and to filter.
roster-ledger-title = Who is on the list, and who is not
    .name = Who is on the list, and who is not
    .about = Made beside every list: who is on it, who is left out, and why. For organizers only.
directory-topics = Who works on what
directory-elsewhere = Country not told
column-count = People
roster-ledger-heading = { $roster }: who is on it, and who is not
roster-ledger-intro = On this list are only people who agreed to “{ $consent }”. Keep this page with the organizers: it names those who did not.
roster-ledger-people = Everybody in the table of people
roster-ledger-in = On the list
roster-ledger-out = Not on the list
roster-ledger-mended = Left empty or cut
ledger-not-coming = not accepted, or did not come
ledger-suppressed = asked to be on no list
ledger-at-risk = at risk
ledger-other-terms = agreed to another version of the terms: ask again
ledger-versions = { $given ->
    [none] version not written down
   *[other] version { $given }
}, now { $now }
ledger-no-consent = did not agree
ledger-empty = nothing was given
ledger-double = another person has the same
ledger-too-long = too long
ledger-address = not an address that the platform takes
ledger-country = not a two-letter country code
ledger-phone = not an international number
ledger-date = not a date
audience-network = who gets letters from us

# ---- Who helps whom

need-stated = stated
need-clarified = clarified
need-confirmed = confirmed
need-shared = shared
need-met = met
fit-promised = promised for this need
fit-topic = both about { $topic }
fit-kind = the kind of help asked for: { $kind }
fit-place = both in { $place }
fit-language = in { $language }
need-no-offer = nobody offers anything about { $topic } yet
need-unclear = says neither a topic nor a kind of help: ask in the interview
offer-taken = “{ $offer }” fits as well, and serves another need
offer-ended = “{ $offer }” ended on { $date }
offer-promised = “{ $offer }” is promised for another need
offer-kind = “{ $offer }” is another kind of help: { $kind }
offer-place = “{ $offer }” is for { $place } only
offer-language = “{ $offer }” is in { $language }
offer-kind-need = “{ $need }” asks for another kind of help
offer-place-need = “{ $need }” comes from elsewhere, and this is for { $place } only
offer-language-need = “{ $need }” needs another language than { $language }
offer-not-needed = “{ $need }” has another offer
offer-need-met = the need it was promised for is met
offer-unasked = no open need is about it
needs-offers-title = Needs and offers
    .name = Needs and offers
    .about = Which offer answers which need and why, what nobody has offered yet, and needs that organizations share.
needs-offers-intro = Each open need has the offer that fits it best, so that as many as possible get help. Nothing is agreed yet: ask both sides.
needs-offers-need = Need
needs-offers-offer = Who could help
needs-offers-nobody = Nobody yet
needs-offers-also = Would fit as well:
needs-offers-left = Offers without a need
needs-offers-joint = Needs that organizations share
needs-offers-joint-intro = These ask for the same. Ask whether they want to say it together: one need of several is heard better.
need-interview-title = Interview about a need
    .name = Interview sheets for needs
    .about = One sheet for each need that nobody has confirmed yet. Half an hour with the organization is enough.
need-interview-heading = Interview about a need
need-interview-intro = Listen more than you write. Read the sentence aloud at the end and ask whether it is right. Then type state and confirmed_by into needs.csv.
need-interview-who = For whom is this a problem, and how many are they?
need-interview-today = What do they do about it today?
need-interview-tried = What was tried, and what came of it?
need-interview-help = What would help: an hour of advice, a tool, a licence, a device, a person?
need-interview-limits = What must not happen? Who could be harmed if it became known?
need-interview-sign = How would we know that it is met?
need-interview-words = In one sentence, in their words
need-interview-may = This may be told to
need-interview-confirmed = Confirmed by, date
needs-digest-state = State:
column-state = State

# ---- Mentors

alone-at-risk = at risk: bring together by hand, if at all
alone-no-roster = has not agreed to be on the contact list of participants
alone-no-follow-up = has not agreed to mail after the event
mentor-by-hand = put together by the organizers
mentor-topic = { $topic }: wanted and known
mentor-clock = { $hours } hours between their clocks
mentor-no-skills = does not say what they know
mentor-nobody-left = nobody without a mentor is left who asks for it in a language both speak
mentee-no-needs = names no topic to learn about
mentee-topic = { $topic }: no mentor knows it
mentee-language = { $topic }: those who know it speak no language of this person
mentee-own-organization = { $topic }: only people of their own organization know it
mentee-nobody-left = { $topic }: no mentor is left who fits
mentors-title = Mentors and mentees
    .name = Mentors and mentees
    .about = Who could mentor whom and why, and who has nobody. Only people who agreed to the contact list and to mail afterwards.
mentors-intro = As many people as possible have a mentor, and of these pairs those that fit best. Send both their letters; a pair exists when both have answered.
mentors-mentor = Mentor
mentors-mentee = Mentee
mentors-alone-mentees = Without a mentor
mentors-alone-mentors = Mentors without a mentee
mentor-letter-title = Letter to mentor and mentee
    .name = First letters to mentors and mentees
    .about = One for each person of a pair, in their language, to copy into a mail. Nothing is sent.
mentor-letter-heading-mentee = A mentor for you
mentor-letter-heading-mentor = People you could mentor
mentor-letter-hello = Dear { $name },
mentor-letter-mentee = at { $event } you said what you want to learn. Somebody who knows it agreed to be a mentor, and we would like to bring you together:
mentor-letter-mentor = at { $event } you agreed to be a mentor. We would like to bring you together with:
mentor-letter-because = Why we thought of you two:
mentor-letter-first = Please write to each other within two weeks. For the first talk, half an hour is enough: what do you want to have reached in three months, how often do you talk, and by which means?
mentor-letter-no = If it does not suit you, tell us in one line. No reason is needed, and we look for somebody else.
mentor-letter-thanks = Thank you!

# ---- Circles

circle-no-topic = says neither what they need nor what they know
circle-no-language = names no language
circle-too-few = fewer than { $least } people share a topic and a language with this person
circle-none-left = those who share a topic and a language are in other circles
circle-needs = wants to learn it
circle-knows = knows it
coordinator-knows = knows most about it
coordinator-level = has gone furthest in it
coordinator-lot = drawn by lot
circles-title = Communities of practice
    .name = Communities of practice
    .about = All circles with their members and who could coordinate each, and who is in none and why.
circles-intro = As many people as possible are in a circle that is large enough to last. Ask the coordinators first.
circles-alone = In no circle
circle-charter-title = Community of practice: { $name }
    .name = Charters of the communities of practice
    .about = One for each circle: who is in it, and what it agrees on at the first talk. Only people who agreed to the contact list and to mail afterwards.
circle-charter-intro = You share a topic and a language. Fill this in together at the first talk; half an hour is enough.
circle-charter-coordinator = Could coordinate:
circle-charter-coordinator-ask = This is a proposal. Whoever coordinates has agreed to it, and hands it on after a year.
circle-charter-for = What we want to have reached in a year
circle-charter-how = How and how often we talk
circle-charter-next = Next date, and who invites
circle-charter-rules = What is said here stays here unless the one who said it agrees. Nobody is added without being asked. Whoever leaves takes their name off this list.
circle-charter-members = Members
circle-roster-title = Community of practice: { $name }
    .name = Contact lists of the communities of practice
    .about = The same members as a list for a mail program.

# ---- Like-minded organizations

kindred-topic = { $topic }
kindred-sector = both work on { $sector }
kindred-title = Organizations like yours
    .name = Like-minded organizations
    .about = Four to a sheet: for each organization up to five others that ask for the same or work on the same, with the reason. Only organizations that are public, or whose people agreed to the contact list.
kindred-intro = They ask about the same topics as you, or work in the same field. Go and talk to them.

# ---- Toolkits and projects

toolkits-title = Free tools, by topic
    .name = Catalogue of free tools
    .about = Which tool helps with which need, what it costs, whether it works without internet, what to watch out for, and who can help.
toolkits-intro = Try a tool with invented data first. Where it says who can help, ask that person at the event.
toolkit-licence = Licence:
toolkit-cost = Cost:
toolkit-offline = works without internet
toolkit-online = needs internet
toolkit-languages = Languages:
toolkit-risk = Watch out:
toolkit-helper = Ask
toolkit-session = Taught in the session
needs-digest-tools = Tools for it:
project-register-title = Projects
    .name = Register of projects
    .about = What teams want to do, how far they are, and which help they want.
project-register-intro = Can you help with one of these? Tell the organizers or the team.
column-project = Project
column-problem = Problem
column-sector = Sector
column-stage = Stage
column-help-wanted = Help wanted

# ---- Partners

partner-brief-title = For partners: the event on one page
    .name = One page for partners
    .about = What the event is, who comes, what organizations need, and what a partner can do. For partners and those who promote the event.
partner-brief-when = When and where
partner-brief-who = Who comes
partner-brief-who-text = { $people } people from { $organizations } organizations
partner-brief-needs = What organizations ask for
partner-brief-can = What a partner can do
partner-brief-tell = Tell organizations and technologists about it
partner-brief-give = Give what is needed: hours, licences, hosting, devices, a room
partner-brief-meet = Come, listen first, and meet those whom you could help
partner-brief-stay = Stay in touch for a year, through one named person
partner-letter-title = Invitation to { $name }
    .name = Invitation letters to partners
    .about = One for each partner, in the partner’s language, to copy into a mail. Nothing is sent.
partner-letter-hello = Dear { $name },
partner-letter-text = we invite { $partner } to { $event }, { $dates } in { $place }. Organizations come with what they need, technologists with what they know.
partner-letter-gives = You could bring what you already give: { $gives }
partner-letter-ask = Please tell us whom we may turn to, and whether we may introduce organizations to you. The page for partners comes with this letter.
partner-letter-thanks = With kind regards
partner-agreement-title = Who does what: { $name }
    .name = Who does what, with each partner
    .about = One sheet for each partner, to fill in and sign together.
partner-agreement-intro = Fill this in together. What is not written down here will not happen.
partner-agreement-what = What
partner-agreement-us = We
partner-agreement-you = Partner
partner-agreement-promotion = Telling people about the event
partner-agreement-people = People: trainers, mentors, helpers
partner-agreement-gifts = Things: licences, hosting, devices, rooms
partner-agreement-money = Costs
partner-agreement-data = Lists of people: who gets which, and when they are deleted
partner-agreement-after = A year afterwards: who looks after whom
partner-agreement-signed = Date and signatures
introductions-title = Introductions
    .name = Introductions
    .about = Which organization to introduce to which technologist or partner, and why. Only where both sides agreed.
introductions-intro = Write one mail to both sides, in two sentences. Tick it off when it is sent.
column-introduce = Introduce to
column-contact = Contact
intro-topic = asks for help with { $topic }
partner-contacts-title = Partners
    .name = Contact list of partners
    .about = Each partner’s contact person, topics and what the partner can give.
column-gives = Can give
column-region = Region

# ---- Countries, by their two-letter codes (ISO 3166-1). Names: Unicode CLDR, Unicode-3.0.

country-ad = Andorra
country-ae = United Arab Emirates
country-af = Afghanistan
country-ag = Antigua & Barbuda
country-ai = Anguilla
country-al = Albania
country-am = Armenia
country-ao = Angola
country-aq = Antarctica
country-ar = Argentina
country-as = American Samoa
country-at = Austria
country-au = Australia
country-aw = Aruba
country-ax = Åland Islands
country-az = Azerbaijan
country-ba = Bosnia & Herzegovina
country-bb = Barbados
country-bd = Bangladesh
country-be = Belgium
country-bf = Burkina Faso
country-bg = Bulgaria
country-bh = Bahrain
country-bi = Burundi
country-bj = Benin
country-bl = St. Barthélemy
country-bm = Bermuda
country-bn = Brunei
country-bo = Bolivia
country-bq = Caribbean Netherlands
country-br = Brazil
country-bs = Bahamas
country-bt = Bhutan
country-bv = Bouvet Island
country-bw = Botswana
country-by = Belarus
country-bz = Belize
country-ca = Canada
country-cc = Cocos (Keeling) Islands
country-cd = Congo - Kinshasa
country-cf = Central African Republic
country-cg = Congo - Brazzaville
country-ch = Switzerland
country-ci = Côte d’Ivoire
country-ck = Cook Islands
country-cl = Chile
country-cm = Cameroon
country-cn = China
country-co = Colombia
country-cr = Costa Rica
country-cu = Cuba
country-cv = Cape Verde
country-cw = Curaçao
country-cx = Christmas Island
country-cy = Cyprus
country-cz = Czechia
country-de = Germany
country-dj = Djibouti
country-dk = Denmark
country-dm = Dominica
country-do = Dominican Republic
country-dz = Algeria
country-ec = Ecuador
country-ee = Estonia
country-eg = Egypt
country-eh = Western Sahara
country-er = Eritrea
country-es = Spain
country-et = Ethiopia
country-fi = Finland
country-fj = Fiji
country-fk = Falkland Islands
country-fm = Micronesia
country-fo = Faroe Islands
country-fr = France
country-ga = Gabon
country-gb = United Kingdom
country-gd = Grenada
country-ge = Georgia
country-gf = French Guiana
country-gg = Guernsey
country-gh = Ghana
country-gi = Gibraltar
country-gl = Greenland
country-gm = Gambia
country-gn = Guinea
country-gp = Guadeloupe
country-gq = Equatorial Guinea
country-gr = Greece
country-gs = South Georgia & South Sandwich Islands
country-gt = Guatemala
country-gu = Guam
country-gw = Guinea-Bissau
country-gy = Guyana
country-hk = Hong Kong
country-hm = Heard Island & McDonald Islands
country-hn = Honduras
country-hr = Croatia
country-ht = Haiti
country-hu = Hungary
country-id = Indonesia
country-ie = Ireland
country-il = Israel
country-im = Isle of Man
country-in = India
country-io = British Indian Ocean Territory
country-iq = Iraq
country-ir = Iran
country-is = Iceland
country-it = Italy
country-je = Jersey
country-jm = Jamaica
country-jo = Jordan
country-jp = Japan
country-ke = Kenya
country-kg = Kyrgyzstan
country-kh = Cambodia
country-ki = Kiribati
country-km = Comoros
country-kn = St. Kitts & Nevis
country-kp = North Korea
country-kr = South Korea
country-kw = Kuwait
country-ky = Cayman Islands
country-kz = Kazakhstan
country-la = Laos
country-lb = Lebanon
country-lc = St. Lucia
country-li = Liechtenstein
country-lk = Sri Lanka
country-lr = Liberia
country-ls = Lesotho
country-lt = Lithuania
country-lu = Luxembourg
country-lv = Latvia
country-ly = Libya
country-ma = Morocco
country-mc = Monaco
country-md = Moldova
country-me = Montenegro
country-mf = St. Martin
country-mg = Madagascar
country-mh = Marshall Islands
country-mk = North Macedonia
country-ml = Mali
country-mm = Myanmar (Burma)
country-mn = Mongolia
country-mo = Macao
country-mp = Northern Mariana Islands
country-mq = Martinique
country-mr = Mauritania
country-ms = Montserrat
country-mt = Malta
country-mu = Mauritius
country-mv = Maldives
country-mw = Malawi
country-mx = Mexico
country-my = Malaysia
country-mz = Mozambique
country-na = Namibia
country-nc = New Caledonia
country-ne = Niger
country-nf = Norfolk Island
country-ng = Nigeria
country-ni = Nicaragua
country-nl = Netherlands
country-no = Norway
country-np = Nepal
country-nr = Nauru
country-nu = Niue
country-nz = New Zealand
country-om = Oman
country-pa = Panama
country-pe = Peru
country-pf = French Polynesia
country-pg = Papua New Guinea
country-ph = Philippines
country-pk = Pakistan
country-pl = Poland
country-pm = St. Pierre & Miquelon
country-pn = Pitcairn Islands
country-pr = Puerto Rico
country-ps = Palestinian Territories
country-pt = Portugal
country-pw = Palau
country-py = Paraguay
country-qa = Qatar
country-re = Réunion
country-ro = Romania
country-rs = Serbia
country-ru = Russia
country-rw = Rwanda
country-sa = Saudi Arabia
country-sb = Solomon Islands
country-sc = Seychelles
country-sd = Sudan
country-se = Sweden
country-sg = Singapore
country-sh = St. Helena, Ascension & Tristan da Cunha
country-si = Slovenia
country-sj = Svalbard & Jan Mayen
country-sk = Slovakia
country-sl = Sierra Leone
country-sm = San Marino
country-sn = Senegal
country-so = Somalia
country-sr = Suriname
country-ss = South Sudan
country-st = São Tomé & Príncipe
country-sv = El Salvador
country-sx = Sint Maarten
country-sy = Syria
country-sz = Eswatini
country-tc = Turks & Caicos Islands
country-td = Chad
country-tf = French Southern and Antarctic Lands
country-tg = Togo
country-th = Thailand
country-tj = Tajikistan
country-tk = Tokelau
country-tl = Timor-Leste
country-tm = Turkmenistan
country-tn = Tunisia
country-to = Tonga
country-tr = Türkiye
country-tt = Trinidad & Tobago
country-tv = Tuvalu
country-tw = Taiwan
country-tz = Tanzania
country-ua = Ukraine
country-ug = Uganda
country-um = U.S. Outlying Islands
country-us = United States
country-uy = Uruguay
country-uz = Uzbekistan
country-va = Vatican City
country-vc = St. Vincent & Grenadines
country-ve = Venezuela
country-vg = British Virgin Islands
country-vi = U.S. Virgin Islands
country-vn = Vietnam
country-vu = Vanuatu
country-wf = Wallis & Futuna
country-ws = Samoa
country-xk = Kosovo
country-ye = Yemen
country-yt = Mayotte
country-za = South Africa
country-zm = Zambia
country-zw = Zimbabwe

# ---- Forms, and the answers to them

form-title = { $name }
    .name = Forms on paper
    .about = The same questions as in the forms for telephones, to fill in by hand and to type in afterwards.
xlsform-title = { $name }: XLSForm
    .name = Forms for KoboToolbox and ODK
    .about = Upload the file of a form there. What people answer comes back with `techcamp import`, from a download as CSV or XLSX.
tally-title = { $name }: answers
    .name = Answers, counted
    .about = What people answered to each form, with their own words. For the organizers alone: in few words somebody may be recognized.
tally-public-title = { $name }: what people said
    .name = What people said
    .about = The counts that may be shown to anybody: small groups are not told apart.
tally-answers = { $n ->
    [one] One answer.
   *[other] { $n } answers.
}
tally-hidden = “–” stands for groups that are too small to be shown, and for what would tell how small.
tally-choice = Answer
tally-mean = Mean: { $mean }.
tally-said = { $n } answered this.
tally-apart = Each by itself
form-for = For: { $whom }
form-required = Please answer what has a star (*).
form-many = Tick all that apply.
form-registration = Registration
    .intro = Your name and how to reach you are for those who organize this. Below you decide what others may see.
form-needs = What does your organization need?
    .intro = One form for each need. We look for people, tools and sessions that fit.
form-trainer-call = Give a session
    .intro = Tell us what you could teach. We answer everybody, and choose by what participants need.
form-session-slip = Slip after a session
    .intro = One minute, no name needed.
form-evaluation = How was it?
    .intro = Five minutes, no name needed. 1 means “not at all”, 5 means “very much”.
form-survey-3-months = Three months later
    .intro = Five minutes, no name needed. A no helps us as much as a yes.
form-survey-6-months = Six months later
    .intro = Five minutes, no name needed. Tell us what stayed.
scale-1 = 1 – not at all
scale-2 = 2
scale-3 = 3
scale-4 = 4
scale-5 = 5 – very much
diet-none = Everything
ask-name = Full name
ask-badge-name = Name on your badge
    .hint = What people should call you.
ask-email = E-mail address
ask-phone = Phone
    .hint = With the country code, as +502 …
ask-organization = Organization
    .hint = Nothing, if you come for yourself.
ask-job = Your work there
ask-country = Country
ask-city = City or village
ask-languages = Which of these languages do you speak?
ask-needs = What do you want to learn about?
ask-device = What will you bring?
ask-device-laptop = A laptop
ask-device-tablet = A tablet
ask-device-phone = A phone
ask-device-none = Nothing; I need to share
ask-diet = What do you eat?
ask-allergies = Allergies, or anything else the kitchen should know
ask-access = What do you need so that you can take part?
    .hint = Steps, hearing, seeing, a child with you, times of prayer …
ask-expectations = What should be different for you afterwards?
ask-need-organization = Your organization
ask-need-statement = What do you need, in one or two sentences?
    .hint = The problem, not the tool.
ask-need-topic = Closest topic
ask-need-urgency = How soon?
ask-need-language = In which language should help be?
ask-teaches = In which of these languages would you teach?
ask-skills = Which topics could you teach?
ask-offered = A session you would like to give, in a few sentences
ask-available = On which days can you be there?
ask-max-sessions = How many sessions a day at most?
ask-equipment = What do you need in the room, what do you bring?
ask-travel = How do you get here, and what does it cost?
ask-pronunciation = How is your name said?
ask-bio = Two sentences about you, as they may be read aloud
ask-session = Session
ask-slip-use = I can use it
ask-slip-use-tomorrow = tomorrow
ask-slip-use-some-day = some day
ask-slip-use-not-at-all = not at all
ask-slip-level = It was
ask-slip-level-easy = too easy
ask-slip-level-right = right
ask-slip-level-hard = too hard
ask-slip-take = One thing I take with me
ask-slip-better = One thing to do better
ask-survey-used = Do you use something you learned there?
ask-survey-used-weekly = every week
ask-survey-used-sometimes = sometimes
ask-survey-used-not-yet = not yet
ask-survey-used-no = no, and I will not
ask-survey-what = What is it, and what for?
ask-survey-touch = With how many people from the event are you in touch?
ask-survey-shown = To how many people have you shown something from it?
ask-survey-project = How is the project you began there?
ask-survey-project-going = it goes on
ask-survey-project-changed = it became another one
ask-survey-project-stopped = it stopped
ask-survey-project-none = I began none
ask-survey-topics = What would you like to go on with?
ask-survey-help = What do you need now, and from whom?
ask-survey-need = Is the need met that you came with?
ask-survey-need-met = yes
ask-survey-need-partly = in part
ask-survey-need-open = no
ask-survey-need-none = I came with none
ask-survey-worth = It was worth the time it took.
ask-survey-changed = What has changed for those your organization works for?
ask-survey-result = Where can we see it?

# ---- The time after the event

follow-up-plan-title = After the event: what, when, with whom
    .name = Follow-up plan
    .about = Every step with its date, and each call at the hour that suits everybody’s clock best. Announce the first call at the closing.
follow-up-plan-intro = Only people who agreed to mail afterwards are counted and called. Nothing is sent by itself: put a name to each step.
follow-up-plan-letters = The letters are drafts, one for each group and language (follow-up-letter). Addresses come from the list mail-merge: techcamp roster mail-merge.
follow-up-calendar-title = After the event: calendar of the organizers
    .name = Follow-up calendar of the organizers
    .about = Every step and call, to import into the organizers’ calendar.
follow-up-invitation-title = After the event: { $name }
    .name = Calls after the event, for each group
    .about = Calendar files to attach to the letters; every calendar shows the own local time.
follow-up-letter-title = Letter { $item }
    .name = Letters after the event
    .about = Drafts of mails, without addresses: open one in a mail program, look it over, and send it to the people of that group and language.
mail-merge-title = Mail merge: addresses for the letters
    .name = Mail merge: addresses for the letters
    .about = Table for a mail merge in Thunderbird, LibreOffice or Word: who gets which letter in which language.
column-done = Done
column-clock = Whose clock
column-with-whom = With whom
follow-up-kind-letter = letter
follow-up-kind-call = call
follow-up-kind-task = task
follow-up-whom-everyone = everyone
follow-up-whom-participants = participants
follow-up-whom-trainers = trainers
follow-up-whom-others = team and others
follow-up-whom-mentors = mentors and mentees
follow-up-whom-circles = each community of practice
follow-up-humane-day = Between 9 and 21 for everybody.
follow-up-humane-edge = Early or late for some: no other hour of these days is better for them.
follow-up-humane-night = At night for some: no hour of these days is humane for everybody. Hold it twice, or record it.
follow-up-thanks = Thank you, and what comes next
follow-up-mentors = Mentors and mentees meet
follow-up-first-call = First call after the event
follow-up-circles = First talk of the communities of practice
follow-up-report = Report to donor and host
follow-up-three-months = Three months later
follow-up-six-months = Six months later
letter-hello = Dear all,
letter-thanks-participants =
    thank you for having been there, and for what you shared.

    Slides and links of the sessions come with this letter. Write down today what you try first, and tell one colleague about it.

    If you promised somebody something, a short message this week keeps it alive.
letter-thanks-trainers =
    thank you for your time, your patience and your good examples.

    Please send us the material that people may use further, and tell us in three lines what we should do differently next time.

    If somebody asked you for help afterwards, an answer this week is worth more than a long one next month.
letter-thanks-others =
    thank you. Without you nothing would have begun on time, and nobody would have understood each other.

    Please tell us in three lines what we should do differently next time.
letter-first-call =
    we meet once more, all of us, for an hour: what have you tried, what did not work, who needs what?

    Come with one question. Listening is enough; nobody has to show a picture or a name.
letter-circles =
    your community of practice meets for the first time. Half an hour is enough to agree on what you want to have reached in a year, and how you talk.

    Whoever cannot come tells the group what should be spoken of.
letter-three-months =
    three months ago we sat together. What do you use of it, what has become of your project, what do you miss?

    Five lines are enough. If it did not work, we want to know that just as much.
letter-six-months =
    half a year ago we sat together. What is different in your work now, for whom, and how many people does it reach?

    Tell us also what you would need for the next step: we pass it on to those who could help, and never without asking you.
letter-call = This is when:
letter-calendar = The calendar file that comes with this letter shows your own local time.
letter-bye = With kind regards
letter-stop = You get this letter because you agreed to mail after the event. One line from you is enough, and we stop.
joining-title = How to stay in touch
    .name = How to stay in touch
    .about = The groups people can join by themselves, what others see of them there, and a text to paste into a message.
joining-intro = You were at { $event }. Join where you like; nobody is added by us.
joining-seen = What others see:
joining-rules = What is said there stays there unless the one who said it agrees. Do not pass these links on in public.
channel-other = Group
    .join = Open the link.
    .seen = Ask whoever looks after the group what others see of you.
channel-signal = Signal group
    .join = Open the link on the telephone with Signal on it, and ask to join.
    .seen = Your name as you write it there. Your number too, unless you hide it first: Settings, Privacy, Phone number.
channel-whatsapp = WhatsApp group
    .join = Open the link on the telephone with WhatsApp on it.
    .seen = Your telephone number, name and picture, to everybody in the group.
channel-telegram = Telegram group
    .join = Open the link. The web page works without the program.
    .seen = Your name and picture. Your number, unless you hide it first: Settings, Privacy and Security, Phone Number.
channel-viber = Viber community
    .join = Open the link on the telephone with Viber on it.
    .seen = Your name and picture; in a group, your number too.
channel-facebook = Facebook group
    .join = Open the link and ask to join. Whoever looks after it lets you in.
    .seen = Your profile; that you are a member may be public.
channel-linkedin = LinkedIn group
    .join = Open the link and ask to join.
    .seen = Your profile, and that you are a member.
channel-mailing-list = Mailing list
    .join = Open the link and write down your address; then answer the mail that comes.
    .seen = Your address, to everybody to whom you write.
channel-forum = Forum
    .join = Open the link and make an account; any name will do.
    .seen = The name you choose. Not your address.

# ---- Project teams and grants

project-teams-title = Project teams, a proposal
    .name = Proposed project teams
    .about = Mixed teams for those who are in no project yet, with a reason for each. Change what you know better; people have the last word.
project-teams-intro = Each team has somebody who brings a need, mixed skills and a common language where that can be. Read the teams aloud by badge number, and let people change. When they are settled, put them into projects.csv (project-teams-grid).
project-teams-team = Team { $number }
project-teams-knows = Knows:
project-teams-alone = In no team
project-teams-grid-title = Project teams, to take over into projects.csv
    .name = Project teams, to take over
    .about = The proposed teams in the columns of projects.csv.
team-need = brings a need: { $need }
team-knows = knows { $topic }
team-asks = asks about { $topic }
team-by-lot = said nothing of needs, skills and languages: put here by lot
team-no-need = Nobody here brings a need of an organization
team-no-language = { $count ->
    [one] One person here does not speak the common language
   *[other] { $count } people here do not speak the common language
}
team-none-fits = found no place in a team: please look for one yourselves
grant-sheet-title = What the grant asks, and what projects have
    .name = Grant sheet
    .about = Costs of each project against the limits of the grant: size of the team, shares of fees and travel, the sum.
grant-sheet-intro = Costs and teams come from projects.csv, limits from [grant] in event.toml. Shares are rounded up to whole percent.
grant-sheet-need = Answers the need:
grant-sheet-decided = Decided:
grant-sheet-costs = Costs
grant-sheet-amount = Amount
grant-sheet-other = Everything else
grant-sheet-all = Together
grant-sheet-limit = Limit
grant-sheet-may = May be
grant-sheet-has = Is
grant-sheet-kept = kept
grant-sheet-broken = not kept
grant-limit-team = People in the team
grant-limit-fees = Fees
grant-limit-travel = Travel
grant-limit-most = Amount

# ---- The report

report-title = { $event }: what came of it
    .name = Report for donor and host
    .about = Numbers, needs met and unmet, sessions, evaluation, projects and promises. Names only of those who agreed to be named in it.
report-intro = Totals of the whole event are told as they are. Of groups within it those of fewer than { $threshold } people are not shown, nor what would tell them by a difference. Bars are as long as their numbers. “–” stands for a number that is not told.
report-numbers = In numbers
report-participants = Participants
report-trainers = Trainers
report-organizations = Organizations
report-countries = Countries
report-days = Days
report-sessions-held = Sessions held
report-needs-stated = Needs stated by organizations
report-projects-begun = Projects begun
report-attendance = Who was there
report-came = were there
report-away = stayed away
report-by-country = Participants by country
report-by-gender = Participants by gender
report-sessions = Sessions
report-sessions-about = How many were seated or signed up for each.
report-needs = Needs of organizations
report-needs-about = { $met } met, { $unmet } still open.
report-trace-about = What became of the needs that may be published: sessions about the same topic, projects that answer them, and what was granted.
report-need = Need
report-grant = Grant
report-projects = Projects and promises
report-commitment = Promised:
report-network = Brought together afterwards
report-pairs = pairs of mentor and mentee, proposed
report-circles = people in a community of practice, proposed
report-evaluation = What people said
report-evaluation-about = { $forms ->
    [one] One filled form, without a name.
   *[other] { $forms } filled forms, without names.
} 1 means “not at all”, 5 “very much”.
report-mean = Mean: { $mean }
report-people = Who took part and agreed to be named here
report-people-about = Please do not publish this part further without asking them.

# ---- What trainers wrote

handout-title = { $name }
    .name = Hand-outs
    .about = What people take home from a session, with space for notes; as a page for the telephone too.
exercises-title = { $name }
    .name = Exercises
    .about = The exercises of a session alone, without solutions, with lines to write on.
exercises-heading = Exercises: { $name }
slides-title = { $name }
    .name = Slides
    .about = To show on a wall: the PDF full screen, or the page in any browser, without internet.
trainer-guide-title = Guide: { $name }
    .name = Guides for trainers
    .about = Minute by minute, fitted to the time the plan gives: notes, solutions and who will sit there. Not for participants.
cue-cards-title = Cue cards: { $name }
    .name = Cue cards
    .about = One card for each step, to hold in the hand: print on thick paper and cut in four.
room-kit-title = What each room needs
    .name = Kit list for the rooms
    .about = Walk through the rooms with it on the evening before.
room-kit-intro = Walk through the rooms with this list on the evening before, and tick what is there.
column-equipment = Equipment
column-installs = To install before
minutes-short = { $n } min
material-goal = Goal:
material-prerequisites = You need to know:
material-installs = Install before you come:
material-untranslated = This is not translated yet. Here it is in { $language }.
material-notes = Notes
material-step = Step
material-exercise = Exercise
material-discussion = Discussion
material-solution = Solution
material-trainer = For the trainer
material-recording = Recording:
recording-ask = ask everybody in the room first.
recording-yes = allowed.
recording-no = not allowed.
material-who = { $n ->
    [one] One person will come:
   *[other] { $n } people will come:
}
material-asks = They ask about:
material-run = Run sheet
material-dropped = left out (planned { $n } min)
material-left-out = Left out
material-cut = shortened (planned { $n } min)
material-fits = This fills the { $slot } minutes exactly.
material-spare = Planned { $planned } of { $slot } minutes: { $n } left for questions.
material-cuts = Planned were { $planned } minutes, there are { $slot }: what may be shorter was shortened.
material-over = This does not fit: at the least it takes { $least } minutes, and there are { $slot }. Cut { $n } minutes more, or ask for a longer block.
