import { catalogItem } from '@attune/contracts';
import { CatalogLexiconBuilder } from '@attune/copy-generation';
import { CatalogKnowledge } from './catalog-knowledge';

const lamp = (itemId: string, attributes: Record<string, string>, brand = 'Nordwind') =>
  catalogItem.parse({ itemId, title: `Lamp ${itemId}`, brand, attributes });

it('knows a word for all that it means, also where it was known for something else before', () => {
  const knowledge = new CatalogKnowledge();
  knowledge.take('a', lamp('a', { colour: 'Cherry' }));
  knowledge.refresh();
  const { revision } = knowledge;
  knowledge.take('b', lamp('b', { material: 'Cherry' }));
  knowledge.refresh();
  expect([...(knowledge.lexicon.values.get('cherry') ?? [])].sort()).toEqual(['colour', 'material']);
  expect(knowledge.revision).toBe(revision + 1);
  knowledge.take('c', lamp('c', { material: 'Cherry' }));
  knowledge.refresh();
  expect(knowledge.revision).toBe(revision + 1);
});

it('looks for new words only where there are some', () => {
  const knowledge = new CatalogKnowledge();
  const gather = jest.spyOn(CatalogLexiconBuilder.prototype, 'lexicon');
  for (const itemId of ['a', 'b', 'c']) {
    knowledge.take(itemId, lamp(itemId, { material: 'Brass' }));
    knowledge.refresh();
  }
  knowledge.take('a', undefined);
  knowledge.refresh();
  expect(gather).toHaveBeenCalledTimes(1);
});

it('learns the words of a catalog of any size, and counts values in a part of it', () => {
  const knowledge = new CatalogKnowledge({ maxCounted: 2 });
  for (const itemId of ['a', 'b']) knowledge.take(itemId, lamp(itemId, { material: 'Brass' }));
  knowledge.take('c', lamp('c', { material: 'Steel' }, 'Ostwind'));
  knowledge.refresh();
  expect(knowledge.lexicon.brands.has('ostwind')).toBe(true);
  expect(knowledge.lexicon.values.has('steel')).toBe(true);
  expect([knowledge.shareOf('material', 'Brass'), knowledge.shareOf('material', 'Steel')]).toEqual([1, 0]);
  // One that is sold no more makes room.
  knowledge.take('a', undefined);
  knowledge.take('c', lamp('c', { material: 'Steel' }));
  expect(knowledge.shareOf('material', 'Steel')).toBe(0.5);
});
