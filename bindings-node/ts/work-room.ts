/** The work room of a campaign. */

import { handleOf } from './aggregate.js';
import { answer } from './errors.js';
import type { Campaign, Participation } from './generated/handles.js';
import type { MemberFactsInput, WorkRoom } from './generated/work_room.js';
import { native } from './native.js';
import { items, option, toText } from './wire.js';

/** A participation, with what you know of it from the creator's codes, product orders, work and settlements. */
export interface Member {
  /** The participation. */
  readonly participation: Participation;
  /** What you know; left out where you know nothing. */
  readonly facts?: MemberFactsInput | undefined;
}

/**
 * The work room of a campaign, as of now: who stands in which of its nine sections, and what they see there. Participations of
 * other campaigns are left out; one that is given twice counts once, as it is given first.
 */
export function workRoomOf(campaign: Campaign, members: readonly Member[]): WorkRoom {
  return answer(() => {
    const held = handleOf(campaign, 'campaign');
    const list = items(members, 'members').map((member) => ({
      participation: option(member, 'participation'),
      facts: option(member, 'facts') ?? {},
    }));
    const handles = list.map(({ participation }, at) => handleOf(participation, 'members', String(at), 'participation'));
    const known = toText(list.map(({ facts }) => ({ facts })), 'members');
    return JSON.parse(native.workRoomOf(held, handles, known)) as WorkRoom;
  });
}
