import { type Fact } from '../facts/facts';
import { type Grammar } from '../locales/grammar';
import { type Citation, type Phrase } from './frame';
import { PRICE_SLOT } from './price-slot';

/** Whether a phrase or sentence uses the fact. */
export function uses(phrases: readonly Phrase[], fact: Fact): boolean {
  const values = citedValues(fact);
  return phrases.some(({ facts }) => facts.some(({ field, value }) => field === fact.field && values.includes(value)));
}

/** The fact as a phrase cites it. */
export function citations(fact: Fact): Citation[] {
  return citedValues(fact).map((value) => ({ field: fact.field, value }));
}

/** The amount is cited as a slot, too: it is put in with the one in the text. */
function citedValues(fact: Fact): readonly string[] {
  return fact.kind === 'money' ? [PRICE_SLOT] : fact.values;
}

/** A level of the category path, cited alone. */
export function section({ field }: Fact, level: string, grammar: Pick<Grammar, 'section'>): Phrase {
  return { text: grammar.section(level), facts: [{ field, value: level }], frames: [] };
}
