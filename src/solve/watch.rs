//! Watch: whoever looks on while a search goes. He is told how it stands, and may end it. The clock is his:
//! a search knows only how long it may still take, and ends with the best it has and the bound it has proven.

use std::time::Duration;

/// How a search stands at the first count that is not proven.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The search: `timetable`, `staffing` or `sections`.
    pub of: &'static str,
    /// Which count of its own, the weightiest first.
    pub level: usize,
    /// Less is better; what is gained is counted with a minus.
    pub value: i64,
    /// No answer is below it.
    pub bound: i64,
}

#[derive(Clone, Copy)]
pub struct Watch<'a> {
    /// How long it may still take: zero ends it, None is as long as it takes. Asked only where something is left
    /// to do.
    pub left: &'a dyn Fn() -> Option<Duration>,
    pub tell: &'a dyn Fn(Standing),
}

impl Watch<'_> {
    pub fn stops(&self) -> bool {
        (self.left)() == Some(Duration::ZERO)
    }

    pub fn tell(&self, of: &'static str, level: usize, value: i64, bound: i64) {
        (self.tell)(Standing { of, level, value, bound });
    }
}

impl std::fmt::Debug for Watch<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str("Watch")
    }
}

/// Nobody looks on: every search goes to its end.
pub const QUIET: Watch<'static> = Watch { left: &|| None, tell: &|_| {} };

/// Steps between two looks: some hundredths of a second.
const BLIND: u64 = 1 << 16;

/// Steps that a search has left. Whoever spends them looks up now and then, and where it is to end none are left:
/// so it ends soon wherever it is, and where nobody ends it the steps alone decide.
#[derive(Debug, Clone, Copy)]
pub struct Budget<'a> {
    left: u64,
    blind: u64,
    watch: Watch<'a>,
}

impl<'a> Budget<'a> {
    pub fn new(left: u64, watch: Watch<'a>) -> Budget<'a> {
        Budget { left, blind: BLIND, watch }
    }

    /// None, and nothing spent, where there are not so many.
    pub fn spend(&mut self, steps: u64) -> Option<()> {
        self.pass(steps);
        self.left = self.left.checked_sub(steps)?;
        Some(())
    }

    /// Spends them, or all that are left.
    pub fn use_up(&mut self, steps: u64) {
        self.pass(steps);
        self.left = self.left.saturating_sub(steps);
    }

    pub fn is_over(&self) -> bool {
        self.left == 0
    }

    /// Does `part` with so many of these steps at most.
    pub fn within<T>(&mut self, most: u64, part: impl FnOnce(&mut Budget<'a>) -> T) -> T {
        let kept = self.left.saturating_sub(most);
        self.left -= kept;
        let done = part(self);
        self.left += kept;
        done
    }

    /// Looks up now. None where it is to end.
    pub fn look(&mut self) -> Option<()> {
        if self.watch.stops() {
            (self.left, self.blind) = (0, 0);
            return None;
        }
        self.blind = BLIND;
        Some(())
    }

    fn pass(&mut self, steps: u64) {
        match self.blind.checked_sub(steps) {
            Some(blind) => self.blind = blind,
            None => drop(self.look()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    #[test]
    fn steps_alone_decide_until_somebody_ends_it_and_then_none_are_left() {
        let asked = Cell::new(0);
        let left = || {
            asked.set(asked.get() + 1);
            (asked.get() > 2).then_some(Duration::ZERO)
        };
        let mut budget = Budget::new(10 * BLIND, Watch { left: &left, ..QUIET });
        assert_eq!(budget.within(9, |part| (part.spend(10), part.spend(5))), (None, Some(())));
        assert_eq!((budget.left, asked.get()), (10 * BLIND - 5, 0));
        assert_eq!(
            (budget.spend(BLIND), budget.spend(1), budget.spend(BLIND)),
            (Some(()), Some(()), Some(()))
        );
        assert_eq!((asked.get(), budget.is_over()), (2, false));
        assert_eq!((budget.spend(2 * BLIND), budget.spend(1)), (None, None));
        assert!(budget.is_over() && budget.within(7, |part| part.spend(1)).is_none());
        let mut few = Budget::new(3, QUIET);
        few.use_up(5);
        assert!(few.is_over());
    }
}
