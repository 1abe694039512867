import { type ConceptId, type ConceptKind, kindOf } from '../lexicon/concepts';
import { type Token } from './tokens';
import { englishConcepts } from './english-concepts';

/** The attributes that can be read from a text. */
export type ReadableAttribute = Exclude<ConceptKind, 'part'>;

/** What a token says of the thing that it stands before. */
export interface Reading {
  readonly attribute: ReadableAttribute;
  readonly concept: ConceptId;
  /** The value as it is said: "gold" of "gold-toned". */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that are foods, plants, minerals, scents or names at least as often: "Olive Oil", "Charcoal Grill". */
const AMBIGUOUS = words(`
  orange amber rose olive peach salmon apricot coral lime mint sage plum lavender lilac violet aubergine mulberry chestnut
  chocolate coffee mocha caramel cognac camel champagne sand stone clay oat smoke ash slate chalk rust jet nude cream pearl
  ruby_red emerald_green charcoal graphite mustard blush natural transparent
  walnut cherry_wood maple pine cedar birch bamboo crystal diamond pearl_material glass paper wax tin iron felt lace down
  mesh straw rope cork resin feather jersey modal stone_material fur latex rubber foam terracotta_clay beech oak
  solid plain floral printed metallic checked abstract matte brushed polished frosted marbled woven knitted studded leopard_print
  zebra_print pleated dotted hammered`);

/** Metals whose name beside a thing tells at least its colour. */
const METAL_COLOURS = words('gold silver bronze copper rose_gold');

/** Claims rather than descriptions, or not told from others without proof. */
const CLAIMS = words('organic_cotton recycled_polyester vegan_leather natural egyptian_cotton');

/** Nouns, which stand in no phrase as a pattern does: "a striped pattern". */
const PATTERN_NOUNS = words(`
  stripe stripes striping pinstripe check checks dots pleats embroidery weave print chevrons studs fringe fringes gloss knit`);

const COLOUR_ENDING = /[- ](?:toned?|hued|colou?r(?:ed)?)$/u;

/** Words that make a colour of the word before: "a rich caramel hue". */
export const COLOUR_NOUNS = words('hue hues shade shades tone tones color colors colour colours finish colorway');

/** What the token says, if it is a colour, a material or a pattern. */
export function readingOf(token: Token): Reading | undefined {
  const { mention, start, end } = token;
  const concepts = mention?.concepts.filter((concept) => kindOf(concept) !== 'part') ?? [];
  const concept = concepts.find((one) => METAL_COLOURS.has(one)) ?? concepts.at(0);
  if (concept === undefined || CLAIMS.has(concept)) return undefined;
  const kind = kindOf(concept);
  if (kind === 'part' || (kind === 'pattern' && PATTERN_NOUNS.has(token.folded))) return undefined;
  return { attribute: kind, concept, value: valueIn(token, concept), start, end };
}

/** Whether the token may as well be something else than what its reading says. */
export function isAmbiguous(token: Token): boolean {
  const { mention, folded } = token;
  if (!mention || COLOUR_ENDING.test(folded) || /\s/.test(folded) || folded === 'wooden') return false;
  return mention.concepts.some((concept) => AMBIGUOUS.has(concept) || kindOf(concept) === 'part');
}

/** The part that the token names, if it can. */
export function partOf(token: Token): ConceptId | undefined {
  return token.mention?.concepts.find((concept) => kindOf(concept) === 'part');
}

/** The concept's own word where the text holds it, so that it fits into a sentence; else what the text has. */
function valueIn({ words: said, folded }: Token, concept: ConceptId): string {
  const own = englishConcepts.said(concept);
  return folded.includes(own.toLowerCase()) ? own : said.replace(/\s+/gu, ' ').toLowerCase();
}
