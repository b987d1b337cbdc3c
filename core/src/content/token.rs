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
    /// How many stand before what follows it.
    pub(super) end: usize,
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

/// A hashtag as it is compared; `None` for what no post could carry, such as one with a blank or a hyphen in it.
pub(crate) fn hashtag(text: &str) -> Option<String> {
    whole(Sign::Hash, text)
}

/// A mention as it is compared; `None` for what no post could carry.
pub(crate) fn mention(text: &str) -> Option<String> {
    whole(Sign::At, text)
}

/// A mark that a text after its sign is a single token of.
fn whole(sign: Sign, text: &str) -> Option<String> {
    let bare = text.strip_prefix(|first: char| Sign::of(first) == Some(sign)).unwrap_or(text);
    let written = format!("{}{bare}", if sign == Sign::Hash { '#' } else { '@' });
    let Ok([Token { word, position: 0, end, .. }]) = <[Token; 1]>::try_from(tokens(&written, true)) else {
        return None;
    };
    (end == written.chars().count()).then_some(word)
}

/// The hashtags and mentions of a text, whole: a sign, and all characters after it that continue an identifier (UAX #31).
/// Between two such characters a joiner may stand, and in a mention a dot, and where handles have them a hyphen. In the middle
/// of a word or an address a sign is none.
pub(super) fn tokens(text: &str, hyphens: bool) -> Vec<Token> {
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
        let end = end(&marks, next, (sign, hyphens));
        let word: String = marks.get(next..end).unwrap_or_default().iter().collect();
        if !word.is_empty() {
            found.push(Token { sign, word: folded(&word), position: index, end });
            after_token = true;
        }
        index = end.max(next);
    }
    found
}

/// Where the word that begins at an index is over.
fn end(marks: &[char], start: usize, (sign, hyphens): (Sign, bool)) -> usize {
    let is_part = |index: usize| marks.get(index).is_some_and(|mark| is_word(*mark));
    // Persian and the scripts of India write joiners within words.
    let joins = |mark: char| match mark {
        _ if is_joiner(mark) => true,
        '.' => sign == Sign::At,
        '-' => sign == Sign::At && hyphens,
        _ => false,
    };
    let is_joint = |index: usize| {
        let is_inside = index.checked_sub(1).is_some_and(is_part) && is_part(index.saturating_add(1));
        is_inside && marks.get(index).is_some_and(|mark| joins(*mark))
    };
    let goes_on = |index: usize| is_part(index) || (index > start && is_joint(index));
    (start..).find(|index| !goes_on(*index)).unwrap_or(start)
}

/// Joiners stand between the characters of a word, and end none.
pub(super) fn is_word(mark: char) -> bool {
    unicode_ident::is_xid_continue(mark) && !is_joiner(mark)
}

fn is_joiner(mark: char) -> bool {
    matches!(mark, '\u{200c}' | '\u{200d}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let word = |token: &Token| format!("{}{}", if token.sign == Sign::Hash { '#' } else { '@' }, token.word);
        tokens(text, false).iter().map(word).collect()
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
    fn joiners_stand_within_words() {
        assert_eq!(words("#می\u{200c}خواهم #ශ්\u{200d}රී #a\u{200d} b"), ["#می\u{200c}خواهم", "#ශ්\u{200d}රී", "#a"]);
        assert_eq!(words("@my-brand"), ["@my"]);
        let with_hyphens = tokens("thanks @my-brand- @-x", true);
        assert_eq!(with_hyphens.iter().map(|token| token.word.as_str()).collect::<Vec<_>>(), ["my-brand"]);
    }

    #[test]
    fn marks_that_no_post_could_carry() {
        for text in ["black-friday", "l'ete", "two words", "🙂", "", "#", "a#b", "##a", "a "] {
            assert_eq!(hashtag(text), None, "{text:?}");
        }
        for text in ["a..b", ".a", "a-", "a@b", "@@a"] {
            assert_eq!(mention(text), None, "{text:?}");
        }
        assert_eq!(hashtag("＃ＳpringSale_1"), Some("springsale_1".to_owned()));
        assert_eq!(mention("@my-brand.Official"), Some("my-brand.official".to_owned()));
    }

    #[test]
    fn positions_count_characters() {
        let positions: Vec<usize> = tokens("é🙂 #a #b", false).iter().map(|token| token.position).collect();
        assert_eq!(positions, [3, 6]);
    }
}
