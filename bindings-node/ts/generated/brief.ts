/** The brief, step by step, and the terms that are agreed on: dated occurrences and instalments. */
// Generated from the core's types by `cargo xtask gen`.

import type * as codes from './codes.js';
import type * as errors from '../errors.js';
import type * as network from './network.js';
import type * as product_order from './product_order.js';
import type * as value from './value.js';
import { type Document, read } from '../wire.js';

/** What happens when more would be paid than the budget has. */
export type OverBudget =
  /** It is allowed, with a warning. */
  | 'warn'
  /** It is refused. */
  | 'refuse';

/** Every OverBudget, in order. */
export const overBudgets: readonly OverBudget[] = [
  'warn',
  'refuse',
];

/** What a partnership or campaign is about. Complete with the brand, both names and the text. */
export interface Overview {
  /** The brand, as the creator reads it. */
  readonly brand?: value.Label | undefined;
  /** The name among the brand's own people. Never shown to a creator. */
  readonly internalName?: value.Label | undefined;
  /** The name that the creator reads. */
  readonly externalName?: value.Label | undefined;
  /** What the creator should know. */
  readonly text?: value.Prose | undefined;
  /** What may be paid in all. Never shown to a creator. Left out: nothing is compared. */
  readonly budget?: value.Money | undefined;
  /** What happens above the budget. */
  readonly overBudget: OverBudget;
}

/**
 * What a partnership or campaign is about. Complete with the brand, both names and the text. What has a default may be
 * left out.
 */
export interface OverviewInput {
  /** The brand, as the creator reads it. */
  readonly brand?: value.Label | undefined;
  /** The name among the brand's own people. Never shown to a creator. */
  readonly internalName?: value.Label | undefined;
  /** The name that the creator reads. */
  readonly externalName?: value.Label | undefined;
  /** What the creator should know. */
  readonly text?: value.Prose | undefined;
  /** What may be paid in all. Never shown to a creator. Left out: nothing is compared. */
  readonly budget?: value.Money | undefined;
  /** What happens above the budget. */
  readonly overBudget?: OverBudget | undefined;
}

/** Days of the calendar. */
export interface DaysLength {
  readonly type: 'days';
  /** How many. */
  readonly days: number;
}

/** Weeks of seven days. */
export interface WeeksLength {
  readonly type: 'weeks';
  /** How many. */
  readonly weeks: number;
}

/** Calendar months, counted from the first day; the day is clamped to the month's end. */
export interface MonthsLength {
  readonly type: 'months';
  /** How many. */
  readonly months: number;
}

/** A length of calendar time. */
export type Length =
  | DaysLength
  | WeeksLength
  | MonthsLength;

/** Which months a monthly delivery is divided into. */
export type MonthCount =
  /** Months that begin on the schedule's first day and its counterparts. Only the last can be partial. */
  | 'from_start'
  /** Months of the calendar. The first and the last can be partial. */
  | 'calendar';

/** Every MonthCount, in order. */
export const monthCounts: readonly MonthCount[] = [
  'from_start',
  'calendar',
];

/** Who approves drafts. */
export type Approver =
  /** The brand. */
  | 'brand'
  /** The platform, for the brand. */
  | 'platform';

/** Every Approver, in order. */
export const approvers: readonly Approver[] = [
  'brand',
  'platform',
];

/** No drafts: content is posted at once. */
export interface NoDraftsReviewPolicy {
  readonly type: 'no_drafts';
}

/** Each piece of content is approved as a draft before it is posted. */
export interface DraftsReviewPolicy {
  readonly type: 'drafts';
  /** Who approves. */
  readonly approver: Approver;
  /** How often the creator can be asked to change a draft; 0: approved, waived or declined at once. */
  readonly revisions: number;
  /** How long the approver may take to answer a draft, in hours. Left out: as long as it takes. */
  readonly answerHours?: number | undefined;
  /** How long the creator may take to change a draft, in hours. Left out: until the content is due. */
  readonly reworkHours?: number | undefined;
}

/** How content is reviewed. */
export type ReviewPolicy =
  | NoDraftsReviewPolicy
  | DraftsReviewPolicy;

/**
 * From when to when, and how content is reviewed. Complete with a start, a duration or an end, and a review policy.
 */
export interface ScheduleDraft {
  /** The first day. */
  readonly start?: value.CalendarDate | undefined;
  /** How long it lasts. */
  readonly duration?: Length | undefined;
  /** The last day. It takes the place of the one that follows from the duration. */
  readonly end?: value.CalendarDate | undefined;
  /** Content is delivered each month, of these months. Left out: it is not. */
  readonly monthly?: MonthCount | undefined;
  /** How content is reviewed. */
  readonly review?: ReviewPolicy | undefined;
}

/** At any time within the schedule. */
export interface AnytimeTiming {
  readonly type: 'anytime';
}

/** From the start of the schedule up to a day. */
export interface DueTiming {
  readonly type: 'due';
  /** The last day for it. */
  readonly date: value.CalendarDate;
}

/** From a day up to another. */
export interface WindowTiming {
  readonly type: 'window';
  /** The first day for it. */
  readonly from: value.CalendarDate;
  /** The last day for it. */
  readonly to: value.CalendarDate;
}

/** In every month of the schedule: the quantity is per month. */
export interface MonthlyTiming {
  readonly type: 'monthly';
  /**
   * The day of each month by which it is due, counted from the month's first day, and clamped to its last. Left out:
   * the last day.
   */
  readonly dueDay?: number | undefined;
}

/** In some months of the schedule: the quantity is per month. */
export interface MonthsTiming {
  readonly type: 'months';
  /** The numbers of the months; 1 is the first of the schedule. */
  readonly months: readonly number[];
  /** As of a monthly one. */
  readonly dueDay?: number | undefined;
}

/** When a deliverable is due. */
export type Timing =
  | AnytimeTiming
  | DueTiming
  | WindowTiming
  | MonthlyTiming
  | MonthsTiming;

/**
 * Whether an Instagram story needs the creator's connected account, without which neither the story nor its metrics can
 * be collected.
 */
export type StoryConnection =
  /** It does. */
  | 'required'
  /** It does not: without a connection its content and metrics are not collected. */
  | 'optional';

/** Every StoryConnection, in order. */
export const storyConnections: readonly StoryConnection[] = [
  'required',
  'optional',
];

/**
 * What the creator delivers. Complete with network, media type (where the network has any), name, quantity and timing.
 */
export interface DeliverableDraft {
  /** Its id, for as long as it is delivered, also in later revisions of the terms. */
  readonly deliverableId: value.DeliverableId;
  /** Where it is posted. */
  readonly network?: network.Network | undefined;
  /** What is posted. */
  readonly mediaType?: network.MediaType | undefined;
  /** What it is called. */
  readonly name?: value.Label | undefined;
  /** What it should show or say. */
  readonly instructions?: value.Prose | undefined;
  /** How many; of a monthly one, how many each month. */
  readonly quantity?: number | undefined;
  /** When it is due. */
  readonly timing?: Timing | undefined;
  /** Of an Instagram story: whether it needs the creator's connected account. Left out: it does. */
  readonly storyConnection?: StoryConnection | undefined;
}

/** What a piece of content is worth beside the others. */
export interface DeliverableWeight {
  /** Which deliverable. */
  readonly deliverableId: value.DeliverableId;
  /** The weight of each of its pieces; 0: nothing is paid for them. */
  readonly weight: number;
}

/** A percentage of the total. */
export interface PercentShare {
  readonly type: 'percent';
  /** The percentage. */
  readonly percent: value.Rate;
}

/** An amount. */
export interface AmountShare {
  readonly type: 'amount';
  /** The amount, in the currency of the total. */
  readonly amount: value.Money;
}

/** How much of a payment a part is. */
export type Share =
  | PercentShare
  | AmountShare;

/** A moment in the life of what was agreed. */
export type Moment =
  /** The creator has accepted. */
  | 'acceptance'
  /** The schedule's first day begins. */
  | 'start'
  /** Everything is delivered. */
  | 'completion';

/** Every Moment, in order. */
export const moments: readonly Moment[] = [
  'acceptance',
  'start',
  'completion',
];

/** At a moment in the life of what was agreed. */
export interface AtMilestoneDue {
  readonly type: 'at';
  /** The moment. */
  readonly moment: Moment;
}

/** When a day begins. */
export interface OnMilestoneDue {
  readonly type: 'on';
  /** The day. */
  readonly date: value.CalendarDate;
}

/** When all pieces of a deliverable are verified. */
export interface DeliveredMilestoneDue {
  readonly type: 'delivered';
  /** Which deliverable. */
  readonly deliverableId: value.DeliverableId;
}

/** When a milestone is due. */
export type MilestoneDue =
  | AtMilestoneDue
  | OnMilestoneDue
  | DeliveredMilestoneDue;

/** A named part of a payment. */
export interface Milestone {
  /** What it is for; each name once. */
  readonly name: value.Label;
  /** How much it is. */
  readonly share: Share;
  /** When it is due. */
  readonly due: MilestoneDue;
}

/** All of it when the creator has accepted. */
export interface UpfrontDispersal {
  readonly type: 'upfront';
}

/** All of it when everything is delivered. */
export interface OnCompletionDispersal {
  readonly type: 'on_completion';
}

/** A part for each piece of content, when it is verified. */
export interface PerDeliverableDispersal {
  readonly type: 'per_deliverable';
  /** Deliverables whose pieces are worth more or less than the others: one that is not listed has weight 1. */
  readonly weights?: readonly DeliverableWeight[] | undefined;
}

/** A part after each month of the schedule; a partial month gets its share of a month by days. */
export interface MonthlyDispersal {
  readonly type: 'monthly';
}

/** Named parts. */
export interface MilestonesDispersal {
  readonly type: 'milestones';
  /** The parts: all percentages that add up to 100, or all amounts that add up to the total. */
  readonly milestones: readonly Milestone[];
}

/** All of it some days of 24 hours after a moment. */
export interface AfterDaysDispersal {
  readonly type: 'after_days';
  /** How many days. */
  readonly days: number;
  /** After what. */
  readonly after: Moment;
}

/** All of it some days of 24 hours after a moment. What has a default may be left out. */
export interface AfterDaysDispersalInput {
  readonly type: 'after_days';
  /** How many days. */
  readonly days: number;
  /** After what. */
  readonly after?: Moment | undefined;
}

/** In which parts a payment is paid. The parts always add up to the total. */
export type Dispersal =
  | UpfrontDispersal
  | OnCompletionDispersal
  | PerDeliverableDispersal
  | MonthlyDispersal
  | MilestonesDispersal
  | AfterDaysDispersal;

/** In which parts a payment is paid. The parts always add up to the total. */
export type DispersalInput =
  | UpfrontDispersal
  | OnCompletionDispersal
  | PerDeliverableDispersal
  | MonthlyDispersal
  | MilestonesDispersal
  | AfterDaysDispersalInput;

/** Money for the creator. Complete with both. */
export interface PaymentDraft {
  /** All of it. */
  readonly total?: value.Money | undefined;
  /** In which parts it is paid. */
  readonly dispersal?: Dispersal | undefined;
}

/** Money for the creator. Complete with both. What has a default may be left out. */
export interface PaymentDraftInput {
  /** All of it. */
  readonly total?: value.Money | undefined;
  /** In which parts it is paid. */
  readonly dispersal?: DispersalInput | undefined;
}

/** For which months of a monthly sending the products are chosen. */
export type Configured =
  /** Once, in the first month: the later ones send the same. */
  | 'first_month'
  /** Anew in every month. */
  | 'every_month';

/** Every Configured, in order. */
export const configureds: readonly Configured[] = [
  'first_month',
  'every_month',
];

/** When the creator has accepted. */
export interface OnAcceptanceSending {
  readonly type: 'on_acceptance';
}

/** On a day. */
export interface OnDateSending {
  readonly type: 'on_date';
  /** The day. */
  readonly date: value.CalendarDate;
}

/** In each month of the schedule. */
export interface MonthlySending {
  readonly type: 'monthly';
  /** For which months the products are chosen. */
  readonly configured: Configured;
}

/** When products are sent. */
export type Sending =
  | OnAcceptanceSending
  | OnDateSending
  | MonthlySending;

/** Products for the creator. Complete with sending and offer. */
export interface ProductDraft {
  /** When they are sent. */
  readonly sending?: Sending | undefined;
  /**
   * What there is to choose from, within which limits, and where it is shipped to. The limits hold for each time that
   * products are sent.
   */
  readonly offer?: product_order.Offer | undefined;
  /** Days of 24 hours from the delivery within which the creator posts. Left out: no deadline. */
  readonly postingDays?: number | undefined;
}

/** Products for the creator. Complete with sending and offer. What has a default may be left out. */
export interface ProductDraftInput {
  /** When they are sent. */
  readonly sending?: Sending | undefined;
  /**
   * What there is to choose from, within which limits, and where it is shipped to. The limits hold for each time that
   * products are sent.
   */
  readonly offer?: product_order.OfferInput | undefined;
  /** Days of 24 hours from the delivery within which the creator posts. Left out: no deadline. */
  readonly postingDays?: number | undefined;
}

/** A rate. */
export interface RateCommissionPay {
  readonly type: 'rate';
  /** A share of the order, or an amount per order. */
  readonly rate: codes.PayoutRate;
}

/** Nothing here: a programme outside pays the creator. */
export interface ExternalCommissionPay {
  readonly type: 'external';
  /** Where to sign up, and what to do there. */
  readonly programme: codes.ExternalProgramme;
}

/** What an order earns. */
export type CommissionPay =
  | RateCommissionPay
  | ExternalCommissionPay;

/** A share of what the creator sells. Complete with a group and what an order earns. */
export interface CommissionDraft {
  /** The group that the creator's discount code comes from. */
  readonly discountGroup?: value.GroupId | undefined;
  /** The group that the creator's affiliate link comes from. */
  readonly affiliateGroup?: value.GroupId | undefined;
  /** What an order earns. */
  readonly pay?: CommissionPay | undefined;
}

/** What the creator gets: any combination of payment, product and commission, at least one of them. */
export interface CompensationDraft {
  /** What the creator reads of it before the details. */
  readonly preview?: value.Prose | undefined;
  /** Money. */
  readonly payment?: PaymentDraft | undefined;
  /** Products. */
  readonly product?: ProductDraft | undefined;
  /** A share of what the creator sells. */
  readonly commission?: CommissionDraft | undefined;
}

/**
 * What the creator gets: any combination of payment, product and commission, at least one of them. What has a default
 * may be left out.
 */
export interface CompensationDraftInput {
  /** What the creator reads of it before the details. */
  readonly preview?: value.Prose | undefined;
  /** Money. */
  readonly payment?: PaymentDraftInput | undefined;
  /** Products. */
  readonly product?: ProductDraftInput | undefined;
  /** A share of what the creator sells. */
  readonly commission?: CommissionDraft | undefined;
}

/** How many of the hashtags and mentions a post must carry. */
export type MarkRule =
  /** One of them. */
  | 'any'
  /** Each of them. */
  | 'all';

/** Every MarkRule, in order. */
export const markRules: readonly MarkRule[] = [
  'any',
  'all',
];

/** How content is recognised as what was agreed. */
export interface Tracking {
  /** Whether the creator may report content by hand. */
  readonly manualDelivery: boolean;
  /** Whether only content posted in its window counts; else content outside counts with a flag. */
  readonly strictDate: boolean;
  /** Hashtags that mark the content, with or without `#`. */
  readonly hashtags: readonly value.Label[];
  /** Accounts whose mention marks the content, with or without `@`. */
  readonly mentions: readonly value.Label[];
  /** How many of these a post must carry. */
  readonly marks: MarkRule;
}

/** How content is recognised as what was agreed. What has a default may be left out. */
export interface TrackingInput {
  /** Whether the creator may report content by hand. */
  readonly manualDelivery?: boolean | undefined;
  /** Whether only content posted in its window counts; else content outside counts with a flag. */
  readonly strictDate?: boolean | undefined;
  /** Hashtags that mark the content, with or without `#`. */
  readonly hashtags?: readonly value.Label[] | undefined;
  /** Accounts whose mention marks the content, with or without `@`. */
  readonly mentions?: readonly value.Label[] | undefined;
  /** How many of these a post must carry. */
  readonly marks?: MarkRule | undefined;
}

/** A file that the creator is given: a reference, never the bytes. */
export interface Asset {
  /** What it is called. */
  readonly name: value.Label;
  /** Its media type (RFC 6838), such as `image/png`. */
  readonly contentType: value.Label;
  /** Its size in bytes. */
  readonly bytes: number;
  /** Its fingerprint. */
  readonly sha256: value.Fingerprint;
  /** Where it is. */
  readonly url: value.LinkText;
}

/** What content may be used for. */
export type UsageScope =
  /** The brand's own unpaid channels. */
  | 'organic'
  /** Paid advertising. */
  | 'paid'
  /** Both. */
  | 'organic_and_paid';

/** Every UsageScope, in order. */
export const usageScopes: readonly UsageScope[] = [
  'organic',
  'paid',
  'organic_and_paid',
];

/** For a time. */
export interface LimitedUsageLength {
  readonly type: 'limited';
  /** How long. */
  readonly length: Length;
}

/** For ever. */
export interface PerpetualUsageLength {
  readonly type: 'perpetual';
}

/** For how long content may be used. */
export type UsageLength =
  | LimitedUsageLength
  | PerpetualUsageLength;

/** What the brand may do with the content. */
export interface UsageRights {
  /** For what. */
  readonly scope: UsageScope;
  /** For how long after it was posted. */
  readonly length: UsageLength;
  /** In which channels, such as `website` or `e-mail`. None listed: in all. */
  readonly channels: readonly value.Label[];
  /** Where. None listed: everywhere. */
  readonly territories: readonly value.Country[];
}

/** What the brand may do with the content. What has a default may be left out. */
export interface UsageRightsInput {
  /** For what. */
  readonly scope: UsageScope;
  /** For how long after it was posted. */
  readonly length: UsageLength;
  /** In which channels, such as `website` or `e-mail`. None listed: in all. */
  readonly channels?: readonly value.Label[] | undefined;
  /** Where. None listed: everywhere. */
  readonly territories?: readonly value.Country[] | undefined;
}

/** Whom the creator does not work for meanwhile. */
export interface Exclusivity {
  /** Competitors of which kind, such as `skin care`. */
  readonly category: value.Label;
  /** How long, from the schedule's first day. */
  readonly length: Length;
}

/** Leave to advertise through the creator's account. */
export interface Whitelisting {
  /** The last day. */
  readonly expires: value.CalendarDate;
}

/** Whether content must say that it is advertising. */
export type Disclosure =
  /** It must. */
  | 'required'
  /** The brand does not ask for it; the law may. */
  | 'not_asked';

/** Every Disclosure, in order. */
export const disclosures: readonly Disclosure[] = [
  'required',
  'not_asked',
];

/** What the creator agrees to. What is left out is not asked. */
export interface Rights {
  /** The agreement, word for word. Left out: none is asked, and publishing begins the partnership. */
  readonly terms?: value.TermsText | undefined;
  /** What the brand may do with the content. */
  readonly usage?: UsageRights | undefined;
  /** Whom the creator does not work for meanwhile. */
  readonly exclusivity?: Exclusivity | undefined;
  /** Leave to advertise through the creator's account. */
  readonly whitelisting?: Whitelisting | undefined;
  /** Whether the creator must say that the content is advertising. */
  readonly disclosure: Disclosure;
}

/** What the creator agrees to. What is left out is not asked. What has a default may be left out. */
export interface RightsInput {
  /** The agreement, word for word. Left out: none is asked, and publishing begins the partnership. */
  readonly terms?: value.TermsText | undefined;
  /** What the brand may do with the content. */
  readonly usage?: UsageRightsInput | undefined;
  /** Whom the creator does not work for meanwhile. */
  readonly exclusivity?: Exclusivity | undefined;
  /** Leave to advertise through the creator's account. */
  readonly whitelisting?: Whitelisting | undefined;
  /** Whether the creator must say that the content is advertising. */
  readonly disclosure?: Disclosure | undefined;
}

/** What the sections of the creator's view are called. One that is left out has the host's own title. */
export interface Titles {
  /** What it is about. */
  readonly overview?: value.Label | undefined;
  /** From when to when. */
  readonly schedule?: value.Label | undefined;
  /** What is delivered. */
  readonly deliverables?: value.Label | undefined;
  /** Money. */
  readonly payment?: value.Label | undefined;
  /** Products. */
  readonly product?: value.Label | undefined;
  /** Codes, links and what they earn. */
  readonly commission?: value.Label | undefined;
  /** Hashtags and mentions. */
  readonly tracking?: value.Label | undefined;
  /** Files. */
  readonly assets?: value.Label | undefined;
  /** Rights and agreements. */
  readonly rights?: value.Label | undefined;
}

/** What a brand wants of a creator, and what the creator gets for it. A draft may lack steps, and parts of steps. */
export interface Brief {
  /** What it is about. */
  readonly overview?: Overview | undefined;
  /** From when to when, and how content is reviewed. */
  readonly schedule?: ScheduleDraft | undefined;
  /** What the creator delivers. */
  readonly deliverables?: readonly DeliverableDraft[] | undefined;
  /** What the creator gets. */
  readonly compensation?: CompensationDraft | undefined;
  /** How content is recognised. */
  readonly tracking?: Tracking | undefined;
  /** What the creator is given to work with. */
  readonly assets?: readonly Asset[] | undefined;
  /** What the creator agrees to. */
  readonly rights?: Rights | undefined;
  /** What the sections of the creator's view are called. */
  readonly titles?: Titles | undefined;
}

/**
 * What a brand wants of a creator, and what the creator gets for it. A draft may lack steps, and parts of steps. What
 * has a default may be left out.
 */
export interface BriefInput {
  /** What it is about. */
  readonly overview?: OverviewInput | undefined;
  /** From when to when, and how content is reviewed. */
  readonly schedule?: ScheduleDraft | undefined;
  /** What the creator delivers. */
  readonly deliverables?: readonly DeliverableDraft[] | undefined;
  /** What the creator gets. */
  readonly compensation?: CompensationDraftInput | undefined;
  /** How content is recognised. */
  readonly tracking?: TrackingInput | undefined;
  /** What the creator is given to work with. */
  readonly assets?: readonly Asset[] | undefined;
  /** What the creator agrees to. */
  readonly rights?: RightsInput | undefined;
  /** What the sections of the creator's view are called. */
  readonly titles?: Titles | undefined;
}

/**
 * Reads a value of Brief, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readBrief(document: Document): Brief {
  return read('brief.Brief', document);
}

/** What it is about. */
export interface OverviewStepContent {
  readonly type: 'overview';
  /** All of the step. */
  readonly content: Overview;
}

/** What it is about. What has a default may be left out. */
export interface OverviewStepContentInput {
  readonly type: 'overview';
  /** All of the step. */
  readonly content: OverviewInput;
}

/** From when to when, and how content is reviewed. */
export interface ScheduleStepContent {
  readonly type: 'schedule';
  /** All of the step. */
  readonly content: ScheduleDraft;
}

/** What the creator delivers. */
export interface DeliverablesStepContent {
  readonly type: 'deliverables';
  /** All of the step. */
  readonly content: readonly DeliverableDraft[];
}

/** What the creator gets. */
export interface CompensationStepContent {
  readonly type: 'compensation';
  /** All of the step. */
  readonly content: CompensationDraft;
}

/** What the creator gets. What has a default may be left out. */
export interface CompensationStepContentInput {
  readonly type: 'compensation';
  /** All of the step. */
  readonly content: CompensationDraftInput;
}

/** How content is recognised. */
export interface TrackingStepContent {
  readonly type: 'tracking';
  /** All of the step. */
  readonly content: Tracking;
}

/** How content is recognised. What has a default may be left out. */
export interface TrackingStepContentInput {
  readonly type: 'tracking';
  /** All of the step. */
  readonly content: TrackingInput;
}

/** What the creator is given to work with. */
export interface AssetsStepContent {
  readonly type: 'assets';
  /** All of the step. */
  readonly content: readonly Asset[];
}

/** What the creator agrees to. */
export interface RightsStepContent {
  readonly type: 'rights';
  /** All of the step. */
  readonly content: Rights;
}

/** What the creator agrees to. What has a default may be left out. */
export interface RightsStepContentInput {
  readonly type: 'rights';
  /** All of the step. */
  readonly content: RightsInput;
}

/** What the sections of the creator's view are called. */
export interface TitlesStepContent {
  readonly type: 'titles';
  /** All of the step. */
  readonly content: Titles;
}

/** The content of a step, as it is saved: all of the step, which takes the place of what was there. */
export type StepContent =
  | OverviewStepContent
  | ScheduleStepContent
  | DeliverablesStepContent
  | CompensationStepContent
  | TrackingStepContent
  | AssetsStepContent
  | RightsStepContent
  | TitlesStepContent;

/** The content of a step, as it is saved: all of the step, which takes the place of what was there. */
export type StepContentInput =
  | OverviewStepContentInput
  | ScheduleStepContent
  | DeliverablesStepContent
  | CompensationStepContentInput
  | TrackingStepContentInput
  | AssetsStepContent
  | RightsStepContentInput
  | TitlesStepContent;

/**
 * Reads a value of StepContent, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with
 * all problems.
 */
export function readStepContent(document: Document): StepContent {
  return read('brief.StepContent', document);
}

/** From when to when, and how content is reviewed: agreed. */
export interface Schedule {
  /** The first day. */
  readonly start: value.CalendarDate;
  /** The last day. */
  readonly end: value.CalendarDate;
  /** How content is reviewed. */
  readonly review: ReviewPolicy;
  /** Content is delivered each month, of these months. Left out: it is not. */
  readonly monthly?: MonthCount | undefined;
}

/** What the creator delivers: agreed. */
export interface Deliverable {
  /** Its id, for as long as it is delivered, also in later revisions of the terms. */
  readonly deliverableId: value.DeliverableId;
  /** Where it is posted. */
  readonly network: network.Network;
  /** What it is called. */
  readonly name: value.Label;
  /** How many; of a monthly one, how many each month. At least one. */
  readonly quantity: number;
  /** When it is due. */
  readonly timing: Timing;
  /** What is posted; none where the network has no media types. */
  readonly mediaType?: network.MediaType | undefined;
  /** What it should show or say. */
  readonly instructions?: value.Prose | undefined;
  /** Of an Instagram story, and of nothing else: whether it needs the creator's connected account. */
  readonly storyConnection?: StoryConnection | undefined;
}

/** Money for the creator: agreed. */
export interface Payment {
  /** All of it, above zero. */
  readonly total: value.Money;
  /** In which parts it is paid. */
  readonly dispersal: Dispersal;
}

/** Money for the creator: agreed. What has a default may be left out. */
export interface PaymentInput {
  /** All of it, above zero. */
  readonly total: value.Money;
  /** In which parts it is paid. */
  readonly dispersal: DispersalInput;
}

/** Products for the creator: agreed. */
export interface ProductCompensation {
  /** When they are sent. */
  readonly sending: Sending;
  /**
   * What there is to choose from, within which limits, and where it is shipped to. The limits hold for each time that
   * products are sent.
   */
  readonly offer: product_order.Offer;
  /** Days of 24 hours from the delivery within which the creator posts. Left out: no deadline. */
  readonly postingDays?: number | undefined;
}

/** Products for the creator: agreed. What has a default may be left out. */
export interface ProductCompensationInput {
  /** When they are sent. */
  readonly sending: Sending;
  /**
   * What there is to choose from, within which limits, and where it is shipped to. The limits hold for each time that
   * products are sent.
   */
  readonly offer: product_order.OfferInput;
  /** Days of 24 hours from the delivery within which the creator posts. Left out: no deadline. */
  readonly postingDays?: number | undefined;
}

/** A share of what the creator sells: agreed. */
export interface Commission {
  /** What an order earns. */
  readonly pay: CommissionPay;
  /** The group that the creator's discount code comes from. There is this or an affiliate group, or both. */
  readonly discountGroup?: value.GroupId | undefined;
  /** The group that the creator's affiliate link comes from. */
  readonly affiliateGroup?: value.GroupId | undefined;
}

/** What the creator gets: agreed. At least one of payment, product and commission. */
export interface Compensation {
  /** What the creator reads of it before the details. */
  readonly preview?: value.Prose | undefined;
  /** Money. */
  readonly payment?: Payment | undefined;
  /** Products. */
  readonly product?: ProductCompensation | undefined;
  /** A share of what the creator sells. */
  readonly commission?: Commission | undefined;
}

/**
 * What the creator gets: agreed. At least one of payment, product and commission. What has a default may be left out.
 */
export interface CompensationInput {
  /** What the creator reads of it before the details. */
  readonly preview?: value.Prose | undefined;
  /** Money. */
  readonly payment?: PaymentInput | undefined;
  /** Products. */
  readonly product?: ProductCompensationInput | undefined;
  /** A share of what the creator sells. */
  readonly commission?: Commission | undefined;
}

/** All that two parties agree on: complete, and never changed. Made from a `super::Brief`. */
export interface Terms {
  /** From when to when, and how content is reviewed. */
  readonly schedule: Schedule;
  /** What the creator delivers. */
  readonly deliverables: readonly Deliverable[];
  /** What the creator gets. */
  readonly compensation: Compensation;
  /** How content is recognised. */
  readonly tracking: Tracking;
  /** What the creator agrees to. */
  readonly rights: Rights;
}

/**
 * All that two parties agree on: complete, and never changed. Made from a `super::Brief`. What has a default may be
 * left out.
 */
export interface TermsInput {
  /** From when to when, and how content is reviewed. */
  readonly schedule: Schedule;
  /** What the creator delivers. */
  readonly deliverables: readonly Deliverable[];
  /** What the creator gets. */
  readonly compensation: CompensationInput;
  /** How content is recognised. */
  readonly tracking: TrackingInput;
  /** What the creator agrees to. */
  readonly rights: RightsInput;
}

/**
 * Reads a value of Terms, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readTerms(document: Document): Terms {
  return read('brief.Terms', document);
}

/** What a brief needs to know of a creator. */
export interface CreatorFacts {
  /** Where the creator has an account. */
  readonly accounts: readonly network.Network[];
  /** Where an account is connected, and the connection has not expired. */
  readonly connected: readonly network.Network[];
}

/** What a brief needs to know of a creator. What has a default may be left out. */
export interface CreatorFactsInput {
  /** Where the creator has an account. */
  readonly accounts?: readonly network.Network[] | undefined;
  /** Where an account is connected, and the connection has not expired. */
  readonly connected?: readonly network.Network[] | undefined;
}

/** What a brief needs to know of a group. */
export interface GroupFacts {
  /** Which group. */
  readonly groupId: value.GroupId;
  /** Codes or links. */
  readonly kind: codes.GroupKind;
  /** One for all creators or one for each. */
  readonly mode: codes.GroupMode;
}

/** What the host knows and a brief does not. What is left out is not checked. */
export interface ReviewContext {
  /** The creator it is for, where that is one. */
  readonly creator?: CreatorFacts | undefined;
  /** The groups of the brand's code book. */
  readonly groups?: readonly GroupFacts[] | undefined;
}

/** What the host knows and a brief does not. What is left out is not checked. What has a default may be left out. */
export interface ReviewContextInput {
  /** The creator it is for, where that is one. */
  readonly creator?: CreatorFactsInput | undefined;
  /** The groups of the brand's code book. */
  readonly groups?: readonly GroupFacts[] | undefined;
}

/**
 * Reads a value of ReviewContext, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with
 * all problems.
 */
export function readReviewContext(document: Document): ReviewContext {
  return read('brief.ReviewContext', document);
}

/** A month of a schedule. */
export interface ScheduleMonth {
  /** 1 is the first of the schedule. */
  readonly number: number;
  /** Its first day. */
  readonly from: value.CalendarDate;
  /** Its last day. */
  readonly to: value.CalendarDate;
  /** Whether days of a whole month are missing, at its beginning or at its end. */
  readonly partial: boolean;
}

/** One piece of content that is due. Deliverable, month and number name it, also after an amendment. */
export interface DatedOccurrence {
  /** Of which deliverable. */
  readonly deliverableId: value.DeliverableId;
  /** Which one of the month, or of all, from 1. */
  readonly number: number;
  /** When its window begins. */
  readonly from: value.Instant;
  /** The last day of its window. */
  readonly dueOn: value.CalendarDate;
  /** When its window is over: the first instant after that day. */
  readonly dueAt: value.Instant;
  /** In which month of the schedule; none where it is not delivered by the month. */
  readonly month?: number | undefined;
  /** Whether its month is a partial one. */
  readonly partialMonth: boolean;
}

/**
 * One piece of content that is due. Deliverable, month and number name it, also after an amendment. What has a default
 * may be left out.
 */
export interface DatedOccurrenceInput {
  /** Of which deliverable. */
  readonly deliverableId: value.DeliverableId;
  /** Which one of the month, or of all, from 1. */
  readonly number: number;
  /** When its window begins. */
  readonly from: value.Instant;
  /** The last day of its window. */
  readonly dueOn: value.CalendarDate;
  /** When its window is over: the first instant after that day. */
  readonly dueAt: value.Instant;
  /** In which month of the schedule; none where it is not delivered by the month. */
  readonly month?: number | undefined;
  /** Whether its month is a partial one. */
  readonly partialMonth?: boolean | undefined;
}

/**
 * Reads a value of DatedOccurrence, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError`
 * with all problems.
 */
export function readDatedOccurrence(document: Document): DatedOccurrence {
  return read('brief.DatedOccurrence', document);
}

/** At an instant. */
export interface AtInstalmentTrigger {
  readonly type: 'at';
  /** When. */
  readonly at: value.Instant;
}

/** Some days of 24 hours after the creator has accepted. */
export interface AfterAcceptanceInstalmentTrigger {
  readonly type: 'after_acceptance';
  /** How many days; 0: at once. */
  readonly days: number;
}

/** Some days of 24 hours after everything is delivered. */
export interface AfterCompletionInstalmentTrigger {
  readonly type: 'after_completion';
  /** How many days; 0: at once. */
  readonly days: number;
}

/** When all pieces of a deliverable are verified. */
export interface DeliveredInstalmentTrigger {
  readonly type: 'delivered';
  /** Which deliverable. */
  readonly deliverableId: value.DeliverableId;
}

/** When a piece of content is verified. */
export interface VerifiedInstalmentTrigger {
  readonly type: 'verified';
  /** Of which deliverable. */
  readonly deliverableId: value.DeliverableId;
  /** Which one of the month, or of all, from 1. */
  readonly number: number;
  /** In which month of the schedule, where it is delivered by the month. */
  readonly month?: number | undefined;
}

/** When an instalment is due. */
export type InstalmentTrigger =
  | AtInstalmentTrigger
  | AfterAcceptanceInstalmentTrigger
  | AfterCompletionInstalmentTrigger
  | DeliveredInstalmentTrigger
  | VerifiedInstalmentTrigger;

/** A part of a payment. */
export interface Instalment {
  /** Which one, from 1, in the order in which they are agreed. */
  readonly number: number;
  /** How much. */
  readonly amount: value.Money;
  /** When it is due. */
  readonly due: InstalmentTrigger;
  /** The milestone's name, where it is one. */
  readonly name?: value.Label | undefined;
}

/**
 * Reads a value of Instalment, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readInstalment(document: Document): Instalment {
  return read('brief.Instalment', document);
}

/** A step of a brief. They can be saved in any order. */
export type Step =
  /** What it is about. */
  | 'overview'
  /** From when to when, and how content is reviewed. */
  | 'schedule'
  /** What the creator delivers. */
  | 'deliverables'
  /** What the creator gets. */
  | 'compensation'
  /** How content is recognised. */
  | 'tracking'
  /** What the creator is given to work with. */
  | 'assets'
  /** What the creator agrees to. */
  | 'rights'
  /** What the sections of the creator's view are called. */
  | 'titles'
  /** The whole, before it is published. */
  | 'review';

/** Every Step, in order. */
export const steps: readonly Step[] = [
  'overview',
  'schedule',
  'deliverables',
  'compensation',
  'tracking',
  'assets',
  'rights',
  'titles',
  'review',
];

/** How far a step is. */
export type StepState =
  /** It was never saved. */
  | 'empty'
  /** It was saved, and has problems. */
  | 'incomplete'
  /** It has no problems. */
  | 'complete';

/** Every StepState, in order. */
export const stepStates: readonly StepState[] = [
  'empty',
  'incomplete',
  'complete',
];

/** How far a step is, and what it lacks. */
export interface StepReview {
  /** Which step. */
  readonly step: Step;
  /** How far it is. */
  readonly state: StepState;
  /**
   * What keeps the brief from being published, with paths into the brief. An empty step that publishing needs has the
   * problem that it is empty.
   */
  readonly problems: readonly errors.Problem[];
}

/** What the brand should know though it may publish. */
export type BriefWarningKind =
  /** Stories and their metrics will not be collected: the connection is optional, and the creator's is not known. */
  | 'stories_not_collected'
  /** An Instagram deliverable is called a story and is none. */
  | 'named_story'
  /** The creator has no account on the network. */
  | 'no_account'
  /** The payment exceeds the budget. */
  | 'budget_exceeded'
  /** The last day that was set is not the one that follows from the duration. */
  | 'end_overridden'
  /** The first or last month of a monthly delivery is a partial one. */
  | 'partial_month'
  /** Nothing is to be delivered. */
  | 'no_deliverables'
  /** No hashtag or mention marks the content, and none can be reported by hand: none will be found. */
  | 'nothing_marks_content'
  /** One code or link for all creators: an order with it cannot tell who brought it. */
  | 'coarse_attribution'
  /** No piece of the product is left. */
  | 'out_of_stock'
  /** No agreement is asked: publishing begins the partnership. */
  | 'no_agreement'
  /** The creator gets something, and is not asked to disclose it. */
  | 'disclosure_not_asked';

/** Every BriefWarningKind, in order. */
export const briefWarningKinds: readonly BriefWarningKind[] = [
  'stories_not_collected',
  'named_story',
  'no_account',
  'budget_exceeded',
  'end_overridden',
  'partial_month',
  'no_deliverables',
  'nothing_marks_content',
  'coarse_attribution',
  'out_of_stock',
  'no_agreement',
  'disclosure_not_asked',
];

/** A warning and its place. */
export interface BriefWarning {
  /** What it is. */
  readonly warning: BriefWarningKind;
  /** JSON pointer into the brief. */
  readonly path: string;
}

/** From when to when, as the creator sees it. */
export interface SchedulePreview {
  /** The months of a monthly delivery; partial ones say so. */
  readonly months: readonly ScheduleMonth[];
  /** The first day. */
  readonly start?: value.CalendarDate | undefined;
  /** The last day. */
  readonly end?: value.CalendarDate | undefined;
  /** How content is reviewed. */
  readonly review?: ReviewPolicy | undefined;
}

/** Products as the creator sees them: prices only where they are shown, and never how many there are. */
export interface ProductPreview {
  /** When they are sent. */
  readonly sending?: Sending | undefined;
  /** What there is to choose from. */
  readonly offer?: product_order.OfferView | undefined;
  /** Days of 24 hours from the delivery within which the creator posts. Left out: no deadline. */
  readonly postingDays?: number | undefined;
}

/** A share of what the creator sells, as the creator sees it. */
export interface CommissionPreview {
  /** Whether the creator gets a discount code. */
  readonly hasCode: boolean;
  /** Whether the creator gets an affiliate link. */
  readonly hasLink: boolean;
  /** What an order earns. */
  readonly pay?: CommissionPay | undefined;
}

/** What the creator gets, as the creator sees it. */
export interface CompensationPreview {
  /** What the creator reads of it before the details. */
  readonly preview?: value.Prose | undefined;
  /** Money. */
  readonly payment?: PaymentDraft | undefined;
  /** Products. */
  readonly product?: ProductPreview | undefined;
  /** A share of what the creator sells. */
  readonly commission?: CommissionPreview | undefined;
}

/** What the creator gets, as the creator sees it. What has a default may be left out. */
export interface CompensationPreviewInput {
  /** What the creator reads of it before the details. */
  readonly preview?: value.Prose | undefined;
  /** Money. */
  readonly payment?: PaymentDraftInput | undefined;
  /** Products. */
  readonly product?: ProductPreview | undefined;
  /** A share of what the creator sells. */
  readonly commission?: CommissionPreview | undefined;
}

/** What the creator would see. What the brief does not have yet is left out. */
export interface Preview {
  /** What the sections are called. */
  readonly titles: Titles;
  /** What the creator delivers. */
  readonly deliverables: readonly DeliverableDraft[];
  /** How content is recognised. */
  readonly tracking: Tracking;
  /** What the creator is given to work with. */
  readonly assets: readonly Asset[];
  /** What the creator agrees to. */
  readonly rights: Rights;
  /** The brand. */
  readonly brand?: value.Label | undefined;
  /** The name that the creator reads. */
  readonly name?: value.Label | undefined;
  /** What the creator should know. */
  readonly text?: value.Prose | undefined;
  /** From when to when, and how content is reviewed. */
  readonly schedule?: SchedulePreview | undefined;
  /** What the creator gets. */
  readonly compensation?: CompensationPreview | undefined;
}

/** What the creator would see. What the brief does not have yet is left out. What has a default may be left out. */
export interface PreviewInput {
  /** What the sections are called. */
  readonly titles: Titles;
  /** What the creator delivers. */
  readonly deliverables: readonly DeliverableDraft[];
  /** How content is recognised. */
  readonly tracking: TrackingInput;
  /** What the creator is given to work with. */
  readonly assets: readonly Asset[];
  /** What the creator agrees to. */
  readonly rights: RightsInput;
  /** The brand. */
  readonly brand?: value.Label | undefined;
  /** The name that the creator reads. */
  readonly name?: value.Label | undefined;
  /** What the creator should know. */
  readonly text?: value.Prose | undefined;
  /** From when to when, and how content is reviewed. */
  readonly schedule?: SchedulePreview | undefined;
  /** What the creator gets. */
  readonly compensation?: CompensationPreviewInput | undefined;
}

/** The whole brief: how far each step is, what the brand should know, and what the creator would see. */
export interface Review {
  /** All nine, in their order. */
  readonly steps: readonly StepReview[];
  /** What the brand should know, though it may publish. */
  readonly warnings: readonly BriefWarning[];
  /** What the creator would see. */
  readonly preview: Preview;
  /** Whether it can be published: no step has a problem. */
  readonly canPublish: boolean;
}

/**
 * The whole brief: how far each step is, what the brand should know, and what the creator would see. What has a default
 * may be left out.
 */
export interface ReviewInput {
  /** All nine, in their order. */
  readonly steps: readonly StepReview[];
  /** What the brand should know, though it may publish. */
  readonly warnings: readonly BriefWarning[];
  /** What the creator would see. */
  readonly preview: PreviewInput;
  /** Whether it can be published: no step has a problem. */
  readonly canPublish: boolean;
}
