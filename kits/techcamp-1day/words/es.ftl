# Titles of the default blocks, Spanish. CC-BY-4.0.

block-team-meeting = Reunión del equipo
block-registration = Registro y café
block-welcome = Bienvenida
block-what-is-techcamp = ¿Qué es un TechCamp?
block-introductions = Para conocernos
block-coffee-1 = Pausa para el café
block-speed-geeking = Demostraciones rápidas en ronda
block-challenges = Nuestros retos, en grupos
block-lunch = Almuerzo
block-training-1 = Talleres, primera ronda
block-coffee-2 = Pausa para el café
block-solutions = Soluciones, en equipos con mentoría
block-presentations = Presentaciones
block-close = Compromisos y cierre
