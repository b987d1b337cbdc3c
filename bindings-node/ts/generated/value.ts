/** Ids, amounts, times and texts: what stands in the fields of everything else. */
// Generated from the core's types by `cargo xtask gen`.

import { type Id, id } from '../id.js';

/** Lower-case UUID. */
export type AddressId = Id<'AddressId'>;

/** A text as AddressId. Throws `malformed.id`. */
export const AddressId = (text: string): AddressId => id<'AddressId'>(text);

/** Lower-case UUID. */
export type AssignmentId = Id<'AssignmentId'>;

/** A text as AssignmentId. Throws `malformed.id`. */
export const AssignmentId = (text: string): AssignmentId => id<'AssignmentId'>(text);

/** Lower-case UUID. */
export type BrandId = Id<'BrandId'>;

/** A text as BrandId. Throws `malformed.id`. */
export const BrandId = (text: string): BrandId => id<'BrandId'>(text);

/** ISO 8601 calendar date. */
export type CalendarDate = string;

/** Lower-case UUID. */
export type CampaignId = Id<'CampaignId'>;

/** A text as CampaignId. Throws `malformed.id`. */
export const CampaignId = (text: string): CampaignId => id<'CampaignId'>(text);

/** Lower-case UUID. */
export type CodeBookId = Id<'CodeBookId'>;

/** A text as CodeBookId. Throws `malformed.id`. */
export const CodeBookId = (text: string): CodeBookId => id<'CodeBookId'>(text);

/** A discount code in its display spelling, up to 200 bytes; blank is the placeholder. */
export type CodeText = string;

/** Lower-case UUID. */
export type CommandId = Id<'CommandId'>;

/** A text as CommandId. Throws `malformed.id`. */
export const CommandId = (text: string): CommandId => id<'CommandId'>(text);

/** ISO 3166-1 alpha-2 code of a country, such as DE. */
export type Country = string;

/** Lower-case UUID. */
export type CreatorId = Id<'CreatorId'>;

/** A text as CreatorId. Throws `malformed.id`. */
export const CreatorId = (text: string): CreatorId => id<'CreatorId'>(text);

/** ISO 4217 currency with a minor unit, such as EUR. */
export type Currency = string;

/** Lower-case UUID. */
export type DeliverableId = Id<'DeliverableId'>;

/** A text as DeliverableId. Throws `malformed.id`. */
export const DeliverableId = (text: string): DeliverableId => id<'DeliverableId'>(text);

/** An e-mail address, up to 254 bytes. */
export type Email = string;

/** Lower-case UUID. */
export type EngagementId = Id<'EngagementId'>;

/** A text as EngagementId. Throws `malformed.id`. */
export const EngagementId = (text: string): EngagementId => id<'EngagementId'>(text);

/** Lower-case UUID. */
export type EventId = Id<'EventId'>;

/** A text as EventId. Throws `malformed.id`. */
export const EventId = (text: string): EventId => id<'EventId'>(text);

/** Plain decimal above zero. */
export type Factor = string;

/** SHA-256 in lower-case hex, 64 digits. */
export type Fingerprint = string;

/** Lower-case UUID. */
export type GroupId = Id<'GroupId'>;

/** A text as GroupId. Throws `malformed.id`. */
export const GroupId = (text: string): GroupId => id<'GroupId'>(text);

/** An account's name on its network, without white space, up to 200 bytes. */
export type Handle = string;

/** A domain name, such as shop.example. */
export type Host = string;

/** RFC 3339 instant with an offset, to the microsecond; written in UTC. */
export type Instant = string;

/** One line of text, not blank, up to 200 bytes. */
export type Label = string;

/** An https address, up to 2,048 bytes; blank or TBD is the placeholder. */
export type LinkText = string;

/** The name of a key: 1 to 40 letters, digits, - and _. */
export type LiveKeyId = string;

/** At least 32 bytes as base64url without padding. */
export type LiveSecret = string;

/** An exact amount in a currency, on its minor unit. */
export interface Money {
  /** Plain decimal: digits, optional minus and fraction. */
  readonly amount: string;
  readonly currency: Currency;
}

/** Lower-case UUID. */
export type OperatorId = Id<'OperatorId'>;

/** A text as OperatorId. Throws `malformed.id`. */
export const OperatorId = (text: string): OperatorId => id<'OperatorId'>(text);

/** Lower-case UUID. */
export type OrderId = Id<'OrderId'>;

/** A text as OrderId. Throws `malformed.id`. */
export const OrderId = (text: string): OrderId => id<'OrderId'>(text);

/** Lower-case UUID. */
export type ParticipationId = Id<'ParticipationId'>;

/** A text as ParticipationId. Throws `malformed.id`. */
export const ParticipationId = (text: string): ParticipationId => id<'ParticipationId'>(text);

/** Lower-case UUID. */
export type PartnershipId = Id<'PartnershipId'>;

/** A text as PartnershipId. Throws `malformed.id`. */
export const PartnershipId = (text: string): PartnershipId => id<'PartnershipId'>(text);

/** A half-open stretch of time [from, to); without `to` it never ends. */
export interface Period {
  readonly from: Instant;
  readonly to?: Instant | undefined;
}

/** One line of personal data, not blank, up to 200 bytes. */
export type Personal = string;

/** Lower-case UUID. */
export type ProductOrderId = Id<'ProductOrderId'>;

/** A text as ProductOrderId. Throws `malformed.id`. */
export const ProductOrderId = (text: string): ProductOrderId => id<'ProductOrderId'>(text);

/** Lower-case UUID. */
export type ProgramId = Id<'ProgramId'>;

/** A text as ProgramId. Throws `malformed.id`. */
export const ProgramId = (text: string): ProgramId => id<'ProgramId'>(text);

/** Lower-case UUID. */
export type ProposalId = Id<'ProposalId'>;

/** A text as ProposalId. Throws `malformed.id`. */
export const ProposalId = (text: string): ProposalId => id<'ProposalId'>(text);

/** Text, not blank, up to 10,000 bytes; may hold personal data. */
export type Prose = string;

/** Percent as a plain decimal with at most six decimals: 12.5 means 12.5 %. */
export type Rate = string;

/** Lower-case UUID. */
export type ShipmentId = Id<'ShipmentId'>;

/** A text as ShipmentId. Throws `malformed.id`. */
export const ShipmentId = (text: string): ShipmentId => id<'ShipmentId'>(text);

/** Lower-case UUID. */
export type SpaceId = Id<'SpaceId'>;

/** A text as SpaceId. Throws `malformed.id`. */
export const SpaceId = (text: string): SpaceId => id<'SpaceId'>(text);

/** The exact terms, not blank, up to 60,000 bytes. */
export type TermsText = string;

/** Lower-case UUID. */
export type UserId = Id<'UserId'>;

/** A text as UserId. Throws `malformed.id`. */
export const UserId = (text: string): UserId => id<'UserId'>(text);

/** IANA time zone, such as Europe/Berlin. */
export type Zone = string;
