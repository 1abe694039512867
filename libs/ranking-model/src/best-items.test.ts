import { seededRandom } from '@attune/dataset';
import { initialize, parameterCount, viewParameters } from '@attune/sequence-encoder';
import fc from 'fast-check';
import { emptyModel } from './empty-model';
import type { HistoryEntry, NeighbourLists, RankingModel } from './ranking-model';
import { itemsLike, itemVector, neighboursOf, similarItems } from './neighbours';
import { bestItems, bestOfSome, scoreItems, topItems } from './score-items';
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

/** An index of ten lists that says nothing: every tenth item is in the same. */
function withLists(model: RankingModel, probes: number): RankingModel {
  const meansOf = (dims: number) => new Float32Array(10 * dims);
  return {
    ...model,
    index: {
      ...{ offsets: Int32Array.from({ length: 11 }, (_, list) => (list * ITEMS) / 10), probes },
      items: Int32Array.from({ length: ITEMS }, (_, at) => Math.floor(at / (ITEMS / 10)) + 10 * (at % (ITEMS / 10))),
      centroids: { factors: meansOf(DIMS), encoders: model.encoders.map(({ shape }) => meansOf(shape.dims)) },
    },
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

it('of some are the top of their scores, to the last bit and in their order', () => {
  fc.assert(
    fc.property(
      ...[fc.constantFrom(...models), fc.record(byPart(() => weight)), entries],
      ...[fc.uniqueArray(fc.nat(ITEMS - 1)), fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 9 })],
      (drawn, blend, history: HistoryEntry[], some, k, every) => {
        const model = { ...drawn, blend };
        const isExcluded = (item: number) => item % every === 1;
        const isOther = (item: number) => isExcluded(item) || !some.includes(item);
        const items = Int32Array.from(some).sort();
        const expected = topItems(scoreItems(model, history), k, isOther);
        expect(bestOfSome(model, history, items, k, isExcluded)).toEqual(expected);
      },
    ),
    { numRuns: 200 },
  );
});

it('like an item, or like a vector, are the nearest by cosine with what co-visits add, and no others', () => {
  const indexed = models.map((model) => withLists(model, 1));
  const vector = fc.array(fc.float({ min: -2, max: 2, noNaN: true }), { minLength: DIMS, maxLength: DIMS });
  const off = (score: number, wanted: number) => Math.abs(score - wanted) / (1 + wanted);
  const cosine = (a: Float32Array, b: Float32Array) => {
    const product = a.reduce((sum, x, c) => sum + x * b[c], 0);
    return product === 0 ? 0 : product / (Math.hypot(...a) * Math.hypot(...b));
  };
  fc.assert(
    fc.property(
      ...[fc.constantFrom(...models, ...indexed), fc.oneof(fc.nat(ITEMS - 1), vector)],
      ...[fc.integer({ min: 1, max: 150 }), fc.integer({ min: 1, max: 9 })],
      (model, asked, k, every) => {
        const isExcluded = (item: number) => item % every === 1;
        const like = typeof asked === 'number' ? itemVector(model, asked) : Float32Array.from(asked);
        const scores = Float64Array.from(itemIds, (_, item) => Math.max(0, cosine(like, itemVector(model, item))));
        const neighbours = typeof asked === 'number' ? neighboursOf(model.coVisits, asked) : [];
        for (const { item, score } of neighbours) scores[item] += score / neighbours[0].score;
        const isLeft = (item: number) => item !== asked && !isExcluded(item) && scores[item] > 1e-6;
        const expected = Array.from(scores.keys())
          .filter(isLeft)
          .sort((a, b) => scores[b] - scores[a])
          .slice(0, k);
        const found =
          typeof asked === 'number' ? similarItems(model, asked, k, isExcluded) : itemsLike(model, like, k, isExcluded);
        expect(found.length).toBeGreaterThanOrEqual(expected.length);
        expected.forEach((item, place) => expect(off(found[place].score, scores[item])).toBeLessThan(1e-5));
        for (const { item, score } of found) {
          expect(item === asked || isExcluded(item)).toBe(false);
          expect(off(score, scores[item])).toBeLessThan(1e-5);
        }
        expect(new Set(found.map(({ item }) => item)).size).toBe(found.length);
      },
    ),
    { numRuns: 200 },
  );
});

it('are the same with an index of which every list is looked into', () => {
  const indexed = models.map((model) => withLists(model, 10));
  fc.assert(
    fc.property(
      ...[fc.nat(models.length - 1), fc.record(byPart(() => weight)), entries],
      ...[fc.integer({ min: 1, max: 150 }), fc.integer({ min: 1, max: 9 })],
      (which, blend, history: HistoryEntry[], k, every) => {
        const isExcluded = (item: number) => item % every === 1;
        const exact = bestItems({ ...models[which], blend }, history, k, isExcluded);
        expect(bestItems({ ...indexed[which], blend }, history, k, isExcluded)).toEqual(exact);
      },
    ),
    { numRuns: 200 },
  );
});

it('are, with an index, never excluded, distinct, scored exactly, and all that is left when little is', () => {
  const indexed = models.map((model) => withLists(model, 1));
  fc.assert(
    fc.property(
      ...[fc.nat(models.length - 1), fc.record(byPart(() => weight)), entries],
      ...[fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 100 })],
      (which, blend, history: HistoryEntry[], k, every) => {
        const model = { ...indexed[which], blend };
        const isExcluded = (item: number) => item % every !== 0;
        const best = bestItems(model, history, k, isExcluded);
        const scores = scoreItems(model, history);
        const left = Math.ceil(ITEMS / every);
        expect(best).toHaveLength(Math.min(k, left));
        expect(new Set(best.map(({ item }) => item)).size).toBe(best.length);
        for (const { item, score } of best) {
          expect(isExcluded(item)).toBe(false);
          expect(score).toBe(scores[item]);
        }
        if (left < 4 * k) expect(best).toEqual(topItems(scores, k, isExcluded));
      },
    ),
    { numRuns: 200 },
  );
});
