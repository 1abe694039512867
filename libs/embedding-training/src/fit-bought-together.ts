import type { InteractionDataset } from '@attune/dataset';
import type { NeighbourLists } from '@attune/ranking-model';
import { neighbourLists } from './neighbour-lists';

/** Baskets that two items are thought to have been in without each other, so that one chance pair proves little. */
const DOUBT = 5;

/**
 * Items bought in one basket: baskets with both / √((baskets with one + doubt)(baskets with the other + doubt)), the
 * cosine of the two items' baskets, shrunk for rare items. Pairs that everybody's most bought item forms with
 * everything come out low.
 * @param listLength neighbours kept per item
 * @throws the signal's reason when it aborts
 */
export function fitBoughtTogether(
  dataset: InteractionDataset,
  listLength: number,
  signal?: AbortSignal,
): Promise<NeighbourLists> {
  const itemCount = dataset.itemIds.length;
  const baskets = [...itemsByBasket(dataset).values()].map((items) => Int32Array.from(items));
  const basketsOf: number[][] = Array.from({ length: itemCount }, () => []);
  baskets.forEach((items, basket) => items.forEach((item) => basketsOf[item].push(basket)));
  return neighbourLists(
    itemCount,
    listLength,
    (item, row) => {
      const touched = new Set<number>();
      for (const basket of basketsOf[item]) {
        for (const other of baskets[basket]) {
          row[other]++;
          touched.add(other);
        }
      }
      for (const other of touched) {
        row[other] /= Math.sqrt((basketsOf[item].length + DOUBT) * (basketsOf[other].length + DOUBT));
      }
      return touched;
    },
    signal,
  );
}

function itemsByBasket(dataset: InteractionDataset): Map<number, Set<number>> {
  const byBasket = new Map<number, Set<number>>();
  dataset.baskets.forEach((basket, position) => {
    if (basket < 0) return;
    const items = byBasket.get(basket);
    if (items) items.add(dataset.items[position]);
    else byBasket.set(basket, new Set([dataset.items[position]]));
  });
  return byBasket;
}
