//! Texts with their limits: names and references that may be logged, and prose that may not.

use std::fmt;
use std::str::FromStr;

use crate::refusal::{Code, Error, Problem};
use crate::wire::{caps, text_form};

/// A short name, title or reference of another system: one line, not blank, up to [`caps::LABEL_BYTES`] bytes.
///
/// It may appear in logs; personal data belongs into [`Prose`].
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Label(String);

/// What people write to each other: reasons, messages, notes. Not blank, up to [`caps::PROSE_BYTES`] bytes.
///
/// It may hold personal data: `Debug` shows its length only.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Prose(String);

/// The terms that a creator agrees to, word for word. Not blank, up to [`caps::TERMS_BYTES`] bytes.
///
/// They may name people: `Debug` shows their length only.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct TermsText(String);

impl TermsText {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A line of personal data: a name, a street, a telephone number. Not blank, up to [`caps::LABEL_BYTES`] bytes.
///
/// `Debug` shows its length only.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Personal(String);

impl Personal {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Label {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Prose {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Label {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        line(text).map(Self)
    }
}

impl FromStr for Personal {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        line(text).map(Self)
    }
}

impl FromStr for Prose {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        bounded(text, caps::PROSE_BYTES).map(Self)
    }
}

impl FromStr for TermsText {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        bounded(text, caps::TERMS_BYTES).map(Self)
    }
}

fn line(text: &str) -> Result<String, Error> {
    if text.chars().any(char::is_control) {
        return Err(Problem::new(Code::MalformedControlCharacter, "The text holds a control character.").into());
    }
    bounded(text, caps::LABEL_BYTES)
}

fn bounded(text: &str, cap: usize) -> Result<String, Error> {
    if text.trim().is_empty() {
        return Err(Problem::new(Code::MalformedBlank, "The text is blank.").into());
    }
    if text.len() > cap {
        return Err(caps::too_long(cap).into());
    }
    Ok(text.to_owned())
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl fmt::Debug for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}
impl fmt::Display for Prose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl fmt::Debug for Prose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{} bytes>", self.0.len())
    }
}
impl fmt::Display for TermsText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl fmt::Debug for TermsText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{} bytes>", self.0.len())
    }
}
impl fmt::Display for Personal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl fmt::Debug for Personal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{} bytes>", self.0.len())
    }
}
text_form!(TermsText, "terms-text", "The exact terms, not blank, up to 60,000 bytes.");
text_form!(Personal, "personal", "One line of personal data, not blank, up to 200 bytes.");
text_form!(Label, "label", "One line of text, not blank, up to 200 bytes.");
text_form!(Prose, "prose", "Text, not blank, up to 10,000 bytes; may hold personal data.");
