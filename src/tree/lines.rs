//! Lines: bytes of a text to line and column, quickly for any number of values.

use crate::problem::Place;
use std::sync::Arc;

/// Bytes between two counted marks.
const STEP: usize = 256;

pub(super) struct Lines<'t> {
    file: Arc<str>,
    text: &'t str,
    /// Where each line starts.
    starts: Vec<usize>,
    /// Letters before each multiple of `STEP`: a file of one long line must not be counted from its
    /// start for every value.
    marks: Vec<usize>,
}

impl<'t> Lines<'t> {
    pub fn new(file: Arc<str>, text: &'t str) -> Lines<'t> {
        let starts =
            std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect::<Vec<_>>();
        let mut count = 0;
        let mut marks = Vec::with_capacity(text.len() / STEP + 1);
        for (at, byte) in text.bytes().enumerate() {
            if at % STEP == 0 {
                marks.push(count);
            }
            count += usize::from(is_start(byte));
        }
        Lines { file, text, starts, marks }
    }

    /// The text of a line, and where it starts.
    pub fn whole(&self, line: usize) -> Option<(usize, &'t str)> {
        let start = *self.starts.get(line.checked_sub(1)?)?;
        Some((start, self.text.get(start..)?.lines().next()?))
    }

    pub fn place(&self, span: std::ops::Range<usize>) -> Place {
        let start = span.start.min(self.text.len());
        let line = self.starts.partition_point(|at| *at <= start);
        let line_start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or_default();
        Place {
            file: self.file.clone(),
            line,
            column: self.letters(start) - self.letters(line_start) + 1,
            span: (span.start, span.end),
            sheet: None,
        }
    }

    /// Letters before byte `at`.
    fn letters(&self, at: usize) -> usize {
        let mark = (at / STEP).min(self.marks.len().saturating_sub(1));
        let counted = self.marks.get(mark).copied().unwrap_or_default();
        counted + self.text.as_bytes()[mark * STEP..at].iter().filter(|byte| is_start(**byte)).count()
    }
}

/// Whether a letter begins with this byte of UTF-8.
fn is_start(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_counts_as_a_place_counts(text in "(\\PC|\n|ș){0,900}", at: prop::sample::Index) {
            let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
            let start = starts[at.index(starts.len())];
            let file: Arc<str> = "e".into();
            prop_assert_eq!(Lines::new(file.clone(), &text).place(start..start), Place::span(&file, &text, start..start));
        }
    }
}
