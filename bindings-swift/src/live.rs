//! Tokens of Live URLs.

use partnerkit::live;

use crate::failure::{PartnerkitError, catching};
use crate::generated::{LiveKeys, LiveScope, LiveToken};
use crate::mirror::{FromCore, argument};
use crate::values::Moment;

/// A token as text, safe in a URL, signed with the key that signs.
///
/// # Errors
/// `live.keys`; all problems of the token and the keys.
#[uniffi::export]
pub fn sign_token(token: LiveToken, keys: LiveKeys) -> Result<String, PartnerkitError> {
    catching(|| Ok(live::sign_token(&argument(&token, "token")?, &argument(&keys, "keys")?)?))
}

/// What a token opens, if it is good at a moment for what is to be done. `act` is good for looking, too.
///
/// # Errors
/// `live.keys`, `live.token_too_long`, `live.token_form`, `live.unknown_key`, `live.signature`, `live.expired`, `live.scope`.
#[uniffi::export]
pub fn verify_token(token: String, keys: LiveKeys, scope: LiveScope, at: Moment) -> Result<LiveToken, PartnerkitError> {
    catching(|| {
        let (keys, scope) = (argument(&keys, "keys")?, argument(&scope, "scope")?);
        let at = at.core().map_err(|error| error.under("at"))?;
        Ok(LiveToken::from_core(live::verify_token(&token, &keys, scope, at)?))
    })
}
