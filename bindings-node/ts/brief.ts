/** The brief: what a draft lacks, and what follows from its terms. */

import type {
  Brief,
  BriefInput,
  DatedOccurrence,
  Instalment,
  Review,
  ReviewContext,
  Schedule,
  ScheduleMonth,
  StepContentInput,
  Terms,
  TermsInput,
} from './generated/brief.js';
import type { Fingerprint, Zone } from './generated/value.js';
import type { MediaType, Network } from './generated/network.js';
import { native } from './native.js';
import { calculate } from './wire.js';

/** A brief with a step saved, complete or not; the others stay as they are. `null` begins one. */
export function saveStep(brief: BriefInput | null, step: StepContentInput): Brief {
  return calculate(native.saveStep, { brief, step });
}

/**
 * How far each step of a brief is, all problems with their paths, the warnings, and what the creator would see. The context is
 * what you know of the creator and of groups.
 */
export function reviewBrief(brief: BriefInput, context?: ReviewContext): Review {
  return calculate(native.reviewBrief, { brief, context });
}

/**
 * The terms of a brief to which nothing is lacking.
 *
 * Throws `MalformedError` with all problems of the brief, each with its path.
 */
export function termsOf(brief: BriefInput, context?: ReviewContext): Terms {
  return calculate(native.termsOf, { brief, context });
}

/**
 * Whether terms are whole and their parts fit together.
 *
 * Throws `MalformedError` with all problems.
 */
export function checkTerms(terms: TermsInput): void {
  calculate(native.checkTerms, { terms });
}

/** The months of a schedule. */
export function monthsOf(schedule: Schedule): readonly ScheduleMonth[] {
  return calculate(native.monthsOf, { schedule });
}

/** What is delivered, piece by piece, with its dates. The zone is the brand's, such as `Europe/Berlin`. */
export function occurrencesOf(terms: TermsInput, zone: Zone): readonly DatedOccurrence[] {
  return calculate(native.occurrencesOf, { terms, zone });
}

/**
 * What is paid, part by part, and when. The parts add up.
 *
 * Throws `MalformedError` with all problems of the terms.
 */
export function instalmentsOf(terms: TermsInput, zone: Zone): readonly Instalment[] {
  return calculate(native.instalmentsOf, { terms, zone });
}

/** The fingerprint of the text that the creator agrees to; null where there is none. */
export function agreementOf(terms: TermsInput): Fingerprint | null {
  return calculate(native.agreementOf, { terms });
}

/** The fingerprint of all of the terms: what `terms` is in an acceptance. */
export function fingerprintOf(terms: TermsInput): Fingerprint {
  return calculate(native.fingerprintOf, { terms });
}

/** What can be posted on a network. A network with a single media type needs none to be said. */
export function mediaTypesOf(network: Network): readonly MediaType[] {
  return calculate(native.mediaTypesOf, { network });
}
