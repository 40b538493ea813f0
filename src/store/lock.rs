//! Lock: one writer at a time per package. The system holds the lock, so it goes with its process
//! however that ends; the empty file beside the package stays and means nothing by itself.

use super::{disk, stop::Stop};
use anyhow::{Context, Result};
use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

/// Held until dropped.
#[derive(Debug)]
pub struct Lock(#[expect(dead_code, reason = "held, never read")] File);

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
