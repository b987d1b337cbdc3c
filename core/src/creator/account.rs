//! A creator's accounts on the networks, and whether they are connected.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::network::Network;
use crate::refusal::{Code, Error, Problem};
use crate::time::Instant;
use crate::wire::{caps, text_form};

/// An account's name on its network, such as `anna.cooks`: no white space, up to [`caps::LABEL_BYTES`] bytes. An `@` in front
/// is left away. Two handles that differ in upper and lower case only are the same account.
///
/// It tells who somebody is: `Debug` shows its length only.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Handle(String);

/// An account of a creator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CreatorAccount {
    /// Where.
    pub network: Network,
    /// Its name there.
    pub handle: Handle,
    /// Whether the creator has let the host read its content and figures (OAuth).
    pub connection: Connection,
}

/// Whether an account is connected. From the instant at which a connection expires it is expired.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Connection {
    /// It never was.
    NotConnected {},
    /// It is.
    Connected {
        /// Until when.
        expires_at: Instant,
    },
    /// It was, until it expired.
    Expired {
        /// When.
        expired_at: Instant,
    },
    /// The consent was taken back.
    Revoked {},
}

impl Connection {
    /// The connection at a moment.
    #[must_use]
    pub fn at(self, at: Instant) -> Self {
        match self {
            Self::Connected { expires_at } if expires_at <= at => Self::Expired { expired_at: expires_at },
            Self::NotConnected {} | Self::Connected { .. } | Self::Expired { .. } | Self::Revoked {} => self,
        }
    }

    /// Whether content and figures can be read at a moment.
    pub fn is_live(self, at: Instant) -> bool {
        matches!(self.at(at), Self::Connected { .. })
    }
}

/// A handle as handles are compared. Like the handle it is not shown.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Folded(String);

impl Folded {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}
impl fmt::Debug for Folded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{} bytes>", self.0.len())
    }
}

impl Handle {
    /// The handle, without `@`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The form in which handles are compared.
    pub(crate) fn folded(&self) -> Folded {
        Folded(caseless::default_case_fold_str(&self.0))
    }
}

impl FromStr for Handle {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let text = text.trim();
        let text = text.strip_prefix('@').unwrap_or(text);
        // A second `@` would be taken off when the handle is read again.
        if text.is_empty() || text.starts_with('@') || text.chars().any(|c| c.is_whitespace() || c.is_control()) {
            return Err(Problem::new(Code::CreatorHandle, Code::CreatorHandle.meaning()).into());
        }
        if text.len() > caps::LABEL_BYTES {
            return Err(caps::too_long(caps::LABEL_BYTES).into());
        }
        Ok(Self(text.to_owned()))
    }
}
impl fmt::Display for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{} bytes>", self.0.len())
    }
}
text_form!(Handle, "handle", "An account's name on its network, without white space, up to 200 bytes.");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_at_sign_in_front_and_case_do_not_matter() {
        let (one, other): (Handle, Handle) = (" @Anna.Cooks ".parse().unwrap(), "anna.COOKS".parse().unwrap());
        assert_eq!(one.as_str(), "Anna.Cooks");
        assert_eq!(one.folded(), other.folded());
        for text in ["", "@", "@@", "@@anna", "  ", "anna cooks", "anna\u{7}"] {
            assert_eq!(text.parse::<Handle>().map_err(|error| error.code()), Err(Code::CreatorHandle), "{text:?}");
        }
        assert_eq!("a".repeat(201).parse::<Handle>().map_err(|error| error.code()), Err(Code::MalformedTooLong));
        assert_eq!(format!("{one:?}"), "<10 bytes>");
    }

    #[test]
    fn exactly_at_its_expiry_a_connection_has_expired() {
        let (before, then): (Instant, Instant) =
            ("2026-03-01T11:59:59.999999Z".parse().unwrap(), "2026-03-01T12:00:00Z".parse().unwrap());
        let connected = Connection::Connected { expires_at: then };
        assert_eq!(connected.at(before), connected);
        assert_eq!(connected.at(then), Connection::Expired { expired_at: then });
        assert!(connected.is_live(before) && !connected.is_live(then));
    }
}
