type Numbers = Int32Array | Float32Array | Float64Array;

const FIRST_ROOM = 1_024;
const GROWTH = 1.5;

/**
 * Numbers one after the other, kept outside the heap: JavaScript's own arrays take 8 bytes of it for each, and end the process
 * at 134 million.
 */
export class GrowingNumbers<T extends Numbers> {
  private room: T;
  private used = 0;

  /** @param create makes a typed array of this many zeros */
  constructor(private readonly create: (length: number) => T) {
    this.room = create(FIRST_ROOM);
  }

  get length(): number {
    return this.used;
  }

  push(value: number): void {
    if (this.used === this.room.length) {
      const wider = this.create(Math.ceil(this.used * GROWTH));
      wider.set(this.room);
      this.room = wider;
    }
    this.room[this.used++] = value;
  }

  /** A copy of what was pushed. */
  values(): T {
    return this.room.slice(0, this.used) as T;
  }
}

export const growingInts = () => new GrowingNumbers((length) => new Int32Array(length));
export const growingFloats = () => new GrowingNumbers((length) => new Float32Array(length));
export const growingDoubles = () => new GrowingNumbers((length) => new Float64Array(length));
