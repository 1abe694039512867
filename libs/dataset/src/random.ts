/** A source of seeded random numbers: equal seeds give equal sequences on every machine. */
export interface Random {
  /** 0 to 2^32 - 1. */
  uint32(): number;
  /** 0 (included) to 1 (excluded), in steps of 2^-32. */
  uniform(): number;
  /** A whole number, 0 (included) to `bound` (excluded), each as likely. @throws RangeError unless bound is 1 to 2^32 */
  below(bound: number): number;
  /** From the standard normal distribution. */
  normal(): number;
}

/**
 * xoshiro128** 1.1 by Blackman and Vigna, its four words of state filled by SplitMix32 from the seed.
 * Not for secrets.
 * @param seed a whole number; its lowest 32 bits are used
 */
export function seededRandom(seed: number): Random {
  return xoshiro128(splitMix32(seed));
}

/** xoshiro128** from a state of four words, not all 0. */
export function xoshiro128(state: readonly [number, number, number, number]): Random {
  let [a, b, c, d] = state;
  const uint32 = () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = rotateLeft(d, 11);
    return result;
  };
  const uniform = () => uint32() / 2 ** 32;
  return {
    uint32,
    uniform,
    below(bound) {
      if (!Number.isInteger(bound) || bound < 1 || bound > 2 ** 32) {
        throw new RangeError(`bound must be a whole number from 1 to 2^32, not ${bound}`);
      }
      // Values beyond the last whole multiple of the bound would make small numbers likelier.
      const limit = 2 ** 32 - (2 ** 32 % bound);
      let value = uint32();
      while (value >= limit) value = uint32();
      return value % bound;
    },
    normal() {
      // Box and Muller; 1 - u is never 0.
      return Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
    },
  };
}

function rotateLeft(x: number, bits: number): number {
  return (x << bits) | (x >>> (32 - bits));
}

function splitMix32(seed: number): [number, number, number, number] {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return z ^ (z >>> 16);
  };
  return [next(), next(), next(), next()];
}
