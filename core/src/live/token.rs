//! Tokens of Live URLs: `v1.KEY.CLAIMS.SIGNATURE`, the claims and the signature as base64url without padding.

use base64ct::{Base64UrlUnpadded, Encoding};
use hmac::{Hmac, KeyInit, Mac};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use super::keys::{LiveKey, LiveKeys};
use crate::ids::{CreatorId, ParticipationId, PartnershipId};
use crate::refusal::{Code, Error, Problem};
use crate::time::Instant;
use crate::wire::{self, caps};

/// What a token opens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LiveToken {
    /// How much may be done with it.
    pub scope: LiveScope,
    /// What is shown.
    pub subject: LiveSubject,
    /// Whose view it is.
    pub creator_id: CreatorId,
    /// From when it opens nothing any more.
    pub expires_at: Instant,
}

/// How much a token allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum LiveScope {
    /// To look.
    View,
    /// To look and to act as the creator: answer proposals, submit drafts, choose products.
    Act,
}

/// What a Live view is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum LiveSubject {
    /// A partnership.
    Partnership {
        /// Which.
        partnership_id: PartnershipId,
    },
    /// A participation in a campaign.
    Participation {
        /// Which.
        participation_id: ParticipationId,
    },
}

/// The form of tokens that this release writes.
const FORM: &str = "v1";

/// A token as text, safe in a URL, signed with the key that signs.
///
/// # Errors
/// `live.keys`.
pub fn sign_token(token: &LiveToken, keys: &LiveKeys) -> Result<String, Error> {
    let key = keys.signing().map_err(|error| error.under("keys"))?;
    let claims = Base64UrlUnpadded::encode_string(wire::to_json(token)?.as_bytes());
    let signed = format!("{FORM}.{}.{claims}", key.key_id);
    let signature = mac(key, &signed)?.finalize().into_bytes();
    Ok(format!("{signed}.{}", Base64UrlUnpadded::encode_string(&signature)))
}

/// What a token opens, if it is good at a moment for what is to be done. `Act` is good for looking, too.
///
/// Nothing of the token is believed before its signature is found good; that takes the same time however much of it is.
///
/// # Errors
/// In this order: `live.keys`, `live.token_too_long`, `live.token_form` (also of a text that is cut off),
/// `live.unknown_key`, `live.signature` (a single bit is enough), `live.expired` (from the instant itself), `live.scope`.
pub fn verify_token(text: &str, keys: &LiveKeys, scope: LiveScope, at: Instant) -> Result<LiveToken, Error> {
    keys.check().map_err(|error| error.under("keys"))?;
    if text.len() > caps::LIVE_TOKEN_BYTES {
        return Err(refusal(Code::LiveTokenTooLong));
    }
    let parts = parts(text).ok_or_else(|| refusal(Code::LiveTokenForm))?;
    let key = keys.named(parts.key_id).ok_or_else(|| refusal(Code::LiveUnknownKey))?;
    mac(key, parts.signed)?.verify_slice(&parts.signature).map_err(|_| refusal(Code::LiveSignature))?;
    let claims = Base64UrlUnpadded::decode_vec(parts.claims).map_err(|_| refusal(Code::LiveTokenForm))?;
    // A key of the host signed it: what cannot be read was written by a newer release.
    let token: LiveToken = wire::from_json_bytes(&claims).map_err(|_| refusal(Code::LiveTokenForm))?;
    if token.expires_at <= at {
        return Err(expired(token.expires_at));
    }
    if token.scope < scope {
        return Err(refusal(Code::LiveScope));
    }
    Ok(token)
}

/// A text that looks like a token.
struct Parts<'a> {
    signed: &'a str,
    key_id: &'a str,
    claims: &'a str,
    signature: Vec<u8>,
}

fn parts(text: &str) -> Option<Parts<'_>> {
    let (signed, signature) = text.rsplit_once('.')?;
    let (key_id, claims) = signed.strip_prefix(FORM)?.strip_prefix('.')?.split_once('.')?;
    let signature = Base64UrlUnpadded::decode_vec(signature).ok().filter(|bytes| bytes.len() == SIGNATURE_BYTES)?;
    let is_whole = !key_id.is_empty() && !claims.is_empty() && !claims.contains('.');
    is_whole.then_some(Parts { signed, key_id, claims, signature })
}

/// What SHA-256 gives.
const SIGNATURE_BYTES: usize = 32;

fn mac(key: &LiveKey, signed: &str) -> Result<Hmac<Sha256>, Error> {
    // Any length will do for HMAC; this cannot be refused.
    let mac = Hmac::<Sha256>::new_from_slice(key.secret()).map_err(|_| refusal(Code::LiveKeys))?;
    Ok(mac.chain_update(signed.as_bytes()))
}

fn expired(at: Instant) -> Error {
    Problem::new(Code::LiveExpired, Code::LiveExpired.meaning()).with("expiredAt", at).into()
}

fn refusal(code: Code) -> Error {
    Problem::new(code, code.meaning()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys() -> LiveKeys {
        wire::from_json(
            r#"{"signing": "new", "keys": [
                {"keyId": "old", "secret": "ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8"},
                {"keyId": "new", "secret": "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"}]}"#,
        )
        .unwrap()
    }

    fn token() -> LiveToken {
        wire::from_json(
            r#"{"scope": "view", "creatorId": "00000000-0000-4000-8000-0000000000c1", "expiresAt": "2026-04-01T00:00:00Z",
                "subject": {"type": "partnership", "partnershipId": "00000000-0000-4000-8000-0000000000a7"}}"#,
        )
        .unwrap()
    }

    #[test]
    fn every_flipped_bit_and_every_cut_is_refused() {
        let (keys, at) = (keys(), "2026-03-01T00:00:00Z".parse().unwrap());
        let text = sign_token(&token(), &keys).unwrap();
        assert_eq!(verify_token(&text, &keys, LiveScope::View, at).unwrap(), token());
        for index in 0..text.len() {
            for bit in 0..7 {
                let mut bytes = text.clone().into_bytes();
                bytes[index] ^= 1 << bit;
                let flipped = String::from_utf8(bytes).unwrap();
                assert!(verify_token(&flipped, &keys, LiveScope::View, at).is_err(), "{flipped}");
            }
            let cut =
                verify_token(text.get(..index).unwrap(), &keys, LiveScope::View, at).map_err(|error| error.code());
            assert_eq!(cut, Err(Code::LiveTokenForm), "{index}");
        }
    }

    #[test]
    fn secrets_are_not_shown() {
        let shown = format!("{:?}", keys());
        assert!(shown.contains("<32 bytes>") && !shown.contains("AAEC") && !shown.contains("[0, 1"), "{shown}");
    }
}
