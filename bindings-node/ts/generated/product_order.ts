/** The product order: offers, commands, events and views. The handle is `partnerkit.ProductOrder`. */
// Generated from the core's types by `cargo xtask gen`.

import type * as actor from './actor.js';
import type * as creator from './creator.js';
import type * as value from './value.js';
import { type Document, read } from '../wire.js';

/** Where a product order stands. */
export type StatusKind =
  /** Somebody has to choose. */
  | 'selecting'
  /** Chosen; the brand has to agree. */
  | 'requested'
  /** Agreed; the goods are set aside. */
  | 'approved'
  /** Packed. */
  | 'packed'
  /** With the carrier. */
  | 'shipped'
  /** With the creator. */
  | 'delivered'
  /** Ended: the creator wanted nothing, or the brand did not agree. */
  | 'declined'
  /** Ended without a shipment, or without another one. */
  | 'cancelled'
  /** The shipment is given up; the brand has to do something about it. */
  | 'lost'
  /** The shipment is back; the brand has to do something about it. */
  | 'returned'
  /** The creator says that something is wrong; the brand has to do something about it. */
  | 'problem_reported'
  /** Ended: what went wrong is settled. */
  | 'resolved'
  /** Of a shipment, not the order: another one has taken its place. */
  | 'superseded'
  /** Of a shipment, not the order: there is none with this id. */
  | 'no_shipment';

/** Every StatusKind, in order. */
export const statusKinds: readonly StatusKind[] = [
  'selecting',
  'requested',
  'approved',
  'packed',
  'shipped',
  'delivered',
  'declined',
  'cancelled',
  'lost',
  'returned',
  'problem_reported',
  'resolved',
  'superseded',
  'no_shipment',
];

/** What can be asked of a product order, without its data. */
export type CommandKind =
  /** Begin. */
  | 'open'
  /** Choose. */
  | 'select'
  /** Say where to send it. */
  | 'set_address'
  /** Agree to the selection. */
  | 'approve'
  /** Say no. */
  | 'decline'
  /** End it before it is shipped, or instead of another shipment. */
  | 'cancel'
  /** Pack. */
  | 'pack'
  /** Hand to a carrier. */
  | 'ship'
  /** Tell how a shipment does. */
  | 'track'
  /** Tell that a shipment was delivered. */
  | 'track_delivered'
  /** Say that the goods have arrived. */
  | 'confirm_delivery'
  /** Say that something is wrong. */
  | 'report_problem'
  /** Give the shipment up. */
  | 'mark_lost'
  /** Take the shipment back. */
  | 'mark_returned'
  /** Send the same goods again. */
  | 'reship'
  /** Let something else be chosen. */
  | 'replace'
  /** Settle what went wrong. */
  | 'resolve'
  /** Give more time to post. */
  | 'extend_posting'
  /** Record that the creator has posted. */
  | 'record_post'
  /** The posting deadline has passed. */
  | 'mark_overdue'
  /** Let the time to post stand still. */
  | 'pause'
  /** Let the time to post go on. */
  | 'resume';

/** Every CommandKind, in order. */
export const commandKinds: readonly CommandKind[] = [
  'open',
  'select',
  'set_address',
  'approve',
  'decline',
  'cancel',
  'pack',
  'ship',
  'track',
  'track_delivered',
  'confirm_delivery',
  'report_problem',
  'mark_lost',
  'mark_returned',
  'reship',
  'replace',
  'resolve',
  'extend_posting',
  'record_post',
  'mark_overdue',
  'pause',
  'resume',
];

/** What is really sent: a product in one size, one colour. */
export interface Variant {
  /** The shop's id of it; unique in its product. */
  readonly variantId: value.Label;
  /** What it is called. */
  readonly name: value.Label;
  /** What one is worth; zero for a sample without a price. */
  readonly price: value.Money;
  /** How many were left when the offer was made; left out: it is not counted. */
  readonly stock?: number | undefined;
}

/** A product of an offer. */
export interface Product {
  /** The shop's id of it; unique in the offer. */
  readonly productId: value.Label;
  /** What it is called. */
  readonly name: value.Label;
  /** Its sizes, colours and so on, at least one and up to 1,000; a product without any has one variant. */
  readonly variants: readonly Variant[];
}

/** How much of an offer may be chosen. */
export interface OfferLimits {
  /** How many items together, each piece counted; left out: no limit. */
  readonly maxItems?: number | undefined;
  /** What the items may be worth together, in each currency; empty: no limit. */
  readonly maxValue?: readonly value.Money[] | undefined;
}

/**
 * What a creator may be sent, as the brief has it. A draft may be incomplete or contradict itself; `Offer::problems`
 * says what keeps it from being used.
 */
export interface Offer {
  /** The products to choose from, up to 1,000. */
  readonly products: readonly Product[];
  /** Whether the creator chooses; otherwise the brand does. */
  readonly creatorChooses: boolean;
  /** Whether the creator sees prices, and with them the limits of value. */
  readonly showPrices: boolean;
  /** How much may be chosen. */
  readonly limits: OfferLimits;
  /** Where it is shipped to; empty: everywhere. */
  readonly countries?: readonly value.Country[] | undefined;
}

/**
 * What a creator may be sent, as the brief has it. A draft may be incomplete or contradict itself; `Offer::problems`
 * says what keeps it from being used. What has a default may be left out.
 */
export interface OfferInput {
  /** The products to choose from, up to 1,000. */
  readonly products: readonly Product[];
  /** Whether the creator chooses; otherwise the brand does. */
  readonly creatorChooses: boolean;
  /** Whether the creator sees prices, and with them the limits of value. */
  readonly showPrices: boolean;
  /** How much may be chosen. */
  readonly limits?: OfferLimits | undefined;
  /** Where it is shipped to; empty: everywhere. */
  readonly countries?: readonly value.Country[] | undefined;
}

/** One line of a selection: so many of one variant. */
export interface Choice {
  /** The product. */
  readonly productId: value.Label;
  /** Its variant. */
  readonly variantId: value.Label;
  /** How many. */
  readonly quantity: number;
}

/** What a carrier says of a shipment. */
export type TrackingStatus =
  /** The carrier knows of it. */
  | 'registered'
  /** On its way. */
  | 'in_transit'
  /** On the last stretch. */
  | 'out_for_delivery'
  /** Nobody took it. */
  | 'attempt_failed'
  /** Handed over. */
  | 'delivered'
  /** On its way back. */
  | 'returned'
  /** The carrier does not find it. */
  | 'lost';

/** Every TrackingStatus, in order. */
export const trackingStatus: readonly TrackingStatus[] = [
  'registered',
  'in_transit',
  'out_for_delivery',
  'attempt_failed',
  'delivered',
  'returned',
  'lost',
];

/** The order begins: somebody may choose from the offer. */
export interface Open {
  readonly type: 'open';
  /** Who gives. */
  readonly brandId: value.BrandId;
  /** Who receives. */
  readonly creatorId: value.CreatorId;
  /** What there is to choose from, as it stands now. */
  readonly offer: OfferInput;
  /** Days of 24 hours from delivery within which the creator posts; left out: no deadline. */
  readonly postingDays?: number | undefined;
}

/** The creator, or the brand where the creator does not choose, makes a selection or another one. */
export interface Select {
  readonly type: 'select';
  /** What is wanted, each variant once; at least one line. */
  readonly choices: readonly Choice[];
}

/** The creator says where to send it. */
export interface SetAddress {
  readonly type: 'set_address';
  /** Where. */
  readonly address: creator.Address;
}

/** The brand agrees to the selection, and its goods are set aside. */
export interface Approve {
  readonly type: 'approve';
}

/** The creator wants nothing, or the brand does not agree to the selection. */
export interface Decline {
  readonly type: 'decline';
  /** Why. */
  readonly reason?: value.Prose | undefined;
}

/** The order ends without a shipment, or without another one. */
export interface Cancel {
  readonly type: 'cancel';
  /** Why. */
  readonly reason?: value.Prose | undefined;
}

/** The goods are packed. */
export interface Pack {
  readonly type: 'pack';
}

/** The goods are handed to a carrier. */
export interface Ship {
  readonly type: 'ship';
  /** The new shipment. */
  readonly shipmentId: value.ShipmentId;
  /** Which carrier. */
  readonly carrier: value.Label;
  /** The tracking number, where there is one. */
  readonly number?: value.Label | undefined;
}

/** The carrier tells how a shipment does, in any order and any number of times. */
export interface Track {
  readonly type: 'track';
  /** Which shipment. */
  readonly shipmentId: value.ShipmentId;
  /** The carrier's id of the update; the same again is a repeat. */
  readonly updateId: value.Label;
  /** What it says. */
  readonly status: TrackingStatus;
  /** When that was so. */
  readonly occurredAt: value.Instant;
}

/** A person says that the goods have arrived. */
export interface ConfirmDelivery {
  readonly type: 'confirm_delivery';
}

/** The creator says that something is wrong. */
export interface ReportProblem {
  readonly type: 'report_problem';
  /** What. */
  readonly reason: value.Prose;
}

/** The shipment is given up. */
export interface MarkLost {
  readonly type: 'mark_lost';
}

/** The shipment is back. */
export interface MarkReturned {
  readonly type: 'mark_returned';
}

/** The same goods are sent again. */
export interface Reship {
  readonly type: 'reship';
  /** The new shipment. */
  readonly shipmentId: value.ShipmentId;
  /** Which carrier. */
  readonly carrier: value.Label;
  /** The tracking number, where there is one. */
  readonly number?: value.Label | undefined;
}

/** Something else is to be chosen. */
export interface Replace {
  readonly type: 'replace';
}

/** What went wrong is settled without another shipment. */
export interface Resolve {
  readonly type: 'resolve';
  /** How. */
  readonly note: value.Prose;
}

/** The creator gets more time to post. */
export interface ExtendPosting {
  readonly type: 'extend_posting';
  /** Until when: later than the deadline, and than now. */
  readonly until: value.Instant;
}

/** The creator has posted: the deadline is met. */
export interface RecordPost {
  readonly type: 'record_post';
}

/** The posting deadline has passed. */
export interface MarkOverdue {
  readonly type: 'mark_overdue';
}

/** The time to post stands still, as what was agreed does. Everything else goes on. */
export interface Pause {
  readonly type: 'pause';
}

/** The time to post goes on. */
export interface Resume {
  readonly type: 'resume';
}

/** A command to a product order. Who may give which, and when, is the table. */
export type Command =
  | Open
  | Select
  | SetAddress
  | Approve
  | Decline
  | Cancel
  | Pack
  | Ship
  | Track
  | ConfirmDelivery
  | ReportProblem
  | MarkLost
  | MarkReturned
  | Reship
  | Replace
  | Resolve
  | ExtendPosting
  | RecordPost
  | MarkOverdue
  | Pause
  | Resume;

/**
 * Reads a value of Command, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readCommand(document: Document): Command {
  return read('product_order.Command', document);
}

/** A chosen variant with the price that the offer had for it: what is sent, and what it is worth. */
export interface Item {
  /** The product. */
  readonly productId: value.Label;
  /** Its variant. */
  readonly variantId: value.Label;
  /** How many. */
  readonly quantity: number;
  /** What one is worth. */
  readonly price: value.Money;
}

/** The order began. */
export interface Opened {
  readonly type: 'opened';
  /** Who gives. */
  readonly brandId: value.BrandId;
  /** Who receives. */
  readonly creatorId: value.CreatorId;
  /** What there is to choose from. */
  readonly offer: Offer;
  /** Days from delivery within which the creator posts. */
  readonly postingDays?: number | undefined;
}

/** A selection was made, the first or another. */
export interface Selected {
  readonly type: 'selected';
  /** By which side. */
  readonly by: actor.Role;
  /** What, with the prices of the offer. */
  readonly items: readonly Item[];
}

/** The creator said where to send it. Personal data: nobody is notified, and who loads the event sees the address. */
export interface AddressSet {
  readonly type: 'address_set';
  /** Where. */
  readonly address: creator.Address;
}

/** The brand agreed; the goods are taken from the stock. */
export interface Approved {
  readonly type: 'approved';
}

/** The creator wanted nothing, or the brand did not agree. */
export interface Declined {
  readonly type: 'declined';
  /** Which side. */
  readonly by: actor.Role;
  /** Why. */
  readonly reason?: value.Prose | undefined;
}

/** The order ended without a shipment, or without another one. */
export interface Cancelled {
  readonly type: 'cancelled';
  /** By which side. */
  readonly by: actor.Role;
  /** Whether the goods that were set aside go back to the stock. */
  readonly restocked: boolean;
  /** Why. */
  readonly reason?: value.Prose | undefined;
}

/** The goods were packed. */
export interface Packed {
  readonly type: 'packed';
}

/** The goods were handed to a carrier. */
export interface Shipped {
  readonly type: 'shipped';
  /** The new shipment. */
  readonly shipmentId: value.ShipmentId;
  /** Which carrier. */
  readonly carrier: value.Label;
  /** The tracking number. */
  readonly number?: value.Label | undefined;
}

/** The carrier told how a shipment does. */
export interface TrackingUpdated {
  readonly type: 'tracking_updated';
  /** Which shipment. */
  readonly shipmentId: value.ShipmentId;
  /** The carrier's id of the update. */
  readonly updateId: value.Label;
  /** What it says. */
  readonly status: TrackingStatus;
  /** When that was so. */
  readonly occurredAt: value.Instant;
}

/** The goods arrived. */
export interface Delivered {
  readonly type: 'delivered';
  /** When. */
  readonly deliveredAt: value.Instant;
  /** Until when the creator posts. */
  readonly postBy?: value.Instant | undefined;
}

/** When the goods arrived became known during a problem, or turned out to be earlier. */
export interface DeliveryDated {
  readonly type: 'delivery_dated';
  /** When. */
  readonly deliveredAt: value.Instant;
  /** Until when the creator posts. */
  readonly postBy?: value.Instant | undefined;
}

/** The creator said that something is wrong. */
export interface ProblemReported {
  readonly type: 'problem_reported';
  /** What. */
  readonly reason: value.Prose;
}

/** The shipment was given up. */
export interface MarkedLost {
  readonly type: 'marked_lost';
}

/** The shipment came back. */
export interface MarkedReturned {
  readonly type: 'marked_returned';
}

/** The same goods were sent again. */
export interface Reshipped {
  readonly type: 'reshipped';
  /** The new shipment. */
  readonly shipmentId: value.ShipmentId;
  /** Which carrier. */
  readonly carrier: value.Label;
  /** Whether the goods were taken from the stock anew; what came back is sent again as it is. */
  readonly fromStock: boolean;
  /** The tracking number. */
  readonly number?: value.Label | undefined;
}

/** Something else is to be chosen. */
export interface Replaced {
  readonly type: 'replaced';
}

/** What went wrong was settled without another shipment. */
export interface Resolved {
  readonly type: 'resolved';
  /** How. */
  readonly note: value.Prose;
  /** Until when the creator posts, if the goods are there: moved by the time that the problem took. */
  readonly postBy?: value.Instant | undefined;
}

/** The creator got more time to post. */
export interface PostingExtended {
  readonly type: 'posting_extended';
  /** Until when. */
  readonly until: value.Instant;
}

/** The creator has posted. */
export interface PostRecorded {
  readonly type: 'post_recorded';
}

/** The posting deadline passed. */
export interface PostingOverdue {
  readonly type: 'posting_overdue';
}

/** The time to post stands still. */
export interface Paused {
  readonly type: 'paused';
}

/** The time to post goes on. */
export interface Resumed {
  readonly type: 'resumed';
  /**
   * Until when the creator posts, if the goods are there and no problem is open: moved by the time that it stood still.
   */
  readonly postBy?: value.Instant | undefined;
}

/** An event of a product order. */
export type Event =
  | Opened
  | Selected
  | AddressSet
  | Approved
  | Declined
  | Cancelled
  | Packed
  | Shipped
  | TrackingUpdated
  | Delivered
  | DeliveryDated
  | ProblemReported
  | MarkedLost
  | MarkedReturned
  | Reshipped
  | Replaced
  | Resolved
  | PostingExtended
  | PostRecorded
  | PostingOverdue
  | Paused
  | Resumed;

/**
 * Reads a value of Event, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readEvent(document: Document): Event {
  return read('product_order.Event', document);
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
  return read('product_order.Request', document);
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

/** A variant of a product as one actor may see it. */
export interface VariantView {
  /** The shop's id of it. */
  readonly variantId: value.Label;
  /** What it is called. */
  readonly name: value.Label;
  /** Whether none was left then. */
  readonly soldOut: boolean;
  /** What one is worth. */
  readonly price?: value.Money | undefined;
  /** How many were left when the offer was made; not shown to creators. */
  readonly stock?: number | undefined;
}

/** A product of an offer as one actor may see it. */
export interface ProductView {
  /** The shop's id of it. */
  readonly productId: value.Label;
  /** What it is called. */
  readonly name: value.Label;
  /** Its variants. */
  readonly variants: readonly VariantView[];
}

/** An offer as one actor may see it. */
export interface OfferView {
  /** The products. */
  readonly products: readonly ProductView[];
  /** Where it is shipped to; empty: everywhere. */
  readonly countries: readonly value.Country[];
  /** Whether the creator chooses; otherwise the brand does. */
  readonly creatorChooses: boolean;
  /** How many items together. */
  readonly maxItems?: number | undefined;
  /** What they may be worth together; only with the prices. */
  readonly maxValue?: readonly value.Money[] | undefined;
}

/** A chosen variant as one actor may see it. */
export interface ItemView {
  /** The product. */
  readonly productId: value.Label;
  /** Its variant. */
  readonly variantId: value.Label;
  /** How many. */
  readonly quantity: number;
  /** What one is worth. */
  readonly price?: value.Money | undefined;
}

/** One update of a carrier. */
export interface TrackingUpdate {
  /** The carrier's id of the update, or the host's: the same again is a repeat. */
  readonly updateId: value.Label;
  /** What it says. */
  readonly status: TrackingStatus;
  /** When that was so. */
  readonly occurredAt: value.Instant;
}

/** A shipment with its history. */
export interface ShipmentView {
  /** Which. */
  readonly shipmentId: value.ShipmentId;
  /** Which carrier has it. */
  readonly carrier: value.Label;
  /** What is in it. */
  readonly items: readonly ItemView[];
  /** When it was shipped. */
  readonly shippedAt: value.Instant;
  /** Whether it is lost or came back. */
  readonly isGone: boolean;
  /** What the carrier told, in the order of when it was so; the last is the newest. */
  readonly updates: readonly TrackingUpdate[];
  /** The tracking number. */
  readonly number?: value.Label | undefined;
}

/** How it stands with the creator's post. */
export type PostingState =
  /** There is time. */
  | 'open'
  /** The deadline has passed. */
  | 'overdue'
  /** The creator has posted. */
  | 'posted';

/** Every PostingState, in order. */
export const postingStates: readonly PostingState[] = [
  'open',
  'overdue',
  'posted',
];

/** A product order as one actor may see it at one moment. A creator sees prices only where the offer shows them. */
export interface ProductOrderView {
  /** Where it stands. */
  readonly status: StatusKind;
  /** Who gives. */
  readonly brandId: value.BrandId;
  /** Who receives. */
  readonly creatorId: value.CreatorId;
  /** What there is to choose from. */
  readonly offer: OfferView;
  /** What is chosen. */
  readonly items: readonly ItemView[];
  /** Whether it is known where to send it. */
  readonly hasAddress: boolean;
  /** The shipments, in the order of shipping. */
  readonly shipments: readonly ShipmentView[];
  /** What this actor may do now. */
  readonly allowed: readonly CommandKind[];
  /** What it is worth, in each currency. */
  readonly value?: readonly value.Money[] | undefined;
  /** When the goods arrived, while they are with the creator. */
  readonly deliveredAt?: value.Instant | undefined;
  /** Until when the creator posts. */
  readonly postBy?: value.Instant | undefined;
  /** How it stands with the creator's post. */
  readonly posting?: PostingState | undefined;
  /** Since when the time to post stands still with what was agreed. */
  readonly pausedSince?: value.Instant | undefined;
  /** What was said when it was declined, cancelled, reported or resolved. */
  readonly note?: value.Prose | undefined;
}

/** How many there are of one variant. */
export interface StockLevel {
  /** The product. */
  readonly productId: value.Label;
  /** Its variant. */
  readonly variantId: value.Label;
  /** How many. */
  readonly quantity: number;
}

/** What the host knows and a product order does not. */
export interface Context {
  /**
   * What is in the shop's stock now. Of a variant that is not named here, the offer's number counts, less what this
   * order has taken.
   */
  readonly stock?: readonly StockLevel[] | undefined;
}

/**
 * Reads a value of Context, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readContext(document: Document): Context {
  return read('product_order.Context', document);
}

/** The life cycle: for each status its commands, with the roles that may give them. */
export interface Table {
  readonly none: {
    readonly open: 'brand' | 'platform' | 'system';
  };
  readonly selecting: {
    readonly select: 'brand' | 'creator';
    readonly set_address: 'creator';
    readonly decline: 'creator';
    readonly cancel: 'brand' | 'platform';
    readonly pause: 'brand' | 'platform' | 'system';
    readonly resume: 'brand' | 'platform' | 'system';
  };
  readonly requested: {
    readonly select: 'brand' | 'creator';
    readonly set_address: 'creator';
    readonly approve: 'brand';
    readonly decline: 'brand';
    readonly cancel: 'brand' | 'creator' | 'platform';
    readonly pause: 'brand' | 'platform' | 'system';
    readonly resume: 'brand' | 'platform' | 'system';
  };
  readonly approved: {
    readonly set_address: 'creator';
    readonly cancel: 'brand' | 'creator' | 'platform';
    readonly pack: 'brand' | 'platform' | 'system';
    readonly pause: 'brand' | 'platform' | 'system';
    readonly resume: 'brand' | 'platform' | 'system';
  };
  readonly packed: {
    readonly cancel: 'brand' | 'platform';
    readonly ship: 'brand' | 'platform' | 'system';
    readonly pause: 'brand' | 'platform' | 'system';
    readonly resume: 'brand' | 'platform' | 'system';
  };
  readonly shipped: {
    readonly track: 'brand' | 'platform' | 'system';
    readonly track_delivered: 'brand' | 'platform' | 'system';
    readonly confirm_delivery: 'brand' | 'creator' | 'platform';
    readonly report_problem: 'creator';
    readonly mark_lost: 'brand' | 'platform';
    readonly mark_returned: 'brand' | 'platform' | 'system';
    readonly pause: 'brand' | 'platform' | 'system';
    readonly resume: 'brand' | 'platform' | 'system';
  };
  readonly delivered: {
    readonly track: 'brand' | 'platform' | 'system';
    readonly track_delivered: 'brand' | 'platform' | 'system';
    readonly report_problem: 'creator';
    readonly mark_returned: 'brand' | 'platform' | 'system';
    readonly extend_posting: 'brand' | 'platform' | 'system';
    readonly record_post: 'brand' | 'platform' | 'system';
    readonly mark_overdue: 'system';
    readonly pause: 'brand' | 'platform' | 'system';
    readonly resume: 'brand' | 'platform' | 'system';
  };
  readonly declined: Readonly<Record<string, never>>;
  readonly cancelled: {
    readonly track: 'brand' | 'platform' | 'system';
    readonly track_delivered: 'brand' | 'platform' | 'system';
  };
  readonly lost: {
    readonly set_address: 'creator';
    readonly cancel: 'brand' | 'platform';
    readonly track: 'brand' | 'platform' | 'system';
    readonly track_delivered: 'brand' | 'platform' | 'system';
    readonly confirm_delivery: 'brand' | 'creator' | 'platform';
    readonly mark_returned: 'brand' | 'platform' | 'system';
    readonly reship: 'brand' | 'platform';
    readonly replace: 'brand' | 'platform';
    readonly resolve: 'brand' | 'platform';
    readonly pause: 'brand' | 'platform' | 'system';
    readonly resume: 'brand' | 'platform' | 'system';
  };
  readonly returned: {
    readonly set_address: 'creator';
    readonly cancel: 'brand' | 'platform';
    readonly track: 'brand' | 'platform' | 'system';
    readonly track_delivered: 'brand' | 'platform' | 'system';
    readonly reship: 'brand' | 'platform';
    readonly replace: 'brand' | 'platform';
    readonly resolve: 'brand' | 'platform';
    readonly pause: 'brand' | 'platform' | 'system';
    readonly resume: 'brand' | 'platform' | 'system';
  };
  readonly problem_reported: {
    readonly set_address: 'creator';
    readonly cancel: 'brand' | 'platform';
    readonly track: 'brand' | 'platform' | 'system';
    readonly track_delivered: 'brand' | 'platform' | 'system';
    readonly confirm_delivery: 'brand' | 'creator' | 'platform';
    readonly mark_lost: 'brand' | 'platform';
    readonly mark_returned: 'brand' | 'platform' | 'system';
    readonly reship: 'brand' | 'platform';
    readonly replace: 'brand' | 'platform';
    readonly resolve: 'brand' | 'platform';
    readonly record_post: 'brand' | 'platform' | 'system';
    readonly pause: 'brand' | 'platform' | 'system';
    readonly resume: 'brand' | 'platform' | 'system';
  };
  readonly resolved: {
    readonly track: 'brand' | 'platform' | 'system';
    readonly track_delivered: 'brand' | 'platform' | 'system';
    readonly confirm_delivery: 'brand' | 'creator' | 'platform';
    readonly extend_posting: 'brand' | 'platform' | 'system';
    readonly record_post: 'brand' | 'platform' | 'system';
    readonly mark_overdue: 'system';
    readonly pause: 'brand' | 'platform' | 'system';
    readonly resume: 'brand' | 'platform' | 'system';
  };
  readonly superseded: {
    readonly track: 'brand' | 'platform' | 'system';
    readonly track_delivered: 'brand' | 'platform' | 'system';
  };
  readonly no_shipment: Readonly<Record<string, never>>;
}

/**
 * The commands that the table has for a status, as far as a role may give them: `CommandIn<'pending'>`,
 * `CommandIn<'pending', 'creator'>`. `none` is the status before there is anything. What a command says can still be
 * refused.
 */
export type CommandIn<S extends keyof Table, R extends actor.Role = actor.Role> = {
  [C in keyof Table[S]]: [Extract<Table[S][C], R>] extends [never] ? never : Extract<Command, { readonly type: C }>;
}[keyof Table[S]];
