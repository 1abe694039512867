import { englishConcepts } from '../../facts/english-concepts';
import { type Fact } from '../../facts/facts';
import { type ConceptId } from '../../lexicon/concepts';
import { describedUnits, describes } from '../described-words';
import { isHan } from '../language/han-words';
import { clausesOf } from '../support/denied-facts';
import { type Mention, type TextUnderCheck } from '../text-under-check';
import { type Head } from './noun-at';

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

/** A part that the catalog says is not there, or not included, in a text of another language that nowhere denies it. */
export function isDeniedElsewhere(text: TextUnderCheck, { from, concepts }: Mention): boolean {
  const { support, language } = text.context;
  if (!language.englishWords || text.mayBeDenied(from)) return false;
  const denied = concepts.filter((one) => isAbsent(support.deniedConcepts.get(one), one, support.description));
  const isOf = (one: Mention) => one.concepts.some((concept) => denied.includes(concept));
  return denied.length > 0 && !text.mentions.some((one) => text.isDenied(one.from) && isOf(one));
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
