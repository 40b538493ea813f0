//! Stop: the reasons to leave the disk alone that are no fault of the machine, so that `cli` can
//! tell them from one and exit accordingly.

use super::HEAD;
use std::path::PathBuf;

/// Carried inside an `anyhow::Error`; ask for it with `downcast_ref`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stop {
    /// Another run writes this package now (exit 75).
    Busy(PathBuf),
    /// The folder holds something that this program did not write (exit 1).
    NotOurs(PathBuf),
    /// The folder holds an event, which is somebody's work (exit 1).
    Event(PathBuf),
}

impl Stop {
    /// What stands at `path` is none of what this program writes there.
    pub(super) fn taken(path: PathBuf) -> Stop {
        if path.join(HEAD).is_file() { Stop::Event(path) } else { Stop::NotOurs(path) }
    }
}

impl std::fmt::Display for Stop {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Stop::Busy(path) => {
                write!(f, "another run is writing {} now; try again when it is done", path.display())
            }
            Stop::NotOurs(path) => write!(
                f,
                "{} is not empty and was not written by techcamp; choose another folder",
                path.display()
            ),
            Stop::Event(path) => write!(
                f,
                "there is an event in {} already, which stays as it is; choose another folder",
                path.display()
            ),
        }
    }
}

impl std::error::Error for Stop {}
