import { englishConcepts } from '../../facts/english-concepts';
import { type Fact } from '../../facts/facts';
import { type ConceptId, type ConceptKind, generalisations } from '../../lexicon/concepts';
import { describedUnits, describes } from '../described-words';
import { isHan } from '../language/han-words';
import { type Language } from '../language/language';
import { foldedTokens } from '../language/tokens';
import { clausesOf } from '../support/denying-clauses';
import { KIND_WORDS } from '../support/concept-support';
import { type Support } from '../support/support';
import { isMentioned, type Mention, mentionsAt } from '../mention-index';
import { type TextUnderCheck } from '../text-under-check';
import { type Head, isWhole } from './noun-at';

/** How wrong it is to say a value of something; not at all without one. */
export type Severity = 'hard' | 'soft' | undefined;

/**
 * How grave it is that no fact has a value, in a text of another language than the catalog's: a fact must say another value
 * of that kind of the same thing, and nothing in the clause deny it. Else the catalog may have a word for it that no list
 * of ours translates.
 */
export function severityOfTranslated(text: TextUnderCheck, mention: Mention, head: Head): 'hard' | 'soft' {
  const { support, language } = text.context;
  const kinds = mention.concepts.map((concept) => language.kindOf(concept)!);
  if (text.mayBeDenied(mention.from) || mention.concepts.some((one) => support.inDescription.has(one))) return 'soft';
  if (typeof head === 'object' && 'part' in head && !mention.compoundOf)
    return kinds.some((kind) => support.described.get(head.part)?.has(kind)) ? 'hard' : 'soft';
  return [...support.concepts.keys()].some((one) => kinds.includes(language.kindOf(one)!)) ? 'hard' : 'soft';
}

/**
 * How grave it is that no fact has a value of the noun, in a text of another language than the catalog's: hard only where
 * the noun is sure to be what the value is said of, and facts say another one of it. A mark ends a noun's reach ("Griff aus
 * Nussbaum, Nieten aus Messing"), so does another thing ("celeste por delante y blanco por el reverso"), and a negator of
 * the clause may reach the value.
 * @param at the noun's place
 * @returns nothing where the noun is a word for what a fact says it of: a "Kette" is a necklace, a chain and a pendant
 */
export function certain(text: TextUnderCheck, severity: 'hard' | 'soft', mention: Mention, at: number): Severity {
  const { tokens, mentions, context } = text;
  const { language } = context;
  if (!language.englishWords) return severity;
  if (isOfNamed(text, mention, at)) return undefined;
  const [start, end] = at < mention.from ? [at + 1, mention.from] : [mention.to, at];
  const isParted = Array.from({ length: end - start }, (_, more) => start + more).some((one) => parts(text, one));
  const isStuff = (one: Mention) => one.concepts.every((concept) => language.kindOf(concept) === 'material');
  const { folded } = tokens[at];
  // Letters of a script without spaces stand in words of any sort.
  // "Goma" is rubber, and what the catalog calls an elastic.
  const isOwn = language.words.describesBehind && context.support.nouns.has(language.stem(folded));
  const isNoThing =
    (language.functionWords.has(folded) && !isHan(folded)) || (!isOwn && mentionsAt(mentions, at).some(isStuff));
  if (isParted || isNoThing || text.mayBeDenied(mention.from)) return 'soft';
  return isDescribedElse(text, mention, at) ? severity : 'soft';
}

/** The same where no word between the two is in doubt: what a rule of syntax ties together, "du feutre pour l'assise". */
export function certainOf(
  text: TextUnderCheck,
  severity: 'hard' | 'soft',
  mention: Mention,
  head: Exclude<Head, 'product' | undefined>,
): Severity {
  const { support, language } = text.context;
  if (!language.englishWords) return severity;
  if (isOfNamed(text, mention, head.at)) return undefined;
  const own = 'part' in head ? support.described.get(head.part) : undefined;
  const isDescribed =
    mention.concepts.some((one) => own?.has(language.kindOf(one)!)) || isDescribedElse(text, mention, head.at);
  return !text.mayBeDenied(mention.from) && isDescribed ? severity : 'soft';
}

/** Whether the token between a value and a noun may part them: a mark, an "and", a word that no list knows. */
function parts(text: TextUnderCheck, at: number): boolean {
  const { tokens, mentions, context } = text;
  const { language } = context;
  // "Les boutons du manteau Lys": whose they are, is no doubt.
  if (isWhole(text, at)) return false;
  const { kind, glue, folded } = tokens[at];
  if (kind === 'mark') return glue !== 'hyphen';
  if (language.conjunctions.has(folded)) return true;
  const isRead = language.functionWords.has(folded) || language.isStyle(folded) || isHan(folded);
  return !isRead && !isMentioned(mentions, at);
}

/** Whether facts say another value of that kind of what stands at the place, and not this one. */
export function isOfOtherValue(text: TextUnderCheck, mention: Mention, at: number): boolean {
  return !isOfNamed(text, mention, at) && isDescribedElse(text, mention, at);
}

/** Whether facts say something of the same kind of what the noun names. */
function isDescribedElse(text: TextUnderCheck, { concepts, compoundOf }: Mention, at: number): boolean {
  const { support, language } = text.context;
  const kinds = new Set(concepts.map((concept) => language.kindOf(concept)!));
  const has = (some: Iterable<ConceptKind> | undefined) => [...(some ?? [])].some((one) => kinds.has(one));
  const ofNoun = (word: string) => [...(support.nouns.get(word) ?? [])].map((one) => language.kindOf(one)!);
  const words = nounsAt(text, at);
  const named = mentionsAt(text.mentions, at).flatMap((one) => one.concepts);
  const things = [...named, ...words.flatMap((word) => support.parts.get(word) ?? [])];
  if (compoundOf && compoundOf !== 'product') things.push(compoundOf);
  return (
    things.some((part) => generalisations(part).some((one) => has(support.described.get(one)))) ||
    words.some((word) => has(ofNoun(word)) || has(support.bearers.described.get(word)))
  );
}

/** The most letters of a Chinese noun for a thing. */
const MAX_LETTERS = 4;

/** The noun's stem; of a script without spaces, the words that the letter may stand in. */
function nounsAt({ tokens, context: { language } }: TextUnderCheck, at: number): string[] {
  // "Repose-pieds" has no feet.
  const isJoined = at > 0 && language.words.describesBehind && tokens[at].glue === 'hyphen';
  const before = isJoined ? `${language.stem(tokens[at - 1].folded)}-` : '';
  if (!isHan(tokens[at].folded)) return [before + language.stem(tokens[at].folded)];
  const found: string[] = [];
  for (let from = Math.max(0, at - MAX_LETTERS + 1); from <= at; from++)
    for (let to = at + 1; to <= Math.min(tokens.length, from + MAX_LETTERS); to++)
      found.push(
        tokens
          .slice(from, to)
          .map(({ folded }) => folded)
          .join(''),
      );
  return found;
}

/** Whether a fact whose name the noun may translate has one of the concepts. */
function isOfNamed(text: TextUnderCheck, { concepts }: Mention, at: number): boolean {
  const nouns = nounsAt(text, at);
  return namesOf(text).some(
    ({ words, has }) => nouns.some((one) => words.has(one)) && concepts.some((one) => has.has(one)),
  );
}

interface NamedFact {
  /** Stems of the language's words for what the fact's name says. */
  readonly words: ReadonlySet<string>;
  /** What its values are, and what these are kinds of. */
  readonly has: ReadonlySet<ConceptId>;
}

const known = new WeakMap<Support, readonly NamedFact[]>();

function namesOf({ context: { support, product, language } }: TextUnderCheck): readonly NamedFact[] {
  let names = known.get(support);
  if (names) return names;
  const stemOf = (words: string) => (isHan(words) ? words : stemOfName(words, language));
  names = product.facts
    .filter(({ kind }) => kind === 'text')
    .map((fact) => ({
      words: new Set(translatedNames(fact, language).map(stemOf)),
      has: new Set(fact.values.flatMap((value) => englishConcepts.mentions(value)).flatMap(generalised)),
    }));
  known.set(support, names);
  return names;
}

/** The noun of a name of several words: the last, of what a hyphen joins both, "repose-pieds". */
function stemOfName(words: string, language: Language): string {
  const stems = foldedTokens(words).map(language.stem);
  const isJoined = language.words.describesBehind && /\S-\S+$/.test(words);
  return stems.slice(isJoined ? -2 : -1).join('-');
}

/** The language's words for every word of what a fact's name says it is of. */
function translatedNames({ part = '', attribute }: Fact, { englishWords, words }: Language): string[] {
  const all = englishWords?.all(`${part} ${attribute}`) ?? [];
  const last = attribute.split('_').findLast((word) => !KIND_WORDS.has(word)) ?? '';
  // Of a `lid_knob` the knob has it, and the lid has not; of "back and sides", both.
  const isOfLast = ({ english }: (typeof all)[number]) => english.endsWith(last.replace(/s$/, ''));
  const said = words.describesBehind && !attribute.includes('_and_') ? all.filter(isOfLast) : all;
  return said.flatMap((one) => one.words);
}

function generalised({ concepts }: { concepts: readonly ConceptId[] }): ConceptId[] {
  return concepts.flatMap((concept) => [...generalisations(concept)]);
}

/** A part that the catalog says is not there, or not included, in a text of another language that nowhere denies it. */
export function isDeniedElsewhere(text: TextUnderCheck, { from, concepts }: Mention): boolean {
  const { support, language } = text.context;
  if (!language.englishWords || text.mayBeDenied(from)) return false;
  const denied = concepts.filter((one) => isAbsent(support.deniedConcepts.get(one), one, support.description));
  return denied.length > 0 && !denied.some((one) => deniedIn(text).has(one));
}

const deniedConcepts = new WeakMap<TextUnderCheck, ReadonlySet<ConceptId>>();

/** What the text denies, wherever in it. */
function deniedIn(text: TextUnderCheck): ReadonlySet<ConceptId> {
  let denied = deniedConcepts.get(text);
  if (!denied) {
    const mentions = text.mentions.filter(({ from }) => text.isDenied(from));
    deniedConcepts.set(text, (denied = new Set(mentions.flatMap(({ concepts }) => concepts))));
  }
  return denied;
}

/** Whether a no, or the description, is about the part itself: "the filling is not washable" says that there is one. */
function isAbsent(fact: Fact | undefined, concept: ConceptId, description: string): boolean {
  if (fact?.kind === 'boolean') return /_(?:included|supplied)$/.test(fact.attribute) || fact.attribute === concept;
  const isOf = (clause: string) => englishConcepts.mentions(clause).some(({ concepts }) => concepts.includes(concept));
  return fact !== undefined && clausesOf(description).some((clause) => NOT_INCLUDED.test(clause) && isOf(clause));
}
const NOT_INCLUDED = /not (?:included|supplied|provided)|(?:sold|available) separately/i;

/** Said in the language's words for what the description says. */
export function isTranslated(text: TextUnderCheck, { from, to }: Mention): boolean {
  if (!text.context.language.englishWords) return false;
  const isRun = isHan(text.tokens[from].text);
  if (isRun)
    return describedUnits(text).has(text.words(from, to)) || text.context.support.units.has(text.words(from, to));
  return Array.from({ length: to - from }, (_, more) => from + more).every((at) => describes(text, at) === 'so');
}

/** What the catalog denies and a negator of the clause may reach: "für Beton taugt er nicht". */
export function isDeniedToo(text: TextUnderCheck, { from, concepts }: Mention): boolean {
  return text.mayBeDenied(from) && concepts.some((one) => text.context.support.deniedConcepts.has(one));
}
