//! The keys that tokens are signed with.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use base64ct::{Base64UrlUnpadded, Encoding};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::list::List;
use crate::refusal::{Code, Error, Problem};
use crate::wire::{caps, text_form};

/// The name of a key, which stands in every token that it signs: 1 to 40 letters, digits, `-` and `_`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LiveKeyId(String);

/// The secret of a key: at least 32 bytes from a good source of randomness, as base64url without padding. `Debug` shows its
/// length only.
#[derive(Clone, PartialEq, Eq)]
pub struct LiveSecret(Vec<u8>);

/// One key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LiveKey {
    /// Its name.
    pub key_id: LiveKeyId,
    /// Its secret.
    pub secret: LiveSecret,
}

/// The keys that a host knows. One signs; tokens of the others are good until they expire, or until their key is left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LiveKeys {
    /// The name of the key that signs.
    pub signing: LiveKeyId,
    /// All keys, at most 20, each with a name of its own.
    pub keys: List<LiveKey, { caps::LIVE_KEYS }>,
}

/// The shortest secret: as long as what HMAC-SHA-256 gives (RFC 2104, 3).
const SHORTEST: usize = 32;

impl LiveKeyId {
    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl LiveKeys {
    /// The key that signs.
    ///
    /// # Errors
    /// `live.keys` where there is no such key, or two keys have one name: all at once.
    pub(super) fn signing(&self) -> Result<&LiveKey, Error> {
        self.check()?;
        self.named(self.signing.as_str()).ok_or_else(|| faulty("signing").into())
    }

    /// The key of a name, wherever it came from.
    pub(super) fn named(&self, name: &str) -> Option<&LiveKey> {
        self.keys.as_slice().iter().find(|key| key.key_id.as_str() == name)
    }

    /// Whether the keys make a ring.
    ///
    /// # Errors
    /// `live.keys`: all problems at once.
    pub(super) fn check(&self) -> Result<(), Error> {
        let mut known = BTreeSet::new();
        let doubles = self.keys.as_slice().iter().enumerate().filter(|(_, key)| !known.insert(&key.key_id));
        let mut found: Vec<Problem> = doubles.map(|(index, _)| faulty(&index.to_string()).under("keys")).collect();
        if self.named(self.signing.as_str()).is_none() {
            found.push(faulty("signing"));
        }
        if found.is_empty() { Ok(()) } else { Err(Error::Malformed(found)) }
    }
}

fn faulty(place: &str) -> Problem {
    Problem::new(Code::LiveKeys, Code::LiveKeys.meaning()).under(place)
}

impl LiveKey {
    pub(super) fn secret(&self) -> &[u8] {
        &self.secret.0
    }
}

impl FromStr for LiveKeyId {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        if (1..=40).contains(&text.len()) && text.chars().all(is_plain) {
            return Ok(Self(text.to_owned()));
        }
        Err(Problem::new(Code::LiveKeyId, Code::LiveKeyId.meaning()).into())
    }
}

impl FromStr for LiveSecret {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let bytes = if text.len() > caps::LABEL_BYTES { None } else { Base64UrlUnpadded::decode_vec(text).ok() };
        let secret = bytes.filter(|bytes| bytes.len() >= SHORTEST);
        secret.map(Self).ok_or_else(|| Problem::new(Code::LiveSecret, Code::LiveSecret.meaning()).into())
    }
}

impl fmt::Display for LiveKeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl fmt::Debug for LiveKeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl fmt::Display for LiveSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Base64UrlUnpadded::encode_string(&self.0))
    }
}
impl fmt::Debug for LiveSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{} bytes>", self.0.len())
    }
}
text_form!(LiveKeyId, "live-key", "The name of a key: 1 to 40 letters, digits, - and _.");
text_form!(LiveSecret, "secret", "At least 32 bytes as base64url without padding.");
