# Words of the base kit, English. CC-BY-4.0.
# A title's .name is the index entry for all of its files, .about says there what it is and how it is used.

# ---- What the program itself asks for

page-of = Page { $page } of { $pages }
other = Other

audience-public = everyone
audience-members = participants
audience-crew = team
audience-private = organizers only
audience-partners = partners
audience-donors = donors
audience-person = for you

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
paper-large = plain paper, enlarged to A3 if you can

cut-badges = cut along the marks
cut-four = cut in four

place-desk = registration desk
place-badge = behind the badge
place-trainers = trainers’ envelopes
place-team = team folder
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
floor = floor { $floor }
team-only = team only
with-trainers = With { $names }
everyone-together = All together

column-time = Time
column-what = What
column-where = Where
column-who = Who
column-name = Name
column-organization = Organization
column-role = Role
column-group = Group
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
column-signature = Signature
column-minutes = Min
column-day = Day
column-room = Room

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
my-agenda-badge = Badge { $number }.
my-calendar-title = { $event }
    .name = Personal calendars
    .about = The same as a calendar file. Send each person only their own.
own-you-teach = **your session**
own-choose = choose one:
own-stations = Your stations:
own-booths = When you interpret

trainer-agenda-title = Your agenda
    .name = Trainers’ agendas
    .about = One page per trainer: own sessions, station, meetings with the team.
trainer-agenda-intro = Thank you for sharing what you know. Here is when and where.
trainer-agenda-station = In speed geeking you are at **station { $number }**: { $title }.
trainer-calendar-title = { $event }
    .name = Trainers’ calendars
    .about = The same as a calendar file. Send each trainer only their own.

team-agenda-title = Your agenda
    .name = Team members’ agendas
    .about = One page per team member and interpreter, with everything that is for the team only.
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
badge-number = No. { $number }
badge-photo-yes = photos: yes
badge-photo-no = no photos

desk-list-title = Registration desk
    .name = Desk list
    .about = Everybody you expect, by name, with boxes to tick and lines for those who come unannounced. Keep it out of sight of the queue.
desk-list-intro = Tick who has arrived and hand over badge and agenda. Write down latecomers and guests at the end. Do not leave this list lying open.

# ---- Sessions

sign-up-title = Sign-up: { $name }
    .name = Sign-up sheets
    .about = One sheet per session with as many lines as there are seats. Hang them up when the topics are presented.
sign-up-intro = { $seats ->
    [one] There is one seat. Write your first name or, if you prefer, your badge number.
   *[other] There are { $seats } seats, one line each. Write your first name or, if you prefer, your badge number.
}
sign-up-name = Name or badge number
sign-up-waiting = Waiting list
sign-up-waiting-intro = All lines taken? Write here and come to the door five minutes after the start: empty seats are given away in this order.

# ---- The network

roster-members-title = Contact list
    .name = Contact list for participants
    .about = Holds only those who agreed to share their contact with the other participants.
roster-members-intro = Please use these contacts for our common work only, and do not pass them on.
contacts-members-title = Contact list
    .name = Contact cards for participants
    .about = The same contacts as cards for phones and mail programs: version 3 for older ones, version 4 for newer ones.
