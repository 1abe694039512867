/** Parts of an index, a power of two: each grows by itself, which of all at once would take a tenth of a second. */
const PART_BITS = 5;
const FIRST_SLOTS = 8;
/** Of a part's slots, above which it grows. */
const MOST_FILLED = 0.6;
const EMPTY = -1;
const DELETED = -2;
/** Of every process another one, so that nobody can make up ids that fall on each other. */
const SEED = Math.floor(Math.random() * 2 ** 32);
/** A constant of the module: where many share a process, as tests do, to look a global up takes longer than to multiply. */
const { imul } = Math;

/**
 * The places of ids in a list that has them anyway, by open addressing with linear probing (Knuth, The Art of Computer
 * Programming 3, 6.4): a place takes some ten bytes, where a JavaScript map from ids takes 30 to 60.
 */
export class IdIndex<T> {
  private readonly parts = Array.from({ length: 1 << PART_BITS }, () => new Part(FIRST_SLOTS));

  /**
   * @param entries by place; it may grow, and be changed where no id is
   * @param idOf the id of an entry that has one
   */
  constructor(
    private readonly entries: readonly T[],
    private readonly idOf: (entry: T) => string,
  ) {}

  get size(): number {
    return this.parts.reduce((size, part) => size + part.size, 0);
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  /** The place of an id; undefined where it has none. */
  get(id: string): number | undefined {
    const hash = hashOf(id);
    const { slots } = this.partOf(hash);
    const place = slots[this.slotOf(id, hash, slots)];
    return place >= 0 ? place : undefined;
  }

  /** @param place of an entry with this id */
  set(id: string, place: number): void {
    const hash = hashOf(id);
    const part = this.partOf(hash);
    const slot = this.slotOf(id, hash, part.slots);
    if (part.slots[slot] === EMPTY) {
      part.size++;
      part.used++;
    }
    part.slots[slot] = place;
    if (part.used > MOST_FILLED * part.slots.length) this.grow(part);
  }

  /** Its entry is there still. */
  delete(id: string): void {
    const hash = hashOf(id);
    const part = this.partOf(hash);
    const slot = this.slotOf(id, hash, part.slots);
    if (part.slots[slot] === EMPTY) return;
    part.slots[slot] = DELETED;
    part.size--;
  }

  private partOf(hash: number): Part {
    return this.parts[hash & ((1 << PART_BITS) - 1)];
  }

  /** Where an id's place is, or the empty slot in which it could be. */
  private slotOf(id: string, hash: number, slots: Int32Array): number {
    const last = slots.length - 1;
    for (let slot = (hash >>> PART_BITS) & last; ; slot = (slot + 1) & last) {
      const place = slots[slot];
      if (place === EMPTY || (place >= 0 && this.idAt(place) === id)) return slot;
    }
  }

  private idAt(place: number): string {
    return this.idOf(this.entries[place]);
  }

  /** Twice as many slots, or as many where what was deleted makes room. */
  private grow(part: Part): void {
    const { slots, size } = part;
    const grown = new Int32Array(size > (MOST_FILLED / 2) * slots.length ? 2 * slots.length : slots.length).fill(EMPTY);
    for (const place of slots) {
      if (place < 0) continue;
      const id = this.idAt(place);
      grown[this.slotOf(id, hashOf(id), grown)] = place;
    }
    Object.assign(part, { slots: grown, used: size });
  }
}

/** The places of one in 32 ids. */
class Part {
  /** (a power of two,): places, EMPTY or DELETED. */
  slots: Int32Array;
  size = 0;
  /** Slots that are not empty. */
  used = 0;

  constructor(slots: number) {
    this.slots = new Int32Array(slots).fill(EMPTY);
  }
}

/** The index of a list of ids; of one that is there twice it has the last place. */
export function indexOfIds(ids: readonly string[]): IdIndex<string> {
  const index = new IdIndex(ids, itself);
  for (let place = 0; place < ids.length; place++) index.set(ids[place], place);
  return index;
}

export function itself<T>(id: T): T {
  return id;
}

/** FNV-1a (Fowler, Noll and Vo) over UTF-16 units, its bits mixed as MurmurHash3 ends. */
function hashOf(id: string): number {
  let hash = SEED;
  for (let n = 0; n < id.length; n++) hash = imul(hash ^ id.charCodeAt(n), 0x01000193);
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
