/** What commands cause, and how it is stored. */

import type { Actor } from './generated/actor.js';
import type { Warning } from './generated/aggregate.js';
import type { Posting } from './generated/ledger.js';
import type { Notification } from './generated/notification.js';
import type { CommandId, EventId, Instant } from './generated/value.js';

/** An event with all that makes it a record. Fields that this release does not know are kept. */
export interface Envelope<Event> {
  /** Unique; derived from the command id and the event's place, so that a retry writes the same event. */
  readonly eventId: EventId;
  /** The kind of aggregate. */
  readonly aggregate: string;
  /** Which aggregate. */
  readonly aggregateId: string;
  /** 1 for the first event, without gaps. */
  readonly version: number;
  /** When it happened. */
  readonly at: Instant;
  /** Who did it. */
  readonly actor: Actor;
  /** By which command. */
  readonly commandId: CommandId;
  /** The version of the stored form. */
  readonly schemaVersion: number;
  /** What happened. */
  readonly event: Event;
}

/** An accepted command with its content: what makes a repeat recognisable. */
export interface CommandRecord<Command> {
  readonly commandId: CommandId;
  readonly actor: Actor;
  readonly command: Command;
}

/** All that is stored of one aggregate: its events, and the commands that were accepted. */
export interface History<Id, Event, Command> {
  readonly id: Id;
  readonly envelopes: readonly Envelope<Event>[];
  readonly commands?: readonly CommandRecord<Command>[] | undefined;
}

/** The wire form of a decision. */
export interface DecisionDocument<Event> {
  /** The events with their envelopes, those of due timers first. */
  readonly envelopes: readonly Envelope<Event>[];
  /** Whether the command was known: then these are the events it caused the first time, and nothing has changed. */
  readonly isRepeat: boolean;
  /** Who hears of it; the host sends. */
  readonly notifications: readonly Notification[];
  /** What is posted to the ledger. */
  readonly postings: readonly Posting[];
  /** What the brand should know. */
  readonly warnings: readonly Warning[];
}

/** What a command caused. It is read when it is first looked at. */
export class Decision<Event> implements DecisionDocument<Event> {
  #text: string;
  #document: DecisionDocument<Event> | undefined;
  #events: readonly Event[] | undefined;

  /** @internal */
  constructor(text: string, document?: DecisionDocument<Event>) {
    this.#text = text;
    this.#document = document;
  }

  #read(): DecisionDocument<Event> {
    if (this.#document === undefined) {
      this.#document = JSON.parse(this.#text) as DecisionDocument<Event>;
      this.#text = '';
    }
    return this.#document;
  }

  /** The events, those of due timers first. */
  get events(): readonly Event[] {
    this.#events ??= this.envelopes.map((envelope) => envelope.event);
    return this.#events;
  }

  get envelopes(): readonly Envelope<Event>[] {
    return this.#read().envelopes;
  }

  get isRepeat(): boolean {
    return this.#read().isRepeat;
  }

  get notifications(): readonly Notification[] {
    return this.#read().notifications;
  }

  get postings(): readonly Posting[] {
    return this.#read().postings;
  }

  get warnings(): readonly Warning[] {
    return this.#read().warnings;
  }

  /** The whole as a plain object. */
  toJSON(): DecisionDocument<Event> {
    return this.#read();
  }
}
