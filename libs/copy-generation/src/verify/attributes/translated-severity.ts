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
