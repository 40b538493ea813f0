# Words of the base kit, Spanish. CC-BY-4.0.
# A title's .name is the index entry for all of its files, .about says there what it is and how it is used.

# ---- What the program itself asks for

page-of = Página { $page } de { $pages }
other = Otros
to-be-confirmed = por confirmar

audience-public = todo el mundo
audience-members = participantes
audience-crew = equipo
audience-private = solo organización
audience-partners = entidades socias
audience-donors = donantes
audience-person = para ti
pack-title = { $name }: tu carpeta

kind-registration = Registro
kind-remarks = Palabras de bienvenida
kind-opening = Apertura
kind-spectrogram = ¿Dónde te sitúas?
kind-speed-geeking = Demostraciones rápidas
kind-market = Mercado de temas
kind-training = Talleres
kind-breakout = Grupos de discusión
kind-design-thinking = Pensamiento de diseño
kind-problem-statements = Formulación de los problemas
kind-team-forming = Formación de los equipos
kind-project-work = Trabajo en los proyectos
kind-pitches = Presentación de los proyectos
kind-closing = Cierre
kind-plenary = Sesión plenaria
kind-meal = Comida
kind-break = Pausa para el café
kind-social = Encuentro social
kind-transfer = Traslado
kind-staff = Solo equipo

role-participant = Participante
role-trainer = Tallerista
role-facilitator = Facilitación
role-interpreter = Intérprete
role-note-taker = Relatoría
role-staff = Equipo
role-guest = Persona invitada
role-mentor = Mentoría

level-intro = Para empezar desde cero
level-intermediate = Para quienes tienen algo de experiencia
level-advanced = Nivel avanzado
level-unknown = Nivel sin indicar

language-en = inglés
language-es = español
language-ro = rumano
language-ru = ruso
language-fr = francés
language-pt = portugués
language-de = alemán
language-it = italiano
language-uk = ucraniano
language-pl = polaco
language-tr = turco
language-ar = árabe
language-fa = persa
language-hi = hindi
language-ne = nepalí
language-zh = chino
language-ka = georgiano
language-hy = armenio
language-az = azerí
language-kk = kazajo
language-ky = kirguís
language-uz = uzbeko
language-tg = tayiko
language-mn = mongol
language-sq = albanés
language-mk = macedonio
language-sr = serbio
language-bs = bosnio
language-hr = croata
language-bg = búlgaro
language-el = griego
language-id = indonesio
language-vi = vietnamita
language-sw = suajili
language-am = amárico
language-gag = gagauzo
language-rom = romaní
language-qu = quechua
language-ay = aimara
language-gn = guaraní
language-arn = mapudungun
language-nah = náhuatl
language-quc = k’iche’
language-kek = q’eqchi’
language-cak = kaqchikel
language-mam = mam
language-ixl = ixil
language-cab = garífuna

equipment-projector = proyector
equipment-screen = pantalla
equipment-sound = parlantes
equipment-mics = micrófonos
equipment-whiteboard = pizarra blanca
equipment-flipchart = rotafolio
equipment-power = enchufes
equipment-wifi = wifi
equipment-booth = cabina de interpretación
equipment-computers = computadoras
equipment-internet = internet

diet-vegetarian = Vegetariana
diet-vegan = Vegana
diet-halal = Halal
diet-kosher = Kosher
diet-gluten-free = Sin gluten
diet-lactose-free = Sin lactosa
diet-nut-free = Sin frutos secos
diet-no-nuts = Sin frutos secos
diet-no-pork = Sin cerdo
diet-diabetic = Para personas con diabetes
diet-fasting = De ayuno

gender-f = Mujeres
gender-m = Hombres
gender-x = Otro género
gender-female = Mujeres
gender-male = Hombres
gender-other = Otro género

urgency-high = urgente
urgency-medium = este año
urgency-low = cuando se pueda

partner-host = Entidad anfitriona
partner-implementing-partner = Entidad organizadora
partner-venue = Sede
partner-ministry = Ministerio
partner-government = Institución pública
partner-donor = Donante
partner-company = Empresa
partner-technology-company = Empresa de tecnología
partner-media = Medio de comunicación
partner-university = Universidad
partner-multilateral = Organización internacional
partner-embassy = Embajada

gap-trainer = Falta tallerista
gap-room = Ninguna sala sirve
gap-block = No se encontró hora
gap-interpreter = Falta intérprete
gap-station = Nadie en esta estación

# ---- Index and print order

section-programme = El programa
section-each = Para cada participante
section-trainers = Para talleristas
section-team = Para el equipo
section-walls = Para puertas y paredes
section-desk = En la mesa de registro
section-sessions = En cada sesión
section-speed = Demostraciones rápidas
section-projects = Problemas y proyectos
section-network = Después del encuentro
section-buy = Comprar, cocinar, imprimir
section-other = Otros

paper-paper = papel normal
paper-plain = papel normal
paper-card = papel grueso
paper-badges = papel grueso u hojas de etiquetas
paper-stickers = papel adhesivo
paper-large = papel normal; si se puede, ampliado a A3

cut-badges = cortar por las marcas
cut-four = cortar en cuatro
cut-lines = cortar por las líneas punteadas

place-desk = mesa de registro
place-badge = detrás de la credencial
place-trainers = sobres de talleristas
place-team = carpeta del equipo
place-lead = en mano a quien coordina
place-doors = junto a la puerta
place-stations = en las estaciones
place-tables = en las mesas
place-wall = en la pared
place-host = a la sede
place-kitchen = a la cocina
place-mc = a quien modera
place-jury = al jurado
place-interpreters = a las y los intérpretes
place-closing = para el cierre

when-month-before = cuatro semanas antes
when-week-before = la semana anterior
when-day-before = el día anterior
when-each-morning = cada mañana
when-day-1 = la primera mañana
when-last-day = el último día
when-after = justo después

# ---- Shared by several documents

yes = sí
no = no
perhaps = tal vez
comma = ,
semicolon = ;
from-to = { $from } → { $to }
nobody-yet = nadie todavía
trainers-and-team = talleristas y equipo
floor = piso { $floor }
floor-ground = planta baja
team-only = solo equipo
with-trainers = Con { $names }

column-time = Hora
column-what = Qué
column-where = Dónde
column-who = Quién
column-name = Nombre
column-organization = Organización
column-role = Función
column-group = Grupo
column-route = Ruta
column-badge = N.º
column-here = Llegó
column-photo = Fotos
column-came = Hora de llegada
column-job = Trabajo
column-city = Ciudad
column-country = País
column-email = Correo
column-phone = Teléfono
column-languages = Idiomas
column-topics = Temas
column-notes = Notas
column-signature = Firma
column-minutes = Min
column-day = Día
column-room = Sala
column-language = Idioma
column-people = Personas
column-in-charge = A cargo
column-cue = Qué hace el equipo
column-interpretation = Interpretación
column-real-time = Empezó a las
column-teaches = Imparte en
column-station = Estación
column-sessions = Sesiones
column-backs-up = Suplente en
column-available = Disponible
column-brings = Trae
column-topic = Tema
column-asking = Personas que lo piden
column-needs = Necesidades
column-levels = Niveles
column-trainers = Talleristas
column-missing = Falta
column-until = Hasta
column-direction = De → a
column-interpreter = Intérprete
column-have = ✓
column-item = Artículo
column-quantity = Cantidad
column-unit = Unidad
column-why = Por qué
column-heads = Raciones
column-diets = De ellas
column-copies = Copias
column-paper = Papel
print-both-sides = por ambas caras
column-place = Adónde va
column-when = Cuándo
column-file = Archivo
column-collected = Recogido
column-destroyed = Destruido
column-badge-name = Nombre en la credencial
column-diet = Comida
column-access = Accesibilidad
column-arrival = Llegada
column-departure = Salida
column-travel = Viaje
column-emergency = En una emergencia

help-heading = Si necesitas ayuda

# ---- The programme

agenda-title = Agenda
    .name = Agenda
    .about = Una página para todo el mundo, en cada idioma del encuentro. Envíala tres semanas antes y ponla en la mesa de registro.
agenda-calendar-title = { $event }
    .name = Agenda como calendario
    .about = Envía el archivo o ponlo en la web: teléfonos y computadoras lo abren con un toque.

# ---- For each person

my-agenda-title = Tu agenda
    .name = Agendas personales
    .about = Una página por participante, en su idioma. Imprime todas de una vez: salen en el orden de las credenciales.
my-agenda-intro = Tus días de un vistazo.
my-agenda-group = En las demostraciones rápidas estás en el **grupo { $group }**.
my-agenda-route = En las demostraciones rápidas sigues la **ruta { $route }**: tus estaciones están abajo, y en cada una encuentras a otras personas.
my-agenda-badge = Credencial { $number }.
my-agenda-unmet = No pudimos cumplir todos tus deseos:
why-unmet-full = ya no quedan asientos; pregunta en la puerta si se liberó alguno
why-unmet-lot = había empate y decidió el sorteo del encuentro
why-unmet-fair = con él, más personas se habrían quedado sin alguno de sus primeros deseos
why-unmet-points = con él, se habrían cumplido menos deseos entre todas las personas
why-unmet-seat = con él, alguien se habría quedado sin asiento
why-unmet-need = con él, alguien se habría perdido lo que su trabajo necesita
why-unmet-empty = con él, otra sesión habría quedado vacía
why-unmet-minimum = con él, otra sesión habría tenido muy pocas personas
why-unmet-not-held = no se pudo realizar
why-unmet-same-time = es a la misma hora que otro de tus deseos
why-unmet-kept = con él, cambiarían asientos que la gente ya conoce
why-unmet-arranged = la organización asignó asientos a mano a esa hora
why-unmet-language = no se imparte en un idioma que hables
why-unmet-not-offered = esta vez no está en el programa
why-unmet-absent = a esa hora tienes otra tarea
my-calendar-title = { $event }: { $name }
    .name = Calendarios personales
    .about = Lo mismo como archivo de calendario. Envía a cada persona solo el suyo.
own-you-teach = **tu sesión**
own-choose = elige una:
own-choose-many = { $fitting ->
    [0] elige una de las { $count } sesiones de la agenda y de la pared
   *[other] elige una de las { $count } sesiones de la agenda y de la pared. Estas responden a lo que pediste:
}
own-stations = Tus estaciones:
own-booths = Cuándo interpretas

trainer-agenda-title = Tu agenda
    .name = Agendas de talleristas
    .about = Una página por tallerista: sus sesiones, su estación, las reuniones con el equipo.
trainer-agenda-intro = Gracias por compartir lo que sabes. Aquí está cuándo y dónde.
trainer-agenda-station = En las demostraciones rápidas estás en la **estación { $number }**: { $title }.
trainer-calendar-title = { $event }: { $name }
    .name = Calendarios de talleristas
    .about = Lo mismo como archivo de calendario. Envía a cada persona solo el suyo.

team-agenda-title = Tu agenda
    .name = Agendas del equipo
    .about = Una página por integrante del equipo e intérprete, con todo lo que es solo para el equipo.
team-calendar-title = { $event }: { $name }
    .name = Calendarios del equipo
    .about = Lo mismo como archivo de calendario. Envía a cada quien solo el suyo.
team-agenda-intro = Tu parte en el equipo:

# ---- Doors and walls

door-sign-title = { $name }
    .name = Carteles de puerta
    .about = Un cartel por sala y día. Cada mañana se pone el nuevo y se quita el anterior.

# ---- Registration desk

badges-title = Credenciales
    .name = Credenciales con nombre
    .about = En el orden de los números, con algunas en blanco al final. La señal de abajo dice a quién se puede fotografiar.
badge-group = Grupo { $group }
badge-route = Ruta { $route }
badge-number = N.º { $number }
badge-photo-yes = fotos: sí
badge-photo-no = sin fotos
badge-photo-open = sin etiqueta: sin fotos
photo-stickers-title = Etiquetas para fotos
    .name = Etiquetas para fotos
    .about = Para quien tiene un recuadro vacío en su credencial: cuando devuelva el formulario, pega allí la etiqueta con su respuesta, o encima de una respuesta que cambió. Sin etiqueta, sin fotos.

desk-list-title = Mesa de registro
    .name = Lista de la mesa de registro
    .about = Todas las personas que se esperan, por nombre, con casillas para marcar y líneas para quienes llegan sin aviso. Que no se vea desde la fila.
desk-list-intro = Marca quién llegó y entrega credencial y agenda. Anota al final a quienes lleguen tarde o por invitación. No dejes esta lista a la vista.

# ---- Elegir, cuando se asignan asientos

choice-slip-title = Papeletas de elección
    .name = Papeletas de elección
    .about = Una por participante, con su número de credencial, y algunas de reserva. Se entregan con las credenciales, se recogen y se pasan a la tabla.
choice-slip-heading = ¿Qué quieres aprender?
choice-slip-intro = Escribe en cada casilla el número de una sesión; en la 1, la que más te interesa. Devuelve esta papeleta en la mesa de registro.
choice-slip-badge = Credencial
wall-result-title = Resultado por número de credencial
    .name = Resultado por número de credencial
    .about = Quién va a qué sala, por número de credencial y sin nombres. Se cuelga solo dentro de la sede y se retira después.
wall-result-heading = Adónde vas, por número de credencial
wall-result-intro = Busca el número de tu credencial. Al lado están, para cada hora, el número de la sesión y su sala. Si un deseo no se pudo cumplir, tu propia agenda dice por qué, y también la mesa de registro.
typing-grid-title = Tabla para pasar las elecciones
    .name = Tabla para pasar las elecciones
    .about = Para dos personas: una dicta las papeletas, la otra escribe los números. Guárdala en la carpeta del encuentro como choices.xlsx, ejecuta «techcamp plan» y genera el paquete otra vez.

# ---- Sessions

sign-up-title = Inscripción: { $name }
    .name = Hojas de inscripción
    .about = Una hoja por sesión, con tantas líneas como asientos. Se cuelgan cuando se presentan los temas.
sign-up-intro = { $seats ->
    [one] Hay un asiento. Escribe tu nombre de pila o, si prefieres, el número de tu credencial.
   *[other] Hay { $seats } asientos, una línea para cada uno. Escribe tu nombre de pila o, si prefieres, el número de tu credencial.
}
sign-up-name = Nombre o número de credencial
sign-up-typing = Para el equipo, al pasar esta hoja: sesión { $number }, bloque { $block }.
sign-up-waiting = Lista de espera
sign-up-waiting-intro = ¿No quedan líneas? Escribe aquí y ven a la puerta cinco minutos después del comienzo: los asientos libres se dan en este orden.
sign-up-grid-title = Tabla para pasar las inscripciones
    .name = Tabla para pasar las inscripciones
    .about = Una fila por hoja: escribe los números de credencial que están en ella, con un espacio entre uno y otro. Guárdala en la carpeta del encuentro como signups.xlsx: se avisa quién se inscribió dos veces a la misma hora y qué sesión tiene gente de más.

# ---- The network

roster-members-title = Lista de contactos
    .name = Lista de contactos para participantes
    .about = Contiene solo a quienes aceptaron compartir su contacto con el resto de participantes.
roster-members-intro = Usa estos contactos solo para nuestro trabajo en común y no los pases a nadie.
contacts-members-title = Lista de contactos
    .name = Tarjetas de contacto para participantes
    .about = Los mismos contactos como tarjetas para teléfonos y programas de correo: versión 3 para los antiguos, versión 4 para los nuevos.
roster-public-title = Quiénes participaron
    .name = Lista pública de participantes
    .about = Contiene solo a quienes aceptaron que se les nombre en público, sin datos de contacto.
roster-public-intro = Personas que aceptaron aparecer aquí.
roster-partners-title = Lista de contactos para entidades socias
    .name = Lista de contactos para entidades socias
    .about = Contiene solo a quienes aceptaron que las entidades socias les escriban.
roster-partners-intro = Cada persona de esta lista aceptó que las entidades socias le escriban sobre este trabajo.
roster-donors-title = Lista de contactos para donantes
    .name = Lista de contactos para donantes
    .about = Contiene solo a quienes aceptaron que los donantes les escriban.
roster-donors-intro = Cada persona de esta lista aceptó que los donantes le escriban sobre este trabajo.
roster-full-title = Todas las personas
    .name = Lista completa de personas
    .about = Todo lo que se sabe de quienes vienen. Guárdala en una sola computadora, no la envíes a nadie y bórrala a tiempo.
needs-digest-title = Qué necesitan nuestras organizaciones
    .name = Necesidades, sin nombres
    .about = Para talleristas, empresas y donantes: lo que pidieron las organizaciones, en la medida en que permiten contarlo.
needs-digest-intro = Las organizaciones que participan nos contaron qué les ayudaría. ¿Puedes ayudar con algo de esto?
needs-digest-outcome = Qué ayudaría:
needs-digest-tried = Ya se intentó:
needs-digest-offers = Qué se ofrece ya
needs-digest-help = Escribe a quienes organizan el encuentro y te ponemos en contacto.

# ---- Attendance, consent, conduct

attendance-title = Asistencia: { $name }
    .name = Listas de asistencia por día
    .about = Nombres con espacio para firmar, una lista por día. Los donantes y el pago de viáticos suelen pedirla.
attendance-intro = Firma junto a tu nombre, una vez por día. Nadie tiene que firmar para participar: esta lista muestra a los donantes que el día tuvo lugar.

consent-form-title = Qué podemos hacer con tu nombre y tu imagen
    .name = Formulario de consentimiento
    .about = Una hoja por persona, se llena en el registro. Pasa las respuestas a la tabla de personas esa misma noche.
consent-form-intro = Participas en { $event } respondas lo que respondas. Marca sí o no en cada línea. Una línea vacía significa no.
consent-form-column = ¿Podemos …?
consent-form-yes = Sí
consent-form-no = No
consent-short-roster = Lista de contactos
consent-short-public = Nombre en público
consent-short-photo = Fotos
consent-short-recording = Grabaciones
consent-short-follow-up = Correos nuestros
consent-short-partners = Entidades socias
consent-short-donors = Donantes
consent-short-report = Informe
consent-roster = Poner mi nombre, organización, correo y teléfono en la lista de contactos que recibe cada participante.
consent-public = Nombrarme a mí y a mi organización en la web y en textos sobre el encuentro.
consent-photo = Tomar fotos en las que se me reconozca y publicarlas. Mi credencial muestra la respuesta.
consent-recording = Grabar mi voz o mi imagen y publicarlo.
consent-follow-up = Escribirme después del encuentro: materiales, próximas reuniones, pequeñas subvenciones.
consent-partners = Dar mi contacto a las organizaciones que prepararon el encuentro.
consent-donors = Dar mi contacto a quienes pagaron el encuentro.
consent-report = Nombrarme en el informe sobre el encuentro.
consent-form-know = Conviene saber
consent-form-free = Ninguna respuesta te cuesta nada: recibes el mismo asiento, la misma comida y el mismo certificado.
consent-form-change = Puedes cambiar de opinión en cualquier momento: dínoslo, y quitamos tu nombre de nuestras listas y de lo que publiquemos desde entonces.
consent-form-controller = Pregunta a: { $who }.
consent-form-until = Borramos tus datos a más tardar el { $date }.
consent-form-running = Para organizar el encuentro necesitamos en todo caso tu nombre, tu asiento y qué comes. El equipo ve tu nombre, tu organización y tu asiento; tus talleristas ven tu nombre y qué quieres aprender; la cocina ve solo números. Lo demás queda con la organización.
consent-form-risk = Si que te vean o te nombren aquí puede hacerte daño, dínoslo en privado. Eliges otro nombre: es el de tu credencial y el único que ven el equipo y tus talleristas, y nadie te tomará fotos. Tu nombre real queda solo en las listas propias de la organización, como la que firmas en el registro.
consent-form-name = Nombre
consent-form-date = Fecha
consent-form-version = Versión { $version } de este texto.

consent-register-title = Quién aceptó qué
    .name = Registro de consentimientos
    .about = Mira aquí antes de publicar una foto, un nombre o una grabación. Una raya significa no.
consent-register-intro = Una raya significa no. «Preguntar otra vez» es un sí a otra versión del texto: no cuenta.
consent-ask-again = preguntar otra vez
consent-grid-title = Tabla para pasar los consentimientos
    .name = Tabla para pasar los consentimientos
    .about = Para dos personas: una lee los formularios en voz alta, la otra escribe sí o no en la fila del número de credencial. Lo que queda vacío no tuvo respuesta. Si un formulario tiene otra fecha, corrígela; guarda la tabla en la carpeta del encuentro como consents.xlsx y genera el paquete otra vez.

# ---- Register of personal data, and what is known of one person

data-register-title = Registro de datos personales
data-register-intro = Qué datos personales hay en qué documento, quién lo lee y con qué fundamento. Los archivos de la carpeta del encuentro lo contienen todo.
column-reader = Para
column-field = Dato
column-ground = Fundamento
ground-running = realizar el encuentro
ground-organizers = responde la organización
ground-own = datos propios
ground-consent = con consentimiento: { $purpose }
answer-title = Qué sabemos de ti: { $name }
answer-intro = Todo lo que guardamos sobre ti para { $event }.
answer-known = Lo que sabemos
answer-value = Contenido
answer-said = Tu respuesta
answer-version = Versión del texto
answer-silent = sin respuesta (cuenta como no)
answer-where = Dónde aparece

conduct-title = Cómo nos tratamos
    .name = Código de conducta
    .about = En la pared de la entrada y en la sala, con las personas a quienes acudir.
conduct-intro = Venimos de lugares distintos para aprender unas personas de otras. Estas reglas son para todo el mundo: participantes, talleristas, personas invitadas y equipo.
conduct-listen = Una persona habla, las demás escuchan. En un grupo de ocho, habla un octavo del tiempo.
conduct-welcome = Toda pregunta es bienvenida. Nadie se ríe de quien no sabe.
conduct-harass = Ni insultos, ni amenazas, ni contacto físico no deseado, ni presiones: ni aquí, ni por la noche, ni en línea.
conduct-photo = Mira la credencial antes de tomar una foto. «Sin fotos» vale también para el fondo.
conduct-quote = Lo que alguien cuenta de su trabajo o de su seguridad se queda aquí, salvo que diga otra cosa.
conduct-languages = Habla despacio, espera a la interpretación, explica las siglas.
conduct-stop = Si alguien dice «basta», paramos. Las disculpas vienen después.
conduct-help-heading = ¿Algo anda mal? Cuéntanos.
conduct-help = Puedes venir a solas o con alguien. Te escuchamos, te creemos y no hacemos nada sin preguntarte, salvo que alguien esté en peligro.
conduct-after = A quien rompa estas reglas se le puede pedir que se vaya, sea cual sea su cargo.

# ---- Sessions

session-cards-title = Tarjetas de sesión
    .name = Tarjetas de sesión para la pared
    .about = Cuatro por hoja; se corta toda la pila de una vez. Se cuelgan en filas por hora y se mueven cuando se mueve una sesión.
session-attendance-title = Asistencia: { $name }
    .name = Listas de asistencia por sesión
    .about = Firmas de quienes estuvieron en la sala, con nombres si los asientos están asignados.
session-attendance-intro = Firma si estuviste aquí la mayor parte de la sesión.
note-sheet-title = Notas: { $name }
    .name = Hojas de notas
    .about = Una por sesión. Después, fotografía la hoja: es la copia de respaldo cuando falla internet.
note-sheet-intro = Escribe lo que sirva a quien no estuvo. Nunca escribas quién dijo qué.
note-sheet-writer = Quién escribe (n.º de credencial)
note-sheet-count = Personas en la sala
note-sheet-quote = ¿Se pueden publicar las notas?
note-sheet-learned = Qué aprendimos
note-sheet-questions = Preguntas abiertas
note-sheet-links = Herramientas, direcciones, ejemplos
note-sheet-next = Quién hace qué, y para cuándo
evaluation-slip-title = Papeletas de evaluación
    .name = Papeletas de evaluación
    .about = Cuatro por hoja. Se reparten diez minutos antes de que acabe la sesión; pon una caja en la puerta.
evaluation-slip-heading = Esta sesión
evaluation-form-column = ¿Hasta qué punto es cierto para ti?
evaluation-use = Puedo usar en mi trabajo lo que aprendí.
evaluation-level = El nivel era el adecuado para mí.
evaluation-speak = Tuve tiempo de preguntar y de probar.
evaluation-language = Entendí lo que se dijo, en mi idioma.
evaluation-people = Conocí a personas con las que quiero trabajar.
evaluation-safe = Me sentí a gusto y con seguridad.
evaluation-place = Salas, comida y horarios estuvieron bien.
evaluation-first-use = ¿Qué vas a usar primero, y para qué?
evaluation-best = ¿Qué te ayudó más?
evaluation-better = ¿Qué deberíamos hacer mejor?
evaluation-missing = ¿Qué te falta todavía, y de quién?
evaluation-again = ¿Recomendarías el próximo encuentro a alguien de tu trabajo?

# ---- Speed geeking

rotation-title = Demostraciones rápidas: quién está dónde
    .name = Rotación de las demostraciones rápidas
    .about = Para quien modera y para la pared: qué grupo está en qué estación, minuto a minuto.
rotation-intro = Los números de la tabla son estaciones. Campana a cada hora de la fila de arriba. Una raya significa pausa.
rotation-intro-mixing = Cada persona camina sola: la primera columna es la ruta de la credencial, y en cada estación se forma un grupo nuevo.
station-sign-title = Estación { $name }
    .name = Carteles de estación
    .about = Un cartel grande por mesa, con número y tema.
presenter-instructions-title = Tu estación en las demostraciones rápidas
    .name = Instrucciones para quienes presentan
    .about = Una página por estación: cómo presentar y quién viene cuándo.
presenter-station = { $name }, estás en la **estación { $number }: { $title }**.
presenter-when = { $day }, { $start }–{ $end }.
presenter-rounds = { $rounds ->
    [0] Hablas { $talk } minutos cada vez que llega un grupo. Los grupos caminan, tú te quedas.
    [one] Viene un grupo, y hablas { $talk } minutos. Los grupos caminan, tú te quedas.
   *[other] Vienen { $rounds } grupos, uno tras otro. Hablas { $talk } minutos cada vez. Los grupos caminan, tú te quedas.
}
presenter-before = Antes
presenter-one-thing = Elige una sola cosa que mostrar: un ejemplo que ocurrió de verdad.
presenter-four-points = Cuatro puntos como mucho: el problema, la idea, cómo funciona, qué hace falta para empezar.
presenter-offline = Ten todo sin conexión: imágenes, un video de la pantalla, una hoja impresa. No confíes en internet.
presenter-setup = Llega a tu mesa media hora antes: número a la vista, agua a mano.
presenter-power = Tu mesa tiene electricidad; trae tu cable.
presenter-during = Cada vez
presenter-start = Primera frase: quién eres y qué problema resuelve esto.
presenter-show = Muéstralo en el primer minuto. Nada de diapositivas que haya que leer.
presenter-question = Deja el último minuto para una pregunta.
presenter-bell = Detente con la campana, aunque sea a mitad de frase. Toma agua.
presenter-turns = Quién viene cuándo
presenter-thanks = Quien quiera más vendrá a tu sesión o te buscará en el almuerzo.

# ---- For trainers

trainer-brief-title = Tus sesiones
    .name = Fichas para talleristas
    .about = Para cada tallerista: sus sesiones, sala y equipo, y quién viene, con qué nivel y qué necesidades.
trainer-brief-heading = { $name }: tus sesiones
trainer-brief-intro = Gracias por enseñar. Esto es lo que sabemos hoy; si algo cambia, recibirás una nueva hoja.
trainer-brief-seats = { $n ->
    [one] { $n } asiento
   *[other] { $n } asientos
}
trainer-brief-language = Se imparte en:
trainer-brief-room-has = Ponemos en la sala:
trainer-brief-supplies = Traemos:
trainer-brief-prerequisites = Se dijo a quienes participan:
trainer-brief-seated = { $n ->
    [one] Una persona tiene asiento.
   *[other] { $n } personas tienen asiento.
}
trainer-brief-wished = { $n ->
    [one] Una persona pidió esta sesión. Pueden entrar otras.
   *[other] { $n } personas pidieron esta sesión. Pueden entrar otras.
}
trainer-brief-unknown = Todavía no sabemos quién viene: la inscripción es en la puerta.
trainer-brief-levels = Su nivel:
trainer-brief-needs = Quieren aprender sobre:
trainer-brief-wants = Quiere aprender sobre
trainer-brief-good = Qué hace que una sesión sea buena
trainer-brief-tip-hands = A los diez minutos todo el mundo está probando algo con sus manos.
trainer-brief-tip-start = Pregunta primero qué quieren poder hacer mañana. Deja fuera lo que nadie necesita.
trainer-brief-tip-language = Frases cortas, sin siglas. Con interpretación, planea la mitad.
trainer-brief-tip-offline = Ten una manera que funcione sin internet.
trainer-brief-tip-end = Guarda los últimos diez minutos para: ¿qué harás primero y quién puede ayudarte?

certificates-title = Certificado, { $item }
    .name = Certificados para participantes
    .about = Los nombres tal como cada persona los escribió. Imprime la última mañana, solo para quienes estuvieron.
certificate-heading = Certificado de participación
certificate-text = { $days ->
    [one] participó en { $event }, un día de formación práctica.
   *[other] participó en { $event }, { $days } días de formación práctica.
}
certificate-sign-team = Por la organización
certificate-sign-partners = Por las entidades socias
certificates-trainers-title = Certificado para tallerista, { $item }
    .name = Certificados para talleristas
    .about = Con agradecimiento por lo que enseñaron.
certificate-trainer-heading = Con agradecimiento
certificate-trainer-text = enseñó en { $event } y compartió conocimiento y tiempo con la sociedad civil.

# ---- Problems and projects

problem-canvas-title = Nuestro problema
    .name = Hojas de problema
    .about = Una por grupo de discusión, mejor ampliada a A3. Cuélgalas: de ahí parten los equipos del día siguiente.
canvas-topic = Tema
canvas-group = Grupo (nombres de pila o números de credencial)
problem-sentence = El problema en una frase
problem-sentence-hint = ¿Quién no puede hacer qué, y por qué importa?
problem-who = ¿De quién es el problema?
problem-who-hint = ¿Quién vive con él cada día? ¿Cuántas personas? ¿A quién se preguntó?
problem-today = ¿Qué pasa hoy?
problem-today-hint = ¿Qué se ha intentado? ¿Qué funcionó un poco?
problem-why = ¿Por qué es así?
problem-why-hint = Pregunta tres veces «¿por qué?».
problem-limits = ¿Qué hay que respetar?
problem-limits-hint = Ley, dinero, idioma, tiempo y, sobre todo, seguridad.
problem-better = Dentro de un año, ¿qué está mejor?
problem-better-hint = Algo que se pueda ver o contar.
problem-need = ¿Qué necesitamos?
problem-need-hint = Conocimiento, datos, herramientas, personas, dinero: ¿quién lo tiene?

project-canvas-title = Nuestro proyecto
    .name = Hojas de proyecto
    .about = Una por equipo, mejor ampliada a A3. Lo que está aquí se dice en el escenario y se convierte en la solicitud.
canvas-project = Proyecto
canvas-team = Equipo
canvas-contact = Quién responde por él
project-problem = El problema
project-problem-hint = Una frase, de la hoja de problema.
project-idea = Nuestra idea
project-idea-hint = Una frase que entienda cualquier vecina o vecino.
project-who = ¿Para quién?
project-who-hint = ¿Quién lo usa primero? ¿Le preguntaron?
project-change = ¿Cómo sabemos que funciona?
project-change-hint = Un número o una historia en seis meses.
project-people = ¿Quién hace qué?
project-people-hint = Nombres y horas por semana.
project-tools = Herramientas y datos
project-tools-hint = Simples, libres, seguras. ¿Qué existe ya?
project-first = Las próximas dos semanas
project-first-hint = Primer paso: quién, qué, para cuándo.
project-months = Los próximos seis meses
project-months-hint = Tres metas con fecha.
project-money = ¿Qué cuesta dinero?
project-money-hint = ¿Qué nos llega gratis? ¿Qué queda por pagar?
project-risks = ¿A quién podría dañar?
project-risks-hint = ¿Y qué hacemos para que no pase?

pitch-order-title = Orden de presentaciones
    .name = Orden de presentaciones
    .about = Para quien modera: equipos, horas, quién habla y qué necesita en el escenario. El orden se sortea.
pitch-order-intro = { $count ->
    [one] Un equipo, { $minutes } minutos, con preguntas y cambio incluidos.
   *[other] { $count } equipos, { $minutes } minutos cada uno, con preguntas y cambio incluidos.
}
pitch-order-about = { $count ->
    [one] Más o menos un equipo.
   *[other] Más o menos { $count } equipos.
} Anota los nombres y las horas cuando se conozcan los equipos.
pitch-order-team = Equipo y proyecto
pitch-order-speakers = Quién habla
pitch-order-needs = Necesita en el escenario
pitch-order-rules = Tarjeta de un minuto y luego campana. Una pregunta de la sala y sigue el próximo equipo. Aplauso para cada uno.
scoring-sheet-title = Hoja de puntuación
    .name = Hojas de puntuación
    .about = Una por integrante del jurado; se llena durante las presentaciones.
scoring-sheet-intro = 1 = todavía no, 2 = en parte, 3 = sí, 4 = convence. Decide a solas; compara solo después del último equipo.
scoring-sheet-rules = Deja fuera los equipos a los que perteneces o con los que trabajas.
scoring-sheet-name = Nombre de quien puntúa
score-need = Necesidad real
score-idea = Idea clara
score-doable = Se puede hacer
score-team = El equipo sigue
score-safe = No daña a nadie
score-sum = Suma
commitment-card-title = Tarjetas de compromiso
    .name = Tarjetas de compromiso
    .about = Cuatro por hoja, para la última media hora. Cada persona guarda la suya; fotografía las que quieran compartir.
commitment-card-heading = Me comprometo
commitment-card-body =
    Qué voy a hacer:
    ____
    ____
    Para cuándo:
    ____
    Quién me lo recuerda:
    ____
    Puedo ayudar a otras personas con:
    ____
    ____

# ---- For the team

run-of-show-title = Guion del día: { $name }
    .name = Guion del día
    .about = Cada minuto del día para el equipo: quién está a cargo, qué hacer, interpretación. Anota cuándo empezó cada cosa de verdad.
run-of-show-intro = Si la mañana se retrasa, acorta discursos y preguntas; nunca el almuerzo ni la última media hora.
protocol-title = Palabras de bienvenida
    .name = Orden de los discursos
    .about = Para quien modera y para protocolo: quién habla, cuándo y cuánto.
protocol-intro = Envíalo tres días antes a quienes van a hablar. Los minutos incluyen el aplauso.
protocol-who = Quién
protocol-name = Nombre y cargo, como se pronuncian
protocol-check = Media hora antes
protocol-check-names = Nombres y cargos confirmados con cada oficina
protocol-check-time = Cada persona sabe cuántos minutos tiene
protocol-check-seats = Asientos en la primera fila, en el orden de hablar
protocol-check-interpreters = Las y los intérpretes tienen los textos
protocol-check-photo = Quien fotografía conoce las señales de las credenciales
facilitation-title = Cómo llevamos cada parte
    .name = Guía para moderar
    .about = Un párrafo por tipo de bloque: qué preparar, qué decir, qué evitar.
facilitation-intro = La gente viene a conversar y a probar. Quien modera es quien menos habla.
guide-spectrogram = Retira las sillas. Una pared es «sí, del todo», la otra «para nada». Lee una frase dos veces, despacio, y da medio minuto para elegir lugar. Pregunta a tres personas por qué están ahí: una de cada extremo y una del medio. Quien se convenza puede moverse. Recalca una palabra cada vez: una buena frase divide la sala. Cuatro frases llenan media hora.
guide-spectrogram-lines = Nuestras frases (cortas, directas, sobre el trabajo de quienes están en la sala):
guide-speed-geeking = Explica en dos minutos: se busca la estación del grupo, se escucha, se pregunta y con la campana se sigue. Los grupos no se separan porque cada uno tiene un idioma. Recorre antes el camino, en el sentido de los números. Una persona toca la campana y no hace nada más. Si falta quien presenta, el grupo tiene ahí una pausa.
guide-speed-geeking-mixing = Con rutas cada persona camina sola: la ruta está en la credencial y sus estaciones en la agenda personal, para encontrar a otras personas en cada estación.
guide-breakout = Quienes acogen los temas se ponen delante, dicen el suyo en una frase y levantan un número. Luego salen y la gente sigue el número. Sirven grupos de dos y de veinte; si son más de doce, se dividen en dos. Una idea por turno. Cada grupo llena una hoja de problema y elige quién la lee.
guide-market = Una frase por tallerista: «después de esta sesión podrás …». Sin diapositivas ni preguntas. Luego se señalan las hojas de inscripción. Lleno es lleno: decide la lista de espera.
guide-training = Alguien del equipo pasa a los diez minutos: ¿hay gente, funciona todo, se entiende el idioma? Quien está en la sala equivocada puede irse sin decir nada. Diez minutos antes del final se reparten las papeletas.
guide-problem-statements = Todas las hojas en una pared. Lee una persona por grupo, un minuto cada una. Cada participante recibe cinco puntos y los pone en lo que quiere trabajar. Las hojas parecidas se juntan; ninguna se tira.
guide-team-forming = Quienes escribieron una hoja se ponen a su lado. Cada cual va al problema en el que quiere trabajar. De cinco a ocho personas hacen un equipo; desde nueve, dos. Pregunta: ¿quién conoce a la gente afectada, quién sabe construir, quién escribe, quién cuida el tiempo? La hoja sin gente va a la pared de ideas.
guide-project-work = Cuatro pasos, cada uno con campana: cuál es el problema, cuál es la idea, cuál es el primer paso, cómo lo contamos. Las y los talleristas van de equipo en equipo y preguntan; no toman el bolígrafo. A mitad, cada equipo cuenta su idea a otro en una frase.
guide-pitches = Sortea el orden y cuélgalo. Cuatro preguntas para cada equipo: cuál es el problema, cuál es la idea, qué harán en las próximas dos semanas, qué necesitan. La tarjeta de un minuto se muestra a todo el mundo. Quien pueda ayudar se pone de pie al final de la presentación.
guide-closing = Primero la próxima fecha, porque hay quien se va antes. Luego compromisos, evaluación, certificados y gracias a quienes limpiaron y cocinaron. Foto de grupo solo con quien quiera; mientras, da algo que hacer al resto.
trainer-table-title = Talleristas
    .name = Tabla de talleristas
    .about = Quién enseña qué, dónde y en qué idioma, y qué trae.
coverage-title = Qué necesita la gente y qué ofrecemos
    .name = Necesidades y sesiones
    .about = Por cada tema: cuántas personas lo piden, en qué idioma, y si hay quien lo imparta y una sesión que responda.
coverage-intro = Una línea con texto en la última columna pide una decisión: otra persona que lo imparta, alguien que interprete o un aviso a quienes lo pidieron.
coverage-no-session = sin sesión
coverage-missing = nadie en { $languages }
gaps-title = Por decidir
    .name = Por decidir
    .about = Lo que aún no se pudo decidir: talleristas, salas, intérpretes por encontrar.
gaps-intro = Busca a alguien para cada línea, anótalo en el archivo event.toml y genera el paquete otra vez.
interpreter-grid-title = Interpretación: { $name }
    .name = Plan de interpretación
    .about = Quién interpreta cuándo, de qué idioma a cuál. Envíalo con textos y diapositivas una semana antes.
interpreter-grid-intro = Nadie debería interpretar más de 45 minutos seguidos.
headset-sheet-title = Auriculares
    .name = Lista de auriculares
    .about = Qué auricular tiene quién. Basta el número de credencial.
headset-sheet-intro = Escribe el número de credencial al entregar un auricular y marca cuando vuelva.
headset-sheet-set = N.º
headset-sheet-who = Credencial
headset-sheet-back = Volvió
team-contacts-title = Contactos y emergencias
    .name = Contactos y emergencias
    .about = Una hoja doblada en el bolsillo de cada persona del equipo: a quién llamar y dónde nos encuentra la ambulancia.
team-contacts-intro = Llena hoy la primera línea. En una emergencia: primero ayuda, luego llama, luego avisa a quien está a cargo.
team-contacts-emergency = Número de emergencias
team-contacts-doctor = Hospital más cercano
team-contacts-meeting-point = Punto de encuentro afuera
team-contacts-address = Dirección para la ambulancia:
team-contacts-team = Equipo
team-contacts-more = Quién necesita una ayuda particular y a qué familiares llamar está en la hoja de emergencias: la tiene la persona que coordina.

emergency-sheet-title = Hoja de emergencias
    .name = Hoja de emergencias
    .about = Necesidades de acceso y a quién llamar, con nombres reales. Solo para quien coordina: no la copies y destrúyela después.
emergency-sheet-intro = Lleva esta hoja contigo o guárdala bajo llave, y no muestres a nadie más de una línea.
emergency-sheet-people = Lo que debemos saber de las personas
emergency-sheet-trainers = Talleristas

# ---- To buy, to cook, to print

procurement-title = Comprar y pedir prestado
    .name = Lista de compras
    .about = Cuánto de cada cosa, calculado a partir de personas, salas, sesiones y estaciones. Pregunta primero en la sede: la mitad ya está ahí.
procurement-intro = Las cantidades salen de la tabla de personas. Genera el paquete otra vez cuando cambie.
unit-pieces = unidades
unit-pads = blocs de 100
unit-sheets = hojas
unit-rolls = rollos
unit-bottles = botellas de medio litro
buy-badge-holders = Portacredenciales con cordón
    .why = uno por persona, diez de reserva
buy-folders = Carpetas
    .why = una por participante, diez de reserva
buy-notebooks = Cuadernos
    .why = uno por persona, diez de reserva
buy-pens = Bolígrafos
    .why = uno por persona, veinte se pierden
buy-sticky-notes = Notas adhesivas de dos colores
    .why = dieciséis notas por participante
buy-markers = Marcadores gruesos, negros y azules
    .why = cuatro por equipo, dos por sala, uno por estación
buy-flip-chart-paper = Papel de rotafolio
    .why = cinco por equipo, cuatro por sesión, cinco por sala
buy-flip-charts = Rotafolios
    .why = uno por sala
buy-dots = Puntos adhesivos para votar (50 por hoja)
    .why = cinco puntos por participante
buy-tape = Cinta que no daña las paredes
    .why = una por sala, dos de reserva
buy-scissors = Tijeras
    .why = mesa de registro, sala del equipo, reserva
buy-numbers = Números plastificados
    .why = uno por estación; también para los grupos
buy-tables = Mesas altas o pupitres para las estaciones
    .why = una por estación
buy-chairs = Sillas
    .why = una por persona, diez de reserva; se mueven entre salas
buy-extension-leads = Extensiones eléctricas
    .why = dos por sala, una por estación
buy-adapters = Adaptadores para proyector (HDMI, VGA, USB-C)
    .why = un juego por sala
buy-headsets = Auriculares para interpretación
    .why = uno por persona, cinco de reserva
buy-water = Agua
    .why = tres por persona y día
buy-bell = Campana o silbato
    .why = el sonido que todo el mundo conoce
buy-timer = Reloj grande o cronómetro
    .why = sala y escenario
buy-first-aid = Botiquín
    .why = en la mesa de registro; todo el equipo sabe dónde
buy-boxes = Cajas con ranura
    .why = para las papeletas de evaluación
buy-envelopes = Sobres grandes
    .why = para hojas con nombres, cada noche
buy-bags = Bolsas de basura
    .why = dos por sala

catering-title = Comidas
    .name = Números para la cocina
    .about = Cuántas personas comen cuándo, y qué. Solo números: la cocina no necesita nombres.
catering-intro = Pon en cada plato un cartel que diga qué lleva. La comida de quienes comen distinto va aparte y no es para todo el mundo.

print-order-title = Orden de impresión
    .name = Orden de impresión
    .about = Qué imprimir, cuántas copias, en qué papel y adónde va. Entrégalo en la copistería junto con los archivos.
print-order-intro = Imprime primero una copia de cada cosa y mírala. Imprime al 100 %, sin «ajustar a la página». Por una cara, si no dice que por ambas.
destroy-list-title = Recoger y destruir
    .name = Hojas que recoger y destruir
    .about = Papel con datos personales. Márcalo cada noche.
destroy-list-intro = Recoge estas hojas cada noche, cuéntalas y destrúyelas cuando ya no hagan falta: las que llevan nombres y las que alguien ha llenado. De lo marcado como «sobrantes», recoge solo lo que nadie se llevó. Los formularios y el registro de consentimientos se guardan bajo llave.
destroy-left-over = sobrantes

index-title = Todo lo que hay en este paquete
    .name = Empieza aquí
    .about = Esta página.
index-heading = { $event }: todo lo que hay en este paquete
index-intro = Abre un archivo con un clic. Lo que se imprime está en PDF; las listas para trabajar, en Excel. La carpeta dice quién puede tener un archivo:
index-public = para todo el mundo; puede estar en una web
index-members = para participantes
index-crew = para el equipo
index-private = solo para la organización: no se envía a nadie
index-person = cada archivo, para una sola persona
index-partners = solo personas que lo aceptaron
index-for = Para:
index-all = Todo en un archivo
index-sealed = Bajo llave, dentro de este archivo:
index-each = Cada uno en su archivo ({ $count })
format-pdf = PDF para imprimir
format-html = página web
format-md = texto (Markdown)
format-txt = texto
format-csv = CSV
format-xlsx = Excel
format-ics = calendario
format-vcf = tarjetas de contacto, versión 3
format-v4 = tarjetas de contacto
    .vcf = tarjetas de contacto, versión 4

# ---- Rosters for the network

discourse-title = Discourse: invitaciones
    .name = Discourse: invitaciones
    .about = Invita a un foro que funciona con Discourse; --set groups=… y topic=… dicen a qué.
mailchimp-title = Mailchimp: contactos
    .name = Mailchimp: contactos
    .about = Agrega personas a una lista de correo de Mailchimp, con etiquetas de encuentro e idioma.
address-list-title = Lista de direcciones
    .name = Lista de direcciones
    .about = Solo direcciones de correo, una por línea: para la copia oculta de una carta (CCO).
civicrm-contacts-title = CiviCRM: contactos
    .name = CiviCRM: contactos
    .about = Agrega personas a CiviCRM como contactos.
civicrm-participants-title = CiviCRM: participantes
    .name = CiviCRM: participantes
    .about = Agrega personas a un evento en CiviCRM; --set event=… es su número. Importa antes los contactos.
amy-title = AMY: personas
    .name = AMY: personas
    .about = Agrega personas a AMY, el registro de The Carpentries, con sus funciones.
google-contacts-title = Contactos de Google
    .name = Contactos de Google
    .about = Agrega personas a una libreta de direcciones de Google.
google-groups-title = Grupos de Google: miembros
    .name = Grupos de Google: miembros
    .about = Agrega personas a un grupo de Google, donde sus miembros quizá puedan verse entre sí; --set group=… es la dirección del grupo.
outlook-title = Outlook: contactos
    .name = Outlook: contactos
    .about = Agrega personas a los contactos de Outlook en inglés.
vcard-title = Tarjetas de contacto
    .name = Tarjetas de contacto
    .about = Tarjetas para teléfonos y otras libretas: versión 3 para la mayoría, versión 4 para las nuevas.
directory-title = Directorio de la red
    .name = Directorio de la red
    .about = Para imprimir, o para guardar como una página sin internet: se busca con la búsqueda del navegador.
directory-sheet-title = Directorio de la red (hoja de cálculo)
    .name = Directorio de la red (hoja de cálculo)
    .about = El directorio como hoja de cálculo, para ordenar y filtrar.
roster-ledger-title = Quién está en la lista y quién no
    .name = Quién está en la lista y quién no
    .about = Se hace junto a cada lista: quién está, quién falta y por qué. Solo para la organización.
directory-topics = Quién trabaja en qué
directory-elsewhere = País no indicado
column-count = Personas
roster-ledger-heading = { $roster }: quién está y quién no
roster-ledger-intro = En esta lista solo están quienes aceptaron «{ $consent }». Que esta página no salga de la organización: nombra a quienes no aceptaron.
roster-ledger-people = Todas las personas de la tabla
roster-ledger-in = En la lista
roster-ledger-out = Fuera de la lista
roster-ledger-mended = Dejado en blanco o recortado
ledger-not-coming = no tiene lugar o no vino
ledger-suppressed = pidió no estar en ninguna lista
ledger-at-risk = en riesgo
ledger-other-terms = aceptó otra versión de las condiciones: hay que volver a preguntar
ledger-versions = { $given ->
    [none] versión no anotada
   *[other] versión { $given }
}, ahora { $now }
ledger-no-consent = no aceptó
ledger-empty = no se indicó nada
ledger-double = otra persona tiene lo mismo
ledger-too-long = demasiado largo
ledger-address = no es una dirección que la plataforma acepte
ledger-country = no es un código de país de dos letras
ledger-phone = no es un número internacional
ledger-date = no es una fecha
audience-network = quienes reciben correos nuestros

# ---- Quién ayuda a quién

need-stated = expresada
need-clarified = aclarada
need-confirmed = confirmada
need-shared = compartida
need-met = resuelta
fit-promised = prometida para esta necesidad
fit-topic = el mismo tema: { $topic }
fit-kind = el tipo de ayuda que se pide: { $kind }
fit-place = en el mismo lugar: { $place }
fit-language = en { $language }
need-no-offer = nadie ofrece todavía nada sobre { $topic }
need-unclear = no dice ni tema ni tipo de ayuda: pregúntalo en la entrevista
offer-taken = «{ $offer }» también encaja y atiende otra necesidad
offer-ended = «{ $offer }» terminó el { $date }
offer-promised = «{ $offer }» está prometida para otra necesidad
offer-kind = «{ $offer }» es otro tipo de ayuda: { $kind }
offer-place = «{ $offer }» es solo para { $place }
offer-language = «{ $offer }» es en { $language }
offer-kind-need = «{ $need }» pide otro tipo de ayuda
offer-place-need = «{ $need }» viene de otro lugar y esto es solo para { $place }
offer-language-need = «{ $need }» necesita un idioma distinto de { $language }
offer-not-needed = «{ $need }» ya tiene otra oferta
offer-need-met = la necesidad para la que se prometió está resuelta
offer-unasked = ninguna necesidad abierta trata de eso
needs-offers-title = Necesidades y ofertas
    .name = Necesidades y ofertas
    .about = Qué oferta responde a qué necesidad y por qué, qué no ha ofrecido nadie y qué necesidades comparten varias organizaciones.
needs-offers-intro = Cada necesidad abierta tiene la oferta que mejor encaja, para que la ayuda llegue a cuantas sea posible. Nada está acordado: pregunta a las dos partes.
needs-offers-need = Necesidad
needs-offers-offer = Quién podría ayudar
needs-offers-nobody = Nadie todavía
needs-offers-also = También encajaría:
needs-offers-left = Ofertas sin necesidad
needs-offers-joint = Necesidades que se comparten
needs-offers-joint-intro = Piden lo mismo. Pregunta si quieren decirlo juntas: una necesidad de varias se escucha mejor.
need-interview-title = Entrevista sobre una necesidad
    .name = Hojas de entrevista sobre necesidades
    .about = Una hoja por cada necesidad que nadie ha confirmado todavía. Basta media hora con la organización.
need-interview-heading = Entrevista sobre una necesidad
need-interview-intro = Escucha más de lo que escribes. Al final lee la frase en voz alta y pregunta si es correcta. Después escribe state y confirmed_by en needs.csv.
need-interview-who = ¿Para quién es un problema y cuántas personas son?
need-interview-today = ¿Qué hacen hoy al respecto?
need-interview-tried = ¿Qué se intentó y qué resultó?
need-interview-help = ¿Qué ayudaría: una hora de consejo, una herramienta, una licencia, un aparato, una persona?
need-interview-limits = ¿Qué no debe pasar? ¿A quién le haría daño que se supiera?
need-interview-sign = ¿Cómo sabríamos que está resuelta?
need-interview-words = En una frase, con sus palabras
need-interview-may = Esto se puede contar a
need-interview-confirmed = Quién lo confirma, fecha
needs-digest-state = Estado:
column-state = Estado

# ---- Mentoría

alone-at-risk = en riesgo: presentar solo a mano, si acaso
alone-no-roster = no aceptó estar en la lista de contactos de participantes
alone-no-follow-up = no aceptó recibir correos después del encuentro
mentor-by-hand = lo decidió el equipo organizador
mentor-topic = { $topic }: una parte lo pide y la otra lo conoce
mentor-clock = { $hours } horas de diferencia horaria
mentor-no-skills = no dice qué conoce
mentor-nobody-left = no queda nadie sin mentoría que lo pida en un idioma que compartan
mentee-no-needs = no dice qué quiere aprender
mentee-topic = { $topic }: nadie que ofrezca mentoría lo conoce
mentee-language = { $topic }: quienes lo conocen no hablan su idioma
mentee-own-organization = { $topic }: solo lo conoce gente de su propia organización
mentee-nobody-left = { $topic }: no queda nadie que encaje
mentors-title = Mentoría: quién con quién
    .name = Mentoría: quién con quién
    .about = Quién podría acompañar a quién y por qué, y quién no tiene a nadie. Solo personas que aceptaron la lista de contactos y los correos posteriores.
mentors-intro = Tiene mentoría la mayor cantidad posible de personas, con las parejas que mejor encajan. Envía su carta a cada una; la pareja existe cuando ambas han respondido.
mentors-mentor = Acompaña
mentors-mentee = Aprende
mentors-alone-mentees = Sin mentoría
mentors-alone-mentors = Ofrecen mentoría y no tienen a nadie
mentor-letter-title = Carta para la mentoría
    .name = Primeras cartas de mentoría
    .about = Una para cada persona de una pareja, en su idioma, para copiarla en un correo. No se envía nada.
mentor-letter-heading-mentee = Alguien que te acompaña
mentor-letter-heading-mentor = A quién podrías acompañar
mentor-letter-hello = Hola, { $name }:
mentor-letter-mentee = en { $event } dijiste qué quieres aprender. Alguien que lo conoce aceptó acompañarte y queremos ponerte en contacto con:
mentor-letter-mentor = en { $event } aceptaste acompañar a otras personas. Queremos ponerte en contacto con:
mentor-letter-because = Por qué pensamos en esta pareja:
mentor-letter-first = Escríbanse en las próximas dos semanas. Para la primera charla basta media hora: ¿qué quieren haber logrado en tres meses, cada cuánto hablan y por qué medio?
mentor-letter-no = Si no te conviene, dínoslo en una línea. No hace falta ningún motivo, y buscamos a otra persona.
mentor-letter-thanks = ¡Gracias!

# ---- Círculos

circle-no-topic = no dice qué necesita ni qué conoce
circle-no-language = no dice ningún idioma
circle-too-few = menos de { $least } personas comparten con esta persona un tema y un idioma
circle-none-left = quienes comparten tema e idioma están en otros círculos
circle-needs = quiere aprenderlo
circle-knows = lo conoce
coordinator-knows = es quien más sabe del tema
coordinator-level = es quien más ha avanzado
coordinator-lot = por sorteo
circles-title = Comunidades de práctica
    .name = Comunidades de práctica
    .about = Todos los círculos con sus integrantes y quién podría coordinar cada uno, y quién no está en ninguno y por qué.
circles-intro = Está en un círculo la mayor cantidad posible de personas, y cada uno tiene un tamaño que lo mantiene vivo. Pregunta primero a quienes coordinarían.
circles-alone = En ningún círculo
circle-charter-title = Comunidad de práctica: { $name }
    .name = Acuerdos de las comunidades de práctica
    .about = Uno por círculo: quién está y qué acuerda en la primera charla. Solo personas que aceptaron la lista de contactos y los correos posteriores.
circle-charter-intro = Comparten un tema y un idioma. Llenen esto en la primera charla: basta media hora.
circle-charter-coordinator = Podría coordinar:
circle-charter-coordinator-ask = Es una propuesta. Quien coordina lo ha aceptado y lo pasa a otra persona después de un año.
circle-charter-for = Qué queremos haber logrado en un año
circle-charter-how = Cómo y cada cuánto hablamos
circle-charter-next = Próxima fecha y quién invita
circle-charter-rules = Lo que se dice aquí se queda aquí, salvo que lo permita quien lo dijo. No se agrega a nadie sin preguntarle. Quien se va borra su nombre de esta lista.
circle-charter-members = Integrantes
circle-roster-title = Comunidad de práctica: { $name }
    .name = Listas de contactos de las comunidades de práctica
    .about = Las mismas personas como lista para un programa de correo.

# ---- Organizaciones afines

kindred-topic = { $topic }
kindred-sector = ambas trabajan en { $sector }
kindred-title = Organizaciones como la suya
    .name = Organizaciones afines
    .about = Cuatro por hoja: para cada organización, hasta cinco que piden lo mismo o trabajan en lo mismo, con el motivo. Solo organizaciones públicas o cuya gente aceptó la lista de contactos.
kindred-intro = Preguntan por los mismos temas que ustedes o trabajan en lo mismo. Búsquenlas y conversen.

# ---- Herramientas y proyectos

toolkits-title = Herramientas libres por tema
    .name = Catálogo de herramientas libres
    .about = Qué herramienta ayuda con qué necesidad, cuánto cuesta, si funciona sin internet, qué cuidar y quién puede ayudar.
toolkits-intro = Prueba una herramienta primero con datos inventados. Donde dice quién puede ayudar, pregúntale en el encuentro.
toolkit-licence = Licencia:
toolkit-cost = Costo:
toolkit-offline = funciona sin internet
toolkit-online = necesita internet
toolkit-languages = Idiomas:
toolkit-risk = Cuidado:
toolkit-helper = Pregunta a
toolkit-session = Se enseña en la sesión
needs-digest-tools = Herramientas:
project-register-title = Proyectos
    .name = Registro de proyectos
    .about = Qué quieren hacer los equipos, hasta dónde han llegado y qué ayuda buscan.
project-register-intro = ¿Puedes ayudar con alguno? Díselo al equipo o a quienes organizan.
column-project = Proyecto
column-problem = Problema
column-sector = Sector
column-stage = Etapa
column-help-wanted = Se busca

# ---- Entidades socias

partner-brief-title = Para entidades socias: el encuentro en una página
    .name = Una página para entidades socias
    .about = Qué es el encuentro, quién viene, qué necesitan las organizaciones y qué puede hacer una entidad socia o quien lo difunde.
partner-brief-when = Cuándo y dónde
partner-brief-who = Quién viene
partner-brief-who-text = { $people } personas de { $organizations } organizaciones
partner-brief-needs = Qué piden las organizaciones
partner-brief-can = Qué puede hacer una entidad socia
partner-brief-tell = Contarlo a organizaciones y a gente que sabe de tecnología
partner-brief-give = Dar lo que hace falta: horas, licencias, alojamiento web, equipos, una sala
partner-brief-meet = Venir, escuchar primero y conocer a quienes podría ayudar
partner-brief-stay = Seguir en contacto durante un año, con una persona designada
partner-letter-title = Invitación a { $name }
    .name = Cartas de invitación a entidades socias
    .about = Una por entidad, en su idioma, para copiarla en un correo. No se envía nada.
partner-letter-hello = Hola, { $name }:
partner-letter-text = invitamos a { $partner } a { $event }, { $dates } en { $place }. Las organizaciones vienen con lo que necesitan y quienes saben de tecnología con lo que conocen.
partner-letter-gives = Podrían traer lo que ya dan: { $gives }
partner-letter-ask = Dígannos, por favor, a quién podemos dirigirnos y si podemos presentarles organizaciones. Con esta carta va la página para entidades socias.
partner-letter-thanks = Saludos cordiales
partner-agreement-title = Quién hace qué: { $name }
    .name = Quién hace qué, con cada entidad socia
    .about = Una hoja por entidad, para llenarla y firmarla entre ambas partes.
partner-agreement-intro = Llénenla entre ambas partes. Lo que no esté en ninguna línea no va a ocurrir.
partner-agreement-what = Qué
partner-agreement-us = Nosotros
partner-agreement-you = Entidad socia
partner-agreement-promotion = Difundir el encuentro
partner-agreement-people = Personas: quienes imparten, acompañan o ayudan
partner-agreement-gifts = Cosas: licencias, alojamiento web, equipos, salas
partner-agreement-money = Gastos
partner-agreement-data = Listas de personas: quién recibe cuál y cuándo se borran
partner-agreement-after = Un año después: quién atiende a quién
partner-agreement-signed = Fecha y firmas
introductions-title = Presentaciones
    .name = Presentaciones
    .about = Qué organización presentar a qué especialista o entidad socia y por qué. Solo donde ambas partes aceptaron.
introductions-intro = Escribe un solo correo a las dos partes, en dos frases. Márcalo cuando esté enviado.
column-introduce = Presentar a
column-contact = Contacto
intro-topic = pide ayuda con { $topic }
partner-contacts-title = Entidades socias
    .name = Lista de contactos de entidades socias
    .about = La persona de contacto de cada entidad, sus temas y lo que puede dar.
column-gives = Puede dar
column-region = Región

# ---- Countries, by their two-letter codes (ISO 3166-1). Names: Unicode CLDR, Unicode-3.0.

country-ad = Andorra
country-ae = Emiratos Árabes Unidos
country-af = Afganistán
country-ag = Antigua y Barbuda
country-ai = Anguila
country-al = Albania
country-am = Armenia
country-ao = Angola
country-aq = Antártida
country-ar = Argentina
country-as = Samoa Americana
country-at = Austria
country-au = Australia
country-aw = Aruba
country-ax = Islas Åland
country-az = Azerbaiyán
country-ba = Bosnia-Herzegovina
country-bb = Barbados
country-bd = Bangladés
country-be = Bélgica
country-bf = Burkina Faso
country-bg = Bulgaria
country-bh = Baréin
country-bi = Burundi
country-bj = Benín
country-bl = San Bartolomé
country-bm = Bermudas
country-bn = Brunéi
country-bo = Bolivia
country-bq = Caribe neerlandés
country-br = Brasil
country-bs = Bahamas
country-bt = Bután
country-bv = Isla Bouvet
country-bw = Botsuana
country-by = Bielorrusia
country-bz = Belice
country-ca = Canadá
country-cc = Islas Cocos
country-cd = República Democrática del Congo
country-cf = República Centroafricana
country-cg = Congo
country-ch = Suiza
country-ci = Costa de Marfil
country-ck = Islas Cook
country-cl = Chile
country-cm = Camerún
country-cn = China
country-co = Colombia
country-cr = Costa Rica
country-cu = Cuba
country-cv = Cabo Verde
country-cw = Curazao
country-cx = Isla de Navidad
country-cy = Chipre
country-cz = Chequia
country-de = Alemania
country-dj = Yibuti
country-dk = Dinamarca
country-dm = Dominica
country-do = República Dominicana
country-dz = Argelia
country-ec = Ecuador
country-ee = Estonia
country-eg = Egipto
country-eh = Sáhara Occidental
country-er = Eritrea
country-es = España
country-et = Etiopía
country-fi = Finlandia
country-fj = Fiyi
country-fk = Islas Malvinas
country-fm = Micronesia
country-fo = Islas Feroe
country-fr = Francia
country-ga = Gabón
country-gb = Reino Unido
country-gd = Granada
country-ge = Georgia
country-gf = Guayana Francesa
country-gg = Guernesey
country-gh = Ghana
country-gi = Gibraltar
country-gl = Groenlandia
country-gm = Gambia
country-gn = Guinea
country-gp = Guadalupe
country-gq = Guinea Ecuatorial
country-gr = Grecia
country-gs = Islas Georgia del Sur y Sándwich del Sur
country-gt = Guatemala
country-gu = Guam
country-gw = Guinea-Bisáu
country-gy = Guyana
country-hk = Hong Kong
country-hm = Islas Heard y McDonald
country-hn = Honduras
country-hr = Croacia
country-ht = Haití
country-hu = Hungría
country-id = Indonesia
country-ie = Irlanda
country-il = Israel
country-im = Isla de Man
country-in = India
country-io = Territorio Británico del Océano Índico
country-iq = Irak
country-ir = Irán
country-is = Islandia
country-it = Italia
country-je = Jersey
country-jm = Jamaica
country-jo = Jordania
country-jp = Japón
country-ke = Kenia
country-kg = Kirguistán
country-kh = Camboya
country-ki = Kiribati
country-km = Comoras
country-kn = San Cristóbal y Nieves
country-kp = Corea del Norte
country-kr = Corea del Sur
country-kw = Kuwait
country-ky = Islas Caimán
country-kz = Kazajistán
country-la = Laos
country-lb = Líbano
country-lc = Santa Lucía
country-li = Liechtenstein
country-lk = Sri Lanka
country-lr = Liberia
country-ls = Lesoto
country-lt = Lituania
country-lu = Luxemburgo
country-lv = Letonia
country-ly = Libia
country-ma = Marruecos
country-mc = Mónaco
country-md = Moldavia
country-me = Montenegro
country-mf = San Martín
country-mg = Madagascar
country-mh = Islas Marshall
country-mk = Macedonia del Norte
country-ml = Mali
country-mm = Myanmar (Birmania)
country-mn = Mongolia
country-mo = Macao
country-mp = Islas Marianas del Norte
country-mq = Martinica
country-mr = Mauritania
country-ms = Montserrat
country-mt = Malta
country-mu = Mauricio
country-mv = Maldivas
country-mw = Malaui
country-mx = México
country-my = Malasia
country-mz = Mozambique
country-na = Namibia
country-nc = Nueva Caledonia
country-ne = Níger
country-nf = Isla Norfolk
country-ng = Nigeria
country-ni = Nicaragua
country-nl = Países Bajos
country-no = Noruega
country-np = Nepal
country-nr = Nauru
country-nu = Niue
country-nz = Nueva Zelanda
country-om = Omán
country-pa = Panamá
country-pe = Perú
country-pf = Polinesia Francesa
country-pg = Papúa Nueva Guinea
country-ph = Filipinas
country-pk = Pakistán
country-pl = Polonia
country-pm = San Pedro y Miquelón
country-pn = Islas Pitcairn
country-pr = Puerto Rico
country-ps = Territorios Palestinos
country-pt = Portugal
country-pw = Palaos
country-py = Paraguay
country-qa = Catar
country-re = Reunión
country-ro = Rumania
country-rs = Serbia
country-ru = Rusia
country-rw = Ruanda
country-sa = Arabia Saudita
country-sb = Islas Salomón
country-sc = Seychelles
country-sd = Sudán
country-se = Suecia
country-sg = Singapur
country-sh = Santa Elena
country-si = Eslovenia
country-sj = Svalbard y Jan Mayen
country-sk = Eslovaquia
country-sl = Sierra Leona
country-sm = San Marino
country-sn = Senegal
country-so = Somalia
country-sr = Surinam
country-ss = Sudán del Sur
country-st = Santo Tomé y Príncipe
country-sv = El Salvador
country-sx = Sint Maarten
country-sy = Siria
country-sz = Esuatini
country-tc = Islas Turcas y Caicos
country-td = Chad
country-tf = Territorios Australes Franceses
country-tg = Togo
country-th = Tailandia
country-tj = Tayikistán
country-tk = Tokelau
country-tl = Timor Oriental
country-tm = Turkmenistán
country-tn = Túnez
country-to = Tonga
country-tr = Turquía
country-tt = Trinidad y Tobago
country-tv = Tuvalu
country-tw = Taiwán
country-tz = Tanzania
country-ua = Ucrania
country-ug = Uganda
country-um = Islas Ultramarinas de EE.UU.
country-us = Estados Unidos
country-uy = Uruguay
country-uz = Uzbekistán
country-va = Ciudad del Vaticano
country-vc = San Vicente y las Granadinas
country-ve = Venezuela
country-vg = Islas Vírgenes Británicas
country-vi = Islas Vírgenes de EE.UU.
country-vn = Vietnam
country-vu = Vanuatu
country-wf = Wallis y Futuna
country-ws = Samoa
country-xk = Kosovo
country-ye = Yemen
country-yt = Mayotte
country-za = Sudáfrica
country-zm = Zambia
country-zw = Zimbabue

# ---- Forms, and the answers to them

form-title = { $name }
    .name = Formularios en papel
    .about = Las mismas preguntas que en los formularios para el teléfono, para llenar a mano y pasar después a la computadora.
xlsform-title = { $name }: XLSForm
    .name = Formularios para KoboToolbox y ODK
    .about = Sube allí el archivo de un formulario. Las respuestas vuelven con `techcamp import`, desde una descarga en CSV o XLSX.
tally-title = { $name }: respuestas
    .name = Respuestas, contadas
    .about = Lo que respondió la gente en cada formulario, con sus propias palabras. Solo para quienes organizan: en pocas palabras se puede reconocer a alguien.
tally-public-title = { $name }: lo que dijo la gente
    .name = Lo que dijo la gente
    .about = Las cifras que se pueden mostrar a cualquiera: los grupos pequeños no se distinguen.
tally-answers = { $n ->
    [one] Una respuesta.
   *[other] { $n } respuestas.
}
tally-hidden = «–» está en lugar de grupos demasiado pequeños para mostrarse, y de lo que diría qué tan pequeños son.
tally-choice = Respuesta
tally-mean = Promedio: { $mean }.
tally-said = { $n } respondieron.
tally-apart = Cada una por separado
form-for = Para: { $whom }
form-required = Responde por favor lo que lleva un asterisco (*).
form-many = Marca todo lo que corresponda.
form-registration = Inscripción
    .intro = Tu nombre y cómo contactarte son para quienes organizan. Más abajo decides qué pueden ver los demás.
form-needs = ¿Qué necesita tu organización?
    .intro = Un formulario por cada necesidad. Buscamos personas, herramientas y sesiones que le sirvan.
form-trainer-call = Da una sesión
    .intro = Cuéntanos qué podrías enseñar. Respondemos a todos y elegimos según lo que necesitan los participantes.
form-session-slip = Papeleta de una sesión
    .intro = Un minuto, sin nombre.
form-evaluation = ¿Cómo fue?
    .intro = Cinco minutos, sin nombre. 1 significa «nada», 5 significa «mucho».
form-survey-3-months = Tres meses después
    .intro = Cinco minutos, sin nombre. Un no nos ayuda tanto como un sí.
form-survey-6-months = Seis meses después
    .intro = Cinco minutos, sin nombre. Cuéntanos qué quedó.
scale-1 = 1 – nada
scale-2 = 2
scale-3 = 3
scale-4 = 4
scale-5 = 5 – mucho
diet-none = De todo
ask-name = Nombre completo
ask-badge-name = Nombre en tu credencial
    .hint = Cómo quieres que te llamen.
ask-email = Correo electrónico
ask-phone = Teléfono
    .hint = Con el código del país, como +502 …
ask-organization = Organización
    .hint = Nada, si vienes por tu cuenta.
ask-job = Tu trabajo allí
ask-country = País
ask-city = Ciudad o pueblo
ask-languages = ¿Cuáles de estos idiomas hablas?
ask-needs = ¿Sobre qué quieres aprender?
ask-device = ¿Qué vas a traer?
ask-device-laptop = Una computadora portátil
ask-device-tablet = Una tableta
ask-device-phone = Un teléfono
ask-device-none = Nada; necesito compartir
ask-diet = ¿Qué comes?
ask-allergies = Alergias u otra cosa que la cocina deba saber
ask-access = ¿Qué necesitas para poder participar?
    .hint = Gradas, oír, ver, un niño contigo, horas de oración …
ask-expectations = ¿Qué debería ser distinto para ti después?
ask-need-organization = Tu organización
ask-need-statement = ¿Qué necesitan, en una o dos frases?
    .hint = El problema, no la herramienta.
ask-need-topic = Tema más cercana
ask-need-urgency = ¿Para cuándo?
ask-need-language = ¿En qué idioma debe ser la ayuda?
ask-teaches = ¿En cuáles de estos idiomas enseñarías?
ask-skills = ¿Qué temas podrías enseñar?
ask-offered = Una sesión que te gustaría dar, en pocas frases
ask-available = ¿Qué días puedes estar?
ask-max-sessions = ¿Cuántas sesiones por día como máximo?
ask-equipment = ¿Qué necesitas en la sala y qué traes?
ask-travel = ¿Cómo llegas y cuánto cuesta?
ask-pronunciation = ¿Cómo se pronuncia tu nombre?
ask-bio = Dos frases sobre ti, para leerlas en voz alta
ask-session = Sesión
ask-slip-use = Me sirve
ask-slip-use-tomorrow = mañana
ask-slip-use-some-day = algún día
ask-slip-use-not-at-all = nada
ask-slip-level = Fue
ask-slip-level-easy = muy fácil
ask-slip-level-right = adecuada
ask-slip-level-hard = muy difícil
ask-slip-take = Algo que me llevo
ask-slip-better = Algo que mejorar
ask-survey-used = ¿Usas algo de lo que aprendiste allí?
ask-survey-used-weekly = cada semana
ask-survey-used-sometimes = a veces
ask-survey-used-not-yet = todavía no
ask-survey-used-no = no, y no lo haré
ask-survey-what = ¿Qué es y para qué?
ask-survey-touch = ¿Con cuántas personas del evento sigues en contacto?
ask-survey-shown = ¿A cuántas personas les has mostrado algo de allí?
ask-survey-project = ¿Cómo va el proyecto que empezaste allí?
ask-survey-project-going = sigue
ask-survey-project-changed = se volvió otro
ask-survey-project-stopped = se detuvo
ask-survey-project-none = no empecé ninguno
ask-survey-topics = ¿Con qué te gustaría seguir?
ask-survey-help = ¿Qué necesitas ahora y de quién?
ask-survey-need = ¿Se resolvió la necesidad con la que llegaste?
ask-survey-need-met = sí
ask-survey-need-partly = en parte
ask-survey-need-open = no
ask-survey-need-none = no traía ninguna
ask-survey-worth = Valió el tiempo que tomó.
ask-survey-changed = ¿Qué cambió para las personas con las que trabaja tu organización?
ask-survey-result = ¿Dónde lo podemos ver?

# ---- El tiempo después del evento

follow-up-plan-title = Después del evento: qué, cuándo, con quién
    .name = Plan de seguimiento
    .about = Cada paso con su fecha, y cada llamada a la hora que mejor conviene al reloj de todas las personas. Anuncien la primera llamada en el cierre.
follow-up-plan-intro = Solo se cuenta y se llama a quienes aceptaron recibir correo después. Nada se envía solo: pongan un nombre a cada paso.
follow-up-plan-letters = Las cartas son borradores, una por grupo e idioma (follow-up-letter). Las direcciones vienen de la lista mail-merge: techcamp roster mail-merge.
follow-up-calendar-title = Después del evento: calendario de quienes organizan
    .name = Calendario de seguimiento de quienes organizan
    .about = Todos los pasos y llamadas, para importar en el calendario de quienes organizan.
follow-up-invitation-title = Después del evento: { $name }
    .name = Llamadas después del evento, por grupo
    .about = Archivos de calendario para adjuntar a las cartas; cada calendario muestra la hora local propia.
follow-up-letter-title = Carta { $item }
    .name = Cartas después del evento
    .about = Borradores de correo, sin direcciones: se abre uno en el programa de correo, se revisa y se envía a las personas de ese grupo e idioma.
mail-merge-title = Combinar correspondencia: direcciones para las cartas
    .name = Combinar correspondencia: direcciones para las cartas
    .about = Tabla para combinar correspondencia en Thunderbird, LibreOffice o Word: quién recibe qué carta y en qué idioma.
column-done = Hecho
column-clock = Reloj de
column-with-whom = Con quién
follow-up-kind-letter = carta
follow-up-kind-call = llamada
follow-up-kind-task = tarea
follow-up-whom-everyone = todas las personas
follow-up-whom-participants = participantes
follow-up-whom-trainers = talleristas
follow-up-whom-others = equipo y otras personas
follow-up-whom-mentors = quienes ofrecen y reciben mentoría
follow-up-whom-circles = cada comunidad de práctica
follow-up-humane-day = Entre las 9 y las 21 para todas las personas.
follow-up-humane-edge = Temprano o tarde para algunas personas: ninguna otra hora de estos días les conviene más.
follow-up-humane-night = De noche para algunas personas: ninguna hora de estos días es humana para todas. Háganla dos veces, o grábenla.
follow-up-thanks = Gracias, y qué sigue
follow-up-mentors = Se conocen quienes ofrecen y reciben mentoría
follow-up-first-call = Primera llamada después del evento
follow-up-circles = Primera charla de las comunidades de práctica
follow-up-report = Informe al donante y a la sede
follow-up-three-months = Tres meses después
follow-up-six-months = Seis meses después
letter-hello = Hola:
letter-thanks-participants =
    Gracias por haber estado y por lo que compartieron.

    Con esta carta van las presentaciones y los enlaces de las sesiones. Anoten hoy qué van a probar primero, y cuéntenlo a una persona colega.

    Si prometieron algo a alguien, un mensaje corto esta semana lo mantiene vivo.
letter-thanks-trainers =
    Gracias por su tiempo, su paciencia y sus buenos ejemplos.

    Envíennos por favor el material que otras personas puedan seguir usando, y díganos en tres líneas qué deberíamos hacer distinto la próxima vez.

    Si alguien les pidió ayuda para después, una respuesta esta semana vale más que una larga el próximo mes.
letter-thanks-others =
    Gracias. Sin ustedes nada habría empezado a tiempo y nadie se habría entendido.

    Díganos en tres líneas qué deberíamos hacer distinto la próxima vez.
letter-first-call =
    Nos vemos una vez más, todas y todos, durante una hora: ¿qué probaron, qué no funcionó, quién necesita qué?

    Traigan una pregunta. Basta con escuchar; nadie tiene que mostrar su imagen ni su nombre.
letter-circles =
    Su comunidad de práctica se reúne por primera vez. Media hora basta para acordar qué quieren haber logrado en un año y cómo se comunican.

    Quien no pueda venir dice al grupo de qué habría que hablar.
letter-three-months =
    Hace tres meses estuvimos juntos. ¿Qué usan de aquello, qué fue de su proyecto, qué les falta?

    Cinco líneas bastan. Si no funcionó, también queremos saberlo.
letter-six-months =
    Hace medio año estuvimos juntos. ¿Qué cambió en su trabajo, para quién, y a cuántas personas llega?

    Cuéntennos también qué necesitarían para el paso siguiente: lo transmitimos a quienes podrían ayudar, y nunca sin preguntarles.
letter-call = Esta es la hora:
letter-calendar = El archivo de calendario que acompaña a esta carta muestra su propia hora local.
letter-bye = Saludos cordiales
letter-stop = Reciben esta carta porque aceptaron recibir correo después del evento. Basta una línea suya y no escribimos más.
joining-title = Cómo seguir en contacto
    .name = Cómo seguir en contacto
    .about = Los grupos a los que cada quien puede unirse, qué ven allí los demás, y un texto para pegar en un mensaje.
joining-intro = Estuvieron en { $event }. Únanse donde quieran; no agregamos a nadie.
joining-seen = Lo que ven los demás:
joining-rules = Lo que se dice allí queda allí, salvo que esté de acuerdo quien lo dijo. No pasen estos enlaces en público.
channel-other = Grupo
    .join = Abran el enlace.
    .seen = Pregunten a quien cuida el grupo qué ven los demás.
channel-signal = Grupo de Signal
    .join = Abran el enlace en el teléfono que tiene Signal y pidan entrar.
    .seen = El nombre que escriban allí. También el número, si antes no lo ocultan: Ajustes, Privacidad, Número de teléfono.
channel-whatsapp = Grupo de WhatsApp
    .join = Abran el enlace en el teléfono que tiene WhatsApp.
    .seen = Su número de teléfono, nombre y foto, todas las personas del grupo.
channel-telegram = Grupo de Telegram
    .join = Abran el enlace. La página web funciona sin el programa.
    .seen = Su nombre y foto. El número, si antes no lo ocultan: Ajustes, Privacidad y seguridad, Número de teléfono.
channel-viber = Comunidad de Viber
    .join = Abran el enlace en el teléfono que tiene Viber.
    .seen = Su nombre y foto; en un grupo, también el número.
channel-facebook = Grupo de Facebook
    .join = Abran el enlace y pidan entrar. Quien lo cuida les deja pasar.
    .seen = Su perfil; que son miembros puede ser público.
channel-linkedin = Grupo de LinkedIn
    .join = Abran el enlace y pidan entrar.
    .seen = Su perfil, y que son miembros.
channel-mailing-list = Lista de correo
    .join = Abran el enlace y escriban su dirección; luego respondan al correo que llega.
    .seen = Su dirección, todas las personas a quienes escriban.
channel-forum = Foro
    .join = Abran el enlace y creen una cuenta; sirve cualquier nombre.
    .seen = El nombre que elijan. No su dirección.

# ---- Equipos de proyecto y subvenciones

project-teams-title = Equipos de proyecto, una propuesta
    .name = Equipos de proyecto propuestos
    .about = Equipos mezclados para quienes aún no están en ningún proyecto, con una razón para cada persona. Cambien lo que sepan mejor; la gente tiene la última palabra.
project-teams-intro = Cada equipo tiene a alguien que trae una necesidad, saberes mezclados y un idioma común, donde se puede. Lean los equipos por número de credencial y dejen que la gente cambie. Cuando estén decididos, pásenlos a projects.csv (project-teams-grid).
project-teams-team = Equipo { $number }
project-teams-knows = Sabe de:
project-teams-alone = En ningún equipo
project-teams-grid-title = Equipos de proyecto, para pasar a projects.csv
    .name = Equipos de proyecto, para pasar
    .about = Los equipos propuestos en las columnas de projects.csv.
team-need = trae una necesidad: { $need }
team-knows = sabe de { $topic }
team-asks = pregunta por { $topic }
team-by-lot = no dijo nada de necesidades, saberes ni idiomas: por sorteo
team-no-need = Nadie aquí trae una necesidad de una organización
team-no-language = { $count ->
    [one] Una persona aquí no habla el idioma común
   *[other] { $count } personas aquí no hablan el idioma común
}
team-none-fits = no encontró lugar en un equipo: búsquenle uno, por favor
grant-sheet-title = Qué pide la subvención y qué tienen los proyectos
    .name = Hoja de la subvención
    .about = Costos de cada proyecto frente a los límites de la subvención: tamaño del equipo, partes de honorarios y viajes, la suma.
grant-sheet-intro = Costos y equipos vienen de projects.csv, los límites de [grant] en event.toml. Las partes se redondean hacia arriba al por ciento entero.
grant-sheet-need = Responde a la necesidad:
grant-sheet-decided = Decidido:
grant-sheet-costs = Costos
grant-sheet-amount = Monto
grant-sheet-other = Todo lo demás
grant-sheet-all = En total
grant-sheet-limit = Límite
grant-sheet-may = Puede ser
grant-sheet-has = Es
grant-sheet-kept = se cumple
grant-sheet-broken = no se cumple
grant-limit-team = Personas en el equipo
grant-limit-fees = Honorarios
grant-limit-travel = Viajes
grant-limit-most = Monto

# ---- El informe

report-title = { $event }: qué resultó
    .name = Informe para donante y sede
    .about = Números, necesidades atendidas y abiertas, sesiones, evaluación, proyectos y promesas. Nombres solo de quienes aceptaron figurar en él.
report-intro = Los totales de todo el evento se dan tal como son. De los grupos dentro de él, los de menos de { $threshold } personas no se muestran, ni lo que los revelaría por diferencia. Las barras son tan largas como sus números. «–» está por un número que no se dice.
report-numbers = En números
report-participants = Participantes
report-trainers = Talleristas
report-organizations = Organizaciones
report-countries = Países
report-days = Días
report-sessions-held = Sesiones realizadas
report-needs-stated = Necesidades que plantearon las organizaciones
report-projects-begun = Proyectos iniciados
report-attendance = Quiénes estuvieron
report-came = estuvieron
report-away = no vinieron
report-by-country = Participantes por país
report-by-gender = Participantes por género
report-sessions = Sesiones
report-sessions-about = Cuántas personas tenían lugar o se anotaron en cada una.
report-needs = Necesidades de las organizaciones
report-needs-about = Atendidas: { $met }; todavía abiertas: { $unmet }.
report-trace-about = Qué fue de las necesidades que se pueden publicar: sesiones sobre el mismo tema, proyectos que les responden y qué se otorgó.
report-need = Necesidad
report-grant = Subvención
report-projects = Proyectos y promesas
report-commitment = Prometido:
report-network = Reunidos después
report-pairs = parejas de mentoría, propuestas
report-circles = personas en una comunidad de práctica, propuestas
report-evaluation = Qué dijo la gente
report-evaluation-about = { $forms ->
    [one] Un formulario lleno, sin nombre.
   *[other] { $forms } formularios llenos, sin nombres.
} 1 significa «nada», 5 «muchísimo».
report-mean = Promedio: { $mean }
report-people = Quiénes participaron y aceptaron figurar aquí
report-people-about = No publiquen esta parte en otro lugar sin preguntarles.

# ---- Lo que escribieron quienes forman

handout-title = { $name }
    .name = Hojas para llevar
    .about = Lo que cada quien se lleva de una sesión, con espacio para notas; también como página para el teléfono.
exercises-title = { $name }
    .name = Ejercicios
    .about = Solo los ejercicios de una sesión, sin soluciones, con renglones para escribir.
exercises-heading = Ejercicios: { $name }
slides-title = { $name }
    .name = Diapositivas
    .about = Para proyectar: el PDF a pantalla completa, o la página en cualquier navegador, sin internet.
trainer-guide-title = Guía: { $name }
    .name = Guías para quien forma
    .about = Minuto a minuto, ajustada al tiempo que da el plan: notas, soluciones y quién va a estar. No es para participantes.
cue-cards-title = Tarjetas de apoyo: { $name }
    .name = Tarjetas de apoyo
    .about = Una tarjeta por paso, para tener en la mano: imprime en papel grueso y corta en cuatro.
room-kit-title = Lo que necesita cada sala
    .name = Lista de material por sala
    .about = Recorre las salas con ella la noche anterior.
room-kit-intro = Recorre las salas con esta lista la noche anterior y marca lo que ya está.
column-equipment = Equipo
column-installs = Instalar antes
minutes-short = { $n } min
material-goal = Meta:
material-prerequisites = Hace falta saber:
material-installs = Instala antes de venir:
material-untranslated = Esto aún no está traducido. Aquí está en { $language }.
material-notes = Notas
material-step = Paso
material-exercise = Ejercicio
material-discussion = Conversación
material-solution = Solución
material-trainer = Para quien forma
material-recording = Grabación:
recording-ask = pregunta antes a todas las personas de la sala.
recording-yes = permitida.
recording-no = no permitida.
material-who = { $n ->
    [one] Vendrá una persona:
   *[other] Vendrán { $n } personas:
}
material-asks = Preguntan por:
material-run = Minuto a minuto
material-dropped = se omite (previsto { $n } min)
material-left-out = Se omite
material-cut = más corto (previsto { $n } min)
material-fits = Esto llena exactamente los { $slot } minutos.
material-spare = Previstos { $planned } de { $slot } minutos: quedan { $n } para preguntas.
material-cuts = Estaban previstos { $planned } minutos y hay { $slot }: se acortó lo que podía ser más corto.
material-over = Esto no cabe: como mínimo dura { $least } minutos y hay { $slot }. Quita { $n } minutos más o pide un bloque más largo.
