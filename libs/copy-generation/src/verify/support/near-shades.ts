import { type ConceptId } from '../../lexicon/concepts';

const family = (list: string) => list.split(/\s+/) as ConceptId[];

/** Shades that people call by one another's names: burgundy and wine red, ecru and off-white. */
const ALIKE: readonly (readonly ConceptId[])[] = [
  family('burgundy maroon oxblood wine_red dark_red mulberry'),
  family('crimson scarlet ruby_red cherry_red'),
  family('charcoal anthracite graphite slate dark_grey'),
  family('light_grey dove_grey smoke ash pewter silver'),
  family('navy midnight_blue indigo dark_blue'),
  family('royal_blue cobalt sapphire_blue'),
  family('sky_blue light_blue azure'),
  family('teal petrol turquoise aqua cyan'),
  family('forest_green emerald_green jade_green moss_green dark_green'),
  family('olive khaki moss_green dark_green'),
  family('mint sage light_green'),
  family('chocolate coffee mocha chestnut dark_brown'),
  family('cognac camel tan caramel light_brown'),
  family('ivory off_white cream ecru chalk pearl natural'),
  family('beige ecru sand stone oat nude champagne taupe natural'),
  family('blush light_pink rose dusty_rose'),
  family('salmon coral peach apricot'),
  family('fuchsia magenta hot_pink'),
  family('lavender lilac mauve'),
  family('plum aubergine mulberry'),
  family('mustard ochre'),
  family('lemon_yellow light_yellow'),
  family('rust burnt_orange terracotta brick_red copper'),
  family('gold brass_colour bronze champagne'),
];

/** Wider colours that a shade between two is also sorted under. */
const BETWEEN: readonly (readonly [shades: string, wider: string])[] = [
  ['teal turquoise petrol aqua', 'blue green'],
  ['coral salmon', 'pink orange red'],
  ['peach apricot', 'orange pink'],
  ['khaki olive', 'green beige brown'],
  ['taupe', 'brown grey beige'],
  ['amber', 'orange yellow brown'],
  ['bronze', 'brown gold'],
  ['copper rust terracotta brick_red', 'orange brown red'],
  ['camel tan cognac caramel clay', 'beige orange'],
  ['cream ivory ecru oat', 'beige yellow white'],
  ['mustard ochre', 'brown gold yellow'],
  ['burgundy plum mulberry aubergine', 'purple red'],
  ['champagne', 'gold'],
  ['pearl', 'silver'],
];

/** Colours that go without saying with what something is of. */
const OF_MATERIALS: readonly (readonly [materials: string, colours: string])[] = [
  ['brass gold_metal', 'gold'],
  ['steel stainless_steel chrome aluminium silver_metal sterling_silver titanium platinum zinc tin', 'silver grey'],
  ['copper_metal', 'copper orange brown'],
  ['bronze_metal', 'bronze brown'],
  ['iron', 'black grey'],
  ['terracotta_clay', 'terracotta'],
];

const NEAR = new Map<ConceptId, Set<ConceptId>>();
const relate = (one: ConceptId, others: readonly ConceptId[]) =>
  NEAR.set(one, new Set([...(NEAR.get(one) ?? []), ...others]));
for (const shades of ALIKE) for (const shade of shades) relate(shade, shades);
for (const [some, others] of [...BETWEEN, ...OF_MATERIALS]) for (const one of family(some)) relate(one, family(others));

/** What the colours of the facts, and of what they say something is made, may also be called. */
export function nearShadesOf(concepts: Iterable<ConceptId>): Set<ConceptId> {
  return new Set([...concepts].flatMap((concept) => [...(NEAR.get(concept) ?? [])]));
}
