/** Places of a catalog, in order. */
export interface Places extends Iterable<number> {
  readonly length: number;
  /** Undefined from the length on. */
  at(n: number): number | undefined;
}

const CHUNK_BITS = 10;
const CHUNK = 1 << CHUNK_BITS;

/**
 * A list of places that only grows. An array of a million takes twice the memory, and leaves as much as garbage again while it
 * grows, being copied to a larger one each time.
 */
export class PlaceList implements Places {
  /** Of CHUNK places each. */
  private readonly chunks: Int32Array[] = [];
  private newest: number[] = [];

  get length(): number {
    return this.chunks.length * CHUNK + this.newest.length;
  }

  at(n: number): number | undefined {
    const chunk = n >> CHUNK_BITS;
    return (chunk < this.chunks.length ? this.chunks[chunk] : this.newest)[n - chunk * CHUNK];
  }

  push(place: number): void {
    this.newest.push(place);
    if (this.newest.length < CHUNK) return;
    this.chunks.push(Int32Array.from(this.newest));
    this.newest = [];
  }

  *[Symbol.iterator](): Iterator<number> {
    for (const chunk of this.chunks) yield* chunk;
    yield* this.newest;
  }
}
