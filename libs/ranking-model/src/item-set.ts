/**
 * A set of items by their indices, which are read in order. One is made for a model and used by one request after the other:
 * to sort tens of thousands of candidates, and to allocate room for them, costs more than to score them.
 */
export class ItemSet {
  /** (items / 32,): a bit for each item. */
  private readonly words: Int32Array;
  /** (items,) */
  private readonly room: Int32Array;

  /** @param items how many there are: indices are below */
  constructor(items: number) {
    this.words = new Int32Array(Math.ceil(items / 32));
    this.room = new Int32Array(items);
  }

  clear(): void {
    this.words.fill(0);
  }

  /** Adds items; those that are in it stay. */
  addAll(items: Int32Array): void {
    for (let at = 0; at < items.length; at++) this.words[items[at] >>> 5] |= 1 << (items[at] & 31);
  }

  /** Adds the items that something was added to. @param scores (items,) */
  addAboveZero(scores: Float32Array): void {
    for (let item = 0; item < scores.length; item++) {
      if (scores[item] > 0) this.words[item >>> 5] |= 1 << (item & 31);
    }
  }

  /** The items, smallest index first; they stand until the next call. */
  inOrder(): Int32Array {
    let count = 0;
    for (let at = 0; at < this.words.length; at++) {
      for (let left = this.words[at]; left !== 0; left &= left - 1) {
        this.room[count++] = (at << 5) | (31 - Math.clz32(left & -left));
      }
    }
    return this.room.subarray(0, count);
  }
}
