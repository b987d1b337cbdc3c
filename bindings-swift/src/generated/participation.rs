//! The participation: commands, events and views. The handle is `partnerkit.Participation`.
//!
//! Generated from the core's types by `cargo xtask gen`.

use super::{Actor, CampaignFacts, Preview, Role, Standing, Terms};
use crate::mirror::mirror;
use crate::values::{Moment, Uuid};

mirror! {
    /// Where a participation stands.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum ParticipationStatusKind of partnerkit::participation::StatusKind {
        /// On the roster of the campaign.
        Assigned,
        /// The creator was invited.
        Invited,
        /// A proposal stands, of the side that began.
        Proposed,
        /// A counter-offer stands, of the other side.
        Countered,
        /// Both sides agree.
        Accepted,
        /// The creator is at work.
        Active,
        /// Everything is delivered or waived.
        Completed,
        /// Ended: one side said no.
        Declined,
        /// Ended: who had proposed took it back.
        Withdrawn,
        /// Ended: nobody answered in time.
        Expired,
        /// Ended: the brand took the creator off the campaign.
        Removed,
    }
}

mirror! {
    /// What can be asked of a participation, without its data.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum ParticipationCommandKind of partnerkit::participation::CommandKind {
        /// Put a creator on the roster.
        Assign,
        /// Invite.
        Invite,
        /// Propose terms.
        Propose,
        /// Propose others.
        Counter,
        /// Accept the proposal that stands.
        Accept,
        /// Say no to the campaign.
        Decline,
        /// Say no to the proposal that stands.
        DeclineProposal,
        /// Take one's proposal back, and end it.
        Withdraw,
        /// Delete a proposal of one's own.
        DeleteProposal,
        /// Give more time to answer.
        Extend,
        /// Nobody has answered in time.
        Expire,
        /// Begin the work.
        Activate,
        /// All work is done.
        Complete,
        /// Take the creator off the campaign.
        Remove,
    }
}

mirror! {
    /// A command to a participation. Who may give which, and when, is the table.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum ParticipationCommand of partnerkit::participation::Command {
        /// A creator is put on the roster of a campaign.
        Assign {
            /// Whose campaign.
            brand_id: Uuid,
            /// Which campaign; the context brings what it says.
            campaign_id: Uuid,
            /// Which creator: an influencer; the context brings where the creator stands.
            creator_id: Uuid,
            /// Until when the creator must be invited: later than now. Left out: as long as the campaign is open.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            invite_by: Option<Moment>,
        },
        /// The creator is invited to the campaign's terms.
        Invite {
            /// What the brand says.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            note: Option<String>,
            /// Until when to answer: later than now. Left out: as long as the campaign is open.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            respond_by: Option<Moment>,
        },
        /// The first proposal, or the first after all were deleted. Either side makes it.
        Propose {
            /// What the proposal is named by; the host makes the id.
            proposal_id: Uuid,
            /// When it can no longer be answered: later than now. At this instant it is too late.
            expires_at: Moment,
            /// On which terms. Left out: the campaign's.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            terms: Option<Terms>,
            /// What is said about it.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            note: Option<String>,
        },
        /// Another proposal in answer to the one that stands, by the side that did not make that one.
        Counter {
            /// The proposal that it answers.
            answers: Uuid,
            /// What the new one is named by; the host makes the id.
            proposal_id: Uuid,
            /// On which terms: all of them, not only what differs.
            terms: Terms,
            /// When it can no longer be answered: later than now. At this instant it is too late.
            expires_at: Moment,
            /// What is said about it.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            note: Option<String>,
        },
        /// The proposal that stands is accepted, by the side that did not make it.
        Accept {
            /// Which. One that was superseded is refused; the details name the one that stands.
            proposal_id: Uuid,
        },
        /// The creator does not want to take part.
        Decline {
            /// Why.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            reason: Option<String>,
        },
        /// The proposal that stands is declined, by the side that did not make it.
        DeclineProposal {
            /// Which.
            proposal_id: Uuid,
            /// Why.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            reason: Option<String>,
        },
        /// Who made the proposal that stands takes it back and ends the participation.
        Withdraw {
            /// Which.
            proposal_id: Uuid,
            /// Why.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            reason: Option<String>,
        },
        /// Who made a proposal deletes it. What it said is kept. Where it was the one that stands the creator is invited again, as long as the invitation lasts.
        DeleteProposal {
            /// Which.
            proposal_id: Uuid,
        },
        /// More time to answer the invitation, or one's own proposal that stands: once, where the campaign allows it.
        Extend {
            /// Until when: later than before.
            until: Moment,
        },
        /// Nobody has answered in time, or the campaign has closed before both sides agreed.
        Expire {},
        /// The work begins.
        Activate {},
        /// All work is done; the context says that nothing is open.
        Complete {},
        /// The brand takes the creator off the campaign. What an active creator has earned stays.
        Remove {
            /// Why; needed for an active creator.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            reason: Option<String>,
        },
    }
}

mirror! {
    /// An event of a participation.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum ParticipationEvent of partnerkit::participation::Event {
        /// The creator was put on the roster.
        Assigned {
            /// Whose campaign.
            brand_id: Uuid,
            /// Which campaign.
            campaign_id: Uuid,
            /// Which creator.
            creator_id: Uuid,
            /// Until when the creator must be invited.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            invite_by: Option<Moment>,
        },
        /// The creator was invited.
        Invited {
            /// What the brand said.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            note: Option<String>,
            /// Until when to answer.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            respond_by: Option<Moment>,
        },
        /// A proposal was made.
        Proposed {
            /// What it is named by.
            proposal_id: Uuid,
            /// By which side.
            by: Role,
            /// On which terms.
            terms: Terms,
            /// When it can no longer be answered.
            expires_at: Moment,
            /// What was said about it.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            note: Option<String>,
        },
        /// A proposal was answered by another, which took its place.
        Countered {
            /// The proposal that was answered.
            answers: Uuid,
            /// What the new one is named by.
            proposal_id: Uuid,
            /// By which side.
            by: Role,
            /// On which terms.
            terms: Terms,
            /// When it can no longer be answered.
            expires_at: Moment,
            /// What was said about it.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            note: Option<String>,
        },
        /// Both sides agree. Who accepted, and when, is in the envelope.
        Accepted {
            /// On which proposal.
            proposal_id: Uuid,
            /// The fingerprint of the terms in wire form.
            terms: String,
            /// The fingerprint of the exact text of the agreement, where one was asked.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            agreement: Option<String>,
        },
        /// The creator did not want to take part.
        Declined {
            /// Why.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            reason: Option<String>,
        },
        /// The proposal that stood was declined.
        ProposalDeclined {
            /// Which.
            proposal_id: Uuid,
            /// By which side.
            by: Role,
            /// Why.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            reason: Option<String>,
        },
        /// Who had proposed took it back.
        Withdrawn {
            /// Which proposal.
            proposal_id: Uuid,
            /// By which side.
            by: Role,
            /// Why.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            reason: Option<String>,
        },
        /// A proposal was deleted. Its content is in the events before.
        ProposalDeleted {
            /// Which.
            proposal_id: Uuid,
            /// By which side.
            by: Role,
            /// Whether it stood; then the creator is invited again.
            was_standing: bool,
        },
        /// There is more time to answer.
        Extended {
            /// Until when.
            until: Moment,
        },
        /// Nobody answered in time, or the campaign closed.
        Expired {},
        /// The work began.
        Activated {},
        /// All work is done.
        Completed {},
        /// The creator was taken off the campaign. What was earned stays.
        Removed {
            /// Why.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            reason: Option<String>,
        },
    }
}

mirror! {
    /// A command with all that surrounds it.
    struct ParticipationRequest of partnerkit::aggregate::Request<partnerkit::participation::Command> {
        /// Chosen by the host; a retry has the same.
        command_id: Uuid,
        /// Who gives the command.
        actor: Actor,
        /// When.
        at: Moment,
        /// What is asked for.
        command: ParticipationCommand,
        /// The version that the actor saw, if that matters.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        expected_version: Option<u64>,
    }
}

mirror! {
    /// Something that will happen by itself: at `due_at` the system gives the command.
    struct ParticipationTimer of partnerkit::aggregate::Timer<partnerkit::participation::Command> {
        /// When.
        due_at: Moment,
        /// Which; unique among the timers due at one instant, and their tie-breaker.
        timer_id: String,
        /// The command that the system will give.
        command: ParticipationCommand,
    }
}

mirror! {
    /// How it stands with a proposal.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum ProposalState of partnerkit::participation::ProposalState {
        /// It can be answered.
        Standing,
        /// Another took its place.
        Superseded,
        /// It was accepted.
        Accepted,
        /// It was declined, withdrawn or not answered in time, or the creator was removed.
        Ended,
        /// Who made it has deleted it; what it said is kept.
        Deleted,
    }
}

mirror! {
    /// A proposal or counter-offer.
    struct ProposalView of partnerkit::participation::ProposalView {
        /// What it is named by.
        proposal_id: Uuid,
        /// The side that made it.
        by: Role,
        /// How it stands with it.
        state: ProposalState,
        /// On which terms.
        terms: Terms,
        /// When it was made.
        made_at: Moment,
        /// When it can no longer be answered.
        expires_at: Moment,
        /// What was said about it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        note: Option<String>,
    }
}

mirror! {
    /// What was accepted, by which side and when.
    struct AcceptanceView of partnerkit::participation::AcceptanceView {
        /// Which proposal.
        proposal_id: Uuid,
        /// The fingerprint of its terms in wire form.
        terms: String,
        /// The side that accepted.
        by: Role,
        /// When.
        at: Moment,
        /// The fingerprint of the exact text of the agreement, where one was asked.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        agreement: Option<String>,
    }
}

mirror! {
    /// A proposal or counter-offer as the creator sees it.
    struct ProposalPreview of partnerkit::participation::ProposalPreview {
        /// What it is named by.
        proposal_id: Uuid,
        /// The side that made it.
        by: Role,
        /// How it stands with it.
        state: ProposalState,
        /// On which terms.
        preview: Preview,
        /// When it was made.
        made_at: Moment,
        /// When it can no longer be answered.
        expires_at: Moment,
        /// The SHA-256 of the exact text of its agreement.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        agreement: Option<String>,
        /// What was said about it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        note: Option<String>,
    }
}

mirror! {
    /// A participation as one actor may see it at one moment.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum ParticipationView of partnerkit::participation::ParticipationView {
        /// As the brand and the platform see it.
        Brand {
            /// Where it stands.
            status: ParticipationStatusKind,
            /// Whose campaign.
            brand_id: Uuid,
            /// Which campaign.
            campaign_id: Uuid,
            /// Which creator.
            creator_id: Uuid,
            /// Whether the one extension is used.
            is_extended: bool,
            /// All proposals, in the order in which they were made; deleted ones too.
            proposals: Vec<ProposalView>,
            /// What this actor may do now.
            allowed: Vec<ParticipationCommandKind>,
            /// When the present status ends by itself.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            deadline: Option<Moment>,
            /// The side that has to answer the proposal that stands.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            awaited: Option<Role>,
            /// What was accepted.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            acceptance: Option<AcceptanceView>,
            /// Who accepted it.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            accepted_by: Option<Actor>,
            /// What was said when it was declined, withdrawn or removed.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            reason: Option<String>,
        },
        /// As the creator sees it. What the creator is invited to is the campaign's preview.
        Creator {
            /// Where it stands.
            status: ParticipationStatusKind,
            /// Whose campaign.
            brand_id: Uuid,
            /// Which campaign.
            campaign_id: Uuid,
            /// Whether the one extension is used.
            is_extended: bool,
            /// All proposals, in the order in which they were made; deleted ones too.
            proposals: Vec<ProposalPreview>,
            /// What this actor may do now.
            allowed: Vec<ParticipationCommandKind>,
            /// When the present status ends by itself.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            deadline: Option<Moment>,
            /// The side that has to answer the proposal that stands.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            awaited: Option<Role>,
            /// What was accepted.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            acceptance: Option<AcceptanceView>,
            /// What was said when it was declined, withdrawn or removed.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            reason: Option<String>,
        },
    }
}

mirror! {
    /// What the host knows and a participation does not.
    struct ParticipationContext of partnerkit::participation::Context {
        /// The campaign. Left out: nothing that depends on it is done.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        campaign: Option<CampaignFacts>,
        /// The creator. Left out: nothing that needs an influencer is done.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        creator: Option<Standing>,
        /// How many pieces of content are unfinished: still to be delivered, or posted and not verified. It is `EngagementSummary::unfinished`. Left out: not known, and nothing is completed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        open_occurrences: Option<u32>,
    }
}
