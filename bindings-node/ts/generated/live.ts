/**
 * What a creator sees of a deal, tokens of Live URLs, and the keys that sign them. See `partnerkit.live_view_of`,
 * `partnerkit.sign_token` and `partnerkit.verify_token`.
 */
// Generated from the core's types by `cargo xtask gen`.

import type * as actor from './actor.js';
import type * as brief from './brief.js';
import type * as codes from './codes.js';
import type * as engagement from './engagement.js';
import type * as participation from './participation.js';
import type * as partnership from './partnership.js';
import type * as product_order from './product_order.js';
import type * as value from './value.js';
import { type Document, read } from '../wire.js';

/** One key. */
export interface LiveKey {
  /** Its name. */
  readonly keyId: value.LiveKeyId;
  /** Its secret. */
  readonly secret: value.LiveSecret;
}

/**
 * The keys that a host knows. One signs; tokens of the others are good until they expire, or until their key is left
 * out.
 */
export interface LiveKeys {
  /** The name of the key that signs. */
  readonly signing: value.LiveKeyId;
  /** All keys, at most 20, each with a name of its own. */
  readonly keys: readonly LiveKey[];
}

/**
 * Reads a value of LiveKeys, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readLiveKeys(document: Document): LiveKeys {
  return read('live.LiveKeys', document);
}

/** How much a token allows. */
export type LiveScope =
  /** To look. */
  | 'view'
  /** To look and to act as the creator: answer proposals, submit drafts, choose products. */
  | 'act';

/** Every LiveScope, in order. */
export const liveScopes: readonly LiveScope[] = [
  'view',
  'act',
];

/** A partnership. */
export interface PartnershipLiveSubject {
  readonly type: 'partnership';
  /** Which. */
  readonly partnershipId: value.PartnershipId;
}

/** A participation in a campaign. */
export interface ParticipationLiveSubject {
  readonly type: 'participation';
  /** Which. */
  readonly participationId: value.ParticipationId;
}

/** What a Live view is of. */
export type LiveSubject =
  | PartnershipLiveSubject
  | ParticipationLiveSubject;

/** What a token opens. */
export interface LiveToken {
  /** How much may be done with it. */
  readonly scope: LiveScope;
  /** What is shown. */
  readonly subject: LiveSubject;
  /** Whose view it is. */
  readonly creatorId: value.CreatorId;
  /** From when it opens nothing any more. */
  readonly expiresAt: value.Instant;
}

/**
 * Reads a value of LiveToken, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readLiveToken(document: Document): LiveToken {
  return read('live.LiveToken', document);
}

/** What the host knows of a creator's account from its statements. What is left out is none. */
export interface LiveFacts {
  /** What sales have earned, in each currency. */
  readonly earned: readonly value.Money[];
  /** Of that, what is paid. */
  readonly paid: readonly value.Money[];
}

/**
 * What the host knows of a creator's account from its statements. What is left out is none. What has a default may be
 * left out.
 */
export interface LiveFactsInput {
  /** What sales have earned, in each currency. */
  readonly earned?: readonly value.Money[] | undefined;
  /** Of that, what is paid. */
  readonly paid?: readonly value.Money[] | undefined;
}

/**
 * Reads a value of LiveFacts, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readLiveFacts(document: Document): LiveFacts {
  return read('live.LiveFacts', document);
}

/** A partnership. */
export interface PartnershipLiveStanding {
  readonly type: 'partnership';
  /** Which. */
  readonly partnershipId: value.PartnershipId;
  /** Where it stands. */
  readonly status: partnership.StatusKind;
  /** All revisions of its terms. */
  readonly revisions: readonly partnership.RevisionView[];
  /** What the creator may do with it now. */
  readonly allowed: readonly partnership.CommandKind[];
  /** The number of the revision that awaits an answer. */
  readonly awaiting?: number | undefined;
}

/** A partnership. What has a default may be left out. */
export interface PartnershipLiveStandingInput {
  readonly type: 'partnership';
  /** Which. */
  readonly partnershipId: value.PartnershipId;
  /** Where it stands. */
  readonly status: partnership.StatusKind;
  /** All revisions of its terms. */
  readonly revisions: readonly partnership.RevisionViewInput[];
  /** What the creator may do with it now. */
  readonly allowed: readonly partnership.CommandKind[];
  /** The number of the revision that awaits an answer. */
  readonly awaiting?: number | undefined;
}

/** A participation in a campaign. */
export interface ParticipationLiveStanding {
  readonly type: 'participation';
  /** Which. */
  readonly participationId: value.ParticipationId;
  /** In which campaign. */
  readonly campaignId: value.CampaignId;
  /** Where it stands. */
  readonly status: participation.StatusKind;
  /** All proposals. */
  readonly proposals: readonly participation.ProposalPreview[];
  /** What the creator may do with it now. */
  readonly allowed: readonly participation.CommandKind[];
  /** When it ends by itself. */
  readonly deadline?: value.Instant | undefined;
  /** The side that has to answer the proposal that stands. */
  readonly awaited?: actor.Role | undefined;
}

/** A participation in a campaign. What has a default may be left out. */
export interface ParticipationLiveStandingInput {
  readonly type: 'participation';
  /** Which. */
  readonly participationId: value.ParticipationId;
  /** In which campaign. */
  readonly campaignId: value.CampaignId;
  /** Where it stands. */
  readonly status: participation.StatusKind;
  /** All proposals. */
  readonly proposals: readonly participation.ProposalPreviewInput[];
  /** What the creator may do with it now. */
  readonly allowed: readonly participation.CommandKind[];
  /** When it ends by itself. */
  readonly deadline?: value.Instant | undefined;
  /** The side that has to answer the proposal that stands. */
  readonly awaited?: actor.Role | undefined;
}

/** Where a deal stands, as its creator sees it. */
export type LiveStanding =
  | PartnershipLiveStanding
  | ParticipationLiveStanding;

/** Where a deal stands, as its creator sees it. */
export type LiveStandingInput =
  | PartnershipLiveStandingInput
  | ParticipationLiveStandingInput;

/** A product order as its creator sees it. */
export interface LiveProductOrder {
  /** Which. */
  readonly productOrderId: value.ProductOrderId;
  /** What is seen of it. */
  readonly order: product_order.ProductOrderView;
}

/**
 * A creator's page: what they were promised, what they have to do, what they hold, and what they earn. Nothing that is
 * the brand's own has a field here: no internal name, no budget, no hidden price, no stock, no note of the brand.
 */
export interface LiveView {
  /** Who asks. */
  readonly brandId: value.BrandId;
  /** Whose page it is. */
  readonly creatorId: value.CreatorId;
  /** Where it stands, and what the creator may answer. */
  readonly standing: LiveStanding;
  /** The brief as the creator reads it, with its titles: what holds, or before that what is offered. */
  readonly preview: brief.Preview;
  /** The content that was agreed, by deliverable, month and number; each says what the creator may do with it. */
  readonly content: readonly engagement.OccurrenceView[];
  /** The parts of the payment, by number. */
  readonly instalments: readonly engagement.InstalmentView[];
  /** What is said of the groups that they come from, by id. */
  readonly groups: readonly codes.GroupView[];
  /** The codes and links of these groups that the creator holds, or will, by id. */
  readonly codes: readonly codes.AssignmentView[];
  /** The products that there are to choose, or that are on their way. */
  readonly productOrders: readonly LiveProductOrder[];
  /** What the creator has earned by content and sales, in each currency. A sum beyond the exact range is left out. */
  readonly earned: readonly value.Money[];
  /** Of that, what is paid. */
  readonly paid: readonly value.Money[];
}

/**
 * A creator's page: what they were promised, what they have to do, what they hold, and what they earn. Nothing that is
 * the brand's own has a field here: no internal name, no budget, no hidden price, no stock, no note of the brand. What
 * has a default may be left out.
 */
export interface LiveViewInput {
  /** Who asks. */
  readonly brandId: value.BrandId;
  /** Whose page it is. */
  readonly creatorId: value.CreatorId;
  /** Where it stands, and what the creator may answer. */
  readonly standing: LiveStandingInput;
  /** The brief as the creator reads it, with its titles: what holds, or before that what is offered. */
  readonly preview: brief.PreviewInput;
  /** The content that was agreed, by deliverable, month and number; each says what the creator may do with it. */
  readonly content: readonly engagement.OccurrenceView[];
  /** The parts of the payment, by number. */
  readonly instalments: readonly engagement.InstalmentView[];
  /** What is said of the groups that they come from, by id. */
  readonly groups: readonly codes.GroupViewInput[];
  /** The codes and links of these groups that the creator holds, or will, by id. */
  readonly codes: readonly codes.AssignmentView[];
  /** The products that there are to choose, or that are on their way. */
  readonly productOrders: readonly LiveProductOrder[];
  /** What the creator has earned by content and sales, in each currency. A sum beyond the exact range is left out. */
  readonly earned: readonly value.Money[];
  /** Of that, what is paid. */
  readonly paid: readonly value.Money[];
}
