import { type DeadLetter, deadLetterOf } from '@attune/contracts';
import { shoppersOfLetter } from './shoppers-of-letter';

const letter = (text: string, source?: { key: string }, tenant = 'default') =>
  deadLetterOf({
    ...{ tenant, refusedBy: 'collector', kind: 'event', bytes: Buffer.from(text) },
    reasons: [{ field: 'itemId', message: 'is needed' }],
    ...(source && { source: { topic: 'events', partition: 0, offset: '1', ...source } }),
  });
/** Whether a letter of the default tenant may be about Ada, who is user 7 as well. */
const isAboutAda = (one: DeadLetter) =>
  one.tenant === 'default' &&
  shoppersOfLetter(one).some((shopper) => ['user:ada', 'anon:her phone', 'user:7', 'user:a"b'].includes(shopper));

it.each([
  ['by its user', letter('{"userId":"ada","anonymousId":"another"}')],
  ['by a browser', letter('{"anonymousId":"her phone"}')],
  ['by an id that was refused for its form', letter('{"userId":" ada "}')],
  ['by a browser, beside a user who is null', letter('{"userId":null,"anonymousId":"her phone"}')],
  ['by a browser, beside a user who is no id', letter('{"userId":{"id":7},"anonymousId":"her phone"}')],
  ['by the key, where the bytes say nothing', letter('poison', { key: 'default:user:ada' })],
  ['by the id within bytes that cannot be read', letter('{"userId":"ada",')],
  ['by an id with a quotation mark within such bytes', letter('{"x":"\\"","userId":"a\\"b",')],
  ['by an id that is a number within such bytes', letter('{"userId": 7,')],
  ['by the id within bytes that cannot be read, behind a quotation mark of their own', letter('{"5\' 3"":"ada",')],
])('knows a letter about an erased shopper %s', (_, one) => {
  expect(isAboutAda(one)).toBe(true);
});

it.each([
  ['another user', letter('{"userId":"adam"}')],
  ['another user in the same browser', letter('{"userId":"bea","anonymousId":"her phone"}')],
  ['a browser that is called like the user', letter('{"anonymousId":"ada"}')],
  ['bytes that hold the id within a word', letter('nomada"')],
  ['another tenant', letter('{"userId":"ada"}', undefined, 'shop-b')],
  ['nobody', letter('{"itemId":"ada"}')],
])('leaves a letter about %s', (_, one) => {
  expect(isAboutAda(one)).toBe(false);
});

it('reads a letter of quotation marks only in time that its size tells', () => {
  const startedAt = performance.now();
  shoppersOfLetter(letter('{"\\'.repeat(300_000)));
  shoppersOfLetter(letter('"'.repeat(900_000)));
  expect(performance.now() - startedAt).toBeLessThan(2_000);
});
