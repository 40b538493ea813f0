//! Lock: one writer at a time per package. The system holds the lock, so it goes with its process
//! however that ends; the empty file beside the package stays and means nothing by itself.

use super::{disk, stop::Stop};
use anyhow::{Context, Result};
use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

/// Held until dropped.
#[derive(Debug)]
pub struct Lock(File);

impl Lock {
    /// Takes the lock of a package, or says at once that it is busy.
    pub fn take(target: &Path) -> Result<Lock> {
        let path = disk::beside(target, "lock")?;
        let failed = || format!("cannot lock {}", path.display());
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .with_context(failed)?;
        match file.try_lock() {
            Ok(()) => Ok(Lock(file)),
            Err(TryLockError::WouldBlock) => Err(Stop::Busy(target.to_owned()).into()),
            Err(TryLockError::Error(error)) => Err(error).with_context(failed),
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing alone is not enough while a child process is just being started: until then it
        // holds a copy of every open file. What cannot be unlocked goes with the process.
        let _ = self.0.unlock();
    }
}
