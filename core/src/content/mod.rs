//! Content that creators posted: which of it is what was agreed, whether it says that it is advertising, and how it does.
//!
//! Posts come from the host; nothing here fetches them. [`match_posts`] says which post is which piece of content that is
//! due, and why the others are none. [`check_disclosure`] looks for words that say that a post is advertising.
//!
//! ```
//! use partnerkit::content::{DisclosureVerdict, check_disclosure};
//! assert_eq!(check_disclosure("My week #ad", false).verdict, DisclosureVerdict::Clear);
//! assert_eq!(check_disclosure("My week #adidas", false).verdict, DisclosureVerdict::Missing);
//! ```

mod address;
mod disclosure;
mod matching;
mod metrics;
mod post;
mod token;

#[cfg(test)]
mod tests;

pub use disclosure::{DisclosureCheck, DisclosureMark, DisclosureVerdict, EARLY_CHARACTERS, check_disclosure};
pub use matching::{
    ContentSlot, ContentSlots, CreatorAccounts, MISMATCHES, Matching, Mismatch, MismatchReason, PostMatch, Posts,
    Unmatched, match_posts,
};
pub use metrics::MetricsSnapshot;
pub use post::{OccurrenceName, Post};

pub(crate) use address::canonical;
pub(crate) use matching::{Candidate, Matcher, Outcome, Sought, misfits, sorted};
pub(crate) use post::{PostKey, media_type};
pub(crate) use token::{hashtag, mention};
