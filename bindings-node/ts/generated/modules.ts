/** The types of each concept, as a namespace. */
// Generated from the core's types by `cargo xtask gen`.

export * as actor from './actor.js';
export * as aggregate from './aggregate.js';
export * as brief from './brief.js';
export * as campaign from './campaign.js';
export * as codes from './codes.js';
export * as content from './content.js';
export * as creator from './creator.js';
export * as deal from './deal.js';
export * as engagement from './engagement.js';
export * as exchange from './exchange.js';
export * as ledger from './ledger.js';
export * as live from './live.js';
export * as network from './network.js';
export * as notification from './notification.js';
export * as order from './order.js';
export * as participation from './participation.js';
export * as partnership from './partnership.js';
export * as productOrder from './product_order.js';
export * as rounding from './rounding.js';
export * as settlement from './settlement.js';
export * as workRoom from './work_room.js';
