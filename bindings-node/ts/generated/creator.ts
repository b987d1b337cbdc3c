/** The creator's record: commands, events and views. The handle is `partnerkit.Creator`. */
// Generated from the core's types by `cargo xtask gen`.

import type * as actor from './actor.js';
import type * as network from './network.js';
import type * as value from './value.js';
import { type Document, read } from '../wire.js';

/** Where a creator stands. */
export type StatusKind =
  /** Somebody to win. */
  | 'prospect'
  /** Somebody to work with. */
  | 'influencer'
  /** Put away. */
  | 'archived';

/** Every StatusKind, in order. */
export const statusKinds: readonly StatusKind[] = [
  'prospect',
  'influencer',
  'archived',
];

/** What can be asked of a creator's record, without its data. */
export type CommandKind =
  /** Put on record. */
  | 'add'
  /** Say the name or the e-mail addresses anew. */
  | 'edit_profile'
  /** Say the tags anew. */
  | 'set_tags'
  /** Add an address, or say it anew. */
  | 'set_address'
  /** Forget an address. */
  | 'remove_address'
  /** Put an account on record. */
  | 'add_account'
  /** Forget an account. */
  | 'remove_account'
  /** Connect an account, or renew its connection. */
  | 'connect_account'
  /** End a connection. */
  | 'revoke_connection'
  /** A connection has expired. */
  | 'expire_connection'
  /** Make an influencer of a prospect. */
  | 'promote'
  /** Put away. */
  | 'archive'
  /** Bring back. */
  | 'restore';

/** Every CommandKind, in order. */
export const commandKinds: readonly CommandKind[] = [
  'add',
  'edit_profile',
  'set_tags',
  'set_address',
  'remove_address',
  'add_account',
  'remove_account',
  'connect_account',
  'revoke_connection',
  'expire_connection',
  'promote',
  'archive',
  'restore',
];

/** A postal address. `Debug` shows none of it. */
export interface Address {
  /** Who receives it there. */
  readonly recipient: value.Personal;
  /** Street and number, or what stands in their place. */
  readonly line1: value.Personal;
  /** The town. */
  readonly city: value.Personal;
  /** The country. */
  readonly country: value.Country;
  /** Building, floor, care of. */
  readonly line2?: value.Personal | undefined;
  /** The postal code, where the country has them. */
  readonly postalCode?: value.Personal | undefined;
  /** State, province or county, where the country's addresses name it. */
  readonly region?: value.Personal | undefined;
  /** For the carrier's questions. */
  readonly phone?: value.Personal | undefined;
}

/** A brand or the platform puts a creator on record, as a prospect, and keeps the record from then on. */
export interface Add {
  readonly type: 'add';
  /** The name that the creator goes by. */
  readonly displayName: value.Personal;
  /** E-mail addresses, the preferred first: at most 20. */
  readonly emails?: readonly value.Email[] | undefined;
  /** The keeper's own words to find the creator by, never shown to the creator: at most 100. */
  readonly tags?: readonly value.Label[] | undefined;
}

/** The name or the e-mail addresses are said anew; what is left out stays. */
export interface EditProfile {
  readonly type: 'edit_profile';
  /** The name that the creator goes by. */
  readonly displayName?: value.Personal | undefined;
  /** All e-mail addresses, the preferred first: at most 20. */
  readonly emails?: readonly value.Email[] | undefined;
}

/** The tags are said anew. */
export interface SetTags {
  readonly type: 'set_tags';
  /** All of them: at most 100. */
  readonly tags: readonly value.Label[];
}

/** A postal address is added, or said anew. */
export interface SetAddress {
  readonly type: 'set_address';
  /** Which; the host makes the id. */
  readonly addressId: value.AddressId;
  /** The address. */
  readonly address: Address;
}

/** A postal address is forgotten. */
export interface RemoveAddress {
  readonly type: 'remove_address';
  /** Which. */
  readonly addressId: value.AddressId;
}

/** An account on a network is put on record. */
export interface AddAccount {
  readonly type: 'add_account';
  /** Where. */
  readonly network: network.Network;
  /** Its name there. */
  readonly handle: value.Handle;
}

/** An account is forgotten, with its connection. */
export interface RemoveAccount {
  readonly type: 'remove_account';
  /** Where. */
  readonly network: network.Network;
  /** Its name there. */
  readonly handle: value.Handle;
}

/** The creator has let the host read the content and figures of an account (OAuth), or has renewed that. */
export interface ConnectAccount {
  readonly type: 'connect_account';
  /** Where. */
  readonly network: network.Network;
  /** Its name there. */
  readonly handle: value.Handle;
  /** Until when: later than now. */
  readonly expiresAt: value.Instant;
}

/** The connection of an account ends. */
export interface RevokeConnection {
  readonly type: 'revoke_connection';
  /** Where. */
  readonly network: network.Network;
  /** Its name there. */
  readonly handle: value.Handle;
}

/** The connection of an account has expired. */
export interface ExpireConnection {
  readonly type: 'expire_connection';
  /** Where. */
  readonly network: network.Network;
  /** Its name there. */
  readonly handle: value.Handle;
}

/** The prospect becomes an influencer: partnerships and campaigns are open to the creator now. */
export interface Promote {
  readonly type: 'promote';
}

/** The record is put away. */
export interface Archive {
  readonly type: 'archive';
}

/** The record comes back, to where it was. */
export interface Restore {
  readonly type: 'restore';
}

/** A command to a creator's record. Who may give which, and when, is the table. */
export type Command =
  | Add
  | EditProfile
  | SetTags
  | SetAddress
  | RemoveAddress
  | AddAccount
  | RemoveAccount
  | ConnectAccount
  | RevokeConnection
  | ExpireConnection
  | Promote
  | Archive
  | Restore;

/**
 * Reads a value of Command, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readCommand(document: Document): Command {
  return read('creator.Command', document);
}

/** A brand. */
export interface BrandKeeper {
  readonly type: 'brand';
  /** Which. */
  readonly brandId: value.BrandId;
}

/** The platform. */
export interface PlatformKeeper {
  readonly type: 'platform';
}

/** Who keeps a record, and answers for the private data in it. */
export type Keeper =
  | BrandKeeper
  | PlatformKeeper;

/** The creator was put on record. */
export interface Added {
  readonly type: 'added';
  /** Who keeps the record. */
  readonly keeper: Keeper;
  /** The name that the creator goes by. */
  readonly displayName: value.Personal;
  /** E-mail addresses, the preferred first. */
  readonly emails: readonly value.Email[];
  /** The keeper's own words to find the creator by. */
  readonly tags: readonly value.Label[];
}

/** The name or the e-mail addresses were said anew. */
export interface ProfileEdited {
  readonly type: 'profile_edited';
  /** The name that the creator goes by. */
  readonly displayName: value.Personal;
  /** E-mail addresses, the preferred first. */
  readonly emails: readonly value.Email[];
}

/** The tags were said anew. */
export interface TagsSet {
  readonly type: 'tags_set';
  /** All of them. */
  readonly tags: readonly value.Label[];
}

/** A postal address was added, or said anew. */
export interface AddressSet {
  readonly type: 'address_set';
  /** Which. */
  readonly addressId: value.AddressId;
  /** The address. */
  readonly address: Address;
}

/** A postal address was forgotten. */
export interface AddressRemoved {
  readonly type: 'address_removed';
  /** Which. */
  readonly addressId: value.AddressId;
}

/** An account was put on record. */
export interface AccountAdded {
  readonly type: 'account_added';
  /** Where. */
  readonly network: network.Network;
  /** Its name there. */
  readonly handle: value.Handle;
}

/** An account was forgotten, with its connection. */
export interface AccountRemoved {
  readonly type: 'account_removed';
  /** Where. */
  readonly network: network.Network;
  /** Its name there. */
  readonly handle: value.Handle;
}

/** An account was connected, or its connection renewed. */
export interface AccountConnected {
  readonly type: 'account_connected';
  /** Where. */
  readonly network: network.Network;
  /** Its name there. */
  readonly handle: value.Handle;
  /** Until when. */
  readonly expiresAt: value.Instant;
}

/** The connection of an account was ended. */
export interface ConnectionRevoked {
  readonly type: 'connection_revoked';
  /** Where. */
  readonly network: network.Network;
  /** Its name there. */
  readonly handle: value.Handle;
}

/** The connection of an account expired. */
export interface ConnectionExpired {
  readonly type: 'connection_expired';
  /** Where. */
  readonly network: network.Network;
  /** Its name there. */
  readonly handle: value.Handle;
}

/** The prospect became an influencer. */
export interface Promoted {
  readonly type: 'promoted';
}

/** The record was put away. */
export interface Archived {
  readonly type: 'archived';
}

/** The record came back. */
export interface Restored {
  readonly type: 'restored';
}

/** An event of a creator's record. */
export type Event =
  | Added
  | ProfileEdited
  | TagsSet
  | AddressSet
  | AddressRemoved
  | AccountAdded
  | AccountRemoved
  | AccountConnected
  | ConnectionRevoked
  | ConnectionExpired
  | Promoted
  | Archived
  | Restored;

/**
 * Reads a value of Event, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readEvent(document: Document): Event {
  return read('creator.Event', document);
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
  return read('creator.Request', document);
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

/** A postal address with its id. */
export interface AddressView {
  /** Which. */
  readonly addressId: value.AddressId;
  /** The address. */
  readonly address: Address;
}

/** It never was. */
export interface NotConnectedConnection {
  readonly type: 'not_connected';
}

/** It is. */
export interface ConnectedConnection {
  readonly type: 'connected';
  /** Until when. */
  readonly expiresAt: value.Instant;
}

/** It was, until it expired. */
export interface ExpiredConnection {
  readonly type: 'expired';
  /** When. */
  readonly expiredAt: value.Instant;
}

/** The consent was taken back. */
export interface RevokedConnection {
  readonly type: 'revoked';
}

/** Whether an account is connected. From the instant at which a connection expires it is expired. */
export type Connection =
  | NotConnectedConnection
  | ConnectedConnection
  | ExpiredConnection
  | RevokedConnection;

/** An account of a creator. */
export interface CreatorAccount {
  /** Where. */
  readonly network: network.Network;
  /** Its name there. */
  readonly handle: value.Handle;
  /** Whether the creator has let the host read its content and figures (OAuth). */
  readonly connection: Connection;
}

/** A creator as one actor may see the record at one moment. */
export interface CreatorView {
  /** Where the creator stands. */
  readonly status: StatusKind;
  /** Who keeps the record. */
  readonly keeper: Keeper;
  /** The name that the creator goes by. */
  readonly displayName: value.Personal;
  /** The accounts, by network and handle. */
  readonly accounts: readonly CreatorAccount[];
  /** What this actor may do now. */
  readonly allowed: readonly CommandKind[];
  /** E-mail addresses, the preferred first; only for the keeper and the creator. */
  readonly emails?: readonly value.Email[] | undefined;
  /** The keeper's own words to find the creator by; only for the keeper. */
  readonly tags?: readonly value.Label[] | undefined;
  /** Postal addresses, by id; only for the keeper and the creator. */
  readonly addresses?: readonly AddressView[] | undefined;
}

/** What the host knows and a creator's record does not: nothing. */
export type Context = Readonly<Record<string, never>>;

/**
 * Reads a value of Context, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readContext(document: Document): Context {
  return read('creator.Context', document);
}

/**
 * Where a creator stands and on which networks, without anything private: the host gives it to what works with
 * creators.
 */
export interface Standing {
  /** Who. */
  readonly creatorId: value.CreatorId;
  /** Where the creator stands. */
  readonly status: StatusKind;
  /** The accounts, by network and handle. */
  readonly accounts: readonly CreatorAccount[];
}

/**
 * Where a creator stands and on which networks, without anything private: the host gives it to what works with
 * creators. What has a default may be left out.
 */
export interface StandingInput {
  /** Who. */
  readonly creatorId: value.CreatorId;
  /** Where the creator stands. */
  readonly status: StatusKind;
  /** The accounts, by network and handle. */
  readonly accounts?: readonly CreatorAccount[] | undefined;
}

/**
 * Reads a value of Standing, strictly: from JSON text, its bytes, or a plain object. Throws `MalformedError` with all
 * problems.
 */
export function readStanding(document: Document): Standing {
  return read('creator.Standing', document);
}

/** The life cycle: for each status its commands, with the roles that may give them. */
export interface Table {
  readonly none: {
    readonly add: 'brand' | 'platform';
  };
  readonly prospect: {
    readonly edit_profile: 'brand' | 'creator' | 'platform';
    readonly set_tags: 'brand' | 'platform';
    readonly set_address: 'brand' | 'creator' | 'platform';
    readonly remove_address: 'brand' | 'creator' | 'platform';
    readonly add_account: 'brand' | 'creator' | 'platform';
    readonly remove_account: 'brand' | 'creator' | 'platform';
    readonly connect_account: 'creator' | 'system';
    readonly revoke_connection: 'brand' | 'creator' | 'platform' | 'system';
    readonly expire_connection: 'system';
    readonly promote: 'brand' | 'platform';
    readonly archive: 'brand' | 'platform';
  };
  readonly influencer: {
    readonly edit_profile: 'brand' | 'creator' | 'platform';
    readonly set_tags: 'brand' | 'platform';
    readonly set_address: 'brand' | 'creator' | 'platform';
    readonly remove_address: 'brand' | 'creator' | 'platform';
    readonly add_account: 'brand' | 'creator' | 'platform';
    readonly remove_account: 'brand' | 'creator' | 'platform';
    readonly connect_account: 'creator' | 'system';
    readonly revoke_connection: 'brand' | 'creator' | 'platform' | 'system';
    readonly expire_connection: 'system';
    readonly archive: 'brand' | 'platform';
  };
  readonly archived: {
    readonly remove_address: 'brand' | 'creator' | 'platform';
    readonly remove_account: 'brand' | 'creator' | 'platform';
    readonly revoke_connection: 'brand' | 'creator' | 'platform' | 'system';
    readonly expire_connection: 'system';
    readonly restore: 'brand' | 'platform';
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
