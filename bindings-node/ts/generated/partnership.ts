/** The partnership: commands, events and views. The handle is `partnerkit.Partnership`. */
// Generated from the core's types by `cargo xtask gen`.

import type * as actor from './actor.js';
import type * as brief from './brief.js';
import type * as creator from './creator.js';
import type * as value from './value.js';
import { type Document, read } from '../wire.js';

/** Where a partnership stands. */
export type StatusKind =
  /** The brand writes the brief. */
  | 'draft'
  /** The creator reads it and answers. */
  | 'published'
  /** What was agreed is carried out. */
  | 'active'
  /** Nothing falls due. */
  | 'paused'
  /** Ended: all was delivered or waived. */
  | 'completed'
  /** Ended early. */
  | 'ended'
  /** Ended before it was active. */
  | 'cancelled';

/** Every StatusKind, in order. */
export const statusKinds: readonly StatusKind[] = [
  'draft',
  'published',
  'active',
  'paused',
  'completed',
  'ended',
  'cancelled',
];

/** What can be asked of a partnership, without its data. */
export type CommandKind =
  /** Begin a draft. */
  | 'open'
  /** Save a step of the brief. */
  | 'save_step'
  /** Show it to the creator. */
  | 'publish'
  /** Offer other terms, before the creator has accepted. */
  | 'revise'
  /** Accept what is offered. */
  | 'accept'
  /** Say no to what is offered. */
  | 'decline'
  /** Change what was agreed, from a date on. */
  | 'amend'
  /** Accept an amendment. */
  | 'accept_amendment'
  /** Say no to an amendment. */
  | 'decline_amendment'
  /** Take an amendment back. */
  | 'withdraw_amendment'
  /** An amendment's time has come. */
  | 'apply_amendment'
  /** The schedule's last day is over. */
  | 'end_schedule'
  /** Stop for a while. */
  | 'pause'
  /** Go on. */
  | 'resume'
  /** Say anew what may be paid. */
  | 'set_budget'
  /** Record what was paid. */
  | 'record_spend'
  /** End it well. */
  | 'complete'
  /** End it early. */
  | 'end'
  /** End it before it was active. */
  | 'cancel';

/** Every CommandKind, in order. */
export const commandKinds: readonly CommandKind[] = [
  'open',
  'save_step',
  'publish',
  'revise',
  'accept',
  'decline',
  'amend',
  'accept_amendment',
  'decline_amendment',
  'withdraw_amendment',
  'apply_amendment',
  'end_schedule',
  'pause',
  'resume',
  'set_budget',
  'record_spend',
  'complete',
  'end',
  'cancel',
];

/** The brand begins a draft, for one creator. */
export interface Open {
  readonly type: 'open';
  /** With whom. */
  readonly creatorId: value.CreatorId;
  /** Whose calendar decides when a day begins. */
  readonly zone: value.Zone;
  /** How many days of 24 hours lie between an amendment that cuts a rate and its effect, at least. */
  readonly noticeDays?: number | undefined;
}

/** A step of the brief is saved, complete or not, in any order. */
export interface SaveStep {
  readonly type: 'save_step';
  /** All of the step; it takes the place of what was there. */
  readonly content: brief.StepContentInput;
}

/** The brief is shown to the creator. Where no agreement is asked, this begins the partnership. */
export interface Publish {
  readonly type: 'publish';
}

/** Other terms are offered in the place of those that the creator has not accepted. */
export interface Revise {
  readonly type: 'revise';
  /** All of them. */
  readonly terms: brief.TermsInput;
}

/** The creator accepts what is offered: the partnership begins. */
export interface Accept {
  readonly type: 'accept';
  /** The number of the revision that the creator has seen. */
  readonly revision: number;
  /** The SHA-256 of the exact text of its agreement; left out where it has none. */
  readonly agreement?: value.Fingerprint | undefined;
}

/** The creator says no to what is offered. */
export interface Decline {
  readonly type: 'decline';
  /** Why. */
  readonly reason?: value.Prose | undefined;
}

/**
 * The brand changes what was agreed. Another compensation, other deliverables, rights or dates need the creator's
 * acceptance; until then the earlier terms hold.
 */
export interface Amend {
  readonly type: 'amend';
  /** All of the new terms. */
  readonly terms: brief.TermsInput;
  /** From when on; never before the command's time. Left out: now. */
  readonly effectiveFrom?: value.Instant | undefined;
}

/** The creator accepts an amendment. It takes effect now, or at its date if that is later. */
export interface AcceptAmendment {
  readonly type: 'accept_amendment';
  /** The number of its revision. */
  readonly revision: number;
  /** The SHA-256 of the exact text of its agreement; left out where it has none. */
  readonly agreement?: value.Fingerprint | undefined;
}

/** The creator says no to an amendment: the earlier terms go on. */
export interface DeclineAmendment {
  readonly type: 'decline_amendment';
  /** The number of its revision. */
  readonly revision: number;
  /** Why. */
  readonly reason?: value.Prose | undefined;
}

/** The brand takes an amendment back that awaits an answer, or that needed none and awaits its time. */
export interface WithdrawAmendment {
  readonly type: 'withdraw_amendment';
  /** The number of its revision. */
  readonly revision: number;
}

/** The time of an amendment has come. */
export interface ApplyAmendment {
  readonly type: 'apply_amendment';
  /** The number of its revision. */
  readonly revision: number;
}

/** The schedule's last day is over. */
export interface EndSchedule {
  readonly type: 'end_schedule';
}

/** Everything stops: nothing falls due. */
export interface Pause {
  readonly type: 'pause';
  /** Why. */
  readonly reason?: value.Prose | undefined;
}

/** Everything goes on; what had a time after the pause's beginning has it later by as long as the pause lasted. */
export interface Resume {
  readonly type: 'resume';
}

/** The budget is said anew. */
export interface SetBudget {
  readonly type: 'set_budget';
  /** What may be paid in all. Left out: nothing is compared. */
  readonly budget?: value.Money | undefined;
  /** What happens above it. */
  readonly overBudget?: brief.OverBudget | undefined;
}

/** Something was paid. */
export interface RecordSpend {
  readonly type: 'record_spend';
  /** The payment's reference; the same again is a repeat. */
  readonly reference: value.Label;
  /** How much: above zero. */
  readonly amount: value.Money;
}

/** All was delivered or waived: the partnership ends well. */
export interface Complete {
  readonly type: 'complete';
}

/** The partnership ends early. What was earned stays earned. */
export interface End {
  readonly type: 'end';
  /** Why. */
  readonly reason: value.Prose;
}

/** The partnership ends before it was active. */
export interface Cancel {
  readonly type: 'cancel';
  /** Why. */
  readonly reason?: value.Prose | undefined;
}

/** A command to a partnership. Who may give which, and when, is the table. */
export type Command =
  | Open
  | SaveStep
  | Publish
  | Revise
  | Accept
  | Decline
  | Amend
  | AcceptAmendment
  | DeclineAmendment
  | WithdrawAmendment
  | ApplyAmendment
  | EndSchedule
  | Pause
  | Resume
  | SetBudget
  | RecordSpend
  | Complete
  | End
  | Cancel;

/**
 * Reads a value of Command, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readCommand(document: Document): Command {
  return read('partnership.Command', document);
}

/** A part of the terms that an amendment changes. */
export type Change =
  /** What the creator gets. Material. */
  | 'compensation'
  /** What the creator delivers. Material. */
  | 'deliverables'
  /** What the creator agrees to. Material. */
  | 'rights'
  /** From when to when, and in which months. Material. */
  | 'dates'
  /** How content is reviewed. */
  | 'review'
  /** How content is recognised. */
  | 'tracking'
  /** What the creator reads of the compensation before its details. */
  | 'preview';

/** Every Change, in order. */
export const changes: readonly Change[] = [
  'compensation',
  'deliverables',
  'rights',
  'dates',
  'review',
  'tracking',
  'preview',
];

/** A draft was begun. */
export interface Opened {
  readonly type: 'opened';
  /** By which brand. */
  readonly brandId: value.BrandId;
  /** For whom. */
  readonly creatorId: value.CreatorId;
  /** Whose calendar decides when a day begins. */
  readonly zone: value.Zone;
  /** How many days lie between an amendment that cuts a rate and its effect. */
  readonly noticeDays: number;
}

/** A step of the brief was saved. */
export interface StepSaved {
  readonly type: 'step_saved';
  /** All of the step. */
  readonly content: brief.StepContent;
}

/** The brief was shown to the creator; its terms are revision 1. */
export interface Published {
  readonly type: 'published';
  /** What is offered. */
  readonly terms: brief.Terms;
  /** When the schedule's last day is over. */
  readonly endsAt: value.Instant;
  /** The SHA-256 of the exact text of the agreement; none: no agreement is asked. */
  readonly agreement?: value.Fingerprint | undefined;
}

/** Other terms were offered before the creator had accepted. */
export interface Revised {
  readonly type: 'revised';
  /** The number of the new revision. */
  readonly revision: number;
  /** What is offered now. */
  readonly terms: brief.Terms;
  /** When the schedule's last day is over. */
  readonly endsAt: value.Instant;
}

/** The creator accepted what is offered. */
export interface Accepted {
  readonly type: 'accepted';
  /** Which revision. */
  readonly revision: number;
  /** The SHA-256 of the exact text of its agreement. */
  readonly agreement?: value.Fingerprint | undefined;
}

/** The partnership began. */
export interface Activated {
  readonly type: 'activated';
  /** Which revision holds. */
  readonly revision: number;
  /** What was agreed. */
  readonly terms: brief.Terms;
  /** Whose calendar decides when a day begins. */
  readonly zone: value.Zone;
}

/** The creator said no. */
export interface Declined {
  readonly type: 'declined';
  /** Why. */
  readonly reason?: value.Prose | undefined;
}

/** The brand asked for other terms. */
export interface Amended {
  readonly type: 'amended';
  /** The number of the new revision. */
  readonly revision: number;
  /** The new terms. */
  readonly terms: brief.Terms;
  /** From when on. */
  readonly effectiveFrom: value.Instant;
  /** When the schedule's last day is over. */
  readonly endsAt: value.Instant;
  /** What is different. */
  readonly changes: readonly Change[];
  /** Whether the creator has to accept it. */
  readonly needsAcceptance: boolean;
}

/** The creator accepted an amendment. */
export interface AmendmentAccepted {
  readonly type: 'amendment_accepted';
  /** Which revision. */
  readonly revision: number;
  /** From when on it holds: its date, or now if that is later. */
  readonly effectiveFrom: value.Instant;
  /** The SHA-256 of the exact text of its agreement. */
  readonly agreement?: value.Fingerprint | undefined;
}

/** The creator said no to an amendment. */
export interface AmendmentDeclined {
  readonly type: 'amendment_declined';
  /** Which revision. */
  readonly revision: number;
  /** Why. */
  readonly reason?: value.Prose | undefined;
}

/** The brand took an amendment back. */
export interface AmendmentWithdrawn {
  readonly type: 'amendment_withdrawn';
  /** Which revision. */
  readonly revision: number;
}

/** An amendment holds from now on. */
export interface AmendmentInEffect {
  readonly type: 'amendment_in_effect';
  /** Which revision. */
  readonly revision: number;
  /** What holds now. */
  readonly terms: brief.Terms;
}

/** The schedule's last day is over. */
export interface ScheduleEnded {
  readonly type: 'schedule_ended';
}

/** Everything stopped. */
export interface Paused {
  readonly type: 'paused';
  /** By whom. */
  readonly by: actor.Role;
  /** Why. */
  readonly reason?: value.Prose | undefined;
}

/** Everything goes on; what had a time after the pause's beginning has it later by as long as the pause lasted. */
export interface Resumed {
  readonly type: 'resumed';
  /** When the pause began. */
  readonly pausedSince: value.Instant;
}

/** The budget was said anew. */
export interface BudgetSet {
  readonly type: 'budget_set';
  /** What happens above it. */
  readonly overBudget: brief.OverBudget;
  /** What may be paid in all. */
  readonly budget?: value.Money | undefined;
}

/** Something was paid. */
export interface SpendRecorded {
  readonly type: 'spend_recorded';
  /** The payment's reference. */
  readonly reference: value.Label;
  /** How much. */
  readonly amount: value.Money;
}

/** All was delivered or waived: the partnership ended well. */
export interface Completed {
  readonly type: 'completed';
}

/** The partnership ended early. */
export interface Ended {
  readonly type: 'ended';
  /** By whom. */
  readonly by: actor.Role;
  /** Why. */
  readonly reason: value.Prose;
}

/** The partnership ended before it was active. */
export interface Cancelled {
  readonly type: 'cancelled';
  /** By whom. */
  readonly by: actor.Role;
  /** Why. */
  readonly reason?: value.Prose | undefined;
}

/** An event of a partnership. */
export type Event =
  | Opened
  | StepSaved
  | Published
  | Revised
  | Accepted
  | Activated
  | Declined
  | Amended
  | AmendmentAccepted
  | AmendmentDeclined
  | AmendmentWithdrawn
  | AmendmentInEffect
  | ScheduleEnded
  | Paused
  | Resumed
  | BudgetSet
  | SpendRecorded
  | Completed
  | Ended
  | Cancelled;

/**
 * Reads a value of Event, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readEvent(document: Document): Event {
  return read('partnership.Event', document);
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
  return read('partnership.Request', document);
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

/** How it stands with a revision. */
export type RevisionState =
  /** It awaits the creator's answer. */
  | 'offered'
  /** It holds from its time on, until the next one does. */
  | 'agreed'
  /** Another took its place before it held. */
  | 'superseded'
  /** The creator said no to it. */
  | 'declined'
  /** The brand took it back, or the partnership was over before it was answered. */
  | 'withdrawn';

/** Every RevisionState, in order. */
export const revisionStates: readonly RevisionState[] = [
  'offered',
  'agreed',
  'superseded',
  'declined',
  'withdrawn',
];

/** That a creator accepted: what exactly, who and when. */
export interface Acceptance {
  /** Who. */
  readonly creatorId: value.CreatorId;
  /** When. */
  readonly at: value.Instant;
  /** The SHA-256 of the exact text of the agreement, where there is one. */
  readonly agreement?: value.Fingerprint | undefined;
}

/** One revision of the terms. Its terms never change. */
export interface Revision {
  /** Which one, from 1. */
  readonly number: number;
  /** When it was offered. */
  readonly madeAt: value.Instant;
  /** The terms. */
  readonly terms: brief.Terms;
  /** What is different from the terms whose place it takes; nothing in the first. */
  readonly changes: readonly Change[];
  /** How it stands with it. */
  readonly state: RevisionState;
  /** From when on it is to hold, or holds. */
  readonly effectiveFrom: value.Instant;
  /** Whether that time has come. */
  readonly isInEffect: boolean;
  /** When the last day of its schedule is over. */
  readonly endsAt: value.Instant;
  /** That the creator accepted it; none where none was asked. */
  readonly acceptance?: Acceptance | undefined;
}

/** One revision of the terms. Its terms never change. What has a default may be left out. */
export interface RevisionInput {
  /** Which one, from 1. */
  readonly number: number;
  /** When it was offered. */
  readonly madeAt: value.Instant;
  /** The terms. */
  readonly terms: brief.TermsInput;
  /** What is different from the terms whose place it takes; nothing in the first. */
  readonly changes: readonly Change[];
  /** How it stands with it. */
  readonly state: RevisionState;
  /** From when on it is to hold, or holds. */
  readonly effectiveFrom: value.Instant;
  /** Whether that time has come. */
  readonly isInEffect: boolean;
  /** When the last day of its schedule is over. */
  readonly endsAt: value.Instant;
  /** That the creator accepted it; none where none was asked. */
  readonly acceptance?: Acceptance | undefined;
}

/** What may be paid, what is agreed and what is spent. For the brand's own people. */
export interface BudgetView {
  /** What happens above it. */
  readonly overBudget: brief.OverBudget;
  /**
   * What the terms commit to: the payment, and the most that the products may be worth, each time that they are sent.
   */
  readonly committed: readonly value.Money[];
  /** What was paid. */
  readonly spent: readonly value.Money[];
  /** What may be paid in all. */
  readonly budget?: value.Money | undefined;
}

/** A revision of the terms as the creator sees it. */
export interface RevisionView {
  /** Which one, from 1. */
  readonly number: number;
  /** When it was offered. */
  readonly madeAt: value.Instant;
  /** The terms. */
  readonly preview: brief.Preview;
  /** What is different from the terms whose place it takes. */
  readonly changes: readonly Change[];
  /** How it stands with it. */
  readonly state: RevisionState;
  /** From when on it is to hold, or holds. */
  readonly effectiveFrom: value.Instant;
  /** When the last day of its schedule is over. */
  readonly endsAt: value.Instant;
  /** The SHA-256 of the exact text of its agreement: what an acceptance names. */
  readonly agreement?: value.Fingerprint | undefined;
  /** That the creator accepted it. */
  readonly acceptance?: Acceptance | undefined;
}

/** A revision of the terms as the creator sees it. What has a default may be left out. */
export interface RevisionViewInput {
  /** Which one, from 1. */
  readonly number: number;
  /** When it was offered. */
  readonly madeAt: value.Instant;
  /** The terms. */
  readonly preview: brief.PreviewInput;
  /** What is different from the terms whose place it takes. */
  readonly changes: readonly Change[];
  /** How it stands with it. */
  readonly state: RevisionState;
  /** From when on it is to hold, or holds. */
  readonly effectiveFrom: value.Instant;
  /** When the last day of its schedule is over. */
  readonly endsAt: value.Instant;
  /** The SHA-256 of the exact text of its agreement: what an acceptance names. */
  readonly agreement?: value.Fingerprint | undefined;
  /** That the creator accepted it. */
  readonly acceptance?: Acceptance | undefined;
}

/** As the brand and the platform see it. */
export interface BrandPartnershipView {
  readonly type: 'brand';
  /** Where it stands. */
  readonly status: StatusKind;
  /** Whose it is. */
  readonly brandId: value.BrandId;
  /** With whom. */
  readonly creatorId: value.CreatorId;
  /** Whose calendar decides when a day begins. */
  readonly zone: value.Zone;
  /** How many days lie between an amendment that cuts a rate and its effect. */
  readonly noticeDays: number;
  /** The brief, as it was saved last. */
  readonly brief: brief.Brief;
  /** All revisions of the terms. */
  readonly revisions: readonly Revision[];
  /** What may be paid, what is agreed and what is spent. */
  readonly budget: BudgetView;
  /** What this actor may do now. */
  readonly allowed: readonly CommandKind[];
  /** The number of the revision that holds. */
  readonly holding?: number | undefined;
  /** The number of the revision that awaits the creator's answer. */
  readonly awaiting?: number | undefined;
  /** Since when it is paused. */
  readonly pausedSince?: value.Instant | undefined;
  /** What was said when it was declined, paused, ended or cancelled. */
  readonly note?: value.Prose | undefined;
}

/** As the brand and the platform see it. What has a default may be left out. */
export interface BrandPartnershipViewInput {
  readonly type: 'brand';
  /** Where it stands. */
  readonly status: StatusKind;
  /** Whose it is. */
  readonly brandId: value.BrandId;
  /** With whom. */
  readonly creatorId: value.CreatorId;
  /** Whose calendar decides when a day begins. */
  readonly zone: value.Zone;
  /** How many days lie between an amendment that cuts a rate and its effect. */
  readonly noticeDays: number;
  /** The brief, as it was saved last. */
  readonly brief: brief.BriefInput;
  /** All revisions of the terms. */
  readonly revisions: readonly RevisionInput[];
  /** What may be paid, what is agreed and what is spent. */
  readonly budget: BudgetView;
  /** What this actor may do now. */
  readonly allowed: readonly CommandKind[];
  /** The number of the revision that holds. */
  readonly holding?: number | undefined;
  /** The number of the revision that awaits the creator's answer. */
  readonly awaiting?: number | undefined;
  /** Since when it is paused. */
  readonly pausedSince?: value.Instant | undefined;
  /** What was said when it was declined, paused, ended or cancelled. */
  readonly note?: value.Prose | undefined;
}

/** As the creator sees it, once it is published. */
export interface CreatorPartnershipView {
  readonly type: 'creator';
  /** Where it stands. */
  readonly status: StatusKind;
  /** With whom. */
  readonly brandId: value.BrandId;
  /** Whose calendar decides when a day begins. */
  readonly zone: value.Zone;
  /** How many days lie between an amendment that cuts a rate and its effect. */
  readonly noticeDays: number;
  /** What holds, or before that what is offered. */
  readonly preview: brief.Preview;
  /** All revisions of the terms. */
  readonly revisions: readonly RevisionView[];
  /** What this actor may do now. */
  readonly allowed: readonly CommandKind[];
  /** The number of the revision that holds. */
  readonly holding?: number | undefined;
  /** The number of the revision that awaits the creator's answer. */
  readonly awaiting?: number | undefined;
  /** Since when it is paused. */
  readonly pausedSince?: value.Instant | undefined;
  /** What was said when it was declined, paused, ended or cancelled. */
  readonly note?: value.Prose | undefined;
}

/** As the creator sees it, once it is published. What has a default may be left out. */
export interface CreatorPartnershipViewInput {
  readonly type: 'creator';
  /** Where it stands. */
  readonly status: StatusKind;
  /** With whom. */
  readonly brandId: value.BrandId;
  /** Whose calendar decides when a day begins. */
  readonly zone: value.Zone;
  /** How many days lie between an amendment that cuts a rate and its effect. */
  readonly noticeDays: number;
  /** What holds, or before that what is offered. */
  readonly preview: brief.PreviewInput;
  /** All revisions of the terms. */
  readonly revisions: readonly RevisionViewInput[];
  /** What this actor may do now. */
  readonly allowed: readonly CommandKind[];
  /** The number of the revision that holds. */
  readonly holding?: number | undefined;
  /** The number of the revision that awaits the creator's answer. */
  readonly awaiting?: number | undefined;
  /** Since when it is paused. */
  readonly pausedSince?: value.Instant | undefined;
  /** What was said when it was declined, paused, ended or cancelled. */
  readonly note?: value.Prose | undefined;
}

/** A partnership as one actor may see it at one moment. */
export type PartnershipView =
  | BrandPartnershipView
  | CreatorPartnershipView;

/** A partnership as one actor may see it at one moment. */
export type PartnershipViewInput =
  | BrandPartnershipViewInput
  | CreatorPartnershipViewInput;

/** What the host knows and a partnership does not. */
export interface Context {
  /** Where the creator stands. Publishing needs it. */
  readonly creator?: creator.StandingInput | undefined;
  /** The groups of the brand's code book. Left out: groups are not checked. */
  readonly groups?: readonly brief.GroupFacts[] | undefined;
  /**
   * How many pieces of content are unfinished: still to be delivered, or posted and not verified. It is
   * `EngagementSummary::unfinished`. Completing needs it.
   */
  readonly openOccurrences?: number | undefined;
}

/**
 * Reads a value of Context, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readContext(document: Document): Context {
  return read('partnership.Context', document);
}

/** The life cycle: for each status its commands, with the roles that may give them. */
export interface Table {
  readonly none: {
    readonly open: 'brand';
  };
  readonly draft: {
    readonly save_step: 'brand';
    readonly publish: 'brand';
    readonly cancel: 'brand' | 'platform';
  };
  readonly published: {
    readonly revise: 'brand';
    readonly accept: 'creator';
    readonly decline: 'creator';
    readonly set_budget: 'brand';
    readonly pause: 'brand' | 'platform';
    readonly cancel: 'brand' | 'platform';
  };
  readonly active: {
    readonly amend: 'brand';
    readonly accept_amendment: 'creator';
    readonly decline_amendment: 'creator';
    readonly withdraw_amendment: 'brand';
    readonly apply_amendment: 'system';
    readonly end_schedule: 'system';
    readonly set_budget: 'brand';
    readonly record_spend: 'brand' | 'platform' | 'system';
    readonly pause: 'brand' | 'platform';
    readonly complete: 'brand' | 'platform';
    readonly end: 'brand' | 'creator' | 'platform';
  };
  readonly paused: {
    readonly set_budget: 'brand';
    readonly record_spend: 'brand' | 'platform' | 'system';
    readonly resume: 'brand' | 'platform';
    readonly end: 'brand' | 'creator' | 'platform';
    readonly cancel: 'brand' | 'platform';
  };
  readonly completed: {
    readonly set_budget: 'brand';
    readonly record_spend: 'brand' | 'platform' | 'system';
  };
  readonly ended: {
    readonly set_budget: 'brand';
    readonly record_spend: 'brand' | 'platform' | 'system';
  };
  readonly cancelled: Readonly<Record<string, never>>;
}

/**
 * The commands that the table has for a status, as far as a role may give them: `CommandIn<'pending'>`,
 * `CommandIn<'pending', 'creator'>`. `none` is the status before there is anything. What a command says can still be
 * refused.
 */
export type CommandIn<S extends keyof Table, R extends actor.Role = actor.Role> = {
  [C in keyof Table[S]]: [Extract<Table[S][C], R>] extends [never] ? never : Extract<Command, { readonly type: C }>;
}[keyof Table[S]];
