//! Numbers: the short ones that people say and write down, of badges and of sessions.

use std::collections::BTreeSet;

/// Gives everything in `list` that has none (0) the next free number, in the order of the list.
/// Those that were given stay.
pub(super) fn fill<T>(list: &mut [T], number: impl Fn(&mut T) -> &mut u32) {
    let taken: BTreeSet<u32> = list.iter_mut().map(|each| *number(each)).collect();
    let mut free = (1..).filter(|free| !taken.contains(free));
    for own in list.iter_mut().map(number).filter(|own| **own == 0) {
        *own = free.next().unwrap_or(0);
    }
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn numbers_that_were_given_stay_and_the_others_take_the_free_ones() {
        let mut list = [0, 3, 0, 1, 0];
        fill(&mut list, |own| own);
        assert_eq!(list, [2, 3, 4, 1, 5]);
    }
}
