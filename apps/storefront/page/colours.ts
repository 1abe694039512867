/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/**
 * Colour words of catalogs, and materials that have a colour of their own, muted as in a photograph; two words stand for one
 * shade before their last word does.
 */
const NAMED: Record<string, string> = {
  aluminium: '#b4b9be',
  amber: '#c98a3c',
  anthracite: '#43484d',
  bamboo: '#cdb27a',
  beech: '#d0a980',
  beige: '#d9c9ac',
  black: '#2f3033',
  blue: '#4f78a8',
  brass: '#c2a14d',
  'brick red': '#a4503f',
  brown: '#7d5c45',
  burgundy: '#6f2c3a',
  'burnt orange': '#c0672f',
  camel: '#b98d5f',
  carbon: '#3a3c40',
  cedar: '#a9714b',
  charcoal: '#4b4f55',
  'cherry red': '#a8323e',
  clay: '#b5795a',
  clear: '#bcd3d6',
  copper: '#b4734f',
  coral: '#e2806c',
  cork: '#c39b6b',
  cream: '#ece0c8',
  'denim blue': '#55708f',
  'dusty rose': '#c99a98',
  'electric blue': '#3b6fd4',
  emerald: '#2f7a5f',
  'forest green': '#3f5f4a',
  glass: '#bcd3d6',
  gold: '#c9a24a',
  graphite: '#4a4d51',
  gray: '#94979a',
  green: '#5f8a66',
  grey: '#94979a',
  'ink blue': '#2f3d5c',
  ivory: '#efe9dc',
  khaki: '#9b9468',
  leather: '#8f6848',
  lime: '#a9c24f',
  marble: '#dcdad6',
  'midnight blue': '#2c3550',
  mint: '#a9cdb9',
  moonstone: '#cfd6e0',
  'moss green': '#6d7a4a',
  mustard: '#cf9f3a',
  natural: '#cdb894',
  navy: '#32435f',
  oak: '#b48a5e',
  oat: '#d8cbb2',
  olive: '#77794c',
  orange: '#d98248',
  pearl: '#ece6da',
  pink: '#d99aa5',
  pistachio: '#b3c293',
  plum: '#77466b',
  plywood: '#d9be94',
  purple: '#806a94',
  red: '#b5483c',
  rose: '#d3a0a0',
  rust: '#a9573a',
  sage: '#9caf94',
  sand: '#d3bf9c',
  silver: '#b9bec4',
  'sky blue': '#8fb4d3',
  'slate grey': '#6d7781',
  steel: '#a7adb3',
  stone: '#a9a297',
  tan: '#bd9468',
  teal: '#3f7c80',
  terracotta: '#c0714f',
  titanium: '#8d8f94',
  walnut: '#6b4a36',
  white: '#f0efeb',
  yellow: '#dcb84f',
};

/** The shade that a catalog calls so; undefined for a word that is not known. */
export function namedColour(name: string): Colour | undefined {
  const words = name.toLowerCase().split(/[\s/,-]+/);
  const hex = NAMED[words.slice(-2).join(' ')] ?? words.map((word) => NAMED[word]).findLast((found) => found);
  return hex === undefined ? undefined : fromHex(hex);
}

/** A muted shade of a hue, 0 to 360. */
export function mutedHue(hue: number): Colour {
  const channel = (shift: number) => 148 + 52 * Math.cos(((hue - shift) * Math.PI) / 180);
  return [channel(0), channel(120), channel(240)];
}

/** `share` (0 to 1) of the second colour in the first. */
export function mix(first: Colour, second: Colour, share: number): Colour {
  return [0, 1, 2].map((i) => first[i] + (second[i] - first[i]) * share) as unknown as Colour;
}

/** How light a colour looks, 0 to 1. */
export function lightness([red, green, blue]: Colour): number {
  return (0.3 * red + 0.59 * green + 0.11 * blue) / 255;
}

export function css(colour: Colour): string {
  return `rgb(${colour.map(Math.round).join(' ')})`;
}

function fromHex(hex: string): Colour {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;
}
