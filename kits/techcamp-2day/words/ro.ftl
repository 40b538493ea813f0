# Titles of the default blocks, Romanian. CC-BY-4.0.

block-team-meeting = Întâlnirea echipei
block-registration = Înregistrare și cafea
block-welcome = Cuvinte de bun venit
block-what-is-techcamp = Ce este un TechCamp?
block-spectrogram = Ce părere aveți?
block-set-up-stations = Pregătirea stațiilor
block-coffee-1 = Pauză de cafea
block-speed-geeking = Demonstrații rapide, pe rând
block-breakouts = Grupuri de discuții
block-lunch-1 = Prânz
block-topic-market = Târgul temelor: alegeți instruirea
block-training-1 = Instruire, prima rundă
block-coffee-2 = Pauză de cafea
block-training-2 = Instruire, a doua rundă
block-problem-statements = Formularea problemelor
block-close-1 = Încheierea primei zile
block-recap = Bună dimineața: ce a fost, ce urmează
block-training-3 = Instruire, a treia rundă
block-coffee-3 = Pauză de cafea
block-team-forming = Formarea echipelor de proiect
block-project-work-1 = Lucru la proiecte
block-lunch-2 = Prânz
block-project-work-2 = Lucru la proiecte, cu mentori
block-coffee-4 = Pauză de cafea
block-pitches = Prezentarea proiectelor
block-commitments = Angajamente, certificate, rămas-bun
