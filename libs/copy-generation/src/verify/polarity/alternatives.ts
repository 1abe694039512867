import { type Fact } from '../../facts/facts';
import { type Language } from '../language/language';
import { foldedTokens } from '../language/tokens';
import { isDenying } from '../support/denied-facts';
import { type Support } from '../support/support';
import { type TextUnderCheck } from '../text-under-check';

/** Of what there is one of several: a fit, the shape of a thing. Words of one value stand together, with "|" between. */
interface Alternatives {
  /** What is so. */
  readonly of: RegExp;
  readonly values: readonly RegExp[];
  /** Whether it means something else as well ("to dry hair"), where no fact speaks of it. */
  readonly isDoubtful?: true;
}

const oneOf = (...values: string[]): readonly RegExp[] => values.map((words) => new RegExp(`^(?:${words})$`));

/** Things that have a shape of their own. */
const SHAPED =
  /^(?:lens|lenses|frames?|case|dial|face|bezel|toe|toes|base|top|tabletop|plate|handle|mirror|shade|head|bowl|seat|tray|pan|stone|pendant|tip|brim|collar|neckline|window|leaf|edges?)$/;

/** In English: of other languages the words of values stand in lists that translate them. */
const ALTERNATIVES: readonly Alternatives[] = [
  {
    of: SHAPED,
    values: oneOf(
      'round|rounded|circular',
      'square|squared',
      'rectangular|oblong',
      'oval|elliptical',
      'hexagonal|octagonal',
      'triangular',
      'heart-shaped|heart',
      'aviator|teardrop',
      'cat-eye|cateye',
      'pointed|tapered',
      'almond',
    ),
  },
  {
    of: /^(?:fit|cut|silhouette)$/,
    values: oneOf(
      'slim|skinny|fitted|close|tight|narrow',
      'regular|classic|standard|straight',
      'relaxed|loose|roomy|easy|generous|oversized|oversize|baggy|boxy|wide',
      'tailored',
      'cropped',
    ),
  },
  {
    isDoubtful: true,
    of: /^(?:legs?)$/,
    values: oneOf('slim|skinny|narrow', 'straight', 'wide|loose', 'tapered', 'flared|bootcut'),
  },
  {
    of: /^heels?$/,
    values: oneOf(
      'block|chunky|stacked',
      'stiletto|spike|pencil|needle',
      'kitten',
      'wedge',
      'flat',
      'cone|conical|flared',
      'cuban|louis|spool',
      'platform',
    ),
  },
  {
    of: /^(?:neck|neckline)$/,
    values: oneOf('crew|round', 'v', 'roll|polo|turtle', 'boat|bateau', 'scoop', 'square', 'halter', 'cowl', 'mock'),
  },
  {
    of: /^collars?$/,
    values: oneOf(
      'stand|mandarin|grandad|band',
      'notched|lapel',
      'shawl',
      'spread|cutaway',
      'camp|cuban',
      'button-down',
    ),
  },
  { isDoubtful: true, of: /^(?:rise|waist)$/, values: oneOf('high', 'mid|medium', 'low') },
  { isDoubtful: true, of: /^roasts?$/, values: oneOf('light|blonde', 'medium', 'dark') },
  { isDoubtful: true, of: /^(?:firmness|mattress|pillow)$/, values: oneOf('soft|plush', 'medium', 'firm|hard') },
  {
    isDoubtful: true,
    of: /^(?:skin|hair|scalp)$/,
    values: oneOf('oily|greasy', 'dry', 'normal', 'combination', 'sensitive', 'mature'),
  },
];

/** What facts, name and description say of one such thing. */
interface Told {
  readonly facts: readonly { readonly fact: Fact; readonly value: RegExp }[];
  /** All words that the catalog has for the product. */
  readonly words: ReadonlySet<string>;
}

/** "A slim fit", "square lenses", "on a block heel": one of several, of which the catalog says another, or nothing. */
export function checkAlternatives(text: TextUnderCheck): void {
  const { tokens, context } = text;
  if (context.language.englishWords) return;
  const word = (at: number) => (at < tokens.length && at >= 0 && tokens[at].kind !== 'mark' ? tokens[at].folded : '');
  tokens.forEach(({ folded, kind }, at) => {
    if (kind !== 'word' || text.masked[at] || text.unsaid[at]) return;
    for (const one of ALTERNATIVES) {
      if (!one.of.test(folded)) continue;
      // "Slim fit", "v-neck"; "the fit is slim", "cut slim".
      const isBehind = /^(?:is|are|comes|looks)$/.test(word(at + 1));
      const place = [at - 1, isBehind ? at + 2 : -1].find((from) => valueAt(one, word(from)) !== undefined);
      if (place === undefined || text.isDenied(place) || text.masked[place]) continue;
      judge(text, one, at, place);
    }
  });
}

/** What closes a thing; each line one way to. */
const FASTENINGS = [
  /^(?:zips?|zippers?|zipped|zippered)$/,
  /^(?:buttons?|buttoned)$/,
  /^(?:poppers?|snaps?|studs?)$/,
  /^(?:velcro|hook-and-loop)$/,
  /^(?:laces?|lacing|shoelaces|laced)$/,
  /^(?:buckles?|buckled)$/,
  /^(?:drawstrings?|drawcords?)$/,
  /^(?:toggles?)$/,
  /^(?:magnets?|magnetic)$/,
  /^(?:slip|pull|pull-on|slip-on)$/,
  /^(?:clasps?)$/,
  /^(?:elastic|elasticated)$/,
];

/** "A hidden zip", where the closure is buttons; of a pocket's zip no fact about the closure tells. */
export function checkFastenings(text: TextUnderCheck): void {
  const { tokens, context } = text;
  const { product, support, language } = context;
  if (language.englishWords) return;
  const told = product.facts.find(
    ({ attribute, part, kind }) =>
      kind === 'text' && part === undefined && /^(?:closure|fastening|fastener)(?:_type)?$/.test(attribute),
  );
  const words = told?.values.flatMap(foldedTokens) ?? [];
  if (!told || !FASTENINGS.some((one) => words.some((word) => one.test(word)))) return;
  const all = new Set([...support.words, ...support.describedWords, ...words]);
  tokens.forEach(({ folded, kind }, at) => {
    const way = kind === 'word' ? FASTENINGS.find((one) => one.test(folded)) : undefined;
    if (!way || !isNamedThing(tokens[at - 1]?.folded) || text.masked[at] || text.unsaid[at] || text.isDenied(at))
      return;
    if ([...all].some((word) => way.test(word)) || isOfOpening(text, at)) return;
    text.report('polarity', 'hard', at, at + 1, `${told.field} is ${told.values.join(', ')}, not ${tokens[at].text}`);
    text.account(at, at + 1);
  });
}

/** "A zip", "the small buckle": behind a verb's subject it may be what somebody does. */
const isNamedThing = (before = '') => !/^(?:to|can|will|you|it|that|we|they|and|i)$/.test(before);

/** A pocket, a sleeve: its zip is its own. */
function isOfOpening(text: TextUnderCheck, at: number): boolean {
  return text
    .sentenceAt(at)
    .some(({ folded }) => /^(?:pockets?|compartments?|sleeves?|pouch|pouches|inside|lining|case)$/.test(folded));
}

function valueAt({ values }: Alternatives, word: string): RegExp | undefined {
  return word === '' ? undefined : values.find((value) => value.test(word));
}

function judge(text: TextUnderCheck, one: Alternatives, thing: number, place: number): void {
  const { tokens, context } = text;
  const { support, language } = context;
  const { folded } = tokens[place];
  const value = valueAt(one, folded)!;
  const told = toldOf(context, one, tokens[thing].folded);
  if ([...told.words].some((word) => value.test(word)) || support.stems.has(language.stem(folded))) return;
  const other = told.facts.find((fact) => fact.value !== value);
  if (!other && one.isDoubtful) return;
  const [from, to] = [Math.min(thing, place), Math.max(thing, place) + 1];
  const words = text.words(from, to);
  const reason = other
    ? `${other.fact.field} is ${other.fact.values.join(', ')}, not ${words}`
    : `no fact says ${words}`;
  text.report('polarity', other ? 'hard' : 'soft', from, to, reason);
  text.account(from, to);
}

const known = new WeakMap<Support, Map<string, Told>>();

/** What the catalog says of the thing: facts that are called so, and whose values name it. */
function toldOf({ support, product, language }: TextUnderCheck['context'], one: Alternatives, thing: string): Told {
  let all = known.get(support);
  if (!all) known.set(support, (all = new Map<string, Told>()));
  const key = `${one.of.source} ${thing}`;
  let told = all.get(key);
  if (!told) all.set(key, (told = workOut(product.facts, one, thing, language, support)));
  return told;
}

function workOut(facts: readonly Fact[], one: Alternatives, thing: string, language: Language, support: Support): Told {
  const stem = language.stem(thing);
  const isOf = (words: readonly string[]) =>
    words.some((word) => language.stem(word) === stem || (one.of !== SHAPED && one.of.test(word)));
  const found = facts.flatMap((fact) => {
    if (fact.kind !== 'text' || fact.source !== 'structured') return [];
    const name = foldedTokens(`${fact.attribute} ${fact.field} ${fact.part ?? ''}`.replaceAll(/[_.]/g, ' '));
    return fact.values.flatMap((value) => {
      const words = foldedTokens(value);
      // "Shape: round" is of the product, and so of its lenses.
      if (isDenying(value, language) || !(isOf(name) || isOf(words) || name.includes('shape'))) return [];
      const said = words.map((word) => valueAt(one, word)).find((each) => each !== undefined);
      return said ? [{ fact, value: said }] : [];
    });
  });
  return { facts: found, words: new Set([...support.words, ...support.describedWords]) };
}
