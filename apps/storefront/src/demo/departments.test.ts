import { itemChange, type CatalogItem } from '@attune/contracts';
import { createInMemoryCatalog } from '@attune/catalog-store';
import { departmentsOf } from './departments';

const item = (itemId: string, ...categoryPath: string[]): Partial<CatalogItem> => ({
  ...{ itemId, title: itemId, categoryPath, inStock: true },
});

async function catalogOf(...items: Partial<CatalogItem>[]) {
  const catalog = createInMemoryCatalog();
  const at = '2026-03-01T12:00:00.000Z';
  const when = { occurredAt: at, receivedAt: at };
  await catalog.apply(
    items.map((each, n) => {
      const eventId = `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
      return itemChange.parse({ type: 'item_upserted', eventId, ...when, item: each });
    }),
  );
  return catalog;
}

async function departmentsIn(...items: Partial<CatalogItem>[]) {
  const { names, mix } = await departmentsOf(await catalogOf(...items), 'default')();
  return { names, mix: mix.map(({ itemId }) => itemId) };
}

describe('the departments of a shop', () => {
  it('are its widest categories, and something from each in turn, no two of one kind', async () => {
    const { names, mix } = await departmentsIn(
      item('mug-1', 'Kitchen', 'Mugs'),
      item('mug-2', 'Kitchen', 'Mugs'),
      item('pan-1', 'Kitchen', 'Pans'),
      item('dress-1', 'Fashion', 'Dresses'),
      { ...item('boat', 'Leisure', 'Boats'), inStock: false },
    );
    expect(names).toEqual(['Fashion', 'Kitchen']);
    expect(mix).toEqual(['dress-1', 'mug-1', 'pan-1']);
  });

  it('are the largest where there are too many for a line, and what is shown is no more than a grid', async () => {
    const many = [...Array(40).keys()].flatMap((n) => [item(`a-${n}`, `D${n}`, 'x'), item(`b-${n}`, `D${n}`, 'y')]);
    const { names, mix } = await departmentsIn(...many, item('c', 'D39', 'z'));
    expect(names).toHaveLength(14);
    expect(names).toContain('D39');
    expect(mix).toHaveLength(12);
  });

  it('are none where nothing has a category, and what there is is shown all the same', async () => {
    expect(await departmentsIn(item('a'), item('b'))).toEqual({ names: [], mix: ['a', 'b'] });
    expect(await departmentsIn()).toEqual({ names: [], mix: [] });
  });

  it('are all there however many products came before the first of one', async () => {
    const many = [...Array(10_500).keys()].map((n) => item(`mug-${n}`, 'Kitchen', 'Mugs'));
    const { names } = await departmentsIn(...many, item('dress', 'Fashion', 'Dresses'));
    expect(names).toEqual(['Fashion', 'Kitchen']);
  });

  it('are read once for all who ask at the same time, and again after a failure', async () => {
    const catalog = createInMemoryCatalog();
    const read = jest.spyOn(catalog, 'kinds').mockRejectedValueOnce(new Error('away'));
    const ask = departmentsOf(catalog, 'default');
    await expect(ask()).rejects.toThrow('away');
    await Promise.all([ask(), ask()]);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('are read again ten seconds later, but where that takes a second no sooner than after a hundred', async () => {
    jest.useFakeTimers();
    try {
      const readsWithin = async (seconds: number, readingMs: number) => {
        const catalog = createInMemoryCatalog();
        const read = jest.spyOn(catalog, 'kinds').mockImplementation(async () => {
          await new Promise((resolve) => setTimeout(resolve, readingMs));
          return [];
        });
        const ask = departmentsOf(catalog, 'default');
        for (let second = 0; second < seconds; second++) {
          void ask();
          await jest.advanceTimersByTimeAsync(1_000);
        }
        return read.mock.calls.length;
      };
      expect(await readsWithin(60, 1)).toBeGreaterThanOrEqual(5);
      expect(await readsWithin(210, 1_000)).toBeLessThanOrEqual(3);
      expect(await readsWithin(210, 1_000)).toBeGreaterThanOrEqual(2);
    } finally {
      jest.useRealTimers();
    }
  });
});
