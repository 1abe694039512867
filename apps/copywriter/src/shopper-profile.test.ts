import { setTimeout as sleep } from 'node:timers/promises';
import { createInMemoryCatalog } from '@attune/catalog-store';
import type { CatalogItem } from '@attune/contracts';
import { itemChange } from '@attune/contracts';
import type { CallContext } from '@attune/grpc-transport';
import type { HistoryReader, Interaction } from '@attune/history-store';
import { pino } from 'pino';
import { CatalogKnowledge } from './catalog-knowledge';
import { affinitiesOf, profilesFrom } from './shopper-profile';

const item = (
  itemId: string,
  attributes: CatalogItem['attributes'],
  parts: Partial<CatalogItem> = {},
): CatalogItem => ({
  ...{ itemId, title: `Item ${itemId}`, categoryPath: [], inStock: true, attributes },
  ...parts,
});
const touch = (itemId: string): Interaction => ({
  ...{ eventId: itemId, shopper: 'user:anna', itemId, type: 'view_item', occurredAt: new Date(), quantity: 1 },
});
const none = { shareOf: () => 0 };

describe('what a shopper looks at', () => {
  it('is the values that stand out against the catalog, the strongest first', () => {
    const knowledge = new CatalogKnowledge();
    for (let n = 0; n < 10; n++) {
      knowledge.take(`i${n}`, item(`i${n}`, { material: n < 2 ? 'Wool' : 'Cotton', colour: n < 5 ? 'Navy' : 'Red' }));
    }
    const touched = [item('a', { material: 'Wool', colour: 'Navy' }), item('b', { material: 'Wool', colour: 'Navy' })];
    const affinities = affinitiesOf([touch('a'), touch('b')], touched, knowledge);
    expect(affinities).toEqual([
      { attribute: 'material', value: 'Wool', weight: 0.8 },
      { attribute: 'colour', value: 'Navy', weight: 0.5 },
    ]);
  });

  it('is nothing that all products share, nor what one product alone has', () => {
    const all = [item('a', { material: 'Wool', colour: 'Navy' }), item('b', { material: 'Wool', colour: 'Red' })];
    expect(affinitiesOf([touch('a'), touch('b')], all, { shareOf: () => 1 })).toEqual([]);
    expect(affinitiesOf([touch('a')], all, none)).toEqual([]);
    expect(affinitiesOf([], [], none)).toEqual([]);
  });

  it('never says who they are', () => {
    const all = ['a', 'b'].map((id) => item(id, { gender: 'female' }, { categoryPath: ['Fashion', 'Maternity'] }));
    expect(affinitiesOf([touch('a'), touch('b')], all, none)).toEqual([]);
  });

  it('is at most five values', () => {
    const colours = ['Red', 'Navy', 'Green', 'Pink', 'Grey', 'White', 'Black'];
    const all = ['a', 'b'].map((id) => item(id, { colour: colours }));
    expect(affinitiesOf([touch('a'), touch('b')], all, none)).toHaveLength(5);
  });
});

describe('how common values are', () => {
  it('follows changed and removed items', () => {
    const knowledge = new CatalogKnowledge();
    expect(knowledge.shareOf('colour', 'navy')).toBe(0);
    knowledge.take('a', item('a', { colour: 'Navy' }));
    knowledge.take('b', item('b', { colour: ['Red', 'navy'] }));
    expect(knowledge.shareOf('colour', 'Navy')).toBe(1);
    knowledge.take('b', item('b', { colour: 'Red' }));
    expect(knowledge.shareOf('colour', 'NAVY')).toBe(0.5);
    knowledge.take('a', undefined);
    expect(knowledge.shareOf('colour', 'navy')).toBe(0);
    expect(knowledge.shareOf('colour', 'red')).toBe(1);
  });
});

describe('reading a profile', () => {
  const catalog = createInMemoryCatalog();
  const context = (milliseconds: number): CallContext => ({
    ...{ signal: new AbortController().signal, deadline: Date.now() + milliseconds, logger: pino({ level: 'silent' }) },
  });
  const histories = (newest: HistoryReader['newest']) => ({ newest }) as HistoryReader;
  const read = (newest: HistoryReader['newest'], shopper = { userId: 'anna' }, milliseconds = 1_000) =>
    profilesFrom(histories(newest), catalog)('shop', shopper, new CatalogKnowledge(), context(milliseconds));

  beforeAll(async () => {
    const at = new Date().toISOString();
    const changes = ['a', 'b'].map((id, n) =>
      itemChange.parse({
        ...{
          type: 'item_upserted',
          item: item(id, { material: 'Wool' }),
          tenant: 'shop',
          occurredAt: at,
          receivedAt: at,
        },
        eventId: `3f0c1f0e-6c0a-4a5e-9f5e-2b1f6f0f7a1${n}`,
      }),
    );
    await catalog.apply(changes);
  });

  it('takes user and browser together', async () => {
    const asked: string[] = [];
    const both = { userId: 'anna', anonymousId: 'b-1' };
    const profile = await read((_, shopper) => {
      asked.push(shopper);
      return Promise.resolve([touch(shopper === 'user:anna' ? 'a' : 'b')]);
    }, both);
    expect(asked).toEqual(['user:anna', 'anon:b-1']);
    expect(profile).toEqual({ affinities: [{ attribute: 'material', value: 'Wool', weight: 1 }] });
  });

  it('does without a history that fails or is late, within half of the time, and says so', async () => {
    const failed = await read(() => Promise.reject(new Error('no database, and user anna')));
    expect(failed).toEqual({ affinities: [], missing: 'the shopper’s history could not be read' });
    const began = performance.now();
    const late = await read(() => new Promise(() => undefined), { userId: 'anna' }, 900);
    expect(late).toEqual({ affinities: [], missing: 'the shopper’s history did not come in time' });
    expect(performance.now() - began).toBeLessThan(900);
  });
});

describe('behind many other reads', () => {
  it('does not begin one that would be late, and says so, and reads again when they have ended', async () => {
    const context = (): CallContext => ({
      ...{ signal: new AbortController().signal, deadline: Date.now() + 2_000, logger: pino({ level: 'silent' }) },
    });
    let answer: HistoryReader['newest'] = () => new Promise(() => undefined);
    const newest = jest.fn<ReturnType<typeof answer>, Parameters<typeof answer>>((...asked) => answer(...asked));
    const readProfile = profilesFrom({ newest } as unknown as HistoryReader, createInMemoryCatalog());
    const read = () => readProfile('shop', { userId: 'anna' }, new CatalogKnowledge(), context());
    const hanging = Array.from({ length: 40 }, read);
    const skipped = { affinities: [], missing: 'the shopper’s history was not read: too many calls wait' };
    for (;;) {
      const begun = newest.mock.calls.length;
      const reading = read();
      if (newest.mock.calls.length === begun) {
        expect(await reading).toEqual(skipped);
        break;
      }
      hanging.push(reading);
      await sleep(20);
    }
    for (const { missing } of await Promise.all(hanging)) expect(missing).toMatch(/did not come in time$/);
    answer = () => Promise.resolve([]);
    expect((await read()).missing).toBe('the shopper’s history shows no taste yet');
  });
});

describe('the words of a catalog', () => {
  it('are learnt from all of its items, also from later ones, each page put in force at its end', () => {
    const knowledge = new CatalogKnowledge();
    knowledge.take('a', item('a', {}, { brand: 'Nordwind' }));
    expect(knowledge.lexicon.brands.size).toBe(0);
    knowledge.refresh();
    expect([...knowledge.lexicon.brands]).toEqual(['nordwind']);
    expect(knowledge.revision).toBe(1);
    // No new word, no new lexicon: texts that were checked against it stay in memory.
    knowledge.take('b', item('b', {}, { brand: 'Nordwind' }));
    knowledge.refresh();
    expect(knowledge.revision).toBe(1);
    knowledge.take('c', item('c', { colour: 'Navy' }, { brand: 'Südwind' }));
    knowledge.refresh();
    expect(knowledge.lexicon.brands.has('südwind')).toBe(true);
    expect(knowledge.lexicon.values.get('navy')).toEqual(new Set(['colour']));
    expect(knowledge.revision).toBe(2);
  });
});
