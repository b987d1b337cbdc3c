//! Affiliate links: where they lead, and where a brand lets them lead.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::Serialize;
use url::Url;

use super::code::{is_placeholder, line};
use crate::refusal::{Code, Error, Problem};
use crate::time::Instant;
use crate::wire::{caps, text_form};

/// An address as somebody wrote it, up to [`caps::URL_BYTES`] bytes; nothing at all, or `TBD`, is the placeholder.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LinkText(String);

/// A domain that a brand's links may lead to, in its ASCII form (IDNA). Subdomains are hosts of their own.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Host(String);

/// Where a link leads, and since when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct DestinationEntry {
    /// Since when; left out: since the link exists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Instant>,
    /// The page it leads to.
    pub destination: String,
    /// The address that the creator shares, where it is another one: a short link, or the network's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl LinkText {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it says that there will be an address.
    pub fn is_placeholder(&self) -> bool {
        is_placeholder(&self.0)
    }

    /// The address as the WHATWG URL Standard reads it. What is kept is what was checked: browsers read
    /// `java\tscript:` and `0x7f.1` differently from how they look.
    ///
    /// # Errors
    /// In this order: `codes.url_malformed`, `codes.url_not_https`, `codes.url_userinfo`.
    pub(crate) fn parsed(&self) -> Result<Url, Problem> {
        let url =
            Url::parse(&self.0).map_err(|_| Problem::new(Code::CodesUrlMalformed, "The address is not a URL."))?;
        if url.scheme() != "https" {
            return Err(Problem::new(Code::CodesUrlNotHttps, "The address is not https."));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Problem::new(Code::CodesUrlUserinfo, "The address names a user or password."));
        }
        Ok(url)
    }

    /// The address of a page that the brand's links may lead to.
    ///
    /// # Errors
    /// As [`Self::parsed`], then `codes.url_host`.
    pub(super) fn destination(&self, hosts: &[Host]) -> Result<Url, Problem> {
        let url = self.parsed()?;
        let host = url.host_str().unwrap_or_default();
        if hosts.iter().any(|listed| listed.0 == host) {
            return Ok(url);
        }
        let message = "The address leads to a host that the brand has not listed.";
        let listed: Vec<String> = hosts.iter().map(|host| host.0.clone()).collect();
        Err(Problem::new(Code::CodesUrlHost, message).with("host", host).with("allowed", listed))
    }
}

impl Host {
    /// The domain in its ASCII form.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for LinkText {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        line(text, caps::URL_BYTES).map(Self)
    }
}

impl FromStr for Host {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let domain = url::Host::parse(text).ok().and_then(|host| match host {
            url::Host::Domain(domain) => Some(domain),
            url::Host::Ipv4(_) | url::Host::Ipv6(_) => None,
        });
        domain.map(Self).ok_or_else(|| Problem::new(Code::CodesHost, "The host is not a domain name.").into())
    }
}

impl fmt::Display for LinkText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl fmt::Debug for LinkText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A refused address may hold a password.
        write!(f, "<{} bytes>", self.0.len())
    }
}
impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl fmt::Debug for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
text_form!(LinkText, "link-text", "An https address, up to 2,048 bytes; blank or TBD is the placeholder.");
text_form!(Host, "host", "A domain name, such as shop.example.");

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(text: &str) -> Result<String, Code> {
        let hosts = ["shop.example".parse().unwrap(), "bücher.example".parse().unwrap()];
        let text: LinkText = text.parse().unwrap();
        text.destination(&hosts).map(|url| url.to_string()).map_err(|problem| problem.code())
    }

    #[test]
    fn each_fault_has_its_code_and_the_first_counts() {
        let cases = [
            ("shop.example/sale", Code::CodesUrlMalformed),
            ("https://", Code::CodesUrlMalformed),
            ("http://anna@evil.example", Code::CodesUrlNotHttps),
            ("javascript:alert(1)", Code::CodesUrlNotHttps),
            ("https://anna@evil.example/", Code::CodesUrlUserinfo),
            ("https://:pass@shop.example/", Code::CodesUrlUserinfo),
            ("https://evil.example/", Code::CodesUrlHost),
            ("https://shop.example.evil.example/", Code::CodesUrlHost),
            ("https://www.shop.example/", Code::CodesUrlHost),
            ("https://0x7f.1/", Code::CodesUrlHost),
        ];
        for (text, code) in cases {
            assert_eq!(checked(text), Err(code), "{text}");
        }
    }

    #[test]
    fn hosts_are_compared_after_idna() {
        let puny = "https://xn--bcher-kva.example/a?x=1#y".to_owned();
        assert_eq!(checked("https://BÜCHER.example/a?x=1#y"), Ok(puny.clone()));
        assert_eq!(checked("https://xn--bcher-kva.example/a?x=1#y"), Ok(puny));
        assert_eq!(checked(r"https:\\shop.example\sale"), Ok("https://shop.example/sale".to_owned()));
    }

    #[test]
    fn a_host_is_a_domain() {
        for text in ["", "127.0.0.1", "0x7f.1", "[::1]", "shop.example/x", "https://shop.example", "a b"] {
            assert_eq!(text.parse::<Host>().unwrap_err().code(), Code::CodesHost, "{text}");
        }
    }
}
