import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CatalogItem, catalogItem } from '@attune/contracts';
import { compose, extractFacts, negotiate } from '@attune/copy-generation';
import { parse } from 'csv-parse/sync';
import type { BenchmarkRow } from '../benchmark';

/** The best published system on the cleaned test set: TGen+, trained on cleaned data (Dušek et al. 2019). */
const BEST_PUBLISHED = 0.007;

/** A meaning representation of the E2E challenge: slot to value. */
type Meaning = ReadonlyMap<string, string>;

/**
 * Slot error of the rules on the test set of the E2E NLG challenge, as cleaned: of all slots of all meaning
 * representations, the share that the text leaves out, denies or gives another value. The adapter only renames; the
 * realiser knows nothing of restaurants.
 */
export function slotError(folder: string): BenchmarkRow[] {
  const meanings = readMeanings(folder);
  const inventory = inventoryOf(meanings);
  const grammar = negotiate('en')!;
  let [slots, wrong, right] = [0, 0, 0];
  for (const meaning of meanings) {
    const { fields } = compose(extractFacts(itemOf(meaning)), { channel: 'product_page', grammar });
    const text = fields.map((field) => field.text).join('\n');
    const errors = [...meaning].filter(([slot, value]) => !says(text, slot, value)).length;
    const added = addedSlots(text, meaning, inventory);
    slots += meaning.size;
    wrong += errors + added;
    if (errors + added === 0) right++;
  }
  const comparedTo = 'TGen+, the best published';
  return [
    {
      ...{ figure: 'E2E: slot error of the rules', value: wrong / slots, unit: 'share' },
      ...{ comparedTo, reference: BEST_PUBLISHED },
    },
    {
      ...{ figure: 'E2E: texts without an error', value: right, unit: 'texts' },
      ...{ comparedTo: 'all meaning representations', reference: meanings.length },
    },
  ];
}

function readMeanings(folder: string): Meaning[] {
  const file = readFileSync(join(folder, 'e2e-nlg', 'test-fixed.csv'), 'utf8');
  const rows = parse<{ mr: string }>(file, { columns: true });
  return [...new Set(rows.map(({ mr }) => mr))].map(
    (mr) => new Map([...mr.matchAll(/(\w[\w ]*)\[([^\]]*)\]/g)].map(([, slot, value]) => [slot, value])),
  );
}

/** All values that a slot has somewhere in the set. */
function inventoryOf(meanings: readonly Meaning[]): Map<string, Set<string>> {
  const inventory = new Map<string, Set<string>>();
  for (const [slot, value] of meanings.flatMap((meaning) => [...meaning])) {
    inventory.set(slot, (inventory.get(slot) ?? new Set()).add(value));
  }
  return inventory;
}

function itemOf(meaning: Meaning): CatalogItem {
  const attributes = [...meaning]
    .filter(([slot]) => slot !== 'name' && slot !== 'eatType')
    .map(([slot, value]) => [slot.replaceAll(' ', '_'), value]);
  const type = meaning.get('eatType');
  return catalogItem.parse({
    // Three places have no name; every product has one.
    ...{ itemId: 'place', title: meaning.get('name') ?? type, categoryPath: type ? [type] : [] },
    attributes: Object.fromEntries(attributes) as Record<string, string>,
  });
}

function says(text: string, slot: string, value: string): boolean {
  if (slot !== 'familyFriendly') return holds(text, value);
  return value === 'yes' ? friendly(text) && !unfriendly(text) : unfriendly(text);
}

const friendly = (text: string) => /family[ -]friendly/i.test(text);
const unfriendly = (text: string) => /not family[ -]friendly|family[ -]friendly\W{1,4}no\b/i.test(text);
const holds = (text: string, value: string) => ` ${folded(text)} `.includes(` ${folded(value)} `);
const folded = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}£]+/gu) ?? []).join(' ');

/** Slots of which the text says a value that the meaning has not. */
function addedSlots(text: string, meaning: Meaning, inventory: ReadonlyMap<string, ReadonlySet<string>>): number {
  const own = [...meaning.values()].map(folded).join(' | ');
  let added = 0;
  for (const [slot, values] of inventory) {
    if (slot === 'familyFriendly') added += Number(!meaning.has(slot) && friendly(text));
    // "high" is a rating and a price range: it is added only where no slot has it.
    else added += Number([...values].some((value) => holds(text, value) && !own.includes(folded(value))));
  }
  return added;
}
