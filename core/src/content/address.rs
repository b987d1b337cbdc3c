//! One address, however it is written.

use url::Url;

use crate::codes::LinkText;

/// Parameters that tell how somebody came to a page, and never which page it is.
const TRACKING: &[&str] = &[
    "_r",
    "_t",
    "fbclid",
    "feature",
    "gclid",
    "ig_mid",
    "ig_rid",
    "igsh",
    "igshid",
    "is_copy_url",
    "is_from_webapp",
    "mc_cid",
    "mc_eid",
    "mibextid",
    "msclkid",
    "pp",
    "rdt",
    "ref_src",
    "ref_url",
    "sender_device",
    "sender_web_id",
    "share_id",
    "si",
    "ttclid",
    "twclid",
];
/// Parameters that are such on the hosts that write them, and may name a page elsewhere.
const TRACKING_ON: &[(&str, &[&str])] = &[("twitter.com", &["s", "t"]), ("x.com", &["s", "t"])];

/// The form in which addresses of posts are compared: without scheme, `www.`, standard port, user, trailing slashes, fragment
/// and tracking parameters; the host in lower case and ASCII (IDNA), percent signs with capital digits, the other parameters
/// in order. What is no address stays as it is written.
pub(crate) fn canonical(address: &LinkText) -> String {
    let Ok(url) = Url::parse(address.as_str().trim()) else {
        return address.as_str().trim().to_owned();
    };
    let Some(host) = url.host_str() else {
        return url.to_string();
    };
    let host = host.strip_prefix("www.").unwrap_or(host);
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    let mut pairs: Vec<(String, String)> = url
        .query_pairs()
        .filter(|(name, _)| !is_tracking(host, name))
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect();
    pairs.sort();
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    let path = capital_digits(url.path().trim_end_matches('/'));
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{host}{port}{path}{mark}{query}")
}

fn is_tracking(host: &str, name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let of_host = TRACKING_ON.iter().filter(|(of, _)| *of == host).flat_map(|(_, names)| *names);
    name.starts_with("utm_") || TRACKING.contains(&name.as_str()) || of_host.into_iter().any(|of| *of == name)
}

/// `%c3` is `%C3`.
fn capital_digits(path: &str) -> String {
    let mut digits = 0_u8;
    let capital = |letter: char| {
        let written = if digits > 0 { letter.to_ascii_uppercase() } else { letter };
        digits = if letter == '%' { 2 } else { digits.saturating_sub(1) };
        written
    };
    path.chars().map(capital).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> String {
        canonical(&text.parse().unwrap())
    }

    #[test]
    fn one_address_however_it_is_written() {
        let same = [
            "https://www.instagram.com/p/AbC/",
            "https://instagram.com/p/AbC",
            "http://WWW.Instagram.COM:80/p/AbC//?igsh=x&utm_source=ig_web#comments",
            "HTTPS://instagram.com:443/p/AbC/?UTM_Medium=copy",
        ];
        for text in same {
            assert_eq!(written(text), "instagram.com/p/AbC", "{text}");
        }
        assert_eq!(
            written("https://youtube.com/watch?v=1&si=2&list=3"),
            written("https://youtube.com/watch?list=3&v=1")
        );
        assert_eq!(written("https://x.com/anna/status/1?s=20&t=abc"), "x.com/anna/status/1");
        assert_eq!(written("https://blog.example/caf%c3%a9"), written("https://blog.example/café"));
    }

    #[test]
    fn what_names_a_page_stays() {
        let different = [
            "https://instagram.com/p/abc",
            "https://instagram.com/p/AbC",
            "https://instagram.com/p/AbC/embed",
            "https://instagram.com:8443/p/AbC",
            "https://m.instagram.com/p/AbC",
            "https://blog.example/?p=1",
            "https://blog.example/?p=2",
            "https://blog.example/?s=1",
            "no address",
        ];
        let forms: std::collections::BTreeSet<String> = different.map(written).into();
        assert_eq!(forms.len(), different.len());
    }
}
