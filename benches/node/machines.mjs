// The order in XState: what a Node backend would write for its life cycle.

import { assign, createMachine, setup } from 'xstate';

import { brand, creator } from './story.mjs';

/** Two states, nothing asked, nothing kept: the floor. */
export const bare = createMachine({
  initial: 'processing',
  states: { processing: { on: { hold: 'hold' } }, hold: { on: { resume: 'processing' } } },
});

const BEFORE_PAYMENT = { decline: 'cancelled creator', withdraw: 'cancelled brand', expire: 'cancelled system' };
const CANCEL = { agree_cancel: 'refund_due brand creator system' };
const DISPUTE = { open_dispute: 'disputed brand creator' };
/** The states of partnerkit's order, and by each command where it leads and who may give it. */
const STATES = {
  pending: { request_feedback: 'feedback_required creator', accept: 'payment_required creator', ...BEFORE_PAYMENT },
  feedback_required: { provide_feedback: 'feedback_provided brand', approve: 'payment_required brand', ...BEFORE_PAYMENT },
  feedback_provided: { request_feedback: 'feedback_required creator', accept: 'payment_required creator', ...BEFORE_PAYMENT },
  payment_required: { confirm_payment: 'payment_received system platform', ...BEFORE_PAYMENT },
  payment_received: { start: 'processing creator', expire: 'refund_due system', ...DISPUTE, ...CANCEL },
  processing: { hold: 'hold brand creator platform', complete: 'completed creator', ...DISPUTE, ...CANCEL },
  hold: { resume: 'processing brand creator platform system', ...DISPUTE, ...CANCEL },
  completed: { ask_rework: 'processing brand', verify: 'verified brand system', ...DISPUTE },
  disputed: { resolve_refund: 'refund_due platform', resolve_split: 'refund_due platform', resolve_release: 'verified platform' },
  refund_due: { record_refund: 'refunded system' },
  cancelled: { confirm_payment: 'refund_due system' },
  refunded: {},
  verified: {},
};

function states() {
  const transition = ([command, says]) => {
    const [target, ...roles] = says.split(' ');
    return [command, { target, guard: { type: 'allowed', params: { roles } }, actions: 'apply' }];
  };
  const state = ([name, on]) => [name, { on: Object.fromEntries(Object.entries(on).map(transition)) }];
  return Object.fromEntries(Object.entries(STATES).map(state));
}

const isOwn = (context, actor) =>
  actor.type === 'creator' ? actor.creatorId === context.creatorId : actor.type !== 'brand' || actor.brandId === context.brandId;
const may = ({ context, event }, { roles }) => roles.includes(event.actor.type) && isOwn(context, event.actor);
const start = () => ({ brandId: brand.brandId, creatorId: creator.creatorId, at: '', version: 0, hold: undefined });
const held = ({ reason, until }) => (reason === undefined ? undefined : { reason, until });
const apply = ({ context, event }) => ({ at: event.at, version: context.version + 1, hold: held(event) });

/** The same states; each transition asks who gives it, and changes the context. */
export const guarded = setup({ guards: { allowed: may }, actions: { apply: assign(apply) } }).createMachine({
  context: start,
  initial: 'processing',
  states: states(),
});

const isNew = ({ context, event }) => !context.known.has(event.commandId) && event.at >= context.at;
function applyAndRecord({ context, event }) {
  const { commandId, actor, at, ...happened } = event;
  const changed = apply({ context, event });
  context.known.add(commandId);
  context.log.push({ version: changed.version, at, actor, commandId, event: happened });
  return changed;
}

/** The same, which also knows commands again, refuses to go back in time, and keeps a log. */
export const recording = setup({
  guards: { allowed: (ask, params) => may(ask, params) && isNew(ask) },
  actions: { apply: assign(applyAndRecord) },
}).createMachine({
  context: () => ({ ...start(), known: new Set(), log: [] }),
  initial: 'processing',
  states: states(),
});
