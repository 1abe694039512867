import { type CatalogItem } from '@attune/contracts';
import { attributeValues } from '../attribute-values';
import { FilterError } from '../filter/filter-error';
import { itemFilter, type ItemFilter } from '../filter/item-filter';

/** What a shop wants of the lists at a place, as it is written and stored. */
export interface RuleBook {
  /** Only items that match are shown. */
  filter?: string;
  /** Above 1 raises what matches, below 1 buries it; an item that matches several gets their product. */
  boosts?: readonly { filter: string; factor: number }[];
  /** An item at a position, counted from 1, as long as it can be had and is not excluded. */
  pins?: readonly { itemId: string; position: number }[];
  /** Positions that go to the best item that matches. */
  promotions?: readonly { filter: string; positions: readonly number[] }[];
  /** At most so many items of one brand, of one narrowest category, or of one value of an attribute. */
  caps?: readonly { by: string; max: number }[];
  /** 0: by score alone, to 1: as unlike one another as can be. */
  diversity?: number;
  /** What a shopper saw in so many lists without a click gets a factor below 1. */
  fatigue?: { seen: number; factor: number };
  /** What is consumed, and so may be shown again so many days after it was bought. */
  consumables?: readonly { filter: string; afterDays: number }[];
}

/** Rules that can be followed. */
export interface Rules {
  filter?: ItemFilter;
  boosts: readonly { matches: ItemFilter; factor: number }[];
  /** By position, from 1. */
  pins: ReadonlyMap<number, string>;
  promotions: ReadonlyMap<number, ItemFilter>;
  caps: readonly { by: string; valuesOf: (item: CatalogItem) => readonly string[]; max: number }[];
  diversity: number;
  fatigue?: { seen: number; factor: number };
  consumables: readonly Consumable[];
}

/** Items that are consumed, and how long one lasts. */
export interface Consumable {
  matches: ItemFilter;
  afterDays: number;
}

/** A rule cannot be followed; the message says what would be right. */
export class RuleError extends Error {
  override readonly name = 'RuleError';

  /** @param field by its path: `boosts[0].factor` */
  constructor(
    readonly field: string,
    readonly reason: string,
  ) {
    super(`${field}: ${reason}`);
  }
}

/** The last position that a list can have. */
export const MAX_POSITION = 200;
const MAX_RULES_OF_A_KIND = 50;
const FACTORS = { least: 0.01, most: 100 };
const MAX_SEEN = 50;
const MAX_AFTER_DAYS = 3_650;
/** How often the filters of a place's rules compare an item at most, all of them together: they look at a thousand items. */
const MAX_COMPARISONS = 1_000;

/** Checks rules and makes them ready. @throws RuleError that names the rule */
export function rulesOf(book: RuleBook): Rules {
  const { filter, boosts = [], pins = [], promotions = [], caps = [], diversity = 0, fatigue, consumables = [] } = book;
  for (const [name, list] of Object.entries({ boosts, pins, promotions, caps, consumables })) {
    if (list.length > MAX_RULES_OF_A_KIND)
      throw new RuleError(name, `at most ${MAX_RULES_OF_A_KIND}, not ${list.length}`);
  }
  let comparisons = 0;
  const filterAt: FilterAt = (field, text) => {
    const matches = checkedFilter(field, text);
    comparisons += matches.comparisons ?? 0;
    if (comparisons <= MAX_COMPARISONS) return matches;
    throw new RuleError(field, `the filters of a place compare an item at most ${MAX_COMPARISONS} times altogether`);
  };
  if (!(diversity >= 0 && diversity <= 1)) throw new RuleError('diversity', `must be 0 to 1, not ${diversity}`);
  return {
    filter: filter ? filterAt('filter', filter) : undefined,
    boosts: boosts.map((boost, n) => ({
      matches: filterAt(`boosts[${n}].filter`, boost.filter),
      factor: factorAt(`boosts[${n}].factor`, boost.factor),
    })),
    ...positions(pins, promotions, filterAt),
    caps: caps.map(({ by, max }, n) => {
      if (!Number.isInteger(max) || max < 1) throw new RuleError(`caps[${n}].max`, `must be 1 or more, not ${max}`);
      return { by, valuesOf: valuesBy(`caps[${n}].by`, by), max };
    }),
    diversity,
    fatigue: fatigue && fatigueOf(fatigue),
    consumables: consumables.map((consumable, n) => {
      const { afterDays } = consumable;
      if (!(afterDays >= 0 && afterDays <= MAX_AFTER_DAYS)) {
        throw new RuleError(`consumables[${n}].afterDays`, `must be 0 to ${MAX_AFTER_DAYS}, not ${afterDays}`);
      }
      return { matches: filterAt(`consumables[${n}].filter`, consumable.filter), afterDays };
    }),
  };
}

function fatigueOf({ seen, factor }: NonNullable<RuleBook['fatigue']>): Rules['fatigue'] {
  if (!(Number.isInteger(seen) && seen >= 1 && seen <= MAX_SEEN)) {
    throw new RuleError('fatigue.seen', `must be 1 to ${MAX_SEEN}, not ${seen}`);
  }
  if (!(factor >= FACTORS.least && factor < 1)) {
    throw new RuleError('fatigue.factor', `must be ${FACTORS.least} to below 1, not ${factor}`);
  }
  return { seen, factor };
}

/** What the shop's boosts make of an item's score, as a factor: the product of those that match. */
export function boostOf(item: CatalogItem, { boosts }: Pick<Rules, 'boosts'>): number {
  return boosts.reduce((product, { matches, factor }) => (matches(item) ? product * factor : product), 1);
}

/** Reads the filter of a field. @throws RuleError */
type FilterAt = (field: string, text: string) => ItemFilter;

function checkedFilter(field: string, text: string): ItemFilter {
  try {
    return itemFilter(text);
  } catch (error) {
    throw error instanceof FilterError ? new RuleError(field, error.message) : error;
  }
}

function factorAt(field: string, factor: number): number {
  if (factor >= FACTORS.least && factor <= FACTORS.most) return factor;
  throw new RuleError(field, `must be ${FACTORS.least} to ${FACTORS.most}, not ${factor}`);
}

/** Each position belongs to one pin or one promotion, and an item is pinned once. */
function positions(
  pins: NonNullable<RuleBook['pins']>,
  promotions: NonNullable<RuleBook['promotions']>,
  filterAt: FilterAt,
): Pick<Rules, 'pins' | 'promotions'> {
  const taken = new Set<number>();
  const take = (field: string, position: number) => {
    if (!Number.isInteger(position) || position < 1 || position > MAX_POSITION) {
      throw new RuleError(field, `must be 1 to ${MAX_POSITION}, not ${position}`);
    }
    if (taken.has(position)) throw new RuleError(field, `position ${position} is taken already`);
    taken.add(position);
    return position;
  };
  const pinned = new Map<number, string>();
  const ids = new Set<string>();
  pins.forEach(({ itemId: written, position }, n) => {
    const itemId = written.normalize('NFC');
    if (itemId === '') throw new RuleError(`pins[${n}].itemId`, 'is needed');
    if (ids.has(itemId)) throw new RuleError(`pins[${n}].itemId`, `${itemId} is pinned already`);
    ids.add(itemId);
    pinned.set(take(`pins[${n}].position`, position), itemId);
  });
  const promoted = new Map<number, ItemFilter>();
  promotions.forEach(({ filter, positions: places }, n) => {
    const matches = filterAt(`promotions[${n}].filter`, filter);
    if (places.length === 0) throw new RuleError(`promotions[${n}].positions`, 'must have a position');
    places.forEach((position, m) => promoted.set(take(`promotions[${n}].positions[${m}]`, position), matches));
  });
  return { pins: pinned, promotions: promoted };
}

/** What a cap counts by: `brand`, `category` or `attributes.NAME`; of an item each value once. */
function valuesBy(field: string, by: string): (item: CatalogItem) => readonly string[] {
  if (by === 'brand') return ({ brand }) => (brand === undefined ? [] : [brand]);
  if (by === 'category') return ({ categoryPath }) => (categoryPath.length === 0 ? [] : [categoryPath.join(' > ')]);
  const attribute = /^attributes\.(.+)$/s.exec(by.normalize('NFC'))?.[1];
  if (attribute === undefined) throw new RuleError(field, `must be brand, category or attributes.NAME, not "${by}"`);
  return (item) => {
    const values = attributeValues(item, attribute).map(String);
    return values.length > 1 ? [...new Set(values)] : values;
  };
}
