# Titles of the default blocks, English. CC-BY-4.0.

block-team-meeting = Team meeting
block-registration = Registration and coffee
block-welcome = Welcome
block-what-is-techcamp = What is a TechCamp?
block-introductions = Getting to know each other
block-coffee-1 = Coffee break
block-speed-geeking = Speed geeking: short demonstrations
block-challenges = Our challenges, in groups
block-lunch = Lunch
block-training-1 = Training, first round
block-coffee-2 = Coffee break
block-solutions = Solutions, in teams with mentors
block-presentations = Presentations
block-close = Commitments and closing
