import { describedUnits } from './described-words';
import { isOrdinaryUnit } from './ordinary-words';
import { type TextUnderCheck } from './text-under-check';

/** The longest word of a script without spaces that is looked for, in letters. */
const MAX_UNIT = 12;

/** From the first letter of a word to behind its last. */
type Span = readonly [from: number, to: number];

/**
 * What is left of a run of letters without spaces between its words when as much of it as can be is read as known words.
 * @param from the run's first letter, by its token
 * @param to behind its last
 * @returns stretches of it, in their order
 */
export function unknownUnits(text: TextUnderCheck, from: number, to: number): Span[] {
  const { language } = text.context;
  const told = toldUnits(text);
  const isKnown = (unit: string, at: number) =>
    told(unit) || language.units.has(unit) || isOrdinaryUnit(text, unit, at);
  const untold = spansOf(text, from, to, (unit, at) => {
    return language.catalogUnits.has(unit) && !isKnown(unit, at) && !holdsPieceOf(unit, told);
  });
  const isTornFrom = (start: number, end: number) =>
    untold.some((one) => one[0] <= start && end <= one[1] && end - start < one[1] - one[0]);
  // The fewest letters that stay unknown up to each place, and where the last unit before it began.
  const fewest = [0];
  const starts = [from];
  for (let end = from + 1; end <= to; end++) {
    let [least, first] = [fewest[end - 1 - from] + 1, -1];
    let unit = '';
    for (let start = end - 1; start >= Math.max(from, end - MAX_UNIT); start--) {
      unit = text.tokens[start].folded + unit;
      if (fewest[start - from] >= least || isTornFrom(start, end) || !isKnown(unit, start)) continue;
      [least, first] = [fewest[start - from], start];
    }
    fewest.push(least);
    starts.push(first);
  }
  return unknownOf(starts, from, to);
}

/** The letters before which no unit ends, those side by side together. */
function unknownOf(starts: readonly number[], from: number, to: number): Span[] {
  const unknown: [number, number][] = [];
  for (let end = to; end > from;) {
    if (starts[end - from] >= 0) {
      end = starts[end - from];
      continue;
    }
    end--;
    const last = unknown.at(-1);
    if (last && last[0] === end + 1) last[0] = end;
    else unknown.push([end, end + 1]);
  }
  return unknown.reverse();
}

/** What the facts and the description say, word by word. */
function toldUnits(text: TextUnderCheck): (unit: string) => boolean {
  const { units } = text.context.support;
  const described = describedUnits(text);
  return (unit) => units.has(unit) || described.has(unit);
}

/** Where words of two letters or more stand in a run. */
function spansOf(
  { tokens }: TextUnderCheck,
  from: number,
  to: number,
  isWanted: (unit: string, at: number) => boolean,
): Span[] {
  const spans: Span[] = [];
  for (let start = from; start < to; start++) {
    let unit = tokens[start].folded;
    for (let end = start + 2; end <= Math.min(to, start + MAX_UNIT); end++) {
      unit += tokens[end - 1].folded;
      if (isWanted(unit, start)) spans.push([start, end]);
    }
  }
  return spans;
}

/** "座高", "加厚", where facts say how high, and how thick (厚): it is another word for what is told. */
function holdsPieceOf(unit: string, told: (piece: string) => boolean): boolean {
  const letters = [...unit];
  return letters.some((_, from) => letters.some((_letter, last) => told(letters.slice(from, last + 1).join(''))));
}
