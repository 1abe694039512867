import { type Locale, SPACED } from '../locale';
import { attributes, polarities, spellings } from './attributes';
import { composedDatives, compositions } from './compositions';
import { concepts } from './concepts';
import { checks } from './checks';
import { adjectivesOf, ARTICLED, dativesOf, joinedInDative } from './dative';
import { frames } from './frames';
import { labelled, labels } from './labels';
import { parts } from './parts';
import { questions } from './questions';
import { sections } from './sections';
import { styles } from './styles';

const datives = new Map([...dativesOf(concepts), ...composedDatives]);

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
  concepts,
  parts,
  compositions,
  handles: {
    bag: { label: 'Henkel', words: ['Henkel', 'Henkeln'], of: /tasche|shopper|(?<!papier)korb|körbe/i },
    vessel: { label: 'Henkel', words: ['Henkel', 'Henkeln'], of: /tasse|becher|krug|krüge|kanne|eimer/i },
  },
  checks,
  labels,
  labelled,
  sections,
  functionWords: `am an auf aus der die das ein eine für im in mit oder ohne und von & +`.split(' '),
  sharedPreposition: { word: 'mit ', and: ' und ' },
  repeatedSubject: { first: 'das Produkt ', again: 'es ' },
  typography: SPACED,
  // Nouns keep their capital in German.
  inSentence: (value) => value,
  contraction: { forms: [...adjectivesOf(datives), ...ARTICLED.values()], join: joinedInDative(datives) },
  plainPattern: { label: 'Muster', clause: { one: ['das Produkt ist {value}'] } },
};
