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
  const baskets = itemsByBasket(dataset);
  const places = basketsByItem(baskets, itemCount);
  const countOf = (item: number) => places.offsets[item + 1] - places.offsets[item];
  return neighbourLists(
    itemCount,
    listLength,
    (item, row) => {
      const touched = new Set<number>();
      for (let at = places.offsets[item]; at < places.offsets[item + 1]; at++) {
        const basket = places.members[at];
        for (let line = baskets.offsets[basket]; line < baskets.offsets[basket + 1]; line++) {
          const other = baskets.members[line];
          row[other]++;
          touched.add(other);
        }
      }
      for (const other of touched) row[other] /= Math.sqrt((countOf(item) + DOUBT) * (countOf(other) + DOUBT));
      return touched;
    },
    signal,
  );
}

/** Members of each group: those of group g are `offsets[g] … offsets[g + 1]`. */
interface Groups {
  offsets: Int32Array;
  members: Int32Array;
}

/** The distinct items of each basket. */
function itemsByBasket({ baskets, items }: InteractionDataset): Groups {
  const bought = Int32Array.from(items.keys()).filter((position) => baskets[position] >= 0);
  const count = bought.reduce((most, position) => Math.max(most, baskets[position] + 1), 0);
  const all = grouped(
    count,
    bought.map((position) => baskets[position]),
    (at) => items[bought[at]],
  );
  const offsets = new Int32Array(count + 1);
  let length = 0;
  for (let basket = 0; basket < count; basket++) {
    const distinct = new Set(all.members.subarray(all.offsets[basket], all.offsets[basket + 1]));
    for (const item of distinct) all.members[length++] = item;
    offsets[basket + 1] = length;
  }
  return { offsets, members: all.members.slice(0, length) };
}

function basketsByItem({ offsets, members }: Groups, itemCount: number): Groups {
  let basket = 0;
  return grouped(itemCount, members, (line) => {
    while (offsets[basket + 1] <= line) basket++;
    return basket;
  });
}

/**
 * Sorts members into their groups.
 * @param groupOf (members,)
 * @param memberAt gives each member, asked for in order
 */
function grouped(count: number, groupOf: Int32Array, memberAt: (at: number) => number): Groups {
  const offsets = new Int32Array(count + 1);
  for (const group of groupOf) offsets[group + 1]++;
  for (let group = 0; group < count; group++) offsets[group + 1] += offsets[group];
  const next = offsets.slice();
  const members = new Int32Array(groupOf.length);
  groupOf.forEach((group, at) => (members[next[group]++] = memberAt(at)));
  return { offsets, members };
}
