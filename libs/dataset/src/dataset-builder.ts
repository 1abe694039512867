import type { InteractionDataset } from './interaction-dataset';

/** One interaction as it comes from a store or a file. */
export interface RawInteraction {
  user: string;
  item: string;
  /** Above 0 and finite, as a 32-bit float, too. */
  weight: number;
  /** Milliseconds since 1970. */
  time: number;
  basket?: string;
}

/** Gathers interactions in any order, then lays them out by user and time. */
export class DatasetBuilder {
  private readonly users = new IdIndex();
  private readonly itemIds = new IdIndex();
  private readonly basketIds = new IdIndex();
  private readonly userOf: number[] = [];
  private readonly itemOf: number[] = [];
  private readonly weightOf: number[] = [];
  private readonly timeOf: number[] = [];
  private readonly basketOf: number[] = [];

  /** @throws RangeError for a weight that is not above 0 and finite as a 32-bit float, or a time that is no number */
  add({ user, item, weight, time, basket }: RawInteraction): void {
    const stored = Math.fround(weight);
    if (!(stored > 0 && stored < Infinity)) {
      throw new RangeError(`weight must be above 0 and finite as a 32-bit float, not ${weight}`);
    }
    if (!Number.isFinite(time)) throw new RangeError(`time must be finite milliseconds, not ${time}`);
    this.userOf.push(this.users.indexOf(user));
    this.itemOf.push(this.itemIds.indexOf(item));
    this.weightOf.push(weight);
    this.timeOf.push(time);
    this.basketOf.push(basket === undefined ? -1 : this.basketIds.indexOf(basket));
  }

  /** Users and items are numbered as they first came; of equal times what came first stands first. */
  build(): InteractionDataset {
    const order = Int32Array.from(this.userOf.keys()).sort(
      (a, b) => this.userOf[a] - this.userOf[b] || this.timeOf[a] - this.timeOf[b] || a - b,
    );
    const offsets = new Int32Array(this.users.ids.length + 1);
    for (const user of this.userOf) offsets[user + 1]++;
    for (let u = 0; u < this.users.ids.length; u++) offsets[u + 1] += offsets[u];
    return {
      userIds: this.users.ids,
      itemIds: this.itemIds.ids,
      offsets,
      items: order.map((at) => this.itemOf[at]),
      weights: Float32Array.from(order, (at) => this.weightOf[at]),
      times: Float64Array.from(order, (at) => this.timeOf[at]),
      baskets: order.map((at) => this.basketOf[at]),
    };
  }
}

/** The dataset of these interactions. @throws RangeError as `DatasetBuilder.add` */
export function datasetOf(interactions: Iterable<RawInteraction>): InteractionDataset {
  const builder = new DatasetBuilder();
  for (const interaction of interactions) builder.add(interaction);
  return builder.build();
}

/** Ids numbered from 0 as they first come. */
class IdIndex {
  readonly ids: string[] = [];
  private readonly indices = new Map<string, number>();

  indexOf(id: string): number {
    let index = this.indices.get(id);
    if (index === undefined) {
      index = this.ids.push(id) - 1;
      this.indices.set(id, index);
    }
    return index;
  }
}
