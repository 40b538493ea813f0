# Titles of the default blocks, Spanish. CC-BY-4.0.

block-team-meeting = Reunión del equipo
block-registration = Registro y café
block-welcome = Bienvenida
block-what-is-techcamp = ¿Qué es un TechCamp?
block-spectrogram = ¿Dónde te sitúas?
block-set-up-stations = Preparación de las estaciones
block-coffee-1 = Pausa para el café
block-speed-geeking = Demostraciones rápidas en ronda
block-breakouts = Grupos de discusión
block-lunch-1 = Almuerzo
block-topic-market = Mercado de temas: elige tu taller
block-training-1 = Talleres, primera ronda
block-coffee-2 = Pausa para el café
block-training-2 = Talleres, segunda ronda
block-problem-statements = Formulación de los problemas
block-close-1 = Cierre del primer día
block-recap = Buenos días: repaso y plan
block-training-3 = Talleres, tercera ronda
block-coffee-3 = Pausa para el café
block-team-forming = Formación de los equipos
block-project-work-1 = Trabajo en los proyectos
block-lunch-2 = Almuerzo
block-project-work-2 = Trabajo en los proyectos, con mentoría
block-coffee-4 = Pausa para el café
block-pitches = Presentación de los proyectos
block-commitments = Compromisos, certificados y despedida
