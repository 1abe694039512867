import { type Language } from '../language/language';
import { phrasesOf } from '../language/language-words';
import { PhraseIndex } from '../language/phrases';
import { type TextUnderCheck } from '../text-under-check';
import { type Quantity } from './quantities';

/** "Twice 10,000 mAh", where the catalog says 10,000 mAh: reports it, and says so. */
export function checkMultiple(text: TextUnderCheck, said: Quantity): boolean {
  if (!said.unit) return false;
  const before = text.find(indexOf(text.context.language)).find(({ to }) => to === said.from);
  if (!before) return false;
  text.report('numbers', 'hard', before.from, said.to, `no fact says ${text.words(before.from, said.to)}`);
  return true;
}

const compiled = new WeakMap<Language, PhraseIndex<'multiple'>>();

function indexOf(language: Language): PhraseIndex<'multiple'> {
  let index = compiled.get(language);
  if (!index) {
    const phrases = phrasesOf(language.words.numbers.multiples ?? '');
    compiled.set(language, (index = new PhraseIndex(phrases.map((phrase) => [phrase, 'multiple']))));
  }
  return index;
}
