import { seededRandom, type Random } from '@attune/dataset';

/**
 * A stream of random numbers of its own for one part of the shop: what one part draws never shifts what another gets.
 * The labels are hashed with the seed by FNV-1a.
 */
export function randomStream(seed: number, ...labels: (string | number)[]): Random {
  let hash = 0x811c9dc5;
  for (const character of `${seed}/${labels.join('/')}`) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  }
  return seededRandom(hash);
}

/** One of the values, each as likely as the others. There must be one. */
export function pick<T>(random: Random, values: readonly T[]): T {
  return values[random.below(values.length)];
}

/** `count` different values in random order; all of them when there are fewer. */
export function sample<T>(random: Random, values: readonly T[], count: number): T[] {
  const rest = [...values];
  const taken: T[] = [];
  while (taken.length < count && rest.length > 0) taken.push(...rest.splice(random.below(rest.length), 1));
  return taken;
}

/** `count` different indices, each draw as likely as its weight; fewer when fewer weights are above 0. */
export function weightedSample(random: Random, weights: readonly number[], count: number): number[] {
  const rest = [...weights];
  const taken: number[] = [];
  while (taken.length < count) {
    const index = weightedIndex(random, rest);
    if (index < 0) break;
    taken.push(index);
    rest[index] = 0;
  }
  return taken;
}

/** An index, each as likely as its weight; -1 when no weight is above 0. */
export function weightedIndex(random: Random, weights: readonly number[]): number {
  let total = 0;
  for (const weight of weights) total += weight;
  if (!(total > 0)) return -1;
  let rest = random.uniform() * total;
  for (let i = 0; i < weights.length; i++) {
    rest -= weights[i];
    if (rest < 0) return i;
  }
  return weights.findLastIndex((weight) => weight > 0);
}

const HEX = Array.from({ length: 2 ** 16 }, (_, value) => value.toString(16).padStart(4, '0'));

/** A version 4 UUID (RFC 9562) from the stream. */
export function randomUuid(random: Random): string {
  const [a, b, c, d] = [random.uint32(), random.uint32(), random.uint32(), random.uint32()];
  const version = 0x4000 | (b & 0x0fff);
  const variant = 0x8000 | (c & 0x3fff);
  return `${HEX[a >>> 16]}${HEX[a & 0xffff]}-${HEX[b >>> 16]}-${HEX[version]}-${HEX[variant]}-${HEX[c >>> 16]}${HEX[d >>> 16]}${HEX[d & 0xffff]}`;
}

/** The first index whose value is above `at`, in ascending values. */
export function firstAbove(ascending: Float64Array, at: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle] > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
