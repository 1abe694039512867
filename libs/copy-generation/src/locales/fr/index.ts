import { wordsOf } from '../concept-words';
import { type Locale, SPACED } from '../locale';
import { smallInSentence } from '../small-in-sentence';
import { attributes, polarities, spellings } from './attributes';
import { checks } from './checks';
import { compositions } from './compositions';
import { concepts } from './concepts';
import { elided } from './elision';
import { frames } from './frames';
import { labelled, labels } from './labels';
import { measuredSizes } from './measured-sizes';
import { parts } from './parts';
import { SEMICOLON } from './punctuation';
import { questions } from './questions';
import { sections } from './sections';
import { styles } from './styles';

/** Other words that French catalogs write with a capital and a sentence does not: of allergens, fits and flavours. */
const COMMON_WORDS = `et de du des en à au aux avec la le les
  fruits coque lait gluten œuf œufs soja arachides céleri moutarde sésame poisson crustacés mollusques lupin sulfites blé
  noix noisettes amandes lactose
  slim regular droite droit ajustée ajusté ample large oversize classique étroite mao montant rond officier bateau
  vanille chocolat fraise framboise abricot citron caramel café menthe nature noisette amande pomme poire`;

export const french: Locale = {
  tag: 'fr',
  attributes,
  polarities,
  spellings,
  yes: 'oui',
  no: 'non',
  frames,
  styles,
  questions,
  concepts,
  compositions,
  handles: {
    tool: {
      label: 'manche',
      words: ['un manche', 'des manches'],
      of: /couteau|hache|marteau|scie|tournevis|pelle|râteau|brosse|balai|spatule|louche|poêle|raquette|pagaie|rasoir|peigne/i,
    },
    bag: { label: 'anse', words: ['une anse', 'des anses'], of: /\bsacs?\b(?! (?:de couchage|à dos))|cabas|panier/i },
    vessel: { label: 'anse', words: ['une anse', 'des anses'], of: /tasse|mug|cruche|carafe|théière|seau|arrosoir/i },
  },
  checks,
  labels,
  labelled,
  sections,
  parts,
  measuredSizes,
  partClauses: { colour: ['le produit a {part} en {value}'], material: ['le produit a {part} en {value}'] },
  functionWords: `à au aux avec de des du en et la le les ou par pour sans sur un une & +`.split(' '),
  sharedPreposition: { word: 'avec ', and: ' et ' },
  repeatedSubject: { first: 'le produit ', again: 'il ' },
  // "D’un poids de 180 g, d’une hauteur de 20 cm" reads well: what follows the article counts.
  typography: { ...SPACED, semicolon: `${SEMICOLON} `, opening: (phrase) => /^(?:d’une? )?\S*/u.exec(phrase)![0] },
  inSentence: smallInSentence(wordsOf(concepts, COMMON_WORDS)),
  plainPattern: { label: 'motif', phrase: { one: ['{value}'] }, clause: { one: ['le produit est {value}'] } },
  contraction: { forms: ['d’'], join: elided },
};
