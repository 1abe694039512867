import { deadLetterOf } from '@attune/contracts';
import { mendedMessage } from './mended-message';

const letter = deadLetterOf({
  ...{ tenant: 'shop-a', refusedBy: 'collector', kind: 'event', reasons: [{ field: 'itemId', message: 'is needed' }] },
  bytes: Buffer.from('{}'),
});
const view = { type: 'view_item', userId: 'ada', itemId: 'kettle' };
const mend = (message: unknown) => mendedMessage('7', letter, Buffer.from(JSON.stringify(message)));
const posted = (message: unknown) => JSON.parse((mend(message) as { body: string }).body) as Record<string, unknown>[];

test('a mended event keeps its tenant, and its id however often it is retried', () => {
  expect(posted(view)).toEqual([expect.objectContaining({ ...view, tenant: 'shop-a' })]);
  expect(posted(view)).toEqual(posted({ ...view, itemId: 'pot' }).map((event) => ({ ...event, itemId: 'kettle' })));
  const own = '0192d3a4-5b6c-7d8e-9f00-112233445566';
  expect(posted({ ...view, eventId: own })[0].eventId).toBe(own);
});

test('what is still wrong is told by its field, and what cannot be read is to be mended in a file', () => {
  expect(mend({ ...view, itemId: 7 })).toEqual({
    reasons: ['itemId: must be a string (JSON numbers lose digits above 2^53)'],
  });
  expect(mendedMessage('7', letter, Buffer.from([0xff, 0xfe]))).toEqual({
    reasons: ['the message is not UTF-8: mend a copy of it, and give it with --file'],
  });
  expect(mend([view])).toEqual({ reasons: ['the message is no JSON object'] });
});

test('an event that waited for days keeps its moment: the device’s clock is judged by when the event was refused', () => {
  const hour = 3_600_000;
  const refusedAt = Date.now() - 72 * hour;
  const waited = { ...letter, refusedAt: new Date(refusedAt).toISOString() };
  const clockOf = (sentAt: number) => {
    const message = { ...view, occurredAt: waited.refusedAt, sentAt: new Date(sentAt).toISOString() };
    const bytes = Buffer.from(JSON.stringify(message));
    const [event] = JSON.parse((mendedMessage('7', waited, bytes) as { body: string }).body) as { sentAt: string }[];
    return Date.now() - Date.parse(event.sentAt);
  };
  expect(Math.abs(clockOf(refusedAt))).toBeLessThan(10_000);
  expect(Math.abs(clockOf(refusedAt - hour) - hour)).toBeLessThan(10_000);
});

test('an event that named no moment gets that of its refusal, however late it is retried', () => {
  const [event] = posted({ ...view, sentAt: '2026-01-01T00:00:00Z' });
  expect(event).toMatchObject({ occurredAt: letter.refusedAt });
  expect(event).not.toHaveProperty('sentAt');
});
