//! Hashtags and mentions in a text.

use caseless::Caseless;
use unicode_normalization::UnicodeNormalization;

/// A hashtag or a mention, as it is compared: NFKC and fully case-folded, without its sign.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Token {
    pub(super) sign: Sign,
    pub(super) word: String,
    /// How many characters stand before it.
    pub(super) position: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sign {
    Hash,
    At,
}

impl Sign {
    fn of(mark: char) -> Option<Self> {
        match mark {
            '#' | '\u{ff03}' | '\u{fe5f}' => Some(Self::Hash),
            '@' | '\u{ff20}' | '\u{fe6b}' => Some(Self::At),
            _ => None,
        }
    }
}

/// The form in which words are compared.
pub(crate) fn folded(word: &str) -> String {
    word.nfkc().default_case_fold().nfkc().collect()
}

/// A mark of a brief, with or without its sign, as it is compared.
pub(super) fn mark(sign: Sign, text: &str) -> (Sign, String) {
    let text = text.trim();
    let bare = text.strip_prefix(|first: char| Sign::of(first) == Some(sign)).unwrap_or(text);
    (sign, folded(bare))
}

/// The hashtags and mentions of a text, whole: a sign, and all characters after it that continue an identifier (UAX #31).
/// In a mention a dot stands between two such characters. In the middle of a word or an address a sign is none.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let marks: Vec<char> = text.chars().collect();
    let at = |index: usize| marks.get(index).copied();
    let mut found = Vec::new();
    let (mut index, mut after_token) = (0_usize, false);
    while let Some(mark) = at(index) {
        let next = index.saturating_add(1);
        let before = index.checked_sub(1).and_then(at);
        let is_free = after_token || before.is_none_or(|before| !is_word(before) && before != '/');
        after_token = false;
        let Some(sign) = Sign::of(mark).filter(|_| is_free) else {
            index = next;
            continue;
        };
        let end = end(&marks, next, sign);
        let word: String = marks.get(next..end).unwrap_or_default().iter().collect();
        if !word.is_empty() {
            found.push(Token { sign, word: folded(&word), position: index });
            after_token = true;
        }
        index = end.max(next);
    }
    found
}

/// Where the word that begins at an index is over.
fn end(marks: &[char], start: usize, sign: Sign) -> usize {
    let is_part = |index: usize| marks.get(index).is_some_and(|mark| is_word(*mark));
    let is_dot = |index: usize| {
        let is_inside = index.checked_sub(1).is_some_and(is_part) && is_part(index.saturating_add(1));
        sign == Sign::At && marks.get(index) == Some(&'.') && is_inside
    };
    let goes_on = |index: usize| is_part(index) || (index > start && is_dot(index));
    (start..).find(|index| !goes_on(*index)).unwrap_or(start)
}

pub(super) fn is_word(mark: char) -> bool {
    unicode_ident::is_xid_continue(mark)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let word = |token: &Token| format!("{}{}", if token.sign == Sign::Hash { '#' } else { '@' }, token.word);
        tokens(text).iter().map(word).collect()
    }

    #[test]
    fn tokens_are_whole() {
        assert_eq!(words("#ad #adidas#spring,#two_words-more #1"), ["#ad", "#adidas", "#spring", "#two_words", "#1"]);
        assert_eq!(words("thanks @brand.official. and @brand, (@x)"), ["@brand.official", "@brand", "@x"]);
        assert_eq!(words("anna@brand.example no#tag https://a.example/#ad # @ #"), [""; 0]);
        assert_eq!(words("##ad @.brand @brand..x"), ["#ad", "@brand"]);
    }

    #[test]
    fn case_and_width_do_not_matter() {
        assert_eq!(words("#STRASSE #straße"), ["#strasse", "#strasse"]);
        assert_eq!(words("＃Ａｄ #İ"), ["#ad", "#i\u{307}"]);
        assert_eq!(words("#cafe\u{301} #CAFÉ"), ["#café", "#café"]);
        assert_eq!(words("#広告🙂 #реклама"), ["#広告", "#реклама"]);
    }

    #[test]
    fn positions_count_characters() {
        let positions: Vec<usize> = tokens("é🙂 #a #b").iter().map(|token| token.position).collect();
        assert_eq!(positions, [3, 6]);
    }
}
