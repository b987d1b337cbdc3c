/** The marketplace order: commands, events and views. The handle is `partnerkit.Order`. */
// Generated from the core's types by `cargo xtask gen`.

import type * as actor from './actor.js';
import type * as network from './network.js';
import type * as value from './value.js';
import { type Document, read } from '../wire.js';

/** Where an order stands. */
export type StatusKind =
  /** Placed; the creator reviews it. */
  | 'pending'
  /** The creator has sent a draft and awaits the advertiser's word. */
  | 'feedback_required'
  /** The advertiser has answered; the creator reviews the order again. */
  | 'feedback_provided'
  /** Agreed; the advertiser has to pay. */
  | 'payment_required'
  /** Paid; the money is held and the creator has to start. */
  | 'payment_received'
  /** The creator works on it. */
  | 'processing'
  /** Paused until a deadline. */
  | 'hold'
  /** Delivered with evidence; the advertiser checks it. */
  | 'completed'
  /** The platform decides. */
  | 'disputed'
  /** Money is to be given back. */
  | 'refund_due'
  /** Ended before it was paid. */
  | 'cancelled'
  /** Ended with money given back. */
  | 'refunded'
  /** Ended well: the money is the creator's. */
  | 'verified';

/** Every StatusKind, in order. */
export const statusKinds: readonly StatusKind[] = [
  'pending',
  'feedback_required',
  'feedback_provided',
  'payment_required',
  'payment_received',
  'processing',
  'hold',
  'completed',
  'disputed',
  'refund_due',
  'cancelled',
  'refunded',
  'verified',
];

/** What can be asked of an order, without its data. */
export type CommandKind =
  /** Place it. */
  | 'place'
  /** Ask for feedback on a draft. */
  | 'request_feedback'
  /** Give feedback. */
  | 'provide_feedback'
  /** Approve the draft. */
  | 'approve'
  /** Accept the order. */
  | 'accept'
  /** Confirm the payment. */
  | 'confirm_payment'
  /** Start work. */
  | 'start'
  /** Pause work. */
  | 'hold'
  /** Go on. */
  | 'resume'
  /** Deliver. */
  | 'complete'
  /** Confirm the delivery. */
  | 'verify'
  /** Ask for rework. */
  | 'ask_rework'
  /** Open a dispute. */
  | 'open_dispute'
  /** End a dispute for the creator. */
  | 'resolve_release'
  /** End a dispute for the advertiser. */
  | 'resolve_refund'
  /** End a dispute between the two. */
  | 'resolve_split'
  /** The creator says no. */
  | 'decline'
  /** The advertiser takes the order back. */
  | 'withdraw'
  /** A deadline has passed. */
  | 'expire'
  /** Ask the other side to cancel. */
  | 'request_cancel'
  /** Agree to cancel. */
  | 'agree_cancel'
  /** Refuse to cancel. */
  | 'refuse_cancel'
  /** Take the request back. */
  | 'withdraw_cancel'
  /** Record that money was given back. */
  | 'record_refund'
  /** Write to the other side. */
  | 'send_message'
  /** Rate the other side. */
  | 'rate'
  /** Ask for the metrics survey. */
  | 'request_survey'
  /** Answer the metrics survey. */
  | 'answer_survey';

/** Every CommandKind, in order. */
export const commandKinds: readonly CommandKind[] = [
  'place',
  'request_feedback',
  'provide_feedback',
  'approve',
  'accept',
  'confirm_payment',
  'start',
  'hold',
  'resume',
  'complete',
  'verify',
  'ask_rework',
  'open_dispute',
  'resolve_release',
  'resolve_refund',
  'resolve_split',
  'decline',
  'withdraw',
  'expire',
  'request_cancel',
  'agree_cancel',
  'refuse_cancel',
  'withdraw_cancel',
  'record_refund',
  'send_message',
  'rate',
  'request_survey',
  'answer_survey',
];

/** The deadlines of a space, in days of 24 hours. */
export interface SpaceDays {
  /** Each answer before an order is agreed: then it expires. */
  readonly response: number;
  /** The payment: then it expires. */
  readonly payment: number;
  /** The start of work after the payment: then the money is given back. */
  readonly start: number;
  /** The work: the delivery date, which nothing enforces. */
  readonly delivery: number;
  /** The check of what was delivered: then it counts as verified. */
  readonly verification: number;
  /** The answer to a request to cancel: silence agrees. */
  readonly cancelAnswer: number;
  /** Ratings after verification. */
  readonly rating: number;
  /** Messages after the order has ended. */
  readonly messages: number;
  /** From verification to the metrics survey. */
  readonly survey: number;
}

/** A creator's advertising space, as it stood when the order was placed. The host takes it from its own records. */
export interface Space {
  /** Which space. */
  readonly spaceId: value.SpaceId;
  /** Whose. */
  readonly creatorId: value.CreatorId;
  /** Where the content will stand. */
  readonly network: network.Network;
  /** As what. */
  readonly mediaType: network.MediaType;
  /** The space's title. */
  readonly title: value.Label;
  /** What an order costs. */
  readonly price: value.Money;
  /** How often the advertiser may ask for rework. */
  readonly revisions: number;
  /** The deadlines, in days of 24 hours. */
  readonly days: SpaceDays;
}

/** How feedback is meant. */
export type FeedbackKind =
  /** Changes that are asked for. */
  | 'edits'
  /** Changes that are proposed. */
  | 'suggestions';

/** Every FeedbackKind, in order. */
export const feedbackKinds: readonly FeedbackKind[] = [
  'edits',
  'suggestions',
];

/** What shows a delivery. */
export type EvidenceKind =
  /** The content itself. */
  | 'link'
  /** A picture of it, for what does not last. */
  | 'screenshot';

/** Every EvidenceKind, in order. */
export const evidenceKinds: readonly EvidenceKind[] = [
  'link',
  'screenshot',
];

/** Something that shows the delivery. */
export interface Evidence {
  /** What it is. */
  readonly kind: EvidenceKind;
  /** Where it is: a URL or a file reference of the host. */
  readonly reference: value.Label;
}

/** How the content did, as the advertiser tells it. Every figure is optional. */
export interface SurveyAnswers {
  /** How often it was shown. */
  readonly impressions?: number | undefined;
  /** How many people saw it. */
  readonly reach?: number | undefined;
  /** How often a video was played. */
  readonly views?: number | undefined;
  /** How often a link was followed. */
  readonly clicks?: number | undefined;
  /** How many orders it brought. */
  readonly conversions?: number | undefined;
  /** Anything else. */
  readonly comment?: value.Prose | undefined;
}

/** The advertiser places an order on a space. */
export interface Place {
  readonly type: 'place';
  /** The space, as the host has it on record. */
  readonly space: Space;
  /** The piece of the creator's portfolio that the advertiser liked. */
  readonly portfolio?: value.Label | undefined;
  /** A first message to the creator. */
  readonly message?: value.Prose | undefined;
}

/** The creator asks for feedback on a draft. */
export interface RequestFeedback {
  readonly type: 'request_feedback';
  /** Where the draft can be seen. */
  readonly draft: value.Label;
}

/** The advertiser answers a draft with edits or suggestions. */
export interface ProvideFeedback {
  readonly type: 'provide_feedback';
  /** Whether the changes are asked for or proposed. */
  readonly kind: FeedbackKind;
  /** The changes. */
  readonly text: value.Prose;
}

/** The advertiser approves the draft, and with it the order. */
export interface Approve {
  readonly type: 'approve';
}

/** The creator accepts the order. */
export interface Accept {
  readonly type: 'accept';
}

/** The payment has arrived. */
export interface ConfirmPayment {
  readonly type: 'confirm_payment';
  /** The payment provider's reference; the same reference again is a repeat. */
  readonly reference: value.Label;
  /** What has arrived: exactly the price. */
  readonly amount: value.Money;
}

/** The creator starts work. */
export interface Start {
  readonly type: 'start';
}

/** Work pauses. */
export interface Hold {
  readonly type: 'hold';
  /** Why. */
  readonly reason: value.Prose;
  /** Until when at the latest. */
  readonly until: value.Instant;
}

/** Work goes on. */
export interface Resume {
  readonly type: 'resume';
}

/** The creator has delivered. */
export interface Complete {
  readonly type: 'complete';
  /** Links or screenshots that show it: at least one. */
  readonly evidence: readonly Evidence[];
}

/** The advertiser confirms the delivery; silence until the deadline does too. */
export interface Verify {
  readonly type: 'verify';
}

/** The advertiser asks for changes to what was delivered. */
export interface AskRework {
  readonly type: 'ask_rework';
  /** Which. */
  readonly reason: value.Prose;
}

/** One side asks the platform to decide. */
export interface OpenDispute {
  readonly type: 'open_dispute';
  /** Why. */
  readonly reason: value.Prose;
}

/** The platform decides for the creator: the price is released. */
export interface ResolveRelease {
  readonly type: 'resolve_release';
}

/** The platform decides for the advertiser: the price is given back. */
export interface ResolveRefund {
  readonly type: 'resolve_refund';
}

/** The platform divides the price. */
export interface ResolveSplit {
  readonly type: 'resolve_split';
  /** The creator's part. */
  readonly release: value.Money;
  /** The advertiser's part. */
  readonly refund: value.Money;
}

/** The creator does not take the order. */
export interface Decline {
  readonly type: 'decline';
  /** Why. */
  readonly reason?: value.Prose | undefined;
}

/** The advertiser takes the order back. */
export interface Withdraw {
  readonly type: 'withdraw';
  /** Why. */
  readonly reason?: value.Prose | undefined;
}

/** A deadline has passed. */
export interface Expire {
  readonly type: 'expire';
}

/** One side asks the other to cancel a paid order. */
export interface RequestCancel {
  readonly type: 'request_cancel';
  /** Why. */
  readonly reason: value.Prose;
}

/** The other side agrees to cancel; silence until the deadline does too. */
export interface AgreeCancel {
  readonly type: 'agree_cancel';
}

/** The other side does not agree to cancel. */
export interface RefuseCancel {
  readonly type: 'refuse_cancel';
}

/** The asker takes the request to cancel back. */
export interface WithdrawCancel {
  readonly type: 'withdraw_cancel';
}

/** Money was given back. */
export interface RecordRefund {
  readonly type: 'record_refund';
  /** The payment provider's reference; the same reference again is a repeat. */
  readonly reference: value.Label;
  /** How much: exactly what is due. */
  readonly amount: value.Money;
}

/** A message to the other side. */
export interface SendMessage {
  readonly type: 'send_message';
  /** What it says. */
  readonly text: value.Prose;
}

/** A rating of the other side. */
export interface Rate {
  readonly type: 'rate';
  /** One to five. */
  readonly stars: number;
  /** A few words. */
  readonly text?: value.Prose | undefined;
}

/** The metrics survey is due. */
export interface RequestSurvey {
  readonly type: 'request_survey';
}

/** The advertiser says how the content did. */
export interface AnswerSurvey {
  readonly type: 'answer_survey';
  /** The figures. */
  readonly answers: SurveyAnswers;
}

/** A command to a marketplace order. Who may give which, and when, is the table. */
export type Command =
  | Place
  | RequestFeedback
  | ProvideFeedback
  | Approve
  | Accept
  | ConfirmPayment
  | Start
  | Hold
  | Resume
  | Complete
  | Verify
  | AskRework
  | OpenDispute
  | ResolveRelease
  | ResolveRefund
  | ResolveSplit
  | Decline
  | Withdraw
  | Expire
  | RequestCancel
  | AgreeCancel
  | RefuseCancel
  | WithdrawCancel
  | RecordRefund
  | SendMessage
  | Rate
  | RequestSurvey
  | AnswerSurvey;

/**
 * Reads a value of Command, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readCommand(document: Document): Command {
  return read('order.Command', document);
}

/** The order was placed. */
export interface Placed {
  readonly type: 'placed';
  /** By which brand. */
  readonly brandId: value.BrandId;
  /** On what. */
  readonly space: Space;
  /** When it expires without an answer. */
  readonly respondBy: value.Instant;
  /** The piece of the creator's portfolio that the advertiser liked. */
  readonly portfolio?: value.Label | undefined;
  /** A first message to the creator. */
  readonly message?: value.Prose | undefined;
}

/** The creator asked for feedback on a draft. */
export interface FeedbackRequested {
  readonly type: 'feedback_requested';
  /** Where the draft can be seen. */
  readonly draft: value.Label;
  /** When the order expires without an answer. */
  readonly respondBy: value.Instant;
}

/** The advertiser answered the draft. */
export interface FeedbackProvided {
  readonly type: 'feedback_provided';
  /** Whether the changes are asked for or proposed. */
  readonly kind: FeedbackKind;
  /** The changes. */
  readonly text: value.Prose;
  /** When the order expires without an answer. */
  readonly respondBy: value.Instant;
}

/** The advertiser approved the draft, and with it the order. */
export interface Approved {
  readonly type: 'approved';
  /** When the order expires without a payment. */
  readonly payBy: value.Instant;
}

/** The creator accepted the order. */
export interface Accepted {
  readonly type: 'accepted';
  /** When the order expires without a payment. */
  readonly payBy: value.Instant;
}

/** The payment arrived and is held. */
export interface PaymentConfirmed {
  readonly type: 'payment_confirmed';
  /** The payment provider's reference. */
  readonly reference: value.Label;
  /** How much. */
  readonly amount: value.Money;
  /** When the money is given back unless work has started. */
  readonly startBy: value.Instant;
}

/** The payment arrived after the order was cancelled; it is to be given back. */
export interface LatePaymentConfirmed {
  readonly type: 'late_payment_confirmed';
  /** The payment provider's reference. */
  readonly reference: value.Label;
  /** How much, and so how much is due. */
  readonly amount: value.Money;
}

/** The creator started work. */
export interface Started {
  readonly type: 'started';
  /** The delivery date. */
  readonly deliverBy: value.Instant;
}

/** Work paused. */
export interface Held {
  readonly type: 'held';
  /** Which side paused it. */
  readonly by: actor.Role;
  /** Why. */
  readonly reason: value.Prose;
  /** When it goes on by itself. */
  readonly until: value.Instant;
}

/** Work went on. */
export interface Resumed {
  readonly type: 'resumed';
  /** The delivery date, moved by the pause. */
  readonly deliverBy: value.Instant;
}

/** The creator delivered. */
export interface Completed {
  readonly type: 'completed';
  /** What shows it. */
  readonly evidence: readonly Evidence[];
  /** When it counts as verified by itself. */
  readonly verifyBy: value.Instant;
}

/** The delivery was confirmed, or not questioned in time; the price is the creator's. */
export interface Verified {
  readonly type: 'verified';
  /** The price. */
  readonly released: value.Money;
  /** When the metrics survey is due. */
  readonly surveyAt: value.Instant;
}

/** The advertiser asked for changes to what was delivered. */
export interface ReworkAsked {
  readonly type: 'rework_asked';
  /** Which. */
  readonly reason: value.Prose;
  /** The new delivery date. */
  readonly deliverBy: value.Instant;
}

/** One side asked the platform to decide. */
export interface DisputeOpened {
  readonly type: 'dispute_opened';
  /** Which side. */
  readonly by: actor.Role;
  /** Why. */
  readonly reason: value.Prose;
}

/** The platform decided for the creator; the price is theirs. */
export interface DisputeReleased {
  readonly type: 'dispute_released';
  /** The price. */
  readonly released: value.Money;
  /** When the metrics survey is due. */
  readonly surveyAt: value.Instant;
}

/** The platform decided for the advertiser; the price is to be given back. */
export interface DisputeRefunded {
  readonly type: 'dispute_refunded';
  /** The price. */
  readonly due: value.Money;
}

/** The platform divided the price. */
export interface DisputeSplit {
  readonly type: 'dispute_split';
  /** The creator's part, which is theirs. */
  readonly released: value.Money;
  /** The advertiser's part, which is to be given back. */
  readonly due: value.Money;
}

/** The creator did not take the order. */
export interface Declined {
  readonly type: 'declined';
  /** Why. */
  readonly reason?: value.Prose | undefined;
}

/** The advertiser took the order back. */
export interface Withdrawn {
  readonly type: 'withdrawn';
  /** Why. */
  readonly reason?: value.Prose | undefined;
}

/** A deadline passed before the order was paid. */
export interface Expired {
  readonly type: 'expired';
}

/** Work was not started in time; the price is to be given back. */
export interface StartMissed {
  readonly type: 'start_missed';
  /** The price. */
  readonly due: value.Money;
}

/** One side asked the other to cancel. */
export interface CancelRequested {
  readonly type: 'cancel_requested';
  /** Which side. */
  readonly by: actor.Role;
  /** Why. */
  readonly reason: value.Prose;
  /** When silence agrees. */
  readonly answerBy: value.Instant;
}

/** The other side agreed to cancel, or was silent; the price is to be given back. */
export interface CancelAgreed {
  readonly type: 'cancel_agreed';
  /** The price. */
  readonly due: value.Money;
}

/** The other side did not agree to cancel. */
export interface CancelRefused {
  readonly type: 'cancel_refused';
}

/** The asker took the request to cancel back. */
export interface CancelWithdrawn {
  readonly type: 'cancel_withdrawn';
}

/** Money was given back. */
export interface RefundRecorded {
  readonly type: 'refund_recorded';
  /** The payment provider's reference. */
  readonly reference: value.Label;
  /** How much. */
  readonly amount: value.Money;
}

/** One side wrote. */
export interface MessageSent {
  readonly type: 'message_sent';
  /** Which side, or the platform. */
  readonly by: actor.Role;
  /** What it says. */
  readonly text: value.Prose;
}

/** One side rated the other. */
export interface Rated {
  readonly type: 'rated';
  /** Which side. */
  readonly by: actor.Role;
  /** One to five. */
  readonly stars: number;
  /** A few words. */
  readonly text?: value.Prose | undefined;
}

/** The metrics survey fell due. */
export interface SurveyRequested {
  readonly type: 'survey_requested';
}

/** The advertiser said how the content did. */
export interface SurveyAnswered {
  readonly type: 'survey_answered';
  /** The figures. */
  readonly answers: SurveyAnswers;
}

/** An event of a marketplace order. */
export type Event =
  | Placed
  | FeedbackRequested
  | FeedbackProvided
  | Approved
  | Accepted
  | PaymentConfirmed
  | LatePaymentConfirmed
  | Started
  | Held
  | Resumed
  | Completed
  | Verified
  | ReworkAsked
  | DisputeOpened
  | DisputeReleased
  | DisputeRefunded
  | DisputeSplit
  | Declined
  | Withdrawn
  | Expired
  | StartMissed
  | CancelRequested
  | CancelAgreed
  | CancelRefused
  | CancelWithdrawn
  | RefundRecorded
  | MessageSent
  | Rated
  | SurveyRequested
  | SurveyAnswered;

/**
 * Reads a value of Event, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readEvent(document: Document): Event {
  return read('order.Event', document);
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
  return read('order.Request', document);
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

/** A rating that may be seen. */
export interface RatingView {
  /** One to five. */
  readonly stars: number;
  /** A few words. */
  readonly text?: value.Prose | undefined;
}

/** An order as one actor may see it at one moment. */
export interface OrderView {
  /** Where it stands. */
  readonly status: StatusKind;
  /** Who placed it. */
  readonly brandId: value.BrandId;
  /** On what. */
  readonly space: Space;
  /** How often rework was asked for. */
  readonly revisionsUsed: number;
  /** What this actor may do now. */
  readonly allowed: readonly CommandKind[];
  /** When the present status ends by itself. */
  readonly deadline?: value.Instant | undefined;
  /** The delivery date, while there is work to do. */
  readonly deliverBy?: value.Instant | undefined;
  /** The draft that awaits feedback. */
  readonly draft?: value.Label | undefined;
  /** What shows the delivery, while it is checked. */
  readonly evidence?: readonly Evidence[] | undefined;
  /** The side that has asked to cancel, while that is open. */
  readonly cancelRequestedBy?: actor.Role | undefined;
  /** What is to be given back, while it is. */
  readonly refundDue?: value.Money | undefined;
  /** The advertiser's rating of the creator, if this actor may see it. */
  readonly brandRating?: RatingView | undefined;
  /** The creator's rating of the advertiser, if this actor may see it. */
  readonly creatorRating?: RatingView | undefined;
  /** The answers of the metrics survey. */
  readonly survey?: SurveyAnswers | undefined;
}

/** What the host knows and an order does not: nothing. */
export type Context = Readonly<Record<string, never>>;

/**
 * Reads a value of Context, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readContext(document: Document): Context {
  return read('order.Context', document);
}

/** The life cycle: for each status its commands, with the roles that may give them. */
export interface Table {
  readonly none: {
    readonly place: 'brand';
  };
  readonly pending: {
    readonly request_feedback: 'creator';
    readonly accept: 'creator';
    readonly decline: 'creator';
    readonly withdraw: 'brand';
    readonly expire: 'system';
    readonly send_message: 'brand' | 'creator' | 'platform';
  };
  readonly feedback_required: {
    readonly provide_feedback: 'brand';
    readonly approve: 'brand';
    readonly decline: 'creator';
    readonly withdraw: 'brand';
    readonly expire: 'system';
    readonly send_message: 'brand' | 'creator' | 'platform';
  };
  readonly feedback_provided: {
    readonly request_feedback: 'creator';
    readonly accept: 'creator';
    readonly decline: 'creator';
    readonly withdraw: 'brand';
    readonly expire: 'system';
    readonly send_message: 'brand' | 'creator' | 'platform';
  };
  readonly payment_required: {
    readonly decline: 'creator';
    readonly withdraw: 'brand';
    readonly expire: 'system';
    readonly confirm_payment: 'system' | 'platform';
    readonly send_message: 'brand' | 'creator' | 'platform';
  };
  readonly payment_received: {
    readonly expire: 'system';
    readonly confirm_payment: 'system' | 'platform';
    readonly start: 'creator';
    readonly open_dispute: 'brand' | 'creator';
    readonly request_cancel: 'brand' | 'creator';
    readonly agree_cancel: 'brand' | 'creator' | 'system';
    readonly refuse_cancel: 'brand' | 'creator';
    readonly withdraw_cancel: 'brand' | 'creator';
    readonly send_message: 'brand' | 'creator' | 'platform';
  };
  readonly processing: {
    readonly confirm_payment: 'system' | 'platform';
    readonly hold: 'brand' | 'creator' | 'platform';
    readonly complete: 'creator';
    readonly open_dispute: 'brand' | 'creator';
    readonly request_cancel: 'brand' | 'creator';
    readonly agree_cancel: 'brand' | 'creator' | 'system';
    readonly refuse_cancel: 'brand' | 'creator';
    readonly withdraw_cancel: 'brand' | 'creator';
    readonly send_message: 'brand' | 'creator' | 'platform';
  };
  readonly hold: {
    readonly confirm_payment: 'system' | 'platform';
    readonly resume: 'brand' | 'creator' | 'platform' | 'system';
    readonly open_dispute: 'brand' | 'creator';
    readonly request_cancel: 'brand' | 'creator';
    readonly agree_cancel: 'brand' | 'creator' | 'system';
    readonly refuse_cancel: 'brand' | 'creator';
    readonly withdraw_cancel: 'brand' | 'creator';
    readonly send_message: 'brand' | 'creator' | 'platform';
  };
  readonly completed: {
    readonly confirm_payment: 'system' | 'platform';
    readonly verify: 'brand' | 'system';
    readonly ask_rework: 'brand';
    readonly open_dispute: 'brand' | 'creator';
    readonly rate: 'brand' | 'creator';
    readonly send_message: 'brand' | 'creator' | 'platform';
  };
  readonly disputed: {
    readonly confirm_payment: 'system' | 'platform';
    readonly resolve_release: 'platform';
    readonly resolve_refund: 'platform';
    readonly resolve_split: 'platform';
    readonly send_message: 'brand' | 'creator' | 'platform';
  };
  readonly refund_due: {
    readonly confirm_payment: 'system' | 'platform';
    readonly record_refund: 'system';
    readonly send_message: 'brand' | 'creator' | 'platform';
  };
  readonly cancelled: {
    readonly confirm_payment: 'system';
    readonly send_message: 'brand' | 'creator' | 'platform';
  };
  readonly refunded: {
    readonly confirm_payment: 'system' | 'platform';
    readonly record_refund: 'system';
    readonly send_message: 'brand' | 'creator' | 'platform';
  };
  readonly verified: {
    readonly confirm_payment: 'system' | 'platform';
    readonly rate: 'brand' | 'creator';
    readonly request_survey: 'system';
    readonly answer_survey: 'brand';
    readonly send_message: 'brand' | 'creator' | 'platform';
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
