/** The participation: commands, events and views. The handle is `partnerkit.Participation`. */
// Generated from the core's types by `cargo xtask gen`.

import type * as actor from './actor.js';
import type * as brief from './brief.js';
import type * as campaign from './campaign.js';
import type * as creator from './creator.js';
import type * as value from './value.js';
import { type Document, read } from '../wire.js';

/** Where a participation stands. */
export type StatusKind =
  /** On the roster of the campaign. */
  | 'assigned'
  /** The creator was invited. */
  | 'invited'
  /** A proposal stands, of the side that began. */
  | 'proposed'
  /** A counter-offer stands, of the other side. */
  | 'countered'
  /** Both sides agree. */
  | 'accepted'
  /** The creator is at work. */
  | 'active'
  /** Everything is delivered or waived. */
  | 'completed'
  /** Ended: one side said no. */
  | 'declined'
  /** Ended: who had proposed took it back. */
  | 'withdrawn'
  /** Ended: nobody answered in time. */
  | 'expired'
  /** Ended: the brand took the creator off the campaign. */
  | 'removed';

/** Every StatusKind, in order. */
export const statusKinds: readonly StatusKind[] = [
  'assigned',
  'invited',
  'proposed',
  'countered',
  'accepted',
  'active',
  'completed',
  'declined',
  'withdrawn',
  'expired',
  'removed',
];

/** What can be asked of a participation, without its data. */
export type CommandKind =
  /** Put a creator on the roster. */
  | 'assign'
  /** Invite. */
  | 'invite'
  /** Propose terms. */
  | 'propose'
  /** Propose others. */
  | 'counter'
  /** Accept the proposal that stands. */
  | 'accept'
  /** Say no to the campaign. */
  | 'decline'
  /** Say no to the proposal that stands. */
  | 'decline_proposal'
  /** Take one's proposal back, and end it. */
  | 'withdraw'
  /** Delete a proposal of one's own. */
  | 'delete_proposal'
  /** Give more time to answer. */
  | 'extend'
  /** Nobody has answered in time. */
  | 'expire'
  /** Begin the work. */
  | 'activate'
  /** All work is done. */
  | 'complete'
  /** Take the creator off the campaign. */
  | 'remove';

/** Every CommandKind, in order. */
export const commandKinds: readonly CommandKind[] = [
  'assign',
  'invite',
  'propose',
  'counter',
  'accept',
  'decline',
  'decline_proposal',
  'withdraw',
  'delete_proposal',
  'extend',
  'expire',
  'activate',
  'complete',
  'remove',
];

/** A creator is put on the roster of a campaign. */
export interface Assign {
  readonly type: 'assign';
  /** Whose campaign. */
  readonly brandId: value.BrandId;
  /** Which campaign; the context brings what it says. */
  readonly campaignId: value.CampaignId;
  /** Which creator: an influencer; the context brings where the creator stands. */
  readonly creatorId: value.CreatorId;
  /** Until when the creator must be invited: later than now. Left out: as long as the campaign is open. */
  readonly inviteBy?: value.Instant | undefined;
}

/** The creator is invited to the campaign's terms. */
export interface Invite {
  readonly type: 'invite';
  /** What the brand says. */
  readonly note?: value.Prose | undefined;
  /** Until when to answer: later than now. Left out: as long as the campaign is open. */
  readonly respondBy?: value.Instant | undefined;
}

/** The first proposal, or the first after all were deleted. Either side makes it. */
export interface Propose {
  readonly type: 'propose';
  /** What the proposal is named by; the host makes the id. */
  readonly proposalId: value.ProposalId;
  /** When it can no longer be answered: later than now. At this instant it is too late. */
  readonly expiresAt: value.Instant;
  /** On which terms. Left out: the campaign's. */
  readonly terms?: brief.TermsInput | undefined;
  /** What is said about it. */
  readonly note?: value.Prose | undefined;
}

/** Another proposal in answer to the one that stands, by the side that did not make that one. */
export interface Counter {
  readonly type: 'counter';
  /** The proposal that it answers. */
  readonly answers: value.ProposalId;
  /** What the new one is named by; the host makes the id. */
  readonly proposalId: value.ProposalId;
  /** On which terms: all of them, not only what differs. */
  readonly terms: brief.TermsInput;
  /** When it can no longer be answered: later than now. At this instant it is too late. */
  readonly expiresAt: value.Instant;
  /** What is said about it. */
  readonly note?: value.Prose | undefined;
}

/** The proposal that stands is accepted, by the side that did not make it. */
export interface Accept {
  readonly type: 'accept';
  /** Which. One that was superseded is refused; the details name the one that stands. */
  readonly proposalId: value.ProposalId;
}

/** The creator does not want to take part. */
export interface Decline {
  readonly type: 'decline';
  /** Why. */
  readonly reason?: value.Prose | undefined;
}

/** The proposal that stands is declined, by the side that did not make it. */
export interface DeclineProposal {
  readonly type: 'decline_proposal';
  /** Which. */
  readonly proposalId: value.ProposalId;
  /** Why. */
  readonly reason?: value.Prose | undefined;
}

/** Who made the proposal that stands takes it back and ends the participation. */
export interface Withdraw {
  readonly type: 'withdraw';
  /** Which. */
  readonly proposalId: value.ProposalId;
  /** Why. */
  readonly reason?: value.Prose | undefined;
}

/**
 * Who made a proposal deletes it. What it said is kept. Where it was the one that stands the creator is invited again,
 * as long as the invitation lasts.
 */
export interface DeleteProposal {
  readonly type: 'delete_proposal';
  /** Which. */
  readonly proposalId: value.ProposalId;
}

/** More time to answer the invitation, or one's own proposal that stands: once, where the campaign allows it. */
export interface Extend {
  readonly type: 'extend';
  /** Until when: later than before. */
  readonly until: value.Instant;
}

/** Nobody has answered in time, or the campaign has closed before both sides agreed. */
export interface Expire {
  readonly type: 'expire';
}

/** The work begins. */
export interface Activate {
  readonly type: 'activate';
}

/** All work is done; the context says that nothing is open. */
export interface Complete {
  readonly type: 'complete';
}

/** The brand takes the creator off the campaign. What an active creator has earned stays. */
export interface Remove {
  readonly type: 'remove';
  /** Why; needed for an active creator. */
  readonly reason?: value.Prose | undefined;
}

/** A command to a participation. Who may give which, and when, is the table. */
export type Command =
  | Assign
  | Invite
  | Propose
  | Counter
  | Accept
  | Decline
  | DeclineProposal
  | Withdraw
  | DeleteProposal
  | Extend
  | Expire
  | Activate
  | Complete
  | Remove;

/**
 * Reads a value of Command, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readCommand(document: Document): Command {
  return read('participation.Command', document);
}

/** The creator was put on the roster. */
export interface Assigned {
  readonly type: 'assigned';
  /** Whose campaign. */
  readonly brandId: value.BrandId;
  /** Which campaign. */
  readonly campaignId: value.CampaignId;
  /** Which creator. */
  readonly creatorId: value.CreatorId;
  /** Until when the creator must be invited. */
  readonly inviteBy?: value.Instant | undefined;
}

/** The creator was invited. */
export interface Invited {
  readonly type: 'invited';
  /** What the brand said. */
  readonly note?: value.Prose | undefined;
  /** Until when to answer. */
  readonly respondBy?: value.Instant | undefined;
}

/** A proposal was made. */
export interface Proposed {
  readonly type: 'proposed';
  /** What it is named by. */
  readonly proposalId: value.ProposalId;
  /** By which side. */
  readonly by: actor.Role;
  /** On which terms. */
  readonly terms: brief.Terms;
  /** When it can no longer be answered. */
  readonly expiresAt: value.Instant;
  /** What was said about it. */
  readonly note?: value.Prose | undefined;
}

/** A proposal was answered by another, which took its place. */
export interface Countered {
  readonly type: 'countered';
  /** The proposal that was answered. */
  readonly answers: value.ProposalId;
  /** What the new one is named by. */
  readonly proposalId: value.ProposalId;
  /** By which side. */
  readonly by: actor.Role;
  /** On which terms. */
  readonly terms: brief.Terms;
  /** When it can no longer be answered. */
  readonly expiresAt: value.Instant;
  /** What was said about it. */
  readonly note?: value.Prose | undefined;
}

/** Both sides agree. Who accepted, and when, is in the envelope. */
export interface Accepted {
  readonly type: 'accepted';
  /** On which proposal. */
  readonly proposalId: value.ProposalId;
  /** The fingerprint of the terms in wire form. */
  readonly terms: value.Fingerprint;
  /** The fingerprint of the exact text of the agreement, where one was asked. */
  readonly agreement?: value.Fingerprint | undefined;
}

/** The creator did not want to take part. */
export interface Declined {
  readonly type: 'declined';
  /** Why. */
  readonly reason?: value.Prose | undefined;
}

/** The proposal that stood was declined. */
export interface ProposalDeclined {
  readonly type: 'proposal_declined';
  /** Which. */
  readonly proposalId: value.ProposalId;
  /** By which side. */
  readonly by: actor.Role;
  /** Why. */
  readonly reason?: value.Prose | undefined;
}

/** Who had proposed took it back. */
export interface Withdrawn {
  readonly type: 'withdrawn';
  /** Which proposal. */
  readonly proposalId: value.ProposalId;
  /** By which side. */
  readonly by: actor.Role;
  /** Why. */
  readonly reason?: value.Prose | undefined;
}

/** A proposal was deleted. Its content is in the events before. */
export interface ProposalDeleted {
  readonly type: 'proposal_deleted';
  /** Which. */
  readonly proposalId: value.ProposalId;
  /** By which side. */
  readonly by: actor.Role;
  /** Whether it stood; then the creator is invited again. */
  readonly wasStanding: boolean;
}

/** There is more time to answer. */
export interface Extended {
  readonly type: 'extended';
  /** Until when. */
  readonly until: value.Instant;
}

/** Nobody answered in time, or the campaign closed. */
export interface Expired {
  readonly type: 'expired';
}

/** The work began. */
export interface Activated {
  readonly type: 'activated';
}

/** All work is done. */
export interface Completed {
  readonly type: 'completed';
}

/** The creator was taken off the campaign. What was earned stays. */
export interface Removed {
  readonly type: 'removed';
  /** Why. */
  readonly reason?: value.Prose | undefined;
}

/** An event of a participation. */
export type Event =
  | Assigned
  | Invited
  | Proposed
  | Countered
  | Accepted
  | Declined
  | ProposalDeclined
  | Withdrawn
  | ProposalDeleted
  | Extended
  | Expired
  | Activated
  | Completed
  | Removed;

/**
 * Reads a value of Event, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readEvent(document: Document): Event {
  return read('participation.Event', document);
}

/** A command with all that surrounds it. */
export interface Request {
  /** Chosen by the host; a retry has the same. */
  readonly commandId: value.CommandId;
  /** Who gives the command. */
  readonly actor: actor.Actor;
  /** When. */
  readonly at: value.Instant;
  /** What is asked for. */
  readonly command: Command;
  /** The version that the actor saw, if that matters. */
  readonly expectedVersion?: number | undefined;
}

/**
 * Reads a value of Request, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readRequest(document: Document): Request {
  return read('participation.Request', document);
}

/** Something that will happen by itself: at `due_at` the system gives the command. */
export interface Timer {
  /** When. */
  readonly dueAt: value.Instant;
  /** Which; unique among the timers due at one instant, and their tie-breaker. */
  readonly timerId: string;
  /** The command that the system will give. */
  readonly command: Command;
}

/** How it stands with a proposal. */
export type ProposalState =
  /** It can be answered. */
  | 'standing'
  /** Another took its place. */
  | 'superseded'
  /** It was accepted. */
  | 'accepted'
  /** It was declined, withdrawn or not answered in time, or the creator was removed. */
  | 'ended'
  /** Who made it has deleted it; what it said is kept. */
  | 'deleted';

/** Every ProposalState, in order. */
export const proposalStates: readonly ProposalState[] = [
  'standing',
  'superseded',
  'accepted',
  'ended',
  'deleted',
];

/** A proposal or counter-offer. */
export interface ProposalView {
  /** What it is named by. */
  readonly proposalId: value.ProposalId;
  /** The side that made it. */
  readonly by: actor.Role;
  /** How it stands with it. */
  readonly state: ProposalState;
  /** On which terms. */
  readonly terms: brief.Terms;
  /** When it was made. */
  readonly madeAt: value.Instant;
  /** When it can no longer be answered. */
  readonly expiresAt: value.Instant;
  /** What was said about it. */
  readonly note?: value.Prose | undefined;
}

/** A proposal or counter-offer. What has a default may be left out. */
export interface ProposalViewInput {
  /** What it is named by. */
  readonly proposalId: value.ProposalId;
  /** The side that made it. */
  readonly by: actor.Role;
  /** How it stands with it. */
  readonly state: ProposalState;
  /** On which terms. */
  readonly terms: brief.TermsInput;
  /** When it was made. */
  readonly madeAt: value.Instant;
  /** When it can no longer be answered. */
  readonly expiresAt: value.Instant;
  /** What was said about it. */
  readonly note?: value.Prose | undefined;
}

/** What was accepted, by which side and when. */
export interface AcceptanceView {
  /** Which proposal. */
  readonly proposalId: value.ProposalId;
  /** The fingerprint of its terms in wire form. */
  readonly terms: value.Fingerprint;
  /** The side that accepted. */
  readonly by: actor.Role;
  /** When. */
  readonly at: value.Instant;
  /** The fingerprint of the exact text of the agreement, where one was asked. */
  readonly agreement?: value.Fingerprint | undefined;
}

/** A proposal or counter-offer as the creator sees it. */
export interface ProposalPreview {
  /** What it is named by. */
  readonly proposalId: value.ProposalId;
  /** The side that made it. */
  readonly by: actor.Role;
  /** How it stands with it. */
  readonly state: ProposalState;
  /** On which terms. */
  readonly preview: brief.Preview;
  /** When it was made. */
  readonly madeAt: value.Instant;
  /** When it can no longer be answered. */
  readonly expiresAt: value.Instant;
  /** The SHA-256 of the exact text of its agreement. */
  readonly agreement?: value.Fingerprint | undefined;
  /** What was said about it. */
  readonly note?: value.Prose | undefined;
}

/** A proposal or counter-offer as the creator sees it. What has a default may be left out. */
export interface ProposalPreviewInput {
  /** What it is named by. */
  readonly proposalId: value.ProposalId;
  /** The side that made it. */
  readonly by: actor.Role;
  /** How it stands with it. */
  readonly state: ProposalState;
  /** On which terms. */
  readonly preview: brief.PreviewInput;
  /** When it was made. */
  readonly madeAt: value.Instant;
  /** When it can no longer be answered. */
  readonly expiresAt: value.Instant;
  /** The SHA-256 of the exact text of its agreement. */
  readonly agreement?: value.Fingerprint | undefined;
  /** What was said about it. */
  readonly note?: value.Prose | undefined;
}

/** As the brand and the platform see it. */
export interface BrandParticipationView {
  readonly type: 'brand';
  /** Where it stands. */
  readonly status: StatusKind;
  /** Whose campaign. */
  readonly brandId: value.BrandId;
  /** Which campaign. */
  readonly campaignId: value.CampaignId;
  /** Which creator. */
  readonly creatorId: value.CreatorId;
  /** Whether the one extension is used. */
  readonly isExtended: boolean;
  /** All proposals, in the order in which they were made; deleted ones too. */
  readonly proposals: readonly ProposalView[];
  /** What this actor may do now. */
  readonly allowed: readonly CommandKind[];
  /** When the present status ends by itself. */
  readonly deadline?: value.Instant | undefined;
  /** The side that has to answer the proposal that stands. */
  readonly awaited?: actor.Role | undefined;
  /** What was accepted. */
  readonly acceptance?: AcceptanceView | undefined;
  /** Who accepted it. */
  readonly acceptedBy?: actor.Actor | undefined;
  /** What was said when it was declined, withdrawn or removed. */
  readonly reason?: value.Prose | undefined;
}

/** As the brand and the platform see it. What has a default may be left out. */
export interface BrandParticipationViewInput {
  readonly type: 'brand';
  /** Where it stands. */
  readonly status: StatusKind;
  /** Whose campaign. */
  readonly brandId: value.BrandId;
  /** Which campaign. */
  readonly campaignId: value.CampaignId;
  /** Which creator. */
  readonly creatorId: value.CreatorId;
  /** Whether the one extension is used. */
  readonly isExtended: boolean;
  /** All proposals, in the order in which they were made; deleted ones too. */
  readonly proposals: readonly ProposalViewInput[];
  /** What this actor may do now. */
  readonly allowed: readonly CommandKind[];
  /** When the present status ends by itself. */
  readonly deadline?: value.Instant | undefined;
  /** The side that has to answer the proposal that stands. */
  readonly awaited?: actor.Role | undefined;
  /** What was accepted. */
  readonly acceptance?: AcceptanceView | undefined;
  /** Who accepted it. */
  readonly acceptedBy?: actor.Actor | undefined;
  /** What was said when it was declined, withdrawn or removed. */
  readonly reason?: value.Prose | undefined;
}

/** As the creator sees it. What the creator is invited to is the campaign's preview. */
export interface CreatorParticipationView {
  readonly type: 'creator';
  /** Where it stands. */
  readonly status: StatusKind;
  /** Whose campaign. */
  readonly brandId: value.BrandId;
  /** Which campaign. */
  readonly campaignId: value.CampaignId;
  /** Whether the one extension is used. */
  readonly isExtended: boolean;
  /** All proposals, in the order in which they were made; deleted ones too. */
  readonly proposals: readonly ProposalPreview[];
  /** What this actor may do now. */
  readonly allowed: readonly CommandKind[];
  /** When the present status ends by itself. */
  readonly deadline?: value.Instant | undefined;
  /** The side that has to answer the proposal that stands. */
  readonly awaited?: actor.Role | undefined;
  /** What was accepted. */
  readonly acceptance?: AcceptanceView | undefined;
  /** What was said when it was declined, withdrawn or removed. */
  readonly reason?: value.Prose | undefined;
}

/**
 * As the creator sees it. What the creator is invited to is the campaign's preview. What has a default may be left out.
 */
export interface CreatorParticipationViewInput {
  readonly type: 'creator';
  /** Where it stands. */
  readonly status: StatusKind;
  /** Whose campaign. */
  readonly brandId: value.BrandId;
  /** Which campaign. */
  readonly campaignId: value.CampaignId;
  /** Whether the one extension is used. */
  readonly isExtended: boolean;
  /** All proposals, in the order in which they were made; deleted ones too. */
  readonly proposals: readonly ProposalPreviewInput[];
  /** What this actor may do now. */
  readonly allowed: readonly CommandKind[];
  /** When the present status ends by itself. */
  readonly deadline?: value.Instant | undefined;
  /** The side that has to answer the proposal that stands. */
  readonly awaited?: actor.Role | undefined;
  /** What was accepted. */
  readonly acceptance?: AcceptanceView | undefined;
  /** What was said when it was declined, withdrawn or removed. */
  readonly reason?: value.Prose | undefined;
}

/** A participation as one actor may see it at one moment. */
export type ParticipationView =
  | BrandParticipationView
  | CreatorParticipationView;

/** A participation as one actor may see it at one moment. */
export type ParticipationViewInput =
  | BrandParticipationViewInput
  | CreatorParticipationViewInput;

/** What the host knows and a participation does not. */
export interface Context {
  /** The campaign. Left out: nothing that depends on it is done. */
  readonly campaign?: campaign.CampaignFactsInput | undefined;
  /** The creator. Left out: nothing that needs an influencer is done. */
  readonly creator?: creator.StandingInput | undefined;
  /**
   * How many pieces of content are unfinished: still to be delivered, or posted and not verified. It is
   * `EngagementSummary::unfinished`. Left out: not known, and nothing is completed.
   */
  readonly openOccurrences?: number | undefined;
}

/**
 * Reads a value of Context, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readContext(document: Document): Context {
  return read('participation.Context', document);
}

/** The life cycle: for each status its commands, with the roles that may give them. */
export interface Table {
  readonly none: {
    readonly assign: 'brand' | 'platform';
  };
  readonly assigned: {
    readonly invite: 'brand' | 'platform';
    readonly decline: 'creator';
    readonly expire: 'system';
    readonly remove: 'brand' | 'platform';
  };
  readonly invited: {
    readonly propose: 'brand' | 'creator';
    readonly decline: 'creator';
    readonly extend: 'brand' | 'platform';
    readonly expire: 'system';
    readonly remove: 'brand' | 'platform';
    readonly delete_proposal: 'brand' | 'creator';
  };
  readonly proposed: {
    readonly counter: 'brand' | 'creator';
    readonly accept: 'brand' | 'creator';
    readonly decline_proposal: 'brand' | 'creator';
    readonly withdraw: 'brand' | 'creator';
    readonly delete_proposal: 'brand' | 'creator';
    readonly extend: 'brand' | 'creator';
    readonly expire: 'system';
    readonly remove: 'brand' | 'platform';
  };
  readonly countered: {
    readonly counter: 'brand' | 'creator';
    readonly accept: 'brand' | 'creator';
    readonly decline_proposal: 'brand' | 'creator';
    readonly withdraw: 'brand' | 'creator';
    readonly delete_proposal: 'brand' | 'creator';
    readonly extend: 'brand' | 'creator';
    readonly expire: 'system';
    readonly remove: 'brand' | 'platform';
  };
  readonly accepted: {
    readonly activate: 'brand' | 'platform' | 'system';
  };
  readonly active: {
    readonly complete: 'brand' | 'platform' | 'system';
    readonly remove: 'brand' | 'platform';
  };
  readonly completed: Readonly<Record<string, never>>;
  readonly declined: {
    readonly delete_proposal: 'brand' | 'creator';
  };
  readonly withdrawn: {
    readonly delete_proposal: 'brand' | 'creator';
  };
  readonly expired: {
    readonly delete_proposal: 'brand' | 'creator';
  };
  readonly removed: {
    readonly delete_proposal: 'brand' | 'creator';
  };
}

/**
 * The commands that the table has for a status, as far as a role may give them: `CommandIn<'pending'>`,
 * `CommandIn<'pending', 'creator'>`. `none` is the status before there is anything. What a command says can still be
 * refused.
 */
export type CommandIn<S extends keyof Table, R extends actor.Role = actor.Role> = {
  [C in keyof Table[S]]: [Extract<Table[S][C], R>] extends [never] ? never : Extract<Command, { readonly type: C }>;
}[keyof Table[S]];
