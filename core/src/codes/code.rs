//! Discount codes as they are written.

use std::fmt;
use std::str::FromStr;

use crate::refusal::{Code, Error, Problem};
use crate::spelling::{Spelling, Typed};
use crate::wire::{caps, text_form};

/// A discount code as somebody wrote it, without the white space around it: the display spelling. Up to
/// [`caps::LABEL_BYTES`] bytes; nothing at all, or `TBD`, is the placeholder.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CodeText(String);

impl CodeText {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it says that there will be a code. That does not depend on how a brand forgives spellings.
    pub fn is_placeholder(&self) -> bool {
        is_placeholder(&self.0)
    }
}

/// Whether a text in the place of a code or an address says that there will be one: `tbd`, ` TBD `, `T.B.D.` or nothing.
pub(super) fn is_placeholder(text: &str) -> bool {
    match Spelling::default().normalise(text) {
        Typed::Blank | Typed::Placeholder => true,
        Typed::Code(_) => false,
    }
}

/// Trimmed text on one line, up to a cap. A line break or tab inside a pasted cell is a mistake that nobody would see.
pub(super) fn line(text: &str, cap: usize) -> Result<String, Error> {
    let text = text.trim();
    if text.chars().any(char::is_control) {
        return Err(Problem::new(Code::MalformedControlCharacter, "The text holds a control character.").into());
    }
    if text.len() > cap {
        return Err(caps::too_long(cap).into());
    }
    Ok(text.to_owned())
}

impl FromStr for CodeText {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        line(text, caps::LABEL_BYTES).map(Self)
    }
}
impl fmt::Display for CodeText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl fmt::Debug for CodeText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}
text_form!(
    CodeText,
    "code-text",
    "A discount code in its display spelling, up to 200 bytes; blank is the placeholder."
);
