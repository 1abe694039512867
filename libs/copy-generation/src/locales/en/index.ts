import { type Locale, SPACED } from '../locale';
import { smallInSentence } from '../small-in-sentence';
import { agreed, namesSeveral, PLURAL_FORMS } from './agreement';
import { attributes, polarities, spellings } from './attributes';
import { COMMON_WORDS } from './common-words';
import { concepts } from './concepts';
import { checks } from './checks';
import { frames } from './frames';
import { indefiniteArticle } from './indefinite-article';
import { parts } from './parts';
import { joinedWithCountry } from './countries';
import { productSentences } from './product-sentences';
import { questions } from './questions';
import { styles } from './styles';

export const english: Locale = {
  tag: 'en',
  attributes,
  polarities,
  spellings,
  yes: 'yes',
  no: 'no',
  frames,
  styles,
  questions,
  concepts,
  parts,
  partClauses: { colour: ['it has {part} in {value}'], material: ['it has {part} of {value}'] },
  checks,
  functionWords: `a an and at by for from in of on or the to with & + my your our this these`.split(' '),
  sharedPreposition: { word: 'with ', and: ' and ' },
  productSentences,
  typography: SPACED,
  inSentence: smallInSentence(COMMON_WORDS),
  agreement: { forms: PLURAL_FORMS, agreed, namesSeveral },
  contraction: { forms: ['the'], join: joinedWithCountry },
  withDefiniteArticle: (name) => `the ${name}`,
  article: { forms: ['a', 'an'], before: indefiniteArticle },
};
