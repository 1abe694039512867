import { getEventListeners } from 'node:events';
import { catalogItem, type CatalogItem } from '@attune/contracts';
import { JoinedReads } from './joined-reads';

const item = (itemId: string): CatalogItem => catalogItem.parse({ itemId, title: `Lamp ${itemId}` });

function setUp() {
  const queries: {
    tenant: string;
    ids: readonly string[];
    answer: (items: CatalogItem[]) => void;
    fail: () => void;
  }[] = [];
  const catalog = {
    items: (tenant: string, ids: readonly string[]) =>
      new Promise<CatalogItem[]>((answer, reject) => {
        queries.push({ tenant, ids, answer, fail: () => reject(new Error('connect ECONNREFUSED')) });
      }),
  };
  return { queries, reads: new JoinedReads(catalog, 1_000) };
}

const signal = new AbortController().signal;
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('JoinedReads', () => {
  it('asks once for all that is asked for while a query is under way, tenant by tenant', async () => {
    const { queries, reads } = setUp();
    const first = reads.item('shop', 'a', signal);
    const later = [reads.item('shop', 'b', signal), reads.item('other', 'b', signal), reads.item('shop', 'b', signal)];
    queries[0].answer([item('a')]);
    await turn();
    queries[1].answer([item('b')]);
    await turn();
    queries[2].answer([]);
    expect((await first)?.title).toBe('Lamp a');
    expect((await Promise.all(later)).map((one) => one?.title)).toEqual(['Lamp b', undefined, 'Lamp b']);
    expect(queries.map(({ tenant, ids }) => [tenant, ids])).toEqual([
      ['shop', ['a']],
      ['shop', ['b']],
      ['other', ['b']],
    ]);
  });

  it('tells every caller of a failure, and reads on', async () => {
    const { queries, reads } = setUp();
    const failed = reads.item('shop', 'a', signal);
    queries[0].fail();
    await expect(failed).rejects.toThrow('ECONNREFUSED');
    const next = reads.item('shop', 'a', signal);
    queries[1].answer([item('a')]);
    expect((await next)?.itemId).toBe('a');
  });

  it('lets a caller go who waits no more, and answers the others', async () => {
    const { queries, reads } = setUp();
    const controller = new AbortController();
    const gone = reads.item('shop', 'a', controller.signal);
    const other = reads.item('shop', 'a', signal);
    controller.abort(new Error('gone'));
    await expect(gone).rejects.toThrow('gone');
    queries[0].answer([item('a')]);
    await turn();
    queries[1].answer([item('a')]);
    expect((await other)?.itemId).toBe('a');
  });

  it('leaves no listener on a signal that outlives the read', async () => {
    const { queries, reads } = setUp();
    const { signal: lasting } = new AbortController();
    const read = reads.item('shop', 'a', lasting);
    queries[0].answer([item('a')]);
    await read;
    await turn();
    const failed = reads.item('shop', 'a', lasting);
    queries[1].fail();
    await expect(failed).rejects.toThrow('ECONNREFUSED');
    expect(getEventListeners(lasting, 'abort')).toEqual([]);
  });
});
