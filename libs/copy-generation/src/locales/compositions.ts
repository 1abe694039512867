/** What is done to a material, or what it is of: said of any of them. */
export const QUALIFIERS = [
  ...([
    'organic',
    'recycled',
    'coated',
    'powder_coated',
    'waxed',
    'brushed',
    'forged',
    'hardened',
    'galvanised',
  ] as const),
  ...(['washed', 'woven', 'stretch', 'stainless', 'blend'] as const),
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** How a colour is varied. */
export const SHADES = ['matt', 'light', 'dark'] as const;
export type Shade = (typeof SHADES)[number];

/** Things that values count: "4 people". */
export const COUNTED_THINGS = ['person', 'piece', 'cup', 'serving', 'capsule', 'sheet'] as const;
export type CountedThing = (typeof COUNTED_THINGS)[number];

/**
 * How a language puts together what an English catalog says in two words, of which it knows both. Undefined where it
 * cannot: the gender of a word may not be known.
 */
export interface Compositions {
  /** "recycled", said of a material in the language's words: "caoutchouc recyclé". */
  material(qualifier: Qualifier, material: string): string | undefined;
  /** "matt", said of a colour in the language's words: "noir mat". */
  colour(shade: Shade, colour: string): string;
  /** One and several of a thing, with `#` for the number: "# Person", "# Personen". */
  readonly counts: Readonly<Record<CountedThing, readonly [one: string, other: string]>>;
}

/** Two words of an English value. */
export type EnglishPair =
  | { readonly qualifier: Qualifier; readonly material: string }
  | { readonly shade: Shade; readonly colour: string }
  | { readonly count: string; readonly thing: CountedThing };

const QUALIFIER =
  /^(organic|recycled|powder-coated|coated|waxed|brushed|forged|hardened|galvani[sz]ed|washed|woven|stretch|stainless) (.+)$/iu;
const BLEND = /^(.+) blend$/iu;
const SHADE = /^(matte?|light|dark) (.+)$/iu;
const COUNT = /^(\d{1,6}(?: ?[-–] ?\d{1,6})?) (people|persons?|pieces?|cups?|servings?|capsules?|sheets?)$/iu;

/** Reads an English value of the attribute as two words that belong together; undefined when it is something else. */
export function readPair(attribute: string, value: string): EnglishPair | undefined {
  const count = COUNT.exec(value);
  if (count) return { count: count[1], thing: thingOf(count[2].toLowerCase()) };
  if (attribute === 'material') {
    const blend = BLEND.exec(value);
    if (blend) return { qualifier: 'blend', material: blend[1] };
    const [, qualifier, material] = QUALIFIER.exec(value) ?? [];
    return qualifier === undefined ? undefined : { qualifier: qualifierOf(qualifier.toLowerCase()), material };
  }
  const [, shade, colour] = (attribute === 'colour' && SHADE.exec(value)) || [];
  if (shade === undefined) return undefined;
  return { shade: shade.toLowerCase() === 'matte' ? 'matt' : (shade.toLowerCase() as Shade), colour };
}

function qualifierOf(word: string): Qualifier {
  return word.replace('-', '_').replace('galvanized', 'galvanised') as Qualifier;
}

function thingOf(noun: string): CountedThing {
  return noun === 'people' ? 'person' : (noun.replace(/s$/, '') as CountedThing);
}
