# Titles of the default blocks, Arabic. CC-BY-4.0.

block-team-meeting = اجتماع الفريق
block-registration = التسجيل والقهوة
block-welcome = الترحيب
block-what-is-techcamp = ما هو TechCamp؟
block-spectrogram = أين تقفون؟
block-set-up-stations = المدرّبون يجهّزون محطاتهم
block-coffee-1 = استراحة قهوة
block-speed-geeking = عروض سريعة: تجارب قصيرة
block-breakouts = مجموعات نقاش
block-lunch-1 = الغداء
block-topic-market = سوق المواضيع: اختاروا تدريبكم
block-training-1 = تدريب، الجولة الأولى
block-coffee-2 = استراحة قهوة
block-training-2 = تدريب، الجولة الثانية
block-problem-statements = صياغة المشكلات
block-close-1 = ختام اليوم الأول
block-recap = صباح الخير: ما مضى وما يأتي
block-training-3 = تدريب، الجولة الثالثة
block-coffee-3 = استراحة قهوة
block-team-forming = تشكيل فرق المشاريع
block-project-work-1 = العمل على المشاريع
block-lunch-2 = الغداء
block-project-work-2 = العمل على المشاريع مع مرشدين
block-coffee-4 = استراحة قهوة
block-pitches = عرض المشاريع
block-commitments = تعهّدات وشهادات ووداع
