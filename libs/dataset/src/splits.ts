import { seededRandom } from './random';
import { filterInteractions, type InteractionDataset } from './interaction-dataset';

/** "What will this user touch next?", asked at one moment. */
export interface RankingQuery {
  user: number;
  /** The user's history then: positions `offsets[user] … historyEnd` of the whole dataset. */
  historyEnd: number;
  /** Distinct items that came after and that the history does not hold; at least one. */
  targets: Int32Array;
}

/** What models are fitted on, and questions about what came later: to choose settings by, and to judge with. */
export interface DatasetSplit {
  train: InteractionDataset;
  validation: RankingQuery[];
  test: RankingQuery[];
}

/**
 * Leave-one-out as published for the Amazon sets: of every user with at least three interactions the last is the test,
 * the one before it the validation, the rest trains; the test's history holds the validation item. An item that the
 * history holds already asks nothing, since seen items are not ranked.
 */
export function leaveOneOut(dataset: InteractionDataset): DatasetSplit {
  const { offsets } = dataset;
  const isTrain = new Uint8Array(dataset.items.length).fill(1);
  const validation: RankingQuery[] = [];
  const test: RankingQuery[] = [];
  for (let user = 0; user < dataset.userIds.length; user++) {
    const end = offsets[user + 1];
    if (end - offsets[user] < 3) continue;
    isTrain[end - 1] = 0;
    isTrain[end - 2] = 0;
    validation.push(...query(dataset, user, end - 2, end - 1));
    test.push(...query(dataset, user, end - 1, end));
  }
  return { train: filterInteractions(dataset, (position) => isTrain[position] === 1), validation, test };
}

/**
 * A split by time: what lies before `validationFrom` trains; users with a history by then are asked for what they
 * touched until `testFrom` (validation), and users with a history by `testFrom` for what they touched after it (test).
 * Nothing that trains or stands in a history is later than what is asked for, of any user; but where newcomers are asked, a
 * newcomer's own first touch is.
 * @param validationFrom milliseconds since 1970
 * @param testFrom not before `validationFrom`
 * @param newcomers whether users are asked, too, who came only then: for what followed the first that they touched
 */
export function timeSplit(
  dataset: InteractionDataset,
  validationFrom: number,
  testFrom: number,
  { newcomers = false } = {},
): DatasetSplit {
  if (!(testFrom >= validationFrom)) throw new RangeError('testFrom must not be before validationFrom');
  const validation: RankingQuery[] = [];
  const test: RankingQuery[] = [];
  for (let user = 0; user < dataset.userIds.length; user++) {
    const middle = firstAt(dataset, user, validationFrom);
    const late = firstAt(dataset, user, testFrom);
    const [first, end] = [dataset.offsets[user], dataset.offsets[user + 1]];
    const historyEnd = (from: number) => (newcomers && from === first ? first + 1 : from);
    validation.push(...query(dataset, user, historyEnd(middle), late));
    test.push(...query(dataset, user, historyEnd(late), end));
  }
  return { train: filterInteractions(dataset, (p) => dataset.times[p] < validationFrom), validation, test };
}

/**
 * The moment before which a share of all interactions lies (less when many fall on that moment).
 * @param share 0 to 1
 * @throws RangeError without interactions
 */
export function timeQuantile(dataset: InteractionDataset, share: number): number {
  if (dataset.times.length === 0) throw new RangeError('no interactions, so no quantile of their times');
  const sorted = dataset.times.slice().sort();
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.floor(share * sorted.length)))];
}

/** All questions, or `max` of them drawn without repetition. */
export function sampleQueries(queries: readonly RankingQuery[], max: number, seed: number): RankingQuery[] {
  const sample = [...queries];
  if (sample.length <= max) return sample;
  const random = seededRandom(seed);
  for (let i = 0; i < max; i++) {
    const j = i + random.below(sample.length - i);
    [sample[i], sample[j]] = [sample[j], sample[i]];
  }
  return sample.slice(0, max);
}

/** The position of a user's first interaction at or after a moment; the end of the user's row without one. */
function firstAt(dataset: InteractionDataset, user: number, time: number): number {
  let position = dataset.offsets[user];
  while (position < dataset.offsets[user + 1] && dataset.times[position] < time) position++;
  return position;
}

/** The question for a user at `historyEnd` about what came until `end`; none without history or anything new. */
function query(dataset: InteractionDataset, user: number, historyEnd: number, end: number): RankingQuery[] {
  if (historyEnd === dataset.offsets[user]) return [];
  const seen = new Set(dataset.items.subarray(dataset.offsets[user], historyEnd));
  const targets = Int32Array.from(new Set(dataset.items.subarray(historyEnd, end).filter((item) => !seen.has(item))));
  return targets.length === 0 ? [] : [{ user, historyEnd, targets }];
}
