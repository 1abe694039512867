import { englishConcepts } from '../../facts/english-concepts';
import { type ConceptId, type ConceptKind, generalisations } from '../../lexicon/concepts';
import { type Language } from '../language/language';
import { type Token, tokensOf } from '../language/tokens';
import { clausesOf } from '../support/denying-clauses';
import { type Support } from '../support/support';
import { type TextUnderCheck } from '../text-under-check';
import type { Mention } from '../mention-index';
import { linksOf } from './links';
import { isWhole } from './noun-at';
import { endOfValues } from './values-at';

/** Of each thing's stem, which colours and materials the description gives it. */
type Pairs = ReadonlyMap<string, ReadonlyMap<ConceptKind, ReadonlySet<ConceptId>>>;

/** The most words of a noun phrase behind its values: "white side table". */
const MAX_NOUN = 3;

const KINDS: ReadonlySet<ConceptKind | undefined> = new Set<ConceptKind>(['colour', 'material']);

/** "White eggs in a brown basket", where the description has the eggs brown and the basket white. */
export function checkDescribedPairs(text: TextUnderCheck): void {
  const { language, support, product } = text.context;
  if (language.englishWords || product.description === '') return;
  let pairs = known.get(support);
  if (!pairs) known.set(support, (pairs = pairsOf(product.description, language)));
  if (pairs.size === 0) return;
  for (const mention of text.mentions) {
    if (text.isDenied(mention.from) || text.unsaid[mention.from] || text.masked[mention.from]) continue;
    const noun = nounsOf(text, mention).find(
      (at) => isOtherwise(text, mention, pairs.get(stemAt(text, at))) || isOfOthers(text, mention, at, pairs),
    );
    if (noun === undefined) continue;
    const [from, to] = [Math.min(mention.from, noun), Math.max(mention.to, noun + 1)];
    const reason = `the description says otherwise of the ${text.tokens[noun].text}`;
    text.report('attributes', 'hard', from, to, reason);
  }
}

/** Whether the description gives the thing values of the same kind, and neither this one nor a wider or narrower one. */
function isOtherwise(text: TextUnderCheck, mention: Mention, values: ReturnType<Pairs['get']>): boolean {
  const { language, support } = text.context;
  const concepts = mention.concepts.filter((one) => KINDS.has(language.kindOf(one)));
  if (!values || concepts.length === 0 || concepts.length < mention.concepts.length) return false;
  return concepts.every((concept) => {
    const given = values.get(language.kindOf(concept)!);
    if (!given || support.nearShades.has(concept)) return false;
    const isAlike = [...given].some(
      (one) => generalisations(one).includes(concept) || generalisations(concept).includes(one),
    );
    return !isAlike && !isListedWith(text, mention, given);
  });
}

/** "The stones are made of cork", of which only the coaster is, and which the description names beside it. */
function isOfOthers(text: TextUnderCheck, { concepts }: Mention, at: number, pairs: Pairs): boolean {
  const { language, support } = text.context;
  const isSaidOf = (concept: ConceptId) => [...pairs].filter(([, kinds]) => kinds.get('material')?.has(concept));
  const isBehind = text.mentions.some((one) => one.concepts === concepts && one.from > at);
  const stem = stemAt(text, at);
  if (!isBehind || !support.describedWords.some((word) => language.stem(word) === stem)) return false;
  return concepts.every((concept) => {
    if (language.kindOf(concept) !== 'material' || support.concepts.has(concept)) return false;
    const owners = isSaidOf(concept);
    return owners.length > 0 && !owners.some(([owner]) => owner === stem);
  });
}

/** "Kayaks in red and lime": of several, one may be as the description has it. */
function isListedWith(text: TextUnderCheck, { from, to }: Mention, given: ReadonlySet<ConceptId>): boolean {
  const { tokens, context } = text;
  const isJoint = (at: number) => tokens[at]?.text === ',' || context.language.conjunctions.has(tokens[at]?.folded);
  return text.mentions.some(
    (one) =>
      one.concepts.some((concept) => given.has(concept)) &&
      ((one.from === to + 1 && isJoint(to)) || (one.to === from - 1 && isJoint(one.to))),
  );
}

/** What the value is said of, other than the product itself: the last word of the noun behind it, what "is" it, "in" it. */
function nounsOf(text: TextUnderCheck, mention: Mention): number[] {
  const { tokens, context } = text;
  const start = endOfValues(text, mention.to);
  let end = start;
  while (
    end < tokens.length &&
    end - start < MAX_NOUN &&
    tokens[end].kind === 'word' &&
    tokens[end].clause === tokens[mention.from].clause &&
    !context.language.functionWords.has(tokens[end].folded)
  )
    end++;
  const behind = Array.from({ length: end - start }, (_, back) => end - 1 - back);
  const linked = behind.length > 0 ? [] : linksOf(text, mention).map(({ at }) => at);
  return [...behind, ...linked].filter((at) => !isWhole(text, at));
}

function stemAt({ tokens, context: { language } }: TextUnderCheck, at: number): string {
  return language.stem(tokens[at].folded);
}

const known = new WeakMap<Support, Pairs>();

/** Reads "a white wicker basket", "two striking yellow armchairs" from a description. */
function pairsOf(description: string, language: Language): Pairs {
  const pairs = new Map<string, Map<ConceptKind, Set<ConceptId>>>();
  for (const clause of clausesOf(description)) {
    const tokens = tokensOf(clause);
    const values: Value[] = englishConcepts.mentions(clause).map(({ concepts, start, end }) => ({
      concepts: concepts.filter((one) => KINDS.has(language.kindOf(one))),
      from: tokens.findIndex((token) => token.end > start),
      to: tokens.findLastIndex((token) => token.start < end) + 1,
    }));
    for (const { concepts, from, to } of values) {
      if (concepts.length === 0) continue;
      const behind = endOfRun(values, tokens, to, language);
      for (let last = behind; last < behind + MAX_NOUN && isWord(tokens, last, language); last++)
        addTo(pairs, language.stem(tokens[last].folded), concepts, language);
      // "A backdrop of straw".
      const isOf = /^(?:of|in|from)$/.test(tokens[from - 1]?.folded ?? '');
      if (isOf && isWord(tokens, from - 2, language))
        addTo(pairs, language.stem(tokens[from - 2].folded), concepts, language);
    }
  }
  return pairs;
}

interface Value {
  readonly concepts: readonly ConceptId[];
  readonly from: number;
  readonly to: number;
}

/** Where the values end that stand before one noun: "red, white and black baubles"; "coral leather and gold" are of two. */
function endOfRun(values: readonly Value[], tokens: readonly Token[], to: number, language: Language): number {
  const valueAt = (at: number) => values.find((one) => one.from === at && one.concepts.length > 0);
  let before = values.find((one) => one.to === to)!;
  let isOver = false;
  for (let at = to; ; at = before.to) {
    const isJoint = tokens[at]?.text === ',' || language.conjunctions.has(tokens[at]?.folded);
    const isNextJoint = isJoint && language.conjunctions.has(tokens[at + 1]?.folded);
    const joined = isJoint ? valueAt(isNextJoint ? at + 2 : at + 1) : undefined;
    const isAlike = joined?.concepts.some((one) =>
      before.concepts.some((other) => language.kindOf(one) === language.kindOf(other)),
    );
    const next: Value | undefined = valueAt(at) ?? (isAlike && !isOver ? joined : undefined);
    if (!next) return at;
    isOver ||= next.from === at;
    before = next;
  }
}

function isWord(tokens: readonly Token[], at: number, { functionWords }: Language): boolean {
  return at >= 0 && tokens[at]?.kind === 'word' && !functionWords.has(tokens[at].folded);
}

function addTo(
  pairs: Map<string, Map<ConceptKind, Set<ConceptId>>>,
  stem: string,
  concepts: readonly ConceptId[],
  language: Language,
): void {
  const kinds = pairs.get(stem) ?? new Map<ConceptKind, Set<ConceptId>>();
  pairs.set(stem, kinds);
  for (const concept of concepts) {
    const kind = language.kindOf(concept)!;
    kinds.set(kind, (kinds.get(kind) ?? new Set()).add(concept));
  }
}
