import { RowError } from './row';

/** On what people rate in a file. */
export interface RatingScale {
  /** What stands for the worst rating. */
  readonly worst: number;
  readonly best: number;
}

/** Each from 0: the smallest that holds a file's highest rating is the file's. */
const BEST = [5, 10, 100];

/** The scale of a file's ratings; from -1 to 1 where some are below 0 and none beyond. Texts that are no numbers count not. */
export async function ratingScaleOf(texts: AsyncIterable<string>): Promise<RatingScale> {
  let [lowest, highest] = [0, 0];
  for await (const text of texts) {
    const rating = numberOf(text) ?? 0;
    lowest = Math.min(lowest, rating);
    highest = Math.max(highest, rating);
  }
  if (lowest < 0 && lowest >= -1 && highest <= 1) return { worst: -1, best: 1 };
  return { worst: 0, best: BEST.find((best) => best >= highest) ?? Math.max(...BEST) };
}

/** The fields of an event that rates: contracts count from 0. @throws RowError */
export function ratingOf(text: string, { worst, best }: RatingScale, field: string): { rating: number; scale: number } {
  const rating = numberOf(text) ?? NaN;
  if (worst === 0 && !(rating >= 0)) throw new RowError(`${field}: "${text}" is not a number from 0`);
  if (worst < 0 && !(rating >= worst && rating <= best)) {
    throw new RowError(`${field}: "${text}" is not a number from ${worst} to ${best}`);
  }
  return { rating: rating - worst, scale: best - worst };
}

function numberOf(text: string): number | undefined {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
