# Words of the base kit, Arabic. CC-BY-4.0.
# A title's .name is the index entry for all of its files, .about says there what it is and how it is used.

# ---- What the program itself asks for

page-of = صفحة { $page } من { $pages }
other = أخرى
to-be-confirmed = يُحدَّد لاحقًا

audience-public = الجميع
audience-members = المشاركون
audience-crew = الفريق
audience-private = المنظّمون فقط
audience-partners = الشركاء
audience-donors = الجهات المانحة
audience-person = لكم شخصيًا
pack-title = { $name }: ملفكم

kind-registration = التسجيل
kind-remarks = كلمات الترحيب
kind-opening = الافتتاح
kind-spectrogram = أين تقفون؟
kind-speed-geeking = عروض سريعة
kind-market = سوق المواضيع
kind-training = تدريب
kind-breakout = مجموعات نقاش
kind-design-thinking = التفكير التصميمي
kind-problem-statements = صياغة المشكلات
kind-team-forming = تشكيل فرق المشاريع
kind-project-work = العمل على المشاريع
kind-pitches = عرض المشاريع
kind-closing = الختام
kind-plenary = جلسة عامة
kind-meal = وجبة
kind-break = استراحة قهوة
kind-social = أمسية اجتماعية
kind-transfer = انتقال
kind-staff = للفريق فقط

role-participant = مشارك/ة
role-trainer = مدرّب/ة
role-facilitator = ميسّر/ة
role-interpreter = مترجم/ة فوري/ة
role-note-taker = تدوين الملاحظات
role-staff = الفريق
role-guest = ضيف/ة
role-mentor = مرشد/ة

level-intro = للمبتدئين
level-intermediate = لمن لديهم بعض الخبرة
level-advanced = متقدّم
level-unknown = المستوى غير معروف

language-en = الإنجليزية
language-es = الإسبانية
language-ro = الرومانية
language-ru = الروسية
language-fr = الفرنسية
language-pt = البرتغالية
language-de = الألمانية
language-it = الإيطالية
language-uk = الأوكرانية
language-pl = البولندية
language-tr = التركية
language-ar = العربية
language-fa = الفارسية
language-hi = الهندية
language-ne = النيبالية
language-zh = الصينية
language-ka = الجورجية
language-hy = الأرمنية
language-az = الأذربيجانية
language-kk = الكازاخستانية
language-ky = القيرغيزية
language-uz = الأوزبكية
language-tg = الطاجيكية
language-mn = المنغولية
language-sq = الألبانية
language-mk = المقدونية
language-sr = الصربية
language-bs = البوسنية
language-hr = الكرواتية
language-bg = البلغارية
language-el = اليونانية
language-id = الإندونيسية
language-vi = الفيتنامية
language-sw = السواحلية
language-am = الأمهرية
language-gag = الغاغاوزية
language-rom = الرومنية (لغة الروما)
language-qu = الكيتشوا
language-ay = الأيمارا
language-gn = الغوارانية
language-arn = المابودونغون
language-nah = الناواتل
language-quc = الكيتشي (K’iche’)
language-kek = الكيكتشي (Q’eqchi’)
language-cak = الكاكتشيكل
language-mam = المام
language-ixl = الإيشيل
language-cab = الغاريفونا

equipment-projector = جهاز عرض
equipment-screen = شاشة
equipment-sound = مكبّرات صوت
equipment-mics = ميكروفونات
equipment-whiteboard = لوح أبيض
equipment-flipchart = لوح ورقي
equipment-power = مآخذ كهرباء
equipment-wifi = واي فاي
equipment-booth = كابينة الترجمة الفورية
equipment-computers = حواسيب
equipment-internet = إنترنت

diet-vegetarian = نباتي
diet-vegan = نباتي صِرف
diet-halal = حلال
diet-kosher = كوشر
diet-gluten-free = بلا غلوتين
diet-lactose-free = بلا لاكتوز
diet-nut-free = بلا مكسّرات
diet-no-nuts = بلا مكسّرات
diet-no-pork = بلا لحم خنزير
diet-diabetic = لمرضى السكري
diet-fasting = طعام صيامي

gender-f = نساء
gender-m = رجال
gender-x = غير ذلك
gender-female = نساء
gender-male = رجال
gender-other = غير ذلك

urgency-high = عاجل
urgency-medium = هذا العام
urgency-low = متى أمكن

partner-host = الجهة المضيفة
partner-implementing-partner = شريك في التنظيم
partner-venue = مكان الانعقاد
partner-ministry = وزارة
partner-government = مؤسسة عامة
partner-donor = جهة مانحة
partner-company = شركة
partner-technology-company = شركة تكنولوجيا
partner-media = وسيلة إعلام
partner-university = جامعة
partner-multilateral = منظمة دولية
partner-embassy = سفارة

gap-trainer = لم يُعثر على مدرّب
gap-room = لا توجد قاعة مناسبة
gap-block = لم يُعثر على موعد
gap-interpreter = لم يُعثر على مترجم فوري
gap-station = لا أحد في هذه المحطة

# ---- Index and print order

section-programme = البرنامج
section-each = لكل مشارك
section-trainers = للمدرّبين
section-team = للفريق
section-walls = للأبواب والجدران
section-desk = في مكتب التسجيل
section-sessions = في كل جلسة
section-speed = العروض السريعة
section-projects = المشكلات والمشاريع
section-network = بعد الفعالية
section-buy = للشراء والطبخ والطباعة
section-other = أخرى

paper-paper = ورق عادي
paper-plain = ورق عادي
paper-card = ورق مقوّى
paper-badges = ورق مقوّى أو أوراق ملصقات
paper-stickers = ورق لاصق
paper-large = ورق عادي، مكبّرًا إلى A3 إن أمكن

cut-badges = يُقصّ على العلامات
cut-four = يُقصّ إلى أربع قطع
cut-lines = يُقصّ على الخطوط المتقطّعة

place-desk = مكتب التسجيل
place-badge = خلف بطاقة التعريف
place-trainers = مظاريف المدرّبين
place-team = ملف الفريق
place-lead = المسؤول عن التنظيم، باليد
place-doors = بجانب الباب
place-stations = على المحطات
place-tables = على الطاولات
place-wall = على الجدار
place-host = إلى الجهة المضيفة
place-kitchen = إلى المطبخ
place-mc = إلى من يدير الجلسة
place-jury = إلى لجنة التحكيم
place-interpreters = إلى المترجمين الفوريين
place-closing = للختام

when-month-before = قبل أربعة أسابيع
when-week-before = في الأسبوع السابق
when-day-before = في اليوم السابق
when-each-morning = كل صباح
when-day-1 = صباح اليوم الأول
when-last-day = اليوم الأخير
when-after = بعد الفعالية مباشرة

# ---- Shared by several documents

yes = نعم
no = لا
perhaps = ربما
comma = ،
semicolon = ؛
from-to = { $from } ← { $to }
nobody-yet = لا أحد بعد
trainers-and-team = المدرّبون والفريق
floor = الطابق { $floor }
floor-ground = الطابق الأرضي
team-only = للفريق فقط
with-trainers = مع { $names }

column-time = الوقت
column-what = ماذا
column-where = أين
column-who = من
column-name = الاسم
column-organization = المنظمة
column-role = الدور
column-group = المجموعة
column-route = المسار
column-badge = رقم البطاقة
column-here = الحضور
column-photo = الصور
column-came = وقت الوصول
column-job = العمل
column-city = المدينة
column-country = البلد
column-email = البريد الإلكتروني
column-phone = الهاتف
column-languages = اللغات
column-topics = المواضيع
column-notes = ملاحظات
column-minutes = دقائق
column-day = اليوم
column-room = القاعة
column-signature = التوقيع
column-language = اللغة
column-people = عدد الأشخاص
column-in-charge = المسؤولون
column-cue = ما يفعله الفريق
column-interpretation = الترجمة الفورية
column-real-time = بدأ فعلًا في
column-teaches = يدرّب في
column-station = المحطة
column-sessions = الجلسات
column-backs-up = بديل عن
column-available = أوقات التفرّغ
column-brings = يُحضر معه
column-topic = الموضوع
column-asking = عدد الطالبين
column-needs = الاحتياجات
column-levels = المستويات
column-trainers = المدرّبون
column-missing = الناقص
column-until = حتى
column-direction = من ← إلى
column-interpreter = المترجم الفوري
column-have = ✓
column-item = البند
column-quantity = الكمية
column-unit = الوحدة
column-why = السبب
column-heads = الوجبات
column-diets = منها
column-copies = النسخ
column-paper = الورق
print-both-sides = على الوجهين
column-place = إلى أين
column-when = متى
column-file = الملف
column-collected = جُمع
column-destroyed = أُتلف
column-badge-name = الاسم على البطاقة
column-diet = الطعام
column-access = احتياجات الوصول
column-arrival = الوصول
column-departure = المغادرة
column-travel = السفر
column-emergency = في حالات الطوارئ

help-heading = إذا احتجتم إلى المساعدة

# ---- The programme

agenda-title = جدول الأعمال
    .name = جدول الأعمال
    .about = صفحة واحدة للجميع، بكل لغة من لغات الفعالية. يُرسل قبل ثلاثة أسابيع ويوضع على مكتب التسجيل.
agenda-calendar-title = { $event }
    .name = جدول الأعمال كملف تقويم
    .about = يُرسل الملف أو يوضع على موقعكم: تضيفه الهواتف والحواسيب إلى التقويم بلمسة واحدة.

# ---- For each person

my-agenda-title = جدول أعمالكم
    .name = جداول الأعمال الشخصية
    .about = صفحة واحدة لكل مشارك بلغته. تُطبع كلها دفعة واحدة: ترتيبها بحسب أرقام البطاقات.
my-agenda-intro = أيامكم في لمحة واحدة.
my-agenda-group = في العروض السريعة أنتم في **المجموعة { $group }**.
my-agenda-route = في العروض السريعة تسيرون على **المسار { $route }**: محطاتكم مذكورة أدناه، ومعكم في كل منها أشخاص آخرون.
my-agenda-badge = بطاقة التعريف رقم { $number }.
my-agenda-unmet = لم تتّسع الجلسات لكل الرغبات:
why-unmet-full = كل المقاعد مشغولة؛ اسألوا عند الباب إن كان مقعد قد خلا
why-unmet-lot = تساوت الفرص، فحسمتها قرعة الفعالية
why-unmet-fair = لو تحقّقت لحُرم عدد أكبر من الناس من رغبتهم الأولى
why-unmet-points = لو تحقّقت لقلّ عدد الرغبات المحقَّقة للجميع
why-unmet-seat = لو تحقّقت لبقي أحدهم بلا أي مقعد
why-unmet-need = لو تحقّقت لفات أحدهم ما يحتاجه في عمله
why-unmet-empty = لو تحقّقت لبقيت جلسة أخرى فارغة
why-unmet-minimum = لو تحقّقت لقلّ عدد الحاضرين في جلسة أخرى عن الحد الأدنى
why-unmet-not-held = تعذّر عقدها
why-unmet-same-time = في وقت رغبة أخرى من رغباتكم
why-unmet-kept = لو تحقّقت لتغيّرت مقاعد سبق إبلاغ أصحابها بها
why-unmet-arranged = رتّب المنظّمون مقاعد ذلك الوقت بأنفسهم
why-unmet-language = لا تُقدَّم بلغة من لغاتكم
why-unmet-not-offered = ليست في البرنامج هذه المرة
why-unmet-absent = لديكم أمر آخر في ذلك الوقت
my-calendar-title = { $event }: { $name }
    .name = ملفات التقويم الشخصية
    .about = المحتوى نفسه كملف تقويم. يُرسل إلى كل شخص ملفه وحده.
own-you-teach = **جلستكم**
own-choose = اختاروا واحدة:
own-choose-many = { $fitting ->
    [0] اختاروا جلسة واحدة مما في جدول الأعمال وعلى الجدار (عدد الجلسات: { $count })
   *[other] اختاروا جلسة واحدة مما في جدول الأعمال وعلى الجدار (عدد الجلسات: { $count }). وهذه تناسب ما طلبتموه:
}
own-stations = محطاتكم:
own-booths = أوقات الترجمة الفورية

trainer-agenda-title = جدول أعمالكم
    .name = جداول أعمال المدرّبين
    .about = صفحة واحدة لكل مدرّب: جلساته ومحطته واجتماعاته مع الفريق.
trainer-agenda-intro = شكرًا على مشاركتنا معرفتكم. إليكم المواعيد والأماكن.
trainer-agenda-station = في العروض السريعة أنتم في **المحطة { $number }**: { $title }.
trainer-calendar-title = { $event }: { $name }
    .name = ملفات تقويم المدرّبين
    .about = المحتوى نفسه كملف تقويم. يُرسل إلى كل مدرّب ملفه وحده.

team-agenda-title = جدول أعمالكم
    .name = جداول أعمال أعضاء الفريق
    .about = صفحة واحدة لكل عضو في الفريق ولكل مترجم فوري، وفيها كل ما يخصّ الفريق وحده.
team-calendar-title = { $event }: { $name }
    .name = ملفات تقويم الفريق
    .about = المحتوى نفسه كملف تقويم. يُرسل إلى كل شخص ملفه وحده.
team-agenda-intro = دوركم في الفريق:

# ---- Doors and walls

door-sign-title = { $name }
    .name = لافتات الأبواب
    .about = لافتة لكل قاعة ولكل يوم. تُعلَّق الجديدة كل صباح وتُنزع القديمة.

# ---- Registration desk

badges-title = بطاقات التعريف
    .name = بطاقات التعريف
    .about = مرتّبة بحسب أرقامها، وفي آخرها بطاقات فارغة. العلامة في أسفل البطاقة تبيّن من يجوز تصويره.
badge-group = المجموعة { $group }
badge-route = المسار { $route }
badge-number = رقم { $number }
badge-photo-yes = الصور: نعم
badge-photo-no = بلا صور
badge-photo-open = بلا ملصق: بلا صور
photo-stickers-title = ملصقات الصور
    .name = ملصقات الصور
    .about = لكل من كان المربّع في بطاقته فارغًا: عند إعادة استمارة الموافقة يُلصق فيه الجواب، أو فوق جواب تغيّر. غياب الملصق يعني عدم التصوير.

desk-list-title = مكتب التسجيل
    .name = قائمة مكتب التسجيل
    .about = كل من تنتظرونهم بحسب الاسم، مع مربّعات للتأشير وأسطر لمن يأتي بلا إبلاغ مسبق. لا تدعوا الواقفين في الصف يرونها.
desk-list-intro = أشّروا على من وصل، وسلّموا البطاقة وجدول الأعمال. دوّنوا المتأخرين والضيوف في آخر القائمة. لا تتركوا هذه القائمة مكشوفة.

# ---- Choosing, where seats are assigned

choice-slip-title = قسائم الاختيار
    .name = قسائم الاختيار
    .about = قسيمة لكل مشارك بحسب رقم بطاقته، مع قسائم احتياطية. توزَّع مع البطاقات ثم تُجمع وتُنقل إلى جدول الإدخال.
choice-slip-heading = ماذا تريدون أن تتعلّموا؟
choice-slip-intro = اكتبوا رقم جلسة واحدة في كل مربّع، وفي المربّع 1 أكثر ما ترغبون فيه. أعيدوا هذه القسيمة إلى مكتب التسجيل.
choice-slip-badge = البطاقة
wall-result-title = النتيجة بحسب رقم البطاقة
    .name = النتيجة بحسب رقم البطاقة
    .about = إلى أين يذهب كل مشارك، بحسب رقم البطاقة وبلا أسماء. تُعلَّق داخل المكان فقط وتُنزع بعد ذلك.
wall-result-heading = إلى أين تذهبون، بحسب رقم البطاقة
wall-result-intro = ابحثوا عن الرقم المكتوب على بطاقتكم. بجانبه رقم الجلسة وقاعتها في كل وقت. إذا تعذّرت رغبة ما فالسبب مذكور في جدول أعمالكم الشخصي، ويعرفه مكتب التسجيل أيضًا.
typing-grid-title = جدول إدخال الاختيارات
    .name = جدول إدخال الاختيارات
    .about = لمتطوّعَين: أحدهما يقرأ القسائم والآخر يكتب الأرقام. يُحفظ في مجلد الفعالية باسم choices.xlsx، ثم يُشغَّل الأمر «techcamp plan» ويُعاد البناء.

# ---- Sessions

sign-up-title = التسجيل في: { $name }
    .name = أوراق التسجيل في الجلسات
    .about = ورقة لكل جلسة بعدد أسطر يساوي عدد المقاعد. تُعلَّق عند عرض المواضيع.
sign-up-intro = { $seats ->
    [one] يوجد مقعد واحد. اكتبوا اسمكم الأول، أو رقم بطاقتكم إن فضّلتم ذلك.
    [two] يوجد مقعدان، سطر لكل منهما. اكتبوا اسمكم الأول، أو رقم بطاقتكم إن فضّلتم ذلك.
    [few] توجد { $seats } مقاعد، سطر لكل مقعد. اكتبوا اسمكم الأول، أو رقم بطاقتكم إن فضّلتم ذلك.
    [many] يوجد { $seats } مقعدًا، سطر لكل مقعد. اكتبوا اسمكم الأول، أو رقم بطاقتكم إن فضّلتم ذلك.
   *[other] يوجد { $seats } مقعد، سطر لكل مقعد. اكتبوا اسمكم الأول، أو رقم بطاقتكم إن فضّلتم ذلك.
}
sign-up-name = الاسم أو رقم البطاقة
sign-up-typing = للفريق عند إدخال هذه الورقة: الجلسة { $number }، الفقرة { $block }.
sign-up-waiting = قائمة الانتظار
sign-up-waiting-intro = هل امتلأت كل الأسطر؟ اكتبوا هنا وتعالوا إلى الباب بعد البداية بخمس دقائق: تُعطى المقاعد الفارغة بهذا الترتيب.
sign-up-grid-title = جدول إدخال أوراق التسجيل
    .name = جدول إدخال أوراق التسجيل
    .about = سطر لكل ورقة: تُكتب فيه أرقام البطاقات التي عليها، وبينها فراغ. يُحفظ في مجلد الفعالية باسم signups.xlsx: ويُبلَّغ عمّن سجّل مرتين في وقت واحد، وعمّا زاد عن السعة.

# ---- The network

roster-members-title = قائمة جهات الاتصال
    .name = قائمة جهات الاتصال للمشاركين
    .about = ليس فيها إلا من وافق على إطلاع المشاركين الآخرين على بيانات الاتصال به.
roster-members-intro = نرجو استعمال بيانات الاتصال هذه لعملنا المشترك فقط، وعدم إعطائها لغيركم.
contacts-members-title = قائمة جهات الاتصال
    .name = بطاقات الاتصال للمشاركين
    .about = بيانات الاتصال نفسها كبطاقات للهواتف وبرامج البريد: الإصدار 3 للأقدم، والإصدار 4 للأحدث.
roster-public-title = من شارك
    .name = القائمة العلنية للمشاركين
    .about = ليس فيها إلا من وافق على ذكر اسمه علنًا، وبلا أي بيانات اتصال.
roster-public-intro = أشخاص وافقوا على ذكر أسمائهم هنا.
roster-partners-title = قائمة جهات الاتصال للشركاء
    .name = قائمة جهات الاتصال للشركاء
    .about = ليس فيها إلا من وافق على أن تراسله المنظمات الشريكة.
roster-partners-intro = وافق كل شخص في هذه القائمة على أن تراسله المنظمات الشريكة بشأن هذا العمل.
roster-donors-title = قائمة جهات الاتصال للجهات المانحة
    .name = قائمة جهات الاتصال للجهات المانحة
    .about = ليس فيها إلا من وافق على أن تراسله الجهات المانحة.
roster-donors-intro = وافق كل شخص في هذه القائمة على أن تراسله الجهات المانحة بشأن هذا العمل.
roster-full-title = الجميع
    .name = القائمة الكاملة للأشخاص
    .about = كل ما يُعرف عن كل من سيحضر. تُحفظ على حاسوب واحد، ولا تُرسل إلى أحد، وتُحذف في موعدها.
needs-digest-title = ما تحتاجه منظماتنا
    .name = الاحتياجات، بلا أسماء
    .about = للمدرّبين والشركات والجهات المانحة: ما طلبته المنظمات، بقدر ما تسمح بإخباره.
needs-digest-intro = أخبرتنا منظمات مشاركة بما يساعدها. هل يمكنكم المساعدة في واحد من هذه الاحتياجات؟
needs-digest-outcome = ما الذي يساعد:
needs-digest-tried = ما جُرّب حتى الآن:
needs-digest-offers = ما هو معروض بالفعل
needs-digest-help = اكتبوا إلى المنظّمين، ونصلكم بهم.

# ---- Attendance, consent, conduct

attendance-title = قائمة الحضور: { $name }
    .name = قوائم الحضور بحسب الأيام
    .about = أسماء مع مكان للتوقيع، قائمة لكل يوم. كثيرًا ما تُطلب للجهات المانحة ولصرف بدلات اليوم.
attendance-intro = نرجو التوقيع بجانب اسمكم مرة كل يوم. لا يُشترط التوقيع للمشاركة في البرنامج نفسه: هذه القائمة تثبت للجهات المانحة أن اليوم قد عُقد.

consent-form-title = ما يجوز لنا أن نفعله باسمكم وصورتكم
    .name = استمارة الموافقة
    .about = ورقة لكل شخص، تُملأ عند التسجيل. أدخلوا الإجابات في جدول الأشخاص في المساء نفسه.
consent-form-intro = تشاركون في { $event } أيًّا كانت إجاباتكم هنا. ضعوا علامة على «نعم» أو «لا» في كل سطر. السطر الفارغ يعني «لا».
consent-form-column = هل يجوز لنا …
consent-form-yes = نعم
consent-form-no = لا
consent-short-roster = قائمة جهات الاتصال
consent-short-public = ذكر الاسم علنًا
consent-short-photo = الصور
consent-short-recording = التسجيلات
consent-short-follow-up = رسائل منّا
consent-short-partners = الشركاء
consent-short-donors = الجهات المانحة
consent-short-report = التقرير
consent-roster = وضع اسمي ومنظمتي وبريدي الإلكتروني وهاتفي في قائمة جهات الاتصال التي يتلقّاها جميع المشاركين.
consent-public = ذكر اسمي واسم منظمتي على الموقع الإلكتروني وفي النصوص المتعلقة بالفعالية.
consent-photo = التقاط صور يمكن التعرّف عليّ فيها، ونشرها. بطاقتي تُظهر الجواب.
consent-recording = تسجيل صوتي أو تصويري بالفيديو، ونشر ذلك.
consent-follow-up = مراسلتي بعد الفعالية: المواد واللقاءات القادمة والمنح الصغيرة.
consent-partners = إعطاء بيانات الاتصال بي للمنظمات التي أعدّت الفعالية معكم.
consent-donors = إعطاء بيانات الاتصال بي لمن موّل الفعالية.
consent-report = ذكر اسمي في التقرير عن الفعالية.
consent-form-know = من المفيد أن تعرفوا
consent-form-free = لا يكلّفكم أي جواب شيئًا: تحصلون على المقعد نفسه والطعام نفسه والشهادة نفسها.
consent-form-change = يمكنكم تغيير رأيكم في أي وقت: أخبرونا، فنحذف اسمكم من قوائمنا ومما ننشره منذ ذلك الحين.
consent-form-controller = للسؤال: { $who }.
consent-form-until = نحذف بياناتكم بحلول { $date }.
consent-form-running = لتسيير الفعالية نحتاج في كل الأحوال إلى اسمكم ومقعدكم ورغباتكم في الطعام. يرى الفريق اسمكم ومنظمتكم ومقعدكم؛ ويرى مدرّبوكم اسمكم وما تريدون تعلّمه؛ ولا يرى المطبخ إلا أعدادًا. ويبقى ما عدا ذلك لدى المنظّمين.
consent-form-risk = إذا كان ظهوركم هنا أو ذكر اسمكم قد يضرّ بكم، فأخبرونا على انفراد. تختارون اسمًا آخر: تُظهره بطاقتكم، ولا يرى الفريق ومدرّبوكم سواه، ولا يصوّركم أحد. وتحتفظ قوائم المنظّمين وحدها باسمكم الحقيقي، مثل القائمة التي توقّعون عليها في مكتب التسجيل.
consent-form-name = الاسم
consent-form-date = التاريخ
consent-form-version = الإصدار { $version } من هذا النص.

consent-register-title = من وافق على ماذا
    .name = سجل الموافقات
    .about = انظروا هنا قبل نشر صورة أو اسم أو تسجيل. الشرطة تعني لا.
consent-register-intro = الشرطة تعني «لا». «يُسأل مجددًا» يعني «نعم» لإصدار آخر من النص: لا يُحتسب.
consent-ask-again = يُسأل مجددًا
consent-grid-title = جدول إدخال الموافقات
    .name = جدول إدخال الموافقات
    .about = لمتطوّعَين: أحدهما يقرأ الاستمارات والآخر يكتب نعم أو لا في سطر رقم البطاقة. ما يبقى فارغًا لم يُجَب عنه. صحّحوا التاريخ حيث تحمل الاستمارة تاريخًا آخر، واحفظوا الملف في مجلد الفعالية باسم consents.xlsx، ثم أعيدوا البناء.

# ---- Register of personal data, and what is known of one person

data-register-title = سجل البيانات الشخصية
data-register-intro = أي بيانات شخصية توجد في أي وثيقة، ومن يقرؤها، وعلى أي أساس. ملفات مجلد الفعالية تحوي كل شيء.
column-reader = لمن
column-field = الحقل
column-ground = الأساس
ground-running = تسيير الفعالية
ground-organizers = المنظّمون مسؤولون عنه
ground-own = سجل الشخص نفسه
ground-consent = بالموافقة: { $purpose }
answer-title = ما نعرفه عنكم: { $name }
answer-intro = كل ما نحتفظ به عنكم من أجل { $event }.
answer-known = ما نعرفه
answer-value = المضمون
answer-said = جوابكم
answer-version = إصدار النص
answer-silent = لم تتم الإجابة (تُحتسب لا)
answer-where = مكان وجوده

conduct-title = كيف نتعامل فيما بيننا
    .name = قواعد السلوك
    .about = على الجدار عند المدخل وفي القاعة، مع أسماء من يمكن التوجّه إليهم.
conduct-intro = أتينا من أماكن مختلفة ليتعلّم بعضنا من بعض. هذه القواعد للجميع: المشاركين والمدرّبين والضيوف والفريق.
conduct-listen = يتكلّم شخص واحد ويستمع الآخرون. في مجموعة من ثمانية، تكلّموا ثُمن الوقت.
conduct-welcome = كل سؤال مرحَّب به. لا يُسخر من أحد لأنه لا يعرف.
conduct-harass = لا إهانات ولا تهديدات ولا لمس غير مرغوب فيه ولا ضغط: لا هنا، ولا في المساء، ولا على الإنترنت.
conduct-photo = انظروا إلى البطاقة قبل التقاط أي صورة. «بلا صور» تعني أيضًا ألّا يظهر الشخص في الخلفية.
conduct-quote = ما يرويه أي شخص عن عمله أو سلامته يبقى هنا، ما لم يقل غير ذلك.
conduct-languages = تكلّموا ببطء، وانتظروا المترجمين الفوريين، واشرحوا الاختصارات.
conduct-stop = إذا قال أحد «توقّف» نتوقّف. والاعتذار يأتي لاحقًا.
conduct-help-heading = هل من خطب ما؟ أخبرونا.
conduct-help = يمكنكم المجيء منفردين أو برفقة أحد. نستمع إليكم ونصدّقكم، ولا نفعل شيئًا دون سؤالكم، إلا إذا كان أحد في خطر.
conduct-after = من يخالف هذه القواعد قد يُطلب منه المغادرة، أيًّا كان منصبه.

# ---- Sessions

session-cards-title = بطاقات الجلسات
    .name = بطاقات الجلسات للجدار
    .about = أربع في كل ورقة؛ تُقصّ الرزمة كلها دفعة واحدة. تُثبَّت في صفوف بحسب الوقت، وتُنقل البطاقة إذا نُقلت الجلسة.
session-attendance-title = قائمة الحضور: { $name }
    .name = قوائم الحضور بحسب الجلسات
    .about = تواقيع من كانوا في القاعة، مع الأسماء حيث المقاعد موزَّعة مسبقًا.
session-attendance-intro = نرجو التوقيع ممّن حضر معظم الجلسة.
note-sheet-title = ملاحظات: { $name }
    .name = أوراق الملاحظات
    .about = ورقة لكل جلسة. صوّروا الورقة بعد الجلسة: هذه هي النسخة الاحتياطية عندما ينقطع الإنترنت.
note-sheet-intro = دوّنوا ما يفيد من لم يكن هنا. لا تكتبوا أبدًا من قال ماذا.
note-sheet-writer = من يكتب (رقم البطاقة)
note-sheet-count = عدد الأشخاص في القاعة
note-sheet-quote = هل يجوز نشر الملاحظات؟
note-sheet-learned = ما تعلّمناه
note-sheet-questions = أسئلة مفتوحة
note-sheet-links = أدوات وعناوين وأمثلة
note-sheet-next = من يفعل ماذا بعد ذلك، وحتى متى
evaluation-slip-title = قسائم التقييم
    .name = قسائم التقييم
    .about = أربع في كل ورقة. توزَّع قبل نهاية الجلسة بعشر دقائق، ويوضع صندوق عند الباب.
evaluation-slip-heading = هذه الجلسة
evaluation-form-column = إلى أي مدى ينطبق هذا عليكم؟
evaluation-use = يمكنني استعمال ما تعلّمته في عملي.
evaluation-level = كان المستوى مناسبًا لي.
evaluation-speak = كان لديّ وقت لأسأل وأجرّب بنفسي.
evaluation-language = فهمت ما قيل بلغتي.
evaluation-people = تعرّفت على أشخاص أريد العمل معهم.
evaluation-safe = شعرت بالترحيب والأمان.
evaluation-place = كانت القاعات والطعام والأوقات جيدة.
evaluation-first-use = ما أول شيء ستستعملونه، ولأي غرض؟
evaluation-best = ما أكثر شيء أفادكم؟
evaluation-better = ماذا ينبغي أن نحسّن؟
evaluation-missing = ما الذي ما زلتم تحتاجونه، وممّن؟
evaluation-again = هل تنصحون زميلًا أو زميلة بالمجيء في المرة القادمة؟

# ---- Speed geeking

rotation-title = العروض السريعة: من في أي محطة
    .name = جدول التنقّل في العروض السريعة
    .about = لمن يدير الجلسة وللجدار: أي مجموعة في أي محطة، دقيقة بدقيقة.
rotation-intro = الأرقام في الجدول هي أرقام المحطات. يُقرع الجرس في كل وقت مذكور في الصف العلوي. الشرطة تعني استراحة.
rotation-intro-mixing = كل شخص يسير وحده: العمود الأول هو المسار المكتوب على البطاقة، وتتشكّل المجموعات من جديد عند كل محطة.
station-sign-title = المحطة { $name }
    .name = لافتات المحطات
    .about = لافتة كبيرة لكل طاولة، عليها الرقم والموضوع.
presenter-instructions-title = محطتكم في العروض السريعة
    .name = إرشادات لمقدّمي العروض
    .about = صفحة لكل محطة: كيف يُقدَّم العرض، ومن يأتي ومتى.
presenter-station = { $name }، أنتم في **المحطة { $number }: { $title }**.
presenter-when = { $day }، { $start }–{ $end }.
presenter-rounds = { $rounds ->
    [0] كلما جاءت مجموعة تتكلّمون { $talk } د. المجموعات تتنقّل وأنتم تبقون.
    [one] تأتي إليكم مجموعة واحدة، وتتكلّمون { $talk } د. المجموعات تتنقّل وأنتم تبقون.
    [two] تأتي إليكم مجموعتان، الواحدة بعد الأخرى. تتكلّمون { $talk } د في كل مرة. المجموعات تتنقّل وأنتم تبقون.
    [few] تأتي إليكم { $rounds } مجموعات، الواحدة بعد الأخرى. تتكلّمون { $talk } د في كل مرة. المجموعات تتنقّل وأنتم تبقون.
   *[other] تأتي إليكم { $rounds } مجموعة، الواحدة بعد الأخرى. تتكلّمون { $talk } د في كل مرة. المجموعات تتنقّل وأنتم تبقون.
}
presenter-before = قبل العرض
presenter-one-thing = اختاروا شيئًا واحدًا تعرضونه: مثالًا واحدًا حدث فعلًا.
presenter-four-points = أربع نقاط على الأكثر: المشكلة، والفكرة، وكيف تعمل، وما يلزم للبدء.
presenter-offline = ليكن كل شيء لديكم بلا إنترنت: صور، أو تسجيل للشاشة، أو نسخة مطبوعة. لا تعتمدوا على الإنترنت.
presenter-setup = كونوا عند طاولتكم قبل نصف ساعة: الرقم ظاهر والماء في متناول اليد.
presenter-power = على طاولتكم كهرباء؛ أحضروا الكبل الخاص بكم.
presenter-during = في كل مرة
presenter-start = الجملة الأولى: من أنتم، وأي مشكلة يحلّها هذا.
presenter-show = اعرضوه خلال الدقيقة الأولى. لا شرائح يضطر الناس إلى قراءتها.
presenter-question = اتركوا الدقيقة الأخيرة لسؤال واحد.
presenter-bell = توقّفوا عند الجرس، ولو في منتصف الجملة. واشربوا شيئًا.
presenter-turns = من يأتي ومتى
presenter-thanks = من يرغب في المزيد يأتي إلى جلستكم أو يجدكم في وقت الغداء.

# ---- For trainers

trainer-brief-title = جلساتكم
    .name = ملخّصات للمدرّبين
    .about = لكل مدرّب: جلساته وقاعتها وتجهيزاتها، ومن يأتي وبأي مستوى واحتياجات.
trainer-brief-heading = { $name }: جلساتكم
trainer-brief-intro = شكرًا على قيامكم بالتدريب. هذا ما نعرفه اليوم؛ وتصلكم التغييرات في نسخة جديدة.
trainer-brief-seats = { $n ->
    [one] مقعد واحد
    [two] مقعدان
    [few] { $n } مقاعد
    [many] { $n } مقعدًا
   *[other] { $n } مقعد
}
trainer-brief-language = لغة الجلسة:
trainer-brief-room-has = نضع في القاعة:
trainer-brief-supplies = نُحضر:
trainer-brief-prerequisites = قيل للمشاركين:
trainer-brief-seated = { $n ->
    [one] لشخص واحد مقعد في الجلسة.
    [two] لشخصين مقعدان في الجلسة.
    [few] لـ{ $n } أشخاص مقاعد في الجلسة.
    [many] لـ{ $n } شخصًا مقاعد في الجلسة.
   *[other] لـ{ $n } شخص مقاعد في الجلسة.
}
trainer-brief-wished = { $n ->
    [one] رغب شخص واحد في هذه الجلسة. وقد يدخل آخرون.
    [two] رغب شخصان في هذه الجلسة. وقد يدخل آخرون.
    [few] رغب { $n } أشخاص في هذه الجلسة. وقد يدخل آخرون.
    [many] رغب { $n } شخصًا في هذه الجلسة. وقد يدخل آخرون.
   *[other] رغب { $n } شخص في هذه الجلسة. وقد يدخل آخرون.
}
trainer-brief-unknown = لا نعرف بعد من سيأتي: يسجّل الناس أسماءهم عند الباب.
trainer-brief-levels = مستواهم:
trainer-brief-needs = يريدون أن يتعلّموا عن:
trainer-brief-wants = يريد أن يتعلّم عن
trainer-brief-good = ما الذي يجعل الجلسة جيدة
trainer-brief-tip-hands = بعد عشر دقائق يكون كل شخص قد بدأ يجرّب شيئًا بيديه.
trainer-brief-tip-start = اسألوا أولًا عما يريدون أن يتمكّنوا من فعله غدًا. واتركوا ما لا يحتاجه أحد.
trainer-brief-tip-language = جُمل قصيرة وبلا اختصارات. ومع الترجمة الفورية خطّطوا لنصف المحتوى.
trainer-brief-tip-offline = لتكن لديكم طريقة تعمل بلا إنترنت.
trainer-brief-tip-end = أبقوا الدقائق العشر الأخيرة لهذا السؤال: ما أول شيء ستفعلونه، ومن يمكنه مساعدتكم؟

certificates-title = شهادة، { $item }
    .name = شهادات للمشاركين
    .about = الأسماء كما كتبها أصحابها تمامًا. تُطبع صباح اليوم الأخير، ولمن حضر فقط.
certificate-heading = شهادة مشاركة
certificate-text = { $days ->
    [one] تقديرًا للمشاركة في { $event }، على مدى يوم واحد من التدريب العملي.
    [two] تقديرًا للمشاركة في { $event }، على مدى يومين من التدريب العملي.
    [few] تقديرًا للمشاركة في { $event }، على مدى { $days } أيام من التدريب العملي.
    [many] تقديرًا للمشاركة في { $event }، على مدى { $days } يومًا من التدريب العملي.
   *[other] تقديرًا للمشاركة في { $event }، على مدى { $days } يوم من التدريب العملي.
}
certificate-sign-team = عن المنظّمين
certificate-sign-partners = عن الشركاء
certificates-trainers-title = شهادة لمدرّب، { $item }
    .name = شهادات للمدرّبين
    .about = شكرًا على ما قدّموه من تدريب.
certificate-trainer-heading = مع الشكر
certificate-trainer-text = تقديرًا للتدريب في { $event }، ولمشاركة المعرفة والوقت مع المجتمع المدني.

# ---- Problems and projects

problem-canvas-title = مشكلتنا
    .name = أوراق المشكلات
    .about = ورقة لكل مجموعة نقاش، ويُفضَّل تكبيرها إلى A3. تُعلَّق: منها تنطلق فرق اليوم التالي.
canvas-topic = الموضوع
canvas-group = المجموعة (الأسماء الأولى أو أرقام البطاقات)
problem-sentence = المشكلة في جملة واحدة
problem-sentence-hint = من لا يستطيع أن يفعل ماذا، ولماذا يهمّ ذلك؟
problem-who = مشكلة من هي؟
problem-who-hint = من يعيشها كل يوم؟ كم عددهم؟ من سُئل منهم؟
problem-today = ماذا يحدث اليوم؟
problem-today-hint = ماذا جرّب الناس؟ ما الذي نجح قليلًا؟
problem-why = لماذا الأمر هكذا؟
problem-why-hint = اسألوا «لماذا؟» ثلاث مرات.
problem-limits = ما الذي يجب مراعاته؟
problem-limits-hint = القانون والمال واللغة والوقت، وقبل كل شيء السلامة.
problem-better = ما الذي سيكون أفضل بعد عام؟
problem-better-hint = شيء يمكن رؤيته أو عدّه.
problem-need = ماذا نحتاج؟
problem-need-hint = معرفة، بيانات، أدوات، أشخاص، مال: عند من هي؟

project-canvas-title = مشروعنا
    .name = أوراق المشاريع
    .about = ورقة لكل فريق، ويُفضَّل تكبيرها إلى A3. ما يُكتب فيها يُعرض على المنصة ويصبح طلب التمويل.
canvas-project = المشروع
canvas-team = الفريق
canvas-contact = المسؤول عنه
project-problem = المشكلة
project-problem-hint = جملة واحدة، من ورقة المشكلة.
project-idea = فكرتنا
project-idea-hint = جملة واحدة يفهمها أي جار.
project-who = لمن؟
project-who-hint = من يستعملها أولًا؟ هل سألتموهم؟
project-change = كيف نعرف أنها تنجح؟
project-change-hint = رقم واحد أو قصة واحدة خلال ستة أشهر.
project-people = من يفعل ماذا؟
project-people-hint = الأسماء وعدد الساعات في الأسبوع.
project-tools = الأدوات والبيانات
project-tools-hint = بسيطة ومجانية وآمنة. ما الموجود منها؟
project-first = الأسبوعان القادمان
project-first-hint = الخطوة الأولى: من، وماذا، وحتى متى.
project-months = الأشهر الستة القادمة
project-months-hint = ثلاث محطات رئيسية بتواريخها.
project-money = ما الذي يكلّف مالًا؟
project-money-hint = ما الذي نحصل عليه مجانًا؟ وما الذي يبقى لندفعه؟
project-risks = من قد يتضرّر؟
project-risks-hint = وماذا نفعل كي لا يحدث ذلك؟

pitch-order-title = ترتيب العروض
    .name = ترتيب العروض
    .about = لمن يدير الجلسة: الفرق والأوقات ومن يتكلّم وما يلزمه على المنصة. يُحدَّد الترتيب بالقرعة.
pitch-order-intro = { $count ->
    [one] فريق واحد، { $minutes } د، بما فيها الأسئلة وتبديل الفريق.
    [two] فريقان، { $minutes } د لكل فريق، بما فيها الأسئلة وتبديل الفريق.
    [few] { $count } فرق، { $minutes } د لكل فريق، بما فيها الأسئلة وتبديل الفريق.
   *[other] { $count } فريقًا، { $minutes } د لكل فريق، بما فيها الأسئلة وتبديل الفريق.
}
pitch-order-about = { $count ->
    [one] نحو فريق واحد.
    [two] نحو فريقين.
    [few] نحو { $count } فرق.
   *[other] نحو { $count } فريقًا.
} اكتبوا الأسماء والأوقات عندما تُعرف الفرق.
pitch-order-team = الفريق والمشروع
pitch-order-speakers = من يتكلّم
pitch-order-needs = ما يلزم على المنصة
pitch-order-rules = بطاقة الدقيقة الأخيرة، ثم الجرس. سؤال واحد من القاعة، ثم الفريق التالي. تصفيق للجميع.
scoring-sheet-title = ورقة التقييم
    .name = أوراق لجنة التحكيم
    .about = ورقة لكل عضو في لجنة التحكيم، تُملأ أثناء العروض.
scoring-sheet-intro = 1 = ليس بعد، 2 = جزئيًا، 3 = نعم، 4 = مقنع. احكموا منفردين؛ ولا تقارنوا إلا بعد الفريق الأخير.
scoring-sheet-rules = اتركوا الفرق التي تنتمون إليها أو تعملون معها.
scoring-sheet-name = اسم عضو لجنة التحكيم
score-need = حاجة حقيقية
score-idea = فكرة واضحة
score-doable = قابل للتنفيذ
score-team = الفريق يواصل
score-safe = لا يضرّ أحدًا
score-sum = المجموع
commitment-card-title = بطاقات التعهّد
    .name = بطاقات التعهّد
    .about = أربع في كل ورقة، لنصف الساعة الأخير. يحتفظ كل شخص ببطاقته؛ وتُصوَّر منها ما يريد أصحابها مشاركته.
commitment-card-heading = أتعهّد
commitment-card-body =
    ما سأفعله:
    ____
    ____
    حتى متى:
    ____
    من يذكّرني:
    ____
    يمكنني مساعدة الآخرين في:
    ____
    ____

# ---- For the team

run-of-show-title = الجدول التنفيذي: { $name }
    .name = الجدول التنفيذي
    .about = كل دقيقة من اليوم للفريق، مع المسؤولين والتعليمات والترجمة الفورية. دوّنوا متى بدأ كل شيء فعلًا.
run-of-show-intro = إذا تأخّر الصباح فاختصروا الكلمات والأسئلة، لا الغداء أبدًا ولا نصف الساعة الأخير.
protocol-title = كلمات الترحيب
    .name = ترتيب الكلمات
    .about = لمن يدير الجلسة ولمسؤول المراسم: من يتكلّم ومتى وكم من الوقت.
protocol-intro = أرسلوا هذا إلى المتكلّمين قبل ثلاثة أيام. الدقائق للكلمة والتصفيق معًا.
protocol-who = من
protocol-name = الاسم واللقب كما يُلفظان
protocol-check = قبل نصف ساعة
protocol-check-names = تم التحقّق من الأسماء والألقاب مع مكتب كل متكلّم
protocol-check-time = أُبلغ الجميع بعدد دقائقهم
protocol-check-seats = مقاعد في الصف الأول، بترتيب الكلمات
protocol-check-interpreters = النصوص لدى المترجمين الفوريين
protocol-check-photo = المصوّر يعرف العلامات التي على البطاقات
facilitation-title = كيف ندير كل جزء
    .name = دليل لمن يدير الجلسات
    .about = نصف صفحة لكل نوع من الفقرات: ما يُحضَّر، وما يُقال، وما يُتجنَّب.
facilitation-intro = أتى الناس ليتحدّثوا ويجرّبوا. من يدير الجلسة هو أقلّهم كلامًا.
guide-spectrogram = أخلوا المكان من الكراسي. جدار يعني «نعم، تمامًا»، والمقابل «لا، إطلاقًا». اقرؤوا عبارة مرتين وببطء، وأعطوا الناس نصف دقيقة ليختاروا مكانهم. اسألوا ثلاثة أشخاص لماذا يقفون هناك: واحدًا من كل طرف وواحدًا من الوسط. من اقتنع يجوز له أن ينتقل. شدّدوا على كلمة واحدة في كل مرة: العبارة الجيدة تقسم القاعة. أربع عبارات تملأ نصف ساعة.
guide-spectrogram-lines = عباراتنا (قصيرة وحادّة، عن عمل الحاضرين في القاعة):
guide-speed-geeking = قولوها في دقيقتين: ابحثوا عن محطة مجموعتكم، واستمعوا، واسألوا، وانتقلوا عند الجرس. تبقى المجموعات معًا لأن لكل منها لغة واحدة. سيروا بأنفسكم على الطريق مسبقًا باتجاه الأرقام. شخص واحد يقرع الجرس ولا يفعل شيئًا آخر. إذا غاب مقدّم عرض فللمجموعة استراحة هناك.
guide-speed-geeking-mixing = مع المسارات يسير كل شخص وحده: المسار مكتوب على البطاقة ومحطاته في جدول الأعمال الشخصي، فيلتقي الناس بآخرين في كل محطة.
guide-breakout = يقف أصحاب المواضيع في الأمام، ويقول كل منهم موضوعه في جملة واحدة ويرفع رقمًا. ثم يخرجون ويتبع الناس الرقم. لا بأس بمجموعة من اثنين ولا بمجموعة من عشرين؛ وما زاد على اثني عشر ينقسم قسمين. فكرة واحدة في كل دور. تملأ كل مجموعة ورقة مشكلة واحدة وتختار من يقرؤها.
guide-market = جملة واحدة من كل مدرّب: «بعد هذه الجلسة يمكنكم أن …». بلا شرائح وبلا أسئلة. ثم أشيروا إلى أوراق التسجيل. الممتلئ ممتلئ: قائمة الانتظار هي التي تقرّر.
guide-training = يطلّ أحد أعضاء الفريق بعد عشر دقائق: هل حضر الناس، هل يعمل كل شيء، هل يفهم الجميع اللغة؟ من كان في القاعة الخطأ يجوز له أن يغادر دون كلمة. توزَّع القسائم قبل النهاية بعشر دقائق.
guide-problem-statements = كل أوراق المشكلات على جدار واحد. قارئ واحد من كل مجموعة، ودقيقة واحدة لكل منهم. يأخذ كل شخص خمس نقاط لاصقة ويضعها على ما يودّ العمل عليه. الأوراق المتشابهة تُجمع معًا؛ ولا تُرمى ورقة أحد.
guide-team-forming = يقف كاتبو كل ورقة بجانبها. ويسير كل شخص إلى المشكلة التي يريد العمل عليها. من خمسة إلى ثمانية أشخاص يشكّلون فريقًا؛ وابتداءً من تسعة يُشكَّل فريقان. اسألوا: من يعرف المعنيين بالأمر، من يستطيع البناء، من يستطيع الكتابة، من يراقب الوقت؟ الورقة التي لم يأتها أحد تُعلَّق على جدار الأفكار.
guide-project-work = أربع خطوات، لكل منها جرس: ما المشكلة، ما فكرتنا، ما الخطوة الأولى، كيف نرويها. يتنقّل المدرّبون من فريق إلى فريق ويطرحون الأسئلة؛ ولا يأخذون القلم. في منتصف الوقت يقول كل فريق فكرته لفريق آخر في جملة واحدة.
guide-pitches = حدّدوا الترتيب بالقرعة وعلّقوه. أربعة أسئلة لكل فريق: ما المشكلة، ما الفكرة، ماذا تفعلون في الأسبوعين القادمين، ماذا تحتاجون؟ تُعرض بطاقة الدقيقة الأخيرة على الجميع. من يستطيع المساعدة يقف في نهاية العرض.
guide-closing = الموعد القادم أولًا، لأن بعض الناس يغادرون مبكرًا. ثم بطاقات التعهّد والتقييم والشهادات وشكر من نظّف وطبخ. صورة جماعية مع من يريد فقط؛ وأعطوا الآخرين ما يفعلونه في هذه الأثناء.
trainer-table-title = المدرّبون
    .name = جدول المدرّبين
    .about = من يدرّب على ماذا وأين وبأي لغة، وما يُحضر معه.
coverage-title = ما يحتاجه الناس وما نقدّمه
    .name = الاحتياجات مقابل الجلسات
    .about = لكل موضوع: كم شخصًا يطلبه وبأي لغة، وهل يلبّيه مدرّب وجلسة.
coverage-intro = السطر الذي فيه شيء في العمود الأخير يحتاج إلى قرار: مدرّب آخر، أو مترجم فوري، أو كلمة إلى من طلبوه.
coverage-no-session = لا جلسة
coverage-missing = لا أحد باللغة: { $languages }
gaps-title = ما زال مفتوحًا
    .name = ما لم يُحسم بعد
    .about = ما تعذّر حسمه حتى الآن: مدرّبون وقاعات ومترجمون فوريون يجب إيجادهم.
gaps-intro = جدوا شخصًا لكل سطر، وأدخلوه في ملف الفعالية، وأعيدوا البناء.
interpreter-grid-title = المترجمون الفوريون: { $name }
    .name = خطة المترجمين الفوريين
    .about = من يترجم ومتى، ومن أي لغة إلى أي لغة. تُرسل مع النصوص والشرائح قبل أسبوع.
interpreter-grid-intro = لا ينبغي لأحد أن يترجم أكثر من 45 دقيقة متواصلة.
headset-sheet-title = سماعات الرأس
    .name = قائمة سماعات الرأس
    .about = أي سماعة أُعطيت لمن. يكفي رقم البطاقة.
headset-sheet-intro = اكتبوا رقم البطاقة عند تسليم السماعة، وأشّروا عند إعادتها.
headset-sheet-set = رقم
headset-sheet-who = البطاقة
headset-sheet-back = أُعيدت
team-contacts-title = جهات الاتصال والطوارئ
    .name = جهات الاتصال والطوارئ
    .about = صفحة مطويّة في جيب كل عضو في الفريق: بمن نتصل، وأين تجدنا سيارة الإسعاف.
team-contacts-intro = املؤوا السطر الأول اليوم. في حالة الطوارئ: الإسعاف الأولي، ثم الاتصال، ثم إبلاغ المسؤول.
team-contacts-emergency = رقم الطوارئ
team-contacts-doctor = أقرب مستشفى
team-contacts-meeting-point = نقطة التجمّع في الخارج
team-contacts-address = قولوا لسيارة الإسعاف:
team-contacts-team = الفريق
team-contacts-more = من يحتاج إلى مساعدة من نوع خاص، وبأقارب من نتصل، مذكور في ورقة الطوارئ: وهي لدى المسؤول عن التنظيم.

emergency-sheet-title = ورقة الطوارئ
    .name = ورقة الطوارئ
    .about = احتياجات الوصول وبمن نتصل، بالأسماء الحقيقية. للمسؤول عن التنظيم وحده: لا تُنسخ أبدًا، وتُتلف بعد ذلك.
emergency-sheet-intro = احتفظوا بهذه الورقة معكم أو في مكان مقفل، ولا تُطلعوا أحدًا على أكثر من سطر واحد منها.
emergency-sheet-people = ما يجب أن نعرفه عن الأشخاص
emergency-sheet-trainers = المدرّبون

# ---- To buy, to cook, to print

procurement-title = للشراء والاستعارة
    .name = قائمة المشتريات
    .about = الكمية من كل شيء، محسوبة من الأشخاص والقاعات والجلسات والمحطات. اسألوا المكان أولًا: نصفها موجود لديه.
procurement-intro = الأعداد مأخوذة من جدول الأشخاص. أعيدوا البناء عندما يتغيّر.
unit-pieces = قطعة
unit-pads = رزمة (100)
unit-sheets = ورقة
unit-rolls = لفّة
unit-bottles = زجاجة ½ لتر
buy-badge-holders = حافظات بطاقات مع حبل
    .why = واحدة لكل شخص، وعشر احتياطية
buy-folders = ملفات
    .why = واحد لكل مشارك، وعشرة احتياطية
buy-notebooks = دفاتر
    .why = واحد لكل شخص، وعشرة احتياطية
buy-pens = أقلام
    .why = واحد لكل شخص، وعشرون تضيع
buy-sticky-notes = أوراق لاصقة بلونين
    .why = ست عشرة ورقة لكل مشارك
buy-markers = أقلام تخطيط عريضة، سوداء وزرقاء
    .why = أربعة لكل فريق، واثنان لكل قاعة، وواحد لكل محطة
buy-flip-chart-paper = أوراق للألواح الورقية
    .why = خمس لكل فريق، وأربع لكل جلسة، وخمس لكل قاعة
buy-flip-charts = حوامل ألواح ورقية
    .why = واحد لكل قاعة
buy-dots = نقاط لاصقة للتصويت (50 في كل ورقة)
    .why = خمس نقاط لكل مشارك
buy-tape = شريط لاصق لا يترك أثرًا على الجدران
    .why = واحد لكل قاعة، واثنان احتياطيان
buy-scissors = مقصّات
    .why = لمكتب التسجيل ولغرفة الفريق وللاحتياط
buy-numbers = أرقام مغلّفة
    .why = واحد لكل محطة؛ ولمجموعات النقاش أيضًا
buy-tables = طاولات عالية أو مكاتب للمحطات
    .why = واحدة لكل محطة
buy-chairs = كراسي
    .why = واحد لكل شخص، وعشرة احتياطية؛ تُنقل بين القاعات
buy-extension-leads = وصلات كهرباء
    .why = اثنتان لكل قاعة، وواحدة لكل محطة
buy-adapters = محوّلات لجهاز العرض (HDMI وVGA وUSB-C)
    .why = طقم لكل قاعة
buy-headsets = سماعات رأس للترجمة الفورية
    .why = واحدة لكل شخص، وخمس احتياطية
buy-water = ماء
    .why = ثلاث لكل شخص في اليوم
buy-bell = جرس أو صفّارة
    .why = الصوت الوحيد الذي يعرفه الجميع
buy-timer = ساعة كبيرة أو مؤقّت
    .why = للقاعة والمنصة
buy-first-aid = حقيبة إسعافات أولية
    .why = في مكتب التسجيل؛ كل الفريق يعرف مكانها
buy-boxes = صناديق بفتحة
    .why = لقسائم التقييم
buy-envelopes = مظاريف كبيرة
    .why = للأوراق التي عليها أسماء، كل مساء
buy-bags = أكياس قمامة
    .why = اثنان لكل قاعة

catering-title = الوجبات
    .name = أعداد للمطبخ
    .about = كم شخصًا يأكل، ومتى، وماذا. أعداد فقط: لا يحتاج المطبخ إلى أسماء.
catering-intro = ضعوا عند كل طبق لافتة تبيّن ما فيه. طعام من يأكلون بشكل مختلف يوضع على حدة، وليس للجميع.

print-order-title = طلب الطباعة
    .name = طلب الطباعة
    .about = ما يُطبع، وكم نسخة، وعلى أي ورق، وإلى أين يذهب. يُعطى للمطبعة مع الملفات.
print-order-intro = اطبعوا أولًا نسخة واحدة من كل ملف وانظروا إليها. اطبعوا بمقياس 100 في المئة، لا «ملاءمة الصفحة». الطباعة على وجه واحد ما لم يُذكر الوجهان.
destroy-list-title = للجمع والإتلاف
    .name = أوراق تُجمع وتُتلف
    .about = أوراق فيها بيانات شخصية. يُؤشَّر عليها في المساء.
destroy-list-intro = اجمعوا هذه الأوراق كل مساء وعدّوها، وأتلفوها بآلة التقطيع عندما لا تعودون بحاجة إليها: ما عليه أسماء وما كتب عليه الناس. أما ما عليه «ما تبقّى» فلا يُجمع منه إلا ما لم يأخذه أحد معه. تُحفظ استمارات الموافقة وسجل الموافقات في مكان مقفل.
destroy-left-over = ما تبقّى

index-title = كل ما في هذه الحزمة
    .name = ابدؤوا من هنا
    .about = هذه الصفحة.
index-heading = { $event }: كل ما في هذه الحزمة
index-intro = افتحوا أي ملف بنقرة. ملفات الطباعة بصيغة PDF؛ وقوائم العمل بصيغة Excel. اسم المجلد يبيّن لمن يجوز إعطاء الملف:
index-public = للجميع؛ يجوز وضعه على موقع إلكتروني
index-members = للمشاركين
index-crew = للفريق
index-private = للمنظّمين فقط: لا ترسلوها إلى غيرهم
index-person = كل ملف لشخص واحد فقط
index-partners = فقط من وافق على ذلك
index-for = لمن:
index-all = الكل في ملف واحد
index-sealed = مقفل، داخل هذا الملف:
index-each = كل واحد في ملف مستقل ({ $count })
format-pdf = للطباعة (PDF)
format-html = صفحة ويب
format-md = نص (Markdown)
format-txt = نص
format-csv = CSV
format-xlsx = Excel
format-ics = تقويم
format-vcf = بطاقات اتصال، الإصدار 3
format-v4 = بطاقات اتصال
    .vcf = بطاقات اتصال، الإصدار 4

# ---- Rosters for the network

discourse-title = دعوة جماعية إلى Discourse
    .name = دعوة جماعية إلى Discourse
    .about = يدعو أشخاصًا إلى منتدى يعمل على Discourse؛ والخيار --set groups=… وtopic=… يحدّد إلى ماذا.
mailchimp-title = جهات اتصال Mailchimp
    .name = جهات اتصال Mailchimp
    .about = يضيف أشخاصًا إلى قائمة بريدية في Mailchimp، موسومين بالفعالية واللغة.
address-list-title = قائمة العناوين
    .name = قائمة العناوين
    .about = عناوين البريد الإلكتروني فقط، عنوان في كل سطر: للنسخة المخفية من رسالة (Bcc).
civicrm-contacts-title = جهات اتصال CiviCRM
    .name = جهات اتصال CiviCRM
    .about = يضيف أشخاصًا إلى CiviCRM كجهات اتصال.
civicrm-participants-title = مشاركو CiviCRM
    .name = مشاركو CiviCRM
    .about = يضيف أشخاصًا في CiviCRM إلى فعالية هناك؛ والخيار --set event=… هو رقمها. استوردوا جهات الاتصال أولًا.
amy-title = أشخاص AMY
    .name = أشخاص AMY
    .about = يضيف أشخاصًا إلى AMY، سجل منظمة The Carpentries، مع أدوارهم.
google-contacts-title = جهات اتصال Google
    .name = جهات اتصال Google
    .about = يضيف أشخاصًا إلى دفتر عناوين في Google.
google-groups-title = مجموعات Google: الأعضاء
    .name = مجموعات Google: الأعضاء
    .about = يضيف أشخاصًا إلى مجموعة في Google قد يرى أعضاؤها بعضهم بعضًا؛ والخيار --set group=… هو عنوان المجموعة.
outlook-title = جهات اتصال Outlook
    .name = جهات اتصال Outlook
    .about = يضيف أشخاصًا إلى جهات اتصال Outlook المضبوط على الإنجليزية.
vcard-title = بطاقات الاتصال
    .name = بطاقات الاتصال
    .about = بطاقات اتصال للهواتف ودفاتر العناوين الأخرى: الإصدار 3 لمعظمها، والإصدار 4 للجديدة منها.
directory-title = دليل الشبكة
    .name = دليل الشبكة
    .about = للطباعة، أو للاحتفاظ به كصفحة واحدة لا تحتاج إلى إنترنت: يُبحث فيها ببحث المتصفح نفسه.
directory-sheet-title = دليل الشبكة (جدول بيانات)
    .name = دليل الشبكة (جدول بيانات)
    .about = الدليل في جدول بيانات، للفرز والتصفية.
roster-ledger-title = من في القائمة ومن ليس فيها
    .name = من في القائمة ومن ليس فيها
    .about = يُعدّ إلى جانب كل قائمة: من فيها ومن تُرك ولماذا. للمنظّمين فقط.
directory-topics = من يعمل على ماذا
directory-elsewhere = البلد غير مذكور
column-count = عدد الأشخاص
roster-ledger-heading = { $roster }: من فيها ومن ليس فيها
roster-ledger-intro = في هذه القائمة من وافق على «{ $consent }» فقط. احتفظوا بهذه الصفحة لدى المنظّمين: فهي تذكر أسماء من لم يوافق.
roster-ledger-people = كل من في جدول الأشخاص
roster-ledger-in = في القائمة
roster-ledger-out = ليس في القائمة
roster-ledger-mended = تُرك فارغًا أو اختُصر
ledger-not-coming = لم يُقبل أو لم يحضر
ledger-suppressed = طلب ألّا يكون في أي قائمة
ledger-at-risk = معرّض للخطر
ledger-other-terms = وافق على إصدار آخر من الشروط: يُسأل مجددًا
ledger-versions = { $given ->
    [none] الإصدار غير مدوَّن
   *[other] الإصدار { $given }
}، والحالي { $now }
ledger-no-consent = لم يوافق
ledger-empty = لم يُذكر شيء
ledger-double = لشخص آخر القيمة نفسها
ledger-too-long = أطول من اللازم
ledger-address = ليس عنوانًا تقبله المنصة
ledger-country = ليس رمز بلد من حرفين
ledger-phone = ليس رقمًا دوليًا
ledger-date = ليس تاريخًا
audience-network = من تصله رسائلنا

# ---- Who helps whom

need-stated = مذكور
need-clarified = موضَّح
need-confirmed = مؤكَّد
need-shared = مشترَك
need-met = مُلبّى
fit-promised = موعود به لهذا الاحتياج
fit-topic = كلاهما عن { $topic }
fit-kind = نوع المساعدة المطلوب: { $kind }
fit-place = كلاهما في { $place }
fit-language = باللغة: { $language }
need-no-offer = لا أحد يعرض بعد شيئًا عن { $topic }
need-unclear = لا يذكر موضوعًا ولا نوعًا من المساعدة: اسألوا في المقابلة
offer-taken = «{ $offer }» يناسب أيضًا، لكنه يلبّي احتياجًا آخر
offer-ended = «{ $offer }» انتهى في { $date }
offer-promised = «{ $offer }» موعود به لاحتياج آخر
offer-kind = «{ $offer }» نوع آخر من المساعدة: { $kind }
offer-place = «{ $offer }» مخصّص لهذا المكان فقط: { $place }
offer-language = «{ $offer }» باللغة: { $language }
offer-kind-need = «{ $need }» يطلب نوعًا آخر من المساعدة
offer-place-need = «{ $need }» من مكان آخر، وهذا مخصّص لهذا المكان فقط: { $place }
offer-language-need = «{ $need }» يحتاج إلى لغة غير { $language }
offer-not-needed = لـ«{ $need }» عرض آخر
offer-need-met = الاحتياج الذي وُعد به قد لُبّي
offer-unasked = لا احتياج مفتوح يتعلّق به
needs-offers-title = الاحتياجات والمساعدات المعروضة
    .name = الاحتياجات والمساعدات المعروضة
    .about = أي عرض يلبّي أي احتياج ولماذا، وما لم يعرضه أحد بعد، والاحتياجات المشتركة بين المنظمات.
needs-offers-intro = لكل احتياج مفتوح العرض الأنسب له، كي يحصل أكبر عدد ممكن على المساعدة. لم يُتّفق على شيء بعد: اسألوا الطرفين.
needs-offers-need = الاحتياج
needs-offers-offer = من يمكنه المساعدة
needs-offers-nobody = لا أحد بعد
needs-offers-also = يناسب أيضًا:
needs-offers-left = عروض بلا احتياج
needs-offers-joint = احتياجات مشتركة بين المنظمات
needs-offers-joint-intro = هذه المنظمات تطلب الشيء نفسه. اسألوها هل تودّ أن تقوله معًا: احتياج يطلبه كثيرون يُسمع أكثر.
need-interview-title = مقابلة عن احتياج
    .name = أوراق مقابلات الاحتياجات
    .about = ورقة لكل احتياج لم يؤكّده أحد بعد. نصف ساعة مع المنظمة تكفي.
need-interview-heading = مقابلة عن احتياج
need-interview-intro = استمعوا أكثر مما تكتبون. اقرؤوا الجملة بصوت عالٍ في النهاية واسألوا هل هي صحيحة. ثم أدخلوا state وconfirmed_by في needs.csv.
need-interview-who = لمن هذه مشكلة، وكم عددهم؟
need-interview-today = ماذا يفعلون حيالها اليوم؟
need-interview-tried = ماذا جُرّب، وما كانت النتيجة؟
need-interview-help = ما الذي يساعد: ساعة استشارة، أداة، رخصة، جهاز، شخص؟
need-interview-limits = ما الذي يجب ألّا يحدث؟ من قد يتضرّر إذا عُرف الأمر؟
need-interview-sign = كيف نعرف أن الاحتياج قد لُبّي؟
need-interview-words = في جملة واحدة، بكلماتهم
need-interview-may = يجوز إخبار هؤلاء به
need-interview-confirmed = أكّده، والتاريخ
needs-digest-state = الحالة:
column-state = الحالة

# ---- Mentors

alone-at-risk = معرّض للخطر: يُجمع بغيره باليد، إن أمكن أصلًا
alone-no-roster = لم يوافق على إدراجه في قائمة جهات اتصال المشاركين
alone-no-follow-up = لم يوافق على تلقّي البريد بعد الفعالية
mentor-by-hand = جمعهما المنظّمون
mentor-topic = { $topic }: مطلوب ومعروف
mentor-clock = فرق الساعات بينهما: { $hours }
mentor-no-skills = لا يذكر ما يعرفه
mentor-nobody-left = لم يبقَ أحد بلا مرشد يطلب ذلك بلغة يتكلّمانها معًا
mentee-no-needs = لا يذكر موضوعًا يريد تعلّمه
mentee-topic = { $topic }: لا مرشد يعرفه
mentee-language = { $topic }: من يعرفه لا يتكلّم لغة من لغات هذا الشخص
mentee-own-organization = { $topic }: لا يعرفه إلا أشخاص من المنظمة نفسها
mentee-nobody-left = { $topic }: لم يبقَ مرشد مناسب
mentors-title = المرشدون والمسترشدون
    .name = المرشدون والمسترشدون
    .about = من يمكنه إرشاد من ولماذا، ومن ليس له أحد. فقط من وافق على قائمة جهات الاتصال وعلى البريد بعد الفعالية.
mentors-intro = لأكبر عدد ممكن مرشد، ومن هذه الثنائيات أكثرها ملاءمة. أرسلوا إلى الطرفين رسالتيهما؛ لا تقوم الثنائية إلا بعد أن يجيب كلاهما.
mentors-mentor = المرشد
mentors-mentee = المسترشد
mentors-alone-mentees = بلا مرشد
mentors-alone-mentors = مرشدون بلا مسترشد
mentor-letter-title = رسالة إلى المرشد والمسترشد
    .name = الرسائل الأولى إلى المرشدين والمسترشدين
    .about = رسالة لكل شخص من الثنائية بلغته، تُنسخ إلى البريد. لا يُرسل شيء تلقائيًا.
mentor-letter-heading-mentee = مرشد لكم
mentor-letter-heading-mentor = أشخاص يمكنكم إرشادهم
mentor-letter-hello = تحية طيبة { $name }،
mentor-letter-mentee = في { $event } ذكرتم ما تريدون تعلّمه. وقد وافق شخص يعرفه على أن يكون مرشدًا، ونودّ أن نجمع بينكما:
mentor-letter-mentor = في { $event } وافقتم على أن تكونوا من المرشدين. ونودّ أن نجمع بينكم وبين:
mentor-letter-because = لماذا فكّرنا فيكما:
mentor-letter-first = نرجو أن يكتب كل منكما إلى الآخر خلال أسبوعين. تكفي نصف ساعة للحديث الأول: ماذا تريدان تحقيقه خلال ثلاثة أشهر، وكم مرة تتحدّثان، وبأي وسيلة؟
mentor-letter-no = إذا لم يناسبكم ذلك فأخبرونا في سطر واحد. لا حاجة إلى ذكر السبب، وسنبحث عن شخص آخر.
mentor-letter-thanks = شكرًا!

# ---- Circles

circle-no-topic = لا يذكر ما يحتاجه ولا ما يعرفه
circle-no-language = لا يذكر لغة
circle-too-few = عدد من يشاركونه موضوعًا ولغة أقل من { $least }
circle-none-left = من يشاركونه موضوعًا ولغة في مجتمعات أخرى
circle-needs = يريد أن يتعلّمه
circle-knows = يعرفه
coordinator-knows = أكثرهم معرفة به
coordinator-level = أكثرهم تقدّمًا فيه
coordinator-lot = بالقرعة
circles-title = مجتمعات الممارسة
    .name = مجتمعات الممارسة
    .about = كل المجتمعات بأعضائها ومن يمكنه تنسيق كل منها، ومن ليس في أي منها ولماذا.
circles-intro = أكبر عدد ممكن من الأشخاص في مجتمع كبير بما يكفي ليدوم. اسألوا المنسّقين أولًا.
circles-alone = ليسوا في أي مجتمع
circle-charter-title = مجتمع الممارسة: { $name }
    .name = مواثيق مجتمعات الممارسة
    .about = ميثاق لكل مجتمع: من فيه، وعلى ماذا يتّفق في اللقاء الأول. فقط من وافق على قائمة جهات الاتصال وعلى البريد بعد الفعالية.
circle-charter-intro = يجمعكم موضوع ولغة. املؤوا هذا معًا في اللقاء الأول؛ نصف ساعة تكفي.
circle-charter-coordinator = يمكنه التنسيق:
circle-charter-coordinator-ask = هذا اقتراح. من يتولّى التنسيق يكون قد وافق عليه، ويسلّمه إلى غيره بعد عام.
circle-charter-for = ما نريد تحقيقه خلال عام
circle-charter-how = كيف نتحدّث وكم مرة
circle-charter-next = الموعد القادم، ومن يدعو إليه
circle-charter-rules = ما يُقال هنا يبقى هنا ما لم يوافق من قاله. لا يُضاف أحد دون سؤاله. من يغادر يحذف اسمه من هذه القائمة.
circle-charter-members = الأعضاء
circle-roster-title = مجتمع الممارسة: { $name }
    .name = قوائم جهات اتصال مجتمعات الممارسة
    .about = الأعضاء أنفسهم في قائمة لبرنامج البريد.

# ---- Like-minded organizations

kindred-topic = { $topic }
kindred-sector = كلتاهما تعمل في مجال { $sector }
kindred-title = منظمات تشبه منظمتكم
    .name = منظمات متقاربة
    .about = أربع في كل ورقة: لكل منظمة ما لا يزيد على خمس منظمات أخرى تطلب الشيء نفسه أو تعمل على الشيء نفسه، مع السبب. فقط منظمات معلنة أو وافق أشخاصها على قائمة جهات الاتصال.
kindred-intro = تسأل عن المواضيع التي تسألون عنها، أو تعمل في المجال نفسه. اذهبوا وتحدّثوا معها.

# ---- Toolkits and projects

toolkits-title = أدوات مجانية بحسب الموضوع
    .name = فهرس الأدوات المجانية
    .about = أي أداة تفيد في أي احتياج، وكم تكلّف، وهل تعمل بلا إنترنت، وممّ ينبغي الحذر، ومن يمكنه المساعدة.
toolkits-intro = جرّبوا أي أداة ببيانات مختلَقة أولًا. وحيث يُذكر من يمكنه المساعدة، اسألوا ذلك الشخص في الفعالية.
toolkit-licence = الرخصة:
toolkit-cost = التكلفة:
toolkit-offline = تعمل بلا إنترنت
toolkit-online = تحتاج إلى إنترنت
toolkit-languages = اللغات:
toolkit-risk = احذروا:
toolkit-helper = اسألوا
toolkit-session = تُدرَّس في الجلسة
needs-digest-tools = أدوات لذلك:
project-register-title = المشاريع
    .name = سجل المشاريع
    .about = ما تريد الفرق أن تفعله، وإلى أين وصلت، وأي مساعدة تريد.
project-register-intro = هل يمكنكم المساعدة في واحد منها؟ أخبروا المنظّمين أو الفريق.
column-project = المشروع
column-problem = المشكلة
column-sector = المجال
column-stage = المرحلة
column-help-wanted = المساعدة المطلوبة

# ---- Partners

partner-brief-title = للشركاء: الفعالية في صفحة واحدة
    .name = صفحة واحدة للشركاء
    .about = ما الفعالية، ومن يأتي إليها، وما تحتاجه المنظمات، وما يمكن للشريك أن يفعله. للشركاء ولمن يروّجون للفعالية.
partner-brief-when = متى وأين
partner-brief-who = من يأتي
partner-brief-who-text = عدد الأشخاص: { $people }، عدد المنظمات: { $organizations }
partner-brief-needs = ما تطلبه المنظمات
partner-brief-can = ما يمكن للشريك أن يفعله
partner-brief-tell = أن يخبر المنظمات وأهل التكنولوجيا عنها
partner-brief-give = أن يعطي ما يلزم: ساعات عمل، رخصًا، استضافة، أجهزة، قاعة
partner-brief-meet = أن يأتي ويستمع أولًا ويتعرّف على من يمكنه مساعدتهم
partner-brief-stay = أن يبقى على تواصل مدة عام، عبر شخص واحد معروف الاسم
partner-letter-title = دعوة إلى { $name }
    .name = رسائل دعوة إلى الشركاء
    .about = رسالة لكل شريك بلغته، تُنسخ إلى البريد. لا يُرسل شيء تلقائيًا.
partner-letter-hello = تحية طيبة { $name }،
partner-letter-text = ندعو { $partner } إلى { $event }، { $dates }، في { $place }. تأتي المنظمات بما تحتاجه، ويأتي أهل التكنولوجيا بما يعرفونه.
partner-letter-gives = يمكنكم أن تُحضروا ما تقدّمونه بالفعل: { $gives }
partner-letter-ask = نرجو إخبارنا بمن يمكننا التوجّه إليه، وهل يجوز لنا أن نعرّفكم على منظمات. مرفقة بهذه الرسالة صفحة الشركاء.
partner-letter-thanks = مع أطيب التحيات
partner-agreement-title = من يفعل ماذا: { $name }
    .name = من يفعل ماذا، مع كل شريك
    .about = ورقة لكل شريك، تُملأ وتُوقَّع معًا.
partner-agreement-intro = املؤوا هذا معًا. ما لا يُكتب هنا لن يحدث.
partner-agreement-what = ماذا
partner-agreement-us = نحن
partner-agreement-you = الشريك
partner-agreement-promotion = إخبار الناس بالفعالية
partner-agreement-people = الأشخاص: مدرّبون ومرشدون ومساعدون
partner-agreement-gifts = الأشياء: رخص واستضافة وأجهزة وقاعات
partner-agreement-money = التكاليف
partner-agreement-data = قوائم الأشخاص: من يحصل على أي منها، ومتى تُحذف
partner-agreement-after = بعد عام: من يتابع من
partner-agreement-signed = التاريخ والتواقيع
introductions-title = التعارف
    .name = التعارف
    .about = أي منظمة تُعرَّف بأي خبير تكنولوجيا أو شريك، ولماذا. فقط حيث وافق الطرفان.
introductions-intro = اكتبوا رسالة واحدة إلى الطرفين في جملتين. وأشّروا عليها بعد إرسالها.
column-introduce = يُعرَّف بـ
column-contact = جهة الاتصال
intro-topic = يطلب المساعدة في { $topic }
partner-contacts-title = الشركاء
    .name = قائمة جهات اتصال الشركاء
    .about = جهة الاتصال لدى كل شريك، والمواضيع، وما يمكن للشريك أن يعطيه.
column-gives = يمكنه أن يعطي
column-region = المنطقة

# ---- Countries, by their two-letter codes (ISO 3166-1). Names: Unicode CLDR, Unicode-3.0.

country-ad = أندورا
country-ae = الإمارات العربية المتحدة
country-af = أفغانستان
country-ag = أنتيغوا وبربودا
country-ai = أنغويلا
country-al = ألبانيا
country-am = أرمينيا
country-ao = أنغولا
country-aq = أنتاركتيكا
country-ar = الأرجنتين
country-as = ساموا الأمريكية
country-at = النمسا
country-au = أستراليا
country-aw = أروبا
country-ax = جزر آلاند
country-az = أذربيجان
country-ba = البوسنة والهرسك
country-bb = بربادوس
country-bd = بنغلاديش
country-be = بلجيكا
country-bf = بوركينا فاسو
country-bg = بلغاريا
country-bh = البحرين
country-bi = بوروندي
country-bj = بنين
country-bl = سان بارتليمي
country-bm = برمودا
country-bn = بروناي
country-bo = بوليفيا
country-bq = هولندا الكاريبية
country-br = البرازيل
country-bs = جزر البهاما
country-bt = بوتان
country-bv = جزيرة بوفيه
country-bw = بوتسوانا
country-by = بيلاروس
country-bz = بليز
country-ca = كندا
country-cc = جزر كوكوس (كيلينغ)
country-cd = الكونغو - كينشاسا
country-cf = جمهورية أفريقيا الوسطى
country-cg = الكونغو - برازافيل
country-ch = سويسرا
country-ci = ساحل العاج
country-ck = جزر كوك
country-cl = تشيلي
country-cm = الكاميرون
country-cn = الصين
country-co = كولومبيا
country-cr = كوستاريكا
country-cu = كوبا
country-cv = الرأس الأخضر
country-cw = كوراساو
country-cx = جزيرة كريسماس
country-cy = قبرص
country-cz = التشيك
country-de = ألمانيا
country-dj = جيبوتي
country-dk = الدانمرك
country-dm = دومينيكا
country-do = جمهورية الدومينيكان
country-dz = الجزائر
country-ec = الإكوادور
country-ee = إستونيا
country-eg = مصر
country-eh = الصحراء الغربية
country-er = إريتريا
country-es = إسبانيا
country-et = إثيوبيا
country-fi = فنلندا
country-fj = فيجي
country-fk = جزر فوكلاند
country-fm = ميكرونيزيا
country-fo = جزر فارو
country-fr = فرنسا
country-ga = الغابون
country-gb = المملكة المتحدة
country-gd = غرينادا
country-ge = جورجيا
country-gf = غويانا الفرنسية
country-gg = غيرنزي
country-gh = غانا
country-gi = جبل طارق
country-gl = غرينلاند
country-gm = غامبيا
country-gn = غينيا
country-gp = غوادلوب
country-gq = غينيا الاستوائية
country-gr = اليونان
country-gs = جورجيا الجنوبية وجزر ساندويتش الجنوبية
country-gt = غواتيمالا
country-gu = غوام
country-gw = غينيا بيساو
country-gy = غيانا
country-hk = هونغ كونغ
country-hm = جزيرة هيرد وجزر ماكدونالد
country-hn = هندوراس
country-hr = كرواتيا
country-ht = هايتي
country-hu = هنغاريا
country-id = إندونيسيا
country-ie = أيرلندا
country-il = إسرائيل
country-im = جزيرة مان
country-in = الهند
country-io = الإقليم البريطاني في المحيط الهندي
country-iq = العراق
country-ir = إيران
country-is = آيسلندا
country-it = إيطاليا
country-je = جيرسي
country-jm = جامايكا
country-jo = الأردن
country-jp = اليابان
country-ke = كينيا
country-kg = قيرغيزستان
country-kh = كمبوديا
country-ki = كيريباتي
country-km = جزر القمر
country-kn = سانت كيتس ونيفيس
country-kp = كوريا الشمالية
country-kr = كوريا الجنوبية
country-kw = الكويت
country-ky = جزر كايمان
country-kz = كازاخستان
country-la = لاوس
country-lb = لبنان
country-lc = سانت لوسيا
country-li = ليختنشتاين
country-lk = سريلانكا
country-lr = ليبيريا
country-ls = ليسوتو
country-lt = ليتوانيا
country-lu = لوكسمبورغ
country-lv = لاتفيا
country-ly = ليبيا
country-ma = المغرب
country-mc = موناكو
country-md = مولدوفا
country-me = الجبل الأسود
country-mf = سان مارتن
country-mg = مدغشقر
country-mh = جزر مارشال
country-mk = مقدونيا الشمالية
country-ml = مالي
country-mm = ميانمار (بورما)
country-mn = منغوليا
country-mo = ماكاو
country-mp = جزر ماريانا الشمالية
country-mq = جزر المارتينيك
country-mr = موريتانيا
country-ms = مونتسرات
country-mt = مالطا
country-mu = موريشيوس
country-mv = جزر المالديف
country-mw = ملاوي
country-mx = المكسيك
country-my = ماليزيا
country-mz = موزمبيق
country-na = ناميبيا
country-nc = كاليدونيا الجديدة
country-ne = النيجر
country-nf = جزيرة نورفولك
country-ng = نيجيريا
country-ni = نيكاراغوا
country-nl = هولندا
country-no = النرويج
country-np = نيبال
country-nr = ناورو
country-nu = نيوي
country-nz = نيوزيلندا
country-om = عُمان
country-pa = بنما
country-pe = بيرو
country-pf = بولينيزيا الفرنسية
country-pg = بابوا غينيا الجديدة
country-ph = الفلبين
country-pk = باكستان
country-pl = بولندا
country-pm = سان بيير ومكويلون
country-pn = جزر بيتكيرن
country-pr = بورتوريكو
country-ps = الأراضي الفلسطينية
country-pt = البرتغال
country-pw = بالاو
country-py = باراغواي
country-qa = قطر
country-re = روينيون
country-ro = رومانيا
country-rs = صربيا
country-ru = روسيا
country-rw = رواندا
country-sa = المملكة العربية السعودية
country-sb = جزر سليمان
country-sc = سيشل
country-sd = السودان
country-se = السويد
country-sg = سنغافورة
country-sh = سانت هيلينا
country-si = سلوفينيا
country-sj = سفالبارد وجان ماين
country-sk = سلوفاكيا
country-sl = سيراليون
country-sm = سان مارينو
country-sn = السنغال
country-so = الصومال
country-sr = سورينام
country-ss = جنوب السودان
country-st = ساو تومي وبرينسيبي
country-sv = السلفادور
country-sx = سانت مارتن
country-sy = سوريا
country-sz = إسواتيني
country-tc = جزر توركس وكايكوس
country-td = تشاد
country-tf = الأقاليم الجنوبية الفرنسية
country-tg = توغو
country-th = تايلاند
country-tj = طاجيكستان
country-tk = توكيلاو
country-tl = تيمور - ليشتي
country-tm = تركمانستان
country-tn = تونس
country-to = تونغا
country-tr = تركيا
country-tt = ترينيداد وتوباغو
country-tv = توفالو
country-tw = تايوان
country-tz = تنزانيا
country-ua = أوكرانيا
country-ug = أوغندا
country-um = جزر الولايات المتحدة النائية
country-us = الولايات المتحدة
country-uy = أورغواي
country-uz = أوزبكستان
country-va = الفاتيكان
country-vc = سانت فنسنت وجزر غرينادين
country-ve = فنزويلا
country-vg = جزر فيرجن البريطانية
country-vi = جزر فيرجن الأمريكية
country-vn = فيتنام
country-vu = فانواتو
country-wf = جزر والس وفوتونا
country-ws = ساموا
country-xk = كوسوفو
country-ye = اليمن
country-yt = مايوت
country-za = جنوب أفريقيا
country-zm = زامبيا
country-zw = زيمبابوي

# ---- Forms, and the answers to them

form-title = { $name }
    .name = استمارات على الورق
    .about = أسئلة استمارات الهاتف نفسها، لتُملأ باليد ثم تُدخل بعد ذلك.
xlsform-title = { $name }: XLSForm
    .name = استمارات لـ KoboToolbox وODK
    .about = ارفعوا ملف الاستمارة هناك. وتعود الإجابات بالأمر `techcamp import` من ملف CSV أو XLSX تنزّلونه.
tally-title = { $name }: الإجابات
    .name = الإجابات، معدودة
    .about = ما أجاب به الناس في كل استمارة، بكلماتهم. للمنظّمين وحدهم: قد يُعرف شخص من بضع كلمات.
tally-public-title = { $name }: ما قاله الناس
    .name = ما قاله الناس
    .about = الأعداد التي يجوز عرضها على أي أحد: المجموعات الصغيرة لا تُذكر على حدة.
tally-answers = { $n ->
    [one] إجابة واحدة.
    [two] إجابتان.
    [few] { $n } إجابات.
   *[other] { $n } إجابة.
}
tally-hidden = تدلّ «–» على مجموعات أصغر من أن تُعرض، وعلى ما يكشف كم هي صغيرة.
tally-choice = الإجابة
tally-mean = المتوسط: { $mean }.
tally-said = عدد من أجابوا عن هذا: { $n }.
tally-apart = كل واحدة على حدة
form-for = لمن: { $whom }
form-required = نرجو الإجابة عمّا عليه نجمة (*).
form-many = أشّروا على كل ما ينطبق.
form-registration = التسجيل
    .intro = اسمكم وطريقة الاتصال بكم هما للمنظّمين. وتقرّرون أدناه ما يجوز أن يراه الآخرون.
form-needs = ماذا تحتاج منظمتكم؟
    .intro = استمارة لكل احتياج. نبحث عن أشخاص وأدوات وجلسات مناسبة.
form-trainer-call = تقديم جلسة
    .intro = أخبرونا بما يمكنكم تدريسه. نجيب الجميع، ونختار بحسب ما يحتاجه المشاركون.
form-session-slip = قسيمة بعد الجلسة
    .intro = دقيقة واحدة، ولا حاجة إلى اسم.
form-evaluation = كيف كانت الفعالية؟
    .intro = خمس دقائق، ولا حاجة إلى اسم. 1 تعني «لا، إطلاقًا»، و5 تعني «نعم، كثيرًا».
form-survey-3-months = بعد ثلاثة أشهر
    .intro = خمس دقائق، ولا حاجة إلى اسم. «لا» تفيدنا بقدر ما تفيدنا «نعم».
form-survey-6-months = بعد ستة أشهر
    .intro = خمس دقائق، ولا حاجة إلى اسم. أخبرونا بما بقي.
scale-1 = 1 – لا، إطلاقًا
scale-2 = 2
scale-3 = 3
scale-4 = 4
scale-5 = 5 – نعم، كثيرًا
diet-none = كل شيء
ask-name = الاسم الكامل
ask-badge-name = الاسم على بطاقتكم
    .hint = ما ينبغي أن يناديكم به الناس.
ask-email = عنوان البريد الإلكتروني
ask-phone = الهاتف
    .hint = مع رمز البلد، مثلًا { "\u200E" }+502 …
ask-organization = المنظمة
    .hint = تُترك فارغة إذا كنتم تحضرون بصفتكم الشخصية.
ask-job = عملكم فيها
ask-country = البلد
ask-city = المدينة أو القرية
ask-languages = أيًّا من هذه اللغات تتكلّمون؟
ask-needs = عمّ تريدون أن تتعلّموا؟
ask-device = ماذا ستحضرون معكم؟
ask-device-laptop = حاسوب محمول
ask-device-tablet = جهاز لوحي
ask-device-phone = هاتف
ask-device-none = لا شيء؛ أحتاج إلى مشاركة جهاز غيري
ask-diet = ماذا تأكلون؟
ask-allergies = حساسية، أو أي شيء آخر ينبغي أن يعرفه المطبخ
ask-access = ماذا تحتاجون كي تتمكّنوا من المشاركة؟
    .hint = درجات السلّم، السمع، البصر، طفل معكم، أوقات الصلاة …
ask-expectations = ما الذي تودّون أن يتغيّر لديكم بعد الفعالية؟
ask-need-organization = منظمتكم
ask-need-statement = ماذا تحتاجون، في جملة أو جملتين؟
    .hint = المشكلة، لا الأداة.
ask-need-topic = أقرب موضوع
ask-need-urgency = متى يلزم ذلك؟
ask-need-language = بأي لغة ينبغي أن تكون المساعدة؟
ask-teaches = بأي من هذه اللغات تودّون التدريب؟
ask-skills = أي مواضيع يمكنكم التدريب عليها؟
ask-offered = جلسة تودّون تقديمها، في بضع جُمل
ask-available = في أي أيام يمكنكم الحضور؟
ask-max-sessions = كم جلسة في اليوم على الأكثر؟
ask-equipment = ماذا تحتاجون في القاعة، وماذا تُحضرون معكم؟
ask-travel = كيف تصلون إلى هنا، وكم يكلّف ذلك؟
ask-pronunciation = كيف يُلفظ اسمكم؟
ask-bio = جملتان عنكم، كما يجوز أن تُقرآ بصوت عالٍ
ask-session = الجلسة
ask-slip-use = يمكنني استعمال ما تعلّمته
ask-slip-use-tomorrow = غدًا
ask-slip-use-some-day = يومًا ما
ask-slip-use-not-at-all = لا، إطلاقًا
ask-slip-level = كانت الجلسة
ask-slip-level-easy = أسهل من اللازم
ask-slip-level-right = مناسبة
ask-slip-level-hard = أصعب من اللازم
ask-slip-take = شيء واحد آخذه معي
ask-slip-better = شيء واحد يمكن تحسينه
ask-survey-used = هل تستعملون شيئًا تعلّمتموه هناك؟
ask-survey-used-weekly = كل أسبوع
ask-survey-used-sometimes = أحيانًا
ask-survey-used-not-yet = ليس بعد
ask-survey-used-no = لا، ولن أستعمله
ask-survey-what = ما هو، ولأي غرض؟
ask-survey-touch = مع كم شخصًا من الفعالية أنتم على تواصل؟
ask-survey-shown = كم شخصًا أريتموه شيئًا منها؟
ask-survey-project = ما حال المشروع الذي بدأتموه هناك؟
ask-survey-project-going = مستمر
ask-survey-project-changed = تحوّل إلى مشروع آخر
ask-survey-project-stopped = توقّف
ask-survey-project-none = لم أبدأ مشروعًا
ask-survey-topics = بماذا تودّون أن تواصلوا؟
ask-survey-help = ماذا تحتاجون الآن، وممّن؟
ask-survey-need = هل لُبّي الاحتياج الذي أتيتم به؟
ask-survey-need-met = نعم
ask-survey-need-partly = جزئيًا
ask-survey-need-open = لا
ask-survey-need-none = لم آتِ باحتياج
ask-survey-worth = كانت الفعالية تستحق الوقت الذي أخذته.
ask-survey-changed = ما الذي تغيّر لمن تعمل منظمتكم من أجلهم؟
ask-survey-result = أين يمكننا أن نرى ذلك؟

# ---- The time after the event

follow-up-plan-title = بعد الفعالية: ماذا ومتى ومع من
    .name = خطة المتابعة
    .about = كل خطوة بتاريخها، وكل مكالمة في الساعة الأنسب لتوقيت الجميع. أعلنوا عن المكالمة الأولى في الختام.
follow-up-plan-intro = لا يُحسب ولا يُتّصل إلا بمن وافق على البريد بعد الفعالية. لا يُرسل شيء تلقائيًا: اكتبوا اسمًا بجانب كل خطوة.
follow-up-plan-letters = الرسائل مسوّدات، واحدة لكل مجموعة ولغة (follow-up-letter). والعناوين من قائمة دمج المراسلات، بالأمر «techcamp roster mail-merge».
follow-up-calendar-title = بعد الفعالية: تقويم المنظّمين
    .name = تقويم المتابعة للمنظّمين
    .about = كل خطوة وكل مكالمة، لاستيرادها إلى تقويم المنظّمين.
follow-up-invitation-title = بعد الفعالية: { $name }
    .name = مكالمات ما بعد الفعالية، لكل مجموعة
    .about = ملفات تقويم تُرفق بالرسائل؛ يعرض كل تقويم التوقيت المحلي لصاحبه.
follow-up-letter-title = رسالة { $item }
    .name = رسائل ما بعد الفعالية
    .about = مسوّدات رسائل بلا عناوين: افتحوا إحداها في برنامج البريد، وراجعوها، وأرسلوها إلى أفراد تلك المجموعة بتلك اللغة.
mail-merge-title = دمج المراسلات: عناوين الرسائل
    .name = دمج المراسلات: عناوين الرسائل
    .about = جدول لدمج المراسلات في Thunderbird أو LibreOffice أو Word: من تصله أي رسالة وبأي لغة.
column-done = تمّ
column-clock = بتوقيت
column-with-whom = مع من
follow-up-kind-letter = رسالة
follow-up-kind-call = مكالمة
follow-up-kind-task = مهمة
follow-up-whom-everyone = الجميع
follow-up-whom-participants = المشاركون
follow-up-whom-trainers = المدرّبون
follow-up-whom-others = الفريق وآخرون
follow-up-whom-mentors = المرشدون والمسترشدون
follow-up-whom-circles = كل مجتمع ممارسة
follow-up-humane-day = بين 9 و21 للجميع.
follow-up-humane-edge = مبكر أو متأخر على بعضهم: لا ساعة أخرى في هذه الأيام أنسب لهم.
follow-up-humane-night = ليلًا لبعضهم: لا ساعة في هذه الأيام تناسب الجميع. اعقدوها مرتين، أو سجّلوها.
follow-up-thanks = شكر، وما الخطوة التالية
follow-up-mentors = لقاء المرشدين والمسترشدين
follow-up-first-call = المكالمة الأولى بعد الفعالية
follow-up-circles = اللقاء الأول لمجتمعات الممارسة
follow-up-report = تقرير إلى الجهة المانحة والجهة المضيفة
follow-up-three-months = بعد ثلاثة أشهر
follow-up-six-months = بعد ستة أشهر
letter-hello = تحية طيبة إليكم جميعًا،
letter-thanks-participants =
    شكرًا على حضوركم وعلى ما شاركتموه.

    مع هذه الرسالة شرائح الجلسات وروابطها. اكتبوا اليوم ما ستجرّبونه أولًا، وأخبروا به زميلًا أو زميلة.

    إذا كنتم قد وعدتم أحدًا بشيء، فرسالة قصيرة هذا الأسبوع تُبقي الوعد حيًّا.
letter-thanks-trainers =
    شكرًا على وقتكم وصبركم وأمثلتكم الجيدة.

    نرجو أن ترسلوا إلينا المواد التي يجوز للناس أن يستعملوها من بعد، وأن تخبرونا في ثلاثة أسطر بما ينبغي أن نغيّره في المرة القادمة.

    إذا طلب منكم أحد المساعدة بعد الفعالية، فجواب هذا الأسبوع أثمن من جواب طويل في الشهر القادم.
letter-thanks-others =
    شكرًا لكم. لولاكم ما بدأ شيء في موعده، وما فهم أحد أحدًا.

    نرجو أن تخبرونا في ثلاثة أسطر بما ينبغي أن نغيّره في المرة القادمة.
letter-first-call =
    نلتقي مرة أخرى، كلنا، لمدة ساعة: ماذا جرّبتم، وما الذي لم ينجح، ومن يحتاج إلى ماذا؟

    تعالوا بسؤال واحد. يكفي الاستماع؛ ولا يُطلب من أحد أن يُظهر صورته أو اسمه.
letter-circles =
    يلتقي مجتمع الممارسة الذي تنتمون إليه لأول مرة. تكفي نصف ساعة للاتفاق على ما تريدون تحقيقه خلال عام، وعلى طريقة حديثكم.

    من لا يستطيع الحضور يخبر المجموعة بما ينبغي التحدّث عنه.
letter-three-months =
    قبل ثلاثة أشهر جلسنا معًا. ماذا تستعملون مما تعلّمتموه، وماذا صار مشروعكم، وماذا ينقصكم؟

    تكفي خمسة أسطر. وإذا لم ينجح الأمر فنريد أن نعرف ذلك بالقدر نفسه.
letter-six-months =
    قبل نصف عام جلسنا معًا. ما الذي اختلف في عملكم الآن، ولمن، وكم شخصًا يصل إليه؟

    أخبرونا أيضًا بما تحتاجونه للخطوة القادمة: ننقله إلى من قد يستطيع المساعدة، ولا نفعل ذلك أبدًا دون سؤالكم.
letter-call = الموعد:
letter-calendar = يعرض ملف التقويم المرفق بهذه الرسالة توقيتكم المحلي.
letter-bye = مع أطيب التحيات
letter-stop = تصلكم هذه الرسالة لأنكم وافقتم على تلقّي البريد بعد الفعالية. يكفي سطر واحد منكم لنتوقّف.
joining-title = كيف نبقى على تواصل
    .name = كيف نبقى على تواصل
    .about = المجموعات التي يمكن للناس الانضمام إليها بأنفسهم، وما يراه الآخرون عنهم فيها، ونص يُلصق في رسالة.
joining-intro = حضرتم { $event }. انضمّوا حيث تشاؤون؛ نحن لا نضيف أحدًا.
joining-seen = ما يراه الآخرون:
joining-rules = ما يُقال هناك يبقى هناك ما لم يوافق من قاله. لا تنشروا هذه الروابط علنًا.
channel-other = مجموعة
    .join = افتحوا الرابط.
    .seen = اسألوا من يدير المجموعة عمّا يراه الآخرون عنكم.
channel-signal = مجموعة Signal
    .join = افتحوا الرابط على الهاتف الذي عليه Signal، واطلبوا الانضمام.
    .seen = اسمكم كما تكتبونه هناك. ورقمكم أيضًا، ما لم تُخفوه أولًا: الإعدادات، الخصوصية، رقم الهاتف.
channel-whatsapp = مجموعة WhatsApp
    .join = افتحوا الرابط على الهاتف الذي عليه WhatsApp.
    .seen = رقم هاتفكم واسمكم وصورتكم، لكل من في المجموعة.
channel-telegram = مجموعة Telegram
    .join = افتحوا الرابط. تعمل صفحة الويب بلا البرنامج.
    .seen = اسمكم وصورتكم. ورقمكم، ما لم تُخفوه أولًا: الإعدادات، الخصوصية والأمان، رقم الهاتف.
channel-viber = مجتمع Viber
    .join = افتحوا الرابط على الهاتف الذي عليه Viber.
    .seen = اسمكم وصورتكم؛ وفي المجموعة رقمكم أيضًا.
channel-facebook = مجموعة Facebook
    .join = افتحوا الرابط واطلبوا الانضمام. يقبلكم من يديرها.
    .seen = ملفكم الشخصي؛ وقد تكون عضويتكم علنية.
channel-linkedin = مجموعة LinkedIn
    .join = افتحوا الرابط واطلبوا الانضمام.
    .seen = ملفكم الشخصي وكونكم أعضاء.
channel-mailing-list = قائمة بريدية
    .join = افتحوا الرابط واكتبوا عنوانكم؛ ثم أجيبوا عن الرسالة التي تصلكم.
    .seen = عنوانكم، لكل من تكتبون إليه.
channel-forum = منتدى
    .join = افتحوا الرابط وأنشئوا حسابًا؛ بأي اسم.
    .seen = الاسم الذي تختارونه. لا عنوانكم.

# ---- Project teams and grants

project-teams-title = فرق المشاريع، اقتراح
    .name = فرق المشاريع المقترحة
    .about = فرق متنوّعة لمن ليسوا في مشروع بعد، مع سبب لكل منها. غيّروا ما تعرفونه أفضل؛ والكلمة الأخيرة للناس.
project-teams-intro = في كل فريق من يأتي باحتياج، ومهارات متنوّعة، ولغة مشتركة حيث أمكن. اقرؤوا الفرق بصوت عالٍ بأرقام البطاقات، ودعوا الناس يغيّرون. عندما تستقرّ أدخلوها في projects.csv (انظروا project-teams-grid).
project-teams-team = الفريق { $number }
project-teams-knows = يعرف:
project-teams-alone = ليسوا في أي فريق
project-teams-grid-title = فرق المشاريع، لنقلها إلى projects.csv
    .name = فرق المشاريع، للنقل
    .about = الفرق المقترحة في أعمدة الملف projects.csv.
team-need = يأتي باحتياج: { $need }
team-knows = يعرف { $topic }
team-asks = يسأل عن { $topic }
team-by-lot = لم يذكر احتياجات ولا مهارات ولا لغات: وُضع هنا بالقرعة
team-no-need = لا أحد هنا يأتي باحتياج منظمة
team-no-language = { $count ->
    [one] شخص واحد هنا لا يتكلّم اللغة المشتركة
    [two] شخصان هنا لا يتكلّمان اللغة المشتركة
    [few] { $count } أشخاص هنا لا يتكلّمون اللغة المشتركة
    [many] { $count } شخصًا هنا لا يتكلّمون اللغة المشتركة
   *[other] { $count } شخص هنا لا يتكلّمون اللغة المشتركة
}
team-none-fits = لم يجد مكانًا في فريق: نرجو البحث عن فريق بأنفسكم
grant-sheet-title = ما تشترطه المنحة، وما لدى المشاريع
    .name = ورقة المنحة
    .about = تكاليف كل مشروع مقابل حدود المنحة: حجم الفريق، وحصتا الأتعاب والسفر، والمجموع.
grant-sheet-intro = التكاليف والفرق من projects.csv، والحدود من [grant] في event.toml. تُقرَّب الحصص إلى أعلى نسبة مئوية صحيحة.
grant-sheet-need = يلبّي الاحتياج:
grant-sheet-decided = القرار:
grant-sheet-costs = التكاليف
grant-sheet-amount = المبلغ
grant-sheet-other = كل ما عدا ذلك
grant-sheet-all = المجموع
grant-sheet-limit = الحد
grant-sheet-may = المسموح
grant-sheet-has = الفعلي
grant-sheet-kept = ضمن الحد
grant-sheet-broken = خارج الحد
grant-limit-team = عدد أفراد الفريق
grant-limit-fees = الأتعاب
grant-limit-travel = السفر
grant-limit-most = المبلغ

# ---- The report

report-title = { $event }: ما نتج عنها
    .name = تقرير للجهة المانحة والجهة المضيفة
    .about = أعداد، واحتياجات لُبّيت وأخرى لم تُلبَّ، وجلسات وتقييم ومشاريع ووعود. ولا أسماء إلا لمن وافق على ذكر اسمه فيه.
report-intro = تُذكر مجاميع الفعالية كلها كما هي. أما المجموعات داخلها فلا يُعرض منها ما قلّ عن عدد الأشخاص هذا: { $threshold }، ولا ما يكشفه بالطرح. أطوال الأشرطة بقدر أعدادها. تدلّ «–» على عدد لا يُذكر.
report-numbers = بالأرقام
report-participants = المشاركون
report-trainers = المدرّبون
report-organizations = المنظمات
report-countries = البلدان
report-days = الأيام
report-sessions-held = الجلسات المعقودة
report-needs-stated = الاحتياجات التي ذكرتها المنظمات
report-projects-begun = المشاريع التي بدأت
report-attendance = من حضر
report-came = حضروا
report-away = تغيّبوا
report-by-country = المشاركون بحسب البلد
report-by-gender = المشاركون بحسب الجنس
report-sessions = الجلسات
report-sessions-about = عدد من خُصّصت لهم مقاعد في كل جلسة أو سجّلوا فيها.
report-needs = احتياجات المنظمات
report-needs-about = لُبّي منها { $met }، وما زال مفتوحًا { $unmet }.
report-trace-about = ما آلت إليه الاحتياجات التي يجوز نشرها: جلسات عن الموضوع نفسه، ومشاريع تلبّيها، وما مُنح لها.
report-need = الاحتياج
report-grant = المنحة
report-projects = المشاريع والوعود
report-commitment = الوعد:
report-network = من جُمعوا بعد الفعالية
report-pairs = ثنائيات مرشد ومسترشد، مقترحة
report-circles = أشخاص في مجتمع ممارسة، مقترح
report-evaluation = ما قاله الناس
report-evaluation-about = { $forms ->
    [one] استمارة مملوءة واحدة، بلا اسم.
    [two] استمارتان مملوءتان، بلا أسماء.
    [few] { $forms } استمارات مملوءة، بلا أسماء.
   *[other] { $forms } استمارة مملوءة، بلا أسماء.
} 1 تعني «لا، إطلاقًا»، و5 تعني «نعم، كثيرًا».
report-mean = المتوسط: { $mean }
report-people = من شاركوا ووافقوا على ذكر أسمائهم هنا
report-people-about = نرجو عدم نشر هذا الجزء خارج التقرير دون سؤالهم.

# ---- What trainers wrote

handout-title = { $name }
    .name = مواد للمشاركين
    .about = ما يأخذه الناس معهم من الجلسة، مع مكان للملاحظات؛ وكصفحة للهاتف أيضًا.
exercises-title = { $name }
    .name = التمارين
    .about = تمارين الجلسة وحدها، بلا حلول، مع أسطر للكتابة.
exercises-heading = تمارين: { $name }
slides-title = { $name }
    .name = شرائح العرض
    .about = للعرض على الجدار: ملف PDF بملء الشاشة، أو الصفحة في أي متصفح، بلا إنترنت.
trainer-guide-title = دليل: { $name }
    .name = أدلة المدرّبين
    .about = دقيقة بدقيقة، موفّقة مع الوقت المتاح في الخطة: ملاحظات وحلول ومن سيجلس هناك. ليست للمشاركين.
cue-cards-title = بطاقات التوجيه: { $name }
    .name = بطاقات التوجيه
    .about = بطاقة لكل خطوة، تُحمل باليد: تُطبع على ورق مقوّى وتُقصّ إلى أربع قطع.
room-kit-title = ما تحتاجه كل قاعة
    .name = قائمة تجهيزات القاعات
    .about = مرّوا بها على القاعات في المساء السابق.
room-kit-intro = مرّوا على القاعات بهذه القائمة في المساء السابق، وأشّروا على ما هو موجود.
column-equipment = التجهيزات
column-installs = ما يُثبَّت مسبقًا
minutes-short = { $n } د
material-goal = الهدف:
material-prerequisites = ما يلزم أن تعرفوه:
material-installs = ثبّتوا قبل مجيئكم:
material-untranslated = لم يُترجم هذا بعد. النص هنا باللغة { $language }.
material-notes = ملاحظات
material-step = خطوة
material-exercise = تمرين
material-discussion = نقاش
material-solution = الحل
material-trainer = للمدرّب
material-recording = التسجيل:
recording-ask = اسألوا كل من في القاعة أولًا.
recording-yes = مسموح.
recording-no = غير مسموح.
material-who = { $n ->
    [one] سيأتي شخص واحد:
    [two] سيأتي شخصان:
    [few] سيأتي { $n } أشخاص:
    [many] سيأتي { $n } شخصًا:
   *[other] سيأتي { $n } شخص:
}
material-asks = يسألون عن:
material-run = سير الجلسة
material-dropped = حُذف (كان مخططًا { $n } د)
material-left-out = ما حُذف
material-cut = اختُصر (كان مخططًا { $n } د)
material-fits = هذا يملأ الوقت كله تمامًا ({ $slot } د).
material-spare = المخطط { $planned } د من { $slot } د: يبقى للأسئلة { $n } د.
material-cuts = كان المخطط { $planned } د، والمتاح { $slot } د: اختُصر ما يجوز اختصاره.
material-over = هذا لا يتّسع له الوقت: يحتاج على الأقل إلى { $least } د، والمتاح { $slot } د. احذفوا { $n } د أخرى، أو اطلبوا فقرة أطول.
