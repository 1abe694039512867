import { generalisations } from '../lexicon/concepts';
import { type Draft } from './draft';
import { FOR_MATERIALS, isDescribing, NAMED_BY_COLOUR } from './english-grammar';
import { measureDrafts } from './name-measures';
import { type ProductNoun } from './product-noun';
import { isAmbiguous, type Reading, type ReadableAttribute, readingOf } from './readings';
import { type Token } from './tokens';

/**
 * What the title tells of the product beside claims: its kind, colour, material, pattern and measures. `supported` are
 * readings of the description, which decide where a word could as well be a part of a name.
 */
export function nameDrafts(title: string, noun: ProductNoun, supported: readonly Reading[]): Draft[] {
  const drafts = [...readingDrafts('title', 'name', title, nameReadings(noun, supported)), ...measureDrafts(title)];
  const { inTitle } = noun;
  if (inTitle) {
    const evidence = { field: 'title', start: inTitle.start, end: inTitle.end };
    drafts.push({ attribute: 'type', field: 'title', values: [inTitle.words], source: 'name', evidence, kind: 'text' });
  }
  return drafts;
}

/** The colours, materials and patterns that modify the title's head. */
export function nameReadings({ phrase, head }: ProductNoun, supported: readonly Reading[]): Reading[] {
  const readings: Reading[] = [];
  for (const at of phrase.keys()) {
    const reading = at === head ? undefined : readingOf(phrase[at]);
    if (reading && modifiesHead(phrase, head, at, reading, supported)) readings.push(reading);
  }
  return readings;
}

function modifiesHead(
  phrase: readonly Token[],
  head: number,
  at: number,
  reading: Reading,
  supported: readonly Reading[],
): boolean {
  const { attribute, concept } = reading;
  const noun = phrase[head].folded;
  if (attribute === 'colour' && NAMED_BY_COLOUR.has(noun)) return false;
  if (attribute === 'material' && FOR_MATERIALS.has(noun)) return false;
  const isSupported = supported.some(
    (other) => other.attribute === attribute && generalisations(other.concept).includes(concept),
  );
  if (isSupported) return true;
  const between = phrase.slice(at + 1, head);
  const isChain = between.every((token) => readingOf(token) || token.folded === 'and' || isDescribing(token.folded));
  return isChain && (!isAmbiguous(phrase[at]) || between.some(isClear));
}

function isClear(token: Token): boolean {
  return readingOf(token) !== undefined && !isAmbiguous(token);
}

/**
 * Facts of readings, one for each attribute: of several values only if they stand together ("black and white"); of values
 * that stand apart, the last, which is nearest to the noun.
 */
export function readingDrafts(
  field: 'title' | 'description',
  source: 'name' | 'merchant_text',
  text: string,
  readings: readonly Reading[],
  part?: string,
): Draft[] {
  return (['colour', 'material', 'pattern'] as ReadableAttribute[]).flatMap((attribute) => {
    const group = joined(
      text,
      readings.filter((reading) => reading.attribute === attribute),
    );
    if (group.length === 0) return [];
    const evidence = { field, start: group[0].start, end: group[group.length - 1].end };
    const values = [...new Set(group.map(({ value }) => value))];
    return [{ attribute, part, field, values, source, evidence, kind: 'text' as const }];
  });
}

function joined(text: string, readings: readonly Reading[]): Reading[] {
  let first = readings.length - 1;
  while (first > 0 && /^(?:, | and |, and | & |\/)$/u.test(text.slice(readings[first - 1].end, readings[first].start)))
    first--;
  return readings.slice(Math.max(first, 0));
}
