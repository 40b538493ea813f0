# Words of the base kit, Romanian. CC-BY-4.0.
# A title's .name is the index entry for all of its files, .about says there what it is and how it is used.

# ---- What the program itself asks for

page-of = Pagina { $page } din { $pages }
other = Altele
to-be-confirmed = de confirmat

audience-public = toată lumea
audience-members = participanți
audience-crew = echipă
audience-private = doar organizatori
audience-partners = parteneri
audience-donors = finanțatori
audience-person = pentru dumneavoastră
pack-title = { $name }: mapa dumneavoastră

kind-registration = Înregistrare
kind-remarks = Cuvinte de bun venit
kind-opening = Deschidere
kind-spectrogram = Ce părere aveți?
kind-speed-geeking = Demonstrații rapide
kind-market = Târgul temelor
kind-training = Instruire
kind-breakout = Grupuri de discuții
kind-design-thinking = Design thinking
kind-problem-statements = Formularea problemelor
kind-team-forming = Formarea echipelor de proiect
kind-project-work = Lucru la proiecte
kind-pitches = Prezentarea proiectelor
kind-closing = Încheiere
kind-plenary = Sesiune comună
kind-meal = Masă
kind-break = Pauză de cafea
kind-social = Seară împreună
kind-transfer = Transport
kind-staff = Doar echipa

role-participant = Participant
role-trainer = Formator
role-facilitator = Moderator
role-interpreter = Interpret
role-note-taker = Raportor
role-staff = Echipă
role-guest = Invitat
role-mentor = Mentor

level-intro = Pentru începători
level-intermediate = Pentru cei cu puțină experiență
level-advanced = Nivel avansat
level-unknown = Nivel necunoscut

language-en = engleză
language-es = spaniolă
language-ro = română
language-ru = rusă
language-fr = franceză
language-pt = portugheză
language-de = germană
language-it = italiană
language-uk = ucraineană
language-pl = polonă
language-tr = turcă
language-ar = arabă
language-fa = persană
language-hi = hindi
language-ne = nepaleză
language-zh = chineză
language-ka = georgiană
language-hy = armeană
language-az = azeră
language-kk = kazahă
language-ky = kirghiză
language-uz = uzbecă
language-tg = tadjică
language-mn = mongolă
language-sq = albaneză
language-mk = macedoneană
language-sr = sârbă
language-bs = bosniacă
language-hr = croată
language-bg = bulgară
language-el = greacă
language-id = indoneziană
language-vi = vietnameză
language-sw = swahili
language-am = amharică
language-gag = găgăuză
language-rom = romani
language-qu = quechua
language-ay = aymara
language-gn = guarani
language-arn = mapudungun
language-nah = nahuatl
language-quc = k’iche’
language-kek = q’eqchi’
language-cak = kaqchikel
language-mam = mam
language-ixl = ixil
language-cab = garifuna

equipment-projector = proiector
equipment-screen = ecran
equipment-sound = difuzoare
equipment-mics = microfoane
equipment-whiteboard = tablă albă
equipment-flipchart = flipchart
equipment-power = prize
equipment-wifi = Wi-Fi
equipment-booth = cabină pentru interpreți
equipment-computers = calculatoare
equipment-internet = internet

diet-vegetarian = Vegetarian
diet-vegan = Vegan
diet-halal = Halal
diet-kosher = Cușer
diet-gluten-free = Fără gluten
diet-lactose-free = Fără lactoză
diet-nut-free = Fără nuci
diet-no-nuts = Fără nuci
diet-no-pork = Fără carne de porc
diet-diabetic = Pentru diabetici
diet-fasting = De post

gender-f = Femei
gender-m = Bărbați
gender-x = Alt gen
gender-female = Femei
gender-male = Bărbați
gender-other = Alt gen

urgency-high = urgent
urgency-medium = anul acesta
urgency-low = când se poate

partner-host = Gazdă
partner-implementing-partner = Partener organizator
partner-venue = Oferă spațiul
partner-ministry = Minister
partner-government = Instituție publică
partner-donor = Finanțator
partner-company = Companie
partner-technology-company = Companie de tehnologie
partner-media = Presă
partner-university = Universitate
partner-multilateral = Organizație internațională
partner-embassy = Ambasadă

gap-trainer = Nu s-a găsit formator
gap-room = Nicio sală nu se potrivește
gap-block = Nu s-a găsit oră
gap-interpreter = Nu s-a găsit interpret
gap-station = Nimeni la această stație

# ---- Index and print order

section-programme = Programul
section-each = Pentru fiecare participant
section-trainers = Pentru formatori
section-team = Pentru echipă
section-walls = Pentru uși și pereți
section-desk = La înregistrare
section-sessions = La fiecare sesiune
section-speed = Demonstrații rapide
section-projects = Probleme și proiecte
section-network = După eveniment
section-buy = De cumpărat, de gătit, de tipărit
section-other = Altele

paper-paper = hârtie obișnuită
paper-plain = hârtie obișnuită
paper-card = hârtie groasă
paper-badges = hârtie groasă sau coli cu etichete
paper-stickers = hârtie autocolantă
paper-large = hârtie obișnuită, mărit la A3 dacă se poate

cut-badges = se taie pe semne
cut-four = se taie în patru
cut-lines = se taie pe liniile întrerupte

place-desk = masa de înregistrare
place-badge = în spatele ecusonului
place-trainers = plicurile formatorilor
place-team = mapa echipei
place-lead = coordonatorului, personal
place-doors = lângă ușă
place-stations = pe stații
place-tables = pe mese
place-wall = pe perete
place-host = la gazdă
place-kitchen = la bucătărie
place-mc = la moderator
place-jury = la juriu
place-interpreters = la interpreți
place-closing = pentru încheiere

when-month-before = cu patru săptămâni înainte
when-week-before = în săptămâna dinainte
when-day-before = în ziua dinainte
when-each-morning = în fiecare dimineață
when-day-1 = în prima dimineață
when-last-day = în ultima zi
when-after = imediat după

# ---- Shared by several documents

yes = da
no = nu
perhaps = poate
comma = ,
semicolon = ;
from-to = { $from } → { $to }
nobody-yet = încă nimeni
trainers-and-team = formatori și echipă
floor = etajul { $floor }
floor-ground = parter
team-only = doar echipa
with-trainers = Cu { $names }

column-time = Ora
column-what = Ce
column-where = Unde
column-who = Cine
column-name = Nume
column-organization = Organizație
column-role = Rol
column-group = Grup
column-route = Traseu
column-badge = Nr.
column-here = Prezent
column-photo = Fotografii
column-came = Ora sosirii
column-job = Funcție
column-city = Oraș
column-country = Țară
column-email = E-mail
column-phone = Telefon
column-languages = Limbi
column-topics = Teme
column-notes = Observații
column-signature = Semnătura
column-minutes = Min
column-day = Ziua
column-room = Sala
column-language = Limba
column-people = Persoane
column-in-charge = Responsabil
column-cue = Ce face echipa
column-interpretation = Interpretare
column-real-time = A început la
column-teaches = Predă în
column-station = Stația
column-sessions = Sesiuni
column-backs-up = Rezervă la
column-available = Disponibil
column-brings = Aduce
column-topic = Tema
column-asking = Câți cer
column-needs = Nevoi
column-levels = Niveluri
column-trainers = Formatori
column-missing = Lipsește
column-until = Până când
column-direction = Din → în
column-interpreter = Interpret
column-have = ✓
column-item = Ce trebuie
column-quantity = Cât
column-unit = Unitate
column-why = De ce
column-heads = Porții
column-diets = Dintre ele
column-copies = Exemplare
column-paper = Hârtie
print-both-sides = pe ambele fețe
column-place = Unde ajunge
column-when = Când
column-file = Fișier
column-collected = Strâns
column-destroyed = Distrus
column-badge-name = Nume pe ecuson
column-diet = Mâncare
column-access = Accesibilitate
column-arrival = Sosire
column-departure = Plecare
column-travel = Călătorie
column-emergency = În caz de urgență

help-heading = Dacă aveți nevoie de ajutor

# ---- The programme

agenda-title = Agenda
    .name = Agenda
    .about = O pagină pentru toată lumea, în fiecare limbă a evenimentului. Trimiteți-o cu trei săptămâni înainte și puneți-o pe masa de înregistrare.
agenda-calendar-title = { $event }
    .name = Agenda ca fișier de calendar
    .about = Trimiteți fișierul sau puneți-l pe site: telefoanele și calculatoarele îl preiau dintr-o atingere.

# ---- For each person

my-agenda-title = Agenda dumneavoastră
    .name = Agende personale
    .about = O pagină pentru fiecare participant, în limba sa. Tipăriți-le pe toate odată: ies în ordinea ecusoanelor.
my-agenda-intro = Zilele dumneavoastră pe scurt.
my-agenda-group = La demonstrațiile rapide sunteți în **grupul { $group }**.
my-agenda-route = La demonstrațiile rapide urmați **traseul { $route }**: stațiile dumneavoastră sunt mai jos, la fiecare cu alți oameni.
my-agenda-badge = Ecusonul { $number }.
my-agenda-unmet = Nu am putut ține cont de toate dorințele:
why-unmet-full = toate locurile sunt ocupate; întrebați la ușă dacă s-a eliberat unul
why-unmet-lot = a fost egalitate și a hotărât tragerea la sorți
why-unmet-fair = altfel, mai mulți oameni ar fi rămas fără vreuna din primele dorințe
why-unmet-points = altfel, s-ar fi împlinit mai puține dorințe ale tuturor
why-unmet-seat = altfel, cineva ar fi rămas fără loc
why-unmet-need = altfel, cineva ar fi pierdut ce îi trebuie la lucru
why-unmet-empty = altfel, o altă sesiune ar fi rămas goală
why-unmet-minimum = altfel, o altă sesiune ar fi avut prea puțini oameni
why-unmet-not-held = nu s-a putut ține
why-unmet-same-time = este la aceeași oră cu o altă dorință a dumneavoastră
why-unmet-kept = altfel, s-ar schimba locuri pe care oamenii le știu deja
why-unmet-arranged = la acea oră organizatorii au stabilit locurile personal
why-unmet-language = nu se ține într-o limbă pe care o vorbiți
why-unmet-not-offered = de data aceasta nu este în program
why-unmet-absent = la acea oră aveți altceva de făcut
my-calendar-title = { $event }: { $name }
    .name = Calendare personale
    .about = Același lucru ca fișier de calendar. Trimiteți fiecăruia doar pe al său.
own-you-teach = **sesiunea dumneavoastră**
own-choose = alegeți una:
own-choose-many = { $fitting ->
    [0] alegeți una dintre cele { $count } sesiuni din agendă și de pe perete
   *[other] alegeți una dintre cele { $count } sesiuni din agendă și de pe perete. Acestea se potrivesc cu ce ați cerut:
}
own-stations = Stațiile dumneavoastră:
own-booths = Când interpretați

trainer-agenda-title = Agenda dumneavoastră
    .name = Agendele formatorilor
    .about = O pagină pentru fiecare formator: sesiunile, stația, întâlnirile cu echipa.
trainer-agenda-intro = Vă mulțumim că împărtășiți ce știți. Iată când și unde.
trainer-agenda-station = La demonstrațiile rapide sunteți la **stația { $number }**: { $title }.
trainer-calendar-title = { $event }: { $name }
    .name = Calendarele formatorilor
    .about = Același lucru ca fișier de calendar. Trimiteți fiecăruia doar pe al său.

team-agenda-title = Agenda dumneavoastră
    .name = Agendele echipei
    .about = O pagină pentru fiecare membru al echipei și interpret, cu tot ce este doar pentru echipă.
team-calendar-title = { $event }: { $name }
    .name = Calendarele echipei
    .about = Același lucru ca fișier de calendar. Trimiteți fiecăruia doar pe al său.
team-agenda-intro = Rolul dumneavoastră în echipă:

# ---- Doors and walls

door-sign-title = { $name }
    .name = Afișe pentru uși
    .about = Câte un afiș pentru fiecare sală și zi. În fiecare dimineață se pune cel nou și se ia cel vechi.

# ---- Registration desk

badges-title = Ecusoane
    .name = Ecusoane cu nume
    .about = În ordinea numerelor, cu câteva goale la sfârșit. Semnul de jos arată cine poate fi fotografiat.
badge-group = Grupul { $group }
badge-route = Traseul { $route }
badge-number = Nr. { $number }
badge-photo-yes = fotografii: da
badge-photo-no = fără fotografii
badge-photo-open = fără autocolant: fără fotografii
photo-stickers-title = Autocolante pentru fotografii
    .name = Autocolante pentru fotografii
    .about = Pentru cei cu o casetă goală pe ecuson: când formularul este înapoiat, lipiți acolo autocolantul cu răspunsul, sau peste un răspuns schimbat. Fără autocolant, fără fotografii.

desk-list-title = Masa de înregistrare
    .name = Lista pentru înregistrare
    .about = Toți cei așteptați, după nume, cu căsuțe de bifat și rânduri pentru cei veniți neanunțați. Să nu fie văzută de la coadă.
desk-list-intro = Bifați cine a sosit și dați ecusonul și agenda. Notați la sfârșit întârziații și invitații. Nu lăsați lista la vedere.

# ---- Alegerea, unde locurile sunt repartizate

choice-slip-title = Fișe de opțiuni
    .name = Fișe de opțiuni
    .about = Câte una pentru fiecare participant, cu numărul ecusonului, și câteva de rezervă. Se dau odată cu ecusoanele, se strâng și se trec în tabel.
choice-slip-heading = Ce doriți să învățați?
choice-slip-intro = Scrieți în fiecare casetă numărul unei sesiuni; în caseta 1, ce doriți cel mai mult. Înapoiați fișa la masa de înregistrare.
choice-slip-badge = Ecuson
wall-result-title = Rezultat după numărul ecusonului
    .name = Rezultat după numărul ecusonului
    .about = Cine unde merge, după numărul ecusonului și fără nume. Se afișează doar în interior și se ia jos după aceea.
wall-result-heading = Unde mergeți, după numărul ecusonului
wall-result-intro = Căutați numărul de pe ecuson. Lângă el găsiți, pentru fiecare oră, numărul sesiunii și sala. Dacă o dorință nu s-a putut îndeplini, agenda dumneavoastră spune de ce; la fel și masa de înregistrare.
typing-grid-title = Tabel pentru opțiuni
    .name = Tabel pentru opțiuni
    .about = Pentru doi voluntari: unul citește fișele, celălalt scrie numerele. Salvați-l în dosarul evenimentului ca choices.xlsx, apoi rulați „techcamp plan” și generați pachetul din nou.

# ---- Sessions

sign-up-title = Înscriere: { $name }
    .name = Foi de înscriere
    .about = O foaie pentru fiecare sesiune, cu atâtea rânduri câte locuri. Se pun pe uși când se prezintă temele.
sign-up-intro = { $seats ->
    [one] Este un singur loc. Scrieți prenumele sau, dacă preferați, numărul ecusonului.
    [few] Sunt { $seats } locuri, câte un rând pentru fiecare. Scrieți prenumele sau, dacă preferați, numărul ecusonului.
   *[other] Sunt { $seats } de locuri, câte un rând pentru fiecare. Scrieți prenumele sau, dacă preferați, numărul ecusonului.
}
sign-up-name = Prenume sau numărul ecusonului
sign-up-typing = Pentru echipă, la trecerea în tabel: sesiunea { $number }, blocul { $block }.
sign-up-waiting = Lista de așteptare
sign-up-waiting-intro = Nu mai sunt rânduri? Scrieți aici și veniți la ușă la cinci minute după început: locurile libere se dau în această ordine.
sign-up-grid-title = Tabel pentru înscrieri
    .name = Tabel pentru înscrieri
    .about = Câte un rând pentru fiecare foaie: scrieți numerele ecusoanelor de pe ea, cu un spațiu între ele. Salvați-l în dosarul evenimentului ca signups.xlsx: se spune cine s-a înscris de două ori la aceeași oră și unde sunt prea mulți.

# ---- The network

roster-members-title = Lista de contacte
    .name = Lista de contacte pentru participanți
    .about = Îi cuprinde doar pe cei care au acceptat să își dea datele de contact celorlalți participanți.
roster-members-intro = Folosiți aceste contacte doar pentru munca noastră comună și nu le dați mai departe.
contacts-members-title = Lista de contacte
    .name = Fișe de contact pentru participanți
    .about = Aceleași contacte, pentru telefoane și programe de e-mail: versiunea 3 pentru cele vechi, versiunea 4 pentru cele noi.
roster-public-title = Cine a participat
    .name = Lista publică a participanților
    .about = Îi cuprinde doar pe cei care au acceptat să fie menționați public, fără date de contact.
roster-public-intro = Persoane care au acceptat să fie menționate aici.
roster-partners-title = Lista de contacte pentru parteneri
    .name = Lista de contacte pentru parteneri
    .about = Îi cuprinde doar pe cei care au acceptat ca partenerii să le scrie.
roster-partners-intro = Fiecare persoană de pe listă a acceptat ca organizațiile partenere să îi scrie despre această muncă.
roster-donors-title = Lista de contacte pentru finanțatori
    .name = Lista de contacte pentru finanțatori
    .about = Îi cuprinde doar pe cei care au acceptat ca finanțatorii să le scrie.
roster-donors-intro = Fiecare persoană de pe listă a acceptat ca finanțatorii să îi scrie despre această muncă.
roster-full-title = Toate persoanele
    .name = Lista completă a persoanelor
    .about = Tot ce se știe despre cei care vin. Țineți-o pe un singur calculator, nu o trimiteți nimănui, ștergeți-o la timp.
needs-digest-title = De ce au nevoie organizațiile noastre
    .name = Nevoi, fără nume
    .about = Pentru formatori, companii și finanțatori: ce au cerut organizațiile, în măsura în care au permis să se spună.
needs-digest-intro = Organizațiile participante ne-au spus ce le-ar ajuta. Puteți ajuta cu ceva?
needs-digest-outcome = Ce ar ajuta:
needs-digest-tried = S-a încercat deja:
needs-digest-offers = Ce se oferă deja
needs-digest-help = Scrieți organizatorilor și vă facem legătura.

# ---- Attendance, consent, conduct

attendance-title = Prezență: { $name }
    .name = Liste de prezență, pe zile
    .about = Nume cu loc pentru semnătură, câte o listă pe zi. Finanțatorii și plata diurnelor o cer adesea.
attendance-intro = Semnați în dreptul numelui, o dată pe zi. Nimeni nu este obligat să semneze ca să participe: lista arată finanțatorilor că ziua a avut loc.

consent-form-title = Ce putem face cu numele și imaginea dumneavoastră
    .name = Formular de acord
    .about = Câte o foaie pentru fiecare, completată la înregistrare. Treceți răspunsurile în tabelul persoanelor în aceeași seară.
consent-form-intro = Participați la { $event } orice ați răspunde aici. Bifați da sau nu pe fiecare rând. Un rând gol înseamnă nu.
consent-form-column = Putem …?
consent-form-yes = Da
consent-form-no = Nu
consent-short-roster = Lista de contacte
consent-short-public = Menționat public
consent-short-photo = Fotografii
consent-short-recording = Înregistrări
consent-short-follow-up = Mesaje de la noi
consent-short-partners = Parteneri
consent-short-donors = Finanțatori
consent-short-report = Raport
consent-roster = Să punem numele, organizația, e-mailul și telefonul pe lista de contacte pe care o primesc toți participanții.
consent-public = Să vă menționăm, pe dumneavoastră și organizația, pe site și în texte despre eveniment.
consent-photo = Să facem fotografii în care vă poate recunoaște cineva și să le publicăm. Ecusonul arată răspunsul.
consent-recording = Să vă înregistrăm vocea sau imaginea și să le publicăm.
consent-follow-up = Să vă scriem după eveniment: materiale, întâlniri, granturi mici.
consent-partners = Să dăm datele dumneavoastră de contact organizațiilor care au pregătit evenimentul.
consent-donors = Să dăm datele dumneavoastră de contact celor care au finanțat evenimentul.
consent-report = Să vă menționăm în raportul despre eveniment.
consent-form-know = Bine de știut
consent-form-free = Orice ați răspunde, nu pierdeți nimic: primiți același loc, aceeași masă și același certificat.
consent-form-change = Vă puteți răzgândi oricând: spuneți-ne și vă scoatem numele de pe liste și din ce publicăm de atunci înainte.
consent-form-controller = Întrebați la: { $who }.
consent-form-until = Ștergem datele dumneavoastră cel târziu la { $date }.
consent-form-running = Ca să ținem evenimentul ne trebuie oricum numele, locul și ce mâncați. Echipa vede numele, organizația și locul; formatorii dumneavoastră văd numele și ce doriți să învățați; bucătăria vede doar numere. Restul rămâne la organizatori.
consent-form-risk = Dacă v-ar pune în pericol să fiți văzut sau menționat aici, spuneți-ne discret. Vă alegeți alt nume: el apare pe ecuson, doar pe el îl văd echipa și formatorii, și nimeni nu vă fotografiază. Numele adevărat rămâne doar pe listele proprii ale organizatorilor, cum e cea pe care o semnați la înregistrare.
consent-form-name = Numele
consent-form-date = Data
consent-form-version = Versiunea { $version } a acestui text.

consent-register-title = Cine cu ce a fost de acord
    .name = Registrul acordurilor
    .about = Uitați-vă aici înainte de a publica o fotografie, un nume sau o înregistrare. O liniuță înseamnă nu.
consent-register-intro = O liniuță înseamnă nu. „De întrebat din nou” este un da la altă versiune a textului: nu contează.
consent-ask-again = de întrebat din nou
consent-grid-title = Tabel pentru acorduri
    .name = Tabel pentru acorduri
    .about = Pentru doi voluntari: unul citește formularele cu voce tare, celălalt scrie da sau nu în rândul numărului de pe ecuson. Ce rămâne gol nu a primit răspuns. Corectați data acolo unde formularul are alta, salvați tabelul în dosarul evenimentului ca consents.xlsx, apoi generați pachetul din nou.

# ---- Register of personal data, and what is known of one person

data-register-title = Registrul datelor personale
data-register-intro = Ce date personale sunt în ce document, cine îl citește și pe ce temei. Fișierele din dosarul evenimentului conțin totul.
column-reader = Pentru
column-field = Câmp
column-ground = Temei
ground-running = desfășurarea evenimentului
ground-organizers = răspund organizatorii
ground-own = datele proprii
ground-consent = acord: { $purpose }
answer-title = Ce știm despre dumneavoastră: { $name }
answer-intro = Tot ce păstrăm despre dumneavoastră pentru { $event }.
answer-known = Ce știm
answer-value = Conținut
answer-said = Răspunsul dumneavoastră
answer-version = Versiunea textului
answer-silent = fără răspuns (înseamnă nu)
answer-where = Unde apare

conduct-title = Cum ne purtăm unii cu alții
    .name = Cod de conduită
    .about = Pe perete la intrare și în sală, cu persoanele cărora vă puteți adresa.
conduct-intro = Venim din locuri diferite ca să învățăm unii de la alții. Regulile sunt pentru toți: participanți, formatori, invitați și echipă.
conduct-listen = O persoană vorbește, celelalte ascultă. Într-un grup de opt, vorbiți o optime din timp.
conduct-welcome = Orice întrebare e binevenită. Nu râdem de nimeni pentru că nu știe.
conduct-harass = Fără insulte, amenințări, atingeri nedorite sau presiuni: nici aici, nici seara, nici pe internet.
conduct-photo = Uitați-vă la ecuson înainte de a fotografia. „Fără fotografii” înseamnă nici în fundal.
conduct-quote = Ce povestește cineva despre munca sau siguranța sa rămâne aici, dacă nu spune altfel.
conduct-languages = Vorbiți rar, așteptați interpreții, explicați prescurtările.
conduct-stop = Când cineva spune „stop”, ne oprim. Scuzele vin după.
conduct-help-heading = Ceva nu e în regulă? Spuneți-ne.
conduct-help = Puteți veni singuri sau cu cineva. Vă ascultăm, vă credem și nu facem nimic fără să vă întrebăm, cu excepția cazului în care cineva e în pericol.
conduct-after = Celor care încalcă regulile li se poate cere să plece, orice funcție ar avea.

# ---- Sessions

session-cards-title = Cartonașe cu sesiuni
    .name = Cartonașe cu sesiuni, pentru perete
    .about = Patru pe coală; se taie tot teancul odată. Se prind în rânduri după oră și se mută când se mută o sesiune.
session-attendance-title = Prezență: { $name }
    .name = Liste de prezență, pe sesiuni
    .about = Semnăturile celor care au fost în sală, cu nume unde locurile sunt repartizate.
session-attendance-intro = Semnați dacă ați fost aici cea mai mare parte a sesiunii.
note-sheet-title = Notițe: { $name }
    .name = Foi pentru notițe
    .about = Câte una pe sesiune. La sfârșit fotografiați foaia: e copia de rezervă când pică internetul.
note-sheet-intro = Scrieți ce îi ajută pe cei care n-au fost aici. Nu scrieți niciodată cine ce a spus.
note-sheet-writer = Cine scrie (nr. ecusonului)
note-sheet-count = Persoane în sală
note-sheet-quote = Se pot publica notițele?
note-sheet-learned = Ce am învățat
note-sheet-questions = Întrebări rămase
note-sheet-links = Instrumente, adrese, exemple
note-sheet-next = Cine ce face mai departe, până când
evaluation-slip-title = Bilețele de evaluare
    .name = Bilețele de evaluare
    .about = Patru pe coală. Se împart cu zece minute înainte de sfârșitul sesiunii; puneți o cutie la ușă.
evaluation-slip-heading = Această sesiune
evaluation-form-column = Cât de adevărat este pentru dumneavoastră?
evaluation-use = Pot folosi la lucru ce am învățat.
evaluation-level = Nivelul a fost potrivit pentru mine.
evaluation-speak = Am avut timp să întreb și să încerc pe cont propriu.
evaluation-language = Am înțeles ce s-a spus, în limba mea.
evaluation-people = Am cunoscut oameni cu care vreau să lucrez.
evaluation-safe = M-am simțit în largul meu și în siguranță.
evaluation-place = Sălile, mâncarea și orele au fost potrivite.
evaluation-first-use = Ce veți folosi mai întâi și pentru ce?
evaluation-best = Ce v-a ajutat cel mai mult?
evaluation-better = Ce ar trebui să facem mai bine?
evaluation-missing = Ce vă mai trebuie și de la cine?
evaluation-again = Ați recomanda unui coleg să vină data viitoare?

# ---- Speed geeking

rotation-title = Demonstrații rapide: cine unde este
    .name = Rotația demonstrațiilor rapide
    .about = Pentru moderator și pentru perete: ce grup la ce stație este, minut cu minut.
rotation-intro = Numerele din tabel sunt stații. Clopoțel la fiecare oră din rândul de sus. O liniuță înseamnă pauză.
rotation-intro-mixing = Fiecare merge singur: prima coloană este traseul de pe ecuson, iar la fiecare stație se formează un grup nou.
station-sign-title = Stația { $name }
    .name = Afișe pentru stații
    .about = Un afiș mare pentru fiecare masă, cu număr și temă.
presenter-instructions-title = Stația dumneavoastră la demonstrațiile rapide
    .name = Îndrumări pentru prezentatori
    .about = O pagină pentru fiecare stație: cum se prezintă și cine când vine.
presenter-station = { $name }, sunteți la **stația { $number }: { $title }**.
presenter-when = { $day }, { $start }–{ $end }.
presenter-rounds = { $rounds ->
    [0] Vorbiți câte { $talk } minute de fiecare dată când vine un grup. Grupurile merg, dumneavoastră rămâneți.
    [one] Vine un grup și vorbiți { $talk } minute. Grupurile merg, dumneavoastră rămâneți.
    [few] Vin { $rounds } grupuri, unul după altul. Vorbiți de fiecare dată { $talk } minute. Grupurile merg, dumneavoastră rămâneți.
   *[other] Vin { $rounds } de grupuri, unul după altul. Vorbiți de fiecare dată { $talk } minute. Grupurile merg, dumneavoastră rămâneți.
}
presenter-before = Înainte
presenter-one-thing = Alegeți un singur lucru de arătat: un caz real.
presenter-four-points = Cel mult patru puncte: problema, ideea, cum funcționează, ce trebuie ca să începeți.
presenter-offline = Să aveți totul fără internet: imagini, o filmare a ecranului, o foaie tipărită. Nu vă bazați pe internet.
presenter-setup = Fiți la masă cu o jumătate de oră înainte: numărul la vedere, apa la îndemână.
presenter-power = Aveți curent la masă; aduceți-vă cablul.
presenter-during = De fiecare dată
presenter-start = Prima propoziție: cine sunteți și ce problemă se rezolvă.
presenter-show = Arătați în primul minut. Fără diapozitive de citit.
presenter-question = Lăsați ultimul minut pentru o întrebare.
presenter-bell = La clopoțel vă opriți, chiar și la mijlocul frazei. Beți puțină apă.
presenter-turns = Cine când vine
presenter-thanks = Cine vrea mai mult vine la sesiunea dumneavoastră sau vă găsește la prânz.

# ---- For trainers

trainer-brief-title = Sesiunile dumneavoastră
    .name = Fișe pentru formatori
    .about = Pentru fiecare formator: sesiunile, sala și echipamentul, cine vine, cu ce nivel și ce nevoi.
trainer-brief-heading = { $name }: sesiunile dumneavoastră
trainer-brief-intro = Vă mulțumim că predați. Atât știm azi; dacă se schimbă ceva, primiți o foaie nouă.
trainer-brief-seats = { $n ->
    [one] { $n } loc
    [few] { $n } locuri
   *[other] { $n } de locuri
}
trainer-brief-language = Limba:
trainer-brief-room-has = În sală punem:
trainer-brief-supplies = Aducem:
trainer-brief-prerequisites = Participanților li s-a spus:
trainer-brief-seated = { $n ->
    [one] O persoană are loc.
    [few] { $n } persoane au loc.
   *[other] { $n } de persoane au loc.
}
trainer-brief-wished = { $n ->
    [one] O persoană a dorit această sesiune. Pot veni și alții.
    [few] { $n } persoane au dorit această sesiune. Pot veni și alții.
   *[other] { $n } de persoane au dorit această sesiune. Pot veni și alții.
}
trainer-brief-unknown = Încă nu știm cine vine: înscrierea se face la ușă.
trainer-brief-levels = Nivelul lor:
trainer-brief-needs = Vor să învețe despre:
trainer-brief-wants = Vrea să învețe despre
trainer-brief-good = Ce face ca o sesiune să fie bună
trainer-brief-tip-hands = După zece minute toți încearcă ceva cu mâinile lor.
trainer-brief-tip-start = Întrebați întâi ce vor să poată face mâine. Lăsați deoparte ce nu trebuie nimănui.
trainer-brief-tip-language = Propoziții scurte, fără prescurtări. Cu interpretare, pregătiți jumătate.
trainer-brief-tip-offline = Aveți pregătită o variantă care merge fără internet.
trainer-brief-tip-end = Păstrați ultimele zece minute pentru: ce veți face întâi și cine vă poate ajuta?

certificates-title = Certificat, { $item }
    .name = Certificate pentru participanți
    .about = Numele exact cum le-au scris participanții. Tipăriți în ultima dimineață, doar pentru cei care au fost.
certificate-heading = Certificat de participare
certificate-text = { $days ->
    [one] a participat la { $event }, o zi de instruire practică.
    [few] a participat la { $event }, { $days } zile de instruire practică.
   *[other] a participat la { $event }, { $days } de zile de instruire practică.
}
certificate-sign-team = Din partea organizatorilor
certificate-sign-partners = Din partea partenerilor
certificates-trainers-title = Certificat pentru un formator, { $item }
    .name = Certificate pentru formatori
    .about = Cu mulțumiri pentru ce au predat.
certificate-trainer-heading = Cu mulțumiri
certificate-trainer-text = a predat la { $event } și a dăruit societății civile cunoștințe și timp.

# ---- Problems and projects

problem-canvas-title = Problema noastră
    .name = Foi pentru probleme
    .about = Câte una pentru fiecare grup de discuții, mai bine mărită la A3. Afișați-le: de la ele pornesc echipele a doua zi.
canvas-topic = Tema
canvas-group = Grupul (prenume sau numere de ecuson)
problem-sentence = Problema într-o propoziție
problem-sentence-hint = Cine ce nu poate face și de ce contează?
problem-who = A cui este problema?
problem-who-hint = Cine trăiește cu ea zi de zi? Câți? Pe cine ați întrebat?
problem-today = Ce se întâmplă azi?
problem-today-hint = Ce s-a încercat? Ce a funcționat măcar puțin?
problem-why = De ce e așa?
problem-why-hint = Întrebați de trei ori „de ce?”.
problem-limits = Ce trebuie respectat?
problem-limits-hint = Legea, banii, limba, timpul și mai ales siguranța.
problem-better = Peste un an, ce e mai bine?
problem-better-hint = Ceva ce se poate vedea sau număra.
problem-need = De ce avem nevoie?
problem-need-hint = Cunoștințe, date, instrumente, oameni, bani: cine le are?

project-canvas-title = Proiectul nostru
    .name = Foi pentru proiecte
    .about = Câte una pentru fiecare echipă, mai bine mărită la A3. Ce scrie aici se spune pe scenă și devine cererea de finanțare.
canvas-project = Proiectul
canvas-team = Echipa
canvas-contact = Cine răspunde de el
project-problem = Problema
project-problem-hint = O propoziție, de pe foaia problemei.
project-idea = Ideea noastră
project-idea-hint = O propoziție pe care o înțelege un vecin.
project-who = Pentru cine?
project-who-hint = Cine folosește primul? I-ați întrebat?
project-change = Cum știm că merge?
project-change-hint = Un număr sau o poveste după șase luni.
project-people = Cine ce face?
project-people-hint = Nume și ore pe săptămână.
project-tools = Instrumente și date
project-tools-hint = Simple, libere, sigure. Ce există deja?
project-first = Următoarele două săptămâni
project-first-hint = Primul pas: cine, ce, până când.
project-months = Următoarele șase luni
project-months-hint = Trei repere cu dată.
project-money = Ce costă bani?
project-money-hint = Ce primim gratuit? Ce rămâne de plătit?
project-risks = Cui i-ar putea face rău?
project-risks-hint = Și ce facem ca să nu se întâmple?

pitch-order-title = Ordinea prezentărilor
    .name = Ordinea prezentărilor
    .about = Pentru moderator: echipe, ore, cine vorbește și ce îi trebuie pe scenă. Ordinea se trage la sorți.
pitch-order-intro = { $count ->
    [one] O echipă, { $minutes } min, cu tot cu întrebări și schimb.
    [few] { $count } echipe, câte { $minutes } min, cu tot cu întrebări și schimb.
   *[other] { $count } de echipe, câte { $minutes } min, cu tot cu întrebări și schimb.
}
pitch-order-about = { $count ->
    [one] Aproximativ o echipă.
    [few] Aproximativ { $count } echipe.
   *[other] Aproximativ { $count } de echipe.
} Completați numele și orele când se cunosc echipele.
pitch-order-team = Echipa și proiectul
pitch-order-speakers = Cine vorbește
pitch-order-needs = Ce trebuie pe scenă
pitch-order-rules = Cartonașul „un minut”, apoi clopoțelul. O întrebare din sală, apoi echipa următoare. Aplauze pentru fiecare.
scoring-sheet-title = Foaie de punctaj
    .name = Foi de punctaj
    .about = Câte una pentru fiecare membru al juriului, completată în timpul prezentărilor.
scoring-sheet-intro = 1 = încă nu, 2 = parțial, 3 = da, 4 = convinge. Hotărâți singuri; comparați abia după ultima echipă.
scoring-sheet-rules = Săriți peste echipele din care faceți parte sau cu care lucrați.
scoring-sheet-name = Numele membrului juriului
score-need = Nevoie reală
score-idea = Idee clară
score-doable = Se poate face
score-team = Echipa continuă
score-safe = Nu face rău
score-sum = Suma
commitment-card-title = Cartonașe cu angajamente
    .name = Cartonașe cu angajamente
    .about = Patru pe coală, pentru ultima jumătate de oră. Fiecare îl păstrează pe al său; fotografiați-le pe cele pe care oamenii vor să le arate.
commitment-card-heading = Mă angajez
commitment-card-body =
    Ce voi face:
    ____
    ____
    Până când:
    ____
    Cine îmi amintește:
    ____
    Îi pot ajuta pe alții cu:
    ____
    ____

# ---- For the team

run-of-show-title = Desfășurător: { $name }
    .name = Desfășurător
    .about = Fiecare minut al zilei pentru echipă: responsabili, ce e de făcut, interpretare. Notați când a început de fapt fiecare lucru.
run-of-show-intro = Dacă dimineața întârzie, scurtați discursurile și întrebările, niciodată prânzul și ultima jumătate de oră.
protocol-title = Cuvinte de bun venit
    .name = Ordinea discursurilor
    .about = Pentru moderator și protocol: cine vorbește, când și cât.
protocol-intro = Trimiteți-o vorbitorilor cu trei zile înainte. Minutele cuprind și aplauzele.
protocol-who = Cine
protocol-name = Nume și funcție, cum se pronunță
protocol-check = Cu o jumătate de oră înainte
protocol-check-names = Numele și funcțiile sunt verificate cu fiecare birou
protocol-check-time = Fiecare știe câte minute are
protocol-check-seats = Locuri în primul rând, în ordinea vorbitorilor
protocol-check-interpreters = Interpreții au textele
protocol-check-photo = Fotograful cunoaște semnele de pe ecusoane
facilitation-title = Cum conducem fiecare parte
    .name = Ghid pentru moderatori
    .about = Câte un paragraf pentru fiecare fel de bloc: ce se pregătește, ce se spune, ce se evită.
facilitation-intro = Oamenii au venit să discute și să încerce. Cine moderează vorbește cel mai puțin.
guide-spectrogram = Strângeți scaunele. Un perete înseamnă „da, întru totul”, celălalt „deloc”. Citiți afirmația de două ori, rar, și dați-le o jumătate de minut să-și aleagă locul. Întrebați trei oameni de ce stau acolo: câte unul de la capete și unul de la mijloc. Cine e convins se poate muta. Apăsați de fiecare dată pe alt cuvânt: o afirmație bună împarte sala. Patru afirmații umplu o jumătate de oră.
guide-spectrogram-lines = Afirmațiile noastre (scurte, tăioase, despre munca celor din sală):
guide-speed-geeking = Spuneți în două minute: găsiți stația grupului, ascultați, întrebați, la clopoțel mergeți mai departe. Grupurile rămân întregi, fiindcă fiecare are o limbă. Parcurgeți înainte traseul, în ordinea numerelor. O persoană sună din clopoțel și nu face altceva. Dacă lipsește un prezentator, grupul are acolo pauză.
guide-speed-geeking-mixing = Cu trasee fiecare merge singur: traseul este pe ecuson, iar stațiile lui sunt în agenda personală, ca la fiecare stație oamenii să întâlnească pe alții.
guide-breakout = Gazdele stau în față, își spun tema într-o propoziție și ridică un număr. Apoi ies, iar oamenii urmează numărul. Sunt bune și grupuri de doi, și de douăzeci; peste doisprezece se împart în două. O idee pe rând. Fiecare grup completează o foaie a problemei și alege cine o citește.
guide-market = O propoziție de formator: „după sesiune veți putea …”. Fără diapozitive, fără întrebări. Apoi arătați foile de înscriere. Plin înseamnă plin: hotărăște lista de așteptare.
guide-training = Cineva din echipă trece după zece minute: sunt oameni, merge totul, înțeleg toți limba? Cine a greșit sala poate pleca fără o vorbă. Cu zece minute înainte de final se împart bilețelele.
guide-problem-statements = Toate foile pe un perete. Câte un cititor de grup, câte un minut. Fiecare primește cinci buline și le pune la ce ar lucra. Foile asemănătoare se apropie; nicio foaie nu se aruncă.
guide-team-forming = Cei care au scris o foaie stau lângă ea. Fiecare merge la problema la care vrea să lucreze. Cinci până la opt oameni fac o echipă; de la nouă, două. Întrebați: cine îi cunoaște pe cei vizați, cine poate construi, cine scrie, cine ține timpul? Foaia fără oameni merge pe peretele ideilor.
guide-project-work = Patru pași, fiecare cu clopoțel: care e problema, care e ideea, care e primul pas, cum o spunem. Formatorii merg de la echipă la echipă și pun întrebări; nu iau ei pixul. La jumătate, fiecare echipă își spune ideea altei echipe, într-o propoziție.
guide-pitches = Trageți ordinea la sorți și afișați-o. Patru întrebări pentru fiecare echipă: care e problema, care e ideea, ce faceți în următoarele două săptămâni, de ce aveți nevoie? Cartonașul „un minut” se arată tuturor. Cine poate ajuta se ridică la sfârșitul prezentării.
guide-closing = Mai întâi data următoare, fiindcă unii pleacă devreme. Apoi angajamente, evaluare, certificate și mulțumiri celor care au făcut curat și au gătit. Fotografie de grup doar cu cine dorește; ceilalți să aibă între timp ceva de făcut.
trainer-table-title = Formatori
    .name = Tabelul formatorilor
    .about = Cine ce predă, unde, în ce limbă și ce aduce.
coverage-title = Ce cer oamenii și ce oferim
    .name = Nevoi și sesiuni
    .about = Pentru fiecare temă: câți o cer, în ce limbă și dacă răspund un formator și o sesiune.
coverage-intro = Un rând cu text în ultima coloană cere o decizie: alt formator, un interpret sau un mesaj celor care au cerut.
coverage-no-session = nicio sesiune
coverage-missing = nimeni în { $languages }
gaps-title = De decis
    .name = Ce e de decis
    .about = Ce nu s-a putut decide: formatori, săli, interpreți de găsit.
gaps-intro = Găsiți pe cineva pentru fiecare rând, treceți-l în event.toml și generați pachetul din nou.
interpreter-grid-title = Interpreți: { $name }
    .name = Planul interpreților
    .about = Cine când interpretează, din ce limbă în ce limbă. Trimiteți-l cu textele și diapozitivele cu o săptămână înainte.
interpreter-grid-intro = Nimeni nu ar trebui să interpreteze mai mult de 45 de minute la rând.
headset-sheet-title = Căști
    .name = Lista căștilor
    .about = Ce cască la cine este. Ajunge numărul ecusonului.
headset-sheet-intro = Scrieți numărul ecusonului când dați o cască și bifați când este înapoiată.
headset-sheet-set = Nr.
headset-sheet-who = Ecuson
headset-sheet-back = Înapoiat
team-contacts-title = Contacte și urgențe
    .name = Contacte și urgențe
    .about = O foaie împăturită în buzunarul fiecărui om din echipă: pe cine sunăm și unde ne găsește ambulanța.
team-contacts-intro = Completați azi primul rând. La nevoie: întâi ajutați, apoi sunați, apoi anunțați responsabilul.
team-contacts-emergency = Numărul de urgență
team-contacts-doctor = Cel mai apropiat spital
team-contacts-meeting-point = Loc de întâlnire afară
team-contacts-address = Adresa pentru ambulanță:
team-contacts-team = Echipa
team-contacts-more = Cine are nevoie de un ajutor anume și pe care rude să le sunăm scrie pe foaia de urgență: o are coordonatorul.

emergency-sheet-title = Foaia de urgență
    .name = Foaia de urgență
    .about = Nevoi de acces și pe cine sunăm, cu numele adevărate. Doar pentru coordonator: nu o copiați și distrugeți-o după.
emergency-sheet-intro = Țineți foaia la dumneavoastră sau sub cheie și nu arătați nimănui mai mult de un rând.
emergency-sheet-people = Ce trebuie să știm despre oameni
emergency-sheet-trainers = Formatori

# ---- To buy, to cook, to print

procurement-title = De cumpărat și de împrumutat
    .name = Lista de cumpărături
    .about = Cât din fiecare, calculat după persoane, săli, sesiuni și stații. Întrebați întâi gazda: jumătate există acolo.
procurement-intro = Cantitățile se calculează din tabelul persoanelor. Generați pachetul din nou când se schimbă.
unit-pieces = bucăți
unit-pads = blocuri de 100
unit-sheets = coli
unit-rolls = role
unit-bottles = sticle de jumătate de litru
buy-badge-holders = Suporturi de ecuson cu șnur
    .why = câte unul de persoană, zece de rezervă
buy-folders = Mape
    .why = câte una de participant, zece de rezervă
buy-notebooks = Caiete
    .why = câte unul de persoană, zece de rezervă
buy-pens = Pixuri
    .why = câte unul de persoană, douăzeci se pierd
buy-sticky-notes = Bilețele adezive în două culori
    .why = șaisprezece de participant
buy-markers = Markere groase, negre și albastre
    .why = patru de echipă, două de sală, unul de stație
buy-flip-chart-paper = Hârtie de flipchart
    .why = cinci de echipă, patru de sesiune, cinci de sală
buy-flip-charts = Suporturi de flipchart
    .why = câte unul de sală
buy-dots = Buline adezive pentru vot (50 pe coală)
    .why = cinci buline de participant
buy-tape = Bandă care nu strică pereții
    .why = câte una de sală, două de rezervă
buy-scissors = Foarfece
    .why = înregistrare, camera echipei, rezervă
buy-numbers = Numere plastifiate
    .why = câte unul de stație; și pentru grupuri
buy-tables = Mese înalte sau pupitre pentru stații
    .why = câte una de stație
buy-chairs = Scaune
    .why = câte unul de persoană, zece de rezervă; se mută între săli
buy-extension-leads = Prelungitoare
    .why = două de sală, unul de stație
buy-adapters = Adaptoare pentru proiector (HDMI, VGA, USB-C)
    .why = câte un set de sală
buy-headsets = Căști pentru interpretare
    .why = câte una de persoană, cinci de rezervă
buy-water = Apă
    .why = trei de persoană pe zi
buy-bell = Clopoțel sau fluier
    .why = sunetul pe care îl știe toată lumea
buy-timer = Ceas mare sau cronometru
    .why = sala mare și scena
buy-first-aid = Trusă de prim ajutor
    .why = la înregistrare; toată echipa știe unde
buy-boxes = Cutii cu fantă
    .why = pentru bilețelele de evaluare
buy-envelopes = Plicuri mari
    .why = pentru foi cu nume, în fiecare seară
buy-bags = Saci de gunoi
    .why = doi de sală

catering-title = Mese
    .name = Numere pentru bucătărie
    .about = Câți mănâncă, când și ce. Doar numere: bucătăria nu are nevoie de nume.
catering-intro = Puneți la fiecare fel un cartonaș cu ce conține. Mâncarea celor care mănâncă altfel stă separat și nu e pentru toți.

print-order-title = Comandă de tipar
    .name = Comandă de tipar
    .about = Ce se tipărește, cât, pe ce hârtie și unde ajunge. Dați-o la centrul de copiere împreună cu fișierele.
print-order-intro = Tipăriți întâi câte un exemplar și uitați-vă la el. Tipăriți la 100%, nu „potrivit în pagină”. Pe o singură față, dacă nu scrie pe ambele.
destroy-list-title = De strâns și de distrus
    .name = Foi de strâns și de distrus
    .about = Hârtie cu date personale. Bifați seara.
destroy-list-intro = Strângeți foile în fiecare seară, numărați-le și distrugeți-le când nu mai trebuie: cele cu nume și cele pe care a scris cineva. Din cele notate „rămase”, strângeți doar ce n-a luat nimeni acasă. Formularele și registrul acordurilor se țin sub cheie.
destroy-left-over = rămase

index-title = Tot ce e în acest pachet
    .name = Începeți aici
    .about = Această pagină.
index-heading = { $event }: tot ce e în acest pachet
index-intro = Deschideți un fișier cu un clic. Ce se tipărește este în PDF, listele de lucru în Excel. Dosarul arată cine poate primi un fișier:
index-public = pentru toată lumea; poate sta pe un site
index-members = pentru participanți
index-crew = pentru echipă
index-private = doar pentru organizatori: nu se trimite nimănui
index-person = fiecare fișier pentru o singură persoană
index-partners = doar persoane care au fost de acord
index-for = Pentru:
index-all = Toate într-un fișier
index-sealed = Sub cheie, în acest fișier:
index-each = Fiecare în fișierul său ({ $count })
format-pdf = PDF de tipărit
format-html = pagină web
format-md = text (Markdown)
format-txt = text
format-csv = CSV
format-xlsx = Excel
format-ics = calendar
format-vcf = fișe de contact, versiunea 3
format-v4 = fișe de contact
    .vcf = fișe de contact, versiunea 4

# ---- Rosters for the network

discourse-title = Discourse: invitații
    .name = Discourse: invitații
    .about = Invită persoane pe un forum care folosește Discourse; --set groups=… și topic=… spun la ce.
mailchimp-title = Mailchimp: contacte
    .name = Mailchimp: contacte
    .about = Adaugă persoane la o listă de e-mail din Mailchimp, cu etichete de eveniment și limbă.
address-list-title = Lista adreselor
    .name = Lista adreselor
    .about = Doar adrese de e-mail, una pe rând: pentru copia ascunsă a unui mesaj (Bcc).
civicrm-contacts-title = CiviCRM: contacte
    .name = CiviCRM: contacte
    .about = Adaugă persoane în CiviCRM drept contacte.
civicrm-participants-title = CiviCRM: participanți
    .name = CiviCRM: participanți
    .about = Adaugă persoane la un eveniment din CiviCRM; --set event=… este numărul lui. Importați întâi contactele.
amy-title = AMY: persoane
    .name = AMY: persoane
    .about = Adaugă persoane în AMY, registrul The Carpentries, cu rolurile lor.
google-contacts-title = Contacte Google
    .name = Contacte Google
    .about = Adaugă persoane într-o agendă Google.
google-groups-title = Grupuri Google: membri
    .name = Grupuri Google: membri
    .about = Adaugă persoane într-un grup Google, unde membrii se pot vedea între ei; --set group=… este adresa grupului.
outlook-title = Outlook: contacte
    .name = Outlook: contacte
    .about = Adaugă persoane la contactele unui Outlook în engleză.
vcard-title = Fișe de contact
    .name = Fișe de contact
    .about = Fișe pentru telefoane și alte agende: versiunea 3 pentru cele mai multe, versiunea 4 pentru cele noi.
directory-title = Registrul rețelei
    .name = Registrul rețelei
    .about = De tipărit sau de păstrat ca o pagină fără internet: se caută cu funcția de căutare a navigatorului.
directory-sheet-title = Registrul rețelei (foaie de calcul)
    .name = Registrul rețelei (foaie de calcul)
    .about = Registrul ca foaie de calcul, de sortat și de filtrat.
roster-ledger-title = Cine este pe listă și cine nu
    .name = Cine este pe listă și cine nu
    .about = Se face lângă fiecare listă: cine este pe ea, cine lipsește și de ce. Doar pentru organizatori.
directory-topics = Cine la ce lucrează
directory-elsewhere = Țară neindicată
column-count = Persoane
roster-ledger-heading = { $roster }: cine este pe listă și cine nu
roster-ledger-intro = Pe această listă sunt doar cei care au acceptat „{ $consent }”. Țineți pagina la organizatori: cuprinde și numele celor care nu au acceptat.
roster-ledger-people = Toate persoanele din tabel
roster-ledger-in = Pe listă
roster-ledger-out = În afara listei
roster-ledger-mended = Lăsat gol sau scurtat
ledger-not-coming = nu are loc sau nu a venit
ledger-suppressed = a cerut să nu fie pe nicio listă
ledger-at-risk = expus unui risc
ledger-other-terms = a acceptat altă versiune a condițiilor: întrebați din nou
ledger-versions = { $given ->
    [none] versiunea nu e notată
   *[other] versiunea { $given }
}, acum { $now }
ledger-no-consent = nu a acceptat
ledger-empty = necompletat
ledger-double = o altă persoană are același lucru
ledger-too-long = prea lung
ledger-address = nu este o adresă pe care o primește platforma
ledger-country = nu este un cod de țară din două litere
ledger-phone = nu este un număr internațional
ledger-date = nu este o dată
audience-network = cei care primesc mesaje de la noi

# ---- Cine pe cine ajută

need-stated = exprimată
need-clarified = lămurită
need-confirmed = confirmată
need-shared = împărtășită
need-met = rezolvată
fit-promised = promisă pentru această nevoie
fit-topic = aceeași temă: { $topic }
fit-kind = felul de ajutor cerut: { $kind }
fit-place = din același loc: { $place }
fit-language = în { $language }
need-no-offer = nimeni nu oferă încă nimic despre { $topic }
need-unclear = nu spune nici tema, nici felul ajutorului: întrebați la interviu
offer-taken = „{ $offer }” se potrivește și ea și răspunde altei nevoi
offer-ended = „{ $offer }” s-a încheiat la { $date }
offer-promised = „{ $offer }” este promisă pentru altă nevoie
offer-kind = „{ $offer }” este alt fel de ajutor: { $kind }
offer-place = „{ $offer }” este numai pentru { $place }
offer-language = „{ $offer }” este în { $language }
offer-kind-need = „{ $need }” cere alt fel de ajutor
offer-place-need = „{ $need }” vine din altă parte, iar aceasta este numai pentru { $place }
offer-language-need = „{ $need }” cere altă limbă decât { $language }
offer-not-needed = „{ $need }” are altă ofertă
offer-need-met = nevoia pentru care a fost promisă este rezolvată
offer-unasked = nicio nevoie deschisă nu este despre asta
needs-offers-title = Nevoi și oferte
    .name = Nevoi și oferte
    .about = Ce ofertă răspunde la ce nevoie și de ce, ce nu a oferit încă nimeni și ce nevoi au în comun organizațiile.
needs-offers-intro = Fiecare nevoie deschisă are oferta care i se potrivește cel mai bine, astfel încât să fie ajutate cât mai multe. Nimic nu este convenit încă: întrebați ambele părți.
needs-offers-need = Nevoie
needs-offers-offer = Cine ar putea ajuta
needs-offers-nobody = Încă nimeni
needs-offers-also = S-ar mai potrivi:
needs-offers-left = Oferte fără nevoie
needs-offers-joint = Nevoi comune
needs-offers-joint-intro = Cer același lucru. Întrebați dacă vor să o spună împreună: nevoia mai multora se aude mai bine.
need-interview-title = Interviu despre o nevoie
    .name = Fișe de interviu pentru nevoi
    .about = Câte o fișă pentru fiecare nevoie pe care nu a confirmat-o încă nimeni. Ajunge o jumătate de oră cu organizația.
need-interview-heading = Interviu despre o nevoie
need-interview-intro = Ascultați mai mult decât scrieți. La sfârșit citiți propoziția cu voce tare și întrebați dacă e bine. Apoi treceți state și confirmed_by în needs.csv.
need-interview-who = Pentru cine este o problemă și câți sunt?
need-interview-today = Ce fac astăzi în privința ei?
need-interview-tried = Ce s-a încercat și ce a ieșit?
need-interview-help = Ce ar ajuta: o oră de consiliere, un instrument, o licență, un aparat, un om?
need-interview-limits = Ce nu trebuie să se întâmple? Cui i-ar dăuna dacă s-ar afla?
need-interview-sign = Cum am ști că este rezolvată?
need-interview-words = Într-o propoziție, cu cuvintele lor
need-interview-may = Cui i se poate spune
need-interview-confirmed = Confirmat de, data
needs-digest-state = Stare:
column-state = Stare

# ---- Mentorat

alone-at-risk = expus unui risc: de pus în legătură doar personal, dacă e cazul
alone-no-roster = nu a acceptat lista de contacte a participanților
alone-no-follow-up = nu a acceptat mesaje după eveniment
mentor-by-hand = au hotărât organizatorii
mentor-topic = { $topic }: unul cere, celălalt știe
mentor-clock = diferență de fus orar, în ore: { $hours }
mentor-no-skills = nu spune ce știe
mentor-nobody-left = nu mai e nimeni fără mentor care să ceară asta într-o limbă comună
mentee-no-needs = nu spune ce vrea să învețe
mentee-topic = { $topic }: niciun mentor nu știe
mentee-language = { $topic }: cei care știu nu vorbesc limba acestei persoane
mentee-own-organization = { $topic }: știu numai oameni din propria organizație
mentee-nobody-left = { $topic }: nu mai e niciun mentor potrivit
mentors-title = Mentorat: cine cu cine
    .name = Mentorat: cine cu cine
    .about = Cine ar putea îndruma pe cine și de ce, și cine nu are pe nimeni. Numai oameni care au acceptat lista de contacte și mesajele de după.
mentors-intro = Cât mai mulți oameni au un mentor, iar dintre aceste perechi sunt alese cele mai potrivite. Trimiteți scrisorile amândurora; perechea există când au răspuns amândoi.
mentors-mentor = Îndrumă
mentors-mentee = Învață
mentors-alone-mentees = Fără mentor
mentors-alone-mentors = Mentori fără nimeni
mentor-letter-title = Scrisoare de mentorat
    .name = Primele scrisori de mentorat
    .about = Câte una pentru fiecare om dintr-o pereche, în limba sa, de copiat într-un mesaj. Nu se trimite nimic.
mentor-letter-heading-mentee = Un mentor pentru dumneavoastră
mentor-letter-heading-mentor = Pe cine ați putea îndruma
mentor-letter-hello = Bună ziua, { $name },
mentor-letter-mentee = la { $event } ați spus ce doriți să învățați. Cineva care știe a acceptat să vă îndrume și am dori să vă facem cunoștință cu:
mentor-letter-mentor = la { $event } ați acceptat să îndrumați pe cineva. Am dori să vă facem cunoștință cu:
mentor-letter-because = De ce ne-am gândit la dumneavoastră:
mentor-letter-first = Vă rugăm să vă scrieți unul altuia în două săptămâni. Pentru prima discuție ajunge o jumătate de oră: ce doriți să fi obținut în trei luni, cât de des vorbiți și pe ce cale?
mentor-letter-no = Dacă nu vi se potrivește, spuneți-ne într-un rând. Nu e nevoie de motiv, iar noi căutăm pe altcineva.
mentor-letter-thanks = Vă mulțumim!

# ---- Cercuri

circle-no-topic = nu spune nici ce îi trebuie, nici ce știe
circle-no-language = nu spune nicio limbă
circle-too-few = mai puțin de { $least } oameni au în comun cu această persoană o temă și o limbă
circle-none-left = cei care au tema și limba în comun sunt în alte cercuri
circle-needs = vrea să învețe
circle-knows = știe
coordinator-knows = știe cel mai mult despre temă
coordinator-level = a ajuns cel mai departe
coordinator-lot = prin tragere la sorți
circles-title = Comunități de practică
    .name = Comunități de practică
    .about = Toate cercurile, cu membrii lor și cine ar putea coordona fiecare, și cine nu este în niciunul și de ce.
circles-intro = Cât mai mulți oameni sunt într-un cerc, fiecare de o mărime care îl ține viu. Întrebați întâi coordonatorii.
circles-alone = În niciun cerc
circle-charter-title = Comunitate de practică: { $name }
    .name = Cartele comunităților de practică
    .about = Câte una pentru fiecare cerc: cine este în el și ce convine la prima discuție. Numai oameni care au acceptat lista de contacte și mesajele de după.
circle-charter-intro = Aveți în comun o temă și o limbă. Completați împreună la prima discuție; ajunge o jumătate de oră.
circle-charter-coordinator = Ar putea coordona:
circle-charter-coordinator-ask = Este o propunere. Cine coordonează își dă întâi acordul și predă rolul după un an.
circle-charter-for = Ce vrem să fi obținut într-un an
circle-charter-how = Cum și cât de des vorbim
circle-charter-next = Data următoare și cine invită
circle-charter-rules = Ce se spune aici rămâne aici, dacă cel care a spus nu hotărăște altfel. Nimeni nu este adăugat fără să fie întrebat. Cine pleacă își șterge numele de pe listă.
circle-charter-members = Membri
circle-roster-title = Comunitate de practică: { $name }
    .name = Listele de contacte ale comunităților de practică
    .about = Aceiași membri, ca listă pentru un program de e-mail.

# ---- Organizații apropiate

kindred-topic = { $topic }
kindred-sector = ambele lucrează în domeniul { $sector }
kindred-title = Organizații ca a dumneavoastră
    .name = Organizații apropiate
    .about = Patru pe coală: pentru fiecare organizație, până la cinci care cer același lucru sau lucrează în același domeniu, cu motivul. Numai organizații publice sau ai căror oameni au acceptat lista de contacte.
kindred-intro = Întreabă despre aceleași teme sau lucrează în același domeniu. Căutați-le și stați de vorbă.

# ---- Instrumente și proiecte

toolkits-title = Instrumente libere, pe teme
    .name = Catalog de instrumente libere
    .about = Ce instrument ajută la ce nevoie, cât costă, dacă merge fără internet, la ce să fiți atenți și cine poate ajuta.
toolkits-intro = Încercați întâi un instrument cu date inventate. Unde scrie cine poate ajuta, întrebați persoana la eveniment.
toolkit-licence = Licență:
toolkit-cost = Cost:
toolkit-offline = merge fără internet
toolkit-online = are nevoie de internet
toolkit-languages = Limbi:
toolkit-risk = Atenție:
toolkit-helper = Întrebați
toolkit-session = Se predă la sesiunea
needs-digest-tools = Instrumente:
project-register-title = Proiecte
    .name = Registrul proiectelor
    .about = Ce vor să facă echipele, unde au ajuns și ce ajutor caută.
project-register-intro = Puteți ajuta cu ceva? Spuneți organizatorilor sau echipei.
column-project = Proiect
column-problem = Problemă
column-sector = Domeniu
column-stage = Stadiu
column-help-wanted = Se caută

# ---- Parteneri

partner-brief-title = Pentru parteneri: evenimentul pe o pagină
    .name = O pagină pentru parteneri
    .about = Ce este evenimentul, cine vine, ce le trebuie organizațiilor și ce poate face un partener sau cine îl promovează.
partner-brief-when = Când și unde
partner-brief-who = Cine vine
partner-brief-who-text = Oameni: { $people }; organizații: { $organizations }
partner-brief-needs = Ce cer organizațiile
partner-brief-can = Ce poate face un partener
partner-brief-tell = Să spună despre el organizațiilor și specialiștilor
partner-brief-give = Să dea ce lipsește: ore, licențe, găzduire web, aparate, o sală
partner-brief-meet = Să vină, să asculte întâi și să-i cunoască pe cei pe care îi poate ajuta
partner-brief-stay = Să țină legătura un an, printr-o persoană desemnată
partner-letter-title = Invitație pentru { $name }
    .name = Scrisori de invitație pentru parteneri
    .about = Câte una pentru fiecare partener, în limba sa, de copiat într-un mesaj. Nu se trimite nimic.
partner-letter-hello = Bună ziua, { $name },
partner-letter-text = invităm { $partner } la { $event }, { $dates }, { $place }. Organizațiile vin cu ce le trebuie, specialiștii cu ce știu.
partner-letter-gives = Ați putea aduce ceea ce dați deja: { $gives }
partner-letter-ask = Vă rugăm să ne spuneți cui ne putem adresa și dacă vă putem prezenta organizații. Pagina pentru parteneri însoțește această scrisoare.
partner-letter-thanks = Cu stimă
partner-agreement-title = Cine ce face: { $name }
    .name = Cine ce face, cu fiecare partener
    .about = Câte o foaie pentru fiecare partener, de completat și semnat împreună.
partner-agreement-intro = Completați împreună. Ce nu este scris pe niciun rând nu se va întâmpla.
partner-agreement-what = Ce
partner-agreement-us = Noi
partner-agreement-you = Partenerul
partner-agreement-promotion = Promovarea evenimentului
partner-agreement-people = Oameni: formatori, mentori, ajutoare
partner-agreement-gifts = Lucruri: licențe, găzduire web, aparate, săli
partner-agreement-money = Cheltuieli
partner-agreement-data = Liste de oameni: cine ce primește și când se șterg
partner-agreement-after = În anul următor: cine de cine are grijă
partner-agreement-signed = Data și semnăturile
introductions-title = Prezentări
    .name = Prezentări
    .about = Ce organizație să fie prezentată cărui specialist sau partener și de ce. Numai unde au acceptat ambele părți.
introductions-intro = Scrieți un singur mesaj ambelor părți, în două propoziții. Bifați când este trimis.
column-introduce = De prezentat
column-contact = Contact
intro-topic = cere ajutor la { $topic }
partner-contacts-title = Parteneri
    .name = Lista de contacte a partenerilor
    .about = Persoana de contact a fiecărui partener, temele și ce poate da.
column-gives = Poate da
column-region = Regiune

# ---- Countries, by their two-letter codes (ISO 3166-1). Names: Unicode CLDR, Unicode-3.0.

country-ad = Andorra
country-ae = Emiratele Arabe Unite
country-af = Afganistan
country-ag = Antigua și Barbuda
country-ai = Anguilla
country-al = Albania
country-am = Armenia
country-ao = Angola
country-aq = Antarctica
country-ar = Argentina
country-as = Samoa Americană
country-at = Austria
country-au = Australia
country-aw = Aruba
country-ax = Insulele Åland
country-az = Azerbaidjan
country-ba = Bosnia și Herțegovina
country-bb = Barbados
country-bd = Bangladesh
country-be = Belgia
country-bf = Burkina Faso
country-bg = Bulgaria
country-bh = Bahrain
country-bi = Burundi
country-bj = Benin
country-bl = Saint-Barthélemy
country-bm = Bermuda
country-bn = Brunei
country-bo = Bolivia
country-bq = Insulele Caraibe Olandeze
country-br = Brazilia
country-bs = Bahamas
country-bt = Bhutan
country-bv = Insula Bouvet
country-bw = Botswana
country-by = Belarus
country-bz = Belize
country-ca = Canada
country-cc = Insulele Cocos (Keeling)
country-cd = Congo - Kinshasa
country-cf = Republica Centrafricană
country-cg = Congo - Brazzaville
country-ch = Elveția
country-ci = Côte d’Ivoire
country-ck = Insulele Cook
country-cl = Chile
country-cm = Camerun
country-cn = China
country-co = Columbia
country-cr = Costa Rica
country-cu = Cuba
country-cv = Capul Verde
country-cw = Curaçao
country-cx = Insula Christmas
country-cy = Cipru
country-cz = Cehia
country-de = Germania
country-dj = Djibouti
country-dk = Danemarca
country-dm = Dominica
country-do = Republica Dominicană
country-dz = Algeria
country-ec = Ecuador
country-ee = Estonia
country-eg = Egipt
country-eh = Sahara Occidentală
country-er = Eritreea
country-es = Spania
country-et = Etiopia
country-fi = Finlanda
country-fj = Fiji
country-fk = Insulele Falkland
country-fm = Micronezia
country-fo = Insulele Feroe
country-fr = Franța
country-ga = Gabon
country-gb = Regatul Unit
country-gd = Grenada
country-ge = Georgia
country-gf = Guyana Franceză
country-gg = Guernsey
country-gh = Ghana
country-gi = Gibraltar
country-gl = Groenlanda
country-gm = Gambia
country-gn = Guineea
country-gp = Guadelupa
country-gq = Guineea Ecuatorială
country-gr = Grecia
country-gs = Georgia de Sud și Insulele Sandwich de Sud
country-gt = Guatemala
country-gu = Guam
country-gw = Guineea-Bissau
country-gy = Guyana
country-hk = Hong Kong
country-hm = Insula Heard și Insulele McDonald
country-hn = Honduras
country-hr = Croația
country-ht = Haiti
country-hu = Ungaria
country-id = Indonezia
country-ie = Irlanda
country-il = Israel
country-im = Insula Man
country-in = India
country-io = Teritoriul Britanic din Oceanul Indian
country-iq = Irak
country-ir = Iran
country-is = Islanda
country-it = Italia
country-je = Jersey
country-jm = Jamaica
country-jo = Iordania
country-jp = Japonia
country-ke = Kenya
country-kg = Kârgâzstan
country-kh = Cambodgia
country-ki = Kiribati
country-km = Comore
country-kn = Saint Kitts și Nevis
country-kp = Coreea de Nord
country-kr = Coreea de Sud
country-kw = Kuweit
country-ky = Insulele Cayman
country-kz = Kazahstan
country-la = Laos
country-lb = Liban
country-lc = Sfânta Lucia
country-li = Liechtenstein
country-lk = Sri Lanka
country-lr = Liberia
country-ls = Lesotho
country-lt = Lituania
country-lu = Luxemburg
country-lv = Letonia
country-ly = Libia
country-ma = Maroc
country-mc = Monaco
country-md = Republica Moldova
country-me = Muntenegru
country-mf = Sfântul Martin
country-mg = Madagascar
country-mh = Insulele Marshall
country-mk = Macedonia de Nord
country-ml = Mali
country-mm = Myanmar (Birmania)
country-mn = Mongolia
country-mo = Macao
country-mp = Insulele Mariane de Nord
country-mq = Martinica
country-mr = Mauritania
country-ms = Montserrat
country-mt = Malta
country-mu = Mauritius
country-mv = Maldive
country-mw = Malawi
country-mx = Mexic
country-my = Malaysia
country-mz = Mozambic
country-na = Namibia
country-nc = Noua Caledonie
country-ne = Niger
country-nf = Insula Norfolk
country-ng = Nigeria
country-ni = Nicaragua
country-nl = Țările de Jos
country-no = Norvegia
country-np = Nepal
country-nr = Nauru
country-nu = Niue
country-nz = Noua Zeelandă
country-om = Oman
country-pa = Panama
country-pe = Peru
country-pf = Polinezia Franceză
country-pg = Papua-Noua Guinee
country-ph = Filipine
country-pk = Pakistan
country-pl = Polonia
country-pm = Saint-Pierre și Miquelon
country-pn = Insulele Pitcairn
country-pr = Puerto Rico
country-ps = Teritoriile Palestiniene
country-pt = Portugalia
country-pw = Palau
country-py = Paraguay
country-qa = Qatar
country-re = Réunion
country-ro = România
country-rs = Serbia
country-ru = Rusia
country-rw = Rwanda
country-sa = Arabia Saudită
country-sb = Insulele Solomon
country-sc = Seychelles
country-sd = Sudan
country-se = Suedia
country-sg = Singapore
country-sh = Sfânta Elena
country-si = Slovenia
country-sj = Svalbard și Jan Mayen
country-sk = Slovacia
country-sl = Sierra Leone
country-sm = San Marino
country-sn = Senegal
country-so = Somalia
country-sr = Suriname
country-ss = Sudanul de Sud
country-st = São Tomé și Príncipe
country-sv = El Salvador
country-sx = Sint-Maarten
country-sy = Siria
country-sz = Eswatini
country-tc = Insulele Turks și Caicos
country-td = Ciad
country-tf = Teritoriile Australe și Antarctice Franceze
country-tg = Togo
country-th = Thailanda
country-tj = Tadjikistan
country-tk = Tokelau
country-tl = Timor-Leste
country-tm = Turkmenistan
country-tn = Tunisia
country-to = Tonga
country-tr = Turcia
country-tt = Trinidad și Tobago
country-tv = Tuvalu
country-tw = Taiwan
country-tz = Tanzania
country-ua = Ucraina
country-ug = Uganda
country-um = Insulele Îndepărtate ale S.U.A.
country-us = Statele Unite ale Americii
country-uy = Uruguay
country-uz = Uzbekistan
country-va = Statul Cetății Vaticanului
country-vc = Saint Vincent și Grenadinele
country-ve = Venezuela
country-vg = Insulele Virgine Britanice
country-vi = Insulele Virgine Americane
country-vn = Vietnam
country-vu = Vanuatu
country-wf = Wallis și Futuna
country-ws = Samoa
country-xk = Kosovo
country-ye = Yemen
country-yt = Mayotte
country-za = Africa de Sud
country-zm = Zambia
country-zw = Zimbabwe

# ---- Forms, and the answers to them

form-title = { $name }
    .name = Formulare pe hârtie
    .about = Aceleași întrebări ca în formularele pentru telefon, de completat cu mâna și de introdus apoi în calculator.
xlsform-title = { $name }: XLSForm
    .name = Formulare pentru KoboToolbox și ODK
    .about = Încărcați acolo fișierul unui formular. Răspunsurile se întorc cu `techcamp import`, dintr-o descărcare CSV sau XLSX.
tally-title = { $name }: răspunsuri
    .name = Răspunsuri, numărate
    .about = Ce au răspuns oamenii la fiecare formular, cu vorbele lor. Numai pentru organizatori: din câteva cuvinte cineva poate fi recunoscut.
tally-public-title = { $name }: ce au spus oamenii
    .name = Ce au spus oamenii
    .about = Cifrele care pot fi arătate oricui: grupurile mici nu se deosebesc.
tally-answers = { $n ->
    [one] Un răspuns.
    [few] { $n } răspunsuri.
   *[other] { $n } de răspunsuri.
}
tally-hidden = „–” ține locul grupurilor prea mici pentru a fi arătate și al cifrelor care le-ar da de gol.
tally-choice = Răspuns
tally-mean = Media: { $mean }.
tally-said = Au răspuns { $n }.
tally-apart = Fiecare separat
form-for = Pentru: { $whom }
form-required = Vă rugăm să răspundeți la ce are o steluță (*).
form-many = Bifați tot ce se potrivește.
form-registration = Înscriere
    .intro = Numele și datele de contact sunt pentru cei care organizează. Mai jos hotărâți ce pot vedea ceilalți.
form-needs = De ce are nevoie organizația dumneavoastră?
    .intro = Câte un formular pentru fiecare nevoie. Căutăm oameni, unelte și sesiuni potrivite.
form-trainer-call = Susțineți o sesiune
    .intro = Spuneți-ne ce ați putea preda. Răspundem tuturor și alegem după nevoile participanților.
form-session-slip = Fișă după o sesiune
    .intro = Un minut, fără nume.
form-evaluation = Cum a fost?
    .intro = Cinci minute, fără nume. 1 înseamnă „deloc”, 5 înseamnă „foarte mult”.
form-survey-3-months = După trei luni
    .intro = Cinci minute, fără nume. Un nu ne ajută la fel de mult ca un da.
form-survey-6-months = După șase luni
    .intro = Cinci minute, fără nume. Spuneți-ne ce a rămas.
scale-1 = 1 – deloc
scale-2 = 2
scale-3 = 3
scale-4 = 4
scale-5 = 5 – foarte mult
diet-none = Orice
ask-name = Numele complet
ask-badge-name = Numele pe ecuson
    .hint = Cum doriți să vi se spună.
ask-email = Adresa de e-mail
ask-phone = Telefon
    .hint = Cu prefixul țării, de exemplu +373 …
ask-organization = Organizația
    .hint = Nimic, dacă veniți în nume propriu.
ask-job = Ce faceți acolo
ask-country = Țara
ask-city = Orașul sau satul
ask-languages = Care dintre aceste limbi le vorbiți?
ask-needs = Despre ce doriți să aflați?
ask-device = Ce veți aduce?
ask-device-laptop = Un laptop
ask-device-tablet = O tabletă
ask-device-phone = Un telefon
ask-device-none = Nimic; am nevoie să împart
ask-diet = Ce mâncați?
ask-allergies = Alergii sau altceva ce ar trebui să știe bucătăria
ask-access = De ce aveți nevoie ca să puteți participa?
    .hint = Trepte, auz, văz, un copil cu dumneavoastră, ore de rugăciune …
ask-expectations = Ce ar trebui să fie altfel pentru dumneavoastră după aceea?
ask-need-organization = Organizația dumneavoastră
ask-need-statement = De ce aveți nevoie, în una sau două fraze?
    .hint = Problema, nu unealta.
ask-need-topic = Tema cea mai apropiată
ask-need-urgency = Cât de repede?
ask-need-language = În ce limbă să fie ajutorul?
ask-teaches = În care dintre aceste limbi ați preda?
ask-skills = Ce teme ați putea preda?
ask-offered = O sesiune pe care ați dori să o susțineți, în câteva fraze
ask-available = În ce zile puteți fi prezent(ă)?
ask-max-sessions = Cel mult câte sesiuni pe zi?
ask-equipment = Ce vă trebuie în sală, ce aduceți?
ask-travel = Cum ajungeți și cât costă?
ask-pronunciation = Cum se pronunță numele dumneavoastră?
ask-bio = Două fraze despre dumneavoastră, care pot fi citite cu voce tare
ask-session = Sesiunea
ask-slip-use = Îmi folosește
ask-slip-use-tomorrow = mâine
ask-slip-use-some-day = cândva
ask-slip-use-not-at-all = deloc
ask-slip-level = A fost
ask-slip-level-easy = prea ușor
ask-slip-level-right = potrivit
ask-slip-level-hard = prea greu
ask-slip-take = Un lucru cu care rămân
ask-slip-better = Un lucru de îmbunătățit
ask-survey-used = Folosiți ceva din ce ați învățat acolo?
ask-survey-used-weekly = în fiecare săptămână
ask-survey-used-sometimes = uneori
ask-survey-used-not-yet = încă nu
ask-survey-used-no = nu, și nici nu voi folosi
ask-survey-what = Ce anume și pentru ce?
ask-survey-touch = Cu câți oameni de la eveniment țineți legătura?
ask-survey-shown = Câtor oameni le-ați arătat ceva de acolo?
ask-survey-project = Cum merge proiectul pe care l-ați început acolo?
ask-survey-project-going = merge mai departe
ask-survey-project-changed = s-a schimbat
ask-survey-project-stopped = s-a oprit
ask-survey-project-none = nu am început niciunul
ask-survey-topics = Cu ce ați dori să continuați?
ask-survey-help = De ce aveți nevoie acum și de la cine?
ask-survey-need = S-a rezolvat nevoia cu care ați venit?
ask-survey-need-met = da
ask-survey-need-partly = în parte
ask-survey-need-open = nu
ask-survey-need-none = nu am venit cu niciuna
ask-survey-worth = A meritat timpul.
ask-survey-changed = Ce s-a schimbat pentru oamenii pentru care lucrează organizația dumneavoastră?
ask-survey-result = Unde putem vedea?

# ---- Timpul de după eveniment

follow-up-plan-title = După eveniment: ce, când, cu cine
    .name = Planul de după eveniment
    .about = Fiecare pas cu data lui și fiecare convorbire la ora cea mai potrivită pentru ceasul tuturor. Anunțați prima convorbire la închidere.
follow-up-plan-intro = Sunt numărați și chemați numai cei care au fost de acord să primească mesaje după eveniment. Nimic nu se trimite singur: scrieți un nume la fiecare pas.
follow-up-plan-letters = Scrisorile sunt ciorne, câte una pentru fiecare grup și limbă (follow-up-letter). Adresele vin din lista mail-merge: techcamp roster mail-merge.
follow-up-calendar-title = După eveniment: calendarul organizatorilor
    .name = Calendarul organizatorilor după eveniment
    .about = Toți pașii și toate convorbirile, de importat în calendarul organizatorilor.
follow-up-invitation-title = După eveniment: { $name }
    .name = Convorbiri după eveniment, pentru fiecare grup
    .about = Fișiere de calendar de atașat la scrisori; fiecare calendar arată ora locală proprie.
follow-up-letter-title = Scrisoarea { $item }
    .name = Scrisori după eveniment
    .about = Ciorne de mesaje, fără adrese: deschideți una în programul de poștă, citiți-o și trimiteți-o celor din grupul și limba respectivă.
mail-merge-title = Îmbinare corespondență: adrese pentru scrisori
    .name = Îmbinare corespondență: adrese pentru scrisori
    .about = Tabel pentru îmbinarea corespondenței în Thunderbird, LibreOffice sau Word: cine primește ce scrisoare și în ce limbă.
column-done = Făcut
column-clock = Ceasul din
column-with-whom = Cu cine
follow-up-kind-letter = scrisoare
follow-up-kind-call = convorbire
follow-up-kind-task = sarcină
follow-up-whom-everyone = toată lumea
follow-up-whom-participants = participanți
follow-up-whom-trainers = formatori
follow-up-whom-others = echipa și ceilalți
follow-up-whom-mentors = mentori și cei pe care îi îndrumă
follow-up-whom-circles = fiecare comunitate de practică
follow-up-humane-day = Între 9 și 21 pentru toată lumea.
follow-up-humane-edge = Devreme sau târziu pentru unii: nicio altă oră din aceste zile nu li se potrivește mai bine.
follow-up-humane-night = Noaptea pentru unii: nicio oră din aceste zile nu e omenească pentru toată lumea. Țineți-o de două ori sau înregistrați-o.
follow-up-thanks = Mulțumim, și ce urmează
follow-up-mentors = Mentorii se întâlnesc cu cei pe care îi îndrumă
follow-up-first-call = Prima convorbire după eveniment
follow-up-circles = Prima discuție a comunităților de practică
follow-up-report = Raportul pentru finanțator și gazdă
follow-up-three-months = După trei luni
follow-up-six-months = După șase luni
letter-hello = Bună ziua tuturor,
letter-thanks-participants =
    vă mulțumim că ați fost alături și pentru ce ați împărtășit.

    Prezentările și linkurile sesiunilor vin odată cu această scrisoare. Notați astăzi ce încercați mai întâi și povestiți-i unui coleg.

    Dacă ați promis cuiva ceva, un mesaj scurt săptămâna aceasta ține promisiunea vie.
letter-thanks-trainers =
    vă mulțumim pentru timp, răbdare și exemplele bune.

    Vă rugăm să ne trimiteți materialele pe care oamenii le pot folosi mai departe și să ne spuneți în trei rânduri ce să facem altfel data viitoare.

    Dacă cineva v-a cerut ajutor pentru mai târziu, un răspuns săptămâna aceasta valorează mai mult decât unul lung luna viitoare.
letter-thanks-others =
    vă mulțumim. Fără voi nimic n-ar fi început la timp și nimeni nu s-ar fi înțeles.

    Spuneți-ne în trei rânduri ce să facem altfel data viitoare.
letter-first-call =
    ne vedem încă o dată, cu toții, pentru o oră: ce ați încercat, ce n-a mers, cine are nevoie de ce?

    Veniți cu o întrebare. E destul să ascultați; nimeni nu trebuie să-și arate chipul sau numele.
letter-circles =
    comunitatea dumneavoastră de practică se întâlnește prima dată. O jumătate de oră ajunge ca să conveniți ce vreți să fi atins într-un an și cum comunicați.

    Cine nu poate veni spune grupului despre ce ar trebui vorbit.
letter-three-months =
    acum trei luni am stat împreună. Ce folosiți de atunci, ce s-a ales de proiectul vostru, ce vă lipsește?

    Cinci rânduri ajung. Dacă n-a mers, vrem să știm și asta.
letter-six-months =
    acum jumătate de an am stat împreună. Ce s-a schimbat în munca voastră, pentru cine, și la câți oameni ajunge?

    Spuneți-ne și de ce ați avea nevoie pentru pasul următor: transmitem mai departe celor care ar putea ajuta, și niciodată fără să vă întrebăm.
letter-call = Iată când:
letter-calendar = Fișierul de calendar care vine cu această scrisoare arată ora dumneavoastră locală.
letter-bye = Cu salutări
letter-stop = Primiți această scrisoare pentru că ați fost de acord cu mesaje după eveniment. Un rând ajunge, și ne oprim.
joining-title = Cum rămânem în legătură
    .name = Cum rămânem în legătură
    .about = Grupurile în care fiecare poate intra singur, ce văd ceilalți acolo și un text de lipit într-un mesaj.
joining-intro = Ați fost la { $event }. Intrați unde doriți; noi nu adăugăm pe nimeni.
joining-seen = Ce văd ceilalți:
joining-rules = Ce se spune acolo rămâne acolo, dacă cel care a spus-o nu e de acord altfel. Nu dați mai departe în public aceste linkuri.
channel-other = Grup
    .join = Deschideți linkul.
    .seen = Întrebați pe cine are grija grupului ce văd ceilalți despre dumneavoastră.
channel-signal = Grup Signal
    .join = Deschideți linkul pe telefonul cu Signal și cereți să intrați.
    .seen = Numele pe care îl scrieți acolo. Și numărul, dacă nu îl ascundeți înainte: Setări, Confidențialitate, Număr de telefon.
channel-whatsapp = Grup WhatsApp
    .join = Deschideți linkul pe telefonul cu WhatsApp.
    .seen = Numărul de telefon, numele și fotografia, toată lumea din grup.
channel-telegram = Grup Telegram
    .join = Deschideți linkul. Pagina web merge și fără program.
    .seen = Numele și fotografia. Numărul, dacă nu îl ascundeți înainte: Setări, Confidențialitate și securitate, Număr de telefon.
channel-viber = Comunitate Viber
    .join = Deschideți linkul pe telefonul cu Viber.
    .seen = Numele și fotografia; într-un grup, și numărul.
channel-facebook = Grup Facebook
    .join = Deschideți linkul și cereți să intrați. Cine are grija lui vă lasă înăuntru.
    .seen = Profilul; faptul că sunteți membru poate fi public.
channel-linkedin = Grup LinkedIn
    .join = Deschideți linkul și cereți să intrați.
    .seen = Profilul și faptul că sunteți membru.
channel-mailing-list = Listă de e-mail
    .join = Deschideți linkul și scrieți adresa; apoi răspundeți la mesajul care vine.
    .seen = Adresa, toți cei cărora le scrieți.
channel-forum = Forum
    .join = Deschideți linkul și faceți un cont; orice nume e bun.
    .seen = Numele pe care îl alegeți. Adresa nu.

# ---- Echipe de proiect și granturi

project-teams-title = Echipe de proiect, o propunere
    .name = Echipe de proiect propuse
    .about = Echipe amestecate pentru cei care nu sunt încă în niciun proiect, cu un motiv pentru fiecare. Schimbați ce știți mai bine; oamenii au ultimul cuvânt.
project-teams-intro = Fiecare echipă are pe cineva care vine cu o nevoie, cunoștințe amestecate și o limbă comună, unde se poate. Citiți echipele după numărul ecusonului și lăsați oamenii să schimbe. Când sunt hotărâte, treceți-le în projects.csv (project-teams-grid).
project-teams-team = Echipa { $number }
project-teams-knows = Știe:
project-teams-alone = În nicio echipă
project-teams-grid-title = Echipe de proiect, de trecut în projects.csv
    .name = Echipe de proiect, de preluat
    .about = Echipele propuse, în coloanele din projects.csv.
team-need = vine cu o nevoie: { $need }
team-knows = știe { $topic }
team-asks = întreabă despre { $topic }
team-by-lot = n-a spus nimic despre nevoi, cunoștințe și limbi: pus aici prin tragere la sorți
team-no-need = Nimeni de aici nu vine cu nevoia unei organizații
team-no-language = { $count ->
    [one] O persoană de aici nu vorbește limba comună
    [few] { $count } persoane de aici nu vorbesc limba comună
   *[other] { $count } de persoane de aici nu vorbesc limba comună
}
team-none-fits = n-a găsit loc într-o echipă: vă rugăm să îi căutați unul
grant-sheet-title = Ce cere grantul și ce au proiectele
    .name = Foaia grantului
    .about = Costurile fiecărui proiect față de limitele grantului: mărimea echipei, partea onorariilor și a călătoriilor, suma.
grant-sheet-intro = Costurile și echipele vin din projects.csv, limitele din [grant] în event.toml. Părțile se rotunjesc în sus la procente întregi.
grant-sheet-need = Răspunde nevoii:
grant-sheet-decided = Hotărât:
grant-sheet-costs = Costuri
grant-sheet-amount = Sumă
grant-sheet-other = Toate celelalte
grant-sheet-all = Împreună
grant-sheet-limit = Limită
grant-sheet-may = Poate fi
grant-sheet-has = Este
grant-sheet-kept = respectată
grant-sheet-broken = nerespectată
grant-limit-team = Oameni în echipă
grant-limit-fees = Onorarii
grant-limit-travel = Călătorii
grant-limit-most = Sumă

# ---- Raportul

report-title = { $event }: ce a ieșit
    .name = Raport pentru finanțator și gazdă
    .about = Cifre, nevoi împlinite și deschise, sesiuni, evaluare, proiecte și promisiuni. Nume numai ale celor care au fost de acord să fie numiți în el.
report-intro = Totalurile întregului eveniment se spun așa cum sunt. Dintre grupurile din el, cele de mai puțin de { $threshold } persoane nu se arată, nici ceea ce le-ar trăda prin diferență. Barele sunt lungi cât numerele lor. „–” stă pentru un număr care nu se spune.
report-numbers = În cifre
report-participants = Participanți
report-trainers = Formatori
report-organizations = Organizații
report-countries = Țări
report-days = Zile
report-sessions-held = Sesiuni ținute
report-needs-stated = Nevoi spuse de organizații
report-projects-begun = Proiecte începute
report-attendance = Cine a fost
report-came = au fost
report-away = n-au venit
report-by-country = Participanți pe țări
report-by-gender = Participanți după gen
report-sessions = Sesiuni
report-sessions-about = Câți aveau loc sau s-au înscris la fiecare.
report-needs = Nevoile organizațiilor
report-needs-about = Împlinite: { $met }; încă deschise: { $unmet }.
report-trace-about = Ce s-a ales de nevoile care pot fi publicate: sesiuni pe aceeași temă, proiecte care le răspund și ce s-a acordat.
report-need = Nevoie
report-grant = Grant
report-projects = Proiecte și promisiuni
report-commitment = Promis:
report-network = Aduși împreună după eveniment
report-pairs = perechi de mentorat, propuse
report-circles = persoane într-o comunitate de practică, propuse
report-evaluation = Ce au spus oamenii
report-evaluation-about = { $forms ->
    [one] Un formular completat, fără nume.
    [few] { $forms } formulare completate, fără nume.
   *[other] { $forms } de formulare completate, fără nume.
} 1 înseamnă „deloc”, 5 „foarte mult”.
report-mean = Media: { $mean }
report-people = Cine a participat și a fost de acord să fie numit aici
report-people-about = Vă rugăm să nu publicați mai departe această parte fără să îi întrebați.

# ---- Ce au scris formatorii

handout-title = { $name }
    .name = Materiale de luat acasă
    .about = Ce ia fiecare de la o sesiune, cu loc pentru notițe; și ca pagină pentru telefon.
exercises-title = { $name }
    .name = Exerciții
    .about = Doar exercițiile unei sesiuni, fără soluții, cu rânduri de scris.
exercises-heading = Exerciții: { $name }
slides-title = { $name }
    .name = Diapozitive
    .about = De proiectat: PDF-ul pe tot ecranul sau pagina în orice browser, fără internet.
trainer-guide-title = Ghid: { $name }
    .name = Ghiduri pentru formatori
    .about = Minut cu minut, potrivit timpului dat de plan: note, soluții și cine va fi în sală. Nu e pentru participanți.
cue-cards-title = Fișe de sprijin: { $name }
    .name = Fișe de sprijin
    .about = Câte o fișă pentru fiecare pas, de ținut în mână: tipăriți pe hârtie groasă și tăiați în patru.
room-kit-title = De ce are nevoie fiecare sală
    .name = Lista de materiale pe săli
    .about = Treceți cu ea prin săli în seara dinainte.
room-kit-intro = Treceți cu această listă prin săli în seara dinainte și bifați ce este acolo.
column-equipment = Echipament
column-installs = De instalat înainte
minutes-short = { $n } min
material-goal = Scop:
material-prerequisites = Trebuie să știți:
material-installs = Instalați înainte de a veni:
material-untranslated = Încă nu este tradus. Iată textul în limba { $language }.
material-notes = Notițe
material-step = Pas
material-exercise = Exercițiu
material-discussion = Discuție
material-solution = Soluție
material-trainer = Pentru formator
material-recording = Înregistrare:
recording-ask = întrebați mai întâi pe toți cei din sală.
recording-yes = permisă.
recording-no = nepermisă.
material-who = { $n ->
    [one] Va veni o persoană:
    [few] Vor veni { $n } persoane:
   *[other] Vor veni { $n } de persoane:
}
material-asks = Întreabă despre:
material-run = Minut cu minut
material-dropped = se sare (planificat { $n } min)
material-left-out = Se sare
material-cut = scurtat (planificat { $n } min)
material-fits = Ocupă exact cele { $slot } minute.
material-spare = Planificate { $planned } din { $slot } minute: rămân { $n } pentru întrebări.
material-cuts = Erau planificate { $planned } minute și sunt { $slot }: s-a scurtat ce putea fi mai scurt.
material-over = Nu încape: durează cel puțin { $least } minute și sunt { $slot }. Mai tăiați { $n } minute sau cereți un bloc mai lung.
