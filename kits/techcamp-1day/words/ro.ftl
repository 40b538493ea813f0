# Titles of the default blocks, Romanian. CC-BY-4.0.

block-team-meeting = Întâlnirea echipei
block-registration = Înregistrare și cafea
block-welcome = Cuvinte de bun venit
block-what-is-techcamp = Ce este un TechCamp?
block-introductions = Facem cunoștință
block-coffee-1 = Pauză de cafea
block-speed-geeking = Demonstrații rapide, pe rând
block-challenges = Provocările noastre, în grupuri
block-lunch = Prânz
block-training-1 = Instruire, prima rundă
block-coffee-2 = Pauză de cafea
block-solutions = Soluții, în echipe cu mentori
block-presentations = Prezentări
block-close = Angajamente și încheiere
