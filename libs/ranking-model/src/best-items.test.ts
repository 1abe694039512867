import { seededRandom } from '@attune/dataset';
import { initialize, parameterCount, viewParameters } from '@attune/sequence-encoder';
import fc from 'fast-check';
import { emptyModel } from './empty-model';
import type { HistoryEntry, NeighbourLists, RankingModel } from './ranking-model';
import { bestItems, scoreItems, topItems } from './score-items';
import { byPart } from './score-parts';

const ITEMS = 400;
const DIMS = 18;
const itemIds = Array.from({ length: ITEMS }, (_, i) => `i${i}`);

/** A model of every part, drawn at random; every fourth item has the vectors of the one before it, so that scores tie. */
function drawnModel(seed: number, encoders: number): RankingModel {
  const random = seededRandom(seed);
  const copyRows = (table: Float32Array, dims: number) => {
    for (let i = 3; i < ITEMS; i += 4) table.copyWithin(i * dims, (i - 1) * dims, i * dims);
    return table;
  };
  const shape = {
    ...{ items: ITEMS, dims: 16, blocks: 2, heads: 1, hidden: 16, maxLength: 6 },
    inputs: { touch: false, elapsed: false },
  };
  const drawnEncoder = () => {
    const parameters = new Float32Array(parameterCount(shape));
    const views = viewParameters(parameters, shape);
    initialize(views, shape, random);
    copyRows(views.items, shape.dims);
    return { shape, parameters };
  };
  const lists = (): NeighbourLists => ({
    offsets: Int32Array.from({ length: ITEMS + 1 }, (_, i) => 3 * i),
    items: Int32Array.from({ length: 3 * ITEMS }, () => random.below(ITEMS)),
    scores: Float32Array.from({ length: 3 * ITEMS }, () => random.uniform()),
  });
  const vectors = Float32Array.from({ length: ITEMS * DIMS }, () => 0.3 * random.normal());
  return {
    ...{ ...emptyModel(itemIds), modelId: 'm' },
    factors: {
      ...{ dims: DIMS, items: copyRows(vectors, DIMS), unobservedWeight: 0.05 },
      ...{ regularization: 0.003, frequencyExponent: 1 },
    },
    encoders: Array.from({ length: encoders }, drawnEncoder),
    sessions: {
      offsets: Int32Array.from({ length: 101 }, (_, s) => 4 * s),
      items: Int32Array.from({ length: 400 }, () => random.below(ITEMS)),
      gapMs: Infinity,
    },
    ...{ transitions: lists(), coVisits: lists(), boughtTogether: lists() },
    popularity: Float32Array.from({ length: ITEMS }, () => random.uniform()),
    historyDecay: { transitions: 0.5, coVisits: 0.8 },
  };
}

const models = [drawnModel(1, 1), drawnModel(2, 2), drawnModel(3, 0)];
const entries = fc.array(
  fc.record({ itemId: fc.constantFrom(...itemIds.slice(0, 60), 'gone'), weight: fc.integer({ min: 0, max: 5 }) }),
  { maxLength: 30 },
);
const weight = fc.constantFrom(0, 0.01, 1, 3);

it('are the top of all scores, to the last bit and in their order, for any blend, length and exclusion', () => {
  fc.assert(
    fc.property(
      ...[fc.constantFrom(...models), fc.record(byPart(() => weight)), entries],
      ...[fc.integer({ min: 1, max: 150 }), fc.integer({ min: 1, max: 9 })],
      (drawn, blend, history: HistoryEntry[], k, every) => {
        const model = { ...drawn, blend };
        const isExcluded = (item: number) => item % every === 1;
        expect(bestItems(model, history, k, isExcluded)).toEqual(topItems(scoreItems(model, history), k, isExcluded));
      },
    ),
    { numRuns: 200 },
  );
});
