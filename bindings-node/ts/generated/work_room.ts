/** The work room of a campaign: its nine sections, and who stands in each. See `partnerkit.work_room`. */
// Generated from the core's types by `cargo xtask gen`.

import type * as actor from './actor.js';
import type * as brief from './brief.js';
import type * as campaign from './campaign.js';
import type * as participation from './participation.js';
import type * as product_order from './product_order.js';
import type * as value from './value.js';
import { type Document, read } from '../wire.js';

/** How many of the agreed pieces of content are how far. */
export interface WorkFacts {
  /** All that were agreed. */
  readonly pieces: number;
  /** Neither delivered nor waived. */
  readonly open: number;
  /** Posted and not yet verified. */
  readonly posted: number;
  /** Verified. */
  readonly verified: number;
  /** Missed. */
  readonly missed: number;
}

/** How many of the agreed pieces of content are how far. What has a default may be left out. */
export interface WorkFactsInput {
  /** All that were agreed. */
  readonly pieces?: number | undefined;
  /** Neither delivered nor waived. */
  readonly open?: number | undefined;
  /** Posted and not yet verified. */
  readonly posted?: number | undefined;
  /** Verified. */
  readonly verified?: number | undefined;
  /** Missed. */
  readonly missed?: number | undefined;
}

/**
 * What the host knows of a participation from the creator's codes, product orders, work and settlements. What is left
 * out is none.
 */
export interface MemberFacts {
  /** Discount codes that the creator holds; placeholders do not count. */
  readonly codes: number;
  /** Affiliate links that the creator holds; placeholders do not count. */
  readonly links: number;
  /** Where the latest product order stands. */
  readonly productOrder?: product_order.StatusKind | undefined;
  /** How far the agreed content is. */
  readonly work: WorkFacts;
  /** Posts that were matched by hashtags and handles. */
  readonly content: number;
  /** Orders that are credited to the creator. */
  readonly conversions: number;
  /** What these orders brought, in each currency. */
  readonly revenue: readonly value.Money[];
  /** What the creator is owed, in each currency. */
  readonly due: readonly value.Money[];
  /** What the creator was paid, in each currency. */
  readonly paid: readonly value.Money[];
}

/**
 * What the host knows of a participation from the creator's codes, product orders, work and settlements. What is left
 * out is none. What has a default may be left out.
 */
export interface MemberFactsInput {
  /** Discount codes that the creator holds; placeholders do not count. */
  readonly codes?: number | undefined;
  /** Affiliate links that the creator holds; placeholders do not count. */
  readonly links?: number | undefined;
  /** Where the latest product order stands. */
  readonly productOrder?: product_order.StatusKind | undefined;
  /** How far the agreed content is. */
  readonly work?: WorkFactsInput | undefined;
  /** Posts that were matched by hashtags and handles. */
  readonly content?: number | undefined;
  /** Orders that are credited to the creator. */
  readonly conversions?: number | undefined;
  /** What these orders brought, in each currency. */
  readonly revenue?: readonly value.Money[] | undefined;
  /** What the creator is owed, in each currency. */
  readonly due?: readonly value.Money[] | undefined;
  /** What the creator was paid, in each currency. */
  readonly paid?: readonly value.Money[] | undefined;
}

/**
 * Reads a value of MemberFacts, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with
 * all problems.
 */
export function readMemberFacts(document: Document): MemberFacts {
  return read('work_room.MemberFacts', document);
}

/** A section of a work room. */
export type WorkRoomSection =
  /** Who is assigned to the campaign. */
  | 'influencers'
  /** Who has answered the invitation: accept, decline, negotiate. */
  | 'proposals'
  /** Who was accepted and gets a discount code. */
  | 'discounts'
  /** Who was accepted and gets an affiliate link. */
  | 'links'
  /** Who was accepted and gets products. */
  | 'fulfillment'
  /** Who has the product or has proposed: what is done and what is open. */
  | 'progress'
  /** Whose content was matched. */
  | 'content'
  /** The figures of the campaign and of each creator. */
  | 'reporting'
  /** What each creator has brought, is owed and was paid. */
  | 'payments';

/** Every WorkRoomSection, in order. */
export const workRoomSections: readonly WorkRoomSection[] = [
  'influencers',
  'proposals',
  'discounts',
  'links',
  'fulfillment',
  'progress',
  'content',
  'reporting',
  'payments',
];

/** Who is assigned to the campaign. */
export interface InfluencerRow {
  /** Which participation. */
  readonly participationId: value.ParticipationId;
  /** Which creator. */
  readonly creatorId: value.CreatorId;
  /** Where it stands. */
  readonly status: participation.StatusKind;
  /** When that ends by itself. */
  readonly deadline?: value.Instant | undefined;
}

/** Who has answered the invitation. */
export interface ProposalRow {
  /** Which participation. */
  readonly participationId: value.ParticipationId;
  /** Which creator. */
  readonly creatorId: value.CreatorId;
  /** Where it stands. */
  readonly status: participation.StatusKind;
  /** How many proposals there are; deleted ones do not count. */
  readonly proposals: number;
  /** The last of them. */
  readonly proposalId?: value.ProposalId | undefined;
  /** The side that made it. */
  readonly by?: actor.Role | undefined;
  /** The payment that it names. */
  readonly payment?: value.Money | undefined;
  /** The side that has to answer it, while it stands. */
  readonly awaited?: actor.Role | undefined;
  /** When it can no longer be answered, while it stands. */
  readonly expiresAt?: value.Instant | undefined;
}

/** Who was accepted and gets a code or link. */
export interface HoldingRow {
  /** Which participation. */
  readonly participationId: value.ParticipationId;
  /** Which creator. */
  readonly creatorId: value.CreatorId;
  /** The group that the code or link comes from. */
  readonly groupId: value.GroupId;
  /** How many the creator holds; none: one is to be assigned. */
  readonly held: number;
}

/** Who was accepted and gets products. */
export interface FulfillmentRow {
  /** Which participation. */
  readonly participationId: value.ParticipationId;
  /** Which creator. */
  readonly creatorId: value.CreatorId;
  /** When products are sent. */
  readonly sending: brief.Sending;
  /** Where the latest product order stands; none: one is to be opened. */
  readonly productOrder?: product_order.StatusKind | undefined;
}

/** What is done and what is open. */
export interface ProgressRow {
  /** Which participation. */
  readonly participationId: value.ParticipationId;
  /** Which creator. */
  readonly creatorId: value.CreatorId;
  /** Where it stands. */
  readonly status: participation.StatusKind;
  /** Whether the product is with the creator. */
  readonly productDelivered: boolean;
  /** How far the agreed content is. */
  readonly work: WorkFacts;
  /** How many posts were matched. */
  readonly content: number;
  /** Whether the creator may report content by hand, by what was accepted. */
  readonly manualDelivery: boolean;
  /** What was said about the last proposal. */
  readonly note?: value.Prose | undefined;
}

/** What is done and what is open. What has a default may be left out. */
export interface ProgressRowInput {
  /** Which participation. */
  readonly participationId: value.ParticipationId;
  /** Which creator. */
  readonly creatorId: value.CreatorId;
  /** Where it stands. */
  readonly status: participation.StatusKind;
  /** Whether the product is with the creator. */
  readonly productDelivered: boolean;
  /** How far the agreed content is. */
  readonly work: WorkFactsInput;
  /** How many posts were matched. */
  readonly content: number;
  /** Whether the creator may report content by hand, by what was accepted. */
  readonly manualDelivery: boolean;
  /** What was said about the last proposal. */
  readonly note?: value.Prose | undefined;
}

/** Whose content was matched. */
export interface ContentRow {
  /** Which participation. */
  readonly participationId: value.ParticipationId;
  /** Which creator. */
  readonly creatorId: value.CreatorId;
  /** How many posts. */
  readonly content: number;
}

/** The figures of a campaign or of a creator. */
export interface Kpis {
  /** Pieces of content that were agreed. */
  readonly pieces: number;
  /** Those that are verified. */
  readonly verified: number;
  /** Posts that were matched. */
  readonly content: number;
  /** Orders that are credited. */
  readonly conversions: number;
  /** What these orders brought, in each currency. */
  readonly revenue: readonly value.Money[];
}

/** The figures of one creator. */
export interface ReportingRow {
  /** Which participation. */
  readonly participationId: value.ParticipationId;
  /** Which creator. */
  readonly creatorId: value.CreatorId;
  /** Where it stands. */
  readonly status: participation.StatusKind;
  /** The creator's figures. */
  readonly kpis: Kpis;
}

/** The figures of the campaign, and of every creator who was accepted. */
export interface Reporting {
  /** Of all together. A sum beyond the exact range is left out. */
  readonly total: Kpis;
  /** Of each. */
  readonly rows: readonly ReportingRow[];
}

/** What was brought, is owed and was paid. */
export interface PaymentTotals {
  /** What credited orders brought, in each currency. */
  readonly revenue: readonly value.Money[];
  /** Credited orders. */
  readonly conversions: number;
  /** What is owed, in each currency. */
  readonly due: readonly value.Money[];
  /** What was paid, in each currency. */
  readonly paid: readonly value.Money[];
}

/** What one creator has brought, is owed and was paid. */
export interface PaymentRow {
  /** Which participation. */
  readonly participationId: value.ParticipationId;
  /** Which creator. */
  readonly creatorId: value.CreatorId;
  /** Where it stands. */
  readonly status: participation.StatusKind;
  /** The money of the creator. */
  readonly totals: PaymentTotals;
}

/** The money of the campaign, and of every creator who was accepted, also of those who were removed since. */
export interface Payments {
  /** Of all together. A sum beyond the exact range is left out. */
  readonly total: PaymentTotals;
  /** Of each. */
  readonly rows: readonly PaymentRow[];
}

/**
 * Who stands in which section, and what they see there. A section that does not exist is left out. Everywhere the order
 * is by creator, then by participation.
 */
export interface WorkRoom {
  /** Of which campaign. */
  readonly campaignId: value.CampaignId;
  /** The sections that exist, in their order. */
  readonly sections: readonly WorkRoomSection[];
  /** Where the campaign stands; none before it is opened. */
  readonly status?: campaign.StatusKind | undefined;
  /** Who is assigned to the campaign. */
  readonly influencers?: readonly InfluencerRow[] | undefined;
  /** Who has answered the invitation. */
  readonly proposals?: readonly ProposalRow[] | undefined;
  /** Who was accepted and gets a discount code. */
  readonly discounts?: readonly HoldingRow[] | undefined;
  /** Who was accepted and gets an affiliate link. */
  readonly links?: readonly HoldingRow[] | undefined;
  /** Who was accepted and gets products. */
  readonly fulfillment?: readonly FulfillmentRow[] | undefined;
  /** Who has the product or has proposed. */
  readonly progress?: readonly ProgressRow[] | undefined;
  /** Whose content was matched. */
  readonly content?: readonly ContentRow[] | undefined;
  /** The figures. */
  readonly reporting?: Reporting | undefined;
  /** The money. */
  readonly payments?: Payments | undefined;
}

/**
 * Who stands in which section, and what they see there. A section that does not exist is left out. Everywhere the order
 * is by creator, then by participation. What has a default may be left out.
 */
export interface WorkRoomInput {
  /** Of which campaign. */
  readonly campaignId: value.CampaignId;
  /** The sections that exist, in their order. */
  readonly sections: readonly WorkRoomSection[];
  /** Where the campaign stands; none before it is opened. */
  readonly status?: campaign.StatusKind | undefined;
  /** Who is assigned to the campaign. */
  readonly influencers?: readonly InfluencerRow[] | undefined;
  /** Who has answered the invitation. */
  readonly proposals?: readonly ProposalRow[] | undefined;
  /** Who was accepted and gets a discount code. */
  readonly discounts?: readonly HoldingRow[] | undefined;
  /** Who was accepted and gets an affiliate link. */
  readonly links?: readonly HoldingRow[] | undefined;
  /** Who was accepted and gets products. */
  readonly fulfillment?: readonly FulfillmentRow[] | undefined;
  /** Who has the product or has proposed. */
  readonly progress?: readonly ProgressRowInput[] | undefined;
  /** Whose content was matched. */
  readonly content?: readonly ContentRow[] | undefined;
  /** The figures. */
  readonly reporting?: Reporting | undefined;
  /** The money. */
  readonly payments?: Payments | undefined;
}
