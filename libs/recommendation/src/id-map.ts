/** Parts of a map; a power of two. */
const PARTS = 32;

/**
 * A map by ids, in parts: when a JavaScript map of a million grows, which it does in one go, nothing else is done for a
 * tenth of a second.
 */
export class IdMap<T> {
  private readonly parts: (Map<string, T> | undefined)[] = new Array<undefined>(PARTS).fill(undefined);

  get size(): number {
    return this.parts.reduce((size, part) => size + (part?.size ?? 0), 0);
  }

  get(id: string): T | undefined {
    return this.parts[partOf(id)]?.get(id);
  }

  set(id: string, value: T): void {
    (this.parts[partOf(id)] ??= new Map<string, T>()).set(id, value);
  }

  delete(id: string): void {
    this.parts[partOf(id)]?.delete(id);
  }
}

/** By the last characters, which differ most. */
function partOf(id: string): number {
  const end = id.length;
  return (id.charCodeAt(end - 1) ^ (id.charCodeAt(end - 2) << 1) ^ (id.charCodeAt(end - 3) << 2)) & (PARTS - 1);
}
