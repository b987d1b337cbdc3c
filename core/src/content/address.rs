//! One address, however it is written.

use url::Url;

use crate::codes::LinkText;

/// Parameters that tell how somebody came to a page, and never which page it is.
const TRACKING: &[&str] = &[
    "fbclid",
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
    "rdt",
    "ref_src",
    "ref_url",
    "sender_device",
    "sender_web_id",
    "share_id",
    "ttclid",
    "twclid",
];
/// Parameters that are such on the hosts that write them, and may name a page elsewhere.
const TRACKING_ON: &[(&str, &[&str])] =
    &[("tiktok.com", &["_r", "_t"]), ("x.com", &["s", "t"]), ("youtube.com", &["feature", "pp", "si", "t"])];
/// Hosts that show the same pages.
const SAME_HOST: &[(&str, &str)] = &[
    ("m.facebook.com", "facebook.com"),
    ("m.instagram.com", "instagram.com"),
    ("m.tiktok.com", "tiktok.com"),
    ("m.youtube.com", "youtube.com"),
    ("mobile.twitter.com", "x.com"),
    ("mobile.x.com", "x.com"),
    ("twitter.com", "x.com"),
];

/// The form in which addresses of posts are compared: without scheme, `www.`, standard port, user, trailing slashes and dots,
/// fragment and tracking parameters; the host in lower case and ASCII (IDNA), percent signs with capital digits, the other
/// parameters in order; of hosts that show the same pages one. `None` for what is no address: two posts of which nobody knows
/// the address yet are not the same.
pub(crate) fn canonical(address: &LinkText) -> Option<String> {
    if address.is_placeholder() {
        return None;
    }
    let text = address.as_str().trim();
    // People leave the scheme out.
    let url = with_host(text).or_else(|| with_host(&format!("https://{text}")))?;
    let host = url.host_str()?.trim_end_matches('.');
    let host = host.strip_prefix("www.").unwrap_or(host);
    let host = SAME_HOST.iter().find(|(other, _)| *other == host).map_or(host, |(_, same)| same);
    let path = capital_digits(url.path().trim_end_matches('/'));
    let video = video(host, &path);
    let (host, path) = if video.is_some() { ("youtube.com", "/watch".to_owned()) } else { (host, path) };
    let mut pairs: Vec<(String, String)> = url
        .query_pairs()
        .filter(|(name, _)| !is_tracking(host, name))
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .chain(video.map(|id| ("v".to_owned(), id)))
        .collect();
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    pairs.sort();
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    let mark = if query.is_empty() { "" } else { "?" };
    Some(format!("{host}{port}{path}{mark}{query}"))
}

/// The address, if it has a host that can be one: with a dot in it.
fn with_host(text: &str) -> Option<Url> {
    let is_host = |host: &str| host.trim_end_matches('.').contains('.') || host.starts_with('[');
    Url::parse(text).ok().filter(|url| url.host_str().is_some_and(is_host))
}

/// The id of a video in the other forms of its address.
fn video(host: &str, path: &str) -> Option<String> {
    let id = match host {
        "youtu.be" => path.strip_prefix('/')?,
        "youtube.com" => path.strip_prefix("/shorts/").or_else(|| path.strip_prefix("/live/"))?,
        _ => return None,
    };
    let is_one = !id.is_empty() && !id.contains('/');
    is_one.then(|| id.to_owned())
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

    fn form(text: &str) -> Option<String> {
        canonical(&text.parse().unwrap())
    }

    fn written(text: &str) -> String {
        form(text).unwrap()
    }

    #[test]
    fn one_address_however_it_is_written() {
        let same = [
            "https://www.instagram.com/p/AbC/",
            "https://instagram.com/p/AbC",
            "http://WWW.Instagram.COM:80/p/AbC//?igsh=x&utm_source=ig_web#comments",
            "HTTPS://instagram.com:443/p/AbC/?UTM_Medium=copy",
            "www.instagram.com/p/AbC/?igsh=1",
            "instagram.com/p/AbC",
            "instagram.com:443/p/AbC",
            "//m.instagram.com/p/AbC",
            "https://www.instagram.com./p/AbC",
        ];
        for text in same {
            assert_eq!(written(text), "instagram.com/p/AbC", "{text}");
        }
        assert_eq!(
            written("https://youtube.com/watch?v=1&si=2&list=3"),
            written("https://youtube.com/watch?list=3&v=1")
        );
        for text in
            ["youtu.be/AbC?si=1&t=30", "https://m.youtube.com/shorts/AbC?feature=share", "https://youtube.com/live/AbC"]
        {
            assert_eq!(written(text), "youtube.com/watch?v=AbC", "{text}");
        }
        for text in [
            "https://x.com/anna/status/1?s=20&t=abc",
            "mobile.twitter.com/anna/status/1",
            "https://twitter.com/anna/status/1",
        ] {
            assert_eq!(written(text), "x.com/anna/status/1", "{text}");
        }
        assert_eq!(written("https://blog.example/caf%c3%a9"), written("https://blog.example/café"));
    }

    #[test]
    fn what_names_a_page_stays() {
        let different = [
            "https://instagram.com/p/abc",
            "https://instagram.com/p/AbC",
            "https://instagram.com/p/AbC/embed",
            "https://instagram.com:8443/p/AbC",
            "https://m.blog.example/p/AbC",
            "https://blog.example/?p=1",
            "https://blog.example/?p=2",
            "https://blog.example/?s=1",
            "https://blog.example/?pp=1",
            "https://blog.example/?pp=2",
            "https://blog.example/?feature=1",
            "https://youtube.com/shorts",
            "https://youtube.com/@anna",
        ];
        let forms: std::collections::BTreeSet<String> = different.map(written).into();
        assert_eq!(forms.len(), different.len());
    }

    #[test]
    fn what_is_no_address_is_not_compared() {
        for text in ["", "TBD", " T.B.D. ", "see my story", "n/a", "-", "mailto:anna"] {
            assert_eq!(form(text), None, "{text:?}");
        }
    }
}
