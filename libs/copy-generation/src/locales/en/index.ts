import { type Locale } from '../locale';
import { attributes, polarities, spellings } from './attributes';
import { smallInSentence } from './common-words';
import { checks } from './checks';
import { frames } from './frames';
import { indefiniteArticle } from './indefinite-article';

export const english: Locale = {
  tag: 'en',
  attributes,
  polarities,
  spellings,
  yes: 'yes',
  no: 'no',
  frames,
  checks,
  functionWords: `a an and at by for from in of on or the to with & + my your our this these`.split(' '),
  sharedPreposition: { word: 'with', and: 'and' },
  inSentence: smallInSentence,
  article: { forms: ['a', 'an'], before: indefiniteArticle },
};
