//! E-mail addresses.

use std::fmt;
use std::str::FromStr;

use crate::refusal::{Code, Error, Problem};
use crate::wire::{caps, text_form};

/// An e-mail address, up to [`caps::EMAIL_BYTES`] bytes.
///
/// One `@`; before it up to 64 bytes without white space, quotes, brackets, and without a dot at an end or beside another;
/// after it a domain name with a dot, which is kept in its ASCII form (IDNA, lower case). Whether mail arrives only sending
/// tells, so no more is asked; quoted names and bare IP addresses, which mail allows and nobody has, are not taken.
///
/// `Debug` shows its length only.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Email(String);

/// What RFC 5321 grants to the part before the `@`.
const LOCAL_BYTES: usize = 64;
/// The longest part of a domain.
const LABEL_BYTES: usize = 63;

impl Email {
    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Email {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let text = text.trim();
        if text.len() > caps::EMAIL_BYTES {
            return Err(caps::too_long(caps::EMAIL_BYTES).into());
        }
        let whole = text.split_once('@').filter(|(local, _)| is_local(local)).and_then(|(local, host)| {
            let domain = domain(host)?;
            Some(format!("{local}@{domain}"))
        });
        let email = whole.filter(|whole| whole.len() <= caps::EMAIL_BYTES);
        email.map(Self).ok_or_else(|| Problem::new(Code::CreatorEmail, Code::CreatorEmail.meaning()).into())
    }
}

fn is_local(local: &str) -> bool {
    let is_odd = |c: char| c.is_whitespace() || c.is_control() || "\"(),:;<>[\\]".contains(c);
    let has_bad_dot = local.split('.').any(str::is_empty);
    local.len() <= LOCAL_BYTES && !has_bad_dot && !local.contains(is_odd)
}

/// A part of a host's name (RFC 1123). A browser's URL takes more: what stands for a second recipient, for one.
fn is_label(label: &str) -> bool {
    (1..=LABEL_BYTES).contains(&label.len()) && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// The domain in its ASCII form. What is percent-encoded, or holds a second `@`, is no domain.
fn domain(host: &str) -> Option<String> {
    if host.contains('%') {
        return None;
    }
    match url::Host::parse(host).ok()? {
        url::Host::Domain(domain) => {
            Some(domain).filter(|domain| domain.contains('.') && domain.split('.').all(is_label))
        }
        url::Host::Ipv4(_) | url::Host::Ipv6(_) => None,
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl fmt::Debug for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{} bytes>", self.0.len())
    }
}
text_form!(Email, "email", "An e-mail address, up to 254 bytes.");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_an_address() {
        for (text, kept) in [
            ("anna@example.com", "anna@example.com"),
            (" Anna+shop@Example.COM ", "Anna+shop@example.com"),
            ("o'neil_x/y=z@mail.example.co.uk", "o'neil_x/y=z@mail.example.co.uk"),
            ("anna@bücher.example", "anna@xn--bcher-kva.example"),
            ("用户@例え.テスト", "用户@xn--r8jz45g.xn--zckzah"),
        ] {
            assert_eq!(text.parse::<Email>().unwrap().as_str(), kept);
        }
    }

    #[test]
    fn what_is_none() {
        let long = format!("{}@example.com", "a".repeat(65));
        let long_label = format!("anna@{}.com", "a".repeat(64));
        for text in [
            "",
            "anna",
            "@example.com",
            "anna@",
            "anna@localhost",
            "anna@@example.com",
            "a@b@example.com",
            "an na@example.com",
            ".anna@example.com",
            "anna.@example.com",
            "an..na@example.com",
            "anna@127.0.0.1",
            "anna@[::1]",
            "anna@example.com.",
            "anna@.example.com",
            "anna@ex ample.com",
            "anna@example.com/x",
            "anna@ex%2eample.com",
            "anna<x>@example.com",
            "\"anna\"@example.com",
            "anna@example.com\r\nBcc: x@y.example",
            "anna@example.com,postmaster",
            "anna@example.com;postmaster.example",
            "anna@example.com(x)",
            "anna@exam_ple.com",
            long.as_str(),
            long_label.as_str(),
        ] {
            assert_eq!(text.parse::<Email>().map_err(|error| error.code()), Err(Code::CreatorEmail), "{text}");
        }
        let longer = format!("anna@{}example.com", "a.".repeat(125));
        assert_eq!(longer.parse::<Email>().map_err(|error| error.code()), Err(Code::MalformedTooLong));
        assert_eq!(format!("{:?}", "anna@example.com".parse::<Email>().unwrap()), "<16 bytes>");
    }
}
