import { item } from '../test-shop';
import type { ItemFilter } from './item-filter';
import { remembered } from './remembered';

/** A filter that counts how often it is asked. */
function counting(comparisons: number) {
  let asked = 0;
  const filter: ItemFilter = Object.assign(({ brand }: { brand?: string }) => ++asked > 0 && brand === 'Acme', {
    comparisons,
  });
  return { filter, asked: () => asked };
}

it('a filter that compares much is asked once for an item, in however many lists', () => {
  const { filter, asked } = counting(200);
  const [acme, loom] = [item('a', { brand: 'Acme' }), item('a', { brand: 'Loom' })];
  for (let list = 0; list < 3; list++) expect([acme, loom].map(remembered(filter))).toEqual([true, false]);
  expect(asked()).toBe(2);
});

it('what is remembered has bounds', () => {
  const { filter, asked } = counting(200);
  const many = Array.from({ length: 5_000 }, (_, n) => item(`i${n}`));
  for (let list = 0; list < 2; list++) many.forEach((one) => remembered(filter)(one));
  expect(asked()).toBeGreaterThan(5_000);
});

it('a filter that is as quick as to look up is asked each time', () => {
  const { filter } = counting(3);
  expect(remembered(filter)).toBe(filter);
});
