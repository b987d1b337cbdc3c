//! Content: which post is what was agreed, and whether it says that it is advertising.

use partnerkit::content;

use crate::failure::{PartnerkitError, catching};
use crate::generated::{ContentSlot, CreatorAccount, DisclosureCheck, Matching, Post, Tracking};
use crate::mirror::{FromCore, argument};

/// Which post is which piece of content, and for each other post why it is none.
///
/// A post is a piece when it was posted by one of the accounts, on the piece's network, with its media type, carrying the
/// hashtags and mentions, and, where the date is strict, in its window. The order of the arguments never matters.
///
/// # Errors
/// All problems of the form of what is given.
#[uniffi::export]
pub fn match_posts(
    posts: Vec<Post>,
    slots: Vec<ContentSlot>,
    tracking: Tracking,
    accounts: Vec<CreatorAccount>,
) -> Result<Matching, PartnerkitError> {
    catching(|| {
        let posts: content::Posts = argument(&posts, "posts")?;
        let slots: content::ContentSlots = argument(&slots, "slots")?;
        let accounts: content::CreatorAccounts = argument(&accounts, "accounts")?;
        let tracking = argument(&tracking, "tracking")?;
        Ok(Matching::from_core(content::match_posts(&posts, &slots, &tracking, &accounts)))
    })
}

/// Whether a text says that it is advertising, and where. The paid label is the network's own. A hint, no legal advice.
///
/// # Errors
/// Only after a panic.
#[uniffi::export(default(paid_label = false))]
pub fn check_disclosure(text: String, paid_label: bool) -> Result<DisclosureCheck, PartnerkitError> {
    catching(|| Ok(DisclosureCheck::from_core(content::check_disclosure(&text, paid_label))))
}
