import { type CatalogItem } from '@attune/contracts';
import fc from 'fast-check';
import { item } from '../test-shop';
import { arrange, poolSize, type SourcedCandidate } from './arrange';
import { likeness } from './likeness';
import { boostOf, type RuleBook, RuleError, type Rules, rulesOf, storedRulesOf } from './rules';

const mug = (n: number, brand = 'Acme') => item(`mug-${n}`, { brand, categoryPath: ['Home', 'Mugs'] });
const shirt = (n: number, brand = 'Loom') => item(`shirt-${n}`, { brand, categoryPath: ['Clothes', 'Shirts'] });

/** Scored 1, 1/2, 1/3, … in their order, all from one source. */
const pooled = (items: ReturnType<typeof item>[], source = 0): SourcedCandidate[] =>
  items.map((one, n) => ({
    item: one,
    ...{ score: 1 / (n + 1), relevance: 1 / (n + 1) },
    reason: { kind: 'taste', text: 'Fits your taste' },
    source,
  }));
const shop = [mug(1), mug(2), mug(3), shirt(1), shirt(2, 'Acme'), shirt(3)];

/** A filter that compares an item so often, and matches nothing. */
const comparing = (times: number) => Array.from({ length: times }, (_, n) => `attributes.a${n}=1`).join(' or ');

/** Ids in the order of the rules. */
function arranged(book: RuleBook, { pool = pooled(shop), k = 10, gone = [] as string[] } = {}) {
  const known = new Map([...shop, item('hat')].map((one) => [one.itemId, one]));
  return arrange(pool, k, rulesOf(book), (itemId) => (gone.includes(itemId) ? undefined : known.get(itemId)));
}
const ids = (list: SourcedCandidate[]) => list.map((one) => one.item.itemId);

describe('rules', () => {
  it('leave the order of the scores alone when there are none', () => {
    expect(ids(arranged({}))).toEqual(shop.map(({ itemId }) => itemId));
    expect(ids(arranged({}, { k: 2 }))).toEqual(['mug-1', 'mug-2']);
  });

  it('raise and bury what matches, by the product of the factors', () => {
    const boosts = [
      { filter: 'category = "Shirts"', factor: 10 },
      { filter: 'brand = "Acme"', factor: 0.1 },
    ];
    // 1/4 and 1/6 times 10; 1/5 times 10 times 0.1; 1, 1/2 and 1/3 times 0.1.
    expect(ids(arranged({ boosts }))).toEqual(['shirt-1', 'shirt-3', 'shirt-2', 'mug-1', 'mug-2', 'mug-3']);
  });

  it('bury what is scored below 0, too, and never lift a lower source over a higher one', () => {
    const pool = [
      ...pooled([mug(1)]),
      ...pooled([shirt(1), mug(2)], 1).map((one) => ({ ...one, score: -1, relevance: -1 })),
    ];
    const boosts = [{ filter: 'category = "Shirts"', factor: 0.5 }];
    expect(ids(arranged({ boosts }, { pool }))).toEqual(['mug-1', 'mug-2', 'shirt-1']);
    expect(ids(arranged({ boosts: [{ filter: 'category = "Shirts"', factor: 100 }] }, { pool }))[0]).toBe('mug-1');
  });

  it('raise and bury what is scored 0, by no more than what the least of the others gets', () => {
    const scores = [0.5, 0.1, 0, 0, 0, -0.2];
    const pool = pooled(shop).map((one, n) => ({ ...one, score: scores[n], relevance: scores[n] }));
    const boosts = [
      { filter: 'itemId = "shirt-2"', factor: 4 },
      { filter: 'itemId = "mug-3"', factor: 0.5 },
    ];
    expect(ids(arranged({ boosts }, { pool }))).toEqual(['mug-1', 'shirt-2', 'mug-2', 'shirt-1', 'mug-3', 'shirt-3']);
    const all = { boosts: [{ filter: 'brand exists', factor: 4 }] };
    expect(ids(arranged(all, { pool }))).toEqual(shop.map(({ itemId }) => itemId));
    const equal = pool.map((one) => ({ ...one, score: 0, relevance: 0 }));
    expect(ids(arranged({ boosts }, { pool: equal })).at(0)).toBe('shirt-2');
    expect(ids(arranged({ boosts }, { pool: equal })).at(-1)).toBe('mug-3');
  });

  it.each([100, 0.01])('keep scores and their order when fifty factors of %d come together', (factor) => {
    const many = Array.from({ length: 50 }, () => ({ filter: 'category = "Mugs"', factor }));
    const list = arranged({ boosts: many, diversity: 0.01 });
    expect(list.every(({ score }) => Math.fround(score) > 0 && Number.isFinite(Math.fround(score)))).toBe(true);
    const order = ['mug-1', 'mug-2', 'mug-3'];
    const others = ['shirt-1', 'shirt-2', 'shirt-3'];
    expect(ids(list)).toEqual(factor > 1 ? [...order, ...others] : [...others, ...order]);
  });

  it('pin items to positions, also items that no source gave, and say so', () => {
    const pins = [
      { itemId: 'hat', position: 1 },
      { itemId: 'mug-1', position: 3 },
    ];
    const list = arranged({ pins }, { k: 4 });
    expect(ids(list)).toEqual(['hat', 'mug-2', 'mug-1', 'mug-3']);
    expect(list[0].reason).toEqual({ kind: 'pinned', text: 'Chosen by the shop' });
  });

  it('pass over a pin that cannot be had, and close up when there is too little before one', () => {
    const pins = [{ itemId: 'hat', position: 1 }];
    expect(ids(arranged({ pins }, { gone: ['hat'], k: 2 }))).toEqual(['mug-1', 'mug-2']);
    expect(ids(arranged({ pins: [{ itemId: 'hat', position: 5 }] }, { pool: pooled([mug(1)]) }))).toEqual([
      'mug-1',
      'hat',
    ]);
  });

  it('give promoted positions to the best that matches, or to the list when nothing does', () => {
    const promotions = [{ filter: 'category = "Shirts"', positions: [1, 2] }];
    const list = arranged({ promotions }, { k: 3 });
    expect(ids(list)).toEqual(['shirt-1', 'shirt-2', 'mug-1']);
    expect(list.map(({ reason }) => reason?.kind)).toEqual(['promoted', 'promoted', 'taste']);
    expect(ids(arranged({ promotions: [{ filter: 'brand = "None"', positions: [1] }] }, { k: 1 }))).toEqual(['mug-1']);
  });

  it('leave room under the caps for promoted positions, whatever stands before them', () => {
    const promotions = [{ filter: 'category = "Shirts" and brand = "Acme"', positions: [3] }];
    // By the score alone two mugs of Acme come first, and a third of Acme is too much.
    expect(ids(arranged({ promotions, caps: [{ by: 'brand', max: 2 }] }, { k: 4 }))).toEqual([
      ...['mug-1', 'shirt-1', 'shirt-2', 'shirt-3'],
    ]);
    const acme = [{ filter: 'brand = "Acme"', positions: [2, 4] }];
    const list = arranged({ promotions: acme, caps: [{ by: 'brand', max: 2 }] }, { k: 4 });
    expect(ids(list)).toEqual(['shirt-1', 'mug-1', 'shirt-3', 'mug-2']);
    expect(list.map(({ reason }) => reason?.kind)).toEqual(['taste', 'promoted', 'taste', 'promoted']);
    // What is pinned takes its part first.
    const pins = [{ itemId: 'mug-3', position: 1 }];
    expect(ids(arranged({ pins, promotions: acme, caps: [{ by: 'brand', max: 2 }] }, { k: 4 }))).toEqual([
      ...['mug-3', 'mug-1', 'shirt-1', 'shirt-3'],
    ]);
  });

  it('leave a better place to what is promoted where another, or nothing else, can take the position', () => {
    const at = (positions: number[], brand: string) => [{ filter: `brand = "${brand}"`, positions }];
    expect(ids(arranged({ promotions: at([3], 'Acme') }, { k: 4 }))).toEqual(['mug-1', 'mug-2', 'mug-3', 'shirt-1']);
    const pool = pooled([mug(1), shirt(1), shirt(3)]);
    expect(ids(arranged({ promotions: at([3], 'Acme') }, { pool }))).toEqual(['mug-1', 'shirt-1', 'shirt-3']);
    const caps = [{ by: 'brand', max: 1 }];
    expect(ids(arranged({ promotions: at([2], 'Acme'), caps }, { pool }))).toEqual(['mug-1', 'shirt-1']);
  });

  it('keep caps, for pinned items too, though the list becomes shorter', () => {
    expect(ids(arranged({ caps: [{ by: 'brand', max: 1 }] }))).toEqual(['mug-1', 'shirt-1']);
    expect(ids(arranged({ caps: [{ by: 'category', max: 2 }] }))).toEqual(['mug-1', 'mug-2', 'shirt-1', 'shirt-2']);
    const pins = [{ itemId: 'mug-3', position: 2 }];
    expect(ids(arranged({ pins, caps: [{ by: 'brand', max: 1 }] }))).toEqual(['shirt-1', 'mug-3']);
    const red = (n: number) => item(`red-${n}`, { attributes: { colour: ['red', `${n}`] } });
    const pool = pooled([red(1), red(2), mug(1)]);
    expect(ids(arranged({ caps: [{ by: 'attributes.colour', max: 1 }] }, { pool }))).toEqual(['red-1', 'mug-1']);
  });

  it('count an item once for a cap, however often it has the value', () => {
    const sized = (id: string, ...size: string[]) => item(id, { attributes: { size } });
    const pool = pooled([sized('twice', 'L', 'L'), sized('once', 'L'), sized('more', 'L')]);
    expect(ids(arranged({ caps: [{ by: 'attributes.size', max: 2 }] }, { pool }))).toEqual(['twice', 'once']);
  });

  it('mix unlike items in as diversity asks, and keep the best one first', () => {
    expect(ids(arranged({ diversity: 0.6 }, { k: 3 }))).toEqual(['mug-1', 'shirt-1', 'mug-2']);
    expect(ids(arranged({ diversity: 1 }, { k: 2 }))).toEqual(['mug-1', 'shirt-1']);
    expect(ids(arranged({ diversity: 0.01 }, { k: 3 }))).toEqual(['mug-1', 'mug-2', 'mug-3']);
  });
});

describe('a rule that cannot be followed is named, with what would be right', () => {
  it.each<[RuleBook, string, RegExp]>([
    [{ filter: 'price <' }, 'filter', /at character 8/],
    [{ boosts: [{ filter: 'colour = "red"', factor: 2 }] }, 'boosts[0].filter', /attributes\.colour/],
    [{ boosts: [{ filter: 'inStock', factor: 0 }] }, 'boosts[0].factor', /must be 0.01 to 100, not 0/],
    [{ boosts: [{ filter: 'inStock', factor: NaN }] }, 'boosts[0].factor', /not NaN/],
    [{ pins: [{ itemId: 'a', position: 0 }] }, 'pins[0].position', /must be 1 to 200, not 0/],
    [{ pins: [{ itemId: 'a', position: 1.5 }] }, 'pins[0].position', /not 1.5/],
    [{ pins: [{ itemId: '', position: 1 }] }, 'pins[0].itemId', /is needed/],
    [{ pins: [{ itemId: 'x'.repeat(201), position: 1 }] }, 'pins[0].itemId', /at most 200 characters, not 201/],
    [{ pins: [1, 2].map((position) => ({ itemId: 'a', position })) }, 'pins[1].itemId', /a is pinned already/],
    [
      { pins: ['Caf\u00e9', 'Cafe\u0301'].map((itemId, n) => ({ itemId, position: n + 1 })) },
      ...(['pins[1].itemId', /is pinned already/] as const),
    ],
    [
      { pins: ['a', 'b'].map((itemId) => ({ itemId, position: 1 })) },
      'pins[1].position',
      /position 1 is taken already/,
    ],
    [
      { pins: [{ itemId: 'a', position: 2 }], promotions: [{ filter: 'inStock', positions: [1, 2] }] },
      ...(['promotions[0].positions[1]', /position 2 is taken already/] as const),
    ],
    [{ promotions: [{ filter: 'inStock', positions: [] }] }, 'promotions[0].positions', /must have a position/],
    [{ caps: [{ by: 'colour', max: 1 }] }, 'caps[0].by', /must be brand, category or attributes.NAME, not "colour"/],
    [{ caps: [{ by: 'brand', max: 0 }] }, 'caps[0].max', /must be 1 or more, not 0/],
    [{ diversity: 1.1 }, 'diversity', /must be 0 to 1, not 1.1/],
    [
      { boosts: Array.from({ length: 50 }, () => ({ filter: comparing(21), factor: 2 })) },
      ...(['boosts[47].filter', /compare an item at most 1000 times altogether/] as const),
    ],
    [
      {
        filter: comparing(200),
        consumables: Array.from({ length: 5 }, () => ({ filter: comparing(200), afterDays: 1 })),
      },
      ...(['consumables[4].filter', /at most 1000 times/] as const),
    ],
    [{ caps: Array.from({ length: 51 }, () => ({ by: 'brand', max: 1 })) }, 'caps', /at most 50, not 51/],
  ])('%j', (book, field, reason) => {
    const failure = (() => {
      try {
        rulesOf(book);
        return undefined;
      } catch (error) {
        return error;
      }
    })();
    expect(failure).toBeInstanceOf(RuleError);
    expect((failure as RuleError).field).toBe(field);
    expect((failure as RuleError).message).toMatch(reason);
  });
});

describe('rules that are stored', () => {
  it('are left out one by one where they cannot be followed, and take no position from the others', () => {
    const { rules, leftOut } = storedRulesOf({
      ...{ filter: `not (${comparing(300)})`, diversity: 2, fatigue: { seen: 0, factor: 0.5 } },
      pins: [
        { itemId: 'a', position: 0 },
        { itemId: 'a', position: 1 },
      ],
      promotions: [
        { filter: 'colour = "red"', positions: [2, 3] },
        { filter: 'inStock', positions: [4, 1] },
        { filter: 'inStock', positions: [2, 4] },
      ],
      boosts: Array.from({ length: 51 }, () => ({ filter: comparing(21), factor: 2 })),
    });
    expect([[...rules.pins], [...rules.promotions.keys()]]).toEqual([[[1, 'a']], [2, 4]]);
    expect([rules.boosts.length, rules.diversity, rules.fatigue]).toEqual([47, 0, undefined]);
    expect(rules.filter?.comparisons).toBe(300);
    expect(leftOut.map(({ field }) => field)).toEqual([
      ...['pins[0].position', 'promotions[0].filter', 'promotions[1].positions[1]'],
      ...['boosts', 'boosts[47].filter', 'boosts[48].filter', 'boosts[49].filter', 'diversity', 'fatigue.seen'],
    ]);
  });

  it('are not followed without a filter that cannot be read', () => {
    expect(() => storedRulesOf({ filter: 'price <', diversity: 0.5 })).toThrow(RuleError);
  });
});

/** What the rules say, word by word: everything is looked at anew for each position. */
function arrangedSlowly(pool: readonly SourcedCandidate[], k: number, rules: Rules, known: Map<string, CatalogItem>) {
  const pins = new Map([...rules.pins].filter(([position, itemId]) => position <= k && known.has(itemId)));
  const list: string[] = [];
  /** Kept for promotions, and those of them that wait for their position. */
  const kept: { id: string; promotion: Rules['boosts'][number]['matches'] }[] = [];
  const waiting = new Set<string>();
  const taken = () => [...list, ...pins.values(), ...kept.map(({ id }) => id)];
  const countOf = (cap: Rules['caps'][number], value: string) =>
    new Set(taken().filter((id) => cap.valuesOf(known.get(id)!).includes(value))).size;
  const fits = (one: CatalogItem) =>
    rules.caps.every((cap) => cap.valuesOf(one).every((value) => countOf(cap, value) < cap.max));
  const relevanceOf = ({ item: one, relevance }: SourcedCandidate) => relevance * boostOf(one, rules);
  const inOrder = [...pool].sort((a, b) => a.source - b.source || relevanceOf(b) - relevanceOf(a));
  const others = (promotion: (one: CatalogItem) => boolean) =>
    inOrder.map((one) => one.item).filter((one) => promotion(one) && !taken().includes(one.itemId));
  const keep = (promotion: (typeof kept)[number]['promotion']) => {
    const next = others(promotion).find(fits);
    if (next) kept.push({ id: next.itemId, promotion });
    return next !== undefined;
  };
  const release = (id: string) => {
    const [own] = kept.filter((one) => one.id === id);
    if (own && !keep(own.promotion) && others(own.promotion).length > 0) return false;
    if (own) kept.splice(kept.indexOf(own), 1);
    return true;
  };
  const best = (): string | undefined => {
    const left = inOrder.filter(({ item: one }) => {
      const isKept = kept.some(({ id }) => id === one.itemId);
      return !waiting.has(one.itemId) && (isKept || (!taken().includes(one.itemId) && fits(one)));
    });
    const ofBest = left.filter(({ source }) => source === left[0].source).map((one) => ({ one, at: relevanceOf(one) }));
    const [most, least] = [ofBest.at(0)?.at ?? 0, ofBest.at(-1)?.at ?? 0];
    const diversity = list.length === 0 ? 0 : rules.diversity;
    const worth = ofBest.map(({ one, at }) => {
      const alike = Math.max(0, ...list.map((id) => likeness(known.get(id)!, one.item)));
      return (1 - diversity) * (most > least ? (at - least) / (most - least) : 1) - diversity * alike;
    });
    const next = (diversity === 0 ? left.at(0) : ofBest[worth.indexOf(Math.max(...worth))]?.one)?.item.itemId;
    if (next === undefined || release(next)) return next;
    waiting.add(next);
    return best();
  };
  const promotions = [...rules.promotions].filter(([position]) => position <= k).sort(([a], [b]) => a - b);
  for (const [, promotion] of promotions) keep(promotion);
  for (let position = 1; position <= k; position++) {
    const own = kept.filter(({ promotion }) => promotion === rules.promotions.get(position)).at(0);
    if (own && !pins.has(position)) kept.splice(kept.indexOf(own), 1);
    const next = pins.get(position) ?? own?.id ?? best();
    if (next !== undefined) list.push(next);
  }
  return list;
}

it('any rules: the list is what they say, no item twice, none that was not given or pinned, no cap broken', () => {
  const items = fc
    .uniqueArray(fc.integer({ min: 0, max: 29 }), { maxLength: 30 })
    .map((numbers) => numbers.map((n) => item(`i${n}`, { brand: `b${n % 4}`, categoryPath: ['All', `c${n % 3}`] })));
  const book = fc.record(
    {
      boosts: fc.array(
        fc.record({ filter: fc.constantFrom('brand = "b1"', 'category = "c2"'), factor: fc.constantFrom(0.1, 5) }),
        { maxLength: 2 },
      ),
      pins: fc
        .uniqueArray(fc.constantFrom(1, 2, 5, 6, 8, 12), { maxLength: 3 })
        .map((positions) => positions.map((position) => ({ itemId: `i${position}`, position }))),
      promotions: fc.constantFrom(
        [],
        [{ filter: 'brand = "b3"', positions: [13, 3] }],
        [
          { filter: 'brand = "b3"', positions: [13, 3] },
          { filter: 'category = "c1"', positions: [4, 14] },
        ],
      ),
      caps: fc.array(fc.record({ by: fc.constantFrom('brand', 'category'), max: fc.integer({ min: 1, max: 5 }) }), {
        maxLength: 2,
      }),
      diversity: fc.constantFrom(0, 0.3, 1),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(items, book, fc.integer({ min: 1, max: 20 }), (given, written, k) => {
      const rules = rulesOf(written);
      const known = new Map(given.map((one) => [one.itemId, one]));
      const half = Math.ceil(given.length / 2);
      const pool = [...pooled(given.slice(0, half)), ...pooled(given.slice(half), 1)];
      const list = arrange(pool, k, rules, (itemId) => known.get(itemId));
      expect(ids(list)).toEqual(arrangedSlowly(pool, k, rules, known));
      expect(new Set(ids(list)).size).toBe(list.length);
      expect(ids(list).every((one) => known.has(one))).toBe(true);
      expect(list.length).toBeLessThanOrEqual(k);
      if (!written.caps?.length) expect(list).toHaveLength(Math.min(k, given.length));
      const pinned = new Set(written.pins?.map(({ itemId }) => itemId));
      for (const { by, max } of written.caps ?? []) {
        const values = list
          .filter(({ item: { itemId } }) => !pinned.has(itemId))
          .map((one) => (by === 'brand' ? one.item.brand : one.item.categoryPath[1]));
        for (const value of values) expect(values.filter((other) => other === value).length).toBeLessThanOrEqual(max);
      }
    }),
    { numRuns: 300 },
  );
});

it.each([
  // Looking at everything that is placed for each candidate would take a hundred times as long.
  { k: 200, usually: 4, most: 300 },
  // As many as `Rank` takes; looking at every cap of every candidate for each position took 600 ms.
  { k: 1_000, usually: 30, most: 300 },
])('of a list of $k, arranged by every kind of rule, no other call waits long (usually $usually ms)', ({ k, most }) => {
  const many = Array.from({ length: 1_000 }, (_, n) =>
    item(`i${n}`, { brand: `b${n % 50}`, categoryPath: ['A', `c${n % 20}`], attributes: { colour: `x${n % 7}` } }),
  );
  const rules = rulesOf({
    boosts: [{ filter: 'brand in ("b1", "b2")', factor: 3 }],
    caps: [
      { by: 'brand', max: 20 },
      { by: 'attributes.colour', max: 1_000 },
      { by: 'category', max: 500 },
    ],
    diversity: 0.5,
  });
  const pool = pooled(many);
  expect(poolSize(200, rules)).toBe(1_000);
  arrange(pool, k, rules, () => undefined);
  const times = Array.from({ length: 5 }, () => {
    const startedAt = performance.now();
    expect(arrange(pool, k, rules, () => undefined)).toHaveLength(k);
    return performance.now() - startedAt;
  });
  expect(Math.min(...times)).toBeLessThan(most);
});

/** CPU time in milliseconds, the least of five tries: other work of the machine does not count. */
function leastCpu(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const before = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}

describe('the longest list takes no longer than others do', () => {
  const many = Array.from({ length: 1_000 }, (_, n) => {
    const attributes = Object.fromEntries(Array.from({ length: 50 }, (_, a) => [`a${a}`, `x${n % (500 + a)}`]));
    return item(`i${n}`, { attributes });
  });
  const time = (book: RuleBook) => {
    const rules = rulesOf(book);
    return leastCpu(() => arrange(pooled(many), 200, rules, () => undefined));
  };
  const caps = (max: number) => ({ caps: Array.from({ length: 50 }, (_, n) => ({ by: `attributes.a${n}`, max })) });
  const positions = (count: number) => Array.from({ length: count }, (_, n) => n + 1);

  it('however many caps are reached', () => {
    // Looking at all that is left whenever a cap is reached took five times as long as when none is.
    expect(time(caps(1))).toBeLessThan(2.5 * time(caps(1_000)) + 5);
  });

  it('however many positions one promotion has', () => {
    const promoting = (count: number) => ({ promotions: [{ filter: comparing(200), positions: positions(count) }] });
    expect(time(promoting(200))).toBeLessThan(5 * time(promoting(1)) + 5);
  });
});
