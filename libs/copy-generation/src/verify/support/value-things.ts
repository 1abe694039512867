import { englishConcepts } from '../../facts/english-concepts';
import { type Fact } from '../../facts/facts';
import { type ConceptId, type ConceptKind, kindOf } from '../../lexicon/concepts';
import { type Token, tokensOf } from '../language/tokens';
import { materialKindsOf } from './material-kinds';

/** A concept in a fact's value, with the thing that the value itself gives it to. */
export interface ValueConcept {
  readonly concept: ConceptId;
  /** Folded noun, or a part, of which the value says it: the dial of "white with mint dial"; of the fact's own thing else. */
  readonly thing?: string;
  /** Whether the fact's own thing has it as well: "glass bottle" as packaging. */
  readonly isShared: boolean;
}

/** What stands on or in a thing and makes up how it looks: of these it is the thing's own. */
const SURFACES: ReadonlySet<string> = new Set(
  `veneer finish coating plating lacquer glaze print stripes stripe pattern dots checks spots flowers tone tones look sheen shades
  colour colours color colors effect veins fibres fibers yarn yarns fabric weave grain detail details`.split(/\s+/),
);

/** Behind these, what belongs to the thing is named. */
const JOINTS: ReadonlySet<string> = new Set(['with', 'plus', 'and', 'on', 'inside', 'in', 'for', 'under', 'over']);
const WITH: ReadonlySet<string> = new Set(['with', 'plus']);

/** Attributes whose values are lists of things of their own. */
const LISTS =
  /^(?:in_the_box|accessories|contents|included|includes|box_contents|extras|comes_with|scope_of_delivery)$/;

/** What the words of an attribute's value say, each of the thing that it stands before, in English. */
export function conceptsWithin(value: string, { attribute }: Fact, isOfNoMaterial: boolean): ValueConcept[] {
  const tokens = tokensOf(value);
  const mentions = englishConcepts.mentions(value);
  const isList = LISTS.test(attribute);
  const found: ValueConcept[] = [];
  const thingAt = (end: number): { thing?: string; isShared: boolean } => {
    const at = tokens.findIndex((token) => token.end >= end);
    const { first, last } = phraseAround(tokens, at);
    const isAdded = first > 0 && (WITH.has(tokens[first - 1].folded) || tokens[0].folded === 'yes');
    const part = mentions.find(({ start, concepts }) => start > end && start - end <= 2 && concepts.some(isPart));
    const own = part?.concepts.find(isPart);
    if (!isAdded && !isList) return own ? { thing: own, isShared: true } : { isShared: true };
    const noun = nounOf(tokens, first, last, end);
    const lastPart = mentions
      .filter(({ start }) => noun !== undefined && start <= noun.start && noun.start < start + noun.text.length)
      .flatMap(({ concepts }) => concepts.filter(isPart))
      .at(-1);
    const thing = lastPart ?? (noun && !SURFACES.has(noun.folded) ? noun.folded : undefined);
    return { thing, isShared: thing === undefined };
  };
  for (const { concepts, end, words } of mentions) {
    const values = concepts.filter((concept) => !isPart(concept));
    for (const concept of [...values, ...lastColours(words)]) found.push({ concept, ...thingAt(end) });
    for (const concept of concepts.filter(isPart)) found.push({ concept, isShared: true });
  }
  for (const { folded, end } of isOfNoMaterial ? [] : tokens)
    for (const concept of materialKindsOf(folded)) found.push({ concept, ...thingAt(end) });
  return found;
}

const isPart = (concept: ConceptId) => kindOf(concept) === 'part';

/** Petrol blue is blue, whatever people take petrol for. */
function lastColours(words: string): ConceptId[] {
  if (!/[\s-]/.test(words)) return [];
  const last = englishConcepts.mentions(words.split(/[\s-]/).at(-1)!).flatMap(({ concepts }) => concepts);
  return last.filter((concept) => kindOf(concept) === ('colour' satisfies ConceptKind));
}

/** The words around the token between marks, "with" and the like. */
function phraseAround(tokens: readonly Token[], at: number): { first: number; last: number } {
  const isLimit = (index: number) => tokens[index].kind === 'mark' || JOINTS.has(tokens[index].folded);
  let first = at;
  while (first > 0 && !isLimit(first - 1)) first--;
  let last = at;
  while (last + 1 < tokens.length && !isLimit(last + 1)) last++;
  return { first, last };
}

/** The last word of the phrase, if it is not the value itself. */
function nounOf(tokens: readonly Token[], first: number, last: number, end: number): Token | undefined {
  const noun = tokens[last];
  return noun.kind === 'word' && noun.start >= end && last >= first ? noun : undefined;
}
