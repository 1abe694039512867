import { type Language } from '../language/language';
import { phrasesOf } from '../language/language-words';
import { PhraseIndex } from '../language/phrases';
import { type TextUnderCheck } from '../text-under-check';
import { type Quantity } from './quantities';

/** Attributes that count people, beside those that the language's words for people count. */
const PEOPLE =
  /^(?:max_|min_)?(?:players?|persons?|people|riders?|diners?|guests?|sleeps|seats|capacity_(?:persons|people))$/;

const IN_VALUE = /\b(?:people|persons?|players?|sleepers?)\b/i;

/** "Three of you", where facts say for how many it is: whether there is room for them. */
export function peopleOf(text: TextUnderCheck, said: Quantity): 'too many' | 'enough' | undefined {
  const { language, support } = text.context;
  const { unit, currencies, comparator, numberTo } = said;
  if (unit || currencies || comparator) return undefined;
  if (!text.find(indexOf(language)).some(({ from }) => from === numberTo)) return undefined;
  const ofPeople = support.quantities.filter(
    ({ attribute, quantity }) =>
      !quantity.unit &&
      (PEOPLE.test(attribute) || support.facts.get(attribute)?.values.some((value) => IN_VALUE.test(value)) === true),
  );
  if (ofPeople.length === 0) return 'enough';
  return ofPeople.every(({ quantity }) => quantity.value < said.value) ? 'too many' : 'enough';
}

const compiled = new WeakMap<Language, PhraseIndex<'people'>>();

function indexOf(language: Language): PhraseIndex<'people'> {
  let index = compiled.get(language);
  if (!index) {
    const phrases = phrasesOf(language.words.numbers.ofPeople ?? '');
    compiled.set(language, (index = new PhraseIndex(phrases.map((phrase) => [phrase, 'people']))));
  }
  return index;
}
