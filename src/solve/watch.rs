//! Watch: whoever looks on while a search goes. He is told how it stands, and may end it. The clock is his:
//! a search knows only that it is to end now, with the best it has and the bound it has proven.

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
    /// Whether to end. Asked only where something is left to do.
    pub stop: &'a dyn Fn() -> bool,
    pub tell: &'a dyn Fn(Standing),
}

impl Watch<'_> {
    pub fn stops(&self) -> bool {
        (self.stop)()
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
pub const QUIET: Watch<'static> = Watch { stop: &|| false, tell: &|_| {} };
