import { type Locale } from '../locale';
import { attributes, polarities, spellings } from './attributes';
import { frames } from './frames';
import { parts } from './parts';
import { questions } from './questions';
import { styles } from './styles';

export const german: Locale = {
  tag: 'de',
  attributes,
  polarities,
  spellings,
  yes: 'ja',
  no: 'nein',
  frames,
  styles,
  questions,
  parts,
  punctuation: { comma: ', ', stop: '.', gap: ' ' },
  functionWords: `am an auf aus der die das ein eine für im in mit oder ohne und von & +`.split(' '),
  sharedPreposition: { word: 'mit', and: 'und' },
  // Nouns keep their capital in German.
  inSentence: (value) => value,
};
