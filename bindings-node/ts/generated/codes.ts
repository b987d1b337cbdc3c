/** The code book: commands, events, views and verdicts. The handle is `partnerkit.CodeBook`. */
// Generated from the core's types by `cargo xtask gen`.

import type * as actor from './actor.js';
import type * as value from './value.js';
import { type Document, read } from '../wire.js';

/** Where the book, a group or an assignment stands. */
export type StatusKind =
  /** The book is open. */
  | 'open'
  /** No group has this id. */
  | 'no_group'
  /** The group is there. */
  | 'group'
  /** No assignment has this id. */
  | 'unassigned'
  /** The creator awaits a code or link (TBD). */
  | 'pending'
  /** The creator has a code or link. */
  | 'assigned'
  /** The creator was told. */
  | 'delivered'
  /** The creator got another one, or it went to another creator. */
  | 'replaced'
  /** The window is over. */
  | 'expired'
  /** Taken away, and reserved for ever. */
  | 'revoked';

/** Every StatusKind, in order. */
export const statusKinds: readonly StatusKind[] = [
  'open',
  'no_group',
  'group',
  'unassigned',
  'pending',
  'assigned',
  'delivered',
  'replaced',
  'expired',
  'revoked',
];

/** What can be asked of a code book, without its data. */
export type CommandKind =
  /** Open the book. */
  | 'open'
  /** Say where links may lead. */
  | 'set_hosts'
  /** Add a group. */
  | 'add_group'
  /** Change what is said of a group. */
  | 'edit_group'
  /** Change what a group's orders earn. */
  | 'set_group_rate'
  /** Give the generic codes and links to a creator. */
  | 'give_generic'
  /** Give a code or link to a creator. */
  | 'assign'
  /** Keep the place of a code or link that is not known yet: an `assign` of a placeholder. */
  | 'assign_placeholder'
  /** Fill a placeholder. */
  | 'fill'
  /** Record that the creator was told. */
  | 'deliver'
  /** Give the creator another code or link. */
  | 'replace'
  /** Give the code or link to another creator. */
  | 'reassign'
  /** Take it away. */
  | 'revoke'
  /** The window is over. */
  | 'expire'
  /** Change what its orders earn. */
  | 'set_rate'
  /** Change its window. */
  | 'set_window'
  /** Move a code to another group. */
  | 'move_group'
  /** Change where a link leads. */
  | 'set_destination'
  /** Use a code for an order. */
  | 'consume'
  /** Give an order's use back. */
  | 'give_back';

/** Every CommandKind, in order. */
export const commandKinds: readonly CommandKind[] = [
  'open',
  'set_hosts',
  'add_group',
  'edit_group',
  'set_group_rate',
  'give_generic',
  'assign',
  'assign_placeholder',
  'fill',
  'deliver',
  'replace',
  'reassign',
  'revoke',
  'expire',
  'set_rate',
  'set_window',
  'move_group',
  'set_destination',
  'consume',
  'give_back',
];

/** Whether marks in a code tell codes apart. */
export type Marks =
  /** They do not: `ANNA-10` is `ANNA10`. */
  | 'ignore'
  /** They do. */
  | 'keep';

/** Every Marks, in order. */
export const marks: readonly Marks[] = [
  'ignore',
  'keep',
];

/** What is forgiven in a typed code, beside upper and lower case and compatibility forms, which always are. */
export interface Spelling {
  /** White space inside the code. */
  readonly spaces: Marks;
  /** Dashes of every length, and the minus sign. */
  readonly dashes: Marks;
}

/**
 * What is forgiven in a typed code, beside upper and lower case and compatibility forms, which always are. What has a
 * default may be left out.
 */
export interface SpellingInput {
  /** White space inside the code. */
  readonly spaces?: Marks | undefined;
  /** Dashes of every length, and the minus sign. */
  readonly dashes?: Marks | undefined;
}

/** What a group gives out. */
export type GroupKind =
  /** Discount codes. */
  | 'discount'
  /** Affiliate links. */
  | 'affiliate';

/** Every GroupKind, in order. */
export const groupKinds: readonly GroupKind[] = [
  'discount',
  'affiliate',
];

/** To whom a group gives. */
export type GroupMode =
  /** One code or link for all accepted creators. Nobody owns it, so an order with it cannot tell who brought it. */
  | 'generic'
  /** One for each creator. */
  | 'personalised';

/** Every GroupMode, in order. */
export const groupModes: readonly GroupMode[] = [
  'generic',
  'personalised',
];

/** A share of the price. */
export interface PercentDiscount {
  readonly type: 'percent';
  /** The share. */
  readonly percent: value.Rate;
}

/** An amount off the price. */
export interface AmountDiscount {
  readonly type: 'amount';
  /** The amount in each currency. */
  readonly amounts: readonly value.Money[];
}

/** What shoppers save with a code. */
export type Discount =
  | PercentDiscount
  | AmountDiscount;

/** What a brand says of a group, and may change at any time. */
export interface GroupTerms {
  /** The name that brand and creators see. */
  readonly title: value.Label;
  /** What the offer is. */
  readonly description?: value.Prose | undefined;
  /** When its codes or links hold, unless an assignment says less. Held windows stay as they are when this changes. */
  readonly window?: value.Period | undefined;
  /** What shoppers save. For information: the shop decides. */
  readonly discount?: Discount | undefined;
  /** How codes of this group are generated. */
  readonly pattern?: value.Label | undefined;
}

/** A share of the order's base. */
export interface PercentPayoutRate {
  readonly type: 'percent';
  /** The share. */
  readonly percent: value.Rate;
}

/** An amount per order, whatever its base. */
export interface FlatPayoutRate {
  readonly type: 'flat';
  /** The amount in each currency. */
  readonly amounts: readonly value.Money[];
}

/** What one order earns. */
export type PayoutRate =
  | PercentPayoutRate
  | FlatPayoutRate;

/** How often and for how much the codes of a group can be used. What is left out has no limit. */
export interface Limits {
  /** Uses of one code. */
  readonly totalUses?: number | undefined;
  /** Uses of one code by one customer; guests have no limit of their own. */
  readonly usesPerCustomer?: number | undefined;
  /** The least that an order must come to, per currency. */
  readonly minimumSpend?: readonly value.Money[] | undefined;
  /** What the orders with all codes of the group may come to together, per currency. */
  readonly budgetSpend?: readonly value.Money[] | undefined;
  /** Uses of all codes of the group together. */
  readonly budgetUses?: number | undefined;
  /** Whether a cancelled order gives its use back. */
  readonly giveBack: boolean;
}

/**
 * How often and for how much the codes of a group can be used. What is left out has no limit. What has a default may be
 * left out.
 */
export interface LimitsInput {
  /** Uses of one code. */
  readonly totalUses?: number | undefined;
  /** Uses of one code by one customer; guests have no limit of their own. */
  readonly usesPerCustomer?: number | undefined;
  /** The least that an order must come to, per currency. */
  readonly minimumSpend?: readonly value.Money[] | undefined;
  /** What the orders with all codes of the group may come to together, per currency. */
  readonly budgetSpend?: readonly value.Money[] | undefined;
  /** Uses of all codes of the group together. */
  readonly budgetUses?: number | undefined;
  /** Whether a cancelled order gives its use back. */
  readonly giveBack?: boolean | undefined;
}

/** A programme outside, which pays the creators itself. */
export interface ExternalProgramme {
  /** Where creators sign up. */
  readonly url: value.LinkText;
  /** What creators have to do there. */
  readonly instructions: value.Prose;
}

/** A discount code. */
export interface CodeTracker {
  readonly type: 'code';
  /** In its display spelling. */
  readonly code: value.CodeText;
}

/** An affiliate link. */
export interface LinkTracker {
  readonly type: 'link';
  /** The id under which clicks on it are counted. Not kept of a placeholder. */
  readonly linkId: value.Label;
  /** The page it leads to. */
  readonly destination: value.LinkText;
  /** The address that the creator shares, where it is another one: a short link, or the network's. */
  readonly url?: value.LinkText | undefined;
}

/** Not known yet. */
export interface PlaceholderTracker {
  readonly type: 'placeholder';
}

/** A code or link as it is asked for. A code or destination that reads `TBD`, or nothing, is the placeholder. */
export type Tracker =
  | CodeTracker
  | LinkTracker
  | PlaceholderTracker;

/** The one code or link of a generic group. */
export interface GenericTracker {
  /** The id under which it is edited. */
  readonly assignmentId: value.AssignmentId;
  /** The code or link. */
  readonly tracker: Tracker;
}

/** Typed in by hand. */
export interface ManualOrigin {
  readonly type: 'manual';
}

/** Made by the shop. */
export interface ShopOrigin {
  readonly type: 'shop';
}

/** Made by an affiliate network. */
export interface AffiliateNetworkOrigin {
  readonly type: 'affiliate_network';
  /** Which. */
  readonly name: value.Label;
}

/** Made by the group's pattern. */
export interface GeneratedOrigin {
  readonly type: 'generated';
}

/** Where a code or link comes from. */
export type Origin =
  | ManualOrigin
  | ShopOrigin
  | AffiliateNetworkOrigin
  | GeneratedOrigin;

/** A brand opens its code book. */
export interface Open {
  readonly type: 'open';
  /** The zone of its calendar. */
  readonly zone: value.Zone;
  /** How typed codes are forgiven. For good: it decides which codes are equal. */
  readonly spelling?: SpellingInput | undefined;
  /** The hosts that its links may lead to. */
  readonly hosts?: readonly value.Host[] | undefined;
}

/** The brand says anew which hosts its links may lead to. Links that are out stay as they are. */
export interface SetHosts {
  readonly type: 'set_hosts';
  /** The hosts. */
  readonly hosts: readonly value.Host[];
}

/** The brand adds a group of codes or links. */
export interface AddGroup {
  readonly type: 'add_group';
  /** The new group. */
  readonly groupId: value.GroupId;
  /** Codes or links. */
  readonly kind: GroupKind;
  /** One for all creators or one for each. */
  readonly mode: GroupMode;
  /** What is said of it. */
  readonly terms: GroupTerms;
  /** What its orders earn, unless an assignment or creator has a rate. */
  readonly rate?: PayoutRate | undefined;
  /** How often and for how much its codes can be used. For good: move codes to another group to change it. */
  readonly limits?: LimitsInput | undefined;
  /** The programme outside that pays its creators. For good, as the limits are. */
  readonly external?: ExternalProgramme | undefined;
  /** The one code or link of a generic group; a personalised group has none. */
  readonly generic?: GenericTracker | undefined;
}

/** The brand changes what is said of a group. The new terms take the place of the old ones. */
export interface EditGroup {
  readonly type: 'edit_group';
  /** The group. */
  readonly groupId: value.GroupId;
  /** All of its terms. */
  readonly terms: GroupTerms;
}

/** The brand changes what a group's orders earn. */
export interface SetGroupRate {
  readonly type: 'set_group_rate';
  /** The group. */
  readonly groupId: value.GroupId;
  /** The rate. */
  readonly rate: PayoutRate;
  /** From when on; left out: from now on. */
  readonly from?: value.Instant | undefined;
}

/** A creator was accepted and is given the generic codes and links that hold now. */
export interface GiveGeneric {
  readonly type: 'give_generic';
  /** The creator. */
  readonly creatorId: value.CreatorId;
}

/** The brand gives a code or link, or the promise of one, to a creator. */
export interface Assign {
  readonly type: 'assign';
  /** The new assignment. */
  readonly assignmentId: value.AssignmentId;
  /** In which group. */
  readonly groupId: value.GroupId;
  /** To whom. */
  readonly creatorId: value.CreatorId;
  /** The code or link, or the placeholder. */
  readonly tracker: Tracker;
  /** When it holds; left out: from now on, within the group's window. */
  readonly window?: value.Period | undefined;
  /** What its orders earn; left out: what the creator or group has. */
  readonly rate?: PayoutRate | undefined;
  /** Where it comes from; left out: typed in by hand. */
  readonly origin?: Origin | undefined;
}

/** The brand fills a placeholder. The code or link holds from the window's start, so that earlier orders count. */
export interface Fill {
  readonly type: 'fill';
  /** The assignment. */
  readonly assignmentId: value.AssignmentId;
  /** The code or link. */
  readonly tracker: Tracker;
}

/** The creator was told the code or link. */
export interface Deliver {
  readonly type: 'deliver';
  /** The assignment. */
  readonly assignmentId: value.AssignmentId;
}

/** The brand gives the creator another code or link from now on. In a generic group: all creators. */
export interface Replace {
  readonly type: 'replace';
  /** The assignment that ends. */
  readonly assignmentId: value.AssignmentId;
  /** The one that begins. */
  readonly nextId: value.AssignmentId;
  /** The new code or link. */
  readonly tracker: Tracker;
  /** What its orders earn; left out: the rates go on. */
  readonly rate?: PayoutRate | undefined;
  /** Where it comes from; left out: typed in by hand. */
  readonly origin?: Origin | undefined;
}

/** The brand gives a creator's code or link to another creator from now on. */
export interface Reassign {
  readonly type: 'reassign';
  /** The assignment that ends. */
  readonly assignmentId: value.AssignmentId;
  /** The one that begins. */
  readonly nextId: value.AssignmentId;
  /** To whom. */
  readonly creatorId: value.CreatorId;
  /** What its orders earn; left out: what the creator or group has. */
  readonly rate?: PayoutRate | undefined;
}

/** A code or link is taken away. Nobody gets it again. */
export interface Revoke {
  readonly type: 'revoke';
  /** The assignment. */
  readonly assignmentId: value.AssignmentId;
  /** Why. */
  readonly reason?: value.Prose | undefined;
}

/** The window is over. */
export interface Expire {
  readonly type: 'expire';
  /** The assignment. */
  readonly assignmentId: value.AssignmentId;
}

/** The brand changes what the orders of an assignment earn, or a rate follows that a deal amended. */
export interface SetRate {
  readonly type: 'set_rate';
  /** The assignment. */
  readonly assignmentId: value.AssignmentId;
  /** The rate. */
  readonly rate: PayoutRate;
  /** From when on; left out: from now on. */
  readonly from?: value.Instant | undefined;
}

/** The brand changes a window. What is past stays: a start that has come, and a new end before now, cannot be had. */
export interface SetWindow {
  readonly type: 'set_window';
  /** The assignment. */
  readonly assignmentId: value.AssignmentId;
  /** The window. */
  readonly window: value.Period;
}

/** The brand moves a code to another group from now on. */
export interface MoveGroup {
  readonly type: 'move_group';
  /** The assignment. */
  readonly assignmentId: value.AssignmentId;
  /** The group. */
  readonly groupId: value.GroupId;
}

/** The brand changes where a link leads from now on. */
export interface SetDestination {
  readonly type: 'set_destination';
  /** The assignment. */
  readonly assignmentId: value.AssignmentId;
  /** The page it leads to. */
  readonly destination: value.LinkText;
  /** The address that the creator shares; left out: the destination itself. */
  readonly url?: value.LinkText | undefined;
}

/** The shop uses a code for an order: checked and used up in one step. The same order again uses nothing. */
export interface Consume {
  readonly type: 'consume';
  /** As the shopper typed it. */
  readonly code: value.CodeText;
  /** The shop's order. */
  readonly orderId: value.Label;
  /** What the order comes to, after discounts, before tax and shipping. */
  readonly spend: value.Money;
  /** The shop's customer; a guest has none. */
  readonly customerId?: value.Label | undefined;
}

/** An order was cancelled and gives its use back. */
export interface GiveBack {
  readonly type: 'give_back';
  /** The shop's order. */
  readonly orderId: value.Label;
}

/** A command to a code book. Who may give which, and when, is the table. */
export type Command =
  | Open
  | SetHosts
  | AddGroup
  | EditGroup
  | SetGroupRate
  | GiveGeneric
  | Assign
  | Fill
  | Deliver
  | Replace
  | Reassign
  | Revoke
  | Expire
  | SetRate
  | SetWindow
  | MoveGroup
  | SetDestination
  | Consume
  | GiveBack;

/**
 * Reads a value of Command, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readCommand(document: Document): Command {
  return read('codes.Command', document);
}

/** A discount code. */
export interface CodeGiven {
  readonly type: 'code';
  /** In its display spelling. */
  readonly code: value.CodeText;
  /** In the form in which codes are compared. */
  readonly normalised: string;
}

/** An affiliate link. */
export interface LinkGiven {
  readonly type: 'link';
  /** The id under which clicks on it are counted. */
  readonly linkId: value.Label;
  /** The page it leads to, as it was checked. */
  readonly destination: string;
  /** The address that the creator shares, where it is another one. */
  readonly url?: string | undefined;
}

/** A code or link as it was given out: what events record. */
export type Given =
  | CodeGiven
  | LinkGiven;

/** A rate with the moment from which it holds. */
export interface RateEntry {
  /** The rate. */
  readonly rate: PayoutRate;
  /** Since when; left out: since ever. */
  readonly from?: value.Instant | undefined;
}

/** The book was opened. */
export interface Opened {
  readonly type: 'opened';
  /** By which brand. */
  readonly brandId: value.BrandId;
  /** The zone of its calendar. */
  readonly zone: value.Zone;
  /** How typed codes are forgiven. */
  readonly spelling: Spelling;
  /** The hosts that its links may lead to. */
  readonly hosts: readonly value.Host[];
}

/** The hosts that links may lead to were said anew. */
export interface HostsSet {
  readonly type: 'hosts_set';
  /** The hosts. */
  readonly hosts: readonly value.Host[];
}

/** A group was added. */
export interface GroupAdded {
  readonly type: 'group_added';
  /** The group. */
  readonly groupId: value.GroupId;
  /** Codes or links. */
  readonly kind: GroupKind;
  /** One for all creators or one for each. */
  readonly mode: GroupMode;
  /** What is said of it. */
  readonly terms: GroupTerms;
  /** How often and for how much its codes can be used. */
  readonly limits: Limits;
  /** What its orders earn. */
  readonly rate?: PayoutRate | undefined;
  /** The programme outside that pays its creators. */
  readonly external?: ExternalProgramme | undefined;
}

/** What is said of a group was changed. */
export interface GroupEdited {
  readonly type: 'group_edited';
  /** The group. */
  readonly groupId: value.GroupId;
  /** All of its terms. */
  readonly terms: GroupTerms;
}

/** What a group's orders earn was changed. */
export interface GroupRateSet {
  readonly type: 'group_rate_set';
  /** The group. */
  readonly groupId: value.GroupId;
  /** The rate. */
  readonly rate: PayoutRate;
  /** From when on. */
  readonly from: value.Instant;
}

/** A creator was given a group's generic code or link. */
export interface GenericGiven {
  readonly type: 'generic_given';
  /** The group. */
  readonly groupId: value.GroupId;
  /** The generic assignment. */
  readonly assignmentId: value.AssignmentId;
  /** The creator. */
  readonly creatorId: value.CreatorId;
}

/** A code or link was given out. */
export interface Assigned {
  readonly type: 'assigned';
  /** The new assignment. */
  readonly assignmentId: value.AssignmentId;
  /** In which group. */
  readonly groupId: value.GroupId;
  /** The code or link. */
  readonly given: Given;
  /** When it holds. */
  readonly window: value.Period;
  /** Where it comes from. */
  readonly origin: Origin;
  /** To whom; none: the generic one of its group. */
  readonly creatorId?: value.CreatorId | undefined;
  /** What its orders earn; before the first entry the creator's or group's rate holds. */
  readonly rates: readonly RateEntry[];
  /** The assignment in whose place it comes. */
  readonly continues?: value.AssignmentId | undefined;
}

/** The place of a code or link that is not known yet was kept. */
export interface PlaceholderAssigned {
  readonly type: 'placeholder_assigned';
  /** The new assignment. */
  readonly assignmentId: value.AssignmentId;
  /** In which group. */
  readonly groupId: value.GroupId;
  /** For whom. */
  readonly creatorId: value.CreatorId;
  /** When it will hold, or have held. */
  readonly window: value.Period;
  /** Where it will come from. */
  readonly origin: Origin;
  /** What its orders earn; before the first entry the creator's or group's rate holds. */
  readonly rates: readonly RateEntry[];
}

/** A placeholder was filled; the code or link holds from the window's start. */
export interface Filled {
  readonly type: 'filled';
  /** The assignment. */
  readonly assignmentId: value.AssignmentId;
  /** The code or link. */
  readonly given: Given;
}

/** The creator was told. */
export interface Delivered {
  readonly type: 'delivered';
  /** The assignment. */
  readonly assignmentId: value.AssignmentId;
}

/** The creator got another code or link. */
export interface Replaced {
  readonly type: 'replaced';
  /** The assignment that ended. */
  readonly assignmentId: value.AssignmentId;
  /** The one that began. */
  readonly nextId: value.AssignmentId;
}

/** Another creator got the code or link. */
export interface Reassigned {
  readonly type: 'reassigned';
  /** The assignment that ended. */
  readonly assignmentId: value.AssignmentId;
  /** The one that began. */
  readonly nextId: value.AssignmentId;
}

/** A code or link was taken away. */
export interface Revoked {
  readonly type: 'revoked';
  /** The assignment. */
  readonly assignmentId: value.AssignmentId;
  /** Why. */
  readonly reason?: value.Prose | undefined;
}

/** The window was over. */
export interface Expired {
  readonly type: 'expired';
  /** The assignment. */
  readonly assignmentId: value.AssignmentId;
}

/** What the orders of an assignment earn was changed. */
export interface RateSet {
  readonly type: 'rate_set';
  /** The assignment. */
  readonly assignmentId: value.AssignmentId;
  /** The rate. */
  readonly rate: PayoutRate;
  /** From when on. */
  readonly from: value.Instant;
}

/** A window was changed. */
export interface WindowSet {
  readonly type: 'window_set';
  /** The assignment. */
  readonly assignmentId: value.AssignmentId;
  /** The window. */
  readonly window: value.Period;
}

/** A code was moved to another group. */
export interface GroupMoved {
  readonly type: 'group_moved';
  /** The assignment. */
  readonly assignmentId: value.AssignmentId;
  /** The group. */
  readonly groupId: value.GroupId;
}

/** A link leads elsewhere. */
export interface DestinationSet {
  readonly type: 'destination_set';
  /** The assignment. */
  readonly assignmentId: value.AssignmentId;
  /** The page it leads to, as it was checked. */
  readonly destination: string;
  /** The address that the creator shares, where it is another one. */
  readonly url?: string | undefined;
}

/** An order used a code. */
export interface Consumed {
  readonly type: 'consumed';
  /** The shop's order. */
  readonly orderId: value.Label;
  /** Whose code. */
  readonly assignmentId: value.AssignmentId;
  /** The group whose limits it counts for. */
  readonly groupId: value.GroupId;
  /** The code in the form in which codes are compared. */
  readonly normalised: string;
  /** What the order comes to. */
  readonly spend: value.Money;
  /** The shop's customer. */
  readonly customerId?: value.Label | undefined;
}

/** A cancelled order gave its use back. */
export interface GivenBack {
  readonly type: 'given_back';
  /** The shop's order. */
  readonly orderId: value.Label;
}

/** An event of a code book. */
export type Event =
  | Opened
  | HostsSet
  | GroupAdded
  | GroupEdited
  | GroupRateSet
  | GenericGiven
  | Assigned
  | PlaceholderAssigned
  | Filled
  | Delivered
  | Replaced
  | Reassigned
  | Revoked
  | Expired
  | RateSet
  | WindowSet
  | GroupMoved
  | DestinationSet
  | Consumed
  | GivenBack;

/**
 * Reads a value of Event, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readEvent(document: Document): Event {
  return read('codes.Event', document);
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
  return read('codes.Request', document);
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

/** A group as one actor may see it. */
export interface GroupView {
  /** Which. */
  readonly groupId: value.GroupId;
  /** Codes or links. */
  readonly kind: GroupKind;
  /** One for all creators or one for each. */
  readonly mode: GroupMode;
  /** What is said of it. */
  readonly terms: GroupTerms;
  /** What this actor may do with it. */
  readonly allowed: readonly CommandKind[];
  /** The programme outside that pays its creators. */
  readonly external?: ExternalProgramme | undefined;
  /** What its orders earn; not shown to creators, who may have agreed on something else. */
  readonly rates?: readonly RateEntry[] | undefined;
  /** Its limits; not shown to creators. */
  readonly limits?: Limits | undefined;
}

/** A group as one actor may see it. What has a default may be left out. */
export interface GroupViewInput {
  /** Which. */
  readonly groupId: value.GroupId;
  /** Codes or links. */
  readonly kind: GroupKind;
  /** One for all creators or one for each. */
  readonly mode: GroupMode;
  /** What is said of it. */
  readonly terms: GroupTerms;
  /** What this actor may do with it. */
  readonly allowed: readonly CommandKind[];
  /** The programme outside that pays its creators. */
  readonly external?: ExternalProgramme | undefined;
  /** What its orders earn; not shown to creators, who may have agreed on something else. */
  readonly rates?: readonly RateEntry[] | undefined;
  /** Its limits; not shown to creators. */
  readonly limits?: LimitsInput | undefined;
}

/** Where a link leads, and since when. */
export interface DestinationEntry {
  /** The page it leads to. */
  readonly destination: string;
  /** Since when; left out: since the link exists. */
  readonly from?: value.Instant | undefined;
  /** The address that the creator shares, where it is another one: a short link, or the network's. */
  readonly url?: string | undefined;
}

/** A discount code. */
export interface CodeHeld {
  readonly type: 'code';
  /** In its display spelling. */
  readonly code: value.CodeText;
  /** In the form in which codes are compared. */
  readonly normalised: string;
}

/** An affiliate link. */
export interface LinkHeld {
  readonly type: 'link';
  /** The id under which clicks on it are counted. */
  readonly linkId: value.Label;
  /** Where it leads, and since when. */
  readonly destinations: readonly DestinationEntry[];
}

/** A code or link in the hands of a creator. */
export type Held =
  | CodeHeld
  | LinkHeld;

/** The group of an assignment since a moment. */
export interface GroupEntry {
  /** Which. */
  readonly groupId: value.GroupId;
  /** Since when; left out: since the assignment exists. */
  readonly from?: value.Instant | undefined;
}

/** How a window was closed. */
export type Ended =
  /** It was over. */
  | 'expired'
  /** The creator got another code or link. */
  | 'replaced'
  /** Another creator got the code or link. */
  | 'reassigned'
  /** It was taken away; nobody gets it again. */
  | 'revoked';

/** Every Ended, in order. */
export const endeds: readonly Ended[] = [
  'expired',
  'replaced',
  'reassigned',
  'revoked',
];

/** The end of an assignment. */
export interface Closing {
  /** When. */
  readonly at: value.Instant;
  /** How. */
  readonly ended: Ended;
}

/** A creator's hold on a code or link. What was earned in its window stays with its owner, however it ended. */
export interface Assignment {
  /** Where it comes from. */
  readonly origin: Origin;
  /** The window as it was given; `Assignment::effective` is what is left of it once it was closed. */
  readonly window: value.Period;
  /** The groups it was in, and since when. */
  readonly groups: readonly GroupEntry[];
  /** What its orders earn, and since when; before the first entry the creator's or group's rate holds. */
  readonly rates: readonly RateEntry[];
  /** Whether the creator was told. */
  readonly delivered: boolean;
  /** Whose; none: the generic one of its group. */
  readonly creatorId?: value.CreatorId | undefined;
  /** The code or link; none: a placeholder. */
  readonly held?: Held | undefined;
  /** How it ended, once it has. */
  readonly closed?: Closing | undefined;
}

/** An assignment as one actor may see it. */
export interface AssignmentView {
  /** Which. */
  readonly assignmentId: value.AssignmentId;
  /** Where it stands. */
  readonly status: StatusKind;
  /** The assignment. */
  readonly assignment: Assignment;
  /** What this actor may do with it. */
  readonly allowed: readonly CommandKind[];
}

/** A code book as one actor may see it: a creator sees what is theirs. */
export interface CodeBookView {
  /** Whose it is. */
  readonly brandId: value.BrandId;
  /** The zone of its calendar. */
  readonly zone: value.Zone;
  /** How typed codes are forgiven. */
  readonly spelling: Spelling;
  /** The groups, by id. */
  readonly groups: readonly GroupView[];
  /** The assignments, by id. */
  readonly assignments: readonly AssignmentView[];
  /** What this actor may do with the book itself: what adds to it, too. */
  readonly allowed: readonly CommandKind[];
  /** The hosts that links may lead to; not shown to creators. */
  readonly hosts?: readonly value.Host[] | undefined;
}

/** A code book as one actor may see it: a creator sees what is theirs. What has a default may be left out. */
export interface CodeBookViewInput {
  /** Whose it is. */
  readonly brandId: value.BrandId;
  /** The zone of its calendar. */
  readonly zone: value.Zone;
  /** How typed codes are forgiven. */
  readonly spelling: SpellingInput;
  /** The groups, by id. */
  readonly groups: readonly GroupViewInput[];
  /** The assignments, by id. */
  readonly assignments: readonly AssignmentView[];
  /** What this actor may do with the book itself: what adds to it, too. */
  readonly allowed: readonly CommandKind[];
  /** The hosts that links may lead to; not shown to creators. */
  readonly hosts?: readonly value.Host[] | undefined;
}

/** What the host knows and a code book does not. */
export interface Context {
  /**
   * The creators with an accepted participation or a published partnership of the brand: those who may get a code or
   * link.
   */
  readonly accepted?: readonly value.CreatorId[] | undefined;
  /**
   * How many days of 24 hours lie between a command that cuts a rate and its effect, at least: the longest notice
   * period that was agreed with those whom it concerns. Left out: none.
   */
  readonly noticeDays?: number | undefined;
}

/**
 * Reads a value of Context, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readContext(document: Document): Context {
  return read('codes.Context', document);
}

/** Nothing was typed. */
export interface NoCodeVerdict {
  readonly type: 'no_code';
}

/** A spelling of the placeholder was typed. */
export interface PlaceholderVerdict {
  readonly type: 'placeholder';
}

/** No code of the brand. */
export interface UnknownCodeVerdict {
  readonly type: 'unknown_code';
}

/** Its window has not begun. */
export interface NotYetValidVerdict {
  readonly type: 'not_yet_valid';
  /** When it will. */
  readonly from: value.Instant;
}

/** Its window is over. */
export interface ExpiredVerdict {
  readonly type: 'expired';
  /** Since when. */
  readonly since: value.Instant;
}

/** It was revoked. */
export interface RevokedVerdict {
  readonly type: 'revoked';
  /** Since when. */
  readonly since: value.Instant;
}

/** It holds and belongs to nobody. */
export interface GenericCodeVerdict {
  readonly type: 'generic_code';
  /** The generic assignment. */
  readonly assignmentId: value.AssignmentId;
  /** Its group. */
  readonly groupId: value.GroupId;
}

/** It holds, and a programme outside pays its creator. */
export interface SettledExternallyVerdict {
  readonly type: 'settled_externally';
  /** The assignment. */
  readonly assignmentId: value.AssignmentId;
  /** Its group at that moment. */
  readonly groupId: value.GroupId;
  /** Its owner at that moment. */
  readonly creatorId: value.CreatorId;
}

/** It holds. */
export interface ValidVerdict {
  readonly type: 'valid';
  /** The assignment. */
  readonly assignmentId: value.AssignmentId;
  /** Its group at that moment. */
  readonly groupId: value.GroupId;
  /** Its owner at that moment. */
  readonly creatorId: value.CreatorId;
}

/** Who holds a typed code, or why nobody does: what a settlement would say of an order placed at that moment. */
export type Verdict =
  | NoCodeVerdict
  | PlaceholderVerdict
  | UnknownCodeVerdict
  | NotYetValidVerdict
  | ExpiredVerdict
  | RevokedVerdict
  | GenericCodeVerdict
  | SettledExternallyVerdict
  | ValidVerdict;

/** A parameter of an address. */
export interface Parameter {
  /** Its name, such as `utm_source`. */
  readonly name: value.Label;
  /** Its value, as it is meant; it is encoded where it is put in. */
  readonly value: value.Label;
}

/**
 * Reads a value of Parameter, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readParameter(document: Document): Parameter {
  return read('codes.Parameter', document);
}

/** What happens to a parameter that the address has already. */
export type MergePolicy =
  /** The address keeps its own; the new one is left out. */
  | 'keep'
  /** The new one takes the place of the address's first of that name; its others go. */
  | 'overwrite'
  /** Both: the new one comes last. */
  | 'append';

/** Every MergePolicy, in order. */
export const mergePolicies: readonly MergePolicy[] = [
  'keep',
  'overwrite',
  'append',
];

/** A click on a link. */
export interface Click {
  /** Its own id. */
  readonly clickId: value.Label;
  /** The link. */
  readonly linkId: value.Label;
  /** Who clicked, as the host tells visitors apart. */
  readonly visitorId: value.Label;
  /** When. */
  readonly at: value.Instant;
}

/**
 * Reads a value of Click, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readClick(document: Document): Click {
  return read('codes.Click', document);
}

/** The life cycle: for each status its commands, with the roles that may give them. */
export interface Table {
  readonly none: {
    readonly open: 'brand';
  };
  readonly open: {
    readonly set_hosts: 'brand';
    readonly give_generic: 'brand' | 'platform' | 'system';
    readonly consume: 'brand' | 'platform' | 'system';
    readonly give_back: 'brand' | 'platform' | 'system';
  };
  readonly no_group: {
    readonly add_group: 'brand';
  };
  readonly group: {
    readonly edit_group: 'brand';
    readonly set_group_rate: 'brand';
  };
  readonly unassigned: {
    readonly assign: 'brand';
    readonly assign_placeholder: 'brand' | 'system';
  };
  readonly pending: {
    readonly fill: 'brand';
    readonly revoke: 'brand' | 'platform';
    readonly expire: 'system';
    readonly set_rate: 'brand' | 'system';
    readonly set_window: 'brand';
    readonly move_group: 'brand';
  };
  readonly assigned: {
    readonly deliver: 'brand' | 'platform' | 'system';
    readonly replace: 'brand';
    readonly reassign: 'brand';
    readonly revoke: 'brand' | 'platform';
    readonly expire: 'system';
    readonly set_rate: 'brand' | 'system';
    readonly set_window: 'brand';
    readonly move_group: 'brand';
    readonly set_destination: 'brand';
  };
  readonly delivered: {
    readonly replace: 'brand';
    readonly reassign: 'brand';
    readonly revoke: 'brand' | 'platform';
    readonly expire: 'system';
    readonly set_rate: 'brand' | 'system';
    readonly set_window: 'brand';
    readonly move_group: 'brand';
    readonly set_destination: 'brand';
  };
  readonly replaced: Readonly<Record<string, never>>;
  readonly expired: {
    readonly fill: 'brand';
  };
  readonly revoked: Readonly<Record<string, never>>;
}

/**
 * The commands that the table has for a status, as far as a role may give them: `CommandIn<'pending'>`,
 * `CommandIn<'pending', 'creator'>`. `none` is the status before there is anything. What a command says can still be
 * refused.
 */
export type CommandIn<S extends keyof Table, R extends actor.Role = actor.Role> = {
  [C in keyof Table[S]]: [Extract<Table[S][C], R>] extends [never] ? never : Extract<Command, { readonly type: C }>;
}[keyof Table[S]];
