//! Posts: which is which piece of content, whether it says that it is advertising, and its figures. See `partnerkit.match_posts` and `partnerkit.check_disclosure`.
//!
//! Generated from the core's types by `cargo xtask gen`.

use super::{MediaType, Network};
use crate::mirror::mirror;
use crate::values::{Moment, Uuid};

mirror! {
    /// Something that was posted on a network.
    struct Post of partnerkit::content::Post {
        /// The network's id of it; unique on that network.
        post_id: String,
        /// Where it was posted.
        network: Network,
        /// By which account.
        handle: String,
        /// Where it can be seen.
        url: String,
        /// When it was posted.
        at: Moment,
        /// What it is. Left out where the network has a single media type.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        media_type: Option<MediaType>,
        /// Its text: caption, description, or what is written in it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        text: Option<String>,
        /// Whether it carries the network's own label for paid partnerships.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        paid_label: Option<bool> = filled,
    }
}

mirror! {
    /// The name of a piece of content that is due: the same before and after an amendment.
    struct OccurrenceName of partnerkit::content::OccurrenceName {
        /// Of which deliverable.
        deliverable_id: Uuid,
        /// Which one of the month, or of all, from 1.
        number: u32,
        /// In which month of the schedule; none where it is not delivered by the month.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        month: Option<u32>,
    }
}

mirror! {
    /// A piece of content that is due, as far as a post can be it.
    struct ContentSlot of partnerkit::content::ContentSlot {
        /// Which piece.
        occurrence: OccurrenceName,
        /// Where it is to be posted.
        network: Network,
        /// When its window begins.
        from: Moment,
        /// When its window is over.
        due_at: Moment,
        /// What is to be posted. Left out where the network has a single media type.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        media_type: Option<MediaType>,
        /// Whether its draft has to be approved first.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        awaits_approval: Option<bool> = filled,
    }
}

mirror! {
    /// The figures of a post at one moment, as its network gave them. What a network does not count is left out.
    struct MetricsSnapshot of partnerkit::content::MetricsSnapshot {
        /// As of when.
        taken_at: Moment,
        /// How often it was shown.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        impressions: Option<u64>,
        /// To how many people.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        reach: Option<u64>,
        /// How often it was watched or read.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        views: Option<u64>,
        /// Likes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        likes: Option<u64>,
        /// Comments.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        comments: Option<u64>,
        /// How often it was shared.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        shares: Option<u64>,
        /// How often it was saved.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        saves: Option<u64>,
        /// Clicks on its links.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        clicks: Option<u64>,
    }
}

mirror! {
    /// Why a post is not a piece of content.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum MismatchReason of partnerkit::content::MismatchReason {
        /// It was not posted by an account of the creator.
        OtherAccount,
        /// It was posted on another network.
        OtherNetwork,
        /// It is of another media type.
        OtherMediaType,
        /// It lacks the hashtags and mentions.
        MarksMissing,
        /// It was posted outside the window, and the date is strict.
        OutsideWindow,
        /// It is a story, and the account was not connected when it was posted.
        StoryNotConnected,
        /// The piece's draft has to be approved first.
        DraftNotApproved,
        /// Its address is already a piece of content.
        Duplicate,
        /// Another post is that piece.
        OccurrenceTaken,
    }
}

mirror! {
    /// A post that is a piece of content.
    struct PostMatch of partnerkit::content::PostMatch {
        /// Where it was posted.
        network: Network,
        /// The network's id of it.
        post_id: String,
        /// Which piece it is.
        occurrence: OccurrenceName,
        /// Whether it was posted outside the window.
        outside_window: bool,
    }
}

mirror! {
    /// Why a post is not a piece of content.
    struct Mismatch of partnerkit::content::Mismatch {
        /// Which piece.
        occurrence: OccurrenceName,
        /// All that does not fit.
        reasons: Vec<MismatchReason>,
    }
}

mirror! {
    /// A post that is none of the pieces of content.
    struct Unmatched of partnerkit::content::Unmatched {
        /// Where it was posted.
        network: Network,
        /// The network's id of it.
        post_id: String,
        /// Why it is not, for each piece; of more than `MISMATCHES` for those that it comes nearest to. By due date, then name.
        mismatches: Vec<Mismatch>,
    }
}

mirror! {
    /// Which posts are which pieces of content; both lists in the order of posting (then network, then id).
    struct Matching of partnerkit::content::Matching {
        /// Those that are one.
        matches: Vec<PostMatch>,
        /// Those that are none.
        unmatched: Vec<Unmatched>,
    }
}

mirror! {
    /// What a look at a post's words says of its disclosure.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum DisclosureVerdict of partnerkit::content::DisclosureVerdict {
        /// It says clearly, and early enough to be seen, that it is advertising.
        Clear,
        /// It says so unclearly, or where it is easily missed.
        Ambiguous,
        /// It does not say so.
        Missing,
    }
}

mirror! {
    /// Words of a post that say, more or less, that it is advertising.
    struct DisclosureMark of partnerkit::content::DisclosureMark {
        /// The words, as they are compared; a hashtag with its sign.
        words: String,
        /// How many characters stand before them.
        position: u64,
        /// Whether they say it clearly.
        clear: bool,
        /// Whether they stand early enough to be seen.
        early: bool,
    }
}

mirror! {
    /// What a look at a post's words found. A hint: whether a disclosure is enough in law, people have to judge.
    struct DisclosureCheck of partnerkit::content::DisclosureCheck {
        /// What it says.
        verdict: DisclosureVerdict,
        /// Where that was found, in the order of the text.
        found: Vec<DisclosureMark>,
        /// Whether the network's own label for paid partnerships was found.
        paid_label: bool,
        /// Always true: this is a hint and no legal advice.
        is_hint: bool,
    }
}
