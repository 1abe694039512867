import { type Grammar } from '../locales/grammar';
import { exampleProducts } from './example-products';
import { type FrameRequest } from './frame-key';
import { factOfSlot } from './frame-slots';
import { wordsOf } from './text-words';

/** Words that lead to values of some slots only: "made of" to the material. */
export type SlotLeads = ReadonlyMap<string, readonly string[]>;

/** The fewest words of a lead that says something: "in" and "by" stand before anything. */
const MIN_WORDS = 2;

const SLOT = /\{(?:a )?([A-Za-z]+)\}/g;

/** By slot, the words that the language puts right before its value. */
export function slotLeads(request: FrameRequest, grammar: Grammar): SlotLeads {
  const [product] = exampleProducts(request);
  return new Map(
    request.slots.map((slot) => {
      const fact = factOfSlot(slot, product);
      const frames =
        fact && slot.kind !== 'name' ? [...(grammar.phrases(fact) ?? []), ...(grammar.clauses(fact) ?? [])] : [];
      // Where a noun follows ("with {a value} collar"), that says what the value is.
      const leads = frames
        .filter((frame) => /\{(?:a )?value\}$/.test(frame))
        .map((frame) => frame.replace(/\{.*$/s, ''));
      return [slot.name, leads.map((lead) => wordsOf(lead).join(' ')).filter((lead) => lead !== '')];
    }),
  );
}

/**
 * The first slot that stands where another one's value is said: "made of {brand}" is well formed, true of no product, and
 * made of known words only. Undefined when there is none.
 */
export function misplacedSlot(sentence: string, leads: SlotLeads): string | undefined {
  for (const match of sentence.matchAll(SLOT)) {
    const slot = match[1].charAt(0).toLowerCase() + match[1].slice(1);
    // A slot before this one ends the words that lead to it.
    const before = ` ${wordsOf(sentence.slice(0, match.index).replace(/^.*\}/s, '')).join(' ')}`;
    const own = leads.get(slot) ?? [];
    for (const [other, known] of leads) {
      const lead = known.find((words) => words.split(' ').length >= MIN_WORDS && before.endsWith(` ${words}`));
      if (other !== slot && lead !== undefined && !own.some((words) => words.startsWith(lead))) return slot;
    }
  }
  return undefined;
}
