import { type CatalogItem, MAX_ID_LENGTH } from '@attune/contracts';
import { attributeValues } from '../catalog/attribute-values';
import { FilterError } from '../filter/filter-error';
import { itemFilter, type ItemFilter } from '../filter/item-filter';

/** What a shop wants of the lists at a place, as it is written and stored. */
export interface RuleBook {
  /** Only items that match are shown. */
  filter?: string;
  /** Above 1 raises what matches, below 1 buries it; an item that matches several gets their product, 1e-6 to 1e6. */
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
const MAX_POSITION = 200;
const MAX_RULES_OF_A_KIND = 50;
const FACTORS = { least: 0.01, most: 100 };
/** The boosts of an item together: beyond three of the strongest nothing more can be meant, and scores are floats of 32 bits. */
const MAX_BOOST = FACTORS.most ** 3;
const MAX_SEEN = 50;
const MAX_AFTER_DAYS = 3_650;
/** How often the filters of a place's rules compare an item at most, all of them together: they look at a thousand items. */
const MAX_COMPARISONS = 1_000;

/** Checks rules and makes them ready. @throws RuleError that names the rule */
export function rulesOf(book: RuleBook): Rules {
  const { filter, ...others } = book;
  const readFilter = filtersWithin(MAX_COMPARISONS);
  const read = filter ? readFilter('filter', filter) : undefined;
  const refuse = (fault: RuleError) => {
    throw fault;
  };
  return { filter: read, ...othersOf(others, readFilter, refuse) };
}

/** Rules that were taken some time ago, as far as they can be followed now. */
interface StoredRules {
  rules: Rules;
  /** The others, named. */
  leftOut: readonly RuleError[];
}

/**
 * Makes rules ready that were checked when they were written, maybe by another release. Those that this one cannot follow
 * are left out. The filter stands however often it compares an item: without it, what a shop excludes would be shown.
 * @param unknown rules that say more than this release knows: they are left out, too
 * @throws RuleError when the filter cannot be read
 */
export function storedRulesOf({ filter, ...others }: RuleBook, unknown: readonly RuleError[] = []): StoredRules {
  const read = filter ? checkedFilter('filter', filter, Infinity) : undefined;
  const leftOut = [...unknown];
  const isKnown = notAmong(unknown);
  const rules = othersOf(others, filtersWithin(MAX_COMPARISONS), (fault) => leftOut.push(fault), isKnown);
  return { rules: { filter: read, ...rules }, leftOut };
}

/** Says of a rule (`boosts[3]`) that no fault names it. */
function notAmong(faults: readonly RuleError[]): (rule: string) => boolean {
  const named = new Set(faults.map(({ field }) => field.split('.', 1)[0]));
  return (rule) => !named.has(rule);
}

/** All rules but the filter; `onFault` is told of each that cannot be followed, and it is left out unless that throws. */
function othersOf(
  book: Omit<RuleBook, 'filter'>,
  filterAt: FilterAt,
  onFault: (fault: RuleError) => void,
  isKnown: (rule: string) => boolean = () => true,
): Omit<Rules, 'filter'> {
  const { boosts = [], pins = [], promotions = [], caps = [], diversity = 0, fatigue, consumables = [] } = book;
  const attempt = <R>(make: () => R): R | undefined => {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
      onFault(error);
      return undefined;
    }
  };
  const each = <T, R extends object>(name: string, list: readonly T[], read: (one: T, field: string) => R): R[] => {
    if (list.length > MAX_RULES_OF_A_KIND)
      onFault(new RuleError(name, `at most ${MAX_RULES_OF_A_KIND}, not ${list.length}`));
    const made = list.slice(0, MAX_RULES_OF_A_KIND).map((one, n) => {
      const field = `${name}[${n}]`;
      return isKnown(field) ? attempt(() => read(one, field)) : undefined;
    });
    return made.filter((one) => one !== undefined);
  };
  const positions = new Positions();
  const placedPins = each('pins', pins, ({ itemId, position }, field) => positions.pin(field, itemId, position));
  const placedPromotions = each('promotions', promotions, ({ filter, positions: wanted }, field) =>
    positions.promote(field, wanted, () => filterAt(`${field}.filter`, filter)),
  );
  return {
    boosts: each('boosts', boosts, ({ filter, factor }, field) => ({
      factor: factorAt(`${field}.factor`, factor),
      matches: filterAt(`${field}.filter`, filter),
    })),
    pins: new Map(placedPins),
    promotions: new Map(placedPromotions.flat()),
    caps: each('caps', caps, capOf),
    diversity: attempt(() => diversityOf(diversity)) ?? 0,
    fatigue: fatigue && isKnown('fatigue') ? attempt(() => fatigueOf(fatigue)) : undefined,
    consumables: each('consumables', consumables, ({ filter, afterDays }, field) => {
      if (!(afterDays >= 0 && afterDays <= MAX_AFTER_DAYS)) {
        throw new RuleError(`${field}.afterDays`, `must be 0 to ${MAX_AFTER_DAYS}, not ${afterDays}`);
      }
      return { matches: filterAt(`${field}.filter`, filter), afterDays };
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

/** What the shop's boosts make of an item's score, as a factor: the product of those that match, within bounds. */
export function boostOf(item: CatalogItem, { boosts }: Pick<Rules, 'boosts'>): number {
  const product = boosts.reduce((before, { matches, factor }) => (matches(item) ? before * factor : before), 1);
  return Math.min(MAX_BOOST, Math.max(1 / MAX_BOOST, product));
}

/** Reads the filter of a field. @throws RuleError */
type FilterAt = (field: string, text: string) => ItemFilter;

/** Filters that compare an item at most so many times altogether. One that is too much leaves room for others. */
function filtersWithin(most: number): FilterAt {
  let comparisons = 0;
  return (field, text) => {
    const matches = checkedFilter(field, text);
    const more = matches.comparisons ?? 0;
    if (comparisons + more > most) {
      throw new RuleError(field, `the filters of a place compare an item at most ${most} times altogether`);
    }
    comparisons += more;
    return matches;
  };
}

function checkedFilter(field: string, text: string, mostComparisons?: number): ItemFilter {
  try {
    return itemFilter(text, mostComparisons);
  } catch (error) {
    throw error instanceof FilterError ? new RuleError(field, error.message) : error;
  }
}

function factorAt(field: string, factor: number): number {
  if (factor >= FACTORS.least && factor <= FACTORS.most) return factor;
  throw new RuleError(field, `must be ${FACTORS.least} to ${FACTORS.most}, not ${factor}`);
}

function diversityOf(diversity: number): number {
  if (diversity >= 0 && diversity <= 1) return diversity;
  throw new RuleError('diversity', `must be 0 to 1, not ${diversity}`);
}

/** Each position belongs to one pin or one promotion, and an item is pinned once. */
class Positions {
  private readonly taken = new Set<number>();
  private readonly pinned = new Set<string>();

  pin(field: string, written: string, position: number): [position: number, itemId: string] {
    const itemId = written.normalize('NFC');
    if (itemId === '') throw new RuleError(`${field}.itemId`, 'is needed');
    if (itemId.length > MAX_ID_LENGTH) {
      throw new RuleError(`${field}.itemId`, `must be at most ${MAX_ID_LENGTH} characters, not ${itemId.length}`);
    }
    if (this.pinned.has(itemId)) throw new RuleError(`${field}.itemId`, `${itemId} is pinned already`);
    this.check(`${field}.position`, position);
    this.taken.add(position);
    this.pinned.add(itemId);
    return [position, itemId];
  }

  promote(
    field: string,
    positions: readonly number[],
    filter: () => ItemFilter,
  ): [position: number, matches: ItemFilter][] {
    if (positions.length === 0) throw new RuleError(`${field}.positions`, 'must have a position');
    const here = new Set<number>();
    positions.forEach((position, n) => {
      this.check(`${field}.positions[${n}]`, position, here);
      here.add(position);
    });
    const matches = filter();
    for (const position of positions) this.taken.add(position);
    return positions.map((position) => [position, matches]);
  }

  private check(field: string, position: number, before?: ReadonlySet<number>): void {
    if (!Number.isInteger(position) || position < 1 || position > MAX_POSITION) {
      throw new RuleError(field, `must be 1 to ${MAX_POSITION}, not ${position}`);
    }
    if (this.taken.has(position) || before?.has(position)) {
      throw new RuleError(field, `position ${position} is taken already`);
    }
  }
}

function capOf({ by, max }: { by: string; max: number }, field: string): Rules['caps'][number] {
  if (!Number.isInteger(max) || max < 1) throw new RuleError(`${field}.max`, `must be 1 or more, not ${max}`);
  return { by, valuesOf: valuesBy(`${field}.by`, by), max };
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
