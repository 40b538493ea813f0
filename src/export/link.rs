//! Addresses that a document may carry: http, https, mailto, tel, and paths inside the package.
//! Anything else is no link; it must not know where a link came from.

/// `to` as it may stand in a document, with what URLs forbid percent-encoded (RFC 3986), or nothing
/// where the link must not be made: another scheme, a host that is none, a path that leaves the
/// package (`..`, `/…`, `//…`), a line break in an address.
pub fn checked(to: &str) -> Option<String> {
    let to = to.trim();
    if to.is_empty()
        || to.chars().any(|c| c.is_control() || super::text::clean(c.encode_utf8(&mut [0; 4])).is_empty())
    {
        return None;
    }
    let scheme =
        to.split(['/', '?', '#']).next().and_then(|start| start.split_once(':')).map(|(scheme, _)| scheme);
    match scheme.map(str::to_ascii_lowercase).as_deref() {
        Some(scheme @ ("http" | "https")) => {
            let rest = to.get(scheme.len() + 1..)?.strip_prefix("//")?;
            let host = rest.split(['/', '?', '#']).next()?;
            is_host(host).then(|| encode(to))
        }
        Some("mailto") => {
            let rest = to.get("mailto:".len()..)?;
            let lower = rest.to_ascii_lowercase();
            // A line break would begin another mail header.
            let fine = rest.contains('@')
                && !rest.starts_with("//")
                && !lower.contains("%0a")
                && !lower.contains("%0d");
            fine.then(|| encode(to))
        }
        Some("tel") => {
            let number: String = to.get("tel:".len()..)?.chars().filter(|c| !" ()/.".contains(*c)).collect();
            let digits = number.strip_prefix('+').unwrap_or(&number);
            let fine = digits.starts_with(|c: char| c.is_ascii_digit())
                && digits.chars().all(|c| c.is_ascii_digit() || "-;=*".contains(c) || c.is_ascii_lowercase());
            fine.then(|| format!("tel:{number}"))
        }
        Some(_) => None,
        None => is_inside(to).then(|| encode(to)),
    }
}

/// A host name with perhaps a port; no user part, which serves only to deceive.
fn is_host(host: &str) -> bool {
    let (name, port) = host.split_once(':').unwrap_or((host, ""));
    !name.is_empty()
        && name.starts_with(char::is_alphanumeric)
        && name.chars().all(|c| c.is_alphanumeric() || ".-_".contains(c))
        && !name.contains("..")
        && port.len() <= 5
        && port.chars().all(|c| c.is_ascii_digit())
}

/// A relative path that stays below where it stands.
fn is_inside(to: &str) -> bool {
    let path = to.split(['?', '#']).next().unwrap_or_default().to_ascii_lowercase().replace("%2e", ".");
    !to.starts_with('/')
        && !to.contains('\\')
        && !path.contains("%2f")
        && !path.contains("%5c")
        && !path.contains(':')
        && path.split('/').all(|part| part != "..")
}

fn encode(to: &str) -> String {
    let mut out = String::with_capacity(to.len());
    let mut fragment = false;
    for (at, c) in to.char_indices() {
        let hex =
            || to.as_bytes().get(at + 1..at + 3).is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit));
        let plain = match c {
            '%' => hex(),
            ' ' | '"' | '<' | '>' | '`' | '{' | '}' | '|' | '\\' | '^' | '[' | ']' => false,
            '#' => !std::mem::replace(&mut fragment, true),
            c => !c.is_whitespace(),
        };
        if plain {
            out.push(c);
        } else {
            c.encode_utf8(&mut [0; 4]).bytes().for_each(|byte| out.push_str(&format!("%{byte:02X}")));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_harmless_addresses_are_links() {
        for good in [
            "https://example.org/a?b=c#d",
            "HTTP://example.org",
            "mailto:a@b.org",
            "../x".trim_start_matches("../"),
            "sheets/a.en.pdf",
            "#s2",
            "https://пример.рф/",
            "http://localhost:8080/",
        ] {
            assert_eq!(checked(good).as_deref(), Some(good));
        }
        for bad in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " java\nscript:alert(1)",
            "data:text/html,x",
            "file:///etc",
            "//evil.example",
            "/etc/passwd",
            "../x",
            "a/../../x",
            "a/%2e%2e/x",
            "a\\b",
            "https://",
            "https://u:p@evil.example/",
            "mailto:x",
            "mailto:a@b.org?x=%0abcc:y",
            "tel:abc",
            "",
            "vbscript:x",
            "x:y",
            "https:evil.example",
            "https://a b/",
        ] {
            assert_eq!(checked(bad), None, "{bad}");
        }
    }

    #[test]
    fn what_urls_forbid_is_encoded() {
        assert_eq!(
            checked("https://a.org/x y\"<>|%zz%20#a#b").as_deref(),
            Some("https://a.org/x%20y%22%3C%3E%7C%25zz%20#a%23b")
        );
        assert_eq!(checked("tel:+373 (22) 12-34").as_deref(), Some("tel:+3732212-34"));
    }
}
