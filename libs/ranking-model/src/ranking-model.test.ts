import { seededRandom } from '@attune/dataset';
import { ReferenceKernels } from '@attune/kernels';
import {
  allocateParameters,
  type EncoderShape,
  initialize,
  NO_CONTEXT,
  packSequences,
  parameterCount,
  SequenceEncoder,
  viewParameters,
} from '@attune/sequence-encoder';
import fc from 'fast-check';
import {
  boughtTogether,
  byPart,
  emptyModel,
  type EncoderWeights,
  foldInShopper,
  type HistoryEntry,
  interactionWeight,
  leadingHistoryItem,
  leadingHistoryItems,
  type NeighbourLists,
  onlyPart,
  PARTS,
  type RankingModel,
  scoreItems,
  scoreParts,
  type SessionIndex,
  similarItems,
  topItems,
} from './index';

/** Lists from `{ item: { neighbour: score } }`, best first as written. */
function lists(itemIds: readonly string[], rows: Record<string, Record<string, number>>): NeighbourLists {
  const offsets = [0];
  const items: number[] = [];
  const scores: number[] = [];
  for (const id of itemIds) {
    for (const [other, score] of Object.entries(rows[id] ?? {})) {
      items.push(itemIds.indexOf(other));
      scores.push(score);
    }
    offsets.push(items.length);
  }
  return { offsets: Int32Array.from(offsets), items: Int32Array.from(items), scores: Float32Array.from(scores) };
}

const IDS = ['kettle', 'teapot', 'cup', 'drill', 'saw', 'new'];

/** Kitchen on one axis, tools on the other; `new` came too late to have learned anything. */
function model(changes: Partial<RankingModel> = {}): RankingModel {
  return {
    ...emptyModel(IDS),
    modelId: 'm',
    factors: {
      dims: 2,
      items: Float32Array.of(1, 0, 0.9, 0.1, 0.8, 0, 0, 1, 0.1, 0.9, 0, 0),
      unobservedWeight: 0.1,
      regularization: 0.01,
      frequencyExponent: 1,
    },
    transitions: lists(IDS, { kettle: { cup: 0.8 }, drill: { saw: 1 } }),
    coVisits: lists(IDS, { kettle: { cup: 0.5, teapot: 0.25 }, drill: { saw: 0.5 } }),
    boughtTogether: lists(IDS, { kettle: { teapot: 0.4, cup: 0.2 } }),
    popularity: Float32Array.of(0.2, 0.1, 0.3, 1, 0.4, 0),
    blend: { ...byPart(() => 0), factors: 1, transitions: 1, coVisits: 1, popularity: 0.01 },
    historyDecay: { transitions: 0.3, coVisits: 0.7 },
    ...changes,
  };
}

const history = (...itemIds: string[]): HistoryEntry[] => itemIds.map((itemId) => ({ itemId, weight: 1 }));
const names = (scored: { item: number }[]) => scored.map(({ item }) => IDS[item]);

describe('foldInShopper', () => {
  it('solves the normal equations (1e-6)', () => {
    const m = model();
    const entries = [
      { itemId: 'kettle', weight: 2 },
      { itemId: 'saw', weight: 1 },
    ];
    const [x, y] = foldInShopper(m, entries);
    // By hand: (0.1 VᵀV + 2 kkᵀ + ssᵀ + 0.01 (3 + 0.1 · 6)) x = 2 k + s
    const v = [1, 0, 0.9, 0.1, 0.8, 0, 0, 1, 0.1, 0.9, 0, 0];
    let [a, b, c] = [0.036, 0, 0.036];
    for (let i = 0; i < 6; i++) {
      a += 0.1 * v[2 * i] ** 2;
      b += 0.1 * v[2 * i] * v[2 * i + 1];
      c += 0.1 * v[2 * i + 1] ** 2;
    }
    [a, b, c] = [a + 2 + 0.01, b + 0.09, c + 0.81];
    expect(a * x + b * y).toBeCloseTo(2.1, 6);
    expect(b * x + c * y).toBeCloseTo(0.9, 6);
  });

  it('takes a touch of weight 2 as two touches of weight 1', () => {
    const twice = foldInShopper(model(), history('cup', 'saw', 'cup'));
    const heavy = foldInShopper(model(), [{ itemId: 'cup', weight: 2 }, ...history('saw')]);
    expect([...twice]).toEqual([...heavy]);
  });

  it.each([
    ['no history', []],
    ['unknown items', history('gone')],
    [
      'weights of 0 and below',
      [
        { itemId: 'cup', weight: 0 },
        { itemId: 'saw', weight: -1 },
      ],
    ],
  ])('is zeros for %s', (_, entries) => {
    expect([...foldInShopper(model(), entries)]).toEqual([0, 0]);
  });

  it('is empty for a model without embeddings', () => {
    const factors = { ...model().factors, dims: 0, items: new Float32Array(0) };
    expect(foldInShopper(model({ factors }), history('cup'))).toHaveLength(0);
  });
});

describe('scoreItems', () => {
  it.each([
    ['no history', []],
    ['only items that the model does not know', history('gone', 'away')],
    ['only touches that say nothing', [{ itemId: 'cup', weight: 0 }]],
  ])('is popularity for %s, even where the blend leaves it out', (_, entries) => {
    const m = model({ blend: { ...byPart(() => 1), popularity: 0 } });
    expect([...scoreItems(m, entries)]).toEqual([...m.popularity]);
  });

  it('turns with the last click, and reuses the array that it is given', () => {
    const m = model();
    const out = new Float32Array(IDS.length).fill(NaN);
    expect(scoreItems(m, history('kettle', 'drill'), out)).toBe(out);
    const [kettle, drill] = [0, 3];
    const isSeen = (item: number) => item === kettle || item === drill;
    expect(names(topItems(out, 1, isSeen))).toEqual(['cup']);
    expect(names(topItems(scoreItems(m, history('drill', 'kettle')), 1, isSeen))).toEqual(['saw']);
  });

  it('is the weighted sum of its parts (1e-6)', () => {
    const id = fc.constantFrom(...IDS, 'gone');
    const entries = fc.array(fc.record({ itemId: id, weight: fc.integer({ min: -1, max: 5 }) }), { maxLength: 40 });
    const weight = fc.constantFrom(0, 0.5, 2);
    const blends = fc.record(byPart(() => weight));
    fc.assert(
      fc.property(entries, blends, (h, blend) => {
        fc.pre(h.some(({ itemId, weight }) => weight > 0 && itemId !== 'gone'));
        const m = model({ blend });
        const parts = scoreParts(m, h);
        scoreItems(m, h).forEach((score, i) => {
          const sum = PARTS.reduce((total, part) => total + blend[part] * parts[part][i], 0);
          expect(score).toBeCloseTo(sum, 5);
        });
      }),
    );
  });

  it('scores by the vector that folding in finds, for histories from one item to all, within 1e-3', () => {
    const random = seededRandom(2);
    const [items, dims] = [300, 18];
    const itemIds = Array.from({ length: items }, (_, i) => `i${i}`);
    const factors = {
      ...{ dims, unobservedWeight: 0.05, regularization: 0.003, frequencyExponent: 1 },
      items: Float32Array.from({ length: items * dims }, () => 0.3 * random.normal()),
    };
    const m: RankingModel = { ...emptyModel(itemIds), modelId: 'm', factors, blend: onlyPart('factors') };
    for (const length of [1, 5, 40, 300]) {
      const h = itemIds.slice(0, length).map((itemId, i) => ({ itemId, weight: 1 + (i % 5) }));
      const vector = foldInShopper(m, h);
      scoreItems(m, h).forEach((score, i) => {
        let expected = 0;
        for (let c = 0; c < dims; c++) expected += factors.items[i * dims + c] * vector[c];
        expect(Math.abs(score - expected)).toBeLessThan(1e-3);
      });
    }
  });

  it('counts the place of an item by its newest touch', () => {
    const once = scoreParts(model(), history('kettle', 'drill')).transitions;
    const again = scoreParts(model(), history('kettle', 'kettle', 'kettle', 'drill', 'kettle')).transitions;
    expect([...again]).toEqual([...once]);
    expect(once[IDS.indexOf('saw')]).toBeCloseTo(0.3, 6);
  });
});

describe('leadingHistoryItem', () => {
  it('names the item that brought the recommendation', () => {
    const h = history('drill', 'kettle');
    expect(leadingHistoryItem(model(), h, IDS.indexOf('teapot'))).toBe(IDS.indexOf('kettle'));
    expect(leadingHistoryItem(model(), h, IDS.indexOf('saw'))).toBe(IDS.indexOf('drill'));
  });

  it('of embeddings alone names the nearer item', () => {
    const m = model({ blend: onlyPart('factors') });
    expect(leadingHistoryItems(m, history('drill', 'kettle'), [1, 4])).toEqual([0, 3]);
  });

  it('is undefined when the item is there by popularity only', () => {
    expect(leadingHistoryItem(model(), history('kettle'), IDS.indexOf('new'))).toBeUndefined();
    expect(leadingHistoryItem(model(), [], IDS.indexOf('cup'))).toBeUndefined();
    expect(leadingHistoryItem(model(), history('gone'), IDS.indexOf('cup'))).toBeUndefined();
  });
});

describe('neighbours', () => {
  it('similar: by embedding and co-visits, never the item itself, nothing without a likeness', () => {
    expect(names(similarItems(model(), 0, 10))).toEqual(['cup', 'teapot', 'saw']);
    expect(names(similarItems(model(), 0, 1))).toEqual(['cup']);
    expect(names(similarItems(model(), 0, 10, (item) => IDS[item] === 'cup'))).toEqual(['teapot', 'saw']);
  });

  it('similar: nothing for an item that the model learned nothing about', () => {
    expect(similarItems(model(), IDS.indexOf('new'), 10)).toEqual([]);
  });

  it('bought together: the list, without what is excluded', () => {
    expect(names(boughtTogether(model(), 0, 10))).toEqual(['teapot', 'cup']);
    expect(names(boughtTogether(model(), 0, 1, (item) => IDS[item] === 'teapot'))).toEqual(['cup']);
    expect(boughtTogether(model(), 3, 10)).toEqual([]);
  });

  it.each([-1, 6, 0.5, NaN])('refuses the index %d', (item) => {
    expect(() => similarItems(model(), item, 3)).toThrow(RangeError);
    expect(() => boughtTogether(model(), item, 3)).toThrow(RangeError);
  });
});

describe('interactionWeight', () => {
  it('grows with what a touch costs the shopper', () => {
    const order = ['search', 'select_item', 'view_item', 'add_to_wishlist', 'add_to_cart', 'purchase'] as const;
    const weights = order.map((type) => interactionWeight(type));
    expect(weights).toEqual([...weights].sort((a, b) => a - b));
    expect(interactionWeight('view_item')).toBe(1);
    expect(interactionWeight('remove_from_cart')).toBe(0);
  });

  it('reads a rating: nothing from a dislike, more from delight', () => {
    expect(interactionWeight('rate_item', 0.2)).toBe(0);
    expect(interactionWeight('rate_item', 1)).toBe(3);
    expect(interactionWeight('rate_item', 0.6)).toBeLessThan(3);
    expect(interactionWeight('rate_item')).toBe(1);
  });
});

describe('the sequence encoder in a model', () => {
  const shape: EncoderShape = {
    items: IDS.length,
    dims: 8,
    blocks: 1,
    heads: 1,
    hidden: 8,
    maxLength: 3,
    inputs: NO_CONTEXT,
  };
  const weightsOf = (seed: number): EncoderWeights => {
    const parameters = allocateParameters(new ReferenceKernels(), shape);
    const random = seededRandom(seed);
    initialize(parameters, shape, random);
    for (let i = 0; i < parameters.all.length; i++) parameters.all[i] += 0.2 * random.normal();
    return { shape, parameters: parameters.all };
  };
  const encoders = [weightsOf(1), weightsOf(2)];
  const m = model({ encoders, blend: onlyPart('encoder') });

  /** How far each item's mean logit after these items (oldest first) is above the average item's, the slow way. */
  function expectedScores(steps: number[]): number[] {
    const kernels = new ReferenceKernels();
    const logits = encoders.map(({ parameters }) => {
      const views = viewParameters(parameters, shape);
      const sequence = { offsets: Int32Array.of(0, steps.length), items: Int32Array.from(steps) };
      const batch = packSequences(kernels, sequence, [0], { maxLength: 3, heads: 1, withTargets: false });
      const { states } = new SequenceEncoder(kernels, shape, views).forward(batch, 0, 0);
      const newest = states.subarray(states.length - shape.dims);
      return IDS.map((_, i) => newest.reduce((sum, x, c) => sum + x * views.items[i * shape.dims + c], 0));
    });
    const means = IDS.map((_, i) => (logits[0][i] + logits[1][i]) / 2);
    const average = means.reduce((sum, logit) => sum + logit, 0) / means.length;
    return means.map((logit) => Math.max(0, logit - average));
  }

  it.each([
    ['one item', ['cup'], [2]],
    ['the newest items of a long history', ['cup', 'saw', 'drill', 'kettle', 'teapot'], [3, 4, 2]],
    ['an item again and again as one step', ['cup', 'cup', 'saw', 'saw', 'cup'], [2, 4, 2]],
    ['only the items that it knows', ['gone', 'cup', 'away', 'saw'], [4, 2]],
  ])('scores %s as the encoders together do, within 1e-5', (_, newestFirst, steps) => {
    const scores = scoreItems(m, history(...newestFirst));
    expectedScores(steps).forEach((expected, i) => expect(scores[i]).toBeCloseTo(expected, 5));
  });

  it('names the item of the history that lies nearest as the reason', () => {
    const near = { shape, parameters: new Float32Array(parameterCount(shape)) };
    near.parameters.set([1, 0], IDS.indexOf('kettle') * shape.dims);
    near.parameters.set([1, 0], IDS.indexOf('cup') * shape.dims);
    near.parameters.set([0, 1], IDS.indexOf('drill') * shape.dims);
    const like = model({ encoders: [near], blend: onlyPart('encoder') });
    expect(leadingHistoryItem(like, history('drill', 'kettle'), IDS.indexOf('cup'))).toBe(IDS.indexOf('kettle'));
  });
});

describe('the reasons of several encoders', () => {
  it('name the item whose embeddings together lie nearest, if one does lie near', () => {
    const shape = { items: 6, dims: 8, blocks: 0, heads: 1, hidden: 4, maxLength: 2, inputs: NO_CONTEXT };
    const parameters = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 48, maxLength: 48 }).map((embeddings) => {
      const all = new Float32Array(parameterCount(shape));
      all.set(embeddings);
      return all;
    });
    const touches = fc.uniqueArray(fc.nat({ max: 5 }), { minLength: 1 });
    fc.assert(
      fc.property(parameters, parameters, touches, (one, other, touched) => {
        const encoders = [one, other].map((all) => ({ shape, parameters: all }));
        const m = model({ encoders, blend: onlyPart('encoder') });
        const items = [5, 0, 3];
        const nearness = (item: number, place: number) => {
          let sum = 0;
          for (const all of [one, other]) {
            for (let c = 0; c < 8; c++) sum += all[item * 8 + c] * all[touched[place] * 8 + c];
          }
          return sum;
        };
        const nearest = items.map((item) => {
          const near = touched.map((_, place) => nearness(item, place));
          const most = Math.max(...near);
          return most > 0 ? touched[near.indexOf(most)] : undefined;
        });
        expect(leadingHistoryItems(m, history(...touched.map((item) => IDS[item])), items)).toEqual(nearest);
      }),
    );
  });
});

describe('past sessions in a model', () => {
  const MINUTE = 60_000;
  const rows = [
    ['drill', 'saw'],
    ['kettle', 'teapot'],
    ['kettle', 'cup'],
    ['saw', 'new'],
  ];
  const sessions: SessionIndex = {
    offsets: Int32Array.of(0, 2, 4, 6, 8),
    items: Int32Array.from(rows.flat(), (id) => IDS.indexOf(id)),
    gapMs: 30 * MINUTE,
  };
  const m = model({ sessions, blend: onlyPart('sessions') });
  const best = (entries: HistoryEntry[]) => {
    const seen = new Set(entries.map(({ itemId }) => IDS.indexOf(itemId)));
    return names(topItems(scoreItems(m, entries), 10, (item) => seen.has(item)).filter(({ score }) => score > 0));
  };

  it('recommends what like sessions held, the rarer first', () => {
    expect(best(history('drill'))).toEqual(['saw']);
    expect(best(history('kettle')).sort()).toEqual(['cup', 'teapot']);
    expect(best(history('saw'))).toEqual(['new', 'drill'].sort((a, b) => IDS.indexOf(a) - IDS.indexOf(b)));
    expect(best(history('new'))).toEqual(['saw']);
  });

  it('gives the newest item the most to say', () => {
    expect(best(history('kettle', 'drill')).at(-1)).toBe('saw');
    expect(best(history('drill', 'kettle'))[0]).toBe('saw');
  });

  it('does not look behind a pause that ended the session', () => {
    const at = (itemId: string, minute: number) => ({ itemId, weight: 1, time: minute * MINUTE });
    expect(best([at('drill', 100), at('kettle', 90)])).toContain('cup');
    expect(best([at('drill', 100), at('kettle', 60)])).toEqual(['saw']);
  });

  it('names the shared item as the reason', () => {
    const h = history('drill', 'kettle');
    expect(leadingHistoryItem(m, h, IDS.indexOf('cup'))).toBe(IDS.indexOf('kettle'));
    expect(leadingHistoryItem(m, h, IDS.indexOf('saw'))).toBe(IDS.indexOf('drill'));
    expect(leadingHistoryItem(m, h, IDS.indexOf('new'))).toBeUndefined();
  });

  it('says nothing without a session', () => {
    const none = model({ blend: onlyPart('sessions') });
    expect([...scoreItems(none, history('kettle'))]).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
