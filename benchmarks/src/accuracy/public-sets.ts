import { join } from 'node:path';
import {
  type DatasetSplit,
  filterInteractions,
  type InteractionDataset,
  leaveOneOut,
  type RankingQuery,
  timeQuantile,
} from '@attune/dataset';
import { readDataset } from './read-dataset';

/** A public data set with the questions that are asked of it. */
export interface PublicSet extends DatasetSplit {
  dataset: InteractionDataset;
  /** What is fitted for the test, when choices are made on a smaller part than is known by then. */
  refit?: InteractionDataset;
  /** Metrics of the table's columns. */
  metrics: readonly string[];
  cutoffs: readonly number[];
  /** Whether items of the history are ranked, too. */
  ranksSeen: boolean;
  /** What must be known to compare the figures with others'. */
  note: string;
}

/** The sets that are measured, by name; each is read from the data folder. */
export const PUBLIC_SETS: Record<string, (folder: string) => Promise<PublicSet>> = {
  Beauty: async (folder) => ({
    ...(await leaveOneOutSet(join(folder, 'amazon-beauty', 'Beauty.txt'))),
    note: 'leave-one-out, all unseen items ranked; its times are days, so items of one day stand in the order of the file',
  }),
  'ml-100k': async (folder) => ({
    ...(await leaveOneOutSet(join(folder, 'ml-100k', 'ml-100k.inter'))),
    note: 'leave-one-out by time, all unseen items ranked',
  }),
  'yoochoose-100k': async (folder) => yoochoose(join(folder, 'yoochoose-100k')),
};

async function leaveOneOutSet(path: string): Promise<Omit<PublicSet, 'note'>> {
  const dataset = await readDataset([path]);
  return {
    ...{ dataset, ...leaveOneOut(dataset), cutoffs: [5, 10], ranksSeen: false },
    metrics: ['hit@5', 'ndcg@5', 'hit@10', 'ndcg@10'],
  };
}

/** The share of the training sessions, the newest ones, that choices are made on. */
const VALIDATION_SHARE = 0.1;
const MAX_VALIDATION = 5_000;

/**
 * Sessions of a shop: each position of each test session asks for the next item, unless that was never seen in training.
 * Choices are made on the newest training sessions; what is tested was fitted on all of them.
 */
async function yoochoose(folder: string): Promise<PublicSet> {
  const training = await readDataset([join(folder, 'train_full.tsv')]);
  const dataset = await readDataset([join(folder, 'train_full.tsv'), join(folder, 'test.tsv')]);
  const trainingUsers = training.userIds.length;
  const known = new Set(training.itemIds);
  const newestFrom = timeQuantile(training, 1 - VALIDATION_SHARE);
  const startOf = (user: number) => dataset.times[dataset.offsets[user]];
  const isValidation = (user: number) => user < trainingUsers && startOf(user) >= newestFrom;
  const partOf = (keep: (user: number) => boolean) => {
    const kept = new Uint8Array(dataset.items.length);
    for (let u = 0; u < trainingUsers; u++) if (keep(u)) kept.fill(1, dataset.offsets[u], dataset.offsets[u + 1]);
    return filterInteractions(dataset, (position) => kept[position] === 1);
  };
  const isKnown = (item: number) => known.has(dataset.itemIds[item]);
  const questions = (users: number[]) => users.flatMap((user) => nextItemQueries(dataset, user, isKnown));
  const users = [...dataset.userIds.keys()];
  const validation = questions(users.filter(isValidation));
  const every = Math.ceil(validation.length / MAX_VALIDATION);
  return {
    dataset,
    train: partOf((user) => !isValidation(user)),
    refit: partOf(() => true),
    validation: validation.filter((_, q) => q % every === 0),
    test: questions(users.filter((user) => user >= trainingUsers)),
    ...{ metrics: ['hit@20', 'mrr@20'], cutoffs: [20], ranksSeen: true },
    note: 'next item at each position of each test session, all items ranked, those of the session as well',
  };
}

/** "What comes next?" at each position of a user's interactions but the last. */
function nextItemQueries(
  { offsets, items }: InteractionDataset,
  user: number,
  isAsked: (item: number) => boolean,
): RankingQuery[] {
  const queries: RankingQuery[] = [];
  for (let at = offsets[user] + 1; at < offsets[user + 1]; at++) {
    if (isAsked(items[at])) queries.push({ user, historyEnd: at, targets: Int32Array.of(items[at]) });
  }
  return queries;
}
