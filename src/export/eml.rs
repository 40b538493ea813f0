//! Page → a draft of a mail (RFC 5322), to be opened, looked over and sent by a mail program. Nobody's address is
//! in it but the one reader's and the sender's, and there is no Bcc.

use super::text::one_line;
use super::txt;
use crate::document::{Document, Mail, Mailbox, Page};
use anyhow::Result;
use chrono::{NaiveTime, TimeDelta};
use mail_builder::MessageBuilder;
use mail_builder::headers::HeaderType;
use mail_builder::headers::address::Address;
use mail_builder::headers::raw::Raw;
use sha2::{Digest, Sha256};

/// The page as plain text in UTF-8. `X-Unsent: 1` opens it for editing where a program knows that; without a sender's
/// address From is an empty group (RFC 6854), and the program fills in its own.
pub fn write(document: &Document, page: &Page) -> Result<Vec<u8>> {
    let none = Mail { subject: document.title.clone(), ..Mail::default() };
    let mail = page.mail.as_ref().unwrap_or(&none);
    let midnight = document.frame.date.and_time(NaiveTime::MIN).and_utc() + TimeDelta::hours(12);
    let sender = match mailbox(&mail.from) {
        Some(address) => address,
        None => {
            let name =
                [&mail.from.name, &document.frame.event, &document.title].map(|it| one_line(it).into_owned());
            let name = name.into_iter().find(|it| !it.trim().is_empty()).unwrap_or_else(|| "-".to_owned());
            Address::new_group(Some(name), Vec::new())
        }
    };
    // Text in a mail has the line breaks of the wire (RFC 2046 4.1.1).
    let text = txt::letter(page).replace('\n', "\r\n");
    let mut message = MessageBuilder::new()
        .from(sender)
        .subject(one_line(&mail.subject).into_owned())
        .date(midnight.timestamp())
        // Of what is in it, so that the same letter is the same file and no two are one.
        .message_id(format!("{}@techcamp.invalid", &hash(document, &text)[..32]))
        .header("X-Unsent", HeaderType::from(Raw::new("1")))
        .text_body(text);
    if let Some(address) = mailbox(&mail.to) {
        message = message.to(address);
    }
    Ok(message.write_to_vec()?)
}

/// An address that is one, with its name.
fn mailbox(it: &Mailbox) -> Option<Address<'static>> {
    let address = it.address.trim();
    let plain = |c: char| c.is_ascii_graphic() && !"<>()[],;:\\\"".contains(c);
    let (local, domain) = address.split_once('@')?;
    if local.is_empty() || domain.is_empty() || domain.contains('@') || !address.chars().all(plain) {
        return None;
    }
    let name = one_line(&it.name).trim().to_owned();
    Some(Address::new_address(Some(name).filter(|it| !it.is_empty()), address.to_owned()))
}

fn hash(document: &Document, text: &str) -> String {
    let digest = Sha256::digest(format!("{:?}\n{}\n{text}", document.id, document.frame.event));
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Block, Body};
    use crate::export::tests::{HOSTILE, document, page, text};

    fn written(mail: Mail, paragraph: &str) -> String {
        let mut page = page(vec![Block::Paragraph { text: text(paragraph) }]);
        page.mail = Some(mail);
        let document = document(Body::Page(page.clone()));
        String::from_utf8(write(&document, &page).unwrap()).unwrap()
    }

    fn to(address: &str) -> Mail {
        let of = |name: &str, address: &str| Mailbox { name: name.into(), address: address.into() };
        Mail {
            from: of("Прут", "a@example.org"), to: of("Ana, Șef", address), subject: "Mulțumim".into()
        }
    }

    #[test]
    fn a_draft_has_one_reader_a_sender_and_a_body_without_its_title() {
        let told = written(to("b@example.net"), "Bună ziua");
        for line in ["Message-ID: <", "X-Unsent: 1\r\n", "Date: Thu, 5 May 2011 12:00:00 +0000\r\n"] {
            assert!(told.contains(line), "{told}");
        }
        assert!(told.contains("b@example.net") && told.contains("a@example.org"), "{told}");
        assert!(!told.to_lowercase().contains("bcc"), "{told}");
        assert!(told.is_ascii() && !told.contains("Day one"), "{told}");
        assert_eq!(told, written(to("b@example.net"), "Bună ziua"));
    }

    #[test]
    fn without_an_address_nobody_is_written_to() {
        for address in ["", "nobody", "a@b, c@d", "a b@c", "<a@b>"] {
            assert!(!written(to(address), "x").contains("\r\nTo:"), "{address}");
        }
        let nobody = written(Mail::default(), "x");
        assert!(nobody.contains("From: \"TechCamp") || nobody.contains("From: =?"), "{nobody}");
    }

    #[test]
    fn hostile_text_adds_no_header() {
        let usual = written(to("b@example.net"), "x");
        let heads = |text: &str| {
            let head = text.split("\r\n\r\n").next().unwrap().to_owned();
            head.split("\r\n").filter(|line| !line.starts_with([' ', '\t'])).count()
        };
        for hostile in HOSTILE {
            let mut mail = to("b@example.net");
            (mail.subject, mail.to.name, mail.from.name) = (hostile.into(), hostile.into(), hostile.into());
            let told = written(mail, hostile);
            assert_eq!(heads(&told), heads(&usual), "{told}");
        }
    }
}
