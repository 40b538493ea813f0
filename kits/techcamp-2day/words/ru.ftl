# Titles of the default blocks, Russian. CC-BY-4.0.

block-team-meeting = Встреча команды
block-registration = Регистрация и кофе
block-welcome = Приветствие
block-what-is-techcamp = Что такое TechCamp?
block-spectrogram = Какова ваша позиция?
block-set-up-stations = Подготовка станций
block-coffee-1 = Перерыв на кофе
block-speed-geeking = Быстрые демонстрации по кругу
block-breakouts = Дискуссионные группы
block-lunch-1 = Обед
block-topic-market = Ярмарка тем: выберите занятие
block-training-1 = Занятия, первый круг
block-coffee-2 = Перерыв на кофе
block-training-2 = Занятия, второй круг
block-problem-statements = Формулируем проблемы
block-close-1 = Завершение первого дня
block-recap = Доброе утро: итоги и планы
block-training-3 = Занятия, третий круг
block-coffee-3 = Перерыв на кофе
block-team-forming = Формирование команд
block-project-work-1 = Работа над проектами
block-lunch-2 = Обед
block-project-work-2 = Работа над проектами с наставниками
block-coffee-4 = Перерыв на кофе
block-pitches = Презентация проектов
block-commitments = Обещания, сертификаты, прощание
