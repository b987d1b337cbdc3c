//! Live URLs: how a creator reaches the own view of a partnership or participation without an account.
//!
//! The host puts a [token](sign_token) into the URL and [checks](verify_token) it when somebody comes with one. A token is
//! signed (HMAC-SHA-256), says what it opens, for whom and how long, and names its key, so that keys can be changed. The host
//! brings the keys; nothing is stored.
//!
//! ```
//! use partnerkit::live::{LiveKeys, LiveScope, LiveToken, sign_token, verify_token};
//! use partnerkit::wire;
//! let keys: LiveKeys = wire::from_json(r#"{"signing": "2026", "keys": [
//!     {"keyId": "2026", "secret": "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"}]}"#)?;
//! let token: LiveToken = wire::from_json(r#"{"scope": "view",
//!     "subject": {"type": "partnership", "partnershipId": "00000000-0000-4000-8000-0000000000a7"},
//!     "creatorId": "00000000-0000-4000-8000-0000000000c1", "expiresAt": "2026-04-01T00:00:00Z"}"#)?;
//! let text = sign_token(&token, &keys)?;
//! assert_eq!(verify_token(&text, &keys, LiveScope::View, "2026-03-01T00:00:00Z".parse()?)?, token);
//! # Ok::<(), partnerkit::Error>(())
//! ```

mod keys;
mod token;
mod view;

pub use keys::{LiveKey, LiveKeyId, LiveKeys, LiveSecret};
pub use token::{LiveScope, LiveSubject, LiveToken, sign_token, verify_token};
pub use view::{LiveFacts, LiveProductOrder, LiveStanding, LiveView, live_view};
