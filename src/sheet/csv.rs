//! CSV as spreadsheets and forms write it: any usual separator, encoding and line end (RFC 4180 and beyond).

use crate::problem::{Place, Problem};
use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;

/// Row numbers and cells.
pub fn rows(file: &str, bytes: &[u8], problems: &mut Vec<Problem>) -> Vec<(usize, Vec<String>)> {
    let text = decode(file, bytes, problems);
    let begin = text.trim_start();
    if begin.get(..1) == Some("<") {
        problems
            .push(Problem::block("bad-sheet").at(&Place::file(file)).with("what", "a web page, not a table"));
        return Vec::new();
    }
    let (mark, body) = said(&text);
    let separator = mark.unwrap_or_else(|| likely(body));
    let skipped = usize::from(mark.is_some());
    let terminator = if body.contains('\n') { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\r') };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .terminator(terminator)
        .from_reader(body.as_bytes());
    let mut rows = Vec::new();
    for (index, record) in reader.records().enumerate() {
        match record {
            Ok(record) => rows.push((index + 1 + skipped, record.iter().map(str::to_owned).collect())),
            Err(error) => problems.push(
                Problem::block("bad-cell")
                    .at(&Place::cell(file, None, index + 1 + skipped, 0))
                    .with("what", error),
            ),
        }
    }
    rows
}

/// A first line `sep=;` as Excel writes it.
fn said(text: &str) -> (Option<u8>, &str) {
    let Some(rest) = text.strip_prefix("sep=") else { return (None, text) };
    let mut letters = rest.chars();
    match letters.next() {
        Some(separator) if separator.is_ascii() => {
            (Some(separator as u8), letters.as_str().trim_start_matches(['\r', '\n']))
        }
        _ => (None, text),
    }
}

/// The separator that stands most often in the header line, outside quotes.
fn likely(text: &str) -> u8 {
    let mut quoted = false;
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0), (b'|', 0)];
    for letter in text.trim_start_matches(['\r', '\n']).chars() {
        match letter {
            '"' => quoted = !quoted,
            '\n' | '\r' if !quoted => break,
            _ if !quoted => {
                if let Some((_, count)) = counts.iter_mut().find(|(known, _)| char::from(*known) == letter) {
                    *count += 1;
                }
            }
            _ => {}
        }
    }
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(separator, _)| *separator)
}

/// UTF-8, UTF-16 by its mark or its zeros, else Windows-1252 with a warning that names the first odd line.
fn decode<'a>(file: &str, bytes: &'a [u8], problems: &mut Vec<Problem>) -> Cow<'a, str> {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(&bytes[length..]).0;
    }
    let zeros = |odd: usize| {
        bytes.iter().take(200).enumerate().filter(|(at, byte)| at % 2 == odd && **byte == 0).count()
    };
    if bytes.len() >= 4 && zeros(1) > 2 * zeros(0) + 1 {
        return UTF_16LE.decode_without_bom_handling(bytes).0;
    }
    if bytes.len() >= 4 && zeros(0) > 2 * zeros(1) + 1 {
        return UTF_16BE.decode_without_bom_handling(bytes).0;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(error) => {
            let line = bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
            problems.push(
                Problem::warn("bad-encoding")
                    .at(&Place::cell(file, None, line, 0))
                    .with("file", file)
                    .with("guess", WINDOWS_1252.name()),
            );
            WINDOWS_1252.decode_without_bom_handling(bytes).0
        }
    }
}
