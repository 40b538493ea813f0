//! Store: the only room with a disk. It reads folders into `Files`, and writes `Files` so that a
//! killed run, a full disk or a second run never leaves a package half old and half new.
//! It knows paths and bytes; of an event only which file it begins with.

mod disk;
mod leftover;
mod lock;
mod manifest;
mod publish;
mod read;
mod stage;
mod stop;
mod survey;
mod write;

pub use publish::{Outcome, fresh, publish, standing, strangers};
pub use read::{Output, is_below, outputs, places, read, read_event, read_file};
pub use stop::Stop;
pub use write::{create, remove, write_file};

/// The file that makes a folder an event's.
const HEAD: &str = "event.toml";
