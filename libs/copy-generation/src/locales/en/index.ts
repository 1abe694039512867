import { type Locale, SPACED } from '../locale';
import { agreed, PLURAL_FORMS } from './agreement';
import { attributes, polarities, spellings } from './attributes';
import { smallInSentence } from './common-words';
import { concepts } from './concepts';
import { frames } from './frames';
import { indefiniteArticle } from './indefinite-article';
import { parts } from './parts';
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
  functionWords: `a an and at by for from in of on or the to with & + my your our this these`.split(' '),
  sharedPreposition: { word: 'with ', and: ' and ' },
  typography: SPACED,
  inSentence: smallInSentence,
  agreement: { forms: PLURAL_FORMS, agreed },
  withDefiniteArticle: (name) => `the ${name}`,
  article: { forms: ['a', 'an'], before: indefiniteArticle },
};
