import { type Locale } from '../locale';
import { attributes, polarities, spellings } from './attributes';
import { checks } from './checks';
import { frames } from './frames';

export const german: Locale = {
  tag: 'de',
  attributes,
  polarities,
  spellings,
  yes: 'ja',
  no: 'nein',
  frames,
  checks,
  functionWords: `am an auf aus der die das ein eine für im in mit oder ohne und von & +`.split(' '),
  sharedPreposition: { word: 'mit', and: 'und' },
  // Nouns keep their capital in German.
  inSentence: (value) => value,
};
