//! Solve: integer problems and their answers. Knows no event, no id and no word: whoever asks
//! numbers his things in an order of his own and reads the answer back. Every answer depends on
//! the numbers alone, and every search is bounded by steps, unless whoever watches it ends it.

pub mod circles;
pub mod matching;
pub mod mixing;
pub mod programme;
pub mod rotation;
pub mod sections;
pub mod staffing;
pub mod teams;
pub mod timetable;
pub mod watch;

/// How good an answer is known to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// No answer is better.
    Optimal,
    /// At the first level that is not proven, no answer is better by more than this.
    Within(u64),
}

/// Scrambles `value` by `seed` (splitmix64): a lottery that everybody can draw again.
pub fn mix(seed: u64, value: u64) -> u64 {
    let mut z =
        value.wrapping_add(seed.wrapping_mul(0xD134_2543_DE82_EF95)).wrapping_add(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::mix;

    #[test]
    fn another_seed_draws_another_order() {
        let order = |seed| {
            let mut all: Vec<u64> = (0..20).collect();
            all.sort_by_key(|value| mix(seed, *value));
            all
        };
        assert_eq!(order(1), order(1));
        assert_ne!(order(1), order(2));
    }
}
