//! The rules: one file, one function, one failing event under `tests/bad/` each.

use super::Rule;

/// One line per rule: its file and its id, which is also the id of its sentence.
macro_rules! rules {
    ($($file:ident $name:literal)*) => {
        $(mod $file;)*
        pub const RULES: &[(&str, Rule)] = &[$(($name, $file::rule)),*];
    };
}

rules! {
    // what is named must be there
    unknown_reference "unknown-reference"
    unknown_rule "unknown-rule"
    placeholder "placeholder"
    // days and blocks
    day_outside "day-outside"
    block_outside_day "block-outside-day"
    block_overlap "block-overlap"
    clock_change "clock-change"
    remarks_too_long "remarks-too-long"
    long_without_break "long-without-break"
    missing_room "missing-room"
    missing_owner "missing-owner"
    // rooms
    room_twice "room-twice"
    room_too_small "room-too-small"
    room_equipment "room-equipment"
    room_closed "room-closed"
    room_steps "room-steps"
    over_capacity "over-capacity"
    // sessions and those who give them
    block_takes_no_sessions "block-takes-no-sessions"
    double_session_number "double-session-number"
    repeat_mismatch "repeat-mismatch"
    minimum_above_capacity "minimum-above-capacity"
    person_twice "person-twice"
    no_time_to_walk "no-time-to-walk"
    trainer_unavailable "trainer-unavailable"
    trainer_without_role "trainer-without-role"
    session_without_trainer "session-without-trainer"
    choices_missing "choices-missing"
    with_and_not_with "with-and-not-with"
    with_over_capacity "with-over-capacity"
    with_against_pins "with-against-pins"
    no_shared_language "no-shared-language"
    // trainers' material
    material_part "material-part"
    material_goal "material-goal"
    material_timing "material-timing"
    material_open "material-open"
    material_link "material-link"
    material_untranslated "material-untranslated"
    material_differs "material-differs"
    // speed geeking
    speed_geeking_fit "speed-geeking-fit"
    station_without_trainer "station-without-trainer"
    double_station_number "double-station-number"
    people_per_group "people-per-group"
    // projects
    grant_limits "grant-limits"
    // interpretation
    interpreter_missing "interpreter-missing"
    interpreter_turn "interpreter-turn"
    // people
    double_badge_number "double-badge-number"
    double_email "double-email"
    double_name "double-name"
    unusable_email "unusable-email"
    contact_missing "contact-missing"
    // privacy
    at_risk_without_pseudonym "at-risk-without-pseudonym"
    name_in_id "name-in-id"
    consent_terms "consent-terms"
    controller_missing "controller-missing"
    keep_until "keep-until"
}
