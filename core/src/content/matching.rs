//! Which post is which piece of content that is due.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::address::canonical;
use super::post::{OccurrenceName, Post, media_type};
use super::token::{Sign, Token, mark, tokens};
use crate::aggregate::named;
use crate::brief::{MarkRule, Tracking};
use crate::creator::{Connection, CreatorAccount};
use crate::list::List;
use crate::network::{MediaType, Network};
use crate::text::Label;
use crate::time::Instant;
use crate::wire::caps;

/// How many pieces of content are listed for a post that is none of them.
pub const MISMATCHES: usize = 100;

/// Posts that are looked at together, up to [`caps::POSTS`].
pub type Posts = List<Post, { caps::POSTS }>;
/// Pieces of content that are due, up to [`caps::OCCURRENCES`].
pub type ContentSlots = List<ContentSlot, { caps::OCCURRENCES }>;
/// Accounts of a creator, up to [`caps::ACCOUNTS`].
pub type CreatorAccounts = List<CreatorAccount, { caps::ACCOUNTS }>;

/// A piece of content that is due, as far as a post can be it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContentSlot {
    /// Which piece.
    pub occurrence: OccurrenceName,
    /// Where it is to be posted.
    pub network: Network,
    /// What is to be posted. Left out where the network has a single media type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media_type: Option<MediaType>,
    /// When its window begins.
    pub from: Instant,
    /// When its window is over.
    pub due_at: Instant,
    /// Whether its draft has to be approved first.
    #[serde(default)]
    pub awaits_approval: bool,
}

named! {
    /// Why a post is not a piece of content.
    pub enum MismatchReason {
        /// It was not posted by an account of the creator.
        OtherAccount = "other_account",
        /// It was posted on another network.
        OtherNetwork = "other_network",
        /// It is of another media type.
        OtherMediaType = "other_media_type",
        /// It lacks the hashtags and mentions.
        MarksMissing = "marks_missing",
        /// It was posted outside the window, and the date is strict.
        OutsideWindow = "outside_window",
        /// It is a story, and the account was not connected when it was posted.
        StoryNotConnected = "story_not_connected",
        /// The piece's draft has to be approved first.
        DraftNotApproved = "draft_not_approved",
        /// Its address is already a piece of content.
        Duplicate = "duplicate",
        /// Another post is that piece.
        OccurrenceTaken = "occurrence_taken",
    }
}

/// A post that is a piece of content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct PostMatch {
    /// Where it was posted.
    pub network: Network,
    /// The network's id of it.
    pub post_id: Label,
    /// Which piece it is.
    pub occurrence: OccurrenceName,
    /// Whether it was posted outside the window.
    pub outside_window: bool,
}

/// A post that is none of the pieces of content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Unmatched {
    /// Where it was posted.
    pub network: Network,
    /// The network's id of it.
    pub post_id: Label,
    /// Why it is not, for each piece; of more than [`MISMATCHES`] for those that it comes nearest to. By due date, then name.
    pub mismatches: Vec<Mismatch>,
}

/// Why a post is not a piece of content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Mismatch {
    /// Which piece.
    pub occurrence: OccurrenceName,
    /// All that does not fit.
    pub reasons: Vec<MismatchReason>,
}

/// Which posts are which pieces of content; both lists in the order of posting (then network, then id).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Matching {
    /// Those that are one.
    pub matches: Vec<PostMatch>,
    /// Those that are none.
    pub unmatched: Vec<Unmatched>,
}

/// Says which post is which piece of content. A post is a piece when it was posted by one of the accounts, on the piece's
/// network, with its media type, carrying the hashtags and mentions (whole words after case folding), and, where the date is
/// strict, in its window; else it is with a flag. A story needs an account that was connected at that time.
///
/// Each post is at most one piece: the one due first, then by name. Each piece is one post: the one posted first, then by
/// network and id. An address is one piece, however it is written; a post that is given twice counts once. The order of the
/// arguments never matters.
#[must_use]
pub fn match_posts(posts: &Posts, slots: &ContentSlots, tracking: &Tracking, accounts: &CreatorAccounts) -> Matching {
    let accounts = accounts.as_slice();
    let is_own = |post: &Post| accounts.iter().any(|account| is_account(account, post));
    let sought = Sought::of(tracking);
    let mut matcher = Matcher::new(slots.as_slice().to_vec(), BTreeSet::new(), BTreeSet::new());
    let mut matching = Matching::default();
    let mut seen = BTreeSet::new();
    for post in sorted(posts.as_slice()) {
        if !seen.insert(post.key()) {
            continue;
        }
        let candidate = Candidate::new(post, is_own(post), true, &sought, accounts);
        let (network, post_id) = post.key();
        match matcher.place(&candidate) {
            Outcome::Is { occurrence, outside_window } => {
                matching.matches.push(PostMatch { network, post_id, occurrence, outside_window });
            }
            Outcome::IsNone {} => {
                let mismatches = matcher.mismatches(&candidate);
                matching.unmatched.push(Unmatched { network, post_id, mismatches });
            }
        }
    }
    matching
}

/// The posts in the order in which they are looked at.
pub(crate) fn sorted(posts: &[Post]) -> Vec<&Post> {
    let mut posts: Vec<&Post> = posts.iter().collect();
    posts.sort_by(|one, other| order(one).cmp(&order(other)));
    posts
}

/// The time, network and id decide; the rest only where a host sends two posts of one id.
fn order(post: &Post) -> impl Ord + '_ {
    let text = post.text.as_ref().map(|text| text.as_str());
    (post.at, post.network, &post.post_id, &post.url, &post.handle, post.media_type, text, post.paid_label)
}

fn is_account(account: &CreatorAccount, post: &Post) -> bool {
    account.network == post.network && account.handle.folded() == post.handle.folded()
}

/// What is sought in posts, worked out once.
pub(crate) struct Sought {
    marks: BTreeSet<(Sign, String)>,
    rule: MarkRule,
    strict_date: bool,
}

impl Sought {
    pub(crate) fn of(tracking: &Tracking) -> Self {
        let hashtags = tracking.hashtags.iter().map(|text| mark(Sign::Hash, text.as_str()));
        let mentions = tracking.mentions.iter().map(|text| mark(Sign::At, text.as_str()));
        Self { marks: hashtags.chain(mentions).collect(), rule: tracking.marks, strict_date: tracking.strict_date }
    }

    fn is_in(&self, post: &Post) -> bool {
        if self.marks.is_empty() {
            return true;
        }
        let text = post.text.as_ref().map_or("", |text| text.as_str());
        let carried: BTreeSet<(Sign, String)> =
            tokens(text, has_hyphens(post.network)).into_iter().map(|Token { sign, word, .. }| (sign, word)).collect();
        match self.rule {
            MarkRule::Any => self.marks.iter().any(|mark| carried.contains(mark)),
            MarkRule::All => self.marks.is_subset(&carried),
        }
    }
}

/// Whether a network's handles may have hyphens.
fn has_hyphens(network: Network) -> bool {
    network == Network::Youtube
}

/// What matters of a post, worked out once.
pub(crate) struct Candidate<'a> {
    post: &'a Post,
    /// None where nobody knows it yet.
    address: Option<String>,
    is_own: bool,
    /// Whether drafts were asked for when it was posted.
    needs_draft: bool,
    is_connected: bool,
    has_marks: bool,
    strict_date: bool,
}

impl<'a> Candidate<'a> {
    pub(crate) fn new(
        post: &'a Post,
        is_own: bool,
        needs_draft: bool,
        sought: &Sought,
        accounts: &[CreatorAccount],
    ) -> Self {
        let was_live = |account: &CreatorAccount| match account.connection {
            Connection::Connected { expires_at: end } | Connection::Expired { expired_at: end } => post.at < end,
            Connection::NotConnected {} | Connection::Revoked {} => false,
        };
        Self {
            post,
            address: canonical(&post.url),
            is_own,
            needs_draft,
            is_connected: accounts.iter().any(|account| is_account(account, post) && was_live(account)),
            has_marks: sought.is_in(post),
            strict_date: sought.strict_date,
        }
    }

    fn is_outside(&self, slot: &ContentSlot) -> bool {
        self.post.at < slot.from || self.post.at >= slot.due_at
    }
}

/// What a post turned out to be.
pub(crate) enum Outcome {
    /// A piece of content.
    Is {
        /// Which.
        occurrence: OccurrenceName,
        /// Whether it was posted outside the window.
        outside_window: bool,
    },
    /// None of them.
    IsNone {},
}

/// Pieces of content that wait for posts, and the addresses that are already one.
pub(crate) struct Matcher {
    /// By due date, then name.
    slots: Vec<ContentSlot>,
    addresses: BTreeSet<String>,
    taken: BTreeSet<OccurrenceName>,
}

impl Matcher {
    /// Slots in any order, the addresses that are already a piece of content, and the pieces that are already a post.
    pub(crate) fn new(
        mut slots: Vec<ContentSlot>,
        addresses: BTreeSet<String>,
        taken: BTreeSet<OccurrenceName>,
    ) -> Self {
        slots.sort_by_key(|slot| (slot.due_at, slot.occurrence));
        Self { slots, addresses, taken }
    }

    /// Finds the piece that a post is, and takes it.
    pub(crate) fn place(&mut self, candidate: &Candidate<'_>) -> Outcome {
        if self.is_known(candidate) {
            return Outcome::IsNone {};
        }
        let is_free = |slot: &&ContentSlot| !self.taken.contains(&slot.occurrence);
        let Some(slot) = self.slots.iter().filter(is_free).find(|slot| misfits(candidate, slot).is_empty()) else {
            return Outcome::IsNone {};
        };
        self.taken.insert(slot.occurrence);
        self.addresses.extend(candidate.address.clone());
        Outcome::Is { occurrence: slot.occurrence, outside_window: candidate.is_outside(slot) }
    }

    fn is_known(&self, candidate: &Candidate<'_>) -> bool {
        candidate.address.as_ref().is_some_and(|address| self.addresses.contains(address))
    }

    /// Why a post is not this piece.
    fn reasons(&self, candidate: &Candidate<'_>, slot: &ContentSlot) -> Vec<MismatchReason> {
        let mut reasons = misfits(candidate, slot);
        if self.is_known(candidate) {
            reasons.push(MismatchReason::Duplicate);
        }
        if self.taken.contains(&slot.occurrence) {
            reasons.push(MismatchReason::OccurrenceTaken);
        }
        reasons
    }

    /// Why a post is none of the pieces: for each, or where there are many for those that it comes nearest to.
    fn mismatches(&self, candidate: &Candidate<'_>) -> Vec<Mismatch> {
        let mut counted: Vec<(usize, usize)> =
            self.slots.iter().map(|slot| self.reasons(candidate, slot).len()).zip(0..).collect();
        if counted.len() > MISMATCHES {
            counted.sort_unstable();
            counted.truncate(MISMATCHES);
            counted.sort_unstable_by_key(|(_, place)| *place);
        }
        let slots = counted.into_iter().filter_map(|(_, place)| self.slots.get(place));
        slots.map(|slot| Mismatch { occurrence: slot.occurrence, reasons: self.reasons(candidate, slot) }).collect()
    }

    /// The piece that a post comes nearest to: the one that it misses for the fewest reasons, then the one due first.
    pub(crate) fn nearest(&self, candidate: &Candidate<'_>) -> Option<Mismatch> {
        let counted = self.slots.iter().map(|slot| (self.reasons(candidate, slot), slot.occurrence));
        let nearest = counted.min_by_key(|(reasons, _)| reasons.len());
        nearest.map(|(reasons, occurrence)| Mismatch { occurrence, reasons })
    }
}

/// What of a post does not fit a piece of content.
pub(crate) fn misfits(candidate: &Candidate<'_>, slot: &ContentSlot) -> Vec<MismatchReason> {
    let post = candidate.post;
    let kind = media_type(post.network, post.media_type);
    let is_story = kind == Some(MediaType::Story);
    let checks = [
        (!candidate.is_own, MismatchReason::OtherAccount),
        (post.network != slot.network, MismatchReason::OtherNetwork),
        (kind != media_type(slot.network, slot.media_type), MismatchReason::OtherMediaType),
        (!candidate.has_marks, MismatchReason::MarksMissing),
        (candidate.strict_date && candidate.is_outside(slot), MismatchReason::OutsideWindow),
        (is_story && !candidate.is_connected, MismatchReason::StoryNotConnected),
        (slot.awaits_approval && candidate.needs_draft, MismatchReason::DraftNotApproved),
    ];
    checks.into_iter().filter(|(misses, _)| *misses).map(|(_, reason)| reason).collect()
}
