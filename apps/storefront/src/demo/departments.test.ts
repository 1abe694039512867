import type { CatalogItem } from '@attune/contracts';
import { createInMemoryCatalog } from '@attune/catalog-store';
import { departmentsIn, departmentsOf } from './departments';

const item = (itemId: string, ...categoryPath: string[]): CatalogItem => ({
  ...{ itemId, title: itemId, categoryPath, attributes: {}, inStock: true },
});

describe('the departments of a shop', () => {
  it('are its widest categories, and something from each in turn, no two of one kind', () => {
    const { names, mix } = departmentsIn([
      item('mug-1', 'Kitchen', 'Mugs'),
      item('mug-2', 'Kitchen', 'Mugs'),
      item('pan-1', 'Kitchen', 'Pans'),
      item('dress-1', 'Fashion', 'Dresses'),
    ]);
    expect(names).toEqual(['Fashion', 'Kitchen']);
    expect(mix.map(({ itemId }) => itemId)).toEqual(['dress-1', 'mug-1', 'pan-1']);
  });

  it('are the largest where there are too many for a line, and what is shown is no more than a grid', () => {
    const many = [...Array(40).keys()].flatMap((n) => [item(`a-${n}`, `D${n}`, 'x'), item(`b-${n}`, `D${n}`, 'y')]);
    const { names, mix } = departmentsIn([...many, item('c', 'D39', 'z')]);
    expect(names).toHaveLength(14);
    expect(names).toContain('D39');
    expect(mix).toHaveLength(12);
  });

  it('are none where nothing has a category, and what there is is shown all the same', () => {
    const { names, mix } = departmentsIn([item('a'), item('b')]);
    expect(names).toEqual([]);
    expect(mix).toHaveLength(2);
    expect(departmentsIn([])).toEqual({ names: [], mix: [] });
  });

  it('are read once for all who ask at the same time, and again after a failure', async () => {
    const catalog = createInMemoryCatalog();
    const read = jest.spyOn(catalog, 'changesAfter').mockRejectedValueOnce(new Error('away'));
    const ask = departmentsOf(catalog, 'default');
    await expect(ask()).rejects.toThrow('away');
    await Promise.all([ask(), ask()]);
    expect(read).toHaveBeenCalledTimes(2);
  });
});
