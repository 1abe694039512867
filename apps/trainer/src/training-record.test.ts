import { datasetOf } from '@attune/dataset';
import { emptyModel } from '@attune/ranking-model';
import { type TrainingConfig, trainingRecord } from './training-record';

const run = { id: 'a-run', seed: 1, threads: 2, choice: 'quick' as const, asOf: new Date(0), seconds: 1 };
const dataset = datasetOf([{ user: 'u', item: 'i', time: 0, weight: 1 }]);
const { blend } = emptyModel(['i']);
/** Of a fit that is not better than popularity by more than chance. */
const metrics = { 'ndcg@10': { model: 0.1307, popularity: 0.0428, serving: 0.05 } };

function recordOf(kind: 'personal' | 'popularity') {
  return trainingRecord(run, dataset, {} as TrainingConfig, { kind, reason: 'because', blend, metrics });
}

test('a model of popularity has its own figures, and not those of the fit in whose place it was published', () => {
  expect(recordOf('popularity').metrics).toEqual({
    'ndcg@10': { model: 0.0428, popularity: 0.0428, serving: 0.05 },
  });
});

test('a personal model has the figures that it was published for', () => {
  expect(recordOf('personal').metrics).toEqual(metrics);
});
