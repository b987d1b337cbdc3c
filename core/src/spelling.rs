//! How a typed discount code is read: what shoppers and merchants spell differently and mean alike.

use caseless::Caseless;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

/// What is forgiven in a typed code, beside upper and lower case and compatibility forms, which always are.
///
/// ```
/// use partnerkit::spelling::{Marks, Spelling, Typed};
/// let forgiving = Spelling::default();
/// assert_eq!(forgiving.normalise(" Anna-10 "), Typed::Code("anna10".to_owned()));
/// assert_eq!(forgiving.normalise("t.b.d."), Typed::Placeholder);
/// let strict = Spelling { dashes: Marks::Keep, ..forgiving };
/// assert_eq!(strict.normalise("Anna-10"), Typed::Code("anna-10".to_owned()));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct Spelling {
    /// White space inside the code.
    pub spaces: Marks,
    /// Dashes of every length, and the minus sign.
    pub dashes: Marks,
}

/// Whether marks in a code tell codes apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Marks {
    /// They do not: `ANNA-10` is `ANNA10`.
    #[default]
    Ignore,
    /// They do.
    Keep,
}

/// What a text in the place of a code says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// Nothing, or white space only.
    Blank,
    /// That there will be a code: `TBD`, a dash, dots.
    Placeholder,
    /// A code, in the form that codes are compared in.
    Code(String),
}

impl Spelling {
    /// The code that a text means: trimmed, NFKC, fully case-folded, then without the marks that are ignored.
    #[must_use]
    pub fn normalise(self, typed: &str) -> Typed {
        let trimmed = typed.trim();
        if trimmed.is_empty() {
            return Typed::Blank;
        }
        let code: String = trimmed
            .nfkc()
            .default_case_fold()
            .filter(|mark| !(self.spaces == Marks::Ignore && mark.is_whitespace()))
            .filter(|mark| !(self.dashes == Marks::Ignore && is_dash(*mark)))
            .collect();
        let letters = code.chars().filter(|mark| !mark.is_whitespace() && !is_dash(*mark) && *mark != '.');
        if letters.clone().next().is_none() || letters.eq("tbd".chars()) {
            return Typed::Placeholder;
        }
        Typed::Code(code)
    }
}

/// Hyphens and dashes, and the minus sign; NFKC has already made the full-width and small forms one of these.
fn is_dash(mark: char) -> bool {
    matches!(mark, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> Typed {
        Typed::Code(text.to_owned())
    }

    #[test]
    fn case_width_and_marks_are_forgiven() {
        let spelling = Spelling::default();
        assert_eq!(spelling.normalise("Ｓｔｒａßｅ ５"), code("strasse5"));
        assert_eq!(spelling.normalise("STRA\u{2013}SSE\u{a0}5"), code("strasse5"));
        assert_eq!(spelling.normalise("\u{2212}A\u{ff0d}1"), code("a1"));
        assert_eq!(spelling.normalise("\u{3000}\t"), Typed::Blank);
    }

    #[test]
    fn kept_marks_tell_codes_apart() {
        let keep = Spelling { spaces: Marks::Keep, dashes: Marks::Keep };
        assert_eq!(keep.normalise(" A b-C "), code("a b-c"));
        assert_ne!(keep.normalise("ab-c"), keep.normalise("abc"));
    }

    #[test]
    fn placeholders_are_no_codes() {
        for spelling in [Spelling::default(), Spelling { spaces: Marks::Keep, dashes: Marks::Keep }] {
            for typed in ["TBD", "t.b.d.", "- -", "…", "T B\u{2014}D", "ｔｂｄ"] {
                assert_eq!(spelling.normalise(typed), Typed::Placeholder, "{typed}");
            }
            assert_eq!(spelling.normalise("tbd1"), code("tbd1"));
        }
    }
}
