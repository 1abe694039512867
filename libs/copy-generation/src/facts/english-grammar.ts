/** English words by what they do in a sentence, as far as reading a catalog's texts takes it. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Where the noun phrase of a title ends. */
export const TITLE_CUTS = words('with for in by from featuring without on at to of');

/** Words that begin a noun phrase about the product at hand. */
export const OWN_DETERMINERS = words('this these our the each');

/** Words that are in no noun phrase, or begin one. */
export const PHRASE_LIMITS = words(`
  a an this these that those the our your my his her their its any each every another some no
  with without of for in on at by from to into onto over under against as like than beside alongside atop through
  is are was were be been being has have had can will would could should may might do does
  which who whose while when where whether that if so but or nor yet than then
  features featuring feature boasts boasting offers offering adorned accented paired combines complemented includes
  it they them he she you we us`);

/** Words after which a sentence may deny, suppose, compare, or speak of another thing. */
export const DISTRACTORS = words(`
  no not without unlike never neither nor cannot can't don't doesn't isn't aren't won't wasn't instead rather than if could
  would might may should imagine like unless resembles mimics reminiscent
  pair pairs paired pairing match matches matched matching complement complements coordinate coordinates fit fits
  against beside alongside atop nestled nestles resting rests displayed surrounded backdrop background next near wear wears
  wearing worn styled style-matched backed set against amid amidst among`);

/** Words that begin a part of the product. */
export const PART_INTRODUCERS = words(
  'with features featuring feature boasts boasting has have its and showcases includes',
);

/** Words that give the next noun to somebody or something else. */
export const FOREIGN_DETERMINERS = words('your any another other his her no zero without someone every');

/** Verbs before "from", "of", "in" or "with" and a material. */
export const MAKING = words(
  'made crafted constructed built fashioned woven carved knitted sewn forged handcrafted handmade',
);
export const MADE_OF = words('from of in with');

/** Heads that make a name of a colour before them: green tea, white noise, a black belt. */
export const NAMED_BY_COLOUR = words(`
  tea teas wine wines rice bean beans pepper peppers onion onions cabbage chocolate noise light lights coffee sugar meat
  board cake cakes cupcake cupcakes lentils grapes apples apple currants tide wash`);

/** What works on, holds or goes onto a material instead of consisting of it: "Leather Conditioner". */
export const FOR_MATERIALS = words(`
  cleaner polish conditioner cutter glue paint detector drill saw shredder holder sharpener adhesive stain sander balm cream
  scissors shears softener marker cake cakes cupcake cupcakes cookie cookies detergent shampoo dispenser spray screw screws nails file chisel punch`);

/** Heads that say how many there are: the word before them tells of what. */
export const SET_HEADS = words(
  'set sets kit kits bundle collection duo trio pair pack package assortment combo quartet',
);

/** Heads of names that describe nothing. */
export const FANCY_HEADS = words(`
  essentials ensemble edition series style design version piece pieces gift bliss delight delights magic dream dreams charm
  beauty beauties sensation experience escape treat treats wonder wonders splendor elegance story tale legend adventure
  journey world life love night day hero war man woman king queen medley feast masterpiece companion cluster deluxe retro
  setting harmony celebration fiesta symphony retreat paradise bounty blast vibes look haven oasis setup suite sampler
  ritual flair glow spirit allure essence grace breeze powerhouse center cube classic mini supreme premium original ultra indulgence perfection goodness magnificence`);

/** Categories whose products are called by the names of works, which describe nothing. */
export const WORKS = words(`
  book books novel novels film films movie movies music album albums dvd dvds game games video videos comic comics magazine
  magazines ebook ebooks audiobook audiobooks series`);

/** Words that only describe: between a colour and its noun they change nothing. */
export function isDescribing(folded: string): boolean {
  return DESCRIBING.has(folded) || folded.includes('-') || (folded.length > 4 && DESCRIBING_ENDING.test(folded));
}
const DESCRIBING_ENDING = /(?:ed|ing|ful|less|ish|ive|ic|able|ible|al|ous|ant|ent|ary|ular)$/u;
const DESCRIBING = words(`
  classic sleek modern vintage rustic casual mini slim round square oval soft smooth long short tall large small midi maxi
  high low mid chunky chic cozy bold simple sturdy rich wide narrow thick thin heavy light deep sharp formal retro urban
  compact crisp plush lush fine petite oversized double single dual sporty sheer stretchy fluffy airy stiff flat lace-up
  slip-on button-down ankle knee-high high-top low-top two-tone vintage-inspired office dining accent everyday outdoor indoor`);
