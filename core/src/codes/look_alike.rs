//! Codes that look like each other, as UTS 39 has it: shoppers read them off a screen and type them.

use std::collections::BTreeMap;

use unicode_security::confusable_detection::skeleton;

/// Every code that a brand ever gave out, by what it looks like in small letters and in capitals.
///
/// Codes are compared in both, since nobody knows in which they are shown: `1` looks like a small `l` and like a capital
/// `I`, and `0` like a capital `O` only.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct LookAlikes {
    small: BTreeMap<String, String>,
    capital: BTreeMap<String, String>,
}

impl LookAlikes {
    /// Another code that this one looks like. Both in their normalised form.
    pub(super) fn of(&self, normalised: &str) -> Option<&str> {
        let (small, capital) = skeletons(normalised);
        let alike = [self.small.get(&small), self.capital.get(&capital)];
        alike.into_iter().flatten().map(String::as_str).find(|other| *other != normalised)
    }

    pub(super) fn insert(&mut self, normalised: &str) {
        let (small, capital) = skeletons(normalised);
        self.small.entry(small).or_insert_with(|| normalised.to_owned());
        self.capital.entry(capital).or_insert_with(|| normalised.to_owned());
    }
}

fn skeletons(normalised: &str) -> (String, String) {
    (skeleton(&normalised.to_lowercase()).collect(), skeleton(&normalised.to_uppercase()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spelling::{Spelling, Typed};

    fn alike(one: &str, other: &str) -> bool {
        let normalise = |text| match Spelling::default().normalise(text) {
            Typed::Code(code) => code,
            Typed::Blank | Typed::Placeholder => panic!("no code: {text}"),
        };
        let mut known = LookAlikes::default();
        known.insert(&normalise(one));
        known.of(&normalise(other)).is_some()
    }

    #[test]
    fn letters_and_digits_collide_as_they_look() {
        assert!(alike("ANNI", "ANN1"), "I and 1 in capitals");
        assert!(alike("sale", "sa1e"), "l and 1 in small letters");
        assert!(alike("FOO", "F00"), "O and 0 in capitals");
        assert!(alike("ANNA", "\u{410}NNA"), "Cyrillic A");
        assert!(alike("ANNA", "AN\u{200b}NA"), "a zero-width space is not seen");
        assert!(alike("corn", "com"), "rn and m");
        assert!(!alike("SALE", "SAIE"), "L and I");
        assert!(!alike("ANNA10", "ANNA20"));
        assert!(!alike("ANNA-10", "anna 10"), "the same code does not look like itself");
    }
}
