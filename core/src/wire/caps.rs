//! The limits on what is read, in one place. Far above any real use, far below what could exhaust a phone.

use crate::refusal::{Code, Problem};

/// A JSON document.
pub const DOCUMENT_BYTES: usize = 8 * 1024 * 1024;
/// Nesting of a document.
pub const DEPTH: usize = 32;
/// Any string in a document.
pub const STRING_BYTES: usize = 64 * 1024;
/// Any list or object in a document.
pub const LIST_ITEMS: usize = 100_000;
/// A name, title, id or reference.
pub const LABEL_BYTES: usize = 200;
/// A reason, message or note.
pub const PROSE_BYTES: usize = 10_000;
/// The terms that a creator agrees to.
pub const TERMS_BYTES: usize = 60_000;
/// A destination of a link.
pub const URL_BYTES: usize = 2_048;
/// Links and screenshots of one order.
pub const EVIDENCE_ITEMS: usize = 50;
/// Deliverables of one brief.
pub const DELIVERABLES: usize = 200;
/// Lists inside a step of a brief: milestones, assets, hashtags, countries.
pub const BRIEF_ITEMS: usize = 500;
/// The months that the longest schedule touches: ten years, and a part of a calendar month.
pub const SCHEDULE_MONTHS: usize = 121;
/// Proposals of one participation.
pub const PROPOSALS: usize = 100;
/// Dated occurrences and instalments of one brief.
pub const OCCURRENCES: usize = 10_000;
/// Posts that are looked at together.
pub const POSTS: usize = 200;
/// Products of one offer, and variants of one product.
pub const OFFER_ITEMS: usize = 1_000;
/// Lines of one selection from an offer.
pub const SELECTION_ITEMS: usize = 100;
/// Shipping countries of an offer: more than there are.
pub const COUNTRIES: usize = 300;
/// Rows of one table that is settled.
pub const TABLE_ROWS: usize = 500_000_000;
/// One cell of a table.
pub const CELL_BYTES: usize = 64 * 1024;
/// A discount code, as typed.
pub const CODE_BYTES: usize = 200;
/// An e-mail address.
pub const EMAIL_BYTES: usize = 254;
/// E-mail addresses of one creator.
pub const EMAILS: usize = 20;
/// Tags of one creator.
pub const TAGS: usize = 100;
/// Postal addresses of one creator.
pub const ADDRESSES: usize = 20;
/// Accounts of one creator.
pub const ACCOUNTS: usize = 100;
/// The text of a token of a Live URL.
pub const LIVE_TOKEN_BYTES: usize = 1_024;
/// Keys that tokens are signed with.
pub const LIVE_KEYS: usize = 20;
/// Problems that are reported at once; the rest would only repeat them.
pub const PROBLEMS: usize = 100;

/// The problem of a text or list above its cap.
pub(crate) fn too_long(cap: usize) -> Problem {
    let max = u64::try_from(cap).unwrap_or(u64::MAX);
    Problem::new(Code::MalformedTooLong, format!("It is longer than the cap of {max}.")).with("max", max)
}
