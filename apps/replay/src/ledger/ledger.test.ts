import { randomUUID } from 'node:crypto';
import { type StreamRecord } from '@attune/event-stream';
import { eventKey, orderKey, type EventPlace } from '@attune/history-store';
import { Ledger, placeKey } from './ledger';

interface Known {
  /** By offset of the record that is stored. */
  stored?: string[];
  deadLettered?: string[];
  committed?: bigint;
  /** Keys of the topic whose shopper was erased. */
  erased?: string[];
}

let records: StreamRecord[];
beforeEach(() => (records = []));

/** A record on partition 0, at the next offset. */
function record(event: object | string, key = 'default:user:ada'): StreamRecord {
  const bytes = Buffer.from(typeof event === 'string' ? event : JSON.stringify(event));
  const next = { topic: 'events', partition: 0, offset: String(records.length), timestamp: new Date(), key, bytes };
  records.push(next);
  return next;
}

const view = (eventId = randomUUID() as string, tenant = 'default') => ({ type: 'view_item', tenant, eventId });

/** The account of the records, of which these are stored and dead. */
async function settled(
  { stored = [], deadLettered = [], committed = BigInt(records.length), erased = [] }: Known,
  tenant?: string,
) {
  const places = new Map<string, EventPlace>();
  const orders = new Set<string>();
  for (const offset of stored) {
    const event = JSON.parse(records[Number(offset)].bytes.toString()) as ReturnType<typeof view> & {
      transactionId?: string;
    };
    places.set(eventKey(event), { partition: 0, offset });
    if (event.transactionId) orders.add(orderKey({ ...event, transactionId: event.transactionId }));
  }
  const ledger = new Ledger(
    {
      erasures: { erasedAmong: () => Promise.resolve(new Set(erased)) },
      stored: { placesOf: () => Promise.resolve(places), storedOrders: () => Promise.resolve(orders) },
      deadLettered: new Set(deadLettered.map((offset) => placeKey({ partition: 0, offset }))),
      committed: new Map([[0, committed]]),
    },
    tenant,
  );
  await ledger.add(records);
  return ledger;
}

describe('a ledger', () => {
  it('tells the record that is stored from its copies', async () => {
    const event = view();
    [event, event, event].forEach((copy) => record(copy));
    const { accounts, balanced } = await settled({ stored: ['1'] });
    expect(accounts.get('default')).toMatchObject({ accepted: 3, stored: 1, duplicate: 2, lost: 0 });
    expect(balanced).toBe(true);
  });

  it('takes what is in the dead letters for that, also when its id is stored', async () => {
    const event = view();
    record(event);
    record({ ...event, itemId: 'other' });
    record('no json');
    const { accounts } = await settled({ stored: ['0'], deadLettered: ['1', '2'] });
    expect(accounts.get('default')).toMatchObject({ accepted: 3, stored: 1, deadLettered: 2, lost: 0 });
  });

  it('waits for what the historian has not come to, and names what it has passed over', async () => {
    const [, lost] = [record(view()), record(view())];
    record(view());
    const ledger = await settled({ stored: ['0'], committed: 2n });
    expect(ledger.accounts.get('default')).toMatchObject({ accepted: 3, stored: 1, pending: 1, lost: 1 });
    expect(ledger.balanced).toBe(false);
    expect(ledger.lost).toEqual([
      {
        tenant: 'default',
        eventId: (JSON.parse(lost.bytes.toString()) as { eventId: string }).eventId,
        partition: 0,
        offset: '1',
      },
    ]);
  });

  it('counts a thank-you page that was loaded again as a copy', async () => {
    record({ ...view(), type: 'purchase', transactionId: 'T-1' });
    record({ ...view(), type: 'purchase', transactionId: 'T-1' });
    const { accounts } = await settled({ stored: ['0'] });
    expect(accounts.get('default')).toMatchObject({ stored: 1, duplicate: 1, lost: 0 });
  });

  it('accounts for what the topic still holds of an erased shopper, also where it is no event', async () => {
    record({ ...view(), userId: 'ada' });
    record('poison of ada');
    record({ ...view(), userId: 'bea' });
    const { accounts, balanced } = await settled({ stored: ['2'], erased: ['default:user:ada'] });
    expect(accounts.get('default')).toMatchObject({ accepted: 3, stored: 1, erased: 2, lost: 0 });
    expect(balanced).toBe(true);
  });

  it('keeps tenants apart, by the key where the record says nothing', async () => {
    record(view(undefined, 'shop-a'));
    record('poison', 'shop-b:user:ada');
    const known = { stored: ['0'], deadLettered: ['1'] };
    expect([...(await settled(known)).accounts.keys()]).toEqual(['shop-a', 'shop-b']);
    expect([...(await settled(known, 'shop-b')).accounts.keys()]).toEqual(['shop-b']);
  });
});
