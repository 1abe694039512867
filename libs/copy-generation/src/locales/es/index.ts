import { wordsOf } from '../concept-words';
import { type Locale, SPACED } from '../locale';
import { smallInSentence } from '../small-in-sentence';
import { attributes, polarities, spellings } from './attributes';
import { checks } from './checks';
import { compositions } from './compositions';
import { concepts } from './concepts';
import { frames } from './frames';
import { labelled, labels } from './labels';
import { measuredSizes } from './measured-sizes';
import { parts } from './parts';
import { questions } from './questions';
import { sections } from './sections';
import { styles } from './styles';

/** Other words that Spanish catalogs write with a capital and a sentence does not: of allergens, fits and flavours. */
const COMMON_WORDS = `y e de del con a al en la el las los
  frutos cáscara secos leche gluten huevo huevos soja cacahuetes apio mostaza sésamo pescado crustáceos moluscos altramuces
  sulfitos trigo nueces avellanas almendras lactosa
  slim regular recto recta ajustado ajustada holgado holgada ancho clásico clásica entallado mao redondo barco pico
  vainilla chocolate fresa frambuesa albaricoque limón caramelo café menta natural avellana almendra manzana pera`;

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
  compositions,
  handles: {
    tool: {
      label: 'mango',
      words: ['mango', 'mangos'],
      of: /cuchill|hacha|martillo|sierra|destornillador|pala|rastrillo|cepillo|escoba|espátula|cazo|sartén|raqueta|remo|paraguas|peine/i,
    },
    vessel: { label: 'asa', words: ['asa', 'asas'], of: /taza|jarra|tetera|cubo|regadera/i },
    furniture: {
      label: 'tirador',
      words: ['tirador', 'tiradores'],
      of: /cómoda|cajonera|armario|aparador|mesita de noche|mesilla/i,
    },
  },
  checks,
  labels,
  labelled,
  sections,
  parts,
  measuredSizes,
  partClauses: {
    colour: ['el producto tiene {part} de color {value}'],
    material: ['el producto tiene {part} de {value}'],
  },
  functionWords: `a al con de del e el en la las los o para por sin u un una y & +`.split(' '),
  sharedPreposition: { word: 'con ', and: ' y ' },
  repeatedSubject: { first: 'el producto ', again: '' },
  // "De la marca Ostsee, de algodón" reads well: these are two words "de".
  typography: { ...SPACED, opening: (phrase) => /^(?:de la )?\S*/u.exec(phrase)![0] },
  plainPattern: { label: 'diseño', phrase: { one: ['{value}'] }, clause: { one: ['el producto viene {value}'] } },
  inSentence: smallInSentence(wordsOf(concepts, COMMON_WORDS)),
};
