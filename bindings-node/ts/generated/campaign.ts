/** The campaign: commands, events and views. The handle is `partnerkit.Campaign`. */
// Generated from the core's types by `cargo xtask gen`.

import type * as actor from './actor.js';
import type * as brief from './brief.js';
import type * as value from './value.js';
import { type Document, read } from '../wire.js';

/** Where a campaign stands. */
export type StatusKind =
  /** Being written. */
  | 'draft'
  /** Open to creators. */
  | 'published'
  /** No more invitations and proposals; what runs finishes. */
  | 'closed'
  /** Put away. */
  | 'archived'
  /** A draft that was given up. */
  | 'discarded';

/** Every StatusKind, in order. */
export const statusKinds: readonly StatusKind[] = [
  'draft',
  'published',
  'closed',
  'archived',
  'discarded',
];

/** What can be asked of a campaign, without its data. */
export type CommandKind =
  /** Begin a draft. */
  | 'open'
  /** Save a step of the brief. */
  | 'save_step'
  /** Say the settings anew. */
  | 'set_settings'
  /** Open it to creators. */
  | 'publish'
  /** Give the draft up. */
  | 'discard'
  /** Stop invitations and proposals. */
  | 'close'
  /** Put away. */
  | 'archive'
  /** Say what is promised to a participation. */
  | 'commit_budget'
  /** Record what was paid to a participation. */
  | 'record_spend';

/** Every CommandKind, in order. */
export const commandKinds: readonly CommandKind[] = [
  'open',
  'save_step',
  'set_settings',
  'publish',
  'discard',
  'close',
  'archive',
  'commit_budget',
  'record_spend',
];

/** How a campaign deals with its creators. */
export interface CampaignSettings {
  /** Whether the time to answer an invitation or a proposal can be extended, once for each participation. */
  readonly allowsExtension: boolean;
}

/** How a campaign deals with its creators. What has a default may be left out. */
export interface CampaignSettingsInput {
  /** Whether the time to answer an invitation or a proposal can be extended, once for each participation. */
  readonly allowsExtension?: boolean | undefined;
}

/** A draft begins, with an empty brief. */
export interface Open {
  readonly type: 'open';
  /** Whose. */
  readonly brandId: value.BrandId;
  /** How it deals with its creators. */
  readonly settings?: CampaignSettingsInput | undefined;
}

/**
 * A step of the brief is saved: all of it, in place of what was there. In a draft it may be incomplete. Once published
 * only overview, assets and titles can be saved, and the brief must stay complete.
 */
export interface SaveStep {
  readonly type: 'save_step';
  /** Which, and what it says. */
  readonly content: brief.StepContentInput;
}

/** The settings are said anew; they hold for what is asked from now on. */
export interface SetSettings {
  readonly type: 'set_settings';
  /** All of them. */
  readonly settings: CampaignSettingsInput;
}

/**
 * The campaign is open to creators. Every step must be good; else all problems are named at once, with paths into the
 * brief.
 */
export interface Publish {
  readonly type: 'publish';
}

/** The draft is given up. */
export interface Discard {
  readonly type: 'discard';
}

/** Invitations and proposals stop; participations that run finish. */
export interface Close {
  readonly type: 'close';
}

/** The campaign is put away; no participation runs any more. */
export interface Archive {
  readonly type: 'archive';
}

/** What is promised to a participation, in all: what was promised before does not count any more. */
export interface CommitBudget {
  readonly type: 'commit_budget';
  /** To which. */
  readonly participationId: value.ParticipationId;
  /** How much, paid or not: zero or more, in the currency of the budget. */
  readonly amount: value.Money;
}

/** A payment to a participation is recorded. It counts on what is promised first. */
export interface RecordSpend {
  readonly type: 'record_spend';
  /** To which. */
  readonly participationId: value.ParticipationId;
  /** How much: above zero. In another currency than the budget it is not compared. */
  readonly amount: value.Money;
  /** The payment's reference with who made it. */
  readonly reference: value.Label;
}

/** A command to a campaign. Who may give which, and when, is the table. */
export type Command =
  | Open
  | SaveStep
  | SetSettings
  | Publish
  | Discard
  | Close
  | Archive
  | CommitBudget
  | RecordSpend;

/**
 * Reads a value of Command, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readCommand(document: Document): Command {
  return read('campaign.Command', document);
}

/** A draft began. */
export interface Opened {
  readonly type: 'opened';
  /** Whose. */
  readonly brandId: value.BrandId;
  /** How it deals with its creators. */
  readonly settings: CampaignSettings;
}

/** A step of the brief was saved. */
export interface StepSaved {
  readonly type: 'step_saved';
  /** Which, and what it says. */
  readonly content: brief.StepContent;
}

/** The settings were said anew. */
export interface SettingsSet {
  readonly type: 'settings_set';
  /** All of them. */
  readonly settings: CampaignSettings;
}

/** The campaign was opened to creators. */
export interface Published {
  readonly type: 'published';
  /** What they are invited to. */
  readonly terms: brief.Terms;
}

/** The draft was given up. */
export interface Discarded {
  readonly type: 'discarded';
}

/** Invitations and proposals were stopped. */
export interface Closed {
  readonly type: 'closed';
}

/** The campaign was put away. */
export interface Archived {
  readonly type: 'archived';
}

/** Something was promised to a participation. */
export interface BudgetCommitted {
  readonly type: 'budget_committed';
  /** To which. */
  readonly participationId: value.ParticipationId;
  /** How much in all, paid or not. */
  readonly amount: value.Money;
}

/** A payment to a participation was recorded. */
export interface SpendRecorded {
  readonly type: 'spend_recorded';
  /** To which. */
  readonly participationId: value.ParticipationId;
  /** How much. */
  readonly amount: value.Money;
  /** The payment's reference with who made it. */
  readonly reference: value.Label;
}

/** An event of a campaign. */
export type Event =
  | Opened
  | StepSaved
  | SettingsSet
  | Published
  | Discarded
  | Closed
  | Archived
  | BudgetCommitted
  | SpendRecorded;

/**
 * Reads a value of Event, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readEvent(document: Document): Event {
  return read('campaign.Event', document);
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
  return read('campaign.Request', document);
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

/** How a budget stands. Only the brand and the platform see it. */
export interface CampaignBudget {
  /** Promised and not yet paid, in each currency. */
  readonly committed: readonly value.Money[];
  /** Paid, in each currency. */
  readonly spent: readonly value.Money[];
  /** Whether what is promised and paid together exceeds the limit. */
  readonly isOver: boolean;
  /** What may be paid in all. Left out: nothing is compared. */
  readonly limit?: value.Money | undefined;
}

/**
 * A campaign as the brand, the platform or the system sees it at one moment. Creators see none of it: what they see is
 * in their participation.
 */
export interface CampaignView {
  /** Where it stands. */
  readonly status: StatusKind;
  /** Whose. */
  readonly brandId: value.BrandId;
  /** How it deals with its creators. */
  readonly settings: CampaignSettings;
  /** The brief, with what it says now. */
  readonly brief: brief.Brief;
  /** How its budget stands. */
  readonly budget: CampaignBudget;
  /** What this actor may do now. */
  readonly allowed: readonly CommandKind[];
  /** What creators are invited to, from publishing on. */
  readonly terms?: brief.Terms | undefined;
  /** When it was published. */
  readonly publishedAt?: value.Instant | undefined;
}

/**
 * A campaign as the brand, the platform or the system sees it at one moment. Creators see none of it: what they see is
 * in their participation. What has a default may be left out.
 */
export interface CampaignViewInput {
  /** Where it stands. */
  readonly status: StatusKind;
  /** Whose. */
  readonly brandId: value.BrandId;
  /** How it deals with its creators. */
  readonly settings: CampaignSettingsInput;
  /** The brief, with what it says now. */
  readonly brief: brief.BriefInput;
  /** How its budget stands. */
  readonly budget: CampaignBudget;
  /** What this actor may do now. */
  readonly allowed: readonly CommandKind[];
  /** What creators are invited to, from publishing on. */
  readonly terms?: brief.TermsInput | undefined;
  /** When it was published. */
  readonly publishedAt?: value.Instant | undefined;
}

/** What the host knows and a campaign does not. */
export interface Context {
  /** The groups of the brand's code book. Left out: the brief's groups are not checked. */
  readonly groups?: readonly brief.GroupFacts[] | undefined;
  /** How many participations run: accepted or active ones. Left out: not known, and nothing is archived. */
  readonly runningParticipations?: number | undefined;
}

/**
 * Reads a value of Context, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readContext(document: Document): Context {
  return read('campaign.Context', document);
}

/** What a participation needs to know of its campaign; the host gives it with each command. */
export interface CampaignFacts {
  /** Which. */
  readonly campaignId: value.CampaignId;
  /** Whose. */
  readonly brandId: value.BrandId;
  /** Where it stands. */
  readonly status: StatusKind;
  /** How it deals with its creators. */
  readonly settings: CampaignSettings;
  /** What creators are invited to, from publishing on. */
  readonly terms?: brief.Terms | undefined;
}

/**
 * What a participation needs to know of its campaign; the host gives it with each command. What has a default may be
 * left out.
 */
export interface CampaignFactsInput {
  /** Which. */
  readonly campaignId: value.CampaignId;
  /** Whose. */
  readonly brandId: value.BrandId;
  /** Where it stands. */
  readonly status: StatusKind;
  /** How it deals with its creators. */
  readonly settings?: CampaignSettingsInput | undefined;
  /** What creators are invited to, from publishing on. */
  readonly terms?: brief.TermsInput | undefined;
}

/**
 * Reads a value of CampaignFacts, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with
 * all problems.
 */
export function readCampaignFacts(document: Document): CampaignFacts {
  return read('campaign.CampaignFacts', document);
}

/** The life cycle: for each status its commands, with the roles that may give them. */
export interface Table {
  readonly none: {
    readonly open: 'brand' | 'platform';
  };
  readonly draft: {
    readonly save_step: 'brand' | 'platform';
    readonly set_settings: 'brand' | 'platform';
    readonly publish: 'brand' | 'platform';
    readonly discard: 'brand' | 'platform';
  };
  readonly published: {
    readonly save_step: 'brand' | 'platform';
    readonly set_settings: 'brand' | 'platform';
    readonly commit_budget: 'brand' | 'platform' | 'system';
    readonly record_spend: 'brand' | 'platform' | 'system';
    readonly close: 'brand' | 'platform';
  };
  readonly closed: {
    readonly commit_budget: 'brand' | 'platform' | 'system';
    readonly record_spend: 'brand' | 'platform' | 'system';
    readonly archive: 'brand' | 'platform';
  };
  readonly archived: {
    readonly record_spend: 'brand' | 'platform' | 'system';
  };
  readonly discarded: Readonly<Record<string, never>>;
}

/**
 * The commands that the table has for a status, as far as a role may give them: `CommandIn<'pending'>`,
 * `CommandIn<'pending', 'creator'>`. `none` is the status before there is anything. What a command says can still be
 * refused.
 */
export type CommandIn<S extends keyof Table, R extends actor.Role = actor.Role> = {
  [C in keyof Table[S]]: [Extract<Table[S][C], R>] extends [never] ? never : Extract<Command, { readonly type: C }>;
}[keyof Table[S]];
