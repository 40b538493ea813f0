//! Limits: whether a cell is what another program takes, and the text that it takes. Knows no platform:
//! what each takes is data of a kit.

use crate::kit::{Form, Limits, Mend};
use serde::{Deserialize, Serialize};

/// A person's cell that a roster could not take as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unfit {
    /// `uid` of the person's record.
    pub uid: String,
    /// The column's heading.
    pub column: String,
    pub fault: Fault,
    /// Whether the person is left out for it; else the cell was mended.
    pub out: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    Empty,
    Double,
    TooLong,
    Address,
    Country,
    Phone,
    Date,
}

impl Fault {
    /// The word ids `ledger-…`.
    pub fn word(self) -> &'static str {
        match self {
            Fault::Empty => "empty",
            Fault::Double => "double",
            Fault::TooLong => "too-long",
            Fault::Address => "address",
            Fault::Country => "country",
            Fault::Phone => "phone",
            Fault::Date => "date",
        }
    }
}

/// The text as it may be written, and what was mended. Blanks and points in a telephone number go, a country's
/// letters become large: that changes no meaning and is not told.
///
/// # Errors
/// What does not fit and may not be mended.
pub fn fit(limits: &Limits, text: &str) -> Result<(String, Option<Fault>), Fault> {
    if *limits == Limits::default() {
        return Ok((text.to_owned(), None));
    }
    let text = text.trim();
    if text.is_empty() {
        return if limits.required { Err(Fault::Empty) } else { Ok((String::new(), None)) };
    }
    let fault = match shaped(limits.form, text) {
        Ok(text) if fits(limits, &text) => return Ok((text, None)),
        Ok(_) => Fault::TooLong,
        Err(fault) => fault,
    };
    match limits.mend {
        Some(Mend::Cut) if fault == Fault::TooLong && !cut(limits, text).is_empty() => {
            Ok((cut(limits, text), Some(fault)))
        }
        Some(_) if !limits.required => Ok((String::new(), Some(fault))),
        _ => Err(fault),
    }
}

fn fits(limits: &Limits, text: &str) -> bool {
    (limits.bytes == 0 || text.len() <= limits.bytes)
        && (limits.letters == 0 || text.chars().count() <= limits.letters)
}

/// The longest beginning that fits, between letters.
fn cut(limits: &Limits, text: &str) -> String {
    let ends = text.char_indices().map(|(at, letter)| at + letter.len_utf8());
    let end = ends.take_while(|end| fits(limits, &text[..*end])).last().unwrap_or(0);
    text[..end].trim_end().to_owned()
}

fn shaped(form: Option<Form>, text: &str) -> Result<String, Fault> {
    match form {
        None => Ok(text.to_owned()),
        Some(Form::Address) if is_address(text) => Ok(text.to_owned()),
        Some(Form::Address) => Err(Fault::Address),
        Some(Form::Country) => {
            let is_code = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_alphabetic());
            if is_code { Ok(text.to_ascii_uppercase()) } else { Err(Fault::Country) }
        }
        Some(Form::Phone) => phone(text).ok_or(Fault::Phone),
        Some(Form::Date) => {
            let date = text.parse::<chrono::NaiveDate>().ok().filter(|_| text.len() == 10);
            date.map(|_| text.to_owned()).ok_or(Fault::Date)
        }
    }
}

/// One address, RFC 5321 4.5.3.1 for its lengths: all ASCII before the `@`, where quoted forms are none that
/// a platform takes; a domain with a point after it.
fn is_address(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let plain = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    let part = |part: &str| !part.is_empty() && !part.starts_with('-') && !part.ends_with('-');
    let named = |c: char| c.is_alphanumeric() || c == '-' || c == '.';
    text.len() <= 254
        && (1..=64).contains(&local.len())
        && local.chars().all(plain)
        && domain.contains('.')
        && domain.chars().all(named)
        && domain.split('.').all(part)
}

/// E.164 of an international number; a national one cannot be known to be one.
fn phone(text: &str) -> Option<String> {
    let bare: String = text.chars().filter(|c| !c.is_whitespace() && !"-./()".contains(*c)).collect();
    let digits = bare.strip_prefix('+').or_else(|| bare.strip_prefix("00"))?;
    let is_one = (7..=15).contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && !digits.starts_with('0');
    is_one.then(|| format!("+{digits}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of(form: Form) -> Limits {
        Limits { form: Some(form), ..Limits::default() }
    }

    #[test]
    fn forms_take_what_platforms_take() {
        for (form, text, written) in [
            (Form::Address, " ana.o'neil+x@example.org ", Some("ana.o'neil+x@example.org")),
            (Form::Address, "ana@exämple.org", Some("ana@exämple.org")),
            (Form::Address, "ană@example.org", None),
            (Form::Address, "a@x.org; b@x.org", None),
            (Form::Address, "ana@example", None),
            (Form::Address, "ana@-x.org", None),
            (Form::Address, "ana example.org", None),
            (Form::Country, "md", Some("MD")),
            (Form::Country, "Moldova", None),
            (Form::Country, "МД", None),
            (Form::Phone, "+373 (600) 11-22.33", Some("+373600112233")),
            (Form::Phone, "00373 60011223", Some("+37360011223")),
            (Form::Phone, "060 011 223", None),
            (Form::Phone, "+373 600 11 22 ext 5", None),
            (Form::Phone, "+1234567890123456", None),
            (Form::Date, "2011-07-15", Some("2011-07-15")),
            (Form::Date, "15.07.2011", None),
            (Form::Date, "2011-02-30", None),
        ] {
            assert_eq!(fit(&of(form), text).ok().map(|(text, _)| text).as_deref(), written, "{text}");
        }
        let local = |length: usize| format!("{}@example.org", "a".repeat(length));
        assert!(is_address(&local(64)) && !is_address(&local(65)));
    }

    #[test]
    fn what_is_required_is_never_emptied_and_what_is_not_may_be() {
        let limits = Limits { required: true, mend: Some(Mend::Empty), ..of(Form::Address) };
        assert_eq!(fit(&limits, "  "), Err(Fault::Empty));
        assert_eq!(fit(&limits, "x"), Err(Fault::Address));
        let limits = Limits { required: false, ..limits };
        assert_eq!(fit(&limits, ""), Ok((String::new(), None)));
        assert_eq!(fit(&limits, "x"), Ok((String::new(), Some(Fault::Address))));
        assert_eq!(fit(&of(Form::Phone), "x"), Err(Fault::Phone));
    }

    #[test]
    fn bytes_are_counted_and_letters_are_not_cut_in_two() {
        let limits = Limits { bytes: 255, ..Limits::default() };
        assert_eq!(fit(&limits, &"ț".repeat(128)), Err(Fault::TooLong));
        let (text, fault) = fit(&Limits { mend: Some(Mend::Cut), ..limits }, &"ț".repeat(128)).unwrap();
        assert_eq!((text, fault), ("ț".repeat(127), Some(Fault::TooLong)));
        assert_eq!(fit(&limits, &"ț".repeat(127)).unwrap().1, None);
        assert_eq!(fit(&Limits { letters: 100, ..Limits::default() }, &"ț".repeat(101)), Err(Fault::TooLong));
    }

    proptest! {
        #[test]
        fn what_is_written_fits_and_stays_as_it_is(
            text in "\\PC{0,40}|[+0-9 ()@a-z.-]{0,20}",
            form in prop::sample::select(vec![None, Some(Form::Address), Some(Form::Country), Some(Form::Phone), Some(Form::Date)]),
            mend in prop::sample::select(vec![None, Some(Mend::Cut), Some(Mend::Empty)]),
            bytes in 0usize..30, letters in 0usize..30, required: bool,
        ) {
            let limits = Limits { required, bytes, letters, form, mend, unique: false };
            if let Ok((written, _)) = fit(&limits, &text) {
                prop_assert!(fits(&limits, &written));
                prop_assert!(!required || !written.is_empty());
                if form.is_none() && limits != Limits::default() {
                    prop_assert_eq!(fit(&limits, &written), Ok((written, None)));
                }
            }
        }
    }
}
