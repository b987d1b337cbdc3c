/**
 * The rules of influencer partnerships as a library: the same decision and the same cents everywhere.
 *
 * partnerkit decides and computes; it never fetches, sends, sleeps or asks the time. You bring ids (`randomUUID()`) and times
 * (RFC 3339 texts, or `instant.fromDate(new Date())`).
 *
 * | what | where |
 * | --- | --- |
 * | amounts, rates, periods, time zones, moments | `money`, `rate`, `period`, `zone`, `instant` |
 * | marketplace orders | `Order`, with commands and events in `order` |
 * | creators on record, their accounts and addresses | `Creator`, with commands and events in `creator` |
 * | briefs, their terms, occurrences and instalments | `reviewBrief`, `termsOf` and so on, with types in `brief` |
 * | partnerships | `Partnership`, with commands and events in `partnership` |
 * | products sent to creators | `ProductOrder`, with commands and events in `productOrder` |
 * | agreed content, from draft to payment | `Engagement`, with commands and events in `engagement` |
 * | posts | `matchPosts`, `checkDisclosure`, with types in `content` |
 * | campaigns and who takes part | `Campaign`, `Participation`, with commands and events in `campaign`, `participation` |
 * | the work room of a campaign | `workRoomOf`, with types in `workRoom` |
 * | what follows from a deal in all that carries it out | `followUpsOf`, `rehearse`, with types in `deal` |
 * | what a creator sees of a deal, and who may look | `liveViewOf`, `signToken`, `verifyToken`, with types in `live` |
 * | codes and links | `CodeBook`, with commands and events in `codes` |
 * | who acts | `actor` |
 * | postings and balances | `Ledger`, `ledger` |
 * | what is owed to whom | `settle`, with programs in `settlement` |
 * | how it says no | `PartnerkitError` and its subclasses |
 */

export type { Aggregate, Kinds } from './aggregate.js';
export {
  agreementOf,
  checkTerms,
  fingerprintOf,
  instalmentsOf,
  mediaTypesOf,
  monthsOf,
  occurrencesOf,
  reviewBrief,
  saveStep,
  termsOf,
} from './brief.js';
export { type Bar, barChart } from './chart.js';
export { CodeBook, type CodeBookKinds } from './code-book.js';
export { checkDisclosure, matchPosts } from './content.js';
export { requireInfluencer } from './creator.js';
export { type DealParts, followUpsOf, liveViewOf, rehearse } from './deal.js';
export { type CommandRecord, Decision, type DecisionDocument, type Envelope, type History } from './decision.js';
export {
  ConflictError,
  type Details,
  ForbiddenError,
  InternalError,
  MalformedError,
  PartnerkitError,
  type Problem,
  RefusalError,
} from './errors.js';
export { type ErrorCode, errorCodes } from './generated/error-code.js';
export * from './generated/handles.js';
export * from './generated/modules.js';
export * from './generated/value.js';
export type { Id } from './id.js';
export {
  type InputName,
  type LaterReadOptions,
  type ReadOptions,
  ReadTable,
  type RejectedRow,
  readOrders,
  readOrdersSync,
  readRefunds,
  readRefundsSync,
  readTouches,
  readTouchesSync,
} from './input.js';
export * as instant from './instant.js';
export { Ledger } from './ledger.js';
export { distinctClicks, mergeParameters } from './link.js';
export { signToken, verifyToken } from './live.js';
export * as money from './money.js';
export * as period from './period.js';
export * as rate from './rate.js';
export { type LaterSettleOptions, type SettleOptions, Settlement, settle, settleSync } from './settlement.js';
export { Table } from './table.js';
export type { Document } from './wire.js';
export { type Member, workRoomOf } from './work-room.js';
export * as zone from './zone.js';
