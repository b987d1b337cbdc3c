/** The engagement: commands, events and views. The handle is `partnerkit.Engagement`. */
// Generated from the core's types by `cargo xtask gen`.

import type * as actor from './actor.js';
import type * as brief from './brief.js';
import type * as content from './content.js';
import type * as creator from './creator.js';
import type * as network from './network.js';
import type * as value from './value.js';
import { type Document, read } from '../wire.js';

/** Where the engagement or a piece of its content stands. */
export type StatusKind =
  /** The engagement is being carried out. */
  | 'running'
  /** The engagement stands still. */
  | 'paused'
  /** The engagement ended early. */
  | 'ended'
  /** The engagement is done. */
  | 'completed'
  /** The content is due. */
  | 'pending'
  /** Its draft is in review. */
  | 'draft_submitted'
  /** Its draft has to be changed. */
  | 'changes_requested'
  /** Its draft is approved; it has to be posted. */
  | 'approved'
  /** It is posted; somebody has to look whether it is what was agreed. */
  | 'posted'
  /** It is what was agreed. */
  | 'verified'
  /** It was not posted in time. */
  | 'missed'
  /** The brand does without it. */
  | 'waived'
  /** Its draft was turned down for good. */
  | 'declined'
  /** It is not wanted any more: the engagement ended, or was amended. */
  | 'cancelled'
  /** There is no such piece of content. */
  | 'no_occurrence';

/** Every StatusKind, in order. */
export const statusKinds: readonly StatusKind[] = [
  'running',
  'paused',
  'ended',
  'completed',
  'pending',
  'draft_submitted',
  'changes_requested',
  'approved',
  'posted',
  'verified',
  'missed',
  'waived',
  'declined',
  'cancelled',
  'no_occurrence',
];

/** What can be asked of an engagement, without its data. */
export type CommandKind =
  /** Begin. */
  | 'begin'
  /** Say which accounts are the creator's. */
  | 'set_accounts'
  /** Stand still. */
  | 'pause'
  /** Go on. */
  | 'resume'
  /** Put new terms in the place of the old ones. */
  | 'amend'
  /** Let new terms hold: their time has come. */
  | 'apply_amendment'
  /** End it early. */
  | 'end'
  /** Close it: everything is delivered. */
  | 'complete'
  /** Find the content among posts. */
  | 'record_posts'
  /** Record how a post does. */
  | 'record_metrics'
  /** An instalment falls due. */
  | 'instalment_due'
  /** Record that an instalment was paid. */
  | 'record_payment'
  /** Hand in a draft. */
  | 'submit_draft'
  /** Ask for changes to a draft. */
  | 'request_changes'
  /** Approve a draft. */
  | 'approve'
  /** Turn a draft down for good. */
  | 'decline'
  /** Say which post the content is. */
  | 'record_post'
  /** Deliver by hand. */
  | 'deliver_manually'
  /** Say that a post is what was agreed. */
  | 'verify'
  /** Say that a post is not what was agreed. */
  | 'reject_post'
  /** Do without the content. */
  | 'waive'
  /** The content is overdue. */
  | 'miss'
  /** The answer to a draft is overdue. */
  | 'mark_answer_overdue'
  /** The changes to a draft are overdue. */
  | 'mark_rework_overdue';

/** Every CommandKind, in order. */
export const commandKinds: readonly CommandKind[] = [
  'begin',
  'set_accounts',
  'pause',
  'resume',
  'amend',
  'apply_amendment',
  'end',
  'complete',
  'record_posts',
  'record_metrics',
  'instalment_due',
  'record_payment',
  'submit_draft',
  'request_changes',
  'approve',
  'decline',
  'record_post',
  'deliver_manually',
  'verify',
  'reject_post',
  'waive',
  'miss',
  'mark_answer_overdue',
  'mark_rework_overdue',
];

/** A partnership. */
export interface PartnershipSource {
  readonly type: 'partnership';
  /** Which. */
  readonly partnershipId: value.PartnershipId;
}

/** A participation in a campaign. */
export interface ParticipationSource {
  readonly type: 'participation';
  /** Which. */
  readonly participationId: value.ParticipationId;
}

/** What an engagement carries out. */
export type Source =
  | PartnershipSource
  | ParticipationSource;

/** An account whose content counts. */
export interface ContentAccount {
  /** Where. */
  readonly network: network.Network;
  /** Its name there. */
  readonly handle: value.Handle;
}

/** What should show the post does not show it. */
export interface InvalidProofRejection {
  readonly type: 'invalid_proof';
}

/** It is content that was delivered before. */
export interface DuplicateRejection {
  readonly type: 'duplicate';
}

/** It was posted outside the window. */
export interface OutOfWindowRejection {
  readonly type: 'out_of_window';
}

/** It is content, of another piece: the post can be recorded for that one. */
export interface MisassignedRejection {
  readonly type: 'misassigned';
}

/** It is not what was asked for. */
export interface CriteriaNotMetRejection {
  readonly type: 'criteria_not_met';
  /** What is missing. */
  readonly text?: value.Prose | undefined;
}

/** Something else. */
export interface OtherRejection {
  readonly type: 'other';
  /** What. */
  readonly text: value.Prose;
}

/** Why a draft or a post is not taken. */
export type Rejection =
  | InvalidProofRejection
  | DuplicateRejection
  | OutOfWindowRejection
  | MisassignedRejection
  | CriteriaNotMetRejection
  | OtherRejection;

/** What was agreed begins: the partnership became active, or the participation was accepted. */
export interface Begin {
  readonly type: 'begin';
  /** Who gets the content. */
  readonly brandId: value.BrandId;
  /** Who makes it. */
  readonly creatorId: value.CreatorId;
  /** What it was agreed in. */
  readonly source: Source;
  /** In whose calendar its dates are. */
  readonly zone: value.Zone;
  /** What was agreed. */
  readonly terms: brief.TermsInput;
  /** The creator's accounts: content of others does not count. */
  readonly accounts?: readonly ContentAccount[] | undefined;
}

/** The creator has other accounts now. */
export interface SetAccounts {
  readonly type: 'set_accounts';
  /** All of them. */
  readonly accounts: readonly ContentAccount[];
}

/** The engagement stands still: nothing falls due, and no content is reviewed. */
export interface Pause {
  readonly type: 'pause';
  /** Why. */
  readonly reason?: value.Prose | undefined;
}

/** It goes on: every deadline moves by the time it stood still. */
export interface Resume {
  readonly type: 'resume';
}

/**
 * Both parties have agreed on new terms. They take the place of those that were agreed for the same instant or later.
 */
export interface Amend {
  readonly type: 'amend';
  /** The new terms, whole. */
  readonly terms: brief.TermsInput;
  /** From when they hold: nothing changes before, and what is due before stays. */
  readonly effectiveAt: value.Instant;
}

/** The time of new terms has come. */
export interface ApplyAmendment {
  readonly type: 'apply_amendment';
}

/** It ends early: content that is not posted is cancelled, what is earned stays. */
export interface End {
  readonly type: 'end';
  /** Why. */
  readonly reason?: value.Prose | undefined;
}

/** It is done: nothing is left to be delivered. */
export interface Complete {
  readonly type: 'complete';
}

/** The host found posts; the engagement finds its content among them. */
export interface RecordPosts {
  readonly type: 'record_posts';
  /** In any order; those that are known are left out. */
  readonly posts: readonly content.PostInput[];
}

/** The host read the figures of a post. */
export interface RecordMetrics {
  readonly type: 'record_metrics';
  /** Where it was posted. */
  readonly network: network.Network;
  /** The network's id of it. */
  readonly postId: value.Label;
  /** The figures. */
  readonly metrics: content.MetricsSnapshot;
}

/** The time of an instalment has come. */
export interface InstalmentDue {
  readonly type: 'instalment_due';
  /** Which. */
  readonly number: number;
}

/** An instalment was paid; the same reference again is a repeat. */
export interface RecordPayment {
  readonly type: 'record_payment';
  /** Which instalment. */
  readonly number: number;
  /** The payment's reference. */
  readonly reference: value.Label;
  /** How much: exactly the instalment. */
  readonly amount: value.Money;
}

/** The creator hands in a draft. */
export interface SubmitDraft {
  readonly type: 'submit_draft';
  /** Of which content. */
  readonly occurrence: content.OccurrenceName;
  /** Where it is: a reference of the host. */
  readonly draft: value.Label;
  /** What the creator says of it. */
  readonly note?: value.Prose | undefined;
}

/** The draft has to be changed. */
export interface RequestChanges {
  readonly type: 'request_changes';
  /** Of which content. */
  readonly occurrence: content.OccurrenceName;
  /** Why. */
  readonly reason: Rejection;
}

/** The draft is good. */
export interface Approve {
  readonly type: 'approve';
  /** Of which content. */
  readonly occurrence: content.OccurrenceName;
}

/** The draft is turned down for good, after the last revision. */
export interface Decline {
  readonly type: 'decline';
  /** Of which content. */
  readonly occurrence: content.OccurrenceName;
  /** Why. */
  readonly reason: Rejection;
}

/** The brand says which post the content is. It accepts late content so. */
export interface RecordPost {
  readonly type: 'record_post';
  /** Which content. */
  readonly occurrence: content.OccurrenceName;
  /** The post. */
  readonly post: content.PostInput;
}

/** The creator says which post the content is. */
export interface DeliverManually {
  readonly type: 'deliver_manually';
  /** Which content. */
  readonly occurrence: content.OccurrenceName;
  /** The post. */
  readonly post: content.PostInput;
  /** Where something shows that it was posted, such as a screenshot. A story needs it. */
  readonly proof?: value.LinkText | undefined;
}

/** The post is what was agreed. */
export interface Verify {
  readonly type: 'verify';
  /** Which content. */
  readonly occurrence: content.OccurrenceName;
}

/** The post is not what was agreed. */
export interface RejectPost {
  readonly type: 'reject_post';
  /** Which content. */
  readonly occurrence: content.OccurrenceName;
  /** Why. */
  readonly reason: Rejection;
}

/** The brand does without the content. */
export interface Waive {
  readonly type: 'waive';
  /** Which content. */
  readonly occurrence: content.OccurrenceName;
  /** Whether what is paid for it is paid all the same. */
  readonly paid?: boolean | undefined;
  /** Why. */
  readonly reason?: value.Prose | undefined;
}

/** The content was not posted in time. */
export interface Miss {
  readonly type: 'miss';
  /** Which content. */
  readonly occurrence: content.OccurrenceName;
}

/** The time to answer a draft is over. */
export interface MarkAnswerOverdue {
  readonly type: 'mark_answer_overdue';
  /** Of which content. */
  readonly occurrence: content.OccurrenceName;
}

/** The time to change a draft is over. */
export interface MarkReworkOverdue {
  readonly type: 'mark_rework_overdue';
  /** Of which content. */
  readonly occurrence: content.OccurrenceName;
}

/** A command to an engagement. Who may give which, and when, is the table. */
export type Command =
  | Begin
  | SetAccounts
  | Pause
  | Resume
  | Amend
  | ApplyAmendment
  | End
  | Complete
  | RecordPosts
  | RecordMetrics
  | InstalmentDue
  | RecordPayment
  | SubmitDraft
  | RequestChanges
  | Approve
  | Decline
  | RecordPost
  | DeliverManually
  | Verify
  | RejectPost
  | Waive
  | Miss
  | MarkAnswerOverdue
  | MarkReworkOverdue;

/**
 * Reads a value of Command, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readCommand(document: Document): Command {
  return read('engagement.Command', document);
}

/** An instalment of an engagement. */
export interface PlannedInstalment {
  /** Its number in the engagement, from 1; never used again. */
  readonly number: number;
  /** How much. */
  readonly amount: value.Money;
  /** When it is due, as it was agreed. */
  readonly due: brief.InstalmentTrigger;
  /** The milestone's name, where it is one. */
  readonly name?: value.Label | undefined;
  /** The instant at which it is due, where it is known. */
  readonly dueAt?: value.Instant | undefined;
}

/** By whom a post was said to be a piece of content. */
export type PostedBy =
  /** The hashtags and mentions said so. */
  | 'matching'
  /** The brand or the platform. */
  | 'brand'
  /** The creator. */
  | 'creator';

/** Every PostedBy, in order. */
export const postedBies: readonly PostedBy[] = [
  'matching',
  'brand',
  'creator',
];

/** The engagement began. */
export interface Begun {
  readonly type: 'begun';
  /** Who gets the content. */
  readonly brandId: value.BrandId;
  /** Who makes it. */
  readonly creatorId: value.CreatorId;
  /** What it was agreed in. */
  readonly source: Source;
  /** In whose calendar its dates are. */
  readonly zone: value.Zone;
  /** The creator's accounts. */
  readonly accounts: readonly ContentAccount[];
  /** What was agreed. */
  readonly terms: brief.Terms;
  /** All content that is due. */
  readonly occurrences: readonly brief.DatedOccurrence[];
  /** All parts of the payment. */
  readonly instalments: readonly PlannedInstalment[];
}

/** The creator has other accounts. */
export interface AccountsSet {
  readonly type: 'accounts_set';
  /** All of them. */
  readonly accounts: readonly ContentAccount[];
}

/** The engagement stands still. */
export interface Paused {
  readonly type: 'paused';
  /** Why. */
  readonly reason?: value.Prose | undefined;
}

/** It goes on: every deadline has moved by the time since the pause. */
export interface Resumed {
  readonly type: 'resumed';
  /** Since when it stood still. */
  readonly since: value.Instant;
}

/** New terms were agreed on, and their time has not come. */
export interface AmendmentScheduled {
  readonly type: 'amendment_scheduled';
  /** The new terms. */
  readonly terms: brief.Terms;
  /** From when they are to hold. */
  readonly effectiveAt: value.Instant;
}

/** New terms hold. */
export interface Amended {
  readonly type: 'amended';
  /** The new terms. */
  readonly terms: brief.Terms;
  /** From when. */
  readonly effectiveAt: value.Instant;
  /** Content that stays due, at another time or in another form. */
  readonly rescheduled: readonly brief.DatedOccurrence[];
  /** Content that is due now, too. */
  readonly added: readonly brief.DatedOccurrence[];
  /** Content that is not wanted any more. */
  readonly cancelled: readonly content.OccurrenceName[];
  /** Instalments that others have taken the place of. */
  readonly dropped: readonly number[];
  /** Those others. */
  readonly instalments: readonly PlannedInstalment[];
}

/** The engagement ended early. */
export interface Ended {
  readonly type: 'ended';
  /** By which side. */
  readonly by: actor.Role;
  /** Content that is not wanted any more. */
  readonly cancelled: readonly content.OccurrenceName[];
  /** Instalments that were not earned. */
  readonly dropped: readonly number[];
  /** Why. */
  readonly reason?: value.Prose | undefined;
}

/** The engagement is done. */
export interface Completed {
  readonly type: 'completed';
}

/** A post was found to be a piece of content, or somebody said so. */
export interface PostRecorded {
  readonly type: 'post_recorded';
  /** Which content. */
  readonly occurrence: content.OccurrenceName;
  /** The post. */
  readonly post: content.Post;
  /** By whom. */
  readonly by: PostedBy;
  /** Whether it was posted outside the window. */
  readonly outsideWindow: boolean;
  /** Where something shows that it was posted. */
  readonly proof?: value.LinkText | undefined;
}

/** A post is no content of the engagement. */
export interface PostUnmatched {
  readonly type: 'post_unmatched';
  /** The post. */
  readonly post: content.Post;
  /** Why it is not that. */
  readonly reasons: readonly content.MismatchReason[];
  /** The content that it comes nearest to. */
  readonly nearest?: content.OccurrenceName | undefined;
}

/** The figures of a post were read. */
export interface MetricsRecorded {
  readonly type: 'metrics_recorded';
  /** Where it was posted. */
  readonly network: network.Network;
  /** The network's id of it. */
  readonly postId: value.Label;
  /** The figures. */
  readonly metrics: content.MetricsSnapshot;
}

/** An instalment is owed. */
export interface InstalmentFellDue {
  readonly type: 'instalment_fell_due';
  /** Which. */
  readonly number: number;
  /** How much. */
  readonly amount: value.Money;
}

/** An instalment will not be owed: what it was for is not delivered. */
export interface InstalmentDropped {
  readonly type: 'instalment_dropped';
  /** Which. */
  readonly number: number;
}

/** An instalment was paid. */
export interface PaymentRecorded {
  readonly type: 'payment_recorded';
  /** Which. */
  readonly number: number;
  /** The payment's reference. */
  readonly reference: value.Label;
  /** How much. */
  readonly amount: value.Money;
}

/** A draft was handed in. */
export interface DraftSubmitted {
  readonly type: 'draft_submitted';
  /** Of which content. */
  readonly occurrence: content.OccurrenceName;
  /** Where it is. */
  readonly draft: value.Label;
  /** What the creator says of it. */
  readonly note?: value.Prose | undefined;
  /** Until when it should be answered. */
  readonly answerBy?: value.Instant | undefined;
}

/** The draft has to be changed. */
export interface ChangesRequested {
  readonly type: 'changes_requested';
  /** Of which content. */
  readonly occurrence: content.OccurrenceName;
  /** By which side. */
  readonly by: actor.Role;
  /** Why. */
  readonly reason: Rejection;
  /** Until when it should be changed. */
  readonly reworkBy?: value.Instant | undefined;
  /** The content's new deadline, where the old one passed during the review. */
  readonly dueAt?: value.Instant | undefined;
}

/** The draft is approved. */
export interface DraftApproved {
  readonly type: 'draft_approved';
  /** Of which content. */
  readonly occurrence: content.OccurrenceName;
  /** By which side. */
  readonly by: actor.Role;
  /** The content's new deadline, where the old one passed during the review. */
  readonly dueAt?: value.Instant | undefined;
}

/** The draft was turned down for good. */
export interface Declined {
  readonly type: 'declined';
  /** Of which content. */
  readonly occurrence: content.OccurrenceName;
  /** By which side. */
  readonly by: actor.Role;
  /** Why. */
  readonly reason: Rejection;
}

/** The post is what was agreed. */
export interface Verified {
  readonly type: 'verified';
  /** Which content. */
  readonly occurrence: content.OccurrenceName;
  /** By which side. */
  readonly by: actor.Role;
}

/** The post is not what was agreed. */
export interface PostRejected {
  readonly type: 'post_rejected';
  /** Which content. */
  readonly occurrence: content.OccurrenceName;
  /** By which side. */
  readonly by: actor.Role;
  /** Why. */
  readonly reason: Rejection;
  /** Where the content stands again. */
  readonly to: StatusKind;
}

/** The brand does without the content. */
export interface Waived {
  readonly type: 'waived';
  /** Which content. */
  readonly occurrence: content.OccurrenceName;
  /** By which side. */
  readonly by: actor.Role;
  /** Whether what is paid for it is paid all the same. */
  readonly paid: boolean;
  /** Why. */
  readonly reason?: value.Prose | undefined;
}

/** The content was not posted in time. */
export interface Missed {
  readonly type: 'missed';
  /** Which content. */
  readonly occurrence: content.OccurrenceName;
}

/** The time to answer a draft is over. */
export interface AnswerOverdue {
  readonly type: 'answer_overdue';
  /** Of which content. */
  readonly occurrence: content.OccurrenceName;
}

/** The time to change a draft is over. */
export interface ReworkOverdue {
  readonly type: 'rework_overdue';
  /** Of which content. */
  readonly occurrence: content.OccurrenceName;
}

/** An event of an engagement. */
export type Event =
  | Begun
  | AccountsSet
  | Paused
  | Resumed
  | AmendmentScheduled
  | Amended
  | Ended
  | Completed
  | PostRecorded
  | PostUnmatched
  | MetricsRecorded
  | InstalmentFellDue
  | InstalmentDropped
  | PaymentRecorded
  | DraftSubmitted
  | ChangesRequested
  | DraftApproved
  | Declined
  | Verified
  | PostRejected
  | Waived
  | Missed
  | AnswerOverdue
  | ReworkOverdue;

/**
 * Reads a value of Event, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readEvent(document: Document): Event {
  return read('engagement.Event', document);
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
  return read('engagement.Request', document);
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

/** A piece of content as one actor may see it. */
export interface OccurrenceView {
  /** Which. */
  readonly occurrence: content.OccurrenceName;
  /** Where it stands. */
  readonly status: StatusKind;
  /** Where it is to be posted. */
  readonly network: network.Network;
  /** Whether its month is a partial one. */
  readonly partialMonth: boolean;
  /** When its window begins. */
  readonly from: value.Instant;
  /** The last day of its window. */
  readonly dueOn: value.CalendarDate;
  /** When its window is over. */
  readonly dueAt: value.Instant;
  /** Whether that is over. */
  readonly isLate: boolean;
  /** How often changes were asked for. */
  readonly revisionsUsed: number;
  /** What this actor may do with it now. */
  readonly allowed: readonly CommandKind[];
  /** What is to be posted. */
  readonly mediaType?: network.MediaType | undefined;
  /** The draft that was handed in last. */
  readonly draft?: value.Label | undefined;
  /** Until when the draft should be answered or changed. */
  readonly respondBy?: value.Instant | undefined;
  /** Why the last draft or post was not taken. */
  readonly rejection?: Rejection | undefined;
  /** The network's id of the post that it is. */
  readonly postId?: value.Label | undefined;
}

/** A post as one actor may see it. */
export interface ContentPostView {
  /** The post. */
  readonly post: content.Post;
  /** Whether it was posted outside the window. */
  readonly outsideWindow: boolean;
  /** Why it is no content, where nobody said it was. */
  readonly reasons: readonly content.MismatchReason[];
  /** Whether it says that it is advertising: a hint. */
  readonly disclosure: content.DisclosureCheck;
  /** Its figures, by the time they were taken. */
  readonly metrics: readonly content.MetricsSnapshot[];
  /** The content that it is, was said to be, or comes nearest to. */
  readonly occurrence?: content.OccurrenceName | undefined;
  /** Who said so; none for a post that is no content. */
  readonly by?: PostedBy | undefined;
  /** Where something shows that it was posted. */
  readonly proof?: value.LinkText | undefined;
  /** Why it is no content after all. */
  readonly rejection?: Rejection | undefined;
}

/** A post as one actor may see it. What has a default may be left out. */
export interface ContentPostViewInput {
  /** The post. */
  readonly post: content.PostInput;
  /** Whether it was posted outside the window. */
  readonly outsideWindow: boolean;
  /** Why it is no content, where nobody said it was. */
  readonly reasons: readonly content.MismatchReason[];
  /** Whether it says that it is advertising: a hint. */
  readonly disclosure: content.DisclosureCheck;
  /** Its figures, by the time they were taken. */
  readonly metrics: readonly content.MetricsSnapshot[];
  /** The content that it is, was said to be, or comes nearest to. */
  readonly occurrence?: content.OccurrenceName | undefined;
  /** Who said so; none for a post that is no content. */
  readonly by?: PostedBy | undefined;
  /** Where something shows that it was posted. */
  readonly proof?: value.LinkText | undefined;
  /** Why it is no content after all. */
  readonly rejection?: Rejection | undefined;
}

/** What became of an instalment. */
export type InstalmentState =
  /** It is not owed yet. */
  | 'waiting'
  /** It is owed. */
  | 'due'
  /** It is paid. */
  | 'paid'
  /** It will not be owed: what it was for is not delivered, or the engagement has ended. */
  | 'forgone'
  /** An amendment put others in its place. */
  | 'replaced';

/** Every InstalmentState, in order. */
export const instalmentStates: readonly InstalmentState[] = [
  'waiting',
  'due',
  'paid',
  'forgone',
  'replaced',
];

/** An instalment. */
export interface InstalmentView {
  /** Which. */
  readonly number: number;
  /** How much. */
  readonly amount: value.Money;
  /** What became of it. */
  readonly state: InstalmentState;
  /** The milestone's name, where it is one. */
  readonly name?: value.Label | undefined;
  /** When it is due, where that is known. */
  readonly dueAt?: value.Instant | undefined;
  /** The payment's reference, where it is paid. */
  readonly reference?: value.Label | undefined;
}

/** An engagement in figures. */
export interface EngagementSummary {
  /** Pieces of content that are to be delivered: pending, in review, approved or missed. */
  readonly open: number;
  /**
   * Pieces that keep the engagement from being completed: those that are open, and those that are posted and wait to be
   * verified. What partnerships and participations are told as `openOccurrences`.
   */
  readonly unfinished: number;
  /** Of those that are open, how many were missed. */
  readonly missed: number;
  /** Pieces that are posted and wait to be verified. */
  readonly posted: number;
  /** Pieces that are verified. */
  readonly delivered: number;
  /** Pieces that the brand does without. */
  readonly waived: number;
  /** Pieces whose draft was turned down for good. */
  readonly declined: number;
  /** Pieces that are not wanted any more. */
  readonly cancelled: number;
  /**
   * What was agreed, in each currency: what is owed, paid, or can still be owed. A sum beyond the exact range is left
   * out.
   */
  readonly agreed: readonly value.Money[];
  /** What is owed and not paid. */
  readonly due: readonly value.Money[];
  /** What is paid. */
  readonly paid: readonly value.Money[];
}

/** An engagement as one actor may see it at one moment. */
export interface EngagementView {
  /** Where it stands. */
  readonly status: StatusKind;
  /** Who gets the content. */
  readonly brandId: value.BrandId;
  /** Who makes it. */
  readonly creatorId: value.CreatorId;
  /** What it was agreed in. */
  readonly source: Source;
  /** The creator's accounts. */
  readonly accounts: readonly ContentAccount[];
  /** Its content, by deliverable, month and number. */
  readonly occurrences: readonly OccurrenceView[];
  /** The posts that were looked at, by network and id. */
  readonly posts: readonly ContentPostView[];
  /** The parts of its payment, by number. */
  readonly instalments: readonly InstalmentView[];
  /** All of it in figures. */
  readonly summary: EngagementSummary;
  /** What this actor may do with the engagement now. */
  readonly allowed: readonly CommandKind[];
  /** Since when it stands still, while it does. */
  readonly pausedAt?: value.Instant | undefined;
}

/** An engagement as one actor may see it at one moment. What has a default may be left out. */
export interface EngagementViewInput {
  /** Where it stands. */
  readonly status: StatusKind;
  /** Who gets the content. */
  readonly brandId: value.BrandId;
  /** Who makes it. */
  readonly creatorId: value.CreatorId;
  /** What it was agreed in. */
  readonly source: Source;
  /** The creator's accounts. */
  readonly accounts: readonly ContentAccount[];
  /** Its content, by deliverable, month and number. */
  readonly occurrences: readonly OccurrenceView[];
  /** The posts that were looked at, by network and id. */
  readonly posts: readonly ContentPostViewInput[];
  /** The parts of its payment, by number. */
  readonly instalments: readonly InstalmentView[];
  /** All of it in figures. */
  readonly summary: EngagementSummary;
  /** What this actor may do with the engagement now. */
  readonly allowed: readonly CommandKind[];
  /** Since when it stands still, while it does. */
  readonly pausedAt?: value.Instant | undefined;
}

/** What the host knows and an engagement does not. */
export interface Context {
  /** How the creator's accounts are connected; one that is left out is not. Stories need it. */
  readonly connections?: readonly creator.CreatorAccount[] | undefined;
}

/**
 * Reads a value of Context, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readContext(document: Document): Context {
  return read('engagement.Context', document);
}

/** The life cycle: for each status its commands, with the roles that may give them. */
export interface Table {
  readonly none: {
    readonly begin: 'brand' | 'platform' | 'system';
  };
  readonly running: {
    readonly set_accounts: 'brand' | 'platform' | 'system';
    readonly pause: 'brand' | 'platform' | 'system';
    readonly amend: 'system';
    readonly apply_amendment: 'system';
    readonly end: 'brand' | 'platform' | 'system';
    readonly complete: 'brand' | 'platform' | 'system';
    readonly record_posts: 'system';
    readonly record_metrics: 'platform' | 'system';
    readonly instalment_due: 'system';
    readonly record_payment: 'platform' | 'system';
  };
  readonly paused: {
    readonly set_accounts: 'brand' | 'platform' | 'system';
    readonly resume: 'brand' | 'platform' | 'system';
    readonly end: 'brand' | 'platform' | 'system';
    readonly record_posts: 'system';
    readonly record_metrics: 'platform' | 'system';
    readonly record_payment: 'platform' | 'system';
  };
  readonly ended: {
    readonly record_metrics: 'platform' | 'system';
    readonly instalment_due: 'system';
    readonly record_payment: 'platform' | 'system';
  };
  readonly completed: {
    readonly record_metrics: 'platform' | 'system';
    readonly instalment_due: 'system';
    readonly record_payment: 'platform' | 'system';
  };
  readonly pending: {
    readonly submit_draft: 'creator';
    readonly record_post: 'brand' | 'platform';
    readonly deliver_manually: 'creator';
    readonly waive: 'brand' | 'platform';
    readonly miss: 'system';
  };
  readonly draft_submitted: {
    readonly request_changes: 'brand' | 'platform';
    readonly approve: 'brand' | 'platform';
    readonly decline: 'brand' | 'platform';
    readonly waive: 'brand' | 'platform';
    readonly mark_answer_overdue: 'system';
  };
  readonly changes_requested: {
    readonly submit_draft: 'creator';
    readonly waive: 'brand' | 'platform';
    readonly miss: 'system';
    readonly mark_rework_overdue: 'system';
  };
  readonly approved: {
    readonly record_post: 'brand' | 'platform';
    readonly deliver_manually: 'creator';
    readonly waive: 'brand' | 'platform';
    readonly miss: 'system';
  };
  readonly posted: {
    readonly verify: 'brand' | 'platform';
    readonly reject_post: 'brand' | 'platform';
  };
  readonly verified: Readonly<Record<string, never>>;
  readonly missed: {
    readonly record_post: 'brand' | 'platform';
    readonly deliver_manually: 'creator';
    readonly waive: 'brand' | 'platform';
  };
  readonly waived: Readonly<Record<string, never>>;
  readonly declined: Readonly<Record<string, never>>;
  readonly cancelled: Readonly<Record<string, never>>;
  readonly no_occurrence: Readonly<Record<string, never>>;
}

/**
 * The commands that the table has for a status, as far as a role may give them: `CommandIn<'pending'>`,
 * `CommandIn<'pending', 'creator'>`. `none` is the status before there is anything. What a command says can still be
 * refused.
 */
export type CommandIn<S extends keyof Table, R extends actor.Role = actor.Role> = {
  [C in keyof Table[S]]: [Extract<Table[S][C], R>] extends [never] ? never : Extract<Command, { readonly type: C }>;
}[keyof Table[S]];
