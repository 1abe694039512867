import { type CheckWords } from '../../locales/check-words';
import type { Quantity } from './quantity';
import { type Token } from '../language/tokens';

/** "20–30 l", "20 or 30 l", "30 x 40 cm": the unit at the end is the unit of both. */
export function shareUnits(
  quantities: readonly Quantity[],
  tokens: readonly Token[],
  { prepositions, conjunctions }: CheckWords,
): Quantity[] {
  const shared = [...quantities];
  for (let index = shared.length - 2; index >= 0; index--) {
    const one = shared[index];
    const next = shared[index + 1];
    const isJoined = next.from - one.to <= 1 && tokens[one.to]?.sentence === tokens[next.from].sentence;
    if (!isJoined || one.unit || one.currencies || !(next.unit ?? next.currencies)) continue;
    const between = next.from - one.to === 1 ? tokens[one.to].folded : '';
    if (/^[;.+&]$/.test(between)) continue;
    // "A pair weighs 2 kg" has one measure.
    const isWord = between.length > 3 && !prepositions.includes(between) && !conjunctions.includes(between);
    if (isWord) continue;
    shared[index] = { ...one, unit: next.unit, currencies: next.currencies, isDoubtful: true };
  }
  return shared;
}

/** "44 cm high, 29 wide and 14 deep": the units that a number without its own can have from others of the sentence. */
export function withImpliedUnits(quantities: readonly Quantity[], tokens: readonly Token[]): Quantity[] {
  if (quantities.length < 2) return [...quantities];
  const measured = quantities.filter(({ unit }) => unit !== undefined);
  const bySentence = Map.groupBy(measured, ({ from }) => tokens[from].sentence);
  return quantities.map((one) => {
    const measures = bySentence.get(tokens[one.from].sentence);
    if (one.unit || one.currencies || !measures) return one;
    // The nearest before it first, then those behind it.
    const near = [
      ...measures.filter(({ from }) => from < one.from).reverse(),
      ...measures.filter(({ from }) => from > one.from),
    ];
    return { ...one, impliedUnits: [...new Set(near.map(({ unit }) => unit!))] };
  });
}
