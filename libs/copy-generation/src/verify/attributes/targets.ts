import { type ConceptId } from '../../lexicon/concepts';
import { places, type PlaceWords } from '../../locales/en/places';
import { phrasesOf } from '../language/language-words';
import { PhraseIndex, type PhraseMatch } from '../language/phrases';
import { type Mention, mentionBefore, mentionFrom } from '../mention-index';
import { type TextUnderCheck } from '../text-under-check';
import { partsAt, stemsAt } from './attachment';
import { isKnownThing } from './links';
import { isWhole } from './noun-at';
import { type Severity } from './translated-mentions';

/** Stems of English nouns, and parts, that facts may have for a thing. */
interface Names {
  readonly stems: readonly string[];
  readonly parts: readonly ConceptId[];
}

/** What a value is said of: a thing that the text names, or those that a place of the product may be. */
export interface Target extends Names {
  /** Those of them that it is, if the product has them; all of them without. */
  readonly sure?: Names;
  /** Where it stands. */
  readonly from: number;
  readonly to: number;
  /** Whether it may be another thing as well. */
  readonly isVague: boolean;
  readonly isPlace: boolean;
}

const PLACES = new PhraseIndex<PlaceWords>(
  places.flatMap((place) => phrasesOf(place.phrases).map((phrase) => [phrase, place] as const)),
);

const ofTexts = new WeakMap<TextUnderCheck, { readonly from: Map<number, Target>; readonly to: Map<number, Target> }>();

/** The longest place that begins, or ends, at the token. */
export function placeAt(text: TextUnderCheck, at: number, end: 'from' | 'to' = 'from'): Target | undefined {
  let places = ofTexts.get(text);
  if (!places) {
    ofTexts.set(text, (places = { from: new Map(), to: new Map() }));
    const byLength = [...text.find(PLACES)].sort((a, b) => a.to - a.from - (b.to - b.from));
    for (const one of byLength) {
      const target = targetOf(text, one);
      places.from.set(one.from, target);
      places.to.set(one.to, target);
    }
  }
  return places[end].get(at);
}

/** The places of the token's clause that no value stands right before or behind. */
export function freePlacesAt(text: TextUnderCheck, at: number): Target[] {
  const { clause } = text.tokens[at];
  return text
    .find(PLACES)
    .filter(({ from, to }) => text.tokens[from].clause === clause && (to <= at || from > at))
    .filter(({ from, to }) => {
      const isPreposition = to - from === 1 && mentionFrom(text.mentions, to) !== undefined;
      return !isPreposition && !mentionBefore(text.mentions, from);
    })
    .map((place) => targetOf(text, place));
}

function targetOf(
  { context: { language } }: TextUnderCheck,
  { entry: { things, isVague = false }, from, to }: PhraseMatch<PlaceWords>,
): Target {
  const partsOf = (words: readonly string[]) =>
    words.filter((word) => language.kindOf(word as ConceptId) === 'part') as ConceptId[];
  const [own, others = []] = things.split('|').map((list) => list.trim().split(/\s+/));
  const all = [...own, ...others];
  const sure = { stems: own.map(language.stem), parts: partsOf(own) };
  return { stems: all.map(language.stem), parts: partsOf(all), sure, from, to, isVague, isPlace: true };
}

/** The thing that facts name and that the noun phrase there is of, the last of up to four words, behind its articles. */
export function thingFrom(text: TextUnderCheck, start: number): Target | undefined {
  const { tokens, context } = text;
  const from = behindDeterminers(text, start);
  let end = from;
  while (end < tokens.length && end - from < 4 && isOfNoun(end)) end++;
  for (let at = end - 1; at >= from; at--) if (isKnownThing(text, at)) return thingAt(text, at);
  return undefined;

  function isOfNoun(at: number): boolean {
    return (
      tokens[at].kind === 'word' &&
      tokens[at].sentence === tokens[start].sentence &&
      !context.language.functionWords.has(tokens[at].folded) &&
      !isWhole(text, at)
    );
  }
}

/** The most words before a noun that only tell which one: "every single one of the". */
const MAX_DETERMINERS = 6;

/** Where the noun phrase goes on behind its articles. */
export function behindDeterminers({ tokens }: TextUnderCheck, start: number): number {
  let from = start;
  while (from < tokens.length && from - start < MAX_DETERMINERS && DETERMINERS.has(tokens[from].folded)) from++;
  return from;
}

export const DETERMINERS: ReadonlySet<string> = new Set(
  'the its their both every each all one single of these those that very same last own'.split(' '),
);

/** What the noun there names. */
export function thingAt(text: TextUnderCheck, at: number): Target {
  return { stems: stemsAt(text, at), parts: partsAt(text, at), from: at, to: at + 1, isVague: false, isPlace: false };
}

/** What a participle is the form of, if facts name it: the piping of "piped", the tips of "tipped", the trim of "trimmed". */
export function thingOfVerb({ tokens, context }: TextUnderCheck, at: number): Target | undefined {
  const { language, support } = context;
  const [, base] = /^([a-z]{2,})ed$/.exec(tokens[at].folded) ?? [];
  if (base === undefined) return undefined;
  const nouns = [base, `${base}e`, `${base}ing`, base.replace(/(.)\1$/, '$1')];
  const named = nouns.flatMap((noun) => language.conceptsIn(noun)).filter((one) => language.kindOf(one) === 'part');
  const parts = [...new Set(named)].filter((part) => support.concepts.has(part));
  const stems = [...new Set(nouns.map(language.stem))].filter((stem) => support.bearers.things.has(stem));
  if (parts.length === 0 && stems.length === 0) return undefined;
  return { stems: [...stems, ...parts], parts, from: at, to: at + 1, isVague: false, isPlace: false };
}

/** The product itself, where it is named or called "the body". */
export function wholeAt(at: number): Target {
  return { stems: [''], parts: [], from: at, to: at + 1, isVague: false, isPlace: false };
}

/** Whether the facts say one of the value's concepts of it. */
export function hasValue(text: TextUnderCheck, { stems, parts }: Target, { concepts }: Mention): boolean {
  const { support } = text.context;
  return concepts.some((concept) => {
    const owners = support.bearers.byConcept.get(concept);
    return (
      stems.some((stem) => owners?.has(stem) || support.nouns.get(stem)?.has(concept)) ||
      parts.some((part) => owners?.has(part) || support.concepts.get(concept)?.has(part))
    );
  });
}

/** Whether the facts say something of the same kind of it. */
export function isDescribed(text: TextUnderCheck, target: Target, { concepts }: Mention): boolean {
  const { stems, parts } = target.sure ?? target;
  const { support, language } = text.context;
  const kinds = concepts.map((concept) => language.kindOf(concept)!);
  return kinds.some(
    (kind) =>
      stems.some((stem) => support.bearers.described.get(stem)?.has(kind)) ||
      parts.some((part) => support.described.get(part)?.has(kind)),
  );
}

/** How wrong it is to say the value of it. */
export function severityFor(text: TextUnderCheck, target: Target, mention: Mention): Severity {
  if (hasValue(text, target, mention)) return undefined;
  const { byConcept } = text.context.support.bearers;
  if (isDescribed(text, target, mention)) return target.isVague ? 'soft' : 'hard';
  return mention.concepts.some((concept) => byConcept.get(concept)?.has('')) ? undefined : 'soft';
}
