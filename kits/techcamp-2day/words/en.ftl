# Titles of the default blocks, English. CC-BY-4.0.

block-team-meeting = Team meeting
block-registration = Registration and coffee
block-welcome = Welcome
block-what-is-techcamp = What is a TechCamp?
block-spectrogram = Where do you stand?
block-set-up-stations = Trainers set up their stations
block-coffee-1 = Coffee break
block-speed-geeking = Speed geeking: short demonstrations
block-breakouts = Discussion groups
block-lunch-1 = Lunch
block-topic-market = Topic market: choose your training
block-training-1 = Training, first round
block-coffee-2 = Coffee break
block-training-2 = Training, second round
block-problem-statements = Problem statements
block-close-1 = End of the first day
block-recap = Good morning: looking back and ahead
block-training-3 = Training, third round
block-coffee-3 = Coffee break
block-team-forming = Forming project teams
block-project-work-1 = Project work
block-lunch-2 = Lunch
block-project-work-2 = Project work with mentors
block-coffee-4 = Coffee break
block-pitches = Project presentations
block-commitments = Commitments, certificates, goodbye
