# Titles of the default blocks, Arabic. CC-BY-4.0.

block-team-meeting = اجتماع الفريق
block-registration = التسجيل والقهوة
block-welcome = الترحيب
block-what-is-techcamp = ما هو TechCamp؟
block-introductions = تعارف
block-coffee-1 = استراحة قهوة
block-speed-geeking = عروض سريعة: تجارب قصيرة
block-challenges = تحدّياتنا، في مجموعات
block-lunch = الغداء
block-training-1 = تدريب، الجولة الأولى
block-coffee-2 = استراحة قهوة
block-solutions = حلول، في فرق مع مرشدين
block-presentations = عروض الفرق
block-close = تعهّدات وختام
