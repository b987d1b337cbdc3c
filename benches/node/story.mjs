// An order that is worked on, held and resumed by its creator.

const uuid = (number) => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
export const creator = { type: 'creator', creatorId: uuid(0xc1) };
export const brand = { type: 'brand', brandId: uuid(0xb1), userId: uuid(0xa1) };
const platform = { type: 'platform', operatorId: uuid(0xf1) };
export const price = { amount: '250.00', currency: 'EUR' };
const days = { response: 3, payment: 2, start: 3, delivery: 7, verification: 5, cancelAnswer: 2, rating: 14, messages: 30, survey: 30 };
const space = {
  spaceId: uuid(0x51),
  creatorId: creator.creatorId,
  network: 'instagram',
  mediaType: 'reel',
  title: 'One reel',
  price,
  revisions: 1,
  days,
};
export const place = { commandId: uuid(0xd0), actor: brand, at: '2026-03-01T11:59:00Z', command: { type: 'place', space } };

const START = Date.UTC(2026, 2, 1, 12);
const at = (second) => new Date(START + second * 1_000).toISOString();

/** A hold, then a resume, and so on. */
export function request(number) {
  const hold = { type: 'hold', reason: 'waiting for samples', until: at(number + 30 * 86_400) };
  const command = number % 2 === 0 ? hold : { type: 'resume' };
  return { commandId: uuid(0x10_0000 + number), actor: creator, at: at(number), command };
}

export const requests = (count) => Array.from({ length: count }, (_, number) => request(number));

/** An order that the creator works on. */
export function processing(Order) {
  const order = new Order(uuid(0xa));
  const story = [
    [creator, { type: 'accept' }],
    [platform, { type: 'confirm_payment', reference: 'pay-1', amount: price }],
    [creator, { type: 'start' }],
  ];
  order.execute(place);
  story.forEach(([actor, command], number) => order.execute({ commandId: uuid(0xe0 + number), actor, at: place.at, command }));
  return order;
}
