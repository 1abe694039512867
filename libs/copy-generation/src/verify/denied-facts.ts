import { type Fact } from '../facts/facts';
import { wordsOf } from './fact-words';
import { type Language } from './language';
import { type StructuredFact } from './support';
import { tokensOf } from './tokens';

/** "Waterproof: no", and "gluten free: yes", too; "stone: none" and no drawers at all. */
export function isDenial(fact: Fact): boolean {
  if (fact.kind !== 'boolean') return fact.values.length === 1 && /^(?:none|no|0)$/i.test(fact.values[0]);
  if (fact.holds && /(?:^|_)non_/.test(fact.attribute)) return true;
  return fact.kind === 'boolean' && (/(?:^|_)free(?:_|$)/.test(fact.attribute) ? fact.holds : !fact.holds);
}

export function denied(fact: Fact, language: Language): StructuredFact {
  // What "plastic-free packaging" is free of stands before the word.
  const of = /^(.+?)_free_/.exec(fact.attribute)?.[1].split('_');
  const words = (of ?? wordsOf(fact, language)).filter((word) => !language.functionWords.has(word));
  return { fact, values: [], letters: '', stems: new Set(words.map(language.stem)) };
}

const SENTENCES = /(?<=[.!?;:])\s+/;
const ENGLISH_NEGATOR = /\b(?:not|never|no|without|avoid|keep out|free|un[a-z]+ed)\b/i;

/** "Not suitable for small children": a value that denies in English, in the language's words. */
export function deniedInValues(fact: Fact, language: Language): StructuredFact[] {
  if (!language.englishWords || fact.kind !== 'text') return [];
  const sentences = fact.values.flatMap((value) => value.split(SENTENCES));
  return sentences
    .filter((sentence) => ENGLISH_NEGATOR.test(sentence))
    .map((sentence) => denied({ ...fact, values: [sentence] }, language));
}

/** "Keep out of reach", "away from heat": as good as a negation. */
const KEPT_AWAY = /\b(?:keep|avoid|away|out of)\b/i;

/** What a warning says no to: "Avoid the eye area". */
export function warnedOf(fact: Fact, language: Language): StructuredFact[] {
  if (fact.attribute !== 'warnings' || language.englishWords) return [];
  const sentences = fact.values.flatMap((value) => value.split(/[:;.]/));
  return sentences.flatMap((sentence) => {
    const tokens = tokensOf(sentence);
    const negator = language.negators.find(tokens).at(0);
    if (!negator && !KEPT_AWAY.test(sentence)) return [];
    const words = tokens.slice(negator?.to ?? 0).map(({ folded }) => folded);
    return {
      fact,
      values: [],
      letters: '',
      stems: new Set(words.filter((one) => !language.functionWords.has(one)).map(language.stem)),
    };
  });
}
