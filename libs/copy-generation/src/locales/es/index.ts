import { wordsOf } from '../concept-words';
import { type Locale, SPACED } from '../locale';
import { smallInSentence } from '../small-in-sentence';
import { attributes, polarities, spellings } from './attributes';
import { concepts } from './concepts';
import { frames } from './frames';
import { parts } from './parts';
import { questions } from './questions';
import { styles } from './styles';

export const spanish: Locale = {
  tag: 'es',
  attributes,
  polarities,
  spellings,
  yes: 'sí',
  no: 'no',
  frames,
  styles,
  questions,
  concepts,
  parts,
  partClauses: {
    colour: ['el producto tiene {part} de color {value}'],
    material: ['el producto tiene {part} de {value}'],
  },
  functionWords: `a al con de del e el en la las los o para por sin u un una y & +`.split(' '),
  sharedPreposition: { word: 'con ', and: ' y ' },
  typography: SPACED,
  inSentence: smallInSentence(wordsOf(concepts, 'y e de del con a al en la el las los')),
};
