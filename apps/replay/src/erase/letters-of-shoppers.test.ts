import { deadLetterOf } from '@attune/contracts';
import { isAbout } from './letters-of-shoppers';

const letter = (text: string, source?: { key: string }, tenant = 'default') =>
  deadLetterOf({
    ...{ tenant, refusedBy: 'collector', kind: 'event', bytes: Buffer.from(text) },
    reasons: [{ field: 'itemId', message: 'is needed' }],
    ...(source && { source: { topic: 'events', partition: 0, offset: '1', ...source } }),
  });
const ada = { tenant: 'default', shoppers: new Set(['user:ada', 'anon:her phone']) };

it.each([
  ['by its user', letter('{"userId":"ada","anonymousId":"another"}')],
  ['by a browser', letter('{"anonymousId":"her phone"}')],
  ['by an id that was refused for its form', letter('{"userId":" ada "}')],
  ['by a browser, beside a user who is null', letter('{"userId":null,"anonymousId":"her phone"}')],
  ['by a browser, beside a user who is no id', letter('{"userId":{"id":7},"anonymousId":"her phone"}')],
  ['by the key, where the bytes say nothing', letter('poison', { key: 'default:user:ada' })],
  ['by the id within bytes that cannot be read', letter('{"userId":"ada",')],
])('knows a letter about an erased shopper %s', (_, one) => {
  expect(isAbout(one, ada)).toBe(true);
});

it.each([
  ['another user', letter('{"userId":"adam"}')],
  ['another user in the same browser', letter('{"userId":"bea","anonymousId":"her phone"}')],
  ['a browser that is called like the user', letter('{"anonymousId":"ada"}')],
  ['bytes that hold the id within a word', letter('nomada"')],
  ['another tenant', letter('{"userId":"ada"}', undefined, 'shop-b')],
  ['nobody', letter('{"itemId":"ada"}')],
])('leaves a letter about %s', (_, one) => {
  expect(isAbout(one, ada)).toBe(false);
});
