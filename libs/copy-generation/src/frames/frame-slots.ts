import { hasExpectedShape, isMustSay, isWarning } from '../attributes';
import { type Fact, type ProductFacts } from '../facts/facts';
import { fits } from '../graphemes';
import { type Grammar } from '../locales/grammar';
import { type Plan } from '../plan';
import { wordsOnly } from './words-only';

/** What kind of words a slot is filled with; a model is told this, and never a value. */
export type SlotKind = 'name' | 'words' | 'list' | 'number' | 'measure' | 'price';

/** A place in a frame where a fact of each product is put. */
export interface Slot {
  /** Letters only, small at the start: what stands between the braces. */
  readonly name: string;
  /** The fact's attribute; `name` for the product's name. */
  readonly attribute: string;
  /** What the attribute is called in the frame's language; from the catalog where the locale has no word for it. */
  readonly label: string;
  readonly kind: SlotKind;
}

/** The longest label that a model is shown, in graphemes. */
const MAX_LABEL_LENGTH = 40;

/** Up to how many values stand in a sentence. */
const MAX_LISTED = 6;

/** The slot of the product's name. */
export const NAME_SLOT: Slot = { name: 'name', attribute: 'name', label: 'name of the product', kind: 'name' };

/** The slot of the price: it stays in the text, and is filled when the text is read. */
export const PRICE_SLOT = 'price';

/**
 * The product's facts that a frame has slots for, the plan's first ones, but first what must be said. Left out: what is
 * yes or no, since models reverse it, and what warns; the category, which the frame is for; parts, whose values would be put on the
 * whole; values in another shape than their attribute has.
 */
export function slotFacts(product: ProductFacts, plan: Plan): Fact[] {
  const seen = new Set<string>();
  const facts = plan.order.filter((fact) => {
    if (!fitsSlot(fact) || seen.has(fact.attribute) || fact.inName) return false;
    seen.add(fact.attribute);
    return true;
  });
  const isLead = (fact: Fact) => plan.tailored && fact === plan.lead;
  const rank = (fact: Fact) => (isLead(fact) ? 0 : isMustSay(fact.attribute) ? 1 : 2);
  return facts.sort((a, b) => rank(a) - rank(b));
}

function fitsSlot(fact: Fact): boolean {
  return (
    fact.kind !== 'boolean' &&
    !isWarning(fact.attribute) &&
    fact.attribute !== 'category' &&
    fact.attribute !== 'type' &&
    fact.part === undefined &&
    fact.values.length <= MAX_LISTED &&
    // "1" would stand before a noun in the plural.
    (fact.kind !== 'number' || fact.values.every((value) => Number(value) >= 2)) &&
    fact.values.every((value) => hasExpectedShape(fact.attribute, value))
  );
}

/** Slots for the facts, each with a name of its own that is the same for all products with these attributes. */
export function slotsFor(facts: readonly Fact[], grammar: Grammar): Slot[] {
  const taken = new Set([NAME_SLOT.name]);
  return facts.map((fact) => {
    const name = slotName(fact, taken);
    taken.add(name);
    const label = wordsOnly(grammar.label(fact), MAX_LABEL_LENGTH);
    return { name, attribute: fact.attribute, label: label === '' ? name : label, kind: kindOf(fact) };
  });
}

/** The fact that a slot is filled with; undefined when the product has none of its kind. */
export function factOfSlot(slot: Slot, product: ProductFacts): Fact | undefined {
  if (slot.kind === 'name') return product.name;
  return product.facts.find(
    (fact) => fact.attribute === slot.attribute && fitsSlot(fact) && kindOf(fact) === slot.kind,
  );
}

function kindOf(fact: Fact): SlotKind {
  if (fact.kind === 'money') return 'price';
  if (fact.values.length > 1) return 'list';
  if (fact.kind === 'number') return 'number';
  return /\d/.test(fact.values[0]) ? 'measure' : 'words';
}

/** `skin_type` as `skinType`; "detail", "detailB" for a name without Latin letters, or one that is taken. */
function slotName({ attribute, kind }: Fact, taken: ReadonlySet<string>): string {
  if (kind === 'money') return PRICE_SLOT;
  const words = attribute.toLowerCase().match(/[a-z]+/g) ?? [];
  const [first = '', ...others] = words;
  const camel = first + others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  const isPlain = /^[a-z_]+$/.test(attribute) && fits(camel, MAX_LABEL_LENGTH) && camel !== PRICE_SLOT;
  if (isPlain && camel !== '' && !taken.has(camel)) return camel;
  for (let letter = 'A'.charCodeAt(0); ; letter++) {
    const name = `detail${String.fromCharCode(letter)}`;
    if (!taken.has(name)) return name;
  }
}
