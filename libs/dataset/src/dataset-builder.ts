import { growingDoubles, growingFloats, growingInts } from './growing-numbers';
import type { InteractionDataset } from './interaction-dataset';

/** One interaction as it comes from a store or a file. */
export interface RawInteraction {
  user: string;
  item: string;
  /** Above 0 and finite, as a 32-bit float, too. */
  weight: number;
  /** Milliseconds since 1970. */
  time: number;
  /** What was bought together, among what this user bought: two users' baskets of one name are two. */
  basket?: string;
}

/** Gathers interactions in any order, then lays them out by user and time. */
export class DatasetBuilder {
  private readonly users = new IdIndex();
  private readonly itemIds = new IdIndex();
  private readonly basketIds = new IdIndex();
  private readonly userOf = growingInts();
  private readonly itemOf = growingInts();
  private readonly weightOf = growingFloats();
  private readonly timeOf = growingDoubles();
  private readonly basketOf = growingInts();

  /** @throws RangeError for a weight that is not above 0 and finite as a 32-bit float, or a time that is no number */
  add({ user, item, weight, time, basket }: RawInteraction): void {
    const stored = Math.fround(weight);
    if (!(stored > 0 && stored < Infinity)) {
      throw new RangeError(`weight must be above 0 and finite as a 32-bit float, not ${weight}`);
    }
    if (!Number.isFinite(time)) throw new RangeError(`time must be finite milliseconds, not ${time}`);
    const userIndex = this.users.indexOf(user);
    this.userOf.push(userIndex);
    this.itemOf.push(this.itemIds.indexOf(item));
    this.weightOf.push(weight);
    this.timeOf.push(time);
    this.basketOf.push(basket === undefined ? -1 : this.basketIds.indexOf(`${userIndex} ${basket}`));
  }

  /** How many ids of users, items and baskets are held. */
  get idCount(): number {
    return [this.users, this.itemIds, this.basketIds].reduce((sum, { ids }) => sum + ids.length, 0);
  }

  /** Users and items are numbered as they first came; of equal times what came first stands first. */
  build(): InteractionDataset {
    const times = this.timeOf.values();
    const offsets = this.offsets();
    const order = this.byUser(offsets);
    for (let u = 0; u < this.users.ids.length; u++) sortByTime(order.subarray(offsets[u], offsets[u + 1]), times);
    const [items, weights, baskets] = [this.itemOf.values(), this.weightOf.values(), this.basketOf.values()];
    return {
      userIds: this.users.ids,
      itemIds: this.itemIds.ids,
      offsets,
      items: order.map((at) => items[at]),
      weights: gathered(weights, order, new Float32Array(order.length)),
      times: gathered(times, order, new Float64Array(order.length)),
      baskets: order.map((at) => baskets[at]),
    };
  }

  /** (users + 1,): where each user's interactions begin. */
  private offsets(): Int32Array {
    const offsets = new Int32Array(this.users.ids.length + 1);
    for (const user of this.userOf.values()) offsets[user + 1]++;
    for (let u = 0; u < this.users.ids.length; u++) offsets[u + 1] += offsets[u];
    return offsets;
  }

  /** (interactions,): user after user, each one's as they came. */
  private byUser(offsets: Int32Array): Int32Array {
    const next = offsets.slice();
    const order = new Int32Array(this.userOf.length);
    this.userOf.values().forEach((user, at) => (order[next[user]++] = at));
    return order;
  }
}

/** Sorts what came in another order than that of time, in place; a store mostly gives the oldest first. */
function sortByTime(order: Int32Array, times: Float64Array): void {
  const isSorted = order.every((at, place) => place === 0 || times[order[place - 1]] <= times[at]);
  if (!isSorted) order.sort((a, b) => times[a] - times[b] || a - b);
}

function gathered<T extends Float32Array | Float64Array>(values: T, order: Int32Array, out: T): T {
  order.forEach((at, place) => (out[place] = values[at]));
  return out;
}

/** The dataset of these interactions. @throws RangeError as `DatasetBuilder.add` */
export function datasetOf(interactions: Iterable<RawInteraction>): InteractionDataset {
  const builder = new DatasetBuilder();
  for (const interaction of interactions) builder.add(interaction);
  return builder.build();
}

/** Of one map, which takes 16.7 million at most. */
const MAX_KEYS = 2 ** 23;

/** Ids numbered from 0 as they first come. */
class IdIndex {
  readonly ids: string[] = [];
  private readonly indices = [new Map<string, number>()];

  indexOf(id: string): number {
    for (const part of this.indices) {
      const index = part.get(id);
      if (index !== undefined) return index;
    }
    if (this.indices.at(-1)!.size === MAX_KEYS) this.indices.push(new Map());
    const index = this.ids.push(id) - 1;
    this.indices.at(-1)!.set(id, index);
    return index;
  }
}
