//! Whether a post says that it is advertising.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::token::{Sign, folded, is_word, tokens};
use crate::aggregate::named;

/// How many characters of a text are seen before it is cut off: a word that says that it is advertising stands within them.
pub const EARLY_CHARACTERS: usize = 125;

/// Hashtags that say it.
const CLEAR_TAGS: &[&str] = &[
    "ad",
    "advert",
    "advertisement",
    "advertising",
    "anzeige",
    "paidad",
    "paidpartnership",
    "paidpromotion",
    "sponsored",
    "werbung",
];
/// Words that say it.
const CLEAR_PHRASES: &[&str] = &["paid partnership", "paid promotion", "sponsored by"];
/// Hashtags of which readers do not know what they mean.
const AMBIGUOUS_TAGS: &[&str] = &["ambassador", "collab", "partner", "sp", "spon"];

named! {
    /// What a look at a post's words says of its disclosure.
    pub enum DisclosureVerdict {
        /// It says clearly, and early enough to be seen, that it is advertising.
        Clear = "clear",
        /// It says so unclearly, or where it is easily missed.
        Ambiguous = "ambiguous",
        /// It does not say so.
        Missing = "missing",
    }
}

/// Words of a post that say, more or less, that it is advertising.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct DisclosureMark {
    /// The words, as they are compared; a hashtag with its sign.
    pub words: String,
    /// How many characters stand before them.
    pub position: u64,
    /// Whether they say it clearly.
    pub clear: bool,
    /// Whether they stand early enough to be seen.
    pub early: bool,
}

/// What a look at a post's words found. A hint: whether a disclosure is enough in law, people have to judge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct DisclosureCheck {
    /// What it says.
    pub verdict: DisclosureVerdict,
    /// Where that was found, in the order of the text.
    pub found: Vec<DisclosureMark>,
    /// Whether the network's own label for paid partnerships was found.
    pub paid_label: bool,
    /// Always true: this is a hint and no legal advice.
    pub is_hint: bool,
}

/// Looks for words that say that a post is advertising: clear ones (`#ad`, `#sponsored`, "paid partnership", …) within the
/// first [`EARLY_CHARACTERS`], ambiguous ones (`#sp`, `#spon`, `#collab`, `#partner`, `#ambassador`), or none. The network's
/// own label is clear. A hint only.
#[must_use]
pub fn check_disclosure(text: &str, paid_label: bool) -> DisclosureCheck {
    let mut found = Vec::new();
    for token in tokens(text, false).into_iter().filter(|token| token.sign == Sign::Hash) {
        let clear = CLEAR_TAGS.contains(&token.word.as_str());
        if clear || AMBIGUOUS_TAGS.contains(&token.word.as_str()) {
            found.push(mark(format!("#{}", token.word), (token.position, token.end), clear));
        }
    }
    found.extend(phrases(text));
    found.sort_by_key(|mark| mark.position);
    let is_clear = paid_label || found.iter().any(|mark| mark.clear && mark.early);
    let verdict = match (is_clear, found.is_empty()) {
        (true, _) => DisclosureVerdict::Clear,
        (false, false) => DisclosureVerdict::Ambiguous,
        (false, true) => DisclosureVerdict::Missing,
    };
    DisclosureCheck { verdict, found, paid_label, is_hint: true }
}

fn mark(words: String, (position, end): (usize, usize), clear: bool) -> DisclosureMark {
    // It is early when its last character is seen.
    let position = u64::try_from(position).unwrap_or(u64::MAX);
    DisclosureMark { words, position, clear, early: end <= EARLY_CHARACTERS }
}

/// The phrases in a text, whole words each; white space of any kind and length is one space.
fn phrases(text: &str) -> Vec<DisclosureMark> {
    let words = words(text);
    // Where a phrase that begins with a word is over.
    let end = |index: usize, phrase: &str| {
        let mut rest = words.get(index..).unwrap_or_default().iter();
        phrase.split(' ').try_fold(0, |_, word| rest.next().filter(|next| next.word == word).map(|next| next.end))
    };
    let mut found = Vec::new();
    for (index, word) in words.iter().enumerate() {
        for phrase in CLEAR_PHRASES {
            let is_it = end(index, phrase);
            found.extend(is_it.map(|end| mark((*phrase).to_owned(), (word.position, end), true)));
        }
    }
    found
}

/// A word of a text: how many characters stand before it, and before what follows it.
struct Word {
    word: String,
    position: usize,
    end: usize,
}

/// The words of a text with their places. Punctuation is a word of its own.
fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut is_open = false;
    for (position, letter) in text.chars().enumerate() {
        let (is_part, end) = (is_word(letter), position.saturating_add(1));
        match words.last_mut().filter(|_| is_open && is_part) {
            Some(last) => {
                last.word.push(letter);
                last.end = end;
            }
            None if letter.is_whitespace() => {}
            None => words.push(Word { word: letter.to_string(), position, end }),
        }
        is_open = is_part;
    }
    words.into_iter().map(|word| Word { word: folded(&word.word), ..word }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(text: &str) -> DisclosureVerdict {
        check_disclosure(text, false).verdict
    }

    #[test]
    fn clear_ambiguous_missing() {
        for text in ["#Ad my week", "my week #SPONSORED", "In paid\n partnership with X", "Sponsored by X", "＃ad"] {
            assert_eq!(verdict(text), DisclosureVerdict::Clear, "{text}");
        }
        for text in ["#sp", "#spon", "my #Collab", "#partner", "#ambassador"] {
            assert_eq!(verdict(text), DisclosureVerdict::Ambiguous, "{text}");
        }
        for text in ["", "#adidas", "ad", "my ads", "unpaid partnership", "paid. partnership", "#add #sponsor"] {
            assert_eq!(verdict(text), DisclosureVerdict::Missing, "{text}");
        }
        assert_eq!(check_disclosure("my week", true).verdict, DisclosureVerdict::Clear);
        assert!(check_disclosure("", false).is_hint);
    }

    #[test]
    fn the_whole_phrase_is_early() {
        let apart = |breaks: usize| verdict(&format!("Paid{}partnership", "\n".repeat(breaks)));
        // 4 characters, the breaks, 11 characters.
        assert_eq!(apart(110), DisclosureVerdict::Clear);
        assert_eq!(apart(111), DisclosureVerdict::Ambiguous);
    }

    #[test]
    fn what_is_cut_off_is_not_clear() {
        let late = |before: usize| check_disclosure(&format!("{}#ad", " ".repeat(before)), false);
        assert_eq!(late(122).verdict, DisclosureVerdict::Clear);
        let found = late(123);
        assert_eq!(found.verdict, DisclosureVerdict::Ambiguous);
        let expected = DisclosureMark { words: "#ad".to_owned(), position: 123, clear: true, early: false };
        assert_eq!(found.found, [expected]);
    }
}
