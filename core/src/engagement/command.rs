//! What can be asked of an engagement.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::content::Rejection;
use super::status::CommandKind;
use super::{ContentAccount, ContentAccounts, Posts, Source};
use crate::brief::Terms;
use crate::codes::LinkText;
use crate::content::{MetricsSnapshot, OccurrenceName, Post};
use crate::ids::{BrandId, CreatorId};
use crate::money::Money;
use crate::network::Network;
use crate::text::{Label, Prose};
use crate::time::{Instant, Zone};

/// A command to an engagement. Who may give which, and when, is the [table](super::TABLE).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[allow(
    clippy::large_enum_variant,
    reason = "a command lives for one call, and a boxed field would not cross to other languages"
)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Command {
    /// What was agreed begins: the partnership became active, or the participation was accepted.
    Begin {
        /// Who gets the content.
        brand_id: BrandId,
        /// Who makes it.
        creator_id: CreatorId,
        /// What it was agreed in.
        source: Source,
        /// In whose calendar its dates are.
        zone: Zone,
        /// The creator's accounts: content of others does not count.
        #[serde(default)]
        accounts: ContentAccounts,
        /// What was agreed.
        terms: Terms,
    },
    /// The creator has other accounts now.
    SetAccounts {
        /// All of them.
        accounts: ContentAccounts,
    },
    /// The engagement stands still: nothing falls due, and no content is reviewed.
    Pause {
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
    },
    /// It goes on: every deadline moves by the time it stood still.
    Resume {},
    /// Both parties have agreed on new terms. They take the place of those that were agreed for the same instant or later.
    Amend {
        /// The new terms, whole.
        terms: Terms,
        /// From when they hold: nothing changes before, and what is due before stays.
        effective_at: Instant,
    },
    /// The time of new terms has come.
    ApplyAmendment {},
    /// It ends early: content that is not posted is cancelled, what is earned stays.
    End {
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
    },
    /// It is done: nothing is left to be delivered.
    Complete {},
    /// The host found posts; the engagement finds its content among them.
    RecordPosts {
        /// In any order; those that are known are left out.
        posts: Posts,
    },
    /// The host read the figures of a post.
    RecordMetrics {
        /// Where it was posted.
        network: Network,
        /// The network's id of it.
        post_id: Label,
        /// The figures.
        metrics: MetricsSnapshot,
    },
    /// The time of an instalment has come.
    InstalmentDue {
        /// Which.
        number: u32,
    },
    /// An instalment was paid; the same reference again is a repeat.
    RecordPayment {
        /// Which instalment.
        number: u32,
        /// The payment's reference.
        reference: Label,
        /// How much: exactly the instalment.
        amount: Money,
    },
    /// The creator hands in a draft.
    SubmitDraft {
        /// Of which content.
        occurrence: OccurrenceName,
        /// Where it is: a reference of the host.
        draft: Label,
        /// What the creator says of it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<Prose>,
    },
    /// The draft has to be changed.
    RequestChanges {
        /// Of which content.
        occurrence: OccurrenceName,
        /// Why.
        reason: Rejection,
    },
    /// The draft is good.
    Approve {
        /// Of which content.
        occurrence: OccurrenceName,
    },
    /// The draft is turned down for good, after the last revision.
    Decline {
        /// Of which content.
        occurrence: OccurrenceName,
        /// Why.
        reason: Rejection,
    },
    /// The brand says which post the content is. It accepts late content so.
    RecordPost {
        /// Which content.
        occurrence: OccurrenceName,
        /// The post.
        post: Post,
    },
    /// The creator says which post the content is.
    DeliverManually {
        /// Which content.
        occurrence: OccurrenceName,
        /// The post.
        post: Post,
        /// Where something shows that it was posted, such as a screenshot. A story needs it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        proof: Option<LinkText>,
    },
    /// The post is what was agreed.
    Verify {
        /// Which content.
        occurrence: OccurrenceName,
    },
    /// The post is not what was agreed.
    RejectPost {
        /// Which content.
        occurrence: OccurrenceName,
        /// Why.
        reason: Rejection,
    },
    /// The brand does without the content.
    Waive {
        /// Which content.
        occurrence: OccurrenceName,
        /// Whether what is paid for it is paid all the same.
        #[serde(default)]
        paid: bool,
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Prose>,
    },
    /// The content was not posted in time.
    Miss {
        /// Which content.
        occurrence: OccurrenceName,
    },
    /// The time to answer a draft is over.
    MarkAnswerOverdue {
        /// Of which content.
        occurrence: OccurrenceName,
    },
    /// The time to change a draft is over.
    MarkReworkOverdue {
        /// Of which content.
        occurrence: OccurrenceName,
    },
}

impl Command {
    pub(super) fn kind(&self) -> CommandKind {
        match self {
            Self::Begin { .. } => CommandKind::Begin,
            Self::SetAccounts { .. } => CommandKind::SetAccounts,
            Self::Pause { .. } => CommandKind::Pause,
            Self::Resume {} => CommandKind::Resume,
            Self::Amend { .. } => CommandKind::Amend,
            Self::ApplyAmendment {} => CommandKind::ApplyAmendment,
            Self::End { .. } => CommandKind::End,
            Self::Complete {} => CommandKind::Complete,
            Self::RecordPosts { .. } => CommandKind::RecordPosts,
            Self::RecordMetrics { .. } => CommandKind::RecordMetrics,
            Self::InstalmentDue { .. } => CommandKind::InstalmentDue,
            Self::RecordPayment { .. } => CommandKind::RecordPayment,
            Self::SubmitDraft { .. } => CommandKind::SubmitDraft,
            Self::RequestChanges { .. } => CommandKind::RequestChanges,
            Self::Approve { .. } => CommandKind::Approve,
            Self::Decline { .. } => CommandKind::Decline,
            Self::RecordPost { .. } => CommandKind::RecordPost,
            Self::DeliverManually { .. } => CommandKind::DeliverManually,
            Self::Verify { .. } => CommandKind::Verify,
            Self::RejectPost { .. } => CommandKind::RejectPost,
            Self::Waive { .. } => CommandKind::Waive,
            Self::Miss { .. } => CommandKind::Miss,
            Self::MarkAnswerOverdue { .. } => CommandKind::MarkAnswerOverdue,
            Self::MarkReworkOverdue { .. } => CommandKind::MarkReworkOverdue,
        }
    }

    /// The content that it names.
    pub(super) fn occurrence(&self) -> Option<OccurrenceName> {
        match self {
            Self::SubmitDraft { occurrence, .. }
            | Self::RequestChanges { occurrence, .. }
            | Self::Approve { occurrence }
            | Self::Decline { occurrence, .. }
            | Self::RecordPost { occurrence, .. }
            | Self::DeliverManually { occurrence, .. }
            | Self::Verify { occurrence }
            | Self::RejectPost { occurrence, .. }
            | Self::Waive { occurrence, .. }
            | Self::Miss { occurrence }
            | Self::MarkAnswerOverdue { occurrence }
            | Self::MarkReworkOverdue { occurrence } => Some(*occurrence),
            Self::Begin { .. }
            | Self::SetAccounts { .. }
            | Self::Pause { .. }
            | Self::Resume {}
            | Self::Amend { .. }
            | Self::ApplyAmendment {}
            | Self::End { .. }
            | Self::Complete {}
            | Self::RecordPosts { .. }
            | Self::RecordMetrics { .. }
            | Self::InstalmentDue { .. }
            | Self::RecordPayment { .. } => None,
        }
    }
}

impl ContentAccount {
    /// Whether a post is of this account.
    pub(super) fn posted(&self, post: &Post) -> bool {
        self.network == post.network && self.handle.folded() == post.handle.folded()
    }
}
