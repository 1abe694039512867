import { seededRandom } from '@attune/dataset';
import { emptyModel } from './empty-model';
import { foldInShopper } from './fold-in';
import { newModelMemory } from './model-memory';
import { shopperVector } from './cold-items';
import type { RankingModel } from './ranking-model';
import { scoreItems } from './score-items';
import { onlyPart } from './score-parts';

const ITEMS = 50;
const DIMS = 8;
const itemIds = Array.from({ length: ITEMS }, (_, i) => `i${i}`);

/** A model of factors alone; each axis is stretched differently, and with `axes` items lie on one each. */
function drawnModel(axes: boolean): RankingModel {
  const random = seededRandom(4);
  const items = Float32Array.from({ length: ITEMS * DIMS }, (_, at) => {
    const [item, axis] = [Math.floor(at / DIMS), at % DIMS];
    return axes && item % DIMS !== axis ? 0 : (random.normal() * (axis + 1)) / 4;
  });
  return {
    ...{ ...emptyModel(itemIds), modelId: 'm' },
    factors: { dims: DIMS, items, unobservedWeight: 0.1, regularization: 0.01, frequencyExponent: 1 },
    blend: onlyPart('factors'),
  };
}

it.each([
  ['in the basis of its Gramian', true],
  ['in any other basis', false],
])('scores, as from everywhere, from the memory that a model was read into, %s', (_, axes) => {
  const model = drawnModel(axes);
  const items = newModelMemory().f32(model.factors.items.length);
  items.set(model.factors.items);
  const held = { ...model, factors: { ...model.factors, items } };
  const history = ['i3', 'i7', 'i20'].map((itemId) => ({ itemId, weight: 2 }));
  const scores = scoreItems(held, history);
  scoreItems(model, history).forEach((score, item) => expect(scores[item]).toBeCloseTo(score, 5));
  const wanted = foldInShopper(model, history);
  shopperVector(held, history).forEach((x, i) => expect(x).toBeCloseTo(wanted[i], 5));
  expect(held.factors.items).toEqual(model.factors.items);
});
