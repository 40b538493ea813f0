# Titles of the default blocks, Russian. CC-BY-4.0.

block-team-meeting = Встреча команды
block-registration = Регистрация и кофе
block-welcome = Приветствие
block-what-is-techcamp = Что такое TechCamp?
block-introductions = Знакомство
block-coffee-1 = Перерыв на кофе
block-speed-geeking = Быстрые демонстрации по кругу
block-challenges = Наши задачи: работа в группах
block-lunch = Обед
block-training-1 = Занятия, первый круг
block-coffee-2 = Перерыв на кофе
block-solutions = Решения: команды и наставники
block-presentations = Презентации
block-close = Обещания и завершение
